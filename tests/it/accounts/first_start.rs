//! I11: a new installation belongs to whoever reads its console, and to nobody else.

use virtual_secretariat::app;

use super::NEW_PASSWORD;
use crate::harness::{World, on_both};

/// The address of the set-up page, from the table of routes.
fn set_up(token: &str) -> String {
    let route = app::routes()
        .into_iter()
        .find(|route| route.path.starts_with("/account/set-up"))
        .expect("a page for setting up");
    route.path.split('/').map(|part| if part.starts_with('{') { token } else { part }).collect::<Vec<_>>().join("/")
}

on_both! {
    async fn i11_a_new_installation_has_no_account_and_no_secret_of_its_own(loaded: World) {
        let world = World::empty(loaded.engine).await;
        assert_eq!(world.database.number("SELECT COUNT(*) FROM person").await, 0);
        assert_eq!(world.database.number("SELECT COUNT(*) FROM installation WHERE set_up_hash IS NOT NULL").await, 0);
        let keys = "SELECT form_key FROM installation";
        assert_ne!(world.database.texts(keys).await, loaded.database.texts(keys).await, "each installation has its own key");
        for (email, password) in [("admin", "admin"), ("admin@vs.example", "password"), ("secretariat@vs.example", "secretariat")] {
            assert_ne!(world.browser().sign_in(email, password).await.status, 303, "{email}");
        }
    }

    async fn i11_the_set_up_link_makes_one_operator_and_the_second_visitor_none(loaded: World) {
        let world = World::empty(loaded.engine).await;
        let link = world.house.store.set_up_secret().await.expect("a link").expect("a link, for nobody is there yet");
        let (first, second) = (world.browser(), world.browser());
        let path = set_up(link.text());
        let page = second.get(&path).await.is(200);
        let (late, action) = (page.csrf().expect("a token"), page.forms().into_iter().find(|to| to.contains("set-up")).expect("a form"));
        let fields = [("name", "Otto Beispiel"), ("email", "otto@operator.example"), ("password", NEW_PASSWORD)];
        first.post_from(&path, &action, &fields).await.is(303);
        let theirs = [("name", "A Thief"), ("email", "thief@evil.example"), ("password", NEW_PASSWORD)];
        let answer = second.send(second.form(&action, &late, &theirs).header("origin", world.base())).await;
        assert!(matches!(answer.status, 404 | 410), "{}", answer.status);
        assert_eq!(world.database.texts("SELECT email FROM person").await, ["otto@operator.example"]);
        assert!(world.house.store.set_up_secret().await.expect("an answer").is_none(), "no second link is made");
        world.browser().sign_in("otto@operator.example", NEW_PASSWORD).await.is(303);
    }

    async fn i11_a_made_up_set_up_link_opens_nothing(loaded: World) {
        let world = World::empty(loaded.engine).await;
        let made_up = "A".repeat(43);
        let page = world.browser().get(&set_up(&made_up)).await;
        assert!(matches!(page.status, 404 | 410) || !page.has("name=\"password\""), "{}", page.words());
        let link = world.house.store.set_up_secret().await.expect("a link").expect("a link");
        let later = world.house.store.set_up_secret().await.expect("a link").expect("a link");
        for link in [&link, &later] {
            let page = world.browser().get(&set_up(link.text())).await.is(200);
            assert!(page.has("name=\"password\""), "a later start kills no link that somebody was given");
        }
        for _ in 0..8 {
            world.house.store.set_up_secret().await.expect("a link").expect("a link");
        }
        let old = world.browser().get(&set_up(later.text())).await;
        assert!(!old.has("name=\"password\""), "but there are never more than eight");
    }

    async fn i11_two_visitors_at_the_same_moment_make_one_operator(loaded: World) {
        let world = World::empty(loaded.engine).await;
        let link = world.house.store.set_up_secret().await.expect("a link").expect("a link");
        let mut forms = Vec::new();
        for email in ["one@vs.example", "two@vs.example", "three@vs.example"] {
            let browser = world.browser();
            let page = browser.get(&set_up(link.text())).await.is(200);
            let action = page.forms().into_iter().find(|to| to.contains("set-up")).expect("a form");
            let fields = [("name", "Otto Beispiel"), ("email", email), ("password", NEW_PASSWORD)];
            let form = browser.form(&action, &page.csrf().expect("a token"), &fields).header("origin", world.base());
            forms.push(async move { browser.send(form).await.status });
        }
        let mut statuses = futures_util::future::join_all(forms).await;
        statuses.sort_unstable();
        assert_eq!(statuses[0], 303, "{statuses:?}");
        assert!(statuses[1..].iter().all(|status| matches!(status, 404 | 410)), "{statuses:?}");
        assert_eq!(world.database.number("SELECT COUNT(*) FROM person").await, 1);
    }
}
