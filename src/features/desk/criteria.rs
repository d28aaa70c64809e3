//! Records a publication criterion that the members have agreed.

use std::collections::BTreeMap;

use actix_web::http::StatusCode;
use askama::Template;

use super::{
    pages::{CriterionPage, Wording},
    parts::{Frame, base, day, faults, tried, zones},
};
use crate::{
    access::{
        Administer, Grant, Publish, SpaceKind,
        desk::{TEXT, not_longer},
    },
    error::{Denied, Outcome, Wrong},
    features::library::criteria,
    http::{Act, Answer, Fields, Granted, Visit, on_to, private_page, private_page_with},
    i18n::Words,
};

/// The languages that a process can work in, with the fields of their wordings.
const FIELDS: [(&str, &str); 7] = [
    ("en", "wording_en"),
    ("es", "wording_es"),
    ("fr", "wording_fr"),
    ("ar", "wording_ar"),
    ("ru", "wording_ru"),
    ("zh", "wording_zh"),
    ("pt", "wording_pt"),
];

/// The working languages of the process, with their fields; English where none is recorded.
fn fields(grant: &Grant<Administer>) -> Result<Vec<(&'static str, &'static str)>, Denied> {
    let process = grant.here()?.process;
    let languages = &grant.process(process).ok_or(Denied::NotFound)?.languages;
    let mut fields: Vec<_> = FIELDS.into_iter().filter(|(code, _)| languages.iter().any(|own| own == code)).collect();
    if fields.is_empty() {
        fields.push(FIELDS[0]);
    }
    Ok(fields)
}

fn language(code: &str, w: Words) -> String {
    w.t(&format!("language-{code}"))
}

fn page(frame: Frame, grant: &Grant<Administer>, typed: &Fields, wrong: &[Wrong]) -> Outcome<String> {
    let w = frame.w;
    let wordings = fields(grant)?.into_iter().map(|(code, field)| Wording {
        field,
        code: code.to_owned(),
        language: language(code, w),
        text: typed.one(field).to_owned(),
    });
    let page = CriterionPage {
        errors: faults(wrong, w),
        number: typed.one("number").to_owned(),
        wordings: wordings.collect(),
        from: typed.one("from").to_owned(),
        zone: zones(frame.zone, typed.one("zone"), w),
        chrome: frame.chrome,
        w,
        base: frame.base,
        notice: None,
    };
    Ok(page.render()?)
}

async fn frame(visit: &Visit, grant: &Grant<Administer>) -> Outcome<Frame> {
    Frame::again(visit, grant, "/criteria/new").await
}

/// `GET /desk/{process}/criteria/new`
pub async fn new(visit: Granted<Administer>) -> Answer {
    let frame = frame(&visit, &visit.grant).await?;
    Ok(private_page(page(frame, &visit.grant, &Fields::default(), &[])?))
}

/// Where the form is sent to, opened by itself (reloaded, or gone back to): it leads to the form.
pub async fn index(visit: Granted<Administer>) -> Answer {
    Ok(on_to(&format!("{}/criteria/new", base(&visit.grant)?)))
}

/// `POST /desk/{process}/criteria`: a criterion is published, so that the right to release is asked for besides the desk's.
pub async fn create(act: Act<Administer, Fields>) -> Answer {
    let typed = &act.form;
    let process = act.grant.here()?.process;
    let public = act.grant.space_of_kind(process, SpaceKind::Public).ok_or(Denied::NotFound)?.id;
    let publish = act.grant.further::<Publish>(public)?;
    let mut wrong = Vec::new();
    let number = typed.one("number").parse().ok().filter(|number: &i32| *number > 0);
    if number.is_none() {
        wrong.push(Wrong::of("number", "desk-error-number", typed.one("number")));
    }
    let mut wording = BTreeMap::new();
    for (code, field) in fields(&act.grant)? {
        if typed.one(field).is_empty() {
            wrong.push(Wrong::of(field, "desk-error-wording", language(code, act.w)));
        }
        wrong.extend(not_longer(field, typed.one(field), TEXT));
        wording.insert(code.to_owned(), typed.one(field).to_owned());
    }
    let from = day("from", typed.one("from"), &mut wrong);
    if typed.one("from").is_empty() {
        wrong.push(Wrong::at("from", "desk-error-day"));
    }
    let zone = super::parts::zone(typed.one("zone"), &mut wrong);
    if let (Some(number), Some(from), Some(zone), true) = (number, from, zone, wrong.is_empty()) {
        match tried(criteria::make(&publish, number, wording, from, zone).await)? {
            Ok(_) => return Ok(on_to(&format!("{}/publication?done=criterion", base(&act.grant)?))),
            Err(found) => wrong = found,
        }
    }
    let frame = frame(&act, &act.grant).await?;
    Ok(private_page_with(StatusCode::UNPROCESSABLE_ENTITY, page(frame, &act.grant, typed, &wrong)?))
}
