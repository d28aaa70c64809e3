//! `demo`: a demonstration with the real processes and invented persons, whose passwords are told at the console and kept beside its data.

use std::{
    io::Write,
    path::{Path, PathBuf},
};

use indicatif::ProgressBar;

use super::{Done, go_on, say, told};
use crate::{
    clock::Clock,
    config::Config,
    demo::{self, Account},
    server,
};

/// Serves the demonstration; with `fresh` it begins anew.
pub(super) async fn demonstrate(fresh: bool, folder: PathBuf, listen: String) -> Done {
    let mut config = Config::default();
    config.site.base_url = format!("http://{listen}");
    config.site.listen = listen;
    config.site.demo = true;
    config.data.folder = folder.clone();
    if let Some(fault) = config.faults().first() {
        return Err(fault.clone());
    }
    let listener = server::take_address(&config).map_err(told)?;
    if fresh {
        begin_anew(&folder)?;
    }
    let house = server::prepare(config, Clock::default()).await.map_err(told)?;
    let kept = folder.join("personas.json");
    let personas =
        match std::fs::read_to_string(&kept).ok().and_then(|text| serde_json::from_str::<Vec<Account>>(&text).ok()) {
            Some(personas) => personas,
            None => {
                let data = Path::new("config/demo");
                if !data.exists() {
                    return Err(
                        "The folder config/demo is not here. Start the demonstration from the folder of the project."
                            .into(),
                    );
                }
                let loaded = demo::load(&house, data, &ProgressBar::new(0)).await.map_err(told)?;
                say(&loaded.summary.to_string());
                keep_secret(&kept, &serde_json::to_string_pretty(&loaded.personas).map_err(told)?)?;
                loaded.personas
            }
        };
    say("The demonstration’s accounts (persons invented, passwords drawn by lot):\n");
    for account in &personas {
        say(&format!("  {:<13} {:<34} {}", account.key, account.email, account.password));
    }
    say(&format!(
        "\nPublic site    {}\nSign in        {}\nMails          {}\n\nCtrl-C ends it.",
        house.base,
        house.link("/account/sign-in"),
        folder.join("mail").display()
    ));
    go_on(house, listener).await
}

/// Removes what a demonstration kept, and nothing else that may stand in the folder.
fn begin_anew(folder: &Path) -> Done {
    let fault = |fault: std::io::Error| format!("The data folder {} cannot be emptied: {fault}", folder.display());
    for name in ["secretariat.sqlite", "secretariat.sqlite-wal", "secretariat.sqlite-shm", "personas.json"] {
        match std::fs::remove_file(folder.join(name)) {
            Err(missing) if missing.kind() == std::io::ErrorKind::NotFound => {}
            other => other.map_err(fault)?,
        }
    }
    for name in ["files", "mail"] {
        match std::fs::remove_dir_all(folder.join(name)) {
            Err(missing) if missing.kind() == std::io::ErrorKind::NotFound => {}
            other => other.map_err(fault)?,
        }
    }
    Ok(())
}

/// Writes a file that only its owner reads.
fn keep_secret(path: &Path, text: &str) -> Done {
    use std::os::unix::fs::OpenOptionsExt;
    let file = std::fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(path);
    let mut file = file.map_err(|fault| format!("{} cannot be written: {fault}", path.display()))?;
    file.write_all(text.as_bytes()).map_err(told)
}
