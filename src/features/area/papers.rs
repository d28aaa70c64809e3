//! Every paper that a person may read, over all of their spaces, newest first.

use actix_web::web;
use askama::Template;

use super::{
    pages::PapersPage,
    shelf::{Asked, Narrowed, several},
    spaces::entered,
};
use crate::{
    access::Total,
    features::library::{pages::PaperRow, paper_rows, tables::document},
    http::{Answer, SignedIn, Visit, private_page, views::Pager},
    i18n::Words,
};

/// How many papers stand on a page.
const PAGE: usize = 50;
/// How far they are counted.
const COUNTED: u64 = 1000;

/// The list.
pub async fn index(visit: SignedIn, asked: web::Query<Asked>) -> Answer {
    let narrowed = Narrowed::by(&asked, &visit);
    let total = narrowed.rows(&visit).total(COUNTED).await?;
    // One more than is shown, to know whether there are older ones.
    let mut documents =
        narrowed.rows(&visit).newest_of_all(document::Column::PlacedAt, narrowed.after(), PAGE as u64 + 1).await?;
    let more = documents.len() > PAGE;
    documents.truncate(PAGE);
    let older = documents.last().filter(|_| more).map(|last| narrowed.href(Some(last)));
    let mut papers = paper_rows(&visit, documents, true).await?;
    if several(&entered(&visit)) {
        for paper in &mut papers {
            name_process(paper, &visit);
        }
    }
    let shown = PapersPage {
        chrome: visit.own_frame("papers")?,
        w: visit.w,
        filters: narrowed.filters(&visit),
        papers,
        pager: Pager { newer: narrowed.after().map(|_| narrowed.href(None)), older, total: sentence(total, visit.w) },
    };
    Ok(private_page(shown.render()?))
}

/// Says the process with the space, to somebody who has several.
fn name_process(paper: &mut PaperRow, visit: &Visit) {
    let process = paper.href.split('/').nth(2).and_then(|slug| visit.scope.process_at(slug));
    if let (Some(space), Some(process)) = (&mut paper.space, process) {
        *space = format!("{}: {space}", process.name);
    }
}

fn sentence(total: Total, w: Words) -> String {
    match total {
        Total::Exactly(n) => w.n("library-total", usize::try_from(n).unwrap_or(usize::MAX)),
        Total::MoreThan(_) => w.t("library-total-more"),
    }
}
