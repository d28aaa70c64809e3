//! Loading a data set: everything or nothing, and the same again changes nothing.

use std::{collections::BTreeMap, path::Path};

use indicatif::{ProgressBar, ProgressStyle};
use serde_json::json;

use super::{
    dataset::{self, ByLanguage, DataSet, Process, ProcessOverlay, StandingRow},
    papers,
    tables::{meeting, profile},
};
use crate::{
    access::Store,
    access::{
        AuditLine, Console, Delegation, NewSpace, OrganisationId, ProcessId, Put, RowId, SpaceId, SpaceKind, Standing,
        StandingId, Verb,
        tables::{organisation, process, standing},
    },
    blobs::Blobs,
    error::{Error, Outcome},
    features::library::tables::criterion,
};

/// Why a data set was not loaded.
#[derive(Debug, thiserror::Error)]
pub enum NotLoaded {
    /// It is faulty; nothing was written.
    #[error("The data set is faulty; nothing was loaded.\n{0}")]
    Faulty(dataset::Faults),
    /// A row was not taken; nothing was written.
    #[error("The data set is not loaded, and nothing was written: “{row}” was not taken. {}", why(.fault))]
    Row {
        /// What is in the row, in the data set's words.
        row: String,
        /// Why.
        fault: Error,
    },
    /// Something else.
    #[error(transparent)]
    Other(#[from] Error),
}

/// Why a row was not taken, as the console says it.
fn why(fault: &Error) -> String {
    match fault {
        Error::Conflict => "Another row, which no data set knows, has its place.".to_owned(),
        other => other.to_string(),
    }
}

/// What became of the rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// How many rows of each kind were made, changed or found the same.
    pub counts: BTreeMap<(&'static str, Put), usize>,
    /// The row that is being put, for the sentence on a fault.
    at: String,
}

impl Summary {
    /// The row that is put next, named by what a reader of the data set knows.
    pub(super) fn at(&mut self, row: String) {
        self.at = row;
    }

    pub(super) fn count(&mut self, what: &'static str, put: Put) {
        *self.counts.entry((what, put)).or_insert(0) += 1;
    }

    /// How many rows were written: none, when the same set is loaded again.
    pub fn written(&self) -> usize {
        self.counts.iter().filter(|((_, put), _)| *put != Put::Same).map(|(_, count)| count).sum()
    }
}

impl std::fmt::Display for Summary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut kinds: Vec<&str> = self.counts.keys().map(|(what, _)| *what).collect();
        kinds.dedup();
        for what in kinds {
            let of = |put| self.counts.get(&(what, put)).copied().unwrap_or(0);
            writeln!(
                f,
                "{what:<14} {:>5} new  {:>5} changed  {:>5} as before",
                of(Put::Made),
                of(Put::Changed),
                of(Put::Same)
            )?;
        }
        Ok(())
    }
}

/// How often it is tried, while somebody else at work is in the way.
const TRIES: usize = 3;

/// Loads or updates the data set of a folder.
///
/// # Errors
/// [`NotLoaded`]; in every case nothing was written.
pub async fn import(store: &Store, blobs: &Blobs, folder: &Path, bar: &ProgressBar) -> Result<Summary, NotLoaded> {
    let set = dataset::read(folder).map_err(NotLoaded::Faulty)?;
    bar.set_length(set.processes.len() as u64 + 1);
    bar.set_style(
        ProgressStyle::with_template("{bar:30} {pos}/{len} {msg}").unwrap_or_else(|_| ProgressStyle::default_bar()),
    );
    let files = papers::keep_files(blobs, &set).await?;
    for _ in 1..TRIES {
        match change(store, &set, &files, bar).await {
            // It takes papers and what is due of them in an order of its own: of two that wait for each other the database ends one, and
            // nothing is half-done. A database that is busy or away for a moment says the same.
            Err(NotLoaded::Row { fault: Error::Unavailable(why), .. } | NotLoaded::Other(Error::Unavailable(why))) => {
                tracing::warn!(%why, "the data set is loaded once more");
            }
            done => return done,
        }
    }
    change(store, &set, &files, bar).await
}

/// Loads it by one change.
async fn change(store: &Store, set: &DataSet, files: &papers::Files, bar: &ProgressBar) -> Result<Summary, NotLoaded> {
    bar.set_position(0);
    let mut console = store.console().await?;
    let mut summary = Summary::default();
    let lines = match load_all(&mut console, set, files, bar, &mut summary).await {
        Ok(lines) => lines,
        Err(fault) => return Err(NotLoaded::Row { row: summary.at, fault }),
    };
    console.commit(if summary.written() == 0 { Vec::new() } else { lines }).await?;
    bar.finish_and_clear();
    Ok(summary)
}

/// A line of the record, and where it stands.
type Line = (Option<ProcessId>, Option<SpaceId>, AuditLine);

