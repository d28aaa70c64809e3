//! Every public page: one title, its language and direction, tables that say what they are; and a paper that can be cited.

use chrono::DateTime;
use serde_json::Value;

use super::{LANGUAGES, is_in_dress, released};
use crate::harness::{Page, World, on_both};

/// The contents of the elements of the head with a name.
fn elements(page: &Page, name: &str) -> Vec<String> {
    let mark = format!("<meta name=\"{name}\"");
    let of = |rest: &str| Some(rest.split_once('>')?.0.split_once("content=\"")?.1.split_once('"')?.0.to_owned());
    page.text.split(&mark).skip(1).filter_map(of).collect()
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
