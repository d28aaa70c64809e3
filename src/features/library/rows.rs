//! Papers as lists show them: the title in the reader's language where there is one, the languages with those that are awaited.

use std::collections::HashMap;

use super::{
    pages::PaperRow,
    tables::{document, document_file},
};
use crate::{
    access::{After, Part, RowId, Rows, Scope, SpaceSeen, Test, Total},
    clock::{Instant, PartialDate},
    error::{Error, Outcome, Wrong},
    http::{
        Visit,
        names::{Organisations, space_name},
        views::{FieldError, FileLink, LanguageVersion, When},
    },
    i18n::Words,
};

/// How far the papers of a list are counted.
const COUNTED: u64 = 1000;

/// Faults of a form as its page shows them.
pub fn faults(w: Words, wrong: Vec<Wrong>) -> Vec<FieldError> {
    let mut shown: Vec<FieldError> = Vec::new();
    for fault in wrong {
        if !shown.iter().any(|other| other.field == fault.field) {
            shown.push(FieldError { field: fault.field, text: w.a1(fault.key, "it", fault.it) });
        }
    }
    shown
}

/// The faults of a form, or the error that it is not.
///
/// # Errors
/// Every other error.
pub fn only_wrong(fault: Error) -> Outcome<Vec<Wrong>> {
    match fault {
        Error::Wrong(wrong) => Ok(wrong),
        other => Err(other),
    }
}

/// An instant in a zone.
pub fn moment(w: Words, at: Instant, zone: chrono_tz::Tz) -> When {
    When { iso: at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true), text: w.instant(at, zone) }
}

/// A date as precise as it is known.
pub fn dated(w: Words, date: &str) -> Option<When> {
    date.parse::<PartialDate>().ok().map(|known| When { iso: date.to_owned(), text: w.date(&known) })
}

/// The name of a language.
pub fn language_name(w: Words, code: &str) -> String {
    w.t(&format!("language-{code}"))
}

/// The file that a reader is shown: in their language, else the original, else any.
pub fn for_reader<F: InLanguage>(w: Words, files: &[F]) -> Option<&F> {
    let own = files.iter().find(|file| file.language() == w.lang.code());
    own.or_else(|| files.iter().find(|file| file.is_original())).or_else(|| files.first())
}

/// The word of the catalogue for a media type.
fn file_kind(media_type: &str) -> &'static str {
    match media_type {
        "application/pdf" => "file-pdf",
        "text/markdown" => "file-markdown",
        "text/plain" => "file-text",
        "application/zip" => "file-archive",
        "application/msword" | "application/rtf" => "file-word",
        "application/vnd.ms-excel" | "text/csv" => "file-spreadsheet",
        "application/vnd.ms-powerpoint" => "file-presentation",
        image if image.starts_with("image/") && image != "image/svg+xml" => "file-image",
        other if other.contains("wordprocessing") || other.ends_with("opendocument.text") => "file-word",
        other if other.contains("spreadsheet") => "file-spreadsheet",
        other if other.contains("presentation") => "file-presentation",
        _ => "file-other",
    }
}

/// A size in words: “84 KB”.
pub fn size(w: Words, bytes: i64) -> String {
    let (key, tenths) = match bytes {
        0..1_000 => return w.a1("size-bytes", "n", bytes),
        1_000..1_000_000 => ("size-kb", bytes / 100),
        1_000_000..1_000_000_000 => ("size-mb", bytes / 100_000),
        _ => ("size-gb", bytes / 100_000_000),
    };
    // From ten on, tenths tell nothing.
    let tenths = if tenths < 100 { tenths } else { tenths / 10 * 10 };
    w.a1(key, "n", w.tenths(tenths))
}

/// A link to a file.
pub fn file_link(w: Words, href: String, name: &str, media_type: &str, bytes: i64, sha256: &str) -> FileLink {
    let label = format!("{}{}{}", w.t(file_kind(media_type)), w.t("list-comma"), size(w, bytes));
    FileLink { href, label, media_type: media_type.to_owned(), sha256: sha256.to_owned(), name: name.to_owned() }
}

