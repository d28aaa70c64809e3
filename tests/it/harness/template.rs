//! The demonstration, loaded once for a build of the tests and copied for every test.
//!
//! Test runners start a process for every test, so the template stands on the disk, under a name that changes with the build.

use std::{
    fs,
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};

use indicatif::ProgressBar;
use virtual_secretariat::{
    app,
    clock::{Clock, Instant},
    config::Config,
    demo::{self, Account},
    mail::Mailer,
    server,
};

use super::{
    copies::Copy,
    database::{Database, Engine, opened},
    program::PROGRAM,
};

/// What a world is copied from.
pub struct Template {
    /// The data folder; with the database, where that is SQLite.
    pub data: PathBuf,
    /// The database on the PostgreSQL of the tests.
    pub database: Option<String>,
    /// Who can sign in.
    pub personas: Vec<Account>,
}

/// The template of an engine; made by the first test that asks, while the others wait for it.
pub async fn template(engine: Engine) -> Template {
    let temporary = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let key = key(engine);
    let folder = temporary.join(format!("demo-{}-{key}", engine.word()));
    let template = Template {
        data: folder.join("data"),
        database: (engine == Engine::Postgres).then(|| format!("vs_demo_{key}")),
        personas: Vec::new(),
    };
    let door = fs::File::create(temporary.join(format!("demo-{}.lock", engine.word()))).expect("a lock file");
    door.lock().expect("the lock");
    if !(folder.join("personas.json").exists() && has_database(&template).await) {
        leave_none_behind(temporary, &format!("demo-{}-", engine.word()));
        make(&template, &folder).await;
    }
    door.unlock().expect("the lock opens");
    let personas = fs::read_to_string(folder.join("personas.json")).expect("the file of personas");
    Template { personas: serde_json::from_str(&personas).expect("a list of personas"), ..template }
}

/// Changes with the program under test, with the data that it loads, and with the server that holds the copy.
fn key(engine: Engine) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut parts = vec![std::env::current_exe().expect("the test has a file")];
    let data = fs::read_dir(root.join("config/demo")).expect("the demonstration has a folder").flatten();
    let mut data: Vec<PathBuf> = data.map(|entry| entry.path()).collect();
    data.sort();
    parts.extend(data);
    let mut sum: u64 = 0xcbf2_9ce4_8422_2325; // FNV-1a: any even spread will do.
    let mut add =
        |bytes: &[u8]| bytes.iter().for_each(|byte| sum = (sum ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    for path in parts {
        let about = fs::metadata(&path).expect("a file");
        let changed = about.modified().ok().and_then(|at| at.duration_since(UNIX_EPOCH).ok()).unwrap_or_default();
        add(&changed.as_nanos().to_be_bytes());
        add(&about.len().to_be_bytes());
    }
    if engine == Engine::Postgres {
        add(Engine::server().as_bytes());
    }
    format!("{sum:016x}")
}

async fn has_database(template: &Template) -> bool {
    let Some(name) = &template.database else { return true };
    let server = opened(&Engine::server()).await;
    let found = server.number(&format!("SELECT COUNT(*) FROM pg_database WHERE datname = '{name}'")).await;
    server.close().await;
    found == 1
}

/// Removes templates of earlier builds. A young one may be another run's, which reads it just now.
fn leave_none_behind(temporary: &Path, prefix: &str) {
    let young = Clock::default().now() - chrono::Duration::hours(1);
    for entry in fs::read_dir(temporary).into_iter().flatten().flatten() {
        let made = entry.metadata().and_then(|about| about.modified()).map(Instant::from);
        if entry.file_name().to_string_lossy().starts_with(prefix) && made.is_ok_and(|made| made < young) {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

async fn make(template: &Template, folder: &Path) {
    // One that was begun and not ended.
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(&template.data).expect("a folder");
    let copy = match template.database {
        Some(_) => Some(Copy::of(None).await),
        None => None,
    };
    let mut config = Config::default();
    config.site.demo = true;
    config.data.folder.clone_from(&template.data);
    config.data.database = copy.as_ref().map(Copy::url).unwrap_or_default().into();
    let url = config.data.url();
    let house = server::prepare(config, Clock::default())
        .await
        .unwrap_or_else(|fault| panic!("the server does not start: {fault}"));
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("config/demo");
    let loaded = demo::load(&house, &demo, &ProgressBar::hidden())
        .await
        .unwrap_or_else(|fault| panic!("the demonstration cannot be loaded: {fault}"));
    // Their words are in the index, so that no test has to read all the texts again.
    let (mailer, _) = Mailer::memory(&house.config.mail).expect("a mailer");
    let mut work = app::work(&house, mailer);
    work.program = PROGRAM.into();
    while work.index_words().await.expect("the words are in the index") > 0 {}
    drop(work);
    drop(house);
    hashed(&opened(&url).await, &loaded.personas, 8).await;
    match (copy, &template.database) {
        (Some(copy), Some(name)) => {
            // One of an earlier run whose folder is gone.
            let server = opened(&Engine::server()).await;
            server.run(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await;
            server.close().await;
            copy.becomes(name).await;
        }
        _ => settle(&template.data, &url).await,
    }
    let personas = serde_json::to_string(&loaded.personas).expect("JSON");
    fs::write(folder.join("personas.json"), personas).expect("the file of personas");
}

/// Gives personas the hashes of their passwords, made in so many KiB of memory. A hash says itself how it was made, so that all that signs in
/// goes the way that it always goes; but a third of the time of all tests is not spent on hashing the same dozen passwords.
pub(super) async fn hashed(database: &Database, personas: &[Account], kib: u32) {
    use argon2::{
        Algorithm, Argon2, Params, Version,
        password_hash::{PasswordHasher, phc::PasswordHash},
    };
    let passes = if kib < 1024 { 1 } else { 2 };
    let argon =
        Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(kib, passes, 1, None).expect("parameters"));
    for one in personas {
        let hash: PasswordHash = argon.hash_password(one.password.as_bytes()).expect("a hash");
        database.run(&format!("UPDATE person SET password_hash = '{hash}' WHERE email = '{}'", one.email)).await;
    }
}

/// Makes the database one whole file, whoever still holds it open.
async fn settle(data: &Path, url: &str) {
    let settled = data.join("settled");
    let database = opened(url).await;
    database.run(&format!("VACUUM INTO '{}'", settled.display())).await;
    database.close().await;
    for entry in fs::read_dir(data).expect("the folder").flatten() {
        if entry.file_name().to_string_lossy().starts_with("secretariat.sqlite") {
            fs::remove_file(entry.path()).expect("a file");
        }
    }
    fs::rename(settled, data.join("secretariat.sqlite")).expect("the database");
}
