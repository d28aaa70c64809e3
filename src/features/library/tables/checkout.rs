//! A paper that somebody has in hand, and until when.

use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{
    access::{OrganisationId, RowId, SeatId, SpaceId},
    clock::Instant,
};

/// A paper that somebody has in hand, and until when.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "checkout")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    pub space_id: SpaceId,
    pub document_id: RowId,
    pub organisation_id: Option<OrganisationId>,
    pub until_at: Instant,
    pub zone: String,
    pub note: Option<String>,
    pub seat_id: Option<SeatId>,
    pub made_at: Instant,
    pub ended_at: Option<Instant>,
    pub recall_reason: Option<String>,
    pub recall_seat_id: Option<SeatId>,
    pub recall_organisation_id: Option<OrganisationId>,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::guarded!(SpaceId, seat SeatId);
