//! What a PDF (ISO 32000-2) tells besides its pages, and the PDF without that.

mod clean;
mod states;

use std::panic::{AssertUnwindSafe, catch_unwind};

use lopdf::{Dictionary, Document, Object, decode_text_string};

pub use self::clean::cleaned;
use self::states::states;
use super::{
    Refused, picture,
    told::{Kind, Told},
    xmp,
};

/// Data beside the pages that programs leave for themselves: metadata, private data, pictures of pages.
const BESIDE: [&[u8]; 3] = [b"Metadata", b"PieceInfo", b"Thumb"];

/// What readers put on a page (ISO 32000-2, table 171), with what they say by it. Links and the fields of a form belong to the file, and so
/// do films and models.
const NOTES: [&[u8]; 19] = [
    b"Text",
    b"Popup",
    b"FreeText",
    b"Highlight",
    b"Underline",
    b"StrikeOut",
    b"Squiggly",
    b"Caret",
    b"Ink",
    b"Line",
    b"Square",
    b"Circle",
    b"Polygon",
    b"PolyLine",
    b"FileAttachment",
    b"Sound",
    b"Stamp",
    b"Redact",
    b"Projection",
];

/// Films, sounds and models on a page, which are not examined.
const FILMS: [&[u8]; 4] = [b"RichMedia", b"Screen", b"Movie", b"3D"];

/// Opens a PDF that is not encrypted.
fn opened(bytes: &[u8]) -> Result<Document, Refused> {
    if !bytes.starts_with(b"%PDF-") {
        return Err(Refused::Unreadable);
    }
    // The library may panic on files that are not as they should be. Nothing of it is used afterwards.
    let read = catch_unwind(AssertUnwindSafe(|| Document::load_mem(bytes)));
    let document = match read {
        Ok(Ok(document)) => document,
        // Where no password opens it, the library says so by an error of its own.
        Ok(Err(_)) | Err(_) if is_locked(bytes) => return Err(Refused::Locked),
        Ok(Err(_)) | Err(_) => return Err(Refused::Unreadable),
    };
    if document.was_encrypted() || document.trailer.has(b"Encrypt") {
        return Err(Refused::Locked);
    }
    Ok(document)
}

/// Whether a trailer says that the file is encrypted.
fn is_locked(bytes: &[u8]) -> bool {
    find(bytes, b"/Encrypt") > 0
}

/// How often something stands in a file.
fn find(bytes: &[u8], what: &[u8]) -> usize {
    bytes.windows(what.len()).filter(|some| *some == what).count()
}

/// Notes what a PDF tells.
///
/// # Errors
/// [`Refused::Unreadable`]; [`Refused::Locked`].
pub fn read(bytes: &[u8], told: &mut Told) -> Result<(), Refused> {
    let document = opened(bytes)?;
    if let Some(information) = information(&document) {
        for (key, value) in information {
            if matches!(key.as_slice(), b"CreationDate" | b"ModDate" | b"Trapped") {
                continue;
            }
            let Ok(text) = said(&document, value) else {
                told.there_is(&String::from_utf8_lossy(key));
                continue;
            };
            match key.as_slice() {
                b"Title" => told.say(Kind::Title, &text),
                b"Author" => told.say(Kind::Author, &text),
                b"Creator" | b"Producer" => told.say(Kind::Program, &text),
                other => told.property(&String::from_utf8_lossy(other), &text),
            }
        }
    }
    for object in document.objects.values() {
        look_at(&document, object, told);
        if let Ok(stream) = object.as_stream() {
            if is_packet(&stream.dict) {
                xmp::read(&stream.get_plain_content().unwrap_or_default(), told);
            } else if is_jpeg(&stream.dict) {
                picture::within(&stream.content, "JPEG", told);
            } else if let Some(name) = unread(&stream.dict) {
                told.count(Kind::Unread, name);
            }
        }
    }
    if document.objects.values().any(is_signed) {
        told.count(Kind::Signed, "");
    }
    // A file that is shown while it comes has its first page, and so a table, before the others.
    let usual = if find(&bytes[..bytes.len().min(1_024)], b"/Linearized") > 0 { 2 } else { 1 };
    for _ in usual..states(bytes).min(100) {
        told.count(Kind::Earlier, "");
    }
    Ok(())
}

fn resolved<'d>(document: &'d Document, object: &'d Object) -> lopdf::Result<&'d Object> {
    document.dereference(object).map(|(_, object)| object)
}

fn said(document: &Document, object: &Object) -> lopdf::Result<String> {
    resolved(document, object).and_then(decode_text_string)
}

fn information(document: &Document) -> Option<&Dictionary> {
    resolved(document, document.trailer.get(b"Info").ok()?).ok()?.as_dict().ok()
}

fn is_jpeg(dictionary: &Dictionary) -> bool {
    dictionary.get(b"Filter").is_ok_and(|filter| match filter {
        Object::Name(name) => name == b"DCTDecode",
        Object::Array(names) => names.len() == 1 && names[0].as_name().is_ok_and(|name| name == b"DCTDecode"),
        _ => false,
    })
}

