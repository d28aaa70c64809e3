//! Gives a space a prefix for its symbols.

use actix_web::{HttpRequest, http::StatusCode};
use askama::Template;
use serde::Deserialize;

use super::{
    pages::SeriesPage,
    parts::{Frame, base, faults, id_in, tried},
    vocabularies::{managed, prefixes},
};
use crate::{
    access::{
        Administer, Grant, Manage, SpaceId,
        desk::{self, NewSeries},
    },
    error::{Denied, Outcome, Wrong},
    http::{
        Act, Answer, Granted, Visit,
        names::{Organisations, space_name},
        on_to, private_page, private_page_with,
    },
};

/// What is typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    prefix: String,
    from_year: String,
    shown: String,
}

async fn page(
    visit: &Visit,
    grant: &Grant<Administer>,
    id: SpaceId,
    typed: Option<&Typed>,
    wrong: &[Wrong],
) -> Outcome<String> {
    let frame = Frame::again(visit, grant, &format!("/series/{id}")).await?;
    let w = frame.w;
    let space = managed(grant)?.into_iter().find(|space| space.id == id).ok_or(Denied::NotFound)?;
    let series = desk::series(grant).await?;
    let newest = series.iter().rfind(|one| one.space == id).map(|one| one.prefix.clone()).unwrap_or_default();
    // What the form showed stays what it showed, until it is said that it is no longer so.
    let told = wrong.iter().any(|wrong| wrong.key == "desk-error-changed");
    let shown = typed.filter(|_| !told).map_or(newest, |typed| typed.shown.clone());
    let page = SeriesPage {
        errors: faults(wrong, w),
        action: format!("{}/series/{id}", frame.base),
        space: space_name(space, &Organisations::of(grant), w),
        prefixes: prefixes(&series, id, w),
        shown,
        prefix: typed.map(|typed| typed.prefix.clone()).unwrap_or_default(),
        from_year: typed.map(|typed| typed.from_year.clone()).unwrap_or_default(),
        chrome: frame.chrome,
        w,
        base: frame.base,
    };
    Ok(page.render()?)
}

/// `GET /desk/{process}/series/{id}`
pub async fn edit(request: HttpRequest, visit: Granted<Administer>) -> Answer {
    Ok(private_page(page(&visit, &visit.grant, id_in(&request)?, None, &[]).await?))
}

/// `POST /desk/{process}/series/{id}`: the right to manage the space is asked for besides the desk's.
pub async fn update(request: HttpRequest, act: Act<Administer, Typed>) -> Answer {
    let id: SpaceId = id_in(&request)?;
    // A space of another process is not this desk's, whatever else the seat manages.
    if !managed(&act.grant)?.iter().any(|space| space.id == id) {
        return Err(Denied::NotFound.into());
    }
    let manage = act.grant.further::<Manage>(id)?;
    let Typed { prefix, from_year, shown } = &act.form;
    match tried(desk::set_series(&manage, &NewSeries { prefix, from_year, shown }).await)? {
        Ok(()) => Ok(on_to(&format!("{}/vocabularies?done=series", base(&act.grant)?))),
        Err(wrong) => {
            let body = page(&act, &act.grant, id, Some(&act.form), &wrong).await?;
            Ok(private_page_with(StatusCode::UNPROCESSABLE_ENTITY, body))
        }
    }
}
