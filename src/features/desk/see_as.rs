//! The process through the eyes of another standing: a look, and nothing can be done there.

use actix_web::web::Query;
use askama::Template;
use serde::Deserialize;

use super::{
    pages::{SeeAsPage, SeenPaper, SeenSpace},
    parts::{Frame, choice, word},
    publication::{dated, title},
};
use crate::{
    access::{AuditLine, Grant, Level, Scope, SeeAs, SpaceKind, SpaceSeen, Standing, Test, Total, Verb, policy},
    error::Outcome,
    features::library::tables::{document, document_file, release, release_file},
    http::{
        Answer, Granted, Visit,
        names::{Organisations, space_name},
        private_page,
    },
    i18n::Words,
};

/// How many papers of a space are listed.
const PAPERS: u64 = 5;

/// Through whose eyes.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    standing: String,
}

/// `GET /desk/{process}/as`: each look is on record before anything is shown.
pub async fn index(visit: Granted<SeeAs>, query: Query<Asked>) -> Answer {
    let frame = Frame::of(&visit, &visit.grant).await?;
    let w = frame.w;
    let chosen: Option<Standing> = word(&query.standing);
    let standings = Standing::ALL.iter().filter(|standing| **standing != Standing::Secretariat);
    let standings = standings
        .map(|standing| choice(standing.word(), w.t(&format!("standing-{}", standing.word())), &query.standing));
    let (mut spaces, mut unseen) = (Vec::new(), Vec::new());
    if let Some(standing) = chosen {
        let line = AuditLine::of(Verb::SeenAs, None).with("standing", standing.word());
        visit.grant.write().await?.commit(line).await?;
        let seen = Scope::seen_as(&visit.grant, standing).await?;
        let mut own: Vec<_> = visit.grant.spaces().filter(|space| space.process == frame.process).collect();
        own.sort_by(|a, b| (a.kind, &a.slug).cmp(&(b.kind, &b.slug)));
        let organisations = Organisations::of(&visit.grant);
        for space in own {
            let name = space_name(space, &organisations, w);
            if seen.space(space.id).is_some() {
                spaces.push(through(&visit, &visit.grant, &seen, space, name, standing).await?);
            } else {
                unseen.push(name);
            }
        }
    }
    let page = SeeAsPage {
        standings: standings.collect(),
        standing: chosen.map(|standing| w.t(&format!("standing-{}", standing.word()))),
        spaces,
        unseen,
        chrome: frame.chrome,
        w,
        base: frame.base,
        notice: frame.notice,
    };
    Ok(private_page(page.render()?))
}

async fn through(
    visit: &Visit,
    grant: &Grant<SeeAs>,
    seen: &Scope,
    space: &SpaceSeen,
    name: String,
    standing: Standing,
) -> Outcome<SeenSpace> {
    let w = visit.w;
    let (papers, total) =
        if space.kind == SpaceKind::Public { released(seen, space, w).await? } else { papers(seen, space, w).await? };
    // How far a seat of the standing goes by itself, within the ceiling; in the public space it reads.
    let whole =
        grant.admitted(space.id).await?.into_iter().filter(|row| row.standing == Some(standing) && row.is_whole());
    let level = whole.filter_map(|row| Level::of(row.level)).max().unwrap_or(Level::Read);
    let level = policy::ceiling(space.kind, standing).map_or(Level::Read, |most| most.min(level));
    let more = match total {
        Total::Exactly(n) if n <= PAPERS => String::new(),
        Total::Exactly(n) => w.n("desk-see-more", usize::try_from(n).unwrap_or(0)),
        Total::MoreThan(n) => w.n("desk-total-many", usize::try_from(n).unwrap_or(0)),
    };
    Ok(SeenSpace {
        kind: space.kind.word(),
        name,
        who: visit.who_reads(space.id).await?,
        level: w.t(&format!("level-{}", level.word())),
        papers,
        more,
    })
}

async fn papers(seen: &Scope, space: &SpaceSeen, w: Words) -> Outcome<(Vec<SeenPaper>, Total)> {
    let all = || seen.rows::<document::Entity>().in_space(space.id);
    let rows = all().newest_of_all(document::Column::PlacedAt, None, PAPERS).await?;
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let files = seen
        .rows::<document_file::Entity>()
        .in_space(space.id)
        .only(document_file::Column::DocumentId, Test::any(ids))
        .all()
        .await?;
    let shown = rows.into_iter().map(|row| {
        let of = files.iter().filter(|file| file.document_id == row.id && file.number == row.version);
        let (title, lang) = title(of.map(|file| (file.language.as_str(), file.original, file.title.as_str())), w);
        SeenPaper { symbol: row.symbol.unwrap_or_default(), title, lang, date: dated(&row.dated, w) }
    });
    Ok((shown.collect(), all().total(1000).await?))
}

async fn released(seen: &Scope, space: &SpaceSeen, w: Words) -> Outcome<(Vec<SeenPaper>, Total)> {
    let all = || seen.rows::<release::Entity>().in_space(space.id).only(release::Column::WithdrawnAt, Test::Missing);
    let rows = all().newest_of_all(release::Column::VisibleAt, None, PAPERS).await?;
    let ids: Vec<_> = rows.iter().map(|row| row.id).collect();
    let files = seen
        .rows::<release_file::Entity>()
        .in_space(space.id)
        .only(release_file::Column::ReleaseId, Test::any(ids))
        .all()
        .await?;
    let shown = rows.into_iter().map(|row| {
        let of = files.iter().filter(|file| file.release_id == row.id);
        let (title, lang) = title(of.map(|file| (file.language.as_str(), file.original, file.title.as_str())), w);
        SeenPaper { symbol: row.symbol, title, lang, date: dated(&row.dated, w) }
    });
    Ok((shown.collect(), all().total(1000).await?))
}
