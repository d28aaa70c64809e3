//! The menu of the account, by the keyboard.

use super::chromium::Chromium;
use crate::harness::{Engine, World, run};

/// The key by its code (`WebDriver`, section 17.4.2).
const ESCAPE: &str = "\u{E00C}";

const SUMMARY: &str = "details.seat > summary";
const OPEN: &str = "document.querySelector('details.seat').open === true";
const CLOSED: &str = "document.querySelector('details.seat').open === false";

#[test]
fn the_menu_of_the_account_closes_at_escape_and_when_the_focus_leaves_it() {
    run(Engine::Sqlite, |world: World| async move {
        let chromium = Chromium::begin(&world).await;
        chromium.signs_in(&world, "mexico").await;
        chromium.goto("/area").await;
        chromium.presses(SUMMARY).await;
        chromium.until(OPEN).await;
        chromium.asked("document.querySelector('details.seat .menu button').focus()").await;
        let focused = chromium.client.active_element().await.expect("what has the focus");
        focused.send_keys(ESCAPE).await.expect("a key");
        chromium.until(CLOSED).await;
        assert_eq!(
            chromium.asked(&format!("document.activeElement === document.querySelector('{SUMMARY}')")).await,
            true
        );

        chromium.presses(SUMMARY).await;
        chromium.until(OPEN).await;
        chromium.asked("document.querySelector('details.seat .menu button').focus()").await;
        assert_eq!(chromium.asked(OPEN).await, true, "within it the focus goes about freely");
        chromium.asked("document.querySelector('nav.main a').focus()").await;
        chromium.until(CLOSED).await;
        chromium.end().await;
    });
}
