//! Who sits in a process: those who do are on the desk's first page, those who did behind a link, a hundred at a time.

use std::sync::Arc;

use chrono::Duration;
use virtual_secretariat::{
    access::{Administer, SeatId, Test, desk, tables::seat},
    i18n::{Lang, Words},
};

use crate::harness::{World, on_both};

on_both! {
    async fn seats_that_have_ended_stand_behind_a_link_a_hundred_on_a_page(world: World) {
        let secretariat = world.sign_in("secretariat").await;
        let name = world.persona("mexico").name.clone();
        let id = world.scope_of(&world.sign_in("mexico").await).await.seats()[0].id;
        assert!(secretariat.get("/desk/puebla").await.is(200).has(&name));
        assert!(!secretariat.get("/desk/puebla?seats=past").await.is(200).has(&name));
        let scope = Arc::new(world.scope_of(&secretariat).await);
        let row = scope.rows::<seat::Entity>().only(seat::Column::Id, Test::is(id)).one().await.expect("rows").expect("the seat");
        let grant = scope.grant_at::<Administer>("puebla", "desk", "test").expect("the secretariat keeps its desk");
        desk::end_seat(&grant, id, None, None).await.expect("the seat ends");
        world.later(Duration::seconds(1));
        assert!(!secretariat.get("/desk/puebla").await.is(200).has(&name), "who sits there no more");
        assert!(secretariat.get("/desk/puebla?seats=past").await.is(200).has(&name));
        assert!(secretariat.get("/desk/puebla/record").await.is(200).has(&name), "the record still names whose seat it was");

        let from = row.starts_at - Duration::days(9);
        let one = |n: i64| seat::Model { id: SeatId::fresh(), starts_at: from, ends_at: Some(from + Duration::hours(n)), ..row.clone() };
        let mut console = world.house.store.console().await.expect("a change at the console");
        console.add_many::<seat::Entity>((1..=120).map(one).collect()).await.expect("seats");
        console.commit(Vec::new()).await.expect("they are lasting");
        let first = secretariat.get("/desk/puebla?seats=past").await.is(200);
        assert_eq!(first.text.matches(&format!("<bdi>{name}</bdi>")).count(), 100);
        let older = first.links().into_iter().find(|link| link.contains("after=")).expect("a link to those before");
        let second = secretariat.get(&older.replace("&amp;", "&").replace("&#38;", "&")).await.is(200);
        assert_eq!(second.text.matches(&format!("<bdi>{name}</bdi>")).count(), 21);
        assert!(!second.links().iter().any(|link| link.contains("after=")), "there are no more");
        for odd in ["?seats=past&after=x", "?seats=past&after=01890000-0000-7000-8000-000000000000", "?seats=x"] {
            secretariat.get(&format!("/desk/puebla{odd}")).await.is(200);
        }
    }

    async fn lists_of_organisations_stand_in_the_order_of_the_reader_s_language(world: World) {
        let secretariat = world.sign_in("secretariat").await;
        let fields = [("which", "new"), ("name_en", "Amber Isles"), ("name_es", "Ámbar"), ("kind", "state"), ("standing", "observer"), ("in_force", "yes")];
        secretariat.post("/desk/puebla/standings", &fields).await.is(303);
        for path in ["", "/admissions/new", "/offices/new", "/emergencies/new", "/invitations/new"] {
            let page = secretariat.get(&format!("/desk/puebla{path}")).await.is(200);
            // In the order of code points it would be the last.
            let place = |name: &str| page.text.find(&format!(">{name}")).unwrap_or_else(|| panic!("no {name} on {path}\n{}", page.words()));
            assert!(place("Ámbar") < place("Colombia"), "{path}");
        }
    }

    async fn the_seats_that_can_hold_an_office_are_offered_under_their_organisations(world: World) {
        let secretariat = world.sign_in("secretariat").await;
        let w = Words::of(Lang::Es);
        let page = secretariat.get("/desk/puebla/offices/new").await.is(200);
        let select = page.text.split("<select").find(|part| part.contains("id=\"seat\"")).expect("a choice of seats");
        let select = select.split("</select>").next().unwrap_or_default();
        let group = select.split("<optgroup").find(|group| group.contains("label=\"Honduras\"")).expect("Honduras");
        let (honduras, mexico) = (world.persona("honduras"), world.persona("mexico"));
        assert!(group.contains(&honduras.name) && !group.contains(&mexico.name), "{group}");
        assert!(select.contains(&mexico.name) && select.contains(&w.t("desk-choose")), "{select}");
        // A seat that is over holds no office any more.
        assert!(!select.contains(&world.persona("former").name), "{select}");
    }

    async fn the_record_names_the_zone_of_its_times_once(world: World) {
        let secretariat = world.sign_in("secretariat").await;
        for name in ["Agency of the Isles", "Agency of the Lakes"] {
            let fields = [("which", "new"), ("name_en", name), ("kind", "state"), ("standing", "observer"), ("in_force", "yes")];
            secretariat.post("/desk/puebla/standings", &fields).await.is(303);
        }
        let scope = world.scope_of(&secretariat).await;
        let zone = Words::of(Lang::Es).zone(scope.now(), scope.process_at("puebla").expect("Puebla").zone);
        let page = secretariat.get("/desk/puebla/record").await.is(200);
        assert_eq!(page.text.matches(&zone).count(), 1, "{zone}\n{}", page.words());
    }

    async fn an_organisation_that_the_desk_adds_is_on_record(world: World) {
        let secretariat = world.sign_in("secretariat").await;
        let fields = [("which", "new"), ("name_en", "Agency of the Isles"), ("kind", "state"), ("standing", "observer"), ("in_force", "yes")];
        secretariat.post("/desk/puebla/standings", &fields).await.is(303);
        let text = "SELECT verb FROM audit_line WHERE verb IN ('organisation_made', 'standing_made') ORDER BY verb";
        assert_eq!(world.database.texts(text).await, ["organisation_made", "standing_made"]);
        let record = secretariat.get("/desk/puebla/record").await.is(200);
        assert!(record.has("Agency of the Isles"), "{}", record.words());
    }
}
