//! News: what came since the last visit, and for two weeks at least.

use chrono::Duration;

use virtual_secretariat::features::library::tables::document;

use super::{hands_in, many::paper, rows, words};
use crate::harness::{Page, World, on_both};

/// The entry of a paper on My area, and whether it is marked as new; `None` where it does not stand there.
fn marked(page: &Page, title: &str, mark: &str) -> Option<bool> {
    let entry = page.text.split("<li>").skip(1).find(|entry| entry.contains(title))?;
    Some(entry.contains(&format!("<strong>{mark}</strong>")))
}

on_both! {
    async fn news_stay_for_two_weeks_and_what_came_since_the_last_visit_is_marked_with_a_word(world: World) {
        hands_in(&world.sign_in("honduras").await, "members", "Una nota 5501").await;
        let mexico = world.sign_in("mexico").await;
        let w = words(&world.scope_of(&mexico).await);
        let mark = w.t("area-new-mark");
        let page = mexico.get("/area").await.is(200);
        assert!(page.has(&w.t("area-new-first")), "{}", page.words());
        assert_eq!(marked(&page, "Una nota 5501", &mark), Some(false), "on the first visit everything would be new");

        world.later(Duration::days(1));
        let mexico = world.sign_in("mexico").await;
        hands_in(&world.sign_in("honduras").await, "members", "Una nota 5502").await;
        let page = mexico.get("/area").await.is(200);
        assert_eq!(marked(&page, "Una nota 5501", &mark), Some(false), "read yesterday, still here");
        assert_eq!(marked(&page, "Una nota 5502", &mark), Some(true));

        world.later(Duration::minutes(10));
        mexico.get("/area").await.is(200);
        let mexico = world.sign_in("mexico").await;
        let page = mexico.get("/area").await.is(200);
        for title in ["Una nota 5501", "Una nota 5502"] {
            assert_eq!(marked(&page, title, &mark), Some(false), "{title} is still here, and not new");
        }

        // After three weeks only what came since the last visit is news.
        world.later(Duration::days(21));
        let mexico = world.sign_in("mexico").await;
        let page = mexico.get("/area").await.is(200);
        assert!(page.has(&w.t("area-new-none")), "{}", page.words());
        hands_in(&world.sign_in("honduras").await, "members", "Una nota 5503").await;
        let page = mexico.get("/area").await.is(200);
        assert_eq!(marked(&page, "Una nota 5502", &mark), None);
        assert_eq!(marked(&page, "Una nota 5503", &mark), Some(true));
    }

    async fn the_zone_of_the_times_is_told_once_on_the_first_page(world: World) {
        let honduras = world.sign_in("honduras").await;
        let mexico = world.sign_in("mexico").await;
        let scope = world.scope_of(&mexico).await;
        let w = words(&scope);
        let zone = scope.process_at("puebla").expect("Puebla").zone;
        for title in ["Una nota 5505", "Una nota 5506"] {
            hands_in(&honduras, "members", title).await;
            let page = world.sign_in("mexico").await.get("/area").await.is(200);
            assert!(page.has(title), "{}", page.words());
            let told = page.text.matches(&w.zone(scope.now(), zone)).count();
            assert_eq!(told, 1, "{title}\n{}", page.words());
        }
    }

    async fn the_five_newest_are_shown_and_what_one_handed_in_is_no_news(world: World) {
        let honduras = world.sign_in("honduras").await;
        for number in 5510..5516 {
            hands_in(&honduras, "members", &format!("Una nota {number}")).await;
            world.later(Duration::minutes(1));
        }
        let page = world.sign_in("mexico").await.get("/area").await.is(200);
        assert!(page.has("Una nota 5515") && page.has("Una nota 5511") && !page.has("Una nota 5510"), "{}", page.words());
        let page = honduras.get("/area").await.is(200);
        assert!(!page.has("Una nota 5515"), "{}", page.words());
    }

    async fn many_papers_of_ones_own_hide_nothing_of_others(world: World) {
        hands_in(&world.sign_in("mexico").await, "members", "Una nota 5521").await;
        world.later(Duration::minutes(1));
        let honduras = world.sign_in("honduras").await;
        let scope = world.scope_of(&honduras).await;
        let seat = scope.acting().expect("a seat").id;
        let process = scope.process_at("puebla").expect("Puebla").id;
        let members = scope.spaces().find(|space| space.process == process && space.slug == "members").expect("it").id;
        let mut console = world.house.store.console().await.expect("a change at the console");
        let now = console.now();
        let own = (0..120).map(|_| document::Model { seat_id: Some(seat), ..paper(members, process, now) });
        console.add_many::<document::Entity>(own.collect()).await.expect("the papers");
        console.commit(Vec::new()).await.expect("all is there");

        let w = words(&scope);
        let page = honduras.get("/area").await.is(200);
        assert!(page.has("Una nota 5521"), "{}", page.words());
        let more = w.n("area-new-papers-more", 99_usize);
        let told = |page: &Page| rows(page).into_iter().find(|(href, _)| href == "/area/puebla/members").expect("it").1;
        assert!(!told(&page).contains(&more), "what one handed in is not counted: {}", page.words());
        let page = world.sign_in("mexico").await.get("/area").await.is(200);
        assert!(told(&page).contains(&more), "{}", page.words());
    }

    async fn news_of_a_long_absence_reach_back_to_the_last_visit(world: World) {
        let mexico = world.sign_in("mexico").await;
        let w = words(&world.scope_of(&mexico).await);
        world.later(Duration::days(1));
        hands_in(&world.sign_in("honduras").await, "members", "Una nota 5504").await;
        world.later(Duration::days(40));
        let page = world.sign_in("mexico").await.get("/area").await.is(200);
        assert_eq!(marked(&page, "Una nota 5504", &w.t("area-new-mark")), Some(true), "{}", page.words());
    }
}
