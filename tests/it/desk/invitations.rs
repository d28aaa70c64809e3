//! Rule 7: who serves the house sits in no other organisation, and a delegation is told of any seat that its focal point did not invite to.

use virtual_secretariat::{
    i18n::{Lang, Words},
    mail::Outgoing,
};

use crate::harness::{World, on_both};

const PASSWORD: &str = "cuatro palabras tomadas al azar";

/// The standing of a persona in its first seat.
pub async fn standing_of(world: &World, key: &str) -> String {
    world.scope_of(&world.sign_in(key).await).await.seats()[0].standing_id.to_string()
}

/// Takes an invitation up as somebody new, by the link in the newest mail to an address; the status of the answer.
pub async fn taken_up(world: &World, mails: &[Outgoing], email: &str) -> u16 {
    let mail = mails.iter().rfind(|mail| mail.to == email).expect("the invitation is sent");
    let from = mail.text.find("/account/invitation/").expect("a link");
    let link = mail.text[from..].split_whitespace().next().unwrap_or_default();
    let browser = world.browser();
    let page = browser.get(link).await;
    let Some(csrf) = page.csrf().filter(|_| page.status == 200) else { return page.status };
    let action = page.forms().into_iter().find(|to| to.starts_with("/account/invitation/")).expect("the form");
    let form = browser.form(&action, &csrf, &[("password", PASSWORD)]).header("origin", world.base());
    browser.send(form).await.status
}

