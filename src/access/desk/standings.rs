//! Standings, with the organisation and the delegation's space that come with them.

use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QuerySelect};

use super::lengths::{LINE, not_longer};
use crate::access::{
    Administer, Delegation, Grant, OrganisationId, SpaceKind, Standing, StandingId,
    audit::{AuditLine, Verb},
    console::usual_delegation,
    tables::{organisation, standing},
    write::Write,
};
use crate::{
    clock::Instant,
    error::{Denied, Error, Outcome, Wrong},
};

/// An organisation's standing, as the form gives it.
#[derive(Clone, Debug, Default)]
pub struct NewStanding {
    /// An organisation that is known.
    pub organisation: Option<OrganisationId>,
    /// Or one that is not: its names in English, Spanish and French, and its kind.
    pub names: [String; 3],
    /// The new organisation's kind.
    pub kind: String,
    /// Which standing.
    pub standing: Option<Standing>,
    /// Since when, as precise as known.
    pub since: String,
    /// Until when.
    pub until: String,
    /// Whether it opens doors from now on.
    pub in_force: bool,
}

/// Whether a standing opens doors at a time.
pub(in crate::access) fn in_force(row: &standing::Model, now: Instant) -> bool {
    row.in_force && row.starts_at.is_some_and(|at| at <= now) && row.ends_at.is_none_or(|at| at > now)
}

/// Enters a standing, with its organisation if that is new, and makes the delegation's space.
///
/// # Errors
/// [`Error::Wrong`], a sentence per field; [`Denied`].
pub async fn make_standing(grant: &Grant<Administer>, new: &NewStanding) -> Outcome<StandingId> {
    let (kind, since, until) = judge_standing(new)?;
    let mut write = grant.write().await?;
    let now = write.scope().now();
    let process = grant.here()?.process;
    let organisation = match new.organisation {
        Some(id) => organisation::Entity::find_by_id(id)
            .one(&write.transaction.live)
            .await?
            .ok_or_else(|| Error::Wrong(vec![Wrong::at("organisation", "desk-error-organisation")]))?,
        None => make_organisation(&write, new).await?,
    };
    let public = write.scope().space_of_kind(process, SpaceKind::Public).ok_or(Denied::NotFound)?.id;
    let row = standing::Model {
        id: StandingId::fresh(),
        process_id: process,
        space_id: public,
        organisation_id: organisation.id,
        kind,
        title: None,
        since,
        until,
        in_force: new.in_force,
        starts_at: new.in_force.then_some(now),
        ends_at: None,
        note: None,
        position: 1000,
    };
    let id = row.id;
    standing::Entity::insert(row.into_active_model()).exec_without_returning(&write.transaction.live).await?;
    let slug = grant.process(process).ok_or(Denied::NotFound)?.slug.as_str();
    let whose = Delegation { organisation: organisation.id, key: &organisation.key, standing: kind };
    usual_delegation(&write.transaction, now, (process, slug), whose).await?;
    if new.organisation.is_none() {
        write.note_at(grant.space_id(), AuditLine::of(Verb::OrganisationMade, organisation.id.0)).await?;
    }
    write.touched(public);
    write
        .commit(AuditLine::of(Verb::StandingMade, id.0).with("standing", kind.word()).with("in_force", new.in_force))
        .await?;
    Ok(id)
}

