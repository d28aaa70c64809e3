//! Bringing a paper into another space: first a page that says who will be able to read it.

use std::collections::{BTreeMap, BTreeSet};

use actix_web::{HttpRequest, http::StatusCode, web};
use askama::Template;
use serde::Deserialize;

use super::paper::{self, Paper};
use crate::{
    access::{Contribute, Grant, Reader, SpaceId, SpaceKind, SpaceSeen, Standing, Test, policy},
    error::{Error, Outcome, Wrong},
    features::library::{
        Agreed, circulations, documents,
        pages::{CirculatePage, Sight, SightAfter, Target},
        releases,
        rows::present_files,
        sight::newcomers,
        tables::document,
    },
    http::{
        Act, Answer, Granted, Visit,
        names::{Organisations, space_name},
        on_to, private_page_with,
        times::moment,
        views::FieldError,
    },
    i18n::Words,
};

/// Of how many targets it is said who reads there.
const DESCRIBED: usize = 100;

/// What the form sends.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Form {
    to: String,
    shown: String,
    note: String,
}

/// The page; `?to=` works it out for a space.
pub async fn new(request: HttpRequest, granted: Granted<Contribute>, form: web::Query<Form>) -> Answer {
    let paper = paper::of(&granted.visit, &granted.grant, &request).await?;
    show(&granted.visit, &granted.grant, &paper, &form, Vec::new()).await
}

/// Where the form is sent to, opened by itself.
pub async fn index(request: HttpRequest, granted: Granted<Contribute>) -> Answer {
    paper::to_form(&request, &granted).await
}

/// Circulates.
pub async fn create(request: HttpRequest, act: Act<Contribute, Form>) -> Answer {
    let paper = paper::of(&act.visit, &act.grant, &request).await?;
    let to = act.form.to.parse::<SpaceId>().ok();
    let done = match to {
        Some(to) => {
            let shown = act.form.shown.parse().ok();
            circulations::circulate(&act.grant, paper.row.id, to, shown, &act.form.note).await
        }
        None => Err(Error::Wrong(vec![Wrong::at("to", "library-fault-target")])),
    };
    match done {
        Ok(_) => Ok(on_to(&format!("{}?done=circulated", paper.href))),
        Err(fault) => {
            let errors = FieldError::each(act.visit.w, fault.only_wrong()?);
            let paper = paper::of(&act.visit, &act.grant, &request).await?;
            show(&act.visit, &act.grant, &paper, &act.form, errors).await
        }
    }
}

async fn show(visit: &Visit, grant: &Grant<Contribute>, paper: &Paper, form: &Form, errors: Vec<FieldError>) -> Answer {
    let w = visit.w;
    let spaces = circulations::targets(grant, &paper.row).await?;
    let earlier = circulations::followed(grant, &paper.row).await?;
    let chosen = form.to.parse::<SpaceId>().ok().filter(|to| spaces.contains(to));
    let organisations = Organisations::of(grant);
    let mut who = visit.who_reads_each(&spaces[..spaces.len().min(DESCRIBED)]).await?;
    let wasted = circulations::wasted(grant, &paper.row).await?;
    let wasted: Vec<String> =
        wasted.iter().filter_map(|id| Some(space_name(grant.scope().space(*id)?, &organisations, w))).collect();
    let target = |id: SpaceId| {
        let space = grant.scope().space(id)?;
        Some(Target {
            value: id.to_string(),
            kind: space.kind.word(),
            name: space_name(space, &organisations, w),
            who: who.remove(&id).unwrap_or_default(),
            chosen: chosen == Some(id),
        })
    };
    let targets = spaces.into_iter().filter_map(target).collect();
    let after = match chosen.and_then(|to| grant.scope().space(to)) {
        Some(space) => Some(sight(visit, grant, paper, space, &organisations).await?),
        None => None,
    };
    let hindrance = match chosen.and_then(|to| grant.scope().space(to)) {
        Some(space) => circulations::hindrance_to(grant, grant.seat(), &paper.row, space.kind).await?,
        None => circulations::hindrance(grant, grant.seat(), &paper.row),
    };
    let originator = paper.row.originator_id.map(|id| organisations.short(id, w)).unwrap_or_default();
    let own = documents::speaks_for(grant.seat(), &paper.row);
    let consent = match paper.row.consent {
        _ if own => "library-consent-not-needed",
        Agreed::Own => "library-consent-own-house",
        Agreed::Given => "library-consent-there",
        Agreed::Nothing | Agreed::Rule => "library-consent-missing",
    };
    let newly = after.as_ref().map_or(0, |after: &SightAfter| after.newly.persons);
    let version = w.n("library-note-version", usize::try_from(paper.row.version).unwrap_or(1));
    let goes = if paper.row.symbol.is_some() { "library-goes-is" } else { "library-goes-draft" };
    let page = CirculatePage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        space_href: paper.space_href.clone(),
        document_href: paper.href.clone(),
        here: format!("{}/circulations/new", paper.href),
        action: format!("{}/circulations", paper.href),
        symbol: paper.row.symbol.clone(),
        title: paper.title.clone(),
        title_lang: paper.title_lang.clone(),
        targets,
        wasted: w.list(&wasted),
        to: chosen.map(|id| id.to_string()).unwrap_or_default(),
        after,
        goes: w.a2(goes, "version", version, "languages", paper.languages(visit)),
        discloses: match chosen {
            Some(to) if earlier.iter().any(|copy| copy.space_id == to) => w.t("library-goes-follows"),
            to => discloses(w, paper, to.and_then(|to| grant.scope().space(to)).map(|to| to.kind)),
        },
        stays: w.t("library-stays-is"),
        consent: w.a1(consent, "organisation", &originator),
        blocked: hindrance.map(|key| w.a1(key, "organisation", &originator)),
        told: w.n("library-told", newly),
        shown: paper.row.version,
        note: form.note.clone(),
        errors,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(private_page_with(status, page.render()?))
}

