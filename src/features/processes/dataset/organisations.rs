//! `organisations.json`, and the list of all organisations (States among them) that the processes name.

use std::collections::BTreeSet;

use super::{
    DataSet,
    countries::CountryStatus,
    links::LinkTarget,
    parts::Actor,
    process::Process,
    reader::{Names, Node},
    words::words,
};

/// The file's name.
pub(super) const FILE: &str = "organisations.json";

words! {
    /// What an organisation of the file is.
    OrganisationType {
        /// An organisation of States.
        Intergovernmental = "intergovernmental",
        /// The United Nations or a part of them.
        UnitedNations = "united-nations",
        /// The European Union or a part of it.
        EuropeanUnion = "eu",
        /// An organisation or agreement of the States of a region.
        Regional = "regional",
        /// A programme.
        Programme = "programme",
        /// The own secretariat of a process.
        ProcessSecretariat = "process-secretariat",
        /// A non-governmental organisation.
        Ngo = "ngo",
        /// A network of non-governmental organisations.
        NgoNetwork = "ngo-network",
        /// A ministry or other authority of one State.
        NationalAuthority = "national-authority",
        /// Anything else.
        Other = "other",
    }
}

words! {
    /// What an organisation is in the directory. Never assume that a participant is a State.
    OrganisationKind {
        /// The government of a State.
        State = "state",
        /// The government of a special administrative region.
        SpecialAdministrativeRegion = "special_administrative_region",
        /// The government of a State that is no more.
        FormerState = "former_state",
        /// The government of a territory that is no more.
        FormerTerritory = "former_territory",
        /// An organisation of States, the United Nations and the European Union among them.
        InternationalOrganisation = "international_organisation",
        /// A programme.
        Programme = "programme",
        /// The own secretariat of a process.
        ProcessSecretariat = "process_secretariat",
        /// A non-governmental organisation.
        Ngo = "ngo",
        /// A network of non-governmental organisations.
        NgoNetwork = "ngo_network",
        /// A ministry or other authority of one State.
        NationalAuthority = "national_authority",
        /// Anything else.
        Other = "other",
    }
}

impl From<CountryStatus> for OrganisationKind {
    fn from(status: CountryStatus) -> Self {
        match status {
            CountryStatus::State => Self::State,
            CountryStatus::SpecialAdministrativeRegion => Self::SpecialAdministrativeRegion,
            CountryStatus::FormerState => Self::FormerState,
            CountryStatus::FormerTerritory => Self::FormerTerritory,
        }
    }
}

impl From<OrganisationType> for OrganisationKind {
    fn from(kind: OrganisationType) -> Self {
        match kind {
            OrganisationType::Intergovernmental
            | OrganisationType::UnitedNations
            | OrganisationType::EuropeanUnion
            | OrganisationType::Regional => Self::InternationalOrganisation,
            OrganisationType::Programme => Self::Programme,
            OrganisationType::ProcessSecretariat => Self::ProcessSecretariat,
            OrganisationType::Ngo => Self::Ngo,
            OrganisationType::NgoNetwork => Self::NgoNetwork,
            OrganisationType::NationalAuthority => Self::NationalAuthority,
            OrganisationType::Other => Self::Other,
        }
    }
}

/// An organisation of `organisations.json`.
#[derive(Clone, Debug, PartialEq)]
pub struct Organisation {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: OrganisationType,
    /// Its name by language; English is always there.
    pub names: Names,
    /// Its short form by language, where it has one.
    pub acronyms: Names,
    /// What else is recorded.
    pub note: Option<String>,
}

impl Organisation {
    fn read(at: &Node) -> Self {
        Self {
            id: at.need("id", Node::id),
            kind: at.need("type", Node::word),
            names: at.need("name", Node::names),
            acronyms: at.may("acronyms", Node::names_or_none).unwrap_or_default(),
            note: at.may("note", Node::text),
        }
    }
}

/// The organisations of the file.
pub(super) fn read(at: &Node) -> Vec<Organisation> {
    let organisations = at.each("organisations", Organisation::read);
    at.no_twins("organisations", organisations.iter().map(|organisation| organisation.id.as_str()));
    organisations
}

/// A State, territory or organisation that the processes name.
#[derive(Clone, Debug, PartialEq)]
pub struct OrganisationRow {
    /// The country's code (capital letters) or the organisation's id (small letters): unique in the set.
    pub key: String,
    /// What it is.
    pub kind: OrganisationKind,
    /// Its name by language; English is always there.
    pub names: Names,
    /// Its short form by language, where it has one.
    pub acronyms: Names,
}

impl DataSet {
    /// Every State, territory and organisation that a process of the set names as doing something or having a place; countries first,
    /// both in the order of their file. The place of a meeting alone makes no row.
    pub fn organisations(&self) -> Vec<OrganisationRow> {
        let named = self.named();
        let countries =
            self.countries.iter().filter(|country| named.contains(&country.alpha2)).map(|country| OrganisationRow {
                key: country.alpha2.clone(),
                kind: country.status.into(),
                names: country.names.clone(),
                acronyms: Names::new(),
            });
        let listed = self.listed_organisations.iter().filter(|organisation| named.contains(&organisation.id));
        let listed = listed.map(|organisation| OrganisationRow {
            key: organisation.id.clone(),
            kind: organisation.kind.into(),
            names: organisation.names.clone(),
            acronyms: organisation.acronyms.clone(),
        });
        countries.chain(listed).collect()
    }

    fn named(&self) -> BTreeSet<String> {
        let mut named = BTreeSet::new();
        for process in &self.processes {
            named.extend(self.standings(process).into_iter().map(|standing| standing.organisation_key));
            named.extend(at_work(process).map(str::to_owned));
        }
        let outside = self.links.iter().filter(|link| link.target == LinkTarget::Organisation);
        named.extend(outside.map(|link| link.to.clone()));
        named
    }
}

/// Who does something in a process, whether or not it has a place in it.
fn at_work(process: &Process) -> impl Iterator<Item = &str> {
    fn code(actor: &Actor) -> &str {
        &actor.code
    }
    let roles =
        process.organisations.iter().flat_map(|organisations| &organisations.items).map(|item| item.org.as_str());
    let funding =
        process.funding.iter().flat_map(|funding| &funding.contributors).map(|contributor| contributor.code.as_str());
    let meetings = process.meetings.iter().flat_map(|meeting| {
        let ngo = meeting.ngo.iter().map(|ngo| ngo.network.as_str());
        meeting.host.iter().chain(&meeting.conveners).map(code).chain(ngo)
    });
    let groups = process.working_groups.iter().flat_map(|group| &group.lead).map(String::as_str);
    let papers = process.documents.iter().flat_map(|paper| &paper.issued_by).map(String::as_str);
    let chair = process.chair.iter().filter_map(|chair| chair.permanent.as_deref());
    process
        .origin
        .initiators
        .iter()
        .map(code)
        .chain(roles)
        .chain(funding)
        .chain(meetings)
        .chain(groups)
        .chain(papers)
        .chain(chair)
}
