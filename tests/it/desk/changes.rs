//! C13: two open the same form and both send it. The second changes nothing unseen: what the form showed must still be so.

use virtual_secretariat::i18n::{Lang, Words};

use crate::harness::{Browser, Page, World, on_both};

/// What a form carries of how things were when it was opened, as fields to be sent.
fn shown(page: &Page) -> Vec<(&'static str, String)> {
    let values = page.text.split("name=\"shown\" value=\"").skip(1).filter_map(|rest| rest.split('"').next());
    values.map(|value| ("shown", value.to_owned())).collect()
}

/// Sends the form of a page with what is typed into it.
pub(super) async fn sent(browser: &Browser, path: &str, form: &Page, typed: &[(&str, &str)]) -> Page {
    let shown = shown(form);
    let shown = shown.iter().map(|(name, value)| (*name, value.as_str()));
    browser.post(path, &shown.chain(typed.iter().copied()).collect::<Vec<_>>()).await
}

on_both! {
    async fn c13_a_standing_that_somebody_ended_is_not_put_in_force_again_unseen(world: World) {
        let w = Words::of(Lang::Es);
        let secretariat = world.sign_in("secretariat").await;
        let observer = "SELECT standing.id FROM standing JOIN process ON process.id = standing.process_id
                        WHERE process.slug = 'puebla' AND standing.kind = 'observer' AND standing.in_force ORDER BY standing.id LIMIT 1";
        let id = world.database.id(observer).await.expect("an observer of Puebla");
        let path = format!("/desk/puebla/standings/{id}");
        let (one, two) = (secretariat.get(&path).await.is(200), secretariat.get(&path).await.is(200));
        sent(&secretariat, &path, &one, &[("until", "2001")]).await.is(303);

        let refused = sent(&secretariat, &path, &two, &[("in_force", "yes")]).await.is(422);
        assert!(refused.has(&w.t("desk-error-changed")), "{}", refused.words());
        assert!(refused.has("id=\"in_force\" value=\"yes\" checked"), "what was entered is not kept");
        assert!(refused.has(&format!("{}{}2001", w.t("desk-state-ended"), w.t("list-comma"))), "{}", refused.words());
        let now = secretariat.get(&path).await.is(200);
        assert!(!now.has("id=\"in_force\" value=\"yes\" checked"), "it is in force again");

        // Who has seen how it is now may send it again; of two who do at once, one.
        let again = || sent(&secretariat, &path, &refused, &[("in_force", "yes")]);
        let (first, second) = tokio::join!(again(), again());
        let mut statuses = [first.status, second.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 422]);
    }

    async fn c13_who_exercises_an_office_is_not_changed_unseen(world: World) {
        let (secretariat, honduras) = (world.sign_in("secretariat").await, world.sign_in("honduras").await);
        let scope = world.scope_of(&honduras).await;
        let (seat, organisation) = (scope.seats()[0].id.to_string(), scope.seats()[0].organisation.to_string());
        let office = [
            ("kind", "presidency"),
            ("title", "Presidencia de prueba"),
            ("held", "organisation"),
            ("organisation", organisation.as_str()),
            ("from", "2001-01-01"),
            ("zone", "UTC"),
        ];
        secretariat.post("/desk/puebla/offices", &office).await.is(303);
        let seats = honduras.get("/area/puebla/delegation-hn/seats").await.is(200);
        let path = seats.links().into_iter().find(|link| link.starts_with("/area/puebla/delegation-hn/offices/"));
        let path = path.expect("the office");
        let (one, two) = (honduras.get(&path).await.is(200), honduras.get(&path).await.is(200));
        sent(&honduras, &path, &one, &[("exercised", &seat)]).await.is(303);

        let refused = sent(&honduras, &path, &two, &[]).await.is(422);
        assert!(refused.has(&Words::of(Lang::Es).t("desk-error-changed")), "{}", refused.words());
        let named = "SELECT COUNT(*) FROM office_seat JOIN office ON office.id = office_seat.office_id
                     WHERE office.title = 'Presidencia de prueba'";
        assert_eq!(world.database.number(named).await, 1, "nobody exercises it any more");
        sent(&honduras, &path, &refused, &[]).await.is(303);
        assert_eq!(world.database.number(named).await, 0);
    }

    async fn c13_an_end_that_somebody_has_set_is_not_changed_unseen(world: World) {
        let w = Words::of(Lang::Es);
        let (secretariat, mexico) = (world.sign_in("secretariat").await, world.sign_in("mexico").await);
        let scope = world.scope_of(&mexico).await;
        let (seat, organisation) = (scope.seats()[0].id, scope.seats()[0].organisation.to_string());
        let office = [
            ("kind", "presidency"),
            ("title", "Presidencia de prueba"),
            ("held", "organisation"),
            ("organisation", organisation.as_str()),
            ("from", "2001-01-01"),
            ("zone", "UTC"),
        ];
        secretariat.post("/desk/puebla/offices", &office).await.is(303);
        let office = world.database.id("SELECT id FROM office WHERE title = 'Presidencia de prueba'").await.expect("the office");
        let admissions = secretariat.get("/desk/puebla/admissions").await.is(200);
        let admission = admissions.links().into_iter().find(|link| link.ends_with("/ending")).expect("an admission");
        let (seat, office) = (format!("/desk/puebla/seats/{seat}/ending"), format!("/desk/puebla/offices/{office}/ending"));
        for path in [seat, office, admission] {
            let until = |date: &'static str| [("when", "later"), ("date", date), ("time", "10:00"), ("zone", "UTC")];
            let (one, two) = (secretariat.get(&path).await.is(200), secretariat.get(&path).await.is(200));
            sent(&secretariat, &path, &one, &until("2101-02-03")).await.is(303);

            let now = "<time datetime=\"2101-02-03T10:00:00Z\">";
            for typed in [&until("2102-03-04")[..], &[("when", "now")][..]] {
                let refused = sent(&secretariat, &path, &two, typed).await.is(422);
                assert!(refused.has(&w.t("desk-error-changed")), "{path}\n{}", refused.words());
                assert!(refused.has(now), "{path}: how it is now is not shown\n{}", refused.words());
            }
            let refused = sent(&secretariat, &path, &two, &until("2102-03-04")).await.is(422);
            assert!(refused.has("value=\"2102-03-04\""), "{path}: what was entered is not kept");
            assert!(secretariat.get(&path).await.is(200).has(now), "{path}: it was changed");
            // A fault of another kind does not make the form forget what it showed.
            let faulty = sent(&secretariat, &path, &two, &until("mañana")).await.is(422);
            assert!(!faulty.has(&w.t("desk-error-changed")), "{path}");
            sent(&secretariat, &path, &faulty, &until("2102-03-04")).await.is(422);

            // Who has seen how it is now may send it again; of two who do at once, one.
            let typed = until("2102-03-04");
            let again = || sent(&secretariat, &path, &refused, &typed);
            let (first, second) = tokio::join!(again(), again());
            let mut statuses = [first.status, second.status];
            statuses.sort_unstable();
            assert_eq!(statuses, [303, 422], "{path}");
        }
    }
}
