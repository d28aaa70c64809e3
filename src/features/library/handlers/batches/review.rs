//! The page before papers are proposed together: how many of them anyone will be able to read at once, are announced, or wait for consent.

use std::collections::{BTreeSet, HashMap};

use actix_web::http::StatusCode;
use askama::Template;
use chrono_tz::Tz;

use super::super::{
    propose::conduct,
    release::{heard, silence},
    releases::criterion_name,
};
use super::{first, planned, rows};
use crate::{
    access::{Grant, Publish},
    clock::Instant,
    error::Outcome,
    features::library::{
        batches::{self, Plan},
        candidates::{Candidate, Fate},
        objections::Window,
        pages::{BatchReviewPage, CandidateRow, PaperRow, ReviewRow, Unseen},
        tables::criterion,
    },
    http::{
        Answer, Fields, Visit,
        links::space_href,
        private_page_with,
        times::{moment, until},
        views::{FieldError, When},
    },
    i18n::Words,
};

/// The page; where something is wrong with what was chosen, the one before.
pub(super) async fn review(visit: &Visit, grant: &Grant<Publish>, fields: &Fields, errors: Vec<FieldError>) -> Answer {
    let looked = match planned(visit, grant, fields) {
        // What is wrong with the line to the originators is said here.
        Ok(plan) => look(grant, Plan { note: String::new(), ..plan }).await,
        Err(fault) => Err(fault),
    };
    let (plan, criterion, items) = match looked {
        Ok(looked) => looked,
        Err(fault) => return first(visit, grant, fields, FieldError::each(visit.w, fault.only_wrong()?)).await,
    };
    let w = visit.w;
    let times = Times::of(w, &criterion, (plan.embargo_until, plan.zone), grant.now());
    let fates: HashMap<String, Fate> =
        items.iter().map(|item| (item.paper.id.to_string(), item.fate(&criterion))).collect();
    let sends = sends(fields, &items, &criterion);
    let papers = rows(visit, items, None).await?.into_iter().filter_map(|row| {
        let fate = *fates.get(&row.paper.id)?;
        Some((fate, of_row(w, &times, fate, row)))
    });
    let papers: Vec<(Fate, ReviewRow)> = papers.collect();
    let asked: Vec<&ReviewRow> = papers.iter().filter(|(fate, _)| *fate == Fate::Asked).map(|(_, row)| row).collect();
    let authors: BTreeSet<&str> = asked.iter().map(|row| row.paper.from.as_str()).collect();
    let here = space_href(grant, grant.here()?);
    let count = |fate: Fate| papers.iter().filter(|(other, _)| *other == fate).count();
    let numbers = [Fate::AtOnce, Fate::Announced, Fate::Asked].map(|fate| (fate, count(fate)));
    let page = BatchReviewPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        heading: w.t("library-batch-title"),
        action: format!("{here}/batches"),
        back: w.t("library-batch-back"),
        back_href: back(&here, &papers),
        space_href: here,
        criterion: criterion_name(visit, &criterion),
        conduct: conduct(w, &criterion),
        counts: numbers.iter().filter(|(_, n)| *n > 0).map(|(fate, n)| times.counted(w, *fate, *n)).collect(),
        readers: (count(Fate::AtOnce) > 0).then(|| times.readers(w)),
        heard: if count(Fate::Announced) > 0 { Some(heard(visit, grant).await?) } else { None },
        warning: if count(Fate::AtOnce) > 0 {
            w.t("library-circulate-unread")
        } else if count(Fate::Announced) > 0 && asked.is_empty() {
            times.silence(w)
        } else {
            String::new()
        },
        note_label: (!asked.is_empty())
            .then(|| w.t(if authors.len() > 1 { "library-batch-note" } else { "library-propose-note" })),
        button: times.button(w, numbers),
        embargo: times.embargo,
        sends,
        note: fields.one("note").to_owned(),
        papers: papers.into_iter().map(|(_, row)| row).collect(),
        errors,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(private_page_with(status, page.render()?))
}

fn of_row(w: Words, times: &Times, fate: Fate, row: CandidateRow) -> ReviewRow {
    let CandidateRow { paper, refused, .. } = row;
    let (becomes, href) = (times.becomes(w, fate, &paper), format!("{}/properties", paper.href));
    ReviewRow { becomes, notes: Vec::new(), properties_href: Some(href), refused, paper }
}

async fn look(grant: &Grant<Publish>, plan: Plan) -> Outcome<(Plan, criterion::Model, Vec<Candidate>)> {
    let (criterion, items) = batches::look(grant, &plan).await?;
    Ok((plan, criterion, items))
}

