//! The record, as far as the viewer may read it.

use askama::Template;

use crate::{
    http::{
        chrome::AreaChrome,
        views::{Choice, Pager, When},
    },
    i18n::{Lang, Words},
};

/// `GET /desk/{process}/record`: the lines of the record that the viewer may see.
#[derive(Debug, Template)]
#[template(path = "desk/record.html")]
pub struct RecordPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the page.
    pub w: Words,
    /// The desk's address.
    pub base: String,
    /// What has just been done, as a sentence.
    pub notice: Option<String>,
    /// The spaces to filter by; the first has the empty value and means all.
    pub spaces: Vec<Choice>,
    /// The lines, newest first.
    pub lines: Vec<RecordLine>,
    /// The zone of their times in a sentence, where it is the same for all; else each names its own.
    pub times: Option<String>,
    /// The foot of the list.
    pub pager: Pager,
    /// The same lines as CSV.
    pub csv: String,
}

/// One line of the record: who did what, when, where.
#[derive(Clone, Debug)]
pub struct RecordLine {
    /// When.
    pub when: When,
    /// Who; empty where nobody was signed in or the installation itself acted.
    pub who: String,
    /// In which seat: “Honduras, focal point”; empty where there was none.
    pub seat: String,
    /// The verb, of the words that the record knows: `document_submitted`.
    pub verb: String,
    /// What it was done to, as far as the viewer may read its name: a symbol, a person; may be empty.
    pub object: String,
    /// The name of the space; empty for acts outside any.
    pub space: String,
    /// From where: the network address, or empty.
    pub origin: String,
}

impl RecordLine {
    /// What was done, to be read after the name. A verb without words of its own gets a general phrase, never its key.
    pub fn said(&self, w: &Words) -> String {
        let key = format!("desk-verb-{}", self.verb);
        w.t(if Words::of(Lang::En).has(&key) { &key } else { "desk-verb-other" })
    }
}
