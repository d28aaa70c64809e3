//! Data sets: everything or nothing, the same again changes nothing, and what the real processes are is what pages and rooms show.

use std::{collections::BTreeMap, fs, path::PathBuf, sync::Arc};

use serde_json::{Value, json};
use tempfile::TempDir;
use virtual_secretariat::access::{
    Administer, OrganisationId, Standing,
    desk::{self, NewStanding},
};

use crate::harness::{Engine, World, copy_folder, on_both, on_postgres, soon};

/// The data set of the demonstration.
fn demo() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("config/demo")
}

/// A copy of the demonstration's data set that a test may change.
struct DataSet(TempDir);

impl DataSet {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        copy_folder(&demo(), folder.path());
        Self(folder)
    }

    /// Changes a part of a JSON file, found by its pointer.
    fn set(self, file: &str, pointer: &str, value: Value) -> Self {
        let path = self.0.path().join(file);
        let mut whole: Value = serde_json::from_slice(&fs::read(&path).expect("the file")).expect("JSON");
        *whole.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer} is not in {file}")) = value;
        fs::write(path, whole.to_string()).expect("the file");
        self
    }

    fn path(&self) -> String {
        self.0.path().display().to_string()
    }
}

/// A JSON file of the demonstration.
fn demo_value(file: &str) -> Value {
    serde_json::from_slice(&fs::read(demo().join(file)).expect("a file")).expect("JSON")
}

/// The organisation that stands first in `organisations.json`.
const FIRST: &str = "iom";

/// Where a process stands in `processes.json`.
fn process(slug: &str) -> String {
    let whole = demo_value("processes.json");
    let all = whole["processes"].as_array().expect("processes");
    let index = all.iter().position(|one| one["slug"] == slug).unwrap_or_else(|| panic!("no process {slug}"));
    format!("/processes/{index}")
}

/// How many rows each table has.
async fn counts(world: &World) -> BTreeMap<String, i64> {
    let mut counts = BTreeMap::new();
    for table in world.database.tables().await.into_keys() {
        let number = world.database.number(&format!("SELECT COUNT(*) FROM {table}")).await;
        counts.insert(table, number);
    }
    counts
}

/// What a summary says of a kind of rows: new, changed, as before.
fn told(summary: &str, what: &str) -> [i64; 3] {
    let line = summary.lines().find(|line| line.starts_with(&format!("{what} ")));
    let line = line.unwrap_or_else(|| panic!("no word on {what} in\n{summary}"));
    let numbers: Vec<i64> = line.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    numbers.try_into().unwrap_or_else(|numbers| panic!("{line}: {numbers:?}"))
}

/// The kinds of rows that a summary names, with their tables.
const KINDS: [(&str, &str); 10] = [
    ("organisations", "organisation"),
    ("processes", "process"),
    ("standings", "standing"),
    ("profiles", "profile"),
    ("meetings", "meeting"),
    ("criteria", "criterion"),
    ("papers", "document"),
    ("files", "document_file"),
    ("releases", "release"),
    ("texts", "site_text"),
];

/// The symbols of the papers of a space of Puebla.
async fn symbols(world: &World, kind: &str) -> Vec<String> {
    let text = format!(
        "SELECT document.symbol FROM document JOIN space ON space.id = document.space_id JOIN process ON process.id = space.process_id
         WHERE process.slug = 'puebla' AND space.kind = '{kind}'"
    );
    let symbols = world.database.texts(&text).await;
    assert!(!symbols.is_empty(), "the demonstration has no paper in {kind}");
    symbols
}

/// The standings of an organisation in a process: kind, since, until, and whether it opens doors.
async fn standings(world: &World, process: &str, organisation: &str) -> Vec<String> {
    let text = format!(
        "SELECT standing.kind || ' ' || COALESCE(standing.since, '-') || ' ' || COALESCE(standing.until, '-') || ' ' ||
                CASE WHEN standing.in_force THEN 'open' ELSE 'shut' END
         FROM standing JOIN organisation ON organisation.id = standing.organisation_id JOIN process ON process.id = standing.process_id
         WHERE process.slug = '{process}' AND organisation.key = '{organisation}' ORDER BY standing.position"
    );
    world.database.texts(&text).await
}

