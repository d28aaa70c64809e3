//! Properties (RFC 4918, sections 9.1, 9.2 and 15; quota: RFC 4331): what is told of a thing and of what stands in it. None is kept but those
//! that papers and folders have anyway.

use std::fmt::Write;

use actix_web::{HttpRequest, HttpResponse, http::StatusCode, web};

use super::{
    entrance::Mount,
    fault::{Fault, answer},
    paths::{href, parts},
    places::{Found, find},
    things::{Thing, told},
    xml::{Asked, DAV, Name, asked, escaped, patched},
};
use crate::{
    access::{Contribute, SeatId, SpaceId},
    clock::Instant,
    error::Outcome,
    features::library::{
        locks::{self, covers},
        tables::{dav_lock, document, document_file},
    },
    http::{Answer, tus::http_date},
};

/// The properties that are told to whoever asks for all.
const ALL: [&str; 9] = [
    "creationdate",
    "displayname",
    "getcontentlength",
    "getcontenttype",
    "getetag",
    "getlastmodified",
    "resourcetype",
    "supportedlock",
    "lockdiscovery",
];

/// Those that are told by name alone (RFC 4331, section 2).
const QUOTA: [&str; 2] = ["quota-available-bytes", "quota-used-bytes"];

/// The name space of Explorer's times and marks of files.
const WINDOWS: &str = "urn:schemas-microsoft-com:";

/// What there is to tell of things besides what they are themselves.
struct Around<'f> {
    /// The process and the space.
    above: &'f [String],
    /// The locks of this seat in the space: those of others are told to nobody.
    locks: Vec<dav_lock::Model>,
    now: Instant,
    /// How many bytes can be written at once, and how many are there that the reader may see.
    quota: Option<(u64, i64)>,
}

/// Tells the properties of a thing, and of those in it.
pub async fn show(request: HttpRequest, body: web::Bytes) -> Answer {
    Ok(answer(shown(&request, &body).await))
}

async fn shown(request: &HttpRequest, body: &[u8]) -> Result<HttpResponse, Fault> {
    let mount = Mount::of(request).await?;
    let found = find(&mount, parts(request.path())?).await?.there()?;
    let depth = request.headers().get("depth").and_then(|value| value.to_str().ok()).map(str::trim);
    let below = match depth {
        Some("0") => false,
        Some("1") => true,
        // The standard takes none for infinity.
        _ => return Err(Fault::Infinite),
    };
    let asked = asked(body)?;
    let things = told(&mount, &found, below).await?;
    let around = around(&mount, &found, &asked).await?;
    let mut text = opened();
    for thing in &things {
        text.push_str(&response(thing, &asked, &around));
    }
    Ok(multistatus(text))
}

async fn around<'f>(mount: &Mount, found: &'f Found, asked: &Asked) -> Outcome<Around<'f>> {
    let now = mount.scope.now();
    let above = found.parts.get(..2).unwrap_or_default();
    let Some(room) = &found.room else { return Ok(Around { above, locks: Vec::new(), now, quota: None }) };
    let seat: Option<SeatId> = mount.scope.acting().map(|seat| seat.id);
    let mut locks = locks::of_space(&mount.scope, room.grant.space_id()).await?;
    locks.retain(|lock| lock.seat_id == seat);
    let by_name = |name: &Name| name.space == DAV && QUOTA.contains(&name.local.as_str());
    let wanted = matches!(asked, Asked::These(these) if these.iter().any(by_name));
    let quota = if wanted && found.is_collection() {
        Some((available(mount, room.grant.space_id()).await?, used(found).await?))
    } else {
        None
    };
    Ok(Around { above, locks, now, quota })
}

/// How many bytes can be written at once: the largest file, while the process has room for anything. How much room that is, is told to nobody:
/// it would tell what others hold. Nothing can be written where this seat may not.
async fn available(mount: &Mount, space: SpaceId) -> Outcome<u64> {
    let has_room = match mount.grant::<Contribute>(space) {
        Ok(grant) => grant.has_room(1).await?,
        Err(_) => false,
    };
    Ok(if has_room { mount.house.upload_limit() } else { 0 })
}

/// How many bytes the files have that the reader may see in the space: of no more is anything counted. What this seat wrote and the scanner
/// holds is listed to it, and is among them.
async fn used(found: &Found) -> Outcome<i64> {
    let Some(room) = &found.room else { return Ok(0) };
    let papers = room.grant.rows::<document::Entity>().in_space(room.grant.space_id()).all().await?;
    let present: std::collections::HashMap<_, _> = papers.iter().map(|paper| (paper.id, paper.version)).collect();
    let files = room.grant.rows::<document_file::Entity>().in_space(room.grant.space_id()).all().await?;
    let shown = files.iter().filter(|file| present.get(&file.document_id) == Some(&file.number));
    let held = room.held.iter().filter(|one| one.paper.is_some());
    Ok(shown.map(|file| file.size).sum::<i64>() + held.map(|one| one.file.size).sum::<i64>())
}

fn opened() -> String {
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<D:multistatus xmlns:D=\"DAV:\">\n".to_owned()
}

fn multistatus(mut text: String) -> HttpResponse {
    text.push_str("</D:multistatus>\n");
    HttpResponse::build(StatusCode::MULTI_STATUS)
        .insert_header(("cache-control", "no-store"))
        .content_type("application/xml; charset=utf-8")
        .body(text)
}

