//! The papers of a space: as a page, and as a table to take along.

use actix_web::{HttpRequest, web};
use askama::Template;
use serde::Deserialize;

use super::folders::link;
use crate::{
    access::{Grant, OrganisationId, Power, Read, RowId, Rows, SpaceId, SpaceKind, Test, policy},
    error::{Denied, Outcome},
    features::library::{
        LANGUAGES, checks,
        dispatches::MOST,
        filters::{in_language, incomplete, with_all},
        folders::{self, Place},
        kind_name, kinds,
        metadata::THEMES_IN,
        pages::{FolderLink, SpaceFilters, SpacePapersPage},
        rows::{listed, listed_rows, total_sentence},
        subjects,
        tables::{document, document_file, folder},
    },
    http::{
        Answer, Cursor, Granted, Visit,
        links::{size, space_href, with_words},
        names::{Organisations, by_name, space_name},
        private_page,
        table::table,
        views::{Choice, Pager, language_name},
    },
    i18n::Words,
};

/// How many papers stand on a page.
const PAGE: usize = 50;
/// How many go into one table.
const TABLE: u64 = 10_000;
/// How many of the newest papers are looked through for what the filters offer.
const LOOKED_THROUGH: u64 = 1000;
/// A kind is no longer than this.
const WHOLE: i32 = 100;
/// The letters of a date that are its year.
const YEAR: i32 = 4;

/// The filters, as the address has them. What cannot be read filters nothing.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filters {
    kind: String,
    from: String,
    lang: String,
    year: String,
    /// The place of a theme in its plan.
    theme: String,
    /// The key of a country in the register.
    country: String,
    /// A keyword, however it is written.
    keyword: String,
    after: String,
    /// For the table only: the page of a folder has it in its address.
    folder: String,
    done: String,
    /// Where papers have just been circulated to.
    to: String,
    /// How many these were.
    count: String,
}

/// The list.
pub async fn index(request: HttpRequest, granted: Granted<Read>, filters: web::Query<Filters>) -> Answer {
    let (visit, grant, filters) = (&granted.visit, &granted.grant, filters.into_inner());
    if grant.here()?.kind == SpaceKind::Public {
        return super::releases::index(visit, grant, &request, &filters.after, &filters.done).await;
    }
    list(visit, grant, Filters { folder: String::new(), ..filters }, None).await
}

