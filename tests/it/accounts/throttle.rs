//! A8: guessing passwords is slowed down, by account and by address, and a restart does not help.

use futures_util::future::join_all;
use reqwest::{RequestBuilder, StatusCode};

use super::{NEW_PASSWORD, way_back};
use crate::harness::{Browser, Page, World, on_both};

const WRONG: &str = "a guess of somebody else";

/// Tries a wrong password from an address of its own, as a proxy that is trusted tells it.
async fn guessed(world: &World, email: &str, from: &str) -> Page {
    let (browser, form) = guess(world, email, WRONG, from).await;
    browser.send(form).await
}

/// A form of the sign-in page, ready to be sent.
async fn guess(world: &World, email: &str, password: &str, from: &str) -> (Browser, RequestBuilder) {
    let browser = world.browser();
    let csrf = browser.csrf().await;
    let form = browser.form("/account/sign-in", &csrf, &[("email", email), ("password", password)]);
    let form = form.header("origin", world.base()).header("x-forwarded-for", from);
    (browser, form)
}

/// Sends all forms at once; the statuses of the answers.
async fn at_once(forms: Vec<(Browser, RequestBuilder)>) -> Vec<u16> {
    join_all(forms.into_iter().map(|(browser, form)| async move { browser.send(form).await.status })).await
}

/// Of two dozen guesses sent at once, ten are looked at and found wrong, and the others are refused.
fn held(statuses: &[u16]) {
    let judged = statuses.iter().filter(|status| **status == 422).count();
    let refused = statuses.iter().filter(|status| **status == TOO_MANY).count();
    assert_eq!((judged, refused), (10, 14), "{statuses:?}");
}

const TOO_MANY: u16 = StatusCode::TOO_MANY_REQUESTS.as_u16();

