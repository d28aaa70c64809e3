//! A10: a session begins anew at sign-in and ends on the server.

use std::time::{Duration, Instant};

use virtual_secretariat::http::visit::SESSION_COOKIE;

use crate::harness::{World, on_both};

/// Waits until so many accounts and networks are counted that passwords are guessed at or from; not for ever: one that is right is not
/// counted any more.
async fn counted(world: &World, most: i64) {
    for _ in 0..300 {
        if world.database.number("SELECT COUNT(*) FROM throttle").await >= most {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
}

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

    async fn a6_a_sign_in_that_waits_for_its_turn_does_not_survive_a_new_password(world: World) {
        let (mexico, honduras) = (world.persona("mexico").clone(), world.persona("honduras").clone());
        let browser = world.browser();
        browser.csrf().await;
        let strangers = world.browser();
        strangers.csrf().await;
        // Many passwords wait to be checked, and this one behind them.
        let waiting: Vec<_> = (0..24)
            .map(|n| {
                let stranger = strangers.clone();
                tokio::spawn(async move {
                    let email = format!("stranger{n}@nowhere.example");
                    stranger.post("/account/sign-in", &[("email", email.as_str()), ("password", "a guess of a stranger")]).await
                })
            })
            .collect();
        counted(&world, 25).await;
        let sender = browser.clone();
        let fields = [mexico.email.clone(), mexico.password.clone()];
        let sending = tokio::spawn(async move {
            sender.post("/account/sign-in", &[("email", fields[0].as_str()), ("password", fields[1].as_str())]).await
        });
        counted(&world, 26).await;
        tokio::time::sleep(Duration::from_millis(30)).await;
        // As a way back does it: another password, then the end of all sessions.
        world.database.run(&format!(
            "UPDATE person SET password_hash = (SELECT password_hash FROM person WHERE email = '{}') WHERE email = '{}'",
            honduras.email, mexico.email
        )).await;
        world.database.run(&format!("DELETE FROM session WHERE person_id = (SELECT id FROM person WHERE email = '{}')", mexico.email)).await;
        sending.await.expect("an answer");
        for one in waiting {
            one.await.expect("an answer");
        }
        assert!(browser.get("/area").await.is_to_sign_in(), "the old password has let somebody in");
        browser.sign_in(&mexico.email, &honduras.password).await.is(303);
    }

    async fn a_page_does_not_wait_for_who_writes_only_to_note_that_its_reader_was_here(world: World) {
        let mexico = world.sign_in("mexico").await;
        let seen = "SELECT COUNT(*) FROM session WHERE seen_at > started_at";
        world.later(chrono::Duration::minutes(2));
        let writing = world.house.store.console().await.expect("a change at the console");
        let begun = Instant::now();
        for _ in 0..4 {
            mexico.get("/area").await.is(200);
        }
        assert!(begun.elapsed() < Duration::from_secs(6), "{:?}", begun.elapsed());
        drop(writing);
        world.later(chrono::Duration::seconds(11));
        mexico.get("/area").await.is(200);
        assert_eq!(world.database.number(seen).await, 1, "a later page notes it");
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
