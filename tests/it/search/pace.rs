//! How often a person may ask: who asks too often is told when to ask again, and nobody else waits for them.

use chrono::Duration;
use virtual_secretariat::i18n::{Lang, Words};

use super::{asked, suggested};
use crate::harness::{Page, World, on_both};

/// How long an answer says to wait.
fn seconds(page: &Page) -> usize {
    let seconds = page.header("retry-after").parse().expect("a number of seconds");
    assert!((1..=60).contains(&seconds), "{seconds}");
    seconds
}

on_both! {
    async fn who_asks_too_often_is_told_when_to_ask_again_and_nobody_else_is(world: World) {
        let world = world.restarted(|settings| settings.limits.questions_a_minute = 3).await;
        let (mexico, honduras) = (world.sign_in("mexico").await, world.sign_in("honduras").await);
        let question = "/area/search?q=virtual";
        for _ in 0..3 {
            asked(&mexico, "virtual").await;
        }
        let page = mexico.get(question).await.is(429);
        assert!(page.has(&Words::of(Lang::Es).n("search-wait", seconds(&page))), "{}", page.words());
        assert!(page.has("value=\"virtual\"") && !page.has("class=\"entries finds\""), "{}", page.words());
        assert_eq!(page.faults_of_markup(), Vec::<String>::new());
        // A further sign-in gives no further questions; the page without one is no question.
        world.sign_in("mexico").await.get(question).await.is(429);
        mexico.get("/area/search").await.is(200);
        asked(&honduras, "virtual").await;
        // Suggestions are counted by themselves, five times as generously.
        let typed = "/area/search/suggestions?q=vir";
        for _ in 0..15 {
            suggested(&mexico, "vir").await;
        }
        let page = mexico.get(typed).await.is(429);
        assert_eq!((page.header("content-type"), page.header("cache-control")), ("application/json", "no-store"));
        let answer: serde_json::Value = serde_json::from_str(&page.text).expect("JSON");
        assert_eq!(answer["said"], Words::of(Lang::Es).n("search-wait", seconds(&page)));
        assert_eq!(answer["papers"].as_array().map(Vec::len), Some(0));
        suggested(&mexico, "").await;
        suggested(&honduras, "vir").await;
        world.later(Duration::seconds(61));
        asked(&mexico, "virtual").await;
        suggested(&mexico, "vir").await;
    }
}
