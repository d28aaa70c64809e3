//! Rule 7: the operator invites the first manager of a process, of those only who may be it, and once.

use std::sync::Arc;

use virtual_secretariat::{
    access::{Administer, Capacity, OfficeKind, PersonId, StandingId, desk},
    i18n::{Lang, Words},
};

use super::invitations::{standing_of, taken_up, taken_up_by};
use crate::harness::{Browser, Page, World, on_both};

const EMAIL: &str = "ida.draft@ministry.example";

async fn invite(operator: &Browser, standing: &str, email: &str) -> Page {
    let fields = [("standing", standing), ("name", "Ida Draft"), ("email", email), ("language", "en")];
    operator.post("/operator/managers", &fields).await
}

/// The standing of a process's secretariat.
async fn secretariat_of(world: &World, process: &str) -> String {
    let text = format!(
        "SELECT standing.id FROM standing JOIN process ON process.id = standing.process_id
         WHERE process.slug = '{process}' AND standing.kind = 'secretariat' AND standing.in_force"
    );
    world.database.id(&text).await.expect("a secretariat in force").to_string()
}

/// A process is without a secretariat from now on.
async fn without_secretariat(world: &World, process: &str) {
    let text = format!(
        "UPDATE standing SET in_force = FALSE WHERE kind = 'secretariat' AND process_id = (SELECT id FROM process WHERE slug = '{process}')"
    );
    world.database.run(&text).await;
}

/// Nobody presides anywhere.
async fn without_offices(world: &World) {
    world.database.run("DELETE FROM office_seat").await;
    world.database.run("DELETE FROM office").await;
}

async fn invitations(world: &World) -> i64 {
    world.database.number("SELECT COUNT(*) FROM invitation").await
}

