//! Asking the index: what is found, in which order, and the passage that answers.

use std::collections::{HashMap, HashSet};

use sea_orm::FromQueryResult;
use serde::Deserialize;

use super::asked::Asked;
use crate::{
    access::{OrganisationId, ProcessId, RowId, SpaceId, Test, Total, Where},
    error::Outcome,
    features::library::{
        SubjectKind,
        metadata::as_label,
        rows::{for_reader, present_files},
        tables::{document, document_file, subject},
    },
    http::Visit,
    wording::{Piece, Question, marked, snippet},
};

/// How far finds are counted.
const COUNTED: usize = 1000;
/// One more is asked for, to know whether there are more.
const MOST: u64 = COUNTED as u64 + 1;
/// How many letters a passage has.
const PASSAGE: usize = 260;
/// How far into a text a passage is looked for, in characters.
const DEPTH: i32 = 60_000;

/// A paper that was found, as far as lists and facets need it: [`COLUMNS`], in their order.
#[derive(Clone, Debug, Deserialize)]
pub struct Find {
    /// The paper.
    pub id: RowId,
    /// Where it stands.
    pub space_id: SpaceId,
    /// The process of its space.
    pub process_id: ProcessId,
    /// Its kind.
    pub kind: String,
    /// Whose it is.
    pub originator_id: Option<OrganisationId>,
    /// Its date, as precise as it is known.
    pub dated: String,
    /// What it is about.
    #[serde(skip)]
    pub subjects: Vec<Of>,
}

/// One thing that a find is about.
#[derive(Clone, Debug, PartialEq, Eq, FromQueryResult)]
pub struct Of {
    /// The find.
    pub document_id: RowId,
    /// What it is.
    pub kind: SubjectKind,
    /// What is compared.
    pub key: String,
    /// A theme as its plan says it, a keyword as it was typed.
    pub text: String,
}

/// All of them stand in the index `document_found` (`m0028_found`), so that no find is looked up twice.
const COLUMNS: [document::Column; 6] = [
    document::Column::Id,
    document::Column::SpaceId,
    document::Column::ProcessId,
    document::Column::Kind,
    document::Column::OriginatorId,
    document::Column::Dated,
];

const TOLD_OF_SUBJECTS: [subject::Column; 4] =
    [subject::Column::DocumentId, subject::Column::Kind, subject::Column::Key, subject::Column::Text];

/// What was found in all: the finds as far as they are counted, in order.
pub struct Finds {
    /// At most a thousand.
    pub all: Vec<Find>,
    /// How many there are.
    pub total: Total,
}

/// Asks the reader's papers. By relevance: first those that have all words in symbol or title, then the others; among equals what came
/// last. How often a word stands elsewhere weighs nothing: that would tell of papers that the reader may not see.
///
/// # Errors
/// The database's.
pub async fn find(visit: &Visit, asked: &Asked, question: &Question) -> Outcome<Finds> {
    let mut all = if asked.by_date() {
        asked.rows(visit).matching(question, Where::Anywhere, &COLUMNS, MOST).await?
    } else {
        by_relevance(visit, asked, question).await?
    };
    let total = if all.len() > COUNTED {
        all.truncate(COUNTED);
        Total::MoreThan(COUNTED as u64)
    } else {
        Total::Exactly(all.len() as u64)
    };
    add_subjects(visit, &mut all).await?;
    Ok(Finds { all, total })
}

async fn by_relevance(visit: &Visit, asked: &Asked, question: &Question) -> Outcome<Vec<Find>> {
    let found: Vec<(Find, bool)> = asked.rows(visit).matching_anywhere(question, &COLUMNS, MOST).await?;
    let more = found.len() > COUNTED;
    let (titled, others): (Vec<_>, Vec<_>) = found.into_iter().partition(|(_, titled)| *titled);
    let mut all: Vec<Find> = titled.into_iter().map(|(find, _)| find).collect();
    if more {
        // Those whose title answers stand further back, too.
        all = asked.rows(visit).matching(question, Where::InTitles, &COLUMNS, MOST).await?;
    }
    let met: HashSet<RowId> = all.iter().map(|find| find.id).collect();
    all.extend(others.into_iter().map(|(find, _)| find).filter(|find| !met.contains(&find.id)));
    Ok(all)
}

