//! The command line: `demo`, `serve`, `import`, `account`, `conclude`, `audit`, `doctor`.

mod demonstration;
mod doctor;

use std::{
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use clap::{Parser, Subcommand};
use indicatif::ProgressBar;

use self::{demonstration::demonstrate, doctor::doctor};
use crate::{
    access::{Head, Put},
    app,
    clock::Clock,
    config::Config,
    extraction,
    features::processes::import,
    http::House,
    mail::Mailer,
    server,
};

/// The virtual secretariat of intergovernmental consultative processes.
#[derive(Debug, Parser)]
#[command(name = "secretariat", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve a demonstration with the eleven real processes and invented persons, on 127.0.0.1:8080.
    Demo {
        /// Begin anew: what the demonstration kept is removed.
        #[arg(long)]
        fresh: bool,
        /// The folder that the demonstration keeps its data in.
        #[arg(long, default_value = "data")]
        folder: PathBuf,
        /// The address to listen on.
        #[arg(long, default_value = "127.0.0.1:8080")]
        listen: String,
    },
    /// Serve an installation.
    Serve {
        /// The file of settings; without one the defaults hold.
        #[arg(long)]
        config: Option<PathBuf>,
    },
    /// Load or update a data set of processes: everything, or nothing where something is wrong.
    Import {
        /// The folder of the data set.
        path: PathBuf,
        /// The file of settings.
        #[arg(long)]
        config: Option<PathBuf>,
    },
    /// Write the text of the file on standard input; for the program itself, which calls it under limits.
    #[command(hide = true)]
    ExtractText {
        /// The media type of the file.
        media_type: String,
    },
    /// Write what the file on standard input tells besides its text; for the program itself, as above.
    #[command(hide = true)]
    TellProperties {
        /// The media type of the file.
        media_type: String,
    },
    /// Write the file on standard input without what it tells; for the program itself, as above.
    #[command(hide = true)]
    StripProperties {
        /// The media type of the file.
        media_type: String,
    },
    /// Switch somebody's account off, or on again.
    Account {
        #[command(subcommand)]
        act: AccountCommand,
    },
    /// Conclude a process: from then on it is read, and nothing else.
    Conclude {
        /// The process, as it stands in addresses: `puebla`.
        process: String,
        /// The file of settings.
        #[arg(long)]
        config: Option<PathBuf>,
    },
    /// The record of every change.
    Audit {
        #[command(subcommand)]
        act: AuditCommand,
    },
    /// Look whether rows, files and record fit together.
    Doctor {
        /// Remove the stored files that nothing has named for a week: what broken-off uploads left. Nothing is removed where anything else is
        /// wrong.
        #[arg(long)]
        sweep: bool,
        /// The file of settings.
        #[arg(long)]
        config: Option<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
enum AccountCommand {
    /// Switch an account off: its sessions end, and nobody signs in with it.
    Disable {
        /// The address that the person signs in with.
        address: String,
        /// The file of settings.
        #[arg(long)]
        config: Option<PathBuf>,
    },
    /// Switch an account on again.
    Enable {
        /// The address that the person signs in with.
        address: String,
        /// The file of settings.
        #[arg(long)]
        config: Option<PathBuf>,
    },
}

#[derive(Debug, Subcommand)]
enum AuditCommand {
    /// Prove that the record is whole; with a head that was noted elsewhere, that its tail was not cut.
    Verify {
        /// The file of settings.
        #[arg(long)]
        config: Option<PathBuf>,
        /// A head noted earlier, as NUMBER:HASH.
        #[arg(long)]
        head: Option<String>,
    },
}

/// Runs the program.
pub fn run() -> ExitCode {
    let cli = Cli::parse();
    // Before logs and threads: whatever the file does, it does to nothing but this process.
    match &cli.command {
        Command::ExtractText { media_type } => return extraction::child::run(media_type),
        Command::TellProperties { media_type } => return extraction::properties::tell(media_type),
        Command::StripProperties { media_type } => return extraction::properties::strip(media_type),
        _ => {}
    }
    logs(matches!(cli.command, Command::Serve { .. }));
    if rustls::crypto::ring::default_provider().install_default().is_err() {
        tracing::debug!("a provider of cryptography was there already");
    }
    let done = actix_web::rt::System::new().block_on(async move {
        match cli.command {
            Command::Demo { fresh, folder, listen } => demonstrate(fresh, folder, listen).await,
            Command::Serve { config } => serve(config).await,
            Command::Import { path, config } => load(&path, config).await,
            Command::ExtractText { .. } | Command::TellProperties { .. } | Command::StripProperties { .. } => Ok(()),
            Command::Account { act: AccountCommand::Disable { address, config } } => {
                switch(&address, true, config).await
            }
            Command::Account { act: AccountCommand::Enable { address, config } } => {
                switch(&address, false, config).await
            }
            Command::Conclude { process, config } => conclude(&process, config).await,
            Command::Audit { act: AuditCommand::Verify { config, head } } => verify(config, head).await,
            Command::Doctor { config, sweep } => doctor(config, sweep).await,
        }
    });
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            say_wrong(&sentence);
            ExitCode::FAILURE
        }
    }
}

