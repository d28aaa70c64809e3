//! The mails on releases that were proposed together: one for all of its papers that concern its reader, as they stand when it is sent.

use std::collections::{BTreeMap, HashMap};

use askama::Template;
use chrono_tz::Tz;

use super::{
    ProposalState, criteria, objections, proposals,
    rows::{for_reader, present_files},
    tables::{document, proposal},
};
use crate::{
    access::{Letter, MailKind, RowId, Standing, Test},
    error::Outcome,
    http::{
        House,
        links::space_href,
        names::{Organisations, in_language},
        times::{moment, until},
    },
    i18n::Words,
    mail::{Outgoing, words},
};

/// What is said of releases that were proposed together.
#[derive(Clone, Debug, Template)]
#[template(path = "mail/batch.html")]
pub struct BatchMail {
    /// The words of the reader's language.
    pub w: Words,
    /// The name of the reader.
    pub person: String,
    /// The subject.
    pub subject: String,
    /// What has happened, in a sentence.
    pub lead: String,
    /// The criterion, the embargo, the line that went with the proposal.
    pub facts: Vec<String>,
    /// The papers, by what is said of them.
    pub parts: Vec<BatchPart>,
    /// What the reader can do, in a sentence.
    pub invited: String,
    /// The page of the batch.
    pub link: String,
}

/// Papers of a batch of which the same is said.
#[derive(Clone, Debug)]
pub struct BatchPart {
    /// Until when participants may object, or who has objected; may be empty.
    pub heading: String,
    /// The reason of the objection; may be empty.
    pub reason: String,
    /// The papers.
    pub papers: Vec<BatchPaper>,
}

/// A paper in such a mail.
#[derive(Clone, Debug)]
pub struct BatchPaper {
    /// The symbol.
    pub symbol: String,
    /// The title that this reader is shown.
    pub title: String,
    /// The language of that title.
    pub title_lang: String,
}

#[derive(Template)]
#[template(path = "mail/batch.subject.txt", escape = "none")]
struct BatchSubject<'a> {
    m: &'a BatchMail,
}

#[derive(Template)]
#[template(path = "mail/batch.txt", escape = "none")]
struct BatchText<'a> {
    m: &'a BatchMail,
}

impl BatchMail {
    /// Subject, text and page of the message.
    pub(super) fn parts(&self) -> askama::Result<[String; 3]> {
        Ok([BatchSubject { m: self }.render()?, BatchText { m: self }.render()?, self.render()?])
    }
}

/// Renders a mail on a batch. `None`: nothing in it concerns its reader any more.
///
/// # Errors
/// The database's.
pub async fn render(letter: &Letter, house: &House) -> Outcome<Option<Outgoing>> {
    let (w, scope) = (words(letter), &letter.scope);
    let rows = scope
        .rows::<proposal::Entity>()
        .only(proposal::Column::BatchId, Test::is(letter.subject))
        .oldest(proposal::Column::Id)
        .all()
        .await?;
    let rows: Vec<proposal::Model> = rows.into_iter().filter(|row| concerns(letter, row)).collect();
    let Some(first) = rows.first().cloned() else { return Ok(None) };
    let papers = scope
        .rows::<document::Entity>()
        .in_space(first.space_id)
        .only(document::Column::Id, Test::any(rows.iter().map(|row| row.document_id)))
        .all()
        .await?;
    let shown = shown(letter, &papers).await?;
    let (Some(space), false) = (scope.space(first.space_id), shown.is_empty()) else { return Ok(None) };
    let organisations = Organisations::of(scope);
    let process = scope.process(space.process).map(|process| process.name(w)).unwrap_or_default();
    let proposer = proposals::proposer(&first, &organisations, w).unwrap_or_else(|| w.t("standing-secretariat"));
    let n = rows.iter().filter(|row| shown.contains_key(&row.document_id)).count();
    let (subject, lead, invited) = match letter.kind {
        MailKind::BatchConsentAsked => {
            let lead = w.a2("mail-batch-consent-lead", "proposer", proposer, "process", process);
            (w.n("mail-batch-consent-subject", n), lead, w.t("mail-batch-consent-do"))
        }
        MailKind::BatchObjected => {
            let lead = w.a1("mail-batch-objected-lead", "process", process);
            (w.n("mail-batch-objected-subject", n), lead, w.t("mail-batch-objected-do"))
        }
        _ => {
            let lead = w.a1("mail-batch-announced-lead", "process", process);
            (w.n("mail-batch-announced-subject", n), lead, w.t("mail-batch-announced-do"))
        }
    };
    let mail = BatchMail {
        w,
        person: letter.name.clone(),
        subject,
        lead,
        facts: facts(letter, &first).await?,
        parts: parts(letter, &rows, &shown, &organisations),
        invited,
        link: house.link(&format!("{}/batches/{}", space_href(scope, space), letter.subject)),
    };
    Ok(Some(Outgoing::of(letter, mail.parts()?)))
}

