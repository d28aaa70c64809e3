//! What the program itself says and does: on the first start and the second, and where it cannot start.

use std::{
    fs,
    net::TcpListener,
    os::unix::fs::PermissionsExt,
    path::Path,
    process::{Command, Stdio},
};

use tempfile::{NamedTempFile, TempDir};
use virtual_secretariat::demo::Account;

use crate::harness::{Installation, PROGRAM, Ran, Served, World, on_both};

/// The program, called from the folder of the project.
fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(PROGRAM);
    command.args(arguments).current_dir(env!("CARGO_MANIFEST_DIR"));
    command
}

/// An address on which nobody listens.
fn free() -> String {
    TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a port").to_string()
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a path in UTF-8")
}

/// It did not start, and says why in one line.
#[track_caller]
fn refused(ran: &Ran, words: &str) {
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert!(ran.said.is_empty() && ran.complained.contains(words), "“{words}” is not said: {ran:?}");
    assert_eq!(ran.complained.trim_end().lines().count(), 1, "{ran:?}");
}

/// Starts the program, and what it has said when it serves.
async fn started(mut command: Command, listen: &str) -> (Served, String) {
    let said = NamedTempFile::new().expect("a file");
    command.stdout(said.reopen().expect("the file")).stderr(Stdio::null());
    let served = Served::by(&mut command, listen).await;
    (served, fs::read_to_string(said.path()).expect("what it said"))
}

/// The demonstration in a folder, with its accounts.
async fn demo(folder: &Path, listen: &str, more: &[&str]) -> (Served, String, Vec<Account>) {
    let mut command = program(&["demo", "--folder", text(folder), "--listen", listen]);
    command.args(more);
    let (served, said) = started(command, listen).await;
    let kept = fs::read_to_string(folder.join("personas.json")).expect("the file of personas");
    (served, said, serde_json::from_str(&kept).expect("a list of personas"))
}

fn mode(path: &Path) -> u32 {
    fs::metadata(path).expect("a file").permissions().mode() & 0o777
}

#[test]
fn the_demonstration_keeps_what_it_made_until_it_is_told_to_begin_anew() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build();
    runtime.expect("a runtime").block_on(async {
        let place = TempDir::new().expect("a folder");
        let (folder, listen) = (place.path().join("demo"), free());

        let (served, said, personas) = demo(&folder, &listen, &[]).await;
        assert_eq!((mode(&folder), mode(&folder.join("personas.json"))), (0o700, 0o600));
        assert_eq!(mode(&folder.join("secretariat.sqlite")), 0o600);
        for one in &personas {
            assert!(said.contains(&one.email) && said.contains(&one.password), "{} is not told:\n{said}", one.key);
        }
        assert!(said.contains(&format!("http://{listen}/account/sign-in")), "{said}");
        served.browser().follow("/en/puebla").await.is(200);
        let mexico = personas.iter().find(|one| one.key == "mexico").expect("Mexico");
        let browser = served.sign_in(mexico).await;
        browser.post("/account/language", &[("lang", "fr")]).await.is(303);

        let other = place.path().join("other");
        let taken = Ran::by(program(&["demo", "--folder", text(&other), "--listen", &listen])).await;
        refused(&taken, &format!("The address {listen} cannot be listened on"));
        assert!(!other.exists(), "it left a folder behind");
        served.kill();

        let (served, again, same) = demo(&folder, &listen, &[]).await;
        assert_eq!(same, personas, "the passwords are the same");
        assert!(personas.iter().all(|one| again.contains(&one.password)), "{again}");
        assert!(browser.get("/account").await.is(200).has("<html lang=\"fr\""), "a session and a choice are kept");
        served.sign_in(mexico).await;
        served.kill();

        fs::write(folder.join("notes.txt"), "mine").expect("a file");
        let (served, _, fresh) = demo(&folder, &listen, &["--fresh"]).await;
        assert_eq!(fresh.len(), personas.len());
        assert!(fresh.iter().zip(&personas).all(|(new, old)| new.password != old.password));
        assert!(browser.get("/account").await.is_to_sign_in(), "a session of before is kept");
        served.browser().sign_in(&mexico.email, &mexico.password).await.is(422);
        served.sign_in(fresh.iter().find(|one| one.key == "mexico").expect("Mexico")).await;
        assert_eq!(
            fs::read_to_string(folder.join("notes.txt")).expect("the file"),
            "mine",
            "what is not its own stays"
        );
    });
}

#[tokio::test]
async fn a_folder_that_cannot_be_written_is_told_in_a_sentence() {
    let place = TempDir::new().expect("a folder");
    let file = place.path().join("file");
    fs::write(&file, "").expect("a file");
    // A folder within a file: nobody may make that, not even root.
    let folder = file.join("data");
    let ran = Ran::by(program(&["demo", "--folder", text(&folder), "--listen", &free()])).await;
    refused(&ran, &format!("The data folder {} cannot be written", folder.display()));
    let settings = place.path().join("secretariat.toml");
    let listen = free();
    let written = format!(
        "[site]\nbase_url = \"http://{listen}\"\nlisten = \"{listen}\"\n[data]\nfolder = \"{}\"\n",
        folder.display()
    );
    fs::write(&settings, written).expect("the settings");
    refused(&Ran::by(program(&["serve", "--config", text(&settings)])).await, "cannot be written");
}