fn logs(json: bool) {
    let filter = tracing_subscriber::EnvFilter::builder()
        .with_default_directive(tracing_subscriber::filter::LevelFilter::INFO.into())
        .from_env_lossy();
    let logs = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    if json {
        logs.json().init();
    } else {
        logs.with_max_level(tracing::Level::WARN).init();
    }
    // Where a panic was, and in which request. What it says stays out: a text that was cut at a wrong place would be told whole.
    std::panic::set_hook(Box::new(|panic| {
        tracing::error!(place = panic.location().map(tracing::field::display), "panicked");
    }));
}

fn say(sentence: &str) {
    let mut out = std::io::stdout();
    let _ = writeln!(out, "{sentence}");
    let _ = out.flush();
}

fn say_wrong(sentence: &str) {
    let _ = writeln!(std::io::stderr(), "{sentence}");
}

type Done = Result<(), String>;

fn told(fault: impl std::fmt::Display) -> String {
    fault.to_string()
}

fn settings(file: Option<PathBuf>) -> Result<Config, String> {
    let Some(file) = file else { return Ok(Config::default()) };
    let text = std::fs::read_to_string(&file)
        .map_err(|fault| format!("The settings {} cannot be read: {fault}", file.display()))?;
    Config::read(&text).map_err(told)
}

async fn serve(config: Option<PathBuf>) -> Done {
    let config = settings(config)?;
    let listener = server::take_address(&config).map_err(told)?;
    let house = server::prepare(config, Clock::default()).await.map_err(told)?;
    if let Some(secret) = house.store.set_up_secret().await.map_err(told)? {
        let link = house.link(&format!("/account/set-up/{}", secret.text()));
        say(&format!(
            "This installation has no operator yet. Open this link once, to make the first account:\n\n  {link}\n\nStarting again prints another link while nobody has used one; the first that is used closes the others."
        ));
    }
    go_on(house, listener).await
}

async fn go_on(house: Arc<House>, listener: std::net::TcpListener) -> Done {
    let mailer = Mailer::of(&house.config.mail, house.config.data.folder.join("mail"))?;
    let work = actix_web::rt::spawn(app::work(&house, mailer).run());
    let served = server::listen(house, listener).map_err(told)?.await.map_err(told);
    work.abort();
    // Dropped with its runtime, it would give a connection back where nothing runs any more.
    let _ = work.await;
    served
}

async fn load(path: &Path, config: Option<PathBuf>) -> Done {
    let house = server::prepare(settings(config)?, Clock::default()).await.map_err(told)?;
    let summary = import::import(&house.store, &house.blobs, path, &ProgressBar::new(0)).await.map_err(told)?;
    say(summary.to_string().trim_end());
    Ok(())
}

async fn switch(address: &str, to_be_off: bool, config: Option<PathBuf>) -> Done {
    let (store, _) = server::reopen(&settings(config)?, Clock::default()).await.map_err(told)?;
    let state = if to_be_off { "off" } else { "on" };
    match store.switch_account(address, to_be_off).await.map_err(told)? {
        None => Err(format!("Nobody signs in with the address {address}.")),
        Some(Put::Same) => Err(format!("The account of {address} is switched {state} already.")),
        Some(Put::Made | Put::Changed) => {
            say(&format!("The account of {address} is switched {state}."));
            Ok(())
        }
    }
}

async fn conclude(process: &str, config: Option<PathBuf>) -> Done {
    let (store, _) = server::reopen(&settings(config)?, Clock::default()).await.map_err(told)?;
    match store.conclude(process).await.map_err(told)? {
        None => Err(format!("There is no process at the address {process}.")),
        Some(Put::Same) => Err(format!("The process {process} is concluded already.")),
        Some(Put::Made | Put::Changed) => {
            say(&format!("The process {process} is concluded: it is read, and nothing else."));
            Ok(())
        }
    }
}

async fn verify(config: Option<PathBuf>, head: Option<String>) -> Done {
    let noted = match head
        .as_deref()
        .map(|text| text.split_once(':').and_then(|(number, hash)| Some((number.parse().ok()?, hash))))
    {
        Some(Some((number, hash))) => Some(Head { number, hash: hash.to_owned() }),
        Some(None) => return Err("--head is written NUMBER:HASH".into()),
        None => None,
    };
    let (store, _) = server::reopen(&settings(config)?, Clock::default()).await.map_err(told)?;
    let found = store.verify_audit(noted.as_ref()).await.map_err(told)?;
    for fault in &found.faults {
        say(fault);
    }
    say(&format!(
        "{} lines are sealed, {} wait for their seal. Head: {}:{}",
        found.head.number, found.waiting, found.head.number, found.head.hash
    ));
    if found.faults.is_empty() { Ok(()) } else { Err("The record is not whole.".into()) }
}
