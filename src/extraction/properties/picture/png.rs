//! PNG (W3C PNG, third edition): a picture in chunks, and what is written beside it.

use flate2::Crc;

use super::super::{
    exif,
    told::{Kind, Told},
    xmp,
};

/// How a PNG begins.
pub const MARK: &[u8] = b"\x89PNG\r\n\x1a\n";

/// What a PNG is drawn from; everything else is written beside it.
const DRAWN: [&[u8; 4]; 17] = [
    b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"pHYs", b"bKGD",
    b"hIST", b"cICP", b"acTL", b"fcTL", b"fdAT",
];

/// The chunks of a PNG up to its end: the kind of each, what is in it, and all its bytes.
type Chunk<'b> = (&'b [u8], &'b [u8], &'b [u8]);

fn chunks(bytes: &[u8]) -> Option<(Vec<Chunk<'_>>, &[u8])> {
    let (mut rest, mut chunks) = (bytes.strip_prefix(MARK)?, Vec::new());
    loop {
        let length = usize::try_from(u32::from_be_bytes(rest.get(..4)?.try_into().ok()?)).ok()?;
        let whole = rest.get(..length.checked_add(12)?)?;
        let kind = &whole[4..8];
        chunks.push((kind, &whole[8..8 + length], whole));
        rest = &rest[whole.len()..];
        if kind == b"IEND" {
            return Some((chunks, rest));
        }
    }
}

fn is_drawn_from(kind: &[u8]) -> bool {
    DRAWN.iter().any(|drawn| drawn.as_slice() == kind)
}

/// Notes what a PNG tells, and gives the way it is to be turned. `None` if it is none, or damaged.
pub fn read(bytes: &[u8], told: &mut Told) -> Option<u16> {
    let (chunks, behind) = chunks(bytes)?;
    let mut orientation = 1;
    for (kind, body, _) in chunks {
        match kind {
            _ if is_drawn_from(kind) => {}
            b"eXIf" => orientation = exif::read(body, told),
            b"tEXt" | b"iTXt" | b"zTXt" => words(body, kind == b"tEXt", told),
            _ => told.there_is(&String::from_utf8_lossy(kind)),
        }
    }
    if behind.iter().any(|byte| *byte != 0) {
        told.count(Kind::Stray, "");
    }
    Some(orientation)
}

/// A text of a PNG behind its keyword; packed ones are told by their keyword alone.
fn words(body: &[u8], plain: bool, told: &mut Told) {
    let end = body.iter().position(|byte| *byte == 0).unwrap_or(body.len());
    // Latin-1, of which each byte is a letter.
    let letters = |bytes: &[u8]| bytes.iter().map(|byte| char::from(*byte)).collect::<String>();
    let keyword = letters(&body[..end]);
    let text = body.get(end + 1..).filter(|_| plain).map(letters).unwrap_or_default();
    match keyword.as_str() {
        "Author" if !text.is_empty() => told.say(Kind::Author, &text),
        "Software" if !text.is_empty() => told.say(Kind::Program, &text),
        "XML:com.adobe.xmp" => {
            // Keyword, whether packed and how, language, and keyword in it.
            let packet = body.splitn(6, |byte| *byte == 0).last().unwrap_or_default();
            xmp::read(packet, told);
        }
        _ if text.is_empty() => told.there_is(&keyword),
        _ => told.property(&keyword, &text),
    }
}

/// The PNG alone, with how it is turned.
pub fn cleaned(bytes: &[u8]) -> Option<Vec<u8>> {
    let orientation = read(bytes, &mut Told::default())?;
    let mut cleaned = MARK.to_vec();
    for (kind, _, whole) in chunks(bytes)?.0 {
        if is_drawn_from(kind) {
            cleaned.extend(whole);
        }
        if kind == b"IHDR" && orientation != 1 {
            let body = [b"eXIf".as_slice(), &exif::turned(orientation)].concat();
            let mut sum = Crc::new();
            sum.update(&body);
            cleaned.extend(u32::try_from(body.len() - 4).ok()?.to_be_bytes());
            cleaned.extend(&body);
            cleaned.extend(sum.sum().to_be_bytes());
        }
    }
    Some(cleaned)
}
