//! I5, A8, A11: several servers over one database. Who is let in at one is let in at all, and who is refused at one is refused at all.
//!
//! Over PostgreSQL: several servers over one file of SQLite are nothing that is offered.

use futures_util::future::join_all;
use reqwest::Method;
use virtual_secretariat::{access::Store, clock::Clock};

use crate::{
    harness::{Browser, Engine, File, World, copies::Copy, on_both, run, soon},
    site::released,
};

const WRONG: &str = "a guess of somebody else";

#[test]
fn a8_guesses_at_two_servers_all_at_once_are_counted_together() {
    run(Engine::Postgres, |world| async move {
        let (here, mexico) = (world.browser(), world.persona("mexico").clone());
        let other = world.replica().await;
        let there = other.serves(&here);
        let csrf = here.csrf().await;
        let guess = |at: &Browser, password: &str| {
            let form = at.form("/account/sign-in", &csrf, &[("email", &mexico.email), ("password", password)]);
            (at.clone(), form.header("origin", world.base()))
        };
        let guesses: Vec<_> = (0..24).map(|n| guess(if n % 2 == 0 { &here } else { &there }, WRONG)).collect();
        let answers = join_all(guesses.into_iter().map(|(at, form)| async move { at.send(form).await.status })).await;
        let count = |status: u16| answers.iter().filter(|answer| **answer == status).count();
        assert_eq!((count(422), count(429)), (10, 14), "{answers:?}");
        for (at, form) in [guess(&here, &mexico.password), guess(&there, &mexico.password)] {
            at.send(form).await.is(429);
        }
    });
}

#[test]
fn servers_that_start_together_on_an_empty_database_all_start() {
    run(Engine::Postgres, |_world| async move {
        let copy = Copy::of(None).await;
        let url = copy.url();
        for store in join_all((0..4).map(|_| Store::open(&url, Clock::default()))).await {
            store.expect("it starts").answers().await.expect("it answers");
        }
        // The steps are made once, and to their end: nothing is left to do.
        Store::open_as_is(&url, Clock::default()).await.expect("it is up to date");
    });
}

#[test]
fn a11_a_right_that_ends_at_one_server_has_ended_at_the_other() {
    run(Engine::Postgres, |world| async move {
        let other = world.replica().await;
        // Each has been at the other server before: what that might have kept, it has kept.
        let signed_in = async |key: &str| {
            let browser = world.sign_in(key).await;
            other.serves(&browser).get("/area/puebla/members").await.is(200);
            browser
        };
        let (mexico, canada) = (signed_in("mexico").await, signed_in("canada").await);
        let secretariat = signed_in("secretariat").await;

        let seat = world.scope_of(&mexico).await.seats()[0].id;
        secretariat.post(&format!("/desk/puebla/seats/{seat}/ending"), &[("when", "now")]).await.is(303);
        assert!(other.serves(&mexico).get("/area/puebla/members").await.is_to_sign_in(), "a seat that has ended");

        let copied = canada.copied();
        canada.sign_out().await.is(303);
        assert!(other.serves(&copied).get("/area").await.is_to_sign_in(), "a cookie that was signed out");

        let account = world.persona("secretariat").clone();
        world.program(&["account", "disable", &account.email]).await.well();
        let there = other.serves(&secretariat);
        assert!(there.get("/desk/puebla").await.is_to_sign_in(), "an account that is switched off");
        there.sign_in(&account.email, &account.password).await.is(422);
    });
}

#[test]
fn i5_a_session_and_a_form_of_one_server_hold_at_the_other() {
    run(Engine::Postgres, |world| async move {
        let other = world.replica().await;
        let (here, mexico) = (world.browser(), world.persona("mexico").clone());
        let there = other.serves(&here);
        let send = async |at: &Browser, path: &str, csrf: &str, fields: &[(&str, &str)]| {
            at.send(at.form(path, csrf, fields).header("origin", world.base())).await
        };
        let csrf = here.csrf().await;
        let fields = [("email", mexico.email.as_str()), ("password", mexico.password.as_str())];
        send(&there, "/account/sign-in", "made-up", &fields).await.is(403);
        send(&there, "/account/sign-in", &csrf, &fields).await.is(303);
        here.get("/area/puebla/members").await.is(200);
        let csrf = there.csrf().await;
        send(&here, "/account/language", &csrf, &[("lang", "fr")]).await.is(303);
        assert!(there.get("/account").await.is(200).has("<html lang=\"fr\""));
        let stranger = world.browser();
        send(&there, "/account/language", &stranger.csrf().await, &[("lang", "es")]).await.is(403);
    });
}