/// What the symbol tells those who newly read it (rule 13): a number in the series in which it was given.
fn discloses(w: Words, paper: &Paper, to: Option<SpaceKind>) -> String {
    match (&paper.row.symbol, to) {
        (Some(symbol), _) => w.a1("library-goes-symbol", "symbol", symbol),
        (None, Some(kind)) if policy::circulates_at_once(kind) => w.t("library-goes-symbol-new"),
        (None, _) => String::new(),
    }
}

/// Who reads the paper now and who would, once it stands in a space too.
async fn sight(
    visit: &Visit,
    grant: &Grant<Contribute>,
    paper: &Paper,
    space: &SpaceSeen,
    organisations: &Organisations,
) -> Outcome<SightAfter> {
    let w = visit.w;
    let (spaces, public) = reached(grant, paper).await?;
    let mut here = Vec::new();
    for space in spaces {
        here.extend(grant.readers_of(space).await?);
    }
    let newly = newcomers(&here, &grant.readers_of(space.id).await?);
    let already = newcomers(&[], &here);
    let reads = |standing: Standing| already.iter().any(|reader| reader.standing == standing);
    let admits_observers =
        matches!(space.kind, SpaceKind::Plenary | SpaceKind::Meeting | SpaceKind::Public | SpaceKind::Delegation);
    let admits_civil =
        matches!(space.kind, SpaceKind::Civil | SpaceKind::Joint | SpaceKind::Public | SpaceKind::Delegation);
    let still = [
        (!admits_observers && !reads(Standing::Observer), "library-still-observers"),
        (!admits_civil && !reads(Standing::CivilSociety), "library-still-civil"),
        (!public, "library-still-public"),
    ];
    let still = still.into_iter().filter(|(without, _)| *without).map(|(_, key)| w.t(key)).collect();
    Ok(SightAfter {
        space: space_name(space, organisations, w),
        at: moment(w, visit.scope.now(), visit.zone_of(paper.row.process_id)),
        already: Sight { persons: already.len(), groups: groups(w, &already, organisations) },
        newly: Sight { persons: newly.len(), groups: groups(w, &newly, organisations) },
        still,
        public,
    })
}

/// The spaces where the paper stands as it is now, as far as the viewer sees them, and whether a release of it is public. Who reads another
/// version does not read this one.
async fn reached(grant: &Grant<Contribute>, paper: &Paper) -> Outcome<(BTreeSet<SpaceId>, bool)> {
    let mut spaces = BTreeSet::from([paper.row.space_id]);
    let Some(symbol) = &paper.row.symbol else { return Ok((spaces, false)) };
    let copies =
        grant.rows::<document::Entity>().only(document::Column::Symbol, Test::is(symbol.as_str())).all().await?;
    let files = present_files(grant, &copies).await?;
    let goes = circulations::texts(&paper.files);
    let same = |copy: &document::Model| files.get(&copy.id).is_some_and(|files| circulations::texts(files) == goes);
    let seen = copies.into_iter().filter(|copy| grant.scope().space(copy.space_id).is_some() && same(copy));
    spaces.extend(seen.map(|copy| copy.space_id));
    let released = releases::current(grant.scope(), symbol).await?;
    Ok((spaces, released.is_some_and(|release| release.withdrawn_at.is_none())))
}

/// Readers by standing, with their organisations.
pub fn groups(w: Words, readers: &[Reader], organisations: &Organisations) -> Vec<String> {
    let mut by_standing: BTreeMap<Standing, (BTreeSet<String>, usize)> = BTreeMap::new();
    for reader in readers {
        let group = by_standing.entry(reader.standing).or_default();
        group.0.insert(organisations.short(reader.organisation, w));
        group.1 += 1;
    }
    let told = |(standing, (names, persons)): (Standing, (BTreeSet<String>, usize))| {
        let names: Vec<String> = names.into_iter().collect();
        let count = w.n(&format!("standing-{}s", standing.word()), names.len());
        let who = match names.len() {
            1..=8 => w.labelled(count, w.list(&names)),
            _ => count,
        };
        w.counted("library-counts", persons, "who", who)
    };
    by_standing.into_iter().map(told).collect()
}
