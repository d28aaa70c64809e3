//! Lists of papers: what a filter says, the rows, the total and the table to take along are one thing.

use virtual_secretariat::access::SpaceKind;

use super::{
    NOTE, TRANSLATED, folders, handed_in,
    metadata::{THEME, described},
    space,
};
use crate::harness::{Browser, File, Page, World, on_both};

/// The papers of a list, and how many the list says there are.
async fn listed(browser: &Browser, address: &str) -> (Vec<String>, usize) {
    let page = browser.get(address).await.is(200);
    let is_paper = |link: &String| {
        let mut parts = link.split('/').skip_while(|part| *part != "documents").skip(1);
        link.starts_with("/area/") && parts.next().is_some_and(|id| id.len() == 36) && parts.next().is_none()
    };
    let papers: Vec<String> = page.links().into_iter().filter(is_paper).collect();
    let total = page.text.split("class=\"count\"><p>").nth(1).unwrap_or("0");
    let digits: String = total.chars().take_while(char::is_ascii_digit).collect();
    (papers, digits.parse().expect("a total"))
}

/// What a filter offers: the values, with the words of each.
fn offered(page: &Page, filter: &str) -> Vec<(String, String)> {
    let select = page.text.split(&format!("<select id=\"{filter}\"")).nth(1).expect("a filter");
    let select = select.split("</select>").next().unwrap_or_default();
    let option = |option: &str| {
        let (value, rest) = option.split_once('"').expect("a value");
        let label = rest.split_once('>').expect("words").1.split("</option>").next().unwrap_or_default();
        (value.to_owned(), label.to_owned())
    };
    select.split("<option value=\"").skip(1).map(option).collect()
}

