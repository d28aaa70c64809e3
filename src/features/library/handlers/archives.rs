//! An archive of papers: sent, looked into, and handed in by a second act.

use actix_web::{HttpRequest, http::StatusCode, web};
use askama::Template;

use super::{
    folders::{has_papers, targets},
    paper, space, upload, uploads as sent,
};
use crate::{
    access::{Contribute, Grant, Power, Standing},
    clock::PartialDate,
    error::{Error, Wrong},
    features::library::{
        archives::{self, Fault, NO_ROOM, Plan, PlannedPaper, Usual},
        files, filings, folders,
        kinds::{Called, kind_name, kinds_of},
        pages::{ArchiveFault, ArchivePage, ArchivedRow, ArchivesPage, FileLimit},
        tables::upload as uploaded,
        uploads,
    },
    http::{
        Act, Answer, Fields, Granted, Visit,
        links::{size, space_href, with_words},
        names::Organisations,
        on_to, private_page_with,
        times::dated,
        upload::{Uploaded, take},
        views::{Choice, FieldError, language_name},
    },
    pack::reading::{MEMBERS, Refused},
};

/// What is chosen for papers of which nothing else is said, in forms and addresses.
const CHOSEN: [&str; 5] = ["language", "kind", "date", "consent", "folder"];

/// The form.
pub async fn new(granted: Granted<Contribute>, fields: web::Query<Fields>) -> Answer {
    form(&granted.visit, &granted.grant, &fields, Vec::new()).await
}

/// Where the form is sent to, opened by itself: it leads to the form.
pub async fn index(granted: Granted<Contribute>) -> Answer {
    has_papers(&granted.grant)?;
    Ok(on_to(&format!("{}/archives/new", space_href(&granted.grant, granted.grant.here()?))))
}

/// Takes the archive in, and leads to what would be made of it.
pub async fn create(request: HttpRequest, payload: web::Payload) -> Answer {
    let texts = CHOSEN.into_iter().chain(["upload"]).collect();
    let mut taken: Uploaded<Contribute> = take(&request, payload, texts, vec!["file"]).await?;
    has_papers(&taken.grant)?;
    sent::put_beside(&mut taken, &[("upload", "file")]).await?;
    let mut wrong = taken.wrong.clone();
    match taken.files.first() {
        Some(file) if files::judge(file, "file").is_ok_and(|fitting| fitting.media_type == "application/zip") => {}
        Some(file) => wrong.push(Wrong::of("file", "library-archive-none", file.name.clone())),
        None if wrong.is_empty() => wrong.push(Wrong::at("file", "library-fault-file-none")),
        None => {}
    }
    wrong.extend(judge_date(&upload::dated(taken.fields.one("date"))));
    if !wrong.is_empty() {
        let errors = FieldError::each(taken.visit.w, wrong);
        return form(&taken.visit, &taken.grant, &taken.fields, errors).await;
    }
    taken.keep().await?;
    let Some(file) = taken.files.first() else { return Err(Error::Forged.into()) };
    let id = match file.sent {
        Some(id) => id,
        None => {
            let limit = taken.visit.house.upload_limit();
            uploads::keep_waiting(&taken.grant, limit, &file.name, &file.stored).await?
        }
    };
    let here = space_href(&taken.grant, taken.grant.here()?);
    let chosen = CHOSEN.map(|field| (field, Some(taken.fields.one(field)).filter(|text| !text.is_empty())));
    Ok(on_to(&with_words(&format!("{here}/archives/{id}"), chosen)))
}

/// What would be made of it.
pub async fn show(request: HttpRequest, granted: Granted<Contribute>, fields: web::Query<Fields>) -> Answer {
    has_papers(&granted.grant)?;
    let found = archives::waiting(&granted.grant, paper::id(&request, "upload")?).await?;
    page(&granted.visit, &granted.grant, &found, &fields, Vec::new()).await
}

/// Hands the papers in.
pub async fn update(request: HttpRequest, act: Act<Contribute, Fields>) -> Answer {
    has_papers(&act.grant)?;
    let found = archives::waiting(&act.grant, paper::id(&request, "upload")?).await?;
    let house = &act.visit.house;
    match archives::enter(&act.grant, &house.blobs, &found, house.upload_limit(), &usual(&act.form)).await {
        Ok(_) => Ok(on_to(&format!("{}?done=archived", space_href(&act.grant, act.grant.here()?)))),
        Err(fault) => {
            let errors = FieldError::each(act.visit.w, fault.only_wrong()?);
            page(&act.visit, &act.grant, &found, &act.form, errors).await
        }
    }
}

/// A date that is none is a fault of the field, and not of each paper that would bear it.
fn judge_date(typed: &str) -> Option<Wrong> {
    let typed = typed.trim();
    let is_date = typed.is_empty() || typed.parse::<PartialDate>().is_ok();
    (!is_date).then(|| Wrong::of("date", "library-fault-date", typed))
}

fn usual(fields: &Fields) -> Usual {
    Usual {
        language: fields.one("language").to_owned(),
        kind: fields.one("kind").to_owned(),
        date: upload::dated(fields.one("date")),
        consent: fields.one("consent") == "yes",
        folder: filings::folder_of(fields.one("folder")).ok().flatten(),
    }
}

