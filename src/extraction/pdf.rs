//! The text of a PDF.

use std::{
    fs::File,
    io::{self, Read},
    panic::{AssertUnwindSafe, catch_unwind},
    process::{Child, Command, Stdio},
};

use super::{letters, lines, paragraphs::joined};

/// Debian's `poppler-utils`: it puts right-to-left writing in its right order, and bears more damage than the library does.
const PDFTOTEXT: &str = "/usr/bin/pdftotext";

/// The most bytes of a PDF that the library is given: it wants the whole file in memory, and several times over.
const LARGEST: u64 = 64 << 20;

/// The most bytes that are taken from the program: the longest text, in the widest letters.
const MOST: u64 = lines::LONGEST as u64 * 4;

/// The text of a PDF: by the program if it can be started, else by the library.
pub fn read(file: File) -> Option<String> {
    match started(Command::new(PDFTOTEXT), &file) {
        Ok(program) => told_by(program),
        Err(_) => by_library(file),
    }
}

/// Starts the program with the file as its input. It has the limits of this process, and belongs to its group: it is killed with it.
fn started(mut program: Command, file: &File) -> io::Result<Child> {
    program
        .args(["-q", "-enc", "UTF-8", "-", "-"])
        .env_clear()
        .stdin(file.try_clone()?)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
}

fn told_by(mut program: Child) -> Option<String> {
    let mut bytes = Vec::new();
    let taken = program.stdout.take()?.take(MOST).read_to_end(&mut bytes);
    let whole = (bytes.len() as u64) < MOST;
    if !whole {
        // It has more to say than is kept; whether it has ended meanwhile is the same.
        let _ = program.kill();
    }
    let ended = program.wait().ok()?;
    (taken.is_ok() && (ended.success() || !whole)).then(|| running(&letters::of(&bytes)))?
}

fn by_library(file: File) -> Option<String> {
    let mut bytes = Vec::new();
    file.take(LARGEST + 1).read_to_end(&mut bytes).ok()?;
    if bytes.len() as u64 > LARGEST {
        return None;
    }
    // It is known to panic on files that are not as they should be. Nothing of it is used afterwards.
    let read = catch_unwind(AssertUnwindSafe(|| pdf_extract::extract_text_from_mem(&bytes)));
    running(&read.ok()?.ok()?)
}

/// The text in paragraphs, out of the lines of the paper.
fn running(text: &str) -> Option<String> {
    lines::tidy(text).map(|text| joined(&text)).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::extraction::samples::{opened, pdf};

    fn shell(script: &str, content: &[u8]) -> Option<String> {
        let mut command = Command::new("/bin/sh");
        command.args(["-c", script]);
        told_by(started(command, &opened(content)).ok()?)
    }

    #[test]
    fn the_words_of_a_pdf_are_read() {
        let text = read(opened(&pdf("Draft report"))).unwrap();
        assert!(text.contains("Draft report"), "{text}");
        let text = by_library(opened(&pdf("Draft report"))).unwrap();
        assert!(text.contains("Draft report"), "{text}");
    }

    #[test]
    fn the_lines_of_the_paper_become_paragraphs() {
        let told = shell("cat", b"A text of\ntwo lines.\n\nAnother").unwrap();
        assert_eq!(told, "A text of two lines.\nAnother");
    }

    #[test]
    fn c3_a_pdf_that_is_cut_off_or_mangled_does_no_harm() {
        let whole = pdf("Draft report");
        for end in (0..whole.len()).step_by(7) {
            let _ = by_library(opened(&whole[..end]));
        }
        assert_eq!(by_library(opened(&whole[..whole.len() / 2])), None);
        assert_eq!(by_library(opened(b"%PDF-1.7\n")), None);
        for at in (0..whole.len()).step_by(3) {
            let mut mangled = whole.clone();
            mangled[at] = mangled[at].wrapping_add(1);
            let _ = by_library(opened(&mangled));
        }
    }

    #[test]
    fn c3_a_program_that_fails_gives_no_text_and_one_that_says_too_much_is_cut_off() {
        assert_eq!(shell("cat", b"text").as_deref(), Some("text"));
        assert_eq!(shell("cat; exit 1", b"text"), None);
        assert_eq!(shell("kill -SEGV $$", b"text"), None);
        let endless = shell("exec yes", b"").unwrap();
        assert_eq!(endless.chars().count(), lines::LONGEST - 1);
    }
}
