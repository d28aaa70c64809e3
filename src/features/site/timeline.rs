//! The milestones of a process as a drawing: wide for a page, tall for a narrow place, and the same as rows.
//!
//! Precision is shown as it is: a box over a whole year where only the year is known, a dot where the month is.

use super::{tall::Tall, wide::Wide, wording::Wording};
use crate::{
    clock::PartialDate,
    http::views::When,
    i18n::{Lang, Words},
};

/// Which line of the wide drawing an event stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lane {
    /// A stage of the process, from its date until the next.
    Stage,
    /// A meeting.
    Meetings,
    /// A dated step that is no meeting.
    Milestones,
    /// How many take part, from a date until the next.
    Participants,
}

impl Lane {
    /// All lines, from top to bottom.
    pub const ALL: [Self; 4] = [Self::Stage, Self::Meetings, Self::Milestones, Self::Participants];

    /// The line's name.
    pub fn name(self, w: &Words) -> String {
        w.t(match self {
            Self::Stage => "site-lane-stage",
            Self::Meetings => "site-lane-meetings",
            Self::Milestones => "site-lane-milestones",
            Self::Participants => "site-lane-participants",
        })
    }

    /// Whether what stands on it lasts until the next event.
    pub fn lasts(self) -> bool {
        matches!(self, Self::Stage | Self::Participants)
    }
}

/// One event, as recorded.
#[derive(Clone, Debug)]
pub struct Event {
    /// Its line.
    pub lane: Lane,
    /// When; `None` where it is not recorded: then it stands in the table only.
    pub date: Option<PartialDate>,
    /// What, in full.
    pub text: Wording,
    /// What, in a word or two, for the wide drawing: “Puebla”, “10”. Empty: the beginning of the text.
    pub short: String,
    /// Whether it is still to come, or only under way.
    pub planned: bool,
}

/// The drawings and the table that says the same.
#[derive(Clone, Debug)]
pub struct Timeline {
    /// The two drawings; `None` where fewer than two dates are known.
    pub drawing: Option<Drawing>,
    /// The table, in order of time; undated rows last.
    pub rows: Vec<Row>,
}

/// The two drawings of the same events.
#[derive(Clone, Debug)]
pub struct Drawing {
    /// What the drawing shows, for who does not see it.
    pub about: String,
    /// The wide one.
    pub wide: Wide,
    /// The tall one.
    pub tall: Tall,
}

/// A row of the table.
#[derive(Clone, Debug)]
pub struct Row {
    /// When, if it is recorded.
    pub when: Option<When>,
    /// What.
    pub text: Wording,
    /// The name of its line.
    pub lane: String,
}

/// A word of a drawing.
#[derive(Clone, Debug)]
pub struct Label {
    /// `b` bold, `s` small, `inv` on a filled ground, `out` beside its shape, or empty.
    pub class: &'static str,
    /// Where it begins (where it ends, with `end`).
    pub x: i32,
    /// Its base line.
    pub y: i32,
    /// Whether it ends at `x`.
    pub end: bool,
    /// The word.
    pub text: String,
    /// Its language.
    pub lang: String,
}

