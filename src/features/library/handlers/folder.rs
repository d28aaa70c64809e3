//! One folder: its papers, and how those change it who manage the space.

use actix_web::{HttpRequest, http::StatusCode, web};
use askama::Template;
use serde::Deserialize;

use super::{
    folders::{has_papers, link, places},
    paper,
    space::{self, Filters},
};
use crate::{
    access::{Grant, Manage, Read, RowId},
    error::Denied,
    features::library::{
        folders::{self, Place, Shown, place_of},
        moves,
        pages::FolderPage,
    },
    http::{Act, Answer, Granted, Visit, links::space_href, on_to, private_page_with, views::FieldError},
};

/// What the form sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Form {
    shown: String,
    shown_place: String,
    name: String,
    place: String,
}

/// What a form without fields sends.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Nothing {}

/// The papers of a folder.
pub async fn show(request: HttpRequest, granted: Granted<Read>, filters: web::Query<Filters>) -> Answer {
    has_papers(&granted.grant)?;
    let found = folders::find(&granted.grant, granted.grant.space_id(), paper::id(&request, "folder")?).await?;
    space::list(&granted.visit, &granted.grant, filters.into_inner(), Some(found)).await
}

/// The form.
pub async fn edit(request: HttpRequest, granted: Granted<Manage>) -> Answer {
    page(&granted.visit, &granted.grant, paper::id(&request, "folder")?, None, Vec::new()).await
}

/// Renames the folder, or puts it elsewhere.
pub async fn update(request: HttpRequest, act: Act<Manage, Form>) -> Answer {
    let id = paper::id(&request, "folder")?;
    let Form { shown, shown_place, name, place } = &act.form;
    // A place that no form of ours showed is none that it stands at.
    let shown = Shown { name: shown, place: Place::of(shown_place).unwrap_or(Place::After(id)) };
    match folders::change(&act.grant, id, shown, name, Place::of(place)).await {
        Ok(()) => Ok(on_to(&format!("{}/folders?done=changed", space_href(&act.grant, act.grant.here()?)))),
        Err(fault) => {
            let errors = FieldError::each(act.visit.w, fault.only_wrong()?);
            page(&act.visit, &act.grant, id, Some(&act.form), errors).await
        }
    }
}

/// Where the form that removes it is sent to, opened by itself.
pub async fn index(request: HttpRequest, granted: Granted<Manage>) -> Answer {
    let found = folders::find(&granted.grant, granted.grant.space_id(), paper::id(&request, "folder")?).await?;
    Ok(on_to(&format!("{}/folders/{}/edit", space_href(&granted.grant, granted.grant.here()?), found.id)))
}

/// Removes the folder, if it is empty.
pub async fn remove(request: HttpRequest, act: Act<Manage, Nothing>) -> Answer {
    let id = paper::id(&request, "folder")?;
    match folders::remove(&act.grant, id).await {
        Ok(()) => Ok(on_to(&format!("{}/folders?done=removed", space_href(&act.grant, act.grant.here()?)))),
        Err(fault) => {
            let errors = FieldError::each(act.visit.w, fault.only_wrong()?);
            page(&act.visit, &act.grant, id, None, errors).await
        }
    }
}

async fn page(visit: &Visit, grant: &Grant<Manage>, id: RowId, form: Option<&Form>, errors: Vec<FieldError>) -> Answer {
    has_papers(grant)?;
    let here = space_href(grant, grant.here()?);
    let tree = folders::tree(grant, grant.space_id()).await?;
    let own = tree.iter().find(|placed| placed.row.id == id).ok_or(Denied::NotFound)?;
    let chosen = match form {
        Some(form) => Place::of(&form.place),
        None => Some(place_of(&tree, own)),
    };
    let folder = link(&own.row, &here);
    let page = FolderPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w: visit.w,
        folders_href: format!("{here}/folders"),
        action: folder.href.clone(),
        moves_href: (!moves::spaces(grant).is_empty()).then(|| format!("{here}/moves/new?folder={id}")),
        removal_action: format!("{}/removal", folder.href),
        // What is said to have changed is shown now, and sent along with what comes next.
        shown: own.row.name.clone(),
        shown_place: place_of(&tree, own).word(),
        name: form.map_or_else(|| own.row.name.clone(), |form| form.name.clone()),
        places: places(visit, &tree, Some(own), chosen),
        folder,
        space_href: here,
        errors,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(private_page_with(status, page.render()?))
}
