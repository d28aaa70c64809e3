//! Rule 9: break-glass. Two persons of two organisations sign, the ceilings hold, the managers are told at once, and it ends by itself.

use std::sync::Arc;

use chrono::Duration;
use virtual_secretariat::{
    access::{Administer, Capacity, OfficeKind, SpaceKind, desk, door},
    i18n::{Lang, Words},
};

use crate::harness::{Browser, Page, World, on_both};

const CIVIL: &str = "/area/puebla/civil";
const DESK: &str = "/desk/puebla/emergencies";
/// Where the network signs.
const OWN: &str = "/area/puebla/delegation-rncom/emergencies";
const REASON: &str = "Una urgencia de prueba 7741";

/// A column of the seat of a persona who has one.
async fn of_seat(world: &World, key: &str, column: &str) -> String {
    let email = &world.persona(key).email;
    let text = format!(
        "SELECT seat.{column} FROM seat JOIN person ON person.id = seat.person_id WHERE person.email = '{email}'"
    );
    world.database.id(&text).await.expect("a seat").to_string()
}

/// Asks for emergency access: to a space, for a persona's seat, to be signed by another persona's organisation.
async fn ask(world: &World, desk: &Browser, space: &str, whom: &str, signer: &str, hours: &str) -> Page {
    let spaces = world.database.spaces(&["puebla", "manila"]).await;
    let (process, slug) = space.split_once('/').unwrap_or(("puebla", space));
    let found = spaces.iter().find(|row| row.process == process && row.slug == slug).expect("a space").id.to_string();
    let (seat, organisation) = (of_seat(world, whom, "id").await, of_seat(world, signer, "organisation_id").await);
    let fields = [
        ("space", found.as_str()),
        ("seat", seat.as_str()),
        ("organisation", organisation.as_str()),
        ("hours", hours),
        ("reason", REASON),
    ];
    desk.post(DESK, &fields).await
}

/// The usual request of these tests: the secretariat would read in the network's space, and the network is to sign.
async fn asked(world: &World, desk: &Browser) {
    ask(world, desk, "civil", "secretariat", "rncom", "1").await.is(303);
}

/// The address of a button of the newest request.
async fn button(browser: &Browser, page: &str, end: &str) -> String {
    let page = browser.get(page).await.is(200);
    page.forms().into_iter().find(|to| to.ends_with(end)).unwrap_or_else(|| panic!("no {end}\n{}", page.words()))
}

/// Where the newest request would be signed, on a page that has no button to for who looks, and says who signs it.
async fn unsigned(browser: &Browser, page: &str) -> String {
    let refusal = button(browser, page, "/refusal").await;
    let page = browser.get(page).await.is(200);
    assert!(page.forms().iter().all(|to| !to.ends_with("/signature")), "{}", page.words());
    let sentence = Words::of(Lang::Es).a1("desk-emergency-who-signs", "organisation", "…");
    let told = sentence.split('…').next().unwrap_or_default().trim_end_matches(|c: char| !c.is_alphanumeric());
    assert!(page.has(told), "{}", page.words());
    refusal.replace("/refusal", "/signature")
}

/// The one who is signed in in a browser holds the office of a network officer from today on.
async fn network_officer(world: &World, browser: &Browser) {
    let office = desk::NewOffice {
        kind: OfficeKind::NetworkOfficer,
        title: "Oficial de prueba".into(),
        organisation: None,
        seat: Some(world.scope_of(browser).await.seats()[0].id),
        exercised_by: Vec::new(),
        from: world.house.store.clock().now().date_naive(),
        until: None,
        zone: chrono_tz::Tz::UTC,
    };
    let secretariat = Arc::new(world.scope_of(&world.sign_in("secretariat").await).await);
    let grant = secretariat.grant_at::<Administer>("puebla", "desk", "test").expect("the secretariat keeps its desk");
    desk::make_office(&grant, &office).await.expect("the office is entered");
}

async fn signed(world: &World) -> i64 {
    let requests =
        "SELECT COUNT(DISTINCT admission_id) FROM emergency WHERE state = 'signed' AND admission_id IS NOT NULL";
    world.database.number(requests).await
}

