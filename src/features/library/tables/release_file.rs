//! A released file in one language, with its title. It ends when the release is withdrawn.

use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{
    access::{RowId, SpaceId},
    clock::Instant,
};

/// A released file in one language, with its title. It ends when the release is withdrawn.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "release_file")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    pub release_id: RowId,
    pub space_id: SpaceId,
    pub language: String,
    pub original: bool,
    pub title: String,
    pub name: String,
    pub media_type: String,
    pub size: i64,
    pub sha256: String,
    pub unofficial: bool,
    pub of_version: Option<i32>,
    pub visible_at: Instant,
    pub ended_at: Option<Instant>,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::guarded!(SpaceId, from VisibleAt, until EndedAt);
