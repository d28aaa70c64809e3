//! What the files of a paper tell besides their text, for who writes it and who releases it; and a version without that.

use actix_web::{HttpRequest, http::StatusCode, web};
use askama::Template;
use serde::Deserialize;

use super::{
    checkout::in_hand,
    paper::{self, Paper},
};
use crate::{
    access::{Capability, Contribute, Grant, Power, Read},
    error::{Denied, Error, Wrong},
    extraction::properties::{Finding, Kind, Refused, Remark, Told, remark},
    features::library::{
        documents::may_add,
        pages::{FileTells, Found, PropertiesPage, Tells},
        properties::{self, Cleaned, Seen},
        tables::document_file,
        versions::{self, CHANGED},
    },
    http::{Act, Answer, Granted, Visit, on_to, private_page_with, views::language_name},
    i18n::Words,
};

/// What the address may add: what was just done, and the codes of the languages whose files stayed as they were.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    done: String,
    left: String,
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
    let done = match asked.done.as_str() {
        "version" => Some(visit.w.t("library-tells-done")),
        "checking" => Some(visit.w.t("library-notice-checking")),
        _ => None,
    };
    let left: Vec<&str> = asked.left.split('.').collect();
    let left = paper.files.iter().map(|file| file.language.as_str()).filter(|code| left.contains(code));
    let left: Vec<String> = left.map(|code| language_name(visit.w, code)).collect();
    let left = (!left.is_empty()).then(|| visit.w.a1("library-tells-left-over", "languages", visit.w.list(&left)));
    let notice = done.map(|done| [Some(done), left].into_iter().flatten().collect::<Vec<_>>().join(" "));
    page(visit, grant, &paper, Shown { notice, ..Shown::default() }).await
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
        return page(visit, grant, &paper, Shown::refused(w.t(CHANGED))).await;
    }
    let cleaned = match properties::cleaned(visit, grant, paper.row.id, &paper.files).await {
        Ok(Ok(cleaned)) => cleaned,
        // Others are being read: to look once more would take as long again.
        Ok(Err(seen)) => {
            let refused = Shown { seen: Some(seen), ..Shown::refused(w.t("library-tells-busy-nothing")) };
            return page(visit, grant, &paper, refused).await;
        }
        Err(Error::Wrong(wrong)) => return page(visit, grant, &paper, Shown::wrong(w, &wrong)).await,
        Err(fault) => return Err(fault.into()),
    };
    if cleaned.replacements.is_empty() {
        let why = |(code, why): &(String, Refused)| w.labelled(language_name(w, code), reason(w, *why));
        let why: Vec<String> = cleaned.left.iter().map(why).collect();
        let why = if why.is_empty() { w.t("library-tells-none") } else { why.join(" ") };
        return page(visit, grant, &paper, Shown::refused(why)).await;
    }
    let note = note(w, &paper, &cleaned);
    if let Err(fault) = versions::replace(grant, paper.row.id, shown, &cleaned.replacements, &note).await {
        properties::let_go(grant, &cleaned.replacements).await;
        return match fault {
            Error::Wrong(wrong) => page(visit, grant, &paper, Shown::wrong(w, &wrong)).await,
            fault => Err(fault.into()),
        };
    }
    let left: Vec<&str> = cleaned.left.iter().map(|(code, _)| code.as_str()).collect();
    let (is_held, href) = (grant.store().holds_what_comes_in(), &paper.href);
    let done = if is_held { "checking" } else { "version" };
    Ok(on_to(&match (left.as_slice(), is_held) {
        ([], true) => format!("{href}?done={done}"),
        ([], false) => format!("{href}/properties?done={done}"),
        _ => format!("{href}/properties?done={done}&left={}", left.join(".")),
    }))
}

/// What is said of the new version: the languages by name, where not all files were cleaned.
fn note(w: Words, paper: &Paper, cleaned: &Cleaned) -> String {
    let version = w.n("library-note-version", usize::try_from(paper.row.version).unwrap_or(1));
    let is_cleaned = |file: &&document_file::Model| cleaned.replacements.iter().any(|one| one.file == file.id);
    let languages: Vec<String> =
        paper.files.iter().filter(is_cleaned).map(|file| language_name(w, &file.language)).collect();
    if languages.len() == paper.files.len() {
        return w.a1("library-tells-note", "version", version);
    }
    w.a2("library-tells-note-in", "version", version, "languages", w.list(&languages))
}

/// What the page says of what was done or refused.
#[derive(Default)]
struct Shown {
    notice: Option<String>,
    is_refused: bool,
    /// What was seen of the files, where they were looked into already.
    seen: Option<Vec<Seen>>,
}

impl Shown {
    fn refused(why: String) -> Self {
        Self { notice: Some(why), is_refused: true, seen: None }
    }

    fn wrong(w: Words, wrong: &[Wrong]) -> Self {
        let sentences: Vec<String> = wrong.iter().map(|wrong| w.t(wrong.key)).collect();
        Self::refused(sentences.join(" "))
    }
}

