//! The main job, walked in a real Chromium: a delegate's private paper becomes a public one, and leaves a tombstone. Who may not, finds nothing.

use std::collections::{BTreeMap, BTreeSet};

use virtual_secretariat::{
    i18n::{Lang, Words},
    mail::Outgoing,
};

use super::chromium::{Chromium, DESK, PHONE};
use crate::harness::{Browser, World, on_both};

const TITLE: &str = "Retornos dignos 7431";
const TITLE_EN: &str = "Dignified returns 7431";
const MARK: &str = "zx81q";
const TEXT: &str = "# Retornos\n\nPárrafo zx81q.\n";
const TEXT_EN: &str = "# Returns\n\nParagraph zx81q.\n";
const REASON: &str = "Publicado por error.";

/// Who may not find the paper, and sits at the Chromium itself.
const OTHERS_SEATED: [&str; 5] = ["colombia", "rncom", "philippines", "former", "operator"];
/// Who may not find it either, and comes by a browser without a screen.
const OTHERS: [&str; 2] = ["unhcr", "iom_observer"];

/// Where one who may not find it looks for it.
const PLACES: [&str; 10] = [
    "/area",
    "/area/papers",
    "/area/spaces",
    "/area/hand-in",
    "/area/puebla/plenary",
    "/area/puebla/public",
    "/account",
    "/es/puebla",
    "/es/puebla/documents",
    "/sitemap.xml",
];

/// The paper, as one knows it who saw it once.
struct Paper {
    address: String,
    symbol: String,
    files: Vec<String>,
}

impl Paper {
    /// The addresses that one could guess, or have been told.
    fn guessed(&self) -> Vec<String> {
        let mut guessed = vec![
            self.address.clone(),
            format!("{}/proposals/new", self.address),
            "/area/puebla/members".to_owned(),
            "/area/puebla/members/papers.csv".to_owned(),
            format!("/d/{}", self.symbol),
            format!("/es/puebla/documents/{}", self.symbol),
        ];
        guessed.extend(self.files.iter().cloned());
        guessed
    }

    fn link(&self) -> String {
        format!("main a.t[href='{}']", self.address)
    }
}

/// How many papers a list says that there are.
fn total(page: &str) -> Option<String> {
    let (_, count) = page.split_once("<div class=\"count\"><p>")?;
    count.split_once("</p>").map(|(total, _)| total.trim().to_owned())
}

fn tells(text: &str) -> bool {
    [TITLE, TITLE_EN, MARK].iter().any(|secret| text.contains(secret))
}

/// To whom mails went.
fn recipients(mails: &[Outgoing]) -> BTreeSet<&str> {
    mails.iter().map(|mail| mail.to.as_str()).collect()
}

fn addresses<'w>(world: &'w World, keys: &[&str]) -> BTreeSet<&'w str> {
    keys.iter().map(|key| world.persona(key).email.as_str()).collect()
}

/// What the lists say to those who may not find the paper.
async fn totals(world: &World) -> BTreeMap<&'static str, Option<String>> {
    let mut totals = BTreeMap::new();
    for key in OTHERS_SEATED.into_iter().chain(OTHERS) {
        let page = world.sign_in(key).await.follow("/area/papers").await.is(200);
        totals.insert(key, total(&page.text));
    }
    assert!(totals["colombia"].is_some(), "an observer has papers of its own to count");
    totals
}

