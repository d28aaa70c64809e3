//! Offices and their holders, past and present.

use actix_web::{http::StatusCode, web::Path};
use askama::Template;
use chrono_tz::Tz;
use sea_orm::ActiveValue::Set;

use super::{
    ending::{self, End},
    pages::{Ending, OfficeForm, OfficePage, OfficeView, OfficesPage, Span, TermRow, Timeline},
    parts::{Frame, base, choice, day, faults, id, partial, today, tried, under, when_day, word, zone, zones},
    register::{Register, state},
};
use crate::{
    access::{
        Administer, AuditLine, Grant, Manage, OfficeKind, ProcessId, RowId, SeatId, SpaceKind, Test, Verb,
        desk::{self, NewOffice},
        tables::office,
    },
    clock::{Instant, PartialDate},
    error::{Denied, Outcome, Wrong},
    http::{Act, Answer, Fields, Granted, Visit, on_to, private_page, private_page_with},
};

async fn rows(grant: &Grant<Administer>, process: ProcessId) -> Outcome<Vec<office::Model>> {
    let mut rows = grant.rows::<office::Entity>().only(office::Column::ProcessId, Test::is(process)).all().await?;
    rows.sort_by(|a, b| b.since.cmp(&a.since));
    Ok(rows)
}

fn holder(row: &office::Model, register: &Register, frame: &Frame) -> String {
    let organisation = row.organisation_id.map(|id| register.organisations.name(id, frame.w));
    let seat = || row.seat_id.and_then(|id| register.seat(id)).map(|seat| register.seat_name(seat, frame.w));
    organisation.or_else(seat).unwrap_or_default()
}

/// `GET /desk/{process}/offices`
pub async fn index(visit: Granted<Administer>) -> Answer {
    let frame = Frame::of(&visit, &visit.grant).await?;
    let mut register = Register::of(&visit.grant).await?;
    let rows = rows(&visit.grant, frame.process).await?;
    register.also(&visit.grant, rows.iter().filter_map(|row| row.seat_id)).await?;
    let offices = OfficeKind::ALL.iter().map(|kind| view(*kind, &rows, &register, &frame));
    let page = OfficesPage {
        offices: offices.filter(|office| !office.terms.is_empty()).collect(),
        w: frame.w,
        base: frame.base,
        notice: frame.notice,
        chrome: frame.chrome,
    };
    Ok(private_page(page.render()?))
}

fn view(kind: OfficeKind, rows: &[office::Model], register: &Register, frame: &Frame) -> OfficeView {
    let w = frame.w;
    let of_kind: Vec<_> = rows.iter().filter(|row| row.kind == kind).collect();
    let drawn = |row: &&office::Model| {
        let date = |text: &Option<String>| text.as_deref().and_then(|text| text.parse::<PartialDate>().ok());
        let (since, until) = (date(&row.since), date(&row.until));
        let exact = matches!((since, until), (Some(PartialDate::Day(_)), Some(PartialDate::Day(_))));
        let span = Span { from: since.map(PartialDate::first_day), until: until.map(PartialDate::first_day), exact };
        (holder(row, register, frame), span)
    };
    let mut holders: Vec<_> = of_kind.iter().map(drawn).collect();
    holders.reverse();
    let terms = of_kind.into_iter().map(|row| {
        let state = state(row.starts_at, row.ends_at, register.now);
        let instant = |at: Option<Instant>| at.map(|at| when_day(at, row.zone.parse().unwrap_or(frame.zone), w));
        TermRow {
            id: row.id.to_string(),
            holder: holder(row, register, frame),
            title: row.title.clone(),
            from: partial(row.since.as_deref(), w).or_else(|| instant(row.starts_at)),
            until: partial(row.until.as_deref(), w).or_else(|| instant(row.ends_at)),
            can_end: row.starts_at.is_some() && row.ends_at.is_none_or(|at| at > register.now),
            state,
        }
    });
    OfficeView {
        name: w.t(&format!("office-{}", kind.word())),
        timeline: Timeline::draw(&holders, today(register.now, frame.zone)),
        terms: terms.collect(),
    }
}

async fn page(visit: &Visit, grant: &Grant<Administer>, typed: &Fields, wrong: &[Wrong]) -> Outcome<String> {
    let frame = Frame::again(visit, grant, "/offices/new").await?;
    let w = frame.w;
    let register = Register::of(grant).await?;
    let kinds = OfficeKind::ALL
        .iter()
        .map(|kind| choice(kind.word(), w.t(&format!("office-{}", kind.word())), typed.one("kind")));
    let page = OfficePage {
        errors: faults(wrong, w),
        form: OfficeForm {
            kind: under(w.t("desk-choose"), kinds),
            title: typed.one("title").to_owned(),
            by_seat: typed.one("held") == "seat",
            organisation: under(w.t("desk-choose"), register.organisation_choices(typed.one("organisation"), w)),
            exercised: register.seat_choices(&typed.all("exercised"), w),
            seat: register.seat_groups(typed.one("seat"), w),
            from: typed.one("from").to_owned(),
            until: typed.one("until").to_owned(),
            zone: zones(frame.zone, typed.one("zone"), w),
        },
        chrome: frame.chrome,
        w,
        base: frame.base,
        notice: None,
    };
    Ok(page.render()?)
}

