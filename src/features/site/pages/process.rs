//! The profile of a process, and what stands on it.

use askama::Template;

use super::{Link, documents::DocumentRow};
use crate::{
    features::site::{
        standings::{StandingRow, Years},
        timeline::{Shape, Timeline},
        wording::Wording,
    },
    http::{chrome::PublicChrome, views::When},
    i18n::Words,
};

/// The profile of a process (`/{lang}/{process}`).
#[derive(Template)]
#[template(path = "site/process.html")]
pub struct ProcessPage {
    /// Head and foot; `process` is set.
    pub chrome: PublicChrome,
    /// The words.
    pub w: Words,
    /// The page's own full address.
    pub canonical: String,
    /// The short name.
    pub name: Wording,
    /// The full name, where that differs.
    pub full_name: Option<Wording>,
    /// The region.
    pub region: Wording,
    /// How it came about.
    pub lead: Option<Wording>,
    /// What it sets out to do.
    pub goals: Vec<Wording>,
    /// A remark on the goals.
    pub goals_note: Option<Wording>,
    /// The facts beside: labels are the phrases `site-fact-...`.
    pub facts: Vec<Fact>,
    /// The milestones.
    pub timeline: Timeline,
    /// The years that the bars beside the participants span.
    pub years: Years,
    /// The participants, with those who have left.
    pub participants: Vec<StandingRow>,
    /// Their heading, with the number of those who take part now: “11 participants” (`standing-participants`).
    pub participants_title: String,
    /// Remarks on who takes part.
    pub participants_notes: Vec<Wording>,
    /// The observers; their table begins after the participants'.
    pub observers: Vec<StandingRow>,
    /// Their heading: “8 observers” (`standing-observers`).
    pub observers_title: String,
    /// A remark on the observers.
    pub observers_note: Option<Wording>,
    /// The secretariats.
    pub secretariats: Vec<Secretariat>,
    /// A remark on the secretariat.
    pub secretariat_note: Option<Wording>,
    /// The offices, newest first.
    pub offices: Vec<Office>,
    /// Plans of action, recommendations, declarations that serve as one.
    pub plans: Vec<Plan>,
    /// What is said where there is no plan.
    pub plan_note: Option<Wording>,
    /// Working groups.
    pub groups: Vec<Group>,
    /// Public meetings, newest first; undated ones last.
    pub meetings: Vec<MeetingRow>,
    /// The newest ten released papers.
    pub documents: Vec<DocumentRow>,
}

impl ProcessPage {
    /// Whether the dates of the participants are worth a bar each; else their names are listed in columns.
    pub fn bars(&self) -> bool {
        self.participants.iter().any(|row| row.dated)
    }

    /// The same for the observers.
    pub fn observer_bars(&self) -> bool {
        self.observers.iter().any(|row| row.dated)
    }

    /// Whether any text on the page is in another language than the page itself, which a note then says.
    pub fn told_elsewhere(&self) -> bool {
        let texts = self.lead.iter().chain(&self.goals).chain(self.timeline.rows.iter().map(|row| &row.text));
        texts.into_iter().any(|text| text.foreign(&self.w))
    }
}

/// A fact of the profile.
#[derive(Clone, Debug)]
pub struct Fact {
    /// What it is about: “Began”.
    pub label: String,
    /// What is so, one or several lines.
    pub values: Vec<Wording>,
    /// The picture of the stage, if it is about that.
    pub steps: Option<[&'static str; 4]>,
}

/// A secretariat of a process.
#[derive(Clone, Debug)]
pub struct Secretariat {
    /// The organisation.
    pub name: Wording,
    /// Its part where it is not simply the secretariat: “technical secretariat”.
    pub role: Option<Wording>,
    /// What else is recorded.
    pub note: Option<Wording>,
}

/// An office and who held it.
#[derive(Clone, Debug)]
pub struct Office {
    /// The title that it bore at the time.
    pub title: Wording,
    /// Who held it.
    pub holder: Wording,
    /// Since when.
    pub since: Option<When>,
    /// Until when.
    pub until: Option<When>,
}

/// A plan of action, a list of recommendations or what serves as one.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Its title.
    pub title: Wording,
    /// Year, place and how far it has come, in words: `site-plan-...`, joined.
    pub about: String,
    /// Its themes.
    pub themes: Vec<PlanItem>,
    /// Those of its recommendations that are recorded.
    pub recommendations: Vec<PlanItem>,
    /// How many there are in all, where not all are recorded.
    pub of: Option<usize>,
    /// A remark.
    pub note: Option<Wording>,
}

impl Plan {
    /// How many of its items stand on the page.
    pub fn known(&self) -> usize {
        self.themes.len() + self.recommendations.len()
    }
}

/// A theme or recommendation.
#[derive(Clone, Debug)]
pub struct PlanItem {
    /// Its number, if it has one.
    pub number: Option<String>,
    /// Its text.
    pub text: Wording,
}

/// A working group.
#[derive(Clone, Debug)]
pub struct Group {
    /// Its name.
    pub name: Wording,
    /// What it is for.
    pub mandate: Option<Wording>,
    /// Who leads it, in words.
    pub lead: Option<String>,
    /// Whether it is only proposed.
    pub proposed: bool,
}

/// A public meeting in a list.
#[derive(Clone, Debug)]
pub struct MeetingRow {
    /// Its name.
    pub name: Wording,
    /// Its process, in lists over several.
    pub process: Option<Link>,
    /// When, with the precision that is known; `None` where it is not recorded.
    pub when: Option<When>,
    /// The last day, where it took several.
    pub until: Option<When>,
    /// Where; `None` where it is not recorded.
    pub place: Option<Wording>,
    /// Whether the place was inferred rather than stated.
    pub place_inferred: bool,
    /// What else its state is: `site-meeting-planned` or `site-meeting-unclear`, in words; `None` for one that was held.
    pub status: Option<String>,
    /// What came of it.
    pub outcomes: Vec<Wording>,
}