/// Honduras hands the paper in, from its first page, in Spanish with its English version.
async fn hands_in(world: &World, chromium: &Chromium) -> Paper {
    let disk = tempfile::tempdir().expect("a folder");
    let (spanish, english) = (disk.path().join("retornos.md"), disk.path().join("returns.md"));
    std::fs::write(&spanish, TEXT).expect("a file");
    std::fs::write(&english, TEXT_EN).expect("a file");

    chromium.goto("/es").await;
    chromium.goes_by(".enter a").await;
    chromium.signs_in_here(world, "honduras").await;
    chromium.goes_by("main .title a.button").await;
    chromium.station("01-where-to-hand-in").await;
    chromium.goes_by("main a[href='/area/puebla/members/documents/new']").await;
    chromium.types("title", TITLE).await;
    chromium.chooses("kind", "note").await;
    chromium.chooses("language", "es").await;
    chromium.types("date", "2000-03").await;
    chromium.chooses_file("file", &spanish).await;
    chromium.types("title2", TITLE_EN).await;
    chromium.chooses("language2", "en").await;
    chromium.chooses_file("file2", &english).await;
    chromium.station("02-hand-in").await;
    chromium.goes_by("form[data-progress] button[type=submit]").await;
    chromium.station("03-handed-in").await;

    let address = chromium.path().await;
    assert!(address.starts_with("/area/puebla/members/documents/0"), "{address}");
    let symbol = chromium.text("main bdi.symbol").await;
    assert!(symbol.starts_with("DEMO/PUEBLA/M/2000/"), "{symbol}");
    let files = chromium.links("main a[href*='/files/']").await;
    assert_eq!(files.len(), 2, "{files:?}");
    chromium.signs_out().await;
    Paper { address, symbol, files }
}

/// Mexico is told, finds the paper from its first page and in its list, and takes both files away.
async fn is_read_by_mexico(world: &World, chromium: &Chromium, paper: &Paper) {
    chromium.signs_in(world, "mexico").await;
    assert!(chromium.words().await.contains(TITLE), "what is new does not name it");
    chromium.station("04-what-is-new").await;
    chromium.goes_by("nav.main a[href='/area/papers']").await;
    assert!(chromium.words().await.contains(&paper.symbol), "the list does not have it");
    chromium.goes_by(&paper.link()).await;
    assert!(chromium.words().await.contains(MARK));
    for (language, file, text) in [("es", "retornos.md", TEXT), ("en", "returns.md", TEXT_EN)] {
        let (name, bytes) = chromium.downloads(&format!("main a[href*='/files/'][hreflang={language}]")).await;
        assert_eq!((name.as_str(), bytes.as_slice()), (file, text.as_bytes()));
    }
    chromium.signs_out().await;
}

/// Reading is the union of one's seats, and acting is not: a Canadian who acts in IGC reads the paper, and can do nothing with it.
async fn is_only_read_from_another_process(world: &World, chromium: &Chromium, paper: &Paper) {
    chromium.signs_in(world, "canada").await;
    chromium.presses("details.seat summary").await;
    chromium.goes_by("form[action='/account/seat'] button[aria-pressed='false']").await;
    chromium.goto("/area/hand-in").await;
    let offered = chromium.links("main ul.spaces a.t").await;
    assert!(!offered.is_empty() && offered.iter().all(|space| space.starts_with("/area/igc/")), "{offered:?}");
    for space in ["plenary", "members", "delegation-ca"] {
        chromium.goto(&format!("/area/igc/{space}")).await;
        assert_eq!(chromium.status().await, 200, "{space}");
        assert!(!tells(&chromium.source().await), "the paper of Puebla stands in the space {space} of IGC");
    }
    chromium.goto(&paper.address).await;
    assert!(chromium.words().await.contains(MARK), "a seat of Puebla reads, whichever is acted in");
    assert!(!chromium.has("main .doings").await, "a seat of IGC acts in Puebla");
    chromium.signs_out().await;
}

/// Who may not find it looks everywhere, at the screen.
async fn is_not_found(chromium: &Chromium, key: &str, paper: &Paper, before: Option<&String>) {
    for place in PLACES {
        chromium.goto(place).await;
        let shown = chromium.source().await;
        assert!(!tells(&shown) && !shown.contains(&paper.symbol), "{key} finds it on {place}");
        if place == "/area/papers" {
            assert_eq!(total(&shown).as_ref(), before, "{key} counts it");
        }
    }
    for address in paper.guessed() {
        chromium.goto(&address).await;
        assert_eq!(chromium.status().await, 404, "{key}: {address}");
        assert!(!tells(&chromium.source().await), "{key}: {address}");
    }
    assert!(chromium.arrived().is_empty(), "{key} takes away {:?}", chromium.arrived());
}

