//! The wide drawing of a timeline: years along the top, a line for each kind of event.

use super::timeline::{Event, Label, Lane, Shape, beginning, width};
use crate::{clock::PartialDate, i18n::Words};
use chrono::Datelike;

/// The width of the drawing.
pub const WIDTH: i32 = 880;
/// Where the years begin; before them stand the names of the lines.
const LEFT: i32 = 150;
/// The height of a row of events.
const ROW: i32 = 36;
/// How wide a word beside a shape may be.
const ROOM: i32 = 290;

/// The wide drawing.
#[derive(Clone, Debug)]
pub struct Wide {
    /// Its height.
    pub height: i32,
    /// The width of everything.
    pub width: i32,
    /// Where the lines of the years stand.
    pub years: Vec<i32>,
    /// Where the lines between the kinds stand.
    pub rules: Vec<i32>,
    /// Both ends of the axis.
    pub axis: (i32, i32),
    /// Boxes and dots.
    pub shapes: Vec<Shape>,
    /// All words.
    pub labels: Vec<Label>,
}

/// The scale from dates to places.
struct Scale {
    from: i32,
    year: i32,
}

impl Scale {
    fn at_year(&self, year: i32) -> i32 {
        LEFT + (year - self.from) * self.year
    }

    fn start(&self, date: PartialDate) -> i32 {
        let day = i32::try_from(date.first_day().ordinal0()).unwrap_or(0);
        self.at_year(date.year()) + day * self.year / 366
    }

    /// The middle of the span that the date can mean.
    fn middle(&self, date: PartialDate) -> i32 {
        self.start(date) + if matches!(date, PartialDate::Month(..)) { self.year / 24 } else { 0 }
    }
}

impl Wide {
    /// Draws dated events, which stand in order of time.
    pub fn of(w: &Words, events: &[&Event], from: i32, to: i32, rtl: bool) -> Self {
        let scale = Scale { from, year: ((WIDTH - LEFT - 4) / (to - from + 1)).max(1) };
        let end = scale.at_year(to + 1);
        let mut wide = Self {
            height: 0,
            width: WIDTH,
            years: Vec::new(),
            rules: Vec::new(),
            axis: (LEFT, end),
            shapes: Vec::new(),
            labels: Vec::new(),
        };
        let own = w.lang.code();
        let step = 1 + 46 / scale.year;
        for year in (from..=to).filter(|year| (year - from) % step == 0) {
            wide.years.push(scale.at_year(year));
            wide.say("b", scale.at_year(year) + 6, 20, &year.to_string(), own);
        }
        let mut top = 34;
        for lane in Lane::ALL {
            let here: Vec<&Event> = events.iter().copied().filter(|event| event.lane == lane).collect();
            if here.is_empty() {
                continue;
            }
            if top > 34 {
                wide.rules.push(top);
            }
            wide.say("s", 0, top + 27, &beginning(&lane.name(w), LEFT - 8), own);
            let rows = wide.lane(&scale, lane, &here, top, end);
            top += rows * ROW + 10;
        }
        wide.height = top + 2;
        if rtl {
            wide.mirror();
        }
        wide
    }

    /// Draws one line, in as many rows as its words need, and says how many.
    fn lane(&mut self, scale: &Scale, lane: Lane, events: &[&Event], top: i32, end: i32) -> i32 {
        let mut taken: Vec<i32> = Vec::new();
        for (index, event) in events.iter().enumerate() {
            let Some(date) = event.date else { continue };
            let lasting = lane.lasts();
            let whole_year = matches!(date, PartialDate::Year(_));
            // What lasts, lasts until something later of its kind begins.
            let later = |next: &PartialDate| next.first_day() > date.first_day();
            let until =
                events[index + 1..].iter().filter_map(|next| next.date).find(later).map(|next| scale.start(next));
            let (x, right) = match (lasting, whole_year) {
                (true, _) => (scale.start(date), until.unwrap_or(end).max(scale.start(date) + 6)),
                (false, true) => (scale.at_year(date.year()), scale.at_year(date.year() + 1)),
                (false, false) => (scale.middle(date) - 7, scale.middle(date) + 7),
            };
            let said = if event.short.is_empty() { &event.text.text } else { &event.short };
            let inside = (lasting || whole_year) && width(said) + 14 <= right - x;
            // Beside the shape: after it where there is room, else before it.
            let after = WIDTH - right - 8;
            let before = !inside && after < width(said).min(ROOM) && x - 8 - LEFT > after;
            let text = beginning(
                said,
                if inside {
                    right - x - 14
                } else if before {
                    (x - 8 - LEFT).min(ROOM)
                } else {
                    after.min(ROOM)
                },
            );
            let (first, last) = match (inside, before) {
                (true, _) => (x, right),
                (false, true) => (x - 8 - width(&text), right),
                (false, false) => (x, right + 8 + width(&text)),
            };
            // Neighbouring spans of a line touch; words keep a distance.
            let gap = if inside { 0 } else { 6 };
            let row = taken.iter().position(|used| first >= *used + gap).unwrap_or(taken.len());
            if row == taken.len() {
                taken.push(0);
            }
            taken[row] = last + gap;
            let y = top + 8 + i32::try_from(row).unwrap_or(0) * ROW;
            let class = match (event.planned, lasting, whole_year) {
                (true, ..) => "o",
                (_, false, true) => "soft",
                _ => "f",
            };
            if lasting || whole_year {
                self.shapes.push(Shape::Box(class, x + 1, y, right - x - 3, 28));
            } else {
                self.shapes.push(Shape::Dot(class, x + 7, y + 14));
            }
            let (at, ends) = match (inside, before) {
                (true, _) => (x + 9, false),
                (false, true) => (x - 8, true),
                (false, false) => (right + 6, false),
            };
            let lang = if event.short.is_empty() { event.text.lang.clone() } else { String::new() };
            self.labels.push(Label {
                class: if !inside {
                    "out"
                } else if class == "f" {
                    "inv"
                } else {
                    ""
                },
                x: at,
                y: y + 19,
                end: ends,
                text,
                lang,
            });
        }
        i32::try_from(taken.len()).unwrap_or(1)
    }

    fn say(&mut self, class: &'static str, x: i32, y: i32, text: &str, lang: &str) {
        self.labels.push(Label { class, x, y, end: false, text: text.to_owned(), lang: lang.to_owned() });
    }

    fn mirror(&mut self) {
        for x in &mut self.years {
            *x = WIDTH - *x;
        }
        self.axis = (WIDTH - self.axis.0, WIDTH - self.axis.1);
        for shape in &mut self.shapes {
            *shape = match *shape {
                Shape::Box(class, x, y, w, h) => Shape::Box(class, WIDTH - x - w, y, w, h),
                Shape::Dot(class, x, y) => Shape::Dot(class, WIDTH - x, y),
            };
        }
        // In a page from right to left the beginning of a word is its right edge.
        for label in &mut self.labels {
            label.x = WIDTH - label.x;
        }
    }
}
