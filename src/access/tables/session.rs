//! A signed-in browser. Its token is kept as a hash.

use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{
    access::{PersonId, SeatId, SessionId},
    clock::Instant,
};

/// A signed-in browser. Its token is kept as a hash.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "session")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SessionId,
    pub person_id: PersonId,
    pub token_hash: String,
    pub seat_id: Option<SeatId>,
    pub started_at: Instant,
    pub seen_at: Instant,
    pub ends_at: Instant,
    pub before_at: Option<Instant>,
    pub agent: String,
    pub address: String,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::mine!(PersonId);
