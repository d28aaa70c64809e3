//! The bodies of requests and answers (RFC 4918, sections 14 and 9). A document that defines something (`<!DOCTYPE`) is not read.

use quick_xml::{NsReader, escape::resolve_xml_entity, events::Event, name::ResolveResult};

use super::fault::Fault;

/// The name space of the standard.
pub const DAV: &str = "DAV:";

/// The largest body that is read.
const MOST: usize = 64 * 1024;

/// How deep elements may lie in each other.
const DEEPEST: usize = 20;

/// The longest word on who locks, in characters.
const LONGEST_OWNER: usize = 200;

/// An element by its name space and name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// The name space; empty for none.
    pub space: String,
    /// The name in it.
    pub local: String,
}

impl Name {
    fn is(&self, local: &str) -> bool {
        self.space == DAV && self.local == local
    }
}

/// One step through a document.
enum Piece<'p> {
    Opens(&'p [Name]),
    Says(&'p [Name], &'p str),
}

/// Goes through a document; each piece comes with the names of the elements that it lies in, its own the last.
fn walk(body: &[u8], mut each: impl FnMut(Piece<'_>)) -> Result<(), Fault> {
    let text = std::str::from_utf8(body).ok().filter(|text| text.len() <= MOST).ok_or(Fault::Malformed)?;
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = NsReader::from_str(text);
    let mut path: Vec<Name> = Vec::new();
    let mut seen = false;
    loop {
        let (space, event) = reader.read_resolved_event().map_err(|_| Fault::Malformed)?;
        let space = match space {
            ResolveResult::Bound(space) => space.0.to_owned(),
            ResolveResult::Unbound => String::new(),
            ResolveResult::Unknown(_) => return Err(Fault::Malformed),
        };
        match event {
            Event::Start(start) => {
                seen = true;
                path.push(Name { space, local: start.local_name().into_inner().to_owned() });
                if path.len() > DEEPEST {
                    return Err(Fault::Malformed);
                }
                each(Piece::Opens(&path));
            }
            Event::Empty(start) => {
                seen = true;
                path.push(Name { space, local: start.local_name().into_inner().to_owned() });
                each(Piece::Opens(&path));
                path.pop();
            }
            Event::End(_) => {
                path.pop();
            }
            Event::Text(text) => each(Piece::Says(&path, &text)),
            Event::CData(text) => each(Piece::Says(&path, &text)),
            Event::GeneralRef(reference) => match reference.resolve_char_ref().map_err(|_| Fault::Malformed)? {
                Some(letter) => each(Piece::Says(&path, letter.encode_utf8(&mut [0; 4]))),
                None => {
                    let said = resolve_xml_entity(&reference).ok_or(Fault::Malformed)?;
                    each(Piece::Says(&path, said));
                }
            },
            Event::DocType(_) => return Err(Fault::Malformed),
            Event::Eof => return if path.is_empty() && seen { Ok(()) } else { Err(Fault::Malformed) },
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
}

/// Which properties are asked for (RFC 4918, section 14.20).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// All that there are, but those that must be asked for by name.
    All,
    /// Their names.
    Names,
    /// These.
    These(Vec<Name>),
}

/// Reads the body of PROPFIND; none asks for all.
///
/// # Errors
/// [`Fault::Malformed`].
pub fn asked(body: &[u8]) -> Result<Asked, Fault> {
    if body.iter().all(u8::is_ascii_whitespace) {
        return Ok(Asked::All);
    }
    let (mut root, mut all, mut names, mut these) = (false, false, false, None);
    walk(body, |piece| {
        let Piece::Opens(path) = piece else { return };
        match path {
            [only] => root = only.is("propfind"),
            [_, what] if what.is("allprop") => all = true,
            [_, what] if what.is("propname") => names = true,
            [_, what] if what.is("prop") => these = Some(Vec::new()),
            [_, what, name] if what.is("prop") => these.get_or_insert_with(Vec::new).push(name.clone()),
            _ => {}
        }
    })?;
    match (root, these) {
        (true, Some(these)) => Ok(Asked::These(these)),
        (true, None) if names => Ok(Asked::Names),
        (true, None) if all => Ok(Asked::All),
        _ => Err(Fault::Malformed),
    }
}

/// Reads the body of PROPPATCH: the properties that are to be set or removed (RFC 4918, section 14.19).
///
/// # Errors
/// [`Fault::Malformed`].
pub fn patched(body: &[u8]) -> Result<Vec<Name>, Fault> {
    let (mut root, mut these) = (false, Vec::new());
    walk(body, |piece| {
        let Piece::Opens(path) = piece else { return };
        match path {
            [only] => root = only.is("propertyupdate"),
            [_, how, what, name] if (how.is("set") || how.is("remove")) && what.is("prop") => these.push(name.clone()),
            _ => {}
        }
    })?;
    if root && !these.is_empty() { Ok(these) } else { Err(Fault::Malformed) }
}

/// Reads the body of LOCK: what the program says of who locks (RFC 4918, section 14.11).
///
/// # Errors
/// [`Fault::Malformed`]; [`Fault::Refused`] for a lock that others may share.
pub fn lock_owner(body: &[u8]) -> Result<String, Fault> {
    let (mut root, mut exclusive, mut shared, mut writes) = (false, false, false, false);
    let mut owner = String::new();
    walk(body, |piece| match piece {
        Piece::Opens([only]) => root = only.is("lockinfo"),
        Piece::Opens([_, scope, which]) if scope.is("lockscope") => {
            exclusive |= which.is("exclusive");
            shared |= which.is("shared");
        }
        Piece::Opens([_, kind, which]) if kind.is("locktype") => writes |= which.is("write"),
        Piece::Says([_, who, ..], said) if who.is("owner") => owner.push_str(said),
        _ => {}
    })?;
    if shared {
        return Err(Fault::Refused("Only exclusive locks are given."));
    }
    if !(root && exclusive && writes) {
        return Err(Fault::Malformed);
    }
    Ok(owner.trim().chars().filter(|c| !c.is_control()).take(LONGEST_OWNER).collect())
}

/// A text as it stands in a document.
pub fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            // What no document may have (XML 1.0, section 2.2).
            c if c.is_control() && !matches!(c, '\t' | '\n' | '\r') => {}
            '\u{fffe}' | '\u{ffff}' => {}
            c => safe.push(c),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(space: &str, local: &str) -> Name {
        Name { space: space.into(), local: local.into() }
    }

    #[test]
    fn properties_are_asked_for_by_whatever_prefix() {
        for body in [
            r#"<?xml version="1.0"?><D:propfind xmlns:D="DAV:"><D:prop><D:getetag/><x:a xmlns:x="urn:x"/></D:prop></D:propfind>"#,
            r#"<propfind xmlns="DAV:"><prop><getetag></getetag><a xmlns="urn:x"/></prop></propfind>"#,
        ] {
            let wanted = Asked::These(vec![name(DAV, "getetag"), name("urn:x", "a")]);
            assert_eq!(asked(body.as_bytes()).ok(), Some(wanted), "{body}");
        }
        assert_eq!(asked(b"").ok(), Some(Asked::All));
        assert_eq!(asked(br#"<propfind xmlns="DAV:"><allprop/></propfind>"#).ok(), Some(Asked::All));
        assert_eq!(asked(br#"<propfind xmlns="DAV:"><propname/></propfind>"#).ok(), Some(Asked::Names));
    }

    #[test]
    fn what_defines_something_or_is_no_question_is_not_read() {
        for body in [
            "<!DOCTYPE x [<!ENTITY a \"b\">]><propfind xmlns=\"DAV:\"><allprop/></propfind>",
            "<propfind><allprop/></propfind>",
            "<propfind xmlns=\"DAV:\"><allprop/>",
            "<x:propfind><x:allprop/></x:propfind>",
            "allprop",
        ] {
            assert!(asked(body.as_bytes()).is_err(), "{body}");
        }
        let deep = "<a>".repeat(10_000);
        assert!(asked(deep.as_bytes()).is_err());
    }

    #[test]
    fn a_lock_says_who_locks() {
        let body = |scope: &str| {
            format!(
                "<D:lockinfo xmlns:D=\"DAV:\"><D:lockscope><D:{scope}/></D:lockscope><D:locktype><D:write/></D:locktype>\
                 <D:owner><D:href>mailto:a&amp;b</D:href></D:owner></D:lockinfo>"
            )
        };
        assert_eq!(lock_owner(body("exclusive").as_bytes()).ok().as_deref(), Some("mailto:a&b"));
        assert!(matches!(lock_owner(body("shared").as_bytes()), Err(Fault::Refused(_))));
        assert!(lock_owner(b"<lockinfo xmlns=\"DAV:\"/>").is_err());
    }

    #[test]
    fn nothing_in_a_name_becomes_markup() {
        assert_eq!(escaped("<a & \"b\">\u{1}"), "&lt;a &amp; &quot;b&quot;&gt;");
    }
}
