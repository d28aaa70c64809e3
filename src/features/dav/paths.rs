//! Addresses of the drive: their parts, and how they are written.

use actix_web::HttpRequest;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use url::Url;

use super::fault::Fault;
use crate::error::Denied;

/// Where the drive stands.
pub const ROOT: &str = "/dav";

/// What may stand in a part unescaped (RFC 3986, section 2.3).
const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The parts of an address below [`ROOT`], without their escapes. A slash at its end says nothing: some programs leave it out, and some add it.
///
/// # Errors
/// [`Denied::NotFound`] for what is no address of the drive.
pub fn parts(path: &str) -> Result<Vec<String>, Denied> {
    let rest = path.strip_prefix(ROOT).filter(|rest| rest.is_empty() || rest.starts_with('/'));
    let rest = rest.ok_or(Denied::NotFound)?;
    rest.split('/').filter(|part| !part.is_empty()).map(part).collect()
}

fn part(written: &str) -> Result<String, Denied> {
    let text = percent_decode_str(written).decode_utf8().map_err(|_| Denied::NotFound)?;
    let odd = text.contains(['/', '\0']) || matches!(&*text, "." | "..");
    if odd { Err(Denied::NotFound) } else { Ok(text.into_owned()) }
}

/// The address that parts make; one of a collection ends with a slash (RFC 4918, section 5.2).
pub fn href<S: AsRef<str>>(parts: &[S], collection: bool) -> String {
    let mut href = ROOT.to_owned();
    for part in parts {
        href.push('/');
        href.extend(utf8_percent_encode(part.as_ref(), KEPT));
    }
    if collection {
        href.push('/');
    }
    href
}

/// The parts of the address that a header names: an absolute one of this installation, or a path (RFC 4918, section 8.3).
///
/// # Errors
/// [`Fault::Elsewhere`] for another server; [`Denied::NotFound`] for what is not on the drive.
pub fn named(address: &str, base: &Url) -> Result<Vec<String>, Fault> {
    if address.starts_with('/') {
        return Ok(parts(address)?);
    }
    let url = Url::parse(address).map_err(|_| Fault::Malformed)?;
    if url.origin() != base.origin() {
        return Err(Fault::Elsewhere);
    }
    Ok(parts(url.path())?)
}

/// The parts of the header `Destination` (RFC 4918, section 10.3).
///
/// # Errors
/// [`Fault::Malformed`] without one; as [`named`].
pub fn destination(request: &HttpRequest, base: &Url) -> Result<Vec<String>, Fault> {
    let told = request.headers().get("destination").and_then(|value| value.to_str().ok());
    named(told.ok_or(Fault::Malformed)?, base)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_the_parts_that_its_writer_gave_it() {
        for (path, wanted) in [
            ("/dav", Some(vec![])),
            ("/dav/", Some(vec![])),
            ("/dav/puebla/members/", Some(vec!["puebla", "members"])),
            (
                "/dav/puebla/members/Quinta%20reuni%C3%B3n/a%2Bb.txt",
                Some(vec!["puebla", "members", "Quinta reunión", "a+b.txt"]),
            ),
            ("/davx", None),
            ("/dav/puebla/a%2Fb", None),
            ("/dav/puebla/%2e%2e/x", None),
            ("/dav/%ff", None),
        ] {
            let found = parts(path).ok();
            assert_eq!(found, wanted.map(|parts| parts.into_iter().map(str::to_owned).collect::<Vec<_>>()), "{path}");
        }
    }

    #[test]
    fn c10_another_server_is_no_destination() {
        let base = Url::parse("https://vs.example").unwrap();
        assert!(named("https://vs.example/dav/puebla/members/x", &base).is_ok_and(|parts| parts.len() == 3));
        assert!(named("/dav/puebla/members/x", &base).is_ok());
        for foreign in ["https://evil.example/dav/x", "http://vs.example/dav/x", "https://vs.example:444/dav/x"] {
            assert!(matches!(named(foreign, &base), Err(Fault::Elsewhere)), "{foreign}");
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let told = ["puebla", "members", "Acta nº 1 (es)", "a%b.txt"];
        let read = parts(&href(&told, false)).unwrap();
        assert_eq!(read, told);
        assert!(href(&told, true).ends_with('/'));
    }
}
