//! A paper: its languages, how it stands with its release, and what can be done with it.

mod acts;
mod languages;
mod notice;

use actix_web::{HttpRequest, web};
use askama::Template;
use serde::Deserialize;

use self::{
    acts::{acts, may_propose},
    languages::languages,
    notice::{answered, notice, signed},
};
use super::{
    about,
    checkout::in_hand,
    folders::link,
    history,
    paper::{self, Paper},
    parity::sentence,
    properties::before_release,
    proposals::{of_paper, shown},
    requests,
};
use crate::{
    access::{Grant, Power, Read, Test},
    error::{Error, Outcome},
    features::library::{
        Agreed, ProposalState, bookmarks, carried, checks, documents, downloads, expectations, kind_name, metadata,
        pages::{self, AtHand, DocumentPage},
        proposals, relations, requests as circles,
        rows::awaited,
        tables::{document, document_file, folder, proposal},
    },
    http::{
        Answer, Granted, Visit,
        links::space_href,
        names::Organisations,
        on_to, private_page,
        times::dated,
        views::{FieldError, language_name},
    },
};

/// What the address may add: which version, what was just done.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    version: String,
    done: String,
}

/// The page.
pub async fn show(request: HttpRequest, granted: Granted<Read>, asked: web::Query<Asked>) -> Answer {
    let page = page(&granted.visit, &granted.grant, &request, &asked, (Vec::new(), String::new())).await?;
    Ok(private_page(page.render()?))
}

/// Where an answer to a proposal, or the signature of a release, is sent to, opened by itself: it leads to the page with the form.
pub async fn index(request: HttpRequest, granted: Granted<Read>) -> Answer {
    let paper = paper::of(&granted.visit, &granted.grant, &request).await?;
    proposals::find(&granted.grant, paper::id(&request, "proposal")?).await?;
    Ok(on_to(&paper.href))
}

/// The page with what is wrong with an answer to a proposal.
pub async fn with_faults(
    visit: &Visit,
    grant: &Grant<Read>,
    request: &HttpRequest,
    errors: Vec<FieldError>,
    reason: String,
) -> Outcome<String> {
    Ok(page(visit, grant, request, &Asked::default(), (errors, reason)).await?.render()?)
}

