//! The demonstration: the real data set, and an account per persona with a password that was drawn by lot.

use std::{collections::HashMap, path::Path, sync::Arc};

use indicatif::ProgressBar;

use crate::{
    access::{AuditLine, Capacity, Level, NewPerson, ProcessId, Secret, SpaceId, StandingId, Verb, desk::midnight},
    clock::Instant,
    error::Error,
    features::processes::{
        dataset::{self, DataSet, Persona},
        import::{self, NotLoaded, Summary},
    },
    http::House,
};

/// A persona's account.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Account {
    /// Which persona: `honduras`, `secretariat`, ...
    pub key: String,
    /// The name.
    pub name: String,
    /// The address to sign in with.
    pub email: String,
    /// The password, drawn by lot.
    pub password: String,
}

/// What was loaded.
#[derive(Clone, Debug)]
pub struct Loaded {
    /// The accounts.
    pub personas: Vec<Account>,
    /// What became of the rows of the data set.
    pub summary: Summary,
}

/// Loads the data set of a folder and makes its personas, each with a new password.
///
/// # Errors
/// [`NotLoaded`].
pub async fn load(house: &Arc<House>, folder: &Path, bar: &ProgressBar) -> Result<Loaded, NotLoaded> {
    let summary = import::import(&house.store, &house.blobs, folder, bar).await?;
    let set = dataset::read(folder).map_err(NotLoaded::Faulty)?;
    let mut personas = Vec::new();
    let mut console = house.store.console().await?;
    for persona in set.overlay.iter().flat_map(|overlay| &overlay.personas) {
        let password = password();
        let spec = NewPerson {
            email: &persona.email,
            name: &persona.name,
            language: &persona.language,
            operator: persona.operator,
            password: password.clone(),
        };
        let person = console.person(spec).await?;
        for (standing, capacity, from, until) in seats(&set, persona, console.now())? {
            let seat = console.seat(person, standing.0, capacity, from, until).await?;
            if let Some(group) = standing.1 {
                console.admit_seat(group, standing.2, seat, Level::Contribute).await?;
            }
        }
        let (key, name, email) = (persona.key.clone(), persona.name.clone(), persona.email.clone());
        personas.push(Account { key, name, email, password });
    }
    console.commit(vec![(None, None, AuditLine::of(Verb::SeatMade, None).with("personas", personas.len()))]).await?;
    Ok(Loaded { personas, summary })
}

/// Four groups of letters and digits: long enough, and can be read aloud.
fn password() -> String {
    let drawn: Vec<char> =
        Secret::fresh().text().chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect();
    drawn.chunks(5).take(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
}

/// A standing, the working group that goes with it, and the process.
type Place = (StandingId, Option<SpaceId>, ProcessId);
/// A place, in which capacity, from when, until when.
type Seated = (Place, Capacity, Instant, Option<Instant>);

/// The seats of a persona: under which standing, in which capacity, from when until when; participants sit in the working group too.
fn seats(set: &DataSet, persona: &Persona, now: Instant) -> Result<Vec<Seated>, Error> {
    let mut seats = Vec::new();
    let mut nth: HashMap<String, usize> = HashMap::new();
    for seat in &persona.seats {
        let process = set.process(&seat.process).ok_or_else(|| Error::Internal("a seat names no process".into()))?;
        nth.clear();
        let mut found = None;
        for row in set.standings(process) {
            if row.organisation_key == seat.organisation && row.standing == seat.standing {
                let count = nth.entry(row.organisation_key.clone()).or_insert(0);
                *count += 1;
                if row.in_force {
                    found = Some(import::standing_id(&process.slug, &row.organisation_key, row.standing, *count));
                }
            }
        }
        let standing = found.ok_or_else(|| Error::Internal("a seat names no standing in force".into()))?;
        let overlay = set.overlay.as_ref().and_then(|overlay| overlay.processes.get(&process.slug));
        let zone = overlay.map_or(chrono_tz::Tz::UTC, |overlay| overlay.zone);
        let from = seat.from.map_or(now, |day| midnight(day, zone));
        let until = seat.until.map(|day| midnight(day, zone));
        let takes_part = seat.standing == crate::access::Standing::Participant && until.is_none();
        let group = overlay.filter(|overlay| takes_part && overlay.working_group.is_some());
        let group = group.map(|_| SpaceId::named(&format!("{}/group", process.slug)));
        seats.push(((standing, group, ProcessId::named(&process.slug)), seat.capacity, from, until));
    }
    Ok(seats)
}