#[tokio::test]
async fn plain_http_is_refused_but_on_a_loopback_address() {
    let place = TempDir::new().expect("a folder");
    let settings = place.path().join("secretariat.toml");
    let folder = place.path().join("data");
    let written = format!(
        "[site]\nbase_url = \"http://secretariat.example\"\nlisten = \"{}\"\n[data]\nfolder = \"{}\"\n",
        free(),
        folder.display()
    );
    fs::write(&settings, written).expect("the settings");
    let ran = Ran::by(program(&["serve", "--config", text(&settings)])).await;
    assert_eq!((ran.code, ran.said.as_str()), (Some(1), ""), "{ran:?}");
    assert!(ran.complained.contains("site.base_url: must begin with https://"), "{ran:?}");
    assert!(!folder.exists(), "it left a folder behind");
}

#[tokio::test]
async fn where_there_is_no_installation_none_is_made_by_looking() {
    let place = TempDir::new().expect("a folder");
    let acts = [
        &["audit", "verify"][..],
        &["doctor"],
        &["account", "disable", "somebody@ministry.example"],
        &["conclude", "puebla"],
    ];
    for act in acts {
        let mut command = program(act);
        command.current_dir(place.path());
        refused(&Ran::by(command).await, "There is no installation in the folder data");
        assert_eq!(fs::read_dir(place.path()).expect("the folder").count(), 0, "{act:?} made something");
    }
}

/// Serves an installation with settings of its own, and the path of the link that it prints for setting up.
async fn served(installation: &Installation) -> (Served, Option<String>) {
    let settings = installation.settings();
    let (served, said) = started(program(&["serve", "--config", text(&settings.file)]), &settings.listen).await;
    let link = said.split_whitespace().find_map(|word| word.find("/account/set-up/").map(|at| word[at..].to_owned()));
    (served, link)
}

on_both! {
    async fn a_database_that_is_not_up_to_date_is_neither_called_whole_nor_changed(world: World) {
        world.database.run("DELETE FROM seaql_migrations WHERE version = (SELECT MAX(version) FROM seaql_migrations)").await;
        let steps = "SELECT COUNT(*) FROM seaql_migrations";
        let before = (world.database.number(steps).await, world.database.lines_of_the_record().await);
        for act in [&["audit", "verify"][..], &["doctor"], &["conclude", "puebla"]] {
            refused(&world.program(act).await, "The database is not up to date");
        }
        assert_eq!((world.database.number(steps).await, world.database.lines_of_the_record().await), before);
    }

    async fn i11_a_second_start_leaves_the_first_link_alive_until_one_is_used(loaded: World) {
        let installation = World::empty(loaded.engine).await.stopped().await;
        let (first, printed) = served(&installation).await;
        let early = printed.expect("a link, for nobody is there yet");
        assert!(first.browser().get(&early).await.is(200).has("name=\"password\""));
        first.kill();

        let (second, printed) = served(&installation).await;
        let late = printed.expect("a link, for nobody has used the first");
        assert_ne!(early, late);
        let browser = second.browser();
        assert!(browser.get(&late).await.is(200).has("name=\"password\""));
        let page = browser.get(&early).await.is(200);
        let action = page.forms().into_iter().find(|to| to.contains("set-up")).expect("a form");
        let (email, password) = ("otto@operator.example", "vier kleine Boote am Ufer");
        let fields = [("name", "Otto Beispiel"), ("email", email), ("password", password)];
        browser.post_from(&early, &action, &fields).await.is(303);
        for link in [&early, &late] {
            let page = second.browser().get(link).await;
            assert!(matches!(page.status, 404 | 410), "{link} is open still: {}", page.status);
        }
        second.kill();

        let (third, printed) = served(&installation).await;
        assert_eq!(printed, None, "somebody is there");
        third.browser().sign_in(email, password).await.is(303);
    }

    async fn a11_an_account_is_switched_off_and_on_at_the_console(world: World) {
        let mexico = world.persona("mexico").clone();
        let browser = world.sign_in("mexico").await;
        world.program(&["account", "disable", &mexico.email.to_uppercase()]).await.well();
        assert!(browser.get("/area").await.is_to_sign_in());
        world.browser().sign_in(&mexico.email, &mexico.password).await.is(422);
        refused(&world.program(&["account", "disable", &mexico.email]).await, "is switched off already");
        refused(&world.program(&["account", "disable", "nobody@mexico.example"]).await, "Nobody signs in with the address");
        world.program(&["account", "enable", &mexico.email]).await.well();
        assert!(browser.get("/area").await.is_to_sign_in(), "the session of before has ended for good");
        world.sign_in("mexico").await.get("/area/puebla/members").await.is(200);
        let lines = "SELECT verb FROM audit_line WHERE verb LIKE 'account_%' AND address = 'console' ORDER BY at, id";
        assert_eq!(world.database.texts(lines).await, ["account_disabled", "account_enabled"]);
    }

    async fn rule_12_a_process_is_concluded_at_the_console_and_no_import_opens_it_again(world: World) {
        let mexico = world.sign_in("mexico").await;
        mexico.get("/area/puebla/members/documents/new").await.is(200);
        world.program(&["conclude", "puebla"]).await.well();
        mexico.get("/area/puebla/members/documents/new").await.is(403);
        mexico.get("/area/puebla/members").await.is(200);
        refused(&world.program(&["conclude", "puebla"]).await, "is concluded already");
        refused(&world.program(&["conclude", "nowhere"]).await, "There is no process at the address nowhere");
        let line = "SELECT COUNT(*) FROM audit_line JOIN space ON space.id = audit_line.space_id
                    WHERE verb = 'process_concluded' AND space.kind = 'desk'";
        assert_eq!(world.database.number(line).await, 1, "on record, at the desk");
        world.program(&["import", concat!(env!("CARGO_MANIFEST_DIR"), "/config/demo")]).await.well();
        mexico.get("/area/puebla/members/documents/new").await.is(403);
    }
}
