//! How many states of itself a PDF has: each later one is written behind the one before.

/// How many states a file says that it has: what lies in its streams may be a PDF of its own.
pub fn states(bytes: &[u8]) -> usize {
    const BEGINS: &[u8] = b"stream";
    const ENDS: &[u8] = b"endstream";
    const STATE: &[u8] = b"startxref";
    let (mut at, mut states) = (0, 0);
    while let Some(rest) = bytes.get(at..).filter(|rest| !rest.is_empty()) {
        if rest.starts_with(STATE) {
            states += 1;
            at += STATE.len();
        } else if rest.starts_with(BEGINS)
            && matches!(rest.get(BEGINS.len()), Some(b'\r' | b'\n'))
            && !bytes[..at].ends_with(b"end")
        {
            let begin = BEGINS.len().saturating_add(length_before(&bytes[..at]));
            let within = rest.get(begin..).unwrap_or_default();
            let end = within.windows(ENDS.len()).position(|some| some == ENDS);
            // One that does not end is no stream.
            at = end.map_or(at + BEGINS.len(), |end| bytes.len() - within.len() + end + ENDS.len());
        } else {
            at += 1;
        }
    }
    states
}

/// The length of a stream, where its dictionary says it by a number; else 0.
fn length_before(bytes: &[u8]) -> usize {
    const LENGTH: &[u8] = b"/Length";
    let near = &bytes[bytes.len().saturating_sub(1_024)..];
    let begins = near.windows(4).rposition(|some| some == b" obj").unwrap_or(0);
    let words = near[begins..].windows(LENGTH.len()).rposition(|some| some == LENGTH);
    let text = words.map(|at| String::from_utf8_lossy(&near[begins + at + LENGTH.len()..]).into_owned());
    let text = text.unwrap_or_default();
    let mut words = text.split(|c: char| c.is_whitespace() || matches!(c, '/' | '>')).filter(|word| !word.is_empty());
    let number = words.next().and_then(|word| word.parse::<usize>().ok());
    // `12 0 R` is the place of a number.
    let is_place = words.next().is_some_and(|word| word.parse::<usize>().is_ok());
    number.filter(|_| !is_place).unwrap_or(0)
}
