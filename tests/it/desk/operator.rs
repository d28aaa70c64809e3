//! Rule 9: the operator runs the installation and reads no content of it.

use virtual_secretariat::i18n::{Lang, Words};

use crate::harness::{World, on_both};

on_both! {
    async fn rule_9_the_private_area_is_closed_to_an_operators_sign_in(world: World) {
        let operator = world.sign_in("operator").await;
        for path in ["", "/people", "/papers.csv", "/documents/new"] {
            operator.get(&format!("/area/puebla/public{path}")).await.is(404);
        }
        assert!(world.scope_of(&operator).await.spaces().next().is_none());
        assert_eq!(operator.get("/area").await.is(303).location(), "/operator");
        operator.get("/en/puebla").await.is(200);
        for list in ["/area/bookmarks", "/area/read", "/area/papers"] {
            let page = operator.get(list).await.is(200);
            let says = |key: &str| Lang::ALL.into_iter().any(|lang| page.has(&Words::of(lang).t(key)));
            assert!(says("area-operator-title") && !says("area-ended-title"), "{list}: {}", page.words());
        }
    }

    async fn rule_9_a_seat_opens_nothing_to_an_operators_sign_in(world: World) {
        let mexico = world.sign_in("mexico").await;
        mexico.get("/area/puebla/members").await.is(200);
        world.database.run("UPDATE person SET operator = TRUE WHERE email LIKE '%@mexico.example'").await;
        mexico.get("/area/puebla/members").await.is(404);
        let scope = world.scope_of(&mexico).await;
        assert!(scope.seats().is_empty() && scope.spaces().next().is_none());
        let people = world.sign_in("honduras").await.get("/area/puebla/members/people").await.is(200);
        assert!(!people.has(&world.persona("mexico").name), "nobody is told that an operator reads here");
    }

    async fn the_operator_sees_numbers_and_names_of_processes_and_nothing_else(world: World) {
        let honduras = world.sign_in("honduras").await;
        let fields = [("name", "Elena Borrador"), ("email", "elena.borrador@cancilleria.example"), ("language", "es"), ("capacity", "delegate")];
        for _ in 0..2 {
            honduras.post("/area/puebla/delegation-hn/invitations", &fields).await.is(303);
        }
        let operator = world.sign_in("operator").await;
        let w = Words::of(Lang::En);
        let page = operator.get("/operator").await.is(200);
        assert!(page.has(&w.n("desk-mails-waiting", 2_usize)) && page.has(&w.n("desk-mails-dead", 0_usize)), "{}", page.words());
        world.database.run("UPDATE mail SET state = 'dead'").await;
        let page = operator.get("/operator").await.is(200);
        assert!(page.has(&w.n("desk-mails-waiting", 0_usize)) && page.has(&w.n("desk-mails-dead", 2_usize)), "{}", page.words());
        assert!(page.has("Puebla"));
        for private in ["Elena Borrador", "cancilleria.example", "delegation-hn", "invitation_sent"] {
            assert!(!page.has(private), "{private}");
        }
        assert!(page.has(&w.t("desk-record-unsealed")) || page.has(&w.t("desk-record-sealed")));
    }

    async fn rule_7_the_operator_invites_the_first_manager_and_no_second_one(world: World) {
        let standing = async |process: &str| {
            let text = format!(
                "SELECT standing.id FROM standing JOIN process ON process.id = standing.process_id
                 WHERE process.slug = '{process}' AND standing.kind = 'secretariat' AND standing.in_force"
            );
            world.database.id(&text).await.expect("a secretariat in force").to_string()
        };
        let (manila, puebla) = (standing("manila").await, standing("puebla").await);
        let operator = world.sign_in("operator").await;
        let invite = async |standing: &str, email: &str| {
            let fields = [("standing", standing), ("name", "Ida Draft"), ("email", email), ("language", "en")];
            operator.post("/operator/managers", &fields).await
        };
        invite(&manila, "ida.draft@secretariat.example").await.is(303);
        let mails = world.mails().await;
        assert!(mails.len() == 1 && mails[0].to == "ida.draft@secretariat.example");
        // Puebla's secretariat has its seats: from here on it invites for itself.
        invite(&puebla, "ida.draft@secretariat.example").await.is(422);
        invite("01890000-0000-7000-8000-000000000000", "ida.draft@secretariat.example").await.is(422);
        assert_eq!(world.database.number("SELECT COUNT(*) FROM invitation").await, 1);
        for key in ["secretariat", "honduras"] {
            let fields = [("standing", manila.as_str()), ("name", "Ida Draft"), ("email", "x@secretariat.example"), ("language", "en")];
            world.sign_in(key).await.post("/operator/managers", &fields).await.is(403);
        }
        let line = "SELECT COUNT(*) FROM audit_line JOIN space ON space.id = audit_line.space_id
                    WHERE verb = 'invitation_sent' AND space.kind = 'desk'";
        assert_eq!(world.database.number(line).await, 1, "on record, at the desk that the manager will keep");
    }
}
