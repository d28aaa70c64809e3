//! The search: what is asked in any language is found by those who may read it, and by nobody else, however far the index lags.

mod order;
mod pace;
mod subjects;

use std::sync::Arc;

use serde_json::Value;
use virtual_secretariat::{
    access::{Administer, desk},
    i18n::{Lang, Words},
};

use crate::{
    extraction::samples::docx,
    harness::{Browser, Engine, File, Page, World, on_both},
};

const DOCX: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// Hands a text in, and returns where it stands.
async fn handed_in(browser: &Browser, space: &str, title: &str, language: &str, text: &str) -> String {
    let file = File { field: "file", name: "nota.txt", media_type: "text/plain", bytes: text.as_bytes() };
    let fields =
        [("title", title), ("language", language), ("kind", "note"), ("date", "2001-06-14"), ("consent", "yes")];
    let page = browser.upload(&format!("/area/puebla/{space}/documents"), &fields, &[file]).await.is(303);
    page.location().split('?').next().unwrap_or_default().to_owned()
}

async fn asked(browser: &Browser, q: &str) -> Page {
    asked_with(browser, q, "").await
}

async fn asked_with(browser: &Browser, q: &str, more: &str) -> Page {
    let q: String = url::form_urlencoded::byte_serialize(q.as_bytes()).collect();
    browser.get(&format!("/area/search?q={q}{more}")).await.is(200)
}

/// What is suggested while words are typed: where each leads, its symbol and its title.
async fn suggested(browser: &Browser, q: &str) -> Vec<[String; 3]> {
    let q: String = url::form_urlencoded::byte_serialize(q.as_bytes()).collect();
    let page = browser.get(&format!("/area/search/suggestions?q={q}")).await.is(200);
    assert_eq!((page.header("content-type"), page.header("cache-control")), ("application/json", "no-store"));
    let answer: Value = serde_json::from_str(&page.text).expect("JSON");
    let papers = answer["papers"].as_array().expect("papers").iter();
    let text = |paper: &Value, name: &str| paper[name].as_str().unwrap_or_default().to_owned();
    papers.map(|paper| ["href", "symbol", "title"].map(|name| text(paper, name))).collect()
}

/// The beginnings of a symbol, from its third letter on.
fn beginnings(symbol: &str) -> impl Iterator<Item = &str> {
    (3..=symbol.len()).map(|end| &symbol[..end])
}

/// How many papers a page says were found.
fn total(page: &Page) -> String {
    let rest = page.text.split("role=\"status\">").nth(1).unwrap_or_default();
    rest.split('<').next().unwrap_or_default().to_owned()
}

