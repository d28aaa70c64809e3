//! The board of languages where papers stand in several spaces: each counts once, for who reads all of them and for who reads one.

use virtual_secretariat::{
    access::SpaceKind,
    i18n::{Lang, Words},
};

use super::{
    NOTE, TRANSLATED,
    circulations::copy_of,
    handed_in, space,
    translations::{BOARD, there},
};
use crate::harness::{Browser, File, Page, World, on_both};

const SPANISH: &str = "/area/languages?process=puebla&language=es";

/// How many papers are there in Spanish and in English, each of how many, on a reader's board.
async fn counted(reader: &Browser) -> [(u64, u64); 2] {
    let board = reader.get(BOARD).await.is(200);
    [there(&board, "español"), there(&board, "inglés")]
}

/// The one row of a page in which a paper stands.
fn only_row<'p>(page: &'p Page, title: &str) -> &'p str {
    let rows: Vec<&str> = page.text.split("<tr>").filter(|row| row.contains(title)).collect();
    assert_eq!(rows.len(), 1, "{title} on {}\n{}", page.asked, page.words());
    rows[0]
}

/// The names of the members' space and the plenary, as a list has them in which a paper stands in both.
fn both() -> String {
    let w = Words::of(Lang::Es);
    w.list(&[w.t("space-members"), w.t("space-plenary")])
}

/// Circulates a paper of the members to the plenary, and says where the copy stands.
async fn circulated(world: &World, originator: &Browser, paper: &str, title: &str) -> String {
    world.later(chrono::Duration::minutes(1));
    let plenary = space(world, "puebla", SpaceKind::Plenary).await;
    originator.post(&format!("{paper}/circulations"), &[("to", &plenary)]).await.is(303);
    copy_of(originator, "plenary", title).await
}

on_both! {
    async fn a_paper_in_two_spaces_counts_once_for_who_sees_both_and_for_who_sees_one(world: World) {
        let (honduras, mexico, colombia) =
            (world.sign_in("honduras").await, world.sign_in("mexico").await, world.sign_in("colombia").await);
        let unseen = counted(&colombia).await;
        let paper = handed_in(&honduras, "members", "Una nota 7741", &NOTE).await;
        let before = counted(&mexico).await;
        let copy = circulated(&world, &honduras, &paper, "Una nota 7741").await;
        assert_eq!(counted(&mexico).await, before, "it is the same paper in the plenary");
        let [(spanish, of_spanish), (english, of_english)] = unseen;
        assert_eq!(counted(&colombia).await, [(spanish, of_spanish + 1), (english + 1, of_english + 1)]);

        // The translation that comes to the one is there for who reads it, and for nobody else.
        let secretariat = world.sign_in("secretariat").await;
        let fields = [("what", "language"), ("language", "es"), ("title", "Una nota 7741")];
        secretariat.upload(&format!("{copy}/versions"), &fields, &[NOTE]).await.is(303);
        let [(spanish, of_spanish), english] = before;
        assert_eq!(counted(&mexico).await, [(spanish + 1, of_spanish), english]);
        assert!(!mexico.get(SPANISH).await.is(200).has("7741"), "it is not awaited where it is lacking, either");
        let id = copy.rsplit('/').next().unwrap_or_default();
        secretariat.post("/area/puebla/plenary/removals", &[("document", id)]).await.is(303);
        assert_eq!(counted(&mexico).await, before, "what was removed is there no more");
        assert_eq!(counted(&colombia).await, unseen);
    }

    async fn a_paper_in_two_spaces_is_awaited_once_with_both_of_them_named(world: World) {
        let (honduras, mexico, colombia) =
            (world.sign_in("honduras").await, world.sign_in("mexico").await, world.sign_in("colombia").await);
        let paper = handed_in(&honduras, "members", "Una nota 7743", &NOTE).await;
        let copy = circulated(&world, &honduras, &paper, "Una nota 7743").await;
        let plenary = Words::of(Lang::Es).t("space-plenary");
        for (reader, leads, spaces) in [(&mexico, &paper, both()), (&honduras, &paper, both()), (&colombia, &copy, plenary)] {
            let board = reader.get(SPANISH).await.is(200);
            let row = only_row(&board, "Una nota 7743");
            for said in [format!("href=\"{leads}\""), format!("<bdi>{spaces}</bdi>")] {
                assert!(row.contains(&said), "{said}\n{row}");
            }
        }
        // By when it is expected in either of them is said for the paper.
        let soon = (world.house.store.clock().now() + chrono::Duration::days(10)).format("%Y-%m-%d").to_string();
        for place in [&paper, &copy] {
            honduras.post(&format!("{place}/expectations"), &[("language", "es"), ("day", &soon)]).await.is(303);
            let board = mexico.get(SPANISH).await.is(200);
            let row = only_row(&board, "Una nota 7743");
            assert_eq!(row.matches("se espera a más tardar el").count(), 1, "{row}");
        }
    }

    async fn a_translation_that_is_behind_stays_behind_when_its_paper_is_circulated(world: World) {
        let (honduras, mexico, colombia) =
            (world.sign_in("honduras").await, world.sign_in("mexico").await, world.sign_in("colombia").await);
        let fields = [
            ("title", "A note 7742"), ("language", "en"), ("kind", "note"), ("date", "2001"),
            ("title2", "Una nota 7742"), ("language2", "es"),
        ];
        let page = honduras.upload("/area/puebla/members/documents", &fields, &[NOTE, TRANSLATED]).await.is(303);
        let paper = page.location().split('?').next().unwrap_or_default().to_owned();
        let whole = counted(&mexico).await;
        let revised = async |paper: &str, language: &str, bytes: &'static [u8]| {
            let fields = [("what", "revision"), ("language", language), ("title", "Una nota 7742")];
            honduras.upload(&format!("{paper}/versions"), &fields, &[File { bytes, ..NOTE }]).await.is(303);
        };
        revised(&paper, "en", b"Another text.\n").await;
        let before = counted(&mexico).await;
        let [(spanish, papers), english] = whole;
        assert_eq!(before, [(spanish - 1, papers), english]);
        let unseen = counted(&colombia).await;

        // The copy has one version, and of what its translation was made from it knows nothing.
        let copy = circulated(&world, &honduras, &paper, "nota 7742").await;
        assert_eq!(counted(&mexico).await, before);
        let board = mexico.get(SPANISH).await.is(200);
        let row = only_row(&board, "nota 7742");
        for said in [format!("href=\"{paper}#text-es\""), format!("<bdi>{}</bdi>", both()), "Traducción de la versión 1".to_owned()] {
            assert!(row.contains(&said), "{said}\n{row}");
        }
        let [(spanish, of_spanish), (english, of_english)] = unseen;
        assert_eq!(counted(&colombia).await, [(spanish + 1, of_spanish + 1), (english + 1, of_english + 1)]);

        revised(&copy, "es", b"Otro texto, traducido de nuevo.\n").await;
        assert_eq!(counted(&mexico).await, whole, "it was translated anew in the plenary");
        assert!(!mexico.get(SPANISH).await.is(200).has("nota 7742"));
    }
}
