//! Proposals of a release on the desk: where each stands, and that nothing is proposed where nothing is left to release.

use virtual_secretariat::i18n::{Lang, Words};

use crate::{
    harness::{Browser, File, Page, World, on_both},
    papers::signature,
};

const TITLE: &str = "Una nota de prueba 5521";

/// Honduras hands a paper in to the members; its address.
async fn handed_in(honduras: &Browser) -> String {
    let file = File { field: "file", name: "nota.txt", media_type: "text/plain", bytes: b"A note about nothing.\n" };
    let fields = [("title", TITLE), ("language", "en"), ("kind", "note"), ("date", "2001-06-14")];
    let page = honduras.upload("/area/puebla/members/documents", &fields, &[file]).await.is(303);
    page.location().split('?').next().unwrap_or_default().to_owned()
}

/// The criterion that the form offers first.
async fn criterion(secretariat: &Browser, paper: &str) -> String {
    let form = secretariat.get(&format!("{paper}/proposals/new")).await.is(200);
    let tag = form.text.split("<input").find(|tag| tag.contains("name=\"criterion\"")).expect("a criterion");
    tag.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("its value").to_owned()
}

async fn proposed(secretariat: &Browser, paper: &str, criterion: &str) -> Page {
    secretariat.post(&format!("{paper}/proposals"), &[("criterion", criterion), ("language", "en")]).await
}

async fn answered(honduras: &Browser, paper: &str, fields: &[(&str, &str)]) {
    let forms = honduras.get(paper).await.is(200).forms();
    let answer = forms.into_iter().find(|to| to.ends_with("/answer")).expect("an answer is asked for");
    honduras.post(&answer, fields).await.is(303);
}

/// Whether the paper stands in the part of the desk's page under a heading.
fn stands_under(page: &Page, heading: &str) -> bool {
    let part = page.text.split("<section").find(|part| part.contains(&format!(">{heading}</h2>")));
    part.is_some_and(|part| part.contains(TITLE))
}

on_both! {
    async fn a_proposal_that_was_declined_waits_for_nothing_and_is_gone_after_three_months(world: World) {
        let w = Words::of(Lang::Es);
        let (honduras, secretariat) = (world.sign_in("honduras").await, world.sign_in("secretariat").await);
        let paper = handed_in(&honduras).await;
        let criterion = criterion(&secretariat, &paper).await;
        proposed(&secretariat, &paper, &criterion).await.is(303);
        let desk = "/desk/puebla/publication";
        let page = secretariat.get(desk).await.is(200);
        assert!(stands_under(&page, &w.t("desk-proposals")) && !page.has(&w.t("desk-proposals-declined-about")), "{}", page.words());
        answered(&honduras, &paper, &[("answer", "decline"), ("reason", "Falta un anexo.")]).await;
        let page = secretariat.get(desk).await.is(200);
        assert!(!stands_under(&page, &w.t("desk-proposals")), "{}", page.words());
        assert!(stands_under(&page, &w.t("desk-proposals-declined")), "{}", page.words());
        world.later(chrono::Duration::days(91));
        let page = world.sign_in("secretariat").await.get(desk).await.is(200);
        assert!(!stands_under(&page, &w.t("desk-proposals-declined")), "{}", page.words());
    }

    async fn what_is_released_in_all_its_languages_is_not_proposed_again(world: World) {
        let w = Words::of(Lang::Es);
        let (honduras, secretariat) = (world.sign_in("honduras").await, world.sign_in("secretariat").await);
        let paper = handed_in(&honduras).await;
        let criterion = criterion(&secretariat, &paper).await;
        proposed(&secretariat, &paper, &criterion).await.is(303);
        answered(&honduras, &paper, &[("answer", "consent")]).await;
        secretariat.post(&signature(&secretariat, &paper).await, &[]).await.is(303);
        let lines = world.database.lines_of_the_record().await;
        let page = proposed(&secretariat, &paper, &criterion).await.is(422);
        assert!(page.has(&w.t("library-fault-released")), "{}", page.words());
        assert_eq!(world.database.number("SELECT COUNT(*) FROM proposal").await, 1);
        assert_eq!(world.database.lines_of_the_record().await, lines, "nothing changed");
        // A newer version is another matter.
        let file = File { field: "file", name: "nota.txt", media_type: "text/plain", bytes: b"A newer note about nothing.\n" };
        let fields = [("what", "revision"), ("language", "en"), ("title", TITLE)];
        honduras.upload(&format!("{paper}/versions"), &fields, &[file]).await.is(303);
        proposed(&secretariat, &paper, &criterion).await.is(303);
    }
}
