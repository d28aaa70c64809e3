//! Papers as lists show them: the title in the reader's language where there is one, the languages with those that are awaited.

use std::collections::HashMap;

use super::{
    pages::PaperRow,
    tables::{document, document_file},
};
use crate::{
    access::{Part, RowId, Rows, Scope, SpaceSeen, Test},
    clock::{Instant, PartialDate},
    error::{Error, Outcome, Wrong},
    http::{
        Visit,
        names::{Organisations, space_name},
        views::{FieldError, FileLink, LanguageVersion, When},
    },
    i18n::Words,
};

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
pub fn for_reader(w: Words, files: &[document_file::Model]) -> Option<&document_file::Model> {
    let own = files.iter().find(|file| file.language == w.lang.code());
    own.or_else(|| files.iter().find(|file| file.original)).or_else(|| files.first())
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
    let number = if tenths < 100 && tenths % 10 != 0 {
        format!("{}.{}", tenths / 10, tenths % 10)
    } else {
        (tenths / 10).to_string()
    };
    w.a1(key, "n", number)
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

/// Papers as rows of a list.
///
/// # Errors
/// The database's.
pub async fn paper_rows(visit: &Visit, papers: Vec<document::Model>, with_space: bool) -> Outcome<Vec<PaperRow>> {
    let (scope, w) = (&visit.scope, visit.w);
    let files = present_files(scope, &papers).await?;
    let organisations = Organisations::of(scope);
    let none = Vec::new();
    let mut rows = Vec::with_capacity(papers.len());
    for paper in papers {
        let Some(space) = scope.space(paper.space_id) else { continue };
        let there = files.get(&paper.id).unwrap_or(&none);
        let Some(shown) = for_reader(w, there) else { continue };
        let href = format!("{}/documents/{}", space_href(scope, space), paper.id);
        let languages = languages(scope, w, &paper, there, &href);
        rows.push(PaperRow {
            symbol: paper.symbol.clone(),
            title: shown.title.clone(),
            title_lang: shown.language.clone(),
            note: note(w, &paper, shown),
            kind: w.t(&format!("kind-{}", paper.kind)),
            from: paper.originator_id.map(|id| organisations.short(id, w)).unwrap_or_default(),
            languages,
            date: dated(w, &paper.dated),
            space: with_space.then(|| space_name(space, &organisations, w)),
            href,
        });
    }
    Ok(rows)
}

/// The languages of a paper, and those of the process that are awaited.
fn languages(
    scope: &Scope,
    w: Words,
    paper: &document::Model,
    files: &[document_file::Model],
    href: &str,
) -> Vec<LanguageVersion> {
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
pub fn awaited(scope: &Scope, paper: &document::Model, files: &[document_file::Model]) -> Vec<String> {
    if paper.symbol.is_none() {
        return Vec::new();
    }
    let working = scope.process(paper.process_id).map(|process| process.languages.clone()).unwrap_or_default();
    working.into_iter().filter(|code| !files.iter().any(|file| file.language == *code)).collect()
}

/// The word below a title.
fn note(w: Words, paper: &document::Model, shown: &document_file::Model) -> String {
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
