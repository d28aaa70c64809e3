//! Handing a paper in.

use actix_web::{HttpRequest, http::StatusCode, web};
use askama::Template;

use super::{folders::targets, uploads};
use crate::{
    access::{Administer, Contribute, Grant, SpaceKind, Standing, Test},
    error::{Error, Outcome, Wrong},
    features::library::{
        LANGUAGES,
        documents::{self, judge_title},
        files, filings, folders,
        kinds::kinds_of,
        pages::{FileLimit, UploadPage, UploadTyped},
        quotas,
        relations::Relation,
        submissions::{self, Draft, Language},
        tables::document,
    },
    http::{
        Answer, Fields, Granted, Visit,
        links::{size, space_href},
        names::Organisations,
        on_to, private_page_with,
        upload::{self, Uploaded},
        views::{Choice, FieldError, language_name},
    },
};

/// The form.
pub async fn new(granted: Granted<Contribute>, fields: web::Query<Fields>) -> Answer {
    // The list of a folder says where the paper is to lie, the page of a paper which one it follows; all else is typed.
    let known = ["folder", "of", "relation"].map(|field| (field.to_owned(), fields.one(field).to_owned()));
    // Most papers are of the day, and in the language of who hands them in.
    let (visit, grant) = (&granted.visit, &granted.grant);
    let today = grant.now().with_timezone(&visit.zone_of(grant.here()?.process)).format("%d/%m/%Y").to_string();
    let usual = [("date", today), ("language", visit.w.lang.code().to_owned())];
    let usual = usual.map(|(field, value)| (field.to_owned(), value));
    form(visit, grant, &Fields(known.into_iter().chain(usual).collect()), Vec::new()).await
}

/// Where the form is sent to, opened by itself (reloaded, or gone back to): it leads to the form.
pub async fn index(granted: Granted<Contribute>) -> Answer {
    Ok(on_to(&format!("{}/documents/new", space_href(&granted.grant, granted.grant.here()?))))
}

/// Takes the form in. A faulty one comes back with what was typed, and nothing of it is kept.
pub async fn create(request: HttpRequest, payload: web::Payload) -> Answer {
    let texts = FIELDS
        .into_iter()
        .filter(|field| !FILES.contains(field))
        .chain(["consent", "folder", "unofficial", "of", "relation", "upload", "upload2"])
        .collect();
    let mut taken: Uploaded<Contribute> = upload::take(&request, payload, texts, FILES.into()).await?;
    uploads::put_beside(&mut taken, &[("upload", "file"), ("upload2", "file2")]).await?;
    let (draft, mut wrong) = draft(&taken);
    wrong.extend(submissions::judge(&taken.grant, &draft).err().unwrap_or_default());
    if wrong.is_empty() {
        wrong.extend(quotas::judge(&taken.grant, &draft.languages).await?);
    }
    let done = if wrong.is_empty() {
        taken.keep().await?;
        submissions::submit(&taken.grant, &draft).await
    } else {
        Err(Error::Wrong(wrong))
    };
    match done {
        Ok(id) => {
            let here = space_href(&taken.grant, taken.grant.here()?);
            if taken.grant.store().holds_what_comes_in() {
                // The paper is not there yet.
                return Ok(on_to(&format!("{here}/checks?done=checking")));
            }
            let shown = taken.grant.rows::<document::Entity>().only(document::Column::Id, Test::is(id)).one().await?;
            let done = if shown.is_some_and(|row| row.symbol.is_some()) { "uploaded" } else { "draft" };
            Ok(on_to(&format!("{here}/documents/{id}?done={done}")))
        }
        Err(fault) => {
            let mut wrong = fault.only_wrong()?;
            wrong.sort_by_key(|fault| FIELDS.iter().position(|field| *field == fault.field).unwrap_or(FIELDS.len()));
            let errors = FieldError::each(taken.visit.w, wrong);
            form(&taken.visit, &taken.grant, &taken.fields, errors).await
        }
    }
}

