//! Canaries: one row of every guarded table in a space of every kind, in two processes, with a word in it that stands nowhere else.
//! Whoever meets the word, or the row's id, has seen the row.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use uuid::Uuid;
use virtual_secretariat::{
    access::{
        Capacity, Console, Level, MailKind, MailState, NewSpace, OfficeKind, OrganisationId, PersonId, RowId, SeatId,
        SpaceKind, Standing, StandingId, Verb,
        desk::EmergencyState,
        tables::{admission, audit_line, emergency, invitation, mail, office, process, seat, standing},
    },
    clock::Instant,
    features::{
        library::{
            Agreed, ProposalState,
            tables::{criterion, document, document_file, document_version, proposal, release, release_file},
        },
        processes::tables::{meeting, profile},
    },
};

use super::{database::SpaceRow, world::World};

/// The processes that canaries sit in, with the delegations whose rooms have some.
pub const PROCESSES: [(&str, &[&str]); 2] = [("puebla", &["hn", "mx"]), ("manila", &["ph"])];

/// What every canary's word begins with.
const BEGINNING: &str = "kanarie";

/// A row that only those may meet who may read its space.
#[derive(Clone, Debug)]
pub struct Canary {
    pub table: &'static str,
    pub space: SpaceRow,
    pub id: Uuid,
    /// In all its columns of free text, and in the content of its file. Ends with a letter that no place ends with.
    pub word: String,
}

impl Canary {
    pub fn of(table: &'static str, space: &SpaceRow) -> Self {
        let plain = |text: &str| text.replace(['_', '-'], "");
        let word = format!("{BEGINNING}{}{}{}z", plain(table), plain(&space.process), plain(&space.slug));
        Self { table, space: space.clone(), id: RowId::fresh().0, word }
    }

    /// The symbol of a paper or release.
    pub fn symbol(&self) -> String {
        format!("{}/2001/1", self.word)
    }

    /// A name for a file.
    pub fn file_name(&self) -> String {
        format!("{}.txt", self.word)
    }
}

/// All of them.
pub struct Canaries {
    pub all: Vec<Canary>,
    pub spaces: Vec<SpaceRow>,
}

impl Canaries {
    /// The row of a table in a space.
    pub fn in_space(&self, table: &str, space: &SpaceRow) -> &Canary {
        let found = self.all.iter().find(|one| one.table == table && one.space.id == space.id);
        found.unwrap_or_else(|| panic!("no canary of {table} in {}/{}", space.process, space.slug))
    }

    /// The space at a place.
    pub fn space(&self, process: &str, slug: &str) -> &SpaceRow {
        self.spaces
            .iter()
            .find(|space| space.process == process && space.slug == slug)
            .unwrap_or_else(|| panic!("no space {process}/{slug}"))
    }

    /// The tables that have canaries.
    pub fn tables(&self) -> BTreeSet<String> {
        self.all.iter().map(|one| one.table.to_owned()).collect()
    }

    /// The canaries that stand in a text, by word or by id.
    pub fn found_in(&self, text: &str) -> Vec<&Canary> {
        let text = text.to_lowercase();
        let words: BTreeSet<&str> = text
            .match_indices(BEGINNING)
            .map(|(at, _)| {
                let rest = &text[at..];
                &rest[..rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len())]
            })
            .collect();
        let ids: BTreeSet<Uuid> = text
            .split(|c: char| !(c.is_ascii_hexdigit() || c == '-'))
            .filter(|part| part.len() >= 36)
            .filter_map(|part| Uuid::parse_str(&part[part.len() - 36..]).ok())
            .collect();
        self.all.iter().filter(|one| words.contains(one.word.as_str()) || ids.contains(&one.id)).collect()
    }
}

/// What rows name that stands in no space.
struct Known {
    standings: BTreeMap<String, StandingId>,
    organisations: BTreeMap<String, OrganisationId>,
    person: PersonId,
    profile: Value,
    meeting: Value,
    now: Instant,
}

impl World {
    /// Puts the canaries in.
    pub async fn canaries(&self) -> Canaries {
        self.further_spaces().await;
        let spaces: Vec<SpaceRow> = self
            .database
            .spaces(&PROCESSES.map(|(process, _)| process))
            .await
            .into_iter()
            .filter(|space| {
                let delegations =
                    PROCESSES.iter().find(|(process, _)| *process == space.process).map_or(&[][..], |(_, of)| *of);
                space.kind != SpaceKind::Delegation
                    || delegations.iter().any(|key| space.slug == format!("delegation-{key}"))
            })
            .collect();
        let known = self.known().await;
        let mut all = Vec::new();
        let mut console = self.house.store.console().await.expect("a change at the console");
        for space in &spaces {
            self.put_in(&mut console, &known, space, &mut all).await;
        }
        console.commit(Vec::new()).await.expect("the canaries are in");
        Canaries { all, spaces }
    }

