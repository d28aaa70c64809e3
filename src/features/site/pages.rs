//! The pages of the public site: what each shows. Handlers fill them from the public scope.

use askama::Template;

use super::{
    stages::Stage,
    standings::{StandingRow, Years},
    timeline::{Shape, Timeline},
    told::Told,
};
use crate::{
    http::{
        chrome::PublicChrome,
        views::{Choice, FileLink, LanguageVersion, Pager, When},
    },
    i18n::Words,
};

/// A link with its words.
#[derive(Clone, Debug)]
pub struct Link {
    /// Where it leads.
    pub href: String,
    /// Its words.
    pub text: String,
}

/// The first page: the processes, the newest papers, the next meetings (`/{lang}`).
#[derive(Template)]
#[template(path = "site/home.html")]
pub struct HomePage {
    /// Head and foot.
    pub chrome: PublicChrome,
    /// The words.
    pub w: Words,
    /// The processes in the order of their first meeting.
    pub processes: Vec<ProcessRow>,
    /// The newest releases of all processes.
    pub documents: Vec<DocumentRow>,
    /// Texts that concern all processes.
    pub texts: Vec<TextLink>,
    /// Public meetings to come.
    pub meetings: Vec<MeetingRow>,
}

/// A process in the table of the first page.
#[derive(Clone, Debug)]
pub struct ProcessRow {
    /// Its page.
    pub href: String,
    /// Its accent.
    pub accent: String,
    /// Its short name.
    pub name: Told,
    /// Its full name, where that differs.
    pub full_name: Option<Told>,
    /// Its region.
    pub region: Told,
    /// Who takes part, in words: “13 States, Hong Kong SAR” ([`taking_part`]).
    pub taking_part: String,
    /// When it began.
    pub began: Option<When>,
    /// How far it has come.
    pub stage: Stage,
}

/// Who takes part in words: States are counted, participants that are no States are named.
pub fn taking_part(w: &Words, states: usize, others: &[String]) -> String {
    let mut parts = Vec::with_capacity(1 + others.len());
    if states > 0 {
        parts.push(w.n("site-states", states));
    }
    parts.extend(others.iter().cloned());
    parts.join(&w.t("list-comma"))
}

/// A text that concerns all processes, in a list.
#[derive(Clone, Debug)]
pub struct TextLink {
    /// Its page.
    pub href: String,
    /// Its title.
    pub title: Told,
    /// Its kind in words.
    pub kind: String,
}

/// A released paper in a list.
#[derive(Clone, Debug)]
pub struct DocumentRow {
    /// Its page.
    pub href: String,
    /// Its symbol.
    pub symbol: String,
    /// Its title in the reader's language, else in the original.
    pub title: Told,
    /// Its process, in lists over several.
    pub process: Option<Told>,
    /// Its kind in words (`kind-...`).
    pub kind: String,
    /// Its languages, the original first; those not there yet have no address.
    pub languages: Vec<LanguageVersion>,
    /// The paper's own date.
    pub date: Option<When>,
    /// When it was released.
    pub released: When,
}

/// A public meeting in a list.
#[derive(Clone, Debug)]
pub struct MeetingRow {
    /// Its name.
    pub name: Told,
    /// Its process, in lists over several.
    pub process: Option<Link>,
    /// When, with the precision that is known; `None` where it is not recorded.
    pub when: Option<When>,
    /// The last day, where it took several.
    pub until: Option<When>,
    /// Where; `None` where it is not recorded.
    pub place: Option<Told>,
    /// Whether the place was inferred rather than stated.
    pub place_inferred: bool,
    /// What else its state is: `site-meeting-planned` or `site-meeting-unclear`, in words; `None` for one that was held.
    pub status: Option<String>,
    /// What came of it.
    pub outcomes: Vec<Told>,
}

/// The profile of a process (`/{lang}/{process}`).
#[derive(Template)]
#[template(path = "site/process.html")]
pub struct ProcessPage {
    /// Head and foot; `process` is set.
    pub chrome: PublicChrome,
    /// The words.
    pub w: Words,
    /// The page's own full address.
    pub canonical: String,
    /// The short name.
    pub name: Told,
    /// The full name, where that differs.
    pub full_name: Option<Told>,
    /// The region.
    pub region: Told,
    /// How it came about.
    pub lead: Option<Told>,
    /// What it sets out to do.
    pub goals: Vec<Told>,
    /// A remark on the goals.
    pub goals_note: Option<Told>,
    /// The facts beside: labels are the phrases `site-fact-...`.
    pub facts: Vec<Fact>,
    /// The milestones.
    pub timeline: Timeline,
    /// The years that the bars beside the participants span.
    pub years: Years,
    /// The participants, with those who have left.
    pub participants: Vec<StandingRow>,
    /// Their heading, with the number of those who take part now: “11 participants” (`standing-participants`).
    pub participants_title: String,
    /// Remarks on who takes part.
    pub participants_notes: Vec<Told>,
    /// The observers; their table begins after the participants'.
    pub observers: Vec<StandingRow>,
    /// Their heading: “8 observers” (`standing-observers`).
    pub observers_title: String,
    /// A remark on the observers.
    pub observers_note: Option<Told>,
    /// The secretariats.
    pub secretariats: Vec<Secretariat>,
    /// A remark on the secretariat.
    pub secretariat_note: Option<Told>,
    /// The offices, newest first.
    pub offices: Vec<Office>,
    /// Plans of action, recommendations, declarations that serve as one.
    pub plans: Vec<Plan>,
    /// What is said where there is no plan.
    pub plan_note: Option<Told>,
    /// Working groups.
    pub groups: Vec<Group>,
    /// Public meetings, newest first; undated ones last.
    pub meetings: Vec<MeetingRow>,
    /// The newest ten released papers.
    pub documents: Vec<DocumentRow>,
}