fn judge_standing(new: &NewStanding) -> Outcome<(Standing, Option<String>, Option<String>)> {
    let mut wrong = Vec::new();
    if new.organisation.is_none() && new.names[0].trim().is_empty() {
        wrong.push(Wrong::at("organisation", "desk-error-organisation"));
    }
    for (field, name) in ["name_en", "name_es", "name_fr"].into_iter().zip(&new.names) {
        wrong.extend(not_longer(field, name, LINE));
    }
    let mut date = |field: &'static str, text: &str| match text.trim() {
        "" => None,
        text => match text.parse::<crate::clock::PartialDate>() {
            Ok(date) => Some(date),
            Err(_) => {
                wrong.push(Wrong::of(field, "desk-error-date", text));
                None
            }
        },
    };
    let (since, until) = (date("since", &new.since), date("until", &new.until));
    if since.zip(until).is_some_and(|(since, until)| until.first_day() < since.first_day()) {
        wrong.push(Wrong::at("until", "desk-error-until"));
    }
    if new.in_force && until.is_some() {
        wrong.push(Wrong::at("in_force", "desk-error-in-force"));
    }
    match new.standing {
        Some(kind) if wrong.is_empty() => {
            Ok((kind, since.map(|date| date.to_string()), until.map(|date| date.to_string())))
        }
        Some(_) => Err(Error::Wrong(wrong)),
        None => {
            wrong.push(Wrong::at("standing", "desk-error-standing"));
            Err(Error::Wrong(wrong))
        }
    }
}

async fn make_organisation(write: &Write<Administer>, new: &NewStanding) -> Outcome<organisation::Model> {
    let mut names = serde_json::Map::new();
    for (code, name) in ["en", "es", "fr"].into_iter().zip(&new.names) {
        if !name.trim().is_empty() {
            names.insert(code.into(), name.trim().into());
        }
    }
    let id = OrganisationId::fresh();
    let row = organisation::Model {
        id,
        key: id.to_string(),
        kind: new.kind.clone(),
        names: names.into(),
        acronyms: serde_json::json!({}),
    };
    organisation::Entity::insert(row.clone().into_active_model())
        .exec_without_returning(&write.transaction.live)
        .await?;
    Ok(row)
}

/// What a form showed of a standing: it differs as soon as somebody has changed that.
pub fn standing_as_shown(row: &standing::Model) -> String {
    let in_force = row.in_force.then(|| "in force".to_owned());
    let parts = [in_force, row.ends_at.map(|at| at.to_rfc3339()), row.until.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Marks a standing in force, or ends it. An ended one keeps its history; its seats keep `read` in their own delegation's space only.
/// Where it was decided on what a form showed, that must still be so ([`standing_as_shown`]).
///
/// # Errors
/// [`Denied`]; [`Error::Wrong`] for a date that cannot be read, and where somebody has changed the standing in the meantime.
pub async fn change_standing(
    grant: &Grant<Administer>,
    id: StandingId,
    shown: Option<&str>,
    in_force: bool,
    until: &str,
) -> Outcome<()> {
    let mut write = grant.write().await?;
    let now = write.scope().now();
    let process = grant.here()?.process;
    // Two who press at once: the second waits here for the first.
    let found = standing::Entity::find_by_id(id).lock_exclusive().one(&write.transaction.live).await?;
    let found = found.filter(|row| row.process_id == process).ok_or(Denied::NotFound)?;
    if shown.is_some_and(|shown| shown != standing_as_shown(&found)) {
        return Err(Error::Wrong(vec![Wrong::at("in_force", "desk-error-changed")]));
    }
    let until = match until.trim() {
        "" => None,
        text => Some(
            text.parse::<crate::clock::PartialDate>()
                .map_err(|_| Error::Wrong(vec![Wrong::of("until", "desk-error-date", text)]))?
                .to_string(),
        ),
    };
    // A standing does not end because a form came in empty.
    if !in_force && found.in_force && until.is_none() {
        return Err(Error::Wrong(vec![Wrong::at("until", "desk-error-until-missing")]));
    }
    let changed = standing::ActiveModel {
        in_force: Set(in_force || found.in_force),
        starts_at: Set(if in_force { found.starts_at.or(Some(now)) } else { found.starts_at }),
        ends_at: Set(if in_force { None } else { found.ends_at.or(found.in_force.then_some(now)) }),
        until: Set(if in_force { None } else { until.or(found.until.clone()) }),
        ..Default::default()
    };
    standing::Entity::update_many()
        .set(changed)
        .filter(standing::Column::Id.eq(id))
        .exec(&write.transaction.live)
        .await?;
    write.touched(found.space_id);
    write.commit(AuditLine::of(Verb::StandingChanged, id.0).with("in_force", in_force)).await
}
