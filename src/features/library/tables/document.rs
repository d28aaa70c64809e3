//! A paper as it stands in one space. Circulation makes a row of its own in the target space.

use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{
    access::{OrganisationId, ProcessId, RowId, SeatId, SpaceId},
    clock::Instant,
    features::library::Agreed,
};

/// A paper as it stands in one space. Circulation makes a row of its own in the target space.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "document")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    pub space_id: SpaceId,
    pub process_id: ProcessId,
    pub from_id: Option<RowId>,
    pub symbol: Option<String>,
    pub kind: String,
    pub originator_id: Option<OrganisationId>,
    pub original_language: String,
    pub dated: String,
    pub consent: Agreed,
    pub note: Option<String>,
    pub version: i32,
    pub seat_id: Option<SeatId>,
    pub placed_at: Instant,
    pub removed_at: Option<Instant>,
    pub folder_id: Option<RowId>,
    /// Since when it is under a legal hold: then it is not removed, and what was removed is not destroyed.
    pub held_at: Option<Instant>,
    pub hold_reason: Option<String>,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::guarded!(moves; SpaceId, come Version, until RemovedAt, process ProcessId, seat SeatId, across PlacedAt);
