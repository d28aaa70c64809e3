//! The page of a released paper, and what remains of a withdrawn one.

use actix_web::{HttpRequest, web};
use url::form_urlencoded::parse;

use super::{
    metadata,
    pages::{DocumentLanguage, DocumentPage, TombstonePage},
    papers::{self, awaited, original, title},
    pieces::{Known, Site},
    record,
    texts::below_title,
    wording::Wording,
};
use crate::{
    access::{RowId, Test},
    error::{Denied, Outcome},
    features::library::{
        kind_name, releases,
        tables::{release, release_file},
        text,
    },
    http::{Answer, House, Rendered, Times, public_page, times::dated, views::language_name},
    i18n::{Lang, Words},
};

/// The page of a paper. `?release=` shows an earlier release of it.
pub async fn show(house: web::Data<House>, request: HttpRequest, path: web::Path<(String, String, String)>) -> Answer {
    let (_, slug, symbol) = path.into_inner();
    let made = async {
        let site = Site::open(&house, &request).await?;
        let known = site.process(&slug).await?;
        let current = releases::current(&site.scope, &symbol).await?;
        let current = current.filter(|found| found.process_id == known.seen.id).ok_or(Denied::NotFound)?;
        if current.withdrawn_at.is_some() {
            return tombstone(&site, &known, &current).await;
        }
        let earlier = parse(request.query_string().as_bytes()).find(|(name, _)| name == "release");
        let shown = match earlier {
            Some((_, id)) => of_symbol(&site, &id, &current).await?,
            None => current.clone(),
        };
        if shown.withdrawn_at.is_some() {
            return tombstone(&site, &known, &shown).await;
        }
        let page = page(&site, &known, &shown, &current).await?;
        site.rendered(&page).await
    };
    Ok(public_page(&house, &request, made).await?)
}

/// A release by its id, if it has the same symbol as the current one.
async fn of_symbol(site: &Site, id: &str, current: &release::Model) -> Outcome<release::Model> {
    let id: RowId = id.parse().map_err(|_| Denied::NotFound)?;
    let found = site
        .scope
        .rows::<release::Entity>()
        .in_space(current.space_id)
        .only(release::Column::Id, Test::is(id))
        .one()
        .await?;
    Ok(found.filter(|found| found.symbol == current.symbol).ok_or(Denied::NotFound)?)
}

async fn tombstone(site: &Site, known: &Known, release: &release::Model) -> Outcome<Rendered> {
    let withdrawn = release.withdrawn_at.unwrap_or(release.visible_at);
    let times = Times::of(site.w, papers::zone(release), [release.visible_at, withdrawn]);
    let page = TombstonePage {
        chrome: site.chrome(Some(known)),
        w: site.w,
        symbol: release.symbol.clone(),
        released: times.when(release.visible_at),
        withdrawn: times.when(withdrawn),
        times: times.told(),
        // In which language the reason was written is not recorded.
        reason: Wording::new(release.withdrawal_reason.clone().unwrap_or_default(), "und"),
    };
    Ok(Rendered { status: 410, ..site.rendered(&page).await? })
}

async fn page(site: &Site, known: &Known, shown: &release::Model, current: &release::Model) -> Outcome<DocumentPage> {
    let w = site.w;
    let files = releases::files(&site.scope, shown.id).await?;
    let title = title(&files, w).ok_or(Denied::NotFound)?;
    let body = body(site, &files).await?;
    let described = metadata::Described::of(site, known, shown, &files, &title);
    let body_behind = body.as_ref().and_then(|(_, file)| behind(w, file));
    let (body_html, body_lang, body_told) = match body {
        Some((html, file)) => (Some(html), file.language.clone(), told(w, file, &title)),
        None => (None, title.lang.clone(), None),
    };
    Ok(DocumentPage {
        chrome: site.chrome(Some(known)),
        w,
        canonical: site.link(&papers::page(w.lang.code(), &known.seen.slug, &shown.symbol)),
        symbol: shown.symbol.clone(),
        kind: kind_name(site.scope.register(), &shown.kind, w),
        date: dated(w, &shown.dated),
        original: language_name(w, &shown.original_language),
        languages: languages(site, known, shown, &files),
        citation: described.citation(site),
        release: record::of(site, known, shown, current, &files).await?,
        metadata: described.elements(),
        jsonld: described.jsonld(),
        body_html,
        body_lang,
        body_told,
        body_behind,
        title,
    })
}

