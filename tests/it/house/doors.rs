//! One door to the rows: outside the trusted folder nobody holds a connection, and inside it nobody knows of HTTP.

use super::{Source, none, sources};

/// Words that only somebody with a connection of his own needs.
const KEYS: [&str; 12] = [
    "DatabaseConnection",
    "DatabaseTransaction",
    "DbConn",
    "Database::connect",
    "ConnectionTrait",
    "TransactionTrait",
    "execute_unprepared",
    "_connection_pool(",
    "execute_raw",
    "query_one_raw",
    "query_all_raw",
    "query_all(",
];

/// Where a connection may be held. The harness makes and drops whole databases, and these lines name the words.
const TRUSTED: [&str; 3] = ["src/access/", "tests/it/harness/", "tests/it/house/doors.rs"];

#[test]
fn only_access_holds_a_connection() {
    let faults: Vec<String> = ["src", "tests", "benches"]
        .iter()
        .flat_map(|folder| sources(folder, &[".rs"]))
        .filter(|file| !TRUSTED.iter().any(|trusted| file.path.starts_with(trusted)))
        .flat_map(|file| mentions(&file.product(), &KEYS))
        .collect();
    none(
        &faults,
        "A second door to the rows: ask `scope.rows::<E>()`, or change them through `Write` (ARCHITECTURE.md).",
    );
}

/// How a space that is there would be changed.
const CHANGES_OF_SPACES: [&str; 8] = [
    "UPDATE space ",
    "UPDATE space\n",
    "DELETE FROM space ",
    "DELETE FROM space\n",
    "space::ActiveModel",
    "space::Entity::update",
    "space::Entity::delete",
    "table(space::Entity)",
];

#[test]
fn nothing_changes_a_space_that_is_there() {
    let files = ["src", "migrations/src"].iter().flat_map(|folder| sources(folder, &[".rs"]));
    let faults: Vec<String> = files.flat_map(|file| mentions(&file.product(), &CHANGES_OF_SPACES)).collect();
    none(
        &faults,
        "What spaces are is kept between requests (src/access/spaces.rs): a change of one must let that go, on every server.",
    );
}

/// Doors of the trusted core that are no request's, and who may go through each.
const BACK_DOORS: [(&str, &[&str]); 4] = [
    (".console(", &["src/demo.rs", "src/features/processes/import.rs"]),
    (".clockwork(", &["src/cli/doctor.rs", "src/jobs/"]),
    (".switch_account(", &["src/cli.rs"]),
    (".conclude(", &["src/cli.rs"]),
];

#[test]
fn no_request_goes_through_the_console_or_the_clockwork() {
    let files: Vec<Source> = sources("src", &[".rs"]).into_iter().map(Source::product).collect();
    let faults: Vec<String> = BACK_DOORS
        .iter()
        .flat_map(|(door, users)| {
            let others = files.iter().filter(move |file| !users.iter().any(|user| file.path.starts_with(user)));
            others.flat_map(move |file| mentions(file, &[*door]))
        })
        .collect();
    none(
        &faults,
        "The console writes anywhere and the clockwork holds letters: a page asks its scope (ARCHITECTURE.md, Access).",
    );
    for (door, users) in BACK_DOORS {
        let used =
            |user: &&str| files.iter().any(|file| file.path.starts_with(*user) && !mentions(file, &[door]).is_empty());
        assert!(users.iter().any(used), "{door} is used by nobody: is it still called so?");
    }
}

#[test]
fn access_knows_no_http() {
    let faults: Vec<String> = sources("src/access", &[".rs"])
        .into_iter()
        .flat_map(|file| mentions(&file.product(), &["actix_web", "actix_multipart", "askama"]))
        .collect();
    none(&faults, "The access core decides for every surface alike: hand it plain values, and translate in src/http.");
}

fn mentions(file: &Source, words: &[&str]) -> Vec<String> {
    let found = |word: &&str| -> Vec<usize> { file.text.match_indices(*word).map(|(at, _)| at).collect() };
    words.iter().flat_map(|word| found(word).into_iter().map(move |at| format!("{}: {word}", file.at(at)))).collect()
}

#[test]
fn a_change_of_a_space_is_found() {
    let text =
        "fn f() {\n    run(\"UPDATE space\n SET slug = $1\");\n    space::Entity::update_many();\n}\n".to_owned();
    let file = Source { path: "src/x.rs".to_owned(), text }.product();
    assert_eq!(
        mentions(&file, &CHANGES_OF_SPACES),
        ["src/x.rs:2: UPDATE space\n", "src/x.rs:4: space::Entity::update"]
    );
}

#[test]
fn a_second_door_is_found() {
    let text = "// DatabaseConnection\nfn f(db: &DatabaseConnection) {}\n".to_owned();
    let file = Source { path: "src/x.rs".to_owned(), text }.product();
    assert_eq!(mentions(&file, &KEYS), ["src/x.rs:2: DatabaseConnection"]);
}
