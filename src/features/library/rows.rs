//! Papers as lists show them: the title in the reader's language where there is one, the languages with those that are awaited.

use std::{
    cmp::Reverse,
    collections::HashMap,
    fmt::{self, Formatter},
};

use chrono::DateTime;
use serde::{Deserialize, Deserializer, de};

use super::{
    filters::present_languages,
    kinds::kind_name,
    pages::PaperRow,
    tables::{document, document_file},
};
use crate::{
    access::{After, Once, OrganisationId, Page, ProcessId, RowId, Rows, Scope, SpaceId, Test, Total},
    clock::Instant,
    error::Outcome,
    http::{
        Visit,
        links::space_href,
        names::{Organisations, space_name},
        times::Days,
        views::{LanguageVersion, language_name},
    },
    i18n::Words,
};

/// How far the papers of a list are counted.
const COUNTED: u64 = 1000;

/// The file that a reader is shown: in their language, else the original, else any.
pub fn for_reader<F: InLanguage>(w: Words, files: &[F]) -> Option<&F> {
    let own = files.iter().find(|file| file.language() == w.lang.code());
    own.or_else(|| files.iter().find(|file| file.is_original())).or_else(|| files.first())
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

/// A paper, as lists tell it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct ListedPaper {
    /// Its row.
    pub id: RowId,
    /// Where it stands.
    pub space_id: SpaceId,
    /// The process of its space.
    pub process_id: ProcessId,
    /// Its symbol; none for a draft.
    pub symbol: Option<String>,
    /// Its kind.
    pub kind: String,
    /// Whose it is.
    pub originator_id: Option<OrganisationId>,
    /// Its date, as precise as it is known.
    pub dated: String,
    /// The number of its present version.
    pub version: i32,
    /// Since when it stands there.
    #[serde(deserialize_with = "instant")]
    pub placed_at: Instant,
}

impl ListedPaper {
    const COLUMNS: [document::Column; 9] = [
        document::Column::Id,
        document::Column::SpaceId,
        document::Column::ProcessId,
        document::Column::Symbol,
        document::Column::Kind,
        document::Column::OriginatorId,
        document::Column::Dated,
        document::Column::Version,
        document::Column::PlacedAt,
    ];
}

impl From<document::Model> for ListedPaper {
    fn from(paper: document::Model) -> Self {
        let document::Model {
            id, space_id, process_id, symbol, kind, originator_id, dated, version, placed_at, ..
        } = paper;
        Self { id, space_id, process_id, symbol, kind, originator_id, dated, version, placed_at }
    }
}

/// One language version of a paper, as lists tell it.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct ListedLanguage {
    /// The code of the language.
    pub language: String,
    /// Whether it is the original.
    #[serde(deserialize_with = "truth")]
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

impl InLanguage for ListedLanguage {
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
pub type Listed = (ListedPaper, Vec<ListedLanguage>);

/// A page of papers, newest first, and how many there are in all.
///
/// # Errors
/// The database's.
pub async fn listed(
    rows: Rows<'_, document::Entity>,
    after: Option<After>,
    page: u64,
) -> Outcome<(Vec<Listed>, Total)> {
    let place = (document::Column::PlacedAt, after, page);
    Ok(in_order(rows.page(place, COUNTED, &ListedPaper::COLUMNS, (&present_languages(), &OF_FILES[..])).await?))
}

/// The same of papers that stand once, each as its first row.
///
/// # Errors
/// The database's.
pub async fn listed_once(
    papers: Once<'_, document::Entity>,
    after: Option<After>,
    page: u64,
) -> Outcome<(Vec<Listed>, Total)> {
    let of_files = (&present_languages(), &OF_FILES[..]);
    Ok(in_order(papers.page((after, page), COUNTED, &ListedPaper::COLUMNS, of_files).await?))
}

/// What lists tell of the files of a paper.
const OF_FILES: [document_file::Column; 3] =
    [document_file::Column::Language, document_file::Column::Original, document_file::Column::Title];

/// The newest paper first, and of each its original.
fn in_order(found: Page<ListedPaper, ListedLanguage>) -> (Vec<Listed>, Total) {
    let Page { mut rows, total } = found;
    rows.sort_by_key(|(paper, _)| Reverse((paper.placed_at, paper.id)));
    for (_, versions) in &mut rows {
        versions.sort_by(|a, b| (!a.original, &a.language).cmp(&(!b.original, &b.language)));
    }
    (rows, total)
}

/// An instant as both databases write it in JSON (RFC 3339, section 5.6); what is read by default tries each way to write one.
fn instant<'de, D: Deserializer<'de>>(told: D) -> Result<Instant, D::Error> {
    let told = <&str>::deserialize(told)?;
    DateTime::parse_from_rfc3339(told).map(|at| at.to_utc()).map_err(de::Error::custom)
}

/// One database says true as a truth, the other as a number.
fn truth<'de, D: Deserializer<'de>>(told: D) -> Result<bool, D::Error> {
    told.deserialize_any(Truth)
}

struct Truth;

impl de::Visitor<'_> for Truth {
    type Value = bool;

