//! Translations that are older than their original: a newer version takes the languages over that it does not replace, and of those the
//! original may have changed meanwhile.

use std::collections::HashMap;

use sea_orm::FromQueryResult;

use super::tables::document_file;
use crate::{
    access::{RowId, Scope, SpaceId, Test},
    error::Outcome,
};

/// A translation that is older than its original.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Behind {
    /// The paper, as it stands in one space.
    pub paper: RowId,
    /// The code of its language.
    pub language: String,
    /// The version that it translates.
    pub of: i32,
    /// The version since which its original is another one.
    pub since: i32,
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

/// Which translations of a version of each of some papers of a space are older than their original.
///
/// # Errors
/// The database's.
pub(super) async fn behind_each(
    scope: &Scope,
    space: SpaceId,
    papers: &[(RowId, i32)],
) -> Outcome<HashMap<RowId, Vec<Behind>>> {
    let ids: Vec<RowId> = papers.iter().map(|(id, _)| *id).collect();
    let rows = scope.rows::<document_file::Entity>().in_space(space);
    let mut files = rows.naming::<FileSeen>(document_file::Column::DocumentId, &ids, &FileSeen::COLUMNS).await?;
    files.sort_by_key(|file| file.number);
    let mut by_paper: HashMap<RowId, Vec<FileSeen>> = HashMap::new();
    for file in files {
        by_paper.entry(file.document_id).or_default().push(file);
    }
    Ok(papers.iter().filter_map(|(id, number)| Some((*id, older(by_paper.get(id)?, *number)))).collect())
}

/// What counts of a file.
#[derive(Clone, Debug, FromQueryResult)]
pub(super) struct FileSeen {
    pub(super) document_id: RowId,
    pub(super) number: i32,
    pub(super) language: String,
    pub(super) original: bool,
    sha256: String,
    same_as: Option<String>,
}

impl FileSeen {
    pub(super) const COLUMNS: [document_file::Column; 6] = [
        document_file::Column::DocumentId,
        document_file::Column::Number,
        document_file::Column::Language,
        document_file::Column::Original,
        document_file::Column::Sha256,
        document_file::Column::SameAs,
    ];

    /// The content; of one that was made by taking out what a file told besides its text, that of the other, which says the same.
    pub(super) fn says(&self) -> &str {
        self.same_as.as_deref().unwrap_or(&self.sha256)
    }
}

/// What [`behind`] tells, out of what counts of the files.
pub(super) fn older(files: &[FileSeen], number: i32) -> Vec<Behind> {
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
            paper: file.document_id,
            language: file.language.clone(),
            of: first.number,
            // What was brought back in between was up to date again.
            since: (first.number + 1..=number).rev().take_while(is_other).last().unwrap_or(number),
        })
    });
    behind.collect()
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// The files of versions: the original in Spanish, and translations.
    pub(in crate::features::library) fn paper(versions: &[&[(&str, &str)]]) -> Vec<FileSeen> {
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
}
