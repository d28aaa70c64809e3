//! What the files of a paper tell besides their text, and the same files without it. Nothing of it is kept: a file is read anew whenever
//! somebody who may read it asks. What one room has read would otherwise tell another, by its haste, that it holds the same file.

use futures_util::future::join_all;

use super::{files::Fitting, tables::document_file};
use crate::{
    error::{Error, Outcome},
    extraction::properties::{self, Refused, Told},
    http::House,
};

/// What became of a look into a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// It tells this; perhaps nothing.
    Told(Told),
    /// It was not read.
    Refused(Refused),
    /// Others are being read, and it was not its turn.
    Busy,
    /// Its kind cannot be looked into.
    Unknown,
}

impl Seen {
    /// Whether a version without what it tells can be tried.
    pub fn is_removable(&self) -> bool {
        matches!(self, Self::Told(told) if told.has_removable() && !told.is_signed())
    }
}

/// What files tell, in their order. The caller has them from the scope of who asks. This takes a minute at most.
pub async fn look_into(house: &House, files: &[document_file::Model]) -> Vec<Seen> {
    join_all(files.iter().map(|file| look(house, file))).await
}

async fn look(house: &House, file: &document_file::Model) -> Seen {
    if properties::is_bare(&file.media_type) {
        return Seen::Told(Told::default());
    }
    if !properties::is_known(&file.media_type) {
        return Seen::Unknown;
    }
    let Some(_turn) = house.turn().await else { return Seen::Busy };
    match told(house, file).await {
        Ok(Ok(told)) => Seen::Told(told),
        Ok(Err(refused)) => Seen::Refused(refused),
        // The page says more than this, and is shown all the same.
        Err(fault) => {
            tracing::error!(%fault, "a file could not be looked into");
            Seen::Refused(Refused::Unreadable)
        }
    }
}

async fn told(house: &House, file: &document_file::Model) -> Outcome<Result<Told, Refused>> {
    let content = house.blobs.raw(&file.sha256).await?;
    Ok(properties::of_file(&house.program, content, &file.media_type).await?)
}

/// A file without what it tells, kept beside the one that it was made from.
///
/// # Errors
/// [`Error::Unavailable`] where its turn does not come; the disk's. That it cannot be cleaned is no error, but a [`Refused`].
pub async fn cleaned(house: &House, file: &document_file::Model) -> Outcome<Result<Fitting, Refused>> {
    let busy = || Error::Unavailable("other files are being read".into());
    let _turn = house.turn().await.ok_or_else(busy)?;
    let content = house.blobs.raw(&file.sha256).await?;
    let mut incoming = house.blobs.incoming(house.upload_limit()).await?;
    match properties::without(&house.program, content, &file.media_type, &mut incoming).await {
        Ok(Ok(())) => {}
        Ok(Err(refused)) => return Ok(Err(refused)),
        // Only a file that its writer blew up is larger than what may be handed in.
        Err(Error::TooLarge { .. }) => return Ok(Err(Refused::Unreadable)),
        Err(fault) => return Err(fault),
    }
    let stored = incoming.keep().await?;
    Ok(Ok(Fitting {
        name: file.name.clone(),
        media_type: file.media_type.clone(),
        sha256: stored.sha256,
        size: stored.size,
        sent: None,
    }))
}
