//! A file on its way in, before the form that it is for. Nobody sees it but the seat that began it.

use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{
    access::{RowId, SeatId, SpaceId},
    clock::Instant,
};

/// A file on its way in, before the form that it is for. Nobody sees it but the seat that began it.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "upload")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    pub space_id: SpaceId,
    pub seat_id: Option<SeatId>,
    pub name: String,
    pub size: i64,
    /// How many of its bytes are lasting.
    pub received: i64,
    /// SHA-256 of the content, once it has come whole.
    pub sha256: Option<String>,
    pub made_at: Instant,
    pub expires_at: Instant,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::guarded!(SpaceId, until ExpiresAt, seat SeatId, own SeatId);
