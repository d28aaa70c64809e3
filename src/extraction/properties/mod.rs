//! What a file tells besides its text — who made it, changed it and commented on it — and the file without that.
//!
//! As with its text, a file is read and written by a child process of this very program, under limits of memory and time: whatever the file
//! does to it, the server goes on.

mod child;
mod compound;
mod exif;
mod markup;
mod opendocument;
mod openxml;
mod pdf;
mod picture;
mod rtf;
mod told;
mod tree;
mod xmp;

use std::{
    fs::File,
    io::{self, BufReader, Cursor, Read, Seek},
    path::Path,
};

use tokio::{io::AsyncReadExt, process::Command, time::timeout};

use self::tree::{Node, parse, written};
use super::{DEADLINE, Reader, archive::Members, begun};
use crate::{blobs::Incoming, error::Outcome};

pub use self::{
    child::{strip, tell},
    told::{Finding, Kind, Told},
};

/// The most bytes that are taken from a child that tells: each thing in the widest letters, escaped.
const MOST: u64 = 1 << 20;

/// Why a file is not read, or not written without what it tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It is damaged, goes beyond the limits, or is not what it says.
    Unreadable,
    /// It is encrypted.
    Locked,
    /// It is signed: any change would break the signature.
    Signed,
    /// It would still tell something.
    Left,
    /// Nothing is taken out of files of its kind.
    Fixed,
}

impl Refused {
    /// The exit status by which the child says it.
    fn code(self) -> u8 {
        match self {
            Self::Unreadable => super::child::NO_TEXT,
            Self::Locked => 4,
            Self::Signed => 5,
            Self::Left => 6,
            Self::Fixed => 7,
        }
    }

    /// What an exit status says. One that is not ours says that the child did not end by itself.
    fn of_code(code: Option<i32>) -> Self {
        let known = [Self::Locked, Self::Signed, Self::Left, Self::Fixed];
        known.into_iter().find(|refused| code == Some(i32::from(refused.code()))).unwrap_or(Self::Unreadable)
    }
}

/// A kind of file that can be looked into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    OpenXml,
    OpenDocument,
    Pdf,
    Picture,
    Rtf,
    Page,
    Markup,
    Compound,
}

impl Format {
    fn of(media_type: &str) -> Option<Self> {
        Some(match media_type {
            "application/pdf" => Self::Pdf,
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            | "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            | "application/vnd.openxmlformats-officedocument.presentationml.presentation" => Self::OpenXml,
            "application/vnd.oasis.opendocument.text"
            | "application/vnd.oasis.opendocument.spreadsheet"
            | "application/vnd.oasis.opendocument.presentation" => Self::OpenDocument,
            "image/jpeg" | "image/png" | "image/webp" | "image/gif" => Self::Picture,
            "application/rtf" => Self::Rtf,
            "text/html" => Self::Page,
            "image/svg+xml" | "text/xml" => Self::Markup,
            "application/msword" | "application/vnd.ms-excel" | "application/vnd.ms-powerpoint" => Self::Compound,
            _ => return None,
        })
    }

    /// Whether such files are written anew without what they tell.
    fn is_cleaned(self) -> bool {
        match self {
            Self::OpenXml | Self::OpenDocument | Self::Pdf | Self::Picture => true,
            Self::Rtf | Self::Page | Self::Markup | Self::Compound => false,
        }
    }
}

/// Whether files of this media type can be looked into.
pub fn is_known(media_type: &str) -> bool {
    Format::of(media_type).is_some()
}

/// What holds of all files of a kind, whatever was found in one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remark {
    /// They are their text, and have no place for anything else.
    Bare,
    /// The same, but their text may have comments that no page shows.
    Marked,
    /// Their whole source is read by who saves them, and only a part of what may hide in it is looked for.
    Source,
    /// Of these, properties alone are looked at.
    Old,
}

/// What holds of all files of this media type.
pub fn remark(media_type: &str) -> Option<Remark> {
    match (media_type, Format::of(media_type)) {
        ("text/plain" | "text/csv", _) => Some(Remark::Bare),
        ("text/markdown", _) => Some(Remark::Marked),
        (_, Some(Format::Page | Format::Markup)) => Some(Remark::Source),
        (_, Some(Format::Compound)) => Some(Remark::Old),
        _ => None,
    }
}

/// Whether files of this media type are their text, and have no place for anything else: for them no process need be started.
pub fn is_bare(media_type: &str) -> bool {
    matches!(remark(media_type), Some(Remark::Bare | Remark::Marked))
}

/// What a file tells besides its text. `program` is this program, which is called as `program tell-properties TYPE`. Whoever calls this
/// often sees to it that few run at once, as with [`super::text_of`].
///
/// # Errors
/// When the program cannot be started. Whatever goes wrong afterwards is the file's fault, and gives [`Refused`].
pub async fn of_file(program: &Path, file: File, media_type: &str) -> io::Result<Result<Told, Refused>> {
    let mut command = Command::new(program);
    command.arg("tell-properties").arg(media_type);
    let mut reader = begun(command, file)?;
    Ok(timeout(DEADLINE, answer(&mut reader)).await.unwrap_or(Err(Refused::Unreadable)))
}

