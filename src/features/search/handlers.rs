//! The page of the search.

use actix_web::{http::StatusCode, web};
use askama::Template;

use super::{
    asked::{Asked, named, several},
    bounds,
    facets::facets,
    finds::{Shown, find, show},
    pages::{FindRow, SearchPage},
};
use crate::{
    access::Total,
    error::Outcome,
    features::library::{LANGUAGES, filters::with_all, kind_name},
    http::{
        Answer, SignedIn, Visit,
        links::space_href,
        names::Organisations,
        private_page, private_page_with,
        times::dated,
        views::{Choice, LanguageVersion, language_name},
    },
    i18n::Words,
    wording::{Question, marked},
};

/// How many finds stand on a page.
const PAGE: usize = 20;

/// The question, and what was found.
pub async fn index(visit: SignedIn, asked: web::Query<Asked>) -> Answer {
    let (visit, asked) = (&visit.0, asked.into_inner());
    let Some(question) = asked.question() else { return Ok(private_page(unanswered(visit, &asked)?.render()?)) };
    match bounds::question(visit)? {
        Ok(_under_way) => Ok(private_page(answered(visit, &asked, &question).await?.render()?)),
        Err(wait) => {
            let page = SearchPage { wait: Some(bounds::told(visit, wait)), ..unanswered(visit, &asked)? };
            Ok(bounds::later(private_page_with(StatusCode::TOO_MANY_REQUESTS, page.render()?), wait))
        }
    }
}

fn unanswered(visit: &Visit, asked: &Asked) -> Outcome<SearchPage> {
    let w = visit.w;
    Ok(SearchPage {
        chrome: visit.own_frame("search")?,
        w,
        q: asked.words(),
        asked: false,
        empty: !asked.q.trim().is_empty(),
        wait: None,
        total: String::new(),
        sorts: sorts(w, asked),
        languages: languages(w, asked),
        kept: kept(asked),
        facets: Vec::new(),
        widened: None,
        finds: Vec::new(),
        before: None,
        next: None,
    })
}

async fn answered(visit: &Visit, asked: &Asked, question: &Question) -> Outcome<SearchPage> {
    let w = visit.w;
    let found = find(visit, asked, question).await?;
    // A page behind the last is the last.
    let page = asked.page().min(found.all.len().saturating_sub(1) / PAGE);
    let from = page * PAGE;
    let to = (from + PAGE).min(found.all.len());
    let shown = show(visit, question, &found.all[from..to]).await?;
    let total = match found.total {
        Total::Exactly(n) => w.n("search-total", usize::try_from(n).unwrap_or(usize::MAX)),
        Total::MoreThan(_) => w.t("search-total-more"),
    };
    let several = several(visit);
    Ok(SearchPage {
        asked: true,
        total,
        facets: facets(visit, asked, &found.all),
        widened: asked.is_narrowed().then(|| asked.widened()),
        finds: shown.into_iter().filter_map(|find| row(visit, question, find, several)).collect(),
        before: (page > 0).then(|| asked.href("page", &page.to_string())),
        next: (to < found.all.len()).then(|| asked.href("page", &(page + 2).to_string())),
        ..unanswered(visit, asked)?
    })
}

fn row(visit: &Visit, question: &Question, find: Shown, several: bool) -> Option<FindRow> {
    let (w, scope) = (visit.w, &visit.scope);
    let space = scope.space(find.paper.space_id)?;
    let organisations = Organisations::of(scope);
    let href = format!("{}/documents/{}", space_href(scope, space), find.paper.id);
    let languages = find.files.iter().map(|file| LanguageVersion {
        code: file.language.clone(),
        name: language_name(w, &file.language),
        original: file.original,
        href: Some(format!("{href}#text-{}", file.language)),
    });
    Some(FindRow {
        symbol: find.paper.symbol.as_deref().map(|symbol| marked(symbol, question)),
        title: find.title,
        title_lang: find.title_lang,
        passage: find.passage,
        passage_lang: find.passage_lang,
        about: find.about,
        space: named(visit, space, several),
        space_kind: space.kind.word(),
        kind: kind_name(scope.register(), &find.paper.kind, w),
        from: find.paper.originator_id.map(|id| organisations.short(id, w)).unwrap_or_default(),
        date: dated(w, &find.paper.dated),
        languages: languages.collect(),
        href,
    })
}

fn sorts(w: Words, asked: &Asked) -> Vec<Choice> {
    let date = asked.by_date();
    vec![Choice::new("", w.t("search-by-relevance"), !date), Choice::new("date", w.t("search-by-date"), date)]
}

fn languages(w: Words, asked: &Asked) -> Vec<Choice> {
    let has = |code: &&'static str| {
        let label = w.a1("library-filter-has", "language", language_name(w, code));
        Choice::new(*code, label, *code == asked.lang)
    };
    with_all(LANGUAGES.iter().map(has).collect(), w)
}

/// What narrows an answer stays when other words are asked.
fn kept(asked: &Asked) -> Vec<(&'static str, String)> {
    asked.chosen().into_iter().filter(|(_, is)| !is.is_empty()).map(|(name, is)| (name, is.clone())).collect()
}
