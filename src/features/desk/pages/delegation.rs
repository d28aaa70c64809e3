//! A delegation's own seats, as its focal point keeps them.

use askama::Template;

use super::State;
use crate::{
    http::{
        chrome::AreaChrome,
        views::{Choice, FieldError, When},
    },
    i18n::Words,
};

/// `GET /area/{process}/{space}/seats`: the seats of a delegation, invitations to them, and who exercises its offices.
#[derive(Debug, Template)]
#[template(path = "desk/delegation.html")]
pub struct DelegationPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the page.
    pub w: Words,
    /// The address of the delegation's space.
    pub base: String,
    /// What has just been done, as a sentence.
    pub notice: Option<String>,
    /// The seats, those in force first.
    pub seats: Vec<OwnSeat>,
    /// Invitations that nobody has taken up yet, newest first.
    pub invitations: Vec<OwnInvitation>,
    /// The organisation's offices that are not over.
    pub offices: Vec<OwnOffice>,
}

/// A seat of the delegation.
#[derive(Clone, Debug)]
pub struct OwnSeat {
    /// Its id, for the addresses.
    pub id: String,
    /// Who sits there.
    pub person: String,
    /// The capacity in words.
    pub capacity: String,
    /// From when.
    pub from: Option<When>,
    /// Until when; `None` where it has no end.
    pub until: Option<When>,
    /// Whether it is in force.
    pub state: State,
    /// Whether the focal point may end it.
    pub can_end: bool,
}

/// An invitation to a seat of the delegation; the address is not shown.
#[derive(Clone, Debug)]
pub struct OwnInvitation {
    /// Its id, for the addresses.
    pub id: String,
    /// The person's name.
    pub name: String,
    /// The capacity in words.
    pub capacity: String,
    /// When the seat begins, if that was chosen.
    pub from: Option<When>,
    /// When it ends, if that was chosen.
    pub until: Option<When>,
    /// When it was last sent.
    pub sent: When,
    /// When its link ends.
    pub ends: When,
    /// Whether that time has passed.
    pub expired: bool,
    /// Whether the mail could not be delivered.
    pub undelivered: bool,
}

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

/// `GET /area/{process}/{space}/invitations/new`: invites a person to a seat of the own delegation.
#[derive(Debug, Template)]
#[template(path = "desk/invite_colleague.html")]
pub struct InviteColleaguePage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the page.
    pub w: Words,
    /// The address of the delegation's space.
    pub base: String,
    /// What is wrong: fields `name email language capacity from until zone`.
    pub errors: Vec<FieldError>,
    /// What was typed and what can be chosen.
    pub form: OwnInviteForm,
}

/// The form of [`InviteColleaguePage`].
#[derive(Clone, Debug)]
pub struct OwnInviteForm {
    /// The person's name.
    pub name: String,
    /// The address that the mail goes to.
    pub email: String,
    /// The languages in which the mail can be written.
    pub language: Vec<Choice>,
    /// The capacities that a focal point can give.
    pub capacity: Vec<Choice>,
    /// The first day, as typed.
    pub from: String,
    /// The day on which it ends, as typed.
    pub until: String,
    /// The time zones.
    pub zone: Vec<Choice>,
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
    /// The delegation's seats, to tick.
    pub seats: Vec<Choice>,
}
