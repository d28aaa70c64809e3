//! The agreed criteria, what waits for consent, what is released.

use actix_web::web::Query;
use askama::Template;
use sea_orm::prelude::Json;
use serde::Deserialize;

use super::{
    pages::{CriterionRow, PublicationPage},
    parts::{Frame, partial, when_day},
    proposals::proposals,
    releases::{ahead, releases},
};
use crate::{
    access::{Administer, RowId, SpaceKind},
    clock::Instant,
    error::Denied,
    features::library::{Conduct, objections::Window, tables::criterion},
    http::{Answer, Granted, names::in_language, private_page, views::When},
    i18n::Words,
};

/// Where the list of releases goes on.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    after: String,
}

/// `GET /desk/{process}/publication`
pub async fn index(visit: Granted<Administer>, query: Query<Asked>) -> Answer {
    let frame = Frame::of(&visit, &visit.grant).await?;
    let grant = &visit.grant;
    let public = grant.space_of_kind(frame.process, SpaceKind::Public).ok_or(Denied::NotFound)?.id;
    let criteria = grant.rows::<criterion::Entity>().in_space(public).oldest(criterion::Column::Number).all().await?;
    let (releases, pager) = releases(grant, public, &query.after, &criteria, &frame).await?;
    let ahead = ahead(grant, public, &criteria, &frame).await?;
    let page = PublicationPage {
        proposals: proposals(grant, &criteria, &ahead.stopped, &frame).await?,
        embargoed: ahead.embargoed,
        criteria: criteria.iter().map(|row| shown(row, &frame, grant.now())).collect(),
        releases,
        pager: Some(pager),
        chrome: frame.chrome,
        w: frame.w,
        base: frame.base,
        notice: frame.notice,
    };
    Ok(private_page(page.render()?))
}

/// A wording in the reader's language, or in the first that there is, which is then named.
fn wording(all: &Json, w: Words) -> (String, String) {
    let text = in_language(all, w);
    let code = all
        .as_object()
        .and_then(|all| all.iter().find(|(_, it)| it.as_str() == Some(&text)).map(|(code, _)| code.clone()));
    (text, code.filter(|code| code != w.lang.code()).unwrap_or_default())
}

/// How a release under a criterion comes about, in a sentence.
fn conduct(row: &criterion::Model, w: Words) -> String {
    match Window::of(row) {
        Some(window) if window.blocked > 0 => {
            w.counted("desk-conduct-told", window.days as usize, "blocked", window.blocked)
        }
        Some(window) => w.n("library-conduct-window", window.days as usize),
        None if row.conduct == Conduct::AtOnce => w.t("library-conduct-at-once"),
        None => w.t("library-conduct-consent"),
    }
}

fn shown(row: &criterion::Model, frame: &Frame, now: Instant) -> CriterionRow {
    let (wording, lang) = wording(&row.wording, frame.w);
    CriterionRow {
        number: row.number.to_string(),
        wording,
        lang,
        conduct: conduct(row, frame.w),
        end_href: row.ends_at.is_none_or(|at| at > now).then(|| format!("{}/criteria/{}/ending", frame.base, row.id)),
        from: when_day(row.starts_at, frame.zone, frame.w),
        until: row.ends_at.map(|at| when_day(at, frame.zone, frame.w)),
    }
}

/// The number of a criterion; empty where it is not known.
pub fn number(criteria: &[criterion::Model], id: Option<RowId>) -> String {
    criteria.iter().find(|row| Some(row.id) == id).map(|row| row.number.to_string()).unwrap_or_default()
}

/// A title in the reader's language, else in the original, and the code of its language where that is another.
pub fn title<'f>(files: impl Iterator<Item = (&'f str, bool, &'f str)> + Clone, w: Words) -> (String, String) {
    let own = files.clone().find(|(code, ..)| *code == w.lang.code());
    let any = || files.clone().find(|(_, original, _)| *original).or_else(|| files.clone().next());
    own.or_else(any).map_or_else(Default::default, |(code, _, title)| {
        (title.to_owned(), if code == w.lang.code() { String::new() } else { code.to_owned() })
    })
}

/// The date that a paper bears.
pub fn dated(text: &str, w: Words) -> When {
    partial(Some(text), w).unwrap_or_else(|| When { iso: text.to_owned(), text: text.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_shown_in_the_reader_s_language_or_the_original() {
        let files = [("es", true, "Nota"), ("en", false, "Note")];
        let said = |lang| title(files.iter().copied(), Words::of(lang));
        assert_eq!(said(crate::i18n::Lang::En), ("Note".to_owned(), String::new()));
        assert_eq!(said(crate::i18n::Lang::Fr), ("Nota".to_owned(), "es".to_owned()));
    }
}
