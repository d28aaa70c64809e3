//! Names on the drive: of files as they were handed in, each once in its folder, and what a name says of a paper.

use std::collections::HashSet;

use super::fault::Fault;
use crate::{
    features::library::{LANGUAGES, files::plain_name},
    pack::names::{folded, is_device, plain},
};

/// The names that are given in one folder.
#[derive(Default)]
pub struct Names {
    taken: HashSet<String>,
}

impl Names {
    /// Keeps a name from being given: a folder has it.
    pub fn take(&mut self, name: &str) {
        self.taken.insert(folded(name));
    }

    /// A name that no other has here: that of the file; where an earlier one has it, with symbol and language before it, as in a pack; else
    /// with a number.
    pub fn give(&mut self, name: &str, symbol: Option<&str>, language: &str) -> String {
        let own = plain(name);
        let own = if own.is_empty() || is_device(&own) { format!("_{own}") } else { own };
        let longer = plain(&format!("{} {language} {own}", symbol.unwrap_or_default()).replace('/', "-"));
        let (stem, ending) = longer.rsplit_once('.').unwrap_or((longer.as_str(), ""));
        let numbered = (2..)
            .map(|n: u32| if ending.is_empty() { format!("{stem} ({n})") } else { format!("{stem} ({n}).{ending}") });
        let mut wanted = [own, longer.clone()].into_iter().chain(numbered);
        // There is always a further number.
        let free = wanted.find(|name| !self.taken.contains(&folded(name))).unwrap_or_default();
        self.taken.insert(folded(&free));
        free
    }
}

/// Whether two names are one for some system.
pub fn is_same(name: &str, other: &str) -> bool {
    folded(&plain(name)) == folded(other)
}

/// Whether a name is one of those that systems leave about by themselves: Finder's and Explorer's own notes, the marks of Office, and whatever
/// else hides behind a dot.
fn is_left_about(name: &str) -> bool {
    let small = name.to_lowercase();
    small.starts_with('.') || small.starts_with("~$") || matches!(small.as_str(), "thumbs.db" | "desktop.ini")
}

/// The name that something new gets: without what some system cannot write.
///
/// # Errors
/// [`Fault::Refused`] for what systems leave about, and for a name that would not be found again under itself.
pub fn new_name(name: &str) -> Result<String, Fault> {
    if is_left_about(name) {
        return Err(Fault::Refused("Files that systems leave about by themselves are not kept here."));
    }
    let plain = plain(name);
    if plain.is_empty() || is_device(&plain) || plain_name(&plain) != plain {
        return Err(Fault::Refused("This name is too long, or not one that every system takes."));
    }
    Ok(plain)
}

/// What the name of a file says of the paper: its title, and its language where that stands before the ending (`Acta final.es.docx`).
pub fn told(name: &str) -> (String, Option<&'static str>) {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let marked = stem.rsplit_once('.').and_then(|(title, mark)| {
        let code = LANGUAGES.iter().find(|code| code.eq_ignore_ascii_case(mark))?;
        Some((title.trim(), *code))
    });
    match marked.filter(|(title, _)| !title.is_empty()) {
        Some((title, code)) => (title.to_owned(), Some(code)),
        None => (stem.trim().to_owned(), None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_files_of_one_name_are_told_apart_and_the_first_keeps_it() {
        let mut names = Names::default();
        names.take("Actas");
        assert_eq!(names.give("nota.pdf", Some("RCM/2001/1"), "es"), "nota.pdf");
        assert_eq!(names.give("Nota.pdf", Some("RCM/2001/2"), "es"), "RCM-2001-2 es Nota.pdf");
        assert_eq!(names.give("Nota.pdf", Some("RCM/2001/2"), "es"), "RCM-2001-2 es Nota (2).pdf");
        assert_eq!(names.give("actas", None, "en"), "en actas");
        assert_eq!(names.give("CON", None, "en"), "_CON");
    }

    #[test]
    fn what_systems_leave_about_is_not_taken() {
        for name in ["._nota.pdf", ".DS_Store", "Thumbs.db", "desktop.ini", "~$nota.docx", ".hidden", "..", "CON.txt"] {
            assert!(new_name(name).is_err(), "{name}");
        }
        for name in ["nota.pdf", "Acta nº 1.es.docx", "会议文件.pdf"] {
            assert_eq!(new_name(name).ok().as_deref(), Some(name));
        }
        assert!(new_name(&format!("{}.pdf", "x".repeat(200))).is_err());
    }

    #[test]
    fn a_name_may_say_its_language() {
        assert_eq!(told("Acta final.es.docx"), ("Acta final".into(), Some("es")));
        assert_eq!(told("Acta final.docx"), ("Acta final".into(), None));
        assert_eq!(told("v1.2.pdf"), ("v1.2".into(), None));
        assert_eq!(told(".es.pdf"), (".es".into(), None));
    }
}