/// The spaces whose record has a line of a verb.
async fn recorded(world: &World, verb: &str) -> Vec<String> {
    let lines = "SELECT space.slug FROM audit_line JOIN space ON space.id = audit_line.space_id WHERE verb =";
    world.database.texts(&format!("{lines} '{verb}' ORDER BY space.slug")).await
}

on_both! {
    async fn rule_9_two_organisations_sign_and_a_seat_reads_for_an_hour_and_no_longer(world: World) {
        let w = Words::of(Lang::Es);
        let (secretariat, rncom) = (world.sign_in("secretariat").await, world.sign_in("rncom").await);
        let (asker, signer) = (world.persona("secretariat").clone(), world.persona("rncom").clone());
        secretariat.get(CIVIL).await.is(404);
        let form = secretariat.get(&format!("{DESK}/new")).await.is(200);
        assert!(form.has(&w.t("space-civil")) && !form.has(&w.a1("space-delegation-of", "name", "Honduras")), "{}", form.words());
        assert!(secretariat.get("/desk/puebla/admissions").await.is(200).links().contains(&DESK.to_owned()));

        asked(&world, &secretariat).await;
        let mails = world.mails().await;
        assert_eq!(mails.iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(), [signer.email.as_str()], "the one who can sign");
        for text in [&mails[0].text, &mails[0].html] {
            assert!(text.contains(REASON) && text.contains(&asker.name) && text.contains(OWN), "{text}");
        }
        assert_eq!(recorded(&world, "emergency_asked").await, ["delegation-rncom", "desk"]);
        secretariat.get(CIVIL).await.is(404);
        assert!(rncom.get("/area/puebla/delegation-rncom/people").await.is(200).links().contains(&OWN.to_owned()));
        let shown = rncom.get(OWN).await.is(200);
        assert!(shown.has(REASON) && shown.has(&asker.name) && shown.has(&w.t("desk-emergency-asked")), "{}", shown.words());

        rncom.post(&button(&rncom, OWN, "/signature").await, &[]).await.is(303);
        secretariat.get(CIVIL).await.is(200);
        secretariat.get(&format!("{CIVIL}/documents/new")).await.is(403);
        secretariat.get("/area/puebla/delegation-rncom").await.is(404);
        let told = world.mails().await;
        assert_eq!(told.iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(), [signer.email.as_str()], "the manager of the space");
        for text in [&told[0].text, &told[0].html] {
            assert!(text.contains(REASON) && text.contains(&asker.name) && text.contains(&signer.name), "{text}");
            assert!(text.contains(&format!("{CIVIL}/people")), "{text}");
        }
        assert!(rncom.get(&format!("{CIVIL}/people")).await.is(200).has(&asker.name), "who is here, is named");
        assert!(rncom.get(OWN).await.is(200).has(&w.t("desk-emergency-open")));
        assert!(secretariat.get(DESK).await.is(200).has(&w.t("desk-emergency-open")));
        assert_eq!(recorded(&world, "emergency_signed").await, ["civil", "delegation-rncom", "desk"]);

        world.later(Duration::minutes(59));
        secretariat.get(CIVIL).await.is(200);
        let lines = world.database.lines_of_the_record().await;
        world.later(Duration::minutes(1));
        secretariat.get(CIVIL).await.is(404);
        assert!(!rncom.get(&format!("{CIVIL}/people")).await.is(200).has(&asker.name));
        assert!(secretariat.get(DESK).await.is(200).has(&w.t("desk-emergency-over")));
        assert_eq!(world.database.lines_of_the_record().await, lines, "no row was written for it");
    }

    async fn rule_9_any_other_organisation_that_enters_there_itself_signs_for_a_common_space(world: World) {
        let groups = world.database.spaces(&["puebla"]).await;
        let group = groups.into_iter().find(|space| space.kind == SpaceKind::Group).expect("the working group").slug;
        let place = format!("/area/puebla/{group}");
        let colombia = world.sign_in("colombia").await;
        colombia.get(&place).await.is(404);
        let secretariat = world.sign_in("secretariat").await;
        ask(&world, &secretariat, &group, "colombia", "honduras", "24").await.is(303);
        world.mails().await;
        let honduras = world.sign_in("honduras").await;
        honduras.post(&button(&honduras, "/area/puebla/delegation-hn/emergencies", "/signature").await, &[]).await.is(303);
        colombia.get(&place).await.is(200);
        let told: Vec<String> = world.mails().await.into_iter().map(|mail| mail.to).collect();
        assert_eq!(told, [world.persona("secretariat").email.clone()], "who manages the group");
        world.later(Duration::hours(24));
        world.sign_in("colombia").await.get(&place).await.is(404);
    }

    async fn rule_9_one_person_cannot_sign_twice_whatever_seats_there_are(world: World) {
        let network = world.scope_of(&world.sign_in("rncom").await).await.seats()[0].standing_id;
        let secretariat = world.sign_in("secretariat").await;
        let person = world.scope_of(&secretariat).await.viewer().expect("signed in").person;
        asked(&world, &secretariat).await;
        let mut console = world.house.store.console().await.expect("a change at the console");
        let now = console.now();
        let second = console.seat(person, network, Capacity::Head, now, None).await.expect("a second seat");
        console.commit(Vec::new()).await.expect("it is made");
        let scope = world.scope_of(&secretariat).await;
        world.house.store.choose_seat(&scope, second, &door::From::default()).await.expect("a seat of their own");
        let signature = unsigned(&secretariat, OWN).await;
        secretariat.post(&signature, &[]).await.is(403);
        assert_eq!(signed(&world).await, 0);
        assert!(recorded(&world, "emergency_signed").await.is_empty());
        let rncom = world.sign_in("rncom").await;
        assert_eq!(button(&rncom, OWN, "/signature").await, signature);
        rncom.post(&signature, &[]).await.is(303);
        assert_eq!(signed(&world).await, 1);
    }

    async fn rule_9_nobody_signs_for_their_own_admission_nor_is_shown_a_button_to(world: World) {
        let (bureau, home) = ("/area/puebla/bureau", "/area/puebla/delegation-hn/emergencies");
        let (secretariat, honduras) = (world.sign_in("secretariat").await, world.sign_in("honduras").await);
        ask(&world, &secretariat, "bureau", "honduras", "honduras", "2").await.is(303);
        let signature = unsigned(&honduras, home).await;
        honduras.post(&signature, &[]).await.is(403);
        assert_eq!(signed(&world).await, 0);
        assert!(recorded(&world, "emergency_signed").await.is_empty());
        honduras.get(bureau).await.is(404);
        // Who cannot sign it, can decline it.
        honduras.post(&signature.replace("/signature", "/refusal"), &[]).await.is(303);
    }

    async fn rule_9_what_would_go_beyond_the_rule_is_refused_with_a_sentence(world: World) {
        let w = Words::of(Lang::Es);
        let secretariat = world.sign_in("secretariat").await;
        for (space, whom, signer, hours, sentence) in [
            ("civil", "secretariat", "secretariat", "1", "desk-error-emergency-same"),
            // IOM observes, too: it is the same organisation.
            ("civil", "secretariat", "iom_observer", "1", "desk-error-emergency-same"),
            ("civil", "secretariat", "rncom", "25", "desk-error-emergency-hours"),
            ("civil", "secretariat", "rncom", "0", "desk-error-emergency-hours"),
            ("civil", "secretariat", "rncom", "-1", "desk-error-emergency-hours"),
            ("civil", "secretariat", "rncom", "dos", "desk-error-emergency-hours"),
            ("civil", "secretariat", "honduras", "1", "desk-error-emergency-signer"),
            ("delegation-hn", "honduras", "mexico", "1", "desk-error-emergency-space"),
            ("members", "mexico", "colombia", "1", "desk-error-emergency-signer"),
            ("members", "colombia", "honduras", "1", "desk-error-emergency-ceiling"),
            ("desk", "honduras", "honduras", "1", "desk-error-emergency-ceiling"),
            ("delegation-hn", "secretariat", "honduras", "1", "desk-error-emergency-space"),
            ("members", "mexico", "honduras", "1", "desk-error-emergency-reads"),
            ("desk", "secretariat", "honduras", "1", "desk-error-emergency-reads"),
            ("civil", "rncom", "rncom", "1", "desk-error-emergency-reads"),
            ("civil", "philippines", "rncom", "1", "desk-error-emergency-seat"),
            ("public", "secretariat", "honduras", "1", "desk-error-emergency-space"),
            ("manila/members", "secretariat", "honduras", "1", "desk-error-emergency-space"),
        ] {
            let page = ask(&world, &secretariat, space, whom, signer, hours).await.is(422);
            assert!(page.has(&w.t(sentence)), "{space} for {whom}, signed by {signer}, {hours} h: {sentence}\n{}", page.words());
            assert!(page.has(REASON), "what was typed is kept");
        }
        let empty = secretariat.post(DESK, &[]).await.is(422);
        for field in ["space", "seat", "organisation", "hours", "reason"] {
            assert!(empty.has(&format!("id=\"{field}-e\"")), "{field} has its sentence");
        }
        assert_eq!(world.database.number("SELECT COUNT(*) FROM emergency").await, 0);
        assert!(recorded(&world, "emergency_asked").await.is_empty() && world.mails().await.is_empty());
    }

    async fn rule_9_nobody_else_meets_the_request_or_can_answer_it(world: World) {
        let secretariat = world.sign_in("secretariat").await;
        asked(&world, &secretariat).await;
        let rncom = world.sign_in("rncom").await;
        let signature = button(&rncom, OWN, "/signature").await;
        let refusal = signature.replace("/signature", "/refusal");
        let id = signature.split('/').nth_back(1).unwrap_or_default().to_owned();
        let home = "/area/puebla/delegation-hn/emergencies";
        for key in ["honduras", "mexico", "colombia", "unhcr", "canada", "philippines", "operator", "iom_observer"] {
            let other = world.sign_in(key).await;
            for path in [OWN, DESK] {
                other.get(path).await.is(404);
            }
            for path in [&signature, &refusal, &format!("{DESK}/{id}/withdrawal")] {
                other.post(path, &[]).await.is(404);
            }
        }
        let honduras = world.sign_in("honduras").await;
        assert!(!honduras.get(home).await.is(200).has(REASON));
        for end in ["signature", "refusal"] {
            honduras.post(&format!("{home}/{id}/{end}"), &[]).await.is(404);
        }
        // The delegates of a delegation do not sign for it.
        world.sign_in("mexico").await.get("/area/puebla/delegation-mx/emergencies").await.is(403);
        // Nor does the secretariat sign with itself, at its desk or in the network's name.
        for path in [&signature, &format!("/area/puebla/desk/emergencies/{id}/signature")] {
            secretariat.post(path, &[]).await.is(404);
        }
        assert_eq!(signed(&world).await, 0);
        let mails: Vec<String> = world.mails().await.into_iter().map(|mail| mail.to).collect();
        assert_eq!(mails, [world.persona("rncom").email.clone()]);
    }

    async fn rule_9_a_request_that_is_declined_withdrawn_or_a_day_old_opens_nothing(world: World) {
        let (secretariat, rncom) = (world.sign_in("secretariat").await, world.sign_in("rncom").await);
        asked(&world, &secretariat).await;
        let signature = button(&rncom, OWN, "/signature").await;
        rncom.post(&button(&rncom, OWN, "/refusal").await, &[]).await.is(303);
        rncom.post(&signature, &[]).await.is(409);
        assert_eq!(recorded(&world, "emergency_declined").await, ["delegation-rncom", "desk"]);

        asked(&world, &secretariat).await;
        let signature = button(&rncom, OWN, "/signature").await;
        secretariat.post(&button(&secretariat, DESK, "/withdrawal").await, &[]).await.is(303);
        rncom.post(&signature, &[]).await.is(409);
        assert_eq!(recorded(&world, "emergency_withdrawn").await, ["delegation-rncom", "desk"]);
        assert!(world.mails().await.is_empty(), "nobody is asked any more");

        asked(&world, &secretariat).await;
        let signature = button(&rncom, OWN, "/signature").await;
        world.later(Duration::hours(24));
        let rncom = world.sign_in("rncom").await;
        assert!(rncom.get(OWN).await.is(200).has(&Words::of(Lang::Es).t("desk-emergency-expired")));
        rncom.post(&signature, &[]).await.is(409);
        world.sign_in("secretariat").await.get(CIVIL).await.is(404);
        assert_eq!(signed(&world).await, 0);
    }

    async fn rule_9_who_signed_sees_the_signature_and_until_when_without_reading_there(world: World) {
        let w = Words::of(Lang::Es);
        let (bureau, home) = ("/area/puebla/bureau", "/area/puebla/delegation-hn/emergencies");
        let (secretariat, honduras) = (world.sign_in("secretariat").await, world.sign_in("honduras").await);
        ask(&world, &secretariat, "bureau", "mexico", "honduras", "2").await.is(303);
        let end = || (world.house.store.clock().now() + Duration::hours(2)).format("%Y-%m-%dT%H:%M").to_string();
        let before = end();
        honduras.post(&button(&honduras, home, "/signature").await, &[]).await.is(303);
        let after = end();
        let until = |page: &Page| page.has(&before) || page.has(&after);
        world.sign_in("mexico").await.get(bureau).await.is(200);
        honduras.get(bureau).await.is(404);
        let own = honduras.get(home).await.is(200);
        assert!(own.has(REASON) && own.has(&w.t("desk-emergency-open")) && until(&own), "{after}\n{}", own.words());
        assert!(own.forms().iter().all(|to| !to.contains("/emergencies/")), "nothing is left to sign, and the bureau is for others to close");
        let opened = secretariat.get(&format!("{bureau}/emergencies")).await.is(200);
        assert!(opened.has(REASON) && until(&opened), "{}", opened.words());
        assert!(secretariat.get(&format!("{bureau}/people")).await.is(200).links().contains(&format!("{bureau}/emergencies")));
        // Who reads there for a while learns nothing of it beyond the space.
        world.sign_in("mexico").await.get(&format!("{bureau}/emergencies")).await.is(403);
    }

    async fn rule_9_who_manages_the_space_ends_the_access_early(world: World) {
        let w = Words::of(Lang::Es);
        let (secretariat, rncom) = (world.sign_in("secretariat").await, world.sign_in("rncom").await);
        asked(&world, &secretariat).await;
        rncom.post(&button(&rncom, OWN, "/signature").await, &[]).await.is(303);
        secretariat.get(CIVIL).await.is(200);
        let place = format!("{CIVIL}/emergencies");
        let ending = button(&rncom, &place, "/ending").await;
        // The one who reads there is no manager of it, and at another space's address there is nothing to end.
        secretariat.post(&ending, &[]).await.is(403);
        rncom.post(&ending.replace("/civil/", "/delegation-rncom/"), &[]).await.is(404);
        world.sign_in("honduras").await.post(&ending, &[]).await.is(404);
        secretariat.get(CIVIL).await.is(200);

        rncom.post(&ending, &[]).await.is(303);
        secretariat.get(CIVIL).await.is(404);
        for (browser, page) in [(&rncom, OWN), (&rncom, place.as_str()), (&secretariat, DESK)] {
            let page = browser.get(page).await.is(200);
            assert!(page.has(&w.t("desk-emergency-over")) && page.forms().iter().all(|to| !to.ends_with("/ending")), "{}", page.words());
        }
        rncom.post(&ending, &[]).await.is(409);
        assert_eq!(recorded(&world, "admission_ended").await, ["civil", "delegation-rncom", "desk"]);
    }

    async fn rule_9_a_network_officer_who_leads_nothing_ends_the_access_early(world: World) {
        let (secretariat, rncom) = (world.sign_in("secretariat").await, world.sign_in("rncom").await);
        asked(&world, &secretariat).await;
        rncom.post(&button(&rncom, OWN, "/signature").await, &[]).await.is(303);
        let delegate = "UPDATE seat SET capacity = 'delegate' WHERE person_id = (SELECT id FROM person WHERE email LIKE '%@rncom.example')";
        world.database.run(delegate).await;
        let place = format!("{CIVIL}/emergencies");
        rncom.get(&place).await.is(403);
        network_officer(&world, &rncom).await;
        rncom.post(&button(&rncom, &place, "/ending").await, &[]).await.is(303);
        secretariat.get(CIVIL).await.is(404);
    }

    async fn rule_9_what_was_asked_is_judged_again_when_it_is_signed(world: World) {
        asked(&world, &world.sign_in("secretariat").await).await;
        let rncom = world.sign_in("rncom").await;
        let signature = button(&rncom, OWN, "/signature").await;
        world.database.run("UPDATE person SET disabled_at = made_at WHERE email LIKE '%@secretariat.example'").await;
        rncom.post(&signature, &[]).await.is(409);
        assert_eq!(signed(&world).await, 0);
    }
}
