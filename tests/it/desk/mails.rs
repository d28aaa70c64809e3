//! Mail that cannot leave: tried again, later each time, then shown on the desk, where it is tried once more or given up.

use std::net::TcpListener;

use chrono::Duration;
use virtual_secretariat::{
    app,
    i18n::{Lang, Words},
    jobs::Work,
    mail::Mailer,
};

use crate::harness::{Browser, Page, World, on_both};

const EMAIL: &str = "elena.borrador@cancilleria.example";

/// The work of an installation whose relay does not answer.
fn without_relay(world: &World) -> Work {
    let mut config = world.house.config.mail.clone();
    // A port that was free a moment ago: nobody listens there.
    let port = TcpListener::bind("127.0.0.1:0").and_then(|port| port.local_addr()).expect("a port").port();
    config.transport = "smtp".into();
    config.relay = format!("smtp://127.0.0.1:{port}").into();
    app::work(&world.house, Mailer::of(&config, std::path::PathBuf::new()).expect("a mailer"))
}

/// The secretariat invites somebody: a mail waits.
async fn invited(world: &World, secretariat: &Browser) {
    let standing = world.scope_of(&world.sign_in("honduras").await).await.seats()[0].standing_id.to_string();
    let fields = [
        ("name", "Elena Borrador"),
        ("email", EMAIL),
        ("language", "es"),
        ("standing", standing.as_str()),
        ("capacity", "delegate"),
    ];
    secretariat.post("/desk/puebla/invitations", &fields).await.is(303);
}

/// How each invitation's mail stands, and how often it was tried.
async fn state(world: &World) -> Vec<String> {
    let text = "SELECT state || ' ' || CAST(tries AS text) FROM mail WHERE kind = 'invitation' ORDER BY id";
    world.database.texts(text).await
}

/// The address of a button on a page.
fn button(page: &Page, end: &str) -> String {
    page.forms().into_iter().find(|to| to.ends_with(end)).unwrap_or_else(|| panic!("no {end}\n{}", page.words()))
}

on_both! {
    async fn a_mail_is_tried_later_each_time_and_is_dead_after_the_last(world: World) {
        invited(&world, &world.sign_in("secretariat").await).await;
        let work = without_relay(&world);
        for tries in 1..8 {
            work.run_once().await.expect("a relay that is away is no fault of ours");
            assert_eq!(state(&world).await, [format!("waiting {tries}")]);
            // 2, 4, 8 ... minutes: not before, and then at once.
            world.later(Duration::minutes(1 << tries) - Duration::seconds(45));
            work.run_once().await.expect("nothing is due");
            assert_eq!(state(&world).await, [format!("waiting {tries}")], "before its time");
            world.later(Duration::seconds(46));
        }
        work.run_once().await.expect("the last try");
        assert_eq!(state(&world).await, ["dead 8"]);
        world.later(Duration::days(1));
        work.run_once().await.expect("nothing is due");
        assert_eq!(state(&world).await, ["dead 8"], "dead is dead until somebody says otherwise");

        let w = Words::of(Lang::Es);
        let secretariat = world.sign_in("secretariat").await;
        let page = secretariat.get("/desk/puebla/mail").await.is(200);
        assert!(page.has("Elena Borrador") && page.has(&w.t("desk-mail-fault-unreached")), "{}", page.words());
        assert!(!page.has(EMAIL) && !page.has("127.0.0.1"), "neither the address nor what the machine said");

        let retry = button(&page, "/retry");
        for key in ["honduras", "operator"] {
            world.sign_in(key).await.post(&retry, &[]).await.is(404);
        }
        secretariat.post(&retry, &[]).await.is(303);
        assert_eq!(state(&world).await, ["waiting 0"]);
        secretariat.post(&retry, &[]).await.is(404);
        let mails = world.mails().await;
        assert!(mails.iter().any(|mail| mail.to == EMAIL), "now it arrives");
        assert_eq!(state(&world).await, ["sent 1"]);
        assert_eq!(world.database.number("SELECT COUNT(*) FROM audit_line WHERE verb = 'mail_retried'").await, 1);
    }

    async fn a_mail_that_is_given_up_is_neither_shown_nor_tried_any_more(world: World) {
        let secretariat = world.sign_in("secretariat").await;
        invited(&world, &secretariat).await;
        world.database.run("UPDATE mail SET state = 'dead', fault = 'permanent error (550): no such person'").await;
        let page = secretariat.get("/desk/puebla/mail").await.is(200);
        let refused = Words::of(Lang::Es).t("desk-mail-fault-refused");
        assert!(page.has(&format!("{refused} (550)")) && !page.has("no such person"), "{}", page.words());
        let given_up = button(&page, "/giving-up");
        world.sign_in("honduras").await.post(&given_up, &[]).await.is(404);
        secretariat.post(&given_up, &[]).await.is(303);
        assert_eq!(state(&world).await, ["dropped 0"]);
        assert!(!secretariat.get("/desk/puebla/mail").await.is(200).forms().iter().any(|to| to.ends_with("/giving-up")));
        secretariat.post(&given_up, &[]).await.is(404);
        assert!(world.mails().await.is_empty());
        assert_eq!(world.database.number("SELECT COUNT(*) FROM audit_line WHERE verb = 'mail_given_up'").await, 1);
    }
}
