//! The languages of a paper, each with its file and, where it can be read here, its text.

use super::super::paper::Paper;
use crate::{
    access::Test,
    error::Outcome,
    extraction::has_text,
    features::library::{
        carried::Behind,
        pages::{PaperLanguage, PaperText},
        tables::document_file,
        text,
    },
    http::{Visit, links::file_link, shown::Shown, spelling::one_part, views::language_name},
};

/// The languages of the version that is shown, the reader's own first.
pub(super) async fn languages(
    visit: &Visit,
    paper: &Paper,
    originator: &str,
    behind: &[Behind],
) -> Outcome<Vec<PaperLanguage>> {
    let w = visit.w;
    let mut languages = Vec::new();
    for file in &paper.files {
        let href = format!("{}/files/{}/{}", paper.href, file.id, one_part(&file.name));
        let mut link = file_link(w, href, &file.name, &file.media_type, file.size, &file.sha256);
        link.view_href = Shown::may_be(&file.media_type).then(|| format!("{}/reading/{}", paper.href, file.id));
        let text = text_of(visit, file).await?;
        languages.push(PaperLanguage {
            code: file.language.clone(),
            name: language_name(w, &file.language),
            original: file.original,
            unofficial: file.unofficial,
            title: file.title.clone(),
            made_by: originator.to_owned(),
            files: vec![link],
            pending: text.is_none() && is_pending(visit, file).await?,
            text,
            behind: behind
                .iter()
                .find(|one| one.language == file.language)
                .map(|one| w.n("library-behind", usize::try_from(one.of).unwrap_or(1)))
                .unwrap_or_default(),
        });
    }
    languages.sort_by_key(|language| (language.code != w.lang.code(), !language.original));
    Ok(languages)
}

/// Whether the text of a file may come yet: its turn has not come.
async fn is_pending(visit: &Visit, file: &document_file::Model) -> Outcome<bool> {
    if file.media_type == "text/markdown" || !has_text(&file.media_type) {
        return Ok(false);
    }
    let rows = visit.scope.rows::<document_file::Entity>().in_space(file.space_id);
    Ok(!rows.only(document_file::Column::Id, Test::is(file.id)).unread().await?.is_empty())
}

/// The text of a file, if it has one that is at hand.
async fn text_of(visit: &Visit, file: &document_file::Model) -> Outcome<Option<PaperText>> {
    if file.media_type == "text/markdown" {
        let markdown = visit.house.blobs.text(&file.sha256, text::MOST).await?;
        let whole = |markdown: String| PaperText { html: text::html(&markdown), extracted: false, cut: false };
        return Ok(markdown.map(whole));
    }
    let rows = visit.scope.rows::<document_file::Entity>().in_space(file.space_id);
    let rows = rows.only(document_file::Column::Id, Test::is(file.id));
    // One more than are shown, to know whether there are more.
    let mut texts = rows.texts(text::LETTERS + 1).await?;
    // These are their text; of all others the words alone are shown.
    let extracted = !matches!(file.media_type.as_str(), "text/plain" | "text/csv");
    Ok(texts.remove(&file.id).map(|plain| {
        let (shown, cut) = text::beginning(&plain);
        PaperText { html: text::plain(shown), extracted, cut }
    }))
}
