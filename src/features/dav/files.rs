//! Files of papers, out and in.
//!
//! What is written to a new name is a paper handed in to that space and folder, as by the form: a draft where the space keeps drafts, and
//! circulated at once where it does that. What is written to a file that is there is a new version of its paper, by those who may add one.
//! The bytes go to the disk first; until the last of them has come, and its row is lasting, nothing is changed.

use actix_web::{
    HttpRequest, HttpResponse,
    http::{StatusCode, header},
    web,
};
use futures_util::StreamExt;

use super::{
    conditions::{Conditions, Present},
    entrance::Mount,
    fault::{Fault, answer},
    held,
    names::{new_name, told},
    paths::parts,
    places::{Entry, Found, What, find},
};
use crate::{
    access::{Contribute, Grant, ProcessId},
    blobs::Incoming,
    error::{Denied, Error, Outcome},
    features::library::{
        LANGUAGES, begun,
        documents::may_add,
        downloads, files,
        files::Fitting,
        kinds::{is_offered, kinds_of},
        locks::{self, Presented},
        submissions::{self, Draft, Language},
        versions::{self, Addition},
    },
    http::{
        Answer,
        download::{self, Sent},
        upload::Upload,
    },
    i18n::{Lang, Words},
};

/// What a paper is called that comes without a form: nobody was asked.
const KIND: &str = "other";

/// How finely room is asked for before a file comes, in bytes.
const PORTION: u64 = 16 << 20;

/// Or, where the process does not offer that, the first of the kinds that it does.
fn kind(mount: &Mount, process: ProcessId) -> String {
    let register = mount.scope.register();
    if is_offered(register, process, KIND) {
        return KIND.to_owned();
    }
    let first = kinds_of(register, process, Words::of(Lang::En)).into_iter().find(|kind| kind.offered);
    first.map_or_else(|| KIND.to_owned(), |kind| kind.key)
}

/// A file, with a line in the record, as on every other way out. An answer without a byte of it leaves none.
pub async fn download(request: HttpRequest) -> Answer {
    Ok(answer(sent(&request).await))
}

async fn sent(request: &HttpRequest) -> Result<HttpResponse, Fault> {
    let mount = Mount::of(request).await?;
    let found = find(&mount, parts(request.path())?).await?.there()?;
    let entry = match &found.what {
        What::File(entry) => entry,
        What::Held(one) => return held::told(request, one),
        What::Begun(_) => return Ok(HttpResponse::Ok().content_type("application/octet-stream").body("")),
        _ => return Err(Fault::Method),
    };
    if !download::gives_nothing(request, &entry.file.sha256, entry.file.size) {
        let taken = downloads::take(&found.room()?.grant, entry.paper.id, entry.file.id).await;
        // Without its line there is no file either.
        taken.map_err(|fault| match fault {
            Error::Full => Error::Unavailable("the record cannot be written".into()),
            other => other,
        })?;
    }
    let file = Sent {
        sha256: &entry.file.sha256,
        size: entry.file.size,
        name: &entry.name,
        media_type: &entry.file.media_type,
        public: false,
    };
    Ok(download::send(request, &mount.house.blobs, file).await?)
}

/// Takes a file in.
pub async fn update(request: HttpRequest, payload: web::Payload) -> Answer {
    Ok(answer(taken(&request, payload).await))
}

async fn taken(request: &HttpRequest, payload: web::Payload) -> Result<HttpResponse, Fault> {
    let mount = Mount::of(request).await?;
    let found = find(&mount, parts(request.path())?).await?;
    let space = found.room()?.grant.space_id();
    let grant: Grant<Contribute> = mount.grant(space)?;
    match &found.what {
        What::File(entry) if !may_add(&grant, &entry.paper) => return Err(Denied::Forbidden.into()),
        What::File(_) | What::Held(_) | What::Begun(_) | What::Nothing => {}
        What::Nowhere => return Err(Fault::NoParent),
        What::Root | What::Process | What::Space | What::Folder(_) => return Err(Fault::Method),
    }
    // A part of a file is no file (RFC 9110, section 14.5).
    if request.headers().contains_key(header::CONTENT_RANGE) {
        return Err(Fault::Malformed);
    }
    let new = if matches!(found.what, What::File(_) | What::Held(_)) { None } else { Some(new_name(found.name())?) };
    let conditions = Conditions::of(request)?;
    let presented = presented(&found, new.as_deref(), conditions.tokens());
    conditions.judge(&Present {
        parts: &found.parts,
        etag: found.etag(),
        there: !matches!(found.what, What::Nothing),
        locks: &locks::of_space(&mount.scope, space).await?,
        base: &mount.house.base,
    })?;
    locks::judge(&grant, &presented).await?;
    let limit = mount.house.upload_limit();
    if let Some(length) = told_length(request, "content-length").filter(|length| *length > 0) {
        if length > limit {
            return Err(Error::TooLarge { limit_mb: limit / 1_000_000 }.into());
        }
        if !is_size_there(&found, length)? && !grant.has_room(roughly(length, limit)).await? {
            return Err(Fault::NoRoom);
        }
    }
    let incoming = received(request, &mount, payload).await?;
    match (&found.what, new) {
        // Programs empty a file before they fill it: a paper is not emptied by that, and none is made.
        (What::File(_) | What::Held(_) | What::Begun(_), _) if incoming.size() == 0 => {
            Ok(done(StatusCode::NO_CONTENT, None))
        }
        (_, Some(_)) if incoming.size() == 0 => {
            begun::begin(&grant, &presented.place).await?;
            Ok(done(StatusCode::CREATED, None))
        }
        (What::File(entry), _) => match found.room()?.held_of(entry) {
            // The same bytes as those that stand there: what would come in instead is not wanted any more.
            Some(one) if incoming.stored().sha256 == entry.file.sha256 => held::given_up(&grant, one).await,
            Some(one) => held::replaced(&grant, one, incoming, &presented).await,
            None => revised(&grant, entry, incoming, &presented).await,
        },
        (What::Held(one), _) => held::replaced(&grant, one, incoming, &presented).await,
        (what, Some(name)) => {
            let sha256 = handed_in(&mount, &grant, &found, &name, incoming, &presented).await?;
            if let What::Begun(row) = what {
                begun::end(&grant, row.id).await?;
            }
            Ok(done(StatusCode::CREATED, tag(&grant, &sha256)))
        }
        (_, None) => Err(Fault::Method),
    }
}

