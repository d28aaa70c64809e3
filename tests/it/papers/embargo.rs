//! C16: what is released under an embargo is on no public surface before its minute, and on all of them at it.

use virtual_secretariat::clock::Instant;

use super::{
    handed_in,
    releases::{Parties, text},
    symbol_of,
};
use crate::harness::{Browser, World, on_both};

/// How far the clock stands before the minute at the last look: long enough for all the pages to be read.
const BEFORE: i64 = 5;

/// The lists that anyone reads.
fn lists() -> Vec<String> {
    let mut lists: Vec<String> = ["/sitemap.xml".to_owned(), "/es/puebla/documents?language=en".to_owned()].into();
    for lang in ["en", "es", "fr", "ar", "ru", "zh"] {
        lists.extend([format!("/{lang}"), format!("/{lang}/puebla"), format!("/{lang}/puebla/documents")]);
    }
    lists
}

/// The addresses of one release.
fn own(symbol: &str, release: &str) -> Vec<String> {
    let mut own: Vec<String> = ["en", "es", "fr", "ar", "ru", "zh"]
        .into_iter()
        .flat_map(|lang| {
            let page = format!("/{lang}/puebla/documents/{symbol}");
            [format!("{page}?release={release}"), page]
        })
        .collect();
    own.push(format!("/files/{release}/en/nota.md"));
    own.extend(["bib", "ris", "xml"].map(|ending| format!("/cite/{release}.{ending}")));
    own
}

/// An embargo of an hour from now, and the instant at which it ends: a full minute.
pub fn in_an_hour(world: &World) -> (Instant, String, String) {
    let until = world.house.store.clock().now() + chrono::Duration::hours(1);
    let (date, time) = (until.format("%Y-%m-%d").to_string(), until.format("%H:%M").to_string());
    let minute = format!("{date}T{time}:00Z").parse().expect("an instant");
    (minute, date, time)
}

/// Moves the clock to some minutes before an instant; to the instant, for none.
pub fn until(world: &World, instant: Instant, minutes: i64) {
    world.later(instant - chrono::Duration::minutes(minutes) - world.house.store.clock().now());
}

/// The newest release in the database.
pub async fn newest(world: &World) -> String {
    let id = world.database.id("SELECT id FROM release ORDER BY released_at DESC, id DESC LIMIT 1").await;
    id.expect("a release").to_string()
}

pub async fn is_nowhere(nobody: &Browser, word: &str) {
    for list in lists() {
        assert!(!nobody.get(&list).await.is(200).has(word), "{word} is on {list}");
    }
}

on_both! {
    async fn c16_an_embargoed_release_is_on_no_public_surface_before_its_minute_and_on_all_at_it(world: World) {
        let parties = Parties::of(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Nota aplazada 7741", &text(b"# Nota\n\nTexto aplazado qe21v.\n")).await;
        let (minute, date, time) = in_an_hour(&world);
        let fields = [("language", "en"), ("embargo_date", date.as_str()), ("embargo_time", time.as_str()), ("zone", "UTC")];
        parties.release(&paper, &fields).await;
        let (symbol, release) = (symbol_of(&parties.secretariat, &paper).await, newest(&world).await);
        let observer = world.sign_in("colombia").await;
        for before in [50, BEFORE] {
            until(&world, minute, before);
            is_nowhere(&parties.nobody, "7741").await;
            is_nowhere(&parties.nobody, &symbol).await;
            for address in own(&symbol, &release).into_iter().chain([format!("/d/{symbol}")]) {
                let page = parties.nobody.get(&address).await.is(404);
                assert!(!page.has("7741") && !page.has("qe21v"), "{address}");
            }
            assert!(!observer.get("/area/puebla/public").await.is(200).has(&symbol));
        }
        until(&world, minute, 0);
        for address in own(&symbol, &release) {
            let page = parties.nobody.get(&address).await.is(200);
            assert!(page.has("7741") || page.has("qe21v"), "{address}");
        }
        parties.nobody.get(&format!("/d/{symbol}")).await.is(303);
        for list in ["/sitemap.xml", "/es/puebla/documents", "/en/puebla/documents"] {
            assert!(parties.nobody.get(list).await.is(200).has(&symbol), "{list}");
        }
    }

    async fn c16_until_its_minute_a_correction_leaves_the_earlier_release_where_it_is(world: World) {
        let parties = Parties::of(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Nota primera 8852", &text(b"# Nota\n\nTexto primero qf22u.\n")).await;
        let public = parties.release(&paper, &[("language", "en")]).await;
        let fields = [("what", "revision"), ("language", "en"), ("title", "Nota corregida 8852")];
        let file = text(b"# Nota\n\nTexto corregido qg23t.\n");
        parties.honduras.upload(&format!("{paper}/versions"), &fields, &[file]).await.is(303);
        let (minute, date, time) = in_an_hour(&world);
        let fields = [("language", "en"), ("embargo_date", date.as_str()), ("embargo_time", time.as_str()), ("zone", "UTC")];
        parties.release(&paper, &fields).await;
        let correction = newest(&world).await;
        until(&world, minute, BEFORE);
        let page = parties.nobody.get(&public).await.is(200);
        assert!(page.has("qf22u") && !page.has("qg23t") && !page.has("class=\"notice\""), "{}", page.words());
        parties.nobody.get(&format!("{public}?release={correction}")).await.is(404);
        parties.nobody.get(&format!("/files/{correction}/en/nota.md")).await.is(404);
        is_nowhere(&parties.nobody, "Nota corregida").await;
        until(&world, minute, 0);
        let page = parties.nobody.get(&public).await.is(200);
        assert!(page.has("qg23t") && !page.has("qf22u"));
        let list = parties.nobody.get("/es/puebla/documents").await.is(200);
        assert!(list.has("Nota corregida 8852") && !list.has("Nota primera 8852"));
    }

    async fn c16_what_falls_due_while_a_page_is_made_ends_the_page(world: World) {
        let parties = Parties::of(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Nota aplazada 7742", &text(b"# Nota\n")).await;
        let (minute, date, time) = in_an_hour(&world);
        let fields = [("language", "en"), ("embargo_date", date.as_str()), ("embargo_time", time.as_str()), ("zone", "UTC")];
        parties.release(&paper, &fields).await;
        let store = &world.house.store;
        until(&world, minute, 1);
        // The rows of a page are those of this time; how long it holds is asked when it is rendered.
        let scope = store.public().await.expect("the public scope");
        until(&world, minute, 0);
        assert!(store.clock().now() >= minute);
        assert_eq!(store.next_embargo(scope.now()).await.expect("the database"), Some(minute));
    }
}
