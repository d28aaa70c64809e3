//! What goes wrong, in the dress of the site and in six languages, without a word on the inside.

use super::{LANGUAGES, is_in_dress, released};
use crate::harness::{Page, World, on_both};

/// Words that only the inside knows.
const INSIDE: [&str; 11] = [
    "SELECT",
    "no such table",
    "relation \"",
    "sqlx",
    "actix",
    "panicked",
    "src/",
    ".rs:",
    "duplicate field",
    "Error",
    "0.1.0",
];

#[track_caller]
fn is_plain(page: &Page, status: u16, code: &str) {
    assert_eq!(page.status, status, "{} in {code}: {}", page.asked, page.words());
    is_in_dress(page, code);
    assert_eq!(page.header("cache-control"), "no-store", "{}", page.asked);
    for word in INSIDE {
        assert!(!page.has(word), "{} tells {word}:\n{}", page.asked, page.words());
    }
    let number = page.text.contains("<bdi class=\"mono\">") && status >= 500;
    assert_eq!(number, status >= 500, "{}: the number of the request", page.asked);
}

on_both! {
    async fn b14_every_refusal_has_its_page_in_six_languages(world: World) {
        let nobody = world.browser();
        let secretariat = world.sign_in("secretariat").await;
        let (paper, symbol) = released(&world, &secretariat, "A note on nothing").await;
        let page = nobody.get(&format!("/en/puebla/documents/{symbol}")).await.is(200);
        let file = page.links().into_iter().find(|link| link.starts_with("/files/")).expect("a file");
        let paper = secretariat.get(&paper).await.is(200);
        let form = paper.links().into_iter().find(|link| link.ends_with("/withdrawal/new")).expect("a withdrawal");
        let action = secretariat.get(&form).await.is(200).forms().into_iter().find(|action| action.ends_with("/withdrawal")).expect("its form");
        secretariat.post(&action, &[("reason", "Published by mistake.")]).await.is(303);
        let csrf = nobody.csrf().await;
        let large = "x".repeat(300_000);
        for code in LANGUAGES {
            is_plain(&nobody.get(&format!("/{code}/nowhere")).await, 404, code);
            is_plain(&nobody.get(&format!("/{code}/puebla/documents/NEVER/1")).await, 404, code);
            is_plain(&nobody.get(&format!("{file}?lang={code}")).await, 410, code);
            is_plain(&nobody.get(&format!("/account/sign-in?lang={code}&done=a&done=b")).await, 400, code);
            let form = format!("/account/sign-in?lang={code}");
            is_plain(&nobody.send(nobody.form(&form, "made-up", &[])).await, 403, code);
            is_plain(&nobody.send(nobody.form(&form, &csrf, &[("email", &large)])).await, 413, code);
        }
        // A page of one's own is in one's own language, whatever the browser prefers.
        let mexico = world.sign_in("mexico").await;
        is_plain(&mexico.post("/account/language", &[("lang", "tlh")]).await, 422, "es");
        is_plain(&mexico.get("/area/puebla/nowhere").await, 404, "es");
    }

    async fn who_is_signed_in_is_led_from_what_is_not_there_to_the_search_and_not_to_the_door(world: World) {
        let (mexico, nobody) = (world.sign_in("mexico").await, world.browser());
        let to_sign_in = |page: &Page| page.links().iter().any(|link| link.starts_with("/account/sign-in"));
        let to_search = |page: &Page| page.links().iter().any(|link| link == "/area/search");
        for path in ["/d/DEMO/PUEBLA/M/1999/1", "/es/nowhere", "/area/puebla/nowhere"] {
            let page = mexico.get(path).await;
            is_plain(&page, 404, "es");
            assert!(to_search(&page) && !to_sign_in(&page) && !page.has("/d/…"), "{path}: {}", page.words());
        }
        // A page in another language stays in it.
        is_plain(&mexico.get("/fr/nowhere").await, 404, "fr");
        let page = nobody.get("/d/DEMO/PUEBLA/M/1999/1").await.is(404);
        assert!(!to_search(&page) && to_sign_in(&page) && page.has("/d/…"), "{}", page.words());
        let operator = world.sign_in("operator").await;
        let page = operator.get("/es/nowhere").await.is(404);
        assert!(!to_search(&page) && !to_sign_in(&page), "the search is not for an operator: {}", page.words());
    }

    async fn b14_a_fault_of_ours_tells_its_number_and_nothing_else(world: World) {
        let nobody = world.browser();
        world.database.run("ALTER TABLE profile RENAME TO gone").await;
        for code in LANGUAGES {
            let page = nobody.get(&format!("/{code}/manila")).await;
            is_plain(&page, 500, code);
            assert!(!page.has("profile") && !page.has("gone"), "{}", page.words());
        }
    }
}
