//! A person. Features never see this row; names come with seats.

use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{access::PersonId, clock::Instant};

/// A person. Features never see this row; names come with seats.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "person")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: PersonId,
    pub email: String,
    pub name: String,
    pub language: String,
    pub password_hash: Option<String>,
    pub operator: bool,
    pub disabled_at: Option<Instant>,
    pub made_at: Instant,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

impl sea_orm::ActiveModelBehavior for ActiveModel {}
