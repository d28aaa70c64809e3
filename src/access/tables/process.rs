//! A consultative process. Its name is public; what happens in it is not.

use sea_orm::prelude::Json;
use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{access::ProcessId, clock::Instant};

/// A consultative process. Its name is public; what happens in it is not.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "process")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: ProcessId,
    pub slug: String,
    pub name: String,
    pub full_name: String,
    pub names: Json,
    pub accent: String,
    pub zone: String,
    pub working_languages: Json,
    pub concluded_at: Option<Instant>,
    pub position: i32,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::open!();
