//! Translations that are older than their original: a newer version takes the languages over that it does not replace, and of those the
//! original may have changed meanwhile.

use super::tables::document_file;
use crate::{
    access::{RowId, Scope, SpaceId, Test},
    error::Outcome,
};

/// A translation that is older than its original.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Behind {
    /// The code of its language.
    pub language: String,
    /// The version that it translates.
    pub of: i32,
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
    let told = |file: &document_file::Model| Told {
        number: file.number,
        language: file.language.clone(),
        original: file.original,
        // One that was made by taking out what a file told besides its text says what that says.
        says: file.same_as.clone().unwrap_or_else(|| file.sha256.clone()),
    };
    older(&files.iter().map(told).collect::<Vec<_>>(), number)
}

/// What counts of a file.
struct Told {
    number: i32,
    language: String,
    original: bool,
    /// The content, or that of the file that it was made from and that says the same.
    says: String,
}

fn older(files: &[Told], number: i32) -> Vec<Behind> {
    let original = |number: i32| files.iter().find(|file| file.number == number && file.original);
    let Some(now) = original(number) else { return Vec::new() };
    let translations = files.iter().filter(|file| file.number == number && !file.original);
    let behind = translations.filter_map(|file| {
        // The first version in which this very file stands is the one that it was made for.
        let first = files.iter().find(|one| {
            one.number >= 1 && one.number <= number && one.language == file.language && one.says == file.says
        })?;
        let then = original(first.number)?;
        (then.says != now.says).then(|| Behind { language: file.language.clone(), of: first.number })
    });
    behind.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The files of versions: the original in Spanish, and translations.
    fn paper(versions: &[&[(&str, &str)]]) -> Vec<Told> {
        let each = versions.iter().zip(1..).flat_map(|(files, number)| {
            files.iter().map(move |(language, content)| Told {
                number,
                language: (*language).to_owned(),
                original: *language == "es",
                says: (*content).to_owned(),
            })
        });
        each.collect()
    }

    fn told(files: &[Told], number: i32) -> Vec<(String, i32)> {
        older(files, number).into_iter().map(|one| (one.language, one.of)).collect()
    }

    #[test]
    fn a_translation_is_behind_once_its_original_has_changed() {
        let files = paper(&[&[("es", "a"), ("en", "x")], &[("es", "b"), ("en", "x")], &[("es", "b"), ("en", "y")]]);
        assert!(told(&files, 1).is_empty());
        assert_eq!(told(&files, 2), [("en".to_owned(), 1)]);
        assert!(told(&files, 3).is_empty(), "it was translated anew");
    }

    #[test]
    fn one_that_was_added_later_is_of_the_version_that_it_was_added_to() {
        let files = paper(&[&[("es", "a")], &[("es", "b"), ("en", "x")], &[("es", "c"), ("en", "x"), ("fr", "z")]]);
        assert_eq!(told(&files, 3), [("en".to_owned(), 2)]);
    }

    #[test]
    fn a_version_that_was_brought_back_brings_its_translation_back() {
        let files = paper(&[&[("es", "a"), ("en", "x")], &[("es", "b"), ("en", "x")], &[("es", "a"), ("en", "x")]]);
        assert!(told(&files, 3).is_empty());
        assert!(told(&files, 7).is_empty());
    }
}
