//! Papers that go to another space, from a selection or with their folder: first a page that says what becomes of each, and who reads them.

use actix_web::{http::StatusCode, web};
use askama::Template;

use super::{
    circulate::groups,
    folders::{has_papers, link},
    selection::named,
};
use crate::{
    access::{Capability, Grant, Manage, Reader, RowId, SpaceId, policy},
    error::{Denied, Outcome},
    features::library::{
        filings::{MOST, chosen},
        folders,
        moves::{self, Stays},
        pages::{MovedRow, MovedSight, MovesPage, Sight, Target},
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
    let here = space_href(grant, grant.here()?);
    let folder = match fields.one("folder").parse::<RowId>() {
        Ok(folder) => Some(folders::find(grant, grant.space_id(), folder).await?),
        Err(_) => None,
    };
    let mut papers = match &folder {
        Some(folder) => moves::lying_in(grant, folder.id).await?,
        None => chosen(grant, &named(fields)).await?,
    };
    let many = papers.len() > MOST;
    papers.truncate(MOST);
    let spaces = moves::spaces(grant);
    let to = fields.one("to").parse::<SpaceId>().ok().filter(|to| spaces.contains(to) && !many && !papers.is_empty());
    let (after, judged) = match to {
        Some(to) => {
            let sides = Sides::of(grant, to).await?;
            (Some(sight(visit, grant, to, &sides)?), moves::judged(grant, to, &sides, &papers).await?)
        }
        None => Default::default(),
    };
    let total = w.n("library-chosen-total", papers.len());
    let rows = paper_rows(visit, papers, false).await?.into_iter().map(|paper| {
        let stays = paper.id.parse().ok().and_then(|id: RowId| judged.get(&id).copied().flatten());
        MovedRow { stays: stays.map(Stays::key).map(|key| w.t(key)), paper }
    });
    let rows: Vec<MovedRow> = rows.collect();
    let moving = rows.iter().filter(|row| row.stays.is_none()).count();
    let page = MovesPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        folder: folder.as_ref().map(|folder| folder.id.to_string()).unwrap_or_default(),
        above: folder.as_ref().map(|folder| link(folder, &here)),
        total,
        many,
        targets: targets(visit, grant, spaces, to).await?,
        to: to.map(|to| to.to_string()).unwrap_or_default(),
        any: moving > 0 && after.as_ref().is_some_and(MovedSight::is_narrower),
        after,
        told: w.n("library-move-count", moving),
        papers: rows,
        space_href: here,
        errors,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(private_page_with(status, page.render()?))
}

/// Spaces to choose from, with who reads in each.
///
/// # Errors
/// [`Denied`]; the database's.
pub async fn targets<C: Capability>(
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

fn sight(visit: &Visit, grant: &Grant<Manage>, to: SpaceId, sides: &Sides) -> Result<MovedSight, Denied> {
    let (here, there) = (grant.here()?, grant.space(to).ok_or(Denied::NotFound)?);
    let organisations = Organisations::of(grant);
    let told =
        |readers: Vec<Reader>| Sight { persons: readers.len(), groups: groups(visit.w, &readers, &organisations) };
    Ok(MovedSight {
        space: space_name(there, &organisations, visit.w),
        at: moment(visit.w, grant.now(), visit.zone_of(here.process)),
        afterwards: told(newcomers(&[], &sides.there)),
        lose: told(sides.lose()),
        gain: told(sides.gain()),
        wider: !policy::may_move(here.kind, there.kind),
    })
}