async fn load_all(
    console: &mut Console,
    set: &DataSet,
    files: &papers::Files,
    bar: &ProgressBar,
    summary: &mut Summary,
) -> Outcome<Vec<Line>> {
    for row in set.organisations() {
        summary.at(format!("organisation {}", row.key));
        let row = organisation::Model {
            id: OrganisationId::named(&row.key),
            kind: dataset::Word::as_str(row.kind).to_owned(),
            names: json!(row.names),
            acronyms: json!(row.acronyms),
            key: row.key,
        };
        summary.count("organisations", console.put_open::<organisation::Entity>(row).await?);
    }
    let mut lines = Vec::new();
    for (position, one) in set.processes.iter().enumerate() {
        bar.set_message(one.name.short.clone());
        let (rooms, put) = load(console, set, one, i32::try_from(position).unwrap_or(0), summary).await?;
        papers::load(console, set, one, &rooms, files, summary).await?;
        let (process, desk) = (Some(rooms.process), Some(rooms.desk));
        if put == Put::Made {
            lines.push((process, desk, AuditLine::of(Verb::ProcessMade, rooms.process.0)));
        }
        lines.push((process, desk, AuditLine::of(Verb::Imported, rooms.process.0)));
        bar.inc(1);
    }
    papers::load_texts(console, set, summary).await?;
    Ok(lines)
}

/// The rooms of a process that papers go into.
pub(super) struct Rooms {
    pub process: ProcessId,
    pub public: SpaceId,
    pub desk: SpaceId,
    pub plenary: SpaceId,
    pub members: SpaceId,
    pub civil: Option<SpaceId>,
    pub group: Option<SpaceId>,
    pub secretariat: Option<OrganisationId>,
    pub criterion: Option<RowId>,
    pub zone: chrono_tz::Tz,
}

async fn load(
    console: &mut Console,
    set: &DataSet,
    one: &Process,
    position: i32,
    summary: &mut Summary,
) -> Outcome<(Rooms, Put)> {
    let overlay = set.overlay.as_ref().and_then(|overlay| overlay.processes.get(&one.slug));
    let row = process_row(one, set.names.get(&one.slug), overlay, position);
    let standings = set.standings(one);
    let kept = [process::Column::ConcludedAt];
    summary.at(format!("process {}", one.slug));
    let put = console.put_open_keeping::<process::Entity>(row.clone(), &kept).await?;
    summary.count("processes", put);
    let rooms = make_rooms(console, one, &row, overlay, &standings, summary).await?;
    let ended = console.ended_standings(row.id).await?;
    let mut seen: BTreeMap<(String, Standing), usize> = BTreeMap::new();
    for (position, standing) in standings.iter().enumerate() {
        let nth = seen.entry((standing.organisation_key.clone(), standing.standing)).or_insert(0);
        *nth += 1;
        let (organisation, kind) = (&standing.organisation_key, standing.standing.word());
        summary.at(format!("{}, standing of {organisation} as {kind}", one.slug));
        let made = standing_row(one, &rooms, standing, *nth, position, console.now());
        // Whether it opens doors is decided at the desk from then on.
        let mut keep = vec![standing::Column::InForce, standing::Column::StartsAt, standing::Column::EndsAt];
        if ended.contains(&made.id) {
            keep.push(standing::Column::Until);
        }
        summary.count("standings", console.put_keeping::<standing::Entity>(made, &keep).await?);
    }
    let facts = serde_json::to_value(one).map_err(|fault| Error::Internal(fault.to_string()))?;
    let told = profile::Model { id: RowId::named(&format!("{}/profile", one.slug)), space_id: rooms.public, facts };
    summary.at(format!("{}, profile", one.slug));
    summary.count("profiles", console.put::<profile::Entity>(told).await?);
    for (position, meeting) in one.meetings.iter().enumerate() {
        let facts = serde_json::to_value(meeting).map_err(|fault| Error::Internal(fault.to_string()))?;
        let row = meeting::Model {
            id: RowId::named(&format!("{}/meetings/{}", one.slug, meeting.id)),
            space_id: rooms.public,
            key: meeting.id.clone(),
            facts,
            position: i32::try_from(position).unwrap_or(0),
        };
        summary.at(format!("{}, meeting {}", one.slug, meeting.id));
        summary.count("meetings", console.put::<meeting::Entity>(row).await?);
    }
    for criterion in overlay.iter().flat_map(|overlay| &overlay.criteria) {
        let row = criterion::Model {
            id: criterion_id(one, criterion.number),
            space_id: rooms.public,
            number: i32::try_from(criterion.number).unwrap_or(i32::MAX),
            wording: json!(criterion.wording),
            conduct: criterion.conduct,
            window_days: criterion.window_days.and_then(|days| i32::try_from(days).ok()),
            blocked_days: criterion.blocked_days.and_then(|days| i32::try_from(days).ok()),
            starts_at: crate::access::desk::midnight(criterion.from, rooms.zone),
            ends_at: None,
        };
        summary.at(format!("{}, criterion {}", one.slug, criterion.number));
        summary.count("criteria", console.put_keeping::<criterion::Entity>(row, &[criterion::Column::EndsAt]).await?);
    }
    Ok((rooms, put))
}

