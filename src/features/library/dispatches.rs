//! Circulating several papers at once to one space: each is judged by itself beforehand, and goes as it would alone.

use std::collections::BTreeMap;

use super::{
    circulations::{circulate, hindrance, hindrance_to, targets},
    documents::paper,
    tables::document,
};
use crate::{
    access::{Capability, Contribute, Grant, Power, RowId, SpaceId, SpaceKind},
    error::{Error, Outcome, Wrong},
};

/// How many papers are circulated in one go: a page of a list.
pub const MOST: usize = 50;

/// What stands with a paper that is in that space as it is now already, or in its wastebasket.
pub const THERE: &str = "library-dispatch-there";

/// A paper with the version that the form showed.
pub type Shown = (RowId, Option<i32>);

/// The spaces that papers can be circulated to from here: of the same process, where the seat contributes, not the public.
pub fn spaces<C: Capability>(grant: &Grant<C>) -> Vec<SpaceId> {
    let of_own = |kind| matches!(kind, SpaceKind::Public | SpaceKind::Delegation);
    let here = grant.space_id();
    let process = grant.space(here).map(|here| here.process);
    let fits = |space: &&crate::access::SpaceSeen| {
        Some(space.process) == process
            && space.id != here
            && !of_own(space.kind)
            && grant.may(Power::Contribute, space.id)
    };
    grant.spaces().filter(fits).map(|space| space.id).collect()
}

/// Why each of some papers does not go to a space, as the key of a sentence; `None` for one that does.
///
/// # Errors
/// The database's.
pub async fn judged(
    grant: &Grant<Contribute>,
    to: SpaceId,
    papers: &[document::Model],
) -> Outcome<BTreeMap<RowId, Option<&'static str>>> {
    let mut judged = BTreeMap::new();
    for found in papers {
        let kind = grant.space(to).map(|space| space.kind);
        let mut why = match kind {
            Some(kind) => hindrance_to(grant, grant.seat(), found, kind).await?,
            None => hindrance(grant, grant.seat(), found),
        };
        if why.is_none() && !targets(grant, found).await?.contains(&to) {
            why = Some(THERE);
        }
        judged.insert(found.id, why);
    }
    Ok(judged)
}

/// Circulates papers one after another, each with its own mails and lines in the record. Nothing goes where one of them cannot go by now.
/// Those that somebody changes meanwhile are left: they are given back, and the page shows how they stand.
///
/// # Errors
/// [`Error::Wrong`] where no paper or too many were chosen, one cannot go, or the note is too long; [`crate::error::Denied`]; the database's.
pub async fn dispatch(grant: &Grant<Contribute>, papers: &[Shown], to: SpaceId, note: &str) -> Outcome<Vec<RowId>> {
    let fault = |field, key| Error::Wrong(vec![Wrong::at(field, key)]);
    if papers.is_empty() {
        return Err(fault("document", "library-fault-chosen"));
    }
    if papers.len() > MOST {
        return Err(fault("document", "library-fault-dispatch-many"));
    }
    if !spaces(grant).contains(&to) {
        return Err(fault("to", "library-fault-target"));
    }
    let mut found = Vec::new();
    for (id, _) in papers {
        found.push(paper(grant, *id).await?);
    }
    if judged(grant, to, &found).await?.values().any(Option::is_some) {
        return Err(fault("document", "library-fault-dispatch-stays"));
    }
    let mut left = Vec::new();
    for (number, (id, shown)) in papers.iter().enumerate() {
        match circulate(grant, *id, to, *shown, note).await {
            Ok(_) => {}
            // What is wrong with the first for its note is wrong with all of them.
            Err(Error::Wrong(wrong)) if number == 0 && wrong.iter().any(|one| one.field == "note") => {
                return Err(Error::Wrong(wrong));
            }
            // It could go a moment ago: somebody else has just circulated it, or moved or removed it.
            Err(Error::Wrong(_) | Error::Conflict | Error::Denied(_)) => left.push(*id),
            Err(other) => return Err(other),
        }
    }
    Ok(left)
}
