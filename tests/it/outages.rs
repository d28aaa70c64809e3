//! I4: the database is away. Pages say so and say it soon, nobody is let in, and when it is back everything goes on without a restart.
//!
//! PostgreSQL is reached over a wire that the test cuts; a file of SQLite does not go away. A relay that is away: `mail.rs`.

use std::time::{Duration, Instant};

use chrono::Duration as Span;

use crate::harness::{Engine, Page, Wire, Wired, World, run, soon};

/// Within what time every page is answered while the database is away: in less than somebody waits for a page.
const BOUND: Duration = Duration::from_secs(15);

/// The page says that the service is away, in our dress, when to come again, and nothing of the inside.
#[track_caller]
fn says_away(page: &Page) {
    assert_eq!(page.status, 503, "{}\n{}", page.asked, page.words());
    assert!(page.has("<html lang=") && page.has("<main"), "{} is no page of the house", page.asked);
    assert!(page.header("retry-after").parse::<u32>().is_ok_and(|seconds| seconds > 0), "{}", page.asked);
    assert_eq!(page.header("cache-control"), "no-store", "{}", page.asked);
    for inside in ["postgres", "sqlx", "timed out", "PoolTimedOut"] {
        assert!(!page.has(inside), "{} tells “{inside}”", page.asked);
    }
}

/// The database goes away in some way, and comes back.
async fn away(world: World, how: Wired) {
    let wire = Wire::new().await;
    let url = wire.over(&world.house.config.data.url());
    let world = world.restarted(|settings| settings.data.database = url.into()).await;
    let (honduras, nobody, guest) = (world.sign_in("honduras").await, world.browser(), world.browser());
    nobody.get("/en/puebla").await.is(200);
    let (email, password) = (world.persona("mexico").email.clone(), world.persona("mexico").password.clone());
    // A mail waits that has not been sent.
    let forgotten = "/account/password/forgotten";
    nobody.post_from(forgotten, forgotten, &[("email", &email)]).await.is(303);
    let csrf = guest.csrf().await;
    let sign_in = || {
        let form = guest.form("/account/sign-in", &csrf, &[("email", &email), ("password", &password)]);
        guest.send(form.header("origin", world.base()))
    };
    // From now on somebody asks for what others change, as the program does.
    world.house.store.keep_noticing();

    wire.becomes(how);
    let began = Instant::now();
    let (live, kept, ready, private, entered, fresh) = tokio::join!(
        nobody.get("/health/live"),
        nobody.get("/en/puebla"),
        nobody.get("/health/ready"),
        honduras.get("/area/puebla/members"),
        sign_in(),
        nobody.get("/fr/puebla"),
    );
    assert!(began.elapsed() < BOUND, "it took {:?}", began.elapsed());
    assert_eq!((live.status, live.text.as_str()), (200, "live\n"));
    kept.is(200);
    for page in [&ready, &private, &entered, &fresh] {
        says_away(page);
    }
    assert!(guest.session().is_none(), "somebody was let in unseen");
    // After a minute nobody knows whether what was kept has been withdrawn.
    world.later(Span::minutes(2));
    says_away(&nobody.get("/en/puebla").await);

    wire.becomes(Wired::Whole);
    soon("a private page is read again", async || honduras.get("/area/puebla/members").await.status == 200).await;
    let mails = world.mails().await;
    assert!(mails.iter().any(|mail| mail.to == email), "the mail that waited is not sent");
    nobody.get("/health/ready").await.is(200);
    nobody.get("/en/puebla").await.is(200);
    nobody.get("/fr/puebla").await.is(200);
    sign_in().await.is(303);
    guest.get("/area").await.is(200);
}

#[test]
fn i4_a_database_that_is_stopped_is_said_to_be_away_and_found_again() {
    run(Engine::Postgres, |world| away(world, Wired::Closed));
}

#[test]
fn i4_a_database_that_falls_silent_is_said_to_be_away_and_found_again() {
    run(Engine::Postgres, |world| away(world, Wired::Silent));
}
