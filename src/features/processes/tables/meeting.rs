//! A meeting that the data set knows. Public.

use sea_orm::prelude::Json;
use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::access::{RowId, SpaceId};

/// A meeting that the data set knows. Public.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "meeting")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    pub space_id: SpaceId,
    pub key: String,
    pub facts: Json,
    pub position: i32,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::guarded!(SpaceId);
