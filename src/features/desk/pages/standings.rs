//! The form for the place of an organisation in the process.

use askama::Template;

use crate::{
    http::{
        chrome::AreaChrome,
        views::{Choice, FieldError, When},
    },
    i18n::Words,
};

/// `GET /desk/{process}/standings/new` and `/standings/{id}`: the place of an organisation in the process.
#[derive(Debug, Template)]
#[template(path = "desk/standing.html")]
pub struct StandingPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the page.
    pub w: Words,
    /// The desk's address.
    pub base: String,
    /// What has just been done, as a sentence.
    pub notice: Option<String>,
    /// What is wrong: fields `organisation name_en name_es name_fr kind standing since until in_force`.
    pub errors: Vec<FieldError>,
    /// The standing that is changed; `None` where a new one is made.
    pub edited: Option<String>,
    /// The organisation's name where a standing is changed; the organisation itself stays.
    pub organisation: String,
    /// Which standing is changed, in words; empty where a new one is made. What it is and since when stays.
    pub place: String,
    /// Since when; `None` where it is not recorded.
    pub since: Option<When>,
    /// How it is now, in words.
    pub state: String,
    /// What the form shows of it: sent along, so that nobody changes unseen what another has changed since.
    pub shown: String,
    /// What was typed and what can be chosen.
    pub form: StandingForm,
    /// What each standing opens once it is marked in force.
    pub openings: Vec<Opening>,
}

/// The form of [`StandingPage`].
#[derive(Clone, Debug)]
pub struct StandingForm {
    /// Whether an organisation is added that is not in the list (`which=new`, else `which=listed`).
    pub adds: bool,
    /// The organisations of the installation that the viewer may see.
    pub organisation: Vec<Choice>,
    /// The names of the organisation that is added.
    pub names: OrganisationNames,
    /// What kind of organisation it is.
    pub kind: Vec<Choice>,
    /// The standings.
    pub standing: Vec<Choice>,
    /// From when, as typed: a year, a month or a day.
    pub since: String,
    /// Until when, as typed.
    pub until: String,
    /// Whether it is marked in force.
    pub in_force: bool,
}

/// The names of an organisation in the languages of the complete catalogues.
#[derive(Clone, Debug, Default)]
pub struct OrganisationNames {
    /// In English.
    pub en: String,
    /// In Spanish.
    pub es: String,
    /// In French.
    pub fr: String,
}

/// What one standing opens.
#[derive(Clone, Debug)]
pub struct Opening {
    /// The standing in words: “Observer”.
    pub standing: String,
    /// The spaces with the level: “Plenary (contribute)”; empty where it opens none.
    pub spaces: Vec<String>,
}
