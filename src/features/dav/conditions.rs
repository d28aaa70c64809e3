//! On what a request depends: `If` (RFC 4918, section 10.4), `If-Match` and `If-None-Match` (RFC 9110, section 13.1).

use actix_web::{HttpRequest, http::header};
use url::Url;

use super::{fault::Fault, paths::named};
use crate::{
    features::library::{locks::covers, tables::dav_lock},
    pack::names::plain,
};

/// One thing that is to be so, or not to be so.
#[derive(Clone, Debug, PartialEq, Eq)]
struct State {
    /// Whether it is not to be so.
    not: bool,
    is: Is,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Is {
    /// A lock with this token is there.
    Locked(String),
    /// The file has this tag.
    Tagged(String),
}

/// States that are to hold together, of the place that the request names or of another.
#[derive(Clone, Debug, PartialEq, Eq)]
struct List {
    of: Option<String>,
    states: Vec<State>,
}

/// What a request says of the state in which it is to be done.
#[derive(Debug, Default)]
pub struct Conditions {
    lists: Vec<List>,
    matches: Option<String>,
    none_matches: Option<String>,
}

/// What is there when the conditions are judged.
pub struct Present<'p> {
    /// The parts of the address.
    pub parts: &'p [String],
    /// The tag of the file, if there is one.
    pub etag: Option<String>,
    /// Whether something is there.
    pub there: bool,
    /// The locks of the space.
    pub locks: &'p [dav_lock::Model],
    /// The address of the installation.
    pub base: &'p Url,
}

impl Conditions {
    /// What a request says.
    ///
    /// # Errors
    /// [`Fault::Malformed`].
    pub fn of(request: &HttpRequest) -> Result<Self, Fault> {
        let text = |name: &str| request.headers().get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
        let lists = text("if").map_or(Ok(Vec::new()), |text| lists(&text))?;
        let (matches, none_matches) = (text(header::IF_MATCH.as_str()), text(header::IF_NONE_MATCH.as_str()));
        Ok(Self { lists, matches, none_matches })
    }

    /// The tokens that were sent, wherever they stand.
    pub fn tokens(&self) -> Vec<String> {
        let states = self.lists.iter().flat_map(|list| &list.states);
        let token = |state: &State| match &state.is {
            Is::Locked(token) if !state.not => Some(token.clone()),
            Is::Locked(_) | Is::Tagged(_) => None,
        };
        states.filter_map(token).collect()
    }

    /// Judges them.
    ///
    /// # Errors
    /// [`Fault::Precondition`].
    pub fn judge(&self, present: &Present<'_>) -> Result<(), Fault> {
        let tag = present.etag.as_deref();
        let one_of = |told: &str| match told.trim() {
            "*" => present.there,
            // A weak tag is no strong one (RFC 9110, section 13.1.1).
            tags => tag.is_some_and(|tag| tags.split(',').any(|one| one.trim() == tag)),
        };
        let matches = self.matches.as_deref().is_none_or(one_of);
        let none = !self.none_matches.as_deref().is_some_and(one_of);
        let lists = self.lists.is_empty() || self.lists.iter().any(|list| holds(list, present));
        if matches && none && lists { Ok(()) } else { Err(Fault::Precondition) }
    }
}

fn holds(list: &List, present: &Present<'_>) -> bool {
    let other = match &list.of {
        None => None,
        Some(address) => match named(address, present.base) {
            Ok(parts) => Some(parts.iter().map(|part| plain(part)).collect::<Vec<_>>()),
            // Of another server nothing is so.
            Err(_) => return list.states.iter().all(|state| state.not),
        },
    };
    let own: Vec<String> = present.parts.iter().map(|part| plain(part)).collect();
    let of = other.as_ref().unwrap_or(&own);
    let here = *of == own;
    let same_space = of.get(..2) == own.get(..2);
    let place = of.get(2..).unwrap_or_default().join("/");
    list.states.iter().all(|state| {
        let so = match &state.is {
            Is::Locked(token) => {
                same_space && present.locks.iter().any(|lock| lock.token == *token && covers(lock, &place))
            }
            Is::Tagged(tag) => here && present.etag.as_ref() == Some(tag),
        };
        so != state.not
    })
}

