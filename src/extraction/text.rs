//! What kind of file it is, and who reads it.

use std::{
    fs::File,
    io::{BufReader, Read},
};

use super::{archive::Members, html, letters, lines, lines::Lines, office, opendocument, pdf, sheets};

/// The most bytes that are read of a file which is text already: the longest text, in the widest letters.
const MOST: u64 = lines::LONGEST as u64 * 4;

/// A kind of file that has text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Pdf,
    Word,
    Sheets,
    Slides,
    OpenText,
    OpenSheets,
    OpenSlides,
    Plain,
    Marked,
    Html,
}

impl Kind {
    /// The kind of a media type without parameters, as the library keeps it.
    pub fn of(media_type: &str) -> Option<Self> {
        Some(match media_type {
            "application/pdf" => Self::Pdf,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document" => Self::Word,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" => Self::Sheets,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation" => Self::Slides,
            "application/vnd.oasis.opendocument.text" => Self::OpenText,
            "application/vnd.oasis.opendocument.spreadsheet" => Self::OpenSheets,
            "application/vnd.oasis.opendocument.presentation" => Self::OpenSlides,
            "text/plain" | "text/csv" => Self::Plain,
            "text/markdown" => Self::Marked,
            "text/html" => Self::Html,
            _ => return None,
        })
    }
}

/// The text of a file, read from where it stands: for a child process only, since a hostile file may crash whoever reads it.
///
/// `None` when there is no text, or none that can be read within the limits; a text that is longer than [`lines::LONGEST`] is cut there.
pub fn read(file: File, media_type: &str) -> Option<String> {
    match Kind::of(media_type)? {
        Kind::Pdf => pdf::read(file),
        Kind::Word => gathered(file, office::word),
        Kind::Sheets => gathered(file, sheets::read),
        Kind::Slides => gathered(file, office::slides),
        Kind::OpenText => gathered(file, opendocument::flowing),
        Kind::OpenSheets => gathered(file, opendocument::sheets),
        Kind::OpenSlides => gathered(file, opendocument::flowing),
        Kind::Plain => lines::tidy(&letters::of(&beginning(file)?)),
        Kind::Marked => marked(&letters::of(&beginning(file)?)),
        Kind::Html => html::read(&beginning(file)?),
    }
}

/// The words of a Markdown text (`CommonMark` with tables), without the signs that mark them and the lines of its head.
fn marked(text: &str) -> Option<String> {
    let body = text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n")).map_or(text, |(_, body)| body);
    let mut options = comrak::Options::default();
    options.extension.table = true;
    options.extension.tasklist = true;
    // The mark of UTF-8 goes before: a text may speak of other encodings.
    html::read(format!("\u{feff}{}", comrak::markdown_to_html(body, &options)).as_bytes())
}

type Archive = Members<BufReader<File>>;

fn gathered(file: File, read: impl FnOnce(&mut Archive, &mut Lines) -> Option<()>) -> Option<String> {
    let mut lines = Lines::default();
    read(&mut Members::open(BufReader::new(file))?, &mut lines)?;
    lines.into_text()
}

fn beginning(file: File) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    file.take(MOST).read_to_end(&mut bytes).ok()?;
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extraction::samples::opened;

    #[test]
    fn a_long_text_is_cut_and_kept() {
        let text = read(opened("ж".repeat(2_100_000).as_bytes()), "text/plain").unwrap();
        assert_eq!(text.chars().count(), lines::LONGEST);
        let widest = read(opened("𝄞".repeat(2_100_000).as_bytes()), "text/markdown").unwrap();
        assert!(widest.chars().all(|c| c == '𝄞'));
    }

    #[test]
    fn a_marked_text_is_its_words() {
        let text =
            "---\ntitle: x\n---\n# Título\n\n- [ ] **uno** charset=windows-1251\n\n| a | b |\n|---|---|\n| ñ | 2 |\n";
        let words = read(opened(text.as_bytes()), "text/markdown").unwrap();
        let words: Vec<&str> = words.split_whitespace().collect();
        assert_eq!(words, ["Título", "uno", "charset=windows-1251", "a", "b", "ñ", "2"]);
    }

    #[test]
    fn a_file_without_text_or_of_another_kind_gives_none() {
        assert_eq!(read(opened(b""), "text/plain"), None);
        assert_eq!(read(opened(b" \r\n\0\n"), "text/csv"), None);
        for other in ["image/svg+xml", "application/zip", "application/rtf", "application/msword", "", "text/plain;x"] {
            assert_eq!(read(opened(b"text"), other), None, "{other}");
        }
    }
}
