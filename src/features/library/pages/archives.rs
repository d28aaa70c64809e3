//! Many papers handed in at once: the form that takes an archive, and what would be made of it.

use askama::Template;

use super::{FileLimit, SentFile};
use crate::{
    http::{
        chrome::AreaChrome,
        views::{Choice, FieldError},
    },
    i18n::Words,
};

/// `…/archives/new`: takes an archive.
#[derive(Template)]
#[template(path = "library/archives.html")]
pub struct ArchivesPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The address of the space.
    pub space_href: String,
    /// Where the form goes (multipart).
    pub action: String,
    /// `folder`: what all of it goes into; nothing, if the space has no folder.
    pub folders: Vec<Choice>,
    /// `language`: that of papers whose language is not said.
    pub languages: Vec<Choice>,
    /// `kind`: that of papers whose kind is not said.
    pub kinds: Vec<Choice>,
    /// What was typed as `date`.
    pub date: String,
    /// Whether `consent` was ticked.
    pub consent: bool,
    /// The organisation that hands the papers in.
    pub organisation: String,
    /// Whether they are the secretariat's own papers: then nobody's consent is asked for.
    pub own_house: bool,
    /// What is taken as a file.
    pub limit: FileLimit,
    /// Where the script sends the file before the form (tus).
    pub uploads: String,
    /// `upload`: the file that was sent so.
    pub sent: Option<SentFile>,
    /// What is wrong (field `file`).
    pub errors: Vec<FieldError>,
}

/// A paper that would be handed in.
#[derive(Clone, Debug)]
pub struct ArchivedRow {
    /// The folders that it would lie in: “Agenda / Antecedentes”; may be empty.
    pub folder: String,
    /// Its titles, each with its language: the code and the name.
    pub titles: Vec<(String, String, String)>,
    /// Its kind, in words.
    pub kind: String,
    /// Its date, in words.
    pub date: String,
}

/// Something that is wrong with an archive.
#[derive(Clone, Debug)]
pub struct ArchiveFault {
    /// The path of a file, or the table and the line in words; may be empty.
    pub at: String,
    /// Whether it is a line of the table.
    pub is_line: bool,
    /// The sentence.
    pub text: String,
}

/// `…/archives/{upload}`: what would be made of an archive.
#[derive(Template)]
#[template(path = "library/archive.html")]
pub struct ArchivePage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The address of the space.
    pub space_href: String,
    /// Where the form goes.
    pub action: String,
    /// The name of the archive.
    pub name: String,
    /// What the form sends along, as it was chosen on the page before.
    pub chosen: Vec<(String, String)>,
    /// The form, with what was chosen in it: another archive is sent from there.
    pub again_href: String,
    /// Whether something is missing that the form can say of all papers.
    pub missing: bool,
    /// What is wrong, each where it stands: while there is anything, nothing else is shown.
    pub faults: Vec<ArchiveFault>,
    /// The folders that would be made: “Agenda / Antecedentes”.
    pub folders: Vec<String>,
    /// How many papers there would be, in a sentence.
    pub total: String,
    /// The papers.
    pub papers: Vec<ArchivedRow>,
    /// Whether they are circulated at once.
    pub circulates: bool,
    /// What is wrong (fields `archive`, `folder`).
    pub errors: Vec<FieldError>,
}