    /// Rooms of the kinds that the demonstration does not have in these processes.
    async fn further_spaces(&self) {
        let scope = self.house.store.public().await.expect("the public scope");
        let processes = scope.open::<process::Entity>().all().await.expect("the processes");
        let there = self.database.spaces(&PROCESSES.map(|(process, _)| process)).await;
        let mut console = self.house.store.console().await.expect("a change at the console");
        for one in processes.iter().filter(|one| PROCESSES.iter().any(|(process, _)| *process == one.slug)) {
            for kind in SpaceKind::ALL.iter().filter(|kind| **kind != SpaceKind::Delegation) {
                if there.iter().any(|space| space.process == one.slug && space.kind == *kind) {
                    continue;
                }
                let prefix = Some(format!("TEST/{}/{}", one.slug.to_uppercase(), kind.word().to_uppercase()));
                let room = NewSpace { slug: kind.word(), names: json!({}), organisation: None, prefix, position: 20 };
                console.space(one, *kind, room).await.expect("a space");
            }
        }
        console.commit(Vec::new()).await.expect("the spaces are made");
    }

    async fn known(&self) -> Known {
        let scope = self.house.store.public().await.expect("the public scope");
        let profile = scope.rows::<profile::Entity>().one().await.expect("a row").expect("a profile").facts;
        let meeting = scope.rows::<meeting::Entity>().one().await.expect("a row").expect("a meeting").facts;
        let mut known = Known {
            standings: BTreeMap::new(),
            organisations: BTreeMap::new(),
            person: PersonId(
                self.database
                    .id("SELECT id FROM person WHERE email LIKE '%@honduras.example'")
                    .await
                    .expect("Honduras"),
            ),
            profile,
            meeting,
            now: self.house.store.clock().now(),
        };
        for (process, key) in [("puebla", "HN"), ("manila", "PH")] {
            let text = format!(
                "SELECT standing.id FROM standing JOIN process ON process.id = standing.process_id
                 JOIN organisation ON organisation.id = standing.organisation_id
                 WHERE process.slug = '{process}' AND organisation.key = '{key}' AND standing.in_force"
            );
            known
                .standings
                .insert(process.into(), StandingId(self.database.id(&text).await.expect("a standing in force")));
            let text = format!("SELECT id FROM organisation WHERE key = '{key}'");
            known
                .organisations
                .insert(process.into(), OrganisationId(self.database.id(&text).await.expect("an organisation")));
        }
        known
    }

    async fn put_in(&self, console: &mut Console, known: &Known, space: &SpaceRow, all: &mut Vec<Canary>) {
        put_places(console, known, space, all).await;
        put_desk(console, known, space, all).await;
        put_emergency(console, known, space, all).await;
        let stored = {
            let content = Canary::of("document_file", space);
            self.house.blobs.keep(format!("{} in a file\n", content.word).as_bytes()).await.expect("a file")
        };
        put_paper(console, known, space, &stored, all).await;
        let stored = {
            let content = Canary::of("release_file", space);
            self.house.blobs.keep(format!("{} in a file\n", content.word).as_bytes()).await.expect("a file")
        };
        put_release(console, known, space, &stored, all).await;
        put_facts(console, known, space, all).await;
    }
}

macro_rules! put {
    ($console:ident, $all:ident, $canary:ident, $entity:path, $row:expr) => {{
        let row = $row;
        $console.put::<$entity>(row).await.unwrap_or_else(|fault| panic!("{}: {fault}", $canary.word));
        $all.push($canary);
    }};
}

/// Who takes part.
async fn put_places(console: &mut Console, known: &Known, space: &SpaceRow, all: &mut Vec<Canary>) {
    let (organisation, now) = (known.organisations[&space.process], known.now);
    let one = Canary::of("standing", space);
    let row = standing::Model {
        id: StandingId(one.id),
        process_id: space.process_id,
        space_id: space.id,
        organisation_id: organisation,
        kind: Standing::Observer,
        title: Some(one.word.clone()),
        since: Some("1999".into()),
        until: Some("2000-03".into()),
        in_force: false,
        starts_at: None,
        ends_at: None,
        note: Some(one.word.clone()),
        position: 2000,
    };
    put!(console, all, one, standing::Entity, row);
    let one = Canary::of("seat", space);
    let row = seat::Model {
        id: SeatId(one.id),
        // A standing that opens nothing: the canary lets nobody in.
        standing_id: StandingId(all.last().expect("the standing").id),
        process_id: space.process_id,
        organisation_id: organisation,
        person_id: known.person,
        space_id: space.id,
        desk_id: space.id,
        capacity: Capacity::Staff,
        letter: Some(one.word.clone()),
        starts_at: now,
        ends_at: None,
    };
    put!(console, all, one, seat::Entity, row);
    let one = Canary::of("office", space);
    let row = office::Model {
        id: RowId(one.id),
        process_id: space.process_id,
        space_id: space.id,
        kind: OfficeKind::Lead,
        title: one.word.clone(),
        organisation_id: Some(organisation),
        seat_id: None,
        seat_organisation_id: None,
        zone: "UTC".into(),
        since: Some("2001-02".into()),
        until: None,
        starts_at: Some(now),
        ends_at: None,
    };
    put!(console, all, one, office::Entity, row);
}

