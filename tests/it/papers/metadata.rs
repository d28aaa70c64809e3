//! What a paper is about and what it refers to: said by who may add to it, shown to its readers, and no sign of anything that they do not see.

use virtual_secretariat::{
    access::SpaceKind,
    i18n::{Lang, Words},
};

use super::{NOTE, handed_in, space, symbol_of};
use crate::harness::{Browser, File, Page, World, on_both};

/// The first theme of the first plan of the demonstration's process, by its key and in its words, without their full stop.
pub const THEME: (&str, &str) = ("puebla-panama-1997/1", "Migration policies");

/// Sends the form of a paper, as from the page of the form: with what that shows, and some of it changed.
pub async fn described(browser: &Browser, paper: &str, fields: &[(&str, &str)]) -> Page {
    let form = browser.get(&format!("{paper}/metadata/edit")).await.is(200);
    let (shown, references) = (hidden(&form, "shown"), hidden(&form, "shown_reference"));
    let mut all: Vec<(&str, &str)> = shown.iter().map(|value| ("shown", value.as_str())).collect();
    all.extend(references.iter().map(|value| ("shown_reference", value.as_str())));
    all.extend(fields);
    browser.post(&format!("{paper}/metadata"), &all).await
}

/// The values of hidden fields of a name.
fn hidden(page: &Page, name: &str) -> Vec<String> {
    let field = format!("name=\"{name}\" value=\"");
    page.text.split(&field).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}

/// Whether a page has a link to a paper under a symbol.
fn links(page: &Page, paper: &str, symbol: &str) -> bool {
    page.has(&format!("<a href=\"{paper}\"><bdi class=\"symbol\">{symbol}</bdi></a>"))
}

/// The one copy of a paper in a space of Puebla, for somebody who reads there.
async fn copy_of(browser: &Browser, slug: &str, title: &str) -> String {
    let list = browser.get(&format!("/area/puebla/{slug}")).await.is(200);
    let row = list.text.split("<tr>").find(|row| row.contains(title)).expect("the paper");
    row.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("its address").to_owned()
}

async fn lines(world: &World) -> i64 {
    world.database.number("SELECT COUNT(*) FROM audit_line WHERE verb = 'metadata_changed'").await
}

