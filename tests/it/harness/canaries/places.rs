//! The canaries of what access keeps: standings, seats, offices, admissions, invitations, the record, mails, emergencies.

use serde_json::json;
use virtual_secretariat::access::{
    Capacity, Console, Level, MailKind, MailState, OfficeKind, RowId, SeatId, Standing, StandingId, Verb,
    desk::EmergencyState,
    tables::{admission, audit_line, emergency, invitation, mail, office, seat, standing},
};

use super::{Canary, Known};
use crate::harness::SpaceRow;

/// Who takes part.
pub async fn put_places(console: &mut Console, known: &Known, space: &SpaceRow, all: &mut Vec<Canary>) {
    let (organisation, now) = (known.organisations[&space.process], known.now);
    let one = Canary::of("standing", space);
    let row = standing::Model {
        id: StandingId(one.id),
        process_id: space.process_id,
        space_id: space.id,
        organisation_id: organisation,
        kind: Standing::Observer,
        title: Some(one.word.clone()),
        since: Some("1999".into()),
        until: Some("2000-03".into()),
        in_force: false,
        starts_at: None,
        ends_at: None,
        note: Some(one.word.clone()),
        position: 2000,
    };
    put!(console, all, one, standing::Entity, row);
    let one = Canary::of("seat", space);
    let row = seat::Model {
        id: SeatId(one.id),
        // A standing that opens nothing: the canary lets nobody in.
        standing_id: StandingId(all.last().expect("the standing").id),
        process_id: space.process_id,
        organisation_id: organisation,
        person_id: known.person,
        space_id: space.id,
        desk_id: space.id,
        capacity: Capacity::Staff,
        letter: Some(one.word.clone()),
        starts_at: now,
        ends_at: None,
    };
    put!(console, all, one, seat::Entity, row);
    let one = Canary::of("office", space);
    let row = office::Model {
        id: RowId(one.id),
        process_id: space.process_id,
        space_id: space.id,
        kind: OfficeKind::Lead,
        title: one.word.clone(),
        organisation_id: Some(organisation),
        seat_id: None,
        seat_organisation_id: None,
        zone: "UTC".into(),
        since: Some("2001-02".into()),
        until: None,
        starts_at: Some(now),
        ends_at: None,
    };
    put!(console, all, one, office::Entity, row);
}

/// What the desk keeps of a space.
pub async fn put_desk(console: &mut Console, known: &Known, space: &SpaceRow, all: &mut Vec<Canary>) {
    let (held, organisation) = (known.standings[&space.process], known.organisations[&space.process]);
    let (now, later) = (known.now, known.now + chrono::Duration::days(5));
    let one = Canary::of("admission", space);
    let row = admission::Model {
        id: RowId(one.id),
        space_id: space.id,
        level: Level::Read,
        anyone: false,
        process_id: Some(space.process_id),
        standing: None,
        organisation_id: Some(organisation),
        // No persona sits as an adviser: the canary lets nobody in.
        capacity: Some(Capacity::Adviser),
        office: None,
        seat_id: None,
        starts_at: now,
        ends_at: None,
    };
    put!(console, all, one, admission::Entity, row);
    let one = Canary::of("invitation", space);
    let row = invitation::Model {
        id: RowId(one.id),
        space_id: space.id,
        process_id: space.process_id,
        standing_id: held,
        email: format!("{}@ministry.example", one.word),
        name: one.word.clone(),
        language: "en".into(),
        capacity: Capacity::Delegate,
        letter: Some(one.word.clone()),
        seat_id: None,
        seat_starts_at: None,
        seat_ends_at: None,
        token_hash: None,
        made_at: now,
        ends_at: later,
        used_at: None,
        withdrawn_at: None,
        by_operator: false,
    };
    put!(console, all, one, invitation::Entity, row);
    let one = Canary::of("audit_line", space);
    let row = audit_line::Model {
        id: RowId(one.id),
        at: now,
        verb: Verb::DocumentSubmitted,
        person_id: None,
        person_name: Some(one.word.clone()),
        seat_id: None,
        seat_name: Some(one.word.clone()),
        process_id: Some(space.process_id),
        space_id: Some(space.id),
        subject_id: None,
        detail: json!({ "symbol": one.word }),
        address: one.word.clone(),
    };
    put!(console, all, one, audit_line::Entity, row);
    let one = Canary::of("mail", space);
    let row = mail::Model {
        id: RowId(one.id),
        space_id: Some(space.id),
        kind: MailKind::Circulated,
        person_id: Some(known.person),
        subject_id: one.id,
        state: MailState::Dead,
        tries: 8,
        due_at: now,
        made_at: now,
        done_at: Some(now),
        fault: Some(one.word.clone()),
    };
    put!(console, all, one, mail::Entity, row);
}

/// A request for emergency access that nobody can sign: who asked for it has no seat.
pub async fn put_emergency(console: &mut Console, known: &Known, space: &SpaceRow, all: &mut Vec<Canary>) {
    let (organisation, now) = (known.organisations[&space.process], known.now);
    let seat = all.iter().rfind(|one| one.table == "seat" && one.space.id == space.id).expect("the seat").id;
    let one = Canary::of("emergency", space);
    let row = emergency::Model {
        id: RowId(one.id),
        space_id: space.id,
        process_id: space.process_id,
        seen_id: space.id,
        target_id: space.id,
        target_kind: space.kind,
        seat_id: None,
        asked_by: one.word.clone(),
        asker_id: organisation,
        whom_seat_id: SeatId(seat),
        whom: one.word.clone(),
        whom_id: organisation,
        signer_id: organisation,
        signer_space_id: space.id,
        hours: 1,
        reason: one.word.clone(),
        state: EmergencyState::Asked,
        asked_at: now,
        ends_at: now + chrono::Duration::days(1),
        answer_seat_id: None,
        answered_by: Some(one.word.clone()),
        answered_at: None,
        admission_id: None,
        open_until: None,
    };
    put!(console, all, one, emergency::Entity, row);
}