/// What the desk keeps of a space.
async fn put_desk(console: &mut Console, known: &Known, space: &SpaceRow, all: &mut Vec<Canary>) {
    let (held, organisation) = (known.standings[&space.process], known.organisations[&space.process]);
    let (now, later) = (known.now, known.now + chrono::Duration::days(5));
    let one = Canary::of("admission", space);
    let row = admission::Model {
        id: RowId(one.id),
        space_id: space.id,
        level: Level::Read,
        anyone: false,
        process_id: Some(space.process_id),
        standing: None,
        organisation_id: Some(organisation),
        // No persona sits as an adviser: the canary lets nobody in.
        capacity: Some(Capacity::Adviser),
        office: None,
        seat_id: None,
        starts_at: now,
        ends_at: None,
    };
    put!(console, all, one, admission::Entity, row);
    let one = Canary::of("invitation", space);
    let row = invitation::Model {
        id: RowId(one.id),
        space_id: space.id,
        process_id: space.process_id,
        standing_id: held,
        email: format!("{}@ministry.example", one.word),
        name: one.word.clone(),
        language: "en".into(),
        capacity: Capacity::Delegate,
        letter: Some(one.word.clone()),
        seat_id: None,
        seat_starts_at: None,
        seat_ends_at: None,
        token_hash: None,
        made_at: now,
        ends_at: later,
        used_at: None,
        withdrawn_at: None,
        by_operator: false,
    };
    put!(console, all, one, invitation::Entity, row);
    let one = Canary::of("audit_line", space);
    let row = audit_line::Model {
        id: RowId(one.id),
        at: now,
        verb: Verb::DocumentSubmitted,
        person_id: None,
        person_name: Some(one.word.clone()),
        seat_id: None,
        seat_name: Some(one.word.clone()),
        process_id: Some(space.process_id),
        space_id: Some(space.id),
        subject_id: None,
        detail: json!({ "symbol": one.word }),
        address: one.word.clone(),
    };
    put!(console, all, one, audit_line::Entity, row);
    let one = Canary::of("mail", space);
    let row = mail::Model {
        id: RowId(one.id),
        space_id: Some(space.id),
        kind: MailKind::Circulated,
        person_id: Some(known.person),
        subject_id: one.id,
        state: MailState::Dead,
        tries: 8,
        due_at: now,
        made_at: now,
        done_at: Some(now),
        fault: Some(one.word.clone()),
    };
    put!(console, all, one, mail::Entity, row);
}

/// A request for emergency access that nobody can sign: who asked for it has no seat.
async fn put_emergency(console: &mut Console, known: &Known, space: &SpaceRow, all: &mut Vec<Canary>) {
    let (organisation, now) = (known.organisations[&space.process], known.now);
    let seat = all.iter().rfind(|one| one.table == "seat" && one.space.id == space.id).expect("the seat").id;
    let one = Canary::of("emergency", space);
    let row = emergency::Model {
        id: RowId(one.id),
        space_id: space.id,
        process_id: space.process_id,
        seen_id: space.id,
        target_id: space.id,
        target_kind: space.kind,
        seat_id: None,
        asked_by: one.word.clone(),
        asker_id: organisation,
        whom_seat_id: SeatId(seat),
        whom: one.word.clone(),
        whom_id: organisation,
        signer_id: organisation,
        signer_space_id: space.id,
        hours: 1,
        reason: one.word.clone(),
        state: EmergencyState::Asked,
        asked_at: now,
        ends_at: now + chrono::Duration::days(1),
        answer_seat_id: None,
        answered_by: Some(one.word.clone()),
        answered_at: None,
        admission_id: None,
        open_until: None,
    };
    put!(console, all, one, emergency::Entity, row);
}

