//! What lies in a text or a sheet and is not shown by it: text, rows and columns, the codes of fields, and what a scenario says of its maker.

use std::ops::ControlFlow;

use quick_xml::events::BytesStart;

use super::{
    super::{
        told::{Kind, Told},
        tree::attribute,
    },
    reading::is_on_a_disk,
    runs::Runs,
    styles::Hiding,
};
use crate::extraction::xml::{self, Piece};

/// Whether a value says no, where the absence of any says yes.
pub(super) fn is_off(value: Option<&str>) -> bool {
    matches!(value, Some("0" | "false" | "off"))
}

/// Notes the hidden text of a part by itself and by those styles that hide, its hidden shapes, and the places on a disk to which its fields
/// point. Where a field has a code, that may be in pieces.
pub fn of_text(xml: &str, hiding: &Hiding, told: &mut Told) -> Option<()> {
    let (mut runs, mut words, mut codes, mut code) = (Runs::new(hiding), false, false, String::new());
    xml::walk(xml, |piece| {
        match piece {
            Piece::Opens(name, start) => {
                runs.open(name, start);
                match name {
                    "docPr" | "cNvPr" => shape(start, told),
                    "t" => words = true,
                    "instrText" => codes = true,
                    "fldSimple" => field(&attribute(start, "instr").unwrap_or_default(), told),
                    "fldChar" => field(&std::mem::take(&mut code), told),
                    _ => {}
                }
            }
            Piece::Says(text) if words => runs.say(text),
            Piece::Says(text) if codes => code += text,
            Piece::Says(_) => {}
            Piece::Closes("t") => words = false,
            Piece::Closes("instrText") => codes = false,
            Piece::Closes(name) => {
                if runs.close(name) {
                    told.count(Kind::HiddenText, "");
                }
            }
        }
        ControlFlow::Continue(())
    })
}

/// Notes a shape that is not shown, by the element that says what holds of it.
pub fn shape(start: &BytesStart<'_>, told: &mut Told) {
    if attribute(start, "hidden").is_some_and(|hidden| !is_off(Some(&hidden))) {
        told.count(Kind::HiddenShapes, "");
    }
}

/// The places on a disk that the code of a field names, each in quotes or as one word.
fn field(code: &str, told: &mut Told) {
    for (at, piece) in code.split('"').enumerate() {
        if at % 2 == 1 {
            link(piece.trim(), told);
        } else {
            piece.split_whitespace().for_each(|word| link(word, told));
        }
    }
}

fn link(target: &str, told: &mut Told) {
    if is_on_a_disk(target) {
        told.say(Kind::Link, target);
    }
}

/// Notes the rows and columns of a sheet that are hidden, and who made its scenarios.
pub fn of_sheet(xml: &str, told: &mut Told) -> Option<()> {
    xml::walk(xml, |piece| {
        if let Piece::Opens(name, start) = piece {
            of_element(name, start, told);
        }
        ControlFlow::Continue(())
    })
}

/// Whether a height or width is 0, in whatever way that is written.
fn is_nothing(size: &str) -> bool {
    size.contains('0') && size.chars().all(|c| matches!(c, '0' | '.'))
}

fn of_element(name: &str, start: &BytesStart<'_>, told: &mut Told) {
    match name {
        "row" | "col" => {
            let is_hidden = attribute(start, "hidden").is_some_and(|hidden| !is_off(Some(&hidden)));
            let size = attribute(start, if name == "row" { "ht" } else { "width" });
            if is_hidden || size.is_some_and(|size| is_nothing(&size)) {
                told.count(Kind::HiddenCells, "");
            }
        }
        "scenario" => {
            told.say(Kind::Person, &attribute(start, "user").unwrap_or_default());
            told.property("scenario", &attribute(start, "comment").unwrap_or_default());
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(read: fn(&str, &mut Told) -> Option<()>, xml: &str) -> Vec<(Kind, String, u32)> {
        let mut told = Told::default();
        read(xml, &mut told).unwrap();
        told.findings.into_iter().map(|one| (one.kind, one.text, one.count)).collect()
    }

    fn of_plain(xml: &str, told: &mut Told) -> Option<()> {
        of_text(xml, &Hiding::default(), told)
    }

    #[test]
    fn text_that_is_not_shown_is_told() {
        let run = |look: &str, text: &str| format!("<w:r><w:rPr>{look}</w:rPr><w:t>{text}</w:t></w:r>");
        let text = [
            "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>".to_owned(),
            run("", "shown"),
            run("<w:vanish w:val='0'/>", "shown"),
            run("<w:vanish/>", "hidden"),
            run("<w:vanish/>", " "),
            "</w:p>".to_owned(),
        ];
        assert_eq!(told(of_plain, &text.concat()), [(Kind::HiddenText, String::new(), 1)]);
    }

    #[test]
    fn places_on_a_disk_are_told_from_the_codes_of_fields() {
        let text = "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> INCLUDEPICTURE \"C:\\\\Users\\\\Ana</w:instrText></w:r>\
            <w:r><w:instrText> Muestra\\\\a.png\" \\* MERGEFORMAT </w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>\
            <w:fldSimple w:instr='LINK Excel.Sheet \\\\\\\\server\\\\b.xlsx \\a'/><w:fldSimple w:instr='HYPERLINK &quot;https://example.org/&quot;'/></w:p>";
        let told = told(of_plain, text);
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(told[0].1.starts_with("C:") && told[0].1.contains("Ana Muestra") && told[1].1.contains("server"));
        assert!(told.iter().all(|one| one.0 == Kind::Link));
    }

    #[test]
    fn rows_and_columns_that_are_not_shown_are_told_and_who_made_a_scenario() {
        let sheet = "<worksheet><cols><col min='1' max='2' hidden='1'/><col min='3'/></cols><sheetData><row hidden='true'/><row hidden='0' ht='15.75'/><row ht='0.0'/>\
            </sheetData><scenarios><scenario name='s' user='Ana Muestra' comment='by Ana'/></scenarios></worksheet>";
        let told = told(of_sheet, sheet);
        assert!(told.contains(&(Kind::HiddenCells, String::new(), 3)));
        assert!(told.contains(&(Kind::Person, "Ana Muestra".to_owned(), 1)) && told.len() == 3);
    }
}