on_both! {
    async fn a18_the_operator_seats_nobody_under_a_standing_that_is_not_offered(world: World) {
        let w = Words::of(Lang::En);
        let operator = world.sign_in("operator").await;
        let philippines = standing_of(&world, "philippines").await;
        // Manila has a secretariat: no delegation is the operator's to fill.
        assert!(!operator.get("/operator").await.is(200).has(&philippines));
        for standing in [philippines.as_str(), &standing_of(&world, "honduras").await, &standing_of(&world, "iom_observer").await] {
            let page = invite(&operator, standing, EMAIL).await.is(422);
            assert!(page.has(&w.t("desk-error-standing")), "{}", page.words());
        }
        let manila = secretariat_of(&world, "manila").await;
        assert_eq!(invitations(&world).await, 0);
        let seats = world.database.number("SELECT COUNT(*) FROM seat").await;
        invite(&operator, &manila, &world.persona("operator").email).await.is(303);
        assert_eq!(taken_up_by(&world, &world.mails().await, "operator").await, 410);
        world.database.run("UPDATE invitation SET withdrawn_at = made_at").await;
        without_secretariat(&world, "manila").await;
        without_offices(&world).await;
        // Who sits where is not told to the operator: it is judged when the invitation is taken up.
        invite(&operator, &philippines, &world.persona("secretariat").email).await.is(303);
        assert_eq!(taken_up_by(&world, &world.mails().await, "secretariat").await, 410);
        assert_eq!(world.database.number("SELECT COUNT(*) FROM seat").await, seats);
    }

    async fn rule_7_one_first_manager_is_invited_and_none_is_seated_beside_another(world: World) {
        let w = Words::of(Lang::En);
        let operator = world.sign_in("operator").await;
        let manila = secretariat_of(&world, "manila").await;
        invite(&operator, &manila, EMAIL).await.is(303);
        let sent = world.mails().await;
        let second = invite(&operator, &manila, "somebody.else@ministry.example").await.is(422);
        assert!(second.has(&w.t("desk-error-manager-invited")), "{}", second.words());
        assert_eq!(invitations(&world).await, 1);

        // In the meantime somebody manages.
        let person = world.database.id("SELECT id FROM person WHERE email LIKE '%@secretariat.example'").await.expect("a person");
        let mut console = world.house.store.console().await.expect("a change at the console");
        let now = console.now();
        let held: StandingId = manila.parse().expect("an id");
        console.seat(PersonId(person), held, Capacity::Staff, now, None).await.expect("a seat");
        console.commit(Vec::new()).await.expect("it is made");
        assert_eq!(taken_up(&world, &sent, EMAIL).await, 410);
        let page = invite(&operator, &manila, EMAIL).await.is(422);
        assert!(page.has(&w.t("desk-error-managed")), "{}", page.words());
        let seats = format!("SELECT COUNT(*) FROM seat JOIN person ON person.id = seat.person_id WHERE person.email = '{EMAIL}'");
        assert_eq!(world.database.number(&seats).await, 0);
    }

    async fn rule_7_the_operator_withdraws_an_invitation_that_went_to_a_wrong_address(world: World) {
        const TO: &str = "/operator/managers/withdrawal";
        let w = Words::of(Lang::En);
        let operator = world.sign_in("operator").await;
        let manila = secretariat_of(&world, "manila").await;
        assert!(!operator.get("/operator").await.is(200).has(TO), "nobody is invited");
        invite(&operator, &manila, EMAIL).await.is(303);
        let sent = world.mails().await;
        let links = operator.get("/operator").await.is(200).links();
        let link = links.into_iter().find(|link| link.starts_with(TO)).expect("a link to withdraw it");
        let asked = operator.get(&link).await.is(200);
        assert!(asked.has(&w.t("desk-operator-withdraw-title")) && asked.has(EMAIL), "{}", asked.words());
        assert_eq!(asked.forms().iter().filter(|to| *to == TO).count(), 1);
        let id = link.rsplit('=').next().unwrap_or_default().to_owned();
        for key in ["honduras", "secretariat"] {
            let other = world.sign_in(key).await;
            other.get(&link).await.is(403);
            other.post(TO, &[("id", &id)]).await.is(403);
        }
        operator.post(TO, &[("id", &id)]).await.is(303);
        assert_eq!(taken_up(&world, &sent, EMAIL).await, 410, "the link is dead at once");
        operator.post(TO, &[("id", &id)]).await.is(409);
        assert_eq!(operator.get(&link).await.is(303).location(), "/operator");
        let line = "SELECT COUNT(*) FROM audit_line JOIN space ON space.id = audit_line.space_id
                    WHERE verb = 'invitation_withdrawn' AND space.kind = 'desk'";
        assert_eq!(world.database.number(line).await, 1);
        invite(&operator, &manila, "ida.draft@secretariat.example").await.is(303);
    }

    async fn rule_9_an_invitation_of_a_desk_is_none_of_the_operators_business(world: World) {
        let standing = standing_of(&world, "honduras").await;
        let fields = [("name", "Ida Draft"), ("email", EMAIL), ("language", "en"), ("capacity", "delegate"), ("standing", standing.as_str())];
        world.sign_in("secretariat").await.post("/desk/puebla/invitations", &fields).await.is(303);
        let id = world.database.id("SELECT id FROM invitation").await.expect("an invitation").to_string();
        let operator = world.sign_in("operator").await;
        assert!(!operator.get("/operator").await.is(200).has(EMAIL));
        assert_eq!(operator.get(&format!("/operator/managers/withdrawal?id={id}")).await.is(303).location(), "/operator");
        operator.post("/operator/managers/withdrawal", &[("id", &id)]).await.is(409);
        assert_eq!(world.database.number("SELECT COUNT(*) FROM invitation WHERE withdrawn_at IS NULL").await, 1);
    }

    async fn rule_7_without_a_secretariat_the_delegation_that_presides_is_asked_and_told(world: World) {
        let (honduras, mexico) = (standing_of(&world, "honduras").await, standing_of(&world, "mexico").await);
        let organisation = world.scope_of(&world.sign_in("honduras").await).await.seats()[0].organisation;
        let office = desk::NewOffice {
            kind: OfficeKind::Presidency,
            title: "Presidencia de prueba".into(),
            organisation: Some(organisation),
            seat: None,
            exercised_by: Vec::new(),
            from: world.house.store.clock().now().date_naive(),
            until: None,
            zone: chrono_tz::Tz::UTC,
        };
        without_offices(&world).await;
        let secretariat = Arc::new(world.scope_of(&world.sign_in("secretariat").await).await);
        let grant = secretariat.grant_at::<Administer>("puebla", "desk", "test").expect("the secretariat keeps its desk");
        desk::make_office(&grant, &office).await.expect("the office is entered");
        without_secretariat(&world, "puebla").await;

        let operator = world.sign_in("operator").await;
        invite(&operator, &mexico, EMAIL).await.is(422);
        // The delegation that presides has its focal point: nobody is missing.
        invite(&operator, &honduras, EMAIL).await.is(422);
        world.database.run("UPDATE seat SET capacity = 'delegate'").await;
        invite(&operator, &honduras, EMAIL).await.is(303);
        assert_eq!(taken_up(&world, &world.mails().await, EMAIL).await, 303);
        let told = world.mails().await;
        let to: Vec<&str> = told.iter().map(|mail| mail.to.as_str()).collect();
        assert_eq!(to, [world.persona("honduras").email.as_str()]);
        assert!(told[0].text.contains("Ida Draft"), "{}", told[0].text);
    }
}
