//! What goes with a proposal to the originator: the line that was typed, and who proposes.

use super::{NOTE, handed_in, releases::Parties, signature};
use crate::harness::{World, on_both};

on_both! {
    async fn the_line_to_the_originator_stands_with_the_proposal_and_in_the_mail(world: World) {
        let parties = Parties::of(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Una nota 8801", &NOTE).await;
        world.mails().await;
        let form = parties.secretariat.get(&format!("{paper}/proposals/new")).await.is(200);
        let tag = form.text.split("<input").find(|tag| tag.contains("name=\"criterion\"")).expect("a criterion");
        let criterion = tag.split("value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("its value");
        let long = "Larga. ".repeat(400);
        let fields = [("criterion", criterion), ("language", "en"), ("note", long.as_str())];
        let page = parties.secretariat.post(&format!("{paper}/proposals"), &fields).await.is(422);
        assert!(page.has("class=\"err\"") && page.has("Larga. Larga."), "{}", page.words());
        let line = "Para la reunión de noviembre 8801.";
        let fields = [("criterion", criterion), ("language", "en"), ("note", line)];
        parties.secretariat.post(&format!("{paper}/proposals"), &fields).await.is(303);

        let page = parties.honduras.get(&paper).await.is(200);
        assert!(page.has(line) && page.has("(secretaría)"), "{}", page.words());
        let mails = world.mails().await;
        let asked: Vec<_> = mails.iter().filter(|mail| mail.text.contains(line)).collect();
        assert!(asked.iter().any(|mail| mail.to == world.persona("honduras").email), "the line is not in the mail");
        assert!(asked.iter().all(|mail| mail.html.contains("8801.") && mail.text.contains("(secretaría)")));
    }

    async fn a_proposal_of_the_presidency_is_shown_as_its_own(world: World) {
        let parties = Parties::of(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Una nota 8802", &NOTE).await;
        parties.propose(&paper, &[("language", "en")]).await;
        world.database.run("UPDATE proposal SET proposed_as = 'presidency' WHERE state = 'asked'").await;
        let page = parties.honduras.get(&paper).await.is(200);
        assert!(page.has("(presidencia)") && !page.has("(secretaría)"), "{}", page.words());
        let mails = world.mails().await;
        assert!(mails.iter().any(|mail| mail.text.contains("(presidencia)")), "the mail names another");
    }

    async fn a_proposal_whose_languages_cannot_be_read_is_no_release_without_files(world: World) {
        let parties = Parties::of(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Una nota 8803", &NOTE).await;
        parties.propose(&paper, &[("language", "en")]).await;
        let answer = crate::papers::form_to(&parties.honduras.get(&paper).await.is(200), "/answer");
        parties.honduras.post(&answer, &[("answer", "consent")]).await.is(303);
        let sign = signature(&parties.secretariat, &paper).await;
        let before = world.database.number("SELECT COUNT(*) FROM release").await;
        world.database.run("UPDATE proposal SET languages = '{\"en\": 1}' WHERE state = 'consented'").await;
        parties.secretariat.post(&sign, &[]).await.is(500);
        assert_eq!(world.database.number("SELECT COUNT(*) FROM release").await, before);
        world.database.run("UPDATE proposal SET languages = '[\"en\"]' WHERE state = 'consented'").await;
        parties.secretariat.post(&sign, &[]).await.is(303);
    }
}
