//! Locks: rows that outlive a restart, bind others, end by the clock, and are opened by their token and seat.

use super::{MEMBERS, NOTE, papers};
use crate::harness::{Page, World, on_both};

const PLACE: &str = "/dav/puebla/members/Nota%201.txt";

fn token(page: &Page) -> String {
    page.header("lock-token").to_owned()
}

on_both! {
    async fn a_lock_outlives_a_restart_and_binds_others_until_its_time_is_over(world: World) {
        let honduras = world.drive_of("honduras", true).await;
        honduras.put(PLACE, NOTE).await.is(201);
        let page = honduras.lock(PLACE).await.is(200);
        assert!(page.has("<D:timeout>Second-600</D:timeout>") && page.has("Marta"), "{}", page.text);
        let world = world.restarted(|_| {}).await;
        let honduras = world.drive_of("honduras", true).await;
        let secretariat = world.drive_of("secretariat", true).await;
        let refused = secretariat.put(PLACE, b"From the secretariat.\n").await.is(423);
        assert!(!refused.has("Marta") && !refused.has("opaquelocktoken"), "{}", refused.text);
        secretariat.lock(PLACE).await.is(423);
        secretariat.send(secretariat.ask("DELETE", PLACE)).await.is(423);
        let token = token(&page);
        let forged = secretariat.ask("PUT", PLACE).header("if", format!("({token})")).body("From the secretariat.\n");
        secretariat.send(forged).await.is(423);
        let seen = secretariat.list(MEMBERS).await.is(207);
        assert!(!seen.has("opaquelocktoken"), "the lock of another is told to nobody");
        assert!(honduras.list(MEMBERS).await.is(207).has("opaquelocktoken"));
        // The one who locked needs the token, too (RFC 4918, section 7).
        honduras.put(PLACE, b"Without a token.\n").await.is(423);
        honduras.send(honduras.ask("PUT", PLACE).header("if", format!("({token})")).body("With it.\n")).await.is(204);
        honduras.send(honduras.ask("PUT", PLACE).header("if", "(<opaquelocktoken:other>)").body("x\n")).await.is(412);
        world.later(chrono::Duration::seconds(601));
        secretariat.put(PLACE, b"From the secretariat.\n").await.is(204);
    }

    async fn a_lock_is_kept_for_longer_and_taken_away_by_its_token(world: World) {
        let honduras = world.drive_of("honduras", true).await;
        honduras.put(PLACE, NOTE).await.is(201);
        let token = token(&honduras.lock(PLACE).await.is(200));
        world.later(chrono::Duration::seconds(500));
        let kept = honduras.ask("LOCK", PLACE).header("if", format!("({token})")).header("timeout", "Infinite");
        assert!(honduras.send(kept).await.is(200).has("Second-3600"), "an hour is the most");
        world.later(chrono::Duration::seconds(500));
        let mexico = world.drive_of("mexico", true).await;
        mexico.send(mexico.ask("UNLOCK", PLACE).header("lock-token", &token)).await.is(409);
        honduras.send(honduras.ask("UNLOCK", PLACE).header("lock-token", "<opaquelocktoken:other>")).await.is(409);
        honduras.send(honduras.ask("UNLOCK", PLACE).header("lock-token", &token)).await.is(204);
        honduras.put(PLACE, b"Free again.\n").await.is(204);
        mexico.lock(PLACE).await.is(403);
    }

    async fn a_lock_on_a_new_name_makes_no_paper(world: World) {
        let honduras = world.drive_of("honduras", true).await;
        let before = papers(&world).await;
        let token = token(&honduras.lock(PLACE).await.is(201));
        assert_eq!(papers(&world).await, before);
        let mexico = world.drive_of("mexico", true).await;
        mexico.put(PLACE, NOTE).await.is(423);
        honduras.send(honduras.ask("PUT", PLACE).header("if", format!("({token})")).body(NOTE)).await.is(201);
        assert_eq!(papers(&world).await, before + 1);
        let shared = "<lockinfo xmlns=\"DAV:\"><lockscope><shared/></lockscope><locktype><write/></locktype></lockinfo>";
        honduras.send(honduras.ask("LOCK", &format!("{MEMBERS}Otra.txt")).body(shared)).await.is(403);
    }
}