async fn page<C: Capability>(visit: &Visit, grant: &Grant<C>, paper: &Paper, shown: Shown) -> Answer {
    let adds = may_add(grant, &paper.row);
    if !adds && !grant.may(Power::Publish, grant.space_id()) {
        return Err(Denied::Forbidden.into());
    }
    let w = visit.w;
    let writes = adds && grant.may(Power::Contribute, grant.space_id());
    let action = writes.then(|| format!("{}/properties/removal", paper.href));
    let seen = match shown.seen {
        Some(seen) => seen,
        None => properties::look_into(visit, &paper.files).await,
    };
    let mut tells = tells(w, &paper.files, &seen, action, &format!("{}/properties", paper.href));
    let action = tells.href.take();
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
        notice: shown.notice,
    };
    let status = if shown.is_refused { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    Ok(private_page_with(status, page.render()?))
}

/// What was seen of files, with the way to a version without it where there is anything to take out, and back to this page where one was not
/// looked into.
fn tells(w: Words, files: &[document_file::Model], seen: &[Seen], href: Option<String>, here: &str) -> Tells {
    let href = href.filter(|_| seen.iter().any(Seen::is_removable));
    let told = |(file, seen): (&document_file::Model, &Seen)| {
        let (findings, sentences) = match seen {
            Seen::Told(told) => (findings(w, told, href.is_some()), sentences(w, &file.media_type, told)),
            Seen::Refused(refused) => (Vec::new(), vec![reason(w, *refused)]),
            Seen::Busy => (Vec::new(), vec![w.t("library-tells-busy")]),
            Seen::Unknown => (Vec::new(), vec![w.t("library-tells-unknown")]),
        };
        FileTells { language: language_name(w, &file.language), name: file.name.clone(), findings, sentences }
    };
    let again = seen.contains(&Seen::Busy).then(|| here.to_owned());
    Tells { files: files.iter().zip(seen).map(told).collect(), href, again }
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
    let seen = properties::look_into(visit, files).await;
    // What goes and what stays is said where a version without it is made: a release takes nothing out.
    let mut tells = tells(visit.w, files, &seen, None, &visit.here);
    let leads = present && writes && seen.iter().any(Seen::is_removable);
    tells.href = leads.then(|| format!("{}/properties", paper.href));
    tells
}

/// Each thing that a file tells; with `marked` also whether it goes or stays.
fn findings(w: Words, told: &Told, marked: bool) -> Vec<Found> {
    let fate = |kind| {
        if marked && told.takes_out(kind) {
            w.t("library-tells-goes")
        } else if marked {
            w.t("library-tells-remains")
        } else {
            String::new()
        }
    };
    let found = |finding: &Finding| Found { text: line(w, finding), fate: fate(finding.kind) };
    told.findings.iter().map(found).collect()
}

/// What is said of a file that was looked into as a whole.
fn sentences(w: Words, media_type: &str, told: &Told) -> Vec<String> {
    let remark = remark(media_type);
    let says_nothing_itself = matches!(remark, Some(Remark::Bare | Remark::Marked));
    let nothing = told.findings.is_empty() && !told.cut && !says_nothing_itself;
    let sentences = [
        nothing.then(|| w.t("library-tells-nothing")),
        told.cut.then(|| w.t("library-tells-cut")),
        told.has_fixed().then(|| w.t("library-tells-fixed")),
        remark.map(|remark| of_kind(w, remark)),
    ];
    sentences.into_iter().flatten().collect()
}

/// What holds of all files of a kind, in a sentence.
fn of_kind(w: Words, remark: Remark) -> String {
    w.t(match remark {
        Remark::Bare => "library-tells-bare",
        Remark::Marked => "library-tells-marked",
        Remark::Source => "library-tells-source",
        Remark::Old => "library-tells-old",
    })
}

fn reason(w: Words, refused: Refused) -> String {
    match refused {
        Refused::Unreadable => w.t("library-tells-unreadable"),
        Refused::Locked => w.t("library-tells-locked"),
        Refused::Signed => w.t("library-tells-signed"),
        Refused::Left => w.t("library-tells-left"),
        Refused::Fixed => w.t("library-tells-fixed"),
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
        Kind::HiddenText => w.t("library-tells-hidden-text"),
        Kind::HiddenCells => w.t("library-tells-hidden-cells"),
        Kind::HiddenSection => w.a1("library-tells-hidden-section", "text", text),
        Kind::HiddenShapes => w.t("library-tells-hidden-shapes"),
        Kind::Spoken => w.a1("library-tells-spoken", "text", text),
        Kind::Unread => w.a1("library-tells-unread", "text", text),
        Kind::Notes => w.n("library-tells-notes", n),
        Kind::Stray => w.t("library-tells-stray"),
        Kind::Signed => w.t("library-tells-signed"),
        Kind::Other if text.is_empty() => w.a1("library-tells-there", "name", &finding.name),
        Kind::Other => w.a2("library-tells-other", "name", &finding.name, "text", text),
    }
}
