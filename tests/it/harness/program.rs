//! The real program, as a process of its own: for what a thread of the tests cannot show, such as being killed.

use std::{
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

use tempfile::TempDir;
use virtual_secretariat::demo::Account;

use super::{
    browser::Browser,
    copies::Copy,
    database::{Database, opened},
    world::client,
};

/// The program.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_secretariat");

/// How long it may take to answer for the first time.
const PATIENCE: Duration = Duration::from_mins(1);

/// An installation that nobody serves: its folder, its database, and who can sign in.
pub struct Installation {
    pub personas: Vec<Account>,
    url: String,
    settings: Settings,
    // Dropped in this order: the database before the folder.
    _copy: Option<Copy>,
    folder: TempDir,
}

impl Installation {
    pub(super) fn new(folder: TempDir, copy: Option<Copy>, url: String, personas: Vec<Account>) -> Self {
        let settings = Settings::over(folder.path(), copy.as_ref().map(Copy::url).unwrap_or_default());
        Self { personas, url, settings, _copy: copy, folder }
    }

    /// Where it keeps what it is given.
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// How the program is called on it.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// A look into its database.
    pub async fn database(&self) -> Database {
        opened(&self.url).await
    }

    /// A person by key.
    pub fn persona(&self, key: &str) -> &Account {
        self.personas.iter().find(|one| one.key == key).unwrap_or_else(|| panic!("no persona {key}"))
    }
}

/// A file of settings, with which the program is called.
#[derive(Clone, Debug)]
pub struct Settings {
    pub file: PathBuf,
    /// The address that it listens on.
    pub listen: String,
}

impl Settings {
    /// The settings of an installation whose data stand in a folder; the database is empty for SQLite.
    pub(super) fn over(folder: &Path, database: String) -> Self {
        let free = std::net::TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a port");
        let (file, listen) = (folder.join("secretariat.toml"), free.to_string());
        let data = folder.join("data");
        let text = format!(
            "[site]\nbase_url = \"http://{listen}\"\nlisten = \"{listen}\"\ndemo = true\n[data]\nfolder = \"{}\"\ndatabase = \"{database}\"\n",
            data.display()
        );
        std::fs::write(&file, text).expect("the settings");
        Self { file, listen }
    }

    /// Runs a command of the program to its end.
    pub async fn run(&self, arguments: &[&str]) -> Ran {
        self.run_by(Command::new(PROGRAM), arguments).await
    }

    /// Runs a command of the program to its end, by another command that becomes the program.
    pub async fn run_by(&self, mut command: Command, arguments: &[&str]) -> Ran {
        command.args(arguments).arg("--config").arg(&self.file);
        Ran::by(command).await
    }

    /// Serves the installation.
    pub async fn serve(&self) -> Served {
        let mut command = Command::new(PROGRAM);
        command.args(["serve", "--config"]).arg(&self.file);
        self.serve_by(&mut command).await
    }

    /// Serves the installation by a command that becomes the program.
    pub async fn serve_by(&self, command: &mut Command) -> Served {
        command.stdout(Stdio::null()).stderr(Stdio::null());
        Served::by(command, &self.listen).await
    }
}

/// What a command of the program said.
#[derive(Debug)]
pub struct Ran {
    pub succeeded: bool,
    /// What it tells the shell.
    pub code: Option<i32>,
    pub said: String,
    pub complained: String,
}

impl Ran {
    /// Runs a command that becomes the program to its end.
    pub async fn by(mut command: Command) -> Self {
        command.stdin(Stdio::null());
        let ended = tokio::task::spawn_blocking(move || command.output()).await.expect("a thread");
        let ended = ended.expect("the program starts");
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let (said, complained) = (text(&ended.stdout), text(&ended.stderr));
        Self { succeeded: ended.status.success(), code: ended.status.code(), said, complained }
    }

    /// The same, if the command succeeded; otherwise the test fails and shows what it said.
    #[track_caller]
    pub fn well(self) -> Self {
        assert!(self.succeeded, "{}{}", self.said, self.complained);
        self
    }
}

/// The program while it serves. It is ended with this value, by its own id.
pub struct Served {
    child: Child,
    base: String,
    client: reqwest::Client,
}

impl Served {
    /// The program by a command that becomes it, once it answers at its address.
    pub async fn by(command: &mut Command, listen: &str) -> Self {
        let child = command.stdin(Stdio::null()).spawn().expect("the program starts");
        let mut served = Self { child, base: format!("http://{listen}"), client: client() };
        let began = std::time::Instant::now();
        loop {
            if let Some(ended) = served.child.try_wait().expect("a process of ours") {
                panic!("the program has ended: {ended}");
            }
            let answer = served.client.get(format!("{}/health/ready", served.base)).send().await;
            if answer.is_ok_and(|answer| answer.status().is_success()) {
                return served;
            }
            assert!(began.elapsed() < PATIENCE, "the program does not answer");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// The id of the process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// A browser that nobody has signed in with.
    pub fn browser(&self) -> Browser {
        Browser::new(self.client.clone(), &self.base)
    }

    /// A browser in which somebody has signed in.
    pub async fn sign_in(&self, who: &Account) -> Browser {
        let browser = self.browser();
        browser.sign_in(&who.email, &who.password).await.is(303);
        browser
    }

    /// Sends it a signal by name: `TERM`, `STOP`.
    pub fn signal(&self, name: &str) {
        let sent = Command::new("sh").args(["-c", &format!("kill -{name} {}", self.id())]).status();
        assert!(sent.is_ok_and(|sent| sent.success()), "the program gets no signal {name}");
    }

    /// Whether somebody takes a new connection at its address.
    pub async fn is_open(&self) -> bool {
        let listen = self.base.trim_start_matches("http://");
        tokio::net::TcpStream::connect(listen).await.is_ok()
    }

    /// Waits until it has ended by itself, and whether it says that all is well.
    pub async fn ended(mut self) -> bool {
        let began = std::time::Instant::now();
        loop {
            if let Some(ended) = self.child.try_wait().expect("a process of ours") {
                return ended.success();
            }
            assert!(began.elapsed() < PATIENCE, "the program does not end");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }

    /// Kills it, as a failing machine would: it gets no chance to put anything in order.
    pub fn kill(mut self) {
        self.end();
    }

    fn end(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.end();
    }
}
