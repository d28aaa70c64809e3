//! Who has opened a paper in this space: told to its originator, whose paper it is, and to those who manage the space.

use std::collections::BTreeSet;

use actix_web::HttpRequest;
use askama::Template;

use super::paper;
use crate::{
    access::{Read, Test, Verb, tables::audit_line},
    error::Denied,
    features::library::{
        documents::may_add,
        pages::{ReadingRow, ReadingsPage},
    },
    http::{
        Answer, Granted,
        names::{Organisations, seat_recorded},
        private_page,
        times::moment,
    },
};

/// How many lines are shown.
const SHOWN: u64 = 500;

/// The list, from the record of the space.
pub async fn index(request: HttpRequest, granted: Granted<Read>) -> Answer {
    let (visit, grant) = (&granted.visit, &granted.grant);
    let paper = paper::of(visit, grant, &request).await?;
    if !may_add(grant, &paper.row) {
        return Err(Denied::Forbidden.into());
    }
    let w = visit.w;
    let lines = grant
        .rows::<audit_line::Entity>()
        .in_space(grant.space_id())
        .only(audit_line::Column::SubjectId, Test::is(paper.row.id.0))
        .only(audit_line::Column::Verb, Test::any([Verb::DocumentRead.word(), Verb::DocumentDownloaded.word()]))
        .newest(audit_line::Column::At)
        .limit(SHOWN)
        .all()
        .await?;
    let persons: BTreeSet<_> = lines.iter().filter_map(|line| line.person_id).collect();
    let zone = visit.zone_of(paper.row.process_id);
    let organisations = Organisations::of(grant);
    let reading = |line: &audit_line::Model| {
        let short = |name: &str| organisations.named(name).map(|id| organisations.short(id, w));
        let seat = line.seat_name.as_deref().map(|name| seat_recorded(name, short, w));
        let named = [line.person_name.clone(), seat];
        let what = match line.verb {
            Verb::DocumentDownloaded if line.detail["pack"] == true => "library-reading-pack",
            Verb::DocumentDownloaded => "library-reading-download",
            // The line of a file names its language; that of a text on the page of the paper, only the version.
            _ if line.detail["language"].is_string() => "library-reading-opened",
            _ => "library-reading-page",
        };
        let number = line.detail["version"].as_i64().and_then(|number| usize::try_from(number).ok()).unwrap_or(1);
        ReadingRow {
            who: named.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            what: w.t(what),
            version: w.n("library-note-version", number),
            when: moment(w, line.at, zone),
        }
    };
    let page = ReadingsPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        space_href: paper.space_href.clone(),
        document_href: paper.href.clone(),
        symbol: paper.row.symbol.clone(),
        title: paper.title.clone(),
        title_lang: paper.title_lang.clone(),
        total: w.n("library-readings-total", persons.len()),
        readings: lines.iter().map(reading).collect(),
    };
    Ok(private_page(page.render()?))
}
