//! The text of a file that anybody may have made, for the search and for a view of its text.
//!
//! A file is read by a child process of this very program, which has limits of memory and time and hands back nothing but text: whatever
//! the file does to it, the server goes on. Nothing that the file names is fetched or opened.

pub mod child;
pub mod properties;
mod text;
mod lines;
mod paragraphs;
mod letters;
mod html;
mod pdf;
mod archive;
mod xml;
mod office;
mod sheets;
mod opendocument;

#[cfg(test)]
mod samples;

use std::{
    fs::File,
    io::{self, ErrorKind},
    os::unix::process::ExitStatusExt,
    path::Path,
    process::Stdio,
    time::Duration,
};

use rustix::process::{Pid, Signal, kill_process_group};
use tokio::{
    io::AsyncReadExt,
    process::{Child, Command},
    time::timeout,
};

pub use self::child::Confined;
use self::{lines::LONGEST, text::Kind};

/// How long one file may be read, by the clock on the wall. Its processor time has a limit of its own, which comes first on a machine
/// that has time to spare.
pub const DEADLINE: Duration = Duration::from_secs(30);

/// The most bytes that are taken from the child: its longest text, in the widest letters of UTF-8.
const MOST: u64 = LONGEST as u64 * 4;

/// Whether files of this media type can have a text at all: for the others no process need be started.
pub fn has_text(media_type: &str) -> bool {
    Kind::of(media_type).is_some()
}

/// The text of a file, at most 2,000,000 characters, one paragraph a line. `None` says that no text could be read: it has none, it is
/// damaged or locked, or it took too much memory or too long.
///
/// `program` is this program, by a path that begins with `/`; it is called as `program extract-text TYPE` (see [`child::run`]). Whoever
/// calls this often sees to it that few run at once: each may take a processor and 1 GiB for [`DEADLINE`].
///
/// # Errors
/// When the program cannot be started, when it was ended from outside, or when the machine had no time for it within [`DEADLINE`]: the last two are
/// worth another try ([`is_to_be_tried_again`]). Whatever else goes wrong is the file's fault, and gives `None`.
pub async fn text_of(program: &Path, file: File, media_type: &str) -> io::Result<Option<String>> {
    let mut command = Command::new(program);
    command.arg("extract-text").arg(media_type);
    told_by(command, file, DEADLINE).await
}

/// How far the kernel of this machine keeps a reader of files from all else. Tried by a thread that does nothing else.
///
/// # Errors
/// The system's, when it has Landlock and refuses it: no file is read then.
pub fn confinement() -> io::Result<Confined> {
    std::thread::spawn(child::confine_myself).join().unwrap_or_else(|_| Err(io::Error::other("the thread fell")))
}

/// Whether a file was not read because of what went on around it.
pub fn is_to_be_tried_again(fault: &io::Error) -> bool {
    matches!(fault.kind(), ErrorKind::Interrupted | ErrorKind::TimedOut)
}

async fn told_by(command: Command, file: File, deadline: Duration) -> io::Result<Option<String>> {
    let mut reader = begun(command, file)?;
    match timeout(deadline, reader.told()).await {
        Ok(told) => told,
        Err(_) => Err(io::Error::new(ErrorKind::TimedOut, "the file was not read in time")),
    }
}

/// What ends a process from outside: its user, the system that goes down or has no memory left. Its own limits end it by other signals.
const FROM_OUTSIDE: [Signal; 4] = [Signal::KILL, Signal::TERM, Signal::INT, Signal::HUP];

/// Starts a child with the file as its input, and nothing else of ours.
fn begun(mut command: Command, file: File) -> io::Result<Reader> {
    command
        .current_dir("/")
        // Secrets of the settings may stand in the environment: they are none of the child's business.
        .env_clear()
        .env("PATH", "/usr/bin")
        // The program's allocator reserves 1 GiB at once, which is all that the child may have: no other program could be mapped beside it.
        .env("MIMALLOC_ARENA_RESERVE", "32MiB")
        .stdin(file)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .process_group(0)
        .kill_on_drop(true);
    Ok(Reader(command.spawn()?))
}

/// The child, together with what it started itself: all of them end when this is dropped.
struct Reader(Child);

