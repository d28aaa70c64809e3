//! Who enters a space and how far. All conditions set in it hold together for one seat; several rows are alternatives.
//!
//! The table has three columns more (`space_kind`, `space_process_id`, `space_organisation_id`): what the space is. The database writes them, and the
//! statement of entries alone reads them.

use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{
    access::{Capacity, Level, OfficeKind, OrganisationId, ProcessId, RowId, SeatId, SpaceId, Standing},
    clock::Instant,
};

/// Who enters a space and how far. All conditions set in it hold together for one seat; several rows are alternatives.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "admission")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    pub space_id: SpaceId,
    pub level: Level,
    pub anyone: bool,
    pub process_id: Option<ProcessId>,
    pub standing: Option<Standing>,
    pub organisation_id: Option<OrganisationId>,
    pub capacity: Option<Capacity>,
    pub office: Option<OfficeKind>,
    pub seat_id: Option<SeatId>,
    pub starts_at: Instant,
    pub ends_at: Option<Instant>,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::guarded!(SpaceId);
