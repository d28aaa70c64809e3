//! The note on a paper that is no part of it, and how often what the paper is about was changed.

use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{
    access::{RowId, SeatId, SpaceId},
    clock::Instant,
};

/// The note on a paper that is no part of it, and how often what the paper is about was changed.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "description")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    pub space_id: SpaceId,
    pub document_id: RowId,
    /// How often it was changed: a form says which state it showed.
    pub number: i32,
    /// Whether it was changed in this space, and not only brought along.
    pub own: bool,
    pub note: Option<String>,
    pub seat_id: Option<SeatId>,
    pub made_at: Instant,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::guarded!(SpaceId, seat SeatId);