/// Whether the mail speaks of an item: it is judged by how it stands now, and by whom the mail goes to.
fn concerns(letter: &Letter, row: &proposal::Model) -> bool {
    let scope = &letter.scope;
    match letter.kind {
        MailKind::BatchConsentAsked => {
            row.state == ProposalState::Asked
                && scope
                    .seats()
                    .iter()
                    .any(|seat| Some(seat.organisation) == row.originator_id && seat.standing != Standing::Secretariat)
        }
        MailKind::BatchAnnounced => objections::is_open(row, scope.now()),
        MailKind::BatchObjected => {
            let told = objections::is_told(scope, row.space_id);
            told && row.state == ProposalState::Objected && row.lifted_at.is_none()
        }
        _ => false,
    }
}

/// The papers as this reader is shown them.
pub(super) async fn shown(letter: &Letter, papers: &[document::Model]) -> Outcome<HashMap<RowId, BatchPaper>> {
    let files = present_files(&letter.scope, papers).await?;
    let paper = |paper: &document::Model| {
        let file = for_reader(words(letter), files.get(&paper.id)?)?;
        let (title, title_lang) = (file.title.clone(), file.language.clone());
        Some((paper.id, BatchPaper { symbol: paper.symbol.clone().unwrap_or_default(), title, title_lang }))
    };
    Ok(papers.iter().filter_map(paper).collect())
}

/// What holds for the whole batch.
pub(super) async fn facts(letter: &Letter, first: &proposal::Model) -> Outcome<Vec<String>> {
    let w = words(letter);
    let mut facts = Vec::new();
    if let Some(row) = criteria::of(&letter.scope, first.criterion_id).await? {
        let criterion = format!("{}. {}", row.number, in_language(&row.wording, w));
        facts.push(w.a1("mail-criterion", "criterion", criterion));
    }
    if letter.kind != MailKind::BatchConsentAsked {
        return Ok(facts);
    }
    if let Some(until) = first.embargo_until {
        facts.push(w.a1("mail-embargo", "until", moment(w, until, zone(first)).text));
    }
    facts.extend(first.note.clone());
    Ok(facts)
}

fn zone(row: &proposal::Model) -> Tz {
    row.zone.parse().unwrap_or(Tz::UTC)
}

/// The papers by what is said of them: until when participants may object, or who has objected and why.
fn parts(
    letter: &Letter,
    rows: &[proposal::Model],
    shown: &HashMap<RowId, BatchPaper>,
    organisations: &Organisations,
) -> Vec<BatchPart> {
    let w = words(letter);
    let mut parts: BTreeMap<(String, String), Vec<BatchPaper>> = BTreeMap::new();
    for row in rows {
        let Some(paper) = shown.get(&row.document_id) else { continue };
        let said = match letter.kind {
            MailKind::BatchObjected => {
                let objector = row.objector_id.map(|id| organisations.short(id, w)).unwrap_or_default();
                let heading = w.a1("library-proposal-objected", "organisation", objector);
                (heading, row.answer_note.clone().unwrap_or_default())
            }
            MailKind::BatchAnnounced => {
                let until = row.window_until.map(|end| until(w, end, zone(row)).text).unwrap_or_default();
                (w.a1("library-proposal-announced", "when", until), String::new())
            }
            _ => (String::new(), String::new()),
        };
        parts.entry(said).or_default().push(paper.clone());
    }
    parts.into_iter().map(|((heading, reason), papers)| BatchPart { heading, reason, papers }).collect()
}
