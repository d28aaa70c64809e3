//! What is taken as a file: its type sniffed from its first bytes and compared with its name.

use crate::{access::RowId, error::Wrong, http::upload::Upload};

/// A file that may be handed in.
#[derive(Clone, Debug)]
pub struct Fitting {
    /// The name to save it under, without what could mislead.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// Its checksum.
    pub sha256: String,
    /// Its size in bytes.
    pub size: i64,
    /// The upload that it was sent by before the form, if it was: it is handed in once.
    pub sent: Option<RowId>,
}

/// The endings that are taken, with the media type of each and whether its content can be told by its first bytes.
const TAKEN: &[(&str, &str, bool)] = &[
    ("pdf", "application/pdf", true),
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", true),
    ("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", true),
    ("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation", true),
    ("odt", "application/vnd.oasis.opendocument.text", true),
    ("ods", "application/vnd.oasis.opendocument.spreadsheet", true),
    ("odp", "application/vnd.oasis.opendocument.presentation", true),
    ("doc", "application/msword", true),
    ("xls", "application/vnd.ms-excel", true),
    ("ppt", "application/vnd.ms-powerpoint", true),
    ("rtf", "application/rtf", true),
    ("png", "image/png", true),
    ("jpg", "image/jpeg", true),
    ("jpeg", "image/jpeg", true),
    ("gif", "image/gif", true),
    ("webp", "image/webp", true),
    ("zip", "application/zip", true),
    ("md", "text/markdown", false),
    ("txt", "text/plain", false),
    ("csv", "text/csv", false),
    // Taken, but only ever sent as bytes to be saved: these can run in a browser.
    ("html", "text/html", false),
    ("htm", "text/html", false),
    ("svg", "image/svg+xml", false),
    ("xml", "text/xml", false),
];

/// The endings, for the `accept` of a form.
pub fn endings() -> String {
    TAKEN.iter().map(|(ending, _, _)| format!(".{ending}")).collect::<Vec<_>>().join(",")
}

/// Judges a file by its name and its first bytes.
///
/// # Errors
/// A sentence for its field: a kind that is not taken, or a name that says something else than the content.
pub fn judge(upload: &Upload, field: &'static str) -> Result<Fitting, Wrong> {
    let name = plain_name(&upload.name);
    let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default();
    let Some((_, media_type, sniffed)) = TAKEN.iter().find(|(taken, _, _)| *taken == ending) else {
        // What a telephone makes of a page: there is something better to say than what is taken.
        if matches!(ending.as_str(), "heic" | "heif") {
            return Err(Wrong::at(field, "library-fault-file-heic"));
        }
        return Err(Wrong::of(field, "library-fault-file-kind", name));
    };
    let found = infer::get(&upload.head).map(|kind| kind.mime_type());
    let fits = match (sniffed, found) {
        (true, Some(found)) => same(found, media_type),
        (true, None) => false,
        // Texts have no mark; what has one is no text.
        (false, Some(found)) => found.starts_with("text/"),
        (false, None) => !upload.head.contains(&0),
    };
    if !fits {
        return Err(Wrong::of(field, "library-fault-file-mismatch", name));
    }
    Ok(Fitting {
        name,
        media_type: (*media_type).to_owned(),
        sha256: upload.stored.sha256.clone(),
        size: upload.stored.size,
        sent: upload.sent,
    })
}

/// Whether what was found is what the name says: office files are archives inside, and old ones share one container.
fn same(found: &str, said: &str) -> bool {
    let container = said.starts_with("application/vnd.openxmlformats-") || said.starts_with("application/vnd.oasis.");
    let old = matches!(said, "application/msword" | "application/vnd.ms-excel" | "application/vnd.ms-powerpoint");
    found == said
        || (container && found == "application/zip")
        || (old
            && matches!(
                found,
                "application/x-ole-storage"
                    | "application/msword"
                    | "application/vnd.ms-excel"
                    | "application/vnd.ms-powerpoint"
            ))
        || (said == "application/rtf" && found == "text/rtf")
}

/// A name without folders, control characters, marks that turn the direction of writing, and reserved words.
pub fn plain_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let odd = |c: &char| {
        c.is_control()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '<' | '>' | ':' | '"' | '|' | '?' | '*')
    };
    let plain: String = last.chars().filter(|c| !odd(c)).collect();
    let plain = plain.trim().trim_start_matches('.').trim();
    let (stem, ending) = plain.rsplit_once('.').unwrap_or((plain, ""));
    let reserved = ["con", "prn", "aux", "nul", "com1", "lpt1"].contains(&stem.to_lowercase().as_str());
    let stem: String = stem.chars().take(120).collect();
    let stem = if stem.is_empty() || reserved { format!("file{stem}") } else { stem };
    if ending.is_empty() { stem } else { format!("{stem}.{ending}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::blobs::Stored;

    fn upload(name: &str, head: &[u8]) -> Upload {
        Upload {
            field: "file".into(),
            name: name.into(),
            head: head.to_vec(),
            stored: Stored { sha256: "0".repeat(64), size: 1 },
            sent: None,
        }
    }

    #[test]
    fn c2_a_name_cannot_lead_out_of_its_folder_or_turn_round() {
        assert_eq!(plain_name("../../etc/x.pdf"), "x.pdf");
        assert_eq!(plain_name("C:\\secret\\nota.pdf"), "nota.pdf");
        assert_eq!(plain_name("a\u{202e}fdp.exe"), "afdp.exe");
        assert_eq!(plain_name("CON.pdf"), "fileCON.pdf");
        assert_eq!(plain_name("a\0b\r\n.pdf"), "ab.pdf");
        assert!(plain_name(&format!("{}.pdf", "ñ".repeat(300))).chars().count() < 130);
        assert_eq!(plain_name(""), "file");
    }

    #[test]
    fn a_file_must_be_what_its_name_says() {
        assert!(judge(&upload("nota.pdf", b"%PDF-1.7 ..."), "file").is_ok());
        assert_eq!(
            judge(&upload("nota.pdf", b"<html><script>"), "file").map_err(|wrong| wrong.key).err(),
            Some("library-fault-file-mismatch")
        );
        assert_eq!(
            judge(&upload("nota.exe", b"MZ"), "file").map_err(|wrong| wrong.key).err(),
            Some("library-fault-file-kind")
        );
        assert_eq!(
            judge(&upload("nota.txt", b"%PDF-1.7"), "file").map_err(|wrong| wrong.key).err(),
            Some("library-fault-file-mismatch")
        );
        assert!(judge(&upload("nota.md", "# Título".as_bytes()), "file").is_ok());
    }
}
