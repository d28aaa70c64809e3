//! A world: a running server over a folder and a database that no other test touches.

use std::{
    net::TcpListener,
    sync::{Arc, mpsc},
    thread::JoinHandle,
};

use actix_web::dev::ServerHandle;
use secrecy::ExposeSecret;
use tempfile::TempDir;
use virtual_secretariat::{
    app,
    clock::Clock,
    config::Config,
    demo::Account,
    http::House,
    mail::{Mailer, Outgoing},
    server,
};

use super::{
    browser::Browser,
    copies::{Copy, copy_folder},
    database::{Database, Engine, opened},
    program::{Installation, PROGRAM, Ran, Settings},
    template::{hashed, template},
};

/// A running installation.
pub struct World {
    /// What the server serves. Its clock is `house.store.clock()`.
    pub house: Arc<House>,
    /// A look into its database.
    pub database: Database,
    /// Which database that is.
    pub engine: Engine,
    /// Who can sign in.
    pub personas: Vec<Account>,
    client: reqwest::Client,
    running: Running,
    // Fields are dropped in this order: the server ends before its database and its folder go.
    copy: Option<Copy>,
    folder: TempDir,
}

impl World {
    /// The demonstration, freshly loaded.
    pub async fn new(engine: Engine) -> Self {
        let template = template(engine).await;
        let folder = tempfile::tempdir().expect("a folder");
        copy_folder(&template.data, &folder.path().join("data"));
        let copy = match &template.database {
            Some(name) => Some(Copy::of(Some(name)).await),
            None => None,
        };
        Self::over(engine, folder, copy, template.personas, Clock::default(), |_| {}).await
    }

