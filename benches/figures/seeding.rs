//! Filling the stage: houses on disk, seeded in batches through the console, the one way in that is no person's.
//! They stay in the target folder, so that a second bench starts at once.

use std::{net::TcpListener, path::PathBuf, sync::Arc};

use base64::{Engine, engine::general_purpose::STANDARD};
use serde_json::json;
use virtual_secretariat::{
    access::{
        AuditLine, Capacity, Console, Level, NewPerson, NewSpace, OrganisationId, ProcessId, RowId, ScanState, Secret,
        SpaceId, SpaceKind, Standing, StandingId, Verb,
        door::{From, NewAppPassword},
        tables::{admission, organisation, process, standing},
    },
    app,
    blobs::Stored,
    clock::Clock,
    config::Config,
    error::Error,
    features::library::{
        Agreed,
        tables::{document, document_file, document_version, folder, release, release_file},
    },
    http::House as Installation,
    mail::Mailer,
    server,
};

use crate::{
    Outcome,
    scribe::Scribe,
    stage::{Account, Front, House, Papers, Shelf, Stock},
};

/// Long enough for a bench, whatever the settings of an installation are.
const SESSION_HOURS: i64 = 24 * 30;

fn told(fault: impl std::fmt::Display) -> String {
    fault.to_string()
}

/// A house that is there but has nothing in it, and the settings to serve it with.
async fn empty(folder: PathBuf) -> Outcome<(Arc<Installation>, House)> {
    std::fs::create_dir_all(&folder).map_err(told)?;
    let free = TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).map_err(told)?;
    let base = format!("http://{free}");
    let settings = folder.join("settings.toml");
    let text = format!(
        "[site]\nbase_url = \"{base}\"\nlisten = \"{free}\"\n[data]\nfolder = \"{}\"\n[limits]\nupload_mb = 200\nsession_idle_minutes = 1440\nsession_hours = {SESSION_HOURS}\nquestions_a_minute = 1000000\n",
        folder.join("data").display()
    );
    std::fs::write(&settings, &text).map_err(told)?;
    let house = server::prepare(Config::read(&text).map_err(told)?, Clock::default()).await.map_err(told)?;
    Ok((house, House { config: settings, base }))
}

/// A process with its public space, a State, and its standing in force.
struct Ground {
    process: process::Model,
    public: SpaceId,
    standing: StandingId,
}

async fn ground(console: &mut Console) -> Result<Ground, Error> {
    let process = process::Model {
        id: ProcessId::named("bench"),
        slug: "bench".into(),
        name: "Bench".into(),
        full_name: "Bench".into(),
        names: json!({}),
        accent: "slate".into(),
        zone: "UTC".into(),
        working_languages: json!(["en"]),
        concluded_at: None,
        position: 0,
    };
    console.put_open::<process::Entity>(process.clone()).await?;
    let state = organisation::Model {
        id: OrganisationId::named("bench-state"),
        key: "XX".into(),
        kind: "state".into(),
        names: json!({ "en": "State" }),
        acronyms: json!({}),
    };
    console.put_open::<organisation::Entity>(state.clone()).await?;
    let room =
        |slug: &'static str, organisation| NewSpace { slug, names: json!({}), organisation, prefix: None, position: 0 };
    let public = console.space(&process, SpaceKind::Public, room("public", None)).await?;
    console.space(&process, SpaceKind::Desk, room("desk", None)).await?;
    console
        .space(&process, SpaceKind::Delegation, room("delegation-xx", Some((state.id, Standing::Participant))))
        .await?;
    let held = standing::Model {
        id: StandingId::named("bench-standing"),
        process_id: process.id,
        space_id: public,
        organisation_id: state.id,
        kind: Standing::Participant,
        title: None,
        since: None,
        until: None,
        in_force: true,
        starts_at: Some(console.now()),
        ends_at: None,
        note: None,
        position: 0,
    };
    let standing = held.id;
    console.put::<standing::Entity>(held).await?;
    Ok(Ground { process, public, standing })
}

async fn account(
    console: &mut Console,
    number: usize,
) -> Result<(Account, virtual_secretariat::access::PersonId), Error> {
    let account = Account { email: format!("p{number}@bench.example"), password: Secret::fresh().text().to_owned() };
    let spec = NewPerson {
        email: &account.email,
        name: "Bench",
        language: "en",
        operator: false,
        password: account.password.clone(),
    };
    let person = console.person(spec).await?;
    Ok((account, person))
}