async fn answer(reader: &mut Reader) -> Result<Told, Refused> {
    let mut bytes = Vec::new();
    let output = reader.0.stdout.take().ok_or(Refused::Unreadable)?;
    output.take(MOST + 1).read_to_end(&mut bytes).await.map_err(|_| Refused::Unreadable)?;
    if bytes.len() as u64 > MOST {
        return Err(Refused::Unreadable);
    }
    ended(reader).await?;
    // A child may have been taken over by the file: what it says is held against the limits once more.
    serde_json::from_slice::<Told>(&bytes).ok().filter(Told::is_sound).ok_or(Refused::Unreadable)
}

async fn ended(reader: &mut Reader) -> Result<(), Refused> {
    match reader.0.wait().await {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(Refused::of_code(status.code())),
        Err(_) => Err(Refused::Unreadable),
    }
}

/// Writes a file without what it tells, as `program strip-properties TYPE`. What has come in is the whole file only where this is `Ok(Ok)`.
///
/// # Errors
/// The system's, when the program cannot be started; those of the file that is taken in. Whatever else goes wrong is the file's fault, and
/// gives [`Refused`].
pub async fn without(
    program: &Path,
    file: File,
    media_type: &str,
    into: &mut Incoming,
) -> Outcome<Result<(), Refused>> {
    let mut command = Command::new(program);
    command.arg("strip-properties").arg(media_type);
    let mut reader = begun(command, file)?;
    timeout(DEADLINE, taken(&mut reader, into)).await.unwrap_or(Ok(Err(Refused::Unreadable)))
}

async fn taken(reader: &mut Reader, into: &mut Incoming) -> Outcome<Result<(), Refused>> {
    let Some(mut output) = reader.0.stdout.take() else { return Ok(Err(Refused::Unreadable)) };
    let mut buffer = vec![0_u8; 65_536];
    loop {
        match output.read(&mut buffer).await {
            Ok(0) => break,
            Ok(n) => into.take(&buffer[..n]).await?,
            Err(_) => return Ok(Err(Refused::Unreadable)),
        }
    }
    Ok(ended(reader).await)
}

/// The largest file that is read whole into memory, in bytes: what reads it wants several times as much.
const LARGEST: u64 = 96 << 20;

fn whole(file: File) -> Result<Vec<u8>, Refused> {
    let mut bytes = Vec::new();
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(|_| Refused::Unreadable)?;
    if bytes.len() as u64 > LARGEST { Err(Refused::Unreadable) } else { Ok(bytes) }
}

/// What a file tells, read from where it stands: for a child process only, since a hostile file may crash whoever reads it.
fn read(file: File, media_type: &str) -> Result<Told, Refused> {
    let format = Format::of(media_type).ok_or(Refused::Unreadable)?;
    let mut told = match format {
        Format::OpenXml | Format::OpenDocument => read_archive(BufReader::new(file), format)?,
        _ => read_bytes(&whole(file)?, format)?,
    };
    told.fixed = !format.is_cleaned();
    Ok(told)
}

fn read_archive<F: Read + Seek>(file: F, format: Format) -> Result<Told, Refused> {
    let mut members = Members::open(file).ok_or(Refused::Unreadable)?;
    let mut told = Told::default();
    if format == Format::OpenDocument {
        opendocument::read(&mut members, &mut told)?;
    } else {
        openxml::read(&mut members, &mut told).ok_or(Refused::Unreadable)?;
    }
    Ok(told)
}

fn read_bytes(bytes: &[u8], format: Format) -> Result<Told, Refused> {
    let mut told = Told::default();
    match format {
        Format::Pdf => pdf::read(bytes, &mut told)?,
        Format::Picture => picture::read(bytes, &mut told).ok_or(Refused::Unreadable)?,
        Format::Rtf => rtf::read(bytes, &mut told).ok_or(Refused::Unreadable)?,
        Format::Compound => compound::read(bytes, &mut told).ok_or(Refused::Unreadable)?,
        Format::Page => markup::read(bytes, true, &mut told),
        Format::Markup => markup::read(bytes, false, &mut told),
        Format::OpenXml | Format::OpenDocument => return read_archive(Cursor::new(bytes), format),
    }
    Ok(told)
}

/// A file without what it tells: for a child process only. It is read again, and not given while it still tells anything.
fn stripped(file: File, media_type: &str) -> Result<Vec<u8>, Refused> {
    let format = Format::of(media_type).ok_or(Refused::Unreadable)?;
    let cleaned = match format {
        Format::OpenXml | Format::OpenDocument => {
            let mut members = Members::open(BufReader::new(file)).ok_or(Refused::Unreadable)?;
            match format {
                Format::OpenDocument => opendocument::cleaned(&mut members)?,
                _ => openxml::cleaned(&mut members)?,
            }
        }
        Format::Pdf => pdf::cleaned(&whole(file)?)?,
        Format::Picture => picture::cleaned(&whole(file)?).ok_or(Refused::Unreadable)?,
        Format::Rtf | Format::Page | Format::Markup | Format::Compound => return Err(Refused::Fixed),
    };
    if read_bytes(&cleaned, format)?.has_removable() { Err(Refused::Left) } else { Ok(cleaned) }
}

/// A document of properties with nothing in its first element but what is named.
fn emptied(text: &str, kept: &[&str]) -> Option<Vec<u8>> {
    let mut tree = parse(text)?;
    for node in &mut tree {
        if let Node::Element(root) = node {
            root.inside.retain(|node| node.element().is_some_and(|element| kept.contains(&element.name())));
        }
    }
    written(&tree)
}

#[cfg(test)]
mod tests;