/// A language of an upload: its title, its code and its file.
pub fn language(taken: &Uploaded<Contribute>, fields: [&'static str; 3], wrong: &mut Vec<Wrong>) -> Option<Language> {
    let [title, code, file] = fields;
    let unofficial = taken.fields.one("unofficial") == "yes";
    let upload = taken.files.iter().find(|upload| upload.field == file);
    let fitting = match upload.map(|upload| files::judge(upload, file)) {
        Some(Ok(fitting)) => fitting,
        Some(Err(mut fault)) => {
            if fault.key == "library-fault-file-kind" {
                fault.it = taken.visit.w.t("library-file-kinds");
            }
            wrong.push(fault);
            return None;
        }
        None => {
            if !taken.wrong.iter().any(|fault| fault.field == file) {
                wrong.push(no_file(taken, file, taken.fields.one(code)));
            }
            return None;
        }
    };
    Some(Language {
        code: taken.fields.one(code).to_owned(),
        title: taken.fields.one(title).to_owned(),
        unofficial,
        file: fitting,
    })
}

/// That a file is missing, and of which language.
fn no_file(taken: &Uploaded<Contribute>, field: &'static str, code: &str) -> Wrong {
    if LANGUAGES.contains(&code) {
        return Wrong::of(field, "library-fault-file-of", language_name(taken.visit.w, code));
    }
    Wrong::at(field, if field == "file2" { "library-fault-file-translation" } else { "library-fault-file-none" })
}

/// A date as a paper bears it. Day, month and year with strokes between them is how many write it.
pub fn dated(typed: &str) -> String {
    let parts: Vec<&str> = typed.trim().split('/').collect();
    let digits = |part: &str, most: usize| (1..=most).contains(&part.len()) && part.bytes().all(|c| c.is_ascii_digit());
    match parts.as_slice() {
        [day, month, year] if digits(day, 2) && digits(month, 2) && digits(year, 4) => {
            format!("{year}-{month:0>2}-{day:0>2}")
        }
        _ => typed.to_owned(),
    }
}

/// The fields, in the order of the page.
const FIELDS: [&str; 9] = ["title", "language", "kind", "date", "file", "language2", "title2", "file2", "note"];

/// Those of them that are files.
const FILES: [&str; 2] = ["file", "file2"];

fn draft(taken: &Uploaded<Contribute>) -> (Draft, Vec<Wrong>) {
    let fields = &taken.fields;
    let mut wrong: Vec<Wrong> = taken.wrong.clone();
    let original = language(taken, ["title", "language", "file"], &mut wrong);
    let translated = !fields.one("title2").is_empty()
        || !fields.one("language2").is_empty()
        || taken.files.iter().any(|file| file.field == "file2");
    let translation = if translated { language(taken, ["title2", "language2", "file2"], &mut wrong) } else { None };
    let languages = match (original, translation) {
        (Some(original), Some(translation)) => vec![original, translation],
        (Some(original), None) => vec![original],
        // A translation is never taken for the original: its words are judged once both files are there.
        (None, _) => Vec::new(),
    };
    let draft = Draft {
        kind: fields.one("kind").to_owned(),
        dated: dated(fields.one("date")),
        note: fields.one("note").to_owned(),
        consent: fields.one("consent") == "yes",
        follows: match (fields.one("of"), fields.one("relation").parse::<Relation>()) {
            ("", _) => None,
            (of, Ok(relation)) => of.parse().ok().map(|of| (of, relation)),
            (_, Err(())) => {
                wrong.push(Wrong::at("relation", "library-fault-relation"));
                None
            }
        },
        folder: match fields.one("folder") {
            "" => None,
            word => filings::folder_of(word).unwrap_or_else(|fault| {
                wrong.push(fault);
                None
            }),
        },
        languages,
    };
    // Where a file is missing, the rest is judged all the same, so that everything is told at once.
    if draft.languages.is_empty() {
        wrong.extend(judge_title(fields.one("title"), "title"));
        if !LANGUAGES.contains(&fields.one("language")) {
            wrong.push(Wrong::at("language", "library-fault-language"));
        }
    }
    (draft, wrong)
}

/// What is taken as a file.
pub fn limit(visit: &Visit) -> FileLimit {
    let (w, most, accept) = (visit.w, visit.house.upload_limit(), files::endings());
    let size = size(w, i64::try_from(most).unwrap_or(i64::MAX));
    let kinds = w.t("library-file-kinds");
    FileLimit {
        larger: w.a1("library-fault-file-large", "it", &size),
        other: w.a1("library-fault-file-kind", "it", &kinds),
        told: w.a2("library-file-limit", "size", size, "kinds", kinds),
        most,
        accept,
    }
}

/// Languages to choose from.
pub fn languages(visit: &Visit, chosen: &str, empty: &str) -> Vec<Choice> {
    let w = visit.w;
    let none = Choice::new("", w.t(empty), chosen.is_empty());
    let known = LANGUAGES.iter().map(|code| Choice::new(*code, language_name(w, code), *code == chosen));
    std::iter::once(none).chain(known).collect()
}

/// Whether little room is left in the process, for who may know: who keeps its desk. Nobody else learns how much others hold.
pub async fn short(grant: &Grant<Contribute>) -> Outcome<bool> {
    let Some(desk) = grant.space_of_kind(grant.here()?.process, SpaceKind::Desk) else { return Ok(false) };
    match grant.further::<Administer>(desk.id) {
        Ok(desk) => Ok(crate::access::desk::storage(&desk).await?.is_short()),
        Err(_) => Ok(false),
    }
}

async fn form(visit: &Visit, grant: &Grant<Contribute>, fields: &Fields, errors: Vec<FieldError>) -> Answer {
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = page(visit, grant, fields, errors).await?;
    Ok(private_page_with(status, page.render()?))
}

async fn page(
    visit: &Visit,
    grant: &Grant<Contribute>,
    fields: &Fields,
    errors: Vec<FieldError>,
) -> Outcome<UploadPage> {
    let w = visit.w;
    let own = grant.seat().map(|seat| seat.organisation);
    let organisations = Organisations::of(grant);
    let here = space_href(grant, grant.here()?);
    let follows = match fields.one("of").parse() {
        Ok(of) => Some(documents::paper(grant, of).await?).filter(|paper| paper.symbol.is_some()),
        Err(_) => None,
    };
    let relations = Relation::ALL.iter().map(|relation| {
        let word = relation.word();
        let label = w.t(&format!("library-relation-{word}"));
        Choice {
            note: w.t(&format!("library-relation-{word}-hint")),
            ..Choice::new(word, label, word == fields.one("relation"))
        }
    });
    let tree = folders::tree(grant, grant.space_id()).await?;
    let into = filings::folder_of(fields.one("folder")).ok().flatten();
    let chosen = fields.one("kind");
    let mut kinds = vec![Choice::new("", w.t("library-choose"), chosen.is_empty())];
    let offered = kinds_of(grant.register(), grant.here()?.process, w).into_iter().filter(|kind| kind.offered);
    kinds.extend(offered.map(|kind| Choice::new(kind.key.as_str(), kind.name, kind.key == chosen)));
    let sent = uploads::still_there(grant, fields.one("upload"), "file", &errors).await?;
    let sent2 = uploads::still_there(grant, fields.one("upload2"), "file2", &errors).await?;
    Ok(UploadPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        action: format!("{here}/documents"),
        circulates: super::space::circulates(grant)?,
        typed: UploadTyped {
            title: fields.one("title").to_owned(),
            date: fields.one("date").to_owned(),
            title2: fields.one("title2").to_owned(),
            note: fields.one("note").to_owned(),
            consent: fields.one("consent") == "yes",
            unofficial: fields.one("unofficial") == "yes",
        },
        kinds,
        of: follows.as_ref().map(|paper| paper.id.to_string()).unwrap_or_default(),
        follows: follows.and_then(|paper| paper.symbol),
        relations: relations.collect(),
        folders: if tree.is_empty() { Vec::new() } else { targets(visit, &tree, into) },
        languages: languages(visit, fields.one("language"), "library-choose"),
        languages2: languages(visit, fields.one("language2"), "library-no-translation"),
        organisation: own.map(|id| organisations.short(id, w)).unwrap_or_default(),
        own_house: grant.seat().is_some_and(|seat| seat.standing == Standing::Secretariat),
        limit: limit(visit),
        short: short(grant).await?,
        uploads: format!("{here}/uploads"),
        kept: if sent.is_some() || sent2.is_some() { "library-faults-kept-sent" } else { "library-faults-kept" },
        sent,
        sent2,
        errors,
        space_href: here,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_with_strokes_is_read_as_day_month_and_year() {
        for (typed, read) in [
            ("23/11/2026", "2026-11-23"),
            (" 9/3/2001 ", "2001-03-09"),
            ("2001-03", "2001-03"),
            ("11/23/2026", "2026-23-11"),
            ("a/b/c", "a/b/c"),
            ("1/2", "1/2"),
        ] {
            assert_eq!(dated(typed), read);
        }
    }
}
