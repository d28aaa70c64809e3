//! I1: the program is killed in the middle of its work, several times. What it had acknowledged is there, and it is back at once.

use std::time::{Duration, Instant};

use reqwest::header::ORIGIN;

use super::{FIELDS, NOTE};
use crate::harness::{Browser, File, World, on_both};

/// After how many milliseconds of work it is killed, each time.
const ROUNDS: [u64; 4] = [600, 770, 940, 1110];
/// How soon it must serve again.
const BACK: Duration = Duration::from_secs(5);

/// What one person handed in until the server was gone: the titles of what the server had acknowledged.
pub async fn hands_in(browser: Browser, csrf: String, base: String, name: String) -> Vec<String> {
    let mut acknowledged = Vec::new();
    for n in 0..10_000 {
        // The full stop makes no title the beginning of another.
        let title = format!("Corte {name}-{n}.");
        let fields: Vec<(&str, &str)> = FIELDS
            .into_iter()
            .map(|(field, value)| (field, if field == "title" { title.as_str() } else { value }))
            .collect();
        // Each file has a content of its own, so that each is written.
        let file = File { bytes: title.as_bytes(), ..NOTE };
        let request = browser.files("/area/puebla/members/documents", &csrf, &fields, &[file]);
        match request.header(ORIGIN, &base).send().await {
            Ok(answer) if answer.status() == 303 => acknowledged.push(title),
            Ok(answer) => panic!("{title} is answered with {}", answer.status()),
            Err(_) => break,
        }
    }
    acknowledged
}

on_both! {
    async fn i1_what_was_acknowledged_survives_a_kill_in_the_middle_of_work(world: World) {
        let installation = world.stopped().await;
        let settings = installation.settings();
        let base = format!("http://{}", settings.listen);
        let mut served = settings.serve().await;
        let mut writers = Vec::new();
        for key in ["honduras", "mexico", "canada"] {
            let browser = served.sign_in(installation.persona(key)).await;
            let csrf = browser.csrf().await;
            writers.push((key, browser, csrf));
        }
        let mut acknowledged = Vec::new();
        for (round, pause) in ROUNDS.into_iter().enumerate() {
            let work: Vec<_> = writers
                .iter()
                .map(|(key, browser, csrf)| tokio::spawn(hands_in(browser.clone(), csrf.clone(), base.clone(), format!("{round}-{key}"))))
                .collect();
            tokio::time::sleep(Duration::from_millis(pause)).await;
            served.kill();
            for titles in work {
                acknowledged.extend(titles.await.expect("a person who hands in"));
            }
            let began = Instant::now();
            served = settings.serve().await;
            assert!(began.elapsed() < BACK, "round {round}: back after {:?}", began.elapsed());
            settings.run(&["audit", "verify"]).await.well();
        }
        assert!(acknowledged.len() > ROUNDS.len(), "only {} papers were handed in", acknowledged.len());
        println!("{} papers were acknowledged in {} rounds", acknowledged.len(), ROUNDS.len());
        let (_, mexico, _) = &writers[1];
        let list = mexico.get("/area/puebla/members/papers.csv").await.is(200);
        let lost: Vec<&String> = acknowledged.iter().filter(|title| !list.has(title)).collect();
        assert!(lost.is_empty(), "{} of {} are lost: {lost:?}", lost.len(), acknowledged.len());
        // Every file is whole, every row has its file, and the record fits.
        settings.run(&["doctor"]).await.well();
        let database = installation.database().await;
        for (what, rows) in [
            ("a line in the record", "audit_line WHERE audit_line.subject_id = document_file.document_id AND audit_line.verb = 'document_submitted'"),
            ("a mail to its readers", "mail WHERE mail.subject_id = document_file.document_id"),
            ("a version", "document_version WHERE document_version.id = document_file.version_id"),
        ] {
            let without = format!("SELECT COUNT(*) FROM document_file WHERE title LIKE 'Corte %' AND NOT EXISTS (SELECT 1 FROM {rows})");
            assert_eq!(database.number(&without).await, 0, "papers without {what}: something was half-done");
        }
        database.close().await;
    }
}
