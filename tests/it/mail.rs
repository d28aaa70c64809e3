//! Mail on its way out: one reader each, in the reader's language, and none lost or sent for ever when a relay does not take it.

mod relay;

use std::{collections::BTreeSet, path::PathBuf, time::Duration};

use tokio::net::TcpListener;
use virtual_secretariat::{
    access::{MailState, Store},
    app,
    config::MailConfig,
    mail::{HAND_OVER, Mailer},
};

use self::relay::{Letter, Manner, Relay};
use crate::harness::{File, World, on_both};

/// Who reads the plenary beside the one who hands in, each with a word of the mail in their language.
const READERS: [(&str, &str, &str); 6] = [
    ("mexico", "es", "Idiomas:"),
    ("canada", "fr", "Langues"),
    ("colombia", "es", "Idiomas:"),
    ("unhcr", "en", "Languages:"),
    ("secretariat", "es", "Idiomas:"),
    ("iom_observer", "en", "Languages:"),
];

/// Honduras hands a paper in, which is told to all readers of the plenary.
async fn handed_in(world: &World) {
    let fields = [("title", "Una nota de prueba"), ("language", "es"), ("kind", "note"), ("date", "2001-06-14")];
    let file = File { field: "file", name: "nota.md", media_type: "text/markdown", bytes: b"# Nota\n" };
    world.sign_in("honduras").await.upload("/area/puebla/plenary/documents", &fields, &[file]).await.is(303);
}

/// Asks for a new password for Mexico: one mail.
async fn asked_for_a_password(world: &World) {
    let page = "/account/password/forgotten";
    world.browser().post_from(page, page, &[("email", &world.persona("mexico").email)]).await;
}

/// Does the recurring work once, with a relay.
async fn worked(world: &World, relay: &Relay) -> Vec<Letter> {
    let mailer = Mailer::of(&relay.settings(), PathBuf::new()).expect("a mailer");
    app::work(&world.house, mailer).run_once().await.expect("the jobs run");
    relay.taken()
}

async fn mails(world: &World, state: MailState) -> i64 {
    world.database.number(&format!("SELECT COUNT(*) FROM mail WHERE state = '{}'", state.word())).await
}

