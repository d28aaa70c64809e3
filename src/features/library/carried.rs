//! Translations that are older than their original: a newer version takes the languages over that it does not replace, and of those the
//! original may have changed meanwhile.

use std::collections::HashMap;

use sea_orm::FromQueryResult;

use super::tables::{document, document_file, document_version};
use crate::{
    access::{RowId, Scope, SpaceId, Test},
    clock::Instant,
    error::Outcome,
};

/// How many papers with several versions are looked through for translations that are older than their original; the newest.
const LOOKED_THROUGH: usize = 1000;

/// How many versions these have in all, so that what is read for one page has an end: each has a file in every language of the library at most.
const VERSIONS_LOOKED_THROUGH: usize = 4000;

/// A translation that is older than its original.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Behind {
    /// The code of its language.
    pub language: String,
    /// The version that it translates.
    pub of: i32,
    /// The version since which its original is another one.
    pub since: i32,
}

/// A paper with those of its translations that are older than its original.
#[derive(Clone, Debug)]
pub struct Overtaken {
    /// The paper.
    pub paper: document::Model,
    /// Its translations that are; one at least.
    pub behind: Vec<Behind>,
}

/// The files of all versions of a paper.
///
/// # Errors
/// The database's.
pub async fn files(scope: &Scope, space: SpaceId, paper: RowId) -> Outcome<Vec<document_file::Model>> {
    let rows = scope.rows::<document_file::Entity>().in_space(space);
    rows.only(document_file::Column::DocumentId, Test::is(paper)).oldest(document_file::Column::Number).all().await
}

/// Which translations of a version are older than its original, out of the files of all versions of the paper in the order of those.
pub fn behind(files: &[document_file::Model], number: i32) -> Vec<Behind> {
    let told = |file: &document_file::Model| FileSeen {
        document_id: file.document_id,
        number: file.number,
        language: file.language.clone(),
        original: file.original,
        sha256: file.sha256.clone(),
        same_as: file.same_as.clone(),
    };
    older(&files.iter().map(told).collect::<Vec<_>>(), number)
}

/// The papers of some spaces, as far as the viewer reads them, that bear a symbol and have a translation in one of some languages that is older
/// than its original: the newest first. And where more papers have several versions than are looked through, how many were.
///
/// # Errors
/// The database's.
pub async fn overtaken(
    scope: &Scope,
    spaces: &[SpaceId],
    languages: &[String],
) -> Outcome<(Vec<Overtaken>, Option<usize>)> {
    let rows = scope
        .rows::<document::Entity>()
        .in_spaces(spaces)
        .only(document::Column::Symbol, Test::Present)
        .only(document::Column::Version, Test::From(2_i32.into()));
    let one_more = LOOKED_THROUGH as u64 + 1;
    let mut papers = rows.newest_of_all(document::Column::PlacedAt, None, one_more).await?;
    let looked_through = within_bounds(papers.iter().map(|paper| paper.version));
    let more = papers.len() > looked_through;
    papers.truncate(looked_through);
    let ids: Vec<RowId> = papers.iter().map(|paper| paper.id).collect();
    let rows = scope.rows::<document_file::Entity>().in_spaces(spaces);
    let mut by_paper: HashMap<RowId, Vec<FileSeen>> = HashMap::new();
    for file in rows.naming::<FileSeen>(document_file::Column::DocumentId, &ids, &FileSeen::COLUMNS).await? {
        by_paper.entry(file.document_id).or_default().push(file);
    }
    let mut overtaken = Vec::new();
    for paper in papers {
        let mut files = by_paper.remove(&paper.id).unwrap_or_default();
        files.sort_by_key(|file| file.number);
        let mut behind = older(&files, paper.version);
        behind.retain(|one| languages.contains(&one.language));
        if !behind.is_empty() {
            overtaken.push(Overtaken { paper, behind });
        }
    }
    Ok((overtaken, more.then_some(looked_through)))
}

