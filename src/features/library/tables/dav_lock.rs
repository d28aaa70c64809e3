//! A lock on a place of a space, from a network drive (RFC 4918, section 6). All who read the space are bound by it.

use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{
    access::{RowId, SeatId, SpaceId},
    clock::Instant,
};

/// A lock on a place of a space, from a network drive (RFC 4918, section 6). All who read the space are bound by it.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "dav_lock")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    pub space_id: SpaceId,
    pub seat_id: Option<SeatId>,
    pub token: String,
    /// The names of the folders and of the file, with `/` between them; empty for the space itself.
    pub place: String,
    /// Whether all that is below is locked too.
    pub deep: bool,
    /// What the program says of who locks; told to nobody but the own seat.
    pub owner: String,
    pub made_at: Instant,
    pub expires_at: Instant,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::guarded!(SpaceId, until ExpiresAt, seat SeatId);
