//! The forms with files: a new paper, and a newer version or a further language of one.

use askama::Template;

use crate::{
    http::{
        chrome::AreaChrome,
        views::{Choice, FieldError},
    },
    i18n::Words,
};

/// What is taken as a file.
#[derive(Clone, Debug)]
pub struct FileLimit {
    /// The largest file and the kinds of file that are taken, in a sentence (`library-file-limit`).
    pub told: String,
    /// The largest file in bytes: the script says before it is sent that a file is larger.
    pub most: u64,
    /// What it says then (`library-fault-file-large`).
    pub larger: String,
    /// What it says of a file of another kind (`library-fault-file-kind`): one that is dropped on the form may be any.
    pub other: String,
    /// The value of `accept` of a field.
    pub accept: String,
}

/// A file that was sent before the form, which names it.
#[derive(Clone, Debug)]
pub struct SentFile {
    /// The id of the upload.
    pub id: String,
    /// The name of the file.
    pub name: String,
}

/// What was typed into the form of a new paper.
#[derive(Clone, Debug, Default)]
pub struct UploadTyped {
    /// `title`
    pub title: String,
    /// `date`
    pub date: String,
    /// `title2`
    pub title2: String,
    /// `note`
    pub note: String,
    /// `consent`
    pub consent: bool,
    /// `unofficial`: of the translation.
    pub unofficial: bool,
}

/// `/area/{process}/{space}/documents/new`: hands in a paper.
#[derive(Template)]
#[template(path = "library/upload.html")]
pub struct UploadPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The address of the space.
    pub space_href: String,
    /// Where the form goes (multipart).
    pub action: String,
    /// Whether the paper is circulated at once (a shared space), or is a draft (a delegation's own space).
    pub circulates: bool,
    /// What was typed.
    pub typed: UploadTyped,
    /// `kind`
    pub kinds: Vec<Choice>,
    /// The id of the paper that it follows; empty if it follows none.
    pub of: String,
    /// The symbol of that paper.
    pub follows: Option<String>,
    /// `relation`: how it follows.
    pub relations: Vec<Choice>,
    /// `folder`: where it is to lie; nothing, if the space has no folder.
    pub folders: Vec<Choice>,
    /// `language`: that of the original.
    pub languages: Vec<Choice>,
    /// `language2`: that of the translation; begins with the choice of none (`library-no-translation`).
    pub languages2: Vec<Choice>,
    /// The organisation that hands it in: the originator.
    pub organisation: String,
    /// Whether it is the secretariat's own paper: then nobody's consent is asked for.
    pub own_house: bool,
    /// What is taken as a file.
    pub limit: FileLimit,
    /// Whether little room is left in the process, told to who keeps its desk.
    pub short: bool,
    /// Where the script sends files before the form (tus).
    pub uploads: String,
    /// `upload`: the file that was sent so.
    pub sent: Option<SentFile>,
    /// `upload2`: that of the translation.
    pub sent2: Option<SentFile>,
    /// The key of what is said to be kept where the form comes back.
    pub kept: &'static str,
    /// What is wrong (fields `title`, `kind`, `language`, `date`, `file`, `title2`, `language2`, `file2`, `note`).
    pub errors: Vec<FieldError>,
}

/// `…/documents/{id}/versions/new`: a newer version, or a further language.
#[derive(Template)]
#[template(path = "library/version.html")]
pub struct VersionPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the person's language.
    pub w: Words,
    /// The address of the space.
    pub space_href: String,
    /// The address of the paper.
    pub document_href: String,
    /// Where the form goes (multipart).
    pub action: String,
    /// The symbol; `None` before the first circulation.
    pub symbol: Option<String>,
    /// The title that this reader is shown.
    pub title: String,
    /// The language of that title.
    pub title_lang: String,
    /// Whether the paper is circulated here, so that the new version is read at once.
    pub circulates: bool,
    /// That somebody else has the paper in hand, in a sentence.
    pub warning: Option<String>,
    /// The number of the version that the form shows as the present one, to be sent along.
    pub shown: i32,
    /// The present version: “Version 2”.
    pub present: String,
    /// The languages that it is there in.
    pub present_languages: String,
    /// `what`: `language` (a further language of this version) or `revision` (a newer text).
    pub what: Vec<Choice>,
    /// `language`
    pub languages: Vec<Choice>,
    /// What was typed as `title`.
    pub title_typed: String,
    /// `unofficial`
    pub unofficial: bool,
    /// What was typed as `note`.
    pub note: String,
    /// What is taken as a file.
    pub limit: FileLimit,
    /// Whether little room is left in the process, told to who keeps its desk.
    pub short: bool,
    /// Where the script sends the file before the form (tus).
    pub uploads: String,
    /// `upload`: the file that was sent so.
    pub sent: Option<SentFile>,
    /// The key of what is said to be kept where the form comes back.
    pub kept: &'static str,
    /// What is wrong (fields `what`, `language`, `title`, `file`, `note`).
    pub errors: Vec<FieldError>,
}
