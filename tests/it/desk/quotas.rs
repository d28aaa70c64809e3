//! How much the files of a process may hold: visible to its desk and to the operator before it hurts, and to nobody else.

use reqwest::Method;
use virtual_secretariat::i18n::{Lang, Words};

use crate::harness::{Browser, File, Page, World, on_both};

static BYTES: [u8; 40_000] = [b'a'; 40_000];
static OTHER: [u8; 40_000] = [b'b'; 40_000];

async fn hand_in(browser: &Browser, space: &str, title: &str, bytes: &[u8]) -> Page {
    let fields = [("title", title), ("language", "en"), ("kind", "note"), ("date", "2001-06-14")];
    let file = File { field: "file", name: "nota.txt", media_type: "text/plain", bytes };
    browser.upload(&format!("/area/puebla/{space}/documents"), &fields, &[file]).await
}

async fn process(world: &World) -> String {
    world.database.id("SELECT id FROM process WHERE slug = 'puebla'").await.expect("the process").to_string()
}

/// Sets the quota of Puebla in bytes, past the form, which counts in megabytes.
async fn quota(world: &World, bytes: i64) {
    let id = "(SELECT id FROM process WHERE slug = 'puebla')";
    world.database.run("DELETE FROM quota").await;
    let at = "(SELECT made_at FROM installation)";
    world.database.run(&format!("INSERT INTO quota (process_id, bytes, set_at) VALUES ({id}, {bytes}, {at})")).await;
}

/// What the operator's page of the quota says is used, in bytes as they are counted.
async fn used(world: &World) -> i64 {
    world.database.number(
        "SELECT CAST(COALESCE(SUM(held.size), 0) AS bigint) FROM (
            SELECT DISTINCT document_file.document_id, document_file.sha256, document_file.size FROM document_file
            JOIN document ON document.id = document_file.document_id JOIN space ON space.id = document_file.space_id
            WHERE space.process_id = (SELECT id FROM process WHERE slug = 'puebla') AND NOT EXISTS (
                SELECT 1 FROM document_file source WHERE source.document_id = document.from_id AND source.sha256 = document_file.sha256)
        ) held",
    ).await
}

