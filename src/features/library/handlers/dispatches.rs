//! Papers that were chosen from a list and are circulated to one space: first a page that says which go, who reads them and who is told.

use std::collections::HashSet;

use actix_web::{http::StatusCode, web};
use askama::Template;

use super::{
    chosen::{Asked, column, named, readers_after},
    folders::has_papers,
};
use crate::{
    access::{Contribute, Grant, Reader, RowId, SpaceId},
    error::{Denied, Wrong},
    features::library::{
        dispatches::{self, MOST, Shown},
        filings::chosen,
        pages::{ChosenPapers, DispatchesPage, PaperRow, ReadersAfter, Unseen},
        sight::{Sides, newcomers},
    },
    http::{Act, Answer, Fields, Granted, Visit, links::space_href, on_to, private_page_with, views::FieldError},
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
    let mut ids = HashSet::new();
    // A form may name a paper twice.
    let papers: Vec<Shown> =
        act.form.all("document").into_iter().filter_map(shown).filter(|(id, _)| ids.insert(*id)).collect();
    // A space that cannot be read from the form is none that is offered.
    let to = act.form.one("to").parse().unwrap_or(act.grant.space_id());
    let wrong = match dispatches::dispatch(&act.grant, &papers, to, act.form.one("note")).await {
        Ok(left) if left.is_empty() => {
            let here = space_href(&act.grant, act.grant.here()?);
            return Ok(on_to(&format!("{here}?done=circulated&to={to}&count={}", papers.len())));
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
    let asked = Asked::of(fields, chosen(grant, &ids).await?, MOST, dispatches::spaces(grant));
    let to = asked.to;
    let (sides, judged) = match to {
        Some(to) => (Some(Sides::of(grant, to).await?), dispatches::judged(grant, to, &asked.papers).await?),
        None => Default::default(),
    };
    let goes = |id: RowId| judged.get(&id).is_some_and(Option::is_none);
    let going = asked.papers.iter().filter(|paper| goes(paper.id));
    let going: Vec<String> = going.map(|paper| format!("{}:{}", paper.id, paper.version)).collect();
    let stays = |paper: &PaperRow| {
        let why = paper.id.parse().ok().and_then(|id: RowId| judged.get(&id).copied().flatten());
        why.map(|key| w.a1(key, "organisation", &paper.from))
    };
    let listed = asked.listed(visit, grant, stays).await?;
    let newly = sides.as_ref().map(Sides::gain).unwrap_or_default();
    let after = match to.zip(sides.as_ref()) {
        Some((to, sides)) => Some(sight(visit, grant, to, sides, &newly)?),
        None => None,
    };
    let mut sends: Unseen = to.iter().map(|to| ("to", to.to_string())).collect();
    sends.extend(going.iter().map(|shown| ("document", shown.clone())));
    let page = DispatchesPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        chosen: ChosenPapers {
            goes: if to.is_some() { w.t("library-dispatch-goes") } else { String::new() },
            blocked: (to.is_some() && going.is_empty()).then(|| w.t("library-dispatch-all-stay")),
            after,
            sends,
            ..listed
        },
        newly: newly.len(),
        going: w.n("library-dispatch-count", going.len()),
        told: w.n("library-dispatch-told", newly.len()),
        note: fields.one("note").to_owned(),
        errors,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(private_page_with(status, page.render()?))
}

fn sight(
    visit: &Visit,
    grant: &Grant<Contribute>,
    to: SpaceId,
    sides: &Sides,
    newly: &[Reader],
) -> Result<ReadersAfter, Denied> {
    let already = column(visit, grant, "library-dispatch-already", &newcomers(&[], &sides.here));
    let mut gain = column(visit, grant, "library-dispatch-newly", newly);
    gain.is_new = true;
    if !newly.is_empty() {
        gain.count = format!("+ {}", gain.count);
    }
    readers_after(visit, grant, to, vec![already, gain])
}
