//! Who signed a release, and who holds an office: told as it was written down that day, without a person's name.

use std::sync::Arc;

use chrono::NaiveDate;
use virtual_secretariat::{
    access::{Administer, OfficeKind, desk},
    error::Error,
};

use super::released;
use crate::harness::{World, on_both};

const IOM: &str = "International Organization for Migration (IOM)";

on_both! {
    async fn a_release_says_which_organisation_signed_it_and_goes_on_to_say_so(world: World) {
        let secretariat = world.sign_in("secretariat").await;
        let (_, symbol) = released(&world, &secretariat, "A note on nothing").await;
        let page = world.browser().get(&format!("/en/puebla/documents/{symbol}")).await.is(200);
        assert!(page.has(&format!("<dd>{IOM} · secretariat</dd>")), "{}", page.text);
        assert!(!page.has(&world.persona("secretariat").name), "the person is named");
        // Whoever holds which seat or office later: the release stays signed as it was.
        world.database.run("UPDATE standing SET in_force = (1 = 0) WHERE kind = 'secretariat'").await;
        world.database.run("UPDATE release SET seat_id = NULL").await;
        let page = world.browser().get(&format!("/fr/puebla/documents/{symbol}")).await.is(200);
        assert!(page.has("<dd>Organisation internationale pour les migrations (OIM) · secrétariat</dd>"), "{}", page.text);
    }

    async fn a_paper_that_came_with_the_data_is_not_said_to_be_signed(world: World) {
        let symbol = world.database.texts("SELECT symbol FROM release WHERE symbol LIKE 'DEMO/PUEBLA/%' ORDER BY symbol LIMIT 1").await.remove(0);
        let page = world.browser().get(&format!("/en/puebla/documents/{symbol}")).await.is(200);
        assert!(page.has("<dd>Taken over with the data of the process, not signed here</dd>"), "{}", page.text);
    }

    async fn an_office_that_a_person_holds_shows_the_organisation(world: World) {
        let scope = Arc::new(world.scope_of(&world.sign_in("secretariat").await).await);
        let grant = scope.grant_at::<Administer>("puebla", "desk", "test").expect("the secretariat keeps its desk");
        let office = |seat| desk::NewOffice {
            kind: OfficeKind::ExecutiveSecretary,
            title: "Executive secretary".to_owned(),
            organisation: None,
            seat: Some(seat),
            exercised_by: Vec::new(),
            from: NaiveDate::from_ymd_opt(2001, 2, 14).expect("a day"),
            until: None,
            zone: chrono_tz::Tz::UTC,
        };
        desk::make_office(&grant, &office(scope.seats()[0].id)).await.expect("the office is entered");
        let page = world.browser().get("/en/puebla").await.is(200);
        assert!(page.has(&format!("Executive secretary: {IOM}")), "{}", page.text);
        assert!(!page.has(&world.persona("secretariat").name), "the person is named");
        let elsewhere = world.scope_of(&world.sign_in("philippines").await).await.seats()[0].id;
        let refused = desk::make_office(&grant, &office(elsewhere)).await;
        assert!(matches!(refused, Err(Error::Wrong(_))), "a seat of another process holds an office of this one");
    }

    async fn the_zone_of_times_that_stand_together_is_told_once(world: World) {
        let secretariat = world.sign_in("secretariat").await;
        let (paper, symbol) = released(&world, &secretariat, "A note on nothing").await;
        let shown = world.browser().get(&format!("/en/puebla/documents/{symbol}")).await.is(200);
        assert_eq!(shown.text.matches("UTC").count(), 1, "a single time keeps its zone");
        assert!(!world.browser().get("/en").await.is(200).has("UTC"), "a list tells the day");
        let page = secretariat.get(&paper).await.is(200);
        let form = page.links().into_iter().find(|link| link.ends_with("/withdrawal/new")).expect("a withdrawal");
        let form = secretariat.get(&form).await.is(200);
        let action = form.forms().into_iter().find(|action| action.ends_with("/withdrawal")).expect("its form");
        secretariat.post(&action, &[("reason", "Published by mistake.")]).await.is(303);
        let stone = world.browser().get(&format!("/en/puebla/documents/{symbol}")).await.is(410);
        assert_eq!(stone.text.matches("UTC").count(), 1, "{}", stone.words());
        assert!(stone.has("Times are in "), "{}", stone.words());
        let account = world.sign_in("mexico").await.get("/account").await.is(200);
        assert_eq!(account.text.matches("UTC").count(), 1, "{}", account.text);
    }
}
