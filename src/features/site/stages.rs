//! How far a process has come, as a small picture and in words.

use crate::i18n::Words;

/// How far a process has come.
#[derive(Clone, Debug)]
pub struct Stage {
    /// The four boxes of the picture (`on` reached, `to` under way, `no` ahead); `None` where nobody has placed the process.
    pub steps: Option<[&'static str; 4]>,
    /// The same in words: “Plan of action; moving to operations”.
    pub text: String,
}

impl Stage {
    /// The stage of a process out of what the data say: stages from 1 to 4, and the status
    /// (`active`, `succeeded`, `follow-up`, `adopted`, `starting`).
    pub fn of(w: &Words, reached: Option<u8>, towards: Option<u8>, status: &str) -> Self {
        let reached = reached.filter(|stage| (1..=4).contains(stage));
        let towards = towards.filter(|stage| (2..=4).contains(stage));
        let status = match status {
            "succeeded" | "follow-up" | "adopted" | "starting" => Some(w.t(&format!("site-status-{status}"))),
            _ => None,
        };
        let Some(reached) = reached else {
            return Self { steps: None, text: capital(&status.unwrap_or_else(|| w.t("site-stage-none"))) };
        };
        let mut text = w.t(&format!("site-stage-{reached}"));
        if let Some(towards) = towards {
            text = w.a2("site-stage-both", "stage", text, "next", w.t(&format!("site-stage-towards-{towards}")));
        }
        if let Some(status) = status {
            text = w.a2("site-stage-both", "stage", text, "next", status);
        }
        let step = |n: u8| match n {
            n if n <= reached => "on",
            n if Some(n) == towards => "to",
            _ => "no",
        };
        Self { steps: Some([step(1), step(2), step(3), step(4)]), text: capital(&text) }
    }
}

/// A stage in a word, for the drawing of milestones: “3 plan”.
pub fn short(w: &Words, stage: u8) -> String {
    w.t(match stage {
        1 => "site-stage-short-1",
        2 => "site-stage-short-2",
        3 => "site-stage-short-3",
        _ => "site-stage-short-4",
    })
}

/// The text with a capital letter at its beginning, where its script has any.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    #[test]
    fn a_stage_is_drawn_as_far_as_it_was_reached() {
        let stage = Stage::of(&Words::of(Lang::En), Some(3), Some(4), "active");
        assert_eq!(stage.steps, Some(["on", "on", "on", "to"]));
        assert_eq!(stage.text, "Plan of action; moving to operations");
    }

    #[test]
    fn what_was_not_placed_gets_no_picture() {
        let w = Words::of(Lang::En);
        assert!(Stage::of(&w, None, None, "active").steps.is_none());
        assert_eq!(Stage::of(&w, None, None, "starting").text, "Starting");
        assert!(Stage::of(&w, Some(9), None, "active").steps.is_none());
    }
}