on_both! {
    async fn a_paper_says_what_it_is_about_to_all_its_readers(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let paper = handed_in(&honduras, "members", "Una nota 7101", &NOTE).await;
        let edit = format!("{paper}/metadata/edit");
        assert!(honduras.get(&paper).await.links().contains(&edit));
        let fields = [
            ("theme", THEME.0), ("country", "HN"), ("country", "MX"), ("note", "Nota libre 7101"),
            ("keywords", "Retorno digno\nretorno  DIGNO, Niñez"), ("references", "ABC/2000/9"),
        ];
        let page = described(&honduras, &paper, &fields).await.is(303);
        assert_eq!(page.location(), format!("{paper}?done=described"));
        let page = mexico.get(&paper).await.is(200);
        for word in [THEME.1, "Honduras y México", ">Niñez</bdi>", "ABC/2000/9", "Nota libre 7101"] {
            assert!(page.has(word), "{word}\n{}", page.words());
        }
        assert!(page.has("Retorno digno") && !page.has("retorno  DIGNO"), "a keyword stands once");
        assert!(!page.has(THEME.0), "a key of the machine stands on the page");
        assert!(!page.has(&format!("{}.", THEME.1)), "a label has no full stop");
        assert_eq!(lines(&world).await, 1);
        let details = world.database.texts("SELECT CAST(detail AS text) FROM audit_line WHERE verb = 'metadata_changed'").await;
        assert!(details[0].contains("DEMO/PUEBLA/") && !details[0].contains("Retorno") && !details[0].contains("ABC/"), "{details:?}");
        // What is left out of the form is taken away.
        described(&honduras, &paper, &[("keywords", "Niñez")]).await.is(303);
        let page = mexico.get(&paper).await.is(200);
        assert!(page.has(">Niñez</bdi>"));
        for word in [THEME.1, "Honduras y México", "Retorno digno", "ABC/2000/9", "Nota libre 7101"] {
            assert!(!page.has(word), "{word}");
        }
        // And can come back.
        described(&honduras, &paper, &[("keywords", "Retorno digno"), ("country", "HN")]).await.is(303);
        assert!(mexico.get(&paper).await.has("Retorno digno"));
    }

    async fn b5_only_its_originator_or_who_manages_the_space_says_what_a_paper_is_about(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let paper = handed_in(&honduras, "members", "Una nota 7102", &NOTE).await;
        let (edit, form) = (format!("{paper}/metadata/edit"), format!("{paper}/metadata"));
        assert!(!mexico.get(&paper).await.links().contains(&edit));
        mexico.get(&edit).await.is(403);
        mexico.post(&form, &[("shown", "0"), ("keywords", "Ajena")]).await.is(403);
        for key in ["colombia", "rncom", "philippines", "former", "operator"] {
            let browser = world.sign_in(key).await;
            browser.get(&edit).await.is(404);
            browser.post(&form, &[("shown", "0")]).await.is(404);
        }
        honduras.get(&edit.replace("/members/", "/plenary/")).await.is(404);
        assert_eq!(lines(&world).await, 0);
        described(&world.sign_in("secretariat").await, &paper, &[("keywords", "Retorno")]).await.is(303);
        assert!(mexico.get(&paper).await.has(">Retorno</bdi>"));
    }

    async fn what_cannot_be_taken_is_named_and_what_was_typed_is_kept(world: World) {
        let honduras = world.sign_in("honduras").await;
        let paper = handed_in(&honduras, "members", "Una nota 7103", &NOTE).await;
        let own = symbol_of(&honduras, &paper).await;
        let many: Vec<String> = (0..21).map(|n| format!("palabra {n}")).collect();
        let symbols: Vec<String> = (0..31).map(|n| format!("ABC/{n}")).collect();
        let (many, symbols, long) = (many.join("\n"), symbols.join("\n"), "x".repeat(61));
        let note = "Larga. ".repeat(400);
        for (field, value, at) in [
            ("theme", "puebla-panama-1997/99", "theme"),
            ("theme", "budapest-areas-1993/1", "theme"),
            ("country", "PH", "country"),
            ("country", "iom", "country"),
            ("keywords", many.as_str(), "keywords"),
            ("keywords", &long, "keywords"),
            ("references", &symbols, "references"),
            ("references", &long, "references"),
            ("references", &own, "references"),
            ("note", &note, "note"),
        ] {
            let page = described(&honduras, &paper, &[(field, value), ("keywords", "Se conserva"), ("theme", THEME.0)]).await.is(422);
            assert!(page.has(&format!("href=\"#{at}\"")), "{field} {value}: {}", page.words());
            assert!(page.has("Se conserva") || field == "keywords", "{field}");
            assert!(page.has(&format!("value=\"{}\" checked", THEME.0)), "{field}");
        }
        assert_eq!(lines(&world).await, 0);
    }

    async fn c13_what_somebody_else_has_changed_is_not_overwritten_unseen(world: World) {
        let (honduras, secretariat, w) = (world.sign_in("honduras").await, world.sign_in("secretariat").await, Words::of(Lang::Es));
        let paper = handed_in(&honduras, "members", "Una nota 7104", &NOTE).await;
        let form = format!("{paper}/metadata");
        described(&secretariat, &paper, &[("keywords", "De la secretaría"), ("note", "Nota de la secretaría")]).await.is(303);
        let stale = [("shown", "0"), ("keywords", "De Honduras")];
        let page = honduras.post(&form, &stale).await.is(422);
        assert!(page.has(&w.t("library-fault-about-changed")), "{}", page.words());
        assert!(page.has("De Honduras") && page.has(">De la secretaría</bdi>") && page.has("Nota de la secretaría"));
        assert!(honduras.get(&paper).await.has(">De la secretaría</bdi>"), "it was overwritten");
        // A form that was made by nobody shows nothing.
        honduras.post(&form, &[("keywords", "De nadie")]).await.is(422);
        let shown = hidden(&page, "shown");
        assert_eq!(shown, ["1"]);
        honduras.post(&form, &[("shown", &*shown[0]), ("keywords", "De Honduras")]).await.is(303);
        let page = honduras.get(&paper).await;
        assert!(page.has(">De Honduras</bdi>") && !page.has("De la secretaría"), "{}", page.words());
        assert_eq!(lines(&world).await, 2);
    }

    async fn g1_references_lead_both_ways_to_those_only_who_see_both_papers(world: World) {
        let (honduras, mexico, colombia) =
            (world.sign_in("honduras").await, world.sign_in("mexico").await, world.sign_in("colombia").await);
        let referred = handed_in(&honduras, "members", "Una nota referida 7105", &NOTE).await;
        let paper = handed_in(&honduras, "members", "Una nota que refiere 7105", &NOTE).await;
        let draft = handed_in(&honduras, "delegation-hn", "Un borrador 7105", &NOTE).await;
        let (to, from) = (symbol_of(&honduras, &referred).await, symbol_of(&honduras, &paper).await);
        let typed = format!("{to}\nDEMO/PUEBLA/B/2000/77");
        described(&honduras, &paper, &[("references", &typed), ("keywords", "Retorno 7105"), ("note", "Nota libre 7105")]).await.is(303);
        described(&honduras, &draft, &[("references", &to)]).await.is(303);

        let page = mexico.get(&paper).await.is(200);
        assert!(links(&page, &referred, &to), "{}", page.words());
        assert!(page.has(">DEMO/PUEBLA/B/2000/77</bdi>"), "what somebody of the space typed is shown");
        let page = mexico.get(&referred).await.is(200);
        assert!(links(&page, &paper, &from) && !page.has("7105</bdi></a>"), "{}", page.words());
        // Whose draft it is sees it among what refers to the paper.
        assert!(honduras.get(&referred).await.has(&format!("<a href=\"{draft}\"><bdi lang=\"en\">Un borrador 7105</bdi></a>")));

        // In another room neither what was typed elsewhere nor the note is met.
        let plenary = space(&world, "puebla", SpaceKind::Plenary).await;
        honduras.post(&format!("{paper}/circulations"), &[("to", &plenary)]).await.is(303);
        let copy = copy_of(&colombia, "plenary", "que refiere 7105").await;
        let page = colombia.get(&copy).await.is(200);
        assert!(page.has(">Retorno 7105</bdi>"), "what it is about goes along");
        for hidden in [to.as_str(), "DEMO/PUEBLA/B/2000/77", "Nota libre 7105"] {
            assert!(!page.has(hidden), "{hidden}\n{}", page.words());
        }
        // Who sees the other paper finds it from here, too.
        let page = mexico.get(&copy).await.is(200);
        assert!(links(&page, &referred, &to) && !page.has("B/2000/77"), "{}", page.words());
        assert_eq!(honduras.get(&referred).await.text.matches(&format!("{from}</bdi>")).count(), 1, "copies are one paper");

        // As soon as the other paper comes too, the reference leads there, both ways.
        honduras.post(&format!("{referred}/circulations"), &[("to", &plenary)]).await.is(303);
        let there = copy_of(&colombia, "plenary", "referida 7105").await;
        assert!(links(&colombia.get(&copy).await, &there, &to));
        assert!(links(&colombia.get(&there).await, &copy, &from));
        // And no longer when it is gone.
        let id = there.rsplit('/').next().unwrap_or_default();
        world.sign_in("secretariat").await.post("/area/puebla/plenary/removals", &[("document", id)]).await.is(303);
        assert!(!colombia.get(&copy).await.has(&to));
    }

    async fn g1_a_form_neither_shows_nor_takes_away_a_reference_that_its_editor_does_not_see(world: World) {
        let (honduras, mexico, rncom) =
            (world.sign_in("honduras").await, world.sign_in("mexico").await, world.sign_in("rncom").await);
        let referred = handed_in(&honduras, "members", "Una nota referida 7106", &NOTE).await;
        let paper = handed_in(&honduras, "members", "Una nota que refiere 7106", &NOTE).await;
        let to = symbol_of(&honduras, &referred).await;
        described(&honduras, &paper, &[("references", &to)]).await.is(303);
        let joint = space(&world, "puebla", SpaceKind::Joint).await;
        honduras.post(&format!("{paper}/circulations"), &[("to", &joint)]).await.is(303);
        // The coordinator of the network manages the joint space, and sees nothing of the members'.
        let copy = copy_of(&rncom, "joint", "que refiere 7106").await;
        assert!(!rncom.get(&format!("{copy}/metadata/edit")).await.is(200).has(&to));
        described(&rncom, &copy, &[("keywords", "De la red"), ("references", "ABC/2000/9")]).await.is(303);
        let page = mexico.get(&copy).await.is(200);
        assert!(links(&page, &referred, &to) && page.has("ABC/2000/9") && page.has(">De la red</bdi>"), "{}", page.words());
        assert!(!rncom.get(&copy).await.has(&to));
        // Whoever types the symbol is told nothing by that; from then on it is a word of this room.
        described(&rncom, &copy, &[("references", &format!("{to}\nABC/2000/9"))]).await.is(303);
        let page = rncom.get(&copy).await;
        assert!(page.has(&format!(">{to}</bdi>")) && !page.has(&referred), "{}", page.words());
    }

    async fn g1_a_form_that_names_what_it_never_showed_takes_nothing_away_and_its_count_tells_nothing(world: World) {
        let (honduras, mexico, rncom) =
            (world.sign_in("honduras").await, world.sign_in("mexico").await, world.sign_in("rncom").await);
        let joint = space(&world, "puebla", SpaceKind::Joint).await;
        let referred = handed_in(&honduras, "members", "Una nota referida 7109", &NOTE).await;
        let to = symbol_of(&honduras, &referred).await;
        let paper = handed_in(&honduras, "members", "Una nota que refiere 7109", &NOTE).await;
        honduras.post(&format!("{paper}/circulations"), &[("to", &joint)]).await.is(303);
        let copy = copy_of(&rncom, "joint", "que refiere 7109").await;
        let counted = async || hidden(&rncom.get(&format!("{copy}/metadata/edit")).await.is(200), "shown");
        let before = counted().await;
        // A reference comes along that the coordinator of the network does not see: its form counts as before.
        described(&honduras, &paper, &[("references", &to)]).await.is(303);
        let fields = [("what", "revision"), ("language", "en"), ("title", "Una nota que refiere 7109")];
        honduras.upload(&format!("{paper}/versions"), &fields, &[File { bytes: b"The second text.\n", ..NOTE }]).await.is(303);
        honduras.post(&format!("{paper}/circulations"), &[("to", &joint)]).await.is(303);
        assert!(links(&mexico.get(&copy).await.is(200), &referred, &to), "it came along");
        assert_eq!(counted().await, before);
        let page = rncom.get(&format!("{copy}/metadata/edit")).await.is(200);
        assert!(!page.has(&to) && hidden(&page, "shown_reference").is_empty(), "{}", page.words());
        // Whoever guesses it and says that the form had shown it takes nothing away, and is told nothing by the answer.
        for guess in [to.as_str(), "DEMO/PUEBLA/M/2001/9999"] {
            let shown = counted().await;
            let fields = [("shown", shown[0].as_str()), ("shown_reference", guess), ("keywords", "De la red")];
            let page = rncom.post(&format!("{copy}/metadata"), &fields).await.is(303);
            assert_eq!(page.location(), format!("{copy}?done=described"));
        }
        assert!(links(&mexico.get(&copy).await.is(200), &referred, &to), "it was taken away");
    }

    async fn what_a_room_has_said_since_is_not_overlaid_by_a_newer_version(world: World) {
        let (honduras, secretariat, mexico) =
            (world.sign_in("honduras").await, world.sign_in("secretariat").await, world.sign_in("mexico").await);
        let members = space(&world, "puebla", SpaceKind::Members).await;
        let again = async |paper: &str, words: &str, text: &[u8]| {
            described(&honduras, paper, &[("keywords", words)]).await.is(303);
            let fields = [("what", "revision"), ("language", "en"), ("title", "Una nota 7107")];
            honduras.upload(&format!("{paper}/versions"), &fields, &[File { bytes: text, ..NOTE }]).await.is(303);
            honduras.post(&format!("{paper}/circulations"), &[("to", &members)]).await.is(303);
        };
        let draft = handed_in(&honduras, "delegation-hn", "Una nota 7107", &NOTE).await;
        described(&honduras, &draft, &[("keywords", "Primera")]).await.is(303);
        honduras.post(&format!("{draft}/circulations"), &[("to", &members)]).await.is(303);
        let copy = copy_of(&mexico, "members", "7107").await;
        assert!(mexico.get(&copy).await.has(">Primera</bdi>"));
        again(&draft, "Segunda", b"The second text.\n").await;
        let page = mexico.get(&copy).await;
        assert!(page.has(">Segunda</bdi>") && !page.has(">Primera</bdi>"), "{}", page.words());
        described(&secretariat, &copy, &[("keywords", "De este espacio")]).await.is(303);
        again(&draft, "Tercera", b"The third text.\n").await;
        let page = mexico.get(&copy).await;
        assert!(page.has(">De este espacio</bdi>") && !page.has(">Tercera</bdi>"), "{}", page.words());
    }

    async fn what_is_destroyed_goes_with_what_it_was_about(world: World) {
        let (honduras, secretariat) = (world.sign_in("honduras").await, world.sign_in("secretariat").await);
        let paper = handed_in(&honduras, "members", "Una nota 7108", &NOTE).await;
        described(&honduras, &paper, &[("keywords", "Retorno"), ("references", "ABC/1"), ("note", "Nota")]).await.is(303);
        let id = paper.rsplit('/').next().unwrap_or_default();
        secretariat.post("/area/puebla/members/removals", &[("document", id)]).await.is(303);
        world.later(chrono::Duration::days(91));
        world.mails().await;
        for table in ["description", "subject", "reference"] {
            assert_eq!(world.database.number(&format!("SELECT COUNT(*) FROM {table}")).await, 0, "{table}");
        }
    }
}
