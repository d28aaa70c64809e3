//! The words of a process: its kinds of paper, which every page names alike, and the prefixes of its symbols, of which none is given twice.

use virtual_secretariat::{
    access::SpaceKind,
    i18n::{Lang, Words},
};

use crate::harness::{Browser, File, Page, World, on_both};

const NOTE: File<'_> =
    File { field: "file", name: "nota.txt", media_type: "text/plain", bytes: b"A note about nothing in particular.\n" };

/// Hands a paper of a kind in.
async fn hand_in(browser: &Browser, space: &str, title: &str, kind: &str, dated: &str) -> Page {
    let fields = [("title", title), ("language", "es"), ("kind", kind), ("date", dated)];
    browser.upload(&format!("/area/puebla/{space}/documents"), &fields, &[NOTE]).await
}

fn address(page: &Page) -> String {
    page.location().split('?').next().unwrap_or_default().to_owned()
}

/// The value of a field that a form sends unseen.
fn hidden(page: &Page, name: &str) -> String {
    let value = page.text.split(&format!("name=\"{name}\" value=\"")).nth(1).and_then(|rest| rest.split('"').next());
    value.unwrap_or_else(|| panic!("no {name} on {}\n{}", page.asked, page.words())).to_owned()
}

/// The words of the kinds on the form of the order, as they stand.
fn keys(page: &Page) -> Vec<String> {
    let fields = page.text.split("name=\"kind\" value=\"").skip(1);
    fields.filter_map(|rest| rest.split('"').next()).map(ToOwned::to_owned).collect()
}

/// Adds a kind of its own to Puebla, which works in Spanish and English, and returns its word.
async fn added(secretariat: &Browser, es: &str, en: &str) -> String {
    secretariat.post("/desk/puebla/kinds/new", &[("name_es", es), ("name_en", en)]).await.is(303);
    let form = secretariat.get("/desk/puebla/kinds").await.is(200);
    keys(&form).into_iter().rfind(|key| key.starts_with("own-")).expect("a kind of its own")
}

/// Sends the form of the order with some kinds switched off, and one put first.
async fn arranged(secretariat: &Browser, form: &Page, first: &str, off: &[&str]) -> Page {
    let shown = hidden(form, "shown");
    let keys = keys(form);
    let places: Vec<String> =
        keys.iter().enumerate().map(|(at, key)| if key == first { 1 } else { at + 2 }.to_string()).collect();
    let mut fields = vec![("shown", shown.as_str())];
    for (key, place) in keys.iter().zip(&places) {
        fields.extend([("kind", key.as_str()), ("place", place.as_str())]);
        if !off.contains(&key.as_str()) {
            fields.push(("offered", key));
        }
    }
    secretariat.post("/desk/puebla/kinds", &fields).await
}

/// The options of the field of the kind on the form of a new paper.
async fn offered(browser: &Browser) -> Vec<String> {
    let form = browser.get("/area/puebla/members/documents/new").await.is(200);
    let select = form.text.split("name=\"kind\"").nth(1).and_then(|rest| rest.split("</select>").next());
    let options = select.expect("the field of the kind").split("<option value=\"").skip(1);
    options.filter_map(|option| option.split('"').next()).map(ToOwned::to_owned).collect()
}

async fn space(world: &World, process: &str, kind: SpaceKind) -> String {
    let spaces = world.database.spaces(&[process]).await;
    spaces.into_iter().find(|space| space.kind == kind).expect("a space of this kind").id.to_string()
}

/// The symbol of the paper that was handed in last.
async fn symbol(world: &World) -> String {
    let all = world.database.texts("SELECT symbol FROM document WHERE symbol IS NOT NULL ORDER BY placed_at, id").await;
    all.last().expect("a symbol").clone()
}

