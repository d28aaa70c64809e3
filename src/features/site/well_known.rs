//! What machines ask for first: where they may go, and which pages there are.

use std::fmt::Write;

use actix_web::{HttpRequest, HttpResponse, http::header, web};

use super::{cite::xml, papers, pieces::Site, texts};
use crate::{
    error::Outcome,
    http::{
        Answer, House, Rendered, public_page,
        spelling::{in_path, one_part},
    },
    i18n::Lang,
};

/// How many papers the site map holds: with six languages it stays below what site maps may hold.
const PAPERS: usize = 2000;

/// Where robots need not go. What is private needs no such line: nothing of it is there without a sign-in.
pub async fn robots(house: web::Data<House>) -> Answer {
    let private = ["/area", "/desk", "/operator", "/account"].map(|path| format!("Disallow: {path}\n")).concat();
    let body = format!("User-agent: *\n{private}\nSitemap: {}\n", house.link("/sitemap.xml"));
    let mut answer = HttpResponse::Ok();
    answer
        .insert_header((header::CONTENT_TYPE, "text/plain; charset=utf-8"))
        .insert_header((header::CACHE_CONTROL, "public, no-cache"));
    Ok(answer.body(body))
}

/// The public pages, each in all languages.
pub async fn sitemap(house: web::Data<House>, request: HttpRequest) -> Answer {
    let made = async {
        let site = Site::open(&house, &request).await?;
        let mut body = String::from(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
        );
        for path in paths(&site).await? {
            entries(&site, &path, &mut body);
        }
        body.push_str("</urlset>\n");
        let until = site.house.store.next_embargo(site.scope.now()).await?;
        Ok(Rendered { status: 200, media_type: "application/xml; charset=utf-8", body, until })
    };
    Ok(public_page(&house, &request, made).await?)
}

/// The pages, each without its language.
async fn paths(site: &Site) -> Outcome<Vec<String>> {
    let mut paths = vec![String::new(), "/about".to_owned(), "/accessibility".to_owned()];
    paths.extend(texts::all(site).await?.into_iter().map(|text| format!("/texts/{}", one_part(&text.slug))));
    for process in site.scope.processes() {
        paths.push(format!("/{}", process.slug));
        paths.push(format!("/{}/documents", process.slug));
    }
    for release in papers::newest(site, None, PAPERS).await? {
        if let Some(process) = site.scope.process(release.process_id) {
            paths.push(format!("/{}/documents/{}", process.slug, in_path(&release.symbol)));
        }
    }
    Ok(paths)
}

fn entries(site: &Site, path: &str, body: &mut String) {
    let address = |lang: Lang| xml(&site.link(&format!("/{}{path}", lang.code())));
    for lang in Lang::ALL {
        // Writing into a string cannot fail.
        let _ = write!(body, "<url><loc>{}</loc>", address(lang));
        for other in Lang::ALL {
            let _ = write!(
                body,
                "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>",
                other.code(),
                address(other)
            );
        }
        body.push_str("</url>\n");
    }
}
