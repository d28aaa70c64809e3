//! A symbol that a paper refers to, whether or not any paper bears it.

use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{
    access::{RowId, SeatId, SpaceId},
    clock::Instant,
};

/// A symbol that a paper refers to, whether or not any paper bears it.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "reference")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    pub space_id: SpaceId,
    pub document_id: RowId,
    pub symbol: String,
    /// Whether it came along with a circulation: nobody typed it in this space.
    pub carried: bool,
    pub seat_id: Option<SeatId>,
    pub made_at: Instant,
    pub removed_at: Option<Instant>,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::guarded!(SpaceId, until RemovedAt, seat SeatId);
