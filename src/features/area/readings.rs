//! The papers that a person has read or downloaded last, over all of their spaces, as the record has it.

use std::collections::HashMap;

use askama::Template;

use super::{pages::ReadPage, papers::name_processes};
use crate::{
    features::library::{paper_rows, readings},
    http::{Answer, SignedIn, private_page},
};

/// The list, the latest first.
pub async fn index(visit: SignedIn) -> Answer {
    let w = visit.w;
    let (documents, times): (Vec<_>, Vec<_>) = readings::lately(&visit.scope).await?.into_iter().unzip();
    let day = |zone, at| w.a1("area-read-on", "when", w.day_there(at, zone));
    let read: HashMap<String, String> = documents
        .iter()
        .zip(times)
        .map(|(row, at)| (row.id.to_string(), day(visit.zone_of(row.process_id), at)))
        .collect();
    let mut papers = paper_rows(&visit, documents, true).await?;
    name_processes(&mut papers, &visit);
    for paper in &mut papers {
        let notes = [Some(paper.note.clone()).filter(|note| !note.is_empty()), read.get(&paper.id).cloned()];
        paper.note = notes.into_iter().flatten().collect::<Vec<String>>().join("; ");
    }
    Ok(private_page(ReadPage { chrome: visit.own_frame("papers")?, w, papers }.render()?))
}
