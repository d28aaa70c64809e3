//! What watches the installation: whether it runs, and whether it can serve.

use crate::harness::{World, on_both};

on_both! {
    async fn health_says_whether_the_program_runs_and_whether_it_can_serve(world: World) {
        let watch = world.browser();
        assert_eq!(watch.get("/health/live").await.is(200).text, "live\n");
        let ready = watch.get("/health/ready").await.is(200);
        assert_eq!((ready.text.as_str(), ready.header("cache-control")), ("ready\n", "no-store"));
        world.database.run("ALTER TABLE installation RENAME TO gone").await;
        let away = watch.get("/health/ready").await;
        assert!(away.status >= 500 && !away.has("installation"), "{}", away.words());
        assert_eq!(watch.get("/health/live").await.is(200).text, "live\n");
        world.database.run("ALTER TABLE gone RENAME TO installation").await;
        watch.get("/health/ready").await.is(200);
    }
}
