//! Addresses and links that many pages make: a space, a file, an address with its words.

use url::form_urlencoded::Serializer;

use super::views::FileLink;
use crate::{
    access::{Scope, SpaceSeen},
    i18n::Words,
};

/// The address of a space in the private area.
pub fn space_href(scope: &Scope, space: &SpaceSeen) -> String {
    let process = scope.process(space.process).map_or("", |process| process.slug.as_str());
    format!("/area/{process}/{}", space.slug)
}

/// An address with the words of a query that have a value.
pub fn with_words<'a>(path: &str, words: impl IntoIterator<Item = (&'static str, Option<&'a str>)>) -> String {
    let mut query = Serializer::new(String::new());
    for (name, value) in words {
        query.extend_pairs(value.map(|value| (name, value)));
    }
    let query = query.finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

/// A link to a file. In its label kind and size each keep their own direction: in an Arabic line “PDF” stands before the size all the same.
pub fn file_link(w: Words, href: String, name: &str, media_type: &str, bytes: i64, sha256: &str) -> FileLink {
    let (kind, comma, size) = (w.t(file_kind(media_type)), w.t("list-comma"), size(w, bytes));
    let label = format!("\u{2068}{kind}\u{2069}{comma}\u{2068}{size}\u{2069}");
    FileLink {
        href,
        label,
        media_type: media_type.to_owned(),
        sha256: sha256.to_owned(),
        name: name.to_owned(),
        view_href: None,
    }
}

/// A size in words: “84 KB”.
pub fn size(w: Words, bytes: i64) -> String {
    let (key, tenths) = match bytes {
        0..1_000 => return w.a1("size-bytes", "n", bytes),
        1_000..1_000_000 => ("size-kb", bytes / 100),
        1_000_000..1_000_000_000 => ("size-mb", bytes / 100_000),
        _ => ("size-gb", bytes / 100_000_000),
    };
    // From ten on, tenths tell nothing.
    let tenths = if tenths < 100 { tenths } else { tenths / 10 * 10 };
    w.a1(key, "n", w.tenths(tenths))
}

/// The key of the word for what a file of a media type is: “PDF”, “Word”.
pub fn file_kind(media_type: &str) -> &'static str {
    match media_type {
        "application/pdf" => "file-pdf",
        "text/markdown" => "file-markdown",
        "text/plain" => "file-text",
        "application/zip" => "file-archive",
        "application/msword" | "application/rtf" => "file-word",
        "application/vnd.ms-excel" | "text/csv" => "file-spreadsheet",
        "application/vnd.ms-powerpoint" => "file-presentation",
        "text/html" | "application/xhtml+xml" => "file-web-page",
        "text/xml" | "application/xml" => "file-xml",
        image if image.starts_with("image/") => "file-image",
        other if other.contains("wordprocessing") || other.ends_with("opendocument.text") => "file-word",
        other if other.contains("spreadsheet") => "file-spreadsheet",
        other if other.contains("presentation") => "file-presentation",
        _ => "file-other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Lang;

    #[test]
    fn a_page_a_drawing_and_a_structured_text_are_called_by_what_they_are() {
        for (media_type, kind) in [
            ("text/html", "página web"),
            ("application/xhtml+xml", "página web"),
            ("image/svg+xml", "imagen"),
            ("text/xml", "XML"),
            ("application/zip", "archivo comprimido"),
            ("application/octet-stream", "archivo"),
        ] {
            assert_eq!(Words::of(Lang::Es).t(file_kind(media_type)), kind, "{media_type}");
        }
    }

    #[test]
    fn kind_and_size_of_a_file_each_keep_their_own_direction() {
        let label = file_link(Words::of(Lang::Ar), String::new(), "agenda.pdf", "application/pdf", 84_000, "").label;
        assert!(label.starts_with("\u{2068}PDF\u{2069}، \u{2068}84 ") && label.ends_with('\u{2069}'), "{label:?}");
    }
}
