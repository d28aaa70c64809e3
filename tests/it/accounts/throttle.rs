//! A8: guessing passwords is slowed down, by account and by address, and a restart does not help.

use reqwest::StatusCode;

use super::NEW_PASSWORD;
use crate::harness::{Page, World, on_both};

/// Tries a wrong password from an address of its own, as a proxy that is trusted tells it.
async fn guessed(world: &World, email: &str, from: &str) -> Page {
    let browser = world.browser();
    let csrf = browser.csrf().await;
    let form = browser.form("/account/sign-in", &csrf, &[("email", email), ("password", "a guess of somebody else")]);
    browser.send(form.header("origin", world.base()).header("x-forwarded-for", from)).await
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