async fn put_paper(
    console: &mut Console,
    known: &Known,
    space: &SpaceRow,
    stored: &virtual_secretariat::blobs::Stored,
    all: &mut Vec<Canary>,
) {
    let (organisation, now) = (known.organisations[&space.process], known.now);
    let paper = Canary::of("document", space);
    let document = RowId(paper.id);
    let row = document::Model {
        id: document,
        space_id: space.id,
        process_id: space.process_id,
        from_id: None,
        symbol: Some(paper.symbol()),
        kind: "note".into(),
        originator_id: Some(organisation),
        original_language: "en".into(),
        dated: "2001-05-03".into(),
        consent: Agreed::Nothing,
        note: Some(paper.word.clone()),
        version: 1,
        seat_id: None,
        placed_at: now,
        removed_at: None,
    };
    put!(console, all, paper, document::Entity, row);
    let one = Canary::of("document_version", space);
    let version = RowId(one.id);
    let row = document_version::Model {
        id: version,
        document_id: document,
        space_id: space.id,
        number: 1,
        note: Some(one.word.clone()),
        seat_id: None,
        made_at: now,
    };
    put!(console, all, one, document_version::Entity, row);
    let one = Canary::of("document_file", space);
    let row = document_file::Model {
        id: RowId(one.id),
        document_id: document,
        version_id: version,
        space_id: space.id,
        number: 1,
        language: "en".into(),
        original: true,
        title: one.word.clone(),
        name: one.file_name(),
        media_type: "text/plain".into(),
        size: stored.size,
        sha256: stored.sha256.clone(),
    };
    put!(console, all, one, document_file::Entity, row);
    let one = Canary::of("criterion", space);
    let criterion = RowId(one.id);
    let row = criterion::Model {
        id: criterion,
        space_id: space.id,
        number: 900,
        wording: json!({ "en": one.word, "es": one.word, "fr": one.word }),
        starts_at: now,
        ends_at: None,
    };
    put!(console, all, one, criterion::Entity, row);
    let one = Canary::of("proposal", space);
    let row = proposal::Model {
        id: RowId(one.id),
        space_id: space.id,
        document_id: document,
        number: 1,
        languages: json!(["en"]),
        criterion_id: criterion,
        embargo_until: None,
        zone: "UTC".into(),
        originator_id: Some(organisation),
        note: Some(one.word.clone()),
        state: ProposalState::Asked,
        seat_id: None,
        proposer_id: None,
        proposed_as: None,
        asked_at: now,
        answer_seat_id: None,
        answered_at: None,
        answer_note: Some(one.word.clone()),
        release_id: None,
    };
    put!(console, all, one, proposal::Entity, row);
}

async fn put_release(
    console: &mut Console,
    known: &Known,
    space: &SpaceRow,
    stored: &virtual_secretariat::blobs::Stored,
    all: &mut Vec<Canary>,
) {
    let (organisation, now) = (known.organisations[&space.process], known.now);
    let one = Canary::of("release", space);
    let id = RowId(one.id);
    let row = release::Model {
        id,
        space_id: space.id,
        process_id: space.process_id,
        symbol: one.symbol(),
        kind: "note".into(),
        originator_id: Some(organisation),
        original_language: "en".into(),
        dated: "2001-05-03".into(),
        criterion_id: None,
        consent: Agreed::Given,
        seat_id: None,
        signer_id: None,
        signed_as: None,
        released_at: now,
        visible_at: now,
        zone: "UTC".into(),
        stopped: false,
        supersedes_id: None,
        superseded_at: None,
        withdrawn_at: None,
        withdrawal_reason: Some(one.word.clone()),
    };
    put!(console, all, one, release::Entity, row);
    let one = Canary::of("release_file", space);
    let row = release_file::Model {
        id: RowId(one.id),
        release_id: id,
        space_id: space.id,
        language: "en".into(),
        original: true,
        title: one.word.clone(),
        name: one.file_name(),
        media_type: "text/plain".into(),
        size: stored.size,
        sha256: stored.sha256.clone(),
        visible_at: now,
        ended_at: None,
    };
    put!(console, all, one, release_file::Entity, row);
}

async fn put_facts(console: &mut Console, known: &Known, space: &SpaceRow, all: &mut Vec<Canary>) {
    let one = Canary::of("meeting", space);
    let mut facts = known.meeting.clone();
    facts["name"] = json!(one.word);
    facts["note"] = json!(one.word);
    let row = meeting::Model { id: RowId(one.id), space_id: space.id, key: one.word.clone(), facts, position: 2000 };
    put!(console, all, one, meeting::Entity, row);
    if space.kind == SpaceKind::Public {
        // It has the profile of the demonstration, and a process has one.
        return;
    }
    let one = Canary::of("profile", space);
    let mut facts = known.profile.clone();
    facts["name"]["full"] = json!(one.word);
    facts["name"]["short"] = json!(one.word);
    let row = profile::Model { id: RowId(one.id), space_id: space.id, facts };
    put!(console, all, one, profile::Entity, row);
}