/// The address of a space in the private area.
pub fn space_href(scope: &Scope, space: &SpaceSeen) -> String {
    let process = scope.process(space.process).map_or("", |process| process.slug.as_str());
    format!("/area/{process}/{}", space.slug)
}

/// The files of the present versions of papers, by paper.
///
/// # Errors
/// The database's.
pub async fn present_files(
    scope: &Scope,
    papers: &[document::Model],
) -> Outcome<HashMap<RowId, Vec<document_file::Model>>> {
    let mut by_paper: HashMap<RowId, Vec<document_file::Model>> = HashMap::new();
    if papers.is_empty() {
        return Ok(by_paper);
    }
    let version: HashMap<RowId, i32> = papers.iter().map(|paper| (paper.id, paper.version)).collect();
    let spaces: Vec<_> = papers.iter().map(|paper| paper.space_id).collect();
    let rows = scope
        .rows::<document_file::Entity>()
        .in_spaces(&spaces)
        .only(document_file::Column::DocumentId, Test::any(papers.iter().map(|paper| paper.id)))
        .newest(document_file::Column::Original)
        .oldest(document_file::Column::Language)
        .all()
        .await?;
    for file in rows {
        if version.get(&file.document_id) == Some(&file.number) {
            by_paper.entry(file.document_id).or_default().push(file);
        }
    }
    Ok(by_paper)
}

/// One language version of a paper, as lists tell it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The code of the language.
    pub language: String,
    /// Whether it is the original.
    pub original: bool,
    /// The title in this language.
    pub title: String,
}

/// What can be chosen by language: a file, or what a list tells of one.
pub trait InLanguage {
    /// The code of the language.
    fn language(&self) -> &str;
    /// Whether it is the original.
    fn is_original(&self) -> bool;
}

impl InLanguage for Told {
    fn language(&self) -> &str {
        &self.language
    }

    fn is_original(&self) -> bool {
        self.original
    }
}

impl InLanguage for document_file::Model {
    fn language(&self) -> &str {
        &self.language
    }

    fn is_original(&self) -> bool {
        self.original
    }
}

/// A paper with what lists tell of its language versions, the original first.
pub type Listed = (document::Model, Vec<Told>);

/// A page of papers, newest first, and how many there are in all.
///
/// # Errors
/// The database's.
pub async fn listed(
    rows: Rows<'_, document::Entity>,
    after: Option<After>,
    page: u64,
) -> Outcome<(Vec<Listed>, Total)> {
    let columns = [document_file::Column::Language, document_file::Column::Original, document_file::Column::Title];
    let place = (document::Column::PlacedAt, after, page);
    let leaf = rows.leaf(place, COUNTED, &present_languages(), &columns).await?;
    let papers = leaf.rows.into_iter().map(|(paper, parts)| {
        let mut versions: Vec<Told> = parts.into_iter().filter_map(told).collect();
        versions.sort_by(|a, b| (!a.original, &a.language).cmp(&(!b.original, &b.language)));
        (paper, versions)
    });
    Ok((papers.collect(), leaf.total))
}

/// One database says true as a truth, the other as a number.
fn told(part: Vec<serde_json::Value>) -> Option<Told> {
    let [language, original, title] = <[_; 3]>::try_from(part).ok()?;
    let original = original.as_bool().unwrap_or(original == 1);
    Some(Told { language: language.as_str()?.to_owned(), original, title: title.as_str()?.to_owned() })
}

/// How many there are, in words.
pub fn total_sentence(total: Total, w: Words) -> String {
    match total {
        Total::Exactly(n) => w.n("library-total", usize::try_from(n).unwrap_or(usize::MAX)),
        Total::MoreThan(_) => w.t("library-total-more"),
    }
}

