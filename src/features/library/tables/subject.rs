//! What a paper is about: a theme, a country or a keyword.

use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{
    access::{OrganisationId, RowId, SeatId, SpaceId},
    clock::Instant,
    features::library::SubjectKind,
};

/// What a paper is about: a theme, a country or a keyword.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "subject")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    pub space_id: SpaceId,
    pub document_id: RowId,
    pub kind: SubjectKind,
    pub key: String,
    pub text: String,
    pub organisation_id: Option<OrganisationId>,
    pub seat_id: Option<SeatId>,
    pub made_at: Instant,
    pub removed_at: Option<Instant>,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::guarded!(SpaceId, until RemovedAt, seat SeatId);
