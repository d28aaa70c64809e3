//! Texts that concern all processes.

use actix_web::{HttpRequest, web};

use super::{pages::TextPage, pieces::Site, wording::Wording};
use crate::{
    access::Test,
    error::{Denied, Outcome},
    features::{library::text, processes::tables::site_text},
    http::{Answer, House, public_page, spelling::one_part},
    i18n::Words,
};

/// All texts, each in the reader's language if it is there, else in English, else in any.
pub(super) async fn all(site: &Site) -> Outcome<Vec<site_text::Model>> {
    let rows = site
        .scope
        .open::<site_text::Entity>()
        .oldest(site_text::Column::Slug)
        .oldest(site_text::Column::Language)
        .all()
        .await?;
    let mut texts: Vec<site_text::Model> = Vec::new();
    for row in rows {
        match texts.last_mut() {
            Some(last) if last.slug == row.slug => {
                if rank(&row.language, site.w) < rank(&last.language, site.w) {
                    *last = row;
                }
            }
            _ => texts.push(row),
        }
    }
    Ok(texts)
}

/// How near a language is to the reader.
fn rank(language: &str, w: Words) -> u8 {
    match language {
        own if own == w.lang.code() => 0,
        "en" => 1,
        _ => 2,
    }
}

/// The text without its first heading where that only repeats the title, which the page shows itself.
pub(super) fn below_title(markdown: &str, title: &str) -> String {
    let heading = format!("# {title}");
    let mut found = false;
    let lines = markdown.lines().filter(|line| {
        let first = !found && line.trim_end() == heading;
        found |= first;
        !first
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// One text.
pub async fn show(house: web::Data<House>, request: HttpRequest, path: web::Path<(String, String)>) -> Answer {
    let (lang, slug) = path.into_inner();
    let made = async {
        let site = Site::open(&house, &request).await?;
        let rows =
            site.scope.open::<site_text::Entity>().only(site_text::Column::Slug, Test::is(slug.as_str())).all().await?;
        let found = rows.into_iter().min_by_key(|row| rank(&row.language, site.w)).ok_or(Denied::NotFound)?;
        let page = TextPage {
            chrome: site.chrome(None),
            w: site.w,
            canonical: site.link(&format!("/{lang}/texts/{}", one_part(&found.slug))),
            kind: site.w.t("site-text"),
            date: None,
            body_html: text::html(&below_title(&found.body, &found.title)),
            title: Wording::new(found.title, found.language),
        };
        site.rendered(&page).await
    };
    Ok(public_page(&house, &request, made).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_that_the_page_shows_is_not_repeated() {
        assert_eq!(below_title("> Note\n\n# Title\n\ntext\n# Title\n", "Title"), "> Note\n\n\ntext\n# Title");
    }
}
