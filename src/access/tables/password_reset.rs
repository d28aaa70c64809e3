//! A way back for someone who forgot the password: single use, one hour.

use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{
    access::{PersonId, RowId},
    clock::Instant,
};

/// A way back for someone who forgot the password: single use, one hour.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "password_reset")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    pub person_id: PersonId,
    pub token_hash: Option<String>,
    pub made_at: Instant,
    pub ends_at: Instant,
    pub used_at: Option<Instant>,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl sea_orm::ActiveModelBehavior for ActiveModel {}
