//! Revisions, addenda and corrigenda: under the symbol of the paper that they follow, in a chain that its readers see.

use virtual_secretariat::access::SpaceKind;

use super::{NOTE, handed_in, space, symbol_of};
use crate::harness::{Browser, Page, World, on_both};

async fn follow(browser: &Browser, paper: &str, relation: &str, title: &str) -> Page {
    let (space, of) = paper.split_once("/documents/").expect("a paper");
    let fields =
        [("title", title), ("language", "en"), ("kind", "note"), ("date", "2001"), ("of", of), ("relation", relation)];
    browser.upload(&format!("{space}/documents"), &fields, &[NOTE]).await
}

async fn followed(browser: &Browser, paper: &str, relation: &str, title: &str) -> String {
    let page = follow(browser, paper, relation, title).await.is(303);
    page.location().split('?').next().unwrap_or_default().to_owned()
}

on_both! {
    async fn a_paper_that_follows_another_bears_its_symbol_and_both_say_so(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let paper = handed_in(&honduras, "members", "Una nota 4040", &NOTE).await;
        let symbol = symbol_of(&honduras, &paper).await;
        let form = honduras.get(&paper).await.links().into_iter().find(|link| link.contains("?of=")).expect("the way to follow it");
        assert!(honduras.get(&form).await.is(200).has(&symbol));
        let first = followed(&honduras, &paper, "Rev", "Una nota 4040 revisada").await;
        // A revision of the revision is the second of the same paper; a corrigendum is one of what it corrects.
        let second = followed(&honduras, &first, "Rev", "Una nota 4040 otra vez").await;
        let corrected = followed(&honduras, &first, "Corr", "Corrección 4040").await;
        let added = followed(&honduras, &paper, "Add", "Adición 4040").await;
        for (page, ending) in [(&first, "/Rev.1"), (&second, "/Rev.2"), (&corrected, "/Rev.1/Corr.1"), (&added, "/Add.1")] {
            assert!(mexico.get(page).await.is(200).has(&format!("class=\"symbol\">{symbol}{ending}</bdi>")), "{ending}");
        }
        let page = mexico.get(&paper).await;
        assert!(page.has(&format!("Sustituido por {symbol}/Rev.2.")), "{}", page.words());
        assert!(page.has(&format!(">{symbol}/Add.1</bdi>")) && page.has(&format!(">{symbol}/Rev.1</bdi>")));
        assert!(mexico.get(&second).await.has(&format!(">{symbol}</bdi></a>")), "what it follows");
        assert!(!mexico.get(&second).await.has("Sustituido por"));
        // A number is not given again when its paper has gone.
        let secretariat = world.sign_in("secretariat").await;
        let id = added.rsplit('/').next().unwrap_or_default();
        secretariat.post("/area/puebla/members/removals", &[("document", id)]).await.is(303);
        world.later(chrono::Duration::days(91));
        world.mails().await;
        let honduras = world.sign_in("honduras").await;
        let again = followed(&honduras, &paper, "Add", "Otra adición 4040").await;
        assert!(honduras.get(&again).await.has(&format!("{symbol}/Add.2")));
    }

    async fn b3_only_its_originator_or_who_manages_the_space_follows_a_paper_and_only_where_it_stands(world: World) {
        let (honduras, mexico, colombia) =
            (world.sign_in("honduras").await, world.sign_in("mexico").await, world.sign_in("colombia").await);
        let paper = handed_in(&honduras, "members", "Una nota 5151", &NOTE).await;
        follow(&mexico, &paper, "Rev", "Revisada por otro").await.is(403);
        follow(&honduras, &paper, "Rex", "x").await.is(422);
        let foreign = paper.replace("/members/", "/plenary/");
        follow(&honduras, &foreign, "Rev", "Desde otro espacio").await.is(404);
        follow(&colombia, &foreign, "Rev", "Desde otro espacio").await.is(404);
        let draft = handed_in(&honduras, "delegation-hn", "Un borrador 5151", &NOTE).await;
        follow(&honduras, &draft, "Rev", "Revisado").await.is(422);
        assert_eq!(world.database.number("SELECT COUNT(*) FROM document WHERE symbol LIKE '%/Rev.%'").await, 0);
        follow(&world.sign_in("secretariat").await, &paper, "Corr", "Corrección 5151").await.is(303);
    }

    async fn g1_the_chain_does_not_tell_of_papers_that_stand_elsewhere(world: World) {
        let (honduras, secretariat, colombia) =
            (world.sign_in("honduras").await, world.sign_in("secretariat").await, world.sign_in("colombia").await);
        let paper = handed_in(&honduras, "members", "Una nota 7373", &NOTE).await;
        let plenary = space(&world, "puebla", SpaceKind::Plenary).await;
        honduras.post(&format!("{paper}/circulations"), &[("to", &plenary)]).await.is(303);
        followed(&honduras, &paper, "Rev", "Revisada 7373").await;
        let list = colombia.get("/area/puebla/plenary").await.is(200);
        let copy = list.links().into_iter().find(|link| link.contains("/plenary/documents/")).expect("the copy");
        let page = colombia.get(&copy).await.is(200);
        assert!(!page.has("Rev.1") && !page.has("Sustituido"), "{}", page.words());
        assert!(secretariat.get(&copy).await.has("Rev.1"), "who reads both sees it");
    }
}
