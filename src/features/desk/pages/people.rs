//! People of a process or of a delegation: invitations, organisations with their standings, seats.

use askama::Template;

use super::OwnOffice;
use crate::{
    http::{
        chrome::AreaChrome,
        views::{Choice, FieldError, Pager, When},
    },
    i18n::Words,
};

/// `GET /desk/{process}`: who belongs to the process: invitations, organisations with their standings, seats. `GET
/// /area/{process}/{space}/seats`: the same of a delegation, for its focal point, with the offices of its organisation.
#[derive(Debug, Template)]
#[template(path = "desk/people.html")]
pub struct PeoplePage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the page.
    pub w: Words,
    /// Whether it is a delegation's own, and not the desk's.
    pub own: bool,
    /// Whether little room is left for files of the process; told on the desk alone.
    pub short: bool,
    /// The address of the desk, `/desk/puebla`, or of the delegation's space.
    pub base: String,
    /// The address of this page.
    pub list: String,
    /// What has just been done, as a sentence.
    pub notice: Option<String>,
    /// Invitations that nobody has taken up yet, newest first.
    pub invitations: Vec<PendingInvitation>,
    /// On the desk, the organisations grouped by standing.
    pub groups: Vec<StandingGroup>,
    /// Whether `seats` are those that have ended, the newest first, or those that go on, by organisation.
    pub past: bool,
    /// The seats that the viewer may see.
    pub seats: Vec<SeatRow>,
    /// The foot of the list of seats.
    pub pager: Pager,
    /// In a delegation, the organisation's offices that are not over.
    pub offices: Vec<OwnOffice>,
}

/// An invitation that has not been taken up.
#[derive(Clone, Debug)]
pub struct PendingInvitation {
    /// Its id, for the addresses.
    pub id: String,
    /// The person's name.
    pub name: String,
    /// The address that it went to; empty in a delegation, which is shown none.
    pub email: String,
    /// The seat that it offers: “Peru, observer: focal point”; in a delegation the capacity.
    pub seat: String,
    /// The letter that names a focal point; empty for others.
    pub note: String,
    /// When the seat begins, if that was chosen.
    pub from: Option<When>,
    /// When it ends, if that was chosen.
    pub until: Option<When>,
    /// When it was last sent.
    pub sent: When,
    /// When its link ends.
    pub ends: When,
    /// Whether that time has passed, or whoever sent it sits there no more.
    pub expired: bool,
    /// Whether the mail could not be delivered.
    pub undelivered: bool,
}

/// The standings of one kind.
#[derive(Clone, Debug)]
pub struct StandingGroup {
    /// The heading: “Participants: 11” (`desk-group-participant` and so on, with the number).
    pub title: String,
    /// The organisations, by name.
    pub rows: Vec<StandingRow>,
}

/// The place of one organisation in the process.
#[derive(Clone, Debug)]
pub struct StandingRow {
    /// The standing's id, for the address of its page.
    pub id: String,
    /// The organisation's name.
    pub organisation: String,
    /// From when, as precisely as is known; `None` where it is not recorded.
    pub since: Option<When>,
    /// Until when; `None` where it has no end or none is recorded.
    pub until: Option<When>,
    /// Whether it opens doors.
    pub state: State,
    /// How many live seats there are under it.
    pub seats: usize,
    /// A remark of the data set, which is written in English; may be empty.
    pub note: String,
}

/// Whether a standing, a seat or an office is in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is in force now and opens doors.
    InForce,
    /// It begins later.
    Future,
    /// It has an end, which has passed.
    Ended,
    /// It is recorded as history and opens nothing.
    History,
}

impl State {
    /// The state in a word or two.
    pub fn said(self, w: &Words) -> String {
        w.t(match self {
            Self::InForce => "desk-state-in-force",
            Self::Future => "desk-state-future",
            Self::Ended => "desk-state-ended",
            Self::History => "desk-state-history",
        })
    }

    /// Whether it opens doors now.
    pub fn open(self) -> bool {
        self == Self::InForce
    }
}

/// A person's seat.
#[derive(Clone, Debug)]
pub struct SeatRow {
    /// The seat's id, for the addresses.
    pub id: String,
    /// Who sits there.
    pub person: String,
    /// The organisation.
    pub organisation: String,
    /// The capacity in words.
    pub capacity: String,
    /// From when.
    pub from: Option<When>,
    /// Until when.
    pub until: Option<When>,
    /// Whether it is in force.
    pub state: State,
    /// Whether the viewer may end it.
    pub can_end: bool,
}

/// `GET /desk/{process}/invitations/new` and `GET /area/{process}/{space}/invitations/new`: invites a person to a seat.
#[derive(Debug, Template)]
#[template(path = "desk/invite.html")]
pub struct InvitePage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the page.
    pub w: Words,
    /// The address of the desk, or of the delegation's space.
    pub base: String,
    /// The address of the list of seats.
    pub list: String,
    /// What is wrong: fields `name email language capacity`, and those of the parts of the form.
    pub errors: Vec<FieldError>,
    /// What was typed and what can be chosen.
    pub form: InviteForm,
}

/// The form of [`InvitePage`].
#[derive(Clone, Debug)]
pub struct InviteForm {
    /// The person's name.
    pub name: String,
    /// The address that the mail goes to.
    pub email: String,
    /// The languages in which the mail can be written.
    pub language: Vec<Choice>,
    /// The capacities that can be given.
    pub capacity: Vec<Choice>,
    /// What the secretariat says besides.
    pub appointment: Option<Appointment>,
    /// What a delegation says besides.
    pub dates: Option<SeatDates>,
}

/// For whom a person will sit, and by which letter: fields `standing letter letter_date`.
#[derive(Clone, Debug)]
pub struct Appointment {
    /// The organisations in force, each with its standing.
    pub standing: Vec<Choice>,
    /// The reference of the letter that names a focal point.
    pub letter: String,
    /// Its date, as typed.
    pub letter_date: String,
}

/// From when to when a person will sit: fields `from until zone`.
#[derive(Clone, Debug)]
pub struct SeatDates {
    /// The first day, as typed.
    pub from: String,
    /// The day on which it ends, as typed.
    pub until: String,
    /// The time zones.
    pub zone: Vec<Choice>,
}
