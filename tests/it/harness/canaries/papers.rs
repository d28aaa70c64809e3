//! The canaries of the library and of the processes: folders, papers, what lies in the wastebasket, releases, profiles, meetings.

use serde_json::json;
use virtual_secretariat::{
    access::{Console, RowId, ScanState, SpaceKind},
    features::{
        library::{
            Agreed, Conduct, ProposalState, RequestState, SubjectKind, Wish,
            tables::{
                checkout, circle_request, criterion, dav_begun, dav_lock, description, document, document_file,
                document_version, expectation, folder, paper_kind, proposal, reference, release, release_file, subject,
                upload,
            },
        },
        processes::tables::{meeting, profile},
    },
};

use super::{Canary, Known};
use crate::harness::SpaceRow;

pub async fn put_paper(
    console: &mut Console,
    known: &Known,
    space: &SpaceRow,
    stored: &virtual_secretariat::blobs::Stored,
    all: &mut Vec<Canary>,
) {
    let (organisation, now) = (known.organisations[&space.process], known.now);
    let one = Canary::of("folder", space);
    let folder = RowId(one.id);
    let row = folder::Model {
        id: folder,
        space_id: space.id,
        parent_id: None,
        name: one.word.clone(),
        key: one.word.clone(),
        position: 0,
        seat_id: None,
        made_at: now,
        removed_at: None,
    };
    put!(console, all, one, folder::Entity, row);
    let paper = Canary::of("document", space);
    let document = RowId(paper.id);
    let row = document::Model {
        id: document,
        space_id: space.id,
        process_id: space.process_id,
        from_id: None,
        symbol: Some(paper.symbol()),
        kind: "note".into(),
        originator_id: Some(organisation),
        original_language: "en".into(),
        dated: "2001-05-03".into(),
        consent: Agreed::Nothing,
        note: Some(paper.word.clone()),
        version: 1,
        seat_id: None,
        placed_at: now,
        removed_at: None,
        folder_id: Some(folder),
        held_at: Some(now),
        hold_reason: Some(paper.word.clone()),
    };
    let removed = row.clone();
    put!(console, all, paper, document::Entity, row);
    let one = Canary::of("document_version", space);
    let version = RowId(one.id);
    let row = document_version::Model {
        id: version,
        document_id: document,
        space_id: space.id,
        number: 1,
        note: Some(one.word.clone()),
        seat_id: None,
        made_at: now,
    };
    put!(console, all, one, document_version::Entity, row);
    let one = Canary::of("document_file", space);
    let row = document_file::Model {
        id: RowId(one.id),
        document_id: document,
        version_id: version,
        space_id: space.id,
        number: 1,
        language: "en".into(),
        original: true,
        title: one.word.clone(),
        name: one.file_name(),
        media_type: "text/plain".into(),
        size: stored.size,
        sha256: stored.sha256.clone(),
        unofficial: false,
        seat_id: None,
        scan: ScanState::Unscanned,
        scan_found: None,
        scan_tries: 0,
        scan_at: None,
        same_as: None,
    };
    let file = row.clone();
    put!(console, all, one, document_file::Entity, row);
    let one = Canary::held(space);
    let row = document_file::Model {
        id: RowId(one.id),
        // A language that no process of the canaries works in: nothing is awaited less for it.
        language: "zh".into(),
        original: false,
        number: 0,
        title: one.word.clone(),
        name: one.file_name(),
        scan: ScanState::Unread,
        scan_found: Some(one.word.clone()),
        scan_at: Some(now),
        ..file.clone()
    };
    put!(console, all, one, document_file::Entity, row);
    put_removed(console, space, (removed, file), all).await;
    put_beside(console, known, space, document, all).await;
    put_metadata(console, known, space, document, all).await;
    put_proposal(console, known, space, document, all).await;
}

/// What stands beside a paper: the language that is awaited, the process's kind, and that it is in hand.
async fn put_beside(console: &mut Console, known: &Known, space: &SpaceRow, document: RowId, all: &mut Vec<Canary>) {
    let (organisation, now) = (known.organisations[&space.process], known.now);
    let one = Canary::of("expectation", space);
    let row = expectation::Model {
        id: RowId(one.id),
        space_id: space.id,
        document_id: document,
        // One of the working languages that it lacks.
        language: if space.process == "puebla" { "es" } else { "fr" }.into(),
        due_on: "2030-01-31".into(),
        zone: "UTC".into(),
        note: Some(one.word.clone()),
        seat_id: None,
        made_at: now,
    };
    put!(console, all, one, expectation::Entity, row);
    let one = Canary::of("paper_kind", space);
    let row = paper_kind::Model {
        id: RowId(one.id),
        space_id: space.id,
        key: format!("own-{}", one.id),
        names: json!({ "en": one.word }),
        position: 90,
        offered: true,
        seat_id: None,
        changed_at: now,
    };
    put!(console, all, one, paper_kind::Entity, row);
    let one = Canary::of("checkout", space);
    let row = checkout::Model {
        id: RowId(one.id),
        space_id: space.id,
        document_id: document,
        organisation_id: Some(organisation),
        until_at: now + chrono::Duration::days(20),
        zone: "UTC".into(),
        note: Some(one.word.clone()),
        seat_id: None,
        made_at: now,
        ended_at: None,
        recall_reason: None,
        recall_seat_id: None,
        recall_organisation_id: None,
    };
    put!(console, all, one, checkout::Entity, row);
}

