//! What an originator asks for a paper of its own: a narrower or a wider circle. It stands where the paper stands.

use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{
    access::{OrganisationId, RowId, SeatId, SpaceId, SpaceKind},
    clock::Instant,
    features::library::{RequestState, Wish},
};

/// What an originator asks for a paper of its own: a narrower or a wider circle. It stands where the paper stands.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "circle_request")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    pub space_id: SpaceId,
    pub document_id: RowId,
    /// The version that it was asked for: no other goes with it.
    pub version: i32,
    pub wish: Wish,
    /// The kind of space that it is to be circulated to; of a [`Wish::Circulate`] alone.
    pub to_kind: Option<SpaceKind>,
    /// The criterion that it is to be released under; of a [`Wish::Release`] alone.
    pub criterion_id: Option<RowId>,
    pub organisation_id: OrganisationId,
    pub reason: String,
    pub state: RequestState,
    pub seat_id: Option<SeatId>,
    pub asked_at: Instant,
    pub answer_seat_id: Option<SeatId>,
    pub answered_at: Option<Instant>,
    pub answer_note: Option<String>,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::guarded!(SpaceId, seat SeatId);
