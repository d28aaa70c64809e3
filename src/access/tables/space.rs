//! A room in which work is done, inside a process. Features see spaces through [`crate::access::Scope::spaces`].

use sea_orm::prelude::Json;
use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::access::{OrganisationId, ProcessId, SpaceId, SpaceKind};

/// A room in which work is done, inside a process. Features see spaces through [`crate::access::Scope::spaces`].
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "space")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: SpaceId,
    pub process_id: ProcessId,
    pub second_process_id: Option<ProcessId>,
    pub kind: SpaceKind,
    pub slug: String,
    pub names: Json,
    pub organisation_id: Option<OrganisationId>,
    pub prefix: Option<String>,
    pub position: i32,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl sea_orm::ActiveModelBehavior for ActiveModel {}
