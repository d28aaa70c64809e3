//! B14, G11: what goes wrong tells nothing of the inside, and no other site's script reads an answer.

use reqwest::{Method, header::ORIGIN};
use virtual_secretariat::app;

use super::{NOTE, file_of, handed_in};
use crate::harness::{NOBODY, Page, Things, World, filled, on_both};

/// Words that only the inside knows.
const INSIDE: [&str; 14] = [
    "SELECT ",
    "INSERT ",
    "panicked",
    ".rs:",
    "src/",
    "sqlx",
    "sea_orm",
    "sqlite",
    "postgres",
    "actix",
    "no such table",
    "does not exist",
    "/tmp/",
    "0.1.0",
];

/// The page is one of ours, and tells nothing of the inside.
#[track_caller]
fn plain(world: &World, page: &Page, status: u16) {
    assert_eq!(page.status, status, "{}: {}", page.asked, page.words());
    assert!(page.has("<html lang=") && page.has("<main"), "{} ({status}) is no page of the house", page.asked);
    let folder = world.house.config.data.folder.display().to_string();
    for inside in INSIDE.into_iter().chain([folder.as_str(), "profile_gone"]) {
        assert!(!page.has(inside), "{} ({status}) tells “{inside}”:\n{}", page.asked, page.words());
    }
    for name in ["server", "x-powered-by"] {
        assert_eq!(page.header(name), "", "{} says by {name} what serves it", page.asked);
    }
}

on_both! {
    async fn b14_a_refused_form_tells_nothing_of_the_inside(world: World) {
        let nobody = world.browser();
        let made_up = nobody.form("/account/sign-in", "made-up", &[("email", "' OR 1=1 --")]).header(ORIGIN, world.base());
        plain(&world, &nobody.send(made_up).await, 403);
        let csrf = nobody.csrf().await;
        let long = "x".repeat(300_000);
        let large = nobody.form("/account/sign-in", &csrf, &[("email", &long)]).header(ORIGIN, world.base());
        plain(&world, &nobody.send(large).await, 413);
        plain(&world, &nobody.get("/en/nothing/at/all").await, 404);
        let broken = nobody.ask(Method::POST, "/account/sign-in").header(ORIGIN, world.base()).body(b"csrf=\xff\xfe&%zz".to_vec());
        let page = nobody.send(broken).await;
        plain(&world, &page, page.status);
        assert!(matches!(page.status, 400 | 403), "{}", page.status);
    }

    async fn b14_a_fault_of_ours_shows_the_number_of_the_request_and_nothing_else(world: World) {
        world.database.run("ALTER TABLE profile RENAME TO profile_gone").await;
        let page = world.browser().get("/en/puebla").await;
        plain(&world, &page, 500);
        assert!(page.has("Number of this request"), "{}", page.words());
        world.database.run("ALTER TABLE profile_gone RENAME TO profile").await;
        world.browser().get("/en/puebla").await.is(200);
    }

    async fn b14_a_file_that_is_missing_tells_nothing_of_the_inside(world: World) {
        let honduras = world.sign_in("honduras").await;
        let paper = handed_in(&honduras, "members", NOTE).await;
        let file = file_of(&honduras, &paper).await;
        std::fs::remove_dir_all(world.house.config.data.folder.join("files")).expect("somebody removes the files");
        plain(&world, &honduras.get(&file).await, 503);
    }

    async fn g11_no_answer_lets_another_site_read_it(world: World) {
        let canaries = world.canaries().await;
        let puebla = canaries.space("puebla", "members");
        let mut faults = Vec::new();
        for key in [NOBODY, "secretariat"] {
            let browser = world.sign_in(key).await;
            for route in app::routes() {
                let path = filled(route.path, &canaries, puebla, Things::Real).unwrap_or_else(|fault| panic!("{fault}"));
                let mut answers = Vec::new();
                if route.method == "GET" {
                    for asked in [path.clone(), format!("{path}?callback=stolen&jsonp=stolen")] {
                        answers.push(browser.send(browser.ask(Method::GET, &asked).header(ORIGIN, "https://evil.example")).await);
                    }
                }
                let before = browser.ask(Method::OPTIONS, &path).header(ORIGIN, "https://evil.example");
                answers.push(browser.send(before.header("access-control-request-method", "POST").header("access-control-request-headers", "x-anything")).await);
                for answer in answers {
                    faults.extend(readable(&answer).map(|fault| format!("{key}: {} {fault}", answer.asked)));
                }
            }
        }
        assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
    }
}

/// How another site could read an answer.
fn readable(answer: &Page) -> Option<String> {
    if let Some(name) = answer.headers.keys().find(|name| name.as_str().starts_with("access-control-")) {
        return Some(format!("says {name}"));
    }
    if answer.header("x-content-type-options") != "nosniff" {
        return Some("can be taken for another kind".to_owned());
    }
    if answer.header("cross-origin-resource-policy") != "same-origin" {
        return Some("can be embedded elsewhere".to_owned());
    }
    answer.text.starts_with("stolen").then(|| "is handed to a function of the asker's".to_owned())
}
