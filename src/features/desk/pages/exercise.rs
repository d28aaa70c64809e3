//! The offices of an organisation in its delegation's space, and who exercises one.

use askama::Template;

use super::State;
use crate::{
    http::{
        chrome::AreaChrome,
        views::{Choice, FieldError, When},
    },
    i18n::Words,
};

/// An office of the organisation.
#[derive(Clone, Debug)]
pub struct OwnOffice {
    /// Its id, for the address.
    pub id: String,
    /// Its kind in words: “Presidency”.
    pub name: String,
    /// The title that it bears.
    pub title: String,
    /// From when.
    pub from: Option<When>,
    /// Until when; `None` where it goes on.
    pub until: Option<When>,
    /// Whether it is in force.
    pub state: State,
    /// Who exercises it, by name; empty while nobody does.
    pub exercised: Vec<String>,
}

/// `GET /area/{process}/{space}/offices/{id}`: names the seats that exercise an office of the organisation.
#[derive(Debug, Template)]
#[template(path = "desk/exercised.html")]
pub struct ExercisedPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the page.
    pub w: Words,
    /// The address of the delegation's space.
    pub base: String,
    /// What is wrong: field `exercised`.
    pub errors: Vec<FieldError>,
    /// The office.
    pub id: String,
    /// The title that it bears.
    pub title: String,
    /// The seats that exercise it as the form shows it: sent along, so that nobody changes unseen what another has changed since.
    pub shown: Vec<String>,
    /// Who they are, in words; empty while nobody does.
    pub exercised: String,
    /// The delegation's seats, to tick.
    pub seats: Vec<Choice>,
}
