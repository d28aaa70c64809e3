//! Every paper that a person may read, over all of their spaces, newest first.

use actix_web::web;
use askama::Template;

use super::{
    pages::PapersPage,
    shelf::{Asked, Narrowed, several},
    spaces::entered,
};
use crate::{
    features::library::{
        pages::PaperRow,
        rows::{listed, listed_rows, total_sentence},
    },
    http::{Answer, SignedIn, Visit, private_page, views::Pager},
};

/// How many papers stand on a page.
const PAGE: usize = 50;

/// The list.
pub async fn index(visit: SignedIn, asked: web::Query<Asked>) -> Answer {
    let narrowed = Narrowed::by(&asked, &visit);
    // One more than is shown, to know whether there are older ones.
    let (mut found, total) = listed(narrowed.rows(&visit), narrowed.after().map(Into::into), PAGE as u64 + 1).await?;
    let more = found.len() > PAGE;
    found.truncate(PAGE);
    let older = found.last().filter(|_| more).map(|(last, _)| narrowed.href(Some(last)));
    let mut papers = listed_rows(&visit, found, true);
    name_processes(&mut papers, &visit);
    let shown = PapersPage {
        chrome: visit.own_frame("papers")?,
        w: visit.w,
        filters: narrowed.filters(&visit),
        papers,
        pager: Pager {
            newer: narrowed.after().map(|_| narrowed.href(None)),
            older,
            total: total_sentence(total, visit.w),
        },
    };
    Ok(private_page(shown.render()?))
}

/// Says the process with the space, to somebody who has several.
pub(super) fn name_processes(papers: &mut [PaperRow], visit: &Visit) {
    if !several(&entered(visit)) {
        return;
    }
    for paper in papers {
        let process = paper.href.split('/').nth(2).and_then(|slug| visit.scope.process_at(slug));
        if let (Some(space), Some(process)) = (&mut paper.space, process) {
            *space = visit.w.labelled(process.name(visit.w), &*space);
        }
    }
}
