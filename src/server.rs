//! Opening an installation and serving it.

use std::{net::TcpListener, sync::Arc, time::Duration};

use actix_web::{HttpServer, dev::Server};

use crate::{
    access::{NotOpened, Store},
    app,
    blobs::Blobs,
    clock::Clock,
    config::{Config, DataConfig},
    error::Error,
    http::House,
};

/// Why an installation does not start, in a sentence.
#[derive(Debug, thiserror::Error)]
pub enum NotStarted {
    /// The data folder cannot be used.
    #[error(
        "The data folder {folder} cannot be written: {fault}. Choose another with data.folder, or give this user the right to write there."
    )]
    Folder {
        /// The folder.
        folder: String,
        /// What the system says.
        fault: String,
    },
    /// There is nothing yet.
    #[error(
        "There is no installation in the folder {folder}. Name the settings of yours with --config; `secretariat serve` makes a new one."
    )]
    Nothing {
        /// The folder.
        folder: String,
    },
    /// The address is taken.
    #[error(
        "The address {address} cannot be listened on: {fault}. Stop the other program, or choose another address with site.listen."
    )]
    Taken {
        /// The address.
        address: String,
        /// What the system says.
        fault: String,
    },
    /// The database cannot be opened.
    #[error(transparent)]
    Database(#[from] NotOpened),
    /// Something else.
    #[error(transparent)]
    Other(#[from] Error),
}

/// Opens the folder, the database and the files.
///
/// # Errors
/// [`NotStarted`], each with a sentence.
pub async fn prepare(config: Config, clock: Clock) -> Result<Arc<House>, NotStarted> {
    let folder = config.data.folder.clone();
    let refused = |fault: String| NotStarted::Folder { folder: folder.display().to_string(), fault };
    own(&config.data).await.map_err(|fault| refused(fault.to_string()))?;
    let blobs = Blobs::open(&folder.join("files")).await.map_err(|fault| refused(fault.to_string()))?;
    let store = Store::open(&config.data.url(), clock).await?;
    if !config.scanner.socket.is_empty() {
        store.hold_what_comes_in();
    }
    House::new(store, blobs, config).map_err(|fault| Error::Internal(fault.to_string()).into())
}

/// Opens the database and the files of an installation that is there, for a look or an operator's act: none is made, and its schema
/// stays as it is.
///
/// # Errors
/// [`NotStarted`], each with a sentence; too where there is no installation, or an older one.
pub async fn reopen(config: &Config, clock: Clock) -> Result<(Store, Blobs), NotStarted> {
    let files = config.data.folder.join("files");
    if !files.is_dir() || config.data.file().is_some_and(|file| !file.is_file()) {
        return Err(NotStarted::Nothing { folder: config.data.folder.display().to_string() });
    }
    let store = Store::open_as_is(&config.data.url(), clock).await?;
    Ok((store, Blobs::at(&files)))
}

/// Makes the data folder and the file of its database so that nobody else on the machine reads them. What is there already keeps its rights.
async fn own(data: &DataConfig) -> std::io::Result<()> {
    tokio::fs::DirBuilder::new().recursive(true).mode(0o700).create(&data.folder).await?;
    if let Some(file) = data.file() {
        // SQLite would make it readable for all; the files that it makes beside it take over the rights of this one.
        tokio::fs::OpenOptions::new().append(true).create(true).mode(0o600).open(file).await?;
    }
    Ok(())
}

/// Takes the address that the settings name.
///
/// # Errors
/// [`NotStarted::Taken`].
pub fn take_address(config: &Config) -> Result<TcpListener, NotStarted> {
    let address = config.site.listen.clone();
    TcpListener::bind(&address).map_err(|fault| NotStarted::Taken { address, fault: fault.to_string() })
}

/// For how many seconds answers that are under way are brought to their end when the program is told to go (SIGTERM): a large file over a
/// slow line. Connections without one are closed at once.
const FAREWELL: u64 = 60;

/// Serves an installation on an address that is taken. The server runs when it is awaited, and stops by its handle.
///
/// # Errors
/// The system's.
pub fn listen(house: Arc<House>, listener: TcpListener) -> std::io::Result<Server> {
    let server = HttpServer::new(move || app::build(house.clone(), app::routes()))
        .workers(std::thread::available_parallelism().map_or(2, |cores| cores.get().clamp(2, 8)))
        .client_request_timeout(Duration::from_secs(20))
        .keep_alive(Duration::from_mins(1))
        .shutdown_timeout(FAREWELL)
        .listen(listener)?
        .run();
    Ok(server)
}

#[cfg(test)]
mod tests {
    use std::{fs, sync::Mutex};

    use actix_web::{
        HttpResponse,
        http::header,
        test::{TestRequest, call_service, init_service, read_body},
    };

    use super::*;
    use crate::route;

    async fn panics() -> HttpResponse {
        panic!("in the middle of Geheimtitel 4417")
    }

    #[actix_web::test]
    async fn b14_a_handler_that_panics_answers_with_the_number_of_the_request_which_stands_in_the_log()
    -> Result<(), Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        let mut config = Config::default();
        config.data.folder = folder.path().join("data");
        let house = prepare(config, Clock::default()).await?;
        let routes = vec![route!(GET "/{lang:es|ar}/broken" Nothing panics), route!(POST "/broken" Form panics)];
        let app = init_service(app::build(house, routes)).await;
        let book = tempfile::NamedTempFile::new()?;
        let log = tracing_subscriber::fmt().with_ansi(false).with_writer(Mutex::new(book.reopen()?)).finish();
        let _kept = tracing::subscriber::set_default(log);
        for (asked, code) in [
            (TestRequest::get().uri("/es/broken"), "es"),
            (TestRequest::get().uri("/ar/broken"), "ar"),
            (TestRequest::post().uri("/broken").insert_header((header::ACCEPT_LANGUAGE, "fr")), "fr"),
        ] {
            let answer = call_service(&app, asked.to_request()).await;
            assert_eq!(answer.status(), 500);
            let page = String::from_utf8(read_body(answer).await.to_vec())?;
            assert!(page.contains(&format!("<html lang=\"{code}\"")), "{page}");
            for inside in ["Geheimtitel", "panic", "src/"] {
                assert!(!page.contains(inside), "it tells “{inside}”: {page}");
            }
            let number = page.split("<bdi class=\"mono\">").nth(1).and_then(|rest| rest.split('<').next());
            let number = number.ok_or("no number of the request")?;
            let told = fs::read_to_string(book.path())?;
            let line = told.lines().find(|line| line.contains("a handler panicked") && line.contains(number));
            assert!(line.is_some() && !told.contains("Geheimtitel"), "{told}");
        }
        Ok(())
    }
}
