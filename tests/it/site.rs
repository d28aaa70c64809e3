//! The public site and what carries it: addresses, the record of a release, what goes wrong, and what stands in the log.

use crate::{
    harness::{Browser, File, Page, World},
    papers::signature,
};

mod addresses;
mod errors;
mod health;
mod logs;
mod names;
mod pages;
mod record;

/// The languages of the site.
const LANGUAGES: [&str; 6] = ["en", "es", "fr", "ar", "ru", "zh"];

/// Hands a paper in, and returns where it stands.
async fn handed_in(browser: &Browser, space: &str, title: &str, name: &str) -> String {
    let fields = [("title", title), ("kind", "note"), ("language", "en"), ("date", "2000-03-24")];
    let file = File { field: "file", name, media_type: "text/plain", bytes: b"Nothing in particular.\n" };
    let page = browser.upload(&format!("/area/puebla/{space}/documents"), &fields, &[file]).await.is(303);
    page.location().split('?').next().unwrap_or_default().to_owned()
}

/// The secretariat releases a paper of its own. Returns where the paper stands, and its symbol.
pub async fn released(world: &World, secretariat: &Browser, title: &str) -> (String, String) {
    let paper = handed_in(secretariat, "desk", title, "note.txt").await;
    let form = secretariat.get(&format!("{paper}/proposals/new")).await.is(200);
    let tag = form.text.split("<input").find(|tag| tag.contains("name=\"criterion\"")).expect("a criterion");
    let criterion = tag.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("its value").to_owned();
    let fields = [("criterion", criterion.as_str()), ("language", "en")];
    secretariat.post(&format!("{paper}/proposals"), &fields).await.is(303);
    secretariat.post(&signature(secretariat, &paper).await, &[]).await.is(303);
    let newest = "SELECT symbol FROM release ORDER BY released_at DESC, id DESC LIMIT 1";
    let symbol = world.database.texts(newest).await.pop().expect("a symbol");
    (paper, symbol)
}

/// The dress of the public site: its language and direction, one title, a link that skips to the content.
#[track_caller]
fn is_in_dress(page: &Page, code: &str) {
    let direction = if code == "ar" { "rtl" } else { "ltr" };
    assert!(page.has(&format!("<html lang=\"{code}\" dir=\"{direction}\"")), "{} is not in {code}", page.asked);
    assert_eq!(page.text.matches("<h1").count(), 1, "{} in {code}: titles", page.asked);
    assert!(page.has("class=\"skip\" href=\"#main\"") && page.has("<main id=\"main\""), "{}", page.asked);
    for of_no_language in ["site-", "errors-", "accounts-", "kind-", "language-"] {
        let shown = page.text.split('>').filter_map(|part| part.split_once('<')).map(|(text, _)| text.trim());
        assert!(!shown.into_iter().any(|text| text.starts_with(of_no_language)), "{}: a key is shown", page.asked);
    }
}
