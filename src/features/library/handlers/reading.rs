//! A file of a paper, shown in the browser: nothing has to be downloaded to be read.

use actix_web::HttpRequest;
use askama::Template;

use super::{file::unrecorded, paper};
use crate::{
    access::Read,
    features::library::{downloads, pages::ReadingPage},
    http::{
        Answer, Granted, links::file_link, on_to, private_page, private_page_with_frame, shown::Shown,
        spelling::one_part, views::language_name,
    },
};

/// The page. Of a file that no browser shows it leads to the page of the paper, where its text stands.
pub async fn show(request: HttpRequest, granted: Granted<Read>) -> Answer {
    let (visit, grant) = (&granted.visit, &granted.grant);
    let w = visit.w;
    let paper = paper::of(visit, grant, &request).await?;
    let file = downloads::find(grant, paper.row.id, paper::id(&request, "file")?).await?;
    if !Shown::may_be(&file.media_type) {
        return Ok(on_to(&format!("{}?version={}", paper.href, file.number)));
    }
    let shown = Shown::of(&visit.house.blobs, &file.media_type, &file.sha256).await?;
    if shown.is_some() {
        downloads::open(grant, &paper.row, &file).await.map_err(unrecorded)?;
    }
    let name = one_part(&file.name);
    let href = format!("{}/files/{}/{name}", paper.href, file.id);
    let page = ReadingPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        space_href: paper.space_href.clone(),
        document_href: paper.href.clone(),
        symbol: paper.row.symbol.clone(),
        title: file.title.clone(),
        title_lang: file.language.clone(),
        language: language_name(w, &file.language),
        version: w.n("library-note-version", usize::try_from(file.number).unwrap_or(0)),
        source: format!("{}/reading/{}/{name}", paper.href, file.id),
        file: file_link(w, href, &file.name, &file.media_type, file.size, &file.sha256),
        framed: shown == Some(Shown::Pdf),
        picture: match shown {
            Some(Shown::Picture { width, height, .. }) => Some((width, height)),
            Some(Shown::Pdf) | None => None,
        },
    };
    let framed = page.framed;
    let body = page.render()?;
    Ok(if framed { private_page_with_frame(body) } else { private_page(body) })
}
