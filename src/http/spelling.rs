//! Addresses in one spelling: however a browser wrote its letters, the same page has the same address.

use actix_web::HttpRequest;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

/// What stands plainly in a part of an address (RFC 3986, section 2.3: unreserved).
const PLAIN: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A path or a symbol in an address: its strokes stay strokes.
pub fn in_path(text: &str) -> String {
    const WITH_STROKES: &AsciiSet = &PLAIN.remove(b'/');
    utf8_percent_encode(text, WITH_STROKES).to_string()
}

/// One part of an address.
pub fn one_part(text: &str) -> String {
    utf8_percent_encode(text, PLAIN).to_string()
}

/// The path that the router saw, in one spelling: without scheme, host and query, and with its letters decoded as the handlers get them.
pub fn path_of(request: &HttpRequest) -> String {
    in_path(&percent_decode_str(request.match_info().as_str()).decode_utf8_lossy())
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    #[test]
    fn a_symbol_keeps_its_strokes_and_nothing_else() {
        assert_eq!(in_path("DEMO/PUEBLA/2000/1"), "DEMO/PUEBLA/2000/1");
        assert_eq!(in_path("a?b\"<é"), "a%3Fb%22%3C%C3%A9");
    }

    #[test]
    fn one_page_has_one_address_however_it_is_written() {
        for written in [
            "/en/puebla/documents/DEMO/1",
            "/en/puebla/documents/DEMO%2F1",
            "/en/puebla/documents/DEMO%2f1",
            "/%65n/pu%65bla/documents/DEM%4F/1",
            "/en/puebla/documents/DEMO/1?x=1",
            "http://evil.example/en/puebla/documents/DEMO/1",
            "http://user@127.0.0.1:9/en/puebla/documents/DEMO/1",
        ] {
            let request = TestRequest::with_uri(written).to_http_request();
            assert_eq!(path_of(&request), "/en/puebla/documents/DEMO/1", "{written}");
        }
    }

    #[test]
    fn another_page_has_another_address() {
        for written in
            ["/en/puebla//documents/DEMO/1", "/en/puebla/documents/DEMO%252F1", "/en/puebla/documents/demo/1"]
        {
            let request = TestRequest::with_uri(written).to_http_request();
            assert_ne!(path_of(&request), "/en/puebla/documents/DEMO/1", "{written}");
        }
    }
}
