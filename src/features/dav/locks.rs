//! Locks, as programs ask for them (RFC 4918, sections 9.10 and 9.11). Who may not change a thing cannot lock it either.

use actix_web::{HttpRequest, HttpResponse, http::StatusCode, web};

use super::{
    conditions::Conditions,
    entrance::Mount,
    fault::{Fault, answer},
    files::judge,
    folders::added,
    names::new_name,
    paths::parts,
    places::{Found, What, find},
    properties::active,
    xml::lock_owner,
};
use crate::{
    access::{Contribute, Grant, Manage},
    clock::Instant,
    error::Denied,
    features::library::{
        begun,
        documents::may_add,
        locks::{self, LONGEST_SECONDS, Presented, Wanted},
        tables::dav_lock,
    },
    http::Answer,
};

/// Locks something, or keeps its lock for longer.
pub async fn create(request: HttpRequest, body: web::Bytes) -> Answer {
    Ok(answer(locked(&request, &body).await))
}

async fn locked(request: &HttpRequest, body: &[u8]) -> Result<HttpResponse, Fault> {
    let mount = Mount::of(request).await?;
    let found = find(&mount, parts(request.path())?).await?;
    let space = found.room()?.grant.space_id();
    let grant: Grant<Contribute> = mount.grant(space)?;
    match &found.what {
        What::File(entry) if !may_add(&grant, &entry.paper) => return Err(Denied::Forbidden.into()),
        What::Space | What::Folder(_) => drop(mount.grant::<Manage>(space)?),
        What::Nowhere => return Err(Fault::NoParent),
        _ => {}
    }
    let now = mount.scope.now();
    if body.iter().all(u8::is_ascii_whitespace) {
        let tokens = Conditions::of(request)?.tokens();
        let kept = locks::refresh(&grant, &found.place(), &tokens, seconds(request)).await?;
        return kept.map_or(Err(Fault::Precondition), |lock| Ok(told(StatusCode::OK, &lock, &found, now)));
    }
    let owner = lock_owner(body)?;
    let deep = match request.headers().get("depth").and_then(|value| value.to_str().ok()).map(str::trim) {
        Some("0") => false,
        Some("infinity" | "Infinity") | None => true,
        Some(_) => return Err(Fault::Malformed),
    };
    let new = matches!(found.what, What::Nothing);
    let place = if new {
        let name = new_name(found.name())?;
        let above = found.parts.get(2..found.parts.len() - 1).unwrap_or_default();
        above.iter().map(String::as_str).chain([name.as_str()]).collect::<Vec<_>>().join("/")
    } else {
        found.place()
    };
    let change = Presented { place: place.clone(), adds: new, ..added(&found) };
    judge(&mount, request, &found, change).await?;
    let lock = locks::lock(&grant, &Wanted { place: place.clone(), deep, owner, seconds: seconds(request) }).await?;
    if new {
        begun::begin(&grant, &place).await?;
    }
    Ok(told(if new { StatusCode::CREATED } else { StatusCode::OK }, &lock, &found, now))
}

/// For how many seconds a lock is asked for: the first of those told that is a number (RFC 4918, section 10.7).
fn seconds(request: &HttpRequest) -> i64 {
    let told = request.headers().get("timeout").and_then(|value| value.to_str().ok()).unwrap_or_default();
    let first = told.split(',').find_map(|one| one.trim().strip_prefix("Second-")?.parse::<u32>().ok());
    first.map_or(LONGEST_SECONDS, i64::from)
}

fn told(status: StatusCode, lock: &dav_lock::Model, found: &Found, now: Instant) -> HttpResponse {
    let above = found.parts.get(..2).unwrap_or_default();
    let mut answer = HttpResponse::build(status);
    answer.insert_header(("lock-token", format!("<{}>", lock.token))).insert_header(("cache-control", "no-store"));
    answer.content_type("application/xml; charset=utf-8").body(format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<D:prop xmlns:D=\"DAV:\"><D:lockdiscovery>{}</D:lockdiscovery></D:prop>\n",
        active(lock, above, now)
    ))
}

/// Takes a lock of one's own away.
pub async fn remove(request: HttpRequest) -> Answer {
    Ok(answer(unlocked(&request).await))
}

async fn unlocked(request: &HttpRequest) -> Result<HttpResponse, Fault> {
    let mount = Mount::of(request).await?;
    let found = find(&mount, parts(request.path())?).await?;
    let grant: Grant<Contribute> = mount.grant(found.room()?.grant.space_id())?;
    let told = request.headers().get("lock-token").and_then(|value| value.to_str().ok()).ok_or(Fault::Malformed)?;
    let token = told.trim().strip_prefix('<').and_then(|told| told.strip_suffix('>')).ok_or(Fault::Malformed)?;
    if locks::unlock(&grant, &found.place(), token).await? {
        Ok(HttpResponse::NoContent().finish())
    } else {
        Err(Fault::NoSuchLock)
    }
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    #[test]
    fn a_lock_is_asked_for_by_seconds_or_for_as_long_as_there_is() {
        let asked = |told: &str| seconds(&TestRequest::default().insert_header(("timeout", told)).to_http_request());
        assert_eq!(asked("Second-180"), 180);
        assert_eq!(asked("Infinite, Second-4100000000"), 4_100_000_000);
        assert_eq!(asked("Infinite"), LONGEST_SECONDS);
        assert_eq!(asked("x"), LONGEST_SECONDS);
    }
}
