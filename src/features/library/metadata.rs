//! What a paper is about: themes, countries, keywords; and a note beside it. All of it hangs on the paper as it stands in one space. What goes
//! along with a circulation, and what stays, is said here too.

use sea_orm::ActiveValue::Set;

use super::{
    SubjectKind,
    documents::{hold, judge_note, may_add, misleads, paper, some},
    references::{self, Referred},
    tables::{description, document, subject},
};
use crate::{
    access::{
        AuditLine, Changes, Contribute, Deposit, Grant, OrganisationId, RowId, Rows, Scope, SpaceKind, Test, Verb,
        Write,
    },
    clock::Instant,
    error::{Denied, Error, Outcome, Wrong},
    wording::folded,
};

/// The most keywords of a paper.
const KEYWORDS: usize = 20;
/// The longest keyword, in characters.
const LONGEST_KEYWORD: usize = 60;
/// The most symbols that a paper refers to.
const REFERENCES: usize = 30;
/// The longest symbol, in characters.
const LONGEST_SYMBOL: usize = 60;

/// The language of themes: the data sets tell plans in English.
pub const THEMES_IN: &str = "en";

/// What is said where somebody else has changed it since a form was opened.
pub const CHANGED: &str = "library-fault-about-changed";

/// One thing that a paper is about, or can be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// What it is.
    pub kind: SubjectKind,
    /// What is compared: the place of a theme in its plan, the key of a country in the register, a keyword without regard to case and accents.
    pub key: String,
    /// A theme as its plan says it, a keyword as it was typed. A country is told by its name in the register.
    pub text: String,
    /// The country.
    pub organisation: Option<OrganisationId>,
}

/// What a paper is about as a label tells it: plans end their themes with a full stop, which a label does without.
pub fn as_label(kind: SubjectKind, text: &str) -> &str {
    match kind {
        SubjectKind::Theme if !text.ends_with("..") => text.strip_suffix('.').unwrap_or(text),
        SubjectKind::Theme | SubjectKind::Country | SubjectKind::Keyword => text,
    }
}

impl From<&subject::Model> for Subject {
    fn from(row: &subject::Model) -> Self {
        Self { kind: row.kind, key: row.key.clone(), text: row.text.clone(), organisation: row.organisation_id }
    }
}

/// What a form sent.
#[derive(Clone, Debug, Default)]
pub struct Typed<'f> {
    /// How often it had been changed when the form was opened.
    pub shown: i32,
    /// The references that the form showed: those that its editor did not see stay as they are.
    pub shown_references: Vec<&'f str>,
    /// The keys of themes.
    pub themes: Vec<&'f str>,
    /// The keys of countries.
    pub countries: Vec<&'f str>,
    /// Keywords, a line each or parted by commas.
    pub keywords: &'f str,
    /// Symbols, in the same way.
    pub references: &'f str,
    /// The note.
    pub note: &'f str,
}

/// What stands with a paper, as one viewer sees it.
#[derive(Clone, Debug, Default)]
pub struct About {
    /// How often it was changed.
    pub number: i32,
    /// The note.
    pub note: Option<String>,
    /// What it is about, in the order in which it was said.
    pub subjects: Vec<Subject>,
    /// What it refers to.
    pub references: Vec<Referred>,
}

/// What stands with a paper.
///
/// # Errors
/// The database's.
pub async fn about(scope: &Scope, found: &document::Model) -> Outcome<About> {
    let described = description_of(scope, found.id).one().await?;
    let subjects = subjects_of(scope, found.id).all().await?;
    Ok(About {
        number: number(described.as_ref()),
        note: described.and_then(|row| row.note),
        subjects: subjects.iter().map(Subject::from).collect(),
        references: references::referred(scope, found).await?,
    })
}

fn description_of(scope: &Scope, id: RowId) -> Rows<'_, description::Entity> {
    scope.rows::<description::Entity>().only(description::Column::DocumentId, Test::is(id))
}