on_both! {
    async fn the_operator_sets_a_quota_and_the_desk_sees_it_as_a_bar(world: World) {
        let (operator, secretariat) = (world.sign_in("operator").await, world.sign_in("secretariat").await);
        let desk = secretariat.get("/desk/puebla/storage").await.is(200);
        assert!(!desk.has("class=\"share\""), "no quota, no bar");
        let id = process(&world).await;
        let form = format!("/operator/quotas?process={id}");
        operator.get(&form).await.is(200);
        for wrong in ["0", "-1", "x", "1.5"] {
            let page = operator.post("/operator/quotas", &[("process", &id), ("quota", wrong), ("shown", "")]).await.is(422);
            assert!(page.has("href=\"#quota\""), "{wrong}: {}", page.words());
        }
        operator.post("/operator/quotas", &[("process", &id), ("quota", "2000"), ("shown", "")]).await.is(303);
        // Who opened the form before does not set another unseen.
        operator.post("/operator/quotas", &[("process", &id), ("quota", "1"), ("shown", "")]).await.is(422);
        let desk = secretariat.get("/desk/puebla/storage").await.is(200);
        assert!(desk.has("class=\"share\"") && desk.has("2 GB"), "{}", desk.words());
        let page = operator.get("/operator").await.is(200);
        assert!(page.has("class=\"share\"") && page.has("2 GB"), "{}", page.words());
        operator.post("/operator/quotas", &[("process", &id), ("quota", ""), ("shown", "2000000000")]).await.is(303);
        assert_eq!(world.database.number("SELECT COUNT(*) FROM quota").await, 0);
        assert_eq!(world.database.number("SELECT COUNT(*) FROM audit_line WHERE verb = 'quota_set'").await, 2);
        for key in ["secretariat", "honduras"] {
            let page = world.sign_in(key).await.post("/operator/quotas", &[("process", &id), ("quota", "1")]).await;
            assert_eq!(page.status, 403, "{key}");
        }
        assert_eq!(world.sign_in("honduras").await.get("/desk/puebla/storage").await.status, 404);
    }

    async fn what_would_go_over_is_refused_on_every_way_in_with_a_sentence(world: World) {
        let honduras = world.sign_in("honduras").await;
        let page = hand_in(&honduras, "members", "Una nota 9901", &BYTES).await.is(303);
        let paper = page.location().split('?').next().unwrap_or_default().to_owned();
        quota(&world, used(&world).await + 10_000).await;
        let sentence = Words::of(Lang::Es).t("library-fault-quota");
        let papers = world.database.number("SELECT COUNT(*) FROM document").await;
        let page = hand_in(&honduras, "delegation-hn", "Una nota 9902", &BYTES).await.is(422);
        assert!(page.has(&sentence) && page.has("href=\"#file\""), "{}", page.words());
        let fields = [("what", "revision"), ("language", "en"), ("title", "Una nota 9901")];
        let file = File { field: "file", name: "nota.txt", media_type: "text/plain", bytes: &OTHER };
        let page = honduras.upload(&format!("{paper}/versions"), &fields, &[file]).await.is(422);
        assert!(page.has(&sentence), "{}", page.words());
        let csrf = honduras.csrf().await;
        let asked = honduras.by_script(Method::POST, "/area/puebla/members/uploads", &csrf);
        let asked = asked.header("origin", world.base()).header("tus-resumable", "1.0.0").header("upload-length", "40000").header("upload-metadata", "filename bm90YS50eHQ=");
        honduras.send(asked).await.is(422);
        assert_eq!(world.database.number("SELECT COUNT(*) FROM document").await, papers);
        assert_eq!(world.database.number("SELECT COUNT(*) FROM upload").await, 0);
        // What is circulated is there already, and what is read needs no room.
        let plenary = "SELECT space.id FROM space JOIN process ON process.id = space.process_id WHERE process.slug = 'puebla' AND space.kind = 'plenary'";
        let to = world.database.id(plenary).await.expect("the plenary").to_string();
        honduras.post(&format!("{paper}/circulations"), &[("to", &to)]).await;
        honduras.get(&paper).await.is(200);
        // Another process has its own.
        let philippines = world.sign_in("philippines").await;
        let fields = [("title", "A note 9903"), ("language", "en"), ("kind", "note"), ("date", "2001-06-14")];
        let file = File { field: "file", name: "note.txt", media_type: "text/plain", bytes: &BYTES };
        philippines.upload("/area/manila/members/documents", &fields, &[file]).await.is(303);
    }

    async fn a_further_version_counts_what_is_new_in_it_and_a_copy_counts_nothing(world: World) {
        let (honduras, secretariat) = (world.sign_in("honduras").await, world.sign_in("secretariat").await);
        let before = used(&world).await;
        let page = hand_in(&secretariat, "members", "Una nota 9904", &BYTES).await.is(303);
        let paper = page.location().split('?').next().unwrap_or_default().to_owned();
        assert_eq!(used(&world).await, before + 40_000);
        let fields = [("what", "language"), ("language", "es"), ("title", "Una nota 9904")];
        let file = File { field: "file", name: "nota.txt", media_type: "text/plain", bytes: &[b'c'; 1_000] };
        secretariat.upload(&format!("{paper}/versions"), &fields, &[file]).await.is(303);
        let fields = [("what", "revision"), ("language", "es"), ("title", "Una nota 9904")];
        let file = File { field: "file", name: "nota.txt", media_type: "text/plain", bytes: &[b'd'; 1_000] };
        secretariat.upload(&format!("{paper}/versions"), &fields, &[file]).await.is(303);
        assert_eq!(used(&world).await, before + 42_000, "the English stands in two versions and counts once");
        // The same bytes of another paper count again: the room tells nobody what others hold.
        hand_in(&honduras, "delegation-hn", "Un borrador 9904", &BYTES).await.is(303);
        assert_eq!(used(&world).await, before + 82_000);
    }

    async fn g1_only_the_desk_is_told_that_little_is_left(world: World) {
        let (honduras, secretariat) = (world.sign_in("honduras").await, world.sign_in("secretariat").await);
        hand_in(&honduras, "delegation-hn", "Un borrador 9905", &BYTES).await.is(303);
        let forms = async |key: &Browser| key.get("/area/puebla/members/documents/new").await.is(200);
        let short = Words::of(Lang::Es).t("desk-storage-short");
        let in_words = |page: &Page| page.text.matches("class=\"aside intro\"").count();
        let (before, own) = (forms(&honduras).await, forms(&secretariat).await);
        quota(&world, used(&world).await + 1_000).await;
        let (after, told) = (forms(&honduras).await, forms(&secretariat).await);
        assert!(!after.has(&short));
        assert_eq!(in_words(&after), in_words(&before), "a delegation learns nothing of what others hold");
        assert_eq!(in_words(&told), in_words(&own) + 1, "{}", told.words());
        // Beside its tab.
        let first = secretariat.get("/desk/puebla").await.is(200);
        assert_eq!(first.text.matches("/desk/puebla/storage\">").count(), 2, "{}", first.words());
        assert!(secretariat.get("/desk/puebla/storage").await.is(200).has("role=\"status\""));
    }
}
