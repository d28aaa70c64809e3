//! What lies in a text, a sheet or a slide of `OpenDocument` and is not shown (ISO/IEC 26300-1): text, sections, rows and columns, sheets,
//! slides, shapes; and the notes for who speaks.

use std::{
    collections::{HashMap, HashSet},
    ops::ControlFlow,
};

use quick_xml::events::BytesStart;

use super::super::{
    told::{Kind, Told},
    tree::attribute,
};
use crate::extraction::xml::{self, Piece};

/// How many styles are looked up behind one that takes after them.
const LONGEST: usize = 20;

/// What a style says of whether it is shown.
struct Style {
    after: String,
    hides: Option<bool>,
}

/// The styles and layers by which something is hidden.
#[derive(Default)]
pub struct Styles {
    styles: HashMap<(String, String), Style>,
    layers: HashSet<String>,
}

impl Styles {
    /// Adds the styles of a part: those that people choose, and where it is the part that is read itself, those that a program made for it.
    pub fn add(&mut self, xml: &str, own: bool) -> Option<()> {
        let (mut made, mut open): (bool, Option<(String, String)>) = (false, None);
        xml::walk(xml, |piece| {
            match piece {
                Piece::Opens("automatic-styles", _) => made = true,
                Piece::Closes("automatic-styles") => made = false,
                Piece::Opens("style", start) if own || !made => {
                    let says = |what| attribute(start, what).unwrap_or_default();
                    let style = (says("family"), says("name"));
                    self.styles.insert(style.clone(), Style { after: says("parent-style-name"), hides: None });
                    open = Some(style);
                }
                Piece::Closes("style") => open = None,
                Piece::Opens("layer", start) if is_unseen(start) => {
                    self.layers.insert(attribute(start, "name").unwrap_or_default());
                }
                Piece::Opens(name, start) => {
                    if let Some(hides) = hides(name, start)
                        && let Some(open) = &open
                        && let Some(style) = self.styles.get_mut(open)
                    {
                        style.hides = Some(hides);
                    }
                }
                Piece::Says(_) | Piece::Closes(_) => {}
            }
            ControlFlow::Continue(())
        })
    }

    /// Whether what has this style is hidden by it, or by one that it takes after.
    fn hides(&self, family: &str, start: &BytesStart<'_>) -> bool {
        let Some(name) = attribute(start, "style-name") else { return false };
        let mut named = (family.to_owned(), name);
        for _ in 0..LONGEST {
            let Some(style) = self.styles.get(&named) else { return false };
            if let Some(hides) = style.hides {
                return hides;
            }
            named.1.clone_from(&style.after);
        }
        false
    }
}

/// What the properties of a style say of whether it is shown, if they do.
fn hides(name: &str, start: &BytesStart<'_>) -> Option<bool> {
    match name {
        // A condition may be met by one reader and not by the other.
        "text-properties" => attribute(start, "display").map(|display| display != "true"),
        "drawing-page-properties" => attribute(start, "visibility").map(|visibility| visibility == "hidden"),
        "table-properties" => attribute(start, "display").map(|display| display == "false"),
        _ => None,
    }
}

/// Whether a shape or a layer is not shown on a screen.
fn is_unseen(start: &BytesStart<'_>) -> bool {
    let mut attributes = start.attributes();
    let display = attributes.with_checks(false).flatten().find(|one| one.key.into_inner() == "draw:display");
    display.is_some_and(|display| matches!(&*display.value, "none" | "printer"))
}

/// What is open while a part is read.
#[derive(Default)]
struct Reading {
    depth: usize,
    /// How deep the text lies that is hidden, and whether it says anything.
    hidden: Option<usize>,
    says: bool,
    /// The same of the notes of a slide.
    notes: Option<usize>,
    box_of_notes: Option<usize>,
    speaks: bool,
}

/// Notes what a part has in it that is not shown.
pub fn read(xml: &str, styles: &Styles, told: &mut Told) -> Option<()> {
    let mut reading = Reading::default();
    xml::walk(xml, |piece| {
        match piece {
            Piece::Opens(name, start) => {
                reading.depth += 1;
                of_element(name, start, styles, told);
                reading.open(name, start, styles);
            }
            Piece::Says(text) if !text.trim().is_empty() => {
                reading.says |= reading.hidden.is_some();
                reading.speaks |= reading.box_of_notes.is_some();
            }
            Piece::Says(_) => {}
            Piece::Closes(_) => reading.close(told),
        }
        ControlFlow::Continue(())
    })
}

impl Reading {
    fn open(&mut self, name: &str, start: &BytesStart<'_>, styles: &Styles) {
        let depth = Some(self.depth);
        let family = match name {
            "span" | "a" => "text",
            "p" | "h" => "paragraph",
            _ => "",
        };
        if self.hidden.is_none() && !family.is_empty() && styles.hides(family, start) {
            (self.hidden, self.says) = (depth, false);
        }
        if name == "notes" && self.notes.is_none() {
            self.notes = depth;
        }
        let is_box = name == "frame" && attribute(start, "class").is_some_and(|class| class == "notes");
        if is_box && self.notes.is_some() && self.box_of_notes.is_none() {
            (self.box_of_notes, self.speaks) = (depth, false);
        }
    }

