//! A11: an invitation stands while whoever sent it could send it now, from the desk as from a delegation. Somebody else may send it again.

use std::sync::Arc;

use virtual_secretariat::{
    access::{Administer, Put, SeatId, desk},
    i18n::{Lang, Words},
};

use super::invitations::{PASSWORD, standing_of, taken_up};
use crate::harness::{Browser, World, on_both};

const OFFICER: &str = "elena.borrador@secretaria.example";
const INVITED: &str = "vuelta.borrador@buzon.example";
const ANOTHER: &str = "otra.borrador@buzon.example";

/// Invites somebody from the desk of Puebla.
async fn invite(sender: &Browser, email: &str, capacity: &str, standing: &str) {
    let letter = [("letter", "DGAM-214-01"), ("letter_date", "2001-02-28")];
    let fields = [
        ("name", "Elena Borrador"),
        ("email", email),
        ("language", "es"),
        ("capacity", capacity),
        ("standing", standing),
    ];
    sender.post("/desk/puebla/invitations", &[&fields[..], &letter[..]].concat()).await.is(303);
}

/// Seats somebody new in Puebla; their browser and their seat.
async fn seated(world: &World, email: &str, capacity: &str, standing: &str) -> (Browser, SeatId) {
    invite(&world.sign_in("secretariat").await, email, capacity, standing).await;
    assert_eq!(taken_up(world, &world.mails().await, email).await, 303);
    let browser = world.browser();
    browser.sign_in(email, PASSWORD).await.is(303);
    let seat = world.scope_of(&browser).await.seats()[0].id;
    (browser, seat)
}

/// The id of the invitation that went to an address.
async fn sent_to(world: &World, email: &str) -> String {
    let id = world.database.id(&format!("SELECT id FROM invitation WHERE email = '{email}'")).await;
    id.expect("an invitation").to_string()
}

on_both! {
    async fn a11_a_dismissed_officer_does_not_come_back_by_an_invitation_of_their_own(world: World) {
        let told = Words::of(Lang::Es).t("desk-ends-invitations");
        let house = standing_of(&world, "secretariat").await;
        let (elena, seat) = seated(&world, OFFICER, "staff", &house).await;
        for email in [INVITED, ANOTHER] {
            invite(&elena, email, "staff", &house).await;
        }
        let mails = world.mails().await;
        // What another officer has sent again is theirs.
        let secretariat = world.sign_in("secretariat").await;
        let another = sent_to(&world, ANOTHER).await;
        secretariat.post(&format!("/desk/puebla/invitations/{another}/sending"), &[]).await.is(303);
        let again = world.mails().await;

        let mexico = world.scope_of(&world.sign_in("mexico").await).await.seats()[0].id;
        assert!(!secretariat.get(&format!("/desk/puebla/seats/{mexico}/ending")).await.is(200).has(&told));
        let ending = format!("/desk/puebla/seats/{seat}/ending");
        assert!(secretariat.get(&ending).await.is(200).has(&told));
        secretariat.post(&ending, &[("when", "now")]).await.is(303);
        assert_eq!(taken_up(&world, &mails, INVITED).await, 410);
        let recorded = "SELECT space.slug FROM audit_line JOIN space ON space.id = audit_line.space_id WHERE verb = 'invitation_withdrawn'";
        assert_eq!(world.database.texts(recorded).await, ["desk"]);
        assert_eq!(taken_up(&world, &again, ANOTHER).await, 303, "what the other has sent stays open");
    }

    async fn a11_an_invitation_whose_sender_sits_there_no_more_is_shown_as_over_until_another_sends_it(world: World) {
        let over = Words::of(Lang::Es).t("desk-invitation-expired");
        let (house, honduras) = (standing_of(&world, "secretariat").await, standing_of(&world, "honduras").await);
        let (elena, seat) = seated(&world, OFFICER, "staff", &house).await;
        let scope = Arc::new(world.scope_of(&world.sign_in("secretariat").await).await);
        let grant = scope.grant_at::<Administer>("puebla", "desk", "test").expect("the secretariat keeps its desk");
        let tomorrow = world.house.store.clock().now() + chrono::Duration::days(1);
        desk::end_seat(&grant, seat, None, Some(tomorrow)).await.expect("an end is set");
        invite(&elena, INVITED, "delegate", &honduras).await;
        let mails = world.mails().await;
        assert!(!world.sign_in("secretariat").await.get("/desk/puebla").await.is(200).has(&over));

        world.later(chrono::Duration::days(1));
        assert_eq!(taken_up(&world, &mails, INVITED).await, 410);
        let secretariat = world.sign_in("secretariat").await;
        let page = secretariat.get("/desk/puebla").await.is(200);
        assert!(page.has(&over), "{}", page.words());
        let id = sent_to(&world, INVITED).await;
        secretariat.post(&format!("/desk/puebla/invitations/{id}/sending"), &[]).await.is(303);
        assert!(!secretariat.get("/desk/puebla").await.is(200).has(&over));
        assert_eq!(taken_up(&world, &world.mails().await, INVITED).await, 303);
    }

    async fn a11_an_invitation_is_over_while_the_account_of_its_sender_is_switched_off(world: World) {
        let (house, standing) = (standing_of(&world, "secretariat").await, standing_of(&world, "honduras").await);
        let (elena, _) = seated(&world, OFFICER, "staff", &house).await;
        invite(&elena, INVITED, "delegate", &standing).await;
        let honduras = world.sign_in("honduras").await;
        let fields = [("name", "Otra Borrador"), ("email", ANOTHER), ("language", "es"), ("capacity", "delegate")];
        honduras.post("/area/puebla/delegation-hn/invitations", &fields).await.is(303);
        let mails = world.mails().await;
        let store = &world.house.store;
        for (sender, invited) in [(OFFICER, INVITED), (world.persona("honduras").email.as_str(), ANOTHER)] {
            assert_eq!(store.switch_account(sender, true).await.expect("it is switched off"), Some(Put::Changed));
            assert_eq!(taken_up(&world, &mails, invited).await, 410, "{sender} is switched off");
            assert_eq!(store.switch_account(sender, false).await.expect("it is switched on"), Some(Put::Changed));
            assert_eq!(taken_up(&world, &mails, invited).await, 303, "the link itself was good");
        }
    }

    async fn e6_who_keeps_the_seats_of_one_standing_neither_sends_nor_withdraws_what_the_other_has_sent(world: World) {
        // One organisation observes and serves: its two focal points share a space.
        let observes = standing_of(&world, "iom_observer").await;
        let (observer, _) = seated(&world, "uno.borrador@observa.example", "focal_point", &observes).await;
        let servant = world.sign_in("secretariat").await;
        let invitations = "/area/puebla/delegation-iom/invitations";
        let fields = [("name", "Elena Borrador"), ("email", INVITED), ("language", "es"), ("capacity", "delegate")];
        observer.post(invitations, &fields).await.is(303);
        let id = sent_to(&world, INVITED).await;
        let lines = world.database.lines_of_the_record().await;
        for act in ["sending", "withdrawal"] {
            servant.post(&format!("{invitations}/{id}/{act}"), &[]).await.is(403);
        }
        assert_eq!(world.database.lines_of_the_record().await, lines, "nothing changed");
        observer.post(&format!("{invitations}/{id}/withdrawal"), &[]).await.is(303);
    }
}
