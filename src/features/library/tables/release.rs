//! What the public reads of a paper. Before its embargo ends nobody sees it but those who signed it, in the record of the paper.

use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{
    access::{OrganisationId, ProcessId, RowId, SeatId, SpaceId},
    clock::Instant,
    features::library::{Agreed, Signatory},
};

/// What the public reads of a paper. Before its embargo ends nobody sees it but those who signed it, in the record of the paper.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "release")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    pub space_id: SpaceId,
    pub process_id: ProcessId,
    pub symbol: String,
    pub kind: String,
    pub originator_id: Option<OrganisationId>,
    pub original_language: String,
    pub dated: String,
    pub criterion_id: Option<RowId>,
    pub consent: Agreed,
    pub seat_id: Option<SeatId>,
    pub signer_id: Option<OrganisationId>,
    pub signed_as: Option<Signatory>,
    pub released_at: Instant,
    pub visible_at: Instant,
    pub zone: String,
    /// Whether it was withdrawn or overtaken before its minute: then it is as if it had not been signed.
    pub stopped: bool,
    pub supersedes_id: Option<RowId>,
    pub superseded_at: Option<Instant>,
    pub withdrawn_at: Option<Instant>,
    pub withdrawal_reason: Option<String>,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::guarded!(SpaceId, from VisibleAt, unless Stopped, process ProcessId, seat SeatId);
