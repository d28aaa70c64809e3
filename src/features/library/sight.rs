//! Who reads in two spaces, and what that means for a paper that goes from one to the other.

use std::collections::BTreeSet;

use super::{Agreed, tables::document};
use crate::{
    access::{Capability, Grant, PersonId, Reader, SpaceId, Standing},
    error::Outcome,
};

/// Those who read there and not here, each person once.
pub fn newcomers(here: &[Reader], there: &[Reader]) -> Vec<Reader> {
    let known: BTreeSet<PersonId> = here.iter().map(|reader| reader.person).collect();
    let mut seen = BTreeSet::new();
    there.iter().filter(|reader| !known.contains(&reader.person) && seen.insert(reader.person)).cloned().collect()
}

/// The readers of the grant's space and of another.
#[derive(Clone, Debug)]
pub struct Sides {
    /// Who reads here.
    pub here: Vec<Reader>,
    /// Who reads there.
    pub there: Vec<Reader>,
}

impl Sides {
    /// The readers of the grant's space and of another that the viewer reads too.
    ///
    /// # Errors
    /// [`crate::error::Denied`]; the database's.
    pub async fn of<C: Capability>(grant: &Grant<C>, to: SpaceId) -> Outcome<Self> {
        Ok(Self { here: grant.readers_of(grant.space_id()).await?, there: grant.readers_of(to).await? })
    }

    /// Who reads there and not here.
    pub fn gain(&self) -> Vec<Reader> {
        newcomers(&self.here, &self.there)
    }

    /// Who reads here and not there.
    pub fn lose(&self) -> Vec<Reader> {
        newcomers(&self.there, &self.here)
    }

    /// Whether somebody of a paper's originator reads here, and nobody does there: the originator keeps its paper (rule 8).
    pub fn takes_from_originator(&self, paper: &document::Model) -> bool {
        let of_house = paper.consent == Agreed::Own;
        let own = |reader: &Reader| {
            Some(reader.organisation) == paper.originator_id && (reader.standing == Standing::Secretariat) == of_house
        };
        self.here.iter().any(own) && !self.there.iter().any(own)
    }
}
