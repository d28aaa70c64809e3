//! A3, A4, A6: the way back for a forgotten password leads to one person only, over one address, once.

use reqwest::{Method, RequestBuilder};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};

use super::{NEW_PASSWORD, links, way_back};
use crate::harness::{Browser, World, on_both};

const FORGOTTEN: &str = "/account/password/forgotten";

async fn asked(world: &World, key: &str) -> String {
    let browser = world.browser();
    let page = browser.post_from(FORGOTTEN, FORGOTTEN, &[("email", &world.persona(key).email)]).await;
    assert!(matches!(page.status, 200 | 303), "{}: {}", page.status, page.words());
    let mails = world.mails().await;
    assert_eq!(mails.len(), 1, "one mail for one asking");
    way_back(&mails[0].text, world.base())
}

/// Opens a way back and takes it; the status of the answer.
async fn taken(world: &World, link: &str, password: &str) -> u16 {
    let browser = world.browser();
    let page = browser.follow(link).await;
    let Some(csrf) = page.csrf().filter(|_| page.status == 200) else { return page.status };
    let action = page.forms().into_iter().find(|action| action.contains("password"));
    let Some(action) = action else { return 410 };
    let form = browser.form(&action, &csrf, &[("password", password)]).header("origin", world.base());
    browser.send(form).await.status
}

async fn lets_in(world: &World, key: &str, password: &str) -> bool {
    world.browser().sign_in(&world.persona(key).email, password).await.status == 303
}

fn refused(status: u16) -> bool {
    matches!(status, 403 | 404 | 410 | 422)
}