on_both! {
    async fn a8_thirty_guesses_at_one_account_from_many_addresses_are_throttled(world: World) {
        let world = world.restarted(|settings| settings.site.proxies = 1).await;
        let email = world.persona("mexico").email.clone();
        let mut statuses = Vec::new();
        for n in 0..30 {
            statuses.push(guessed(&world, &email, &format!("203.0.113.{n}")).await.status);
        }
        assert!(statuses.iter().filter(|status| **status == TOO_MANY).count() >= 15, "{statuses:?}");
        assert_eq!(statuses.last(), Some(&TOO_MANY), "{statuses:?}");
        let other = world.persona("honduras").email.clone();
        assert_ne!(guessed(&world, &other, "203.0.113.200").await.status, TOO_MANY, "nobody else is shut out");
        let world = world.restarted(|settings| settings.site.proxies = 1).await;
        assert_eq!(guessed(&world, &email, "203.0.113.99").await.status, TOO_MANY, "the limit holds after a restart");
        world.later(chrono::Duration::minutes(16));
        world.sign_in("mexico").await;
    }

    async fn a8_guesses_sent_all_at_once_are_no_more_than_one_after_another(world: World) {
        let world = world.restarted(|settings| settings.site.proxies = 1).await;
        let email = world.persona("mexico").email.clone();
        let mut guesses = Vec::new();
        for n in 0..24 {
            guesses.push(guess(&world, &email, WRONG, &format!("203.0.113.{n}")).await);
        }
        held(&at_once(guesses).await);
        world.later(chrono::Duration::minutes(16));
        world.sign_in("mexico").await;
    }

    async fn a8_guesses_at_the_present_password_sent_all_at_once_are_throttled(world: World) {
        let browser = world.sign_in("mexico").await;
        browser.csrf().await;
        let fields = [("current", WRONG), ("password", NEW_PASSWORD)];
        let guesses = (0..24).map(|_| async { browser.post("/account/password", &fields).await.status });
        held(&join_all(guesses).await);
    }

    async fn a8_guesses_at_an_invitation_sent_all_at_once_are_throttled(world: World) {
        let mexico = world.persona("mexico").clone();
        let standing = world.scope_of(&world.sign_in("honduras").await).await.seats()[0].standing_id.to_string();
        let invited = [("name", mexico.name.as_str()), ("email", mexico.email.as_str()), ("language", "es"), ("standing", standing.as_str()), ("capacity", "delegate")];
        world.sign_in("secretariat").await.post("/desk/puebla/invitations", &invited).await.is(303);
        let mails = world.mails().await;
        let mail = mails.iter().find(|mail| mail.to == mexico.email && mail.text.contains("/account/invitation/")).expect("an invitation");
        let browser = world.browser();
        let page = browser.get(&way_back(&mail.text, world.base())).await.is(200);
        let action = page.forms().into_iter().find(|to| to.starts_with("/account/invitation/")).expect("a form");
        let csrf = page.csrf().expect("a token");
        let form = |password: &str| {
            (browser.clone(), browser.form(&action, &csrf, &[("password", password)]).header("origin", world.base()))
        };
        held(&at_once((0..24).map(|_| form(WRONG)).collect()).await);
        world.later(chrono::Duration::minutes(16));
        assert_eq!(at_once(vec![form(&mexico.password)]).await, [303], "the person takes it up in the end");
    }

    async fn a8_a_right_password_is_not_counted_and_wipes_out_what_was_guessed_before(world: World) {
        let mexico = world.persona("mexico").clone();
        for _ in 0..3 {
            for _ in 0..9 {
                guessed(&world, &mexico.email, "203.0.113.1").await.is(422);
            }
            world.sign_in("mexico").await;
        }
        let mut right = Vec::new();
        for _ in 0..8 {
            right.push(guess(&world, &mexico.email, &mexico.password, "203.0.113.1").await);
        }
        assert_eq!(at_once(right).await, [303; 8], "eight browsers of one person at once");
        // With the wrong ones more than an address may have.
        for n in 0..40 {
            assert_eq!(world.browser().sign_in(&mexico.email, &mexico.password).await.status, 303, "{n}");
        }
    }

    async fn a8_whoever_has_a_network_of_ipv6_has_one_address(world: World) {
        let world = world.restarted(|settings| settings.site.proxies = 1).await;
        let mut statuses = Vec::new();
        for n in 0..61 {
            statuses.push(guessed(&world, &format!("person.{n}@ministry.example"), &format!("2001:db8:7:1::{n:x}")).await.status);
        }
        assert_eq!((statuses[59], statuses[60]), (422, TOO_MANY), "{statuses:?}");
        let other = guessed(&world, "person@ministry.example", "2001:db8:7:2::1").await.status;
        assert_eq!(other, 422, "another network may try");
    }

    async fn a8_guesses_at_many_accounts_from_one_address_are_throttled(world: World) {
        let world = world.restarted(|settings| settings.site.proxies = 1).await;
        let mut statuses = Vec::new();
        for n in 0..80 {
            statuses.push(guessed(&world, &format!("person.{n}@ministry.example"), "198.51.100.7").await.status);
        }
        assert_eq!(statuses.last(), Some(&TOO_MANY), "{statuses:?}");
        let honest = world.persona("mexico").email.clone();
        assert_ne!(guessed(&world, &honest, "198.51.100.8").await.status, TOO_MANY, "another address may try");
    }

    async fn a8_an_address_made_up_by_the_visitor_does_not_help(world: World) {
        // No proxy is trusted by default: then the header is a lie.
        let mut statuses = Vec::new();
        for n in 0..80 {
            statuses.push(guessed(&world, &format!("person.{n}@ministry.example"), &format!("203.0.113.{n}")).await.status);
        }
        assert_eq!(statuses.last(), Some(&TOO_MANY), "{statuses:?}");
    }

    async fn a8_a_guess_at_the_present_password_of_an_open_session_is_throttled(world: World) {
        let browser = world.sign_in("mexico").await;
        let forms = browser.get("/account").await.is(200).forms();
        let action = forms.into_iter().find(|action| action.contains("password")).expect("a form for the password");
        let mut statuses = Vec::new();
        for _ in 0..30 {
            let fields = [("current", "a guess of somebody else"), ("password", NEW_PASSWORD)];
            statuses.push(browser.post(&action, &fields).await.status);
        }
        assert!(!statuses.contains(&303), "{statuses:?}");
        assert_eq!(statuses.last(), Some(&TOO_MANY), "{statuses:?}");
    }
}
