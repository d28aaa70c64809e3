//! Languages as a duty that is measured: what is awaited, since when and by when, counted over what its reader may read.

use super::{NOTE, TRANSLATED, handed_in, versions::count_second_as};
use crate::harness::{Browser, File, Page, World, on_both};

pub(super) const BOARD: &str = "/area/languages?process=puebla";

/// How many papers are there in Spanish and up to date, of how many, as the board tells it.
fn in_spanish(board: &Page) -> (u64, u64) {
    there(board, "español")
}

/// The same of the language of a name.
pub(super) fn there(board: &Page, language: &str) -> (u64, u64) {
    let row = board.text.split("<tr>").find(|row| row.contains(&format!(">{language}</th>"))).expect("its row");
    let told = row.split("<td>").nth(1).and_then(|told| told.split(" documentos").next()).expect("a sentence");
    let (there, papers) = told.split_once(" de ").expect("so many of so many");
    (there.parse().expect("a number"), papers.parse().expect("a number"))
}

/// What a page says below its head.
fn main_of(page: &Page) -> String {
    page.text.split("<main").nth(1).expect("a page").to_owned()
}

on_both! {
    async fn the_board_shows_the_gaps_that_are_real(world: World) {
        let mexico = world.sign_in("mexico").await;
        let board = mexico.get(&format!("{BOARD}&language=es")).await.is(200);
        // Of the demonstration's papers these lack Spanish.
        assert!(board.has("Information exchange and the virtual secretariat"), "{}", board.words());
        assert!(board.has("Seminars held under the Plan of Action"), "{}", board.words());
        assert!(!board.has("Plan de Acción de Panamá"), "it is there in Spanish");
        let english = mexico.get(&format!("{BOARD}&language=en")).await.is(200);
        assert!(!english.has("Information exchange"), "{}", english.words());
        assert!(board.has("100 %") && board.has("<svg class=\"share\""), "English is whole");
    }

    async fn g1_the_board_counts_nothing_that_its_reader_may_not_read(world: World) {
        let (colombia, honduras) = (world.sign_in("colombia").await, world.sign_in("honduras").await);
        let told = async || colombia.get(BOARD).await.is(200).text.split("<main").nth(1).map(ToOwned::to_owned);
        let before = told().await;
        handed_in(&honduras, "members", "Una nota 3321", &NOTE).await;
        handed_in(&honduras, "delegation-hn", "Un borrador 3321", &NOTE).await;
        assert_eq!(told().await, before);
        assert!(honduras.get(BOARD).await.has("Una nota 3321"));
        assert!(!honduras.get(BOARD).await.has("Un borrador 3321"), "a draft is awaited nowhere");
    }

    async fn a_day_is_said_by_when_a_language_is_expected_and_goes_when_it_has_come(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let paper = handed_in(&honduras, "members", "Una nota 8119", &NOTE).await;
        let form = format!("{paper}/expectations");
        let soon = (world.house.store.clock().now() + chrono::Duration::days(10)).format("%Y-%m-%d").to_string();
        mexico.post(&form, &[("language", "es"), ("day", &soon)]).await.is(403);
        for (language, day, field) in [("fr", soon.as_str(), "language"), ("en", &soon, "language"), ("es", "2001-02-30", "day"), ("es", "2001-01-01", "day"), ("es", "", "day")] {
            let page = honduras.post(&form, &[("language", language), ("day", day)]).await.is(422);
            assert!(page.has(&format!("href=\"#{field}\"")), "{language} {day}: {}", page.words());
        }
        honduras.post(&form, &[("language", "es"), ("day", &soon)]).await.is(303);
        assert!(mexico.get(&paper).await.has("se espera a más tardar el"));
        assert!(mexico.get(BOARD).await.has("se espera a más tardar el"));
        world.later(chrono::Duration::days(12));
        let mexico = world.sign_in("mexico").await;
        assert!(mexico.get(BOARD).await.has("se esperaba a más tardar el"), "nobody is scolded");
        let honduras = world.sign_in("honduras").await;
        let fields = [("what", "language"), ("language", "es"), ("title", "Una nota 8119"), ("unofficial", "yes")];
        honduras.upload(&format!("{paper}/versions"), &fields, &[NOTE]).await.is(303);
        let page = mexico.get(&paper).await;
        assert!(!page.has("a más tardar el") && page.has("Traducción no oficial"), "{}", page.words());
        assert!(!mexico.get(BOARD).await.has("8119"));
    }

    async fn an_unofficial_translation_is_called_so_and_stays_so_in_further_versions(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let fields = [
            ("title", "Una nota 5530"), ("language", "es"), ("kind", "note"), ("date", "2001"),
            ("title2", "A note 5530"), ("language2", "en"), ("unofficial", "yes"),
        ];
        let page = honduras.upload("/area/puebla/members/documents", &fields, &[NOTE, TRANSLATED]).await.is(303);
        let paper = page.location().split('?').next().unwrap_or_default().to_owned();
        assert_eq!(mexico.get(&paper).await.text.matches("Traducción no oficial").count(), 1);
        let fields = [("what", "revision"), ("language", "es"), ("title", "Una nota 5530")];
        honduras.upload(&format!("{paper}/versions"), &fields, &[File { bytes: b"Newer.\n", ..NOTE }]).await.is(303);
        assert_eq!(mexico.get(&paper).await.text.matches("Traducción no oficial").count(), 1);
        // Once its text is read, that says so as well.
        world.mails().await;
        let page = world.sign_in("mexico").await.get(&paper).await.is(200);
        assert_eq!(page.text.matches("Traducción no oficial").count(), 2, "{}", page.words());
    }
    async fn a_translation_is_behind_on_the_board_since_its_original_changed_and_until_it_is_translated_anew(world: World) {
        let fields = [
            ("title", "A note 4471"), ("language", "en"), ("kind", "note"), ("date", "2001"),
            ("title2", "Una nota 4471"), ("language2", "es"),
        ];
        let honduras = world.sign_in("honduras").await;
        let page = honduras.upload("/area/puebla/members/documents", &fields, &[NOTE, TRANSLATED]).await.is(303);
        let paper = page.location().split('?').next().unwrap_or_default().to_owned();
        world.later(chrono::Duration::days(3));
        let (honduras, mexico, colombia) =
            (world.sign_in("honduras").await, world.sign_in("mexico").await, world.sign_in("colombia").await);
        let before = mexico.get(BOARD).await.is(200);
        assert!(!before.has("nota 4471"), "it is whole: {}", before.words());
        let observed = main_of(&colombia.get(BOARD).await.is(200));

        let changed = world.house.store.clock().now();
        let revised = async |browser: &Browser, language: &str, bytes: &'static [u8]| {
            let fields = [("what", "revision"), ("language", language), ("title", "Una nota 4471")];
            browser.upload(&format!("{paper}/versions"), &fields, &[File { bytes, ..NOTE }]).await.is(303);
        };
        revised(&honduras, "en", b"Another text.\n").await;
        let board = mexico.get(BOARD).await.is(200);
        let row = board.text.split("<tr>").find(|row| row.contains("nota 4471")).expect("a row of the paper");
        for said in [
            format!("href=\"{paper}\""),
            format!("<a href=\"{paper}#text-es\">español</a>"),
            "Traducción de la versión 1".to_owned(),
            format!("<time datetime=\"{}T", changed.format("%Y-%m-%d")),
        ] {
            assert!(row.contains(&said), "{said}\n{row}");
        }
        assert!(board.has("1 traducción está desactualizada respecto de su original."), "{}", board.words());
        let spanish = board.text.split("<tr>").find(|row| row.contains(">español</th>")).expect("a row of Spanish");
        let link = spanish.split("class=\"note behind\" href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a link");
        let (address, place) = link.rsplit_once('#').expect("a place on the board");
        let (address, place) = (address.replace("&#38;", "&").replace("&amp;", "&"), format!(" id=\"{place}\""));
        let of_spanish = mexico.get(&address).await.is(200);
        let list = of_spanish.text.split(&place).nth(1).and_then(|rest| rest.split("</section>").next()).expect("the place");
        assert!(list.contains("nota 4471"), "the sentence leads to the list of what it counts: {list}");
        assert!(of_spanish.text.split(&place).next().is_some_and(|before| !before.contains("Documentos pendientes</h2>")), "it comes first");
        assert!(board.has("<rect class=\"old\""), "the picture tells it");
        assert!(!row.contains("aún no"), "it is not missing");
        let (there, papers) = in_spanish(&before);
        assert_eq!(in_spanish(&board), (there - 1, papers), "nor is it up to date");
        assert!(mexico.get(&format!("{BOARD}&language=es")).await.has("nota 4471"));
        assert!(!mexico.get(&format!("{BOARD}&language=en")).await.has("nota 4471"), "the original is behind nothing");
        // Who cannot read the paper meets neither it nor another number.
        assert_eq!(main_of(&colombia.get(BOARD).await.is(200)), observed);

        // A third version of the original does not make it behind since later.
        world.later(chrono::Duration::days(2));
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        revised(&honduras, "en", b"A third text.\n").await;
        let board = mexico.get(BOARD).await.is(200);
        let row = board.text.split("<tr>").find(|row| row.contains("nota 4471")).expect("a row of the paper");
        assert!(row.contains(&format!("<time datetime=\"{}T", changed.format("%Y-%m-%d"))), "{row}");

        revised(&honduras, "es", b"Otro texto, traducido de nuevo.\n").await;
        let board = mexico.get(BOARD).await.is(200);
        assert!(!board.has("nota 4471") && !board.has("desactualizada"), "{}", board.words());
        assert_eq!(in_spanish(&board), (there, papers));
    }

    async fn the_board_says_how_far_it_looked_and_calls_nothing_complete_beyond_that(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let fields = [
            ("title", "A note 4473"), ("language", "en"), ("kind", "note"), ("date", "2001"),
            ("title2", "Una nota 4473"), ("language2", "es"),
        ];
        let page = honduras.upload("/area/puebla/members/documents", &fields, &[NOTE, TRANSLATED]).await.is(303);
        let behind = page.location().split('?').next().unwrap_or_default().to_owned();
        world.later(chrono::Duration::minutes(1));
        let newest = handed_in(&honduras, "members", "A note 4474", &NOTE).await;
        for paper in [behind, newest] {
            let fields = [("what", "revision"), ("language", "en"), ("title", "A note, revised")];
            honduras.upload(&format!("{paper}/versions"), &fields, &[File { bytes: b"Another text.\n", ..NOTE }]).await.is(303);
        }
        let (complete, seen) = ("Todos los documentos que usted puede leer aquí", "en los documentos examinados");
        let looked_through = "Se ha examinado el último documento recibido que tiene varias versiones.";
        let board = mexico.get(BOARD).await.is(200);
        assert!(board.has("<rect class=\"old\"") && !board.has("examinado"), "{}", board.words());
        let english = mexico.get(&format!("{BOARD}&language=en")).await.is(200);
        assert!(english.has(complete) && !english.has("examinado"), "{}", english.words());

        // The newest paper has as many versions as are looked through in all.
        count_second_as(&world, "A note 4474", 4000).await;
        let board = mexico.get(BOARD).await.is(200);
        assert!(board.has(looked_through) && !board.has("<rect class=\"old\""), "{}", board.words());
        let english = mexico.get(&format!("{BOARD}&language=en")).await.is(200);
        assert!(english.has(looked_through) && english.has(seen), "{}", english.words());
        assert!(!english.has(complete), "{}", english.words());
    }

    async fn a_draft_and_a_paper_that_was_removed_are_behind_nowhere(world: World) {
        let (honduras, secretariat) = (world.sign_in("honduras").await, world.sign_in("secretariat").await);
        let before = in_spanish(&honduras.get(BOARD).await.is(200));
        for space in ["delegation-hn", "members"] {
            let fields = [
                ("title", "A note 4472"), ("language", "en"), ("kind", "note"), ("date", "2001"),
                ("title2", "Una nota 4472"), ("language2", "es"),
            ];
            let page = honduras.upload(&format!("/area/puebla/{space}/documents"), &fields, &[NOTE, TRANSLATED]).await.is(303);
            let paper = page.location().split('?').next().unwrap_or_default().to_owned();
            let fields = [("what", "revision"), ("language", "en"), ("title", "A note 4472")];
            honduras.upload(&format!("{paper}/versions"), &fields, &[File { bytes: b"Another text.\n", ..NOTE }]).await.is(303);
            if space == "members" {
                assert!(honduras.get(BOARD).await.has("nota 4472"));
                let id = paper.rsplit('/').next().unwrap_or_default();
                secretariat.post("/area/puebla/members/removals", &[("document", id)]).await.is(303);
            }
        }
        for browser in [&honduras, &secretariat] {
            let board = browser.get(BOARD).await.is(200);
            assert!(!board.has("nota 4472") && !board.has("<rect class=\"old\""), "{}", board.words());
        }
        assert_eq!(in_spanish(&honduras.get(BOARD).await), before);
    }
}
