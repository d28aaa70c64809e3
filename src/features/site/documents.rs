//! The released papers of a process: a list with filters, fifty on a page, the newest first.

use actix_web::{HttpRequest, web};

use super::{
    filters::Wanted,
    pages::DocumentsPage,
    papers::{self, stands},
    pieces::{Known, Site},
};
use crate::{
    access::{After, Test, Total},
    error::Outcome,
    features::library::tables::release,
    http::{Answer, House, public_page, views::Pager},
};

/// How many stand on a page.
const PAGE: usize = 50;
/// How far they are counted.
const COUNTED: usize = 1000;

/// The list.
pub async fn index(house: web::Data<House>, request: HttpRequest, path: web::Path<(String, String)>) -> Answer {
    let (_, slug) = path.into_inner();
    let made = async {
        let site = Site::open(&house, &request).await?;
        let known = site.process(&slug).await?;
        let wanted = Wanted::by(request.query_string(), site.scope.now());
        let here = format!("/{}/{}/documents", site.w.lang.code(), known.seen.slug);
        let mut after = wanted.after();
        let mut found = matching(&site, &known, &wanted, after.clone(), PAGE + 1).await?;
        if found.is_empty() && after.is_some() {
            // Beyond the end: the beginning.
            after = None;
            found = matching(&site, &known, &wanted, None, PAGE + 1).await?;
        }
        let more = found.len() > PAGE;
        found.truncate(PAGE);
        let pager = Pager {
            newer: after.is_some().then(|| wanted.address(&here, None)),
            older: found.last().filter(|_| more).map(|last| wanted.address(&here, Some(last))),
            total: total(&site, &known, &wanted).await?,
        };
        let [kinds, languages, years] = wanted.choices(&site, &known).await?;
        let page = DocumentsPage {
            chrome: site.chrome(Some(&known)),
            w: site.w,
            canonical: site.link(&here),
            kinds,
            languages,
            years,
            filtered: wanted.filtered(),
            rows: papers::rows(&site, &found, false).await?,
            here,
            pager,
        };
        site.rendered(&page).await
    };
    Ok(public_page(&house, &request, made).await?)
}

/// The releases that are wanted, in portions, since superseded ones fall out.
async fn matching(
    site: &Site,
    known: &Known,
    wanted: &Wanted,
    mut after: Option<After>,
    most: usize,
) -> Outcome<Vec<release::Model>> {
    let portion = most.clamp(100, 500);
    let mut found = Vec::new();
    loop {
        let rows =
            wanted.rows(site, known).newest_of_all(release::Column::VisibleAt, after.take(), portion as u64).await?;
        let last = rows.last().map(|row| After { value: row.visible_at.into(), id: row.id.0 });
        let full = rows.len() == portion;
        found.extend(rows.into_iter().filter(|row| stands(row, site.scope.now())));
        if !full || found.len() >= most {
            found.truncate(most);
            return Ok(found);
        }
        after = last;
    }
}

/// How many there are, in a sentence.
async fn total(site: &Site, known: &Known, wanted: &Wanted) -> Outcome<String> {
    let test = |test| wanted.rows(site, known).only(release::Column::SupersededAt, test).total(COUNTED as u64);
    // A release stands until the one that supersedes it is public.
    let counted = number(test(Test::Missing).await?) + number(test(Test::From(site.scope.now().into())).await?);
    Ok(if counted > COUNTED {
        site.w.n("site-documents-total-more", COUNTED)
    } else {
        site.w.n("site-documents-total", counted)
    })
}

fn number(total: Total) -> usize {
    match total {
        Total::Exactly(n) => usize::try_from(n).unwrap_or(COUNTED),
        Total::MoreThan(_) => COUNTED + 1,
    }
}