on_both! {
    async fn an_index_whose_parts_become_one_finds_what_it_found(world: World) {
        let honduras = world.sign_in("honduras").await;
        for number in 0..6 {
            handed_in(&honduras, "members", &format!("Una nota reunida {number}"), "es", "Texto reunido 8123.\n").await;
            world.indexed().await;
        }
        let before = total(&asked(&honduras, "reunido").await);
        let parts = async || match world.engine {
            Engine::Sqlite => world.database.number("SELECT COUNT(DISTINCT segid) FROM words_idx").await,
            // It keeps its index by itself.
            Engine::Postgres => 1,
        };
        assert!(world.engine == Engine::Postgres || parts().await > 1, "one part for each change");
        world.house.store.clockwork().merge_words().await.expect("the parts are merged");
        assert_eq!(parts().await, 1);
        assert_eq!(total(&asked(&honduras, "reunido").await), before);
        // What comes and what goes after it is found, and is not.
        handed_in(&honduras, "members", "Una nota reunida 7", "es", "Texto reunido 8123.\n").await;
        world.indexed().await;
        assert_ne!(total(&asked(&honduras, "reunido").await), before);
    }

    async fn what_stands_in_a_title_or_a_text_is_found_in_every_language(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        for (title, language, text) in [
            ("Gestión de la migración 4471", "es", "El párrafo trata de la repatriación voluntaria."),
            ("تقرير الاجتماع", "ar", "نصّ عن الهجرةِ العابرة للحدود"),
            ("会议报告", "zh", "本文件讨论移民政策与区域合作。"),
            ("Отчёт о заседании", "ru", "Речь идёт о трудовой миграции."),
            ("Lutte contre la traite", "fr", "Le cœur de l’accord régional."),
        ] {
            handed_in(&honduras, "members", title, language, text).await;
        }
        let page = asked(&mexico, "repatriacion").await;
        for said in ["search-nothing", "search-nothing-new"] {
            assert!(page.has(&Words::of(Lang::Es).t(said)), "nothing is read yet: {}", page.words());
        }
        world.mails().await;
        for (q, title) in [
            ("REPATRIACION", "Gestión de la <mark>"),
            ("gestion migracion", "<mark>Gestión</mark> de la <mark>migración</mark> 4471"),
            ("repatri", "Gestión de la"),
            ("الهجرة", "تقرير الاجتماع"),
            ("移民政策", "会议报告"),
            ("отчет", "<mark>Отчёт</mark>"),
            ("coeur accord", "Lutte contre la traite"),
            ("\"accord régional\"", "Lutte contre la traite"),
        ] {
            let page = asked(&mexico, q).await;
            let plain = page.text.replace("<mark>", "").replace("</mark>", "");
            let title = title.split("<mark>").next().filter(|_| q == "REPATRIACION").unwrap_or(title);
            assert!(page.has(title) || plain.contains(title), "{q}: {}", page.words());
        }
        let page = asked(&mexico, "repatriación").await;
        assert!(page.has("<mark>repatriación</mark> voluntaria"), "{}", page.words());
        for q in ["\"régional accord\"", "repatriación -voluntaria", "migración inexistente9"] {
            assert!(asked(&mexico, q).await.has(&Words::of(Lang::Es).t("search-nothing")), "{q}");
        }
        // A symbol is found as it is written.
        assert!(asked(&mexico, "DEMO/PUEBLA/M/2000/1").await.has("Information exchange"));
        // Who has all words in the title stands before who has them in the text; by date the last comes first.
        handed_in(&honduras, "members", "Otra nota", "es", "La gestión de la migración también.").await;
        world.mails().await;
        let first = |page: &Page| page.text.find("Otra nota").zip(page.text.find("4471")).map(|(other, titled)| titled < other);
        assert_eq!(first(&asked(&mexico, "gestión migración").await), Some(true));
        assert_eq!(first(&asked_with(&mexico, "gestión migración", "&sort=date").await), Some(false));
    }

    async fn g1_totals_facets_and_passages_tell_nothing_of_what_one_may_not_read(world: World) {
        let (honduras, colombia) = (world.sign_in("honduras").await, world.sign_in("colombia").await);
        handed_in(&colombia, "plenary", "Nota abierta 8890", "es", "La palabra clave es zafiro.").await;
        world.mails().await;
        let before = asked(&colombia, "zafiro").await;
        assert!(total(&before).contains('1'), "{}", before.words());
        for number in 0..3 {
            handed_in(&honduras, "members", &format!("Nota reservada {number} 8891"), "es", "La palabra clave es zafiro, y zafiro.").await;
        }
        handed_in(&honduras, "delegation-hn", "Borrador 8892", "es", "Zafiro.").await;
        world.mails().await;
        let after = asked(&colombia, "zafiro").await;
        assert_eq!(total(&after), total(&before));
        let rest = |page: &Page| page.text.split("answer2").nth(1).expect("the answer").to_owned();
        assert_eq!(rest(&after), rest(&before), "not a word of the answer changes");
        for q in ["reservada", "8891", "\"y zafiro\"", "Borrador"] {
            assert!(asked(&colombia, q).await.has(&Words::of(Lang::Es).t("search-nothing")), "{q}");
        }
        // Nor by naming the space, the originator or anything else.
        for more in ["&space=puebla/members", "&space=puebla/delegation-hn", "&space=manila/members", "&kind=note", "&year=2001"] {
            let page = asked_with(&colombia, "reservada", more).await;
            assert!(!page.has("8891"), "{more}");
        }
        for key in ["rncom", "philippines", "former", "iom_observer"] {
            let page = asked(&world.sign_in(key).await, "zafiro").await;
            assert!(!page.has("8891") && !page.has("8892"), "{key}: {}", page.words());
        }
        assert!(world.browser().get("/area/search?q=zafiro").await.is_to_sign_in());
        assert!(total(&asked(&honduras, "zafiro").await).contains('5'));
    }

    async fn g2_what_is_withdrawn_is_a_result_that_is_gone_at_once(world: World) {
        let (honduras, mexico, secretariat) =
            (world.sign_in("honduras").await, world.sign_in("mexico").await, world.sign_in("secretariat").await);
        let paper = handed_in(&honduras, "members", "Nota 7714", "es", "La palabra es esmeralda.").await;
        world.mails().await;
        assert!(asked(&mexico, "esmeralda").await.has("7714"));
        // No index is asked to catch up in between.
        let id = paper.rsplit('/').next().unwrap_or_default();
        secretariat.post("/area/puebla/members/removals", &[("document", id)]).await.is(303);
        assert!(!asked(&mexico, "esmeralda").await.has("7714"), "it lies in the wastebasket");
        secretariat.post(&format!("/area/puebla/members/wastebasket/{id}/return"), &[]).await.is(303);
        assert!(asked(&mexico, "esmeralda").await.has("7714"));
        let seat = world.scope_of(&mexico).await.seats()[0].id;
        let scope = Arc::new(world.scope_of(&secretariat).await);
        let grant = scope.grant_at::<Administer>("puebla", "desk", "test").expect("the secretariat keeps its desk");
        desk::end_seat(&grant, seat, None, None).await.expect("the seat ends");
        let mexico = world.sign_in("mexico").await;
        assert!(!asked(&mexico, "esmeralda").await.has("7714"), "the seat has ended");
    }

    async fn a_newer_text_takes_the_place_of_the_earlier_one_and_what_is_destroyed_leaves_no_word(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let paper = handed_in(&honduras, "members", "Nota 3318", "es", "La palabra es rubí.").await;
        world.mails().await;
        let file = File { field: "file", name: "nota.txt", media_type: "text/plain", bytes: "La palabra es topacio.".as_bytes() };
        let fields = [("what", "revision"), ("language", "es"), ("title", "Nota 3318")];
        honduras.upload(&format!("{paper}/versions"), &fields, &[file]).await.is(303);
        world.mails().await;
        assert!(asked(&mexico, "topacio").await.has("3318"));
        assert!(!asked(&mexico, "rubí").await.has("3318"), "the earlier text is not what the paper says now");
        let rows = match world.engine {
            Engine::Sqlite => "SELECT COUNT(*) FROM words",
            Engine::Postgres => "SELECT COUNT(*) FROM word_row",
        };
        let texts = "SELECT COUNT(*) FROM file_text";
        let before = world.database.number(rows).await;
        let kept = world.database.number(texts).await;
        let secretariat = world.sign_in("secretariat").await;
        secretariat.post("/area/puebla/members/removals", &[("document", paper.rsplit('/').next().unwrap_or_default())]).await.is(303);
        world.later(chrono::Duration::days(91));
        world.mails().await;
        assert_eq!(world.database.number(rows).await, before - 1);
        assert_eq!(world.database.number(texts).await, kept - 2, "the texts of both versions are gone");
        if world.engine == crate::harness::Engine::Sqlite {
            assert_eq!(world.database.number("SELECT COUNT(*) FROM words WHERE words MATCH 'topacio'").await, 0);
        }
        assert_eq!(world.database.number("SELECT COUNT(*) FROM words_due").await, 0);
        assert!(!asked(&world.sign_in("mexico").await, "topacio").await.has("3318"));
    }

    async fn the_text_of_an_office_file_is_found_and_read_on_the_page_with_a_line_in_the_record(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let bytes = docx("<w:p><w:r><w:t>El texto habla de la amatista &lt;b&gt;.</w:t></w:r></w:p>");
        let file = File { field: "file", name: "nota.docx", media_type: DOCX, bytes: &bytes };
        let fields = [("title", "Nota 6643"), ("language", "es"), ("kind", "note"), ("date", "2001")];
        let page = honduras.upload("/area/puebla/members/documents", &fields, &[file]).await.is(303);
        let paper = page.location().split('?').next().unwrap_or_default().to_owned();
        // One that nobody can read harms nobody.
        let broken = File { field: "file", name: "rota.pdf", media_type: "application/pdf", bytes: b"%PDF-1.7 and nothing more" };
        honduras.upload("/area/puebla/members/documents", &fields, &[broken]).await.is(303);
        world.mails().await;
        let answer = asked(&mexico, "amatista").await;
        assert!(answer.has("6643") && answer.has("<mark>amatista</mark>"), "{}", answer.words());
        let lines = "SELECT COUNT(*) FROM audit_line WHERE verb = 'document_read'";
        let before = world.database.number(lines).await;
        let page = mexico.get(&paper).await.is(200);
        assert!(page.has("El texto habla de la amatista &lt;b&gt;."), "{}", page.words());
        assert!(page.has(&Words::of(Lang::Es).t("library-text-extracted")));
        assert_eq!(world.database.number(lines).await, before + 1);
        assert_eq!(world.database.number("SELECT COUNT(*) FROM words_due").await, 0);
    }

    async fn what_can_be_put_in_does_not_wait_for_hundreds_that_are_to_be_read_first(world: World) {
        let (honduras, secretariat) = (world.sign_in("honduras").await, world.sign_in("secretariat").await);
        let paper = handed_in(&honduras, "members", "Nota 6660", "es", "Turmalina.").await;
        world.indexed().await;
        for part in ["a", "b", "c"] {
            let papers: Vec<(String, String)> = (0..105).map(|n| (format!("Nota {part}{n}.txt"), format!("Texto {part}{n}.\n"))).collect();
            let papers: Vec<(&str, &str)> = papers.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
            let bytes = crate::extraction::samples::archive(&papers);
            let file = File { field: "file", name: "notas.zip", media_type: "application/zip", bytes: &bytes };
            let fields = [("language", "es"), ("kind", "note"), ("date", "2001-06-14")];
            let place = secretariat.upload("/area/puebla/members/archives", &fields, &[file]).await.is(303).location().to_owned();
            secretariat.post(place.split('?').next().unwrap_or_default(), &fields).await.is(303);
        }
        // The older paper is renamed behind them.
        let id = paper.rsplit('/').next().unwrap_or_default().to_owned();
        world.database.run("UPDATE document SET symbol = 'AMATISTA/1' WHERE symbol IS NOT NULL AND id IN (SELECT document_id FROM document_file WHERE title = 'Nota 6660')").await;
        assert!(world.database.number("SELECT COUNT(*) FROM words_due").await > 300);
        for _ in 0..2 {
            world.indexed_once().await;
        }
        let mexico = world.sign_in("mexico").await;
        let answer = asked(&mexico, "amatista").await;
        assert!(answer.has(&id), "{}", answer.words());
        assert!(world.database.number("SELECT COUNT(*) FROM words_due WHERE reads").await > 100, "all was read already");
    }

    async fn a_paper_that_waits_to_be_read_is_found_by_its_title_and_after_a_change_by_the_new_one(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let paper = handed_in(&honduras, "members", "Nota de lapislázuli 6662", "es", "Ópalo.").await;
        let papers: Vec<String> = (0..150).map(|n| format!("Nota {n}.txt")).collect();
        let papers: Vec<(&str, &str)> = papers.iter().map(|name| (name.as_str(), "Texto.\n")).collect();
        let bytes = crate::extraction::samples::archive(&papers);
        let file = File { field: "file", name: "notas.zip", media_type: "application/zip", bytes: &bytes };
        let fields = [("language", "es"), ("kind", "note"), ("date", "2001-06-14")];
        let place = honduras.upload("/area/puebla/members/archives", &fields, &[file]).await.is(303).location().to_owned();
        honduras.post(place.split('?').next().unwrap_or_default(), &fields).await.is(303);
        for _ in 0..2 {
            world.indexed_once().await;
        }
        // The oldest is read last.
        let is_oldest = "document_id IN (SELECT document_id FROM document_file WHERE title LIKE 'Nota de lapis%')";
        assert_eq!(world.database.number(&format!("SELECT COUNT(*) FROM words_due WHERE reads AND {is_oldest}")).await, 1);
        let id = paper.rsplit('/').next().unwrap_or_default().to_owned();
        assert!(asked(&mexico, "lapislazuli").await.has(&id), "it is not found by its title");
        assert!(!asked(&mexico, "opalo").await.has(&id), "it was read already");
        let of_paper = "id IN (SELECT document_id FROM document_file WHERE title LIKE 'Nota de lapis%')";
        world.database.run(&format!("UPDATE document SET symbol = 'AMATISTA/2' WHERE {of_paper}")).await;
        world.indexed_once().await;
        assert!(asked(&mexico, "amatista").await.has(&id), "it is not found by its new symbol");
        world.indexed().await;
        assert!(asked(&mexico, "amatista opalo").await.has(&id), "its text was not read in the end");
        assert_eq!(world.database.number("SELECT COUNT(*) FROM words_due").await, 0);
    }

    async fn a_version_that_is_brought_back_is_not_read_again(world: World) {
        let honduras = world.sign_in("honduras").await;
        let paper = handed_in(&honduras, "members", "Nota 6661", "es", "Turmalina.").await;
        let fields = [("what", "revision"), ("language", "es"), ("title", "Nota 6661")];
        let file = File { field: "file", name: "nota.txt", media_type: "text/plain", bytes: b"Otra cosa.\n" };
        honduras.upload(&format!("{paper}/versions"), &fields, &[file]).await.is(303);
        world.indexed().await;
        // What was read then can be told from what would be read now.
        world.database.run("UPDATE file_text SET text = 'Amatista.' WHERE text LIKE 'Turmalina%'").await;
        honduras.post(&format!("{paper}/versions/1/restoration"), &[("shown", "2")]).await.is(303);
        world.indexed().await;
        assert!(asked(&world.sign_in("mexico").await, "amatista").await.has("6661"));
    }

    async fn what_somebody_is_changing_is_left_for_the_next_time_and_keeps_the_index_from_nothing(world: World) {
        let honduras = world.sign_in("honduras").await;
        world.indexed().await;
        handed_in(&honduras, "members", "Nota 6650", "es", "Turmalina.").await;
        let due = "SELECT COUNT(*) FROM words_due";
        // SQLite has one writer: there nobody holds a row while another writes.
        if world.engine == Engine::Postgres {
            world.database.run("BEGIN; SELECT document_id FROM words_due FOR UPDATE").await;
            let indexed = tokio::time::timeout(std::time::Duration::from_secs(20), world.indexed()).await;
            assert!(indexed.is_ok(), "the index goes round and round");
            assert_eq!(world.database.number(due).await, 1);
            world.database.run("ROLLBACK").await;
        }
        world.indexed().await;
        assert_eq!(world.database.number(due).await, 0);
        assert!(asked(&honduras, "turmalina").await.has("Nota 6650"));
    }

    async fn where_a_text_is_longer_than_a_page_shows_the_page_says_so_and_leads_to_the_file(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let line = format!("{}\n", "x".repeat(49));
        let long = handed_in(&honduras, "members", "Nota 6644", "es", &format!("{}Colofón 6644", line.repeat(4_001))).await;
        let short = handed_in(&honduras, "members", "Nota 6645", "es", &format!("{}Colofón 6645", line.repeat(100))).await;
        world.indexed().await;
        let told = ["library-text-cut", "library-text-goes-on"].map(|key| Words::of(Lang::Es).t(key));
        let page = mexico.get(&long).await.is(200);
        assert!(told.iter().all(|told| page.has(told)), "{}", page.words().len());
        assert!(page.has("xxx") && !page.has("Colofón 6644"));
        let behind = page.text.split(&told[1]).nth(1).expect("what stands behind the text");
        assert!(behind.contains(&format!("{long}/files/")), "no way to the file");
        assert!(asked(&mexico, "colofon 6644").await.has(&long), "what is not shown is found");
        let page = mexico.get(&short).await.is(200);
        assert!(page.has("Colofón 6645") && !told.iter().any(|told| page.has(told)));
    }

    async fn b1_the_same_file_in_two_rooms_is_read_in_each_by_itself(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let text = "<h1>Berilo</h1><script>oculto</script>";
        handed_in(&mexico, "delegation-mx", "Nota de México 1818", "es", text).await;
        world.mails().await;
        // Under another name and type, in another room: nothing is there before it was read there, and it is read as what it is there.
        let file = File { field: "file", name: "nota.html", media_type: "text/html", bytes: text.as_bytes() };
        let fields = [("title", "Nota de Honduras 1818"), ("language", "es"), ("kind", "note"), ("date", "2001")];
        let page = honduras.upload("/area/puebla/delegation-hn/documents", &fields, &[file]).await.is(303);
        let paper = page.location().split('?').next().unwrap_or_default().to_owned();
        assert!(!honduras.get(&paper).await.is(200).has("Berilo"), "its text is there already: somebody else has it");
        world.mails().await;
        assert!(honduras.get(&paper).await.has("Berilo") && asked(&honduras, "berilo").await.has("Honduras 1818"));
        assert!(!asked(&honduras, "oculto").await.has("1818"));
        assert!(asked(&mexico, "oculto").await.has("México 1818"));
    }

    async fn a_text_that_cannot_be_read_now_is_read_later_and_keeps_no_other_waiting(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        handed_in(&honduras, "members", "Nota 2929", "es", "La palabra es jaspe.").await;
        let sum = world.database.texts("SELECT sha256 FROM document_file WHERE title = 'Nota 2929'").await.remove(0);
        let file = world.house.config.data.folder.join("files").join(&sum[..2]).join(&sum);
        let aside = file.with_extension("aside");
        std::fs::rename(&file, &aside).expect("the file is away");
        handed_in(&honduras, "members", "Otra 2929", "es", "La palabra es jaspe rojo.").await;
        world.mails().await;
        let page = asked(&mexico, "jaspe").await;
        assert!(page.has("Otra 2929") && !page.has("Nota 2929"), "{}", page.words());
        std::fs::rename(&aside, &file).expect("the file is back");
        world.mails().await;
        assert!(!asked(&mexico, "jaspe").await.has("Nota 2929"), "not at once");
        world.later(chrono::Duration::minutes(5));
        world.mails().await;
        assert!(asked(&mexico, "jaspe").await.has("Nota 2929"));
    }

    async fn facets_narrow_the_answer_and_lead_back(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        handed_in(&honduras, "members", "Nota uno 2207", "es", "La palabra es granate.").await;
        handed_in(&mexico, "plenary", "Nota dos 2207", "es", "La palabra es granate.").await;
        world.mails().await;
        let page = asked(&mexico, "granate").await;
        assert_eq!(page.faults_of_markup(), Vec::<String>::new());
        let narrow = page.links().into_iter().find(|link| link.contains("space=puebla%2Fplenary")).expect("a facet");
        let page = mexico.get(&narrow.replace("&amp;", "&")).await.is(200);
        assert!(page.has("Nota dos 2207") && !page.has("Nota uno 2207"), "{}", page.words());
        assert!(page.has("aria-current=\"true\""));
        let wide = page.links().into_iter().find(|link| link.ends_with("/area/search?q=granate")).expect("the way back");
        assert!(mexico.get(&wide).await.has("Nota uno 2207"));
    }

    async fn papers_are_suggested_by_title_and_by_symbol_while_they_are_typed(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        // What was put into the index last stands first.
        world.indexed().await;
        let paper = handed_in(&honduras, "members", "Gestión de las fronteras 5150", "es", "Nada más.").await;
        world.indexed().await;
        for q in ["fron", "FRONTERAS", "gestion fronteras", "5150", "las fro"] {
            let found = suggested(&mexico, q).await;
            assert!(found.first().is_some_and(|[href, ..]| *href == paper), "{q}: {found:?}");
        }
        let [_, symbol, title] = suggested(&mexico, "5150").await.remove(0);
        assert_eq!(title, "Gestión de las fronteras 5150");
        assert!(symbol.starts_with("DEMO/PUEBLA/M/"), "{symbol}");
        for q in beginnings(&symbol) {
            for q in [q.to_owned(), q.to_lowercase()] {
                let found = suggested(&mexico, &q).await;
                assert!(found.iter().any(|[href, ..]| *href == paper), "{q}: {found:?}");
            }
        }
        // The text of a file suggests nothing, nor does what is no word; and never more than eight.
        for q in ["nada", "", " ", "\"", "-fronteras", "/", "%", "*"] {
            assert_eq!(suggested(&mexico, q).await, Vec::<[String; 3]>::new(), "{q}");
        }
        for number in 0..10 {
            handed_in(&honduras, "members", &format!("Nota de ágata {number}"), "es", "Nada más.").await;
        }
        world.indexed().await;
        assert_eq!(suggested(&mexico, "agat").await.len(), 8);
        // The field is told of it where a script may look, and is a plain field without one.
        for page in ["/area/search", "/area/papers", "/area/puebla/members"] {
            let page = mexico.get(page).await.is(200);
            let field = page.text.split("<input").find(|tag| tag.contains("name=\"q\"")).expect("a field");
            let field = field.split('>').next().unwrap_or_default();
            assert!(field.contains("data-suggests=\"") && !field.contains("role="), "{field}");
        }
    }

    async fn g1_nothing_is_suggested_of_what_one_may_not_read(world: World) {
        let (honduras, mexico, colombia) =
            (world.sign_in("honduras").await, world.sign_in("mexico").await, world.sign_in("colombia").await);
        handed_in(&colombia, "plenary", "Nota abierta del ópalo 8893", "es", "Nada más.").await;
        world.indexed().await;
        let before = suggested(&colombia, "opalo").await;
        assert_eq!(before.len(), 1, "{before:?}");
        for number in 0..3 {
            handed_in(&honduras, "members", &format!("Nota reservada del ópalo {number} 8894"), "es", "Nada más.").await;
        }
        handed_in(&honduras, "delegation-hn", "Borrador del ópalo 8895", "es", "Nada más.").await;
        world.indexed().await;
        let [_, symbol, _] = suggested(&mexico, "8894").await.remove(0);
        assert_eq!(suggested(&colombia, "opalo").await, before, "not a word of the answer changes");
        for key in ["colombia", "unhcr", "rncom", "philippines", "former", "iom_observer", "operator"] {
            let browser = world.sign_in(key).await;
            for q in ["reservada", "8894", "borrador del", "8895", "opalo"].into_iter().chain(beginnings(&symbol)) {
                let found = suggested(&browser, q).await;
                let hidden = |[href, symbol, title]: &[String; 3]| {
                    href.contains("/puebla/members/") || symbol.starts_with("DEMO/PUEBLA/M/") || ["8894", "8895"].iter().any(|number| title.contains(number))
                };
                assert!(!found.iter().any(hidden), "{key}: {q}: {found:?}");
                assert!(found.is_empty() || !["operator", "former"].contains(&key), "{key}: {q}: {found:?}");
            }
            // Nor by naming the space.
            let page = browser.get("/area/search/suggestions?q=opalo&space=puebla/members").await.is(200);
            assert!(!page.has("8894"), "{key}");
        }
        assert!(world.browser().get("/area/search/suggestions?q=opalo").await.is_to_sign_in());
        // A right that has ended suggests nothing more, however far the index lags.
        assert_eq!(suggested(&mexico, "8894").await.len(), 3);
        world.database.run("UPDATE admission SET ends_at = starts_at WHERE space_id IN (SELECT id FROM space WHERE slug = 'members')").await;
        assert_eq!(suggested(&mexico, "8894").await, Vec::<[String; 3]>::new());
    }

    async fn g5_what_is_typed_is_shown_as_text_and_what_cannot_be_read_narrows_nothing(world: World) {
        let mexico = world.sign_in("mexico").await;
        for q in ["<script>alert(1)</script>", "\"", "NEAR(", "title:x", "' OR 1=1 --", "*", "space : \"x\"", ") OR (", "a\u{202e}b"] {
            let page = asked(&mexico, q).await;
            assert!(!page.has("<script>alert"), "{q}");
        }
        let whole = total(&asked(&mexico, "virtual").await);
        assert!(!whole.is_empty());
        for more in ["&page=-1", "&page=99999999999", "&sort=%27", "&year=%27%27%27%27", "&lang=xx", "&from=x", "&kind=%3Cb%3E", "&page=0"] {
            assert_eq!(total(&asked_with(&mexico, "virtual", more).await), whole, "{more}");
        }
        let long = "palabra ".repeat(500);
        asked(&mexico, &long).await;
    }
}
