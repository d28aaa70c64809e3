//! Closed lists of words: what the data may say, and nothing else.

/// A closed list of words, each with one spelling in the data.
pub trait Word: Copy + PartialEq + 'static {
    /// All of them, in the order in which they are explained.
    const ALL: &'static [Self];

    /// The word as the data spell it.
    fn as_str(self) -> &'static str;

    /// The word that is spelt so, if there is one.
    fn from_word(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|word| word.as_str() == text)
    }
}

/// Makes an enum out of a closed list of words; it is written to and read from JSON in the spelling of the data.
macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($(#[$says:meta])* $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$says])* #[serde(rename = $text)] $variant),+
        }

        impl $crate::features::processes::dataset::Word for $name {
            const ALL: &'static [Self] = &[$(Self::$variant),+];

            fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }
    };
}
pub(super) use words;