async fn form(visit: &Visit, grant: &Grant<Contribute>, fields: &Fields, errors: Vec<FieldError>) -> Answer {
    has_papers(grant)?;
    let w = visit.w;
    let here = space_href(grant, grant.here()?);
    let tree = folders::tree(grant, grant.space_id()).await?;
    let into = filings::folder_of(fields.one("folder")).ok().flatten();
    let chosen = fields.one("kind");
    let mut kinds = vec![Choice::new("", w.t("library-archive-unsaid"), chosen.is_empty())];
    let offered = kinds_of(grant.register(), grant.here()?.process, w).into_iter().filter(|kind| kind.offered);
    kinds.extend(offered.map(|kind| Choice::new(kind.key.as_str(), kind.name, kind.key == chosen)));
    let own = grant.seat().map(|seat| seat.organisation);
    let page = ArchivesPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        action: format!("{here}/archives"),
        folders: if tree.is_empty() { Vec::new() } else { targets(visit, &tree, into) },
        languages: upload::languages(visit, fields.one("language"), "library-archive-unsaid"),
        kinds,
        date: fields.one("date").to_owned(),
        consent: fields.one("consent") == "yes",
        organisation: own.map(|id| Organisations::of(grant).short(id, w)).unwrap_or_default(),
        own_house: grant.seat().is_some_and(|seat| seat.standing == Standing::Secretariat),
        limit: limit(visit),
        uploads: format!("{here}/uploads"),
        sent: sent::still_there(grant, fields.one("upload"), "file", &errors).await?,
        space_href: here,
        errors,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(private_page_with(status, page.render()?))
}

/// An archive is no larger than any file, and no other kind is taken here.
fn limit(visit: &Visit) -> FileLimit {
    let (w, most) = (visit.w, visit.house.upload_limit());
    let size = size(w, i64::try_from(most).unwrap_or(i64::MAX));
    FileLimit {
        told: w.a2("library-file-limit", "size", &size, "kinds", "ZIP"),
        larger: w.a1("library-fault-file-large", "it", &size),
        other: w.a1("library-fault-file-kind", "it", "ZIP"),
        most,
        accept: ".zip".to_owned(),
    }
}

async fn page(
    visit: &Visit,
    grant: &Grant<Contribute>,
    found: &uploaded::Model,
    fields: &Fields,
    errors: Vec<FieldError>,
) -> Answer {
    let w = visit.w;
    let usual = usual(fields);
    let planned = match archives::look(&visit.house.blobs, found, visit.house.upload_limit()).await? {
        Ok(looked) => archives::plan(&looked, &usual, &Called::of(grant.register(), grant.here()?.process)),
        Err(refused) => Plan { faults: vec![refusal(refused)], ..Plan::default() },
    };
    let new = archives::missing(grant, usual.folder, &planned).await?;
    let mut faults = told(visit, &planned.faults);
    if !new.is_empty() && !grant.may(Power::Manage, grant.space_id()) {
        let text = w.t("library-fault-archive-folder");
        faults.extend(new.iter().map(|path| ArchiveFault { at: path.join("/"), is_line: false, text: text.clone() }));
    }
    if planned.faults.is_empty() && !grant.has_room(planned.bytes()).await? {
        faults.push(ArchiveFault { at: String::new(), is_line: false, text: w.t(NO_ROOM) });
    }
    let here = space_href(grant, grant.here()?);
    let page = ArchivePage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        action: format!("{here}/archives/{}", found.id),
        name: found.name.clone(),
        again_href: with_words(
            &format!("{here}/archives/new"),
            CHOSEN.map(|field| (field, Some(fields.one(field)).filter(|text| !text.is_empty()))),
        ),
        chosen: CHOSEN.iter().map(|field| ((*field).to_owned(), fields.one(field).to_owned())).collect(),
        missing: planned.faults.iter().any(Fault::is_missing),
        faults,
        folders: new.iter().map(|path| path.join(" / ")).collect(),
        total: w.n("library-chosen-count", planned.papers.len()),
        papers: planned.papers.iter().map(|paper| row(visit, paper)).collect(),
        circulates: space::circulates(grant)?,
        space_href: here,
        errors,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(private_page_with(status, page.render()?))
}

fn refusal(refused: Refused) -> Fault {
    let (key, it) = match refused {
        Refused::Damaged => ("library-archive-unreadable", String::new()),
        Refused::Many => ("library-archive-many", MEMBERS.to_string()),
    };
    Fault::of("", key, &it)
}

fn told(visit: &Visit, faults: &[Fault]) -> Vec<ArchiveFault> {
    let w = visit.w;
    let mut told: Vec<ArchiveFault> = Vec::new();
    for fault in faults {
        let at = fault.line.map_or_else(|| fault.at.clone(), |line| w.a1("library-archive-at-line", "line", line));
        let text = w.a1(fault.key, "it", &fault.it);
        match told.last_mut().filter(|before| before.at == at && !at.is_empty()) {
            Some(before) => before.text = format!("{} {text}", before.text),
            None => told.push(ArchiveFault { at, is_line: fault.line.is_some(), text }),
        }
    }
    told
}

fn row(visit: &Visit, paper: &PlannedPaper) -> ArchivedRow {
    let w = visit.w;
    let title = |one: &archives::PlannedLanguage| (one.code.clone(), language_name(w, &one.code), one.title.clone());
    ArchivedRow {
        folder: paper.folders.join(" / "),
        titles: paper.languages.iter().map(title).collect(),
        kind: kind_name(visit.scope.register(), &paper.kind, w),
        date: dated(w, &paper.dated).map(|date| date.text).unwrap_or_default(),
    }
}
