//! H4, rule 14: who read the text of a private paper on its page is on record; without a line there is no text.

use super::{NOTE, handed_in, releases::text};
use crate::harness::{World, on_both};

const TEXT: &[u8] = b"# Nota\n\nTexto reservado sd41m.\n";

/// Who read, in the order in which it was put on record.
async fn readers(world: &World) -> Vec<String> {
    world.database.texts("SELECT person_name FROM audit_line WHERE verb = 'document_read' ORDER BY at, id").await
}

on_both! {
    async fn h4_reading_a_text_on_its_page_leaves_a_line_once_an_hour_for_each_sign_in(world: World) {
        let honduras = world.sign_in("honduras").await;
        let paper = handed_in(&honduras, "members", "Nota reservada 5501", &text(TEXT)).await;
        let plain = handed_in(&honduras, "members", "Nota sin texto 5501", &NOTE).await;
        assert_eq!(readers(&world).await.len(), 0);
        let mexico = world.sign_in("mexico").await;
        for address in [paper.clone(), paper.clone(), format!("{paper}?version=1"), plain] {
            mexico.get(&address).await.is(200);
        }
        assert!(mexico.get(&paper).await.has("sd41m"));
        assert_eq!(readers(&world).await.len(), 1);
        world.sign_in("colombia").await.get(&paper).await.is(404);
        assert_eq!(readers(&world).await.len(), 1, "what was not shown leaves no line");
        let mexico_elsewhere = world.sign_in("mexico").await;
        mexico_elsewhere.get(&paper).await.is(200);
        world.sign_in("secretariat").await.get(&paper).await.is(200);
        assert_eq!(readers(&world).await.len(), 3);
        // Another version is another text, and an hour later it is read again.
        let fields = [("what", "revision"), ("language", "en"), ("title", "Nota revisada 5501")];
        honduras.upload(&format!("{paper}/versions"), &fields, &[text(TEXT)]).await.is(303);
        mexico.get(&paper).await.is(200);
        mexico.get(&format!("{paper}?version=1")).await.is(200);
        assert_eq!(readers(&world).await.len(), 4);
        world.later(chrono::Duration::minutes(61));
        mexico.get(&paper).await.is(200);
        let all = readers(&world).await;
        assert_eq!(all.len(), 5);
        assert_eq!(all.iter().filter(|name| **name == all[0]).count(), 4, "{all:?}");
        // The line tells what was read, and says nothing of its content.
        let details = world.database.texts("SELECT CAST(detail AS text) FROM audit_line WHERE verb = 'document_read'").await;
        assert!(details.iter().all(|detail| detail.contains("\"version\"") && detail.contains("DEMO/PUEBLA/")), "{details:?}");
        assert!(details.iter().all(|detail| !detail.contains("Nota")), "{details:?}");
    }

    async fn h4_a_text_whose_reading_cannot_be_put_on_record_is_not_shown(world: World) {
        let paper = handed_in(&world.sign_in("honduras").await, "members", "Nota reservada 5502", &text(TEXT)).await;
        let mexico = world.sign_in("mexico").await;
        world.database.run("ALTER TABLE audit_pending RENAME TO gone").await;
        let page = mexico.get(&paper).await.is(200);
        assert!(!page.has("sd41m"), "the text is shown without a line");
        assert!(page.has("Nota reservada 5502") && page.has("role=\"status\""), "{}", page.words());
        let file = page.links().into_iter().find(|link| link.starts_with(&format!("{paper}/files/"))).expect("the file");
        assert!(mexico.get(&file).await.status >= 500, "the file is given without a line");
        world.database.run("ALTER TABLE gone RENAME TO audit_pending").await;
        assert_eq!(readers(&world).await.len(), 0);
        assert!(mexico.get(&paper).await.is(200).has("sd41m"));
        assert_eq!(readers(&world).await.len(), 1);
        mexico.get(&file).await.is(200);
    }
}
