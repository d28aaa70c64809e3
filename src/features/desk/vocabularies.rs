//! The words of the process: its kinds of paper in their order, and the series of symbols of its spaces.

use askama::Template;

use super::{
    pages::{SeriesRow, VocabulariesPage},
    parts::Frame,
};
use crate::{
    access::{Administer, Grant, Power, SpaceId, SpaceSeen, desk},
    error::Outcome,
    features::library::kinds::kinds_of,
    http::{
        Answer, Granted,
        names::{Organisations, space_name},
        private_page,
    },
    i18n::Words,
};

/// `GET /desk/{process}/vocabularies`
pub async fn index(visit: Granted<Administer>) -> Answer {
    let frame = Frame::of(&visit, &visit.grant).await?;
    let (grant, w) = (&visit.grant, frame.w);
    let (offered, off): (Vec<_>, Vec<_>) =
        kinds_of(grant.register(), frame.process, w).into_iter().partition(|kind| kind.offered);
    let series = desk::series(grant).await?;
    let organisations = Organisations::of(grant);
    let row = |space: &SpaceSeen| SeriesRow {
        space: space_name(space, &organisations, w),
        prefixes: prefixes(&series, space.id, w),
        href: format!("{}/series/{}", frame.base, space.id),
    };
    let page = VocabulariesPage {
        offered: offered.into_iter().map(|kind| kind.name).collect(),
        off: off.into_iter().map(|kind| kind.name).collect(),
        series: managed(grant)?.into_iter().map(row).collect(),
        chrome: frame.chrome,
        w,
        base: frame.base.clone(),
        notice: frame.notice,
    };
    Ok(private_page(page.render()?))
}

/// The spaces of the process whose series the desk keeps: those that it manages, in the order in which they are shown.
pub fn managed(grant: &Grant<Administer>) -> Outcome<Vec<&SpaceSeen>> {
    let process = grant.here()?.process;
    let mut spaces: Vec<&SpaceSeen> = grant.spaces().filter(|space| space.process == process).collect();
    spaces.retain(|space| grant.may(Power::Manage, space.id));
    spaces.sort_by(|a, b| (a.kind, &a.slug).cmp(&(b.kind, &b.slug)));
    Ok(spaces)
}

/// The prefixes of a space in words, the newest last.
pub fn prefixes(all: &[desk::Series], space: SpaceId, w: Words) -> Vec<String> {
    let told = |one: &desk::Series| match one.from_year {
        0 => one.prefix.clone(),
        year => w.a2("desk-series-from", "prefix", &one.prefix, "year", year),
    };
    all.iter().filter(|one| one.space == space).map(told).collect()
}
