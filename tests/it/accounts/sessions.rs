//! A10: a session begins anew at sign-in and ends on the server.

use virtual_secretariat::http::visit::SESSION_COOKIE;

use crate::harness::{World, on_both};

on_both! {
    async fn a10_signing_in_makes_a_session_that_nobody_could_know_before(world: World) {
        let browser = world.browser();
        let planted = "A".repeat(43);
        browser.set_cookie(SESSION_COOKIE, &planted);
        let mexico = world.persona("mexico").clone();
        browser.sign_in(&mexico.email, &mexico.password).await.is(303);
        let session = browser.session().expect("a session");
        assert_ne!(session, planted);
        browser.get("/area").await.is(200);
        let thief = world.browser();
        thief.set_cookie(SESSION_COOKIE, &planted);
        assert!(thief.get("/area").await.is_to_sign_in());
    }

    async fn a10_signing_in_again_makes_another_session_and_ends_the_one_before(world: World) {
        let browser = world.sign_in("mexico").await;
        let before = browser.copied();
        let mexico = world.persona("mexico").clone();
        browser.sign_in(&mexico.email, &mexico.password).await.is(303);
        assert_ne!(browser.session(), before.session());
        browser.get("/area").await.is(200);
        assert!(before.get("/area").await.is_to_sign_in(), "the session before is still alive");
    }

    async fn a10_a_copied_cookie_is_worth_nothing_after_signing_out(world: World) {
        let browser = world.sign_in("mexico").await;
        let copied = browser.copied();
        copied.get("/area").await.is(200);
        browser.sign_out().await.is(303);
        assert_eq!(browser.session(), None, "the cookie is taken back");
        assert!(copied.get("/area").await.is_to_sign_in());
        assert!(copied.get("/account").await.is_to_sign_in());
    }

    async fn a10_a_session_ends_when_it_rests_and_in_any_case(world: World) {
        let limits = world.house.session_limits();
        let browser = world.sign_in("mexico").await;
        world.later(chrono::Duration::minutes(limits.idle_minutes + 1));
        assert!(browser.get("/area").await.is_to_sign_in(), "it rested too long");
        let browser = world.sign_in("mexico").await;
        for _ in 0..limits.hours {
            browser.get("/area").await.is(200);
            world.later(chrono::Duration::hours(1));
        }
        world.later(chrono::Duration::minutes(1));
        assert!(browser.get("/area").await.is_to_sign_in(), "it lasted too long");
    }

    async fn a10_one_can_end_ones_other_sessions_and_nobody_elses(world: World) {
        let (here, there) = (world.sign_in("mexico").await, world.sign_in("mexico").await);
        let (other, third) = (world.sign_in("honduras").await, world.sign_in("honduras").await);
        let ends = |forms: Vec<String>| forms.into_iter().find(|to| to.starts_with("/account/sessions/") && to.ends_with("/end"));
        let theirs = ends(other.get("/account").await.is(200).forms()).expect("Honduras can end the third session");
        here.post(&theirs, &[]).await.is(404);
        here.post("/account/sessions/end-others", &[]).await.is(303);
        third.get("/area").await.is(200);
        assert!(there.get("/area").await.is_to_sign_in());
        here.get("/area").await.is(200);
        other.post(&theirs, &[]).await.is(303);
        assert!(third.get("/area").await.is_to_sign_in());
        other.get("/area").await.is(200);
    }
}
