//! A version of a paper: never changed, always followed.

use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{
    access::{RowId, SeatId, SpaceId},
    clock::Instant,
};

/// A version of a paper: never changed, always followed.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "document_version")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    pub document_id: RowId,
    pub space_id: SpaceId,
    pub number: i32,
    pub note: Option<String>,
    pub seat_id: Option<SeatId>,
    pub made_at: Instant,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::guarded!(SpaceId, come Number, seat SeatId);
