//! The papers of a data set: each goes where its audience is, and what is for all becomes a page of the site.

use std::collections::BTreeMap;

use super::{
    dataset::{Audience, DataSet, Destination, Document, DocumentKind, Process, Word},
    import::{Rooms, Summary},
    tables::site_text,
};
use crate::{
    access::{Console, RowId, ScanState, SpaceId},
    blobs::{Blobs, Stored},
    error::Outcome,
    features::library::{
        Agreed,
        tables::{document, document_file, document_version, release, release_file},
    },
};

/// The kept files, by the name of the version.
pub(super) type Files = BTreeMap<String, Stored>;

/// Keeps the files of all papers; what no row names later does no harm.
pub(super) async fn keep_files(blobs: &Blobs, set: &DataSet) -> Outcome<Files> {
    let mut files = Files::new();
    for version in set.documents.iter().filter(|version| version.process.is_some()) {
        files.insert(version.version(), blobs.keep(version.markdown.as_bytes()).await?);
    }
    Ok(files)
}

/// Texts that concern all processes become pages of the site.
pub(super) async fn load_texts(console: &mut Console, set: &DataSet, summary: &mut Summary) -> Outcome<()> {
    for text in set.documents.iter().filter(|text| text.process.is_none()) {
        summary.at(format!("text {}", text.version()));
        let row = site_text::Model {
            id: RowId::named(&format!("texts/{}", text.version())),
            slug: text.id.clone(),
            language: text.language.clone(),
            title: text.title.clone(),
            body: text.markdown.clone(),
        };
        summary.count("texts", console.put_open::<site_text::Entity>(row).await?);
    }
    Ok(())
}

/// The papers of one process.
pub(super) async fn load(
    console: &mut Console,
    set: &DataSet,
    one: &Process,
    rooms: &Rooms,
    files: &Files,
    summary: &mut Summary,
) -> Outcome<()> {
    let Some(overlay) = &set.overlay else { return Ok(()) };
    let mut papers: BTreeMap<&str, Vec<&Document>> = BTreeMap::new();
    for version in set.documents.iter().filter(|version| version.process.as_deref() == Some(one.slug.as_str())) {
        papers.entry(version.id.as_str()).or_default().push(version);
    }
    let mut papers: Vec<Vec<&Document>> = papers.into_values().collect();
    for versions in &mut papers {
        versions.sort_by_key(|version| (version.translation_of.is_some(), version.language.clone()));
    }
    papers.sort_by_key(|versions| versions.first().map(|version| (version.date, version.id.clone())));
    let known = console.symbols().await?;
    for versions in papers {
        let Some(original) = versions.first() else { continue };
        let audience: Audience = original.audience;
        let to = overlay.audiences.get(&audience);
        let (space, released) = match to {
            Some(Destination::Members) => (rooms.members, false),
            Some(Destination::Plenary) => (rooms.plenary, false),
            Some(Destination::Civil) => (rooms.civil.unwrap_or(rooms.desk), false),
            Some(Destination::Group) => (rooms.group.unwrap_or(rooms.members), false),
            Some(Destination::Release) => (rooms.desk, true),
            Some(Destination::Site) | None => continue,
        };
        summary.at(format!("{}, paper {}", one.slug, original.id));
        let id = RowId::named(&format!("{}/papers/{}", one.slug, original.id));
        let series = if released { rooms.public } else { space };
        let symbol = match known.get(&id) {
            Some(symbol) => symbol.clone(),
            None => console.next_symbol(series, original.date.year()).await?,
        };
        let paper = Paper { id, space, symbol, original, versions: &versions };
        paper.place(console, rooms, files, summary).await?;
        if released {
            paper.release(console, rooms, files, summary).await?;
        }
    }
    Ok(())
}

/// A paper with its languages, on its way into a space.
struct Paper<'a> {
    id: RowId,
    space: SpaceId,
    symbol: String,
    original: &'a Document,
    versions: &'a [&'a Document],
}

