//! The first page: the processes, and what is new in all of them.

use askama::Template;

use super::{documents::DocumentRow, process::MeetingRow, texts::TextLink};
use crate::{
    features::site::{stages::Stage, wording::Wording},
    http::{chrome::PublicChrome, views::When},
    i18n::Words,
};

/// The first page: the processes, the newest papers, the next meetings (`/{lang}`).
#[derive(Template)]
#[template(path = "site/home.html")]
pub struct HomePage {
    /// Head and foot.
    pub chrome: PublicChrome,
    /// The words.
    pub w: Words,
    /// The processes in the order of their first meeting.
    pub processes: Vec<ProcessRow>,
    /// The newest releases of all processes.
    pub documents: Vec<DocumentRow>,
    /// Texts that concern all processes.
    pub texts: Vec<TextLink>,
    /// Public meetings to come.
    pub meetings: Vec<MeetingRow>,
}

/// A process in the table of the first page.
#[derive(Clone, Debug)]
pub struct ProcessRow {
    /// Its page.
    pub href: String,
    /// Its accent.
    pub accent: String,
    /// Its short name.
    pub name: Wording,
    /// Its full name, where that differs.
    pub full_name: Option<Wording>,
    /// Its region.
    pub region: Wording,
    /// Who takes part, in words: “13 States, Hong Kong SAR” ([`taking_part`]).
    pub taking_part: String,
    /// When it began.
    pub began: Option<When>,
    /// How far it has come.
    pub stage: Stage,
}

/// Who takes part in words: States are counted, participants that are no States are named.
pub fn taking_part(w: &Words, states: usize, others: &[String]) -> String {
    let mut parts = Vec::with_capacity(1 + others.len());
    if states > 0 {
        parts.push(w.n("site-states", states));
    }
    parts.extend(others.iter().cloned());
    parts.join(&w.t("list-comma"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    #[test]
    fn participants_that_are_no_states_are_named() {
        let w = Words::of(Lang::En);
        assert_eq!(taking_part(&w, 13, &["Hong Kong SAR".to_owned()]), "13 States, Hong Kong SAR");
        assert_eq!(taking_part(&w, 1, &[]), "1 State");
    }
}
