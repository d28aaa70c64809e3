//! A paper: its languages, its versions, how it stands with its release; and its files.

use std::collections::{HashMap, HashSet};

use actix_web::{HttpRequest, HttpResponse, http::Method, web};
use askama::Template;
use serde::Deserialize;

use super::{
    paper::{self, Paper},
    propose,
};
use crate::{
    access::{Grant, Power, Read, SeatId, SpaceKind, Test, tables::seat},
    error::{Error, Outcome},
    features::library::{
        Agreed, ProposalState, circulations, documents, downloads,
        pages::{self, CirculatedTo, DocumentPage, PaperActs, PaperLanguage, PaperVersion},
        proposals,
        rows::{awaited, dated, file_link, language_name, moment, space_href},
        tables::{document, document_file, document_version, proposal},
        text,
    },
    http::{
        Answer, Granted, Visit,
        download::{self, Sent},
        names::{Organisations, space_name},
        on_to, private_page,
        views::FieldError,
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

/// A file, with a line in the record. Who only asks whether a copy is still good, or what there is, leaves none.
pub async fn download(request: HttpRequest, granted: Granted<Read>) -> HttpResponseAnswer {
    let grant = &granted.grant;
    let (document, id) = (paper::id(&request, "document")?, paper::id(&request, "file")?);
    let found = downloads::find(grant, document, id).await?;
    let found = if request.method() == Method::HEAD || download::is_unchanged(&request, &found.sha256) {
        found
    } else {
        // No line, no file: a private download that cannot be put on record is refused.
        downloads::take(grant, document, id).await.map_err(|fault| match fault {
            Error::Full => Error::Unavailable("the record cannot be written".into()),
            other => other,
        })?
    };
    let sent = Sent {
        sha256: &found.sha256,
        size: found.size,
        name: &found.name,
        media_type: &found.media_type,
        public: false,
    };
    Ok(download::send(&request, &granted.visit.house.blobs, sent).await?)
}

type HttpResponseAnswer = Result<HttpResponse, crate::http::Refusal>;

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
    let state = if older.is_some() { w.t("library-state-older") } else { String::new() };
    paper.files = older.unwrap_or(paper.files);
    let organisations = Organisations::of(grant);
    let originator =
        paper.row.originator_id.map_or_else(|| w.t("standing-secretariat"), |id| organisations.short(id, w));
    let working: Vec<String> =
        awaited(grant, &paper.row, &paper.files).iter().map(|code| language_name(w, code)).collect();
    let (versions_made, asked_for) = (version_rows(grant, &paper).await?, propose::rows(grant, &paper).await?);
    let acted = asked_for.iter().flat_map(|row| [row.seat_id, row.answer_seat_id]);
    let acted = acted.chain(versions_made.iter().map(|row| row.seat_id)).flatten();
    let people = people(visit, grant, acted).await?;
    let proposals = propose::shown(visit, grant, &paper, asked_for.clone(), &people).await?;
    let mut languages = languages(visit, &paper, &originator).await?;
    let unrecorded = languages.iter().any(|language| language.body_html.is_some())
        && !is_recorded(downloads::read(grant, &paper.row, shown_number).await)?;
    if unrecorded {
        for language in &mut languages {
            language.body_html = None;
        }
    }
    Ok(DocumentPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        space_href: paper.space_href.clone(),
        symbol: paper.row.symbol.clone(),
        title: paper.title.clone(),
        title_lang: paper.title_lang.clone(),
        notice: notice(visit, &paper, &asked.done),
        state,
        languages,
        unrecorded,
        awaited: w.list(&working),
        versions: versions(visit, &paper, versions_made, shown_number, &people),
        kind: w.t(&format!("kind-{}", paper.row.kind)),
        date: dated(w, &paper.row.dated),
        consent: match paper.row.consent {
            Agreed::Own => w.t("library-consent-own-house"),
            Agreed::Given => w.a1("library-consent-with-upload", "organisation", &originator),
            Agreed::Nothing => consented(visit, &paper, &asked_for)
                .unwrap_or_else(|| w.a1("library-consent-needed", "organisation", &originator)),
        },
        circulated: circulated(visit, grant, &paper).await?,
        acts: acts(grant, &paper, may_propose(&paper, present, &asked_for, &proposals)?)?,
        originator,
        proposals,
        errors: fault.0,
        reason: fault.1,
    })
}

