//! What a PDF (ISO 32000-2) tells besides its pages, and the PDF without that.

use std::{
    collections::HashSet,
    panic::{AssertUnwindSafe, catch_unwind},
};

use lopdf::{Dictionary, Document, Object, ObjectId, decode_text_string, xref::XrefEntry};

use super::{
    Refused, picture,
    told::{Kind, Told},
    xmp,
};

/// Data beside the pages that programs leave for themselves: metadata, private data, pictures of pages.
const BESIDE: [&[u8]; 3] = [b"Metadata", b"PieceInfo", b"Thumb"];

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
            if stream.dict.has_type(b"Metadata") {
                xmp::read(&stream.get_plain_content().unwrap_or_default(), told);
            } else if is_jpeg(&stream.dict) {
                // One that is damaged is no picture, and shown by nobody.
                let _ = picture::read(&stream.content, told);
            }
        }
    }
    if document.objects.values().any(is_signed) {
        told.count(Kind::Signed, "");
    }
    // A file that is shown while it comes has its first page, and so a table, before the others.
    let usual = if find(&bytes[..bytes.len().min(1_024)], b"/Linearized") > 0 { 2 } else { 1 };
    for _ in usual..find(bytes, b"startxref").min(100) {
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

/// Whether it is a note that somebody put on a page; the fields of a form bear their own names under the same key.
fn is_note(dictionary: &Dictionary) -> bool {
    let is_form = dictionary.get(b"Subtype").and_then(Object::as_name).is_ok_and(|kind| kind == b"Widget");
    dictionary.has(b"Subtype") && dictionary.has(b"Rect") && !is_form && !dictionary.has(b"FT")
}

/// Notes what an object and all that lies in it tell. The library reads them no deeper than a hundred.
fn look_at(document: &Document, object: &Object, told: &mut Told) {
    let dictionary = match object {
        Object::Array(all) => return all.iter().for_each(|object| look_at(document, object, told)),
        Object::Dictionary(dictionary) => dictionary,
        Object::Stream(stream) => &stream.dict,
        _ => return,
    };
    if is_note(dictionary)
        && let Ok(author) = dictionary.get(b"T")
    {
        told.count(Kind::Commenter, &said(document, author).unwrap_or_default());
    }
    if dictionary.has(b"PieceInfo") {
        told.there_is("PieceInfo");
    }
    if dictionary.has(b"EF") {
        let name = dictionary.get(b"UF").or_else(|_| dictionary.get(b"F")).and_then(|name| said(document, name));
        told.count(Kind::Embedded, &name.unwrap_or_default());
    }
    dictionary.iter().for_each(|(_, object)| look_at(document, object, told));
}

/// The cleaned PDF: the objects that its pages stand on, in one state.
///
/// # Errors
/// [`Refused`], but never that something is left.
pub fn cleaned(bytes: &[u8]) -> Result<Vec<u8>, Refused> {
    let mut document = opened(bytes)?;
    if document.objects.values().any(is_signed) {
        return Err(Refused::Signed);
    }
    let title = information(&document).and_then(|information| information.get(b"Title").ok());
    let title = title.and_then(|title| resolved(&document, title).ok());
    let title = title.filter(|title| decode_text_string(title).is_ok()).cloned();
    let mut trailer = Dictionary::new();
    for key in [b"Root".as_slice(), b"ID"] {
        if let Ok(value) = document.trailer.get(key) {
            trailer.set(key, value.clone());
        }
    }
    document.trailer = trailer;
    for object in document.objects.values_mut() {
        clean(object);
    }
    let reached = reached(&document)?;
    document.objects.retain(|id, _| reached.contains(id));
    if let Some(title) = title {
        let mut information = Dictionary::new();
        information.set("Title", title);
        let id = (document.max_id.checked_add(1).ok_or(Refused::Unreadable)?, 0);
        document.max_id = id.0;
        document.objects.insert(id, Object::Dictionary(information));
        document.trailer.set("Info", id);
    }
    let mut cleaned = Vec::new();
    document.save_to(&mut cleaned).map_err(|_| Refused::Unreadable)?;
    Ok(cleaned)
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

fn clean(object: &mut Object) {
    if let Object::Stream(stream) = object
        && is_jpeg(&stream.dict)
    {
        let mut told = Told::default();
        if picture::read(&stream.content, &mut told).is_some()
            && told.has_removable()
            && let Some(picture) = picture::cleaned(&stream.content)
        {
            stream.set_content(picture);
        }
    }
    let dictionary = match object {
        Object::Array(all) => return all.iter_mut().for_each(clean),
        Object::Dictionary(dictionary) => dictionary,
        Object::Stream(stream) => &mut stream.dict,
        _ => return,
    };
    if is_note(dictionary) {
        dictionary.remove(b"T");
    }
    for key in BESIDE {
        dictionary.remove(key);
    }
    dictionary.iter_mut().for_each(|(_, object)| clean(object));
}

/// The objects that can be reached from the trailer. What the file has but the library could not read would be lost without a word: such a
/// file is not written anew.
fn reached(document: &Document) -> Result<HashSet<ObjectId>, Refused> {
    let mut reached = HashSet::new();
    let mut waiting = Vec::new();
    document.trailer.iter().for_each(|(_, object)| references(object, &mut waiting));
    while let Some(id) = waiting.pop() {
        if !reached.insert(id) {
            continue;
        }
        match document.objects.get(&id) {
            Some(object) => references(object, &mut waiting),
            None => {
                let entry = document.reference_table.entries.get(&id.0);
                if matches!(entry, Some(XrefEntry::Normal { .. } | XrefEntry::Compressed { .. })) {
                    return Err(Refused::Unreadable);
                }
            }
        }
    }
    Ok(reached)
}

fn references(object: &Object, found: &mut Vec<ObjectId>) {
    match object {
        Object::Reference(id) => found.push(*id),
        Object::Array(all) => all.iter().for_each(|object| references(object, found)),
        Object::Dictionary(dictionary) => dictionary.iter().for_each(|(_, object)| references(object, found)),
        Object::Stream(stream) => stream.dict.iter().for_each(|(_, object)| references(object, found)),
        _ => {}
    }
}