on_both! {
    async fn a6_a_reset_link_works_once(world: World) {
        let link = asked(&world, "mexico").await;
        assert_eq!(taken(&world, &link, NEW_PASSWORD).await, 303);
        assert!(lets_in(&world, "mexico", NEW_PASSWORD).await);
        assert!(refused(taken(&world, &link, "another password of mine").await));
        assert!(!lets_in(&world, "mexico", "another password of mine").await);
    }

    async fn a6_a_reset_link_ends_every_session_of_its_person(world: World) {
        let before = world.sign_in("mexico").await;
        let link = asked(&world, "mexico").await;
        assert_eq!(taken(&world, &link, NEW_PASSWORD).await, 303);
        assert!(before.get("/area").await.is_to_sign_in());
    }

    async fn a6_a_reset_link_is_dead_after_an_hour(world: World) {
        let link = asked(&world, "mexico").await;
        world.later(chrono::Duration::minutes(61));
        assert!(refused(taken(&world, &link, NEW_PASSWORD).await));
        assert!(!lets_in(&world, "mexico", NEW_PASSWORD).await);
    }

    async fn a6_a_later_reset_link_kills_the_earlier_one(world: World) {
        let earlier = asked(&world, "mexico").await;
        world.later(chrono::Duration::minutes(1));
        let later = asked(&world, "mexico").await;
        assert_ne!(earlier, later);
        assert!(refused(taken(&world, &earlier, NEW_PASSWORD).await));
        assert_eq!(taken(&world, &later, NEW_PASSWORD).await, 303);
    }

    async fn a6_a_reset_link_is_dead_once_the_password_was_changed(world: World) {
        let link = asked(&world, "mexico").await;
        let browser = world.sign_in("mexico").await;
        let forms = browser.get("/account").await.is(200).forms();
        let action = forms.into_iter().find(|action| action.contains("password")).expect("a form for the password");
        let old = world.persona("mexico").password.clone();
        let fields = [("current", old.as_str()), ("password", NEW_PASSWORD)];
        browser.post(&action, &fields).await.is(303);
        assert!(lets_in(&world, "mexico", NEW_PASSWORD).await);
        assert!(refused(taken(&world, &link, "another password of mine").await));
        assert!(lets_in(&world, "mexico", NEW_PASSWORD).await, "the password that was chosen stays");
    }

    async fn a6_a_reset_link_opens_no_other_account(world: World) {
        let link = asked(&world, "mexico").await;
        let browser = world.browser();
        let page = browser.follow(&link).await.is(200);
        let (csrf, action) = (page.csrf().expect("a token"), page.forms().into_iter().find(|to| to.contains("password")).expect("a form"));
        let honduras = world.persona("honduras").email.clone();
        let fields = [("password", NEW_PASSWORD), ("email", honduras.as_str()), ("username", honduras.as_str()), ("person", honduras.as_str())];
        browser.send(browser.form(&action, &csrf, &fields).header("origin", world.base())).await;
        assert!(!lets_in(&world, "honduras", NEW_PASSWORD).await);
        let own = world.persona("honduras").password.clone();
        assert!(lets_in(&world, "honduras", &own).await);
    }

    async fn a6_a_made_up_reset_link_opens_nothing(world: World) {
        let link = asked(&world, "mexico").await;
        let made_up = format!("{}{}", &link[..link.len() - 43], "A".repeat(43));
        assert!(refused(taken(&world, &made_up, NEW_PASSWORD).await));
    }

    async fn a3_a_reset_form_with_two_addresses_mails_the_stored_one_at_most(world: World) {
        let stored = world.persona("honduras").email.clone();
        let (name, domain) = stored.split_once('@').expect("an address");
        let evil = "thief@evil.example";
        let encoded = |text: &str| url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>();
        let (e, s) = (encoded(evil), encoded(&stored));
        let forms = [
            format!("email={s}&email={e}"),
            format!("email={e}&email={s}"),
            format!("email[]={s}&email[]={e}"),
            format!("email[0]={s}&email[1]={e}"),
            format!("email={}", encoded(&format!("{stored},{evil}"))),
            format!("email={}", encoded(&format!("{stored};{evil}"))),
            format!("email={}", encoded(&format!("{stored}\r\nBcc: {evil}"))),
            format!("email={}", encoded(&format!("{stored}\r\n{evil}"))),
            format!("email={}", encoded(&format!("{stored}\0"))),
            format!("email={}", encoded(&format!("{stored} {evil}"))),
            format!("email={}", encoded(&format!("<{stored}> {evil}"))),
            // Letters of another script that look the same, and one that becomes ASCII in small letters.
            format!("email={}", encoded(&stored.replace('a', "а"))),
            format!("email={}", encoded(&format!("{name}@{}", domain.replace('h', "\u{ff48}")))),
            format!("email={}", encoded(&stored.replace('s', "\u{17f}"))),
            format!("email={}", encoded(&stored.to_uppercase())),
        ];
        for form in forms {
            world.later(chrono::Duration::minutes(16));
            let browser = world.browser();
            let csrf = browser.csrf().await;
            let request = browser.ask(Method::POST, FORGOTTEN).header("origin", world.base());
            let request = request.header("content-type", "application/x-www-form-urlencoded").body(format!("csrf={csrf}&{form}"));
            at_most_one_to(&world, &browser, request, &stored, &form).await;
        }
        for json in [format!("{{\"email\":[\"{stored}\",\"{evil}\"]}}"), format!("{{\"email\":\"{stored}\",\"email\":\"{evil}\"}}")] {
            let browser = world.browser();
            let request = browser.ask(Method::POST, FORGOTTEN).header("origin", world.base());
            let request = request.header("content-type", "application/json").body(json.clone());
            at_most_one_to(&world, &browser, request, &stored, &json).await;
        }
    }

    async fn a4_a_reset_link_has_the_configured_address_whatever_the_request_says(world: World) {
        let honduras = world.persona("honduras").email.clone();
        let lies: [&[(&str, &str)]; 5] = [
            &[("host", "evil.example")],
            &[("x-forwarded-host", "evil.example")],
            &[("forwarded", "host=evil.example;proto=https")],
            &[("x-forwarded-host", "evil.example"), ("x-forwarded-proto", "https"), ("x-forwarded-port", "444")],
            &[("x-original-url", "http://evil.example/account/password/forgotten"), ("x-host", "evil.example")],
        ];
        for lie in lies {
            let browser = world.browser();
            let csrf = browser.csrf().await;
            let mut request = browser.form(FORGOTTEN, &csrf, &[("email", &honduras)]).header("origin", world.base());
            for (name, value) in lie {
                request = request.header(*name, *value);
            }
            browser.send(request).await;
            no_link_of_theirs(&world, &format!("{lie:?}")).await;
        }
    }

    async fn a4_a_reset_asked_in_absolute_form_has_the_configured_address(world: World) {
        let honduras = world.persona("honduras").email.clone();
        let browser = world.browser();
        let csrf = browser.csrf().await;
        let visitor = browser.cookie(virtual_secretariat::http::visit::VISITOR_COOKIE).expect("the visitor's cookie");
        let body = format!("csrf={csrf}&email={honduras}");
        let head = format!(
            "POST http://evil.example{FORGOTTEN} HTTP/1.1\r\nHost: evil.example\r\nOrigin: {}\r\nCookie: {}={visitor}\r\n\
             Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
            world.base(),
            virtual_secretariat::http::visit::VISITOR_COOKIE,
            body.len(),
        );
        let mut wire = TcpStream::connect(&world.house.config.site.listen).await.expect("a connection");
        wire.write_all(format!("{head}{body}").as_bytes()).await.expect("the request is sent");
        let mut answer = String::new();
        wire.read_to_string(&mut answer).await.expect("an answer");
        assert!(answer.starts_with("HTTP/1.1 "), "{answer}");
        assert!(!answer.contains("evil.example"), "{answer}");
        no_link_of_theirs(&world, "absolute form").await;
    }
}

async fn at_most_one_to(world: &World, browser: &Browser, request: RequestBuilder, stored: &str, what: &str) {
    let page = browser.send(request).await;
    assert!(page.status < 500, "{what}: {}", page.status);
    let mails = world.mails().await;
    assert!(mails.len() <= 1, "{what}: {} mails", mails.len());
    for mail in mails {
        assert_eq!(mail.to.as_bytes(), stored.as_bytes(), "{what}");
        assert!(!mail.text.contains("evil.example") && !mail.html.contains("evil.example"), "{what}");
    }
}

async fn no_link_of_theirs(world: &World, what: &str) {
    for mail in world.mails().await {
        assert!(!mail.text.contains("evil.example") && !mail.html.contains("evil.example"), "{what}:\n{}", mail.text);
        let foreign: Vec<&str> =
            links(&mail.text, world.base()).into_iter().filter(|link| !link.starts_with('/')).collect();
        assert!(foreign.is_empty(), "{what}: {foreign:?}");
    }
}