on_both! {
    async fn a_kind_of_its_own_is_offered_and_named_on_every_page_in_the_reader_s_language(world: World) {
        let (honduras, secretariat) = (world.sign_in("honduras").await, world.sign_in("secretariat").await);
        let key = added(&secretariat, "hoja de ruta 8801", "road map 8801").await;
        assert!(offered(&honduras).await.contains(&key));
        let page = hand_in(&honduras, "members", "Una nota 8801", &key, "2001-06-14").await.is(303);
        let paper = address(&page);
        for path in [paper.as_str(), "/area/puebla/members", "/area/papers", &format!("/area/papers?kind={key}"), &format!("/area/puebla/members?kind={key}")] {
            let page = honduras.get(path).await.is(200);
            assert!(page.has("hoja de ruta 8801") && page.has("Una nota 8801"), "{path}: {}", page.words());
        }
        let csv = honduras.get("/area/puebla/members/papers.csv").await.is(200);
        assert!(csv.has("hoja de ruta 8801") && !csv.has(&key), "a table has names and no words");
        assert!(honduras.get("/desk/puebla/vocabularies").await.status == 404, "the desk is the secretariat's");
        // Another process neither offers nor takes it.
        let philippines = world.sign_in("philippines").await;
        let form = philippines.get("/area/manila/members/documents/new").await.is(200);
        assert!(!form.has(&key) && !form.has("8801"), "{}", form.words());
    }

    async fn a_kind_that_is_switched_off_is_taken_no_more_and_stays_named(world: World) {
        let (honduras, secretariat) = (world.sign_in("honduras").await, world.sign_in("secretariat").await);
        let paper = address(&hand_in(&honduras, "members", "Una nota 8802", "letter", "2001-06-14").await.is(303));
        let form = secretariat.get("/desk/puebla/kinds").await.is(200);
        let done = arranged(&secretariat, &form, "note", &["letter"]).await.is(303);
        assert_eq!(done.location(), "/desk/puebla/vocabularies?done=kinds-off");
        let options = offered(&honduras).await;
        assert_eq!(options.get(1).map(String::as_str), Some("note"), "after the empty one the first: {options:?}");
        assert!(!options.iter().any(|key| key == "letter"));
        let page = hand_in(&honduras, "members", "Una nota 8803", "letter", "2001-06-14").await.is(422);
        assert!(page.has("href=\"#kind\""), "{}", page.words());
        assert!(honduras.get(&paper).await.is(200).has(&Words::of(Lang::Es).t("kind-letter")));
        // The form that was opened before says that it is no longer so.
        let page = arranged(&secretariat, &form, "note", &[]).await.is(422);
        assert!(page.has("href=\"#place\""), "{}", page.words());
        let form = secretariat.get("/desk/puebla/kinds").await.is(200);
        let all = keys(&form);
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        arranged(&secretariat, &form, "note", &all).await.is(422);
        // A place that is none is told at its kind, and no other kind is at fault.
        let fields = [("shown", "x"), ("kind", "note"), ("place", "x"), ("kind", "letter"), ("place", "2"), ("offered", "letter")];
        let page = secretariat.post("/desk/puebla/kinds", &fields).await.is(422);
        assert_eq!(page.text.matches("aria-invalid").count(), 1, "{}", page.words());
        assert!(page.has(&Words::of(Lang::Es).a1("desk-error-place-of", "kind", Words::of(Lang::Es).t("kind-note"))), "{}", page.words());
        let done = arranged(&secretariat, &form, "note", &[]).await.is(303);
        assert_eq!(done.location(), "/desk/puebla/vocabularies?done=kinds");
        hand_in(&honduras, "members", "Una nota 8803", "letter", "2001-06-14").await.is(303);
        let lines = "SELECT COUNT(*) FROM audit_line WHERE verb = 'kinds_arranged'";
        assert_eq!(world.database.number(lines).await, 2);
    }

    async fn a_kind_has_a_name_in_each_working_language_and_no_name_twice(world: World) {
        let secretariat = world.sign_in("secretariat").await;
        let note = Words::of(Lang::En).t("kind-note");
        for (es, en, field) in [("", "x 8804", "name_es"), ("x 8804", "", "name_en"), ("x 8804", note.as_str(), "name_en"), (&"x".repeat(61), "y 8804", "name_es")] {
            let page = secretariat.post("/desk/puebla/kinds/new", &[("name_es", es), ("name_en", en)]).await.is(422);
            assert!(page.has(&format!("href=\"#{field}\"")), "{es} {en}: {}", page.words());
        }
        assert_eq!(world.database.number("SELECT COUNT(*) FROM paper_kind").await, 0);
    }

    async fn a_space_gets_a_new_prefix_from_a_year_on_and_no_symbol_is_given_twice(world: World) {
        use chrono::Datelike;
        let (honduras, secretariat) = (world.sign_in("honduras").await, world.sign_in("secretariat").await);
        let year = world.house.store.clock().now().year();
        let (this, next) = (format!("{year}-06-14"), format!("{}-06-14", year + 1));
        hand_in(&honduras, "members", "Una nota 8805", "note", &this).await.is(303);
        let old = symbol(&world).await;
        let members = space(&world, "puebla", SpaceKind::Members).await;
        let form = format!("/desk/puebla/series/{members}");
        let shown = hidden(&secretariat.get(&form).await.is(200), "shown");
        assert!(old.starts_with(&format!("{shown}/{year}/")), "{old} under {shown}");
        let from = (year + 1).to_string();
        let early = (year - 1).to_string();
        for (prefix, from, field) in [
            ("rcm", from.as_str(), "prefix"),
            ("RCM/Rev.1", &from, "prefix"),
            // Its own, and that of another process: whose it is, is not said.
            (&shown, &from, "prefix"),
            ("TEST/8805", &early, "from_year"),
            ("TEST/8805", "", "from_year"),
        ] {
            let page = secretariat.post(&form, &[("prefix", prefix), ("from_year", from), ("shown", &shown)]).await.is(422);
            assert!(page.has(&format!("href=\"#{field}\"")), "{prefix} {from}: {}", page.words());
        }
        let fields = [("prefix", "TEST/8805"), ("from_year", from.as_str()), ("shown", shown.as_str())];
        secretariat.post(&form, &fields).await.is(303);
        // Whoever opened the form before does not set another unseen.
        let late = (year + 2).to_string();
        secretariat.post(&form, &[("prefix", "TEST/8806"), ("from_year", &late), ("shown", &shown)]).await.is(422);
        hand_in(&honduras, "members", "Una nota 8806", "note", &this).await.is(303);
        let same_year = symbol(&world).await;
        assert!(same_year.starts_with(&format!("{shown}/{year}/")) && same_year != old, "{same_year}");
        hand_in(&honduras, "members", "Una nota 8807", "note", &next).await.is(303);
        assert_eq!(symbol(&world).await, format!("TEST/8805/{}/1", year + 1));
        // The prefix is that space's for ever, in every process.
        let plenary = space(&world, "puebla", SpaceKind::Plenary).await;
        let form = format!("/desk/puebla/series/{plenary}");
        let shown = hidden(&secretariat.get(&form).await.is(200), "shown");
        let fields = [("prefix", "TEST/8805"), ("from_year", from.as_str()), ("shown", shown.as_str())];
        let page = secretariat.post(&form, &fields).await.is(422);
        assert!(page.has("href=\"#prefix\""), "{}", page.words());
        let twice = "SELECT COUNT(*) FROM (SELECT prefix FROM symbol_prefix GROUP BY prefix HAVING COUNT(*) > 1) AS twice";
        assert_eq!(world.database.number(twice).await, 0);
    }

    async fn symbols_that_were_brought_in_are_not_given_again(world: World) {
        let secretariat = world.sign_in("secretariat").await;
        world.database.run("UPDATE document SET symbol = 'OLD/8808/2001/7' WHERE id = (SELECT id FROM document WHERE symbol IS NOT NULL LIMIT 1)").await;
        let members = space(&world, "puebla", SpaceKind::Members).await;
        let form = format!("/desk/puebla/series/{members}");
        let shown = hidden(&secretariat.get(&form).await.is(200), "shown");
        let fields = [("prefix", "OLD/8808"), ("from_year", "2099"), ("shown", shown.as_str())];
        let page = secretariat.post(&form, &fields).await.is(422);
        assert!(page.has("href=\"#prefix\""), "{}", page.words());
    }

    async fn b2_the_desk_keeps_no_series_of_a_space_that_it_does_not_manage(world: World) {
        let secretariat = world.sign_in("secretariat").await;
        let list = secretariat.get("/desk/puebla/vocabularies").await.is(200);
        for (process, kind) in [("puebla", SpaceKind::Civil), ("puebla", SpaceKind::Delegation), ("manila", SpaceKind::Members)] {
            let other = space(&world, process, kind).await;
            assert!(!list.has(&other), "{process} {kind:?}");
            secretariat.get(&format!("/desk/puebla/series/{other}")).await.is(404);
            secretariat.post(&format!("/desk/puebla/series/{other}"), &[("prefix", "TEST/8809"), ("shown", "")]).await.is(404);
        }
        assert_eq!(world.database.number("SELECT COUNT(*) FROM symbol_prefix WHERE prefix = 'TEST/8809'").await, 0);
    }
}
