//! The record of a process, as far as the viewer may read it.

use actix_web::web::Query;
use askama::Template;
use serde::Deserialize;

use super::{
    admissions::{choices, spaces},
    pages::{RecordLine, RecordPage},
    parts::{Frame, id, under},
    register::Register,
};
use crate::{
    access::{Administer, Grant, Level, OrganisationId, Rows, SeatId, SpaceId, StandingId, Total, tables::audit_line},
    error::Denied,
    http::{
        self, Answer, Cursor, Granted, Times,
        names::{seat_recorded, space_name},
        private_page,
        views::Pager,
    },
    i18n::Words,
};

/// How many lines are on a page.
const PAGE: u64 = 50;
/// How many lines go into one table.
const TABLE: u64 = 10_000;

/// Which lines.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    space: String,
    after: String,
}

/// The lines of the spaces that the viewer manages, or of one of them.
fn lines<'g>(grant: &'g Grant<Administer>, asked: &Asked) -> Result<Rows<'g, audit_line::Entity>, Denied> {
    let process = grant.here()?.process;
    let mut ids: Vec<SpaceId> = spaces(grant, process).into_iter().map(|space| space.id).collect();
    if !asked.space.is_empty() {
        let one = id(&asked.space)?;
        ids.retain(|space| *space == one);
    }
    Ok(grant.rows_from::<audit_line::Entity>(Level::Manage).in_spaces(&ids))
}

/// `GET /desk/{process}/record`
pub async fn index(visit: Granted<Administer>, query: Query<Asked>) -> Answer {
    let frame = Frame::of(&visit, &visit.grant).await?;
    let w = frame.w;
    let mut register = Register::of(&visit.grant).await?;
    let after = Cursor::read(&query.after);
    let rows = lines(&visit.grant, &query)?.newest_of_all(audit_line::Column::At, after.map(Into::into), PAGE + 1);
    let mut rows = rows.await?;
    let older = usize::try_from(PAGE).is_ok_and(|page| rows.len() > page);
    rows.truncate(usize::try_from(PAGE).unwrap_or(usize::MAX));
    register.also(&visit.grant, seats(&rows)).await?;
    let total = match lines(&visit.grant, &query)?.total(1000).await? {
        Total::Exactly(n) => w.n("desk-total-lines", usize::try_from(n).unwrap_or(0)),
        Total::MoreThan(n) => w.n("desk-total-many", usize::try_from(n).unwrap_or(0)),
    };
    let last = rows.last().filter(|_| older).map(|row| Cursor { at: row.at, id: row.id.0 });
    let here = |after: String| format!("{}/record?space={}{after}", frame.base, query_word(&query.space));
    let pager = Pager {
        newer: after.map(|_| here(String::new())),
        older: last.map(|last| here(format!("&after={last}"))),
        total,
    };
    let times = Times::of(w, frame.zone, rows.iter().map(|row| row.at));
    let page = RecordPage {
        spaces: under(w.t("desk-record-all"), choices(&visit.grant, &register, frame.process, &query.space, w)),
        lines: rows.iter().map(|row| line(row, &visit.grant, &register, &times, w)).collect(),
        times: times.told(),
        pager,
        csv: format!("{}/record.csv?space={}", frame.base, query_word(&query.space)),
        chrome: frame.chrome,
        w,
        base: frame.base.clone(),
        notice: frame.notice,
    };
    Ok(private_page(page.render()?))
}

/// The space as an address carries it: an id, or nothing.
fn query_word(space: &str) -> String {
    space.parse::<SpaceId>().map(|id| id.to_string()).unwrap_or_default()
}

fn line(
    row: &audit_line::Model,
    grant: &Grant<Administer>,
    register: &Register,
    times: &Times,
    w: Words,
) -> RecordLine {
    let space = row.space_id.and_then(|id| grant.space(id));
    // What was done on the server itself has nobody who was signed in, and no network address.
    let console = row.person_name.is_none() && row.address == "console";
    let known = |name: &str| organisation(row.seat_id, name, register, w);
    RecordLine {
        when: times.when(row.at),
        who: if console { w.t("desk-the-installation") } else { row.person_name.clone().unwrap_or_default() },
        seat: row.seat_name.as_deref().map(|name| seat_recorded(name, known, w)).unwrap_or_default(),
        verb: row.verb.word().to_owned(),
        object: object(row, register, w),
        space: space.map(|space| space_name(space, &register.organisations, w)).unwrap_or_default(),
        origin: if console { String::new() } else { row.address.clone() },
    }
}

/// The name that the register has for the organisation of a line's seat, in the reader's language: where the viewer keeps that seat, by the
/// seat; else by the name that the record has for it.
fn organisation(seat: Option<SeatId>, name: &str, register: &Register, w: Words) -> Option<String> {
    let kept = seat.and_then(|id| register.seat(id)).map(|seat| seat.organisation_id);
    let id = kept.or_else(|| register.organisations.named(name))?;
    Some(register.organisations.name(id, w))
}

/// The seats that acted, and those that lines may be about: most subjects are something else, and are not found.
fn seats(rows: &[audit_line::Model]) -> impl Iterator<Item = SeatId> {
    rows.iter().flat_map(|row| [row.seat_id, row.subject_id.map(SeatId)]).flatten()
}

/// What it was done to: a symbol, a person in a seat, an organisation; what has no name that can be read here has none.
fn object(row: &audit_line::Model, register: &Register, w: Words) -> String {
    if let Some(symbol) = row.detail.get("symbol").and_then(|symbol| symbol.as_str()) {
        return symbol.to_owned();
    }
    let Some(id) = row.subject_id else { return String::new() };
    let seat = register.seat(SeatId(id)).map(|seat| register.seat_name(seat, w));
    let standing = || register.standing(StandingId(id)).map(|standing| register.standing_name(standing, w));
    let organisation = || Some(register.organisations.name(OrganisationId(id), w));
    seat.or_else(standing).or_else(organisation).unwrap_or_default()
}

/// `GET /desk/{process}/record.csv`: the same lines as a table, the newest ten thousand.
pub async fn table(visit: Granted<Administer>, query: Query<Asked>) -> Answer {
    let frame = Frame::of(&visit, &visit.grant).await?;
    let w = frame.w;
    let mut register = Register::of(&visit.grant).await?;
    let rows = lines(&visit.grant, &query)?.newest_of_all(audit_line::Column::At, None, TABLE).await?;
    register.also(&visit.grant, seats(&rows)).await?;
    let heads = [
        "desk-col-date",
        "desk-col-person",
        "desk-col-seat",
        "desk-col-act",
        "desk-col-object",
        "desk-col-space",
        "desk-col-address",
    ];
    let times = Times::of(w, frame.zone, []);
    let rows = rows.iter().map(|row| {
        let line = line(row, &visit.grant, &register, &times, w);
        let at = row.at.with_timezone(&frame.zone).to_rfc3339();
        let verb = line.said(&w);
        [at, line.who, line.seat, verb, line.object, line.space, line.origin]
    });
    Ok(http::table::table("record.csv", heads.map(|key| w.t(key)), rows)?)
}
