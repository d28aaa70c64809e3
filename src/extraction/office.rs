//! Texts and slide shows of Office Open XML.

use std::io::{Read, Seek};

use super::{
    archive::Members,
    lines::{Gap, Lines},
    xml::{self, Rules},
};

/// What was struck out lies in `delText`, and so is no text; of a picture that is given twice, the newer form is read.
const WORDS: Rules = Rules {
    told: &["t"],
    left_out: &["Fallback", "tabs", "tabLst"],
    gaps: &[("p", Gap::Line), ("br", Gap::Line), ("cr", Gap::Line), ("tab", Gap::Tab), ("ptab", Gap::Tab)],
    signs: &[("noBreakHyphen", "-")],
};

/// A text: its body, then its notes. Some programs number the body.
pub fn word<F: Read + Seek>(members: &mut Members<F>, lines: &mut Lines) -> Option<()> {
    let bodies = members.numbered("word/document", ".xml");
    let parts = [bodies, members.numbered("word/footnotes", ".xml"), members.numbered("word/endnotes", ".xml")];
    each(members, &parts.concat(), lines)
}

/// A slide show: slide by slide, without the speaker's notes.
pub fn slides<F: Read + Seek>(members: &mut Members<F>, lines: &mut Lines) -> Option<()> {
    let slides = members.numbered("ppt/slides/slide", ".xml");
    each(members, &slides, lines)
}

fn each<F: Read + Seek>(members: &mut Members<F>, names: &[String], lines: &mut Lines) -> Option<()> {
    for name in names {
        xml::gather(&members.text(name)?, &WORDS, lines)?;
        lines.gap(Gap::Line);
        if lines.is_full() {
            break;
        }
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use crate::extraction::{
        samples::{archive, docx, opened},
        text::read,
    };

    const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    const PPTX: &str = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    #[test]
    fn the_words_of_a_text_are_read_paragraph_by_paragraph() {
        let body = "<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>Draft </w:t></w:r><w:r><w:t>report</w:t>\
            <w:tab/><w:t>A/1</w:t><w:noBreakHyphen/><w:t>2</w:t></w:r></w:p>\
            <w:p><w:del><w:r><w:delText>struck out</w:delText></w:r></w:del><w:ins><w:r><w:t>новое</w:t><w:br/><w:t>新</w:t></w:r></w:ins></w:p>";
        assert_eq!(read(opened(&docx(body)), DOCX).as_deref(), Some("Draft report\tA/1-2\nновое\n新"));
    }

    #[test]
    fn notes_come_after_the_body_and_a_numbered_body_is_found() {
        let text = |words: &str| format!("<w:d xmlns:w='w'><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:d>");
        let members = [("word/footnotes.xml", text("note")), ("word/document2.xml", text("body"))];
        let file = archive(&members.each_ref().map(|(name, text)| (*name, text.as_str())));
        assert_eq!(read(opened(&file), DOCX).as_deref(), Some("body\nnote"));
    }

    #[test]
    fn slides_are_read_in_the_order_of_their_numbers() {
        let slide =
            |words: &str| format!("<p:sld xmlns:p='p' xmlns:a='a'><a:p><a:r><a:t>{words}</a:t></a:r></a:p></p:sld>");
        let members = [
            ("ppt/slides/slide10.xml", slide("ten")),
            ("ppt/slides/slide2.xml", slide("two")),
            ("ppt/slides/slide1.xml", slide("one")),
            ("ppt/notesSlides/notesSlide1.xml", slide("private")),
        ];
        let file = archive(&members.each_ref().map(|(name, text)| (*name, text.as_str())));
        assert_eq!(read(opened(&file), PPTX).as_deref(), Some("one\ntwo\nten"));
    }

    #[test]
    fn c3_an_archive_within_an_archive_is_not_opened() {
        let inner = docx("<w:p><w:r><w:t>inner</w:t></w:r></w:p>");
        let outer = crate::extraction::samples::packed(&[("word/document.xml", &inner)]);
        assert_eq!(read(opened(&outer), DOCX), None);
        assert_eq!(read(opened(&inner[..inner.len() - 10]), DOCX), None);
    }
}
