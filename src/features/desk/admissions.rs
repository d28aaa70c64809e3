//! Who enters a space, how far, within which ceiling; and the end of an admission.

use actix_web::{
    http::StatusCode,
    web::{Path, Query},
};
use askama::Template;
use serde::Deserialize;

use super::{
    conditions::{Conditions, offices, persons},
    ending::{self, End, Typed},
    pages::{AdmissionsPage, Cell, Ending, MatrixRow, NamedAdmission},
    parts::{Frame, base, choice, id, tried, when_day, word},
    register::{Register, state},
};
use crate::{
    access::{
        Administer, Grant, Level, Manage, Power, ProcessId, RowId, SpaceId, SpaceKind, SpaceSeen, Standing, Test, desk,
        policy, tables::admission,
    },
    error::{Denied, Outcome, Wrong},
    http::{Act, Answer, Granted, Visit, names::space_name, on_to, private_page, private_page_with, views::Choice},
    i18n::Words,
};

/// Which space.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Its id.
    pub space: String,
}

/// The space that is asked about: of this process, one that the viewer reads; without a word the plenary, else the first.
pub fn asked<'g>(grant: &'g Grant<Administer>, asked: &str) -> Result<&'g SpaceSeen, Denied> {
    let process = grant.here()?.process;
    if !asked.is_empty() {
        let space: SpaceId = id(asked)?;
        return grant.space(space).filter(|space| space.process == process).ok_or(Denied::NotFound);
    }
    let all = spaces(grant, process);
    let plenary = all.iter().find(|space| space.kind == SpaceKind::Plenary);
    plenary.or_else(|| all.first()).copied().ok_or(Denied::NotFound)
}

/// The spaces of a process that the viewer reads, in the order of their kinds.
pub fn spaces(grant: &Grant<Administer>, process: ProcessId) -> Vec<&SpaceSeen> {
    let mut spaces: Vec<_> = grant.spaces().filter(|space| space.process == process).collect();
    spaces.sort_by(|a, b| (a.kind, &a.slug).cmp(&(b.kind, &b.slug)));
    spaces
}

/// The spaces as options.
pub fn choices(
    grant: &Grant<Administer>,
    register: &Register,
    process: ProcessId,
    chosen: &str,
    w: Words,
) -> Vec<Choice> {
    spaces(grant, process)
        .into_iter()
        .map(|space| choice(space.id, space_name(space, &register.organisations, w), chosen))
        .collect()
}

/// `GET /desk/{process}/admissions`
pub async fn index(visit: Granted<Administer>, query: Query<Asked>) -> Answer {
    let frame = Frame::of(&visit, &visit.grant).await?;
    let w = frame.w;
    let mut register = Register::of(&visit.grant).await?;
    let space = asked(&visit.grant, &query.space)?;
    let rows =
        visit.grant.rows::<admission::Entity>().in_space(space.id).oldest(admission::Column::StartsAt).all().await?;
    let rows: Vec<_> = rows.into_iter().filter(|row| row.ends_at.is_none_or(|at| at > register.now)).collect();
    register.also(&visit.grant, rows.iter().filter_map(|row| row.seat_id)).await?;
    let may = visit.scope.may(Power::Manage, space.id);
    let mut matrix = Vec::new();
    let mut shown = Vec::new();
    for standing in Standing::ALL {
        let whole = rows.iter().filter(|row| {
            !row.anyone && Conditions::from(*row).whole() == Some(*standing) && row.starts_at <= register.now
        });
        let given = whole.max_by_key(|row| row.level);
        shown.extend(given.map(|row| row.id));
        matrix.push(standing_row(*standing, given, space, &register, &frame, may));
    }
    let anyone = rows.iter().find(|row| row.anyone);
    shown.extend(anyone.map(|row| row.id));
    matrix.push(anyone_row(anyone, space, &frame));
    let offices = offices(&visit.grant).await?;
    let named = rows.iter().filter(|row| !row.anyone && !shown.contains(&row.id)).map(|row| {
        let conditions = Conditions::from(row);
        NamedAdmission {
            id: row.id.to_string(),
            conditions: conditions.said(&register, w),
            level: w.t(&format!("level-{}", row.level.word())),
            from: Some(when_day(row.starts_at, frame.zone, w)),
            until: row.ends_at.map(|at| when_day(at, frame.zone, w)),
            state: state(Some(row.starts_at), row.ends_at, register.now),
            persons: persons(&conditions.seats(&register, space, &offices)),
            can_end: may,
        }
    });
    let mut readers: Vec<_> = visit.grant.readers_of(space.id).await?.into_iter().map(|reader| reader.person).collect();
    readers.sort();
    readers.dedup();
    let page = AdmissionsPage {
        spaces: choices(&visit.grant, &register, frame.process, &space.id.to_string(), w),
        space: space_name(space, &register.organisations, w),
        space_kind: space.kind.word(),
        space_id: space.id.to_string(),
        readers: readers.len(),
        named: named.collect(),
        matrix,
        can_admit: may,
        chrome: frame.chrome,
        w,
        base: frame.base,
        notice: frame.notice,
    };
    Ok(private_page(page.render()?))
}

/// How far a standing goes at each level.
fn cells(given: Option<Level>, most: Option<Level>) -> [Cell; 3] {
    Level::ALL.map(|level| {
        if given.min(most) >= Some(level) {
            Cell::Given
        } else if most >= Some(level) {
            Cell::May
        } else {
            Cell::Shut
        }
    })
}

/// The ceiling in a word.
pub fn ceiling_word(most: Option<Level>, w: Words) -> String {
    most.map_or_else(|| w.t("desk-level-none"), |level| w.t(&format!("level-{}", level.word())))
}