/// A box or a dot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A box: class, left, top, width, height.
    Box(&'static str, i32, i32, i32, i32),
    /// A dot: class and centre.
    Dot(&'static str, i32, i32),
}

impl Timeline {
    /// Draws the events of a process.
    pub fn of(w: &Words, process: &str, mut events: Vec<Event>) -> Self {
        // A year stands before its months, and undated events at the end.
        events.sort_by_key(|event| {
            (event.date.is_none(), event.date.map(|date| (date.first_day(), date.month().is_some())), event.lane)
        });
        let rows = events
            .iter()
            .map(|event| Row {
                when: event.date.map(|date| When { iso: date.to_string(), text: w.date(&date) }),
                text: event.text.clone(),
                lane: event.lane.name(w),
            })
            .collect();
        let dated: Vec<&Event> = events.iter().filter(|event| event.date.is_some()).collect();
        let years = || dated.iter().filter_map(|event| event.date).map(PartialDate::year);
        let drawing = match (years().min(), years().max()) {
            (Some(from), Some(to)) if dated.len() > 1 && to - from < 200 => {
                let rtl = w.lang == Lang::Ar;
                Some(Drawing {
                    about: w.a3("site-timeline-about", "process", process, "from", from, "to", to),
                    wide: Wide::of(w, &dated, from, to, rtl),
                    tall: Tall::of(&dated, rtl),
                })
            }
            _ => None,
        };
        Self { drawing, rows }
    }
}

/// How wide a text is drawn, in pixels: an estimate on the safe side, so that words do not run into each other.
pub(super) fn width(text: &str) -> i32 {
    text.chars()
        .map(|c| match c {
            ' ' | 'i' | 'l' | 'j' | 't' | 'f' | 'r' | '.' | ',' | ';' | ':' | '\'' | '’' | '(' | ')' | 'I' => 5,
            'm' | 'w' | 'M' | 'W' | 'щ' | 'ш' | 'ж' => 13,
            c if c >= '\u{2e80}' => 15,
            c if c.is_uppercase() => 10,
            _ => 8,
        })
        .sum()
}

/// The beginning of a text, cut between words so that it is at most so wide.
pub(super) fn beginning(text: &str, room: i32) -> String {
    let text = text.trim_end_matches('.');
    if width(text) <= room {
        return text.to_owned();
    }
    let mut short = String::new();
    for word in text.split(' ') {
        if width(&short) + width(word) + 20 > room {
            break;
        }
        if !short.is_empty() {
            short.push(' ');
        }
        short.push_str(word);
    }
    if short.is_empty() {
        short = text
            .chars()
            .scan(20, |used, c| {
                *used += width(c.encode_utf8(&mut [0; 4]));
                (*used <= room).then_some(c)
            })
            .collect();
    }
    short.push('…');
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(lane: Lane, date: &str, short: &str) -> Event {
        Event {
            lane,
            date: date.parse().ok(),
            text: Wording::new(short, "en"),
            short: short.to_owned(),
            planned: false,
        }
    }

    fn drawn(lang: Lang) -> Timeline {
        Timeline::of(
            &Words::of(lang),
            "Puebla Process",
            vec![
                event(Lane::Meetings, "2000-03", "Washington, DC"),
                event(Lane::Meetings, "1996", "Puebla"),
                event(Lane::Stage, "1997", "Plan of action"),
                event(Lane::Milestones, "", "The virtual secretariat was opened"),
            ],
        )
    }

    #[test]
    fn rows_stand_in_order_of_time_and_undated_ones_last() {
        let texts: Vec<String> = drawn(Lang::En).rows.into_iter().map(|row| row.text.text).collect();
        assert_eq!(texts, ["Puebla", "Plan of action", "Washington, DC", "The virtual secretariat was opened"]);
    }

    #[test]
    fn a_year_is_a_box_and_a_month_is_a_dot() {
        let drawing = drawn(Lang::En).drawing.unwrap();
        let boxes = drawing.wide.shapes.iter().filter(|shape| matches!(shape, Shape::Box("soft", ..))).count();
        let dots = drawing.wide.shapes.iter().filter(|shape| matches!(shape, Shape::Dot(..))).count();
        assert_eq!((boxes, dots), (1, 1));
        assert_eq!(drawing.tall.shapes.iter().filter(|shape| matches!(shape, Shape::Dot(..))).count(), 1);
    }

    #[test]
    fn from_right_to_left_the_drawing_is_mirrored() {
        let (ltr, rtl) = (drawn(Lang::En).drawing.unwrap().wide, drawn(Lang::Ar).drawing.unwrap().wide);
        for (a, b) in ltr.shapes.iter().zip(&rtl.shapes) {
            match (a, b) {
                (Shape::Box(_, x, _, w, _), Shape::Box(_, mirrored, ..)) => {
                    assert_eq!(x + w + mirrored, super::super::wide::WIDTH);
                }
                (Shape::Dot(_, x, _), Shape::Dot(_, mirrored, _)) => {
                    assert_eq!(x + mirrored, super::super::wide::WIDTH);
                }
                _ => panic!("the same shapes in the same order"),
            }
        }
    }

    #[test]
    fn everything_stays_on_the_paper() {
        let mut events: Vec<Event> = (1985..=2002)
            .map(|year| event(Lane::Meetings, &year.to_string(), "A meeting with a rather long name"))
            .collect();
        events.push(event(Lane::Milestones, "2002-12", "Something with a very long name in December of the last year"));
        let wide = Timeline::of(&Words::of(Lang::En), "IGC", events).drawing.unwrap().wide;
        for label in wide.labels {
            let (left, right) = if label.end {
                (label.x - width(&label.text), label.x)
            } else {
                (label.x, label.x + width(&label.text))
            };
            assert!(left >= 0 && right <= super::super::wide::WIDTH + 8, "{label:?}");
        }
    }

    #[test]
    fn one_date_is_not_a_line() {
        let timeline = Timeline::of(&Words::of(Lang::En), "X", vec![event(Lane::Meetings, "1993", "First")]);
        assert!(timeline.drawing.is_none());
        assert_eq!(timeline.rows.len(), 1);
    }

    #[test]
    fn a_long_text_is_cut_between_words() {
        assert_eq!(beginning("The Plan of Action was drawn up.", 100), "The Plan of…");
        assert_eq!(beginning("Puebla", 120), "Puebla");
        assert!(width(&beginning("移民问题区域会议第五次副部长级会议", 120)) <= 130);
    }
}
