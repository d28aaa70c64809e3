//! A11: a right that ends, ends at the next request.

use std::sync::Arc;

use virtual_secretariat::access::{Administer, Grant, Put, desk};

use crate::harness::{World, on_both};

/// The secretariat's grant at the desk of Puebla.
async fn at_the_desk(world: &World) -> Grant<Administer> {
    let browser = world.sign_in("secretariat").await;
    Arc::new(world.scope_of(&browser).await).grant_at("puebla", "desk", "test").expect("the secretariat keeps its desk")
}

on_both! {
    async fn a11_a_seat_that_ends_while_its_person_is_signed_in_ends_at_once(world: World) {
        let mexico = world.sign_in("mexico").await;
        mexico.get("/area/puebla/members").await.is(200);
        let seat = world.scope_of(&mexico).await.seats()[0].id;
        desk::end_seat(&at_the_desk(&world).await, seat, None, None).await.expect("the seat ends");
        assert!(mexico.get("/area/puebla/members").await.is_to_sign_in());
        assert!(mexico.get("/area").await.is_to_sign_in());
        let again = world.sign_in("mexico").await;
        again.get("/area/puebla/members").await.is(404);
        assert_eq!(world.scope_of(&again).await.seats(), []);
    }

    async fn a11_a_seat_that_ends_by_its_date_ends_without_a_row_being_written(world: World) {
        let mexico = world.sign_in("mexico").await;
        let seat = world.scope_of(&mexico).await.seats()[0].id;
        let until = world.house.store.clock().now() + chrono::Duration::minutes(30);
        desk::end_seat(&at_the_desk(&world).await, seat, None, Some(until)).await.expect("the seat has an end");
        mexico.get("/area/puebla/members").await.is(200);
        world.later(chrono::Duration::minutes(31));
        mexico.get("/area/puebla/members").await.is(404);
    }

    async fn a11_an_account_that_is_switched_off_is_out_at_once(world: World) {
        let mexico = world.sign_in("mexico").await;
        mexico.get("/area").await.is(200);
        let persona = world.persona("mexico").clone();
        let off = world.house.store.switch_account(&persona.email, true).await.expect("it is switched off");
        assert_eq!(off, Some(Put::Changed));
        assert!(mexico.get("/area").await.is_to_sign_in());
        let page = world.browser().sign_in(&persona.email, &persona.password).await;
        assert_ne!(page.status, 303, "nobody signs in with an account that is switched off");
    }

    async fn a11_an_organisation_that_leaves_keeps_reading_in_its_own_room_only(world: World) {
        let mexico = world.sign_in("mexico").await;
        let standing = world.scope_of(&mexico).await.seats()[0].standing_id;
        desk::change_standing(&at_the_desk(&world).await, standing, None, false, "2026").await.expect("the standing ends");
        mexico.get("/area/puebla/members").await.is(404);
        mexico.get("/area/puebla/plenary").await.is(404);
        mexico.get("/area/puebla/delegation-mx").await.is(200);
        let papers = mexico.post("/area/puebla/delegation-mx/documents", &[]).await;
        assert!(matches!(papers.status, 403 | 404), "an organisation that left hands nothing in: {}", papers.status);
    }

    async fn a11_a_process_that_is_concluded_is_read_only(world: World) {
        let mexico = world.sign_in("mexico").await;
        assert_eq!(world.house.store.conclude("puebla").await.expect("it is concluded"), Some(Put::Changed));
        mexico.get("/area/puebla/members").await.is(200);
        let page = mexico.get("/area/puebla/members/documents/new").await;
        assert_eq!(page.status, 403, "a concluded process takes no papers");
    }

    async fn rule_14_another_language_leaves_a_line_in_the_record(world: World) {
        let mexico = world.sign_in("mexico").await;
        let before = world.database.lines_of_the_record().await;
        mexico.post("/account/language", &[("lang", "fr")]).await.is(303);
        let lines = "SELECT person_name FROM audit_line WHERE verb = 'language_chosen'";
        assert_eq!(world.database.texts(lines).await, [world.persona("mexico").name.as_str()]);
        assert_eq!(world.database.lines_of_the_record().await, before + 1);
    }
}
