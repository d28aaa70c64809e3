//! A password that a person made for a program, such as one that mounts spaces as a drive. It hangs on one seat; its secret is kept as a hash.

use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{
    access::{PersonId, RowId, SeatId},
    clock::Instant,
};

/// A password that a person made for a program, such as one that mounts spaces as a drive. It hangs on one seat; its secret is kept as a hash.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "app_password")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    pub person_id: PersonId,
    pub seat_id: SeatId,
    pub name: String,
    pub secret_hash: String,
    /// Whether it may change something.
    pub writes: bool,
    pub made_at: Instant,
    /// To the minute or so.
    pub last_used_at: Option<Instant>,
    pub ended_at: Option<Instant>,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::mine!(PersonId);
