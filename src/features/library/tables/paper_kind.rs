//! A kind of paper, as a process has arranged it. Anyone may read it.

use sea_orm::prelude::Json;
use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{
    access::{RowId, SeatId, SpaceId},
    clock::Instant,
};

/// A kind of paper, as a process has arranged it. Anyone may read it.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "paper_kind")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    pub space_id: SpaceId,
    pub key: String,
    pub names: Json,
    pub position: i32,
    pub offered: bool,
    pub seat_id: Option<SeatId>,
    pub changed_at: Instant,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::guarded!(SpaceId, seat SeatId);
