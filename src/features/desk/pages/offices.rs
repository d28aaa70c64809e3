//! Offices and their holders, past and present.

use askama::Template;

use super::{ChoiceGroup, State, Timeline};
use crate::{
    http::{
        chrome::AreaChrome,
        views::{Choice, FieldError, When},
    },
    i18n::Words,
};

/// `GET /desk/{process}/offices`: who holds and who held the offices, as it was at the time.
#[derive(Debug, Template)]
#[template(path = "desk/offices.html")]
pub struct OfficesPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the page.
    pub w: Words,
    /// The desk's address.
    pub base: String,
    /// What has just been done, as a sentence.
    pub notice: Option<String>,
    /// The offices.
    pub offices: Vec<OfficeView>,
}

/// One kind of office and its holders.
#[derive(Clone, Debug)]
pub struct OfficeView {
    /// Its name today: “Presidency”.
    pub name: String,
    /// The drawing of the holders; `None` where nothing can be drawn.
    pub timeline: Option<Timeline>,
    /// The holders, newest first.
    pub terms: Vec<TermRow>,
}

/// One holder's time in an office.
#[derive(Clone, Debug)]
pub struct TermRow {
    /// Its id, for the addresses.
    pub id: String,
    /// Who holds it: an organisation, or a person with the organisation.
    pub holder: String,
    /// The title that it bore at the time.
    pub title: String,
    /// From when; `None` where it is not recorded.
    pub from: Option<When>,
    /// Until when; `None` where it goes on.
    pub until: Option<When>,
    /// Whether it is in force.
    pub state: State,
    /// Whether the viewer may end it.
    pub can_end: bool,
}

/// `GET /desk/{process}/offices/new`: records who takes an office.
#[derive(Debug, Template)]
#[template(path = "desk/office.html")]
pub struct OfficePage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the page.
    pub w: Words,
    /// The desk's address.
    pub base: String,
    /// What has just been done, as a sentence.
    pub notice: Option<String>,
    /// What is wrong: fields `kind title organisation exercised seat from until zone`.
    pub errors: Vec<FieldError>,
    /// What was typed and what can be chosen.
    pub form: OfficeForm,
}

/// The form of [`OfficePage`].
#[derive(Clone, Debug)]
pub struct OfficeForm {
    /// The kinds of office.
    pub kind: Vec<Choice>,
    /// The title that it bears.
    pub title: String,
    /// Whether a seat holds it (`held=seat`), else an organisation (`held=organisation`).
    pub by_seat: bool,
    /// The organisations that can hold it.
    pub organisation: Vec<Choice>,
    /// The seats that may exercise it for an organisation (`exercised`, as often as there are).
    pub exercised: Vec<Choice>,
    /// The seats that can hold it, by organisation.
    pub seat: Vec<ChoiceGroup>,
    /// The first day, as typed.
    pub from: String,
    /// The last day, as typed.
    pub until: String,
    /// The time zones, the host's first.
    pub zone: Vec<Choice>,
}
