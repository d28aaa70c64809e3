//! Canaries: one row of every guarded table in a space of every kind, in two processes, with a word in it that stands nowhere else.
//! Whoever meets the word, or the row's id, has seen the row.

use std::collections::{BTreeMap, BTreeSet};

use memchr::memmem;
use serde_json::{Value, json};
use uuid::Uuid;
use virtual_secretariat::{
    access::{Console, NewSpace, OrganisationId, PersonId, RowId, SeatId, SpaceKind, StandingId, tables::process},
    clock::Instant,
    features::processes::tables::{meeting, profile},
};

use super::{database::SpaceRow, world::World};

/// Puts a row in, and its canary to the others.
macro_rules! put {
    ($console:ident, $all:ident, $canary:ident, $entity:path, $row:expr) => {{
        let row = $row;
        $console.put::<$entity>(row).await.unwrap_or_else(|fault| panic!("{}: {fault}", $canary.word));
        $all.push($canary);
    }};
}

mod marks;
mod papers;
mod places;

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
        Self::called(table, table, space)
    }

    /// A further one of a table, whose word begins with another.
    fn called(name: &str, table: &'static str, space: &SpaceRow) -> Self {
        let plain = |text: &str| text.replace(['_', '-'], "");
        let word = format!("{BEGINNING}{}{}{}z", plain(name), plain(&space.process), plain(&space.slug));
        Self { table, space: space.clone(), id: RowId::fresh().0, word }
    }

    /// A file that the scanner holds: only who manages its space is to meet it.
    fn held(space: &SpaceRow) -> Self {
        Self::called("held", "document_file", space)
    }

    /// Whether it is such a file.
    pub fn is_held(&self) -> bool {
        self.word.starts_with(&format!("{BEGINNING}held"))
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

    /// The file in a space that the scanner holds.
    pub fn held_in(&self, space: &SpaceRow) -> &Canary {
        let found = self.all.iter().find(|one| one.is_held() && one.space.id == space.id);
        found.unwrap_or_else(|| panic!("nothing is held in {}/{}", space.process, space.slug))
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
        let text = text.to_ascii_lowercase();
        let words: BTreeSet<&str> = memmem::find_iter(text.as_bytes(), BEGINNING)
            .map(|at| {
                let rest = &text[at..];
                &rest[..rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len())]
            })
            .collect();
        // An id has its first dash after eight digits, and is whole after 36 letters.
        let ids: BTreeSet<Uuid> = memchr::memchr_iter(b'-', text.as_bytes())
            .filter_map(|dash| text.get(dash.checked_sub(8)?..dash + 28))
            .filter_map(|id| Uuid::try_parse(id).ok())
            .collect();
        if words.is_empty() && ids.is_empty() {
            return Vec::new();
        }
        self.all.iter().filter(|one| words.contains(one.word.as_str()) || ids.contains(&one.id)).collect()
    }
}

/// What rows name that stands in no space.
struct Known {
    standings: BTreeMap<String, StandingId>,
    organisations: BTreeMap<String, OrganisationId>,
    /// The seat that files on their way in are of: nobody else sees them.
    seats: BTreeMap<String, SeatId>,
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
            seats: BTreeMap::new(),
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
            let text = format!(
                "SELECT seat.id FROM seat JOIN process ON process.id = seat.process_id
                 JOIN organisation ON organisation.id = seat.organisation_id
                 WHERE process.slug = '{process}' AND organisation.key = '{key}' ORDER BY seat.starts_at LIMIT 1"
            );
            known.seats.insert(process.into(), SeatId(self.database.id(&text).await.expect("a seat")));
        }
        known
    }

    async fn put_in(&self, console: &mut Console, known: &Known, space: &SpaceRow, all: &mut Vec<Canary>) {
        places::put_places(console, known, space, all).await;
        places::put_desk(console, known, space, all).await;
        places::put_emergency(console, known, space, all).await;
        let stored = {
            let content = Canary::of("document_file", space);
            self.house.blobs.keep(format!("{} in a file\n", content.word).as_bytes()).await.expect("a file")
        };
        papers::put_paper(console, known, space, &stored, all).await;
        let stored = {
            let content = Canary::of("release_file", space);
            self.house.blobs.keep(format!("{} in a file\n", content.word).as_bytes()).await.expect("a file")
        };
        papers::put_release(console, known, space, &stored, all).await;
        papers::put_upload(console, known, space, all).await;
        papers::put_of_drives(console, known, space, all).await;
        papers::put_facts(console, known, space, all).await;
    }
}