impl ProcessPage {
    /// Whether the dates of the participants are worth a bar each; else their names are listed in columns.
    pub fn bars(&self) -> bool {
        self.participants.iter().any(|row| row.dated)
    }

    /// The same for the observers.
    pub fn observer_bars(&self) -> bool {
        self.observers.iter().any(|row| row.dated)
    }

    /// Whether any text on the page is in another language than the page itself, which a note then says.
    pub fn told_elsewhere(&self) -> bool {
        let texts = self.lead.iter().chain(&self.goals).chain(self.timeline.rows.iter().map(|row| &row.text));
        texts.into_iter().any(|text| text.foreign(&self.w))
    }
}

/// A fact of the profile.
#[derive(Clone, Debug)]
pub struct Fact {
    /// What it is about: “Began”.
    pub label: String,
    /// What is so, one or several lines.
    pub values: Vec<Told>,
    /// The picture of the stage, if it is about that.
    pub steps: Option<[&'static str; 4]>,
}

/// A secretariat of a process.
#[derive(Clone, Debug)]
pub struct Secretariat {
    /// The organisation.
    pub name: Told,
    /// Its part where it is not simply the secretariat: “technical secretariat”.
    pub role: Option<Told>,
    /// What else is recorded.
    pub note: Option<Told>,
}

/// An office and who held it.
#[derive(Clone, Debug)]
pub struct Office {
    /// The title that it bore at the time.
    pub title: Told,
    /// Who held it.
    pub holder: Told,
    /// Since when.
    pub since: Option<When>,
    /// Until when.
    pub until: Option<When>,
}

/// A plan of action, a list of recommendations or what serves as one.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Its title.
    pub title: Told,
    /// Year, place and how far it has come, in words: `site-plan-...`, joined.
    pub about: String,
    /// Its themes.
    pub themes: Vec<PlanItem>,
    /// Those of its recommendations that are recorded.
    pub recommendations: Vec<PlanItem>,
    /// How many there are in all, where not all are recorded.
    pub of: Option<usize>,
    /// A remark.
    pub note: Option<Told>,
}

impl Plan {
    /// How many of its items stand on the page.
    pub fn known(&self) -> usize {
        self.themes.len() + self.recommendations.len()
    }
}

/// A theme or recommendation.
#[derive(Clone, Debug)]
pub struct PlanItem {
    /// Its number, if it has one.
    pub number: Option<String>,
    /// Its text.
    pub text: Told,
}

/// A working group.
#[derive(Clone, Debug)]
pub struct Group {
    /// Its name.
    pub name: Told,
    /// What it is for.
    pub mandate: Option<Told>,
    /// Who leads it, in words.
    pub lead: Option<String>,
    /// Whether it is only proposed.
    pub proposed: bool,
}

/// The released papers of a process, with filters (`/{lang}/{process}/documents`).
#[derive(Template)]
#[template(path = "site/documents.html")]
pub struct DocumentsPage {
    /// Head and foot; `process` is set.
    pub chrome: PublicChrome,
    /// The words.
    pub w: Words,
    /// The page's own full address, without filters.
    pub canonical: String,
    /// The address of the form, which is that of the list without filters.
    pub here: String,
    /// Kinds to choose from, the first empty for all (`kind`).
    pub kinds: Vec<Choice>,
    /// Languages to choose from, the first empty for all (`language`).
    pub languages: Vec<Choice>,
    /// Years to choose from, the first empty for all (`year`).
    pub years: Vec<Choice>,
    /// Whether any filter is set.
    pub filtered: bool,
    /// The papers.
    pub rows: Vec<DocumentRow>,
    /// Older and newer papers, and how many.
    pub pager: Pager,
}

