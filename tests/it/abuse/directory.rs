//! B10, E1, E2: who is here is told to those who are here, by name; an address to nobody but its owner and the desk that keeps the seat.

use std::collections::BTreeSet;

use virtual_secretariat::{access::SpaceKind, demo::Account};

use crate::harness::{Browser, NOBODY, PERSONAS, Page, World, on_both};

/// Where anybody begins to look.
const FRONT: [&str; 8] =
    ["/", "/en", "/es/puebla", "/en/manila", "/en/puebla/documents", "/sitemap.xml", "/robots.txt", "/account/sign-in"];

/// How many pages somebody who looks opens.
const PAGES: usize = 150;

/// The addresses, other than one's own, that stand on a page.
fn addresses<'w>(world: &'w World, own: &str, page: &Page) -> Vec<&'w str> {
    let others = world.personas.iter().filter(|other| other.key != own);
    others.map(|other| other.email.as_str()).filter(|email| page.has(email)).collect()
}

/// All that can be reached by links, from some pages on.
async fn reached(browser: &Browser, first: &[&str]) -> Vec<Page> {
    let mut waiting: Vec<String> = first.iter().map(|path| (*path).to_owned()).collect();
    let mut seen: BTreeSet<String> = waiting.iter().cloned().collect();
    let mut pages = Vec::new();
    while let Some(path) = waiting.pop() {
        let page = browser.get(&path).await;
        for link in page.links() {
            let link = link.split('#').next().unwrap_or_default().to_owned();
            if seen.len() < PAGES && !link.starts_with("/static") && seen.insert(link.clone()) {
                waiting.push(link);
            }
        }
        pages.push(page);
    }
    pages
}

on_both! {
    async fn b10_civil_society_reads_names_and_no_addresses(world: World) {
        let rncom = world.sign_in("rncom").await;
        let people = rncom.get("/area/puebla/joint/people").await.is(200);
        assert!(people.has(&world.persona("honduras").name) && people.has(&world.persona("mexico").name), "{}", people.words());
        let pages = reached(&rncom, &["/area", "/area/spaces", "/area/papers", "/area/puebla/joint/people", "/area/puebla/civil", "/area/puebla/joint/papers.csv"]).await;
        for page in pages {
            assert_eq!(addresses(&world, "rncom", &page), Vec::<&str>::new(), "{}", page.asked);
        }
    }

    async fn b10_no_delegate_reads_an_address_of_somebody_else(world: World) {
        for key in ["honduras", "mexico", "colombia", "unhcr", "iom_observer", "former"] {
            let browser = world.sign_in(key).await;
            for page in reached(&browser, &["/area", "/area/spaces", "/area/papers", "/account"]).await {
                assert_eq!(addresses(&world, key, &page), Vec::<&str>::new(), "{key}: {}", page.asked);
            }
        }
    }

    async fn e1_walking_through_the_lists_of_people_yields_only_ones_own_rooms(world: World) {
        let spaces = world.database.spaces(&["puebla", "manila", "igc"]).await;
        for key in [NOBODY].into_iter().chain(PERSONAS) {
            let browser = world.sign_in(key).await;
            let scope = world.scope_of(&browser).await;
            for space in &spaces {
                let page = browser.get(&format!("/area/{}/{}/people", space.process, space.slug)).await;
                if key == NOBODY {
                    assert!(page.is_to_sign_in(), "{}", page.asked);
                } else if scope.space(space.id).is_none() || (space.kind == SpaceKind::Public && page.status != 200) {
                    assert_eq!(page.status, 404, "{key}: {}", page.asked);
                    let named: Vec<&Account> = world.personas.iter().filter(|other| page.has(&other.name)).collect();
                    assert!(named.iter().all(|other| other.key == key), "{key}: {} names {named:?}", page.asked);
                }
            }
        }
    }

    async fn e2_nobody_from_outside_meets_a_name_or_an_address(world: World) {
        let nobody = world.browser();
        let pages = reached(&nobody, &FRONT).await;
        assert!(pages.len() > 50, "only {} pages were reached", pages.len());
        for page in &pages {
            for person in &world.personas {
                assert!(!page.has(&person.name) && !page.has(&person.email), "{} tells of {}", page.asked, person.name);
            }
            assert!(!page.text.contains("BEGIN:VCARD"), "{}", page.asked);
        }
        let sitemap = nobody.get("/sitemap.xml").await.is(200);
        for private in ["/area", "/desk", "/account", "/operator", "people"] {
            assert!(!sitemap.has(&format!("{private}/")) && !sitemap.has(&format!("{private}<")), "the sitemap leads to {private}");
        }
        let search = format!("/en/puebla/documents?q={}", world.persona("honduras").name.replace(' ', "+"));
        let found = nobody.get(&search).await.is(200);
        assert_eq!(found.text.matches("/d/").count(), nobody.get("/en/puebla/documents?q=zzzz").await.text.matches("/d/").count());
    }
}