/// A picture that is not examined, by the name of its kind.
fn unread(dictionary: &Dictionary) -> Option<&'static str> {
    let has = |kind: &[u8]| {
        dictionary.get(b"Filter").is_ok_and(|filter| match filter {
            Object::Name(name) => name == kind,
            Object::Array(names) => names.iter().any(|name| name.as_name().is_ok_and(|name| name == kind)),
            _ => false,
        })
    };
    if has(b"JPXDecode") {
        Some("JPEG 2000")
    } else if has(b"DCTDecode") {
        Some("JPEG")
    } else {
        None
    }
}

fn is_named(dictionary: &Dictionary, key: &[u8], name: &[u8]) -> bool {
    dictionary.get(key).and_then(Object::as_name).is_ok_and(|there| there == name)
}

/// Whether a stream is a packet of XMP.
fn is_packet(dictionary: &Dictionary) -> bool {
    dictionary.has_type(b"Metadata") || is_named(dictionary, b"Subtype", b"XML")
}

/// Whether it lies on a page; the fields of a form bear their own names under the keys of a note.
fn is_on_a_page(dictionary: &Dictionary) -> bool {
    let is_form = is_named(dictionary, b"Subtype", b"Widget");
    dictionary.has(b"Subtype") && dictionary.has(b"Rect") && !is_form && !dictionary.has(b"FT")
}

/// Whether it is what a reader put on a page. `subtype` is what its `Subtype` leads to.
fn is_note(dictionary: &Dictionary, subtype: Option<&Object>) -> bool {
    let is_known = subtype.and_then(|name| name.as_name().ok()).is_some_and(|name| NOTES.contains(&name));
    is_known && (dictionary.has(b"Rect") || dictionary.has_type(b"Annot"))
}

/// Whether data beside the pages is meant by the keys of [`BESIDE`] in it: in a list of pictures they are names like any other.
fn is_beside(dictionary: &Dictionary) -> bool {
    let is_page = dictionary.has_type(b"Page")
        || (dictionary.has(b"Parent") && dictionary.has(b"MediaBox") && !dictionary.has(b"Kids"));
    let is_catalog = dictionary.has_type(b"Catalog") || dictionary.has(b"Pages");
    let is_drawn = [b"Form".as_slice(), b"Image"].iter().any(|kind| is_named(dictionary, b"Subtype", kind));
    is_page || is_catalog || is_drawn
}

/// Notes what an object and all that lies in it tell. The library reads them no deeper than a hundred.
fn look_at(document: &Document, object: &Object, told: &mut Told) {
    let dictionary = match object {
        Object::Array(all) => return all.iter().for_each(|object| look_at(document, object, told)),
        Object::Dictionary(dictionary) => dictionary,
        Object::Stream(stream) => &stream.dict,
        _ => return,
    };
    let author = dictionary.get(b"T").ok();
    let subtype = dictionary.get(b"Subtype").and_then(|name| resolved(document, name)).ok();
    if is_note(dictionary, subtype) {
        // The window of a note is no note of its own.
        let is_window = is_named(dictionary, b"Subtype", b"Popup") && dictionary.has(b"Parent");
        if !is_window {
            let author = author.and_then(|author| said(document, author).ok());
            told.count(Kind::Commenter, &author.unwrap_or_default());
        }
    } else if is_on_a_page(dictionary)
        && let Some(author) = author
    {
        told.count(Kind::Commenter, &said(document, author).unwrap_or_default());
    }
    on_a_page(document, dictionary, subtype, told);
    if is_beside(dictionary) && dictionary.has(b"PieceInfo") {
        told.there_is("PieceInfo");
    }
    if dictionary.has(b"EF") {
        let name = dictionary.get(b"UF").or_else(|_| dictionary.get(b"F")).and_then(|name| said(document, name));
        told.count(Kind::Embedded, &name.unwrap_or_default());
    }
    dictionary.iter().for_each(|(_, object)| look_at(document, object, told));
}

/// Notes what lies on a page and belongs to the file: what is read aloud for a link, which readers who see the page do not know of, and films.
fn on_a_page(document: &Document, dictionary: &Dictionary, subtype: Option<&Object>, told: &mut Told) {
    if !dictionary.has(b"Rect") {
        return;
    }
    match subtype.and_then(|name| name.as_name().ok()) {
        Some(b"Link") => {
            for words in [b"Contents".as_slice(), b"Alt"].iter().filter_map(|key| dictionary.get(key).ok()) {
                told.say(Kind::Spoken, &said(document, words).unwrap_or_default());
            }
        }
        Some(name) if FILMS.contains(&name) => told.count(Kind::Unread, &String::from_utf8_lossy(name)),
        _ => {}
    }
}

/// Whether it is a signature that was given: its key says which bytes of the file it covers.
fn is_signed(object: &Object) -> bool {
    match object {
        Object::Array(all) => all.iter().any(is_signed),
        Object::Dictionary(dictionary) => {
            dictionary.has(b"ByteRange") || dictionary.iter().any(|(_, object)| is_signed(object))
        }
        _ => false,
    }
}
