//! Papers that go to another space, from a selection or with their folder: first a page that says what becomes of each, and who reads them.

use actix_web::{http::StatusCode, web};
use askama::Template;

use super::{
    chosen::{Asked, circulates, column, named, naming, readers_after},
    folders::{has_papers, link},
};
use crate::{
    access::{Grant, Manage, RowId, SpaceId, policy},
    error::Denied,
    features::library::{
        filings::{MOST, chosen},
        folders,
        moves::{self, Stays},
        pages::{ChosenPapers, MovesPage, PaperRow, ReadersAfter, Unseen},
        sight::{Sides, newcomers},
    },
    http::{Act, Answer, Fields, Granted, Visit, links::space_href, on_to, private_page_with, views::FieldError},
};

/// The page; `?to=` works it out for a space.
pub async fn new(granted: Granted<Manage>, fields: web::Query<Fields>) -> Answer {
    page(&granted.visit, &granted.grant, &fields, Vec::new()).await
}

/// Where the form is sent to, opened by itself: it leads to the list.
pub async fn index(granted: Granted<Manage>) -> Answer {
    Ok(on_to(&space_href(&granted.grant, granted.grant.here()?)))
}

/// Moves the papers.
pub async fn create(act: Act<Manage, Fields>) -> Answer {
    has_papers(&act.grant)?;
    let folder = act.form.one("folder").parse().ok();
    // A space that cannot be read from the form is none that is offered.
    let to = act.form.one("to").parse().unwrap_or(act.grant.space_id());
    match moves::relocate(&act.grant, &named(&act.form), folder, to).await {
        Ok(_) => {
            let there = act.grant.space(to).ok_or(Denied::NotFound)?;
            Ok(on_to(&format!("{}?done=moved", space_href(&act.grant, there))))
        }
        Err(fault) => {
            let errors = FieldError::each(act.visit.w, fault.only_wrong()?);
            page(&act.visit, &act.grant, &act.form, errors).await
        }
    }
}

async fn page(visit: &Visit, grant: &Grant<Manage>, fields: &Fields, errors: Vec<FieldError>) -> Answer {
    has_papers(grant)?;
    let w = visit.w;
    let folder = match fields.one("folder").parse::<RowId>() {
        Ok(folder) => Some(folders::find(grant, grant.space_id(), folder).await?),
        Err(_) => None,
    };
    let papers = match &folder {
        Some(folder) => moves::lying_in(grant, folder.id).await?,
        None => chosen(grant, &named(fields)).await?,
    };
    let asked = Asked::of(fields, papers, MOST, moves::spaces(grant));
    let to = asked.to;
    let (sides, judged) = match to {
        Some(to) => {
            let sides = Sides::of(grant, to).await?;
            let judged = moves::judged(grant, to, &sides, &asked.papers).await?;
            (Some(sides), judged)
        }
        None => Default::default(),
    };
    let stays = |paper: &PaperRow| {
        let why = paper.id.parse().ok().and_then(|id: RowId| judged.get(&id).copied().flatten());
        why.map(Stays::key).map(|key| w.t(key))
    };
    let circulates = circulates(grant, &asked.papers);
    let listed = asked.listed(visit, grant, stays).await?;
    let moving = naming(listed.rows.iter().filter(|row| row.stays.is_none()).map(|row| &row.paper));
    let count = moving.len();
    let (after, blocked) = match to.zip(sides.as_ref()) {
        Some((to, sides)) => {
            let after = sight(visit, grant, to, sides)?;
            let why = wider(grant, to, sides)?.map(|key| w.a1(key, "space", &after.space));
            // What may not be moved may be circulated, by whom that is offered.
            let why = why.map(|why| if circulates { format!("{why} {}", w.t("library-move-further")) } else { why });
            (Some(after), why.or_else(|| (count == 0).then(|| w.t("library-move-all-stay"))))
        }
        None => (None, None),
    };
    let goes = match (&after, &blocked) {
        (None, _) => String::new(),
        (Some(_), Some(_)) => w.t("library-move-stays"),
        (Some(_), None) => w.t("library-move-moves"),
    };
    let lying_in: Unseen = folder.iter().map(|folder| ("folder", folder.id.to_string())).collect();
    let page = MovesPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        above: folder.as_ref().map(|folder| link(folder, &listed.space_href)),
        chosen: ChosenPapers {
            goes,
            sends: to.iter().map(|to| ("to", to.to_string())).chain(lying_in.iter().cloned()).chain(moving).collect(),
            asks: if lying_in.is_empty() { listed.asks } else { lying_in },
            after,
            blocked,
            ..listed
        },
        told: w.n("library-move-count", count),
        errors,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(private_page_with(status, page.render()?))
}

fn sight(visit: &Visit, grant: &Grant<Manage>, to: SpaceId, sides: &Sides) -> Result<ReadersAfter, Denied> {
    let afterwards = column(visit, grant, "library-move-afterwards", &newcomers(&[], &sides.there));
    let lose = column(visit, grant, "library-move-lose", &sides.lose());
    let gained = sides.gain();
    let mut gain = column(visit, grant, "library-move-gain", &gained);
    gain.is_new = !gained.is_empty();
    readers_after(visit, grant, to, vec![afterwards, lose, gain])
}

/// Why nothing is moved to a space, as the key of a sentence: somebody would gain sight, now or later.
fn wider(grant: &Grant<Manage>, to: SpaceId, sides: &Sides) -> Result<Option<&'static str>, Denied> {
    let (here, there) = (grant.here()?, grant.space(to).ok_or(Denied::NotFound)?);
    if !sides.gain().is_empty() {
        return Ok(Some("library-move-gains"));
    }
    Ok((!policy::may_move(here.kind, there.kind)).then_some("library-move-wider"))
}
