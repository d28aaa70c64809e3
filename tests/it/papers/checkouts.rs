//! A paper in hand: everybody who reads it is told, nobody is stopped, and it ends by itself, by its owner, or for a reason that is read.

use virtual_secretariat::i18n::{Lang, Words};

use super::{NOTE, handed_in};
use crate::harness::{Browser, Page, World, on_both};

/// Takes a paper in hand for some days from now.
async fn taken(world: &World, browser: &Browser, paper: &str, days: i64, note: &str) -> Page {
    let until = world.house.store.clock().now() + chrono::Duration::days(days);
    let (day, time) = (until.format("%Y-%m-%d").to_string(), until.format("%H:%M").to_string());
    let fields = [("day", day.as_str()), ("time", &time), ("zone", "UTC"), ("note", note)];
    browser.post(&format!("{paper}/checkout"), &fields).await
}

/// Which time in hand a form on a page shows.
fn shown(page: &Page) -> String {
    let value = page.text.split("name=\"shown\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    value.unwrap_or_else(|| panic!("nothing is shown on {}\n{}", page.asked, page.words())).to_owned()
}

async fn lines(world: &World, verb: &str) -> i64 {
    world.database.number(&format!("SELECT COUNT(*) FROM audit_line WHERE verb = '{verb}'")).await
}

on_both! {
    async fn a_paper_in_hand_says_so_to_its_readers_and_ends_by_itself(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let paper = handed_in(&honduras, "members", "Una nota 7711", &NOTE).await;
        let form = honduras.get(&format!("{paper}/checkout/new")).await.is(200);
        assert!(form.has("type=\"date\"") && form.has("type=\"time\"") && form.has("name=\"zone\""));
        taken(&world, &honduras, &paper, 3, "Section 7711-b").await.is(303);
        let told = "A cargo de";
        let page = mexico.get(&paper).await.is(200);
        assert!(page.has(told) && page.has("Honduras") && page.has("Section 7711-b"), "{}", page.words());
        assert!(!page.has("/checkout/return") && !page.has("/checkout/recall"), "only its owner and a manager end it");
        world.sign_in("colombia").await.get(&paper).await.is(404);
        // Said anew, it is the same time in hand, and later.
        taken(&world, &honduras, &paper, 5, "").await.is(303);
        assert_eq!(world.database.number("SELECT COUNT(*) FROM checkout").await, 1);
        world.later(chrono::Duration::days(4));
        assert!(world.sign_in("mexico").await.get(&paper).await.has(told));
        world.later(chrono::Duration::days(2));
        let mexico = world.sign_in("mexico").await;
        assert!(!mexico.get(&paper).await.is(200).has(told));
        assert_eq!(lines(&world, "checkout_ended").await, 0);
        assert_eq!(world.database.number("SELECT COUNT(*) FROM checkout WHERE ended_at IS NULL").await, 1, "no row was changed");
    }

    async fn it_ends_with_the_seat_that_had_it(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let paper = handed_in(&honduras, "members", "Una nota 7719", &NOTE).await;
        taken(&world, &honduras, &paper, 3, "").await.is(303);
        assert!(mexico.get(&paper).await.is(200).has("A cargo de"));
        let seat = "SELECT seat.id FROM seat JOIN person ON person.id = seat.person_id WHERE person.email = ";
        let seat = world.database.id(&format!("{seat}'{}'", world.persona("honduras").email)).await.expect("a seat");
        let ending = format!("/desk/puebla/seats/{seat}/ending");
        world.sign_in("secretariat").await.post(&ending, &[("when", "now"), ("shown", "")]).await.is(303);
        assert!(!mexico.get(&paper).await.is(200).has("A cargo de"));
    }

    async fn others_are_warned_and_not_stopped_and_the_record_says_so(world: World) {
        let (honduras, secretariat) = (world.sign_in("honduras").await, world.sign_in("secretariat").await);
        let paper = handed_in(&honduras, "members", "Una nota 7712", &NOTE).await;
        taken(&world, &honduras, &paper, 3, "").await.is(303);
        let form = format!("{paper}/versions/new");
        let told = |page: &Page| page.text.matches("class=\"aside intro\"").count();
        let (own, warned) = (honduras.get(&form).await.is(200), secretariat.get(&form).await.is(200));
        assert_eq!(told(&warned), told(&own) + 1, "others are told, its owner is not: {}", warned.words());
        let fields = [("what", "revision"), ("language", "en"), ("title", "Una nota 7712")];
        secretariat.upload(&format!("{paper}/versions"), &fields, &[NOTE]).await.is(303);
        let restoration = secretariat.get(&format!("{paper}/versions/1/restoration/new")).await.is(200);
        assert!(restoration.has("class=\"aside intro\""), "{}", restoration.words());
        honduras.upload(&format!("{paper}/versions"), &fields, &[NOTE]).await.is(303);
        let noted = "SELECT COUNT(*) FROM audit_line WHERE verb = 'version_added' AND CAST(detail AS text) LIKE '%in_hand_of_seat%'";
        assert_eq!(world.database.number(noted).await, 1, "of what its owner adds there is nothing to say");
        // Who has it not in hand does not take it from another.
        let page = taken(&world, &secretariat, &paper, 3, "").await.is(422);
        assert!(page.has("href=\"#day\""), "{}", page.words());
    }

    async fn who_may_not_add_takes_nothing_in_hand_and_no_time_is_taken_that_is_none(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let paper = handed_in(&honduras, "members", "Una nota 7713", &NOTE).await;
        taken(&world, &mexico, &paper, 3, "").await.is(403);
        mexico.get(&format!("{paper}/checkout/new")).await.is(403);
        for (days, field) in [(-1, "day"), (31, "day")] {
            let page = taken(&world, &honduras, &paper, days, "").await.is(422);
            assert!(page.has(&format!("href=\"#{field}\"")), "{days}: {}", page.words());
        }
        for (day, time, zone, field) in [
            ("2026-02-30", "10:00", "UTC", "day"),
            ("", "", "UTC", "day"),
            ("2099-01-01", "", "UTC", "time"),
            ("2099-01-01", "25:00", "UTC", "time"),
            ("2099-01-01", "10:00", "Atlantis/Sunk", "zone"),
        ] {
            let fields = [("day", day), ("time", time), ("zone", zone)];
            let page = honduras.post(&format!("{paper}/checkout"), &fields).await.is(422);
            assert!(page.has(&format!("href=\"#{field}\"")), "{day} {time} {zone}: {}", page.words());
        }
        assert_eq!(world.database.number("SELECT COUNT(*) FROM checkout").await, 0);
        assert_eq!(lines(&world, "checkout_made").await, 0);
    }

    async fn its_owner_gives_it_back_once_and_nobody_else_does(world: World) {
        let (honduras, secretariat) = (world.sign_in("honduras").await, world.sign_in("secretariat").await);
        let paper = handed_in(&honduras, "members", "Una nota 7714", &NOTE).await;
        taken(&world, &honduras, &paper, 3, "").await.is(303);
        let which = shown(&honduras.get(&paper).await.is(200));
        let back = format!("{paper}/checkout/return");
        secretariat.post(&back, &[("shown", &which)]).await.is(403);
        honduras.post(&back, &[("shown", "another")]).await.is(409);
        honduras.post(&back, &[("shown", &which)]).await.is(303);
        honduras.post(&back, &[("shown", &which)]).await.is(409);
        assert!(!secretariat.get(&paper).await.is(200).has("/checkout/recall"));
        assert_eq!(lines(&world, "checkout_ended").await, 1);
        // Now it is free for another.
        taken(&world, &secretariat, &paper, 30, "").await.is(303);
    }

    async fn a_manager_ends_it_with_a_reason_that_its_owner_and_all_readers_read(world: World) {
        let (honduras, mexico, secretariat) =
            (world.sign_in("honduras").await, world.sign_in("mexico").await, world.sign_in("secretariat").await);
        let paper = handed_in(&honduras, "members", "Una nota 7715", &NOTE).await;
        taken(&world, &honduras, &paper, 20, "").await.is(303);
        let form = format!("{paper}/checkout/recall");
        let page = secretariat.get(&format!("{form}/new")).await.is(200);
        let which = shown(&page);
        mexico.post(&form, &[("shown", &which), ("reason", "Because")]).await.is(403);
        let page = secretariat.post(&form, &[("shown", &which), ("reason", " ")]).await.is(422);
        assert!(page.has("href=\"#reason\"") && shown(&page) == which, "{}", page.words());
        secretariat.post(&form, &[("shown", &which), ("reason", "The meeting begins 7715")]).await.is(303);
        secretariat.post(&form, &[("shown", &which), ("reason", "Again")]).await.is(409);
        for browser in [&honduras, &mexico] {
            let page = browser.get(&paper).await.is(200);
            assert!(page.has("The meeting begins 7715") && page.has("Honduras"), "{}", page.words());
        }
        assert_eq!(lines(&world, "checkout_recalled").await, 1);
        let form = honduras.get(&format!("{paper}/versions/new")).await.is(200);
        assert!(!form.has("The meeting begins 7715"), "a warning is of what is, not of what was");
    }

    async fn who_had_it_is_told_by_mail_who_ended_it_and_why(world: World) {
        let (honduras, secretariat) = (world.sign_in("honduras").await, world.sign_in("secretariat").await);
        let paper = handed_in(&honduras, "members", "Una nota 7717", &NOTE).await;
        taken(&world, &honduras, &paper, 20, "").await.is(303);
        world.mails().await;
        let which = shown(&secretariat.get(&format!("{paper}/checkout/recall/new")).await.is(200));
        let form = format!("{paper}/checkout/recall");
        secretariat.post(&form, &[("shown", &which), ("reason", "")]).await.is(422);
        secretariat.post(&form, &[("shown", &which), ("reason", "The meeting <i>begins</i> 7717")]).await.is(303);
        secretariat.post(&form, &[("shown", &which), ("reason", "Again 7717")]).await.is(409);
        let mails = world.mails().await;
        let [mail] = mails.as_slice() else { panic!("{} mails", mails.len()) };
        assert_eq!(mail.to, world.persona("honduras").email);
        assert!(mail.subject.contains("DEMO/PUEBLA/M/"), "{}", mail.subject);
        for text in [&mail.text, &mail.html] {
            for told in ["Una nota 7717", "Marta Plantilla", &paper, &Words::of(Lang::Es).t("mail-recalled-do")] {
                assert!(text.contains(told), "{told}: {text}");
            }
        }
        assert!(mail.text.contains("The meeting <i>begins</i> 7717") && !mail.html.contains("<i>"), "{}", mail.html);
        // Who gives it back, or ends what is in their own hand, is told nothing.
        taken(&world, &secretariat, &paper, 3, "").await.is(303);
        let which = shown(&secretariat.get(&format!("{form}/new")).await.is(200));
        secretariat.post(&form, &[("shown", &which), ("reason", "My own 7717")]).await.is(303);
        assert_eq!(world.mails().await.len(), 0);
    }

    async fn g2_who_reads_the_paper_no_longer_gets_no_mail_about_it(world: World) {
        let (honduras, secretariat) = (world.sign_in("honduras").await, world.sign_in("secretariat").await);
        let paper = handed_in(&honduras, "members", "Una nota 7718", &NOTE).await;
        taken(&world, &honduras, &paper, 20, "").await.is(303);
        world.mails().await;
        let form = format!("{paper}/checkout/recall");
        let which = shown(&secretariat.get(&format!("{form}/new")).await.is(200));
        secretariat.post(&form, &[("shown", &which), ("reason", "The meeting begins 7718")]).await.is(303);
        world.database.run("UPDATE admission SET ends_at = starts_at WHERE space_id IN (SELECT id FROM space WHERE slug = 'members')").await;
        assert_eq!(world.mails().await.len(), 0);
        let dropped = "SELECT COUNT(*) FROM mail WHERE kind = 'checkout_recalled' AND state = 'dropped'";
        assert_eq!(world.database.number(dropped).await, 1);
    }

    async fn it_goes_with_its_paper_when_that_is_destroyed(world: World) {
        let honduras = world.sign_in("honduras").await;
        let paper = handed_in(&honduras, "delegation-hn", "Un borrador 7716", &NOTE).await;
        taken(&world, &honduras, &paper, 3, "").await.is(303);
        let id = paper.rsplit('/').next().unwrap_or_default();
        honduras.post("/area/puebla/delegation-hn/removals", &[("document", id)]).await.is(303);
        let (gone, _) = world.house.store.clockwork()
            .destroy_removed(world.house.store.clock().now() + chrono::Duration::days(1)).await.expect("it is destroyed");
        assert_eq!((gone, world.database.number("SELECT COUNT(*) FROM checkout").await), (1, 0));
    }
}
