//! A name to which a program has written no byte yet: there is no paper before the first one. Nobody sees it but the seat that began it.

use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{
    access::{RowId, SeatId, SpaceId},
    clock::Instant,
};

/// A name to which a program has written no byte yet: there is no paper before the first one. Nobody sees it but the seat that began it.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "dav_begun")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    pub space_id: SpaceId,
    pub seat_id: Option<SeatId>,
    /// The names of the folders and of the file, with `/` between them.
    pub place: String,
    pub made_at: Instant,
    pub expires_at: Instant,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::guarded!(SpaceId, until ExpiresAt, seat SeatId, own SeatId);
