//! Bytes as letters.

use std::borrow::Cow;

use encoding_rs::{
    BIG5, EUC_KR, Encoding, GBK, IBM866, MACINTOSH, SHIFT_JIS, UTF_8, UTF_16LE, WINDOWS_874, WINDOWS_1250,
    WINDOWS_1251, WINDOWS_1252, WINDOWS_1253, WINDOWS_1254, WINDOWS_1255, WINDOWS_1256, WINDOWS_1257, WINDOWS_1258,
};

/// How many bytes of a page are searched for the name of its encoding, as browsers do.
const HEAD: usize = 1024;

/// The letters of a text: what its byte order mark says, else UTF-8, else Windows-1252, which takes any byte.
pub fn of(bytes: &[u8]) -> Cow<'_, str> {
    unless_told(bytes, WINDOWS_1252)
}

/// The letters of an HTML page, which may name its encoding itself.
pub fn of_page(bytes: &[u8]) -> Cow<'_, str> {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(HEAD)]).to_ascii_lowercase();
    let named = head.split_once("charset=").and_then(|(_, rest)| {
        let rest = rest.trim_start_matches(['"', '\'', ' ']);
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_' | ':'));
        Encoding::for_label(&rest.as_bytes()[..end.unwrap_or(rest.len())])
    });
    // Who could read that UTF-16 stands there has not read UTF-16.
    unless_told(bytes, named.filter(|named| named.is_ascii_compatible()).unwrap_or(WINDOWS_1252))
}

/// The encoding that Windows calls by this number, else Windows-1252.
pub fn of_codepage(number: u32) -> &'static Encoding {
    match number {
        866 => IBM866,
        874 => WINDOWS_874,
        932 => SHIFT_JIS,
        936 => GBK,
        949 => EUC_KR,
        950 => BIG5,
        1_200 => UTF_16LE,
        1_250 => WINDOWS_1250,
        1_251 => WINDOWS_1251,
        1_253 => WINDOWS_1253,
        1_254 => WINDOWS_1254,
        1_255 => WINDOWS_1255,
        1_256 => WINDOWS_1256,
        1_257 => WINDOWS_1257,
        1_258 => WINDOWS_1258,
        10_000 => MACINTOSH,
        65_001 => UTF_8,
        _ => WINDOWS_1252,
    }
}

fn unless_told<'a>(bytes: &'a [u8], otherwise: &'static Encoding) -> Cow<'a, str> {
    if Encoding::for_bom(bytes).is_some() {
        return otherwise.decode(bytes).0;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => text.into(),
        // The limit may have cut the last letter in two; where all others are ASCII, it is a whole one of another encoding.
        Err(fault) if fault.error_len().is_none() && !bytes[..fault.valid_up_to()].is_ascii() => {
            String::from_utf8_lossy(&bytes[..fault.valid_up_to()])
        }
        Err(_) => otherwise.decode_without_bom_handling(bytes).0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_read_in_the_encoding_they_were_written_in() {
        assert_eq!(of("négociation".as_bytes()), "négociation");
        assert_eq!(of(b"\xef\xbb\xbfagenda"), "agenda");
        assert_eq!(of(b"n\xe9gociation \x80"), "négociation €");
        assert_eq!(of(b"caf\xe9"), "café");
        assert_eq!(of(b"\xff\xfe\x16\x04\x43\x04"), "Жу");
        assert_eq!(of(b"\xfe\xff\x04\x16\x04\x43"), "Жу");
        assert_eq!(of("повестка д".as_bytes().split_last().unwrap().1), "повестка ");
        assert_eq!(of(b""), "");
    }

    #[test]
    fn a_number_of_windows_names_an_encoding() {
        let read = |number: u32, bytes: &[u8]| of_codepage(number).decode_without_bom_handling(bytes).0.into_owned();
        assert_eq!(read(1_251, b"\xc6"), "Ж");
        assert_eq!(read(1_200, b"\x16\x04"), "Ж");
        assert_eq!(read(65_001, "Ж".as_bytes()), "Ж");
        assert_eq!(read(0, b"\xe9"), "é");
    }

    #[test]
    fn a_page_may_name_its_encoding() {
        assert_eq!(of_page(b"<meta charset=windows-1251><p>\xc6"), "<meta charset=windows-1251><p>Ж");
        assert_eq!(
            of_page(b"<meta content='text/html; charset=KOI8-R'>\xf6"),
            "<meta content='text/html; charset=KOI8-R'>Ж"
        );
        assert_eq!(of_page(b"<meta charset=\"utf-16\">\xe9"), "<meta charset=\"utf-16\">é");
        assert_eq!(of_page(b"<meta charset=nonsense>\xe9"), "<meta charset=nonsense>é");
        assert_eq!(of_page("<meta charset=windows-1251>Ж".as_bytes()), "<meta charset=windows-1251>Ж");
    }
}
