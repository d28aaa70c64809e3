//! The originator keeps its paper: it asks for a narrower or a wider circle, and those who keep the space act or say why not.

use virtual_secretariat::access::SpaceKind;

use super::{
    form_to, handed_in,
    objections::{AT_ONCE, announced, criterion},
    papers,
    releases::{Parties, text},
    space,
};
use crate::harness::{Browser, Page, World, on_both, on_postgres, soon};

/// Asks for something, whatever comes of it.
async fn asked(by: &Browser, paper: &str, fields: &[(&str, &str)]) -> Page {
    by.post(&format!("{paper}/requests"), fields).await
}

/// Where a request on the page of a paper is answered.
async fn answer(by: &Browser, paper: &str) -> String {
    let page = by.get(paper).await.is(200);
    let way = page.links().into_iter().find(|link| link.contains("/requests/") && link.ends_with("/answer"));
    way.unwrap_or_else(|| panic!("nothing to answer on {}\n{}", page.asked, page.words()))
}

/// A paper of Honduras in the members' space.
async fn paper(parties: &Parties, title: &str) -> String {
    handed_in(&parties.honduras, "members", title, &text(b"# Nota\n")).await
}

on_postgres! {
    async fn what_was_taken_back_while_the_paper_was_waited_for_is_not_circulated(world: World) {
        let parties = Parties::of(&world).await;
        let paper = paper(&parties, "Nota pensada 7211").await;
        let plenary = space(&world, "puebla", SpaceKind::Plenary).await;
        let fields = [("wish", "circulate"), ("to_kind", "plenary"), ("reason", "Para los observadores.")];
        asked(&parties.honduras, &paper, &fields).await.is(303);
        let back = form_to(&parties.honduras.get(&format!("{paper}/requests/new")).await.is(200), "/withdrawal");
        let before = papers(&world).await;
        let id = paper.rsplit('/').next().unwrap_or_default();
        world.database.run(&format!("BEGIN; SELECT id FROM document WHERE id = '{id}' FOR UPDATE")).await;
        let waits = "SELECT COUNT(*) FROM pg_locks own JOIN pg_locks other ON other.transactionid = own.transactionid AND NOT other.granted
                     WHERE own.pid = pg_backend_pid() AND own.granted";
        let somebody = async {
            soon("the circulation waits", async || world.database.number(waits).await > 0).await;
            parties.honduras.post(&back, &[]).await.is(303);
            world.database.run("COMMIT").await;
        };
        let (way, fields) = (format!("{paper}/circulations"), [("to", plenary.as_str())]);
        let (page, ()) = tokio::join!(parties.secretariat.post(&way, &fields), somebody);
        page.is(403);
        assert_eq!(papers(&world).await, before);
    }
}