/// The same without a screen.
async fn is_not_served(browser: &Browser, key: &str, paper: &Paper, before: Option<&String>) {
    for place in PLACES {
        let page = browser.follow(place).await;
        assert!(!tells(&page.text) && !page.has(&paper.symbol), "{key} finds it on {place}");
        if place == "/area/papers" {
            assert_eq!(total(&page.text).as_ref(), before, "{key} counts it");
        }
    }
    for address in paper.guessed() {
        let page = browser.follow(&address).await.is(404);
        assert!(!tells(&page.text), "{key}: {address}");
    }
}

/// Nobody is signed in: a private address leads to the sign-in page, and no page of the public knows of the paper.
async fn is_not_public(chromium: &Chromium, paper: &Paper) {
    for address in paper.guessed() {
        chromium.goto(&address).await;
        if address.starts_with("/area/") {
            assert_eq!(chromium.path().await, "/account/sign-in", "{address}");
        } else {
            assert_eq!(chromium.status().await, 404, "{address}");
        }
        assert!(!tells(&chromium.source().await), "{address}");
    }
    for page in ["/es", "/es/puebla", "/es/puebla/documents", "/en/puebla/documents", "/sitemap.xml"] {
        chromium.goto(page).await;
        let shown = chromium.source().await;
        assert!(!tells(&shown) && !shown.contains(&paper.symbol), "the public finds it on {page}");
    }
    assert!(chromium.arrived().is_empty(), "{:?}", chromium.arrived());
}

/// The secretariat proposes the release of both languages under a criterion, and cannot release before Honduras has answered.
async fn is_proposed(world: &World, chromium: &Chromium, paper: &Paper) {
    chromium.signs_in(world, "secretariat").await;
    chromium.goes_by(&paper.link()).await;
    chromium.goes_by("main .doings a[href$='/proposals/new']").await;
    chromium.presses("#criterion-1").await;
    for language in ["es", "en"] {
        if !chromium.has(&format!("#language-{language}:checked")).await {
            chromium.presses(&format!("#language-{language}")).await;
        }
    }
    chromium.station("05-propose").await;
    chromium.goes_by("main form button[type=submit]").await;
    assert_eq!(chromium.path().await, paper.address);
    assert!(!chromium.has("a[href$='/release/new']").await, "released without consent");
    chromium.signs_out().await;
}

/// Honduras finds the question on its first page, and consents.
async fn is_consented_to(world: &World, chromium: &Chromium, paper: &Paper) {
    chromium.signs_in(world, "honduras").await;
    chromium.station("06-awaited").await;
    chromium.goes_by("main .due a.t").await;
    assert_eq!(chromium.path().await, paper.address);
    chromium.presses("#answer-consent").await;
    chromium.station("07-answer").await;
    chromium.goes_by("form[action$='/answer'] button[type=submit]").await;
    assert!(!chromium.has("form[action$='/answer']").await, "asked again");
    chromium.signs_out().await;
}

/// The secretariat finds the answer on its desk, and releases the paper.
async fn is_released(world: &World, chromium: &Chromium, paper: &Paper) {
    chromium.signs_in(world, "secretariat").await;
    chromium.goes_by("nav.main a[href='/desk/puebla']").await;
    chromium.goes_by("nav.tabs a[href='/desk/puebla/publication']").await;
    chromium.station("08-desk-publication").await;
    chromium.goes_by(&paper.link()).await;
    chromium.goes_by("main .answer a[href$='/release/new']").await;
    chromium.goes_by("form[action$='/release'] button[type=submit]").await;
    chromium.station("09-released").await;
    chromium.goes_by("main .answer a[href^='/d/']").await;
    assert!(chromium.path().await.ends_with(&format!("/puebla/documents/{}", paper.symbol)));
    chromium.signs_out().await;
}

