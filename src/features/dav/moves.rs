//! Things put elsewhere in their space (RFC 4918, section 9.9): a file into another folder, with its paper; a folder to another place or name.
//! The name of a file belongs to its version and does not change by itself; and nothing goes from one space into another.

use actix_web::{HttpRequest, HttpResponse};

use super::{
    entrance::Mount,
    fault::{Fault, answer},
    files::judge,
    folders::{added, not_taken},
    names::{is_same, new_name},
    paths::{destination, parts},
    places::{Entry, Found, What, find},
};
use crate::{
    access::{Contribute, Grant, Manage},
    error::{Denied, Error},
    features::library::{
        begun,
        documents::may_add,
        filings,
        folders::{self, Place, Placed, Shown},
        locks::{self, Presented},
        tables::folder,
    },
    http::Answer,
};

/// Puts something elsewhere.
pub async fn create(request: HttpRequest) -> Answer {
    Ok(answer(moved(&request).await))
}

async fn moved(request: &HttpRequest) -> Result<HttpResponse, Fault> {
    let mount = Mount::of(request).await?;
    let from = find(&mount, parts(request.path())?).await?.there()?;
    let to = find(&mount, destination(request, &mount.house.base)?).await?;
    let (room, target) = (from.room()?, to.room()?);
    if room.grant.space_id() != target.grant.space_id() {
        return Err(Fault::Refused(
            "Nothing goes from one space into another here: a paper is circulated, on its page.",
        ));
    }
    let space = room.grant.space_id();
    let same = from.parts == to.parts;
    match to.what {
        What::Nothing => {}
        What::Nowhere => return Err(Fault::NoParent),
        // The same folder under another spelling is no other one.
        What::Folder(_) if same && matches!(from.what, What::Folder(_)) => {}
        _ if !overwrites(request) => return Err(Fault::Precondition),
        _ => {
            return Err(Fault::Refused(
                "Something stands there: it is not replaced. Write to it, and it gets a new version.",
            ));
        }
    }
    let change = Presented { deep: from.is_collection(), ..added(&from) };
    match &from.what {
        What::File(entry) => {
            let grant: Grant<Contribute> = mount.grant(space)?;
            filed(&mount, request, (&from, &to), change, (&grant, entry.as_ref())).await?;
        }
        What::Folder(row) => {
            let grant: Grant<Manage> = mount.grant(space)?;
            let name = new_name(asked_name(request, &mount)?.as_str())?;
            judge(&mount, request, &from, change).await?;
            judge_target(&mount, request, &to).await?;
            put(&grant, &room.tree, row, &name, &to).await?;
        }
        What::Held(_) => return Err(Fault::Checked),
        What::Begun(row) => {
            let grant: Grant<Contribute> = mount.grant(space)?;
            let name = new_name(to.name())?;
            judge(&mount, request, &from, change).await?;
            judge_target(&mount, request, &to).await?;
            let above = to.parts.get(2..to.parts.len() - 1).unwrap_or_default();
            let place = above.iter().map(String::as_str).chain([name.as_str()]).collect::<Vec<_>>().join("/");
            begun::rename(&grant, row.id, &place).await?;
        }
        _ => return Err(Denied::Forbidden.into()),
    }
    locks::end_within(&mount.grant(space)?, &from.place()).await?;
    Ok(HttpResponse::Created().finish())
}

/// Whether what stands at the destination may be replaced (RFC 4918, section 10.6).
fn overwrites(request: &HttpRequest) -> bool {
    request.headers().get("overwrite").is_none_or(|value| !value.as_bytes().eq_ignore_ascii_case(b"f"))
}

/// The last part of the destination, as it was written: of a folder that is found under another spelling, too.
fn asked_name(request: &HttpRequest, mount: &Mount) -> Result<String, Fault> {
    let parts = destination(request, &mount.house.base)?;
    Ok(parts.last().cloned().ok_or(Denied::Forbidden)?)
}

/// No lock of another forbids that a name is added there. The conditions of the request are those of the source.
async fn judge_target(mount: &Mount, request: &HttpRequest, to: &Found) -> Result<(), Fault> {
    let tokens = super::conditions::Conditions::of(request)?.tokens();
    let change = Presented { tokens, ..added(to) };
    let grant: Grant<Contribute> = mount.grant(to.room()?.grant.space_id())?;
    Ok(locks::judge(&grant, &change).await?)
}

/// Puts the paper of a file into the folder of the destination.
async fn filed(
    mount: &Mount,
    request: &HttpRequest,
    (from, to): (&Found, &Found),
    change: Presented,
    (grant, entry): (&Grant<Contribute>, &Entry),
) -> Result<(), Fault> {
    if !may_add(grant, &entry.paper) {
        return Err(Denied::Forbidden.into());
    }
    if !is_same(to.name(), &entry.name) {
        return Err(Fault::Refused(
            "The name of a file belongs to its version: write a new version, and it keeps its name.",
        ));
    }
    judge(mount, request, from, change).await?;
    judge_target(mount, request, to).await?;
    let done = filings::file(grant, &[entry.paper.id], to.within).await;
    done.map(drop).map_err(|fault| match fault {
        Error::Wrong(_) => Fault::NoParent,
        other => Fault::Other(other),
    })
}

/// Renames a folder, and puts it behind those that stand where it goes to; where that is where it is, it keeps its place.
async fn put(grant: &Grant<Manage>, tree: &[Placed], row: &folder::Model, name: &str, to: &Found) -> Result<(), Fault> {
    let own = tree.iter().find(|placed| placed.row.id == row.id).ok_or(Denied::NotFound)?;
    let stands = folders::place_of(tree, own);
    let place = if row.parent_id == to.within {
        stands
    } else {
        let last = tree.iter().rfind(|placed| placed.row.parent_id == to.within);
        last.map_or(Place::FirstIn(to.within), |last| Place::After(last.row.id))
    };
    let shown = Shown { name: &row.name, place: stands };
    folders::change(grant, row.id, shown, name, Some(place)).await.map_err(not_taken)
}