on_both! {
    async fn f6_a_mail_goes_to_one_reader_and_names_no_other_and_no_machine(world: World) {
        let relay = Relay::begin().await;
        handed_in(&world).await;
        let letters = worked(&world, &relay).await;
        let told: BTreeSet<String> = letters.iter().flat_map(|letter| letter.to.clone()).collect();
        let readers = READERS.map(|(key, _, _)| world.persona(key).email.clone());
        assert_eq!(told, BTreeSet::from(readers));
        assert_eq!(letters.len(), READERS.len(), "one mail each");
        let known = ["From", "To", "Subject", "Message-ID", "MIME-Version", "Auto-Submitted", "Date", "Content-Type"];
        let mut ids = BTreeSet::new();
        for letter in &letters {
            assert_eq!(letter.to.len(), 1, "one recipient in an envelope");
            assert_eq!(letter.from, "secretariat@vs.example");
            assert_eq!(letter.hello, "vs.example", "the relay learns no name of this machine");
            let odd: Vec<_> = letter.head().into_iter().filter(|(name, _)| !known.contains(&name.as_str())).collect();
            assert!(odd.is_empty(), "{odd:?}");
            assert!(letter.field("to").ends_with(&format!("<{}>", letter.to[0])) || letter.field("to") == letter.to[0], "{}", letter.field("to"));
            let id = letter.field("message-id");
            assert!(id.starts_with('<') && id.ends_with("@vs.example>"), "{id}");
            assert!(ids.insert(id), "each has an id of its own");
            let whole = format!("{:?} {} {}", letter.head(), letter.part("text/plain"), letter.part("text/html"));
            for other in world.personas.iter().filter(|other| other.email != letter.to[0]) {
                assert!(!whole.contains(&other.email) && !whole.contains(&other.name), "{} reads of {}", letter.to[0], other.name);
            }
        }
        assert_eq!(mails(&world, MailState::Sent).await, 6);
    }

    async fn a_mail_is_text_and_html_in_the_language_of_its_reader(world: World) {
        let relay = Relay::begin().await;
        handed_in(&world).await;
        let letters = worked(&world, &relay).await;
        for (key, language, word) in READERS {
            let email = &world.persona(key).email;
            let letter = letters.iter().find(|letter| letter.to.contains(email)).unwrap_or_else(|| panic!("no mail to {key}"));
            assert!(letter.field("content-type").starts_with("multipart/alternative"), "{key}");
            let (text, html) = (letter.part("text/plain"), letter.part("text/html"));
            assert!(text.contains(word) && text.contains("Una nota de prueba"), "{key}:\n{text}");
            assert!(html.contains(&format!("<html lang=\"{language}\"")) && html.contains("Una nota de prueba"), "{key}:\n{html}");
            let link = format!("{}/area/puebla/plenary/documents/", world.base());
            assert!(text.contains(&link) && html.contains("/area/puebla/plenary/documents/"), "{key}: no way to the paper\n{text}");
            assert!(!html.contains("<script") && !html.contains("<img"), "{key}: a mail fetches nothing");
        }
    }

    async fn a_mail_names_its_sender_and_the_process_in_the_language_of_its_reader(world: World) {
        let told = [
            ("secretariat", "en", "Virtual Secretariat", "Puebla Process"),
            ("mexico", "es", "Secretaría Virtual", "Proceso Puebla"),
            ("canada", "fr", "Secrétariat virtuel", "Processus de Puebla"),
            ("colombia", "ar", "الأمانة الافتراضية", "عملية بويبلا"),
            ("unhcr", "ru", "Виртуальный секретариат", "Пуэбльский процесс"),
            ("iom_observer", "zh", "虚拟秘书处", "普埃布拉进程"),
        ];
        for (key, language, _, _) in told {
            let email = &world.persona(key).email;
            world.database.run(&format!("UPDATE person SET language = '{language}' WHERE email = '{email}'")).await;
        }
        let relay = Relay::begin().await;
        handed_in(&world).await;
        let letters = worked(&world, &relay).await;
        for (key, language, sender, process) in told {
            let email = &world.persona(key).email;
            let letter = letters.iter().find(|letter| letter.to.contains(email)).unwrap_or_else(|| panic!("no mail to {key}"));
            assert_eq!(letter.sender(), sender, "{key}");
            assert!(letter.field("from").ends_with(" <secretariat@vs.example>"), "{key}: {}", letter.field("from"));
            let (text, html) = (letter.part("text/plain"), letter.part("text/html"));
            let direction = if language == "ar" { "rtl" } else { "ltr" };
            assert!(html.contains(&format!("<html lang=\"{language}\" dir=\"{direction}\">")), "{key}:\n{html}");
            for part in [text, html] {
                assert!(part.contains(process), "{key}: the process\n{part}");
                assert!(language == "en" || !part.contains("A paper has been circulated"), "{key}: in English\n{part}");
            }
        }
    }

    async fn a_mail_that_the_relay_puts_off_is_tried_again_later_each_time(world: World) {
        let relay = Relay::begin().await;
        relay.answers(Manner { to_recipient: Some("451 4.3.0 not now"), ..Manner::default() });
        asked_for_a_password(&world).await;
        assert!(worked(&world, &relay).await.is_empty());
        assert_eq!(mails(&world, MailState::Waiting).await, 1);
        relay.answers(Manner::default());
        assert!(worked(&world, &relay).await.is_empty(), "it is not tried again at once");
        relay.answers(Manner { to_recipient: Some("451 4.3.0 not now"), ..Manner::default() });
        world.later(chrono::Duration::minutes(2));
        assert!(worked(&world, &relay).await.is_empty());
        assert_eq!(world.database.number("SELECT tries FROM mail").await, 2);
        relay.answers(Manner::default());
        world.later(chrono::Duration::minutes(3));
        assert!(worked(&world, &relay).await.is_empty(), "the second wait is longer than the first");
        world.later(chrono::Duration::minutes(1));
        let letters = worked(&world, &relay).await;
        assert_eq!(letters.len(), 1);
        assert_eq!(mails(&world, MailState::Sent).await, 1);
        world.later(chrono::Duration::hours(1));
        assert!(worked(&world, &relay).await.is_empty(), "it is sent once");
    }

    async fn a_mail_that_the_relay_refuses_for_good_is_dead_at_once(world: World) {
        let relay = Relay::begin().await;
        relay.answers(Manner { to_recipient: Some("550 5.1.1 no such mailbox"), ..Manner::default() });
        asked_for_a_password(&world).await;
        worked(&world, &relay).await;
        assert_eq!(mails(&world, MailState::Dead).await, 1);
        assert_eq!(world.database.number("SELECT tries FROM mail").await, 1);
        assert!(world.database.texts("SELECT fault FROM mail").await[0].contains("550"));
        relay.answers(Manner::default());
        world.later(chrono::Duration::days(1));
        assert!(worked(&world, &relay).await.is_empty(), "nobody tries it again by himself");
    }

    async fn a_relay_that_does_not_let_us_in_kills_no_mail(world: World) {
        let relay = Relay::begin().await;
        relay.answers(Manner { to_password: Some("535 5.7.8 wrong password"), ..Manner::default() });
        asked_for_a_password(&world).await;
        worked(&world, &relay).await;
        assert_eq!(mails(&world, MailState::Waiting).await, 1, "a wrong setting is no fault of the mail");
        relay.answers(Manner::default());
        world.later(chrono::Duration::minutes(3));
        assert_eq!(worked(&world, &relay).await.len(), 1);
    }

    async fn a_mail_that_nobody_takes_is_dead_after_the_last_try_and_seen_on_the_desk(world: World) {
        let relay = Relay::begin().await;
        relay.answers(Manner { to_recipient: Some("451 4.3.0 not now"), ..Manner::default() });
        handed_in(&world).await;
        for n in 1..=8 {
            assert_eq!(mails(&world, MailState::Dead).await, 0, "before try {n}");
            worked(&world, &relay).await;
            world.later(chrono::Duration::hours(9));
        }
        assert_eq!(mails(&world, MailState::Dead).await, 6);
        assert_eq!(world.database.number("SELECT MIN(tries) FROM mail").await, 8);
        relay.answers(Manner::default());
        assert!(worked(&world, &relay).await.is_empty());
        let desk = world.sign_in("secretariat").await.get("/desk/puebla/mail").await.is(200);
        for (key, _, _) in READERS {
            assert!(desk.has(&world.persona(key).name), "the desk does not see that {key} was not reached");
        }
    }

    async fn the_queue_survives_a_stop_before_and_in_the_middle_of_sending(world: World) {
        let relay = Relay::begin().await;
        handed_in(&world).await;
        let world = world.restarted(|_| {}).await;
        // The program takes the mails up and stops before it has handed one over.
        let clockwork = world.house.store.clockwork();
        let due = clockwork.due_mails(20).await.expect("the queue");
        assert_eq!(due.len(), READERS.len());
        for mail in &due {
            assert!(clockwork.claim_mail(mail).await.expect("the queue").is_some());
        }
        let world = world.restarted(|_| {}).await;
        assert!(worked(&world, &relay).await.is_empty(), "another one may be sending them");
        world.later(chrono::Duration::minutes(6));
        assert_eq!(worked(&world, &relay).await.len(), READERS.len());
        world.later(chrono::Duration::hours(1));
        assert!(worked(&world, &relay).await.is_empty(), "none is sent twice");
    }

    async fn a_relay_that_says_nothing_keeps_no_public_change_from_being_noticed(world: World) {
        let silent = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let relay = format!("smtp://{}", silent.local_addr().expect("an address"));
        let settings = MailConfig { transport: "smtp".into(), relay: relay.into(), ..MailConfig::default() };
        asked_for_a_password(&world).await;
        let store = &world.house.store;
        let noticed = async {
            let _wire = silent.accept().await.expect("the relay is called");
            // Another process withdraws something.
            world.database.run("UPDATE installation SET public_changes = public_changes + 1").await;
            let changes = world.database.number("SELECT public_changes FROM installation").await;
            while store.public_changes() < changes {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
        };
        let work = app::work(&world.house, Mailer::of(&settings, PathBuf::new()).expect("a mailer"));
        tokio::select! {
            () = work.run() => panic!("the recurring work ended"),
            done = tokio::time::timeout(HAND_OVER / 2, noticed) => done.expect("it is noticed while the relay keeps us waiting"),
        }
        let watch = world.browser();
        watch.get("/health/ready").await.is(200);
        // Nobody does the recurring work any more.
        world.later(chrono::Duration::minutes(2));
        watch.get("/health/ready").await.is(503);
        watch.get("/health/live").await.is(200);
        store.notice_public_changes().await.expect("the number");
        watch.get("/health/ready").await.is(200);
    }

    async fn two_workers_over_one_database_send_each_mail_once(world: World) {
        let relay = Relay::begin().await;
        handed_in(&world).await;
        let clock = world.house.store.clock().clone();
        let other = Store::open(&world.house.config.data.url(), clock).await.expect("a second program");
        let mailer = || Mailer::of(&relay.settings(), PathBuf::new()).expect("a mailer");
        let first = app::work(&world.house, mailer());
        let mut second = app::work(&world.house, mailer());
        second.store = other.clone();
        // Both have seen the same mail: one of them takes it.
        let (one, two) = (world.house.store.clockwork(), other.clockwork());
        let due = one.due_mails(1).await.expect("the queue").remove(0);
        assert_eq!(two.due_mails(1).await.expect("the queue")[0], due);
        let claimed = one.claim_mail(&due).await.expect("a claim").expect("the first one gets it");
        assert_eq!(two.claim_mail(&due).await.expect("a claim"), None);
        let (done, also) = futures_util::future::join(first.run_once(), second.run_once()).await;
        done.expect("the first works");
        also.expect("the second works");
        assert_eq!(relay.taken().len(), READERS.len() - 1);
        // Who was late has no say: the mail was claimed anew in the meantime.
        world.later(chrono::Duration::minutes(6));
        let anew = two.due_mails(1).await.expect("the queue").remove(0);
        two.claim_mail(&anew).await.expect("a claim").expect("nobody else has it");
        one.mail_done(&claimed, MailState::Dropped).await.expect("it is too late");
        assert_eq!(mails(&world, MailState::Waiting).await, 1);
        world.later(chrono::Duration::minutes(6));
        second.run_once().await.expect("the second works");
        first.run_once().await.expect("the first works");
        assert_eq!(relay.taken().len(), 1);
        assert_eq!(mails(&world, MailState::Sent).await, 6);
    }

    async fn a_mail_that_ends_the_program_each_time_is_dead_after_the_last_try(world: World) {
        let relay = Relay::begin().await;
        asked_for_a_password(&world).await;
        world.database.run("UPDATE mail SET tries = 8").await;
        assert!(worked(&world, &relay).await.is_empty());
        assert_eq!(mails(&world, MailState::Dead).await, 1);
    }

    async fn mails_that_are_done_are_tidied_away_after_a_month_and_those_that_nobody_took_stay(world: World) {
        let relay = Relay::begin().await;
        asked_for_a_password(&world).await;
        handed_in(&world).await;
        world.database.run("UPDATE mail SET state = 'dead', done_at = due_at WHERE id = (SELECT id FROM mail WHERE kind = 'circulated' LIMIT 1)").await;
        assert_eq!(worked(&world, &relay).await.len(), READERS.len());
        world.later(chrono::Duration::days(29));
        worked(&world, &relay).await;
        assert_eq!(mails(&world, MailState::Sent).await, 6);
        world.later(chrono::Duration::days(2));
        worked(&world, &relay).await;
        assert_eq!(world.database.number("SELECT COUNT(*) FROM mail").await, 1);
        assert_eq!(mails(&world, MailState::Dead).await, 1);
        assert_eq!(world.database.number("SELECT COUNT(*) FROM password_reset").await, 0);
    }

    async fn f5_a_mail_is_not_sent_to_somebody_whose_right_ended_while_it_waited(world: World) {
        let relay = Relay::begin().await;
        handed_in(&world).await;
        world.database.run("UPDATE person SET disabled_at = made_at WHERE email LIKE '%@mexico.example'").await;
        let letters = worked(&world, &relay).await;
        assert_eq!(letters.len(), READERS.len() - 1);
        assert!(!letters.iter().any(|letter| letter.to[0].ends_with("@mexico.example")));
        assert_eq!(mails(&world, MailState::Dropped).await, 1);
    }
}