fn subjects_of(scope: &Scope, id: RowId) -> Rows<'_, subject::Entity> {
    scope
        .rows::<subject::Entity>()
        .only(subject::Column::DocumentId, Test::is(id))
        // Ids are given in the order of time.
        .oldest(subject::Column::Id)
}

fn number(described: Option<&description::Model>) -> i32 {
    described.map_or(0, |row| row.number)
}

/// Says anew what a paper is about and what it refers to, with a note beside it. Themes and countries are taken from what its process offers,
/// and from what the paper has already. What the form showed must still be so.
///
/// # Errors
/// [`Error::Wrong`], too where somebody else has changed it; [`Denied`] for who may not add to the paper; [`Error::Conflict`]; the database's.
pub async fn describe(grant: &Grant<Contribute>, id: RowId, offered: &[Subject], typed: &Typed<'_>) -> Outcome<()> {
    let found = paper(grant, id).await?;
    if !may_add(grant, &found) {
        return Err(Denied::Forbidden.into());
    }
    let mut write = grant.write().await?;
    hold(&write, &found).await?;
    let before = write.held(description_of(write.scope(), id)).await?.pop();
    let rows = write.held(subjects_of(write.scope(), id)).await?;
    let there: Vec<Subject> = rows.iter().map(Subject::from).collect();
    let number = number(before.as_ref());
    let mut wrong = Vec::new();
    if typed.shown != number {
        wrong.push(Wrong::at("now", CHANGED));
    }
    let subjects = judge_subjects(offered, &there, typed, &mut wrong);
    let symbols = judge_references(&found, typed, &mut wrong);
    wrong.extend(judge_note(typed.note));
    if !wrong.is_empty() {
        return Err(Error::Wrong(wrong));
    }
    keep(&mut write, grant, id, &rows, &subjects).await?;
    references::keep(&mut write, grant, id, &typed.shown_references, &symbols).await?;
    let row = description::ActiveModel { own: Set(true), note: Set(some(typed.note)), ..Default::default() };
    count(&mut write, grant, id, before.as_ref(), row).await?;
    let line = AuditLine::of(Verb::MetadataChanged, id.0).with("symbol", found.symbol).with("number", number + 1);
    write.commit(line).await
}

/// What was chosen and typed, each thing once.
fn judge_subjects(offered: &[Subject], there: &[Subject], typed: &Typed<'_>, wrong: &mut Vec<Wrong>) -> Vec<Subject> {
    let mut subjects: Vec<Subject> = Vec::new();
    for (kind, keys, field, fault) in [
        (SubjectKind::Theme, &typed.themes, "theme", "library-fault-theme"),
        (SubjectKind::Country, &typed.countries, "country", "library-fault-country"),
    ] {
        for key in keys {
            match offered.iter().chain(there).find(|one| one.kind == kind && one.key == *key) {
                Some(one) if subjects.contains(one) => {}
                Some(one) => subjects.push(one.clone()),
                None => wrong.push(Wrong::at(field, fault)),
            }
        }
    }
    let chosen = subjects.len();
    for text in parted(typed.keywords) {
        let key = folded(&text);
        if text.chars().count() > LONGEST_KEYWORD {
            wrong.push(Wrong::of("keywords", "library-fault-keyword-long", text));
        } else if !key.is_empty() && subjects[chosen..].iter().all(|other| other.key != key) {
            subjects.push(Subject { kind: SubjectKind::Keyword, key, text, organisation: None });
        }
    }
    if subjects.len() - chosen > KEYWORDS {
        wrong.push(Wrong::at("keywords", "library-fault-keywords-many"));
    }
    subjects
}

