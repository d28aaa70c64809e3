//! What happened. Append-only; guarded by its space like any row.

use sea_orm::prelude::Json;
use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{
    access::{PersonId, ProcessId, RowId, SeatId, SpaceId, Verb},
    clock::Instant,
};

/// What happened. Append-only; guarded by its space like any row.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "audit_line")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    pub at: Instant,
    pub verb: Verb,
    pub person_id: Option<PersonId>,
    pub person_name: Option<String>,
    pub seat_id: Option<SeatId>,
    pub seat_name: Option<String>,
    pub process_id: Option<ProcessId>,
    pub space_id: Option<SpaceId>,
    pub subject_id: Option<uuid::Uuid>,
    pub detail: Json,
    pub address: String,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::guarded!(SpaceId);