#[test]
fn i5_what_the_public_reads_changes_at_every_server() {
    const TITLE: &str = "A note on several servers";
    run(Engine::Postgres, |world| async move {
        let other = world.replica().await;
        let nobody = other.serves(&world.browser());
        let (list, profile) = ("/en/puebla/documents", "/en/puebla");
        // From here on the other server keeps these pages.
        assert!(!nobody.get(list).await.is(200).has(TITLE));
        assert!(!nobody.get(profile).await.is(200).has("Agency of the Isles"));

        let secretariat = world.sign_in("secretariat").await;
        let (paper, symbol) = released(&world, &secretariat, TITLE).await;
        soon("a release is shown", async || nobody.get(list).await.is(200).has(TITLE)).await;
        let page = nobody.get(&format!("/en/puebla/documents/{symbol}")).await.is(200);
        let file = page.links().into_iter().find(|link| link.starts_with("/files/")).expect("a file");
        nobody.get(&file).await.is(200);

        // The register of names is kept too.
        let fields = [
            ("which", "new"),
            ("name_en", "Agency of the Isles"),
            ("kind", "state"),
            ("standing", "observer"),
            ("in_force", "yes"),
        ];
        secretariat.post("/desk/puebla/standings", &fields).await.is(303);
        soon("a new name is shown", async || nobody.get(profile).await.is(200).has("Agency of the Isles")).await;

        let links = secretariat.get(&paper).await.is(200).links();
        let form = links.into_iter().find(|link| link.ends_with("/withdrawal/new")).expect("a withdrawal");
        let forms = secretariat.get(&form).await.is(200).forms();
        let action = forms.into_iter().find(|action| action.ends_with("/withdrawal")).expect("its form");
        // As late as can be: this answer is kept, and holds until the other server hears of the withdrawal.
        nobody.get(&file).await.is(200);
        secretariat.post(&action, &[("reason", "Published by mistake.")]).await.is(303);
        // Pages and files that were kept go with the next beat.
        soon("a withdrawn file is gone", async || nobody.get(&file).await.status == 410).await;
        let address = format!("/en/puebla/documents/{symbol}");
        soon("a withdrawn release is gone", async || nobody.get(&address).await.status == 410).await;
        soon("the list does not show it", async || !nobody.get(list).await.is(200).has(TITLE)).await;
    });
}

#[test]
fn i5_several_workers_send_each_mail_once() {
    run(Engine::Postgres, |world| async move {
        let (one, two) = (world.replica().await, world.replica().await);
        let fields = [("title", "Una nota"), ("language", "es"), ("kind", "note"), ("date", "2001-06-14")];
        let file = File { field: "file", name: "nota.md", media_type: "text/markdown", bytes: b"# Nota\n" };
        let honduras = world.sign_in("honduras").await;
        for _ in 0..3 {
            honduras.upload("/area/puebla/plenary/documents", &fields, std::slice::from_ref(&file)).await.is(303);
        }
        let queued = world.database.number("SELECT COUNT(*) FROM mail").await;
        assert!(queued >= 9, "{queued} mails");
        let waiting = "SELECT COUNT(*) FROM mail WHERE state = 'waiting'";
        soon("all mails are sent", async || world.database.number(waiting).await == 0).await;
        let mut told = [one.told(), two.told()].concat();
        assert_eq!(i64::try_from(told.len()), Ok(queued), "{told:?}");
        told.sort();
        let readers: Vec<&[String]> = told.chunk_by(|a, b| a == b).collect();
        assert!(readers.iter().all(|mails| mails.len() == 3), "three papers, three mails to each reader: {told:?}");
    });
}

on_both! {
    async fn i5_what_was_begun_is_brought_to_its_end_when_the_program_is_told_to_go(world: World) {
        let installation = world.stopped().await;
        let served = installation.settings().serve().await;
        let honduras = served.sign_in(installation.persona("honduras")).await;
        // More than waits on the way between two programs.
        let bytes = b"0123456789abcde\n".repeat(2_500_000);
        let fields = [("title", "Una nota larga"), ("language", "es"), ("kind", "note"), ("date", "2001-06-14")];
        let file = File { field: "file", name: "nota.txt", media_type: "text/plain", bytes: &bytes };
        let paper = honduras.upload("/area/puebla/members/documents", &fields, &[file]).await.is(303);
        let paper = honduras.get(paper.location()).await.is(200);
        let file = paper.links().into_iter().find(|link| link.contains("/files/")).expect("a file");
        let mut answer = honduras.ask(Method::GET, &file).send().await.expect("an answer");
        assert_eq!(answer.status(), 200);
        let mut taken = answer.chunk().await.expect("a piece").expect("the first").len();

        served.signal("TERM");
        // A balancer leads whoever comes now to another server.
        soon("nobody is let in any more", async || !served.is_open().await).await;
        while let Some(piece) = answer.chunk().await.expect("the download goes on") {
            taken += piece.len();
        }
        assert_eq!(taken, bytes.len());
        assert!(served.ended().await, "the program ends well");
    }
}
