//! A seat: a person under one standing of one organisation. Seen in the organisation's own space and on the desk.

use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{
    access::{Capacity, OrganisationId, PersonId, ProcessId, SeatId, SpaceId, StandingId},
    clock::Instant,
};

/// A seat: a person under one standing of one organisation. Seen in the organisation's own space and on the desk.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "seat")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SeatId,
    pub standing_id: StandingId,
    pub process_id: ProcessId,
    pub organisation_id: OrganisationId,
    pub person_id: PersonId,
    pub space_id: SpaceId,
    pub desk_id: SpaceId,
    pub capacity: Capacity,
    pub letter: Option<String>,
    pub starts_at: Instant,
    pub ends_at: Option<Instant>,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::guarded!(SpaceId, also DeskId, process ProcessId);
