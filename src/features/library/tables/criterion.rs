//! A publication criterion that the members agreed. Anyone may read it.

use sea_orm::prelude::Json;
use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{
    access::{RowId, SpaceId},
    clock::Instant,
    features::library::Conduct,
};

/// A publication criterion that the members agreed. Anyone may read it.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "criterion")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    pub space_id: SpaceId,
    pub number: i32,
    pub wording: Json,
    pub conduct: Conduct,
    /// For how many days participants may object; of a [`Conduct::Window`] alone, as the next.
    pub window_days: Option<i32>,
    /// For how many days an objection stands in the way of another proposal.
    pub blocked_days: Option<i32>,
    pub starts_at: Instant,
    pub ends_at: Option<Instant>,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::guarded!(SpaceId);
