//! What the files of a paper tell besides their text, and the same files without it. Nothing of it is kept: a file is read anew whenever
//! somebody who may read it asks. What one room has read would otherwise tell another, by its haste, that it holds the same file.

use tokio::sync::SemaphorePermit;

use super::{files::Fitting, quotas, tables::document_file, versions::Replacement};
use crate::{
    access::{Contribute, Grant, RowId},
    error::{Error, Outcome},
    extraction::properties::{self, Refused, Told},
    http::{
        House, Visit,
        pace::{Bound, UnderWay},
    },
};

/// How often a person may have files looked into: each of them takes a processor for a while, and others wait.
const BOUND: Bound = Bound { what: "properties", a_minute: 20, at_once: 1 };

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

/// A request's turn: one for all its files, which are read one after the other.
struct Turn<'v> {
    house: &'v House,
    _under_way: UnderWay<'v>,
    _permit: SemaphorePermit<'v>,
}

impl<'v> Turn<'v> {
    /// `None` where others have it and go on for too long, or this person has had it too often.
    async fn of(visit: &'v Visit) -> Option<Self> {
        let house: &House = &visit.house;
        let person = visit.scope.viewer()?.person;
        let under_way = house.pace.begin(person, BOUND, house.store.clock().now()).ok()?;
        let permit = house.turn().await?;
        Some(Self { house, _under_way: under_way, _permit: permit })
    }
}

/// The turn of a request, if any of its files needs one.
async fn turn_for<'v>(visit: &'v Visit, files: &[document_file::Model]) -> Option<Turn<'v>> {
    if files.iter().any(|file| properties::is_known(&file.media_type)) { Turn::of(visit).await } else { None }
}

/// What files tell, in their order. The caller has them from the scope of who asks. Each takes half a minute at most; the turn is waited for a quarter of a minute.
pub async fn look_into(visit: &Visit, files: &[document_file::Model]) -> Vec<Seen> {
    let turn = turn_for(visit, files).await;
    looked_into(turn.as_ref(), files).await
}

async fn looked_into(turn: Option<&Turn<'_>>, files: &[document_file::Model]) -> Vec<Seen> {
    let mut seen = Vec::new();
    for file in files {
        seen.push(look(turn, file).await);
    }
    seen
}

async fn look(turn: Option<&Turn<'_>>, file: &document_file::Model) -> Seen {
    if properties::is_bare(&file.media_type) {
        return Seen::Told(Told::default());
    }
    if !properties::is_known(&file.media_type) {
        return Seen::Unknown;
    }
    let Some(turn) = turn else { return Seen::Busy };
    match told(turn.house, file).await {
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

/// The files of a version without what they tell.
#[derive(Debug, Default)]
pub struct Cleaned {
    /// Those that were cleaned.
    pub replacements: Vec<Replacement>,
    /// The languages of those that were not, and why.
    pub left: Vec<(String, Refused)>,
}

/// The files of a paper's present version without what they tell, kept beside those that they were made from: whoever names them by no row
/// lets them go. Where one was not looked into, none is made: inside stands what was seen.
///
/// # Errors
/// [`Error::Wrong`] where they have no room; [`Error::Conflict`] while a file of the paper is held; [`crate::error::Denied`]; the database's;
/// the disk's. That a file cannot be cleaned is no error.
pub async fn cleaned(
    visit: &Visit,
    grant: &Grant<Contribute>,
    paper: RowId,
    files: &[document_file::Model],
) -> Outcome<Result<Cleaned, Vec<Seen>>> {
    let turn = turn_for(visit, files).await;
    let seen = looked_into(turn.as_ref(), files).await;
    if seen.contains(&Seen::Busy) {
        return Ok(Err(seen));
    }
    let mut cleaned = Cleaned::default();
    let Some(turn) = turn else { return Ok(Ok(cleaned)) };
    let removable = files.iter().zip(&seen).filter(|(_, seen)| seen.is_removable());
    let bytes = removable.map(|(file, _)| file.size).fold(0, i64::saturating_add);
    if bytes > 0 {
        judge(grant, paper, bytes).await?;
    }
    for (file, seen) in files.iter().zip(seen) {
        let left = match seen {
            Seen::Refused(why) => Some(why),
            Seen::Told(told) if told.has_fixed() => Some(Refused::Fixed),
            Seen::Told(told) if told.has_removable() && told.is_signed() => Some(Refused::Signed),
            Seen::Told(told) if told.has_removable() => match one(&turn, file).await {
                Ok(Ok(by)) => {
                    cleaned.replacements.push(Replacement { file: file.id, by });
                    None
                }
                Ok(Err(why)) => Some(why),
                Err(fault) => {
                    let_go(grant, &cleaned.replacements).await;
                    return Err(fault);
                }
            },
            Seen::Told(_) | Seen::Busy | Seen::Unknown => None,
        };
        cleaned.left.extend(left.map(|why| (file.language.clone(), why)));
    }
    Ok(Ok(cleaned))
}

/// What would be refused afterwards in any case is refused before a file is written anew.
async fn judge(grant: &Grant<Contribute>, paper: RowId, bytes: i64) -> Outcome<()> {
    quotas::judge_size(grant, bytes).await?;
    if grant.write().await?.has_held(paper).await? { Err(Error::Conflict) } else { Ok(()) }
}

/// Says of files that were made for nothing that no row names them.
pub async fn let_go(grant: &Grant<Contribute>, replacements: &[Replacement]) {
    if let Err(fault) = grant.let_go(replacements.iter().map(|one| one.by.sha256.clone())).await {
        tracing::warn!(%fault, "files without what they told that were refused are named by no row and stay");
    }
}

async fn one(turn: &Turn<'_>, file: &document_file::Model) -> Outcome<Result<Fitting, Refused>> {
    let house = turn.house;
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
