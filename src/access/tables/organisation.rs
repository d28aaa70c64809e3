//! A government, a special administrative region, an international organisation, an NGO or a network of NGOs.

use sea_orm::prelude::Json;
use sea_orm::{DeriveEntityModel, DerivePrimaryKey, DeriveRelation, EntityTrait, EnumIter, PrimaryKeyTrait};

use crate::access::OrganisationId;

/// A government, a special administrative region, an international organisation, an NGO or a network of NGOs.
#[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
#[sea_orm(table_name = "organisation")]
pub struct Model {
    #[sea_orm(primary_key, auto_increment = false)]
    pub id: OrganisationId,
    pub key: String,
    pub kind: String,
    pub names: Json,
    pub acronyms: Json,
}

/// Joins are made in `access`, never by relations.
#[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
pub enum Relation {}

crate::open!();
