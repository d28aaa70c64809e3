//! The file of a version in one language, with its title there.

use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::{
    access::{RowId, ScanState, SeatId, SpaceId},
    clock::Instant,
};

/// The file of a version in one language, with its title there.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "document_file")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: RowId,
    pub document_id: RowId,
    pub version_id: RowId,
    pub space_id: SpaceId,
    pub number: i32,
    pub language: String,
    pub original: bool,
    pub title: String,
    pub name: String,
    pub media_type: String,
    pub size: i64,
    pub sha256: String,
    /// Whether it is a translation that nobody has made official.
    pub unofficial: bool,
    /// The seat that handed it in, or circulated it.
    pub seat_id: Option<SeatId>,
    /// What the scanner for malware says of it.
    pub scan: ScanState,
    /// The name of what it found.
    pub scan_found: Option<String>,
    pub scan_tries: i32,
    /// When it is tried again, or was read.
    pub scan_at: Option<Instant>,
    /// The content of the file that this one was made from by taking out what it told besides its text: both say the same.
    pub same_as: Option<String>,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::guarded!(SpaceId, come Number, seat SeatId);