/// What the form sends besides: what was chosen, and of each paper what this page says of it.
fn sends(fields: &Fields, items: &[Candidate], criterion: &criterion::Model) -> Unseen {
    let chosen = ["embargo_date", "embargo_time", "zone"].map(|name| (name, fields.one(name).to_owned()));
    let of_paper = |item: &Candidate| {
        let id = item.paper.id;
        [
            ("document", id.to_string()),
            ("shown", format!("{id}:{}", item.paper.version)),
            ("fate", format!("{id}:{}", item.fate(criterion).word())),
        ]
    };
    let criterion = [("criterion", criterion.id.to_string())];
    criterion.into_iter().chain(chosen).chain(items.iter().flat_map(of_paper)).collect()
}

/// Where something else is chosen for the same papers.
fn back(here: &str, papers: &[(Fate, ReviewRow)]) -> String {
    let named: Vec<String> = papers.iter().map(|(_, row)| format!("document={}", row.paper.id)).collect();
    format!("{here}/batches/new?{}", named.join("&"))
}

/// When what is proposed becomes public.
pub(super) struct Times {
    /// Not before then, by an embargo.
    pub embargo: Option<When>,
    /// Until when participants may object to what is announced.
    window: String,
    /// Where the embargo ends after that: that silence alone does not make it public.
    besides: Option<String>,
}

impl Times {
    /// Of what is signed now, under a criterion and an embargo whose times are told in a zone.
    pub fn of(w: Words, criterion: &criterion::Model, (embargo, zone): (Option<Instant>, Tz), now: Instant) -> Self {
        let end = Window::of(criterion).map(|window| window.ends(now, zone));
        let later = embargo.filter(|until| end.is_some_and(|end| *until > end)).map(|at| moment(w, at, zone).text);
        Self {
            embargo: embargo.filter(|until| *until > now).map(|at| moment(w, at, zone)),
            besides: later.map(|when| w.a1("library-batch-embargoed-besides", "when", when)),
            window: end.map(|end| until(w, end, zone).text).unwrap_or_default(),
        }
    }

    /// Who can read what is not announced, and from when on.
    pub fn readers(&self, w: Words) -> String {
        match &self.embargo {
            Some(from) => w.a1("library-release-anyone-from", "when", &from.text),
            None => w.t("library-release-anyone"),
        }
    }

    /// What silence does to what is announced.
    pub fn silence(&self, w: Words) -> String {
        silence(w, self.besides.is_some())
    }

    /// What becomes of one paper.
    pub fn becomes(&self, w: Words, fate: Fate, paper: &PaperRow) -> String {
        match (fate, &self.embargo) {
            (Fate::AtOnce, None) => w.t("library-batch-fate-now"),
            (Fate::AtOnce, Some(when)) => w.a1("library-batch-fate-embargoed", "when", &when.text),
            (Fate::Announced, _) => self.with_besides(w, w.a1("library-batch-fate-announced", "when", &self.window)),
            (Fate::Asked, _) => w.a1("library-batch-fate-asked", "organisation", &paper.from),
        }
    }

    fn with_besides(&self, w: Words, announced: String) -> String {
        self.besides.iter().fold(announced, |told, besides| format!("{told}{}{besides}", w.t("sentence-gap")))
    }

    /// Of how many papers the same becomes.
    pub fn counted(&self, w: Words, fate: Fate, n: usize) -> String {
        match (fate, &self.embargo) {
            (Fate::AtOnce, None) => w.n("library-batch-count-now", n),
            (Fate::AtOnce, Some(when)) => w.counted("library-batch-count-embargoed", n, "when", &when.text),
            (Fate::Announced, _) => {
                self.with_besides(w, w.counted("library-batch-count-announced", n, "when", &self.window))
            }
            (Fate::Asked, _) => w.n("library-batch-count-asked", n),
        }
    }

    /// What the button does, with the numbers.
    pub fn button(&self, w: Words, numbers: [(Fate, usize); 3]) -> String {
        let does = |(fate, n): (Fate, usize), is_first: bool| match (fate, &self.embargo) {
            (Fate::AtOnce, None) => w.n("library-batch-do-now", n),
            (Fate::AtOnce, Some(_)) => w.n("library-batch-do-embargoed", n),
            (Fate::Announced, _) => w.n("library-batch-do-announced", n),
            (Fate::Asked, _) if is_first => w.n("library-batch-do-asked", n),
            (Fate::Asked, _) => w.n("library-batch-do-and-asked", n),
        };
        let some = numbers.into_iter().filter(|(_, n)| *n > 0).enumerate();
        some.map(|(place, number)| does(number, place == 0)).collect::<Vec<_>>().join(&w.t("list-comma"))
    }
}
