//! The papers of a space: as a page, and as a table to take along.

use actix_web::{HttpRequest, HttpResponse, http::header, web};
use askama::Template;
use serde::Deserialize;

use crate::{
    access::{After, Grant, OrganisationId, Power, Read, RowId, Rows, SpaceKind, Test, policy},
    clock::Instant,
    error::{Denied, Outcome},
    features::library::{
        KINDS, LANGUAGES,
        pages::{SpaceFilters, SpacePapersPage},
        rows::{in_language, incomplete, language_name, listed, listed_rows, space_href, total_sentence},
        tables::document,
    },
    http::{
        Answer, Granted, Visit,
        names::Organisations,
        private_page,
        views::{Choice, Pager},
    },
};

/// How many papers stand on a page.
const PAGE: usize = 50;

/// The filters, as the address has them. What cannot be read filters nothing.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filters {
    kind: String,
    from: String,
    lang: String,
    year: String,
    after: String,
    done: String,
}

/// The list.
pub async fn index(request: HttpRequest, granted: Granted<Read>, filters: web::Query<Filters>) -> Answer {
    let (visit, grant, filters) = (&granted.visit, &granted.grant, filters.into_inner());
    if grant.here()?.kind == SpaceKind::Public {
        return super::releases::index(visit, grant, &request, &filters.after, &filters.done).await;
    }
    let w = visit.w;
    let here = space_href(grant, grant.here()?);
    let (mut papers, total) = listed(narrowed(grant, &filters), after(&filters.after), PAGE as u64 + 1).await?;
    let more = papers.len() > PAGE;
    papers.truncate(PAGE);
    let next = papers.last().filter(|_| more).map(|(last, _)| cursor(last));
    let older = next.map(|next| address(&here, &filters, &next));
    let newer = (!filters.after.is_empty()).then(|| address(&here, &filters, ""));
    let csv = address(&format!("{here}/papers.csv"), &filters, "");
    let upload = grant.may(Power::Contribute, grant.space_id()).then(|| format!("{here}/documents/new"));
    let notice = match filters.done.as_str() {
        "draft" => Some(w.t("library-notice-draft")),
        _ => None,
    };
    let page = SpacePapersPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        filters: choices(visit, grant, &filters).await?,
        papers: listed_rows(visit, papers, false),
        pager: Pager { newer, older, total: total_sentence(total, w) },
        csv_href: csv,
        upload_href: upload,
        notice,
        seats_href: grant.may(Power::KeepSeats, grant.space_id()).then(|| format!("{here}/seats")),
        space_href: here,
    };
    Ok(private_page(page.render()?))
}

/// The list as CSV (RFC 4180): what is seen, up to ten thousand rows.
pub async fn csv(granted: Granted<Read>, filters: web::Query<Filters>) -> Answer {
    let (visit, grant) = (&granted.visit, &granted.grant);
    let (papers, _) = listed(narrowed(grant, &filters), None, 10_000).await?;
    let mut table = csv::Writer::from_writer(Vec::new());
    let w = visit.w;
    let heads =
        ["symbol", "title", "kind", "from", "languages", "date"].map(|column| w.t(&format!("library-col-{column}")));
    let fault = |fault: csv::Error| crate::error::Error::Internal(fault.to_string());
    table.write_record(&heads).map_err(fault)?;
    for row in listed_rows(visit, papers, false) {
        let languages: Vec<String> = row
            .languages
            .iter()
            .filter(|language| language.href.is_some())
            .map(|language| language.code.clone())
            .collect();
        let cells = [
            row.symbol.unwrap_or_default(),
            row.title,
            row.kind,
            row.from,
            languages.join(" "),
            row.date.map(|date| date.iso).unwrap_or_default(),
        ];
        table.write_record(cells.map(|cell| guarded_cell(&cell))).map_err(fault)?;
    }
    let body = table.into_inner().map_err(|fault| crate::error::Error::Internal(fault.to_string()))?;
    let answer = HttpResponse::Ok()
        .insert_header((header::CONTENT_TYPE, "text/csv; charset=utf-8"))
        .insert_header((header::CACHE_CONTROL, "no-store"))
        .insert_header((header::CONTENT_DISPOSITION, "attachment; filename=\"papers.csv\""))
        .body(body);
    Ok(answer)
}