/// The place that is written to, with the tokens that came along. Names below the space stand there as they will be on the drive.
fn presented(found: &Found, new: Option<&str>, tokens: Vec<String>) -> Presented {
    let place = match new {
        Some(name) => {
            let above = found.parts.get(2..found.parts.len() - 1).unwrap_or_default();
            above.iter().map(String::as_str).chain([name]).collect::<Vec<_>>().join("/")
        }
        None => found.place(),
    };
    Presented { place, deep: false, adds: new.is_some(), tokens }
}

/// For how many bytes room is asked before a file of this length comes. Lengths are told at no cost: asked to the byte, they would measure what
/// all rooms of the process hold. The exact size is judged when the bytes are there.
fn roughly(length: u64, limit: u64) -> i64 {
    i64::try_from(length.next_multiple_of(PORTION).min(limit)).unwrap_or(i64::MAX)
}

fn told_length(request: &HttpRequest, name: &str) -> Option<u64> {
    request.headers().get(name).and_then(|value| value.to_str().ok())?.parse().ok()
}

/// Whether what stands there, or what is held in its place, is as long: the same bytes again take no room, and so they are looked at first.
fn is_size_there(found: &Found, length: u64) -> Result<bool, Denied> {
    let room = found.room()?;
    let sizes = match &found.what {
        What::File(entry) => [Some(entry.file.size), room.held_of(entry).map(|one| one.file.size)],
        What::Held(one) => [Some(one.file.size), None],
        _ => [None, None],
    };
    Ok(sizes.into_iter().flatten().any(|size| u64::try_from(size) == Ok(length)))
}

/// Takes the bytes. Where they break off, what has come is forgotten.
async fn received(request: &HttpRequest, mount: &Mount, mut payload: web::Payload) -> Result<Incoming, Fault> {
    let limit = mount.house.upload_limit();
    let length = |name: &str| told_length(request, name);
    if length("content-length").is_some_and(|length| length > limit) {
        return Err(Error::TooLarge { limit_mb: limit / 1_000_000 }.into());
    }
    let mut incoming = mount.house.blobs.incoming(limit).await?;
    while let Some(bytes) = payload.next().await {
        incoming.take(&bytes.map_err(|_| Fault::BrokenOff)?).await?;
    }
    // Finder tells the length in a header of its own where it sends in pieces.
    let whole = |name: &str| length(name).is_none_or(|length| length == incoming.size());
    if whole("content-length") && whole("x-expected-entity-length") { Ok(incoming) } else { Err(Fault::BrokenOff) }
}

/// Judges a file as every way in does, and makes its bytes lasting.
pub(super) async fn fitting(grant: &Grant<Contribute>, name: &str, incoming: Incoming) -> Result<Fitting, Fault> {
    // What there is no room for does not lie on the disk either.
    if !grant.has_room(i64::try_from(incoming.size()).unwrap_or(i64::MAX)).await? {
        return Err(Fault::NoRoom);
    }
    let upload = Upload {
        field: "file".into(),
        name: name.to_owned(),
        head: incoming.head.clone(),
        stored: incoming.stored(),
        sent: None,
    };
    let fitting = files::judge(&upload, "file").map_err(|_| Fault::MediaType)?;
    incoming.keep().await?;
    Ok(fitting)
}