/// A private list: so many papers, spread evenly over so many spaces, of which the reader sees some.
pub async fn shelf(folder: PathBuf, stock: Stock) -> Outcome<Shelf> {
    let Stock { papers, spaces, seen, papers_are } = stock;
    let (house, served) = empty(folder).await?;
    let mut console = house.store.console().await.map_err(told)?;
    let ground = ground(&mut console).await.map_err(told)?;
    let mut rooms = Vec::new();
    for number in 0..spaces {
        let slug = format!("group-{number}");
        let room =
            NewSpace { slug: &slug, names: json!({ "en": slug }), organisation: None, prefix: None, position: 0 };
        let space = console.space(&ground.process, SpaceKind::Group, room).await.map_err(told)?;
        if number < seen {
            console.put::<admission::Entity>(admitted(space, &ground, console.now())).await.map_err(told)?;
        }
        rooms.push(space);
    }
    let (reader, person) = account(&mut console, 0).await.map_err(told)?;
    let now = console.now();
    console.seat(person, ground.standing, Capacity::Delegate, now, None).await.map_err(told)?;
    console.commit(vec![(None, None, AuditLine::of(Verb::Imported, None))]).await.map_err(told)?;
    let file = match papers_are {
        Papers::Large => {
            let mut incoming = house.blobs.incoming(u64::MAX).await.map_err(told)?;
            incoming.take(&vec![0x5a; 1 << 20]).await.map_err(told)?;
            incoming.keep().await.map_err(told)?
        }
        Papers::Bare | Papers::WithTexts | Papers::InAFolder => house.blobs.keep(b"note").await.map_err(told)?,
    };
    let folder = match papers_are {
        Papers::InAFolder => Some(a_folder(&house, rooms[0]).await?),
        Papers::Bare | Papers::WithTexts | Papers::Large => None,
    };
    let mut scribe = Scribe::new();
    for from in (0..papers).step_by(10_000) {
        let mut console = house.store.console().await.map_err(told)?;
        let batch = from..(from + 10_000).min(papers);
        let files = add_papers(&mut console, &ground, (&rooms, &file, folder), batch).await.map_err(told)?;
        console.commit(Vec::new()).await.map_err(told)?;
        if papers_are == Papers::WithTexts {
            let texts = files.into_iter().map(|(number, file)| (file, Some(scribe.text(number))));
            house.store.clockwork().keep_texts(texts).await.map_err(told)?;
        }
    }
    // Nothing is left for the server to do while it is measured.
    let (mailer, _) = Mailer::memory(&house.config.mail).map_err(told)?;
    let mut work = app::work(&house, mailer);
    work.program = env!("CARGO_BIN_EXE_secretariat").into();
    while work.index_words().await.map_err(told)? > 0 {}
    house.store.clockwork().merge_words().await.map_err(told)?;
    let limits = house.session_limits();
    let token = house.store.sign_in(&reader.email, reader.password, &From::default(), limits).await;
    let token = token.map_err(told)?;
    let cookie = format!("__Host-session={}", token.text());
    let program = a_program(&house, &token, &reader.email).await?;
    let list = match folder {
        Some(folder) => format!("/area/bench/group-0/folders/{folder}"),
        None => "/area/papers".to_owned(),
    };
    Ok(Shelf { house: served, list, cookie, program })
}

/// What a program of the reader sends with every request: it may read what the reader's seat may.
async fn a_program(house: &Installation, token: &Secret, email: &str) -> Outcome<String> {
    let scope = house.store.scope_of(Some(token), house.session_limits()).await.map_err(told)?;
    let seat = scope.acting().ok_or("the reader sits nowhere")?.id;
    let wanted = NewAppPassword { name: "Bench".into(), seat, writes: false };
    let secret = house.store.make_app_password(&scope, wanted, &From::default()).await.map_err(told)?;
    Ok(format!("Basic {}", STANDARD.encode(format!("{email}:{}", secret.text()))))
}

/// A folder of a space.
async fn a_folder(house: &Installation, space: SpaceId) -> Outcome<RowId> {
    let mut console = house.store.console().await.map_err(told)?;
    let row = folder::Model {
        id: RowId::fresh(),
        space_id: space,
        parent_id: None,
        name: "Old papers".into(),
        key: "old papers".into(),
        position: 0,
        seat_id: None,
        made_at: console.now(),
        removed_at: None,
    };
    let id = row.id;
    console.put::<folder::Entity>(row).await.map_err(told)?;
    console.commit(Vec::new()).await.map_err(told)?;
    Ok(id)
}

fn admitted(space: SpaceId, ground: &Ground, now: virtual_secretariat::clock::Instant) -> admission::Model {
    admission::Model {
        id: RowId::fresh(),
        space_id: space,
        level: Level::Contribute,
        anyone: false,
        process_id: Some(ground.process.id),
        standing: Some(Standing::Participant),
        organisation_id: None,
        capacity: None,
        office: None,
        seat_id: None,
        starts_at: now,
        ends_at: None,
    }
}

