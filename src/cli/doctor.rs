//! `doctor`: whether rows, files and record fit together, and the sweeping of files that nothing names.

use std::{path::PathBuf, time::Duration};

use super::{Done, say, settings, told};
use crate::{
    blobs::Blobs,
    clock::Clock,
    extraction::{self, Confined},
    scanner::Scanner,
    server,
};

/// How long a file that nothing names was not written, when it may be removed: longer than any upload, import or repair takes.
const UNNAMED: Duration = Duration::from_hours(7 * 24);

/// Looks, and sweeps where that is asked for and nothing else is wrong.
pub(super) async fn doctor(config: Option<PathBuf>, sweep: bool) -> Done {
    let config = settings(config)?;
    let (store, blobs) = server::reopen(&config, Clock::default()).await.map_err(told)?;
    let clockwork = store.clockwork();
    let known = clockwork.known_files().await.map_err(told)?;
    let kept = blobs.all().await.map_err(told)?;
    let mut faults = 0;
    for missing in known.difference(&kept) {
        faults += 1;
        say(&format!("A row names the file {missing}, which is not there."));
    }
    for name in known.intersection(&kept) {
        if !blobs.is_whole(name).await.map_err(told)? {
            faults += 1;
            say(&format!("The file {name} has another content than its name says."));
        }
    }
    let held = clockwork.held_files().await.map_err(told)?;
    match Scanner::of(&config.scanner) {
        None => say("There is no scanner for malware; files come in at once."),
        Some(scanner) => match scanner.answers().await {
            Ok(()) => say(&format!("The scanner at {scanner} answers.")),
            Err(fault) => {
                faults += 1;
                say(&format!("The scanner at {scanner} does not answer; what is handed in stays held: {fault}"));
            }
        },
    }
    match extraction::confinement() {
        Ok(Confined::Wholly) => {
            say("Whoever reads a file for its text is kept by the kernel from other files and from the network.");
        }
        Ok(Confined::Partly) => say(
            "Whoever reads a file for its text is kept by the kernel from other files, and not from all else: that takes Linux 6.12.",
        ),
        Ok(Confined::Not) => say(
            "This kernel has no Landlock (Linux 5.13): a file that takes its reader over could read what the server can read.",
        ),
        Err(fault) => {
            faults += 1;
            say(&format!("The kernel refuses to confine whoever reads a file for its text; no text is read: {fault}"));
        }
    }
    say(&format!(
        "{} files came in without having been scanned; {} wait for the scanner; {} were stopped by it.",
        held.unscanned, held.waiting, held.stopped
    ));
    let strays = clockwork.unnamed_files(kept.difference(&known).cloned().collect()).await.map_err(told)?;
    let (mut bytes, mut old) = (0, Vec::new());
    for name in &strays {
        if let Some((size, span)) = blobs.about(name).await.map_err(told)? {
            bytes += size;
            if span > UNNAMED {
                old.push((name.clone(), size));
            }
        }
    }
    let record = store.verify_audit(None).await.map_err(told)?;
    for fault in &record.faults {
        faults += 1;
        say(fault);
    }
    say(&format!(
        "{} files are named by rows and there; {} files ({bytes} bytes) are named by no row (uploads that broke off), {} of them for more than a week.",
        known.len(),
        strays.len(),
        old.len()
    ));
    say(&format!(
        "{} lines of the record are sealed; {} mails wait.",
        record.head.number,
        clockwork.waiting_mails().await.map_err(told)?
    ));
    if faults > 0 {
        let swept = if sweep { " Nothing was removed." } else { "" };
        return Err(format!("{faults} faults were found.{swept}"));
    }
    if sweep { swept(&blobs, &old, known.len()).await } else { Ok(()) }
}

/// Removes files that nothing names. That is done by hand and never by itself: a database that does not belong to the folder names nothing of it,
/// and all would be gone.
async fn swept(blobs: &Blobs, old: &[(String, u64)], named: usize) -> Done {
    if !old.is_empty() && old.len() >= named {
        return Err(
            "More files are named by no row than by rows. Is this the database of this folder? Nothing was removed."
                .into(),
        );
    }
    let (mut files, mut bytes) = (0, 0);
    for (name, size) in old {
        // What came in again since it was looked at stays.
        if blobs.forget_older(name, UNNAMED).await.map_err(told)? {
            files += 1;
            bytes += size;
        }
    }
    say(&format!("{files} files ({bytes} bytes) that nothing named for more than a week were removed."));
    Ok(())
}
