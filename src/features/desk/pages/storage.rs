//! How much the files of a process hold.

use askama::Template;

use crate::{
    http::{chrome::AreaChrome, views::FieldError},
    i18n::Words,
};

/// What is held, in words and as a part of the whole.
#[derive(Clone, Debug)]
pub struct StorageTold {
    /// “84 MB of 2 GB are used.”
    pub sentence: String,
    /// The part of a hundred that is used; `None` where no quota is set.
    pub percent: Option<u64>,
    /// Whether little is left.
    pub short: bool,
}

/// `GET /desk/{process}/storage`: what the files of the process hold.
#[derive(Debug, Template)]
#[template(path = "desk/storage.html")]
pub struct StoragePage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the page.
    pub w: Words,
    /// The desk's address.
    pub base: String,
    /// What is held.
    pub storage: StorageTold,
}

/// `GET /operator/quotas?process=`: the quota of a process.
#[derive(Debug, Template)]
#[template(path = "desk/quota.html")]
pub struct QuotaPage {
    /// The bar and the band.
    pub chrome: AreaChrome,
    /// The words of the page.
    pub w: Words,
    /// What is wrong: field `quota`.
    pub errors: Vec<FieldError>,
    /// The id of the process, to be sent along.
    pub process: String,
    /// Its name.
    pub name: String,
    /// What is held.
    pub storage: StorageTold,
    /// What was typed as `quota`, in megabytes; empty for none.
    pub quota: String,
    /// The quota as it was shown, in bytes, to be sent along; empty for none.
    pub shown: String,
}