/// A released paper (`/{lang}/{process}/documents/{symbol}`).
#[derive(Template)]
#[template(path = "site/document.html")]
pub struct DocumentPage {
    /// Head and foot; `process` is set.
    pub chrome: PublicChrome,
    /// The words.
    pub w: Words,
    /// The page's own full address.
    pub canonical: String,
    /// The symbol.
    pub symbol: String,
    /// The title in the reader's language, else in the original.
    pub title: Told,
    /// The kind in words.
    pub kind: String,
    /// The paper's own date.
    pub date: Option<When>,
    /// The name of the language in which it was written.
    pub original: String,
    /// The text as harmless HTML, without its own first-level heading; `None` where it is in the files only.
    pub body_html: Option<String>,
    /// The language of the text.
    pub body_lang: String,
    /// The languages with their files, the original first.
    pub languages: Vec<DocumentLanguage>,
    /// How to cite it.
    pub citation: Citation,
    /// The record of its release.
    pub release: Release,
    /// Dublin Core and `citation_*` elements of the head: name and content.
    pub metadata: Vec<(String, String)>,
    /// The paper described for machines (JSON-LD).
    pub jsonld: String,
}

impl DocumentPage {
    /// The description for machines, so that nothing in it can end the element that it stands in.
    pub fn jsonld_safe(&self) -> String {
        harmless(&self.jsonld)
    }

    /// The text as a block in its own language.
    pub fn body_told(&self) -> Told {
        Told::new("", self.body_lang.clone())
    }
}

/// JSON that may stand inside a `<script>`: an opening angle bracket only occurs within strings, where it can be escaped.
fn harmless(json: &str) -> String {
    json.replace('<', "\\u003c")
}

/// One language of a released paper, with its files.
#[derive(Clone, Debug)]
pub struct DocumentLanguage {
    /// The code.
    pub code: String,
    /// The language's name in itself.
    pub own_name: String,
    /// Whether it is the original.
    pub original: bool,
    /// Who translated it, in words; empty for the original or where it is not recorded.
    pub note: String,
    /// The page that shows the text in this language; `None` where it is this page or there is no text.
    pub href: Option<String>,
    /// The files; none where this language is still awaited.
    pub files: Vec<FileLink>,
}

/// How to cite a paper.
#[derive(Clone, Debug)]
pub struct Citation {
    /// The citation up to the address.
    pub text: Told,
    /// The lasting address.
    pub address: String,
    /// BibTeX, RIS, Dublin Core: addresses of the files.
    pub formats: Vec<Link>,
}

/// The record of a release.
#[derive(Clone, Debug)]
pub struct Release {
    /// When.
    pub at: When,
    /// By whom, in which office.
    pub by: String,
    /// Under which publication criterion.
    pub criterion: Told,
    /// Whose paper it is, and what they consented to.
    pub originator: String,
    /// Which languages it covers, in words.
    pub covers: String,
    /// The release that it replaces.
    pub supersedes: Option<Link>,
    /// The release that replaces it.
    pub superseded_by: Option<Link>,
}

/// What remains of a withdrawn paper (410).
#[derive(Template)]
#[template(path = "site/tombstone.html")]
pub struct TombstonePage {
    /// Head and foot; `process` is set.
    pub chrome: PublicChrome,
    /// The words.
    pub w: Words,
    /// The symbol.
    pub symbol: String,
    /// When it was released.
    pub released: When,
    /// When it was withdrawn.
    pub withdrawn: When,
    /// Why.
    pub reason: Told,
}

/// A text that concerns all processes (`/{lang}/texts/{id}`).
#[derive(Template)]
#[template(path = "site/text.html")]
pub struct TextPage {
    /// Head and foot.
    pub chrome: PublicChrome,
    /// The words.
    pub w: Words,
    /// The page's own full address.
    pub canonical: String,
    /// The title.
    pub title: Told,
    /// The kind in words.
    pub kind: String,
    /// Its date.
    pub date: Option<When>,
    /// The text as harmless HTML, without its own first-level heading, in the title's language.
    pub body_html: String,
}

/// What this site is (`/{lang}/about`).
#[derive(Template)]
#[template(path = "site/about.html")]
pub struct AboutPage {
    /// Head and foot.
    pub chrome: PublicChrome,
    /// The words.
    pub w: Words,
    /// How many processes there are.
    pub processes: usize,
}

/// How everyone can use this site (`/{lang}/accessibility`).
#[derive(Template)]
#[template(path = "site/accessibility.html")]
pub struct AccessibilityPage {
    /// Head and foot.
    pub chrome: PublicChrome,
    /// The words.
    pub w: Words,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    #[test]
    fn participants_that_are_no_states_are_named() {
        let w = Words::of(Lang::En);
        assert_eq!(taking_part(&w, 13, &["Hong Kong SAR".to_owned()]), "13 States, Hong Kong SAR");
        assert_eq!(taking_part(&w, 1, &[]), "1 State");
    }

    #[test]
    fn a_title_cannot_end_the_description_for_machines() {
        assert_eq!(harmless(r#"{"name":"</script><b>"}"#), r#"{"name":"\u003c/script>\u003cb>"}"#);
    }
}
