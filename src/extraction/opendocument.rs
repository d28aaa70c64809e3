//! Texts, slide shows and spreadsheets of `OpenDocument`.

use std::io::{Read, Seek};

use super::{
    archive::Members,
    lines::{Gap, Lines},
    xml::{self, Rules},
};

/// What was struck out, the remarks of readers and the speaker's notes are no text of the document.
const LEFT_OUT: &[&str] = &["tracked-changes", "annotation", "notes"];

const FLOWING: Rules = Rules {
    told: &["p", "h"],
    left_out: LEFT_OUT,
    gaps: &[("p", Gap::Line), ("h", Gap::Line), ("line-break", Gap::Line), ("tab", Gap::Tab), ("s", Gap::Space)],
    signs: &[],
};

/// How often a row or cell is repeated is not asked: a word that is there once is found.
const SHEETS: Rules = Rules {
    told: &["p", "h"],
    left_out: LEFT_OUT,
    gaps: &[
        ("p", Gap::Space),
        ("line-break", Gap::Space),
        ("s", Gap::Space),
        ("table-cell", Gap::Tab),
        ("table-row", Gap::Line),
    ],
    signs: &[],
};

/// A text or a slide show, paragraph by paragraph.
pub fn flowing<F: Read + Seek>(members: &mut Members<F>, lines: &mut Lines) -> Option<()> {
    xml::gather(&members.text("content.xml")?, &FLOWING, lines)
}

/// A spreadsheet: a row is a line, and its cells stand between tabs.
pub fn sheets<F: Read + Seek>(members: &mut Members<F>, lines: &mut Lines) -> Option<()> {
    xml::gather(&members.text("content.xml")?, &SHEETS, lines)
}

#[cfg(test)]
mod tests {
    use crate::extraction::{
        samples::{archive, opened},
        text::read,
    };

    fn text(content: &str, ending: &str) -> Option<String> {
        let content = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office='o' xmlns:text='t' xmlns:table='b' \
             xmlns:draw='d' xmlns:presentation='p'><office:body>{content}</office:body></office:document-content>"
        );
        let kind = format!("application/vnd.oasis.opendocument.{ending}");
        read(opened(&archive(&[("mimetype", &kind), ("content.xml", &content)])), &kind)
    }

    #[test]
    fn the_words_of_a_text_are_read_paragraph_by_paragraph() {
        let content = "<text:tracked-changes><text:p>struck out</text:p></text:tracked-changes><text:h>Title</text:h>\
            <text:p>one<text:s text:c='1000000000'/>two<text:tab/><text:span>th</text:span>ree<text:line-break/>four\
            <office:annotation><text:p>remark</text:p></office:annotation></text:p><text:list><text:list-item><text:p>مرحبا</text:p></text:list-item></text:list>";
        assert_eq!(text(content, "text").as_deref(), Some("Title\none two\tthree\nfour\nمرحبا"));
    }

    #[test]
    fn the_cells_of_a_spreadsheet_are_read_row_by_row() {
        let content = "<table:table><table:table-row table:number-rows-repeated='1048576'>\
            <table:table-cell><text:p>a</text:p><text:p>b</text:p></table:table-cell>\
            <table:table-cell table:number-columns-repeated='16384'><text:p>c</text:p></table:table-cell></table:table-row>\
            <table:table-row><table:table-cell><text:p>d</text:p></table:table-cell></table:table-row></table:table>";
        assert_eq!(text(content, "spreadsheet").as_deref(), Some("a b\tc\nd"));
    }

    #[test]
    fn the_words_of_a_slide_show_are_read_without_the_speakers_notes() {
        let content = "<draw:page><draw:frame><draw:text-box><text:p>slide</text:p></draw:text-box></draw:frame>\
            <presentation:notes><text:p>private</text:p></presentation:notes></draw:page>";
        assert_eq!(text(content, "presentation").as_deref(), Some("slide"));
    }
}
