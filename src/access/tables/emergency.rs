//! A request for emergency access (rule 9). It stands on the desk that asks, and is seen besides where it can be signed: in the own space of
//! the organisation that is to sign with it. Once signed, a row of its own says the same in the space that it has opened.

use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{
    access::{OrganisationId, ProcessId, RowId, SeatId, SpaceId, SpaceKind, desk::EmergencyState},
    clock::Instant,
};

/// A request for emergency access, with the names under which both persons signed.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "emergency")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    pub space_id: SpaceId,
    pub process_id: ProcessId,
    pub seen_id: SpaceId,
    pub target_id: SpaceId,
    pub target_kind: SpaceKind,
    pub seat_id: Option<SeatId>,
    pub asked_by: String,
    pub asker_id: OrganisationId,
    pub whom_seat_id: SeatId,
    pub whom: String,
    pub whom_id: OrganisationId,
    pub signer_id: OrganisationId,
    pub signer_space_id: SpaceId,
    pub hours: i32,
    pub reason: String,
    pub state: EmergencyState,
    pub asked_at: Instant,
    pub ends_at: Instant,
    pub answer_seat_id: Option<SeatId>,
    pub answered_by: Option<String>,
    pub answered_at: Option<Instant>,
    pub admission_id: Option<RowId>,
    pub open_until: Option<Instant>,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::guarded!(SpaceId, also SeenId, process ProcessId, seat SeatId);
