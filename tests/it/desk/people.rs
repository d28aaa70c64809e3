//! Who sits in a process: those who do are on the desk's first page, those who did behind a link, a hundred at a time.

use std::sync::Arc;

use chrono::Duration;
use virtual_secretariat::access::{Administer, SeatId, Test, desk, tables::seat};

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
        desk::end_seat(&grant, id, None).await.expect("the seat ends");
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