/// What is told of one thing: what there is, and what there is not.
fn response(thing: &Thing, asked: &Asked, around: &Around<'_>) -> String {
    let (mut there, mut missing) = (String::new(), String::new());
    match asked {
        Asked::All => {
            for name in ALL {
                if let Some(value) = value(thing, name, around) {
                    there.push_str(&element(name, &value));
                }
            }
        }
        Asked::Names => {
            for name in ALL.into_iter().filter(|name| value(thing, name, around).is_some()) {
                there.push_str(&element(name, ""));
            }
        }
        Asked::These(these) => {
            for name in these {
                let found = (name.space == DAV).then(|| value(thing, &name.local, around)).flatten();
                match found {
                    Some(value) => there.push_str(&element(&name.local, &value)),
                    None => missing.push_str(&bare(name)),
                }
            }
        }
    }
    let mut text = format!("<D:response><D:href>{}</D:href>", escaped(&thing.href));
    // A response has at least one part (section 14.24).
    if !there.is_empty() || missing.is_empty() {
        text.push_str(&part(&there, "200 OK"));
    }
    if !missing.is_empty() {
        text.push_str(&part(&missing, "404 Not Found"));
    }
    text.push_str("</D:response>\n");
    text
}

fn part(inside: &str, status: &str) -> String {
    format!("<D:propstat><D:prop>{inside}</D:prop><D:status>HTTP/1.1 {status}</D:status></D:propstat>")
}

fn element(name: &str, value: &str) -> String {
    if value.is_empty() { format!("<D:{name}/>") } else { format!("<D:{name}>{value}</D:{name}>") }
}

/// A property without its value, as it was named.
fn bare(name: &Name) -> String {
    match name.space.as_str() {
        DAV => element(&name.local, ""),
        "" => format!("<{} xmlns=\"\"/>", name.local),
        space => format!("<x:{} xmlns:x=\"{}\"/>", name.local, escaped(space)),
    }
}

/// The value of a property of the standard, as it stands in a document.
fn value(thing: &Thing, name: &str, around: &Around<'_>) -> Option<String> {
    let file = thing.file.as_ref();
    match name {
        "creationdate" => thing.made_at.map(|at| at.format("%Y-%m-%dT%H:%M:%SZ").to_string()),
        "displayname" => Some(escaped(&thing.name)),
        "getcontentlength" => file.map(|file| file.size.to_string()),
        "getcontenttype" => file.map(|file| escaped(&file.media_type)),
        "getetag" => file.and_then(|file| file.etag.as_deref()).map(escaped),
        "getlastmodified" => file.map(|file| http_date(file.changed_at)),
        "resourcetype" => Some(if file.is_some() { String::new() } else { "<D:collection/>".to_owned() }),
        "supportedlock" => thing.place.as_ref().map(|_| {
            "<D:lockentry><D:lockscope><D:exclusive/></D:lockscope><D:locktype><D:write/></D:locktype></D:lockentry>"
                .to_owned()
        }),
        "lockdiscovery" => thing.place.as_deref().map(|place| {
            let locks = around.locks.iter().filter(|lock| covers(lock, place));
            locks.map(|lock| active(lock, around.above, around.now)).collect()
        }),
        "quota-available-bytes" => around.quota.filter(|_| file.is_none()).map(|(free, _)| free.to_string()),
        "quota-used-bytes" => around.quota.filter(|_| file.is_none()).map(|(_, used)| used.to_string()),
        _ => None,
    }
}

/// A lock, as its own seat is told of it (RFC 4918, section 14.1).
pub fn active(lock: &dav_lock::Model, above: &[String], now: Instant) -> String {
    let inside: Vec<String> = lock.place.split('/').filter(|part| !part.is_empty()).map(str::to_owned).collect();
    let root = href(&[above, &inside[..]].concat(), false);
    let owner = if lock.owner.is_empty() { String::new() } else { element("owner", &escaped(&lock.owner)) };
    format!(
        "<D:activelock><D:locktype><D:write/></D:locktype><D:lockscope><D:exclusive/></D:lockscope><D:depth>{}</D:depth>{owner}\
         <D:timeout>Second-{}</D:timeout><D:locktoken><D:href>{}</D:href></D:locktoken><D:lockroot><D:href>{}</D:href></D:lockroot></D:activelock>",
        if lock.deep { "infinity" } else { "0" },
        (lock.expires_at - now).num_seconds().max(0),
        escaped(&lock.token),
        escaped(&root),
    )
}

/// Takes no property. Explorer is told that its times and marks were taken, and they are let go: it takes a file for lost otherwise.
pub async fn update(request: HttpRequest, body: web::Bytes) -> Answer {
    Ok(answer(updated(&request, &body).await))
}

async fn updated(request: &HttpRequest, body: &[u8]) -> Result<HttpResponse, Fault> {
    let mount = Mount::of(request).await?;
    let found = find(&mount, parts(request.path())?).await?.there()?;
    mount.grant::<Contribute>(found.room()?.grant.space_id())?;
    let names = patched(body)?;
    // All or none (section 9.2): where one is not taken, the others are not either.
    let let_go = names.iter().all(|name| name.space == WINDOWS);
    let mut text = opened();
    let _ = write!(text, "<D:response><D:href>{}</D:href>", escaped(&href(&found.parts, found.is_collection())));
    let all: String = names.iter().map(bare).collect();
    text.push_str(&part(&all, if let_go { "200 OK" } else { "403 Forbidden" }));
    text.push_str("</D:response>\n");
    Ok(multistatus(text))
}