impl Paper<'_> {
    async fn place(&self, console: &mut Console, rooms: &Rooms, files: &Files, summary: &mut Summary) -> Outcome<()> {
        let row = document::Model {
            id: self.id,
            space_id: self.space,
            process_id: rooms.process,
            from_id: None,
            symbol: Some(self.symbol.clone()),
            kind: kind(self.original.kind).to_owned(),
            originator_id: rooms.secretariat,
            original_language: self.original.language.clone(),
            dated: self.original.date.to_string(),
            consent: Agreed::Own,
            note: None,
            version: 1,
            seat_id: None,
            placed_at: console.now(),
            removed_at: None,
            folder_id: None,
            held_at: None,
            hold_reason: None,
        };
        let keep = [
            document::Column::PlacedAt,
            document::Column::Version,
            document::Column::Consent,
            document::Column::Symbol,
            document::Column::RemovedAt,
            document::Column::OriginatorId,
        ];
        summary.count("papers", console.put_keeping::<document::Entity>(row, &keep).await?);
        let version = RowId::named(&format!("{}/1", self.id));
        let row = document_version::Model {
            id: version,
            document_id: self.id,
            space_id: self.space,
            number: 1,
            note: None,
            seat_id: None,
            made_at: console.now(),
        };
        console.put_keeping::<document_version::Entity>(row, &[document_version::Column::MadeAt]).await?;
        for told in self.versions {
            let Some(stored) = files.get(&told.version()) else { continue };
            let row = document_file::Model {
                id: RowId::named(&format!("{}/1/{}", self.id, told.language)),
                document_id: self.id,
                version_id: version,
                space_id: self.space,
                number: 1,
                language: told.language.clone(),
                original: told.language == self.original.language,
                title: told.title.clone(),
                name: told.file.clone(),
                media_type: "text/markdown".into(),
                size: stored.size,
                sha256: stored.sha256.clone(),
                unofficial: false,
                seat_id: None,
                // Who loads a data set is the operator: what it has stands on the operator's own disk.
                scan: ScanState::Unscanned,
                scan_found: None,
                scan_tries: 0,
                scan_at: None,
                same_as: None,
            };
            summary.count("files", console.put::<document_file::Entity>(row).await?);
        }
        Ok(())
    }

    async fn release(&self, console: &mut Console, rooms: &Rooms, files: &Files, summary: &mut Summary) -> Outcome<()> {
        let id = RowId::named(&format!("{}/release", self.id));
        let row = release::Model {
            id,
            space_id: rooms.public,
            process_id: rooms.process,
            symbol: self.symbol.clone(),
            kind: kind(self.original.kind).to_owned(),
            originator_id: rooms.secretariat,
            original_language: self.original.language.clone(),
            dated: self.original.date.to_string(),
            criterion_id: rooms.criterion,
            consent: Agreed::Own,
            seat_id: None,
            signer_id: None,
            signed_as: None,
            released_at: console.now(),
            visible_at: console.now(),
            zone: rooms.zone.name().to_owned(),
            stopped: false,
            supersedes_id: None,
            superseded_at: None,
            withdrawn_at: None,
            withdrawal_reason: None,
        };
        let keep = [
            release::Column::ReleasedAt,
            release::Column::VisibleAt,
            release::Column::Stopped,
            release::Column::SupersededAt,
            release::Column::WithdrawnAt,
            release::Column::WithdrawalReason,
        ];
        summary.count("releases", console.put_keeping::<release::Entity>(row, &keep).await?);
        for told in self.versions {
            let Some(stored) = files.get(&told.version()) else { continue };
            let row = release_file::Model {
                id: RowId::named(&format!("{id}/{}", told.language)),
                release_id: id,
                space_id: rooms.public,
                language: told.language.clone(),
                original: told.language == self.original.language,
                title: told.title.clone(),
                name: told.file.clone(),
                media_type: "text/markdown".into(),
                size: stored.size,
                sha256: stored.sha256.clone(),
                unofficial: false,
                of_version: None,
                visible_at: console.now(),
                ended_at: None,
            };
            let keep = [release_file::Column::VisibleAt, release_file::Column::EndedAt];
            console.put_keeping::<release_file::Entity>(row, &keep).await?;
        }
        Ok(())
    }
}

/// The library's word for a kind of text of the data set.
fn kind(kind: DocumentKind) -> &'static str {
    match kind {
        DocumentKind::ProgressNote | DocumentKind::NgoNote => "note",
        other => other.as_str(),
    }
}
