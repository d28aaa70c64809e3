//! A mail that waits or went. What it says is rendered when it is sent. Seen on the desk of its process.

use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{
    access::{MailKind, MailState, PersonId, RowId, SpaceId},
    clock::Instant,
};

/// A mail that waits or went. What it says is rendered when it is sent. Seen on the desk of its process.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "mail")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    pub space_id: Option<SpaceId>,
    pub kind: MailKind,
    pub person_id: Option<PersonId>,
    pub subject_id: uuid::Uuid,
    pub state: MailState,
    pub tries: i32,
    pub due_at: Instant,
    pub made_at: Instant,
    pub done_at: Option<Instant>,
    pub fault: Option<String>,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::guarded!(SpaceId);