fn criterion_id(one: &Process, number: u32) -> RowId {
    RowId::named(&format!("{}/criteria/{number}", one.slug))
}

fn process_row(
    one: &Process,
    names: Option<&ByLanguage>,
    overlay: Option<&ProcessOverlay>,
    position: i32,
) -> process::Model {
    process::Model {
        id: ProcessId::named(&one.slug),
        slug: one.slug.clone(),
        name: one.name.short.clone(),
        full_name: one.name.full.clone(),
        names: names.map_or_else(|| json!({}), |names| json!(names)),
        accent: overlay.map_or("slate", |overlay| dataset::Word::as_str(overlay.accent)).to_owned(),
        zone: overlay.map_or("UTC", |overlay| overlay.zone.name()).to_owned(),
        working_languages: json!(
            overlay.map_or_else(|| vec!["en".to_owned()], |overlay| overlay.working_languages.clone())
        ),
        concluded_at: None,
        position,
    }
}

/// The usual spaces of a process (rule 2): civil society's and the joint one where a network takes part.
async fn make_rooms(
    console: &mut Console,
    one: &Process,
    row: &process::Model,
    overlay: Option<&ProcessOverlay>,
    standings: &[StandingRow],
    summary: &mut Summary,
) -> Outcome<Rooms> {
    summary.at(format!("{}, the usual spaces", one.slug));
    let prefix = overlay.map_or_else(|| one.slug.to_uppercase(), |overlay| overlay.symbol_prefix.clone());
    let plain = |slug: &'static str, letter: &str, position: i32| NewSpace {
        slug,
        names: json!({}),
        organisation: None,
        prefix: Some(if letter.is_empty() { prefix.clone() } else { format!("{prefix}/{letter}") }),
        position,
    };
    let public = console.space(row, SpaceKind::Public, plain("public", "", 0)).await?;
    let plenary = console.space(row, SpaceKind::Plenary, plain("plenary", "P", 1)).await?;
    let members = console.space(row, SpaceKind::Members, plain("members", "M", 2)).await?;
    console.space(row, SpaceKind::Bureau, plain("bureau", "B", 3)).await?;
    let desk = console.space(row, SpaceKind::Desk, plain("desk", "D", 4)).await?;
    let network = standings.iter().any(|standing| standing.standing == Standing::CivilSociety && !standing.ended);
    let mut civil = None;
    if network {
        civil = Some(console.space(row, SpaceKind::Civil, plain("civil", "N", 5)).await?);
        console.space(row, SpaceKind::Joint, plain("joint", "J", 6)).await?;
    }
    let mut group = None;
    if let Some(name) = overlay.and_then(|overlay| overlay.working_group.as_ref()) {
        let room = NewSpace { names: json!({ "en": name }), ..plain("group", "G", 7) };
        let space = console.space(row, SpaceKind::Group, room).await?;
        group = Some(space);
    }
    let mut delegations: Vec<&StandingRow> = standings.iter().filter(|standing| !standing.ended).collect();
    delegations.sort_by(|a, b| a.organisation_key.cmp(&b.organisation_key));
    delegations.dedup_by(|a, b| a.organisation_key == b.organisation_key);
    for standing in delegations {
        let key = &standing.organisation_key;
        summary.at(format!("{}, delegation of {key}", one.slug));
        let whose = Delegation { organisation: OrganisationId::named(key), key, standing: standing.standing };
        console.delegation(row, whose).await?;
    }
    let secretariat = standings.iter().find(|standing| standing.standing == Standing::Secretariat && !standing.ended);
    Ok(Rooms {
        process: row.id,
        public,
        desk,
        plenary,
        members,
        civil,
        group,
        secretariat: secretariat.map(|standing| OrganisationId::named(&standing.organisation_key)),
        criterion: overlay
            .and_then(|overlay| overlay.criteria.first())
            .map(|criterion| criterion_id(one, criterion.number)),
        zone: overlay.map_or(chrono_tz::Tz::UTC, |overlay| overlay.zone),
    })
}

/// The id of a standing in a data set.
pub fn standing_id(process: &str, organisation: &str, standing: Standing, nth: usize) -> StandingId {
    StandingId::named(&format!("{process}/{organisation}/{}/{nth}", standing.word()))
}

fn standing_row(
    one: &Process,
    rooms: &Rooms,
    told: &StandingRow,
    nth: usize,
    position: usize,
    now: crate::clock::Instant,
) -> standing::Model {
    standing::Model {
        id: standing_id(&one.slug, &told.organisation_key, told.standing, nth),
        process_id: rooms.process,
        space_id: rooms.public,
        organisation_id: OrganisationId::named(&told.organisation_key),
        kind: told.standing,
        title: told.title.clone(),
        since: told.since.map(|date| date.to_string()),
        until: told.until.map(|date| date.to_string()),
        in_force: told.in_force,
        // A standing opens doors from the moment that it is marked in force, however old it is.
        starts_at: told.in_force.then_some(now),
        ends_at: None,
        note: told.note.clone(),
        position: i32::try_from(position).unwrap_or(0),
    }
}
