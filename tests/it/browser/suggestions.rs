//! Papers that are suggested while somebody types: by the keyboard alone, as a screen reader is told of them, and on a phone.

use super::chromium::{Chromium, PHONE};
use crate::harness::{Engine, File, World, run};

/// Keys by their codes (`WebDriver`, section 17.4.2).
const DOWN: char = '\u{E015}';
const UP: char = '\u{E013}';
const ENTER: char = '\u{E007}';
const ESCAPE: char = '\u{E00C}';

const OPEN: &str = "document.getElementById('q').getAttribute('aria-expanded') === 'true'";
const CLOSED: &str = "document.getElementById('q').getAttribute('aria-expanded') === 'false'";

/// Which option the field says is marked, counted from nought; `null`, where none is.
const MARKED: &str = "(id => { const at = id === null ? -1 : Array.from(document.querySelectorAll('#q-suggested > li')).findIndex(one => one.id === id && one.ariaSelected === 'true'); return at < 0 ? null : at; })(document.getElementById('q').getAttribute('aria-activedescendant'))";

#[test]
fn suggestions_are_gone_through_with_the_arrow_keys_and_opened_with_enter() {
    run(Engine::Sqlite, |world: World| async move {
        let honduras = world.sign_in("honduras").await;
        let mut papers = Vec::new();
        for title in ["Nota del zafiro 9011", "Otra nota del zafiro 9012"] {
            let file = File { field: "file", name: "nota.txt", media_type: "text/plain", bytes: b"Una nota.\n" };
            let fields = [("title", title), ("language", "es"), ("kind", "note"), ("date", "2001-06-14")];
            let page = honduras.upload("/area/puebla/members/documents", &fields, &[file]).await.is(303);
            papers.push(page.location().split('?').next().unwrap_or_default().to_owned());
            // What was put into the index last stands first.
            world.indexed().await;
        }

        let chromium = Chromium::begin(&world).await;
        chromium.signs_in(&world, "mexico").await;
        chromium.goto("/area/search").await;
        assert_eq!(chromium.asked("document.getElementById('q').role").await, "combobox");
        assert_eq!(chromium.asked(CLOSED).await, true);
        chromium.types("q", "zafi").await;
        chromium.until(OPEN).await;
        let options = chromium.texts("#q-suggested > li").await;
        assert!(options.len() == 2 && options[0].contains("9012") && options[1].contains("9011"), "{options:?}");
        let said = chromium.asked("document.querySelector('form.asking [role=status]').textContent").await;
        assert!(said.as_str().is_some_and(|said| said.contains('2')), "it is said how many there are: {said}");
        for (key, marked) in [(DOWN, Some(0)), (DOWN, Some(1)), (DOWN, None), (UP, Some(1)), (UP, Some(0))] {
            chromium.strikes("q", key).await;
            assert_eq!(chromium.asked(MARKED).await.as_u64(), marked);
        }
        chromium.dress(PHONE, true).await;
        chromium.fits(PHONE, "/area/search with suggestions").await;
        // Escape closes the list and keeps what was typed; an arrow opens it again, and marks the first.
        chromium.strikes("q", ESCAPE).await;
        chromium.until(CLOSED).await;
        assert_eq!(chromium.asked("document.getElementById('q').value").await, "zafi");
        chromium.strikes("q", DOWN).await;
        chromium.until(OPEN).await;
        assert_eq!(chromium.asked(MARKED).await, 0);
        chromium.strikes("q", ENTER).await;
        chromium.until(&format!("location.pathname === '{}'", papers[1])).await;
        // Where none is marked, Enter asks for the whole answer.
        chromium.goto("/area/papers").await;
        chromium.types("q", "zafiro").await;
        chromium.until(OPEN).await;
        chromium.strikes("q", ENTER).await;
        chromium
            .until("location.pathname === '/area/search' && document.querySelectorAll('.finds > li').length === 2")
            .await;
        chromium.end().await;
    });
}
