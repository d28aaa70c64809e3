//! Break-glass (rule 9): an admission for at most 24 hours, asked for by the secretariat on its desk and signed by a person of another
//! organisation in that organisation's own space. It keeps to the ceilings like any other admission (rule 3).

mod asking;
mod ending;
mod signing;

use sea_orm::{ActiveValue::Set, ColumnTrait, Condition, ConnectionTrait, EntityTrait, QueryFilter};

pub use asking::{NewEmergency, Room, ask_emergency, emergency_rooms, withdraw_emergency};
pub use ending::end_emergency;
pub use signing::{decline_emergency, may_sign_emergency, sign_emergency};

use super::standings::in_force;
use crate::access::{
    Capability, RowId, SeatId, SpaceKind, Standing,
    audit::{AuditLine, Verb},
    kinds::words,
    policy::{self, Countersigned},
    tables::{emergency, person, seat, standing},
    write::Write,
};
use crate::{
    clock::Instant,
    error::{Denied, Error, Outcome},
};

words! {
    /// Where a request for emergency access stands.
    EmergencyState {
        /// Waits for the second signature.
        Asked = "asked",
        /// Signed by both; the admission is made.
        Signed = "signed",
        /// The second organisation did not sign.
        Declined = "declined",
        /// The secretariat took it back.
        Withdrawn = "withdrawn",
    }
}

/// The longest emergency access, and how long a request waits for its second signature, in hours.
pub const EMERGENCY_HOURS: i32 = 24;

/// A seat that is in force, with who sits there.
struct Sitting {
    seat: seat::Model,
    standing: Standing,
    name: String,
}

async fn sitting(on: &impl ConnectionTrait, now: Instant, id: SeatId) -> Outcome<Option<Sitting>> {
    let Some(seat) = seat::Entity::find_by_id(id).one(on).await? else { return Ok(None) };
    let Some(held) = standing::Entity::find_by_id(seat.standing_id).one(on).await? else { return Ok(None) };
    let Some(whose) = person::Entity::find_by_id(seat.person_id).one(on).await? else { return Ok(None) };
    let live = seat.starts_at <= now && seat.ends_at.is_none_or(|at| at > now) && in_force(&held, now);
    let enters = live && !whose.operator && whose.disabled_at.is_none();
    Ok(enters.then_some(Sitting { seat, standing: held.kind, name: whose.name }))
}

/// Whether an organisation may give the second signature under a standing.
fn may_sign(target: SpaceKind, held: Standing) -> bool {
    match policy::countersigned(target) {
        Some(Countersigned::CivilSociety) => held == Standing::CivilSociety,
        Some(Countersigned::Another) => policy::ceiling(target, held).is_some(),
        None => false,
    }
}

/// A request that still waits for its answer.
async fn open<C: Capability>(
    write: &Write<C>,
    id: RowId,
    here: impl Fn(&emergency::Model) -> bool,
) -> Outcome<emergency::Model> {
    let found = emergency::Entity::find_by_id(id).one(&write.transaction.live).await?;
    let found = found.filter(here).ok_or(Denied::NotFound)?;
    if found.state == EmergencyState::Asked && found.ends_at > write.scope().now() {
        Ok(found)
    } else {
        Err(Error::Conflict)
    }
}

/// Closes a request, unless somebody else has done so at the same time.
async fn close<C: Capability>(write: &Write<C>, id: RowId, seat: SeatId, row: emergency::ActiveModel) -> Outcome<()> {
    let row = emergency::ActiveModel {
        answer_seat_id: Set(Some(seat)),
        answered_by: Set(write.scope().viewer().map(|viewer| viewer.name.clone())),
        answered_at: Set(Some(write.scope().now())),
        ..row
    };
    let still =
        Condition::all().add(emergency::Column::Id.eq(id)).add(emergency::Column::State.eq(EmergencyState::Asked));
    let done = emergency::Entity::update_many().set(row).filter(still).exec(&write.transaction.live).await?;
    if done.rows_affected == 1 { Ok(()) } else { Err(Error::Conflict) }
}

fn told(verb: Verb, found: &emergency::Model) -> AuditLine {
    AuditLine::of(verb, found.whom_seat_id.0).with("emergency", found.id.to_string()).with("hours", found.hours)
}
