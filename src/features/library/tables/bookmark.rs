//! A paper that a person keeps at hand: an id, and no more. What is shown of the paper comes through the person's scope.

use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{
    access::{PersonId, RowId},
    clock::Instant,
};

/// A paper that a person keeps at hand: an id, and no more. What is shown of the paper comes through the person's scope.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "bookmark")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    pub person_id: PersonId,
    pub document_id: RowId,
    pub made_at: Instant,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::mine!(PersonId, kept);
