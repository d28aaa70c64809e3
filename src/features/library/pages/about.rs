//! What a paper is about and what it refers to, in words.

/// A paper by its symbol, or by its title where it has none; or a symbol that leads nowhere for this reader.
#[derive(Clone, Debug)]
pub struct PaperLink {
    /// The symbol or title.
    pub name: String,
    /// The language of a title.
    pub lang: Option<String>,
    /// Where the paper stands, if the reader sees it.
    pub href: Option<String>,
}

/// What a paper is about and what it refers to, as its page tells it.
#[derive(Clone, Debug, Default)]
pub struct PaperAbout {
    /// The themes, as plans say them.
    pub themes: Vec<String>,
    /// The code of their language.
    pub themes_lang: &'static str,
    /// The countries: “Honduras and Mexico”; empty if none.
    pub countries: String,
    /// The keywords.
    pub keywords: Vec<String>,
    /// What it refers to.
    pub references: Vec<PaperLink>,
    /// What refers to it, of what this reader sees.
    pub referring: Vec<PaperLink>,
    /// The note; may be empty.
    pub note: String,
}

impl PaperAbout {
    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        let links = self.references.len() + self.referring.len();
        self.themes.len() + self.keywords.len() + links == 0 && self.countries.is_empty() && self.note.is_empty()
    }
}