/// Says of each find what it is about.
async fn add_subjects(visit: &Visit, finds: &mut [Find]) -> Outcome<()> {
    let spaces: Vec<SpaceId> = finds.iter().map(|find| find.space_id).collect();
    let ids: Vec<RowId> = finds.iter().map(|find| find.id).collect();
    let rows = visit.scope.rows::<subject::Entity>().in_spaces(&spaces);
    let mut by_find: HashMap<RowId, Vec<Of>> = HashMap::new();
    for one in rows.naming::<Of>(subject::Column::DocumentId, &ids, &TOLD_OF_SUBJECTS).await? {
        by_find.entry(one.document_id).or_default().push(one);
    }
    for find in finds {
        find.subjects = by_find.remove(&find.id).unwrap_or_default();
        find.subjects.sort_by(|a, b| (a.kind, &a.key).cmp(&(b.kind, &b.key)));
    }
    Ok(())
}

/// A find as its page shows it.
pub struct Shown {
    /// The paper.
    pub paper: document::Model,
    /// Its files, the original first.
    pub files: Vec<document_file::Model>,
    /// Its title in the reader's language, or in which it was found, with the words marked.
    pub title: Vec<Piece>,
    /// The language of that title.
    pub title_lang: String,
    /// The passage that answers, with the words marked; empty, where the answer stands in the title.
    pub passage: Vec<Piece>,
    /// The language of the passage.
    pub passage_lang: String,
    /// The themes and keywords in which the words stand, with the words marked.
    pub about: Vec<Vec<Piece>>,
}

/// The finds of one page, read anew through the reader's scope.
///
/// # Errors
/// The database's.
pub async fn show(visit: &Visit, question: &Question, finds: &[Find]) -> Outcome<Vec<Shown>> {
    let spaces: Vec<SpaceId> = finds.iter().map(|find| find.space_id).collect();
    let rows = visit.scope.rows::<document::Entity>().in_spaces(&spaces);
    let papers = rows.only(document::Column::Id, Test::any(finds.iter().map(|find| find.id))).all().await?;
    let mut files = present_files(&visit.scope, &papers).await?;
    let present: Vec<RowId> = files.values().flatten().map(|file| file.id).collect();
    let rows = visit.scope.rows::<document_file::Entity>().in_spaces(&spaces);
    let texts = rows.only(document_file::Column::Id, Test::any(present)).texts(DEPTH).await?;
    let mut papers: HashMap<RowId, document::Model> = papers.into_iter().map(|paper| (paper.id, paper)).collect();
    let mut shown = Vec::new();
    for find in finds {
        let Some((paper, files)) = papers.remove(&find.id).zip(files.remove(&find.id)) else { continue };
        shown.extend(answer(visit, question, &texts, (paper, &find.subjects), files));
    }
    Ok(shown)
}

fn answer(
    visit: &Visit,
    question: &Question,
    texts: &HashMap<RowId, String>,
    (paper, subjects): (document::Model, &[Of]),
    files: Vec<document_file::Model>,
) -> Option<Shown> {
    let own = for_reader(visit.w, &files)?;
    let hits = |pieces: &[Piece]| pieces.iter().filter(|piece| piece.hit).count();
    // The reader's language first; another where only that one answers.
    let in_order = || std::iter::once(own).chain(files.iter().filter(|file| file.id != own.id));
    let titled = in_order().map(|file| (file, marked(&file.title, question))).find(|(_, title)| hits(title) > 0);
    let passages = in_order().filter_map(|file| {
        let passage = snippet(texts.get(&file.id)?, question, PASSAGE);
        (hits(&passage) > 0).then_some((file, passage))
    });
    // The one that answers with the most words; of several the first.
    let passage = passages.fold(None, |best: Option<(_, Vec<Piece>)>, next| match best {
        Some(best) if hits(&best.1) >= hits(&next.1) => Some(best),
        _ => Some(next),
    });
    let (title_lang, title) = match titled {
        Some((file, title)) => (file.language.clone(), title),
        None => (own.language.clone(), marked(&own.title, question)),
    };
    let (passage_lang, passage) = passage.map(|(file, passage)| (file.language.clone(), passage)).unwrap_or_default();
    let about = subjects.iter().filter(|one| one.kind != SubjectKind::Country);
    let about = about.map(|one| marked(as_label(one.kind, &one.text), question));
    let about = about.filter(|pieces| hits(pieces) > 0).collect();
    Some(Shown { paper, files, title, title_lang, passage, passage_lang, about })
}
