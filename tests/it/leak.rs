//! The leak test: a canary in every guarded table and in a space of every kind, looked for by every persona on every surface.
//! It may be met by those only whose scope has its space.

use std::collections::{BTreeMap, BTreeSet};

use virtual_secretariat::{
    access::{Level, MailKind, MailState, PersonId, ProcessId, RowId, Scope, SpaceId, SpaceKind, tables::mail},
    app,
    mail::Outgoing,
};

use crate::{
    harness::{
        Browser, Canaries, Canary, NOBODY, PERSONAS, Page, SpaceRow, Things, World, drive_hrefs, filled, on_both,
    },
    schema,
};

/// Tables that no page shows to anybody yet. One that is shown one day must leave this list.
const SHOWN_NOWHERE: [&str; 4] = ["dav_begun", "dav_lock", "profile", "upload"];

/// Tables whose rows are one seat's own business: on no page is anybody to meet them.
const ONES_OWN: [&str; 3] = ["dav_begun", "dav_lock", "upload"];

/// What the scanner holds: of the readers of its space, only those are to meet it who manage it.
const HELD: &str = "held file";

/// How many pages a persona opens by following links.
const PAGES: usize = 120;

on_both! {
    async fn every_guarded_table_has_a_canary_in_every_space(world: World) {
        let canaries = world.canaries().await;
        let tables = world.database.tables().await;
        let with_space = tables.iter().filter(|(name, columns)| columns.contains("space_id") && !schema::OF_SYMBOLS.contains(&name.as_str()));
        let missing: Vec<&String> = with_space.map(|(name, _)| name).filter(|name| !canaries.tables().contains(*name)).collect();
        assert!(missing.is_empty(), "teach tests/it/harness/canaries.rs to put a row into them: {missing:?}");
        assert_eq!(canaries.tables(), schema::guarded_tables());
        for space in &canaries.spaces {
            let there = canaries.all.iter().filter(|one| one.space.id == space.id).count();
            assert!(there >= canaries.tables().len() - 1, "{}/{} has {there} canaries", space.process, space.slug);
        }
    }

    async fn b1_what_is_not_in_ones_scope_is_met_on_no_surface(world: World) {
        let keys: Vec<&str> = world.personas.iter().map(|one| one.key.as_str()).collect();
        assert_eq!(keys, PERSONAS, "the demonstration has a persona that the tests do not know, or the other way round");
        let canaries = world.canaries().await;
        // What was kept and read while there was a right to it stands in no list when there is none.
        world.kept_and_read_by_all().await;
        // The search knows their words, too.
        world.indexed().await;
        let mut watch = Watch::default();
        let mut scopes = BTreeMap::new();
        for key in [NOBODY].into_iter().chain(PERSONAS) {
            let browser = world.sign_in(key).await;
            let scope = world.scope_of(&browser).await;
            let reader = Reader { key, browser, scope };
            every_route(&canaries, &reader, &mut watch).await;
            every_link(&canaries, &reader, &mut watch).await;
            every_drive(&world, &canaries, &reader, &mut watch).await;
            scopes.insert(key.to_owned(), reader.scope);
        }
        every_mail(&world, &canaries, &scopes, &mut watch).await;
        watch.judge(&canaries);
    }
}

/// Somebody who looks for canaries.
struct Reader {
    key: &'static str,
    browser: Browser,
    scope: Scope,
}

/// Who met what.
#[derive(Default)]
pub struct Watch {
    /// Persona, table, place.
    met: BTreeSet<(String, &'static str, String)>,
    leaks: BTreeMap<String, String>,
    looked: usize,
}

impl Watch {
    fn look(&mut self, canaries: &Canaries, key: &str, scope: &Scope, asked: &str, text: &str) {
        self.looked += 1;
        for canary in canaries.found_in(text) {
            let place = format!("{}/{}", canary.space.process, canary.space.slug);
            // What anyone reads is on the public site for an operator too, whose own scope holds nothing.
            let reads = match scope.space(canary.space.id) {
                Some(seen) if canary.is_held() => seen.level == Level::Manage,
                None if canary.is_held() => false,
                seen => seen.is_some() || canary.space.kind == SpaceKind::Public,
            };
            if reads && !ONES_OWN.contains(&canary.table) {
                let what = if canary.is_held() { HELD } else { canary.table };
                self.met.insert((key.to_owned(), what, place));
            } else {
                let what = format!("{key} meets {} of {place}", canary.table);
                self.leaks.entry(what).or_insert_with(|| asked.to_owned());
            }
        }
    }