/// Papers as rows of a list.
///
/// # Errors
/// The database's.
pub async fn paper_rows(visit: &Visit, papers: Vec<document::Model>, with_space: bool) -> Outcome<Vec<PaperRow>> {
    let mut files = present_files(&visit.scope, &papers).await?;
    let listed = papers.into_iter().map(|paper| {
        let versions = files.remove(&paper.id).unwrap_or_default().into_iter();
        let versions =
            versions.map(|file| Told { language: file.language, original: file.original, title: file.title }).collect();
        (paper, versions)
    });
    Ok(listed_rows(visit, listed, with_space))
}

/// Listed papers as rows of a list.
pub fn listed_rows(visit: &Visit, papers: impl IntoIterator<Item = Listed>, with_space: bool) -> Vec<PaperRow> {
    let (scope, w) = (&visit.scope, visit.w);
    let organisations = Organisations::of(scope);
    let mut rows = Vec::new();
    for (paper, versions) in papers {
        let Some(space) = scope.space(paper.space_id) else { continue };
        let Some(shown) = for_reader(w, &versions) else { continue };
        let href = format!("{}/documents/{}", space_href(scope, space), paper.id);
        let zone = visit.zone_of(paper.process_id);
        rows.push(PaperRow {
            symbol: paper.symbol.clone(),
            title: shown.title.clone(),
            title_lang: shown.language.clone(),
            note: note(w, &paper, shown),
            kind: w.t(&format!("kind-{}", paper.kind)),
            from: paper.originator_id.map(|id| organisations.short(id, w)).unwrap_or_default(),
            languages: languages(scope, w, &paper, &versions, &href),
            date: dated(w, &paper.dated),
            received: When {
                text: w.day_there(paper.placed_at, zone),
                iso: paper.placed_at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
            },
            space: with_space.then(|| space_name(space, &organisations, w)),
            href,
        });
    }
    rows
}

/// The languages of a paper, and those of the process that are awaited.
fn languages(scope: &Scope, w: Words, paper: &document::Model, files: &[Told], href: &str) -> Vec<LanguageVersion> {
    let there = files.iter().map(|file| LanguageVersion {
        code: file.language.clone(),
        name: language_name(w, &file.language),
        original: file.original,
        href: Some(href.to_owned()),
    });
    there
        .chain(awaited(scope, paper, files).into_iter().map(|code| LanguageVersion {
            name: language_name(w, &code),
            code,
            original: false,
            href: None,
        }))
        .collect()
}

/// The languages of a paper: those of the files of its present version.
fn present_languages() -> Part<document::Entity, document_file::Entity> {
    Part {
        of: document_file::Column::DocumentId,
        same: (document_file::Column::Number, document::Column::Version),
        column: document_file::Column::Language,
    }
}

/// Only papers that are there in a language, as original or as translation.
pub fn in_language<'s>(rows: Rows<'s, document::Entity>, code: &str) -> Rows<'s, document::Entity> {
    rows.having(&present_languages(), code)
}

/// Only papers that are awaited in one of the working languages at least: what [`awaited`] says of one paper, asked of all.
pub fn incomplete<'s>(rows: Rows<'s, document::Entity>, working: &[String]) -> Rows<'s, document::Entity> {
    let working = working.iter().map(String::as_str);
    rows.only(document::Column::Symbol, Test::Present).lacking(&present_languages(), working)
}

/// The working languages of the process in which a paper is awaited; none for a draft.
pub fn awaited(scope: &Scope, paper: &document::Model, files: &[impl InLanguage]) -> Vec<String> {
    if paper.symbol.is_none() {
        return Vec::new();
    }
    let working = scope.process(paper.process_id).map(|process| process.languages.clone()).unwrap_or_default();
    working.into_iter().filter(|code| !files.iter().any(|file| file.language() == code)).collect()
}

/// The word below a title.
fn note(w: Words, paper: &document::Model, shown: &Told) -> String {
    let mut notes = Vec::new();
    if paper.symbol.is_none() {
        notes.push(w.t("library-note-draft"));
    }
    if paper.version > 1 {
        notes.push(w.n("library-note-version", usize::try_from(paper.version).unwrap_or(1)));
    }
    if shown.language != w.lang.code() {
        notes.push(w.a1("library-note-original", "language", language_name(w, &shown.language)));
    }
    notes.join("; ")
}
