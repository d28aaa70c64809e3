//! What papers are about, in the search: it narrows an answer to just what it names, its counts are those of the reader's own papers, and its
//! words are found.

use virtual_secretariat::{
    access::door,
    i18n::{Lang, Words},
};

use super::{asked, asked_with, handed_in};
use crate::harness::{Browser, File, Page, World, on_both};

/// The first theme of the first plan of Puebla: its place in the plan, and its words without the full stop.
const THEME: (&str, &str) = ("puebla-panama-1997/1", "Migration policies");

/// A keyword that would break an address, a page or a statement that takes it as it comes.
const ODD: &str = "«Niñez» & 50 % <b>+#/?='x'\"</b>";

/// Says of a paper what it is about, and of nothing else.
async fn described(browser: &Browser, paper: &str, fields: &[(&str, &str)]) {
    let form = browser.get(&format!("{paper}/metadata/edit")).await.is(200);
    let shown = form.text.split("name=\"shown\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
    let mut all = vec![("shown", shown.expect("the state that the form shows"))];
    all.extend(fields);
    browser.post(&format!("{paper}/metadata"), &all).await.is(303);
}

/// Where the one facet of a page leads that has all of these in its address.
fn facet(page: &Page, has: &[&str]) -> String {
    let mut found = page.links().into_iter().filter(|link| has.iter().all(|part| link.contains(part)));
    found.next().unwrap_or_else(|| panic!("no facet {has:?} on {}\n{}", page.asked, page.words()))
}

fn nothing(page: &Page) -> bool {
    page.has(&Words::of(Lang::Es).t("search-nothing"))
}

on_both! {
    async fn themes_countries_and_keywords_narrow_an_answer_to_just_what_is_about_them(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let one = handed_in(&honduras, "members", "Nota uno 3301", "es", "La palabra es cuarzo.").await;
        let two = handed_in(&honduras, "members", "Nota dos 3301", "es", "La palabra es cuarzo.").await;
        handed_in(&honduras, "members", "Nota tres 3301", "es", "La palabra es cuarzo.").await;
        described(&honduras, &one, &[("theme", THEME.0), ("country", "HN"), ("country", "MX"), ("keywords", ODD)]).await;
        described(&honduras, &two, &[("country", "MX"), ("keywords", "Retorno")]).await;
        world.indexed().await;
        let page = asked(&mexico, "cuarzo").await;
        assert_eq!(page.faults_of_markup(), Vec::<String>::new());
        let words = page.words();
        for facet in [format!("{} 1", THEME.1).as_str(), "Honduras 1", "México 2", "Retorno 1"] {
            assert!(words.contains(facet), "{facet}: {words}");
        }
        assert!(!page.has("<b>+#") && !page.has(&format!(">{}<", THEME.0)) && !page.has(">HN<"), "{words}");
        for (has, found) in [
            (vec!["theme=puebla"], [true, false]),
            (vec!["country=HN"], [true, false]),
            (vec!["country=MX"], [true, true]),
            (vec!["keyword=", "Ni%C3%B1ez"], [true, false]),
            (vec!["keyword=Retorno"], [false, true]),
        ] {
            let page = mexico.get(&facet(&page, &has)).await.is(200);
            let there = ["Nota uno", "Nota dos"].map(|title| page.has(title));
            assert_eq!((there, page.has("Nota tres")), (found, false), "{has:?}: {}", page.words());
            assert!(page.has("aria-current=\"true\""), "{has:?}");
            let wide = facet(&page, &["/area/search?q=cuarzo"]);
            assert!(mexico.get(&wide).await.has("Nota tres"), "{has:?}: {wide}");
            // Other words are asked of the same papers.
            let name = has[0].split('=').next().unwrap_or_default();
            assert!(page.has(&format!("type=\"hidden\" name=\"{name}\"")), "{name}");
        }
        // Two at once, and a keyword however it is written.
        assert!(nothing(&asked_with(&mexico, "cuarzo", "&country=HN&keyword=Retorno").await));
        let page = asked_with(&mexico, "cuarzo", "&keyword=RETORNO").await;
        assert!(page.has("Nota dos") && !page.has("Nota uno") && page.has("aria-current=\"true\""), "{}", page.words());
        // Of what is not there nothing is found; where nothing is named nothing is narrowed.
        for more in ["&keyword=Otra", "&country=ZZ", "&country=hn%27%3B--", "&theme=x", "&theme=puebla/x", "&theme=nowhere/puebla-panama-1997/1", "&theme=manila/puebla-panama-1997/1"] {
            assert!(nothing(&asked_with(&mexico, "cuarzo", more).await), "{more}");
        }
        assert!(asked_with(&mexico, "cuarzo", "&keyword=%21&theme=&country=").await.has("Nota tres"));
        // What is taken away from a paper narrows at once.
        described(&honduras, &two, &[("country", "MX")]).await;
        assert!(nothing(&asked_with(&mexico, "cuarzo", "&keyword=Retorno").await));
        assert!(!asked(&mexico, "cuarzo").await.words().contains("Retorno 1"));
    }

    async fn g1_what_papers_are_about_is_counted_over_those_that_one_may_read(world: World) {
        let (honduras, colombia) = (world.sign_in("honduras").await, world.sign_in("colombia").await);
        let open = handed_in(&colombia, "plenary", "Nota abierta 3302", "es", "La palabra es feldespato.").await;
        handed_in(&colombia, "plenary", "Otra abierta 3302", "es", "La palabra es feldespato.").await;
        described(&colombia, &open, &[("theme", THEME.0), ("country", "CO"), ("keywords", "Común")]).await;
        world.indexed().await;
        let before = asked(&colombia, "feldespato").await;
        for facet in [format!("{} 1", THEME.1).as_str(), "Colombia 1", "Común 1"] {
            assert!(before.words().contains(facet), "{facet}: {}", before.words());
        }
        let closed = handed_in(&honduras, "members", "Nota reservada 3302", "es", "La palabra es feldespato.").await;
        described(&honduras, &closed, &[("theme", THEME.0), ("country", "CO"), ("country", "HN"), ("keywords", "común\nSigilo3302")]).await;
        world.indexed().await;
        let mexico = world.sign_in("mexico").await;
        let all = asked(&mexico, "feldespato").await.words();
        assert!(all.contains("Colombia 2") && all.contains("Sigilo3302 1"), "{all}");
        let after = asked(&colombia, "feldespato").await;
        let rest = |page: &Page| page.text.split("answer2").nth(1).expect("the answer").to_owned();
        assert_eq!(rest(&after), rest(&before), "not a word of the answer changes");
        for more in ["&keyword=Sigilo3302", "&country=HN"] {
            assert!(nothing(&asked_with(&colombia, "feldespato", more).await), "{more}");
        }
        assert!(nothing(&asked(&colombia, "sigilo3302").await), "its word is found");
        assert!(!asked_with(&colombia, "feldespato", "&keyword=comun").await.has("reservada"));
    }

    async fn g2_counts_go_with_the_right_at_once(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        for (space, title) in [("members", "Nota de miembros 3303"), ("plenary", "Nota plenaria 3303")] {
            let paper = handed_in(&honduras, space, title, "es", "La palabra es obsidiana.").await;
            described(&honduras, &paper, &[("keywords", "Visados"), ("country", "HN")]).await;
        }
        handed_in(&honduras, "plenary", "Otra 3303", "es", "La palabra es obsidiana.").await;
        world.indexed().await;
        assert!(asked(&mexico, "obsidiana").await.words().contains("Visados 2"));
        // No index is asked to catch up in between.
        world.database.run("UPDATE admission SET ends_at = starts_at WHERE space_id IN (SELECT id FROM space WHERE slug = 'members')").await;
        let page = asked(&mexico, "obsidiana").await;
        let words = page.words();
        assert!(words.contains("Visados 1") && words.contains("Honduras 1"), "{words}");
        assert!(!page.has("Nota de miembros 3303"));
    }

    async fn what_is_said_of_a_paper_is_found_and_is_no_longer_when_it_is_taken_back(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let paper = handed_in(&honduras, "members", "Nota 3304", "es", "Nada más.").await;
        world.indexed().await;
        let told = ["crisoberilo 3304", "repatriacion 3304", "Mexique 3304", "\"migration policies\" 3304"];
        for q in told {
            assert!(nothing(&asked(&mexico, q).await), "{q}");
        }
        // Whose it is, in whatever language that is asked.
        assert!(asked(&mexico, "Honduras 3304").await.has("Nota"));
        let fields = [("theme", THEME.0), ("country", "MX"), ("keywords", "Repatriación"), ("note", "Sobre el crisoberilo.")];
        described(&honduras, &paper, &fields).await;
        world.indexed().await;
        for q in told {
            assert!(asked(&mexico, q).await.has(&paper), "{q}");
        }
        assert!(asked(&mexico, "repatriacion 3304").await.has("<mark>Repatriación</mark>"), "it is not said why it was found");
        assert!(nothing(&asked(&mexico, "puebla-panama-1997/1 3304").await), "a key is nobody's word");
        described(&honduras, &paper, &[("keywords", "Retorno")]).await;
        world.indexed().await;
        for q in told {
            assert!(nothing(&asked(&mexico, q).await), "{q}");
        }
        assert!(asked(&mexico, "retorno 3304").await.has(&paper));
        // A name of the register that changes is another word of all its papers.
        world.database.run("UPDATE organisation SET names = '{\"es\": \"Ondurasia\"}' WHERE key = 'HN'").await;
        world.indexed().await;
        assert!(asked(&mexico, "Ondurasia 3304").await.has(&paper));
        assert_eq!(world.database.number("SELECT COUNT(*) FROM words_due").await, 0);
    }

    async fn a_theme_is_told_with_its_process_where_papers_of_several_were_found(world: World) {
        let canada = world.sign_in("canada").await;
        let here = handed_in(&canada, "members", "Note de Puebla 3305", "fr", "Le mot est tourmaline.").await;
        described(&canada, &here, &[("theme", THEME.0)]).await;
        let scope = world.scope_of(&canada).await;
        let igc = scope.process_at("igc").expect("a process").id;
        let seat = scope.seats().iter().find(|seat| seat.process == igc).expect("a seat there").id;
        world.house.store.choose_seat(&scope, seat, &door::From::default()).await.expect("a seat of their own");
        let file = File { field: "file", name: "note.txt", media_type: "text/plain", bytes: b"Le mot est tourmaline." };
        let fields = [("title", "Note d'ailleurs 3305"), ("language", "en"), ("kind", "note"), ("date", "2001-06-14")];
        let page = canada.upload("/area/igc/members/documents", &fields, &[file]).await.is(303);
        let there = page.location().split('?').next().unwrap_or_default().to_owned();
        described(&canada, &there, &[("keywords", "Marca 3305")]).await;
        // Another process has a plan of the same name, with another theme in the same place.
        let theme = format!("UPDATE subject SET kind = 'theme', key = '{}', text = 'Another theme.' WHERE text = 'Marca 3305'", THEME.0);
        world.database.run(&theme).await;
        world.indexed().await;
        let page = asked(&canada, "tourmaline").await;
        let puebla = world.scope_of(&canada).await.process_at("puebla").expect("the process").name(Words::of(Lang::Fr));
        let words = page.words();
        // As French has it, with a space before the colon.
        assert!(words.contains(&format!("{puebla} : {} 1", THEME.1)) && words.contains(": Another theme 1"), "{words}");
        let of_puebla = canada.get(&facet(&page, &["theme=puebla%2F"])).await.is(200);
        assert!(of_puebla.has("Note de Puebla") && !of_puebla.has("ailleurs 3305"), "{}", of_puebla.words());
        let of_igc = canada.get(&facet(&page, &["theme=igc%2F"])).await.is(200);
        assert!(of_igc.has("ailleurs 3305") && !of_igc.has("Note de Puebla"), "{}", of_igc.words());
    }
}