/// How many of the newest papers are looked through, out of how many versions each of them has. The very newest is whatever it has: a board that
/// looks at nothing would tell nothing.
fn within_bounds(versions: impl Iterator<Item = i32>) -> usize {
    let in_all = versions.scan(0_usize, |in_all, versions| {
        *in_all = in_all.saturating_add(usize::try_from(versions).unwrap_or(0));
        Some(*in_all)
    });
    let fits = |(before, in_all): &(usize, usize)| *before == 0 || *in_all <= VERSIONS_LOOKED_THROUGH;
    in_all.take(LOOKED_THROUGH).enumerate().take_while(fits).count()
}

/// When the versions of some papers were made, by paper and number.
///
/// # Errors
/// The database's.
pub async fn made(scope: &Scope, spaces: &[SpaceId], ids: &[RowId]) -> Outcome<HashMap<(RowId, i32), Instant>> {
    let rows = scope.rows::<document_version::Entity>().in_spaces(spaces);
    let made = rows.naming::<Version>(document_version::Column::DocumentId, ids, &Version::COLUMNS).await?;
    Ok(made.into_iter().map(|one| ((one.document_id, one.number), one.made_at)).collect())
}

/// When a version was made.
#[derive(Clone, Debug, FromQueryResult)]
struct Version {
    document_id: RowId,
    number: i32,
    made_at: Instant,
}

impl Version {
    const COLUMNS: [document_version::Column; 3] =
        [document_version::Column::DocumentId, document_version::Column::Number, document_version::Column::MadeAt];
}

/// What counts of a file.
#[derive(Clone, Debug, FromQueryResult)]
struct FileSeen {
    document_id: RowId,
    number: i32,
    language: String,
    original: bool,
    sha256: String,
    same_as: Option<String>,
}

impl FileSeen {
    const COLUMNS: [document_file::Column; 6] = [
        document_file::Column::DocumentId,
        document_file::Column::Number,
        document_file::Column::Language,
        document_file::Column::Original,
        document_file::Column::Sha256,
        document_file::Column::SameAs,
    ];

    /// The content; of one that was made by taking out what a file told besides its text, that of the other, which says the same.
    fn says(&self) -> &str {
        self.same_as.as_deref().unwrap_or(&self.sha256)
    }
}

