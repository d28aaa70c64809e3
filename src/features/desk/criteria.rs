//! Records a publication criterion that the members have agreed.

use std::collections::BTreeMap;

use actix_web::{http::StatusCode, web::Path};
use askama::Template;

use super::{
    ending::{self, End},
    pages::{CriterionPage, Ending, Wording},
    parts::{Frame, base, choice, day, faults, id, tried, word, zone, zones},
};
use crate::{
    access::{
        Administer, Grant, Publish, RowId, SpaceKind,
        desk::{TEXT, not_longer},
    },
    error::{Denied, Outcome, Wrong},
    features::library::{
        Conduct,
        criteria::{self, MOST_DAYS, NewCriterion},
        objections::Window,
    },
    http::{
        Act, Answer, Fields, Granted, Visit, names::in_language_named, on_to, private_page, private_page_with,
        views::Choice,
    },
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

/// How a release under it comes about; nothing is chosen beforehand.
fn conducts(typed: &Fields, w: Words) -> Vec<Choice> {
    let choice = |conduct: &Conduct| Choice {
        note: w.t(&format!("desk-conduct-{}-hint", conduct.word().replace('_', "-"))),
        ..choice(
            conduct.word(),
            w.t(&format!("desk-conduct-{}", conduct.word().replace('_', "-"))),
            typed.one("conduct"),
        )
    };
    Conduct::ALL.iter().map(choice).collect()
}

/// The days that are typed for a window; without it there are none.
fn window(conduct: Option<Conduct>, typed: &Fields, wrong: &mut Vec<Wrong>) -> Option<Window> {
    if conduct != Some(Conduct::Window) {
        return None;
    }
    let mut days = |field: &'static str, least: u32| {
        let text = typed.one(field).trim();
        let days = text.parse().ok().filter(|days| (least..=MOST_DAYS).contains(days));
        if days.is_none() {
            wrong.push(Wrong::of(field, "desk-error-days", text));
        }
        days
    };
    let (days, blocked) = (days("window_days", 1), days("blocked_days", 0));
    Some(Window { days: days?, blocked: blocked? })
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
        conduct: conducts(typed, w),
        window_days: typed.one("window_days").to_owned(),
        blocked_days: typed.one("blocked_days").to_owned(),
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
    let conduct = word::<Conduct>(typed.one("conduct"));
    if conduct.is_none() {
        wrong.push(Wrong::at("conduct", "desk-error-conduct"));
    }
    let window = window(conduct, typed, &mut wrong);
    let from = day("from", typed.one("from"), &mut wrong);
    if typed.one("from").is_empty() {
        wrong.push(Wrong::at("from", "desk-error-day"));
    }
    let zone = zone(act.zone_of(process), typed.one("zone"), &mut wrong);
    if let (Some(number), Some(conduct), Some(from), Some(zone), true) = (number, conduct, from, zone, wrong.is_empty())
    {
        let new = NewCriterion { number, wording, conduct, window, from, zone };
        match tried(criteria::make(&publish, new).await)? {
            Ok(_) => return Ok(on_to(&format!("{}/publication?done=criterion", base(&act.grant)?))),
            Err(found) => wrong = found,
        }
    }
    let frame = frame(&act, &act.grant).await?;
    Ok(private_page_with(StatusCode::UNPROCESSABLE_ENTITY, page(frame, &act.grant, typed, &wrong)?))
}

async fn end_page(
    visit: &Visit,
    grant: &Grant<Administer>,
    id: RowId,
    typed: Option<&ending::Typed>,
    wrong: &[Wrong],
) -> Outcome<String> {
    let frame = Frame::again(visit, grant, &format!("/criteria/{id}/ending")).await?;
    let w = frame.w;
    let found = criteria::of(grant, id).await?;
    let public = grant.space_of_kind(frame.process, SpaceKind::Public).ok_or(Denied::NotFound)?.id;
    let found = found.filter(|row| row.space_id == public && row.ends_at.is_none_or(|at| at > grant.now()));
    let found = found.ok_or(Denied::NotFound)?;
    let end = End {
        what: Ending::Criterion,
        id: id.to_string(),
        subject: w.a1("desk-criterion-number", "number", found.number),
        wording: Some(in_language_named(&found.wording, w)),
        ends_at: found.ends_at,
        consequences: vec![w.t("desk-ends-criterion-proposals")],
        stays: vec![w.t("desk-stays-criterion-releases"), w.t("desk-stays-record")],
    };
    ending::page(frame, end, typed, wrong)
}

/// `GET /desk/{process}/criteria/{id}/ending`
pub async fn edit(visit: Granted<Administer>, path: Path<(String, String)>) -> Answer {
    Ok(private_page(end_page(&visit, &visit.grant, id(&path.1)?, None, &[]).await?))
}

/// `POST /desk/{process}/criteria/{id}/ending`
pub async fn remove(act: Act<Administer, ending::Typed>, path: Path<(String, String)>) -> Answer {
    let criterion = id(&path.1)?;
    let process = act.grant.here()?.process;
    let public = act.grant.space_of_kind(process, SpaceKind::Public).ok_or(Denied::NotFound)?.id;
    let publish = act.grant.further::<Publish>(public)?;
    let wrong = match act.form.read(act.scope.now(), act.zone_of(process)) {
        Ok(at) => match tried(criteria::end(&publish, criterion, &act.form.shown, at).await)? {
            Ok(()) => return Ok(on_to(&format!("{}/publication{}", base(&act.grant)?, ending::done(at)))),
            Err(wrong) => wrong,
        },
        Err(wrong) => wrong,
    };
    let body = end_page(&act, &act.grant, criterion, Some(&act.form), &wrong).await?;
    Ok(private_page_with(StatusCode::UNPROCESSABLE_ENTITY, body))
}
