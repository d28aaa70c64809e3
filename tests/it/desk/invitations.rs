//! Rule 7: who serves the house sits in no other organisation, and a delegation is told of any seat that its focal point did not invite to.

use virtual_secretariat::{
    i18n::{Lang, Words},
    mail::Outgoing,
};

use crate::harness::{World, on_both};

/// The password that those choose who are new.
pub const PASSWORD: &str = "cuatro palabras tomadas al azar";

/// The standing of a persona in its first seat.
pub async fn standing_of(world: &World, key: &str) -> String {
    world.scope_of(&world.sign_in(key).await).await.seats()[0].standing_id.to_string()
}

/// Takes an invitation up as somebody new, by the link in the newest mail to an address; the status of the answer.
pub async fn taken_up(world: &World, mails: &[Outgoing], email: &str) -> u16 {
    taken_up_with(world, mails, email, PASSWORD).await
}

/// The same as a persona, with the password that is theirs already.
pub async fn taken_up_by(world: &World, mails: &[Outgoing], key: &str) -> u16 {
    let persona = world.persona(key);
    taken_up_with(world, mails, &persona.email, &persona.password).await
}

async fn taken_up_with(world: &World, mails: &[Outgoing], email: &str, password: &str) -> u16 {
    let mail = mails.iter().rfind(|mail| mail.to == email).expect("the invitation is sent");
    let from = mail.text.find("/account/invitation/").expect("a link");
    let link = mail.text[from..].split_whitespace().next().unwrap_or_default();
    let browser = world.browser();
    let page = browser.get(link).await;
    let Some(csrf) = page.csrf().filter(|_| page.status == 200) else { return page.status };
    let action = page.forms().into_iter().find(|to| to.starts_with("/account/invitation/")).expect("the form");
    let form = browser.form(&action, &csrf, &[("password", password)]).header("origin", world.base());
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
        for capacity in ["head", "delegate", "adviser", "staff", "focal_point"] {
            let page = invite(&world.persona("secretariat").email, capacity, &honduras).await.is(422);
            assert!(page.has("email-e") && page.has(&w.t("desk-error-of-house")), "as {capacity}\n{}", page.words());
        }
        assert_eq!(world.database.number("SELECT COUNT(*) FROM invitation").await, 0);
        assert_eq!(world.database.lines_of_the_record().await, lines, "nothing changed");
        assert!(world.mails().await.is_empty());
        // The organisation that is served may observe, too.
        invite(&world.persona("secretariat").email, "delegate", &observer).await.is(303);
        // Who runs the installation is not told to the desk: the invitation goes out, and seats nobody.
        let seats = world.database.number("SELECT COUNT(*) FROM seat").await;
        for (capacity, standing) in [("head", &honduras), ("staff", &of_house)] {
            invite(&world.persona("operator").email, capacity, standing).await.is(303);
            assert_eq!(taken_up_by(&world, &world.mails().await, "operator").await, 410);
        }
        assert_eq!(world.database.number("SELECT COUNT(*) FROM seat").await, seats);
    }

    async fn g1_inviting_does_not_tell_whether_an_address_has_a_seat_in_another_process(world: World) {
        let house = standing_of(&world, "secretariat").await;
        let secretariat = world.sign_in("secretariat").await;
        let seats = world.database.number("SELECT COUNT(*) FROM seat").await;
        let known = world.persona("philippines").email.clone();
        for email in [known.as_str(), "nadie.borrador@cancilleria.example"] {
            let fields = [("name", "Elena Borrador"), ("email", email), ("language", "es"), ("capacity", "staff"), ("standing", house.as_str())];
            secretariat.post("/desk/puebla/invitations", &fields).await.is(303);
        }
        assert_eq!(taken_up_by(&world, &world.mails().await, "philippines").await, 422, "the person is told, and nobody else");
        assert_eq!(world.database.number("SELECT COUNT(*) FROM seat").await, seats);
    }

    async fn a8_a_right_password_is_not_counted_where_the_invitation_is_refused_after_it(world: World) {
        let house = standing_of(&world, "secretariat").await;
        let email = world.persona("philippines").email.clone();
        let fields = [("name", "Elena Borrador"), ("email", email.as_str()), ("language", "es"), ("capacity", "staff"), ("standing", house.as_str())];
        world.sign_in("secretariat").await.post("/desk/puebla/invitations", &fields).await.is(303);
        let sent = world.mails().await;
        // Oftener than an account can be guessed at.
        for time in 0..12 {
            assert_eq!(taken_up_by(&world, &sent, "philippines").await, 422, "time {time}");
        }
        world.sign_in("philippines").await;
    }

    async fn a11_an_organisation_that_has_left_and_a_process_that_is_concluded_take_nobody_in(world: World) {
        const LEFT: &str = "UPDATE standing SET ends_at = starts_at WHERE in_force AND organisation_id = (SELECT id FROM organisation WHERE key = 'HN')";
        let standing = standing_of(&world, "honduras").await;
        let secretariat = world.sign_in("secretariat").await;
        let email = "elena.borrador@cancilleria.example";
        let fields = [("name", "Elena Borrador"), ("email", email), ("language", "es"), ("capacity", "delegate"), ("standing", standing.as_str())];
        secretariat.post("/desk/puebla/invitations", &fields).await.is(303);
        let id = world.database.id("SELECT id FROM invitation").await.expect("an invitation");
        let sent = world.mails().await;
        let seats = world.database.number("SELECT COUNT(*) FROM seat").await;
        world.database.run(LEFT).await;
        assert_eq!(taken_up(&world, &sent, email).await, 410, "the organisation has left");
        secretariat.post(&format!("/desk/puebla/invitations/{id}/sending"), &[]).await.is(410);
        assert!(world.mails().await.is_empty(), "nor is it sent again");
        world.database.run(&LEFT.replace("ends_at = starts_at", "ends_at = NULL")).await;
        let concluded = "UPDATE process SET concluded_at = (SELECT MAX(made_at) FROM person) WHERE slug = 'puebla'";
        world.database.run(concluded).await;
        assert_eq!(taken_up(&world, &sent, email).await, 410, "the process is concluded");
        assert_eq!(world.database.number("SELECT COUNT(*) FROM seat").await, seats);
        world.database.run("UPDATE process SET concluded_at = NULL WHERE slug = 'puebla'").await;
        assert_eq!(taken_up(&world, &sent, email).await, 303, "the link itself was good");
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

    async fn an_invitation_lives_for_seven_days_and_no_longer(world: World) {
        let standing = standing_of(&world, "honduras").await;
        let secretariat = world.sign_in("secretariat").await;
        let emails = ["uno.borrador@buzon.example", "dos.borrador@buzon.example"];
        let clock = world.house.store.clock();
        let first = clock.now() + chrono::Duration::days(7);
        for email in emails {
            let fields = [("name", "Otra Persona"), ("email", email), ("language", "es"), ("capacity", "delegate"), ("standing", standing.as_str())];
            secretariat.post("/desk/puebla/invitations", &fields).await.is(303);
        }
        let last = clock.now() + chrono::Duration::days(7);
        let sent = world.mails().await;
        world.later(first - chrono::Duration::minutes(1) - clock.now());
        assert_eq!(taken_up(&world, &sent, emails[0]).await, 303, "a minute before");
        world.later(last - clock.now());
        assert_eq!(taken_up(&world, &sent, emails[1]).await, 410);
        let seats = "SELECT person.email FROM seat JOIN person ON person.id = seat.person_id WHERE person.name = 'Otra Persona'";
        assert_eq!(world.database.texts(seats).await, [emails[0]]);
    }
}
