//! The child's side: a process that reads one file under limits, and ends.

use std::{
    fs::File,
    io::{self, Seek, Write},
    os::fd::AsFd,
    process::ExitCode,
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
    for (resource, limit) in
        [(Resource::As, MEMORY), (Resource::Cpu, SECONDS), (Resource::Fsize, 0), (Resource::Core, 0)]
    {
        // Whoever started the program may have set a lower one, and a higher one is then refused.
        let most = getrlimit(resource).maximum.map_or(limit, |most| most.min(limit));
        setrlimit(resource, Rlimit { current: Some(most), maximum: Some(most) })?;
    }
    Ok(())
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
    limit_myself()?;
    let mut file = File::from(io::stdin().as_fd().try_clone_to_owned()?);
    // The parent may have read its first bytes. A pipe cannot be wound back, and is plain text at best.
    let _ = file.rewind();
    Ok(text::read(file, media_type))
}
