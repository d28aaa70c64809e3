//! Papers that were chosen from a list, and what can be done with all of them: taken along, put into a folder, removed.

use std::collections::HashMap;

use actix_web::{http::StatusCode, web};
use askama::Template;

use super::{
    chosen::{circulates, named, naming},
    folders::{has_papers, targets},
};
use crate::{
    access::{Capability, Contribute, Grant, Power, Read, RowId, SpaceKind},
    clock::Instant,
    error::Error,
    features::library::{
        documents::may_add,
        filings::{self, chosen, folder_of},
        folders, moves,
        pages::{PackOffer, SelectionPage},
        removals::{self, may_remove},
        rows::{paper_rows, present_files},
        tables::{document, document_file},
    },
    http::{
        Act, Answer, Fields, Granted, Visit,
        links::{size, space_href},
        on_to, private_page_with,
        views::FieldError,
    },
    i18n::Words,
};

/// The page.
pub async fn show(granted: Granted<Read>, fields: web::Query<Fields>) -> Answer {
    page(&granted.visit, &granted.grant, &fields, Vec::new()).await
}

/// Where the forms of this page are sent to, opened by themselves: they lead to the list.
pub async fn index(granted: Granted<Contribute>) -> Answer {
    Ok(on_to(&space_href(&granted.grant, granted.grant.here()?)))
}

/// Puts the papers into a folder.
pub async fn create(act: Act<Contribute, Fields>) -> Answer {
    let into = folder_of(act.form.one("folder")).map_err(|wrong| Error::Wrong(vec![wrong]));
    let done = match into {
        Ok(into) => filings::file(&act.grant, &named(&act.form), into).await.map(|_| into),
        Err(fault) => Err(fault),
    };
    match done {
        Ok(into) => {
            let here = space_href(&act.grant, act.grant.here()?);
            let place = into.map_or_else(|| here.clone(), |id| format!("{here}/folders/{id}"));
            Ok(on_to(&format!("{place}?done=filed")))
        }
        Err(fault) => with_faults(&act, fault).await,
    }
}

/// Puts the papers into the wastebasket.
pub async fn remove(act: Act<Contribute, Fields>) -> Answer {
    match removals::remove(&act.grant, &named(&act.form)).await {
        Ok(_) => Ok(on_to(&format!("{}/wastebasket?done=removed", space_href(&act.grant, act.grant.here()?)))),
        Err(fault) => with_faults(&act, fault).await,
    }
}

async fn with_faults(act: &Act<Contribute, Fields>, fault: Error) -> Answer {
    let errors = FieldError::each(act.visit.w, fault.only_wrong()?);
    page(&act.visit, &act.grant, &act.form, errors).await
}

async fn page<C: Capability>(visit: &Visit, grant: &Grant<C>, fields: &Fields, errors: Vec<FieldError>) -> Answer {
    has_papers(grant)?;
    let w = visit.w;
    let here = space_href(grant, grant.here()?);
    let papers = chosen(grant, &named(fields)).await?;
    let may = |power| grant.may(power, grant.space_id());
    let files = may(Power::Contribute) && !papers.is_empty() && papers.iter().all(|paper| may_add(grant, paper));
    let tree = if files { folders::tree(grant, grant.space_id()).await? } else { Vec::new() };
    // What all of them lie in stands chosen.
    let first = papers.first().and_then(|paper| paper.folder_id);
    let lie_in = first.filter(|_| papers.iter().all(|paper| paper.folder_id == first));
    let removes = !papers.is_empty() && papers.iter().all(|paper| may_remove(grant, paper));
    let publishes = may(Power::Publish) && !matches!(grant.here()?.kind, SpaceKind::Delegation | SpaceKind::Civil);
    let query: Vec<String> = papers.iter().map(|paper| format!("document={}", paper.id)).collect();
    let held: Vec<String> = papers.iter().filter(|paper| paper.held_at.is_some()).map(named_by(w)).collect();
    let rows = paper_rows(visit, papers.clone(), false).await?;
    let page = SelectionPage {
        chrome: visit.space_frame("spaces", grant.space_id()).await?,
        w,
        total: w.n("library-chosen-total", papers.len()),
        folders: if tree.is_empty() { Vec::new() } else { targets(visit, &tree, lie_in) },
        arrange_href: (files && may(Power::Manage)).then(|| format!("{here}/folders")),
        batch_href: (publishes && !papers.is_empty()).then(|| format!("{here}/batches/new?{}", query.join("&"))),
        circulates: circulates(grant, &papers),
        moves: !papers.is_empty() && may(Power::Manage) && !moves::spaces(grant).is_empty(),
        removes,
        removal: w.n("library-remove-kept", days(visit)),
        held: w.list(&held),
        pack: pack(visit, &papers, &present_files(grant, &papers).await?),
        sends: naming(&rows),
        papers: rows,
        space_href: here,
        errors,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(private_page_with(status, page.render()?))
}

/// How large a pack of the papers is, and where it is had; a sentence why not, where it is too large.
fn pack(
    visit: &Visit,
    papers: &[document::Model],
    files: &HashMap<RowId, Vec<document_file::Model>>,
) -> Option<PackOffer> {
    let (w, most) = (visit.w, visit.house.pack_limit());
    let bytes: i64 = files.values().flatten().map(|file| file.size).sum();
    let offered = bytes <= most;
    if most == 0 || papers.is_empty() {
        return None;
    }
    let count = w.n("library-files-count", files.values().map(Vec::len).sum::<usize>());
    let told = if offered { "library-pack-is" } else { "library-pack-too-large" };
    let query: Vec<String> = papers.iter().map(|paper| format!("document={}", paper.id)).collect();
    Some(PackOffer {
        told: w.a3(told, "files", count, "size", size(w, bytes), "most", size(w, most)),
        query: offered.then(|| query.join("&")),
    })
}

/// How a paper is named in a sentence: by its symbol, and as a draft without one.
fn named_by(w: Words) -> impl Fn(&document::Model) -> String {
    move |paper| paper.symbol.clone().unwrap_or_else(|| w.t("library-note-draft"))
}

/// How many days what is removed can be brought back.
pub fn days(visit: &Visit) -> usize {
    usize::try_from(visit.house.wastebasket().num_days()).unwrap_or(0)
}

/// Since when what was removed can be brought back.
pub fn since(visit: &Visit) -> Instant {
    visit.scope.now() - visit.house.wastebasket()
}
