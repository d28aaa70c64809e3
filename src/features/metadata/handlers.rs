//! The form of what a paper is about: shown, taken in, and shown again with what is wrong.

use actix_web::{HttpRequest, http::StatusCode};
use askama::Template;

use super::{
    offered::{self, Offered},
    pages::{MetadataPage, PlanChoices},
};
use crate::{
    access::{Contribute, Grant},
    error::Denied,
    features::library::{
        SubjectKind,
        documents::may_add,
        handlers::{
            about,
            paper::{self, Paper},
        },
        metadata::{self, About, CHANGED, Subject, THEMES_IN, Typed, as_label},
        pages::PaperAbout,
    },
    http::{
        Act, Answer, Fields, Granted, Visit,
        names::{Organisations, by_name},
        on_to, private_page_with,
        views::{Choice, FieldError},
    },
};

/// What stands in the form.
#[derive(Clone, Debug, Default)]
struct Form {
    shown: i32,
    shown_references: Vec<String>,
    themes: Vec<String>,
    countries: Vec<String>,
    keywords: String,
    references: String,
    note: String,
}

impl Form {
    /// What stands with the paper.
    fn of(about: &About) -> Self {
        let of_kind = |kind: SubjectKind| about.subjects.iter().filter(move |one| one.kind == kind);
        let keys = |kind| of_kind(kind).map(|one| one.key.clone()).collect();
        let keywords: Vec<&str> = of_kind(SubjectKind::Keyword).map(|one| one.text.as_str()).collect();
        let references = symbols(about);
        Self {
            shown: about.number,
            themes: keys(SubjectKind::Theme),
            countries: keys(SubjectKind::Country),
            keywords: keywords.join("\n"),
            references: references.join("\n"),
            shown_references: references,
            note: about.note.clone().unwrap_or_default(),
        }
    }

    /// What was sent. A state that no form of ours showed is none that the paper was ever in.
    fn sent(fields: &Fields) -> Self {
        let all = |name: &str| fields.all(name).into_iter().map(str::to_owned).collect();
        Self {
            shown: fields.one("shown").parse().unwrap_or(-1),
            shown_references: all("shown_reference"),
            themes: all("theme"),
            countries: all("country"),
            keywords: fields.one("keywords").to_owned(),
            references: fields.one("references").to_owned(),
            note: fields.one("note").to_owned(),
        }
    }

    fn typed(&self) -> Typed<'_> {
        Typed {
            shown: self.shown,
            shown_references: self.shown_references.iter().map(String::as_str).collect(),
            themes: self.themes.iter().map(String::as_str).collect(),
            countries: self.countries.iter().map(String::as_str).collect(),
            keywords: &self.keywords,
            references: &self.references,
            note: &self.note,
        }
    }
}

/// The symbols that a paper refers to, of those that its reader is shown.
fn symbols(about: &About) -> Vec<String> {
    about.references.iter().map(|one| one.symbol.clone()).collect()
}

/// The form.
pub async fn edit(request: HttpRequest, granted: Granted<Contribute>) -> Answer {
    let paper = paper::of(&granted.visit, &granted.grant, &request).await?;
    let about = metadata::about(&granted.grant, &paper.row).await?;
    let form = Form::of(&about);
    page(&granted.visit, &granted.grant, &paper, form, (None, Vec::new())).await
}

/// Where the form is sent to, opened by itself.
pub async fn index(request: HttpRequest, granted: Granted<Contribute>) -> Answer {
    let paper = paper::of(&granted.visit, &granted.grant, &request).await?;
    Ok(on_to(&format!("{}/metadata/edit", paper.href)))
}