/// Nobody in particular comes from the front page and reads the paper in both languages. Returns the addresses of its files.
async fn is_read_by_the_public(chromium: &Chromium, paper: &Paper) -> Vec<String> {
    chromium.goto("/es").await;
    chromium.goes_by("main a[href='/es/puebla']").await;
    chromium.goes_by("nav.tabs a[href='/es/puebla/documents']").await;
    chromium.goes_by(&format!("main a.t[href='/es/puebla/documents/{}']", paper.symbol)).await;
    let mut files = Vec::new();
    for (language, title, file, text) in [("es", TITLE, "retornos.md", TEXT), ("en", TITLE_EN, "returns.md", TEXT_EN)] {
        if language != "es" {
            // The driver takes what stands in a folded part for unseen, even where the style sheet unfolds it: a phone unfolds it.
            chromium.dress(PHONE, false).await;
            chromium.presses("nav.langnav summary").await;
            chromium.goes_by(&format!("nav.langnav a[hreflang={language}]")).await;
            chromium.dress(DESK, false).await;
        }
        assert_eq!(chromium.path().await, format!("/{language}/puebla/documents/{}", paper.symbol));
        assert_eq!(chromium.text("main h1").await, title);
        assert_eq!(chromium.asked("document.documentElement.lang").await, language);
        assert!(chromium.text("main article.paper").await.contains(MARK));
        chromium.station(&format!("10-public-{language}")).await;
        let link = format!("main a[href^='/files/'][href*='/{language}/']");
        let (name, bytes) = chromium.downloads(&link).await;
        assert_eq!((name.as_str(), bytes.as_slice()), (file, text.as_bytes()));
        files.extend(chromium.links(&link).await);
    }
    files
}

/// The secretariat withdraws it.
async fn is_withdrawn(world: &World, chromium: &Chromium, paper: &Paper) {
    chromium.signs_in(world, "secretariat").await;
    chromium.goes_by(&paper.link()).await;
    chromium.goes_by("main a[href$='/withdrawal/new']").await;
    chromium.types("reason", REASON).await;
    chromium.station("11-withdraw").await;
    chromium.goes_by("main form button[type=submit]").await;
    assert_eq!(chromium.path().await, "/area/puebla/public");
    chromium.signs_out().await;
}

/// What is left of it for the public: symbol, dates and reason; no title, no text, no file, no place in a list.
async fn leaves_a_tombstone(chromium: &Chromium, paper: &Paper, files: &[String]) {
    for language in ["es", "en"] {
        chromium.goto(&format!("/{language}/puebla/documents/{}", paper.symbol)).await;
        assert_eq!(chromium.status().await, 410);
        let words = chromium.words().await;
        assert!(words.contains(&paper.symbol) && words.contains(REASON), "{words}");
        let dates = chromium.texts("main dd time").await;
        assert!(dates.len() == 2 && dates.iter().all(|date| date.contains("20")), "released and withdrawn: {dates:?}");
        assert!(!tells(&chromium.source().await), "{words}");
    }
    chromium.station("12-tombstone").await;
    for file in files {
        chromium.goto(file).await;
        assert_eq!(chromium.status().await, 410, "{file}");
    }
    assert!(chromium.arrived().is_empty(), "{:?}", chromium.arrived());
    for list in ["/es/puebla", "/es/puebla/documents", "/sitemap.xml"] {
        chromium.goto(list).await;
        let shown = chromium.source().await;
        assert!(!tells(&shown) && !shown.contains(&paper.symbol), "it is still on {list}");
    }
}

