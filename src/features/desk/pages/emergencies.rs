//! Emergency access: asked for on the desk, signed by another organisation in its own space.

use askama::Template;

use crate::{
    http::{
        chrome::AreaChrome,
        views::{Choice, FieldError, When},
    },
    i18n::Words,
};

/// `GET /desk/{process}/emergencies`: the requests of a desk, newest first.
#[derive(Debug, Template)]
#[template(path = "desk/emergencies.html")]
pub struct EmergenciesPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the page.
    pub w: Words,
    /// The desk's address.
    pub base: String,
    /// What has just been done, as a sentence.
    pub notice: Option<String>,
    /// The requests.
    pub requests: Vec<EmergencyRow>,
}

/// `GET /area/{process}/{space}/emergencies`: the requests that an organisation is to sign, in its own space; in any other, what has been
/// opened there.
#[derive(Debug, Template)]
#[template(path = "desk/own_emergencies.html")]
pub struct OwnEmergenciesPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the page.
    pub w: Words,
    /// The address of the space.
    pub base: String,
    /// What has just been done, as a sentence.
    pub notice: Option<String>,
    /// Whether the viewer keeps the seats here, too.
    pub keeps_seats: bool,
    /// Whether it is an organisation's own space, where its signature is asked for.
    pub own: bool,
    /// The requests, newest first.
    pub requests: Vec<EmergencyRow>,
}

/// A request for emergency access.
#[derive(Clone, Debug)]
pub struct EmergencyRow {
    /// Its id, for the addresses.
    pub id: String,
    /// The space.
    pub space: String,
    /// Who is to read there: “Nora Sample (UNHCR)”.
    pub whom: String,
    /// For how many hours.
    pub hours: usize,
    /// Why.
    pub reason: String,
    /// Who asks, with the organisation.
    pub asker: String,
    /// The organisation that is to sign.
    pub signer: String,
    /// When it was asked for.
    pub asked: When,
    /// How it stands, in words.
    pub state: String,
    /// Until when it can be signed, or how long the space is open; `None` where nothing ends any more.
    pub until: Option<When>,
    /// Whether it waits for its answer.
    pub waits: bool,
    /// Whether the viewer can sign it; it can be declined all the same.
    pub signs: bool,
    /// Where the access is ended before its time, for those who can.
    pub end: Option<String>,
}

/// `GET /desk/{process}/emergencies/new`: asks for emergency access.
#[derive(Debug, Template)]
#[template(path = "desk/emergency.html")]
pub struct EmergencyPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the page.
    pub w: Words,
    /// The desk's address.
    pub base: String,
    /// What is wrong: fields `space seat organisation hours reason`.
    pub errors: Vec<FieldError>,
    /// What was typed and what can be chosen.
    pub form: EmergencyForm,
}

/// The form of [`EmergencyPage`].
#[derive(Clone, Debug)]
pub struct EmergencyForm {
    /// The spaces.
    pub space: Vec<Choice>,
    /// The seats in force, by name.
    pub seat: Vec<Choice>,
    /// The organisations that can sign.
    pub organisation: Vec<Choice>,
    /// The number of hours, as typed.
    pub hours: String,
    /// The reason, as typed.
    pub reason: String,
}