fn dates(given: Option<&admission::Model>, frame: &Frame) -> Option<String> {
    let row = given?;
    let w = frame.w;
    let from = when_day(row.starts_at, frame.zone, w).text;
    Some(match row.ends_at {
        Some(until) => w.a2("desk-dates-between", "from", from, "until", when_day(until, frame.zone, w).text),
        None => w.a1("desk-dates-since", "from", from),
    })
}

fn standing_row(
    standing: Standing,
    given: Option<&admission::Model>,
    space: &SpaceSeen,
    register: &Register,
    frame: &Frame,
    may: bool,
) -> MatrixRow {
    let w = frame.w;
    let most = policy::ceiling(space.kind, standing);
    let [read, contribute, manage] = cells(given.map(|row| row.level), most);
    let mut organisations: Vec<_> =
        register.in_force().filter(|row| row.kind == standing).map(|row| row.organisation_id).collect();
    organisations.sort();
    organisations.dedup();
    let seats: Vec<_> = register.live().filter(|(_, row)| row.kind == standing).map(|(seat, _)| seat).collect();
    let counted = [w.n("desk-count-organisations", organisations.len()), w.n("desk-count-persons", persons(&seats))];
    let otherwise = || w.t(if most.is_none() { "desk-dates-never" } else { "desk-dates-none" });
    MatrixRow {
        standing: w.t(&format!("desk-plural-{}", standing.word())),
        count: counted.join(&w.t("list-comma")),
        read,
        contribute,
        manage,
        ceiling: ceiling_word(most, w),
        dates: dates(given, frame).unwrap_or_else(otherwise),
        end: given.filter(|_| may).map(|row| row.id.to_string()),
    }
}

fn anyone_row(given: Option<&admission::Model>, space: &SpaceSeen, frame: &Frame) -> MatrixRow {
    let w = frame.w;
    let most = policy::ceiling_for_anyone(space.kind);
    let [read, contribute, manage] = cells(given.map(|row| row.level), most);
    MatrixRow {
        standing: w.t("desk-plural-anyone"),
        count: String::new(),
        read,
        contribute,
        manage,
        ceiling: ceiling_word(most, w),
        dates: dates(given, frame).unwrap_or_else(|| w.t("desk-dates-anyone")),
        // That the public reads is what makes the space public: it is not ended from a desk.
        end: None,
    }
}

/// An admission of this process that has not ended, and its space.
async fn found(grant: &Grant<Administer>, id: RowId) -> Outcome<(admission::Model, &SpaceSeen)> {
    let process = grant.here()?.process;
    let row = grant.rows::<admission::Entity>().only(admission::Column::Id, Test::is(id)).one().await?;
    let row = row.filter(|row| !row.anyone && row.ends_at.is_none_or(|at| at > grant.now())).ok_or(Denied::NotFound)?;
    let space = grant.space(row.space_id).filter(|space| space.process == process).ok_or(Denied::NotFound)?;
    Ok((row, space))
}

async fn page(
    visit: &Visit,
    grant: &Grant<Administer>,
    id: RowId,
    typed: Option<&Typed>,
    wrong: &[Wrong],
) -> Outcome<String> {
    let frame = Frame::again(visit, grant, &format!("/admissions/{id}/ending")).await?;
    let w = frame.w;
    let mut register = Register::of(grant).await?;
    let (row, space) = found(grant, id).await?;
    register.also(grant, row.seat_id).await?;
    let conditions = Conditions::from(&row);
    let count = persons(&conditions.seats(&register, space, &offices(grant).await?));
    let who = conditions.said(&register, w).join(" + ");
    let end = End {
        what: Ending::Admission,
        id: id.to_string(),
        subject: w.labelled(who, space_name(space, &register.organisations, w)),
        wording: None,
        ends_at: row.ends_at,
        consequences: vec![w.n("desk-ends-entries", count)],
        stays: vec![w.t("desk-stays-handed-in"), w.t("desk-stays-record")],
    };
    ending::page(frame, end, typed, wrong)
}

/// `GET /desk/{process}/admissions/{id}/ending`
pub async fn edit(visit: Granted<Administer>, path: Path<(String, String)>) -> Answer {
    Ok(private_page(page(&visit, &visit.grant, id(&path.1)?, None, &[]).await?))
}

/// `POST /desk/{process}/admissions/{id}/ending`
pub async fn remove(act: Act<Administer, Typed>, path: Path<(String, String)>) -> Answer {
    let admission = word(&path.1).ok_or(Denied::NotFound)?;
    let (_, space) = found(&act.grant, admission).await?;
    let manage = act.grant.further::<Manage>(space.id)?;
    let wrong = match act.form.read(act.scope.now(), act.zone_of(act.grant.here()?.process)) {
        Ok(at) => match tried(desk::end_admission(&manage, admission, Some(&act.form.shown), at).await)? {
            Ok(()) => {
                let list = format!("{}/admissions{}", base(&act.grant)?, ending::done(at));
                return Ok(on_to(&format!("{list}&space={}", manage.space_id())));
            }
            Err(wrong) => wrong,
        },
        Err(wrong) => wrong,
    };
    let body = page(&act, &act.grant, admission, Some(&act.form), &wrong).await?;
    Ok(private_page_with(StatusCode::UNPROCESSABLE_ENTITY, body))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_admission_is_shown_only_as_far_as_the_ceiling_lets_it() {
        let (given, may, shut) = (Cell::Given, Cell::May, Cell::Shut);
        assert_eq!(cells(None, None), [shut, shut, shut]);
        assert_eq!(cells(Some(Level::Manage), Some(Level::Contribute)), [given, given, shut]);
        assert_eq!(cells(Some(Level::Read), Some(Level::Manage)), [given, may, may]);
        assert_eq!(cells(None, Some(Level::Read)), [may, shut, shut]);
    }
}
