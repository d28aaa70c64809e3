//! Addresses: the patterns of the table of routes, filled with real things and with things that never were.

use super::{canaries::Canaries, database::SpaceRow};

/// What the variables of a pattern are filled with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Things {
    /// What stands in the space.
    Real,
    /// The process and the space are real; what should stand in them never was.
    Unknown,
    /// Not even the space ever was.
    UnknownSpace,
}

/// An id and a token that nothing has.
const NEVER: &str = "01890000-0000-7000-8000-000000000000";

/// The address that a pattern gives, or the variable that nobody has taught the tests to fill.
pub fn filled(pattern: &str, canaries: &Canaries, space: &SpaceRow, things: Things) -> Result<String, String> {
    let mut parts = Vec::new();
    let mut before = "";
    for part in pattern.split('/') {
        let Some(variable) = part.strip_prefix('{') else {
            parts.push(part.to_owned());
            before = part;
            continue;
        };
        let (variable, ending) = variable.split_once('}').unwrap_or((variable, ""));
        let variable = variable.split(':').next().unwrap_or(variable);
        // A file's name stands on the papers' side and on the public one.
        let before = if variable == "name" && pattern.starts_with("/files/") { "released" } else { before };
        let value = value(variable, before, canaries, space, things);
        let value = value.ok_or_else(|| {
            format!("{pattern}: what is {{{variable}}} after “{before}”? Teach tests/it/harness/addresses.rs")
        })?;
        parts.push(format!("{value}{ending}"));
    }
    Ok(parts.join("/"))
}

fn value(variable: &str, before: &str, canaries: &Canaries, space: &SpaceRow, things: Things) -> Option<String> {
    let real = |table: &str| match things {
        Things::Real => canaries.in_space(table, space).id.to_string(),
        Things::Unknown | Things::UnknownSpace => NEVER.to_owned(),
    };
    let text = |real: String| match things {
        Things::Real => real,
        Things::Unknown | Things::UnknownSpace => "never-was".to_owned(),
    };
    let release = canaries.in_space("release", space);
    let value = match (variable, before) {
        ("lang" | "language", _) => "en".to_owned(),
        ("process", _) => space.process.clone(),
        ("space", _) if things == Things::UnknownSpace => "never-was".to_owned(),
        ("space", _) => space.slug.clone(),
        ("document", _) => real("document"),
        ("folder", _) => real("folder"),
        // A version before the present one: there is none.
        ("number", _) => "1".to_owned(),
        ("file", "checks") => match things {
            Things::Real => canaries.held_in(space).id.to_string(),
            Things::Unknown | Things::UnknownSpace => NEVER.to_owned(),
        },
        ("file", _) => real("document_file"),
        ("proposal", _) => real("proposal"),
        // A batch is what its proposals have in common: the canary is one of its own.
        ("batch", _) => real("proposal"),
        ("request", _) => real("circle_request"),
        ("upload", _) => real("upload"),
        ("release", _) => real("release"),
        ("symbol", _) => match things {
            Things::Real => release.symbol(),
            Things::Unknown | Things::UnknownSpace => "NEVER/2001/1".to_owned(),
        },
        ("name", "static") => text("app.css".to_owned()),
        ("name", "released") => text(canaries.in_space("release_file", space).file_name()),
        ("name", _) => text(canaries.in_space("document_file", space).file_name()),
        ("id", "invitations") => real("invitation"),
        ("id", "standings") => real("standing"),
        ("id", "seats") => real("seat"),
        ("id", "offices") => real("office"),
        ("id", "admissions") => real("admission"),
        ("id", "criteria") => real("criterion"),
        ("id", "series") => match things {
            Things::Real => space.id.to_string(),
            Things::Unknown | Things::UnknownSpace => NEVER.to_owned(),
        },
        ("id", "emergencies") => real("emergency"),
        ("id", "mail") => real("mail"),
        ("id", "releases") => real("release"),
        ("id", "meetings") => real("meeting"),
        // One's own session has an id that no fixture knows; nobody else's is found, nor one that never was.
        ("id", "sessions") => NEVER.to_owned(),
        // The same of a password for a program.
        ("id", "app-passwords") => NEVER.to_owned(),
        ("path", "dav") => match things {
            Things::Real => format!("{}/{}", space.process, space.slug),
            Things::Unknown => format!("{}/{}/never-was", space.process, space.slug),
            Things::UnknownSpace => format!("{}/never-was", space.process),
        },
        ("token", _) => "A".repeat(43),
        ("text" | "slug" | "id", "texts") => text("stages-comparison".to_owned()),
        _ => return None,
    };
    Some(value)
}