on_both! {
    async fn the_filters_of_a_space_offer_what_stands_in_its_papers(world: World) {
        let honduras = world.sign_in("honduras").await;
        let fields = [("title", "Un glosario"), ("language", "es"), ("kind", "glossary"), ("date", "1997-05")];
        honduras.upload("/area/puebla/delegation-hn/documents", &fields, &[NOTE]).await.is(303);
        let list = "/area/puebla/delegation-hn";
        let page = honduras.get(list).await.is(200);
        let (kinds, years, from) = (offered(&page, "kind"), offered(&page, "year"), offered(&page, "from"));
        assert!(kinds.iter().any(|(value, _)| value == "glossary"), "{kinds:?}");
        assert!(years.contains(&("1997".to_owned(), "1997".to_owned())), "{years:?}");
        let all = [&kinds, &years, &from].map(|offered| offered.iter().filter(|(value, _)| value.is_empty()).count());
        assert_eq!(all, [1, 1, 1], "one choice of all in each");
        let (own, _) = from.iter().find(|(_, label)| label == "Honduras").expect("the originator");
        for (filter, there) in [
            (format!("from={own}"), true),
            (format!("from={own}&kind=glossary&year=1997"), true),
            (format!("from={own}&year=1998"), false),
            ("from=018f3c1e-7d4a-7b1a-9c55-0d6c5a1b2c3d".to_owned(), false),
        ] {
            let page = honduras.get(&format!("{list}?{filter}")).await.is(200);
            assert_eq!(page.has("Un glosario"), there, "{filter}");
            let chosen = format!("value=\"{own}\" selected");
            assert_eq!(page.has(&chosen), filter.contains(own.as_str()), "{filter}");
        }
        // Another space has other papers, and offers nothing of these.
        let members = honduras.get("/area/puebla/members").await.is(200);
        assert!(!offered(&members, "year").iter().any(|(value, _)| value == "1997"));
    }

    async fn a_filter_by_language_says_lists_counts_and_hands_out_the_same(world: World) {
        let honduras = world.sign_in("honduras").await;
        let fields = [
            ("title", "Una nota traducida"), ("language", "es"), ("kind", "note"), ("date", "2001-06-14"),
            ("title2", "A translated note"), ("language2", "en"),
        ];
        let page = honduras.upload("/area/puebla/members/documents", &fields, &[NOTE, TRANSLATED]).await.is(303);
        let both = page.location().split('?').next().unwrap_or_default().to_owned();
        let english = handed_in(&honduras, "members", "A note in English alone", &NOTE).await;
        let list = "/area/puebla/members";
        assert!(honduras.get(list).await.has("Con versión en español"));
        for (filter, has_both, has_english) in [("es", true, false), ("en", true, true), ("missing", false, true), ("fr", false, false)] {
            let (papers, total) = listed(&honduras, &format!("{list}?lang={filter}")).await;
            assert_eq!(papers.len(), total, "{filter}: the list and its total");
            assert_eq!((papers.contains(&both), papers.contains(&english)), (has_both, has_english), "{filter}");
            let table = honduras.get(&format!("{list}/papers.csv?lang={filter}")).await.is(200);
            assert_eq!(table.text.trim().lines().count(), total + 1, "{filter}: the list and its table");
            assert_eq!(table.has("Una nota traducida"), has_both, "{filter}");
        }
        for (filter, has_both, has_english) in [("es", true, false), ("en", true, true), ("fr", false, false)] {
            let (papers, total) = listed(&honduras, &format!("/area/papers?lang={filter}")).await;
            assert_eq!(papers.len(), total, "{filter}: all papers and their total");
            assert_eq!((papers.contains(&both), papers.contains(&english)), (has_both, has_english), "{filter}");
        }
    }

    async fn a_language_counts_by_the_present_version(world: World) {
        let honduras = world.sign_in("honduras").await;
        let paper = handed_in(&honduras, "members", "A note in English alone", &NOTE).await;
        let missing = "/area/puebla/members?lang=missing";
        assert!(listed(&honduras, missing).await.0.contains(&paper));
        let file = File { name: "nota.txt", ..NOTE };
        let fields = [("what", "language"), ("language", "es"), ("title", "Una nota")];
        honduras.upload(&format!("{paper}/versions"), &fields, &[file]).await.is(303);
        assert!(!listed(&honduras, missing).await.0.contains(&paper));
        assert!(listed(&honduras, "/area/puebla/members?lang=es").await.0.contains(&paper));
    }

    async fn a_paper_that_stands_twice_under_one_symbol_says_where(world: World) {
        let honduras = world.sign_in("honduras").await;
        let own = handed_in(&honduras, "delegation-hn", "Una nota de dos espacios", &NOTE).await;
        let members = space(&world, "puebla", SpaceKind::Members).await;
        honduras.post(&format!("{own}/circulations"), &[("to", &members)]).await.is(303);
        let page = honduras.get("/area/papers").await.is(200);
        let rows: Vec<&str> = page.text.split("<tr>").filter(|row| row.contains("Una nota de dos espacios")).collect();
        assert_eq!(rows.len(), 2, "{}", page.words());
        for name in ["Delegación: Honduras", "Espacio de los miembros"] {
            assert_eq!(rows.iter().filter(|row| row.contains(name)).count(), 1, "{name}");
        }
        // And each of the two names the other.
        assert!(honduras.get(&own).await.has("Espacio de los miembros"));
        let there = page.links().into_iter().find(|link| link.contains("/members/documents/") && rows.iter().any(|row| row.contains(link)));
        assert!(honduras.get(&there.expect("the paper of the members")).await.has("Delegación: Honduras"));
    }

    async fn g1_totals_and_filters_tell_nothing_of_papers_that_one_may_not_read(world: World) {
        const LISTS: [&str; 3] = ["/area/papers", "/area/papers?kind=glossary", "/area/papers?year=1997"];
        let (mexico, colombia) = (world.sign_in("mexico").await, world.sign_in("colombia").await);
        let seen = async |browser: &Browser| {
            let mut seen = Vec::new();
            for list in LISTS {
                let page = browser.get(list).await.is(200);
                let years = offered(&page, "year").into_iter().filter(|(year, _)| year == "1997").count();
                seen.push((listed(browser, list).await, years));
            }
            seen
        };
        let plenary = async || offered(&colombia.get("/area/puebla/plenary").await.is(200), "year");
        let (before, years) = ((seen(&mexico).await, seen(&colombia).await), plenary().await);
        let fields = [("title", "Un glosario 7713"), ("language", "es"), ("kind", "glossary"), ("date", "1997-05")];
        world.sign_in("honduras").await.upload("/area/puebla/members/documents", &fields, &[NOTE]).await.is(303);
        assert_eq!(seen(&colombia).await, before.1);
        for (now, before) in seen(&mexico).await.into_iter().zip(before.0) {
            assert_eq!(now.0.1, before.0.1 + 1, "who may read it sees it counted");
        }
        assert_eq!(plenary().await, years);
        for list in ["/area", "/area/spaces", "/area/puebla/plenary/papers.csv"] {
            assert!(!colombia.get(list).await.is(200).has("7713"), "{list}");
        }
    }
    async fn a_space_is_narrowed_by_what_its_papers_are_about(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let list = "/area/puebla/members";
        let first = handed_in(&honduras, "members", "Una nota 6601", &NOTE).await;
        let second = handed_in(&honduras, "members", "Una nota 6602", &NOTE).await;
        described(&honduras, &first, &[("theme", THEME.0), ("country", "HN"), ("keywords", "Retorno 6601")]).await.is(303);
        described(&honduras, &second, &[("country", "MX"), ("keywords", "Niñez 6602")]).await.is(303);
        let page = mexico.get(list).await.is(200);
        for (filter, value, label) in [
            ("theme", THEME.0, THEME.1),
            ("country", "HN", "Honduras"),
            ("country", "MX", "México"),
            ("keyword", "retorno 6601", "Retorno 6601"),
        ] {
            let offered = offered(&page, filter);
            assert!(offered.contains(&(value.to_owned(), label.to_owned())), "{filter}: {offered:?}");
            assert_eq!(offered[0].0, "", "the choice of all comes first");
        }
        for (filter, has_first, has_second) in [
            ("theme=puebla-panama-1997%2F1", true, false),
            ("theme=puebla-panama-1997%2F99", false, false),
            ("country=HN", true, false),
            ("country=MX", false, true),
            ("keyword=RETORNO++6601", true, false),
            ("keyword=ni%C3%B1ez+6602", false, true),
            ("theme=puebla-panama-1997%2F1&country=HN&keyword=retorno+6601&kind=note", true, false),
            ("country=HN&keyword=ni%C3%B1ez+6602", false, false),
        ] {
            let (papers, total) = listed(&mexico, &format!("{list}?{filter}")).await;
            assert_eq!(papers.len(), total, "{filter}: the list and its total");
            assert_eq!((papers.contains(&first), papers.contains(&second)), (has_first, has_second), "{filter}");
            let table = mexico.get(&format!("{list}/papers.csv?{filter}")).await.is(200);
            assert_eq!(table.text.trim().lines().count(), total + 1, "{filter}: the list and its table");
        }
        // What is chosen stands where it can be taken away, and what nothing is about says what to do.
        let page = mexico.get(&format!("{list}?theme=puebla-panama-1997%2F1&keyword=retorno+6601")).await.is(200);
        for said in [
            format!("<strong lang=\"en\">{}</strong>", THEME.1),
            "<strong>Retorno 6601</strong>".to_owned(),
            "value=\"retorno 6601\" selected".to_owned(),
            format!("<a href=\"{list}\">Quitar los filtros</a>"),
        ] {
            assert!(page.has(&said), "{said}\n{}", page.text);
        }
        let page = mexico.get(&format!("{list}?keyword=nada")).await.is(200);
        assert!(page.has("Ningún documento corresponde a estos filtros") && page.has("Quitar los filtros"), "{}", page.words());
    }

    async fn g1_what_is_offered_tells_nothing_of_papers_that_one_may_not_read(world: World) {
        let (honduras, mexico, colombia) =
            (world.sign_in("honduras").await, world.sign_in("mexico").await, world.sign_in("colombia").await);
        let open = handed_in(&honduras, "plenary", "Una nota 6611", &NOTE).await;
        described(&honduras, &open, &[("keywords", "Abierta 6611")]).await.is(303);
        let closed = handed_in(&honduras, "members", "Una nota 6612", &NOTE).await;
        described(&honduras, &closed, &[("theme", THEME.0), ("country", "HN"), ("keywords", "Cerrada 6612")]).await.is(303);
        for filter in ["", "?keyword=cerrada+6612", "?keyword=abierta+6611&country=HN", "?theme=puebla-panama-1997%2F1"] {
            let page = colombia.get(&format!("/area/puebla/plenary{filter}")).await.is(200);
            let keywords = offered(&page, "keyword");
            assert!(keywords.iter().any(|(_, label)| label == "Abierta 6611"), "{filter}: {keywords:?}");
            assert!(!page.has("Cerrada 6612") && !page.has(&format!(">{}</option>", THEME.1)), "{filter}: {}", page.words());
            assert!(!page.has("value=\"HN\""), "{filter}: {}", page.words());
        }
        // What was removed is offered to nobody, either.
        assert!(mexico.get("/area/puebla/members").await.has(">Cerrada 6612</option>"));
        let id = closed.rsplit('/').next().unwrap_or_default();
        let secretariat = world.sign_in("secretariat").await;
        secretariat.post("/area/puebla/members/removals", &[("document", id)]).await.is(303);
        for filter in ["", "?keyword=cerrada+6612"] {
            assert!(!mexico.get(&format!("/area/puebla/members{filter}")).await.has("Cerrada 6612"), "{filter}");
        }
    }

    async fn a_list_stays_narrowed_from_page_to_page_and_from_folder_to_folder(world: World) {
        let (honduras, secretariat) = (world.sign_in("honduras").await, world.sign_in("secretariat").await);
        let list = "/area/puebla/members";
        let mut wanted = Vec::new();
        for n in 0..51 {
            let paper = handed_in(&honduras, "members", &format!("Una nota 66{n}"), &NOTE).await;
            honduras.post(&format!("{paper}/metadata"), &[("shown", "0"), ("keywords", "Larga 6621")]).await.is(303);
            wanted.push(paper);
        }
        // Newer than all of these, and about nothing.
        let other = handed_in(&honduras, "members", "Otra nota 6622", &NOTE).await;
        let narrowed = format!("{list}?keyword=larga+6621");
        let page = honduras.get(&narrowed).await.is(200);
        let next = page.text.split("<a ").find(|link| link.contains("rel=\"next\"")).expect("a further page");
        let next = next.split('"').nth(1).expect("an address").replace("&#38;", "&").replace("&amp;", "&");
        assert!(next.contains("keyword=larga+6621"), "{next}");
        let (mut papers, _) = listed(&honduras, &narrowed).await;
        papers.extend(listed(&honduras, &next).await.0);
        papers.sort();
        wanted.sort();
        assert_eq!(papers, wanted);
        // A folder, and back to the space.
        let folder = folders::folder(&world, &secretariat, "Carpeta 6623", "top").await;
        for paper in [&wanted[7], &other] {
            let id = paper.rsplit('/').next().unwrap_or_default();
            honduras.post(&format!("{list}/filings"), &[("document", id), ("folder", &format!("in-{folder}"))]).await.is(303);
        }
        let there = format!("{list}/folders/{folder}?keyword=larga+6621");
        assert!(honduras.get(&narrowed).await.links().contains(&there));
        assert_eq!(listed(&honduras, &there).await, (vec![wanted[7].clone()], 1));
        let page = honduras.get(&there).await.is(200);
        assert!(page.links().contains(&narrowed), "the path leads to the list as it was narrowed");
        assert!(page.links().contains(&format!("{list}/folders/{folder}")), "and the filters can be cleared");
    }

    async fn what_is_ticked_is_taken_on_by_a_button_above_the_list_and_by_one_below_it(world: World) {
        let mexico = world.sign_in("mexico").await;
        let list = mexico.get("/area/puebla/members").await.is(200);
        let form = "<form method=\"get\" action=\"/area/puebla/members/selection\" id=\"chosen\">";
        let (above, form) = list.text.split_once(form).expect("the form of what is ticked");
        let words = "Con los documentos elegidos…</button>";
        assert!(above.contains(&format!(" type=\"submit\" form=\"chosen\">{words}")), "{}", list.words());
        let boxes = form.rsplit_once("type=\"checkbox\"").expect("boxes to tick").1;
        assert!(boxes.split("</form>").next().is_some_and(|foot| foot.contains(words)), "{}", list.words());
        // There the script tells how many are ticked.
        assert!(boxes.contains("data-chosen=\"Elegidos: {n}\"></span>"), "{}", list.words());
    }

    async fn the_order_of_a_list_is_said_where_there_is_one(world: World) {
        let honduras = world.sign_in("honduras").await;
        for title in ["Un glosario 6641", "Otro glosario 6642"] {
            let fields = [("title", title), ("language", "es"), ("kind", "glossary"), ("date", "1997-05")];
            honduras.upload("/area/puebla/members/documents", &fields, &[NOTE]).await.is(303);
            for list in ["/area/puebla/members", "/area/papers"] {
                let page = honduras.get(&format!("{list}?kind=glossary&year=1997")).await.is(200);
                assert!(page.has(title), "{list}: {}", page.words());
                let several = title.starts_with("Otro");
                assert_eq!(page.has("Primero los últimos recibidos."), several, "{list}: {}", page.words());
            }
        }
    }
}
