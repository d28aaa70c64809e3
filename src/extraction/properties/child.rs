//! The child's side: a process that reads one file under the limits of [`crate::extraction::child`], and ends.

use std::{
    fs::File,
    io::{self, Write},
    process::ExitCode,
};

use super::{Refused, read, stripped};
use crate::extraction::child::confined_input;

/// The whole of the hidden command `secretariat tell-properties TYPE`: reads the file on standard input, and writes what it tells to standard
/// output, as JSON. The exit status is 0, or that of a [`Refused`], or 1 when the limits cannot be set or nobody listens.
pub fn tell(media_type: &str) -> ExitCode {
    answered(|file| serde_json::to_vec(&read(file, media_type)?).map_err(|_| Refused::Unreadable))
}

/// The whole of the hidden command `secretariat strip-properties TYPE`: reads the file on standard input, and writes it to standard output
/// without what it tells. The exit status as with [`tell`].
pub fn strip(media_type: &str) -> ExitCode {
    answered(|file| stripped(file, media_type))
}

fn answered(work: impl FnOnce(File) -> Result<Vec<u8>, Refused>) -> ExitCode {
    let Ok(file) = confined_input() else { return ExitCode::FAILURE };
    match work(file) {
        Ok(bytes) => {
            let mut output = io::stdout().lock();
            match output.write_all(&bytes).and_then(|()| output.flush()) {
                Ok(()) => ExitCode::SUCCESS,
                Err(_) => ExitCode::FAILURE,
            }
        }
        Err(refused) => ExitCode::from(refused.code()),
    }
}
