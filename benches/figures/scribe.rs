//! Texts that are read by nobody: words after Zipf's law in six languages, the same at every seeding.

/// How many words a text has.
const LENGTH: usize = 120;
/// How many words a language has.
const VOCABULARY: u32 = 20_000;

/// The languages by their share in ten: English four, French two, Spanish, Russian, Arabic and Chinese one each.
const LANGUAGES: [usize; 10] = [0, 0, 0, 0, 1, 1, 2, 3, 4, 5];

const SYLLABLES: [[&str; 8]; 6] = [
    ["con", "ver", "mit", "age", "tion", "or", "ship", "ing"],
    ["ré", "gion", "eau", "tion", "mi", "gra", "ère", "ment"],
    ["mi", "gra", "ción", "ña", "de", "lo", "ter", "és"],
    ["ми", "гра", "ция", "про", "цесс", "ный", "ство", "ка"],
    ["هج", "رة", "مع", "لو", "مات", "دول", "ية", "تع"],
    ["移", "民", "信", "息", "会", "议", "国", "家"],
];

/// Who writes them.
pub struct Scribe {
    state: u64,
}

impl Scribe {
    /// Begins from the beginning.
    pub fn new() -> Self {
        Self { state: 0x2545_f491_4f6c_dd1d }
    }

    /// The text of a paper by its number.
    pub fn text(&mut self, number: usize) -> String {
        let language = LANGUAGES[number % LANGUAGES.len()];
        // Chinese is written without spaces between words.
        let between = if language == 5 { "" } else { " " };
        (0..LENGTH).map(|_| word(language, self.rank())).collect::<Vec<_>>().join(between)
    }

    /// A rank after Zipf's law: the logarithm of ranks is evenly spread.
    fn rank(&mut self) -> u32 {
        // Xorshift: any even spread will do.
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        let part = f64::from(u32::try_from(self.state >> 40).unwrap_or(0)) / f64::from(1_u32 << 24);
        let rank = f64::from(VOCABULARY).powf(part);
        // Rust turns a float into a number by a cast alone, which clippy does not let pass.
        format!("{rank:.0}").parse().unwrap_or(1)
    }
}

/// The word of a rank: its digits in the base of eight, as syllables.
pub fn word(language: usize, rank: u32) -> String {
    let mut word = String::new();
    let mut rest = rank + 8;
    while rest > 0 {
        word.push_str(SYLLABLES[language][(rest % 8) as usize]);
        rest /= 8;
    }
    word
}