    /// Looks through an answer. The test of the routes shows it what forms are answered.
    pub fn page(&mut self, canaries: &Canaries, (key, scope): (&str, &Scope), asked: &str, page: &Page) {
        let mut text = page.text.clone();
        if page.status >= 400 || page.is_to_sign_in() {
            // A refusal may say again what was asked for; it may say nothing else.
            text = text.replace(asked, "");
        }
        for (name, value) in &page.headers {
            if !(page.is_to_sign_in() && name == "location") {
                text.push('\n');
                text.push_str(value.to_str().unwrap_or_default());
            }
        }
        self.look(canaries, key, scope, asked, &text);
        assert!(page.status < 500, "{key}: {asked} answers {}", page.status);
    }

    /// What was met by somebody who must not meet it.
    pub fn leaks(&self) -> Vec<String> {
        self.leaks.iter().map(|(what, at)| format!("{what} at {at}")).collect()
    }

    fn judge(self, canaries: &Canaries) {
        let leaks = self.leaks();
        assert!(leaks.is_empty(), "{} leaks\n{}", leaks.len(), leaks.join("\n"));
        // And the canaries were not merely invisible to all.
        println!("{} answers and mails looked through, {} sights", self.looked, self.met.len());
        let has = |key: &str, table: &str, place: &str| {
            self.met.iter().any(|(who, what, at)| who == key && *what == table && at == place)
        };
        for (key, table, place) in [
            (NOBODY, "release_file", "puebla/public"),
            (NOBODY, "release_file", "manila/public"),
            ("honduras", "document_file", "puebla/members"),
            ("honduras", "document_file", "puebla/delegation-hn"),
            ("mexico", "document", "puebla/members"),
            ("mexico", "circle_request", "puebla/members"),
            ("mexico", "checkout", "puebla/members"),
            ("mexico", "expectation", "puebla/members"),
            ("mexico", "description", "puebla/members"),
            ("mexico", "reference", "puebla/members"),
            ("mexico", "subject", "puebla/members"),
            ("mexico", "folder", "puebla/members"),
            ("colombia", "folder", "puebla/plenary"),
            ("colombia", "document_file", "puebla/plenary"),
            ("rncom", "document_file", "puebla/civil"),
            ("philippines", "document_file", "manila/members"),
            ("honduras", "paper_kind", "puebla/public"),
            ("secretariat", "invitation", "puebla/desk"),
            ("secretariat", "seat", "puebla/desk"),
            ("secretariat", "audit_line", "puebla/desk"),
            ("secretariat", "mail", "puebla/desk"),
            ("secretariat", "emergency", "puebla/desk"),
            ("honduras", "emergency", "puebla/delegation-hn"),
            ("secretariat", HELD, "puebla/members"),
        ] {
            assert!(has(key, table, place), "{key} should meet {table} of {place}");
        }
        let met: BTreeSet<&str> = self.met.iter().map(|(_, table, _)| *table).collect();
        let unmet: Vec<String> = canaries.tables().into_iter().filter(|table| !met.contains(table.as_str())).collect();
        assert_eq!(unmet, SHOWN_NOWHERE, "tables that nobody met on any surface");
    }
}

/// Every address of the table, filled with the things of every space.
async fn every_route(canaries: &Canaries, reader: &Reader, watch: &mut Watch) {
    let mut asked = BTreeSet::new();
    for route in app::routes().into_iter().filter(|route| route.method == "GET") {
        for space in &canaries.spaces {
            let path = filled(route.path, canaries, space, Things::Real).unwrap_or_else(|fault| panic!("{fault}"));
            if asked.insert(path.clone()) {
                watch.page(canaries, (reader.key, &reader.scope), &path, &reader.browser.get(&path).await);
            }
        }
    }
}

/// Every address that a page leads to, from the first pages on: lists, their pages and tables, files, other languages.
async fn every_link(canaries: &Canaries, reader: &Reader, watch: &mut Watch) {
    let first = [
        "/",
        "/area",
        "/area/papers",
        "/area/spaces",
        "/area/bookmarks",
        "/area/read",
        "/area/search/suggestions?q=kanarie",
        // The beginning of the words of all canaries, asked of the index: what it finds is looked at page by page, and by its facets.
        "/area/search?q=kanarie",
        "/area/search?q=kanarie&sort=date",
        "/account",
        "/en/puebla",
        "/en/manila",
        "/desk/puebla",
        "/operator",
    ];
    let mut waiting: Vec<String> = first.into_iter().map(str::to_owned).collect();
    let mut seen: BTreeSet<String> = waiting.iter().cloned().collect();
    let mut opened = 0;
    while let Some(path) = waiting.pop() {
        let page = reader.browser.get(&path).await;
        watch.page(canaries, (reader.key, &reader.scope), &path, &page);
        opened += 1;
        if opened >= PAGES {
            break;
        }
        let onward = page.links().into_iter().chain(Some(page.location().to_owned()).filter(|to| to.starts_with('/')));
        for link in onward {
            let link = link.split('#').next().unwrap_or_default().to_owned();
            // The other processes and languages have the same pages.
            let elsewhere = ["/ar", "/ru", "/zh", "/fr", "/static"].iter().any(|start| link.starts_with(start));
            if !elsewhere && seen.insert(link.clone()) {
                waiting.insert(0, link);
            }
        }
    }
}

/// The drive of each seat, walked to its ends: every folder is listed with all its properties, and every file is opened.
async fn every_drive(world: &World, canaries: &Canaries, reader: &Reader, watch: &mut Watch) {
    for seat in reader.scope.seats().to_vec() {
        let drive = world.drive(&reader.scope, &world.persona(reader.key).email, seat.id, true).await;
        let mut waiting = vec!["/dav/".to_owned()];
        let mut seen: BTreeSet<String> = waiting.iter().cloned().collect();
        while let Some(path) = waiting.pop() {
            let page = if path.ends_with('/') {
                drive.send(drive.ask("PROPFIND", &path).header("depth", "1")).await.is(207)
            } else {
                drive.send(drive.ask("GET", &path)).await.is(200)
            };
            watch.page(canaries, (reader.key, &reader.scope), &path, &page);
            waiting.extend(drive_hrefs(&page).into_iter().filter(|href| seen.insert(href.clone())));
        }
        // What others see and this seat does not is not found, by whatever method it is asked for.
        for space in canaries.spaces.iter().filter(|space| reader.scope.space(space.id).is_none()) {
            let place = format!(
                "/dav/{}/{}/{}",
                space.process,
                space.slug,
                canaries.in_space("document_file", space).file_name()
            );
            for method in ["PROPFIND", "GET", "PUT", "DELETE", "LOCK", "MOVE"] {
                let asked = drive.ask(method, &place).header("depth", "0").header("destination", "/dav/");
                let page = drive.send(asked).await.is(404);
                watch.page(canaries, (reader.key, &reader.scope), &place, &page);
            }
        }
    }
}

/// Mails of every kind to every persona about every row that they can be about: each goes to those only who may read of it when it is sent.
async fn every_mail(world: &World, canaries: &Canaries, scopes: &BTreeMap<String, Scope>, watch: &mut Watch) {
    for kind in MailKind::ALL.iter().copied() {
        queued(world, canaries, kind).await;
        let mut sent = 0;
        loop {
            let mails = world.mails().await;
            if mails.is_empty() {
                break;
            }
            for mail in mails {
                let (key, text) = received(world, canaries, &mail);
                watch.look(canaries, &key, &scopes[&key], kind.word(), &text);
                sent += 1;
            }
        }
        assert!(sent > 0, "{kind:?}: no mail was sent at all");
    }
    let left = world.database.number("SELECT COUNT(*) FROM mail WHERE state = 'waiting'").await;
    assert_eq!(left, 0, "mails wait that were neither sent nor dropped");
}

/// Makes the mails of a kind wait. A new kind does not compile before it is said here what its mails are about.
async fn queued(world: &World, canaries: &Canaries, kind: MailKind) {
    let table = match kind {
        MailKind::Circulated => "document",
        MailKind::ConsentAsked => "proposal",
        MailKind::ReleaseAnnounced => {
            world.database.run("UPDATE proposal SET state = 'released'").await;
            "proposal"
        }
        MailKind::ReleaseObjected => {
            world.database.run("UPDATE proposal SET state = 'objected', objector_id = originator_id").await;
            "proposal"
        }
        MailKind::FileStopped => "document_file",
        // A batch bears the id of the only proposal in it.
        MailKind::BatchConsentAsked => {
            world.database.run("UPDATE proposal SET state = 'asked'").await;
            "proposal"
        }
        MailKind::BatchAnnounced => {
            world.database.run("UPDATE proposal SET state = 'released'").await;
            "proposal"
        }
        MailKind::BatchObjected => {
            world.database.run("UPDATE proposal SET state = 'objected', objector_id = originator_id").await;
            "proposal"
        }
        MailKind::ObjectionLifted => {
            let lifted = "UPDATE proposal SET state = 'objected', objector_id = originator_id, lifted_at = asked_at";
            world.database.run(lifted).await;
            "proposal"
        }
        MailKind::ReleaseTold => {
            world.database.run("UPDATE proposal SET state = 'declined', answered_at = asked_at").await;
            "proposal"
        }
        MailKind::CircleAsked => "circle_request",
        MailKind::CircleAnswered => {
            world.database.run("UPDATE circle_request SET state = 'done'").await;
            "circle_request"
        }
        MailKind::CheckoutRecalled => {
            world.database.run("UPDATE checkout SET ended_at = made_at, recall_reason = 'For another.'").await;
            "checkout"
        }
        MailKind::EmergencyAsked => "emergency",
        MailKind::EmergencyOpened => {
            world.database.run("UPDATE emergency SET state = 'signed', open_until = ends_at").await;
            "emergency"
        }
        MailKind::FocalPoint => {
            // The canary of a delegation's own room takes its seat: of others there is nothing to tell.
            let seat = &canaries.in_space("seat", canaries.space("puebla", "delegation-hn")).word;
            let held = "SELECT standing.id FROM standing WHERE standing.organisation_id = seat.organisation_id
                        AND standing.process_id = seat.process_id AND standing.in_force LIMIT 1";
            world.database.run(&format!("UPDATE seat SET standing_id = ({held}) WHERE letter = '{seat}'")).await;
            "seat"
        }
        MailKind::Invitation => "invitation",
        MailKind::PasswordReset => return asked_for_passwords(world).await,
    };
    let now = world.house.store.clock().now();
    let mut console = world.house.store.console().await.expect("a change at the console");
    for key in PERSONAS {
        let email = &world.persona(key).email;
        let person =
            world.database.id(&format!("SELECT id FROM person WHERE email = '{email}'")).await.expect("a person");
        for about in canaries.all.iter().filter(|one| one.table == table) {
            let row =
                mail::Model { id: RowId::fresh(), person_id: Some(PersonId(person)), kind, ..waiting(about, now) };
            console.put::<mail::Entity>(row).await.expect("a mail");
        }
        if kind == MailKind::Invitation {
            // It goes to the address in the row, whoever stands in the queue.
            break;
        }
    }
    console.commit(Vec::new()).await.expect("the mails wait");
}

/// Every persona has forgotten the password.
async fn asked_for_passwords(world: &World) {
    let page = "/account/password/forgotten";
    for key in PERSONAS {
        world.database.run("DELETE FROM throttle").await;
        world.browser().post_from(page, page, &[("email", &world.persona(key).email)]).await.is(303);
    }
}

/// Who gets a mail, and what it says. Somebody who is invited is nobody yet, and reads of this one invitation.
fn received(world: &World, canaries: &Canaries, mail: &Outgoing) -> (String, String) {
    let text = format!("{}\n{}\n{}", mail.subject, mail.text, mail.html);
    if let Some(one) = world.personas.iter().find(|one| one.email == mail.to) {
        return (one.key.clone(), text);
    }
    let own = |one: &&Canary| one.table == "invitation" && mail.to.starts_with(&one.word);
    let invited = canaries.all.iter().find(own).unwrap_or_else(|| panic!("a mail to {}", mail.to));
    (NOBODY.to_owned(), text.replace(&invited.word, ""))
}

fn waiting(paper: &Canary, now: virtual_secretariat::clock::Instant) -> mail::Model {
    mail::Model {
        id: RowId::fresh(),
        space_id: Some(paper.space.id),
        kind: MailKind::Circulated,
        person_id: None,
        subject_id: paper.id,
        state: MailState::Waiting,
        tries: 0,
        due_at: now,
        made_at: now,
        done_at: None,
        fault: None,
    }
}

#[test]
fn a_canary_is_found_however_it_is_written() {
    let space = SpaceRow {
        id: SpaceId::fresh(),
        process_id: ProcessId::fresh(),
        process: "puebla".into(),
        slug: "delegation-hn".into(),
        kind: SpaceKind::Delegation,
    };
    let canary = Canary::of("document_file", &space);
    let (word, id) = (canary.word.clone(), canary.id);
    let canaries = Canaries { all: vec![canary], spaces: vec![space] };
    for text in [
        format!("<td>{word}</td>"),
        format!("a,\"{}\",b", word.to_uppercase()),
        format!("attachment; filename=\"{word}.txt\""),
        format!("/area/x/documents/{id}/files"),
        format!("<a href=\"/x?from={}\">", id.to_string().to_uppercase()),
        format!("prefix{word}/2001/1"),
    ] {
        assert_eq!(canaries.found_in(&text).len(), 1, "{text}");
    }
    for text in
        [format!("{word}x"), word[..word.len() - 1].to_owned(), "kanarie".to_owned(), RowId::fresh().to_string()]
    {
        assert!(canaries.found_in(&text).is_empty(), "{text}");
    }
}