fn older(files: &[FileSeen], number: i32) -> Vec<Behind> {
    let mut originals: HashMap<i32, &FileSeen> = HashMap::new();
    for file in files.iter().filter(|file| file.original) {
        originals.entry(file.number).or_insert(file);
    }
    let original = |number: i32| originals.get(&number).copied();
    let Some(now) = original(number) else { return Vec::new() };
    let translations = files.iter().filter(|file| file.number == number && !file.original);
    let behind = translations.filter_map(|file| {
        // The first version in which this very file stands is the one that it was made for.
        let first = files.iter().find(|one| {
            one.number >= 1 && one.number <= number && one.language == file.language && one.says() == file.says()
        })?;
        let then = original(first.number)?;
        let is_other = |number: &i32| original(*number).is_some_and(|one| one.says() != then.says());
        (then.says() != now.says()).then(|| Behind {
            language: file.language.clone(),
            of: first.number,
            // What was brought back in between was up to date again.
            since: (first.number + 1..=number).rev().take_while(is_other).last().unwrap_or(number),
        })
    });
    behind.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The files of versions: the original in Spanish, and translations.
    fn paper(versions: &[&[(&str, &str)]]) -> Vec<FileSeen> {
        let paper = RowId::fresh();
        let each = versions.iter().zip(1..).flat_map(|(files, number)| {
            files.iter().map(move |(language, content)| FileSeen {
                document_id: paper,
                number,
                language: (*language).to_owned(),
                original: *language == "es",
                sha256: (*content).to_owned(),
                same_as: None,
            })
        });
        each.collect()
    }

    /// The language, the version that is translated, and the one since which that is behind.
    fn told(files: &[FileSeen], number: i32) -> Vec<(String, i32, i32)> {
        older(files, number).into_iter().map(|one| (one.language, one.of, one.since)).collect()
    }

    #[test]
    fn a_translation_is_behind_once_its_original_has_changed() {
        let files = paper(&[&[("es", "a"), ("en", "x")], &[("es", "b"), ("en", "x")], &[("es", "b"), ("en", "y")]]);
        assert!(told(&files, 1).is_empty());
        assert_eq!(told(&files, 2), [("en".to_owned(), 1, 2)]);
        assert!(told(&files, 3).is_empty(), "it was translated anew");
    }

    #[test]
    fn one_that_was_added_later_is_of_the_version_that_it_was_added_to() {
        let files = paper(&[&[("es", "a")], &[("es", "b"), ("en", "x")], &[("es", "c"), ("en", "x"), ("fr", "z")]]);
        assert_eq!(told(&files, 3), [("en".to_owned(), 2, 3)]);
    }

    #[test]
    fn a_version_that_was_brought_back_brings_its_translation_back() {
        let files = paper(&[&[("es", "a"), ("en", "x")], &[("es", "b"), ("en", "x")], &[("es", "a"), ("en", "x")]]);
        assert!(told(&files, 3).is_empty());
        assert!(told(&files, 7).is_empty());
    }

    #[test]
    fn it_is_behind_since_the_version_in_which_its_original_became_another_for_good() {
        let files = paper(&[
            &[("es", "a"), ("en", "x")],
            &[("es", "b"), ("en", "x")],
            &[("es", "a"), ("en", "x")],
            &[("es", "c"), ("en", "x")],
            &[("es", "d"), ("en", "x")],
        ]);
        assert_eq!(told(&files, 2), [("en".to_owned(), 1, 2)]);
        assert_eq!(told(&files, 5), [("en".to_owned(), 1, 4)], "the third was up to date again");
    }

    #[test]
    fn one_that_was_cleaned_says_what_it_said_before() {
        let mut files = paper(&[&[("es", "a"), ("en", "x")], &[("es", "cleaned"), ("en", "x")]]);
        files[2].same_as = Some("a".to_owned());
        assert!(told(&files, 2).is_empty());
    }

    #[test]
    fn four_times_as_many_versions_take_about_four_times_as_long() {
        let shortest = |versions: i32| {
            let originals: Vec<String> = (0..versions).map(|n| format!("text {n}")).collect();
            let each: Vec<[(&str, &str); 2]> =
                originals.iter().map(|text| [("es", text.as_str()), ("en", "x")]).collect();
            let each: Vec<&[(&str, &str)]> = each.iter().map(|files| &files[..]).collect();
            let files = paper(&each);
            let once = || {
                let began = std::time::Instant::now();
                assert_eq!(told(&files, versions), [("en".to_owned(), 1, 2)]);
                began.elapsed()
            };
            // The shortest is the one that nothing else on the machine disturbed.
            (0..10).map(|_| once()).min().expect("ten times")
        };
        let (few, many) = (shortest(1000), shortest(4000));
        assert!(many < few * 8, "1,000 versions take {few:?}, 4,000 take {many:?}");
    }

    #[test]
    fn papers_are_looked_through_until_they_have_too_many_versions() {
        let within = |versions: &[i32]| within_bounds(versions.iter().copied());
        assert_eq!(within(&[]), 0);
        assert_eq!(within(&[2; LOOKED_THROUGH]), LOOKED_THROUGH);
        assert_eq!(within(&[2; LOOKED_THROUGH + 1]), LOOKED_THROUGH, "nor are more papers than so many");
        assert_eq!(within(&[1000; 5]), 4);
        assert_eq!(within(&[3999, 2, 2]), 1, "what comes after is not looked at before it");
        assert_eq!(within(&[5000, 2]), 1);
        assert_eq!(within(&[i32::MAX, i32::MAX]), 1);
    }
}
