//! Papers that have a translation which is older than its original, each told once, in however many spaces it stands.

use std::{
    cmp::Reverse,
    collections::{BTreeSet, HashMap},
};

use sea_orm::FromQueryResult;

use super::{
    carried::{Behind, FileSeen, older},
    tables::{document, document_file, document_version},
};
use crate::{
    access::{RowId, Scope, SpaceId, Test},
    clock::Instant,
    error::Outcome,
};

/// How many papers with several versions are looked through for translations that are older than their original; the newest.
const LOOKED_THROUGH: usize = 1000;

/// How many versions these have in all, so that what is read for one page has an end: each has a file in every language of the library at most.
const VERSIONS_LOOKED_THROUGH: usize = 4000;

/// A paper with those of its translations that are older than its original.
#[derive(Clone, Debug)]
pub struct Overtaken {
    /// The paper, where it was handed in first, of the spaces in which the viewer reads it.
    pub paper: document::Model,
    /// Its translations that are, each in the first space in which it is: one at least, and each language once.
    pub behind: Vec<Behind>,
}

/// The papers of some spaces, as far as the viewer reads them, that bear a symbol and have a translation in one of some languages that is older
/// than its original: what was handed in last stands first. And where more papers have several versions than are looked through, how many were.
///
/// # Errors
/// The database's.
pub async fn overtaken(
    scope: &Scope,
    spaces: &[SpaceId],
    languages: &[String],
) -> Outcome<(Vec<Overtaken>, Option<usize>)> {
    let rows = || scope.rows::<document::Entity>().in_spaces(spaces);
    let several =
        rows().only(document::Column::Symbol, Test::Present).only(document::Column::Version, Test::From(2_i32.into()));
    let one_more = LOOKED_THROUGH as u64 + 1;
    let mut several = several.newest_of_all(document::Column::PlacedAt, None, one_more).await?;
    let within = within_bounds(several.iter().map(|paper| paper.version));
    let more = several.len() > within;
    several.truncate(within);
    let looked_through = several.iter().map(|paper| &paper.symbol).collect::<BTreeSet<_>>().len();
    let looked_through = more.then_some(looked_through);
    let several = places(scope, spaces, several).await?;
    let is_wanted = |behind: &Behind| languages.contains(&behind.language);
    let behind = several.iter().filter(|(_, place)| place.behind.iter().any(is_wanted));
    let symbols: BTreeSet<String> = behind.filter_map(|(paper, _)| paper.symbol.clone()).collect();
    if symbols.is_empty() {
        return Ok((Vec::new(), looked_through));
    }
    // What was not looked through of these papers may make up for what is behind elsewhere.
    let mut others = rows()
        .only(document::Column::Symbol, Test::any(symbols.iter().map(String::as_str)))
        .only(document::Column::Id, Test::none(several.iter().map(|(paper, _)| paper.id)))
        .newest(document::Column::PlacedAt)
        .limit(LOOKED_THROUGH as u64)
        .all()
        .await?;
    others.truncate(within_bounds(others.iter().map(|paper| paper.version)));
    let others = places(scope, spaces, others).await?;
    let mut by_symbol: HashMap<String, Vec<(document::Model, Place)>> = HashMap::new();
    for (paper, place) in several.into_iter().chain(others) {
        if let Some(symbol) = paper.symbol.clone().filter(|symbol| symbols.contains(symbol)) {
            by_symbol.entry(symbol).or_default().push((paper, place));
        }
    }
    let mut overtaken = Vec::new();
    for mut all in by_symbol.into_values() {
        all.sort_by_key(|(paper, _)| (paper.placed_at, paper.id));
        let (papers, places): (Vec<document::Model>, Vec<Place>) = all.into_iter().unzip();
        let mut behind = behind_in_all(&places);
        behind.retain(is_wanted);
        if let Some(paper) = papers.into_iter().next().filter(|_| !behind.is_empty()) {
            overtaken.push(Overtaken { paper, behind });
        }
    }
    overtaken.sort_by_key(|one| Reverse((one.paper.placed_at, one.paper.id)));
    Ok((overtaken, looked_through))
}