/// The record on the desk tells who did what, in this order, and no title.
async fn is_told_in_the_record(world: &World, chromium: &Chromium, paper: &Paper) {
    let (ana, clara, marta) = ("honduras", "mexico", "secretariat");
    let story = [
        (ana, "document_submitted"),
        (clara, "document_downloaded"),
        (clara, "document_downloaded"),
        (marta, "release_proposed"),
        (ana, "release_consented"),
        // In the paper's space, and in the public one.
        (marta, "released"),
        (marta, "released"),
        (marta, "release_withdrawn"),
    ];
    chromium.signs_in(world, "secretariat").await;
    chromium.goes_by("nav.main a[href='/desk/puebla']").await;
    chromium.goes_by("nav.tabs a[href='/desk/puebla/record']").await;
    chromium.station("13-record").await;
    let mut lines = chromium.texts("main ol.log li").await;
    lines.reverse();
    // What came with the data was done by nobody who has a name.
    lines.retain(|line| [ana, clara, marta].iter().any(|key| line.contains(&world.persona(key).name)));
    let w = Words::of(Lang::Es);
    // Whoever opened the page has read the text that stands on it; how often an hour is not the story.
    let reading = w.t("desk-verb-document_read");
    let (read, lines): (Vec<String>, Vec<String>) = lines.into_iter().partition(|line| line.contains(&reading));
    assert!([ana, clara, marta].iter().all(|key| read.iter().any(|line| line.contains(&world.persona(key).name))));
    assert_eq!(lines.len(), story.len(), "{lines:#?}");
    for (line, (who, verb)) in lines.iter().zip(story) {
        let said = w.t(&format!("desk-verb-{verb}"));
        assert!(line.contains(&world.persona(who).name) && line.contains(&said), "{who} {said}: {lines:#?}");
        assert!(line.contains(&paper.symbol), "{line}");
    }
    assert!(!tells(&chromium.source().await), "the record names a title");
    chromium.signs_out().await;
}

on_both! {
    async fn a_private_paper_becomes_public_and_leaves_a_tombstone(world: World) {
        let before = totals(&world).await;
        let chromium = Chromium::begin(&world).await;
        let paper = hands_in(&world, &chromium).await;
        let mails = world.mails().await;
        assert_eq!(recipients(&mails), addresses(&world, &["mexico", "canada", "secretariat"]));
        is_read_by_mexico(&world, &chromium, &paper).await;
        is_only_read_from_another_process(&world, &chromium, &paper).await;

        for key in OTHERS_SEATED {
            chromium.signs_in(&world, key).await;
            is_not_found(&chromium, key, &paper, before[key].as_ref()).await;
            chromium.signs_out().await;
        }
        for key in OTHERS {
            is_not_served(&world.sign_in(key).await, key, &paper, before[key].as_ref()).await;
        }
        is_not_public(&chromium, &paper).await;

        is_proposed(&world, &chromium, &paper).await;
        let mails = world.mails().await;
        assert_eq!(recipients(&mails), addresses(&world, &["honduras"]));
        is_consented_to(&world, &chromium, &paper).await;
        is_released(&world, &chromium, &paper).await;
        let files = is_read_by_the_public(&chromium, &paper).await;

        is_withdrawn(&world, &chromium, &paper).await;
        leaves_a_tombstone(&chromium, &paper, &files).await;
        // Inside, it stays for those who could read it before.
        world.sign_in("mexico").await.get(&paper.address).await.is(200);
        world.sign_in("colombia").await.get(&paper.address).await.is(404);

        // Mails are due, and the record is sealed.
        let mails = world.mails().await;
        let others: BTreeSet<&str> = &addresses(&world, &OTHERS_SEATED) | &addresses(&world, &OTHERS);
        assert!(recipients(&mails).is_disjoint(&others), "{:?}", recipients(&mails));
        is_told_in_the_record(&world, &chromium, &paper).await;
        chromium.end().await;
        world.program(&["audit", "verify"]).await.well();
    }
}
