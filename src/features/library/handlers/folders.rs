//! The folders of a space, as those arrange them who manage it.

use actix_web::{http::StatusCode, web};
use askama::Template;
use serde::Deserialize;

use crate::{
    access::{Capability, Grant, Manage, RowId, SpaceKind, Total},
    error::{Denied, Outcome},
    features::library::{
        folders::{self, Place, Placed},
        pages::{FolderLink, FolderRow, FoldersPage},
        rows::total_sentence,
        tables::folder,
    },
    http::{
        Act, Answer, Granted, Visit,
        links::space_href,
        on_to, private_page_with,
        views::{Choice, FieldError},
    },
};

/// How far the papers of a folder are counted.
const COUNTED: u64 = 100;

/// What the form of a new folder sends, and what an address may add.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Form {
    name: String,
    place: String,
    done: String,
}

/// The tree.
pub async fn index(granted: Granted<Manage>, form: web::Query<Form>) -> Answer {
    let form = Form { name: String::new(), ..form.into_inner() };
    page(&granted.visit, &granted.grant, &form, Vec::new()).await
}

/// Makes a folder.
pub async fn create(act: Act<Manage, Form>) -> Answer {
    has_papers(&act.grant)?;
    match folders::make(&act.grant, &act.form.name, Place::of(&act.form.place)).await {
        Ok(_) => Ok(on_to(&format!("{}/folders?done=made", space_href(&act.grant, act.grant.here()?)))),
        Err(fault) => {
            let errors = FieldError::each(act.visit.w, fault.only_wrong()?);
            page(&act.visit, &act.grant, &act.form, errors).await
        }
    }
}

/// In the public space nothing lies but releases.
pub fn has_papers<C: Capability>(grant: &Grant<C>) -> Result<(), Denied> {
    if grant.here()?.kind == SpaceKind::Public { Err(Denied::NotFound) } else { Ok(()) }
}

/// A link to a folder.
pub fn link(folder: &folder::Model, here: &str) -> FolderLink {
    FolderLink { name: folder.name.clone(), href: format!("{here}/folders/{}", folder.id) }
}

/// The places that a folder can be put to: in the order of the tree, with the depth before the name. `own` is the one that is put.
pub fn places(visit: &Visit, tree: &[Placed], own: Option<&Placed>, chosen: Option<Place>) -> Vec<Choice> {
    let w = visit.w;
    let mut places = vec![Place::FirstIn(None)];
    let mut labels = vec![w.t("library-folder-first")];
    let mut within = None;
    for placed in tree {
        // What stands in the folder goes with it, and is no place for it.
        if within.is_some_and(|depth| placed.depth > depth) {
            continue;
        }
        within = own.filter(|own| own.row.id == placed.row.id).map(|own| own.depth);
        if within.is_some() {
            continue;
        }
        places.extend([Place::After(placed.row.id), Place::FirstIn(Some(placed.row.id))]);
        // The depth is no part of the name, which stands in quotation marks.
        let label = |key: &str| format!("{}{}", "— ".repeat(placed.depth), w.a1(key, "name", &placed.row.name));
        labels.extend([label("library-folder-after"), label("library-folder-in")]);
    }
    let choices = places.into_iter().zip(labels);
    choices.map(|(place, label)| Choice::new(place.word(), label, Some(place) == chosen)).collect()
}

/// The folders that papers can be put into, the first choice being none.
pub fn targets(visit: &Visit, tree: &[Placed], chosen: Option<RowId>) -> Vec<Choice> {
    let none = Choice::new(Place::FirstIn(None).word(), visit.w.t("library-folder-none"), chosen.is_none());
    let each = tree.iter().map(|placed| {
        let name = format!("{}{}", "— ".repeat(placed.depth), placed.row.name);
        Choice::new(Place::FirstIn(Some(placed.row.id)).word(), name, chosen == Some(placed.row.id))
    });
    std::iter::once(none).chain(each).collect()
}

async fn page(visit: &Visit, grant: &Grant<Manage>, form: &Form, errors: Vec<FieldError>) -> Answer {
    has_papers(grant)?;
    let w = visit.w;
    let here = space_href(grant, grant.here()?);
    let tree = folders::tree(grant, grant.space_id()).await?;
    // A new one goes to the end, where nothing else is said.
    let last = tree.iter().rfind(|placed| placed.depth == 0).map(|placed| Place::After(placed.row.id));
    let chosen = Place::of(&form.place).or(last).or(Some(Place::FirstIn(None)));
    let page = FoldersPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        folders: rows(visit, grant, &tree, &here).await?,
        action: format!("{here}/folders"),
        name: form.name.clone(),
        places: places(visit, &tree, None, chosen),
        notice: match form.done.as_str() {
            "made" => Some(w.t("library-notice-folder-made")),
            "changed" => Some(w.t("library-notice-folder-changed")),
            "removed" => Some(w.t("library-notice-folder-removed")),
            _ => None,
        },
        space_href: here,
        errors,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(private_page_with(status, page.render()?))
}

async fn rows(visit: &Visit, grant: &Grant<Manage>, tree: &[Placed], here: &str) -> Outcome<Vec<FolderRow>> {
    let mut rows = Vec::new();
    for placed in tree {
        let link = link(&placed.row, here);
        let papers = match folders::papers(grant, &placed.row, COUNTED).await? {
            Total::Exactly(0) => String::new(),
            Total::MoreThan(n) => visit.w.a1("library-more-than", "n", n),
            Total::Exactly(n) => total_sentence(Total::Exactly(n), visit.w),
        };
        rows.push(FolderRow { edit_href: format!("{}/edit", link.href), link, depth: placed.depth, papers });
    }
    Ok(rows)
}
