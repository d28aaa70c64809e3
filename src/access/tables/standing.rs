//! An organisation's place in a process, with its history. It stands in the public space: anyone may read who takes part.

use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{
    access::{OrganisationId, ProcessId, SpaceId, Standing, StandingId},
    clock::Instant,
};

/// An organisation's place in a process, with its history. It stands in the public space: anyone may read who takes part.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "standing")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: StandingId,
    pub process_id: ProcessId,
    pub space_id: SpaceId,
    pub organisation_id: OrganisationId,
    pub kind: Standing,
    pub title: Option<String>,
    pub since: Option<String>,
    pub until: Option<String>,
    pub in_force: bool,
    pub starts_at: Option<Instant>,
    pub ends_at: Option<Instant>,
    pub note: Option<String>,
    pub position: i32,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::guarded!(SpaceId, process ProcessId);