async fn add_papers(
    console: &mut Console,
    ground: &Ground,
    (rooms, text, folder): (&[SpaceId], &Stored, Option<RowId>),
    numbers: std::ops::Range<usize>,
) -> Result<Vec<(usize, RowId)>, Error> {
    let mut made = Vec::new();
    let (mut papers, mut versions, mut files) = (Vec::new(), Vec::new(), Vec::new());
    for number in numbers {
        let (id, version, space) = (RowId::fresh(), RowId::fresh(), rooms[number % rooms.len()]);
        let placed_at = console.now() - chrono::Duration::seconds(i64::try_from(number).unwrap_or(0));
        papers.push(document::Model {
            id,
            space_id: space,
            process_id: ground.process.id,
            from_id: None,
            symbol: Some(format!("BENCH/2000/{number}")),
            kind: "note".into(),
            originator_id: None,
            original_language: "en".into(),
            dated: "2000-03".into(),
            consent: Agreed::Given,
            note: None,
            version: 1,
            seat_id: None,
            placed_at,
            removed_at: None,
            folder_id: folder,
            held_at: None,
            hold_reason: None,
        });
        versions.push(document_version::Model {
            id: version,
            document_id: id,
            space_id: space,
            number: 1,
            note: None,
            seat_id: None,
            made_at: placed_at,
        });
        let file = RowId::fresh();
        made.push((number, file));
        files.push(document_file::Model {
            id: file,
            document_id: id,
            version_id: version,
            space_id: space,
            number: 1,
            language: "en".into(),
            original: true,
            title: format!("Note on the matter that was given the number {number}"),
            name: "note.zip".into(),
            // Without a text: a process would be started for each of a million notes.
            media_type: "application/zip".into(),
            size: text.size,
            sha256: text.sha256.clone(),
            unofficial: false,
            seat_id: None,
            scan: ScanState::Unscanned,
            scan_found: None,
            scan_tries: 0,
            scan_at: None,
            same_as: None,
        });
    }
    console.add_many::<document::Entity>(papers).await?;
    console.add_many::<document_version::Entity>(versions).await?;
    console.add_many::<document_file::Entity>(files).await?;
    Ok(made)
}

/// The public site: a released text, files of 1 and of 100 MiB, twenty accounts.
pub async fn front(folder: PathBuf) -> Outcome<Front> {
    let (house, served) = empty(folder).await?;
    let text = "# Text\n\n".to_owned()
        + &"A paragraph of a released paper, of the usual length of such paragraphs.\n\n".repeat(30);
    let text = house.blobs.keep(text.as_bytes()).await.map_err(told)?;
    let mut ids = Vec::new();
    let mut console = house.store.console().await.map_err(told)?;
    let ground = ground(&mut console).await.map_err(told)?;
    let mut files = vec![("text/markdown", "text.md", text)];
    for (mebibytes, name) in [(1_usize, "one.zip"), (100, "hundred.zip")] {
        let mut incoming = house.blobs.incoming(u64::MAX).await.map_err(told)?;
        for _ in 0..mebibytes {
            incoming.take(&vec![0x5a; 1 << 20]).await.map_err(told)?;
        }
        files.push(("application/zip", name, incoming.keep().await.map_err(told)?));
    }
    for (number, (media_type, name, stored)) in files.into_iter().enumerate() {
        let row = released(&ground, number + 1, console.now());
        ids.push(row.id);
        let file = release_file::Model {
            id: RowId::fresh(),
            release_id: row.id,
            space_id: ground.public,
            language: "en".into(),
            original: true,
            title: "A released paper".into(),
            name: name.into(),
            media_type: media_type.into(),
            size: stored.size,
            sha256: stored.sha256,
            unofficial: false,
            of_version: None,
            visible_at: console.now(),
            ended_at: None,
        };
        console.put::<release::Entity>(row).await.map_err(told)?;
        console.put::<release_file::Entity>(file).await.map_err(told)?;
    }
    let mut accounts = Vec::new();
    for number in 0..20 {
        accounts.push(account(&mut console, number).await.map_err(told)?.0);
    }
    console.commit(vec![(None, None, AuditLine::of(Verb::Imported, None))]).await.map_err(told)?;
    Ok(Front {
        house: served,
        page: "/en/bench/documents/BENCH/2000/1".into(),
        file_1_mib: format!("/files/{}/en/one.zip", ids[1]),
        file_100_mib: format!("/files/{}/en/hundred.zip", ids[2]),
        sign_in: "/account/sign-in".into(),
        accounts,
    })
}

fn released(ground: &Ground, number: usize, now: virtual_secretariat::clock::Instant) -> release::Model {
    release::Model {
        id: RowId::fresh(),
        space_id: ground.public,
        process_id: ground.process.id,
        symbol: format!("BENCH/2000/{number}"),
        kind: "note".into(),
        originator_id: None,
        original_language: "en".into(),
        dated: "2000".into(),
        criterion_id: None,
        consent: Agreed::Own,
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
        withdrawal_reason: None,
    }
}