async fn page(
    visit: &Visit,
    grant: &Grant<Read>,
    request: &HttpRequest,
    asked: &Asked,
    fault: (Vec<FieldError>, String),
) -> Outcome<DocumentPage> {
    let w = visit.w;
    let mut paper = paper::of(visit, grant, request).await?;
    let number = asked.version.parse::<i32>().ok().filter(|number| *number != paper.row.version);
    let older = match number {
        Some(number) => Some(documents::files_of(grant, paper.row.id, number).await?).filter(|files| !files.is_empty()),
        None => None,
    };
    let present = paper.files.len();
    let shown_number = if older.is_some() { number.unwrap_or(paper.row.version) } else { paper.row.version };
    let chain = relations::chain(grant, &paper.row).await?;
    let newer = chain.superseding.as_ref().and_then(|row| row.symbol.as_deref());
    let state = match (older.is_some(), newer) {
        (true, _) => w.t("library-state-older"),
        (false, Some(symbol)) => w.a1("library-state-superseded-by", "symbol", symbol),
        (false, None) => String::new(),
    };
    paper.files = older.unwrap_or(paper.files);
    let organisations = Organisations::of(grant);
    let originator =
        paper.row.originator_id.map_or_else(|| w.t("standing-secretariat"), |id| organisations.short(id, w));
    let working: Vec<String> = awaited(grant, (paper.row.process_id, paper.row.symbol.as_deref()), &paper.files)
        .iter()
        .map(|code| language_name(w, code))
        .collect();
    let (versions_made, asked_for) = (history::rows(grant, &paper).await?, of_paper(grant, &paper).await?);
    let acted = asked_for.iter().flat_map(|row| [row.seat_id, row.answer_seat_id]);
    let circles = circles::of_paper(grant, &paper.row).all().await?;
    let acted = acted.chain(circles.iter().flat_map(|row| [row.seat_id, row.answer_seat_id]));
    let acted = acted.chain(versions_made.iter().map(|row| row.seat_id)).flatten();
    let people = history::people(visit, grant, acted).await?;
    let of_all = carried::files(grant, grant.space_id(), paper.row.id).await?;
    let proposals = shown(visit, grant, &paper, asked_for.clone(), (&people, &of_all[..])).await?;
    let adds = grant.may(Power::Contribute, grant.space_id()) && documents::may_add(grant, &paper.row);
    let mut languages = languages(visit, &paper, &originator, &carried::behind(&of_all, shown_number)).await?;
    let unrecorded = languages.iter().any(|language| language.text.is_some())
        && !is_recorded(downloads::read(grant, &paper.row, shown_number).await)?;
    if unrecorded {
        for language in &mut languages {
            language.text = None;
        }
    }
    Ok(DocumentPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        space_href: paper.space_href.clone(),
        symbol: paper.row.symbol.clone(),
        title: paper.title.clone(),
        title_lang: paper.title_lang.clone(),
        notice: notice(visit, &paper, &asked.done)
            .or_else(|| answered(visit, &originator, &asked_for, &asked.done))
            .or_else(|| signed(visit, &asked_for, &asked.done)),
        at_hand: at_hand(visit, &paper).await?,
        state,
        in_hand: in_hand(visit, grant, &paper).await?,
        languages,
        unrecorded,
        expected: expected(visit, grant, &paper).await?,
        expect_href: (!working.is_empty()
            && grant.may(Power::Contribute, grant.space_id())
            && documents::may_add(grant, &paper.row))
        .then(|| format!("{}/expectations/new", paper.href)),
        awaited: w.list(&working),
        versions: history::versions(visit, &paper, versions_made, (shown_number, adds), &people),
        kind: kind_name(grant.register(), &paper.row.kind, w),
        date: dated(w, &paper.row.dated),
        consent: match paper.row.consent {
            Agreed::Own => w.t("library-consent-own-house"),
            Agreed::Given => w.a1("library-consent-with-upload", "organisation", &originator),
            Agreed::Nothing | Agreed::Rule => consented(visit, &paper, &asked_for)
                .unwrap_or_else(|| w.a1("library-consent-needed", "organisation", &originator)),
        },
        folder: folder(grant, &paper).await?,
        held: held(visit, &paper),
        held_reason: paper.row.hold_reason.clone().unwrap_or_default(),
        checked: checks::held(grant, grant.space_id())
            .only(document_file::Column::DocumentId, Test::is(paper.row.id))
            .one()
            .await?
            .map(|_| format!("{}/checks", paper.space_href)),
        before: chain.before.as_ref().and_then(|row| by_symbol(grant, row)),
        behind: chain.behind.iter().filter_map(|row| by_symbol(grant, row)).collect(),
        about: about::told(visit, &paper.row, &metadata::about(grant, &paper.row).await?).await?,
        about_href: adds.then(|| format!("{}/metadata/edit", paper.href)),
        circulated: history::circulated(visit, grant, &paper).await?,
        acts: acts(
            grant,
            &paper,
            may_propose(grant.now(), &paper, present, &asked_for, &proposals)?,
            grant.rows::<folder::Entity>().in_space(grant.space_id()).one().await?.is_some(),
        )?,
        originator,
        requests: requests::shown(visit, grant, &paper, circles, &people).await?,
        tells: tells(visit, grant, &paper, &asked_for, &proposals).await?,
        proposals,
        errors: fault.0,
        reason: fault.1,
    })
}

