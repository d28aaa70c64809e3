//! What the files of a paper tell besides their text, for who writes it and who releases it; and a version without that.

use actix_web::{HttpRequest, web};
use askama::Template;
use serde::Deserialize;

use super::{
    checkout::in_hand,
    paper::{self, Paper},
};
use crate::{
    access::{Capability, Contribute, Grant, Power, Read},
    error::{Denied, Error, Outcome},
    extraction::properties::{Finding, Kind, Refused},
    features::library::{
        documents::may_add,
        pages::{FileTells, PropertiesPage, Tells},
        properties::{self, Seen},
        tables::document_file,
        versions::{self, CHANGED, Replacement},
    },
    http::{Act, Answer, Granted, Visit, on_to, private_page, views::language_name},
    i18n::Words,
};

/// What the address may add: what was just done.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    done: String,
}

/// What the form sends: the version that it showed as the present one.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Form {
    shown: String,
}

/// The page.
pub async fn show(request: HttpRequest, granted: Granted<Read>, asked: web::Query<Asked>) -> Answer {
    let (visit, grant) = (&granted.visit, &granted.grant);
    let paper = paper::of(visit, grant, &request).await?;
    let notice = (asked.done == "version").then(|| visit.w.t("library-tells-done"));
    page(visit, grant, &paper, notice).await
}

/// Where its form is sent to, opened by itself.
pub async fn index(request: HttpRequest, granted: Granted<Contribute>) -> Answer {
    let paper = paper::of(&granted.visit, &granted.grant, &request).await?;
    Ok(on_to(&format!("{}/properties", paper.href)))
}

/// Makes a version without what the files tell.
pub async fn remove(request: HttpRequest, act: Act<Contribute, Form>) -> Answer {
    let (visit, grant, w) = (&act.visit, &act.grant, act.visit.w);
    let paper = paper::of(visit, grant, &request).await?;
    if !may_add(grant, &paper.row) {
        return Err(Denied::Forbidden.into());
    }
    let shown = paper.row.version;
    if act.form.shown.parse::<i32>().is_ok_and(|form| form != shown) {
        return page(visit, grant, &paper, Some(w.t(CHANGED))).await;
    }
    let (replacements, refused) = cleaned(visit, &paper).await?;
    if replacements.is_empty() {
        let why = refused.map_or_else(|| w.t("library-tells-none"), |refused| reason(w, refused));
        return page(visit, grant, &paper, Some(why)).await;
    }
    let number = usize::try_from(shown).unwrap_or(1);
    let note = w.a1("library-tells-note", "version", w.n("library-note-version", number));
    match versions::replace(grant, paper.row.id, shown, &replacements, &note).await {
        Ok(()) if grant.store().holds_what_comes_in() => Ok(on_to(&format!("{}?done=checking", paper.href))),
        Ok(()) => Ok(on_to(&format!("{}/properties?done=version", paper.href))),
        Err(Error::Wrong(wrong)) => {
            let why = wrong.first().map(|wrong| w.t(wrong.key));
            page(visit, grant, &paper, why).await
        }
        Err(fault) => Err(fault.into()),
    }
}

/// The files of the present version that can be cleaned, each without what it tells, and why one could not.
async fn cleaned(visit: &Visit, paper: &Paper) -> Outcome<(Vec<Replacement>, Option<Refused>)> {
    let (mut replacements, mut refused) = (Vec::new(), None);
    let seen = properties::look_into(&visit.house, &paper.files).await;
    for (file, seen) in paper.files.iter().zip(seen) {
        if !seen.is_removable() {
            continue;
        }
        match properties::cleaned(&visit.house, file).await? {
            Ok(by) => replacements.push(Replacement { file: file.id, by }),
            Err(why) => refused = Some(why),
        }
    }
    Ok((replacements, refused))
}

async fn page<C: Capability>(visit: &Visit, grant: &Grant<C>, paper: &Paper, notice: Option<String>) -> Answer {
    let adds = may_add(grant, &paper.row);
    if !adds && !grant.may(Power::Publish, grant.space_id()) {
        return Err(Denied::Forbidden.into());
    }
    let w = visit.w;
    let action = format!("{}/properties/removal", paper.href);
    let mut tells = told(visit, &paper.files, Some(action)).await;
    let writes = adds && grant.may(Power::Contribute, grant.space_id());
    let action = tells.href.take().filter(|_| writes);
    let page = PropertiesPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        space_href: paper.space_href.clone(),
        document_href: paper.href.clone(),
        symbol: paper.row.symbol.clone(),
        title: paper.title.clone(),
        title_lang: paper.title_lang.clone(),
        version: w.n("library-note-version", usize::try_from(paper.row.version).unwrap_or(1)),
        tells,
        action,
        shown: paper.row.version,
        circulates: paper.row.symbol.is_some(),
        warning: in_hand(visit, grant, paper).await?.warning,
        notice,
    };
    Ok(private_page(page.render()?))
}