/// What a paper is about, what it refers to, and the note beside it.
async fn put_metadata(console: &mut Console, known: &Known, space: &SpaceRow, document: RowId, all: &mut Vec<Canary>) {
    let made_at = known.now;
    let one = Canary::of("description", space);
    let row = description::Model {
        id: RowId(one.id),
        space_id: space.id,
        document_id: document,
        number: 1,
        own: true,
        note: Some(one.word.clone()),
        seat_id: None,
        made_at,
    };
    put!(console, all, one, description::Entity, row);
    let one = Canary::of("subject", space);
    let row = subject::Model {
        id: RowId(one.id),
        space_id: space.id,
        document_id: document,
        kind: SubjectKind::Keyword,
        key: one.word.clone(),
        text: one.word.clone(),
        organisation_id: None,
        seat_id: None,
        made_at,
        removed_at: None,
    };
    put!(console, all, one, subject::Entity, row);
    let one = Canary::of("reference", space);
    let row = reference::Model {
        id: RowId(one.id),
        space_id: space.id,
        document_id: document,
        symbol: one.symbol(),
        carried: false,
        seat_id: None,
        made_at,
        removed_at: None,
    };
    put!(console, all, one, reference::Entity, row);
}

/// A proposal to release a paper, the criterion that it names, and what its originator asks for.
async fn put_proposal(console: &mut Console, known: &Known, space: &SpaceRow, document: RowId, all: &mut Vec<Canary>) {
    let (organisation, now) = (known.organisations[&space.process], known.now);
    let one = Canary::of("criterion", space);
    let criterion = RowId(one.id);
    let row = criterion::Model {
        id: criterion,
        space_id: space.id,
        number: 900,
        wording: json!({ "en": one.word, "es": one.word, "fr": one.word }),
        conduct: Conduct::Consent,
        window_days: None,
        blocked_days: None,
        starts_at: now,
        ends_at: None,
    };
    put!(console, all, one, criterion::Entity, row);
    let one = Canary::of("proposal", space);
    let row = proposal::Model {
        id: RowId(one.id),
        space_id: space.id,
        document_id: document,
        number: 1,
        languages: json!(["en"]),
        criterion_id: criterion,
        embargo_until: None,
        zone: "UTC".into(),
        originator_id: Some(organisation),
        note: Some(one.word.clone()),
        state: ProposalState::Asked,
        seat_id: None,
        proposer_id: None,
        proposed_as: None,
        asked_at: now,
        answer_seat_id: None,
        answered_at: None,
        answer_note: Some(one.word.clone()),
        release_id: None,
        window_until: Some(now + chrono::Duration::days(30)),
        objector_id: None,
        blocked_until: None,
        lifted_at: None,
        stopped_at: None,
        stop_reason: Some(one.word.clone()),
        batch_id: Some(RowId(one.id)),
    };
    put!(console, all, one, proposal::Entity, row);
    let one = Canary::of("circle_request", space);
    let row = circle_request::Model {
        id: RowId(one.id),
        space_id: space.id,
        document_id: document,
        version: 1,
        wish: Wish::Circulate,
        to_kind: Some(SpaceKind::Plenary),
        criterion_id: None,
        organisation_id: organisation,
        reason: one.word.clone(),
        state: RequestState::Open,
        seat_id: None,
        asked_at: now,
        answer_seat_id: None,
        answered_at: None,
        answer_note: Some(one.word.clone()),
    };
    put!(console, all, one, circle_request::Entity, row);
}