impl Reader {
    async fn told(&mut self) -> io::Result<Option<String>> {
        let mut bytes = Vec::new();
        if let Some(output) = self.0.stdout.take() {
            output.take(MOST + 1).read_to_end(&mut bytes).await?;
        }
        // A child that breaks its own rules may have been taken over by the file: nothing that it says is believed.
        if bytes.len() as u64 > MOST {
            return Ok(None);
        }
        let ended = self.0.wait().await?;
        if ended.signal().is_some_and(|signal| FROM_OUTSIDE.iter().any(|known| known.as_raw() == signal)) {
            return Err(io::Error::new(ErrorKind::Interrupted, "the reader of the file was ended from outside"));
        }
        let Some(text) = String::from_utf8(bytes).ok().filter(|_| ended.success()) else { return Ok(None) };
        let odd = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
        Ok((!text.is_empty() && !text.contains(odd) && text.chars().count() <= LONGEST).then_some(text))
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        // One that was waited for has no number any more; as long as it has, no other process can have got it.
        let number = self.0.id().and_then(|id| i32::try_from(id).ok()).and_then(Pid::from_raw);
        if let Some(number) = number {
            // It may have ended by itself just now.
            let _ = kill_process_group(number, Signal::KILL);
        }
    }
}

#[cfg(test)]
mod tests {
    use rustix::process::test_kill_process;

    use super::*;

    const SOON: Duration = Duration::from_secs(20);

    async fn shell(script: &str, deadline: Duration) -> io::Result<Option<String>> {
        let mut command = Command::new("/bin/sh");
        command.args(["-c", script]);
        told_by(command, File::open("/dev/null")?, deadline).await
    }

    #[tokio::test]
    async fn c3_a_child_that_does_not_end_is_killed_with_all_that_it_started() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let note = folder.path().join("numbers");
        let script = format!("sleep 600 & echo $$ $! > {}; echo half; wait", note.display());
        let ended = shell(&script, Duration::from_millis(500)).await.expect_err("it was told");
        assert!(ended.kind() == ErrorKind::TimedOut && is_to_be_tried_again(&ended));
        for number in std::fs::read_to_string(&note)?.split_whitespace() {
            let number = number.parse().ok().and_then(Pid::from_raw).expect("the number of a process");
            let gone = async {
                while test_kill_process(number).is_ok() && !is_dead(number) {
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
            };
            assert!(timeout(SOON, gone).await.is_ok(), "{number:?} lives");
        }
        Ok(())
    }

    /// One whose parent is gone may stay listed until somebody asks for its end.
    fn is_dead(number: Pid) -> bool {
        let state = std::fs::read_to_string(format!("/proc/{}/stat", number.as_raw_pid())).unwrap_or_default();
        state.rsplit(')').next().is_none_or(|rest| rest.trim_start().starts_with('Z'))
    }

    #[tokio::test]
    async fn c3_a_child_that_says_too_much_or_nonsense_or_crashes_gives_no_text() -> io::Result<()> {
        assert_eq!(shell("printf text", SOON).await?.as_deref(), Some("text"));
        for hostile in [
            "exec cat /dev/zero",
            "printf '\\377'",
            "printf 'a\\000b'",
            "printf 'a\\033[2J'",
            "printf text; exit 3",
            "printf text; kill -SEGV $$",
            "printf text; kill -XCPU $$",
            "exit 0",
        ] {
            assert_eq!(shell(hostile, SOON).await?, None, "{hostile}");
        }
        Ok(())
    }

    #[tokio::test]
    async fn what_ends_a_child_from_outside_says_nothing_of_the_file() {
        for ended in ["kill -KILL $$", "kill -TERM $$", "printf text; kill -INT $$"] {
            let fault = shell(ended, SOON).await.expect_err(ended);
            assert!(fault.kind() == ErrorKind::Interrupted && is_to_be_tried_again(&fault), "{ended}: {fault}");
        }
    }

    #[tokio::test]
    async fn c5_a_child_is_told_nothing_of_the_settings() -> io::Result<()> {
        let told =
            shell("env | cut -d= -f1 | grep -v -e '^_$' -e '^PWD$' -e '^SHLVL$' -e '^OLDPWD$' | sort", SOON).await?;
        assert_eq!(told.as_deref(), Some("MIMALLOC_ARENA_RESERVE\nPATH\n"));
        Ok(())
    }

    #[tokio::test]
    async fn a_program_that_is_not_there_is_an_error() -> io::Result<()> {
        assert!(text_of(Path::new("/nowhere/secretariat"), File::open("/dev/null")?, "text/plain").await.is_err());
        Ok(())
    }

    #[test]
    fn what_can_have_text_is_known_by_its_type() {
        assert!(has_text("application/pdf") && has_text("text/csv"));
        assert!(!has_text("image/png") && !has_text("application/zip") && !has_text("application/rtf"));
    }
}
