//! A PDF anew, of the objects that its pages stand on.

use std::collections::HashSet;

use lopdf::{Dictionary, Document, Object, ObjectId, decode_text_string, xref::XrefEntry};

use super::{
    super::{Refused, picture, told::Told},
    BESIDE, information, is_beside, is_jpeg, is_note, is_on_a_page, is_packet, is_signed, opened, resolved,
};

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
    let gone = gone(&document);
    for object in document.objects.values_mut() {
        clean(object, &gone);
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

/// Objects to which nothing points any more in the cleaned file: notes, what ties them to the structure of the text, and packets of metadata.
fn gone(document: &Document) -> HashSet<ObjectId> {
    let goes = |object: &Object| match object {
        Object::Dictionary(dictionary) => {
            let subtype = dictionary.get(b"Subtype").and_then(|name| resolved(document, name)).ok();
            is_note(dictionary, subtype)
        }
        Object::Stream(stream) => is_packet(&stream.dict),
        _ => false,
    };
    let mut gone: HashSet<ObjectId> =
        document.objects.iter().filter(|(_, object)| goes(object)).map(|(id, _)| *id).collect();
    let ties = |object: &Object| object.as_dict().is_ok_and(|dictionary| is_tie(dictionary, &gone));
    let tied: Vec<ObjectId> = document.objects.iter().filter(|(_, object)| ties(object)).map(|(id, _)| *id).collect();
    gone.extend(tied);
    gone
}

/// Whether it ties something that goes to the structure of the text.
fn is_tie(dictionary: &Dictionary, gone: &HashSet<ObjectId>) -> bool {
    let leads = dictionary.get(b"Obj").and_then(Object::as_reference).is_ok_and(|id| gone.contains(&id));
    leads && dictionary.has_type(b"OBJR")
}

fn goes(object: &Object, gone: &HashSet<ObjectId>) -> bool {
    match object {
        Object::Reference(id) => gone.contains(id),
        Object::Dictionary(dictionary) => {
            is_note(dictionary, dictionary.get(b"Subtype").ok()) || is_tie(dictionary, gone)
        }
        _ => false,
    }
}

fn clean(object: &mut Object, gone: &HashSet<ObjectId>) {
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
        Object::Array(all) => {
            all.retain(|object| !goes(object, gone));
            return all.iter_mut().for_each(|object| clean(object, gone));
        }
        Object::Dictionary(dictionary) => dictionary,
        Object::Stream(stream) => &mut stream.dict,
        _ => return,
    };
    if is_on_a_page(dictionary) {
        dictionary.remove(b"T");
    }
    if is_beside(dictionary) {
        for key in BESIDE {
            dictionary.remove(key);
        }
    }
    let leads: Vec<Vec<u8>> =
        dictionary.iter().filter(|(_, object)| goes(object, gone)).map(|(key, _)| key.clone()).collect();
    for key in leads {
        dictionary.remove(&key);
    }
    dictionary.iter_mut().for_each(|(_, object)| clean(object, gone));
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
