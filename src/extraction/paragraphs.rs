//! The paragraphs of a text that is set in lines: a PDF knows where a line ends on the paper, and of paragraphs nothing.

/// How wide the mark of an entry of a list may be, in characters: “(iii)”.
const MARK: usize = 6;

/// One line for each paragraph. A paragraph ends with an empty line, with a line that ends like a sentence, and before an entry of a list.
pub fn joined(text: &str) -> String {
    let mut told = String::with_capacity(text.len());
    let mut open = false;
    for line in text.lines() {
        let line = line.trim_matches(|c: char| c.is_whitespace() || turns(c));
        if line.is_empty() {
            open = false;
            continue;
        }
        if open && !begins_entry(line) {
            bind(&mut told, line);
        } else {
            if !told.is_empty() {
                told.push('\n');
            }
            told.push_str(line);
        }
        open = !ends_sentence(line);
    }
    told
}

/// Marks that turn the direction of writing, which programs put around a line: inside a paragraph they would cut it in pieces.
fn turns(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Whether a line ends like a sentence, or announces what follows; signs that close come after.
fn ends_sentence(line: &str) -> bool {
    let closes = |c: char| matches!(c, '"' | '\'' | ')' | ']' | '»' | '”' | '’' | '」' | '』' | '）' | '】' | '》');
    let last = line.trim_end_matches(closes).chars().next_back();
    last.is_some_and(|c| {
        matches!(c, '.' | ':' | ';' | '?' | '!' | '…' | '。' | '：' | '；' | '？' | '！' | '؟' | '؛' | '۔')
    })
}

/// Whether a line begins with the mark of an entry: “• ”, “– ”, “12. ”, “a) ”, “(iii) ”.
fn begins_entry(line: &str) -> bool {
    let Some((mark, _)) = line.split_once(char::is_whitespace) else { return false };
    if matches!(mark, "•" | "◦" | "▪" | "■" | "●" | "○" | "·" | "-" | "–" | "—" | "*" | "►" | "➢")
    {
        return true;
    }
    let mut inner = mark.strip_prefix('(').unwrap_or(mark).chars();
    let closed = inner.next_back();
    let name: String = inner.collect();
    let is_number = !name.is_empty() && name.chars().count() <= 2 && name.chars().all(char::is_numeric);
    let is_letter = name.chars().count() == 1 && name.chars().all(char::is_alphabetic);
    let is_roman = !name.is_empty() && name.len() < MARK && name.chars().all(|c| matches!(c, 'i' | 'v' | 'x'));
    match closed {
        Some(')') => is_number || is_letter || is_roman,
        Some('.') => is_number && !mark.starts_with('('),
        _ => false,
    }
}

/// Puts a line behind the paragraph that it goes on with.
fn bind(told: &mut String, line: &str) {
    let (last, first) = (told.chars().next_back(), line.chars().next());
    let (Some(last), Some(first)) = (last, first) else { return };
    if is_hyphen(last) {
        let word = told.strip_suffix(last).and_then(|rest| rest.chars().next_back()).is_some_and(char::is_alphabetic);
        // “migra-tion” was one word; “Rio-Niterói” and “2001-2005” keep their hyphen.
        if last == '\u{ad}' || (word && first.is_lowercase()) {
            told.truncate(told.len() - last.len_utf8());
        } else if told.ends_with(" -") {
            told.push(' ');
        }
    } else if !(is_unspaced(last) && is_unspaced(first)) {
        told.push(' ');
    }
    told.push_str(line);
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{ad}')
}

/// Whether a character is of a script that has no spaces between words: Chinese, Japanese, Thai, Lao, Burmese, Khmer.
fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{0e00}'..='\u{0eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3000}'..='\u{30ff}'
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff65}'
        | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_joined_until_an_empty_one_or_the_end_of_a_sentence() {
        let text = "The Regional Conference\non Migration met in Puebla\n\nIt decided\nas follows:\nthe plan is adopted.\nThe next";
        assert_eq!(
            joined(text),
            "The Regional Conference on Migration met in Puebla\nIt decided as follows:\nthe plan is adopted.\nThe next"
        );
        assert_eq!(joined("It said “yes.”\nAnd went"), "It said “yes.”\nAnd went");
        assert_eq!(joined(""), "");
    }

    #[test]
    fn a_word_that_was_parted_at_the_end_of_a_line_is_one_again() {
        assert_eq!(joined("la migra-\nción"), "la migración");
        assert_eq!(joined("mi\u{ad}\ngration"), "migration");
        assert_eq!(joined("the years 2001-\n2005"), "the years 2001-2005");
        assert_eq!(joined("Rio-\nNiterói"), "Rio-Niterói");
    }

    #[test]
    fn scripts_without_spaces_are_joined_without_one() {
        assert_eq!(joined("移民问题区域\n磋商会议。\n第二段"), "移民问题区域磋商会议。\n第二段");
        assert_eq!(joined("การย้าย\nถิ่นฐาน"), "การย้ายถิ่นฐาน");
        assert_eq!(joined("会议 2001\n年"), "会议 2001 年");
    }

    #[test]
    fn writing_from_right_to_left_is_joined_like_any_other() {
        let text = "\u{202b}المؤتمر الإقليمي\u{202c}\n\u{202b}المعني بالهجرة؟\u{202c}\nنعم";
        assert_eq!(joined(text), "المؤتمر الإقليمي المعني بالهجرة؟\nنعم");
    }

    #[test]
    fn an_entry_of_a_list_begins_its_own_paragraph() {
        assert_eq!(
            joined("Agenda\n1. Opening\n2. Adoption of\nthe agenda\n• Closure"),
            "Agenda\n1. Opening\n2. Adoption of the agenda\n• Closure"
        );
        assert_eq!(joined("(iii) one\nb) two\nin 2001\n2001. All"), "(iii) one\nb) two in 2001 2001. All");
    }
}
