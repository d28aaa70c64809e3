//! A release that is announced, in a real Chromium: an objection stops it, and silence makes it public. The clock is moved, not waited for.

use chrono::{Days, Duration};
use virtual_secretariat::{access::desk::midnight, clock::Instant};

use super::chromium::Chromium;
use crate::{
    harness::{Engine, File, World, run},
    papers::{
        embargo::{is_nowhere, until},
        objections::{PUEBLA, mexico},
    },
};

const MARK: &str = "zw71q";
const REASON: &str = "Nombra a un particular 5d9.";

/// A paper that the secretariat has announced.
struct Announced {
    address: String,
    symbol: String,
    /// The end of the time for objections.
    minute: Instant,
}

/// Honduras hands a paper in to the members, and the secretariat announces its release on the pages of the paper.
async fn announced(world: &World, chromium: &Chromium, title: &str) -> Announced {
    let text = format!("# Nota\n\nPárrafo {MARK}.\n");
    let file = File { field: "file", name: "nota.md", media_type: "text/markdown", bytes: text.as_bytes() };
    let fields = [("title", title), ("language", "es"), ("kind", "note"), ("date", "2001-06-14")];
    let honduras = world.sign_in("honduras").await;
    let page = honduras.upload("/area/puebla/members/documents", &fields, &[file]).await.is(303);
    let address = page.location().split('?').next().unwrap_or_default().to_owned();
    world.mails().await;

    chromium.signs_in(world, "secretariat").await;
    chromium.goto(&address).await;
    let symbol = chromium.text("main bdi.symbol").await;
    chromium.goes_by("main .doings a[href$='/proposals/new']").await;
    // The second criterion of Puebla is its rule with 14 days for objections.
    chromium.presses("#criterion-2").await;
    chromium.goes_by("main form button[type=submit]").await;
    assert_eq!(chromium.path().await, address);
    chromium.goes_by("main .answer a[href$='/release/new']").await;
    chromium.station("20-announce").await;
    let today = world.house.store.clock().now().with_timezone(&PUEBLA).date_naive();
    chromium.goes_by("form[action$='/release'] button[type=submit]").await;
    assert_eq!(chromium.path().await, address);
    assert!(chromium.words().await.contains("si ningún participante objeta"), "{}", chromium.words().await);
    chromium.station("21-announced").await;
    chromium.signs_out().await;
    let told = world.mails().await;
    assert!(told.iter().any(|mail| mail.to == world.persona("mexico").email), "Mexico is not told");
    Announced { address, symbol, minute: midnight(today + Days::new(15), PUEBLA) }
}

#[test]
fn an_objection_within_the_window_leaves_nothing_to_become_public() {
    run(Engine::Sqlite, |world: World| async move {
        mexico(&world).await;
        let chromium = Chromium::begin(&world).await;
        let paper = announced(&world, &chromium, "Nota objetada 7301").await;

        world.later(Duration::days(3));
        chromium.signs_in(&world, "mexico").await;
        chromium.goes_by(&format!("main .due a.t[href='{}']", paper.address)).await;
        chromium.types("objection", REASON).await;
        chromium.station("22-object").await;
        chromium.goes_by("form[action$='/objection'] button[type=submit]").await;
        assert_eq!(chromium.path().await, paper.address);
        assert!(!chromium.has("form[action$='/objection']").await, "the form is still there");
        chromium.station("23-objected").await;
        chromium.signs_out().await;

        // All who read the paper read who stopped its release, and why.
        chromium.signs_in(&world, "honduras").await;
        chromium.goto(&paper.address).await;
        let words = chromium.words().await;
        assert!(words.contains("México ha objetado") && words.contains(REASON), "{words}");
        chromium.signs_out().await;

        until(&world, paper.minute, 0);
        is_nowhere(&world.browser(), "7301").await;
        chromium.goto(&format!("/es/puebla/documents/{}", paper.symbol)).await;
        assert_eq!(chromium.status().await, 404);
        assert!(!chromium.source().await.contains(MARK));
        chromium.end().await;
    });
}

#[test]
fn after_silence_anyone_reads_what_was_announced() {
    run(Engine::Sqlite, |world: World| async move {
        let chromium = Chromium::begin(&world).await;
        let paper = announced(&world, &chromium, "Nota anunciada 7302").await;
        until(&world, paper.minute, 10);
        is_nowhere(&world.browser(), "7302").await;

        until(&world, paper.minute, 0);
        chromium.goto("/es/puebla/documents").await;
        chromium.goes_by(&format!("main a.t[href='/es/puebla/documents/{}']", paper.symbol)).await;
        assert_eq!(chromium.status().await, 200);
        assert_eq!(chromium.text("main h1").await, "Nota anunciada 7302");
        let words = chromium.words().await;
        assert!(words.contains(MARK) && words.contains("según una regla acordada por los participantes"), "{words}");
        chromium.station("24-after-silence").await;
        let (name, bytes) = chromium.downloads("main a[href^='/files/'][href*='/es/']").await;
        assert_eq!(name, "nota.md");
        assert!(String::from_utf8_lossy(&bytes).contains(MARK));
        chromium.end().await;
    });
}
