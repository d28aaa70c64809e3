//! A newer version of a paper, or a further language of the present one.

use actix_web::{HttpRequest, http::StatusCode, web};
use askama::Template;

use super::{
    checkout::in_hand,
    paper::{self, Paper},
    upload::{language, languages, limit, short},
    uploads,
};
use crate::{
    access::{Contribute, Grant},
    error::{Denied, Error, Wrong},
    features::library::{
        documents::may_add,
        pages::VersionPage,
        quotas,
        versions::{self, Addition, CHANGED},
    },
    http::{
        Answer, Fields, Granted, Visit, on_to, private_page_with,
        upload::{self, Uploaded},
        views::{Choice, FieldError},
    },
};

/// The form.
pub async fn new(request: HttpRequest, granted: Granted<Contribute>) -> Answer {
    let paper = paper::of(&granted.visit, &granted.grant, &request).await?;
    if !may_add(&granted.grant, &paper.row) {
        return Err(Denied::Forbidden.into());
    }
    form(&granted.visit, &granted.grant, &paper, None, &Fields::default(), Vec::new()).await
}

/// Where the form is sent to, opened by itself.
pub async fn index(request: HttpRequest, granted: Granted<Contribute>) -> Answer {
    paper::to_form(&request, &granted).await
}

/// The fields that the form has beside its file.
const FIELDS: [&str; 7] = ["shown", "what", "title", "language", "unofficial", "note", "upload"];

/// Takes the form in.
pub async fn create(request: HttpRequest, payload: web::Payload) -> Answer {
    let mut taken: Uploaded<Contribute> = upload::take(&request, payload, FIELDS.into(), vec!["file"]).await?;
    uploads::put_beside(&mut taken, &[("upload", "file")]).await?;
    let paper = paper::of(&taken.visit, &taken.grant, &request).await?;
    if !may_add(&taken.grant, &paper.row) {
        return Err(Denied::Forbidden.into());
    }
    let mut wrong = taken.wrong.clone();
    let what = taken.fields.one("what");
    if !matches!(what, "language" | "revision") {
        wrong.push(Wrong::at("what", "library-fault-what"));
    }
    let added = language(&taken, ["title", "language", "file"], &mut wrong);
    let (revises, note) = (what == "revision", taken.fields.one("note").to_owned());
    let shown: Option<i32> = taken.fields.one("shown").parse().ok();
    let addition = added.map(|language| Addition { shown, revises, language, note });
    wrong.extend(addition.iter().flat_map(|addition| versions::judge(addition, &paper.row, &paper.files)));
    if let (Some(addition), true) = (&addition, wrong.is_empty()) {
        wrong.extend(quotas::judge(&taken.grant, [&addition.language]).await?);
    }
    let done = match addition.filter(|_| wrong.is_empty()) {
        Some(addition) => {
            taken.keep().await?;
            versions::add(&taken.grant, paper.row.id, &addition).await
        }
        None => Err(Error::Wrong(wrong)),
    };
    match done {
        Ok(()) => {
            let done = match (taken.grant.store().holds_what_comes_in(), revises) {
                (true, _) => "checking",
                (false, true) => "version",
                (false, false) => "language",
            };
            Ok(on_to(&format!("{}?done={done}", paper.href)))
        }
        Err(fault) => {
            let wrong = fault.only_wrong()?;
            let paper = paper::of(&taken.visit, &taken.grant, &request).await?;
            // What was seen stays what was seen, until it is said that it is no longer so.
            let told = wrong.iter().find(|wrong| wrong.field == "what").is_some_and(|wrong| wrong.key == CHANGED);
            let shown = shown.filter(|_| !told);
            let errors = FieldError::each(taken.visit.w, wrong);
            form(&taken.visit, &taken.grant, &paper, shown, &taken.fields, errors).await
        }
    }
}

async fn form(
    visit: &Visit,
    grant: &Grant<Contribute>,
    paper: &Paper,
    shown: Option<i32>,
    fields: &Fields,
    errors: Vec<FieldError>,
) -> Answer {
    let w = visit.w;
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let chosen = if fields.one("what").is_empty() { "language" } else { fields.one("what") };
    let what = ["language", "revision"].map(|value| Choice {
        value: value.to_owned(),
        label: w.t(&format!("library-what-{value}")),
        chosen: value == chosen,
        note: w.t(&format!("library-what-{value}-hint")),
    });
    let sent = uploads::still_there(grant, fields.one("upload"), "file", &errors).await?;
    let page = VersionPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        space_href: paper.space_href.clone(),
        document_href: paper.href.clone(),
        action: format!("{}/versions", paper.href),
        symbol: paper.row.symbol.clone(),
        title: paper.title.clone(),
        title_lang: paper.title_lang.clone(),
        circulates: paper.row.symbol.is_some(),
        warning: in_hand(visit, grant, paper).await?.warning,
        shown: shown.unwrap_or(paper.row.version),
        present: w.n("library-note-version", usize::try_from(paper.row.version).unwrap_or(1)),
        present_languages: paper.languages(visit),
        what: what.into(),
        languages: languages(visit, fields.one("language"), "library-choose"),
        title_typed: fields.one("title").to_owned(),
        unofficial: fields.one("unofficial") == "yes",
        note: fields.one("note").to_owned(),
        limit: limit(visit),
        short: short(grant).await?,
        uploads: format!("{}/uploads", paper.space_href),
        kept: if sent.is_some() { "library-faults-kept-sent" } else { "library-faults-kept-file" },
        sent,
        errors,
    };
    Ok(private_page_with(status, page.render()?))
}
