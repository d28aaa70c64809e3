//! What goes with a proposal to the originator: the line that was typed, and who proposes.

use virtual_secretariat::i18n::{Lang, Words};

use super::{
    NOTE, form_to, handed_in,
    objections::{AT_ONCE, WINDOW, proposed},
    releases::Parties,
    signature,
};
use crate::harness::{World, on_both, says};

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

    async fn that_an_organisation_consented_is_said_where_it_did_and_nowhere_else(world: World) {
        let w = Words::of(Lang::Es);
        let (given, ruled) = (w.t("desk-proposal-given"), w.t("desk-proposal-ruled"));
        let parties = Parties::of(&world).await;
        for (number, title) in [(AT_ONCE, "Una nota 8804"), (WINDOW, "Una nota 8805")] {
            let paper = handed_in(&parties.honduras, "members", title, &NOTE).await;
            parties.propose(&paper, &[("language", "en")]).await;
            let answer = form_to(&parties.honduras.get(&paper).await.is(200), "/answer");
            parties.honduras.post(&answer, &[("answer", "decline"), ("reason", "El Congreso aún no la conoce.")]).await.is(303);
            proposed(&world, &parties, &paper, number).await;
            for reader in [&parties.honduras, &parties.secretariat, &world.sign_in("mexico").await] {
                for address in [paper.clone(), format!("{paper}?done=consented")] {
                    let page = reader.get(&address).await.is(200);
                    assert!(page.has("No hace falta consentimiento con este criterio"), "{}", page.words());
                    assert!(page.has("Honduras no ha dado su consentimiento"), "{}", page.words());
                    assert!(!page.has("Honduras ha dado") && !page.has("El consentimiento consta"), "{}", page.words());
                }
            }
            let desk = parties.secretariat.get("/desk/puebla/publication").await.is(200);
            let row = desk.text.split("<tr").find(|row| row.contains(title) && row.contains(&ruled));
            assert!(row.is_some() && !desk.has(&given), "{}", desk.words());
            let home = parties.secretariat.get("/area").await.is(200);
            assert!(home.has(title) && !home.has("El consentimiento está dado."), "{}", home.words());
        }
        let paper = handed_in(&parties.honduras, "members", "Una nota 8806", &NOTE).await;
        parties.propose(&paper, &[("language", "en")]).await;
        let answer = form_to(&parties.honduras.get(&paper).await.is(200), "/answer");
        parties.honduras.post(&answer, &[("answer", "consent")]).await.is(303);
        let page = parties.secretariat.get(&paper).await.is(200);
        assert!(page.has("Honduras ha dado su consentimiento") && !page.has("No hace falta consentimiento"), "{}", page.words());
        let desk = parties.secretariat.get("/desk/puebla/publication").await.is(200);
        assert!(desk.text.split("<tr").any(|row| row.contains("Una nota 8806") && row.contains(&given)), "{}", desk.words());
        // The secretariat asks nobody for a paper of its own, and nobody is said to have consented.
        let own = handed_in(&parties.secretariat, "members", "Una nota 8807", &NOTE).await;
        parties.propose(&own, &[("language", "en")]).await;
        let page = parties.secretariat.get(&own).await.is(200);
        assert!(page.has("no se consulta a nadie más") && !page.has(" ha dado su consentimiento"), "{}", page.words());
    }

    async fn who_proposes_a_paper_again_is_told_that_consent_was_refused_before_and_why(world: World) {
        let parties = Parties::of(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Una nota 8804", &NOTE).await;
        let other = handed_in(&parties.honduras, "members", "Otra nota 8805", &NOTE).await;
        parties.propose(&paper, &[("language", "en")]).await;
        let answer = form_to(&parties.honduras.get(&paper).await.is(200), "/answer");
        parties.honduras.post(&answer, &[("answer", "decline"), ("reason", "El Congreso aún no la conoce 5a1.")]).await.is(303);
        let id = |paper: &str| paper.rsplit('/').next().unwrap_or_default().to_owned();
        let list = format!("/area/puebla/members/batches/new?document={}&document={}", id(&paper), id(&other));
        let ways = [format!("{paper}/proposals/new"), list.clone()];
        for way in &ways {
            let page = parties.secretariat.get(way).await.is(200);
            assert!(page.has("Honduras no dio su consentimiento") && page.has("aún no la conoce 5a1."), "{}", page.words());
        }
        let list = parties.secretariat.get(&list).await.is(200);
        let row = list.text.split("<tr>").find(|row| row.contains("8805")).expect("the other paper");
        assert!(!says(row, "5a1"), "{row}");
        // A consent that was given since is the last word, on the page of one paper and of several.
        world.later(chrono::Duration::minutes(1));
        parties.propose(&paper, &[("language", "en")]).await;
        let answer = form_to(&parties.honduras.get(&paper).await.is(200), "/answer");
        parties.honduras.post(&answer, &[("answer", "consent")]).await.is(303);
        for way in &ways {
            let page = parties.secretariat.get(way).await.is(200);
            assert!(page.has("8804") && !page.has("no dio su consentimiento"), "{}", page.words());
        }
        assert!(!parties.secretariat.get(&format!("{other}/proposals/new")).await.is(200).has("5a1"));
    }

    async fn that_the_author_is_asked_next_is_said_of_criteria_only_that_ask(world: World) {
        let parties = Parties::of(&world).await;
        let next = "A continuación se consulta al autor.";
        // Honduras made the rules of Puebla: two of its three criteria ask nobody.
        let paper = handed_in(&parties.honduras, "plenary", "Una nota 8806", &NOTE).await;
        let page = parties.secretariat.get(&format!("{paper}/proposals/new")).await.is(200);
        assert!(page.has("Si el criterio exige consentimiento, a continuación se consulta al autor.") && !page.has(next), "{}", page.words());
        let colombia = world.sign_in("colombia").await;
        let paper = handed_in(&colombia, "plenary", "Una nota 8807", &NOTE).await;
        assert!(parties.secretariat.get(&format!("{paper}/proposals/new")).await.is(200).has(next));
        // Where no criterion asks, nobody is said to be asked.
        world.database.run("UPDATE criterion SET conduct = 'at_once', window_days = NULL, blocked_days = NULL").await;
        let paper = handed_in(&parties.honduras, "plenary", "Una nota 8808", &NOTE).await;
        let page = parties.secretariat.get(&format!("{paper}/proposals/new")).await.is(200);
        assert!(!page.has("continuación se consulta"), "{}", page.words());
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
        let answer = form_to(&parties.honduras.get(&paper).await.is(200), "/answer");
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