/// Reads the header `If`.
fn lists(text: &str) -> Result<Vec<List>, Fault> {
    let (mut found, mut of) = (Vec::new(), None);
    let mut rest = text.trim_start();
    while !rest.is_empty() {
        if let Some(behind) = rest.strip_prefix('<') {
            let (address, behind) = behind.split_once('>').ok_or(Fault::Malformed)?;
            of = Some(address.to_owned());
            rest = behind.trim_start();
        }
        let mut inside = rest.strip_prefix('(').ok_or(Fault::Malformed)?.trim_start();
        let mut states = Vec::new();
        loop {
            if let Some(behind) = inside.strip_prefix(')') {
                rest = behind.trim_start();
                break;
            }
            let (state, behind) = state(inside)?;
            states.push(state);
            inside = behind.trim_start();
        }
        if states.is_empty() {
            return Err(Fault::Malformed);
        }
        found.push(List { of: of.clone(), states });
    }
    if found.is_empty() { Err(Fault::Malformed) } else { Ok(found) }
}

fn state(text: &str) -> Result<(State, &str), Fault> {
    let not = text.get(..3).is_some_and(|word| word.eq_ignore_ascii_case("not"));
    let text = if not { text[3..].trim_start() } else { text };
    if let Some(behind) = text.strip_prefix('<') {
        let (token, behind) = behind.split_once('>').ok_or(Fault::Malformed)?;
        return Ok((State { not, is: Is::Locked(token.to_owned()) }, behind));
    }
    let (tag, behind) = text.strip_prefix('[').and_then(|behind| behind.split_once(']')).ok_or(Fault::Malformed)?;
    Ok((State { not, is: Is::Tagged(tag.trim().to_owned()) }, behind))
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    fn of(name: &str, value: &str) -> Result<Conditions, Fault> {
        Conditions::of(&TestRequest::put().insert_header((name, value)).to_http_request())
    }

    fn judged(name: &str, value: &str, etag: Option<&str>) -> bool {
        let base = Url::parse("https://vs.example").unwrap();
        let parts = ["puebla", "members", "a.txt"].map(str::to_owned);
        let present =
            Present { parts: &parts, etag: etag.map(str::to_owned), there: etag.is_some(), locks: &[], base: &base };
        of(name, value).is_ok_and(|conditions| conditions.judge(&present).is_ok())
    }

    #[test]
    fn c13_a_file_that_has_changed_is_not_written_over() {
        assert!(judged("if-match", "\"a\"", Some("\"a\"")));
        assert!(judged("if-match", "\"b\", \"a\"", Some("\"a\"")));
        assert!(judged("if-match", "*", Some("\"a\"")));
        assert!(!judged("if-match", "*", None));
        assert!(!judged("if-match", "\"b\"", Some("\"a\"")));
        assert!(!judged("if-match", "W/\"a\"", Some("\"a\"")));
        assert!(judged("if-none-match", "*", None));
        assert!(!judged("if-none-match", "*", Some("\"a\"")));
    }

    #[test]
    fn one_list_of_several_is_enough() {
        assert!(judged("if", "([\"a\"])", Some("\"a\"")));
        assert!(!judged("if", "(<opaquelocktoken:x>)", Some("\"a\"")));
        assert!(judged("if", "(<opaquelocktoken:x>) (Not <DAV:no-lock>)", Some("\"a\"")));
        assert!(judged("if", "</dav/puebla/members/a.txt> ([\"a\"])", Some("\"a\"")));
        assert!(!judged("if", "<https://evil.example/dav/x> ([\"a\"])", Some("\"a\"")));
    }

    #[test]
    fn tokens_are_found_and_nonsense_is_refused() {
        let sent =
            of("if", "<https://vs.example/dav/x> (<opaquelocktoken:a> [\"t\"]) (Not <opaquelocktoken:b>)").unwrap();
        assert_eq!(sent.tokens(), ["opaquelocktoken:a"]);
        for odd in ["(", "()", "<x>", "(<a)", "x", "([a)"] {
            assert!(of("if", odd).is_err(), "{odd}");
        }
    }
}
