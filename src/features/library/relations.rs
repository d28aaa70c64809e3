//! Papers that follow another: revisions, addenda, corrigenda. The relation stands in the symbol, as the field writes it
//! (`RCM/VM/2000/3/Rev.1`), and goes with it wherever the paper is circulated or released.

use super::tables::document;
use crate::{
    access::{Scope, Test, words},
    error::Outcome,
};

words! {
    /// How a paper follows another.
    Relation {
        /// Takes its place.
        Revision = "Rev",
        /// Adds to it.
        Addendum = "Add",
        /// Corrects it.
        Corrigendum = "Corr",
    }
}

/// How many followers of one paper are shown.
const SHOWN: u64 = 50;

/// The last part of a symbol, where it is a relation, and the symbol before it: `…/3` and the first revision, of `…/3/Rev.1`.
pub fn parted(symbol: &str) -> Option<(&str, Relation, u32)> {
    let (before, last) = symbol.rsplit_once('/')?;
    let (relation, number) = last.split_once('.')?;
    let number = number.parse().ok().filter(|number| *number > 0 && !last.contains(".0") && !last.contains('+'))?;
    Some((before, relation.parse().ok()?, number))
}

/// The symbol that a follower of a paper is counted under: a further revision of a revision is one of the same paper.
pub fn followed(symbol: &str, relation: Relation) -> &str {
    match parted(symbol) {
        Some((before, Relation::Revision, _)) if relation == Relation::Revision => before,
        _ => symbol,
    }
}

/// The papers that stand before and behind one, as far as a viewer sees them.
#[derive(Debug, Default)]
pub struct Chain {
    /// What it follows.
    pub before: Option<document::Model>,
    /// What follows it, in the order in which it came.
    pub behind: Vec<document::Model>,
    /// The newest revision, if there is a newer one than this.
    pub superseding: Option<document::Model>,
}

/// The chain of a paper by its symbol. Of several copies of one paper the one in the same space is told.
///
/// # Errors
/// The database's.
pub async fn chain(scope: &Scope, paper: &document::Model) -> Outcome<Chain> {
    let Some(symbol) = &paper.symbol else { return Ok(Chain::default()) };
    let root = parted(symbol).map_or(symbol.as_str(), |(before, _, _)| before);
    let rows = scope.rows::<document::Entity>();
    let rows = rows.only(document::Column::Symbol, Test::Begins(format!("{root}/")));
    let mut related = rows.oldest(document::Column::PlacedAt).limit(SHOWN * 4).all().await?;
    related.extend(
        scope.rows::<document::Entity>().only(document::Column::Symbol, Test::is(root)).limit(SHOWN).all().await?,
    );
    // The copy in the same space first, and each symbol once.
    related.sort_by_key(|row| (row.space_id != paper.space_id, row.placed_at, row.id));
    let mut known = std::collections::BTreeSet::new();
    related.retain(|row| row.symbol.clone().is_some_and(|symbol| known.insert(symbol)));
    let before = parted(symbol)
        .and_then(|(before, _, _)| related.iter().find(|row| row.symbol.as_deref() == Some(before)).cloned());
    let mine = followed(symbol, Relation::Revision);
    let own = parted(symbol).filter(|(_, relation, _)| *relation == Relation::Revision).map_or(0, |(_, _, n)| n);
    let revision = |row: &&document::Model| {
        let (before, relation, number) = parted(row.symbol.as_deref()?)?;
        (before == mine && relation == Relation::Revision && number > own).then_some(number)
    };
    let superseding = related.iter().filter_map(|row| Some((revision(&row)?, row))).max_by_key(|(number, _)| *number);
    let superseding = superseding.map(|(_, row)| row.clone());
    let follows =
        |row: &document::Model| row.symbol.as_deref().and_then(parted).is_some_and(|(before, _, _)| before == symbol);
    let mut behind: Vec<document::Model> = related.iter().filter(|row| follows(row)).cloned().collect();
    behind.sort_by_key(|row| (row.placed_at, row.id));
    behind.truncate(usize::try_from(SHOWN).unwrap_or(usize::MAX));
    Ok(Chain { before, behind, superseding })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_symbol_says_what_it_follows() {
        assert_eq!(parted("RCM/VM/2000/3/Rev.1"), Some(("RCM/VM/2000/3", Relation::Revision, 1)));
        assert_eq!(parted("RCM/VM/2000/3/Rev.1/Corr.12"), Some(("RCM/VM/2000/3/Rev.1", Relation::Corrigendum, 12)));
        for none in ["RCM/VM/2000/3", "Rev.1", "A/Rev.0", "A/Rev.x", "A/Rev.01", "A/Rev.+1", "A/rev.1", "A/Rev", ""] {
            assert_eq!(parted(none), None, "{none}");
        }
    }

    #[test]
    fn a_further_revision_follows_the_same_paper() {
        assert_eq!(followed("A/3/Rev.1", Relation::Revision), "A/3");
        assert_eq!(followed("A/3/Rev.1", Relation::Corrigendum), "A/3/Rev.1");
        assert_eq!(followed("A/3/Add.1", Relation::Revision), "A/3/Add.1");
        assert_eq!(followed("A/3", Relation::Addendum), "A/3");
    }

    proptest! {
        #[test]
        fn what_is_put_together_is_taken_apart(base in "[A-Z]{1,4}(/[A-Z0-9]{1,4}){0,3}", at in 0..3_usize, number in 1..1000_u32) {
            let relation = Relation::ALL[at];
            let symbol = format!("{base}/{}.{number}", relation.word());
            prop_assert_eq!(parted(&symbol), Some((base.as_str(), relation, number)));
        }

        #[test]
        fn no_text_breaks_it(symbol in ".{0,60}") {
            let _ = parted(&symbol);
            for relation in Relation::ALL {
                prop_assert!(symbol.starts_with(followed(&symbol, *relation)));
            }
        }
    }
}