/// A paper in the wastebasket.
async fn put_removed(
    console: &mut Console,
    space: &SpaceRow,
    (paper, file): (document::Model, document_file::Model),
    all: &mut Vec<Canary>,
) {
    let one = Canary::called("removed", "document", space);
    let (id, version) = (RowId(one.id), RowId::fresh());
    let row = document::Model {
        id,
        symbol: Some(one.symbol()),
        removed_at: Some(paper.placed_at),
        note: None,
        hold_reason: None,
        held_at: None,
        ..paper
    };
    let title = one.word.clone();
    put!(console, all, one, document::Entity, row);
    let made_at = paper.placed_at;
    let row = document_version::Model {
        id: version,
        document_id: id,
        space_id: space.id,
        number: 1,
        note: None,
        seat_id: None,
        made_at,
    };
    console.put::<document_version::Entity>(row).await.expect("its version");
    let row = document_file::Model {
        id: RowId::fresh(),
        document_id: id,
        version_id: version,
        title,
        name: "removed.txt".into(),
        ..file
    };
    console.put::<document_file::Entity>(row).await.expect("its file");
}

pub async fn put_release(
    console: &mut Console,
    known: &Known,
    space: &SpaceRow,
    stored: &virtual_secretariat::blobs::Stored,
    all: &mut Vec<Canary>,
) {
    let (organisation, now) = (known.organisations[&space.process], known.now);
    let one = Canary::of("release", space);
    let id = RowId(one.id);
    let row = release::Model {
        id,
        space_id: space.id,
        process_id: space.process_id,
        symbol: one.symbol(),
        kind: "note".into(),
        originator_id: Some(organisation),
        original_language: "en".into(),
        dated: "2001-05-03".into(),
        criterion_id: None,
        consent: Agreed::Given,
        seat_id: None,
        signer_id: None,
        signed_as: None,
        released_at: now,
        visible_at: now,
        zone: "UTC".into(),
        stopped: false,
        supersedes_id: None,
        superseded_at: None,
        withdrawn_at: None,
        withdrawal_reason: Some(one.word.clone()),
    };
    put!(console, all, one, release::Entity, row);
    let one = Canary::of("release_file", space);
    let row = release_file::Model {
        id: RowId(one.id),
        release_id: id,
        space_id: space.id,
        language: "en".into(),
        original: true,
        title: one.word.clone(),
        name: one.file_name(),
        media_type: "text/plain".into(),
        size: stored.size,
        sha256: stored.sha256.clone(),
        unofficial: false,
        of_version: None,
        visible_at: now,
        ended_at: None,
    };
    put!(console, all, one, release_file::Entity, row);
}

/// A file on its way in, of one seat: nobody else who reads the space sees it.
pub async fn put_upload(console: &mut Console, known: &Known, space: &SpaceRow, all: &mut Vec<Canary>) {
    let one = Canary::of("upload", space);
    let row = upload::Model {
        id: RowId(one.id),
        space_id: space.id,
        seat_id: known.seats.get(&space.process).copied(),
        name: one.file_name(),
        size: 7,
        received: 0,
        sha256: None,
        made_at: known.now,
        expires_at: known.now + chrono::Duration::hours(24),
    };
    put!(console, all, one, upload::Entity, row);
}

/// A lock, and a name that was begun: of no seat that anybody has, so that nobody is to meet them.
pub async fn put_of_drives(console: &mut Console, known: &Known, space: &SpaceRow, all: &mut Vec<Canary>) {
    let (made_at, expires_at) = (known.now, known.now + chrono::Duration::hours(24));
    let one = Canary::of("dav_lock", space);
    let row = dav_lock::Model {
        id: RowId(one.id),
        space_id: space.id,
        seat_id: None,
        token: format!("opaquelocktoken:{}", one.word),
        place: one.file_name(),
        deep: false,
        owner: one.word.clone(),
        made_at,
        expires_at,
    };
    put!(console, all, one, dav_lock::Entity, row);
    let one = Canary::of("dav_begun", space);
    let row = dav_begun::Model {
        id: RowId(one.id),
        space_id: space.id,
        seat_id: None,
        place: one.file_name(),
        made_at,
        expires_at,
    };
    put!(console, all, one, dav_begun::Entity, row);
}

pub async fn put_facts(console: &mut Console, known: &Known, space: &SpaceRow, all: &mut Vec<Canary>) {
    let one = Canary::of("meeting", space);
    let mut facts = known.meeting.clone();
    facts["name"] = json!(one.word);
    facts["note"] = json!(one.word);
    let row = meeting::Model { id: RowId(one.id), space_id: space.id, key: one.word.clone(), facts, position: 2000 };
    put!(console, all, one, meeting::Entity, row);
    if space.kind == SpaceKind::Public {
        // It has the profile of the demonstration, and a process has one.
        return;
    }
    let one = Canary::of("profile", space);
    let mut facts = known.profile.clone();
    facts["name"]["full"] = json!(one.word);
    facts["name"]["short"] = json!(one.word);
    let row = profile::Model { id: RowId(one.id), space_id: space.id, facts };
    put!(console, all, one, profile::Entity, row);
}
