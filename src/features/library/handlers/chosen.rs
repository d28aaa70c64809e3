//! What the pages about papers that were chosen from a list share: which papers they are, where they can go, and who reads them there.

use super::circulate::groups;
use crate::{
    access::{Capability, Grant, Power, Reader, RowId, SpaceId},
    error::{Denied, Outcome},
    features::library::{
        circulations, dispatches,
        pages::{ChosenPapers, ChosenRow, PaperRow, ReadersAfter, ReadersColumn, Target, Unseen},
        rows::paper_rows,
        tables::document,
    },
    http::{
        Fields, Visit,
        links::space_href,
        names::{Organisations, space_name},
        times::moment,
    },
};

/// The papers that an address or a form names.
pub fn named(fields: &Fields) -> Vec<RowId> {
    fields.all("document").into_iter().filter_map(|id| id.parse().ok()).collect()
}

/// Papers as forms name them.
pub fn naming<'r>(rows: impl IntoIterator<Item = &'r PaperRow>) -> Unseen {
    rows.into_iter().map(|paper| ("document", paper.id.clone())).collect()
}

/// Whether the viewer may circulate any of some papers to another space.
pub fn circulates<C: Capability>(grant: &Grant<C>, papers: &[document::Model]) -> bool {
    grant.may(Power::Contribute, grant.space_id())
        && papers.iter().any(|paper| circulations::hindrance(grant, grant.seat(), paper).is_none())
        && !dispatches::spaces(grant).is_empty()
}

/// Papers that are to go to another space, and what a page is asked of them.
pub struct Asked {
    /// The papers, as many as go at once.
    pub papers: Vec<document::Model>,
    /// Whether there are more.
    pub many: bool,
    /// The spaces that they can go to.
    pub spaces: Vec<SpaceId>,
    /// The space among them that is asked about.
    pub to: Option<SpaceId>,
}

impl Asked {
    /// What the fields of an address or a form ask of papers, of which so many go at once.
    pub fn of(fields: &Fields, mut papers: Vec<document::Model>, most: usize, spaces: Vec<SpaceId>) -> Self {
        let many = papers.len() > most;
        papers.truncate(most);
        let to = fields.one("to").parse::<SpaceId>().ok();
        let to = to.filter(|to| spaces.contains(to) && !many && !papers.is_empty());
        Self { papers, many, spaces, to }
    }

    /// The papers for the page, each with why it stays, and the spaces. What follows from the space asked about is left to the caller.
    ///
    /// # Errors
    /// [`Denied`]; the database's.
    pub async fn listed<C: Capability>(
        self,
        visit: &Visit,
        grant: &Grant<C>,
        stays: impl Fn(&PaperRow) -> Option<String>,
    ) -> Outcome<ChosenPapers> {
        let total = visit.w.n("library-chosen-total", self.papers.len());
        let rows = paper_rows(visit, self.papers, false).await?;
        Ok(ChosenPapers {
            space_href: space_href(grant, grant.here()?),
            total,
            asks: naming(&rows),
            rows: rows.into_iter().map(|paper| ChosenRow { stays: stays(&paper), paper }).collect(),
            many: self.many,
            targets: targets(visit, grant, self.spaces, self.to).await?,
            ..ChosenPapers::default()
        })
    }
}

/// Spaces to choose from, with who reads in each.
async fn targets<C: Capability>(
    visit: &Visit,
    grant: &Grant<C>,
    spaces: Vec<SpaceId>,
    chosen: Option<SpaceId>,
) -> Outcome<Vec<Target>> {
    let organisations = Organisations::of(grant);
    let mut who = visit.who_reads_each(&spaces).await?;
    let target = |id: SpaceId| {
        let space = grant.space(id)?;
        Some(Target {
            value: id.to_string(),
            kind: space.kind.word(),
            name: space_name(space, &organisations, visit.w),
            who: who.remove(&id).unwrap_or_default(),
            chosen: chosen == Some(id),
        })
    };
    Ok(spaces.into_iter().filter_map(target).collect())
}

/// Readers as one column of the page, under the sentence of a key.
pub fn column<C: Capability>(visit: &Visit, grant: &Grant<C>, key: &str, readers: &[Reader]) -> ReadersColumn {
    ReadersColumn {
        heading: visit.w.t(key),
        count: readers.len().to_string(),
        groups: groups(visit.w, readers, &Organisations::of(grant)),
        is_new: false,
    }
}

/// Who reads papers of the grant's space once they are brought to another.
///
/// # Errors
/// [`Denied`].
pub fn readers_after<C: Capability>(
    visit: &Visit,
    grant: &Grant<C>,
    to: SpaceId,
    columns: Vec<ReadersColumn>,
) -> Result<ReadersAfter, Denied> {
    let (here, there) = (grant.here()?, grant.space(to).ok_or(Denied::NotFound)?);
    Ok(ReadersAfter {
        space: space_name(there, &Organisations::of(grant), visit.w),
        at: moment(visit.w, grant.now(), visit.zone_of(here.process)),
        columns,
    })
}