/// The list of a space, or of one of its folders.
pub async fn list(visit: &Visit, grant: &Grant<Read>, mut filters: Filters, folder: Option<folder::Model>) -> Answer {
    let w = visit.w;
    let space = space_href(grant, grant.here()?);
    let tree = folders::tree(grant, grant.space_id()).await?;
    let own = folder.as_ref().map(|folder| folder.id);
    let here = match &folder {
        Some(folder) => {
            filters.folder = folder.id.to_string();
            link(folder, &space).href
        }
        None => space.clone(),
    };
    let after = Cursor::read(&filters.after);
    let (mut papers, total) = listed(narrowed(grant, &filters), after.map(Into::into), PAGE as u64 + 1).await?;
    let more = papers.len() > PAGE;
    papers.truncate(PAGE);
    let next = papers.last().filter(|_| more).map(|(last, _)| Cursor { at: last.placed_at, id: last.id.0 });
    let older = next.map(|next| address(&here, &filters, Some(next)));
    let newer = after.map(|_| address(&here, &filters, None));
    let csv = address(&format!("{space}/papers.csv"), &filters, None);
    let csv = with_words(&csv, [("folder", Some(filters.folder.as_str()).filter(|folder| !folder.is_empty()))]);
    // What is taken along in one go is all of a place, whatever its list is narrowed to.
    let set = narrows(&filters);
    let may = |power| grant.may(power, grant.space_id());
    // From one folder to the next the list stays narrowed.
    let narrowed_link = |row: &folder::Model| {
        let link = link(row, &space);
        FolderLink { href: address(&link.href, &filters, None), ..link }
    };
    let into = own.map(|own| Place::FirstIn(Some(own)).word());
    let upload = with_words(&format!("{space}/documents/new"), [("folder", into.as_deref())]);
    let there =
        filters.to.parse().ok().and_then(|to: SpaceId| grant.space(to)).filter(|_| filters.done == "circulated");
    let there = there.map(|there| FolderLink {
        name: space_name(there, &Organisations::of(grant), w),
        href: space_href(grant, there),
    });
    // The sentence ends with the name of the space.
    let dispatched = filters.count.parse::<usize>().ok().filter(|n| (1..=MOST).contains(n));
    let notice = match filters.done.as_str() {
        "draft" => Some(w.t("library-notice-draft")),
        "archived" => Some(w.t("library-notice-archived")),
        "circulated" => there.as_ref().zip(dispatched).map(|(_, n)| w.n("library-notice-dispatched", n)),
        "moved" => Some(w.t("library-notice-moved")),
        "filed" => Some(w.t("library-notice-filed")),
        "pack-large" => Some(w.a1("library-notice-pack-large", "size", size(w, visit.house.pack_limit()))),
        "pack-many" => Some(w.t("library-notice-pack-many")),
        _ => None,
    };
    let page = SpacePapersPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        filters: choices(visit, grant, &filters).await?,
        papers: listed_rows(visit, papers, false),
        pager: Pager { newer, older, total: total_sentence(total, w) },
        pack_href: (visit.house.pack_limit() > 0 && !set).then(|| {
            with_words(
                &format!("{space}/pack.zip"),
                [("folder", Some(filters.folder.as_str()).filter(|folder| !folder.is_empty()))],
            )
        }),
        csv_href: csv,
        archive_href: may(Power::Contribute)
            .then(|| with_words(&format!("{space}/archives/new"), [("folder", into.as_deref())])),
        upload_href: may(Power::Contribute).then_some(upload),
        notice,
        notice_link: there,
        seats_href: may(Power::KeepSeats).then(|| format!("{space}/seats")),
        folders: tree
            .iter()
            .filter(|placed| placed.row.parent_id == own)
            .map(|placed| narrowed_link(&placed.row))
            .collect(),
        above: own.map(|own| folders::path(&tree, own)).unwrap_or_default().into_iter().map(narrowed_link).collect(),
        arrange_href: may(Power::Manage).then(|| match &folder {
            Some(_) => format!("{here}/edit"),
            None => format!("{space}/folders"),
        }),
        top_href: address(&space, &filters, None),
        search_place: space.trim_start_matches("/area/").to_owned(),
        selection_href: format!("{space}/selection"),
        checks_href: checks::held(grant, grant.space_id()).one().await?.map(|_| format!("{space}/checks")),
        wastebasket_href: format!("{space}/wastebasket"),
        list_href: here,
        space_href: space,
    };
    Ok(private_page(page.render()?))
}

/// The list as a table: what is seen, up to ten thousand rows.
pub async fn csv(granted: Granted<Read>, filters: web::Query<Filters>) -> Answer {
    let (visit, grant) = (&granted.visit, &granted.grant);
    let (papers, _) = listed(narrowed(grant, &filters), None, TABLE).await?;
    let heads = ["symbol", "title", "kind", "from", "languages", "date"];
    let heads = heads.map(|column| visit.w.t(&format!("library-col-{column}")));
    let rows = listed_rows(visit, papers, false).into_iter().map(|row| {
        let there = row.languages.iter().filter(|language| language.href.is_some());
        let languages: Vec<&str> = there.map(|language| language.code.as_str()).collect();
        let languages = languages.join(" ");
        let date = row.date.map(|date| date.iso).unwrap_or_default();
        [row.symbol.unwrap_or_default(), row.title, row.kind, row.from, languages, date]
    });
    Ok(table("papers.csv", heads, rows)?)
}

/// The papers of the space, or of the folder that is named.
fn of_place<'s>(grant: &'s Grant<Read>, filters: &Filters) -> Rows<'s, document::Entity> {
    let rows = grant.rows::<document::Entity>().in_space(grant.space_id());
    match filters.folder.parse::<RowId>() {
        Ok(folder) => rows.only(document::Column::FolderId, Test::is(folder)),
        Err(_) => rows,
    }
}

fn narrowed<'s>(grant: &'s Grant<Read>, filters: &Filters) -> Rows<'s, document::Entity> {
    let mut rows = of_place(grant, filters);
    if let Some(kind) = kinds::read(&filters.kind) {
        rows = rows.only(document::Column::Kind, Test::is(kind));
    }
    if let Ok(from) = filters.from.parse::<OrganisationId>() {
        rows = rows.only(document::Column::OriginatorId, Test::is(from));
    }
    if is_year(&filters.year) {
        rows = rows.only(document::Column::Dated, Test::Begins(filters.year.clone()));
    }
    if LANGUAGES.contains(&filters.lang.as_str()) {
        rows = in_language(rows, &filters.lang);
    } else if filters.lang == "missing" {
        rows = incomplete(rows, &working(grant));
    }
    about(filters).narrowed(rows)
}

