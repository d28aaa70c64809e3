//! Every public page: one title, its language and direction, tables that say what they are; and a paper that can be cited.

use chrono::DateTime;
use serde_json::Value;

use super::{LANGUAGES, is_in_dress, released};
use crate::harness::{Page, World, on_both};

/// The contents of the elements of the head with a name.
pub(super) fn elements(page: &Page, name: &str) -> Vec<String> {
    let mark = format!("<meta name=\"{name}\"");
    let of = |rest: &str| Some(rest.split_once('>')?.0.split_once("content=\"")?.1.split_once('"')?.0.to_owned());
    page.text.split(&mark).skip(1).filter_map(of).collect()
}

/// The values that a list of the filters offers, in order.
fn offered(page: &Page, name: &str) -> Vec<String> {
    let (_, rest) = page.text.split_once(&format!("<select id=\"{name}\"")).expect("a filter");
    let list = rest.split("</select>").next().unwrap_or_default();
    let value = |option: &str| option.split('"').nth(1).unwrap_or_default().to_owned();
    let mut values: Vec<String> = list.split("<option value=").skip(1).map(value).collect();
    values.sort();
    values
}

on_both! {
    async fn every_public_page_is_well_made_in_six_languages(world: World) {
        let nobody = world.browser();
        let paths = ["", "/about", "/accessibility", "/puebla", "/igc", "/manila", "/puebla/documents", "/manila/documents", "/puebla/documents?kind=letter"];
        for code in LANGUAGES {
            for path in paths {
                let page = nobody.get(&format!("/{code}{path}")).await.is(200);
                is_in_dress(&page, code);
                assert!(page.bytes.len() < 200_000, "{}: {} bytes", page.asked, page.bytes.len());
                for table in page.text.split("<table").skip(1) {
                    let table = table.split("</table>").next().unwrap_or_default();
                    assert!(table.contains("<caption"), "{}: a table without a caption", page.asked);
                    let heads = table.replace("<thead", "");
                    assert!(heads.split("<th").skip(1).all(|head| head.starts_with(" scope=")), "{}: a head without its scope", page.asked);
                }
                for link in page.links() {
                    assert!(!link.starts_with("/area") && !link.starts_with("/desk"), "{} leads to {link}", page.asked);
                }
            }
        }
    }

    async fn filters_offer_what_occurs_and_nothing_else(world: World) {
        let nobody = world.browser();
        let page = nobody.get("/en/puebla/documents").await.is(200);
        let of_puebla = "FROM release JOIN process ON process.id = release.process_id WHERE process.slug = 'puebla' AND release.withdrawn_at IS NULL";
        for (name, column) in [("year", "substr(release.dated, 1, 4)"), ("kind", "release.kind")] {
            let mut occurring = world.database.texts(&format!("SELECT DISTINCT {column} {of_puebla}")).await;
            assert!(!occurring.is_empty(), "the demonstration has papers");
            occurring.push(String::new());
            occurring.sort();
            assert_eq!(offered(&page, name), occurring, "{name}");
        }
        assert_eq!(offered(&page, "language"), ["", "en", "es"]);
        // What is asked for stays to choose, though nothing of it is there.
        let asked = nobody.get("/en/puebla/documents?year=1901&language=zh").await.is(200);
        assert!(offered(&asked, "year").contains(&"1901".to_owned()) && offered(&asked, "language").contains(&"zh".to_owned()));
        let spanish = nobody.get("/en/puebla/documents?language=es").await.is(200);
        let papers = spanish.links().into_iter().filter(|link| link.starts_with("/es/puebla/documents/")).count();
        assert!(papers > 0 && spanish.has(&format!("{papers} document")), "{papers}\n{}", spanish.words());
    }

    async fn a_list_of_papers_says_when_each_was_released(world: World) {
        let page = world.browser().get("/en/puebla/documents").await.is(200);
        let rows = page.text.matches("scope=\"row\"").count();
        assert!(rows > 0 && page.text.matches("<span class=\"note\">released <time").count() == rows, "{}", page.words());
    }

    async fn a_drawing_says_the_same_as_a_table_that_is_folded_under_it(world: World) {
        let page = world.browser().get("/es/puebla").await.is(200);
        let (_, folded) = page.text.split_once("<details class=\"more").expect("a table that is folded");
        let (table, _) = folded.split_once("</details>").expect("its end");
        assert!(table.contains("<summary>Lo mismo en forma de tabla</summary>") && table.contains("<caption"), "{table}");
        assert!(!page.text.split("<svg class=\"tl tall\"").nth(1).expect("a tall drawing").split("</svg>").next().unwrap_or_default().contains('…'), "words are cut");
        assert!(page.has("<td class=\"full outcomes\"><ul><li>"), "several outcomes are a list");
    }

    async fn working_notes_of_the_data_stay_in_the_data(world: World) {
        for slug in world.database.texts("SELECT slug FROM process").await {
            let page = world.browser().get(&format!("/en/{slug}")).await.is(200);
            for note in ["do not link", "The paper ", "the paper ", "by the paper", "this data set", "number is null"] {
                assert!(!page.has(note), "{slug}: “{note}”");
            }
        }
    }

    async fn names_in_another_language_are_marked(world: World) {
        let page = world.browser().get("/es/budapest").await.is(200);
        assert!(page.has("<bdi lang=\"en\">Implementation of the Prague recommendations</bdi>"), "{}", page.text);
        assert!(!world.browser().get("/en/budapest").await.is(200).has("lang=\"en\">Implementation"));
        let mexico = world.sign_in("mexico").await;
        assert!(mexico.get("/area/puebla/group").await.is(200).has("<bdi lang=\"en\">Consultative Group</bdi>"));
    }

    async fn a_released_paper_can_be_cited_by_people_and_machines(world: World) {
        let secretariat = world.sign_in("secretariat").await;
        let (_, symbol) = released(&world, &secretariat, "Notes </script> & \"more\"").await;
        let page = world.browser().get(&format!("/es/puebla/documents/{symbol}")).await.is(200);
        let lasting = format!("{}/d/{symbol}", world.base());
        for name in ["citation_title", "citation_author", "citation_publication_date", "citation_language", "citation_technical_report_institution", "citation_technical_report_number"] {
            assert_eq!(elements(&page, name).len(), 1, "{name}");
        }
        assert!(elements(&page, "citation_pdf_url").is_empty(), "there is no PDF");
        assert_eq!(elements(&page, "citation_publication_date"), ["2000/03/24"]);
        assert_eq!(elements(&page, "citation_language"), ["en"]);
        assert_eq!(elements(&page, "DC.date"), ["2000-03-24"]);
        assert_eq!(elements(&page, "DC.language"), ["en"]);
        assert!(elements(&page, "DC.identifier").contains(&lasting));
        assert!(page.has("<link rel=\"schema.DC\"") && page.has("<meta name=\"DC.title\" lang=\"en\""));
        let (_, json) = page.text.split_once("<script type=\"application/ld+json\">").expect("a description");
        let told: Value = serde_json::from_str(json.split_once("</script>").expect("its end").0).expect("JSON");
        assert_eq!(told["@context"], "https://schema.org");
        assert_eq!(told["name"], "Notes </script> & \"more\"");
        assert_eq!(told["url"], lasting);
        assert_eq!(told["dateCreated"], "2000-03-24");
        let at = told["datePublished"].as_str().expect("a time");
        DateTime::parse_from_rfc3339(at).expect("a time with its zone");
        assert_eq!(told["inLanguage"], serde_json::json!(["en"]));
        let file = &told["encoding"][0];
        assert_eq!(file["encodingFormat"], "text/plain");
        let address = file["contentUrl"].as_str().expect("an address").strip_prefix(world.base()).expect("of this house").to_owned();
        world.browser().get(&address).await.is(200);
    }
}
