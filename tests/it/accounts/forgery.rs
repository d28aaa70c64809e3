//! A12 and A13: a form counts only from a page of ours, in the browser that the page was shown to.

use crate::harness::{Page, World, on_both};

on_both! {
    async fn a12_a_sign_in_from_another_site_makes_no_session(world: World) {
        let mexico = world.persona("mexico").clone();
        let fields = [("email", mexico.email.as_str()), ("password", mexico.password.as_str())];
        for (name, value) in [("origin", "https://evil.example"), ("origin", "null"), ("sec-fetch-site", "cross-site"), ("sec-fetch-site", "same-site")] {
            let browser = world.browser();
            let csrf = browser.csrf().await;
            let page = browser.send(browser.form("/account/sign-in", &csrf, &fields).header(name, value)).await;
            refused(&page, &format!("{name}: {value}"));
            assert_eq!(browser.session(), None, "{name}: {value}");
        }
    }

    async fn a12_a_sign_in_without_the_token_of_this_browser_makes_no_session(world: World) {
        let mexico = world.persona("mexico").clone();
        let fields = [("email", mexico.email.as_str()), ("password", mexico.password.as_str())];
        let foreign = world.browser().csrf().await;
        for token in ["", "made-up", foreign.as_str()] {
            for has_cookie in [true, false] {
                let browser = world.browser();
                if has_cookie {
                    browser.csrf().await;
                }
                let page = browser.send(browser.form("/account/sign-in", token, &fields).header("origin", world.base())).await;
                refused(&page, token);
                assert_eq!(browser.session(), None);
            }
        }
    }

    async fn a13_a_form_without_its_token_or_from_elsewhere_changes_nothing(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let (own, foreign) = (honduras.csrf().await, mexico.csrf().await);
        let visitors = world.browser().csrf().await;
        for path in ["/account/sign-out", "/account/language", "/account/seat"] {
            let fields = [("lang", "fr"), ("seat", "x")];
            for token in ["", foreign.as_str(), visitors.as_str(), &own[..own.len() - 2]] {
                let before = world.database.lines_of_the_record().await;
                refused(&honduras.send(honduras.form(path, token, &fields).header("origin", world.base())).await, path);
                assert_eq!(world.database.lines_of_the_record().await, before, "{path} left a line in the record");
            }
            for origin in ["null", "https://evil.example", &format!("{}.evil.example", world.base())] {
                refused(&honduras.send(honduras.form(path, &own, &fields).header("origin", origin)).await, origin);
            }
        }
        honduras.get("/area").await.is(200);
        assert_eq!(world.database.texts("SELECT language FROM person WHERE email LIKE 'ana.muestra%'").await, ["es"]);
    }
}

#[track_caller]
fn refused(page: &Page, what: &str) {
    assert_eq!(page.status, 403, "{what}: {}", page.words());
}
