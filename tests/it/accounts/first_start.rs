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
        let early = world.browser().get(&set_up(link.text())).await;
        assert!(!early.has("name=\"password\""), "an earlier link dies when a later one is printed");
        assert!(world.browser().get(&set_up(later.text())).await.is(200).has("name=\"password\""));
    }
}
