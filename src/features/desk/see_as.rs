//! The process through the eyes of another standing: a look, and nothing can be done there.

use std::collections::HashMap;

use actix_web::web::Query;
use askama::Template;
use serde::Deserialize;

use super::{
    pages::{SeeAsPage, SeenPaper, SeenSpace},
    parts::{Frame, choice, word},
    publication::{dated, title},
};
use crate::{
    access::{
        AuditLine, Grant, Level, Scope, SeeAs, SpaceId, SpaceKind, SpaceSeen, Standing, Test, Total, Verb, policy,
    },
    error::Outcome,
    features::library::tables::{document, document_file, release, release_file},
    http::{
        Answer, Granted,
        frame::sentence,
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
        let (there, away): (Vec<&SpaceSeen>, Vec<_>) =
            own.into_iter().partition(|space| seen.space(space.id).is_some());
        unseen = away.into_iter().map(|space| space_name(space, &organisations, w)).collect();
        spaces = through(&visit.grant, &seen, &there, standing, w).await?;
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

/// The spaces with their newest papers: so many statements, however many spaces there are.
async fn through(
    grant: &Grant<SeeAs>,
    seen: &Scope,
    spaces: &[&SpaceSeen],
    standing: Standing,
    w: Words,
) -> Outcome<Vec<SeenSpace>> {
    let organisations = Organisations::of(grant);
    let ids: Vec<SpaceId> = spaces.iter().map(|space| space.id).collect();
    let mut admitted = grant.admitted_to(&ids).await?;
    let (mut papers, totals) = papers(seen, &ids, w).await?;
    let (mut releases, released) = released(seen, &ids, w).await?;
    let shown = spaces.iter().map(|space| {
        let admitted = admitted.remove(&space.id).unwrap_or_default();
        let is_public = space.kind == SpaceKind::Public;
        let (papers, totals) = if is_public { (&mut releases, &released) } else { (&mut papers, &totals) };
        // How far a seat of the standing goes by itself, within the ceiling; in the public space it reads.
        let whole = admitted.iter().filter(|row| row.standing == Some(standing) && row.is_whole());
        let level = whole.filter_map(|row| Level::of(row.level)).max().unwrap_or(Level::Read);
        let level = policy::ceiling(space.kind, standing).map_or(Level::Read, |most| most.min(level));
        let more = match totals.get(&space.id) {
            Some(Total::Exactly(n)) if *n > PAPERS => w.n("desk-see-more", usize::try_from(*n).unwrap_or(0)),
            Some(Total::MoreThan(n)) => w.n("desk-total-many", usize::try_from(*n).unwrap_or(0)),
            Some(Total::Exactly(_)) | None => String::new(),
        };
        SeenSpace {
            kind: space.kind.word(),
            name: space_name(space, &organisations, w),
            who: sentence(&admitted, space.kind, &organisations, w),
            level: w.t(&format!("level-{}", level.word())),
            papers: papers.remove(&space.id).unwrap_or_default(),
            more,
        }
    });
    Ok(shown.collect())
}

/// The newest of each space, and how many there are.
type Papers = (HashMap<SpaceId, Vec<SeenPaper>>, HashMap<SpaceId, Total>);

async fn papers(seen: &Scope, spaces: &[SpaceId], w: Words) -> Outcome<Papers> {
    let all = || seen.rows::<document::Entity>().in_spaces(spaces);
    let rows = all().newest_in_each(document::Column::PlacedAt, PAPERS).await?;
    let files = seen
        .rows::<document_file::Entity>()
        .in_spaces(spaces)
        .only(document_file::Column::DocumentId, Test::any(rows.iter().map(|row| row.id)))
        .all()
        .await?;
    let mut shown: HashMap<SpaceId, Vec<SeenPaper>> = HashMap::new();
    for row in rows {
        let of = files.iter().filter(|file| file.document_id == row.id && file.number == row.version);
        let (title, lang) = title(of.map(|file| (file.language.as_str(), file.original, file.title.as_str())), w);
        let paper = SeenPaper { symbol: row.symbol.unwrap_or_default(), title, lang, date: dated(&row.dated, w) };
        shown.entry(row.space_id).or_default().push(paper);
    }
    Ok((shown, all().totals(1000).await?))
}

async fn released(seen: &Scope, spaces: &[SpaceId], w: Words) -> Outcome<Papers> {
    let all = || seen.rows::<release::Entity>().in_spaces(spaces).only(release::Column::WithdrawnAt, Test::Missing);
    let rows = all().newest_in_each(release::Column::VisibleAt, PAPERS).await?;
    let files = seen
        .rows::<release_file::Entity>()
        .in_spaces(spaces)
        .only(release_file::Column::ReleaseId, Test::any(rows.iter().map(|row| row.id)))
        .all()
        .await?;
    let mut shown: HashMap<SpaceId, Vec<SeenPaper>> = HashMap::new();
    for row in rows {
        let of = files.iter().filter(|file| file.release_id == row.id);
        let (title, lang) = title(of.map(|file| (file.language.as_str(), file.original, file.title.as_str())), w);
        let paper = SeenPaper { symbol: row.symbol, title, lang, date: dated(&row.dated, w) };
        shown.entry(row.space_id).or_default().push(paper);
    }
    Ok((shown, all().totals(1000).await?))
}
