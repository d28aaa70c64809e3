//! A proposal to release a version of a paper, and the originator's answer. It stands where the paper stands.

use sea_orm::prelude::Json;
use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{
    access::{OrganisationId, RowId, SeatId, SpaceId},
    clock::Instant,
    features::library::{ProposalState, Signatory},
};

/// A proposal to release a version of a paper, and the originator's answer. It stands where the paper stands.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "proposal")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    pub space_id: SpaceId,
    pub document_id: RowId,
    pub number: i32,
    pub languages: Json,
    pub criterion_id: RowId,
    pub embargo_until: Option<Instant>,
    pub zone: String,
    pub originator_id: Option<OrganisationId>,
    pub note: Option<String>,
    pub state: ProposalState,
    pub seat_id: Option<SeatId>,
    pub proposer_id: Option<OrganisationId>,
    pub proposed_as: Option<Signatory>,
    pub asked_at: Instant,
    pub answer_seat_id: Option<SeatId>,
    pub answered_at: Option<Instant>,
    pub answer_note: Option<String>,
    pub release_id: Option<RowId>,
    /// Until when participants may object to it, once it is announced.
    pub window_until: Option<Instant>,
    /// Which participant objected; by which seat, when and why stands where an originator's answer does.
    pub objector_id: Option<OrganisationId>,
    /// Until when the objection stands in the way of another proposal.
    pub blocked_until: Option<Instant>,
    /// When the participant took its objection back.
    pub lifted_at: Option<Instant>,
    /// When its release was stopped before its minute; the release itself is read by those alone who sign releases.
    pub stopped_at: Option<Instant>,
    /// Why.
    pub stop_reason: Option<String>,
    /// What it was proposed together with.
    pub batch_id: Option<RowId>,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::guarded!(SpaceId, seat SeatId);
