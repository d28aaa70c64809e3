//! Languages as a duty that is measured: what is awaited, since when and by when, counted over what its reader may read.

use super::{NOTE, TRANSLATED, handed_in};
use crate::harness::{File, World, on_both};

const BOARD: &str = "/area/languages?process=puebla";

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
}
