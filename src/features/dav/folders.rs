//! Folders made, and things removed: files into the wastebasket of their space, folders when nothing is in them.

use actix_web::{HttpRequest, HttpResponse, web};

use super::{
    entrance::Mount,
    fault::{Fault, answer},
    files::judge,
    held,
    names::new_name,
    paths::parts,
    places::{Entry, Found, What, find},
};
use crate::{
    access::{Contribute, Grant, Manage},
    error::{Denied, Error},
    features::library::{
        begun,
        folders::{self, Place},
        locks::{Presented, end_within},
        removals::{may_remove, remove_unless_locked},
    },
    http::Answer,
};

/// Makes a folder (RFC 4918, section 9.3), behind those that are there.
pub async fn create(request: HttpRequest, body: web::Bytes) -> Answer {
    Ok(answer(made(&request, &body).await))
}

async fn made(request: &HttpRequest, body: &[u8]) -> Result<HttpResponse, Fault> {
    let mount = Mount::of(request).await?;
    let found = find(&mount, parts(request.path())?).await?;
    // What is there is no place for a new one, whoever asks: programs make every folder of a path, and take this for “it is there”.
    if !matches!(found.what, What::Nothing | What::Nowhere) {
        return Err(Fault::Method);
    }
    let room = found.room()?;
    let grant: Grant<Manage> = mount.grant(room.grant.space_id())?;
    if matches!(found.what, What::Nowhere) {
        return Err(Fault::NoParent);
    }
    if !body.is_empty() {
        return Err(Fault::MediaType);
    }
    let name = new_name(found.name())?;
    judge(&mount, request, &found, added(&found)).await?;
    let last = room.tree.iter().rfind(|placed| placed.row.parent_id == found.within);
    let place = last.map_or(Place::FirstIn(found.within), |last| Place::After(last.row.id));
    folders::make(&grant, &name, Some(place)).await.map_err(not_taken)?;
    Ok(HttpResponse::Created().finish())
}

/// A change that adds a name where nothing is.
pub fn added(found: &Found) -> Presented {
    Presented { place: found.place(), deep: false, adds: true, tokens: Vec::new() }
}

/// What a form would show beside its field.
pub fn not_taken(fault: Error) -> Fault {
    match fault {
        Error::Wrong(_) => Fault::Refused("A folder of this name cannot stand here."),
        other => Fault::Other(other),
    }
}

/// Removes what stands there (RFC 4918, section 9.6). Who reads the space finds the paper in its wastebasket, as ever.
pub async fn remove(request: HttpRequest) -> Answer {
    Ok(answer(removed(&request).await))
}

async fn removed(request: &HttpRequest) -> Result<HttpResponse, Fault> {
    let mount = Mount::of(request).await?;
    let found = find(&mount, parts(request.path())?).await?.there()?;
    let space = found.room()?.grant.space_id();
    let change = Presented { deep: found.is_collection(), ..added(&found) };
    match &found.what {
        What::File(entry) => {
            let grant: Grant<Contribute> = mount.grant(space)?;
            if !may_remove(&grant, &entry.paper) {
                return Err(Denied::Forbidden.into());
            }
            if entry.languages > 1 {
                return Err(Fault::Refused("This paper has other languages: it is removed as a whole, on its page."));
            }
            let change = judge(&mount, request, &found, change).await?;
            basket(&grant, entry, &change).await?;
        }
        What::Folder(folder) => {
            let grant: Grant<Manage> = mount.grant(space)?;
            judge(&mount, request, &found, change).await?;
            folders::remove(&grant, folder.id).await.map_err(|fault| match fault {
                Error::Wrong(_) => Fault::Full,
                other => Fault::Other(other),
            })?;
        }
        What::Held(one) => {
            let grant: Grant<Contribute> = mount.grant(space)?;
            judge(&mount, request, &found, change).await?;
            held::remove(&grant, one).await?;
        }
        What::Begun(row) => {
            let grant: Grant<Contribute> = mount.grant(space)?;
            judge(&mount, request, &found, change).await?;
            begun::end(&grant, row.id).await?;
        }
        // Spaces are made and closed at the desk.
        _ => return Err(Denied::Forbidden.into()),
    }
    end_within(&mount.grant(space)?, &found.place()).await?;
    Ok(HttpResponse::NoContent().finish())
}

async fn basket(grant: &Grant<Contribute>, entry: &Entry, change: &Presented) -> Result<(), Fault> {
    let done = remove_unless_locked(grant, &[entry.paper.id], Some(change)).await;
    done.map(drop).map_err(|fault| match fault {
        // No program is told to try this again by itself: by then it would remove what has come in.
        Error::Wrong(wrong) if wrong.iter().any(|one| one.key == "library-fault-removal-checked") => {
            Fault::Refused("A new version of this is being checked for malware: until then it is not removed.")
        }
        Error::Wrong(_) => Fault::Refused("This paper is under a legal hold, or a release of it is proposed."),
        Error::Conflict => Fault::Precondition,
        other => Fault::Other(other),
    })
}