/// Whether a file's text can stand on a page.
fn is_text(file: &release_file::Model) -> bool {
    matches!(file.media_type.as_str(), "text/markdown" | "text/plain")
}

/// Which language the text is in, and whether that is the original's, where the title above it is in another.
fn told(w: Words, file: &release_file::Model, title: &Wording) -> Option<String> {
    let key = if file.original { "site-document-in-original" } else { "site-document-in-translation" };
    (file.language != title.lang).then(|| w.a1(key, "language", language_name(w, &file.language)))
}

/// That a file is a translation of an earlier text, where it is. Of which version is told inside.
fn behind(w: Words, file: &release_file::Model) -> Option<String> {
    file.of_version.map(|_| w.t("site-document-behind"))
}

/// The text in the reader's language, else of the original, else in any language, as harmless HTML with the file that it is from.
async fn body<'f>(site: &Site, files: &'f [release_file::Model]) -> Outcome<Option<(String, &'f release_file::Model)>> {
    let own = files.iter().filter(|file| file.language == site.w.lang.code());
    let Some(file) = own.chain(original(files)).chain(files).find(|file| is_text(file)) else { return Ok(None) };
    let Some(content) = site.house.blobs.text(&file.sha256, text::MOST).await? else { return Ok(None) };
    let html = if file.media_type == "text/markdown" {
        text::html(&below_title(&content, &file.title))
    } else {
        paragraphs(&content)
    };
    Ok(Some((html, file)))
}

/// A plain text as paragraphs.
fn paragraphs(content: &str) -> String {
    let content = content.replace("\r\n", "\n");
    let parts = content.split("\n\n").map(str::trim).filter(|part| !part.is_empty());
    let clean = |part| ammonia::clean_text(part).replace("&#10;", "\n").replace("&#32;", " ");
    parts.flat_map(|part| ["<p>".to_owned(), clean(part), "</p>\n".to_owned()]).collect()
}

/// The languages with their files, and those that are awaited.
fn languages(
    site: &Site,
    known: &Known,
    shown: &release::Model,
    files: &[release_file::Model],
) -> Vec<DocumentLanguage> {
    let own_name = |code: &str| match (Lang::of_code(code), code) {
        (Some(lang), _) => lang.own_name().to_owned(),
        (None, "pt") => "Português".to_owned(),
        (None, other) => other.to_owned(),
    };
    let there = files.iter().map(|file| DocumentLanguage {
        code: file.language.clone(),
        name: own_name(&file.language),
        original: file.original,
        note: if file.unofficial { site.w.t("library-unofficial") } else { String::new() },
        behind: behind(site.w, file).unwrap_or_default(),
        href: Lang::of_code(&file.language)
            .filter(|lang| *lang != site.w.lang && is_text(file))
            .map(|lang| papers::page(lang.code(), &known.seen.slug, &shown.symbol)),
        files: vec![papers::link(site.w, file)],
    });
    let awaited = awaited(&known.seen.languages, files).into_iter().map(|code| DocumentLanguage {
        name: language_name(site.w, &code),
        code,
        original: false,
        note: String::new(),
        behind: String::new(),
        href: None,
        files: Vec::new(),
    });
    there.chain(awaited).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn g8_a_plain_text_stays_plain() {
        let html = paragraphs("One\r\ntwo\r\n\r\n<script>alert(1)</script> & more\n\n\n");
        assert!(html.starts_with("<p>One\ntwo</p>\n"), "{html}");
        assert!(!html.contains("<script") && html.matches("<p>").count() == 2, "{html}");
    }
}
