//! The tall drawing of a timeline, for a telephone: the events one below the other.

use super::timeline::{Event, Label, Shape, width};
use crate::clock::PartialDate;

/// The width of the drawing.
pub const WIDTH: i32 = 340;
/// Where the line of time stands.
const AXIS: i32 = 80;
/// Where the words begin.
const TEXT: i32 = 98;

/// The tall drawing.
#[derive(Clone, Debug)]
pub struct Tall {
    /// Its height.
    pub height: i32,
    /// The width of everything.
    pub width: i32,
    /// Where the line of time stands, and where it ends.
    pub axis: (i32, i32),
    /// Boxes and dots.
    pub shapes: Vec<Shape>,
    /// All words.
    pub labels: Vec<Label>,
}

impl Tall {
    /// Draws dated events, which stand in order of time.
    pub fn of(events: &[&Event], rtl: bool) -> Self {
        let mut tall = Self { height: 0, width: WIDTH, axis: (AXIS, 0), shapes: Vec::new(), labels: Vec::new() };
        let mut y = 8;
        let mut before = String::new();
        for event in events {
            let Some(date) = event.date else { continue };
            let when = match date {
                PartialDate::Year(year) => year.to_string(),
                _ => format!("{}/{}", date.month().unwrap_or(1), date.year()),
            };
            // A date is written once for all that happened then.
            if when != before {
                tall.labels.push(Label {
                    class: "b",
                    x: 0,
                    y: y + 15,
                    end: false,
                    text: when.clone(),
                    lang: String::new(),
                });
                before = when;
            }
            let class = if event.planned { "o" } else { "soft" };
            tall.shapes.push(match date {
                PartialDate::Year(_) => Shape::Box(class, AXIS - 7, y + 3, 14, 14),
                _ => Shape::Dot(if event.planned { "o" } else { "f" }, AXIS, y + 10),
            });
            let lines = lines(&event.text.text, WIDTH - TEXT);
            for line in &lines {
                tall.labels.push(Label {
                    class: "",
                    x: TEXT,
                    y: y + 15,
                    end: false,
                    text: line.clone(),
                    lang: event.text.lang.clone(),
                });
                y += 19;
            }
            y += 12;
        }
        tall.height = y;
        tall.axis.1 = y - 8;
        if rtl {
            tall.axis.0 = WIDTH - AXIS;
            for shape in &mut tall.shapes {
                *shape = match *shape {
                    Shape::Box(class, x, y, w, h) => Shape::Box(class, WIDTH - x - w, y, w, h),
                    Shape::Dot(class, x, y) => Shape::Dot(class, WIDTH - x, y),
                };
            }
            for label in &mut tall.labels {
                label.x = WIDTH - label.x;
            }
        }
        tall
    }
}

/// A text in as many lines as it needs. A word that is longer than a line, or a script without spaces, is parted where the line ends.
fn lines(text: &str, room: i32) -> Vec<String> {
    let (mut lines, mut line) = (Vec::new(), String::new());
    for word in text.trim_end_matches('.').split_whitespace() {
        if !line.is_empty() && width(&line) + width(" ") + width(word) > room {
            lines.push(std::mem::take(&mut line));
        }
        if !line.is_empty() {
            line.push(' ');
        }
        for letter in word.chars() {
            if !line.is_empty() && width(&line) + width(letter.encode_utf8(&mut [0; 4])) > room {
                lines.push(std::mem::take(&mut line));
            }
            line.push(letter);
        }
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_takes_the_lines_that_it_needs_and_loses_nothing() {
        let text = "The EU drew closer to the process, seeing it as a way to help candidate states adopt the acquis; momentum has grown since";
        let lines = lines(text, 240);
        assert_eq!(lines.join(" "), text);
        assert!(lines.len() > 3 && lines.iter().all(|line| width(line) <= 240), "{lines:?}");
    }

    #[test]
    fn what_has_no_spaces_is_parted_where_a_line_ends() {
        let text = "移民问题区域会议第五次副部长级会议在华盛顿举行";
        let lines = lines(text, 120);
        assert_eq!(lines.concat(), text);
        assert!(lines.iter().all(|line| width(line) <= 120), "{lines:?}");
    }

    #[test]
    fn no_line_is_empty() {
        for end in 1..90 {
            let text: String =
                "The same meeting settled common definitions and a common language for all who came to it"
                    .chars()
                    .take(end)
                    .collect();
            assert!(lines(&text, 242).iter().all(|line| !line.is_empty()), "{text}");
        }
    }
}
