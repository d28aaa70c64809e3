//! The schema: no table with a space escapes the guard, steps run once, and a database of a newer version is left alone.

use std::collections::BTreeSet;

use virtual_secretariat::{
    access::{AuditLine, Guarded, Mine, NotOpened, Open, Store, Verb, tables},
    clock::Clock,
    features::{library::tables as library, processes::tables as processes},
};

use crate::harness::{Engine, World, on_both};

fn guarded<E: Guarded>() -> String {
    E::default().table_name().to_owned()
}

fn mine<E: Mine>() -> String {
    E::default().table_name().to_owned()
}

fn open<E: Open>() -> String {
    E::default().table_name().to_owned()
}

/// The tables whose rows stand in a space. That each is guarded is proved by its compiling.
pub fn guarded_tables() -> BTreeSet<String> {
    BTreeSet::from([
        guarded::<tables::admission::Entity>(),
        guarded::<tables::audit_line::Entity>(),
        guarded::<tables::emergency::Entity>(),
        guarded::<tables::invitation::Entity>(),
        guarded::<tables::mail::Entity>(),
        guarded::<tables::office::Entity>(),
        guarded::<tables::seat::Entity>(),
        guarded::<tables::standing::Entity>(),
        guarded::<library::circle_request::Entity>(),
        guarded::<library::checkout::Entity>(),
        guarded::<library::criterion::Entity>(),
        guarded::<library::dav_begun::Entity>(),
        guarded::<library::dav_lock::Entity>(),
        guarded::<library::description::Entity>(),
        guarded::<library::document::Entity>(),
        guarded::<library::document_file::Entity>(),
        guarded::<library::document_version::Entity>(),
        guarded::<library::expectation::Entity>(),
        guarded::<library::folder::Entity>(),
        guarded::<library::paper_kind::Entity>(),
        guarded::<library::proposal::Entity>(),
        guarded::<library::reference::Entity>(),
        guarded::<library::release::Entity>(),
        guarded::<library::release_file::Entity>(),
        guarded::<library::upload::Entity>(),
        guarded::<library::subject::Entity>(),
        guarded::<processes::meeting::Entity>(),
        guarded::<processes::profile::Entity>(),
    ])
}

/// One person's own rows, and the public register.
fn other_kinds() -> BTreeSet<String> {
    BTreeSet::from([
        mine::<tables::app_password::Entity>(),
        mine::<tables::session::Entity>(),
        mine::<library::bookmark::Entity>(),
        open::<tables::organisation::Entity>(),
        open::<tables::process::Entity>(),
        open::<processes::site_text::Entity>(),
    ])
}

/// Tables that only `access` reads, by verbs that return no content.
const CORE: [&str; 23] = [
    "installation",
    "space",
    "person",
    "office_seat",
    "password_reset",
    "throttle",
    "audit_pending",
    "audit_seal",
    "symbol_series",
    "symbol_prefix",
    "symbol_follower",
    "quota",
    "loose_file",
    "file_text",
    "words_due",
    "word_row",
    // SQLite keeps its index in tables of its own.
    "words",
    "words_config",
    "words_data",
    "words_docsize",
    "words_idx",
    "seaql_migrations",
    "seaql_migrations_lock",
];

/// Those of them that name a space: which prefix and which numbers it has given is told by verbs alone.
pub const OF_SYMBOLS: [&str; 2] = ["symbol_series", "symbol_prefix"];

