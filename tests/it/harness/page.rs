//! An answer, and what a test asks of it. Plain search in the text: the markup is looked at elsewhere.

use std::io::{Cursor, Read};

use reqwest::header::HeaderMap;

/// An answer of the server.
#[derive(Clone, Debug)]
pub struct Page {
    /// What was asked for: `GET /area`.
    pub asked: String,
    pub status: u16,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
    pub text: String,
}

/// Whether a text stands in another. Short marks like `7431` may stand in any id or checksum by chance, so these are left out for them.
pub fn says(text: &str, said: &str) -> bool {
    let is_of_ids = |letter: char| letter.is_ascii_hexdigit() || letter == '-';
    if said.len() >= ID || !said.chars().all(is_of_ids) {
        return text.contains(said);
    }
    let is_mark = |run: &str| run.len() < ID && run.contains(said);
    text.split(|letter| !is_of_ids(letter)).any(is_mark)
}

/// The length of the shortest run of hexadecimal digits and hyphens that is an id: a UUID's without its hyphens.
const ID: usize = 32;

/// The files of an archive by their places; `None` for what is none.
pub fn unpacked(bytes: &[u8]) -> Option<Vec<(String, Vec<u8>)>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut files = Vec::new();
    for number in 0..archive.len() {
        let mut file = archive.by_index(number).ok()?;
        let mut content = Vec::new();
        file.read_to_end(&mut content).ok()?;
        files.push((file.name().ok()?.to_string(), content));
    }
    Some(files)
}

/// What can be read in an answer: of an archive the places and the contents of its files.
pub fn legible(bytes: &[u8]) -> String {
    let Some(files) = unpacked(bytes).filter(|_| bytes.starts_with(b"PK")) else {
        return String::from_utf8_lossy(bytes).into_owned();
    };
    let texts = files.iter().flat_map(|(place, file)| [place.clone(), String::from_utf8_lossy(file).into_owned()]);
    texts.collect::<Vec<_>>().join("\n")
}

impl Page {
    /// The answer, if it has this status; otherwise the test fails and shows what came.
    #[track_caller]
    pub fn is(self, status: u16) -> Self {
        assert_eq!(self.status, status, "{}\n{}", self.asked, self.words());
        self
    }

    /// Whether a text stands in it; see [`says`].
    pub fn has(&self, text: &str) -> bool {
        says(&self.text, text)
    }

    /// A header's value; empty if it is not there.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// Where it sends the browser on.
    pub fn location(&self) -> &str {
        self.header("location")
    }

    /// Whether it sends the browser to the sign-in page.
    pub fn is_to_sign_in(&self) -> bool {
        self.status == 303 && self.location().starts_with("/account/sign-in")
    }

    /// The token of its first form.
    pub fn csrf(&self) -> Option<String> {
        let field = self.text.split("<input").find(|tag| tag.contains("name=\"csrf\""))?;
        attribute(field, "value").filter(|token| !token.is_empty())
    }

    /// The addresses of this site that it leads to, each once.
    pub fn links(&self) -> Vec<String> {
        let mut links: Vec<String> = self
            .values_of("href")
            .into_iter()
            .filter(|link| link.starts_with('/') && !link.starts_with("//"))
            .map(|link| link.split('#').next().unwrap_or_default().to_owned())
            .collect();
        links.sort();
        links.dedup();
        links
    }

    /// The addresses that its forms go to.
    pub fn forms(&self) -> Vec<String> {
        self.values_of("action")
    }

    /// What a checker of HTML would find in it: a heading that leaves out a level, and a list that must be answered but whose first choice
    /// is an answer already.
    pub fn faults_of_markup(&self) -> Vec<String> {
        let mut faults = Vec::new();
        let mut last = 1;
        for rest in self.text.split("<h").skip(1) {
            let mut letters = rest.chars();
            let (level, next) = (letters.next().and_then(|letter| letter.to_digit(10)), letters.next());
            let Some(level) = level.filter(|_| matches!(next, Some(' ' | '>'))) else { continue };
            if level > last + 1 {
                faults.push(format!("h{level} follows h{last}"));
            }
            last = level;
        }
        for list in self.text.split("<select").skip(1) {
            let Some((tag, choices)) = list.split_once('>') else { continue };
            let first = choices.split("<option").nth(1).and_then(|first| first.split_once('>'));
            if tag.contains(" required")
                && !first.is_some_and(|(first, _)| attribute(first, "value").is_some_and(|value| value.is_empty()))
            {
                faults.push(format!("a list that must be answered begins with an answer:{tag}"));
            }
        }
        faults
    }

    fn values_of(&self, name: &str) -> Vec<String> {
        let pattern = format!(" {name}=\"");
        self.text
            .split(&pattern)
            .skip(1)
            .filter_map(|rest| rest.split_once('"'))
            .map(|(value, _)| unescaped(value))
            .collect()
    }

    /// Its words without the markup: for messages of failed tests, and for looking.
    pub fn words(&self) -> String {
        let main = self.text.split_once("<main").map_or(self.text.as_str(), |(_, main)| main);
        let mut words = String::new();
        for piece in main.split('<') {
            let (_, text) = piece.split_once('>').unwrap_or(("", piece));
            for word in text.split_whitespace() {
                words.push_str(word);
                words.push(' ');
            }
        }
        words.chars().take(600).collect()
    }
}

/// The value of an attribute in the text of a tag.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!("{name}=\""))?;
    rest.split_once('"').map(|(value, _)| unescaped(value))
}

fn unescaped(text: &str) -> String {
    text.replace("&#38;", "&").replace("&amp;", "&").replace("&#x2F;", "/").replace("&quot;", "\"")
}

#[test]
fn a_mark_is_not_found_in_an_id_by_chance() {
    let page = "<a href=\"/area/papers/019ad4c2-7431-7d2e-9d2f-0123456789ab\">Nota</a>";
    assert!(!says(page, "7431") && !says(page, "9d2"));
    assert!(says(&page.replace("Nota", "Nota 7431"), "7431") && says(&format!("{page} nota-9d2.txt"), "9d2"));
    assert!(says(page, "019ad4c2-7431-7d2e-9d2f-0123456789ab") && says(page, "Nota"));
}
