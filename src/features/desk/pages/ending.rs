//! One page asks before a seat, an office or an admission ends.

use askama::Template;

use crate::{
    http::{
        chrome::AreaChrome,
        views::{Choice, FieldError, When},
    },
    i18n::Words,
};

/// `GET /desk/{process}/{seats,offices,admissions}/{id}/ending` and `GET /area/{process}/{space}/seats/{id}/ending`: asks before something ends, and says what ends with it.
#[derive(Debug, Template)]
#[template(path = "desk/end.html")]
pub struct EndPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the page.
    pub w: Words,
    /// The address of the desk, or of the delegation's space.
    pub base: String,
    /// What has just been done, as a sentence.
    pub notice: Option<String>,
    /// What is wrong: fields `when date time zone`.
    pub errors: Vec<FieldError>,
    /// What is to end.
    pub what: Ending,
    /// Its id.
    pub id: String,
    /// Which one, in words: “Nora Sample, UNHCR, observer: staff”.
    pub subject: String,
    /// What it says, and the language of that, where it is a text: the wording of a criterion.
    pub wording: Option<(String, String)>,
    /// When it ends as it is now, if that is known.
    pub ends: Option<When>,
    /// What the form shows of that, to be sent along.
    pub shown: String,
    /// What ends with it, each as a sentence or a name with a number: “2 sign-ins that are open now”.
    pub consequences: Vec<String>,
    /// What stays, each as a sentence: “Papers handed in from this seat stay where they are”.
    pub stays: Vec<String>,
    /// Whether a later time is chosen (`when=later`, else `when=now`).
    pub later: bool,
    /// The day, as typed.
    pub date: String,
    /// The time of day, as typed.
    pub time: String,
    /// The time zones.
    pub zone: Vec<Choice>,
}

/// What can be ended from the desk and by a delegation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// A person's seat.
    Seat,
    /// A seat of one's own delegation, from its space.
    OwnSeat,
    /// A holder's time in an office.
    Office,
    /// An admission to a space.
    Admission,
    /// A publication criterion.
    Criterion,
}

impl Ending {
    /// The part of the address.
    pub fn path(self) -> &'static str {
        match self {
            Self::Seat | Self::OwnSeat => "seats",
            Self::Office => "offices",
            Self::Admission => "admissions",
            Self::Criterion => "criteria",
        }
    }

    /// The tab that it belongs to, and to which the page leads back.
    pub fn tab(self) -> &'static str {
        match self {
            Self::Seat => "people",
            Self::OwnSeat => "seats",
            Self::Office => "offices",
            Self::Admission => "admissions",
            Self::Criterion => "publication",
        }
    }

    /// The address of that tab below the desk's.
    pub fn back(self) -> &'static str {
        match self {
            Self::Seat => "#h-seats",
            Self::OwnSeat => "/seats",
            Self::Office => "/offices",
            Self::Admission => "/admissions",
            Self::Criterion => "/publication#h-crit",
        }
    }

    /// Whether it is a delegation's page and not the desk's.
    pub fn own(self) -> bool {
        self == Self::OwnSeat
    }

    /// A phrase of the page: `desk-end-seat-title` and the like.
    pub fn said(self, w: &Words, part: &str) -> String {
        let what = match self {
            Self::Seat | Self::OwnSeat => "seat",
            Self::Office => "office",
            Self::Admission => "admission",
            Self::Criterion => "criterion",
        };
        w.t(&format!("desk-end-{what}-{part}"))
    }
}