on_both! {
    async fn every_table_with_a_space_is_guarded(world: World) {
        let tables = world.database.tables().await;
        let of_a_space = |columns: &BTreeSet<String>| columns.contains("space_id");
        let found: BTreeSet<String> = tables.iter().filter(|(_, columns)| of_a_space(columns)).map(|(name, _)| name.clone()).collect();
        let guarded = guarded_tables();
        let unguarded: Vec<&String> = found.difference(&guarded).filter(|name| !OF_SYMBOLS.contains(&name.as_str())).collect();
        assert!(unguarded.is_empty(), "declare them with `guarded!(SpaceId)`, and add them to this list and to the leak test: {unguarded:?}");
    }

    async fn every_table_is_guarded_or_ones_own_or_open_or_of_the_core(world: World) {
        let known: BTreeSet<String> = guarded_tables().into_iter().chain(other_kinds()).chain(CORE.map(str::to_owned)).collect();
        let unknown: Vec<String> = world.database.tables().await.into_keys().filter(|name| !known.contains(name)).collect();
        assert!(unknown.is_empty(), "say of each which kind it is: {unknown:?}");
    }

    async fn steps_run_once_and_a_second_start_changes_nothing(world: World) {
        let steps = "SELECT version FROM seaql_migrations ORDER BY version";
        let (before, tables) = (world.database.texts(steps).await, world.database.tables().await);
        let people = world.database.number("SELECT COUNT(*) FROM person").await;
        let world = world.restarted(|_| {}).await;
        assert_eq!(world.database.texts(steps).await, before);
        assert_eq!(world.database.tables().await, tables);
        assert_eq!(world.database.number("SELECT COUNT(*) FROM person").await, people);
    }

    async fn a_public_change_is_noticed_once_for_all(world: World) {
        let store = &world.house.store;
        let number = async || world.database.number("SELECT public_changes FROM installation").await;
        // Others have changed something, and then we do: our own change shows that.
        world.database.run("UPDATE installation SET public_changes = public_changes + 5").await;
        store.console().await.expect("a change at the console").commit(Vec::new()).await.expect("it is lasting");
        assert_eq!(store.public_changes(), number().await);
        // However reading and counting meet, what has been seen is not forgotten.
        let changing = async {
            for _ in 0..20 {
                store.console().await.expect("a change at the console").commit(Vec::new()).await.expect("it is lasting");
            }
        };
        let noticing = async {
            for _ in 0..200 {
                let before = store.public_changes();
                store.notice_public_changes().await.expect("the number");
                assert!(store.public_changes() >= before, "a change was forgotten");
            }
        };
        futures_util::future::join(changing, noticing).await;
        assert_eq!(store.public_changes(), number().await);
    }

    async fn the_chain_holds_over_more_lines_than_one_statement_takes(world: World) {
        let store = &world.house.store;
        let lines = (0..1250_i64).map(|n| (None, None, AuditLine::of(Verb::Imported, None).with("n", n))).collect();
        store.console().await.expect("a change at the console").commit(lines).await.expect("they are lasting");
        let waiting = world.database.number("SELECT COUNT(*) FROM audit_pending").await;
        let clockwork = store.clockwork();
        assert_eq!(clockwork.seal().await.expect("seals"), 1000, "no more in one change");
        while clockwork.seal().await.expect("seals") > 0 {}
        let found = store.verify_audit(None).await.expect("the record");
        assert_eq!((found.faults, found.waiting), (Vec::new(), 0));
        assert!(found.head.number >= waiting, "{:?}", found.head);
        let order = format!(
            "SELECT COUNT(*) FROM audit_seal JOIN audit_seal later ON later.number = audit_seal.number + 1
             WHERE later.line_id <= audit_seal.line_id AND audit_seal.number > {}",
            found.head.number - 1000
        );
        assert_eq!(world.database.number(&order).await, 0, "lines are sealed in the order in which they were made");
    }

    async fn a_database_of_a_newer_version_is_refused_with_the_reason(world: World) {
        world.database.run("INSERT INTO seaql_migrations (version, applied_at) VALUES ('m9999_from_the_future', 0)").await;
        let tables = world.database.tables().await;
        let fault = Store::open(&world.house.config.data.url(), Clock::default()).await.err().expect("it is refused");
        assert!(matches!(fault, NotOpened::Newer(_)), "{fault}");
        assert!(fault.to_string().contains("m9999_from_the_future"), "{fault}");
        assert_eq!(world.database.tables().await, tables, "nothing is changed in it");
    }

    async fn a_step_that_fails_in_its_middle_leaves_nothing_of_itself(world: World) {
        // As if a step had not been done, with something in its way.
        for text in [
            "DELETE FROM seaql_migrations WHERE version = 'm0023_readings'",
            "DROP INDEX words_due_next",
            match world.engine {
                Engine::Sqlite => "DROP TRIGGER words_due_anew",
                Engine::Postgres => "DROP TRIGGER words_due_anew ON words_due",
            },
            "ALTER TABLE words_due DROP COLUMN reads",
            "CREATE INDEX words_due_next ON words_due (due_at, document_id)",
        ] {
            world.database.run(text).await;
        }
        let tables = world.database.tables().await;
        let fault = Store::open(&world.house.config.data.url(), Clock::default()).await.err().expect("it is refused");
        assert!(fault.to_string().contains("document_numbered"), "{fault}");
        assert_eq!(world.database.tables().await, tables, "a part of the step was done");
    }

    async fn an_admission_carries_what_its_space_is_and_a_space_stays_that(world: World) {
        let amiss = "SELECT COUNT(*) FROM admission JOIN space ON space.id = admission.space_id
                     WHERE admission.space_kind IS DISTINCT FROM space.kind OR admission.space_process_id IS DISTINCT FROM space.process_id
                        OR admission.space_organisation_id IS DISTINCT FROM space.organisation_id";
        let of_delegations = "SELECT COUNT(*) FROM admission WHERE space_kind = 'delegation' AND space_organisation_id IS NOT NULL";
        let delegations = world.database.number(of_delegations).await;
        assert!(delegations > 0, "the demonstration has delegations");
        assert_eq!(world.database.number(amiss).await, 0);
        // One that is moved goes by where it has come to.
        let bureau = "(SELECT id FROM space WHERE kind = 'bureau' ORDER BY id LIMIT 1)";
        let one = "(SELECT id FROM admission WHERE space_kind = 'delegation' ORDER BY id LIMIT 1)";
        world.database.run(&format!("UPDATE admission SET space_id = {bureau} WHERE id = {one}")).await;
        assert_eq!(world.database.number(of_delegations).await, delegations - 1);
        assert_eq!(world.database.number(amiss).await, 0);
        let one = "(SELECT id FROM admission WHERE space_kind = 'members' ORDER BY id LIMIT 1)";
        world.database.run(&format!("UPDATE admission SET space_kind = 'plenary', space_process_id = NULL WHERE id = {one}")).await;
        assert_eq!(world.database.number(amiss).await, 0, "what is carried is written by hand");
        let mut refused = vec!["UPDATE space SET kind = 'plenary'", "UPDATE space SET organisation_id = NULL", "UPDATE space SET process_id = id"];
        if world.engine == Engine::Sqlite {
            refused.push("DELETE FROM space WHERE kind = 'members'");
            refused.push("REPLACE INTO space SELECT id, process_id, second_process_id, 'plenary', slug, names, organisation_id, prefix, position FROM space");
        }
        for text in refused {
            let said = world.database.tried(text).await;
            assert!(said.as_ref().is_err_and(|said| said.contains("stays what it was made as")), "{text}: {said:?}");
        }
        // As if the step had not been done, in a house that has admissions.
        let drop: &[&str] = match world.engine {
            Engine::Sqlite => {
                &["DROP TRIGGER admission_carries", "DROP TRIGGER admission_carries_on", "DROP TRIGGER space_stays", "DROP TRIGGER space_stays_one", "DROP TRIGGER space_stays_there"]
            }
            Engine::Postgres => &[
                "DROP TRIGGER admission_carries ON admission",
                "DROP TRIGGER space_stays ON space",
                "DROP FUNCTION admission_carries",
                "DROP FUNCTION space_stays",
            ],
        };
        let drop = drop.iter().chain(&[
            "DROP INDEX admission_entering",
            "ALTER TABLE admission DROP COLUMN space_kind",
            "ALTER TABLE admission DROP COLUMN space_process_id",
            "ALTER TABLE admission DROP COLUMN space_organisation_id",
            "CREATE INDEX admission_process ON admission (process_id)",
            "DELETE FROM seaql_migrations WHERE version = 'm0027_entering'",
        ]);
        for text in drop {
            world.database.run(text).await;
        }
        Store::open(&world.house.config.data.url(), Clock::default()).await.expect("the step is done");
        assert_eq!(world.database.number(of_delegations).await, delegations - 1);
        assert_eq!(world.database.number(amiss).await, 0);
    }

    async fn papers_take_their_place_in_the_index_along_when_it_stands_in_their_own_rows(world: World) {
        let honduras = world.sign_in("honduras").await;
        world.indexed().await;
        let found = honduras.get("/area/search?q=information").await.is(200).words();
        // As if the step had not been done. On the other database it does nothing.
        let undone: &[&str] = match world.engine {
            Engine::Sqlite => &[
                "CREATE TABLE word_row (number integer PRIMARY KEY, document_id blob NOT NULL UNIQUE REFERENCES document (id) ON DELETE CASCADE)",
                "INSERT INTO word_row SELECT word_row, id FROM document",
                "CREATE TRIGGER word_row_gone AFTER DELETE ON word_row BEGIN DELETE FROM words WHERE rowid = OLD.number; END",
                "DROP TRIGGER document_words_gone",
                "CREATE TRIGGER document_words_gone AFTER DELETE ON document BEGIN DELETE FROM words_due WHERE document_id = OLD.id; END",
                "DROP TRIGGER document_numbered",
                "CREATE TRIGGER document_numbered AFTER INSERT ON document BEGIN INSERT INTO word_row (document_id) VALUES (NEW.id); END",
                "DROP INDEX document_found",
                "ALTER TABLE document DROP COLUMN word_row",
            ],
            Engine::Postgres => &[],
        };
        for text in undone.iter().chain(&["DELETE FROM seaql_migrations WHERE version = 'm0028_found'"]) {
            world.database.run(text).await;
        }
        let world = world.restarted(|_| {}).await;
        let honduras = world.sign_in("honduras").await;
        assert_eq!(honduras.get("/area/search?q=information").await.is(200).words(), found);
        if world.engine == Engine::Sqlite {
            let apart = "SELECT COUNT(*) FROM words WHERE NOT EXISTS (SELECT 1 FROM document WHERE word_row = words.rowid)";
            assert_eq!(world.database.number(apart).await, 0);
            assert_eq!(world.database.number("SELECT COUNT(*) FROM document WHERE word_row IS NULL").await, 0);
            // What the search tells of a find (`finds.rs`) and asks of it, in the one index that has all of it.
            let plan = world.database.plan("SELECT document.id, document.space_id, document.process_id, document.kind, document.originator_id, document.dated
                FROM words CROSS JOIN document WHERE document.word_row = words.rowid AND words MATCH 'information'
                AND +document.space_id IN (x'00') AND document.version > 0 AND (document.removed_at IS NULL OR document.removed_at > '2026')").await;
            assert!(plan.contains("document USING COVERING INDEX document_found"), "{plan}");
        }
    }

    async fn the_database_itself_refuses_to_change_the_record(world: World) {
        // Lines are sealed by a job; then both tables have rows that somebody might want to change.
        world.mails().await;
        for text in ["UPDATE audit_line SET address = 'x'", "DELETE FROM audit_line", "UPDATE audit_seal SET hash = 'x'", "DELETE FROM audit_seal"] {
            let said = world.database.tried(text).await;
            assert!(said.as_ref().is_err_and(|said| said.contains("append-only")), "{text}: {said:?}");
        }
    }

    async fn rows_hang_together_in_the_database_too(world: World) {
        let text = "UPDATE document SET space_id = (SELECT id FROM space WHERE space.kind = 'bureau' LIMIT 1)
                    WHERE id = (SELECT id FROM document LIMIT 1)";
        let file = "SELECT COUNT(*) FROM document_file JOIN document ON document.id = document_file.document_id
                    WHERE document_file.space_id <> document.space_id";
        world.database.run(text).await;
        assert_eq!(world.database.number(file).await, 0, "the files of a paper go with it");
    }
}