    /// An installation as it is before anybody was there.
    pub async fn empty(engine: Engine) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let copy = match engine {
            Engine::Sqlite => None,
            Engine::Postgres => Some(Copy::of(None).await),
        };
        Self::over(engine, folder, copy, Vec::new(), Clock::default(), |_| {}).await
    }

    async fn over(
        engine: Engine,
        folder: TempDir,
        copy: Option<Copy>,
        personas: Vec<Account>,
        clock: Clock,
        settings: impl FnOnce(&mut Config),
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let mut config = Config::default();
        config.site.listen = listener.local_addr().expect("an address").to_string();
        config.site.base_url = format!("http://{}", config.site.listen);
        config.site.demo = true;
        config.data.folder = folder.path().join("data");
        config.data.database = copy.as_ref().map(Copy::url).unwrap_or_default().into();
        settings(&mut config);
        let url = config.data.url();
        let mut house =
            server::prepare(config, clock).await.unwrap_or_else(|fault| panic!("the server does not start: {fault}"));
        // What runs here is the tests, which read no file.
        Arc::get_mut(&mut house).expect("nobody else has it yet").program = PROGRAM.into();
        let running = Running::begin(house.clone(), listener, None);
        Self { house, database: opened(&url).await, engine, personas, client: client(), running, copy, folder }
    }

    /// The same installation after a restart, with other settings.
    pub async fn restarted(self, settings: impl FnOnce(&mut Config)) -> Self {
        let Self { house, database, engine, personas, client: _, running, copy, folder } = self;
        drop(running);
        database.close().await;
        let clock = house.store.clock().clone();
        drop(house);
        Self::over(engine, folder, copy, personas, clock, settings).await
    }

    /// The same installation with nobody serving it.
    pub async fn stopped(self) -> Installation {
        let Self { house, database, engine, personas, client: _, running, copy, folder } = self;
        drop(running);
        let url = house.config.data.url();
        if engine == Engine::Sqlite {
            // Leaves one whole file, which can be copied.
            database.run("PRAGMA wal_checkpoint(TRUNCATE)").await;
            let log = std::fs::metadata(house.config.data.folder.join("secretariat.sqlite-wal"));
            assert!(log.is_ok_and(|log| log.len() == 0), "the log of the database is not empty");
        }
        database.close().await;
        let shared = house.config.data.folder.join("secretariat.sqlite-shm");
        drop(house);
        if engine == Engine::Sqlite {
            // Its connections are closed by threads of their own; the last takes this file along, and who copies the folder must not meet it.
            for _ in 0..100 {
                if !shared.exists() {
                    break;
                }
                tokio::time::sleep(std::time::Duration::from_millis(20)).await;
            }
        }
        Installation::new(folder, copy, url, personas)
    }

    /// Runs a command of the real program on the installation, beside the server.
    pub async fn program(&self, arguments: &[&str]) -> Ran {
        let database = self.house.config.data.database.expose_secret().to_owned();
        Settings::over(self.folder.path(), database).run(arguments).await
    }

    /// The address that people use, without a slash at its end.
    pub fn base(&self) -> &str {
        self.house.config.site.base_url.trim_end_matches('/')
    }

    /// A browser that nobody has signed in with.
    pub fn browser(&self) -> Browser {
        Browser::new(self.client.clone(), self.base())
    }

    /// Moves the clock on.
    pub fn later(&self, span: chrono::Duration) {
        self.house.store.clock().advance(span);
    }

    /// Has all files that are kept lie on the disk since long ago: what nobody names is let go by their own time, too.
    pub async fn files_came_long_ago(&self) {
        let folder = self.house.config.data.folder.join("files");
        for sha256 in self.house.blobs.all().await.expect("the files") {
            let file = std::fs::File::open(folder.join(&sha256[..2]).join(&sha256)).expect("it can be opened");
            file.set_modified(std::time::SystemTime::UNIX_EPOCH).expect("its time");
        }
    }

    /// Gives all personas hashes that cost what they do outside of tests: for what is measured by the clock on the wall.
    pub async fn hashes_cost_as_usual(&self) {
        hashed(&self.database, &self.personas, 19 * 1024).await;
    }

    /// Puts into the index what is not in it yet.
    pub async fn indexed(&self) {
        let (mailer, _) = Mailer::memory(&self.house.config.mail).expect("a mailer");
        let mut work = app::work(&self.house, mailer);
        work.program = PROGRAM.into();
        while work.index_words().await.expect("the words are in the index") > 0 {}
    }

    /// Reads and puts in what comes in one go.
    pub async fn indexed_once(&self) {
        let (mailer, _) = Mailer::memory(&self.house.config.mail).expect("a mailer");
        let mut work = app::work(&self.house, mailer);
        work.program = PROGRAM.into();
        work.index_words().await.expect("some words are in the index");
    }

    /// Sends the mails that are due, and returns them.
    pub async fn mails(&self) -> Vec<Outgoing> {
        let (mailer, sent) = Mailer::memory(&self.house.config.mail).expect("a mailer");
        let mut work = app::work(&self.house, mailer);
        work.program = PROGRAM.into();
        let clockwork = self.house.store.clockwork();
        let mut before = u64::MAX;
        loop {
            work.run_once().await.expect("the jobs run");
            let waiting = clockwork.waiting_mails().await.expect("a number");
            if waiting == 0 || waiting >= before {
                break;
            }
            before = waiting;
        }
        let mut sent = sent.lock().expect("the box of mails");
        std::mem::take(&mut *sent)
    }
}

/// A server in a thread of its own. It stops when this value is dropped.
pub(super) struct Running {
    handle: ServerHandle,
    thread: Option<JoinHandle<()>>,
}

impl Running {
    /// Serves an installation; with a way out for mail, it does the recurring work too, as the program does.
    pub(super) fn begin(house: Arc<House>, listener: TcpListener, mailer: Option<Mailer>) -> Self {
        let (tell, told) = mpsc::channel();
        let thread = std::thread::spawn(move || {
            actix_web::rt::System::new().block_on(async move {
                let work = mailer.map(|mailer| {
                    let mut work = app::work(&house, mailer);
                    work.program = PROGRAM.into();
                    actix_web::rt::spawn(work.run())
                });
                let server = server::listen(house, listener).expect("the server listens");
                tell.send(server.handle()).expect("the test waits for its server");
                server.await.expect("the server runs to its end");
                // Dropped with its runtime, it would give a connection back where nothing runs any more.
                if let Some(work) = work {
                    work.abort();
                    let _ = work.await;
                }
            });
        });
        Self { handle: told.recv().expect("a server"), thread: Some(thread) }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // The command is sent at once; the thread ends when it is carried out.
        drop(self.handle.stop(false));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

pub(super) fn client() -> reqwest::Client {
    // No test speaks TLS: the client wants to know how it would, but need not read whom the machine trusts.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder().tls_certs_only([]).redirect(reqwest::redirect::Policy::none());
    client.build().expect("a client")
}