/// A cell that a spreadsheet does not take for a formula.
fn guarded_cell(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

fn narrowed<'s>(grant: &'s Grant<Read>, filters: &Filters) -> Rows<'s, document::Entity> {
    let mut rows = grant.rows::<document::Entity>().in_space(grant.space_id());
    if KINDS.contains(&filters.kind.as_str()) {
        rows = rows.only(document::Column::Kind, Test::is(filters.kind.as_str()));
    }
    if let Ok(from) = filters.from.parse::<OrganisationId>() {
        rows = rows.only(document::Column::OriginatorId, Test::is(from));
    }
    if filters.year.len() == 4 && filters.year.bytes().all(|byte| byte.is_ascii_digit()) {
        rows = rows.only(document::Column::Dated, Test::Begins(filters.year.clone()));
    }
    if LANGUAGES.contains(&filters.lang.as_str()) {
        rows = in_language(rows, &filters.lang);
    } else if filters.lang == "missing" {
        rows = incomplete(rows, &working(grant));
    }
    rows
}

/// The working languages of the space's process.
fn working(grant: &Grant<Read>) -> Vec<String> {
    let process = grant.here().ok().and_then(|here| grant.process(here.process));
    process.map(|process| process.languages.clone()).unwrap_or_default()
}

/// Where a list of papers goes on, in an address.
pub fn cursor(last: &document::Model) -> String {
    place(last.placed_at, last.id)
}

/// Where a list goes on behind a row, in an address.
pub fn place(at: Instant, id: RowId) -> String {
    format!("{}_{id}", at.timestamp_micros())
}

/// Where a list goes on, from an address. What cannot be read begins anew.
pub fn after(text: &str) -> Option<After> {
    let (at, id) = text.split_once('_')?;
    let at: Instant = chrono::DateTime::from_timestamp_micros(at.parse().ok()?)?;
    Some(After { value: at.into(), id: id.parse::<RowId>().ok()?.0 })
}

fn address(path: &str, filters: &Filters, after: &str) -> String {
    let pairs = [
        ("kind", &*filters.kind),
        ("from", &filters.from),
        ("lang", &filters.lang),
        ("year", &filters.year),
        ("after", after),
    ];
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    for (name, value) in pairs.into_iter().filter(|(_, value)| !value.is_empty()) {
        query.append_pair(name, value);
    }
    let query = query.finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

async fn choices(visit: &Visit, grant: &Grant<Read>, filters: &Filters) -> Outcome<SpaceFilters> {
    let w = visit.w;
    // What is offered is what stands in the papers that this reader sees, of the newest thousand.
    let papers = grant
        .rows::<document::Entity>()
        .in_space(grant.space_id())
        .newest(document::Column::PlacedAt)
        .limit(1000)
        .all()
        .await?;
    let organisations = Organisations::of(grant);
    let choice = |value: String, label: String, chosen: &str| Choice {
        chosen: value == chosen,
        value,
        label,
        note: String::new(),
    };
    let all = |label: String, chosen: &str| choice(String::new(), label, chosen);
    let distinct = |mut values: Vec<String>| {
        values.sort();
        values.dedup();
        values
    };
    let kinds = distinct(papers.iter().map(|paper| paper.kind.clone()).collect());
    let years = distinct(papers.iter().map(|paper| paper.dated.chars().take(4).collect()).collect());
    let from = distinct(papers.iter().filter_map(|paper| paper.originator_id).map(|id| id.to_string()).collect());
    let mut languages = vec![all(w.t("library-filter-any"), &filters.lang)];
    languages.extend(working(grant).iter().map(|code| {
        choice(code.clone(), w.a1("library-filter-has", "language", language_name(w, code)), &filters.lang)
    }));
    languages.push(choice("missing".into(), w.t("library-filter-missing"), &filters.lang));
    let set = [&filters.kind, &filters.from, &filters.lang, &filters.year].iter().any(|filter| !filter.is_empty());
    let list = |values: Vec<String>, label: &dyn Fn(&str) -> String, chosen: &str| {
        let mut list = vec![all(w.t("library-filter-all"), chosen)];
        list.extend(values.into_iter().map(|value| choice(value.clone(), label(&value), chosen)));
        list
    };
    Ok(SpaceFilters {
        kinds: list(kinds, &|kind| w.t(&format!("kind-{kind}")), &filters.kind),
        from: list(from, &|id| id.parse().map(|id| organisations.short(id, w)).unwrap_or_default(), &filters.from),
        languages,
        years: list(years, &str::to_owned, &filters.year),
        set,
    })
}

/// Whether a paper handed in to this space is read by others at once.
pub fn circulates(grant: &Grant<crate::access::Contribute>) -> Result<bool, Denied> {
    Ok(policy::circulates_at_once(grant.here()?.kind))
}
