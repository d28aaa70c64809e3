//! What a process has for its papers to be about: the themes of its plans, and the countries that have a place in it.

use std::collections::BTreeSet;

use crate::{
    access::{ProcessId, Scope, SpaceKind, Standing, tables::standing},
    error::{Error, Outcome},
    features::{
        library::{SubjectKind, metadata::Subject},
        processes::{
            dataset::{NumberedText, OrganisationKind, Process, Word},
            tables::profile,
        },
    },
};

/// A plan with its themes.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Its title, in the language of the data set.
    pub title: String,
    /// Its themes.
    pub themes: Vec<Subject>,
}

/// What can be chosen.
#[derive(Clone, Debug, Default)]
pub struct Offered {
    /// The plans that have themes.
    pub plans: Vec<Plan>,
    /// The countries.
    pub countries: Vec<Subject>,
}

impl Offered {
    /// All of it.
    pub fn all(&self) -> Vec<Subject> {
        self.plans.iter().flat_map(|plan| &plan.themes).chain(&self.countries).cloned().collect()
    }
}

/// What a process offers, by its public profile and its register.
///
/// # Errors
/// The database's; [`Error::Internal`] for a profile that cannot be read.
pub async fn of(scope: &Scope, process: ProcessId) -> Outcome<Offered> {
    let Some(public) = scope.space_of_kind(process, SpaceKind::Public).map(|space| space.id) else {
        return Ok(Offered::default());
    };
    let told = scope.rows::<profile::Entity>().in_space(public).one().await?;
    let told = told.map(|row| serde_json::from_value::<Process>(row.facts)).transpose();
    let told = told.map_err(|fault| Error::Internal(format!("the profile of a process: {fault}")))?;
    let standings = scope.rows::<standing::Entity>().in_space(public).all().await?;
    Ok(Offered { plans: told.map(plans).unwrap_or_default(), countries: countries(scope, &standings) })
}

fn plans(told: Process) -> Vec<Plan> {
    let plans = told.plans.into_iter().filter(|plan| !plan.themes.is_empty()).map(|plan| {
        // Not every theme has a number; each has a place.
        let theme = |(place, theme): (usize, &NumberedText)| Subject {
            kind: SubjectKind::Theme,
            key: format!("{}/{place}", plan.id),
            text: theme.text.clone(),
            organisation: None,
        };
        Plan { themes: (1..).zip(&plan.themes).map(theme).collect(), title: plan.title.clone() }
    });
    plans.collect()
}

/// The countries among those that take part or observe, now or once.
fn countries(scope: &Scope, standings: &[standing::Model]) -> Vec<Subject> {
    let kinds = [OrganisationKind::State, OrganisationKind::SpecialAdministrativeRegion].map(Word::as_str);
    let has_place = |row: &&standing::Model| match row.kind {
        Standing::Participant | Standing::Observer => true,
        Standing::CivilSociety | Standing::Secretariat => false,
    };
    let ids: BTreeSet<_> = standings.iter().filter(has_place).map(|row| row.organisation_id).collect();
    let organisations = ids.iter().filter_map(|id| scope.register().organisations.get(id));
    let country = organisations.filter(|row| kinds.contains(&row.kind.as_str())).map(|row| Subject {
        kind: SubjectKind::Country,
        key: row.key.clone(),
        text: row.key.clone(),
        organisation: Some(row.id),
    });
    country.collect()
}
