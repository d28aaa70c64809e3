//! The record of a release, as the page of the paper shows it.

use super::{
    pages::{Link, Release},
    papers::{self, released, released_on},
    pieces::{Known, Site, organisation, told_name},
    wording::Wording,
};
use crate::{
    access::{RowId, Test},
    error::Outcome,
    features::library::{
        Agreed, Signatory,
        tables::{criterion, release, release_file},
    },
    http::{names::Organisations, views::language_name},
};

/// The record of a release; `current` is the one that its symbol stands for.
pub(super) async fn of(
    site: &Site,
    known: &Known,
    shown: &release::Model,
    current: &release::Model,
    files: &[release_file::Model],
) -> Outcome<Release> {
    let w = site.w;
    let organisations = Organisations::of(&site.scope);
    let page = papers::page(w.lang.code(), &known.seen.slug, &shown.symbol);
    let languages: Vec<String> = files.iter().map(|file| language_name(w, &file.language)).collect();
    let originator =
        shown.originator_id.map(|id| organisation(&organisations, id, w).text).filter(|name| !name.is_empty());
    let originator = originator.unwrap_or_else(|| w.t("site-by-secretariat"));
    Ok(Release {
        at: released(w, shown),
        by: match shown.signer_id {
            Some(id) => organisation(&organisations, id, w),
            None => Wording::own(w.t("site-signed-import"), &w),
        },
        by_as: match shown.signed_as {
            Some(Signatory::Secretariat) => w.t("site-signed-secretariat"),
            Some(Signatory::Presidency) => w.t("site-signed-presidency"),
            None => String::new(),
        },
        criterion: criterion(site, shown.criterion_id).await?,
        originator: match shown.consent {
            Agreed::Own => w.a1("site-originator-own", "name", originator),
            // Nothing is released without consent: it was given when asked, if not before.
            Agreed::Rule => w.a1("site-originator-rule", "name", originator),
            Agreed::Given | Agreed::Nothing => w.a1("site-originator-consented", "name", originator),
        },
        covers: w.list(&languages),
        supersedes: supersedes(site, shown, &page).await?,
        superseded_by: (shown.id != current.id)
            .then(|| Link { href: page.clone(), text: released_on(w, current).text }),
    })
}

/// The criterion with its number, in the reader's language or in English.
async fn criterion(site: &Site, id: Option<RowId>) -> Outcome<Wording> {
    let found = match id {
        Some(id) => site.scope.rows::<criterion::Entity>().only(criterion::Column::Id, Test::is(id)).one().await?,
        None => None,
    };
    let Some(row) = found else { return Ok(Wording::own(site.w.t("site-fact-not-recorded"), &site.w)) };
    let wording = told_name(&row.wording, site.w);
    Ok(Wording::new(site.w.labelled(row.number, &wording.text), wording.lang))
}

/// The release that this one replaced, by the day on which that became public.
async fn supersedes(site: &Site, shown: &release::Model, page: &str) -> Outcome<Option<Link>> {
    let Some(id) = shown.supersedes_id else { return Ok(None) };
    let before = site
        .scope
        .rows::<release::Entity>()
        .in_space(shown.space_id)
        .only(release::Column::Id, Test::is(id))
        .one()
        .await?;
    Ok(before
        .map(|before| Link { href: format!("{page}?release={}", before.id), text: released_on(site.w, &before).text }))
}
