//! What is in the pack, for machines: checksums for `sha256sum -c`, and a table for a spreadsheet.

use std::{borrow::Cow, fmt::Write};

/// One file of the pack, as a row of `manifest.csv`.
#[derive(Clone, Debug)]
pub struct Row {
    /// Where it stands in the archive.
    pub path: String,
    /// The symbol of its paper; empty if it has none.
    pub symbol: String,
    /// The title of its paper in its language.
    pub title: String,
    /// Its language, as a tag of BCP 47.
    pub language: String,
    /// Whether the paper was written in this language.
    pub original: bool,
    /// The kind of paper, in words.
    pub kind: String,
    /// Who handed the paper in.
    pub from: String,
    /// The date of the paper (ISO 8601), as precise as it is known; may be empty.
    pub date: String,
    /// Its size in bytes.
    pub size: u64,
    /// Its checksum in hexadecimal digits.
    pub sha256: String,
}

const COLUMNS: [&str; 10] =
    ["path", "symbol", "title", "language", "original", "kind", "from", "date", "size", "sha256"];

/// `SHA256SUMS`: paths, each with its checksum in hexadecimal digits, as `sha256sum -c` of GNU coreutils reads it.
///
/// A path with a backslash or the end of a line in it stands in the escaped form, which begins with a backslash (coreutils manual, "cksum
/// output modes"). [`super::names::Places`] gives no such path.
pub fn sums<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> String {
    let mut text = String::new();
    for (path, sha256) in files {
        let odd = path.contains(['\\', '\n', '\r']);
        let path = if odd { escaped(path) } else { path.into() };
        // To write into a text cannot fail.
        let _ = writeln!(text, "{}{sha256}  {path}", if odd { "\\" } else { "" });
    }
    text
}

fn escaped(path: &str) -> Cow<'_, str> {
    path.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r").into()
}

/// `manifest.csv`: one row for each file (RFC 4180), in UTF-8 with the mark by which Excel knows it. Dates are ISO 8601, sizes in bytes.
///
/// No cell is taken for a formula: what could be one has an apostrophe before it, as OWASP advises ("CSV Injection").
///
/// # Errors
/// None is known: the table is written into memory.
pub fn table(rows: &[Row]) -> csv::Result<Vec<u8>> {
    let mut written =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer("\u{feff}".as_bytes().to_vec());
    written.write_record(COLUMNS)?;
    for row in rows {
        let original = if row.original { "yes" } else { "no" };
        let size = row.size.to_string();
        let cells: [&str; 10] = [
            &row.path,
            &row.symbol,
            &row.title,
            &row.language,
            original,
            &row.kind,
            &row.from,
            &row.date,
            &size,
            &row.sha256,
        ];
        written.write_record(cells.iter().map(|cell| harmless(cell).into_owned()))?;
    }
    written.into_inner().map_err(|fault| fault.into_error().into())
}

/// A cell that a spreadsheet takes for text, whatever it begins with. The wide forms too: Excel takes them for the same in Chinese and Japanese.
pub fn harmless(cell: &str) -> Cow<'_, str> {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if formula { format!("'{cell}").into() } else { cell.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(title: &str) -> Row {
        Row {
            path: "Agenda/RCM-1 es Informe.pdf".into(),
            symbol: "RCM/1".into(),
            title: title.into(),
            language: "es".into(),
            original: true,
            kind: "Report".into(),
            from: "México, Guatemala".into(),
            date: "2000-03-09".into(),
            size: 84_000,
            sha256: "ab".repeat(32),
        }
    }

    fn text(rows: &[Row]) -> String {
        table(rows).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
    }

    #[test]
    fn a_spreadsheet_reads_every_cell_as_it_was() {
        let text = text(&[row("He said \"no\";\nthen yes")]);
        let (head, rest) = text.split_once("\r\n").unwrap_or_default();
        assert_eq!(head, "\u{feff}path,symbol,title,language,original,kind,from,date,size,sha256");
        let sum = "ab".repeat(32);
        assert_eq!(
            rest,
            format!(
                "Agenda/RCM-1 es Informe.pdf,RCM/1,\"He said \"\"no\"\";\nthen yes\",es,yes,Report,\"México, Guatemala\",2000-03-09,84000,{sum}\r\n"
            )
        );
    }

    #[test]
    fn no_title_is_a_formula() {
        for title in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"] {
            let text = text(&[row(title)]);
            assert!(text.contains(&format!("'{title}")), "{text}");
        }
        assert!(text(&[row("A-1 = B")]).contains(",A-1 = B,"));
    }

    #[test]
    fn a_date_that_is_not_known_is_an_empty_cell() {
        assert!(
            text(&[Row { date: String::new(), original: false, ..row("Informe") }])
                .contains(",no,Report,\"México, Guatemala\",,")
        );
    }

    #[test]
    fn odd_names_are_escaped_in_the_sums() {
        assert_eq!(sums([("a b.pdf", "00"), ("a\\b\n", "11")]), "00  a b.pdf\n\\11  a\\\\b\\n\n");
    }
}
