//! Released files, to be downloaded by anyone.

use actix_web::{HttpRequest, web};

use crate::{
    access::{RowId, Test},
    error::{Denied, Error, Outcome},
    features::library::tables::{release, release_file},
    http::{
        Answer, House, PublicFile,
        download::{Sent, send},
        public_file,
    },
};

/// A file of a release in a language. A withdrawn release's is gone.
pub async fn show(house: web::Data<House>, request: HttpRequest, path: web::Path<(String, String, String)>) -> Answer {
    let file = public_file(&house, &request, find(&house, path.into_inner())).await?;
    let sent =
        Sent { sha256: &file.sha256, size: file.size, name: &file.name, media_type: &file.media_type, public: true };
    Ok(send(&request, &house.blobs, sent).await?)
}

async fn find(house: &House, (release, language, name): (String, String, String)) -> Outcome<PublicFile> {
    let id: RowId = release.parse().map_err(|_| Denied::NotFound)?;
    let scope = house.store.public().await?;
    let released =
        scope.rows::<release::Entity>().only(release::Column::Id, Test::is(id)).one().await?.ok_or(Denied::NotFound)?;
    if released.withdrawn_at.is_some() {
        return Err(Error::Gone);
    }
    let file = scope
        .rows::<release_file::Entity>()
        .in_space(released.space_id)
        .only(release_file::Column::ReleaseId, Test::is(id))
        .only(release_file::Column::Language, Test::is(language))
        .only(release_file::Column::Name, Test::is(name))
        .one()
        .await?
        .ok_or(Denied::NotFound)?;
    Ok(PublicFile { sha256: file.sha256, size: file.size, name: file.name, media_type: file.media_type })
}
