//! Papers that were chosen from a list and are circulated to one space: first a page that says which go, who reads them and who is told.

use actix_web::{http::StatusCode, web};
use askama::Template;

use super::{circulate::groups, folders::has_papers, moves::targets, selection::named};
use crate::{
    access::{Contribute, Grant, Reader, RowId, SpaceId},
    error::{Denied, Outcome, Wrong},
    features::library::{
        dispatches::{self, MOST, Shown},
        filings::chosen,
        pages::{DispatchSight, DispatchesPage, MovedRow, Sight},
        rows::paper_rows,
        sight::{Sides, newcomers},
    },
    http::{
        Act, Answer, Fields, Granted, Visit,
        links::space_href,
        names::{Organisations, space_name},
        on_to, private_page_with,
        times::moment,
        views::FieldError,
    },
};

/// The page; `?to=` works it out for a space.
pub async fn new(granted: Granted<Contribute>, fields: web::Query<Fields>) -> Answer {
    page(&granted.visit, &granted.grant, &fields, named(&fields), Vec::new()).await
}

/// Where the form is sent to, opened by itself: it leads to the list.
pub async fn index(granted: Granted<Contribute>) -> Answer {
    Ok(on_to(&space_href(&granted.grant, granted.grant.here()?)))
}

/// Circulates the papers.
pub async fn create(act: Act<Contribute, Fields>) -> Answer {
    has_papers(&act.grant)?;
    let papers: Vec<Shown> = act.form.all("document").into_iter().filter_map(shown).collect();
    // A space that cannot be read from the form is none that is offered.
    let to = act.form.one("to").parse().unwrap_or(act.grant.space_id());
    let wrong = match dispatches::dispatch(&act.grant, &papers, to, act.form.one("note")).await {
        Ok(left) if left.is_empty() => {
            let here = space_href(&act.grant, act.grant.here()?);
            return Ok(on_to(&format!("{here}?done=circulated&to={to}")));
        }
        Ok(_) => vec![Wrong::at("document", "library-fault-dispatch-left")],
        Err(fault) => fault.only_wrong()?,
    };
    let errors = FieldError::each(act.visit.w, wrong);
    page(&act.visit, &act.grant, &act.form, papers.iter().map(|(id, _)| *id).collect(), errors).await
}

/// A paper as the form sends it: its id, and behind a colon the version that the page showed.
fn shown(text: &str) -> Option<Shown> {
    let (id, version) = text.split_once(':').unwrap_or((text, ""));
    Some((id.parse().ok()?, version.parse().ok()))
}

async fn page(
    visit: &Visit,
    grant: &Grant<Contribute>,
    fields: &Fields,
    ids: Vec<RowId>,
    errors: Vec<FieldError>,
) -> Answer {
    has_papers(grant)?;
    let w = visit.w;
    let mut papers = chosen(grant, &ids).await?;
    let many = papers.len() > MOST;
    papers.truncate(MOST);
    let spaces = dispatches::spaces(grant);
    let to = fields.one("to").parse::<SpaceId>().ok().filter(|to| spaces.contains(to) && !many && !papers.is_empty());
    let (after, judged) = match to {
        Some(to) => (Some(sight(visit, grant, to).await?), dispatches::judged(grant, to, &papers).await?),
        None => Default::default(),
    };
    let total = w.n("library-chosen-total", papers.len());
    let goes = |id: RowId| judged.get(&id).is_some_and(Option::is_none);
    let shown: Vec<String> =
        papers.iter().filter(|paper| goes(paper.id)).map(|paper| format!("{}:{}", paper.id, paper.version)).collect();
    let organisations = Organisations::of(grant);
    let whose: Vec<(String, String)> = papers
        .iter()
        .map(|paper| {
            let originator = paper.originator_id.map(|id| organisations.short(id, w)).unwrap_or_default();
            (paper.id.to_string(), originator)
        })
        .collect();
    let rows = paper_rows(visit, papers, false).await?.into_iter().map(|paper| {
        let why = paper.id.parse().ok().and_then(|id: RowId| judged.get(&id).copied().flatten());
        let originator =
            whose.iter().find(|(id, _)| *id == paper.id).map(|(_, name)| name.as_str()).unwrap_or_default();
        MovedRow { stays: why.map(|key| w.a1(key, "organisation", originator)), paper }
    });
    let page = DispatchesPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        space_href: space_href(grant, grant.here()?),
        total,
        papers: rows.collect(),
        many,
        targets: targets(visit, grant, spaces, to).await?,
        to: to.map(|to| to.to_string()).unwrap_or_default(),
        going: w.n("library-dispatch-count", shown.len()),
        told: w.n("library-dispatch-told", after.as_ref().map_or(0, |after| after.newly.persons)),
        after,
        shown,
        note: fields.one("note").to_owned(),
        errors,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(private_page_with(status, page.render()?))
}

async fn sight(visit: &Visit, grant: &Grant<Contribute>, to: SpaceId) -> Outcome<DispatchSight> {
    let (here, there) = (grant.here()?, grant.space(to).ok_or(Denied::NotFound)?);
    let sides = Sides::of(grant, to).await?;
    let organisations = Organisations::of(grant);
    let told =
        |readers: Vec<Reader>| Sight { persons: readers.len(), groups: groups(visit.w, &readers, &organisations) };
    Ok(DispatchSight {
        space: space_name(there, &organisations, visit.w),
        at: moment(visit.w, grant.now(), visit.zone_of(here.process)),
        already: told(newcomers(&[], &sides.here)),
        newly: told(sides.gain()),
    })
}
