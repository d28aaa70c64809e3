//! No key on a page: each phrase that the source asks for is there in all six languages, with the variables that it is given.

use std::collections::BTreeMap;

use self::{calls::calls, catalogue::Phrase};
use super::{none, sources};

mod calls;
mod catalogue;
mod signs;

/// The languages that everything is told in beside English.
const OTHERS: [&str; 5] = ["es", "fr", "ar", "ru", "zh"];

/// The phrases of a language by key, and what cannot be read.
fn language(code: &str) -> (BTreeMap<String, Phrase>, Vec<String>) {
    let (mut phrases, mut faults) = (BTreeMap::<String, Phrase>::new(), Vec::new());
    for file in sources(&format!("web/locale/{code}"), &[".ftl"]) {
        for phrase in catalogue::read(&file, &mut faults) {
            if let Some(other) = phrases.get(&phrase.key) {
                faults.push(format!("{}: “{}” stands also at {}", phrase.at, phrase.key, other.at));
            }
            phrases.insert(phrase.key.clone(), phrase);
        }
    }
    (phrases, faults)
}

#[test]
fn catalogues_can_be_read() {
    let faults: Vec<String> = ["en"].iter().chain(&OTHERS).flat_map(|code| language(code).1).collect();
    none(&faults, "A phrase is `key = text`; further lines of it are indented; every { has its }; a key stands once.");
}

#[test]
fn every_phrase_on_a_page_is_in_the_catalogues() {
    let english = language("en").0;
    let others = OTHERS.map(|code| (code, language(code).0));
    let mut faults = Vec::new();
    let product = sources("src", &[".rs"]).into_iter().map(super::Source::product);
    for file in product.chain(sources("web/templates", &[""])) {
        for call in calls(&file.text) {
            let at = file.at(call.at);
            let Some(phrase) = english.get(&call.key) else {
                faults.push(format!("{at}: “{}” is not in web/locale/en", call.key));
                continue;
            };
            for (code, _) in others.iter().filter(|(_, phrases)| !phrases.contains_key(&call.key)) {
                faults.push(format!("{at}: “{}” is not in web/locale/{code}", call.key));
            }
            let Some(given) = call.variables else { continue };
            let missing: Vec<&str> =
                phrase.variables.iter().filter(|name| !given.contains(*name)).map(String::as_str).collect();
            if !missing.is_empty() {
                faults.push(format!("{at}: “{}” needs ${} and is not given it", call.key, missing.join(", $")));
            }
        }
    }
    none(&faults, "Write the phrase in all six languages, and hand it its variables by .n, .a1, .a2 or .a3.");
}

#[test]
fn translations_say_the_same_as_the_english() {
    let english = language("en").0;
    let mut faults = Vec::new();
    for code in OTHERS {
        let (phrases, _) = language(code);
        for phrase in phrases.values() {
            match english.get(&phrase.key) {
                None => faults.push(format!("{}: “{}” is not in English", phrase.at, phrase.key)),
                Some(original) if original.variables != phrase.variables => faults.push(format!(
                    "{}: “{}” has the variables {:?}, in English {:?} ({})",
                    phrase.at, phrase.key, phrase.variables, original.variables, original.at
                )),
                Some(_) => {}
            }
        }
        for phrase in english.values().filter(|phrase| !phrases.contains_key(&phrase.key)) {
            faults.push(format!(
                "{}: “{}” is not translated in web/locale/{code}/{}",
                phrase.at, phrase.key, phrase.file
            ));
        }
    }
    none(&faults, "Each phrase is there in all six languages.");
}
