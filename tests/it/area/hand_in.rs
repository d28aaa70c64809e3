//! Handing in a paper, from My area: the spaces that take it, each with those who will see it.

use virtual_secretariat::http::names::{Organisations, capacity_name};

use super::{rows, words};
use crate::harness::{World, on_both};

/// Where My area leads first in its main part.
fn first_link(text: &str) -> String {
    let main = text.split_once("<main").expect("a main part").1;
    let (_, rest) = main.split_once("href=\"").expect("a link");
    rest.split('"').next().unwrap_or_default().to_owned()
}

on_both! {
    async fn a_paper_is_handed_in_from_my_area_to_a_space_that_says_who_will_see_it(world: World) {
        let honduras = world.sign_in("honduras").await;
        let scope = world.scope_of(&honduras).await;
        let w = words(&scope);
        assert_eq!(first_link(&honduras.get("/area").await.is(200).text), "/area/hand-in");
        let page = honduras.get("/area/hand-in").await.is(200);
        let rows = rows(&page);
        let hrefs: Vec<&str> = rows.iter().map(|(href, _)| href.as_str()).collect();
        assert_eq!(hrefs.first(), Some(&"/area/puebla/delegation-hn/documents/new"), "the own delegation stands first");
        assert!(hrefs.contains(&"/area/puebla/members/documents/new"), "{hrefs:?}");
        for (href, row) in &rows {
            let slug = href.split('/').nth(3).expect("a space");
            let band = honduras.get(&format!("/area/puebla/{slug}")).await.is(200);
            let (_, rest) = row.split_once("<p class=\"meta\">").expect("a sentence");
            let who = rest.split('<').next().unwrap_or_default();
            assert!(!who.is_empty() && band.has(who), "{slug}: the band does not say “{who}”");
            let draft = slug == "delegation-hn";
            assert_eq!(row.contains(&w.t("area-hand-in-draft")), draft, "{slug}");
            assert_eq!(row.contains(&w.t("area-hand-in-circulates")), !draft, "{slug}");
            honduras.get(href).await.is(200);
        }
    }

    async fn only_spaces_that_the_seat_may_add_to_are_offered(world: World) {
        for key in ["mexico", "colombia", "unhcr", "rncom", "canada", "secretariat", "iom_observer"] {
            let browser = world.sign_in(key).await;
            for (href, _) in rows(&browser.get("/area/hand-in").await.is(200)) {
                browser.get(&href).await.is(200);
            }
        }
        // A seat in another process is chosen at the top, and the page says so to whom has several.
        let canada = world.sign_in("canada").await;
        assert!(rows(&canada.get("/area/hand-in").await).iter().all(|(href, _)| href.starts_with("/area/puebla/") || href.starts_with("/area/igc/")));
        let scope = world.scope_of(&canada).await;
        let (w, seat) = (words(&scope), scope.acting().expect("a seat"));
        let organisation = Organisations::of(&scope).short(seat.organisation, w);
        let capacity = capacity_name(seat.standing, seat.capacity, w);
        let sentence = w.a2("area-hand-in-seat", "organisation", organisation, "capacity", capacity);
        assert!(canada.get("/area/hand-in").await.has(&sentence), "{sentence}");
    }

    async fn who_has_one_space_to_add_to_is_led_to_its_form_at_once(world: World) {
        world.database.run("UPDATE admission SET ends_at = starts_at WHERE space_id IN (SELECT id FROM space WHERE slug = 'plenary')").await;
        let colombia = world.sign_in("colombia").await;
        let form = "/area/puebla/delegation-co/documents/new";
        assert_eq!(first_link(&colombia.get("/area").await.is(200).text), form);
        assert_eq!(colombia.get("/area/hand-in").await.is(303).location(), form);
        // And who may only read is offered nothing.
        world.database.run("UPDATE admission SET level = 1 WHERE space_id IN (SELECT id FROM space WHERE slug = 'delegation-co')").await;
        assert_ne!(first_link(&colombia.get("/area").await.is(200).text), form);
        let page = colombia.get("/area/hand-in").await.is(200);
        assert!(page.has(&words(&world.scope_of(&colombia).await).t("area-hand-in-none-title")), "{}", page.words());
        colombia.get(form).await.is(403);
    }

    async fn an_operator_has_nothing_to_hand_in(world: World) {
        let operator = world.sign_in("operator").await;
        assert_eq!(operator.get("/area/hand-in").await.is(303).location(), "/operator");
        assert!(world.browser().get("/area/hand-in").await.is_to_sign_in());
    }
}