/// Papers with what counts of each where it stands.
async fn places(
    scope: &Scope,
    spaces: &[SpaceId],
    papers: Vec<document::Model>,
) -> Outcome<Vec<(document::Model, Place)>> {
    let ids: Vec<RowId> = papers.iter().map(|paper| paper.id).collect();
    let rows = scope.rows::<document_file::Entity>().in_spaces(spaces);
    let mut by_paper: HashMap<RowId, Vec<FileSeen>> = HashMap::new();
    for file in rows.naming::<FileSeen>(document_file::Column::DocumentId, &ids, &FileSeen::COLUMNS).await? {
        by_paper.entry(file.document_id).or_default().push(file);
    }
    let places = papers.into_iter().map(|paper| {
        let place = Place::new(paper.version, by_paper.remove(&paper.id).unwrap_or_default());
        (paper, place)
    });
    Ok(places.collect())
}

/// What counts of a paper as it stands in one space.
struct Place {
    /// The number of its present version.
    version: i32,
    /// The files of its versions, in the order of those.
    files: Vec<FileSeen>,
    /// What is behind there.
    behind: Vec<Behind>,
}

impl Place {
    fn new(version: i32, mut files: Vec<FileSeen>) -> Self {
        files.sort_by_key(|file| file.number);
        let behind = older(&files, version);
        Self { version, files, behind }
    }

    /// What a file of the present version says.
    fn says(&self, is: impl Fn(&FileSeen) -> bool) -> Option<&str> {
        self.files.iter().find(|file| file.number == self.version && is(file)).map(FileSeen::says)
    }

    /// Whether a translation that is behind there is up to date here: it is another one, and this place has got as far as that one. A copy
    /// counts its versions from one. So it does not know what its translation was made from, and where it stands as it was once circulated
    /// it knows nothing of how the paper went on.
    fn makes_up_for(&self, behind: &Behind, there: &Self) -> bool {
        let in_it = |file: &FileSeen| file.language == behind.language;
        let has_had = |original: &str| self.files.iter().any(|file| file.original && file.says() == original);
        self.behind.iter().all(|one| one.language != behind.language)
            && there.says(|file| file.original).is_some_and(has_had)
            && self.says(in_it).is_some_and(|translation| there.says(in_it) != Some(translation))
    }
}

/// What is behind in a paper that stands in several places, the oldest first: each language once, in the first place where it is. What is behind
/// in one is behind, unless another makes up for it.
fn behind_in_all(places: &[Place]) -> Vec<Behind> {
    let mut found: Vec<Behind> = Vec::new();
    for place in places {
        for behind in &place.behind {
            let known = found.iter().any(|one| one.language == behind.language);
            if !known && !places.iter().any(|other| other.makes_up_for(behind, place)) {
                found.push(behind.clone());
            }
        }
    }
    found
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

#[cfg(test)]
mod tests {
    use super::{super::carried::tests::paper, *};

    /// What is behind of papers in several places, by language and version.
    fn told(places: &[&[&[(&str, &str)]]]) -> Vec<(String, i32)> {
        let places = places.iter().map(|versions| {
            let number = i32::try_from(versions.len()).expect("few versions");
            Place::new(number, paper(versions))
        });
        behind_in_all(&places.collect::<Vec<_>>()).into_iter().map(|one| (one.language, one.of)).collect()
    }

    /// The first version, and the second that took its translation over.
    const FIRST: &[(&str, &str)] = &[("es", "a"), ("en", "x")];
    const SECOND: &[(&str, &str)] = &[("es", "b"), ("en", "x")];
    const TRANSLATED: &[(&str, &str)] = &[("es", "b"), ("en", "y")];

    #[test]
    fn a_paper_that_was_circulated_is_as_far_behind_as_before() {
        let behind = [("en".to_owned(), 1)];
        assert_eq!(told(&[&[FIRST, SECOND]]), behind);
        assert_eq!(told(&[&[FIRST, SECOND], &[SECOND]]), behind, "with its translation, as it is");
        assert_eq!(told(&[&[FIRST, SECOND], &[FIRST]]), behind, "or as it was once");
        assert_eq!(told(&[&[FIRST, SECOND], &[FIRST, SECOND]]), behind, "where it is behind too it is told once");
    }

    #[test]
    fn one_that_was_translated_anew_in_one_place_is_up_to_date() {
        assert!(told(&[&[FIRST, SECOND], &[SECOND, TRANSLATED]]).is_empty());
        assert!(told(&[&[FIRST, SECOND], &[TRANSLATED]]).is_empty(), "by a copy of one version as well");
        assert!(told(&[&[FIRST, SECOND, TRANSLATED], &[FIRST, SECOND]]).is_empty());
        let third: &[(&str, &str)] = &[("es", "c"), ("en", "z")];
        assert!(told(&[&[FIRST, SECOND], &[FIRST, SECOND, third]]).is_empty(), "or got further");
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
