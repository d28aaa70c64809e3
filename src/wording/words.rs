//! A text as the words of the index, each with its place in the text.

use std::{collections::VecDeque, ops::Range, str::CharIndices};

use super::letters::{Unit, units};

/// The longest word of the index, in characters; what is longer is cut.
pub const LONGEST: usize = 64;

/// The words of a text, in order: lower case, without accents and vowel signs, letters and digits only.
///
/// Scripts without spaces become overlapping pairs of characters; one such character alone stands as itself.
pub fn words(text: &str) -> impl Iterator<Item = String> {
    let mut scan = Scan::new(text);
    std::iter::from_fn(move || scan.next().map(|_| scan.word().to_owned()))
}

/// The words of a text parted by single spaces, as FTS5 takes them. What is folded already stays as it is.
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut scan = Scan::new(text);
    while scan.next().is_some() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(scan.word());
    }
    folded
}

/// Goes through a text word by word, without making a new string for each.
pub struct Scan<'a> {
    chars: CharIndices<'a>,
    ahead: VecDeque<(Unit, Range<usize>)>,
    before: Option<Lone>,
    word: String,
}

/// The last ideograph met, and whether it stands in a pair already.
struct Lone {
    c: char,
    at: Range<usize>,
    paired: bool,
}

impl<'a> Scan<'a> {
    /// Begins at the start of `text`.
    pub fn new(text: &'a str) -> Self {
        Self { chars: text.char_indices(), ahead: VecDeque::new(), before: None, word: String::new() }
    }

    /// The word that `next` found last.
    pub fn word(&self) -> &str {
        &self.word
    }

    /// Finds the next word and tells where it stands, in bytes of the text.
    pub fn next(&mut self) -> Option<Range<usize>> {
        self.word.clear();
        let mut length = 0;
        let mut place = 0..0;
        loop {
            let Some((unit, at)) = self.unit() else {
                return if length > 0 { Some(place) } else { self.alone() };
            };
            match unit {
                Unit::Letter(c) => {
                    if let Some(place) = self.alone() {
                        self.ahead.push_front((unit, at));
                        return Some(place);
                    }
                    place = if length == 0 { at } else { place.start..at.end };
                    if length < LONGEST {
                        self.word.push(c);
                    }
                    length += 1;
                }
                Unit::Ideograph(c) if length == 0 => {
                    let paired = self.before.is_some();
                    if let Some(first) = self.before.replace(Lone { c, at: at.clone(), paired }) {
                        self.word.extend([first.c, c]);
                        return Some(first.at.start..at.end);
                    }
                }
                Unit::Ideograph(_) => {
                    self.ahead.push_front((unit, at));
                    return Some(place);
                }
                // A line of such a script ends anywhere, also inside a word.
                Unit::LineEnd if self.before.is_some() => {}
                Unit::LineEnd | Unit::Gap if length > 0 => return Some(place),
                Unit::LineEnd | Unit::Gap => {
                    if let Some(place) = self.alone() {
                        return Some(place);
                    }
                }
            }
        }
    }

    /// Ends a run of ideographs; a run of one is a word.
    fn alone(&mut self) -> Option<Range<usize>> {
        let last = self.before.take().filter(|last| !last.paired)?;
        self.word.push(last.c);
        Some(last.at)
    }

    fn unit(&mut self) -> Option<(Unit, Range<usize>)> {
        if let Some(ahead) = self.ahead.pop_front() {
            return Some(ahead);
        }
        loop {
            let (at, c) = self.chars.next()?;
            let place = at..at + c.len_utf8();
            // As a rule a character becomes one unit, which need not wait for others.
            let mut first = None;
            units(c, &mut |unit| match first {
                None => first = Some(unit),
                Some(_) => self.ahead.push_back((unit, place.clone())),
            });
            if let Some(first) = first {
                return Some((first, place));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_accent_does_not_hide_a_word() {
        assert_eq!(folded("Migración, NIÑEZ y más"), "migracion ninez y mas");
        assert_eq!(folded("Migracio\u{301}n"), "migracion");
        assert_eq!(folded("Declaração de São José"), "declaracao de sao jose");
        assert_eq!(folded("L'accès à la main-d'œuvre étrangère"), "l acces a la main d oeuvre etrangere");
    }

    #[test]
    fn arabic_is_one_with_and_without_its_vowel_signs() {
        assert_eq!(folded("الهِجْرَةُ"), folded("الهجرة"));
        assert_eq!(folded("الهـــجرة"), "الهجره");
        assert_eq!(folded("أإآٱا"), "ااااا");
        assert_eq!(folded("مستشفى"), folded("مستشفي"));
        assert_eq!(folded("ﺍﻟﻬﺠﺮﺓ"), folded("الهجرة"));
        assert_eq!(folded("القرار ٧٣/١٩٥ لسنة ۲۰۱۸"), "القرار 73 195 لسنه 2018");
    }

    #[test]
    fn russian_yo_is_ye() {
        assert_eq!(folded("Учёт ПЕРЕМЕЩЁННЫХ лиц"), "учет перемещенных лиц");
    }

    #[test]
    fn chinese_becomes_pairs() {
        assert_eq!(folded("区域移民会议"), "区域 域移 移民 民会 会议");
        assert_eq!(folded("法"), "法");
        assert_eq!(folded("法，移民。"), "法 移民");
        assert_eq!(folded("于2024年3月在"), "于 2024 年 3 月在");
        assert_eq!(folded("移住ワーカー"), "移住 住ワ ワー ーカ カー");
    }

    #[test]
    fn a_line_that_ends_inside_a_chinese_word_does_not_part_it() {
        assert_eq!(folded("区域移\r\n民会议"), folded("区域移民会议"));
        assert_eq!(folded("区域 移民"), "区域 移民");
        assert_eq!(folded("regional\nconference"), "regional conference");
        assert_eq!(folded("法\nlaw"), "法 law");
    }

    #[test]
    fn a_symbol_is_its_parts() {
        assert_eq!(folded("RCM/VM/2000/3"), "rcm vm 2000 3");
        assert_eq!(folded("A/RES/73/195 n.º 5"), "a res 73 195 n o 5");
    }

    #[test]
    fn a_broken_line_or_a_hidden_character_does_not_part_a_word() {
        assert_eq!(folded("migra\u{ad}tion mi\u{200d}gra\u{202e}tion"), "migration migration");
    }

    #[test]
    fn a_word_without_end_is_cut() {
        assert_eq!(words(&"ñ".repeat(1000)).collect::<Vec<_>>(), ["n".repeat(LONGEST)]);
    }

    #[test]
    fn a_word_is_found_where_it_stands() {
        let text = "«Año» 区域";
        let mut scan = Scan::new(text);
        assert_eq!(scan.next().map(|at| &text[at]), Some("Año"));
        assert_eq!(scan.word(), "ano");
        assert_eq!(scan.next().map(|at| &text[at]), Some("区域"));
        assert_eq!(scan.next(), None);
    }
}
