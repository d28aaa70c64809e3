//! The wastebasket of a space.

use actix_web::{HttpRequest, web};
use askama::Template;
use serde::Deserialize;

use super::{
    folder::Nothing,
    folders::has_papers,
    paper,
    selection::{days, since},
};
use crate::{
    access::{Contribute, Read},
    features::library::{
        pages::{WastebasketPage, WastedRow},
        removals::{bring_back, may_remove, wasted},
        rows::{for_reader, present_files},
        tables::document,
    },
    http::{Act, Answer, Granted, links::space_href, names::Organisations, on_to, private_page, times::moment},
};

/// How many papers are shown: who removed more looks again once some have gone.
const SHOWN: u64 = 500;

/// What the address may add.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    done: String,
}

/// What lies in it.
pub async fn index(granted: Granted<Read>, asked: web::Query<Asked>) -> Answer {
    let (visit, grant) = (&granted.visit, &granted.grant);
    has_papers(grant)?;
    let w = visit.w;
    let here = space_href(grant, grant.here()?);
    let rows = wasted(grant, since(visit)).newest(document::Column::RemovedAt).limit(SHOWN).all().await?;
    let files = present_files(grant, &rows).await?;
    let organisations = Organisations::of(grant);
    let papers = rows.into_iter().filter_map(|row| {
        let shown = for_reader(w, files.get(&row.id)?)?;
        let (removed, zone) = (row.removed_at?, visit.zone_of(row.process_id));
        Some(WastedRow {
            title: shown.title.clone(),
            title_lang: shown.language.clone(),
            from: row.originator_id.map(|id| organisations.short(id, w)).unwrap_or_default(),
            removed: moment(w, removed, zone),
            until: moment(w, removed + visit.house.wastebasket(), zone),
            action: may_remove(grant, &row).then(|| format!("{here}/wastebasket/{}/return", row.id)),
            symbol: row.symbol,
        })
    });
    let papers = papers.collect();
    let page = WastebasketPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        kept: w.n("library-wastebasket-kept", days(visit)),
        papers,
        notice: match asked.done.as_str() {
            "removed" => Some(w.t("library-notice-removed")),
            _ => None,
        },
        space_href: here,
    };
    Ok(private_page(page.render()?))
}

/// Where a form of this page is sent to, opened by itself.
pub async fn show(granted: Granted<Contribute>) -> Answer {
    has_papers(&granted.grant)?;
    Ok(on_to(&format!("{}/wastebasket", space_href(&granted.grant, granted.grant.here()?))))
}

/// Brings a paper back.
pub async fn create(request: HttpRequest, act: Act<Contribute, Nothing>) -> Answer {
    has_papers(&act.grant)?;
    let id = paper::id(&request, "document")?;
    bring_back(&act.grant, id, since(&act.visit)).await?;
    Ok(on_to(&format!("{}/documents/{id}?done=back", space_href(&act.grant, act.grant.here()?))))
}
