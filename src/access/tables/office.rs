//! A dated duty in a process, under the title that it bore at the time. Public, like standings.

use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{
    access::{OfficeKind, OrganisationId, ProcessId, RowId, SeatId, SpaceId},
    clock::Instant,
};

/// A dated duty in a process, under the title that it bore at the time. Public, like standings.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "office")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    pub process_id: ProcessId,
    pub space_id: SpaceId,
    pub kind: OfficeKind,
    pub title: String,
    pub organisation_id: Option<OrganisationId>,
    pub seat_id: Option<SeatId>,
    pub seat_organisation_id: Option<OrganisationId>,
    pub zone: String,
    pub since: Option<String>,
    pub until: Option<String>,
    pub starts_at: Option<Instant>,
    pub ends_at: Option<Instant>,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::guarded!(SpaceId, process ProcessId);
