//! Released papers as lists show them.

use std::collections::HashMap;

use chrono_tz::Tz;

use super::{
    pages::DocumentRow,
    pieces::{Known, Site, process_name},
    wording::Wording,
};
use crate::{
    access::{RowId, Scope, Test},
    clock::Instant,
    error::Outcome,
    features::library::{
        kind_name,
        tables::{release, release_file},
    },
    http::{
        links::file_link,
        spelling::{in_path, one_part},
        times::{dated, moment},
        views::{FileLink, LanguageVersion, When, language_name},
    },
    i18n::{Lang, Words},
};

/// Whether a release is what its symbol stands for now.
pub(super) fn stands(release: &release::Model, now: Instant) -> bool {
    release.withdrawn_at.is_none() && release.superseded_at.is_none_or(|at| at > now)
}

/// The newest releases: of a process, or of all.
pub(super) async fn newest(site: &Site, of: Option<&Known>, most: usize) -> Outcome<Vec<release::Model>> {
    let rows = site.scope.rows::<release::Entity>().only(release::Column::WithdrawnAt, Test::Missing);
    let rows = match of {
        Some(known) => rows.in_space(known.space),
        None => rows,
    };
    // Some of them may have been superseded.
    let mut rows = rows.newest_of_all(release::Column::VisibleAt, None, 4 * most as u64).await?;
    rows.retain(|release| stands(release, site.scope.now()));
    rows.truncate(most);
    Ok(rows)
}

/// The files of releases, the original first.
pub(super) async fn files_of(
    scope: &Scope,
    releases: &[release::Model],
) -> Outcome<HashMap<RowId, Vec<release_file::Model>>> {
    let mut files: HashMap<RowId, Vec<release_file::Model>> = HashMap::new();
    if releases.is_empty() {
        return Ok(files);
    }
    let mut spaces: Vec<_> = releases.iter().map(|release| release.space_id).collect();
    spaces.dedup();
    let rows = scope
        .rows::<release_file::Entity>()
        .in_spaces(&spaces)
        .only(release_file::Column::ReleaseId, Test::any(releases.iter().map(|release| release.id)))
        .newest(release_file::Column::Original)
        .oldest(release_file::Column::Language);
    for file in rows.all().await? {
        files.entry(file.release_id).or_default().push(file);
    }
    Ok(files)
}

/// Releases as rows of a list; with the process where the list is over several.
pub(super) async fn rows(site: &Site, releases: &[release::Model], with_process: bool) -> Outcome<Vec<DocumentRow>> {
    let files = files_of(&site.scope, releases).await?;
    Ok(releases.iter().filter_map(|release| row(site, release, files.get(&release.id)?, with_process)).collect())
}

fn row(
    site: &Site,
    release: &release::Model,
    files: &[release_file::Model],
    with_process: bool,
) -> Option<DocumentRow> {
    let process = site.scope.process(release.process_id)?;
    Some(DocumentRow {
        href: page(site.w.lang.code(), &process.slug, &release.symbol),
        symbol: release.symbol.clone(),
        title: title(files, site.w)?,
        process: with_process.then(|| process_name(process, site.w)),
        kind: kind_name(site.scope.register(), &release.kind, site.w),
        languages: languages(site.w, &process.slug, &process.languages, release, files),
        date: dated(site.w, &release.dated),
        released: released_on(site.w, release),
    })
}

/// The page of a paper in a language.
pub(super) fn page(lang: &str, process: &str, symbol: &str) -> String {
    format!("/{lang}/{process}/documents/{}", in_path(symbol))
}

/// The title in the reader's language, else in the original.
pub(super) fn title(files: &[release_file::Model], w: Words) -> Option<Wording> {
    let own = files.iter().find(|file| file.language == w.lang.code());
    own.or_else(|| original(files)).map(|file| Wording::new(&file.title, &file.language))
}

/// The original, else what comes first.
pub(super) fn original(files: &[release_file::Model]) -> Option<&release_file::Model> {
    files.iter().find(|file| file.original).or_else(|| files.first())
}

/// When a release became public.
pub(super) fn released(w: Words, release: &release::Model) -> When {
    moment(w, release.visible_at, zone(release))
}

/// The day on which it did, for lists and links: its page tells the time with its zone.
pub(super) fn released_on(w: Words, release: &release::Model) -> When {
    When { text: w.day_there(release.visible_at, zone(release)), ..released(w, release) }
}

/// The zone in which the times of a release are told.
pub(super) fn zone(release: &release::Model) -> Tz {
    release.zone.parse().unwrap_or(Tz::UTC)
}

/// The working languages of a process that a release is not in yet.
pub(super) fn awaited(working: &[String], files: &[release_file::Model]) -> Vec<String> {
    working.iter().filter(|code| !files.iter().any(|file| file.language == **code)).cloned().collect()
}

fn languages(
    w: Words,
    process: &str,
    working: &[String],
    release: &release::Model,
    files: &[release_file::Model],
) -> Vec<LanguageVersion> {
    let there = files.iter().map(|file| LanguageVersion {
        code: file.language.clone(),
        name: language_name(w, &file.language),
        original: file.original,
        href: Some(match Lang::of_code(&file.language) {
            Some(lang) => page(lang.code(), process, &release.symbol),
            // A language that the site does not speak: its file.
            None => file_href(file),
        }),
    });
    let awaited = awaited(working, files).into_iter();
    there
        .chain(awaited.map(|code| LanguageVersion { name: language_name(w, &code), code, original: false, href: None }))
        .collect()
}

/// The address of a file.
pub(super) fn file_href(file: &release_file::Model) -> String {
    format!("/files/{}/{}/{}", file.release_id, one_part(&file.language), one_part(&file.name))
}

/// A link to a file.
pub(super) fn link(w: Words, file: &release_file::Model) -> FileLink {
    file_link(w, file_href(file), &file.name, &file.media_type, file.size, &file.sha256)
}