/// What files tell that the reader has from a scope, with the way to a version without it where there is anything to take out.
pub async fn told(visit: &Visit, files: &[document_file::Model], href: Option<String>) -> Tells {
    let w = visit.w;
    let seen = properties::look_into(&visit.house, files).await;
    let removable = seen.iter().any(Seen::is_removable);
    let told = |(file, seen): (&document_file::Model, &Seen)| {
        let (lines, sentence) = words(w, seen);
        FileTells { language: language_name(w, &file.language), name: file.name.clone(), lines, sentence }
    };
    Tells { files: files.iter().zip(&seen).map(told).collect(), href: href.filter(|_| removable) }
}

/// What is told on the pages that lead to a release, with the way to a version without it where this is the present version and the reader
/// may add to the paper.
pub async fn before_release<C: Capability>(
    visit: &Visit,
    grant: &Grant<C>,
    paper: &Paper,
    files: &[document_file::Model],
) -> Tells {
    let present = files.iter().all(|file| file.number == paper.row.version);
    let writes = may_add(grant, &paper.row) && grant.may(Power::Contribute, grant.space_id());
    told(visit, files, (present && writes).then(|| format!("{}/properties", paper.href))).await
}

fn words(w: Words, seen: &Seen) -> (Vec<String>, String) {
    match seen {
        Seen::Told(told) if told.findings.is_empty() => (Vec::new(), w.t("library-tells-nothing")),
        Seen::Told(told) => {
            let more = told.cut.then(|| w.t("library-tells-cut"));
            (told.findings.iter().map(|finding| line(w, finding)).chain(more).collect(), String::new())
        }
        Seen::Refused(refused) => (Vec::new(), reason(w, *refused)),
        Seen::Busy => (Vec::new(), w.t("library-tells-busy")),
        Seen::Unknown => (Vec::new(), w.t("library-tells-unknown")),
    }
}

fn reason(w: Words, refused: Refused) -> String {
    match refused {
        Refused::Unreadable => w.t("library-tells-unreadable"),
        Refused::Locked => w.t("library-tells-locked"),
        Refused::Signed => w.t("library-tells-signed"),
        Refused::Left => w.t("library-tells-left"),
    }
}

/// One thing in a sentence.
fn line(w: Words, finding: &Finding) -> String {
    let (text, n) = (finding.text.as_str(), usize::try_from(finding.count).unwrap_or(usize::MAX));
    match finding.kind {
        Kind::Title => w.a1("library-tells-title", "text", text),
        Kind::Author => w.a1("library-tells-author", "text", text),
        Kind::ChangedBy => w.a1("library-tells-changed-by", "text", text),
        Kind::Company => w.a1("library-tells-company", "text", text),
        Kind::Manager => w.a1("library-tells-manager", "text", text),
        Kind::Person => w.a1("library-tells-person", "text", text),
        Kind::Program => w.a1("library-tells-program", "text", text),
        Kind::Link => w.a1("library-tells-points", "text", text),
        Kind::Commenter if text.is_empty() => w.n("library-tells-comments", n),
        Kind::Commenter => w.counted("library-tells-comments-by", n, "who", text),
        Kind::Reviser if text.is_empty() => w.n("library-tells-changes", n),
        Kind::Reviser => w.counted("library-tells-changes-by", n, "who", text),
        Kind::Place => w.t("library-tells-place"),
        Kind::Earlier => w.n("library-tells-earlier", n),
        Kind::Embedded if text.is_empty() => w.n("library-tells-embedded", n),
        Kind::Embedded => w.a1("library-tells-embedded-name", "text", text),
        Kind::Hidden if text.is_empty() => w.n("library-tells-hidden", n),
        Kind::Hidden => w.a1("library-tells-hidden-name", "text", text),
        Kind::Notes => w.n("library-tells-notes", n),
        Kind::Signed => w.t("library-tells-signed"),
        Kind::Other if text.is_empty() => w.a1("library-tells-there", "name", &finding.name),
        Kind::Other => w.a2("library-tells-other", "name", &finding.name, "text", text),
    }
}
