//! More who press at once than the program has connections: each change keeps to the one that it has, so that all are answered.

use std::time::Duration;

use futures_util::future::join_all;

use super::{
    NOTE,
    batches::fates,
    form_to, handed_in,
    objections::{WINDOW, criterion, mexico},
    releases::Parties,
    symbol_of,
};
use crate::harness::{Browser, Page, World, on_both};

/// The program has at most twelve connections.
const MANY: usize = 14;

/// In what time all are answered, on a machine that does other things besides.
const SOON: Duration = Duration::from_secs(20);

/// Papers of Honduras, by their addresses.
async fn papers(honduras: &Browser, title: &str) -> Vec<String> {
    let mut papers = Vec::new();
    for number in 0..MANY {
        papers.push(handed_in(honduras, "members", &format!("{title} {number}"), &NOTE).await);
    }
    papers
}

/// Waits for the answers to forms that were sent at once: each is taken.
async fn all_are_taken(answers: impl Future<Output = Vec<Page>>) {
    let answers = tokio::time::timeout(SOON, answers).await.expect("some wait for each other");
    let statuses: Vec<u16> = answers.iter().map(|page| page.status).collect();
    assert_eq!(statuses, [303; MANY], "503: the machine stalled, or changes wait for each other");
}

on_both! {
    async fn many_objections_at_once_are_all_made(world: World) {
        let (parties, mexico) = (Parties::of(&world).await, mexico(&world).await);
        let papers = papers(&parties.honduras, "Nota 7201").await;
        let criterion = criterion(&world, WINDOW).await;
        let documents: Vec<_> = papers.iter().map(|paper| ("document", paper.rsplit('/').next().unwrap_or_default())).collect();
        let told = fates(&parties.secretariat, "members", &documents, &criterion).await;
        let mut fields = [vec![("criterion", criterion.as_str())], documents].concat();
        fields.extend(told.iter().map(|fate| ("fate", fate.as_str())));
        parties.secretariat.post("/area/puebla/members/batches", &fields).await.is(303);
        let mut forms = Vec::new();
        for paper in &papers {
            forms.push(form_to(&mexico.get(paper).await.is(200), "/objection"));
        }
        mexico.csrf().await;
        all_are_taken(join_all(forms.iter().map(|form| mexico.post(form, &[("objection", "No conviene.")])))).await;
        let objected = "SELECT COUNT(*) FROM proposal WHERE state = 'objected'";
        assert_eq!(world.database.number(objected).await, 14);
    }

    async fn many_papers_in_hand_are_recalled_at_once(world: World) {
        let (honduras, secretariat) = (world.sign_in("honduras").await, world.sign_in("secretariat").await);
        let until = (world.house.store.clock().now() + chrono::Duration::days(3)).format("%Y-%m-%d").to_string();
        let mut forms = Vec::new();
        for paper in papers(&honduras, "Nota 7202").await {
            let fields = [("day", until.as_str()), ("time", "10:00"), ("zone", "UTC"), ("note", "")];
            honduras.post(&format!("{paper}/checkout"), &fields).await.is(303);
            let page = secretariat.get(&format!("{paper}/checkout/recall/new")).await.is(200);
            let shown = page.text.split("name=\"shown\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
            forms.push((format!("{paper}/checkout/recall"), shown.expect("what is in hand").to_owned()));
        }
        secretariat.csrf().await;
        let secretariat = &secretariat;
        let recalled = forms.iter().map(|(form, shown)| async move {
            secretariat.post(form, &[("shown", shown.as_str()), ("reason", "The meeting begins")]).await
        });
        all_are_taken(join_all(recalled)).await;
        assert_eq!(world.database.number("SELECT COUNT(*) FROM mail WHERE kind = 'checkout_recalled'").await, 14);
    }

    async fn many_papers_that_follow_one_are_handed_in_at_once_and_each_has_its_number(world: World) {
        let honduras = world.sign_in("honduras").await;
        let paper = handed_in(&honduras, "members", "Nota 7203", &NOTE).await;
        let (of, symbol) = (paper.rsplit('/').next().unwrap_or_default(), symbol_of(&honduras, &paper).await);
        honduras.csrf().await;
        let honduras = &honduras;
        let added = (0..MANY).map(|_| async move {
            let fields = [("title", "Adición 7203"), ("language", "en"), ("kind", "note"), ("date", "2001"), ("of", of), ("relation", "Add")];
            honduras.upload("/area/puebla/members/documents", &fields, &[NOTE]).await
        });
        all_are_taken(join_all(added)).await;
        let numbers = format!("SELECT COUNT(DISTINCT symbol) FROM document WHERE symbol LIKE '{symbol}/Add.%'");
        assert_eq!(world.database.number(&numbers).await, 14);
    }

    async fn papers_that_are_proposed_and_removed_at_once_are_one_or_the_other_and_neither_act_is_given_up(world: World) {
        let parties = Parties::of(&world).await;
        let criterion = criterion(&world, WINDOW).await;
        for round in 0..3 {
            let papers = papers(&parties.honduras, &format!("Nota 7204 {round}")).await;
            let documents: Vec<_> = papers.iter().map(|paper| ("document", paper.rsplit('/').next().unwrap_or_default())).collect();
            let told = fates(&parties.secretariat, "members", &documents, &criterion).await;
            let told = told.iter().map(|fate| ("fate", fate.as_str()));
            let proposal: Vec<_> = documents.iter().copied().chain([("criterion", criterion.as_str())]).chain(told).collect();
            let (proposed, removed) = tokio::join!(
                parties.secretariat.post("/area/puebla/members/batches", &proposal),
                parties.secretariat.post("/area/puebla/members/removals", &documents),
            );
            let statuses = (proposed.status, removed.status);
            assert!(matches!(statuses, (303, 409 | 422) | (409 | 422, 303)), "{statuses:?}\n{}\n{}", proposed.words(), removed.words());
        }
    }
}