on_both! {
    async fn a_wider_circle_is_asked_for_and_done_and_the_record_shows_both(world: World) {
        let parties = Parties::of(&world).await;
        let paper = paper(&parties, "Nota ampliada 7201").await;
        let plenary = space(&world, "puebla", SpaceKind::Plenary).await;
        // The secretariat may not do so by itself.
        parties.secretariat.post(&format!("{paper}/circulations"), &[("to", plenary.as_str())]).await.is(403);
        world.mails().await;
        parties.honduras.get(&format!("{paper}/requests/new")).await.is(200);
        let fields = [("wish", "circulate"), ("to_kind", "plenary"), ("reason", "Para los observadores 3a7.")];
        asked(&parties.honduras, &paper, &fields).await.is(303);
        let mails = world.mails().await;
        let told: Vec<_> = mails.iter().map(|mail| mail.to.as_str()).collect();
        assert_eq!(told, [world.persona("secretariat").email.as_str()], "who manages the space is told, and nobody else");
        assert!(mails[0].text.contains("3a7") && mails[0].text.contains("7201"), "{}", mails[0].text);
        let home = parties.secretariat.get("/area").await.is(200);
        assert!(home.has("Solicitudes de autores") && home.has("7201"), "{}", home.words());
        let desk = parties.secretariat.get("/desk/puebla/publication").await.is(200);
        assert!(desk.has("7201") && desk.has("Más amplio"), "{}", desk.words());

        let answer = answer(&parties.secretariat, &paper).await;
        let page = parties.secretariat.get(&answer).await.is(200);
        let way = format!("{paper}/circulations/new?to={plenary}");
        assert!(page.links().contains(&way), "{:?}", page.links());
        // What the originator asks for it agrees to: there, and nowhere else.
        let joint = space(&world, "puebla", SpaceKind::Joint).await;
        parties.secretariat.post(&format!("{paper}/circulations"), &[("to", joint.as_str())]).await.is(403);
        parties.secretariat.post(&format!("{paper}/circulations"), &[("to", plenary.as_str())]).await.is(303);
        world.mails().await;
        parties.secretariat.post(&answer, &[("answer", "")]).await.is(422);
        parties.secretariat.post(&answer, &[("answer", "done"), ("reason", "Distribuido hoy 5b2.")]).await.is(303);
        parties.secretariat.post(&answer, &[("answer", "done")]).await.is(409);
        let mails = world.mails().await;
        let told: Vec<_> = mails.iter().map(|mail| mail.to.as_str()).collect();
        assert_eq!(told, [world.persona("honduras").email.as_str()]);
        assert!(mails[0].text.contains("5b2"), "{}", mails[0].text);
        let page = parties.honduras.get(&paper).await.is(200);
        assert!(["3a7", "5b2", "Atendida"].iter().all(|said| page.has(said)), "{}", page.words());
        for verb in ["circle_asked", "circle_done"] {
            let lines = format!("SELECT COUNT(*) FROM audit_line WHERE verb = '{verb}'");
            assert_eq!(world.database.number(&lines).await, 1, "{verb}");
        }
    }

    async fn several_papers_go_together_where_each_was_asked_for_and_nowhere_else(world: World) {
        let parties = Parties::of(&world).await;
        let plenary = space(&world, "puebla", SpaceKind::Plenary).await;
        let joint = space(&world, "puebla", SpaceKind::Joint).await;
        let mut ids = Vec::new();
        for title in ["Nota ampliada 7208", "Nota ampliada 7209"] {
            let paper = paper(&parties, title).await;
            ids.push(paper.rsplit('/').next().unwrap_or_default().to_owned());
            if title.ends_with('8') {
                let fields = [("wish", "circulate"), ("to_kind", "plenary"), ("reason", "Para los observadores.")];
                asked(&parties.honduras, &paper, &fields).await.is(303);
            }
        }
        let before = papers(&world).await;
        let send = async |named: &[&str], to: &str| {
            let mut fields: Vec<(&str, &str)> = named.iter().map(|id| ("document", *id)).collect();
            fields.push(("to", to));
            parties.secretariat.post("/area/puebla/members/circulations", &fields).await
        };
        let [first, second] = [ids[0].as_str(), ids[1].as_str()];
        // The one that was not asked for keeps both back, and what was asked for goes to no other kind of space.
        send(&[first, second], &plenary).await.is(422);
        send(&[first], &joint).await.is(422);
        assert_eq!(papers(&world).await, before);
        let paper = format!("/area/puebla/members/documents/{second}");
        let fields = [("wish", "circulate"), ("to_kind", "plenary"), ("reason", "También esta.")];
        asked(&parties.honduras, &paper, &fields).await.is(303);
        let done = send(&[first, second], &plenary).await.is(303);
        assert_eq!(papers(&world).await, before + 2);
        let list = parties.secretariat.get(done.location()).await.is(200);
        let notice = list.text.split("class=\"notice\"").nth(1).and_then(|rest| rest.split("</p>").next());
        assert!(notice.is_some_and(|notice| notice.contains("href=\"/area/puebla/plenary\"")), "{}", list.words());
    }

    async fn what_was_asked_for_is_the_version_that_the_originator_saw(world: World) {
        let parties = Parties::of(&world).await;
        let paper = paper(&parties, "Nota ampliada 7205").await;
        let plenary = space(&world, "puebla", SpaceKind::Plenary).await;
        let fields = [("wish", "circulate"), ("to_kind", "plenary"), ("reason", "Para los observadores.")];
        asked(&parties.honduras, &paper, &fields).await.is(303);
        let fields = [("what", "revision"), ("language", "en"), ("title", "Nota ampliada 7205")];
        parties.secretariat.upload(&format!("{paper}/versions"), &fields, &[text(b"# Nota\n\nOtra.\n")]).await.is(303);
        parties.secretariat.post(&format!("{paper}/circulations"), &[("to", plenary.as_str())]).await.is(403);
    }

    async fn a_narrower_circle_is_declined_only_with_a_reason(world: World) {
        let parties = Parties::of(&world).await;
        let paper = paper(&parties, "Nota retirada 7202").await;
        let fields = [("wish", "withdraw_copy"), ("reason", "Se entregó por error.")];
        asked(&parties.honduras, &paper, &fields).await.is(303);
        // One request at a time.
        let page = asked(&parties.honduras, &paper, &fields).await.is(422);
        assert!(page.has("en espera de respuesta"), "{}", page.words());
        let answer = answer(&parties.secretariat, &paper).await;
        let page = parties.secretariat.get(&answer).await.is(200);
        assert!(page.links().iter().any(|link| link.contains("/selection?document=")), "the wastebasket is not offered");
        parties.secretariat.post(&answer, &[("answer", "decline"), ("reason", "  ")]).await.is(422);
        parties.secretariat.post(&answer, &[("answer", "decline"), ("reason", "La reunión la citó 6c8.")]).await.is(303);
        let page = parties.honduras.get(&paper).await.is(200);
        assert!(page.has("Denegada") && page.has("6c8"), "{}", page.words());
        asked(&parties.honduras, &paper, &fields).await.is(303);
    }

    async fn who_asked_takes_a_request_back_and_is_told_of_it_before_anything_is_written(world: World) {
        let parties = Parties::of(&world).await;
        let paper = paper(&parties, "Nota pensada 7210").await;
        let form = parties.honduras.get(&format!("{paper}/requests/new")).await.is(200);
        // It stands here, nothing of it is published, and rooms that Honduras does not see are not among what is offered.
        assert!(!form.text.contains("value=\"members\"") && !form.text.contains("value=\"withdraw_release\""), "{}", form.words());
        assert!(!form.text.contains("value=\"civil\"") && form.text.contains("value=\"plenary\""), "{}", form.words());
        // What Honduras may do itself it is told.
        assert!(form.links().contains(&format!("{paper}/circulations/new")), "{:?}", form.links());
        let fields = [("wish", "withdraw_copy"), ("reason", "Se entregó por error 8d4.")];
        asked(&parties.honduras, &paper, &fields).await.is(303);
        let form = parties.honduras.get(&format!("{paper}/requests/new")).await.is(200);
        assert!(form.has("8d4") && !form.text.contains("name=\"reason\""), "{}", form.words());
        let back = form_to(&form, "/withdrawal");
        for (key, status) in [("mexico", 403), ("secretariat", 403), ("colombia", 404)] {
            world.sign_in(key).await.post(&back, &[]).await.is(status);
        }
        world.mails().await;
        let page = parties.honduras.post(&back, &[]).await.is(303);
        assert_eq!(page.location(), format!("{paper}?done=request-withdrawn"));
        parties.honduras.post(&back, &[]).await.is(409);
        assert!(world.mails().await.is_empty(), "nobody is asked any more");
        let page = parties.secretariat.get(&paper).await.is(200);
        assert!(page.has("Retirada") && !page.links().iter().any(|link| link.ends_with("/answer")), "{}", page.words());
        assert_eq!(world.database.number("SELECT COUNT(*) FROM audit_line WHERE verb = 'circle_withdrawn'").await, 1);
        asked(&parties.honduras, &paper, &fields).await.is(303);
    }

    async fn what_is_put_into_the_wastebasket_has_been_done_and_who_asked_is_told(world: World) {
        let parties = Parties::of(&world).await;
        let paper = paper(&parties, "Nota devuelta 7207").await;
        let fields = [("wish", "withdraw_copy"), ("reason", "Se entregó por error.")];
        asked(&parties.honduras, &paper, &fields).await.is(303);
        world.mails().await;
        let id = paper.rsplit('/').next().unwrap_or_default();
        parties.secretariat.post("/area/puebla/members/removals", &[("document", id)]).await.is(303);
        let mails = world.mails().await;
        let told: Vec<_> = mails.iter().map(|mail| mail.to.as_str()).collect();
        assert_eq!(told, [world.persona("honduras").email.as_str()]);
        assert!(mails[0].text.contains("/area/puebla/members/wastebasket"), "{}", mails[0].text);
        assert_eq!(world.database.number("SELECT COUNT(*) FROM circle_request WHERE state = 'done'").await, 1);
        assert_eq!(world.database.number("SELECT COUNT(*) FROM audit_line WHERE verb = 'circle_done'").await, 1);
    }

    async fn only_who_speaks_for_the_originator_asks_and_only_who_keeps_the_space_answers(world: World) {
        let parties = Parties::of(&world).await;
        let paper = paper(&parties, "Nota ajena 7203").await;
        let fields = [("wish", "withdraw_copy"), ("reason", "No.")];
        world.database.run("UPDATE seat SET capacity = 'head' WHERE person_id IN (SELECT id FROM person WHERE email LIKE '%@mexico.example')").await;
        for (key, status) in [("mexico", 403), ("canada", 403), ("secretariat", 403), ("colombia", 404), ("philippines", 404), ("former", 404)] {
            let browser = world.sign_in(key).await;
            asked(&browser, &paper, &fields).await.is(status);
            assert!(!browser.get(&paper).await.has("/requests/new"), "{key} is offered the form");
        }
        asked(&parties.honduras, &paper, &fields).await.is(303);
        let answer = answer(&parties.secretariat, &paper).await;
        for (key, status) in [("honduras", 403), ("mexico", 403), ("colombia", 404), ("philippines", 404)] {
            let browser = world.sign_in(key).await;
            browser.post(&answer, &[("answer", "done")]).await.is(status);
            browser.get(&answer).await.is(status);
        }
        // It is about no release: who publishes does not answer for who manages.
        let decision = answer.replace("/answer", "/decision");
        parties.secretariat.post(&decision, &[("answer", "done")]).await.is(403);
        // Another paper's request is not found.
        let other = handed_in(&parties.honduras, "members", "Nota otra 7204", &text(b"# Nota\n")).await;
        let id = answer.split('/').rev().nth(1).expect("a request");
        parties.secretariat.post(&format!("{other}/requests/{id}/answer"), &[("answer", "done")]).await.is(404);
        // Who reads here reads that it was asked.
        assert!(world.sign_in("canada").await.get(&paper).await.is(200).text.contains("id=\"requests\""));
    }

    async fn the_originator_is_offered_to_ask_for_publication_by_that_name_while_there_is_something_to_publish(world: World) {
        let parties = Parties::of(&world).await;
        let paper = paper(&parties, "Nota por publicar 7212").await;
        let way = format!("{paper}/requests/new?wish=release");
        let page = parties.honduras.get(&paper).await.is(200);
        assert!(page.has("<h3>Pedir su publicación</h3>") && page.links().contains(&way), "{}", page.words());
        let page = parties.honduras.get(&way).await.is(200);
        assert!(page.has("value=\"release\" checked") && page.has("<h1>Pedir su publicación</h1>"), "{}", page.words());
        assert!(!parties.honduras.get(&format!("{paper}/requests/new")).await.is(200).has("value=\"release\" checked"));
        for key in ["secretariat", "mexico"] {
            assert!(!world.sign_in(key).await.get(&paper).await.is(200).has("Pedir su publicación"), "{key} is offered it");
        }
        // It is announced: there is nothing to ask for.
        announced(&world, &parties, &paper).await;
        assert!(!parties.honduras.get(&paper).await.is(200).has("Pedir su publicación"));
    }

    async fn a_request_says_what_it_needs(world: World) {
        let parties = Parties::of(&world).await;
        let paper = paper(&parties, "Nota incompleta 7205").await;
        let rule = criterion(&world, AT_ONCE).await;
        let reason = ("reason", "Conviene.");
        for fields in [
            vec![reason],
            vec![("wish", "everywhere"), reason],
            vec![("wish", "withdraw_copy"), ("reason", "   ")],
            vec![("wish", "circulate"), reason],
            vec![("wish", "circulate"), ("to_kind", "public"), reason],
            vec![("wish", "circulate"), ("to_kind", "delegation"), reason],
            vec![("wish", "release"), reason],
            vec![("wish", "release"), ("criterion", "01890000-0000-7000-8000-000000000000"), reason],
        ] {
            let page = asked(&parties.honduras, &paper, &fields).await.is(422);
            assert!(page.has("class=\"err\""), "{}", page.words());
        }
        asked(&parties.honduras, &paper, &[("wish", "release"), ("criterion", rule.as_str()), reason]).await.is(303);
        let page = parties.secretariat.get(&answer(&parties.secretariat, &paper).await).await.is(200);
        assert!(page.links().contains(&format!("{paper}/proposals/new")), "{:?}", page.links());
        let form = form_to(&page, "/answer");
        parties.secretariat.post(&form, &[("answer", "done")]).await.is(303);
        // In a delegation's own room there is nobody else to ask.
        let own = handed_in(&parties.honduras, "delegation-hn", "Nota propia 7206", &text(b"# Nota\n")).await;
        asked(&parties.honduras, &own, &[("wish", "withdraw_copy"), reason]).await.is(403);
    }
}
