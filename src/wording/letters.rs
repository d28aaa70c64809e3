//! One character of a text, as what stands for it in the index.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// What a character becomes. One character may become none of these, or several: a ligature is its letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// A letter or digit of a word.
    Letter(char),
    /// A character of a script that is written without spaces: Chinese, and Japanese kana.
    Ideograph(char),
    /// The end of a line.
    LineEnd,
    /// What parts words.
    Gap,
}

/// Tells what `c` becomes, in order. Marks become nothing: they hang on the letter before them.
pub fn units(c: char, tell: &mut impl FnMut(Unit)) {
    match c {
        'a'..='z' | '0'..='9' => tell(Unit::Letter(c)),
        'A'..='Z' => tell(Unit::Letter(c.to_ascii_lowercase())),
        '\r' | '\n' => tell(Unit::LineEnd),
        '\0'..='\x7f' => tell(Unit::Gap),
        // Most of what is written in these scripts stands for itself, and nothing has to be looked up for it: Cyrillic but for the letters with
        // a mark, Arabic but for the forms that become others, and Chinese.
        '\u{430}'..='\u{438}' | '\u{43a}'..='\u{44f}' => tell(Unit::Letter(c)),
        '\u{627}' | '\u{628}' | '\u{62a}'..='\u{63a}' | '\u{641}'..='\u{648}' | '\u{64a}' => tell(Unit::Letter(c)),
        '\u{4e00}'..='\u{9fff}' => tell(Unit::Ideograph(c)),
        _ => looked_up(c, tell),
    }
}

/// The same by the tables of Unicode.
fn looked_up(c: char, tell: &mut impl FnMut(Unit)) {
    if vanishes(c) {
        return;
    }
    decompose_compatible(c, |part| {
        if !clings(part) {
            part.to_lowercase().filter(|low| !is_combining_mark(*low)).for_each(|low| plain(low, tell));
        }
    });
}

/// A letter in its commonest spelling.
fn plain(c: char, tell: &mut impl FnMut(Unit)) {
    let two = match c {
        'œ' => ['o', 'e'],
        'æ' => ['a', 'e'],
        'ß' => ['s', 's'],
        _ => return tell(one(c)),
    };
    for letter in two {
        tell(Unit::Letter(letter));
    }
}

fn one(c: char) -> Unit {
    let same = match c {
        'ø' => 'o',
        'ł' => 'l',
        'đ' => 'd',
        'ı' => 'i',
        'ς' => 'σ',
        // The alefs with a hamza or a madda lose it as a mark; these are letters of their own.
        'ٱ' | 'ٲ' | 'ٳ' => 'ا',
        // The Persian forms come from keyboards and fonts that have no others.
        'ى' | 'ی' => 'ي',
        'ک' => 'ك',
        'ة' => 'ه',
        '٠'..='٩' => digit(c, '٠'),
        '۰'..='۹' => digit(c, '۰'),
        other => other,
    };
    match same {
        c if ideograph(c) => Unit::Ideograph(c),
        // A letter to Unicode, an apostrophe to whoever typed it.
        '\u{2bc}' => Unit::Gap,
        c if c.is_alphanumeric() => Unit::Letter(c),
        _ => Unit::Gap,
    }
}

fn digit(c: char, zero: char) -> char {
    char::from_digit(u32::from(c) - u32::from(zero), 10).unwrap_or(c)
}

/// Whether the script of `c` has no spaces between words.
pub fn ideograph(c: char) -> bool {
    matches!(c,
        '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{309f}' | '\u{30a1}'..='\u{30fa}' | '\u{30fc}'..='\u{30ff}'
        | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}')
        && c.is_alphanumeric()
}

/// Whether `c` belongs to the character before it: an accent, a vowel sign, or something that is not seen.
pub fn clings(c: char) -> bool {
    !c.is_ascii() && (vanishes(c) || is_combining_mark(c))
}

/// What is written inside words without being a letter of them.
fn vanishes(c: char) -> bool {
    turns(c)
        || matches!(c,
            // The hyphen of a broken line, the joiners, and the marks of direction.
            '\u{ad}' | '\u{61c}' | '\u{200c}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
            // The tatweel, which only makes a word longer.
            | '\u{640}'
            // Signs for ayn and hamza in Latin letters, which most people leave out.
            | '\u{2b9}'..='\u{2bb}' | '\u{2bd}'..='\u{2c1}'
            // Vowel signs as fonts have them: their decomposition begins with a space, which would part the word.
            | '\u{fc5e}'..='\u{fc63}' | '\u{fe70}'..='\u{fe7f}')
}

/// Whether `c` turns the direction of what follows it, and so could make a text look like another.
pub fn turns(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(c: char) -> Vec<Unit> {
        let mut found = Vec::new();
        units(c, &mut |unit| found.push(unit));
        found
    }

    #[test]
    fn what_every_character_becomes_stays_as_it_is() {
        for c in '\0'..=char::MAX {
            for unit in of(c) {
                match unit {
                    Unit::Letter(letter) | Unit::Ideograph(letter) => {
                        assert_eq!(of(letter), [unit], "{c:?} {:x}", u32::from(c));
                        assert!(letter.is_alphanumeric(), "{c:?}");
                    }
                    Unit::LineEnd => assert!(c == '\n' || c == '\r'),
                    Unit::Gap => {}
                }
            }
        }
    }

    #[test]
    fn what_is_not_looked_up_is_what_the_tables_say() {
        for c in '\u{80}'..=char::MAX {
            let mut found = Vec::new();
            looked_up(c, &mut |unit| found.push(unit));
            assert_eq!(of(c), found, "{c:?} {:x}", u32::from(c));
        }
    }

    #[test]
    fn a_ligature_is_its_letters() {
        assert_eq!(of('œ'), [Unit::Letter('o'), Unit::Letter('e')]);
        assert_eq!(of('ﬁ'), [Unit::Letter('f'), Unit::Letter('i')]);
        assert_eq!(of('ﻻ'), [Unit::Letter('ل'), Unit::Letter('ا')]);
    }

    #[test]
    fn an_accent_alone_is_nothing() {
        for c in ['\u{301}', '\u{64b}', '\u{640}', '\u{ad}', '\u{202e}', '\u{fe70}'] {
            assert_eq!(of(c), [], "{c:?}");
        }
    }
}
