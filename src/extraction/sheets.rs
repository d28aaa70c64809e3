//! Spreadsheets of Office Open XML: a row is a line, and its cells stand between tabs. A date is the number that the file has for it.

use std::{
    io::{Read, Seek},
    ops::ControlFlow,
};

use super::{
    archive::Members,
    lines::{Gap, Lines},
    xml::{self, Piece},
};

/// The texts of all cells, sheet by sheet.
pub fn read<F: Read + Seek>(members: &mut Members<F>, lines: &mut Lines) -> Option<()> {
    let mut shared = Vec::new();
    for name in members.numbered("xl/sharedStrings", ".xml") {
        shared.append(&mut strings(&members.text(&name)?)?);
    }
    for name in members.numbered("xl/worksheets/sheet", ".xml") {
        sheet(&members.text(&name)?, &shared, lines)?;
        lines.gap(Gap::Line);
        if lines.is_full() {
            break;
        }
    }
    Some(())
}

/// The strings that cells name by their place in the list. How a word is spoken (`rPh`) is not part of it.
fn strings(xml: &str) -> Option<Vec<String>> {
    let mut strings = Vec::new();
    let (mut string, mut told, mut spoken) = (String::new(), false, false);
    xml::walk(xml, |piece| {
        match piece {
            Piece::Opens("si", _) => string.clear(),
            Piece::Opens("t", _) => told = true,
            Piece::Opens("rPh", _) => spoken = true,
            Piece::Says(text) if told && !spoken => string += text,
            Piece::Closes("t") => told = false,
            Piece::Closes("rPh") => spoken = false,
            Piece::Closes("si") => strings.push(std::mem::take(&mut string)),
            _ => {}
        }
        ControlFlow::Continue(())
    })?;
    Some(strings)
}

/// Adds the cells of a sheet: what they show, not the formulas behind.
fn sheet(xml: &str, shared: &[String], lines: &mut Lines) -> Option<()> {
    let (mut value, mut told, mut named) = (String::new(), false, false);
    xml::walk(xml, |piece| {
        match piece {
            Piece::Opens("c", start) => {
                value.clear();
                named = start.try_get_attribute("t").is_ok_and(|kind| kind.is_some_and(|kind| kind.value == "s"));
            }
            Piece::Opens("v" | "t", _) => told = true,
            Piece::Says(text) if told => value += text,
            Piece::Closes("v" | "t") => told = false,
            Piece::Closes("c") => {
                let string = || value.trim().parse().ok().and_then(|place: usize| shared.get(place));
                lines.say(if named { string().map_or("", String::as_str) } else { &value });
                lines.gap(Gap::Tab);
            }
            Piece::Closes("row") => lines.gap(Gap::Line),
            _ => {}
        }
        if lines.is_full() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    })
}

#[cfg(test)]
mod tests {
    use crate::extraction::{
        lines::LONGEST,
        samples::{archive, opened},
        text::read,
    };

    const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    #[test]
    fn the_cells_of_a_spreadsheet_are_read_row_by_row() {
        let shared = "<sst><si><t>Country</t></si><si><r><t>Côte </t></r><r><t>d'Ivoire</t></r><rPh><t>spoken</t></rPh></si></sst>";
        let first = "<worksheet><sheetData><row><c t='s'><v>0</v></c><c t='inlineStr'><is><t>Vote</t></is></c></row>\
            <row><c r='A2' t='s'><v>1</v></c><c><f>1+1</f><v>2</v></c><c t='str'><v>yes</v></c><c t='s'><v>99</v></c></row>\
            </sheetData></worksheet>";
        let second = "<worksheet><row><c><v>3</v></c></row></worksheet>";
        let file = archive(&[
            ("xl/worksheets/sheet2.xml", second),
            ("xl/worksheets/sheet1.xml", first),
            ("xl/sharedStrings.xml", shared),
        ]);
        assert_eq!(read(opened(&file), XLSX).as_deref(), Some("Country\tVote\nCôte d'Ivoire\t2\tyes\n3"));
    }

    #[test]
    fn c3_one_long_string_named_by_a_million_cells_stops_at_the_limit() {
        let shared = format!("<sst><si><t>{}</t></si></sst>", "word ".repeat(100_000));
        let sheet = format!("<worksheet><row>{}</row></worksheet>", "<c t='s'><v>0</v></c>".repeat(1_000_000));
        let file = archive(&[("xl/worksheets/sheet1.xml", &sheet), ("xl/sharedStrings.xml", &shared)]);
        assert_eq!(read(opened(&file), XLSX).unwrap().chars().count(), LONGEST);
    }
}