fn read(typed: &Fields, own: Tz) -> Result<NewOffice, Vec<Wrong>> {
    let mut wrong = Vec::new();
    let by_seat = typed.one("held") == "seat";
    let kind = word(typed.one("kind"));
    if kind.is_none() {
        wrong.push(Wrong::at("kind", "desk-error-office-kind"));
    }
    if typed.one("title").is_empty() {
        wrong.push(Wrong::at("title", "desk-error-title"));
    }
    let organisation = word(typed.one("organisation")).filter(|_| !by_seat);
    let seat: Option<SeatId> = word(typed.one("seat")).filter(|_| by_seat);
    if organisation.is_none() && seat.is_none() {
        wrong.push(Wrong::at(if by_seat { "seat" } else { "organisation" }, "desk-error-holder"));
    }
    let from = day("from", typed.one("from"), &mut wrong);
    if typed.one("from").is_empty() {
        wrong.push(Wrong::at("from", "desk-error-day"));
    }
    let until = day("until", typed.one("until"), &mut wrong);
    let zone = zone(own, typed.one("zone"), &mut wrong);
    let exercised_by = if by_seat { Vec::new() } else { typed.all("exercised").into_iter().filter_map(word).collect() };
    match (kind, from, zone) {
        (Some(kind), Some(from), Some(zone)) if wrong.is_empty() => Ok(NewOffice {
            kind,
            title: typed.one("title").to_owned(),
            organisation,
            seat,
            exercised_by,
            from,
            until,
            zone,
        }),
        _ => Err(wrong),
    }
}

/// `GET /desk/{process}/offices/new`
pub async fn new(visit: Granted<Administer>) -> Answer {
    Ok(private_page(page(&visit, &visit.grant, &Fields::default(), &[]).await?))
}

/// `POST /desk/{process}/offices`
pub async fn create(act: Act<Administer, Fields>) -> Answer {
    let wrong = match read(&act.form, act.zone_of(act.grant.here()?.process)) {
        Ok(new) => match tried(desk::make_office(&act.grant, &new).await)? {
            Ok(_) => return Ok(on_to(&format!("{}/offices?done=office", base(&act.grant)?))),
            // Of an organisation's office a seat can only be wrong among those who exercise it.
            Err(wrong) => wrong
                .into_iter()
                .map(|wrong| {
                    if wrong.field == "seat" && new.seat.is_none() {
                        Wrong::at("exercised", "desk-error-exercised")
                    } else {
                        wrong
                    }
                })
                .collect(),
        },
        Err(wrong) => wrong,
    };
    let body = page(&act, &act.grant, &act.form, &wrong).await?;
    Ok(private_page_with(StatusCode::UNPROCESSABLE_ENTITY, body))
}

async fn end_page(
    visit: &Visit,
    grant: &Grant<Administer>,
    id: RowId,
    typed: Option<&ending::Typed>,
    wrong: &[Wrong],
) -> Outcome<String> {
    let frame = Frame::again(visit, grant, &format!("/offices/{id}/ending")).await?;
    let w = frame.w;
    let mut register = Register::of(grant).await?;
    let row = rows(grant, frame.process).await?.into_iter().find(|row| row.id == id);
    let row = row.filter(|row| row.ends_at.is_none_or(|at| at > register.now)).ok_or(Denied::NotFound)?;
    register.also(grant, row.seat_id).await?;
    let end = End {
        what: Ending::Office,
        id: id.to_string(),
        subject: w.labelled(holder(&row, &register, &frame), &row.title),
        wording: None,
        ends_at: row.ends_at,
        consequences: vec![w.t("desk-ends-office-doors")],
        stays: vec![w.t("desk-stays-handed-in"), w.t("desk-stays-record")],
    };
    ending::page(frame, end, typed, wrong)
}

/// `GET /desk/{process}/offices/{id}/ending`
pub async fn edit(visit: Granted<Administer>, path: Path<(String, String)>) -> Answer {
    Ok(private_page(end_page(&visit, &visit.grant, id(&path.1)?, None, &[]).await?))
}

/// Ends an office, if it still ends as the form showed. Offices stand in the public space, so that it is the right there that is asked for
/// besides the desk's.
async fn end(grant: &Grant<Administer>, id: RowId, shown: &str, at: Option<Instant>) -> Outcome<()> {
    let process = grant.here()?.process;
    let zone = grant.process(process).map_or(Tz::UTC, |process| process.zone);
    let public = grant.space_of_kind(process, SpaceKind::Public).ok_or(Denied::NotFound)?.id;
    let mut write = grant.further::<Manage>(public)?.write().await?;
    let now = write.scope().now();
    let at = at.unwrap_or(now);
    let all = write.scope().rows::<office::Entity>().in_space(public);
    let found = write.held(all.only(office::Column::Id, Test::is(id))).await?.pop();
    let found = found.filter(|row| row.ends_at.is_none_or(|ends| ends > now)).ok_or(Denied::NotFound)?;
    desk::still_ends(Some(shown), found.ends_at)?;
    let row = office::ActiveModel {
        ends_at: Set(Some(at)),
        until: Set(Some(today(at, zone).to_string())),
        ..Default::default()
    };
    if !write.change::<office::Entity>(id, row).await? {
        return Err(Denied::NotFound.into());
    }
    write.commit(AuditLine::of(Verb::OfficeEnded, id.0)).await
}

/// `POST /desk/{process}/offices/{id}/ending`
pub async fn remove(act: Act<Administer, ending::Typed>, path: Path<(String, String)>) -> Answer {
    let office = id(&path.1)?;
    let wrong = match act.form.read(act.scope.now(), act.zone_of(act.grant.here()?.process)) {
        Ok(at) => match tried(end(&act.grant, office, &act.form.shown, at).await)? {
            Ok(()) => return Ok(on_to(&format!("{}/offices{}", base(&act.grant)?, ending::done(at)))),
            Err(wrong) => wrong,
        },
        Err(wrong) => wrong,
    };
    let body = end_page(&act, &act.grant, office, Some(&act.form), &wrong).await?;
    Ok(private_page_with(StatusCode::UNPROCESSABLE_ENTITY, body))
}
