//! What stands round every page: the public head, the bar of the private area, the band of a space.
//!
//! Bar and foot are templates of their own, to which pages refer: what a page contains is compiled with each page anew.

use askama::Template;

use crate::i18n::{Lang, Words};

/// What every page has of style, script and icon: the end of its head.
#[derive(Template)]
#[template(path = "layout/links.html")]
pub struct Links;

/// One entry of the language switch.
#[derive(Clone, Debug)]
pub struct LangLink {
    /// The language that the link leads to.
    pub lang: Lang,
    /// The same page in that language.
    pub href: String,
    /// Whether it is the language of this page.
    pub current: bool,
}

/// The head and foot of a public page.
#[derive(Clone, Debug)]
pub struct PublicChrome {
    /// The words of the page's language.
    pub w: Words,
    /// The language switch; on account pages its links carry `?lang=`.
    pub langs: Vec<LangLink>,
    /// Whether this installation is the demonstration, which every page then says.
    pub demo: bool,
    /// The process that the page belongs to, if it is one's.
    pub process: Option<PublicProcess>,
    /// Whether it is shown to somebody who is signed in. A page that is kept for everybody is shown to nobody in particular.
    pub signed_in: bool,
}

/// The process that a public page belongs to.
#[derive(Clone, Debug)]
pub struct PublicProcess {
    /// Its place in addresses.
    pub slug: String,
    /// Its short name.
    pub name: String,
    /// The code of the language of its name.
    pub lang: String,
    /// One of the eleven accents of the style sheet.
    pub accent: String,
}

impl PublicChrome {
    /// The value of `data-accent` on the page.
    pub fn accent(&self) -> &str {
        self.process.as_ref().map_or("slate", |process| process.accent.as_str())
    }

    /// The name of the site, its languages and the way in.
    pub fn bar(&self) -> PublicBar<'_> {
        PublicBar { chrome: self }
    }

    /// What stands under the page.
    pub fn foot(&self) -> PublicFoot<'_> {
        PublicFoot { chrome: self }
    }
}

/// The bar of a public page.
#[derive(Template)]
#[template(path = "layout/public_bar.html")]
pub struct PublicBar<'c> {
    chrome: &'c PublicChrome,
}

/// The foot of a public page.
#[derive(Template)]
#[template(path = "layout/public_foot.html")]
pub struct PublicFoot<'c> {
    chrome: &'c PublicChrome,
}

/// A seat that the person may act in.
#[derive(Clone, Debug)]
pub struct SeatChoice {
    /// The seat's id, as the form sends it.
    pub id: String,
    /// The organisation whose seat it is: “Honduras”.
    pub organisation: String,
    /// The capacity in words: “focal point”; for an observer “observer, delegate”.
    pub capacity: String,
    /// The process: “Puebla Process”.
    pub process: String,
    /// Whether acts are done in this seat now.
    pub acting: bool,
}

/// The bar of the private area, and what follows it on every page there.
#[derive(Clone, Debug)]
pub struct AreaChrome {
    /// The words of the person's language.
    pub w: Words,
    /// The person's name.
    pub person: String,
    /// The CSRF token of the forms on the page: the hidden field `csrf`.
    pub csrf: String,
    /// This page's own address with its query, to return to after changing seat or language.
    pub here: String,
    /// Whether this is an operator's sign-in.
    pub operator: bool,
    /// The seats of the person; empty for an operator.
    pub seats: Vec<SeatChoice>,
    /// The process that the page belongs to, if it is one's.
    pub process: Option<AreaProcess>,
    /// The band: which space this is and who can read it.
    pub band: Band,
    /// Whether this installation is the demonstration.
    pub demo: bool,
    /// Which entry of the main navigation is the present one: `home`, `papers`, `spaces`, `desk`, `account`, `operator`.
    pub section: &'static str,
    /// The slug of the process whose desk the person may open in the seat that they act in.
    pub desk: Option<String>,
}

/// The process that a private page belongs to.
#[derive(Clone, Debug)]
pub struct AreaProcess {
    /// Its place in addresses.
    pub slug: String,
    /// Its short name.
    pub name: String,
    /// One of the eleven accents of the style sheet.
    pub accent: String,
}

impl AreaChrome {
    /// The value of `data-accent` on the page.
    pub fn accent(&self) -> &str {
        self.process.as_ref().map_or("slate", |process| process.accent.as_str())
    }

    /// The seat that acts are done in.
    pub fn acting(&self) -> Option<&SeatChoice> {
        self.seats.iter().find(|seat| seat.acting)
    }

    /// Languages, seats, the main navigation, and the band.
    pub fn bar(&self) -> AreaBar<'_> {
        AreaBar { chrome: self }
    }

    /// What stands under the page.
    pub fn foot(&self) -> AreaFoot<'_> {
        AreaFoot { chrome: self }
    }
}

/// The bar of a private page, and its band.
#[derive(Template)]
#[template(path = "layout/area_bar.html")]
pub struct AreaBar<'c> {
    chrome: &'c AreaChrome,
}

/// The foot of a private page.
#[derive(Template)]
#[template(path = "layout/area_foot.html")]
pub struct AreaFoot<'c> {
    chrome: &'c AreaChrome,
}

/// The band at the top of every private page: you always know who is listening.
#[derive(Clone, Debug)]
pub struct Band {
    /// The value of `data-space`: `public plenary members bureau desk civil joint group drafting delegation meeting`, or `own` for a page of the person alone.
    pub kind: &'static str,
    /// The space's name: “Members’ space”.
    pub name: String,
    /// The language of the name, where that is not the page's.
    pub name_lang: Option<String>,
    /// Who can read here, in a sentence with numbers, and who does not.
    pub who: String,
    /// What the viewer may do here, in a sentence; empty where it is obvious.
    pub may: String,
    /// Where “Who is here, by name” leads, if the viewer may see it.
    pub people_href: Option<String>,
}