/// What the files tell of a proposal that the reader may answer: at most one of a page.
async fn tells(
    visit: &Visit,
    grant: &Grant<Read>,
    paper: &Paper,
    asked_for: &[proposal::Model],
    shown: &[pages::Proposal],
) -> Outcome<pages::Tells> {
    let answered = asked_for.iter().zip(shown).find(|(_, shown)| shown.answer_action.is_some());
    let Some((row, _)) = answered else { return Ok(pages::Tells::default()) };
    let codes = proposals::languages_of(row)?;
    let mut files = documents::files_of(grant, paper.row.id, row.number).await?;
    files.retain(|file| codes.contains(&file.language));
    Ok(before_release(visit, grant, paper, &files).await)
}

/// Whether the reader keeps it at hand, and where that is changed.
async fn at_hand(visit: &Visit, paper: &Paper) -> Outcome<AtHand> {
    let Some(at) = bookmarks::kept_since(&visit.scope, paper.row.id).await? else {
        return Ok(AtHand { since: None, action: format!("{}/bookmark", paper.href) });
    };
    let day = visit.w.day_there(at, visit.zone_of(paper.row.process_id));
    let since = Some(visit.w.a1("library-at-hand-since", "when", day));
    Ok(AtHand { since, action: format!("{}/bookmark/removal", paper.href) })
}

/// By when the languages that are awaited are expected.
async fn expected(visit: &Visit, grant: &Grant<Read>, paper: &Paper) -> Outcome<Vec<String>> {
    let rows = expectations::of_paper(grant, paper.row.id).in_space(grant.space_id()).all().await?;
    let there = |code: &str| paper.files.iter().any(|file| file.language == code);
    Ok(rows.iter().filter(|row| !there(&row.language)).map(|row| sentence(visit, row)).collect())
}

/// A paper of the chain, where the reader can open it.
fn by_symbol(grant: &Grant<Read>, row: &document::Model) -> Option<pages::FolderLink> {
    let space = grant.scope().space(row.space_id)?;
    let href = format!("{}/documents/{}", space_href(grant, space), row.id);
    Some(pages::FolderLink { name: row.symbol.clone()?, href })
}

/// The folder that it lies in.
async fn folder(grant: &Grant<Read>, paper: &Paper) -> Outcome<Option<pages::FolderLink>> {
    let Some(id) = paper.row.folder_id else { return Ok(None) };
    let rows = grant.rows::<folder::Entity>().in_space(grant.space_id()).only(folder::Column::Id, Test::is(id));
    Ok(rows.one().await?.map(|folder| link(&folder, &paper.space_href)))
}

fn held(visit: &Visit, paper: &Paper) -> String {
    let Some(at) = paper.row.held_at else { return String::new() };
    visit.w.a1("library-held-since", "when", visit.w.instant(at, visit.zone_of(paper.row.process_id)))
}

/// The consent that was given to a release, of the newest that was consented to.
fn consented(visit: &Visit, paper: &Paper, asked_for: &[proposal::Model]) -> Option<String> {
    let agreed = |row: &&proposal::Model| match row.state {
        ProposalState::Consented | ProposalState::Released | ProposalState::Withdrawn => true,
        ProposalState::Asked | ProposalState::Declined | ProposalState::Objected => false,
    };
    // Under a rule of the process nobody was asked.
    let own = |row: &&proposal::Model| row.answered_at.is_some() || row.proposer_id == row.originator_id;
    let row = asked_for.iter().find(|row| agreed(row) && own(row))?;
    // Who proposes the release of its own paper consents with the proposal.
    let at = row.answered_at.unwrap_or(row.asked_at);
    let when = visit.w.instant(at, visit.zone_of(paper.row.process_id));
    Some(visit.w.a2("library-consent-for", "version", row.number, "when", when))
}

/// Whether a line could be written. No line, no text; the rest of the page is there all the same.
fn is_recorded(line: Outcome<()>) -> Outcome<bool> {
    match line {
        Ok(()) => Ok(true),
        Err(Error::Denied(denied)) => Err(denied.into()),
        Err(fault) => {
            tracing::warn!(%fault, "the reading of a text cannot be put on record");
            Ok(false)
        }
    }
}