    fn close(&mut self, told: &mut Told) {
        let depth = Some(self.depth);
        if self.hidden == depth {
            self.hidden = None;
            if self.says {
                told.count(Kind::HiddenText, "");
            }
        }
        if self.box_of_notes == depth {
            self.box_of_notes = None;
            if self.speaks {
                told.count(Kind::Notes, "");
            }
        }
        if self.notes == depth {
            self.notes = None;
        }
        self.depth = self.depth.saturating_sub(1);
    }
}

fn of_element(name: &str, start: &BytesStart<'_>, styles: &Styles, told: &mut Told) {
    let says = |what| attribute(start, what).unwrap_or_default();
    match name {
        "hidden-text" | "hidden-paragraph" => told.count(Kind::HiddenText, ""),
        "section" if matches!(says("display").as_str(), "none" | "condition") => {
            told.count(Kind::HiddenSection, &says("name"));
        }
        "table-row" | "table-column" if matches!(says("visibility").as_str(), "collapse" | "filter") => {
            told.count(Kind::HiddenCells, "");
        }
        "table" if styles.hides("table", start) => told.count(Kind::Hidden, &says("name")),
        "page" if styles.hides("drawing-page", start) => told.count(Kind::Hidden, ""),
        // What the layer itself says is told of what lies in it.
        "layer" => {}
        _ if start.name().into_inner().starts_with("draw:") => {
            let layer = attribute(start, "layer");
            if is_unseen(start) || layer.is_some_and(|layer| styles.layers.contains(&layer)) {
                told.count(Kind::HiddenShapes, "");
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(shared: &str, part: &str) -> Vec<(Kind, String, u32)> {
        let (mut styles, mut told) = (Styles::default(), Told::default());
        styles.add(shared, false).unwrap();
        styles.add(part, true).unwrap();
        read(part, &styles, &mut told).unwrap();
        told.findings.into_iter().map(|one| (one.kind, one.text, one.count)).collect()
    }

    fn of(kind: Kind, text: &str, count: u32) -> (Kind, String, u32) {
        (kind, text.to_owned(), count)
    }

    #[test]
    fn text_and_sections_that_are_not_shown_are_told() {
        let shared = "<o><styles><style:style style:family='text' style:name='Secret'><style:text-properties text:display='none'/></style:style>\
            <style:style style:family='paragraph' style:name='Below' style:parent-style-name='Above'/>\
            <style:style style:family='paragraph' style:name='Above'><style:text-properties text:display='condition'/></style:style></styles>\
            <automatic-styles><style:style style:family='text' style:name='T1'><style:text-properties text:display='none'/></style:style>\
            </automatic-styles></o>";
        let part = "<o><automatic-styles><style:style style:family='text' style:name='T2' style:parent-style-name='Secret'/>\
            <style:style style:family='text' style:name='T3' style:parent-style-name='Secret'><style:text-properties text:display='true'/>\
            </style:style></automatic-styles><text:p>shown <text:span text:style-name='T1'>shown</text:span>\
            <text:span text:style-name='T2'>not <text:span text:style-name='Secret'>shown</text:span></text:span>\
            <text:span text:style-name='T2'> </text:span><text:span text:style-name='T3'>shown</text:span></text:p>\
            <text:p text:style-name='Below'>not shown</text:p><text:p text:style-name='Secret'>shown: no style of a paragraph</text:p>\
            <text:section text:name='Annex' text:display='none'><text:p>x</text:p></text:section><text:section text:name='Open'/>\
            <text:p><text:hidden-text text:string-value='x'/><text:hidden-paragraph/></text:p></o>";
        assert_eq!(told(shared, part), [of(Kind::HiddenText, "", 4), of(Kind::HiddenSection, "Annex", 1)]);
    }

    #[test]
    fn rows_columns_and_sheets_that_are_not_shown_are_told() {
        let part = "<o><automatic-styles><style:style style:family='table' style:name='ta2'><style:table-properties table:display='false'/>\
            </style:style></automatic-styles><table:table table:name='One'><table:table-column table:visibility='collapse'/>\
            <table:table-row table:visibility='filter'/><table:table-row table:visibility='visible'/></table:table>\
            <table:table table:name='Two' table:style-name='ta2'/></o>";
        assert_eq!(told("<o/>", part), [of(Kind::HiddenCells, "", 2), of(Kind::Hidden, "Two", 1)]);
    }

    #[test]
    fn slides_and_shapes_that_are_not_shown_are_told_and_notes_that_say_something() {
        let shared = "<o><draw:layer draw:name='controls' draw:display='always'/><draw:layer draw:name='back' draw:display='none'/></o>";
        let notes = |text: &str| {
            format!(
                "<presentation:notes><draw:page-thumbnail/><draw:frame presentation:class='notes'><text:p>{text}</text:p></draw:frame>\
                 <draw:frame presentation:class='page-number'><text:p>1</text:p></draw:frame></presentation:notes>"
            )
        };
        let part = format!(
            "<o><automatic-styles><style:style style:family='drawing-page' style:name='dp2'><style:drawing-page-properties \
             presentation:visibility='hidden'/></style:style></automatic-styles><draw:page draw:style-name='dp1'>{}</draw:page>\
             <draw:page draw:style-name='dp2'><draw:frame draw:layer='back'/><draw:frame draw:layer='layout' draw:display='none'/>\
             <draw:frame draw:display='always'/>{}</draw:page></o>",
            notes(" "),
            notes("Say it slowly.")
        );
        let all = [of(Kind::Hidden, "", 1), of(Kind::HiddenShapes, "", 2), of(Kind::Notes, "", 1)];
        assert_eq!(told(shared, &part), all);
    }
}
