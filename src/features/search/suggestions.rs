//! What is suggested while words are typed: papers whose symbol or title answers, of those that the reader may see and of no others. They
//! come from the same rows and the same index as what the search finds, at the moment of asking.

use std::collections::{HashMap, HashSet};

use actix_web::{
    HttpResponse,
    http::{StatusCode, header},
    web,
};
use serde::{Deserialize, Serialize};

use super::{
    asked::{Asked, named, several},
    bounds,
};
use crate::{
    access::{RowId, SpaceId, Test, Where},
    error::Outcome,
    features::library::{
        rows::{for_reader, present_files},
        tables::{document, document_file},
    },
    http::{Answer, SignedIn, Visit, links::space_href},
    wording::{Question, marked},
};

/// As many papers are suggested.
const MOST: usize = 8;
/// Among so many of the newest papers a symbol is looked for whose last part is still being typed.
const LOOKED: u64 = 200;

/// A paper that is suggested.
#[derive(Debug, Serialize)]
struct Suggestion {
    /// Where it is read.
    href: String,
    symbol: Option<String>,
    title: String,
    /// The language of that title.
    lang: String,
    /// Where it stands, in words.
    space: String,
}

/// What is answered.
#[derive(Debug, Serialize)]
struct Suggestions {
    /// How many there are, in a sentence for who does not see them.
    said: String,
    papers: Vec<Suggestion>,
}

/// The papers, for the list below the field.
pub async fn index(visit: SignedIn, asked: web::Query<Asked>) -> Answer {
    let Some(question) = asked.question() else { return Ok(answer(&visit, StatusCode::OK, None, Vec::new())) };
    match bounds::suggestions(&visit)? {
        Ok(_under_way) => Ok(answer(&visit, StatusCode::OK, None, suggested(&visit, &asked, &question).await?)),
        Err(wait) => {
            let said = Some(bounds::told(&visit, wait));
            Ok(bounds::later(answer(&visit, StatusCode::TOO_MANY_REQUESTS, said, Vec::new()), wait))
        }
    }
}

/// Suggestions on their way out; they say how many they are, unless something else is to be said.
fn answer(visit: &Visit, status: StatusCode, said: Option<String>, papers: Vec<Suggestion>) -> HttpResponse {
    let said = said.unwrap_or_else(|| visit.w.n("search-suggestions", papers.len()));
    let no_store = (header::CACHE_CONTROL, "no-store");
    HttpResponse::build(status).insert_header(no_store).json(Suggestions { said, papers })
}

/// A paper whose symbol or title answers: [`COLUMNS`], in their order.
#[derive(Debug, Deserialize)]
struct Hit {
    id: RowId,
    space_id: SpaceId,
    symbol: Option<String>,
}

const COLUMNS: [document::Column; 3] = [document::Column::Id, document::Column::SpaceId, document::Column::Symbol];

async fn suggested(visit: &Visit, asked: &Asked, question: &Question) -> Outcome<Vec<Suggestion>> {
    let mut hits = answers(visit, asked, question, MOST as u64).await?;
    if hits.len() < MOST {
        let met: HashSet<RowId> = hits.iter().map(|hit| hit.id).collect();
        let begun = with_symbol_begun(visit, asked).await?;
        hits.extend(begun.into_iter().filter(|hit| !met.contains(&hit.id)));
        hits.truncate(MOST);
    }
    told(visit, question, &hits).await
}

async fn answers(visit: &Visit, asked: &Asked, question: &Question, most: u64) -> Outcome<Vec<Hit>> {
    asked.rows(visit).matching(question, Where::InTitles, &COLUMNS, most).await
}

/// The papers whose symbol begins with what was typed. The index knows whole words, and of a number no beginnings: it is asked for the parts
/// that are complete, and what is still being typed is compared with the newest that it finds.
async fn with_symbol_begun(visit: &Visit, asked: &Asked) -> Outcome<Vec<Hit>> {
    let typed = asked.words().to_lowercase();
    let Some((whole, _)) = typed.rsplit_once('/') else { return Ok(Vec::new()) };
    let Some(question) = Question::parse(whole) else { return Ok(Vec::new()) };
    let mut hits = answers(visit, asked, &question, LOOKED).await?;
    hits.retain(|hit| hit.symbol.as_ref().is_some_and(|symbol| symbol.to_lowercase().starts_with(&typed)));
    Ok(hits)
}

/// The hits as they are shown, read anew through the reader's scope.
async fn told(visit: &Visit, question: &Question, hits: &[Hit]) -> Outcome<Vec<Suggestion>> {
    let spaces: Vec<SpaceId> = hits.iter().map(|hit| hit.space_id).collect();
    let rows = visit.scope.rows::<document::Entity>().in_spaces(&spaces);
    let papers = rows.only(document::Column::Id, Test::any(hits.iter().map(|hit| hit.id))).all().await?;
    let mut files = present_files(&visit.scope, &papers).await?;
    let mut papers: HashMap<RowId, document::Model> = papers.into_iter().map(|paper| (paper.id, paper)).collect();
    let several = several(visit);
    let suggestion = |hit: &Hit| {
        let (paper, files) = papers.remove(&hit.id).zip(files.remove(&hit.id))?;
        let space = visit.scope.space(paper.space_id)?;
        let shown = titled(visit, question, &files)?;
        Some(Suggestion {
            href: format!("{}/documents/{}", space_href(&visit.scope, space), paper.id),
            symbol: paper.symbol,
            title: shown.title.clone(),
            lang: shown.language.clone(),
            space: named(visit, space, several),
        })
    };
    Ok(hits.iter().filter_map(suggestion).collect())
}

/// The file whose title is shown: the reader's, unless only another one answers.
fn titled<'f>(
    visit: &Visit,
    question: &Question,
    files: &'f [document_file::Model],
) -> Option<&'f document_file::Model> {
    let own = for_reader(visit.w, files)?;
    let answers = |file: &document_file::Model| marked(&file.title, question).iter().any(|piece| piece.hit);
    if answers(own) {
        return Some(own);
    }
    files.iter().find(|file| answers(file)).or(Some(own))
}