/// The consent that was given to a release, of the newest that was consented to.
fn consented(visit: &Visit, paper: &Paper, asked_for: &[proposal::Model]) -> Option<String> {
    let agreed = |row: &&proposal::Model| match row.state {
        ProposalState::Consented | ProposalState::Released | ProposalState::Withdrawn => true,
        ProposalState::Asked | ProposalState::Declined => false,
    };
    let row = asked_for.iter().find(agreed)?;
    // Who proposes the release of its own paper consents with the proposal.
    let at = row.answered_at.unwrap_or(row.asked_at);
    let when = visit.w.instant(at, visit.zone_of(paper.row.process_id));
    Some(visit.w.a2("library-consent-for", "version", row.number, "when", when))
}

/// Whether a release can be proposed: none waits, and the present version is not public, or about to be, in all its languages.
fn may_propose(
    paper: &Paper,
    present: usize,
    asked_for: &[proposal::Model],
    shown: &[pages::Proposal],
) -> Outcome<bool> {
    for (row, shown) in asked_for.iter().zip(shown) {
        let waits = matches!(row.state, ProposalState::Asked | ProposalState::Consented);
        let stands = row.number == paper.row.version && shown.stands;
        if waits || (stands && proposals::languages_of(row)?.len() >= present) {
            return Ok(false);
        }
    }
    Ok(true)
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

/// The sentence on what was just done; only known words are taken.
fn notice(visit: &Visit, paper: &Paper, done: &str) -> Option<String> {
    let w = visit.w;
    match done {
        "uploaded" => paper.row.symbol.as_ref().map(|symbol| w.a1("library-notice-uploaded", "symbol", symbol)),
        "draft" => Some(w.t("library-notice-draft")),
        "version" => Some(w.t("library-notice-version")),
        "language" => Some(w.t("library-notice-language")),
        "circulated" => Some(w.t("library-notice-circulated-there")),
        "deposited" => Some(w.t("library-notice-deposited-there")),
        "proposed" => Some(w.t("library-notice-proposed")),
        "answered" => Some(w.t("library-notice-answered")),
        "released" => Some(w.t("library-notice-released")),
        _ => None,
    }
}

async fn languages(visit: &Visit, paper: &Paper, originator: &str) -> Outcome<Vec<PaperLanguage>> {
    let w = visit.w;
    let mut languages = Vec::new();
    for file in &paper.files {
        let href = format!("{}/files/{}/{}", paper.href, file.id, address_name(file));
        languages.push(PaperLanguage {
            code: file.language.clone(),
            name: language_name(w, &file.language),
            original: file.original,
            title: file.title.clone(),
            made_by: originator.to_owned(),
            files: vec![file_link(w, href, &file.name, &file.media_type, file.size, &file.sha256)],
            body_html: body(visit, file).await?,
        });
    }
    languages.sort_by_key(|language| (language.code != w.lang.code(), !language.original));
    Ok(languages)
}

async fn body(visit: &Visit, file: &document_file::Model) -> Outcome<Option<String>> {
    if file.media_type != "text/markdown" {
        return Ok(None);
    }
    Ok(visit.house.blobs.text(&file.sha256, text::MOST).await?.map(|markdown| text::html(&markdown)))
}

/// A file's name as the last part of its address.
pub fn address_name(file: &document_file::Model) -> String {
    percent_encoding::utf8_percent_encode(&file.name, percent_encoding::NON_ALPHANUMERIC).to_string()
}

async fn version_rows(grant: &Grant<Read>, paper: &Paper) -> Outcome<Vec<document_version::Model>> {
    grant
        .rows::<document_version::Entity>()
        .in_space(grant.space_id())
        .only(document_version::Column::DocumentId, Test::is(paper.row.id))
        .newest(document_version::Column::Number)
        .all()
        .await
}

fn versions(
    visit: &Visit,
    paper: &Paper,
    rows: Vec<document_version::Model>,
    shown: i32,
    people: &HashMap<SeatId, String>,
) -> Vec<PaperVersion> {
    let w = visit.w;
    let zone = visit.zone_of(paper.row.process_id);
    // What was said to the readers when the paper came here stands with the version that came.
    let first = |number: i32| paper.row.note.clone().filter(|_| number == 1);
    let version = |row: document_version::Model| PaperVersion {
        name: w.n("library-note-version", usize::try_from(row.number).unwrap_or(0)),
        symbol: paper.row.symbol.clone(),
        note: row.note.or_else(|| first(row.number)).unwrap_or_default(),
        who: row.seat_id.and_then(|id| people.get(&id).cloned()).unwrap_or_else(|| w.t("standing-secretariat")),
        when: moment(w, row.made_at, zone),
        shown: row.number == shown,
        href: format!("{}?version={}", paper.href, row.number),
    };
    rows.into_iter().map(version).collect()
}

/// Who acted, by seat: the names of those who read here now; others by nothing, as they are no business of this reader's.
async fn people(
    visit: &Visit,
    grant: &Grant<Read>,
    seats: impl Iterator<Item = SeatId>,
) -> Outcome<HashMap<SeatId, String>> {
    let seats: HashSet<SeatId> = seats.collect();
    let mut names = HashMap::new();
    if seats.is_empty() {
        return Ok(names);
    }
    for reader in grant.readers(grant.space_id()).await?.into_iter().filter(|reader| seats.contains(&reader.seat)) {
        names.insert(reader.seat, reader.name);
    }
    let ended: Vec<SeatId> = seats.into_iter().filter(|seat| !names.contains_key(seat)).collect();
    if ended.is_empty() {
        return Ok(names);
    }
    // A seat that ended still names its organisation, where the viewer keeps it.
    let kept = grant.rows::<seat::Entity>().only(seat::Column::Id, Test::any(ended)).all().await?;
    let organisations = Organisations::of(grant);
    names.extend(kept.into_iter().map(|seat| (seat.id, organisations.short(seat.organisation_id, visit.w))));
    Ok(names)
}

/// Where else the paper stands, as far as this reader can see.
async fn circulated(visit: &Visit, grant: &Grant<Read>, paper: &Paper) -> Outcome<Vec<CirculatedTo>> {
    let Some(symbol) = &paper.row.symbol else { return Ok(Vec::new()) };
    let rows = grant
        .rows::<document::Entity>()
        .only(document::Column::Symbol, Test::is(symbol.as_str()))
        .newest(document::Column::PlacedAt)
        .all()
        .await?;
    let organisations = Organisations::of(grant);
    let elsewhere = rows.into_iter().filter(|row| row.space_id != paper.row.space_id).filter_map(|row| {
        let space = grant.scope().space(row.space_id)?;
        Some(CirculatedTo {
            space: space_name(space, &organisations, visit.w),
            href: format!("{}/documents/{}", space_href(grant, space), row.id),
            when: moment(visit.w, row.placed_at, visit.zone_of(row.process_id)),
        })
    });
    Ok(elsewhere.collect())
}

fn acts(grant: &Grant<Read>, paper: &Paper, may_propose: bool) -> Outcome<PaperActs> {
    let here = grant.here()?;
    let may = |power| grant.may(power, here.id);
    let there = |page: &str| Some(format!("{}/{page}/new", paper.href));
    let contributes = may(Power::Contribute);
    let publishes = may(Power::Publish) && !matches!(here.kind, SpaceKind::Delegation | SpaceKind::Civil);
    Ok(PaperActs {
        version: if contributes && documents::may_add(grant, &paper.row) { there("versions") } else { None },
        circulate: if contributes && circulations::hindrance(grant, &paper.row) != Some("library-circulate-not-yours") {
            there("circulations")
        } else {
            None
        },
        deposit: if may(Power::Deposit) { there("deposits") } else { None },
        propose: if publishes && may_propose { there("proposals") } else { None },
    })
}
