//! The papers that a person keeps at hand, over all of their spaces, the last marked first.

use actix_web::web;
use askama::Template;
use serde::Deserialize;

use super::{pages::BookmarksPage, papers::name_processes};
use crate::{
    access::{Marked, RowId},
    features::library::{
        bookmarks,
        rows::{rows_of, total_sentence},
    },
    http::{Answer, Cursor, Fields, Posted, SignedIn, on_to, private_page, views::Pager},
};

/// Where the list is.
const LIST: &str = "/area/bookmarks";
/// How many papers stand on a page.
const PAGE: usize = 50;

/// What the address of the list may say.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    after: String,
    done: String,
}

/// The list.
pub async fn index(visit: SignedIn, asked: web::Query<Asked>) -> Answer {
    let w = visit.w;
    let after = Cursor::read(&asked.after);
    // One more than is shown, to know whether there are others behind.
    let mut marks = bookmarks::kept(&visit.scope, after.map(Into::into), PAGE as u64 + 1).await?;
    let more = marks.len() > PAGE;
    marks.truncate(PAGE);
    let ids: Vec<RowId> = marks.iter().map(|marked| marked.row).collect();
    let mut papers = rows_of(&visit, &ids).await?;
    name_processes(&mut papers, &visit);
    let shown = BookmarksPage {
        chrome: visit.own_frame("papers")?,
        w,
        notice: (asked.done == "put-back").then(|| w.t("area-bookmarks-done")),
        papers,
        pager: Pager {
            newer: after.map(|_| LIST.to_owned()),
            older: marks.last().filter(|_| more).map(behind),
            total: total_sentence(bookmarks::total(&visit.scope).await?, w),
        },
    };
    Ok(private_page(shown.render()?))
}

/// The address of the page that goes on behind a mark.
fn behind(last: &Marked) -> String {
    format!("{LIST}?after={}", Cursor { at: last.at, id: last.mark.0 })
}

/// Where the form of the list is sent to, opened by itself: it leads to the list.
pub async fn show(_: SignedIn) -> Answer {
    Ok(on_to(LIST))
}

/// Keeps the chosen papers at hand no longer.
pub async fn remove(posted: Posted<Fields>) -> Answer {
    let visit = &posted.visit;
    visit.signed_in_or_refused()?;
    let ids: Vec<RowId> = posted.form.all("document").into_iter().filter_map(|id| id.parse().ok()).collect();
    bookmarks::put_back(&visit.scope, &ids, &visit.whence.address).await?;
    Ok(on_to(&format!("{LIST}?done=put-back")))
}