/// Adds a version to the paper of a file. The same bytes again are none.
async fn revised(
    grant: &Grant<Contribute>,
    entry: &Entry,
    incoming: Incoming,
    presented: &Presented,
) -> Result<HttpResponse, Fault> {
    if incoming.stored().sha256 == entry.file.sha256 {
        return Ok(done(StatusCode::NO_CONTENT, Some(&entry.file.sha256)));
    }
    let fitting = fitting(grant, &entry.file.name, incoming).await?;
    let sha256 = fitting.sha256.clone();
    let addition = Addition {
        // What was written was made from what stood here when it began to come.
        shown: Some(entry.paper.version),
        revises: true,
        language: Language {
            code: entry.file.language.clone(),
            title: entry.file.title.clone(),
            unofficial: entry.file.unofficial,
            file: Fitting { name: entry.file.name.clone(), ..fitting },
        },
        note: String::new(),
    };
    let added = versions::add_unless_locked(grant, entry.paper.id, &addition, Some(presented)).await;
    or_let_go(grant, &sha256, added).await?;
    Ok(done(StatusCode::NO_CONTENT, tag(grant, &sha256)))
}

/// The tag of what was written, where that can be asked for at once: what the scanner holds has none yet (RFC 9110, section 9.3.4).
fn tag<'t>(grant: &Grant<Contribute>, sha256: &'t str) -> Option<&'t str> {
    (!grant.store().holds_what_comes_in()).then_some(sha256)
}

/// Hands a paper in. Returns the checksum of its file.
async fn handed_in(
    mount: &Mount,
    grant: &Grant<Contribute>,
    found: &Found,
    name: &str,
    incoming: Incoming,
    presented: &Presented,
) -> Result<String, Fault> {
    let file = fitting(grant, name, incoming).await?;
    let sha256 = file.sha256.clone();
    let process = mount.scope.process(grant.here()?.process).ok_or(Denied::NotFound)?;
    let (title, code) = told(name);
    // Where the name does not say it, a person writes in their own language, if that is one of the process.
    let own = mount.scope.viewer().map(|viewer| &viewer.language).filter(|own| process.languages.contains(own));
    let working = own.or(process.languages.first()).map(String::as_str).filter(|code| LANGUAGES.contains(code));
    let draft = Draft {
        kind: kind(mount, process.id),
        dated: mount.scope.now().with_timezone(&process.zone).date_naive().to_string(),
        note: String::new(),
        consent: false,
        follows: None,
        folder: found.within,
        languages: vec![Language { code: code.or(working).unwrap_or("en").to_owned(), title, unofficial: false, file }],
    };
    let submitted = submissions::submit_unless_locked(grant, &draft, Some(presented)).await;
    or_let_go(grant, &sha256, submitted).await?;
    Ok(sha256)
}

/// What came of a change that a file was kept for. Where nothing came of it, the file does not stay either.
pub(super) async fn or_let_go<T>(grant: &Grant<Contribute>, sha256: &str, came: Outcome<T>) -> Result<T, Fault> {
    match came {
        Ok(of_it) => Ok(of_it),
        Err(fault) => {
            if let Err(fault) = grant.let_go([sha256.to_owned()]).await {
                tracing::warn!(%fault, sha256, "a file that was refused is named by no row and stays");
            }
            Err(as_told(fault))
        }
    }
}

/// What a form would show beside its fields: here somebody was faster, or something is not as it must be.
fn as_told(fault: Error) -> Fault {
    match fault {
        Error::Wrong(wrong) if wrong.iter().any(|one| one.key == versions::CHANGED) => Fault::Precondition,
        Error::Wrong(wrong) if wrong.iter().any(|one| one.key == "library-fault-quota") => Fault::NoRoom,
        Error::Wrong(wrong) if wrong.iter().any(|one| one.key == "library-fault-checked") => Fault::Checked,
        Error::Wrong(wrong) if wrong.iter().any(|one| one.key == versions::FULL) => Fault::Refused(
            "This paper has 1,000 versions, the most that a paper can have. Save the file under a new name.",
        ),
        Error::Wrong(_) => Fault::Refused("The name gives no title that a paper can have, or its folder is gone."),
        Error::Conflict => Fault::Precondition,
        other => Fault::Other(other),
    }
}

/// The answer to what was written.
pub(super) fn done(status: StatusCode, sha256: Option<&str>) -> HttpResponse {
    let mut answer = HttpResponse::build(status);
    answer.insert_header((header::CACHE_CONTROL, "no-store"));
    if let Some(sha256) = sha256 {
        answer.insert_header((header::ETAG, format!("\"{sha256}\"")));
    }
    answer.finish()
}

/// What takes something out of the way of a change: conditions that hold, and no lock of another.
///
/// # Errors
/// [`Fault::Precondition`]; [`Error::Locked`]; the database's.
pub async fn judge(mount: &Mount, request: &HttpRequest, found: &Found, change: Presented) -> Result<Presented, Fault> {
    let conditions = Conditions::of(request)?;
    let room = found.room()?;
    let change = Presented { tokens: conditions.tokens(), ..change };
    conditions.judge(&Present {
        parts: &found.parts,
        etag: found.etag(),
        there: !matches!(found.what, What::Nothing | What::Nowhere),
        locks: &locks::of_space(&mount.scope, room.grant.space_id()).await?,
        base: &mount.house.base,
    })?;
    locks::judge(&room.grant, &change).await?;
    Ok(change)
}
