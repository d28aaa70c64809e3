//! A21: the look through another standing's eyes gives no right, is shown, is on record, and ends by itself.

use crate::harness::{File, World, on_both};

const TITLE: &str = "Una nota sobre miradas 5309";

on_both! {
    async fn a21_a_look_as_another_standing_gains_nothing_and_is_on_record_under_both_names(world: World) {
        let file = File { field: "file", name: "nota.txt", media_type: "text/plain", bytes: b"A note about nothing.\n" };
        let fields = [("title", TITLE), ("language", "es"), ("kind", "note"), ("date", "2001-06-14")];
        world.sign_in("honduras").await.upload("/area/puebla/members/documents", &fields, &[file]).await.is(303);
        let secretariat = world.sign_in("secretariat").await;
        let before = secretariat.get("/desk/puebla/as").await.is(200);
        assert!(!before.has("class=\"band look\""), "no look yet");
        assert!(secretariat.get("/desk/puebla/as?standing=participant").await.is(200).has(TITLE));
        let look = secretariat.get("/desk/puebla/as?standing=observer").await.is(200);
        assert!(look.has("class=\"band look\""), "the look is shown above the page");
        assert!(!look.has(TITLE), "an observer does not see the members' papers");
        // The network's own space is not the secretariat's to read, whoever's eyes it borrows.
        let civil = secretariat.get("/desk/puebla/as?standing=civil_society").await.is(200);
        assert!(!civil.has("data-space=\"civil\""), "a look never shows more than the one who looks may read");

        let lines = "SELECT person_name || '; ' || seat_name || '; ' || CAST(detail AS text) FROM audit_line WHERE verb = 'seen_as' ORDER BY at, id";
        let lines = world.database.texts(lines).await;
        assert_eq!(lines.len(), 3);
        let name = &world.persona("secretariat").name;
        for (line, standing) in lines.iter().zip(["participant", "observer", "civil_society"]) {
            assert!(line.starts_with(name.as_str()) && line.contains("focal_point") && line.contains(standing), "{line}");
        }

        let recorded = world.database.lines_of_the_record().await;
        for path in ["/desk/puebla/as", "/desk/puebla/as?standing=observer", "/desk/puebla/as/documents"] {
            let page = secretariat.post(path, &[("standing", "observer")]).await;
            assert!(matches!(page.status, 403..=405), "{path}: {}", page.status);
        }
        assert_eq!(world.database.lines_of_the_record().await, recorded, "nothing is done from a look");
        // It was one page: the next one is the secretariat's own again.
        assert!(secretariat.get("/area/puebla/members").await.is(200).has(TITLE));
        assert!(!secretariat.get("/desk/puebla/as").await.is(200).has("class=\"band look\""));
    }
}