/// Takes the form in.
pub async fn update(request: HttpRequest, act: Act<Contribute, Fields>) -> Answer {
    let paper = paper::of(&act.visit, &act.grant, &request).await?;
    let form = Form::sent(&act.form);
    let offered = offered::of(&act.grant, paper.row.process_id).await?.all();
    let done = metadata::describe(&act.grant, paper.row.id, &offered, &form.typed()).await;
    match done {
        Ok(()) => Ok(on_to(&format!("{}?done=described", paper.href))),
        Err(fault) => {
            let wrong = fault.only_wrong()?;
            // What was seen stays what was seen, until it is said that it is no longer so.
            let (form, now) = if wrong.iter().any(|wrong| wrong.key == CHANGED) {
                let about = metadata::about(&act.grant, &paper.row).await?;
                let now = about::told(&act.visit, &paper.row, &about).await?;
                (Form { shown: about.number, shown_references: symbols(&about), ..form }, Some(now))
            } else {
                (form, None)
            };
            let errors = FieldError::each(act.visit.w, wrong);
            page(&act.visit, &act.grant, &paper, form, (now, errors)).await
        }
    }
}

async fn page(
    visit: &Visit,
    grant: &Grant<Contribute>,
    paper: &Paper,
    form: Form,
    (now, errors): (Option<PaperAbout>, Vec<FieldError>),
) -> Answer {
    if !may_add(grant, &paper.row) {
        return Err(Denied::Forbidden.into());
    }
    let there = metadata::about(grant, &paper.row).await?.subjects;
    let offered = offered::of(grant, paper.row.process_id).await?;
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = MetadataPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w: visit.w,
        space_href: paper.space_href.clone(),
        document_href: paper.href.clone(),
        symbol: paper.row.symbol.clone(),
        title: paper.title.clone(),
        title_lang: paper.title_lang.clone(),
        action: format!("{}/metadata", paper.href),
        shown: form.shown,
        plans: plans(visit, &offered, &there, &form.themes),
        themes_lang: THEMES_IN,
        countries: countries(visit, &offered, &there, &form.countries),
        shown_references: form.shown_references,
        keywords: form.keywords,
        references: form.references,
        note: form.note,
        now,
        errors,
    };
    Ok(private_page_with(status, page.render()?))
}

/// What stands with the paper and is offered no longer: a form keeps it until it is taken away.
fn kept<'s>(kind: SubjectKind, there: &'s [Subject], offered: &'s [Subject]) -> impl Iterator<Item = &'s Subject> {
    let of_kind = there.iter().filter(move |one| one.kind == kind);
    of_kind.filter(move |one| !offered.iter().any(|other| other.kind == one.kind && other.key == one.key))
}

fn plans(visit: &Visit, offered: &Offered, there: &[Subject], chosen: &[String]) -> Vec<PlanChoices> {
    let choice = |one: &Subject| Choice::new(&one.key, as_label(one.kind, &one.text), chosen.contains(&one.key));
    let plan = |plan: &offered::Plan| PlanChoices {
        title: plan.title.clone(),
        lang: Some(THEMES_IN),
        themes: plan.themes.iter().map(choice).collect(),
    };
    let mut plans: Vec<PlanChoices> = offered.plans.iter().map(plan).collect();
    let themes: Vec<Choice> = kept(SubjectKind::Theme, there, &offered.all()).map(choice).collect();
    if !themes.is_empty() {
        plans.push(PlanChoices { title: visit.w.t("library-about-themes-gone"), lang: None, themes });
    }
    plans
}

fn countries(visit: &Visit, offered: &Offered, there: &[Subject], chosen: &[String]) -> Vec<Choice> {
    let organisations = Organisations::of(&visit.scope);
    let mut countries: Vec<Choice> = offered
        .countries
        .iter()
        .chain(kept(SubjectKind::Country, there, &offered.countries))
        .filter_map(|one| {
            let name = organisations.name(one.organisation?, visit.w);
            Some(Choice::new(&one.key, name, chosen.contains(&one.key)))
        })
        .collect();
    by_name(&mut countries, visit.w, |choice| &choice.label);
    countries
}
