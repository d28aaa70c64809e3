//! H3, H4: the record cannot be changed unnoticed, and it tells who opened a paper.

use virtual_secretariat::access::Head;

use super::{NOTE, file_of, handed_in};
use crate::harness::{Engine, Ran, World, on_both};

/// What `secretariat audit verify` says, with a head that was noted elsewhere.
async fn verified(world: &World, noted: Option<&Head>) -> Ran {
    let head = noted.map(|head| format!("{}:{}", head.number, head.hash));
    let with_head = ["audit", "verify", "--head", head.as_deref().unwrap_or_default()];
    world.program(&with_head[..if head.is_some() { 4 } else { 2 }]).await
}

/// The record is found not to be whole, by a sentence that has these words.
async fn named(world: &World, noted: Option<&Head>, words: &str) {
    let ran = verified(world, noted).await;
    assert!(!ran.succeeded, "the record is found whole, though: {words}\n{}", ran.said);
    assert!(ran.said.contains(words), "“{words}” is not said:\n{}{}", ran.said, ran.complained);
}

/// Somebody with the keys of the database takes its guards away.
async fn unguarded(world: &World) {
    for table in ["audit_line", "audit_seal"] {
        let guards = match world.engine {
            Engine::Sqlite => {
                vec![format!("DROP TRIGGER {table}_no_UPDATE"), format!("DROP TRIGGER {table}_no_DELETE")]
            }
            Engine::Postgres => vec![format!("DROP TRIGGER {table}_append_only ON {table}")],
        };
        for guard in guards {
            world.database.run(&guard).await;
        }
    }
}

on_both! {
    async fn h3_a_record_that_was_tampered_with_is_named(world: World) {
        for key in ["honduras", "mexico", "colombia", "secretariat"] {
            world.sign_in(key).await;
        }
        world.mails().await; // The recurring work seals.
        let head = world.house.store.audit_head().await.expect("a head");
        assert!(head.number >= 4, "{head:?}");
        verified(&world, Some(&head)).await.well();
        for act in ["UPDATE audit_line SET address = 'x'", "DELETE FROM audit_line", "UPDATE audit_seal SET number = number + 1", "DELETE FROM audit_seal"] {
            assert!(world.database.tried(act).await.is_err(), "the database itself refuses: {act}");
        }
        unguarded(&world).await;
        let (run, line) = (async |text: &str| world.database.run(text).await, "id = (SELECT line_id FROM audit_seal WHERE number = 2)");

        run(&format!("UPDATE audit_line SET address = address || 'x' WHERE {line}")).await;
        named(&world, None, "Line 2 (").await;
        run(&format!("UPDATE audit_line SET address = substr(address, 1, length(address) - 1) WHERE {line}")).await;
        verified(&world, Some(&head)).await.well();

        let swap = ["UPDATE audit_seal SET number = -1 WHERE number = 2", "UPDATE audit_seal SET number = 2 WHERE number = 3", "UPDATE audit_seal SET number = 3 WHERE number = -1"];
        for step in swap {
            run(step).await;
        }
        named(&world, None, "Line 2 (").await;
        for step in swap {
            run(step).await;
        }
        verified(&world, Some(&head)).await.well();

        let fresh = if world.engine == Engine::Sqlite { "randomblob(16)" } else { "gen_random_uuid()" };
        let columns = "at, verb, person_id, person_name, seat_id, seat_name, process_id, space_id, subject_id, detail, address";
        run(&format!("INSERT INTO audit_line (id, {columns}) SELECT {fresh}, {columns} FROM audit_line WHERE {line}")).await;
        named(&world, None, "without seal").await;
        run("DELETE FROM audit_line WHERE id NOT IN (SELECT line_id FROM audit_seal) AND id NOT IN (SELECT line_id FROM audit_pending)").await;
        verified(&world, Some(&head)).await.well();

        // A tail that was cut with its seals is a shorter record that is whole: only a head noted elsewhere tells. The same is an old copy.
        run(&format!("DELETE FROM audit_line WHERE id IN (SELECT line_id FROM audit_seal WHERE number > {})", head.number - 2)).await;
        run(&format!("DELETE FROM audit_seal WHERE number > {}", head.number - 2)).await;
        verified(&world, None).await.well();
        named(&world, Some(&head), "its tail was cut").await;

        run(&format!("DELETE FROM audit_line WHERE {line}")).await;
        named(&world, None, "was removed").await;
    }

    async fn h4_the_desk_can_tell_a_state_who_opened_its_paper(world: World) {
        let honduras = world.sign_in("honduras").await;
        let paper = handed_in(&honduras, "members", NOTE).await;
        let page = honduras.get(&paper).await.is(200);
        let symbol = page.text.split("DEMO/PUEBLA/M/").nth(1).and_then(|rest| rest.split(|c: char| !(c.is_ascii_digit() || c == '/')).next());
        let symbol = format!("DEMO/PUEBLA/M/{}", symbol.expect("a symbol"));
        world.sign_in("mexico").await.get(&file_of(&honduras, &paper).await).await.is(200);
        let secretariat = world.sign_in("secretariat").await;
        let reader = world.persona("mexico").name.clone();
        let record = secretariat.get("/desk/puebla/record").await.is(200);
        let told = |text: &str, line: &str| text.split(line).any(|line| line.contains(&reader) && line.contains(&symbol));
        assert!(told(&record.text, "<li"), "the record does not say that {reader} opened {symbol}:\n{}", record.words());
        let table = secretariat.get("/desk/puebla/record.csv").await.is(200);
        assert!(told(&table.text, "\n"), "nor does it as a table:\n{}", table.text);
    }

    async fn g1_the_desks_record_does_not_tell_how_much_is_done_in_rooms_that_it_does_not_read(world: World) {
        let secretariat = world.sign_in("secretariat").await;
        let shown = async || {
            world.mails().await; // The recurring work seals.
            secretariat.get("/desk/puebla/record").await.is(200)
        };
        let before = shown().await;
        // Each sign-in is a line of its own.
        world.sign_in("philippines").await;
        let after = shown().await;
        assert_eq!(after.words(), before.words());
        let head = world.house.store.audit_head().await.expect("a head");
        assert!(!after.text.contains(&head.hash[..8]) && after.has("secretariat audit verify"), "{}", after.words());
    }

    async fn h4_the_operator_neither_reads_nor_changes_the_record(world: World) {
        let operator = world.sign_in("operator").await;
        for path in ["/desk/puebla/record", "/desk/puebla/record.csv", "/desk/puebla"] {
            operator.get(path).await.is(404);
        }
        let before = world.database.lines_of_the_record().await;
        let honduras = world.sign_in("honduras").await;
        let paper = handed_in(&honduras, "members", NOTE).await;
        let file = file_of(&honduras, &paper).await;
        operator.get(&file).await.is(404);
        assert_eq!(world.database.lines_of_the_record().await, before + 3, "a sign-in, a paper, its text on the page; a refused download leaves none");
    }
}