    fn expecting(&self, to: &mut Formatter) -> fmt::Result {
        to.write_str("a truth, or 0 or 1")
    }

    fn visit_bool<E: de::Error>(self, told: bool) -> Result<bool, E> {
        Ok(told)
    }

    fn visit_u64<E: de::Error>(self, told: u64) -> Result<bool, E> {
        Ok(told == 1)
    }
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
        let told = |file: document_file::Model| ListedLanguage {
            language: file.language,
            original: file.original,
            title: file.title,
        };
        (paper.into(), versions.map(told).collect())
    });
    Ok(listed_rows(visit, listed, with_space))
}

/// Papers by their ids, in this order, as rows of a list over several spaces. What the viewer may not see is not among them.
///
/// # Errors
/// The database's.
pub async fn rows_of(visit: &Visit, ids: &[RowId]) -> Outcome<Vec<PaperRow>> {
    let named = Test::any(ids.iter().copied());
    let found = visit.scope.rows::<document::Entity>().only(document::Column::Id, named).all().await?;
    let mut found: HashMap<RowId, document::Model> = found.into_iter().map(|paper| (paper.id, paper)).collect();
    paper_rows(visit, ids.iter().filter_map(|id| found.remove(id)).collect(), true).await
}

/// Listed papers as rows of a list.
pub fn listed_rows(visit: &Visit, papers: impl IntoIterator<Item = Listed>, with_space: bool) -> Vec<PaperRow> {
    let (scope, w) = (&visit.scope, visit.w);
    let organisations = Organisations::of(scope);
    let (mut days, mut spaces) = (Days::of(w), HashMap::new());
    let mut rows = Vec::new();
    for (paper, versions) in papers {
        let Some(space) = scope.space(paper.space_id) else { continue };
        let Some(shown) = for_reader(w, &versions) else { continue };
        let (space_href, space_name) = spaces
            .entry(space.id)
            .or_insert_with(|| (space_href(scope, space), with_space.then(|| space_name(space, &organisations, w))));
        let href = format!("{space_href}/documents/{}", paper.id);
        let zone = visit.zone_of(paper.process_id);
        rows.push(PaperRow {
            id: paper.id.to_string(),
            symbol: paper.symbol.clone(),
            title: shown.title.clone(),
            title_lang: shown.language.clone(),
            note: note(w, &paper, shown),
            kind: kind_name(scope.register(), &paper.kind, w),
            from: paper.originator_id.map(|id| organisations.short(id, w)).unwrap_or_default(),
            languages: languages(scope, w, &paper, &versions, &href),
            date: days.dated(&paper.dated),
            received: days.of_instant(paper.placed_at, zone),
            space: space_name.clone(),
            href,
        });
    }
    rows
}

/// The languages of a paper, and those of the process that are awaited.
fn languages(
    scope: &Scope,
    w: Words,
    paper: &ListedPaper,
    files: &[ListedLanguage],
    href: &str,
) -> Vec<LanguageVersion> {
    let there = files.iter().map(|file| LanguageVersion {
        code: file.language.clone(),
        name: language_name(w, &file.language),
        original: file.original,
        // To the text in it, which the page of the paper has below much else.
        href: Some(format!("{href}#text-{}", file.language)),
    });
    there
        .chain(
            awaited(scope, (paper.process_id, paper.symbol.as_deref()), files)
                .into_iter()
                .map(|code| LanguageVersion { name: language_name(w, &code), code, original: false, href: None }),
        )
        .collect()
}

/// The working languages of the process in which a paper is awaited; none for a draft.
pub fn awaited(scope: &Scope, (process, symbol): (ProcessId, Option<&str>), files: &[impl InLanguage]) -> Vec<String> {
    let Some(process) = scope.process(process).filter(|_| symbol.is_some()) else { return Vec::new() };
    let missing = |code: &&String| !files.iter().any(|file| file.language() == code.as_str());
    process.languages.iter().filter(missing).cloned().collect()
}

/// The word below a title.
fn note(w: Words, paper: &ListedPaper, shown: &ListedLanguage) -> String {
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