on_both! {
    async fn e6_the_secretariat_seats_neither_itself_nor_an_operator_in_a_delegation(world: World) {
        let w = Words::of(Lang::Es);
        let (honduras, observer) = (standing_of(&world, "honduras").await, standing_of(&world, "iom_observer").await);
        let of_house = standing_of(&world, "secretariat").await;
        let secretariat = world.sign_in("secretariat").await;
        let invite = async |email: &str, capacity: &str, standing: &str| {
            let letter = [("letter", "DGAM-214-01"), ("letter_date", "2001-02-28")];
            let fields = [("name", "Marta Plantilla"), ("email", email), ("language", "es"), ("capacity", capacity), ("standing", standing)];
            secretariat.post("/desk/puebla/invitations", &[&fields[..], &letter[..]].concat()).await
        };
        let lines = world.database.lines_of_the_record().await;
        for key in ["secretariat", "operator"] {
            for capacity in ["head", "delegate", "adviser", "staff", "focal_point"] {
                let page = invite(&world.persona(key).email, capacity, &honduras).await.is(422);
                assert!(page.has("email-e") && page.has(&w.t("desk-error-of-house")), "{key} as {capacity}\n{}", page.words());
            }
        }
        invite(&world.persona("operator").email, "staff", &of_house).await.is(422);
        assert_eq!(world.database.number("SELECT COUNT(*) FROM invitation").await, 0);
        assert_eq!(world.database.lines_of_the_record().await, lines, "nothing changed");
        assert!(world.mails().await.is_empty());
        // The organisation that is served may observe, too.
        invite(&world.persona("secretariat").email, "delegate", &observer).await.is(303);
    }

    async fn e6_an_invitation_that_waited_seats_nobody_of_the_house_in_any_capacity(world: World) {
        let (honduras, house) = (standing_of(&world, "honduras").await, standing_of(&world, "secretariat").await);
        let secretariat = world.sign_in("secretariat").await;
        let email = "elena.borrador@cancilleria.example";
        let mut sent = Vec::new();
        for (standing, capacity) in [(&honduras, "head"), (&house, "staff")] {
            let fields = [("name", "Elena Borrador"), ("email", email), ("language", "es"), ("capacity", capacity), ("standing", standing.as_str())];
            secretariat.post("/desk/puebla/invitations", &fields).await.is(303);
            sent.push(world.mails().await);
        }
        assert_eq!(taken_up(&world, &sent[1], email).await, 303);
        assert_eq!(taken_up(&world, &sent[0], email).await, 410);
        let seats = format!("SELECT seat.capacity FROM seat JOIN person ON person.id = seat.person_id WHERE person.email = '{email}'");
        assert_eq!(world.database.texts(&seats).await, ["staff"]);
    }

    async fn e6_who_sits_in_a_delegation_gets_no_seat_in_the_secretariat_the_other_way_round(world: World) {
        let w = Words::of(Lang::Es);
        let house = standing_of(&world, "secretariat").await;
        let secretariat = world.sign_in("secretariat").await;
        // A focal point, a delegate, and a coordinator of the network.
        for key in ["honduras", "mexico", "rncom"] {
            let email = world.persona(key).email.clone();
            let fields = [("name", "Marta Plantilla"), ("email", email.as_str()), ("language", "es"), ("capacity", "staff"), ("standing", house.as_str())];
            let page = secretariat.post("/desk/puebla/invitations", &fields).await.is(422);
            assert!(page.has("email-e") && page.has(&w.t("desk-error-sits-elsewhere")), "{key}\n{}", page.words());
        }
        assert_eq!(world.database.number("SELECT COUNT(*) FROM invitation").await, 0);
        // Who observes for the organisation that serves may serve.
        let email = world.persona("iom_observer").email.clone();
        let fields = [("name", "Marta Plantilla"), ("email", email.as_str()), ("language", "es"), ("capacity", "staff"), ("standing", house.as_str())];
        secretariat.post("/desk/puebla/invitations", &fields).await.is(303);
    }

    async fn e6_an_invitation_to_the_secretariat_that_waited_seats_no_focal_point_before_that_seat_has_ended(world: World) {
        let (honduras, house) = (standing_of(&world, "honduras").await, standing_of(&world, "secretariat").await);
        let secretariat = world.sign_in("secretariat").await;
        let email = "elena.borrador@cancilleria.example";
        let letter = [("letter", "DGAM-214-01"), ("letter_date", "2001-02-28")];
        let mut sent = Vec::new();
        for (standing, capacity) in [(&house, "staff"), (&honduras, "focal_point")] {
            let fields = [("name", "Elena Borrador"), ("email", email), ("language", "es"), ("capacity", capacity), ("standing", standing.as_str())];
            secretariat.post("/desk/puebla/invitations", &[&fields[..], &letter[..]].concat()).await.is(303);
            sent.push(world.mails().await);
        }
        assert_eq!(taken_up(&world, &sent[1], email).await, 303);
        assert_eq!(taken_up(&world, &sent[0], email).await, 422, "with a sentence, and the invitation stays open");
        let seats = format!("SELECT seat.capacity FROM seat JOIN person ON person.id = seat.person_id WHERE person.email = '{email}'");
        assert_eq!(world.database.texts(&seats).await, ["focal_point"]);
        let seat = format!("SELECT seat.id FROM seat JOIN person ON person.id = seat.person_id WHERE person.email = '{email}'");
        let seat = world.database.id(&seat).await.expect("a seat");
        secretariat.post(&format!("/desk/puebla/seats/{seat}/ending"), &[("when", "now")]).await.is(303);
        assert_eq!(taken_up(&world, &sent[0], email).await, 303);
        assert_eq!(world.database.texts(&format!("{seats} ORDER BY seat.capacity")).await, ["focal_point", "staff"]);
    }

    async fn a18_a_delegation_is_told_at_once_of_a_head_that_its_focal_point_did_not_invite(world: World) {
        let w = Words::of(Lang::Es);
        let standing = standing_of(&world, "honduras").await;
        let secretariat = world.sign_in("secretariat").await;
        let email = "otro.borrador@buzon.example";
        let fields = [("name", "Otro Borrador"), ("email", email), ("language", "es"), ("capacity", "head"), ("standing", standing.as_str())];
        secretariat.post("/desk/puebla/invitations", &fields).await.is(303);
        let sent = world.mails().await;
        assert_eq!(taken_up(&world, &sent, email).await, 303);
        let told = world.mails().await;
        let to: Vec<&str> = told.iter().map(|mail| mail.to.as_str()).collect();
        assert_eq!(to, [world.persona("honduras").email.as_str()]);
        for text in [&told[0].text, &told[0].html] {
            assert!(text.contains("Otro Borrador") && text.contains(&w.t("capacity-head")) && !text.contains(email), "{text}");
        }
    }
}
