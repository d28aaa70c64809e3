//! What a form of the desk names and there is not, and what is longer than it can be: a sentence at the field, and what was typed is kept.

use virtual_secretariat::access::SpaceKind;

use crate::harness::{Page, World, on_both};

/// An id that names nothing.
const NOTHING: &str = "018f3c1e-7d4a-7b1a-9c55-0d6c5a1b2c3d";

fn is_blamed(page: &Page, field: &str) {
    assert!(page.has(&format!("id=\"{field}-e\"")), "no sentence at {field}\n{}", page.words());
}

on_both! {
    async fn an_organisation_that_there_is_not_is_a_sentence_in_every_form_of_the_desk(world: World) {
        let secretariat = world.sign_in("secretariat").await;
        let lines = world.database.lines_of_the_record().await;
        let spaces = world.database.spaces(&["puebla"]).await;
        let room = spaces.into_iter().find(|space| space.kind == SpaceKind::Group).expect("the working group of Puebla").id.to_string();
        let seen = [room.as_str(), "", NOTHING, "", "", "", "read", "2101-02-03", "UTC"].join("|");
        let admission = [
            ("space", room.as_str()), ("organisation", NOTHING), ("level", "read"), ("until", "2101-02-03"), ("zone", "UTC"),
            ("seen", seen.as_str()), ("do", "admit"),
        ];
        let page = secretariat.post("/desk/puebla/admissions", &admission).await.is(422);
        is_blamed(&page, "organisation");
        assert!(page.has("2101-02-03"), "what was typed is gone");

        let office = [
            ("kind", "chair"), ("title", "Presidencia 4471"), ("held", "organisation"), ("organisation", NOTHING), ("from", "2101-02-03"),
            ("zone", "UTC"),
        ];
        let page = secretariat.post("/desk/puebla/offices", &office).await.is(422);
        is_blamed(&page, "organisation");
        assert!(page.has("Presidencia 4471") && page.has("2101-02-03"), "what was typed is gone");

        let standing = [("which", "listed"), ("organisation", NOTHING), ("standing", "observer"), ("since", "2001")];
        let page = secretariat.post("/desk/puebla/standings", &standing).await.is(422);
        is_blamed(&page, "organisation");
        assert!(page.has("2001"), "what was typed is gone");
        assert_eq!(world.database.lines_of_the_record().await, lines, "something was half-done");
    }

    async fn a_seat_or_a_standing_that_there_is_not_is_a_sentence_too(world: World) {
        let secretariat = world.sign_in("secretariat").await;
        let spaces = world.database.spaces(&["puebla"]).await;
        let room = spaces.into_iter().find(|space| space.kind == SpaceKind::Group).expect("the working group of Puebla").id.to_string();
        let seen = [room.as_str(), "", "", "", "", NOTHING, "read", "", "UTC"].join("|");
        let admission =
            [("space", room.as_str()), ("seat", NOTHING), ("level", "read"), ("zone", "UTC"), ("seen", seen.as_str()), ("do", "admit")];
        is_blamed(&secretariat.post("/desk/puebla/admissions", &admission).await.is(422), "seat");
        let office = [("kind", "chair"), ("title", "Presidencia"), ("held", "seat"), ("seat", NOTHING), ("from", "2101-02-03"), ("zone", "UTC")];
        is_blamed(&secretariat.post("/desk/puebla/offices", &office).await.is(422), "seat");
        let invitation = [
            ("name", "Ana Ejemplo"), ("email", "ana@ejemplo.example"), ("language", "es"), ("capacity", "delegate"), ("standing", NOTHING),
        ];
        is_blamed(&secretariat.post("/desk/puebla/invitations", &invitation).await.is(422), "standing");
        let emergency = [("space", NOTHING), ("seat", NOTHING), ("organisation", NOTHING), ("hours", "2"), ("reason", "Una prueba")];
        is_blamed(&secretariat.post("/desk/puebla/emergencies", &emergency).await.is(422), "space");
    }

    async fn a_title_a_letter_a_name_and_a_wording_have_an_end(world: World) {
        let secretariat = world.sign_in("secretariat").await;
        let long = "Largo. ".repeat(400);
        let office = [("kind", "chair"), ("title", long.as_str()), ("held", "organisation"), ("from", "2101-02-03"), ("zone", "UTC")];
        let seat = world.scope_of(&secretariat).await.seats()[0].clone();
        let organisation = seat.organisation.to_string();
        let office: Vec<(&str, &str)> = office.into_iter().chain([("organisation", organisation.as_str())]).collect();
        is_blamed(&secretariat.post("/desk/puebla/offices", &office).await.is(422), "title");
        let standing = seat.standing_id.to_string();
        let invitation = [
            ("name", "Ana Ejemplo"), ("email", "ana@ejemplo.example"), ("language", "es"), ("capacity", "focal_point"),
            ("standing", standing.as_str()), ("letter", long.as_str()), ("letter_date", "2001-02-03"),
        ];
        is_blamed(&secretariat.post("/desk/puebla/invitations", &invitation).await.is(422), "letter");
        let organisation = [("which", "new"), ("name_en", long.as_str()), ("kind", "state"), ("standing", "observer")];
        is_blamed(&secretariat.post("/desk/puebla/standings", &organisation).await.is(422), "name_en");
        let criterion = [("number", "77"), ("wording_es", long.as_str()), ("wording_en", "Short"), ("from", "2101-02-03"), ("zone", "UTC")];
        is_blamed(&secretariat.post("/desk/puebla/criteria", &criterion).await.is(422), "wording_es");
    }
}