/// What the papers are to be about.
fn about(filters: &Filters) -> subjects::Asked {
    subjects::Asked::by(&filters.theme, &filters.country, &filters.keyword)
}

/// The working languages of the space's process.
fn working(grant: &Grant<Read>) -> Vec<String> {
    let process = grant.here().ok().and_then(|here| grant.process(here.process));
    process.map(|process| process.languages.clone()).unwrap_or_default()
}

fn narrows(filters: &Filters) -> bool {
    words(filters).iter().any(|(_, filter)| !filter.is_empty())
}

/// The filters as an address says them.
fn words(filters: &Filters) -> [(&'static str, &str); 7] {
    [
        ("kind", filters.kind.as_str()),
        ("from", filters.from.as_str()),
        ("lang", filters.lang.as_str()),
        ("year", filters.year.as_str()),
        ("theme", filters.theme.as_str()),
        ("country", filters.country.as_str()),
        ("keyword", filters.keyword.as_str()),
    ]
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn address(path: &str, filters: &Filters, after: Option<Cursor>) -> String {
    let after = after.map(|after| after.to_string()).unwrap_or_default();
    let words = words(filters).into_iter().chain([("after", after.as_str())]);
    with_words(path, words.map(|(name, value)| (name, Some(value).filter(|value| !value.is_empty()))))
}

/// What is offered is what stands in the newest papers that this reader sees.
async fn choices(visit: &Visit, grant: &Grant<Read>, filters: &Filters) -> Outcome<SpaceFilters> {
    let w = visit.w;
    let newest = (document::Column::PlacedAt, LOOKED_THROUGH);
    let columns =
        [(document::Column::Kind, WHOLE), (document::Column::Dated, YEAR), (document::Column::OriginatorId, WHOLE)];
    let rows = of_place(grant, filters);
    let mut occurring = rows.occurring::<document_file::Entity>(newest, &columns, None).await?.into_iter();
    let mut next = || occurring.next().unwrap_or_default().into_iter();
    let (kinds, years, from) = (next(), next(), next());
    let kinds = kinds.map(|kind| {
        let (label, chosen) = (kind_name(grant.register(), &kind, w), kind == filters.kind);
        Choice::new(kind, label, chosen)
    });
    let years = years.rev().map(|year| Choice::new(year.as_str(), year.as_str(), year == filters.year));
    let (organisations, asked) = (Organisations::of(grant), filters.from.parse::<OrganisationId>().ok());
    let from = from.filter_map(|id| id.parse::<OrganisationId>().ok());
    let from = from.map(|id| Choice::new(id.to_string(), organisations.short(id, w), asked == Some(id)));
    let has = |code: &String| {
        let label = w.a1("library-filter-has", "language", language_name(w, code));
        Choice::new(code.as_str(), label, *code == filters.lang)
    };
    let mut languages = vec![Choice::new("", w.t("library-filter-any"), filters.lang.is_empty())];
    languages.extend(working(grant).iter().map(has));
    languages.push(Choice::new("missing", w.t("library-filter-missing"), filters.lang == "missing"));
    let of = subjects::offered(visit, grant.space_id(), of_place(grant, filters), &about(filters)).await?;
    Ok(SpaceFilters {
        kinds: by_label(kinds.collect(), w),
        from: by_label(from.collect(), w),
        languages,
        years: with_all(years.collect(), w),
        themes: of.themes,
        themes_lang: THEMES_IN,
        countries: of.countries,
        keywords: of.keywords,
        set: narrows(filters),
    })
}

fn by_label(mut choices: Vec<Choice>, w: Words) -> Vec<Choice> {
    by_name(&mut choices, w, |choice| &choice.label);
    with_all(choices, w)
}

/// Whether a paper handed in to this space is read by others at once.
pub fn circulates(grant: &Grant<crate::access::Contribute>) -> Result<bool, Denied> {
    Ok(policy::circulates_at_once(grant.here()?.kind))
}
