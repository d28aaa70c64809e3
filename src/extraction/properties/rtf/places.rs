//! What the groups of RTF are for, by the command with which each begins.

use super::super::told::Kind;

/// Where a letter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the text.
    Body,
    /// Among the properties that all files have.
    Information,
    /// Among the properties that people named themselves.
    Properties,
    /// In something that is told.
    Said(Said),
    /// In something that is no text, or that is not told.
    Passed,
}

/// What is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// A thing of this kind.
    Kind(Kind),
    /// A property of this name.
    Property(&'static str),
    /// Who made the comment that follows.
    Commenter,
    /// The same, in short.
    Initials,
    /// Those who changed the text.
    Revisers,
    /// The name of a property, and its value.
    Name,
    /// See [`Said::Name`].
    Value,
}

/// Groups that are no text of the page. So are those that begin with a star and are not known.
const PASSED: [&[u8]; 14] = [
    b"fonttbl",
    b"colortbl",
    b"stylesheet",
    b"filetbl",
    b"listtable",
    b"listoverridetable",
    b"pict",
    b"fldinst",
    b"xe",
    b"rxe",
    b"txe",
    b"tc",
    b"annotation",
    b"objdata",
];

/// The place that a command begins, if it begins one; `around` is that in which it stands.
pub fn of(word: &[u8], is_starred: bool, around: Place) -> Option<Place> {
    let said = match (around, word) {
        (_, b"info") => return Some(Place::Information),
        (_, b"userprops") => return Some(Place::Properties),
        (Place::Information, b"title") => Said::Kind(Kind::Title),
        (Place::Information, b"author") => Said::Kind(Kind::Author),
        (Place::Information, b"operator") => Said::Kind(Kind::ChangedBy),
        (Place::Information, b"company") => Said::Kind(Kind::Company),
        (Place::Information, b"manager") => Said::Kind(Kind::Manager),
        (Place::Information, b"subject") => Said::Property("subject"),
        (Place::Information, b"category") => Said::Property("category"),
        (Place::Information, b"keywords") => Said::Property("keywords"),
        (Place::Information, b"comment") => Said::Property("Comment"),
        (Place::Information, b"doccomm") => Said::Property("Comments"),
        (Place::Information, b"hlinkbase") => Said::Property("hlinkbase"),
        (Place::Properties, b"propname") => Said::Name,
        (Place::Properties, b"staticval") => Said::Value,
        (_, b"atnauthor") => Said::Commenter,
        (_, b"atnid") => Said::Initials,
        (_, b"revtbl") => Said::Revisers,
        (_, b"generator") => Said::Kind(Kind::Program),
        (_, b"protusertbl") => Said::Kind(Kind::Person),
        (_, b"template") => Said::Property("template"),
        (_, b"docvar") => Said::Property("docvar"),
        (_, word) if PASSED.contains(&word) => return Some(Place::Passed),
        // A picture is one in a group that newer programs read.
        (_, b"shppict" | b"shpinst" | b"background") => return None,
        _ if is_starred => return Some(Place::Passed),
        _ => return None,
    };
    Some(Place::Said(said))
}

/// The kind of a picture that a command begins. It is written in digits, and not examined.
pub fn picture(word: &[u8]) -> Option<&'static str> {
    Some(match word {
        b"jpegblip" => "JPEG",
        b"pngblip" => "PNG",
        b"emfblip" => "EMF",
        b"wmetafile" => "WMF",
        b"macpict" => "PICT",
        b"dibitmap" | b"wbitmap" => "BMP",
        _ => return None,
    })
}
