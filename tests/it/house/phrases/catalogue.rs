//! Fluent catalogues, as far as the checks need them: keys, texts over several lines, variables.

use std::collections::BTreeSet;

use super::super::Source;

/// A phrase of a catalogue.
#[derive(Debug)]
pub struct Phrase {
    pub key: String,
    /// `web/locale/en/site.ftl:12`
    pub at: String,
    /// `site.ftl`
    pub file: String,
    pub variables: BTreeSet<String>,
}

/// The phrases of a file; what cannot be read goes to the faults.
pub fn read(file: &Source, faults: &mut Vec<String>) -> Vec<Phrase> {
    let mut texts: Vec<(usize, &str, String)> = Vec::new();
    for (number, line) in file.text.lines().enumerate() {
        let number = number + 1;
        if line.starts_with('#') || line.trim().is_empty() {
            continue;
        }
        if line.starts_with([' ', '}', '[', '*']) {
            match texts.last_mut() {
                Some((_, _, text)) => text.extend(["\n", line]),
                None => faults.push(format!("{}:{number}: belongs to no phrase", file.path)),
            }
            continue;
        }
        match line.split_once('=').map(|(key, text)| (key.trim_end(), text)) {
            Some((key, text)) if is_key(key) => texts.push((number, key, text.to_owned())),
            _ => faults.push(format!("{}:{number}: neither `key = text` nor an indented line", file.path)),
        }
    }
    for (number, key, text) in &texts {
        if text.trim().is_empty() {
            faults.push(format!("{}:{number}: “{key}” has no text", file.path));
        }
        if text.matches('{').count() != text.matches('}').count() {
            faults.push(format!("{}:{number}: “{key}” has a bracket without its other", file.path));
        }
    }
    texts.into_iter().map(|(number, key, text)| phrase(file, number, key, &text)).collect()
}

fn phrase(file: &Source, number: usize, key: &str, text: &str) -> Phrase {
    Phrase {
        key: key.to_owned(),
        at: format!("{}:{number}", file.path),
        file: file.path.rsplit('/').next().unwrap_or_default().to_owned(),
        variables: variables(text),
    }
}

fn is_key(word: &str) -> bool {
    let inner = word.strip_prefix('-').unwrap_or(word);
    inner.starts_with(|first: char| first.is_ascii_alphabetic())
        && inner.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter))
}

fn variables(text: &str) -> BTreeSet<String> {
    let name = |rest: &str| {
        rest.split(|c: char| !c.is_ascii_alphanumeric() && !"-_".contains(c)).next().map(ToOwned::to_owned)
    };
    // A sum of money is no variable: `$` counts only inside brackets.
    text.split('{').skip(1).flat_map(|inside| inside.split('$').skip(1).filter_map(name)).collect()
}

#[test]
fn a_catalogue_is_read_and_its_faults_are_named() {
    let text = "# c\nsite-a = One { $x }\nsite-b =\n    { $n ->\n        [one] A\n       *[other] { $n } of { $all }\n    }\nsite-c = \n\nwrong\nsite-d = { $x\n";
    let file = Source { path: "web/locale/en/site.ftl".to_owned(), text: text.to_owned() };
    let mut faults = Vec::new();
    let phrases = read(&file, &mut faults);
    let seen: Vec<String> = phrases.iter().map(|phrase| format!("{} {:?}", phrase.key, phrase.variables)).collect();
    assert_eq!(seen, ["site-a {\"x\"}", "site-b {\"all\", \"n\"}", "site-c {}", "site-d {\"x\"}"]);
    let lines: Vec<&str> = faults.iter().filter_map(|fault| fault.split(':').nth(1)).collect();
    assert_eq!(lines, ["10", "8", "11"], "{faults:?}");
}