on_postgres! {
    async fn an_import_that_waits_for_somebody_who_waits_for_it_begins_anew(world: World) {
        // The import finds something to put right in a paper whose organisation it renames.
        let paper = format!("SELECT document.id FROM document JOIN organisation ON organisation.id = originator_id
                             WHERE organisation.key = '{FIRST}' AND symbol IS NOT NULL ORDER BY document.id LIMIT 1");
        let paper = world.database.id(&paper).await.expect("a paper");
        // Of two that wait for each other the database ends the one that notices first: that is to be the import, however slow the machine is.
        let name = world.database.texts("SELECT CAST(current_database() AS text)").await.remove(0);
        world.database.run(&format!("ALTER DATABASE \"{name}\" SET deadlock_timeout = '2s'; SET deadlock_timeout = '1min'")).await;
        world.database.run(&format!("UPDATE document SET dated = '1999-09-09' WHERE id = '{paper}'")).await;
        world.database.run(&format!("INSERT INTO words_due (document_id) VALUES ('{paper}') ON CONFLICT DO NOTHING")).await;
        world.database.run(&format!("BEGIN; SELECT id FROM document WHERE id = '{paper}' FOR UPDATE")).await;
        let renamed = DataSet::new().set("organisations.json", "/organisations/0/name/en", json!("Renamed for a test"));
        let path = renamed.path();
        let waits = "SELECT COUNT(*) FROM pg_locks own JOIN pg_locks other ON other.transactionid = own.transactionid AND NOT other.granted
                     WHERE own.pid = pg_backend_pid() AND own.granted";
        let somebody = async {
            soon("the import waits", async || world.database.number(waits).await > 0).await;
            world.database.run(&format!("UPDATE words_due SET tries = tries WHERE document_id = '{paper}'; COMMIT")).await;
        };
        let arguments = ["import", path.as_str()];
        let (ran, ()) = tokio::join!(world.program(&arguments), somebody);
        assert!(ran.complained.contains("loaded once more"), "nobody was in the way: {}{}", ran.said, ran.complained);
        let summary = ran.well().said;
        assert_eq!((told(&summary, "papers")[1], told(&summary, "organisations")[1]), (1, 1), "{summary}");
        assert_eq!(world.database.number("SELECT COUNT(*) FROM document WHERE dated = '1999-09-09'").await, 0);
    }
}

on_both! {
    async fn a_data_set_loaded_twice_changes_nothing_and_leaves_what_the_desk_decided(world: World) {
        let mexico = world.scope_of(&world.sign_in("mexico").await).await.seats()[0].standing_id;
        let scope = Arc::new(world.scope_of(&world.sign_in("secretariat").await).await);
        let grant = scope.grant_at::<Administer>("puebla", "desk", "test").expect("the secretariat keeps its desk");
        desk::change_standing(&grant, mexico, None, false, "2026-10").await.expect("the standing ends");
        let decided = standings(&world, "puebla", "MX").await;
        assert!(decided[0].contains(" 2026-10 "), "{decided:?}");
        let before = counts(&world).await;
        let summary = world.program(&["import", &demo().display().to_string()]).await.well().said;
        for (what, _) in KINDS {
            assert_eq!(told(&summary, what)[..2], [0, 0], "{what}\n{summary}");
        }
        assert_eq!(counts(&world).await, before, "an import of the same made or removed rows");
        assert_eq!(standings(&world, "puebla", "MX").await, decided, "the desk's decision is undone");
        world.sign_in("mexico").await.get("/area/puebla/members").await.is(404);
    }

    async fn names_of_processes_come_with_the_data_set_and_change_with_it(world: World) {
        let kept = world.database.texts("SELECT CAST(names AS text) FROM process WHERE slug = 'puebla'").await.remove(0);
        let kept: Value = serde_json::from_str(&kept).expect("JSON");
        assert_eq!(kept, demo_value("names.json")["processes"]["puebla"]);
        let renamed = DataSet::new().set("names.json", "/processes/puebla/fr/short", json!("Processus dit de Puebla"));
        let summary = world.program(&["import", &renamed.path()]).await.well().said;
        assert_eq!(told(&summary, "processes"), [0, 1, 10], "{summary}");
        world.house.store.notice_public_changes().await.expect("the number");
        let page = world.browser().get("/fr/puebla").await.is(200);
        assert!(page.has("<h1>Processus dit de Puebla</h1>"), "{}", page.words());
        assert!(world.browser().get("/es/puebla").await.is(200).has("<h1>Proceso Puebla</h1>"));
        let again = world.program(&["import", &renamed.path()]).await.well().said;
        assert_eq!(told(&again, "processes"), [0, 0, 11], "{again}");
    }

    async fn an_import_meets_the_spaces_that_the_desk_has_made(world: World) {
        let scope = Arc::new(world.scope_of(&world.sign_in("secretariat").await).await);
        let grant = scope.grant_at::<Administer>("puebla", "desk", "test").expect("the secretariat keeps its desk");
        let philippines = world.database.id("SELECT id FROM organisation WHERE key = 'PH'").await.expect("an organisation");
        let new = NewStanding {
            organisation: Some(OrganisationId(philippines)),
            standing: Some(Standing::Observer),
            in_force: true,
            ..NewStanding::default()
        };
        desk::make_standing(&grant, &new).await.expect("the standing is entered");
        // One whose id does not follow from its place.
        let fresh = if world.engine == Engine::Sqlite { "randomblob(16)" } else { "gen_random_uuid()" };
        let copied = format!(
            "INSERT INTO space (id, process_id, kind, slug, names, organisation_id, position)
             SELECT {fresh}, process_id, kind, 'delegation-th', names, (SELECT id FROM organisation WHERE key = 'TH'), position
             FROM space WHERE slug = 'delegation-ph' AND process_id = (SELECT id FROM process WHERE slug = 'puebla')"
        );
        world.database.run(&copied).await;
        let mut states = demo_value("processes.json").pointer(&format!("{}/observers/states", process("puebla"))).cloned().expect("observers");
        for code in ["PH", "TH"] {
            states.as_array_mut().expect("a list").push(json!({ "code": code, "since": null, "note": null }));
        }
        let larger = DataSet::new().set("processes.json", &format!("{}/observers/states", process("puebla")), states);
        world.program(&["import", &larger.path()]).await.well();
        for slug in ["delegation-ph", "delegation-th"] {
            let text = format!(
                "SELECT COUNT(*) FROM space JOIN process ON process.id = space.process_id WHERE process.slug = 'puebla' AND space.slug = '{slug}'"
            );
            assert_eq!(world.database.number(&text).await, 1, "{slug}");
        }
        assert!(standings(&world, "puebla", "TH").await[0].starts_with("observer "), "what is new is loaded");
        let again = world.program(&["import", &larger.path()]).await.well().said;
        for (what, _) in KINDS {
            assert_eq!(told(&again, what)[..2], [0, 0], "{what}\n{again}");
        }
    }

    async fn a_row_that_is_not_taken_is_named_and_nothing_is_written(loaded: World) {
        let world = World::empty(loaded.engine).await;
        let fresh = if world.engine == Engine::Sqlite { "randomblob(16)" } else { "gen_random_uuid()" };
        let other = format!("INSERT INTO organisation (id, key, kind, names, acronyms) VALUES ({fresh}, 'MX', 'state', '{{}}', '{{}}')");
        world.database.run(&other).await;
        let before = counts(&world).await;
        let ran = world.program(&["import", &demo().display().to_string()]).await;
        assert!(!ran.succeeded && ran.complained.contains("“organisation MX” was not taken"), "{}", ran.complained);
        assert_eq!(counts(&world).await, before);
    }

    async fn the_numbers_of_the_summary_are_those_of_the_data(loaded: World) {
        let world = World::empty(loaded.engine).await;
        let summary = world.program(&["import", &demo().display().to_string()]).await.well().said;
        for (what, table) in KINDS {
            let rows = world.database.number(&format!("SELECT COUNT(*) FROM {table}")).await;
            assert_eq!(told(&summary, what), [rows, 0, 0], "{what}\n{summary}");
            let of_the_demonstration = loaded.database.number(&format!("SELECT COUNT(*) FROM {table}")).await;
            assert_eq!(rows, of_the_demonstration, "{what}: the program and the library load differently");
        }
        assert_eq!(told(&summary, "processes"), [11, 0, 0]);
        let lines = world.database.number("SELECT COUNT(*) FROM audit_line WHERE verb = 'imported'").await;
        assert_eq!(lines, 11, "a line in the record of each process");
        let made = world.database.number("SELECT COUNT(*) FROM audit_line WHERE verb = 'process_made'").await;
        assert_eq!(made, 11, "and one on its beginning");
    }

    async fn a_data_set_with_faults_in_two_files_names_each_and_writes_nothing(loaded: World) {
        let world = World::empty(loaded.engine).await;
        let before = counts(&world).await;
        let faulty = DataSet::new()
            .set("processes.json", &format!("{}/participants/items/3/since", process("puebla")), json!("2000-13"))
            .set("demo.json", "/processes/dakar/zone", json!("Africa/Nowhere"));
        let ran = world.program(&["import", &faulty.path()]).await;
        assert!(!ran.succeeded, "{}", ran.said);
        for place in ["processes.json, puebla, participants.items[3].since: “2000-13”", "demo.json, dakar, zone: “Africa/Nowhere”"] {
            assert_eq!(ran.complained.matches(place).count(), 1, "{place} in\n{}", ran.complained);
        }
        assert!(!ran.complained.contains("panicked"), "{}", ran.complained);
        assert_eq!(counts(&world).await, before, "something was written");
        assert!(world.house.blobs.all().await.expect("the files").is_empty(), "a file was kept");
    }

    async fn a_field_that_changed_updates_its_row_and_no_other(world: World) {
        let before = counts(&world).await;
        let name = "International Organization for Migration (renamed for a test)";
        let changed = DataSet::new().set("organisations.json", "/organisations/0/name/en", json!(name));
        let summary = world.program(&["import", &changed.path()]).await.well().said;
        for (what, table) in KINDS {
            let expected = if what == "organisations" { [0, 1, before[table] - 1] } else { [0, 0, before[table]] };
            assert_eq!(told(&summary, what), expected, "{what}\n{summary}");
        }
        let mut after = counts(&world).await;
        for kept in ["audit_line", "audit_pending"] {
            assert!(after[kept] > before[kept], "the change is on record");
            after.insert(kept.to_owned(), before[kept]);
        }
        assert!(after["words_due"] > before["words_due"], "papers are found by the new name");
        after.insert("words_due".to_owned(), before["words_due"]);
        assert_eq!(after, before);
        let names = world.database.texts("SELECT CAST(names AS text) FROM organisation WHERE key = 'iom'").await;
        assert!(names[0].contains("renamed for a test"), "{names:?}");
    }

    async fn two_imports_at_once_and_the_index_beside_them_come_to_their_ends(world: World) {
        let name = |organisation: usize| format!("/organisations/{organisation}/name/en");
        let renamed = |organisation| DataSet::new().set("organisations.json", &name(organisation), json!("Renamed for a test"));
        let (one, other) = (renamed(0), renamed(1));
        let (path, other_path) = (one.path(), other.path());
        let (arguments, others) = (["import", path.as_str()], ["import", other_path.as_str()]);
        let index = async {
            // SQLite has one writer at a time, and how long that takes is no business of the index.
            if world.engine == Engine::Postgres {
                world.indexed().await;
            }
        };
        let (first, second, ()) = tokio::join!(world.program(&arguments), world.program(&others), index);
        first.well();
        second.well();
        world.indexed().await;
        assert_eq!(world.database.number("SELECT COUNT(*) FROM words_due").await, 0);
        // Each is loaded whole, one after the other.
        let renamed = "SELECT COUNT(*) FROM organisation WHERE CAST(names AS text) LIKE '%Renamed for a test%'";
        assert_eq!(world.database.number(renamed).await, 1);
    }

    async fn b16_an_import_makes_no_operator_and_no_seat_whatever_the_data_set_says(loaded: World) {
        let world = World::empty(loaded.engine).await;
        let thief = json!({
            "key": "thief", "name": "Tess Prueba", "email": "tess.prueba@thief.example", "language": "en", "seats": [], "operator": true,
        });
        let greedy = DataSet::new().set("demo.json", "/personas/0", thief);
        world.program(&["import", &greedy.path()]).await.well();
        for table in ["person", "seat", "invitation", "session", "mail"] {
            assert_eq!(world.database.number(&format!("SELECT COUNT(*) FROM {table}")).await, 0, "{table}");
        }
        assert_eq!(world.database.number("SELECT COUNT(*) FROM admission WHERE seat_id IS NOT NULL").await, 0);
    }

    async fn b16_an_import_with_a_reference_into_another_process_writes_nothing(loaded: World) {
        let world = World::empty(loaded.engine).await;
        let before = counts(&world).await;
        for (pointer, value) in [("documents/0/meeting", json!("igc-1985")), ("meetings/1/same_event_as", json!("igc-1985"))] {
            let crossing = DataSet::new().set("processes.json", &format!("{}/{pointer}", process("puebla")), value);
            let ran = world.program(&["import", &crossing.path()]).await;
            assert!(!ran.succeeded && ran.complained.contains("igc-1985"), "{pointer}: {}{}", ran.said, ran.complained);
        }
        assert_eq!(counts(&world).await, before);
    }

    async fn a_paper_for_participants_and_observers_stands_in_the_plenary_without_civil_society(world: World) {
        let (mexico, colombia, rncom) = (world.sign_in("mexico").await, world.sign_in("colombia").await, world.sign_in("rncom").await);
        rncom.get("/area/puebla/plenary").await.is(404);
        let plenary = symbols(&world, "plenary").await;
        for symbol in &plenary {
            for reader in [&mexico, &colombia] {
                assert!(reader.get("/area/puebla/plenary").await.is(200).has(symbol), "{symbol}");
                assert!(reader.get("/area/puebla/plenary/papers.csv").await.is(200).has(symbol), "{symbol}");
            }
        }
        for page in ["/area", "/area/papers", "/area/spaces", "/area/puebla/civil", "/area/puebla/joint", "/en/puebla/documents"] {
            let page = rncom.get(page).await.is(200);
            assert!(!plenary.iter().any(|symbol| page.has(symbol)), "civil society meets a paper of the plenary on {}", page.asked);
        }
    }

    async fn a_paper_for_participants_only_is_in_no_list_of_an_observer(world: World) {
        let members = symbols(&world, "members").await;
        let mexico = world.sign_in("mexico").await;
        assert!(mexico.get("/area/puebla/members").await.is(200).has(&members[0]), "who may see it sees it");
        for key in ["colombia", "unhcr", "iom_observer", "rncom"] {
            let other = world.sign_in(key).await;
            for page in ["/area", "/area/papers", "/area/puebla/plenary", "/area/puebla/plenary/papers.csv", "/area/puebla/joint"] {
                let page = other.get(page).await;
                assert!(!members.iter().any(|symbol| page.has(symbol)), "{key} meets it: {}", page.asked);
            }
        }
    }

    async fn the_dominican_republic_observed_and_takes_part_since_2000(world: World) {
        assert_eq!(standings(&world, "puebla", "DO").await, ["observer - 2000 shut", "participant 2000 - open"]);
        let page = world.browser().get("/en/puebla").await.is(200);
        let shown = page.text.split("Dominican Republic").skip(1).any(|after| {
            let near: String = after.chars().take(800).collect();
            near.contains("Participant since 2000") && near.contains("bserver")
        });
        assert!(shown, "the page does not tell both, with the year");
    }

    async fn hong_kong_takes_part_in_three_processes_and_is_no_state(world: World) {
        for process in ["manila", "apc", "bangkok"] {
            let rows = standings(&world, process, "HK").await;
            assert!(rows.len() == 1 && rows[0].starts_with("participant "), "{process}: {rows:?}");
            assert!(world.browser().get(&format!("/en/{process}")).await.is(200).has("Hong Kong"), "{process}");
        }
        let kind = "SELECT kind FROM organisation WHERE key = 'HK'";
        assert_eq!(world.database.texts(kind).await, ["special_administrative_region"]);
    }

    async fn unhcr_is_one_of_three_secretariats_of_the_cis_process(world: World) {
        let text = "SELECT organisation.key FROM standing JOIN organisation ON organisation.id = standing.organisation_id
                    JOIN process ON process.id = standing.process_id
                    WHERE process.slug = 'cis' AND standing.kind = 'secretariat' AND standing.in_force ORDER BY organisation.key";
        assert_eq!(world.database.texts(text).await, ["iom", "osce-odihr", "unhcr"]);
        let page = world.browser().get("/en/cis").await.is(200);
        for name in ["IOM", "OSCE", "UNHCR"] {
            assert!(page.has(name), "{name} is not on the page of the process");
        }
    }
}
