//! The child's side: a process that reads one file under limits, and ends.

use std::{
    fs::File,
    io::{self, Seek, Write},
    os::fd::AsFd,
    process::ExitCode,
};

use landlock::{
    ABI, Access, AccessFs, AccessNet, Ruleset, RulesetAttr, RulesetCreatedAttr, RulesetError, RulesetStatus, Scope,
    path_beneath_rules,
};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};

use super::text;

/// The most memory that the child may map, in bytes.
const MEMORY: u64 = 1 << 30;

/// The most processor time that the child may take, in seconds.
const SECONDS: u64 = 20;

/// The exit status that says: this file has no text that could be read.
pub const NO_TEXT: u8 = 3;

/// Puts this process, and all that it starts, under limits that cannot be lifted again: 1 GiB of address space, 20 seconds of processor
/// time, no file can be written (a pipe can), and no picture of its memory is left when it crashes.
///
/// # Errors
/// The system's, when it refuses a limit.
pub fn limit_myself() -> io::Result<()> {
    for (resource, limit, at_last) in [
        (Resource::As, MEMORY, MEMORY),
        // At the end of its time a process is told so (SIGXCPU); a second later it is ended by what may come from anywhere (SIGKILL).
        (Resource::Cpu, SECONDS, SECONDS + 1),
        (Resource::Fsize, 0, 0),
        (Resource::Core, 0, 0),
    ] {
        // Whoever started the program may have set a lower one, and a higher one is then refused.
        let set = getrlimit(resource).maximum;
        let most = |limit: u64| Some(set.map_or(limit, |set| set.min(limit)));
        setrlimit(resource, Rlimit { current: most(limit), maximum: most(at_last) })?;
    }
    Ok(())
}

/// What the loader of programs and `pdftotext` read.
const READABLE: [&str; 9] =
    ["/usr/bin", "/usr/lib", "/usr/lib64", "/usr/share", "/bin", "/lib", "/lib64", "/etc/ld.so.cache", "/etc/fonts"];

/// Takes from this thread, and from all that it starts, what reading one open file does not need, and for ever: of the disk it can open
/// programs and their libraries only, it can reach nothing by TCP, and it can send signals to none but its own. A file that takes the
/// reader over finds no other paper, no database and no settings.
///
/// This is the system's Landlock, as far as its kernel has it (Linux 5.13 for files, 6.7 for TCP, 6.12 for signals): an older one gives
/// less, and files are read all the same.
///
/// # Errors
/// The system's, when it has Landlock and refuses it.
pub fn confine_myself() -> io::Result<Confined> {
    confined().map_err(io::Error::other)
}

/// How far the kernel keeps a reader of files from all else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confined {
    /// From other files, from TCP and from other processes.
    Wholly,
    /// From a part of that.
    Partly,
    /// From nothing.
    Not,
}

fn confined() -> Result<Confined, RulesetError> {
    let known = ABI::V6;
    let status = Ruleset::default()
        .handle_access(AccessFs::from_all(known))?
        .handle_access(AccessNet::from_all(known))?
        .scope(Scope::from_all(known))?
        .create()?
        .add_rules(path_beneath_rules(READABLE, AccessFs::from_read(known)))?
        .add_rules(path_beneath_rules(["/dev/null"], AccessFs::from_file(known)))?
        .restrict_self()?;
    Ok(match status.ruleset {
        RulesetStatus::FullyEnforced => Confined::Wholly,
        RulesetStatus::PartiallyEnforced => Confined::Partly,
        RulesetStatus::NotEnforced => Confined::Not,
    })
}

/// The whole of the hidden command `secretariat extract-text TYPE`: reads the file on standard input, writes its text to standard output,
/// which must be a pipe. The exit status is 0 when there is a text, [`NO_TEXT`] when there is none, and 1 when the limits cannot be set or
/// nobody listens.
///
/// It comes before everything else the program does: no settings, no database, no threads.
pub fn run(media_type: &str) -> ExitCode {
    let Ok(text) = limited(media_type) else { return ExitCode::FAILURE };
    let Some(text) = text else { return ExitCode::from(NO_TEXT) };
    let mut output = io::stdout().lock();
    match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

fn limited(media_type: &str) -> io::Result<Option<String>> {
    Ok(text::read(confined_input()?, media_type))
}

/// The file on standard input, from its beginning, for a process that has put itself under the limits and confined itself.
///
/// # Errors
/// The system's, when it refuses either.
pub(super) fn confined_input() -> io::Result<File> {
    limit_myself()?;
    confine_myself()?;
    let mut file = File::from(io::stdin().as_fd().try_clone_to_owned()?);
    // The parent may have read its first bytes. A pipe cannot be wound back, and is plain text at best.
    let _ = file.rewind();
    Ok(file)
}

#[cfg(test)]
mod tests {
    use std::{fs, io::ErrorKind, net::TcpListener, net::TcpStream, process::Command, thread};

    use super::*;

    #[test]
    fn c3_a_reader_that_a_file_has_taken_over_opens_no_other_file_and_reaches_nobody() {
        let folder = tempfile::tempdir().unwrap();
        let paper = folder.path().join("confidential.txt");
        fs::write(&paper, "Draft position").unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let said = |script: &str| {
            let output = Command::new("/bin/sh").args(["-c", script, "sh"]).arg(&paper).output().unwrap();
            String::from_utf8(output.stdout).unwrap()
        };
        let reads = r#"cat "$1""#;
        assert_eq!(said(reads), "Draft position");

        // Whoever confines itself is a thread: the tests beside it go on as they were.
        let confined = thread::scope(|scope| {
            let work = || {
                assert_ne!(confine_myself().unwrap(), Confined::Not);
                let refused = Some(ErrorKind::PermissionDenied);
                assert_eq!(fs::read(&paper).err().map(|fault| fault.kind()), refused);
                assert_eq!(fs::read_dir(folder.path()).err().map(|fault| fault.kind()), refused);
                assert_eq!(fs::write(folder.path().join("new"), "").err().map(|fault| fault.kind()), refused);
                assert_eq!(fs::read("/etc/passwd").err().map(|fault| fault.kind()), refused);
                assert_eq!(TcpStream::connect(address).err().map(|fault| fault.kind()), refused);
                // What it starts has no more than itself, and starts.
                assert_eq!(said(reads), "");
                assert_eq!(said("echo word"), "word\n");
            };
            scope.spawn(work).join()
        });
        assert!(confined.is_ok());
        assert_eq!(said(reads), "Draft position");
    }
}
