//! What stands first, however much is found; and what no word of a question reaches.

use virtual_secretariat::i18n::{Lang, Words};

use super::{asked, asked_with, handed_in, total};
use crate::harness::{Engine, World, on_both};

on_both! {
    async fn an_old_paper_whose_title_answers_stands_before_a_thousand_newer_ones(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        handed_in(&honduras, "members", "Nota del topacio 5512", "es", "Texto.").await;
        world.indexed().await;
        let columns = &world.database.tables().await["document"];
        let same: Vec<&str> = columns.iter().map(String::as_str).filter(|name| !["id", "symbol", "word_row"].contains(name)).collect();
        let same = same.join(", ");
        let (id, numbers) = match world.engine {
            Engine::Sqlite => ("randomblob(16)", "(WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1001) SELECT i FROM n)"),
            Engine::Postgres => ("gen_random_uuid()", "generate_series(1, 1001)"),
        };
        let titled = "(SELECT document_id FROM document_file WHERE title = 'Nota del topacio 5512')";
        // They are there for the index only: no file of theirs is shown.
        let papers = format!("INSERT INTO document (id, {same}) SELECT {id}, {same} FROM document, {numbers} AS numbers WHERE id = {titled}");
        world.database.run(&papers).await;
        world.database.run(match world.engine {
            Engine::Sqlite => {
                "INSERT INTO words (rowid, space, title, body) SELECT word_row, lower(hex(space_id)), '', 'un topacio' FROM document
                 WHERE NOT EXISTS (SELECT 1 FROM document_file WHERE document_id = document.id)"
            }
            Engine::Postgres => {
                "UPDATE word_row SET words = (SELECT ('''#' || replace(CAST(space_id AS text), '-', '') || ''' ''topacio'':5')::tsvector FROM document
                 WHERE document.id = word_row.document_id)
                 WHERE NOT EXISTS (SELECT 1 FROM document_file WHERE document_file.document_id = word_row.document_id)"
            }
        }).await;
        let page = asked(&mexico, "topacio").await;
        assert!(page.has("5512"), "{}", page.words());
        assert_eq!(total(&page), Words::of(Lang::Es).t("search-total-more"));
        assert!(!asked_with(&mexico, "topacio", "&sort=date").await.has("5512"), "by date it is the oldest");
        // Fewer than are counted, and once each.
        let some = format!("SELECT id FROM document WHERE symbol IS NULL AND id <> {titled}
            AND NOT EXISTS (SELECT 1 FROM document_file WHERE document_id = document.id) LIMIT 3");
        world.database.run(&format!("DELETE FROM document WHERE id IN ({some})")).await;
        let page = asked(&mexico, "topacio").await;
        assert_eq!(total(&page), Words::of(Lang::Es).n("search-total", 999));
        assert!(page.has("5512"), "{}", page.words());
    }

    async fn no_paper_is_found_by_the_name_that_its_space_has_in_the_index(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        handed_in(&honduras, "members", "Nota 5513", "es", "Texto.").await;
        world.indexed().await;
        assert!(asked(&mexico, "5513").await.has("Nota"));
        let spaces = world.database.spaces(&["puebla"]).await;
        let members = spaces.iter().find(|space| space.slug == "members").expect("the members' space");
        let name = members.id.0.simple().to_string();
        // A beginning goes on from its third letter.
        let begun = name.char_indices().filter(|(_, c)| c.is_ascii_alphabetic()).nth(2).map(|(at, _)| &name[..=at]);
        for q in [name.as_str(), begun.expect("three letters"), &format!("texto {name}")] {
            let page = asked(&mexico, q).await;
            assert!(page.has(&Words::of(Lang::Es).t("search-nothing")), "{q}: {}", page.words());
        }
        assert!(asked(&mexico, &format!("texto -{name}")).await.has("5513"), "what nobody wrote leaves nothing out");
    }
}