/// The symbols that were typed, each once. Whether a paper bears one is not asked: the answer would tell of papers that its editor does not see.
fn judge_references(found: &document::Model, typed: &Typed<'_>, wrong: &mut Vec<Wrong>) -> Vec<String> {
    let mut symbols: Vec<String> = Vec::new();
    for symbol in parted(typed.references) {
        if symbol.chars().count() > LONGEST_SYMBOL {
            wrong.push(Wrong::of("references", "library-fault-reference-long", symbol));
        } else if found.symbol.as_ref() == Some(&symbol) {
            wrong.push(Wrong::of("references", "library-fault-reference-own", symbol));
        } else if !symbols.contains(&symbol) {
            symbols.push(symbol);
        }
    }
    if symbols.len() > REFERENCES {
        wrong.push(Wrong::at("references", "library-fault-references-many"));
    }
    symbols
}

/// The parts of a text between ends of lines, commas and semicolons, of whatever script; without unseen characters that turn or break a line.
fn parted(text: &str) -> impl Iterator<Item = String> {
    let plain = |part: &str| {
        let seen: String = part.chars().map(|c| if misleads(c) { ' ' } else { c }).collect();
        seen.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    text.split(['\n', ',', ';', '،', '؛', '，', '；', '、']).map(plain).filter(|part| !part.is_empty())
}

/// Makes the rows of a paper say what it is about, and says whether that changed anything.
async fn keep<D: Changes>(
    write: &mut Write<Contribute>,
    to: &Grant<D>,
    id: RowId,
    there: &[subject::Model],
    wanted: &[Subject],
) -> Outcome<bool> {
    let now = write.scope().now();
    let mut changed = false;
    for row in there {
        let row_as = match wanted.iter().find(|one| one.kind == row.kind && one.key == row.key) {
            Some(one) if one.text == row.text => continue,
            Some(one) => subject::ActiveModel { text: Set(one.text.clone()), ..Default::default() },
            None => subject::ActiveModel { removed_at: Set(Some(now)), ..Default::default() },
        };
        changed |= write.change_with::<subject::Entity, _>(to, row.id, row_as).await?;
    }
    for one in wanted.iter().filter(|one| !there.iter().any(|row| row.kind == one.kind && row.key == one.key)) {
        write.insert_with::<subject::Entity, _>(to, row_of(one, id, now)).await?;
        changed = true;
    }
    Ok(changed)
}

fn row_of(one: &Subject, document: RowId, now: Instant) -> subject::ActiveModel {
    subject::ActiveModel {
        id: Set(RowId::fresh()),
        document_id: Set(document),
        kind: Set(one.kind),
        key: Set(one.key.clone()),
        text: Set(one.text.clone()),
        organisation_id: Set(one.organisation),
        made_at: Set(now),
        removed_at: Set(None),
        ..Default::default()
    }
}

/// Counts a change: a form that showed the state before it is told so.
async fn count<D: Changes>(
    write: &mut Write<Contribute>,
    to: &Grant<D>,
    id: RowId,
    before: Option<&description::Model>,
    row: description::ActiveModel,
) -> Outcome<()> {
    let row = description::ActiveModel { number: Set(number(before) + 1), made_at: Set(write.scope().now()), ..row };
    match before {
        Some(before) => {
            write.change_with::<description::Entity, _>(to, before.id, row).await?;
        }
        None => {
            let row = description::ActiveModel { id: Set(RowId::fresh()), document_id: Set(id), ..row };
            write.insert_with::<description::Entity, _>(to, row).await?;
        }
    }
    Ok(())
}

/// Brings along with a circulation what the paper is about and refers to, as it stands. The note stays behind: it was written for the readers
/// of its own space, as notes on versions are. Where the copy's own space has said since what it is about, nothing from elsewhere is laid over it.
pub(super) async fn carry<D: Changes>(
    write: &mut Write<Contribute>,
    to: &Grant<D>,
    (from, copy): (RowId, RowId),
) -> Outcome<()> {
    let before = write.held(description_of(write.scope(), copy)).await?.pop();
    if before.as_ref().is_some_and(|row| row.own) {
        return Ok(());
    }
    let wanted = write.held(subjects_of(write.scope(), from)).await?;
    let wanted: Vec<Subject> = wanted.iter().map(Subject::from).collect();
    let there = write.held(subjects_of(write.scope(), copy)).await?;
    let changed = keep(write, to, copy, &there, &wanted).await?;
    // References are not counted: the number would tell of one that its reader may not see.
    references::carry(write, to, (from, copy)).await?;
    if changed {
        let row = description::ActiveModel { own: Set(false), ..Default::default() };
        count(write, to, copy, before.as_ref(), row).await?;
    }
    Ok(())
}

/// The same with a copy that is left in bureau or desk.
pub(super) async fn leave(
    write: &mut Write<Deposit>,
    grant: &Grant<Deposit>,
    into: SpaceKind,
    (from, copy): (RowId, RowId),
) -> Outcome<()> {
    let now = write.scope().now();
    let come = write.held(subjects_of(write.scope(), from)).await?;
    for row in &come {
        write.deposit::<subject::Entity>(grant, into, row_of(&Subject::from(row), copy, now)).await?;
    }
    references::leave(write, grant, into, (from, copy)).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn theme(key: &str, text: &str) -> Subject {
        Subject { kind: SubjectKind::Theme, key: key.into(), text: text.into(), organisation: None }
    }

    fn judged(typed: &Typed<'_>) -> (Vec<String>, Vec<&'static str>) {
        let (offered, there) = ([theme("plan/1", "One")], [theme("plan/9", "Gone"), theme("plan/1", "Ein")]);
        let mut wrong = Vec::new();
        let subjects = judge_subjects(&offered, &there, typed, &mut wrong);
        (subjects.into_iter().map(|one| one.text).collect(), wrong.into_iter().map(|wrong| wrong.key).collect())
    }

    #[test]
    fn themes_are_those_of_the_process_or_were_there_before() {
        let chosen = |keys: Vec<&'static str>| judged(&Typed { themes: keys, ..Typed::default() });
        assert_eq!(chosen(vec!["plan/1", "plan/1", "plan/9"]), (vec!["One".into(), "Gone".into()], vec![]));
        assert_eq!(chosen(vec!["plan/2"]), (vec![], vec!["library-fault-theme"]));
    }

    #[test]
    fn a_theme_has_no_full_stop_as_a_label() {
        let theme = |text| as_label(SubjectKind::Theme, text);
        assert_eq!(
            [theme("Migration policies."), theme("Return"), theme("Others...")],
            ["Migration policies", "Return", "Others..."]
        );
        assert_eq!(as_label(SubjectKind::Keyword, "etc."), "etc.");
    }

    #[test]
    fn a_keyword_stands_once_however_it_is_written() {
        let typed = |keywords| judged(&Typed { keywords, ..Typed::default() });
        let told = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        assert_eq!(
            typed("Niñez migrante\r\n ninez  MIGRANTE, Retorno;;\n"),
            (told(&["Niñez migrante", "Retorno"]), vec![])
        );
        assert_eq!(
            typed("移民，回返、区域\nالهجرة، العودة"),
            (told(&["移民", "回返", "区域", "الهجرة", "العودة"]), vec![])
        );
        assert_eq!(typed("re\u{202e}turn, !!!, \u{200b}"), (told(&["re turn"]), vec![]));
        let long = "x".repeat(LONGEST_KEYWORD + 1);
        assert_eq!(judged(&Typed { keywords: &long, ..Typed::default() }).1, ["library-fault-keyword-long"]);
        let many: Vec<String> = (0..=KEYWORDS).map(|n| format!("word {n}")).collect();
        assert_eq!(
            judged(&Typed { keywords: &many.join("\n"), ..Typed::default() }).1,
            ["library-fault-keywords-many"]
        );
        assert!(judged(&Typed { keywords: &many[1..].join("\n"), ..Typed::default() }).1.is_empty());
    }
}
