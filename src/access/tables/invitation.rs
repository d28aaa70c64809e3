//! An invitation to a seat: single use, seven days. A delegation's stands in its own space, every other on the desk.

use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{
    access::{Capacity, ProcessId, RowId, SeatId, SpaceId, StandingId},
    clock::Instant,
};

/// An invitation to a seat: single use, seven days. A delegation's stands in its own space, every other on the desk.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "invitation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    pub space_id: SpaceId,
    pub process_id: ProcessId,
    pub standing_id: StandingId,
    pub email: String,
    pub name: String,
    pub language: String,
    pub capacity: Capacity,
    pub letter: Option<String>,
    /// While it is open the seat that sent it, which the operator has none of; once it is used, the seat that was made.
    pub seat_id: Option<SeatId>,
    pub seat_starts_at: Option<Instant>,
    pub seat_ends_at: Option<Instant>,
    pub token_hash: Option<String>,
    pub made_at: Instant,
    pub ends_at: Instant,
    pub used_at: Option<Instant>,
    pub withdrawn_at: Option<Instant>,
    pub by_operator: bool,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::guarded!(SpaceId, process ProcessId, seat SeatId);
