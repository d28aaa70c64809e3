//! An old series, proposed as a list: one time for objections, one mail, and an outcome for each paper.

use chrono::Days;
use virtual_secretariat::{
    access::{SpaceKind, desk::midnight},
    i18n::{Lang, Words},
};

use super::{
    embargo::{is_nowhere, until},
    form_to, handed_in,
    objections::{AT_ONCE, PUEBLA, WINDOW, announced, criterion, mexico},
    releases::{Parties, text},
    space, symbol_of,
};
use crate::harness::{Browser, File, Page, World, on_both, says};

/// The rule of Puebla that asks each originator.
const CONSENT: i32 = 1;

/// The id of a paper, by its address.
fn id(paper: &str) -> &str {
    paper.rsplit('/').next().unwrap_or_default()
}

/// Papers of a space are proposed together, whatever comes of it.
async fn tried(world: &World, by: &Browser, space: &str, papers: &[&str], number: i32) -> Page {
    let criterion = criterion(world, number).await;
    let documents: Vec<(&str, &str)> = papers.iter().map(|paper| ("document", id(paper))).collect();
    let told = fates(by, space, &documents, &criterion).await;
    let mut fields = [vec![("criterion", criterion.as_str())], documents].concat();
    fields.extend(told.iter().map(|fate| ("fate", fate.as_str())));
    by.post(&format!("/area/puebla/{space}/batches"), &fields).await
}

/// What the page before says becomes of papers, as its form sends it along; nothing where there is no such page.
pub async fn fates(by: &Browser, space: &str, documents: &[(&str, &str)], criterion: &str) -> Vec<String> {
    let papers: Vec<String> = documents.iter().map(|(_, id)| format!("document={id}")).collect();
    let page = by.get(&format!("/area/puebla/{space}/batches/new?criterion={criterion}&{}", papers.join("&"))).await;
    let behind = page.text.split("name=\"fate\" value=\"").skip(1);
    behind.filter_map(|rest| Some(rest.split('"').next()?.to_owned())).collect()
}

/// Papers of a space are proposed together. Returns the address of the batch.
async fn proposed(world: &World, by: &Browser, space: &str, papers: &[&str], number: i32) -> String {
    let page = tried(world, by, space, papers, number).await.is(303);
    let batch = page.location().strip_suffix("?done=proposed").expect("a batch").to_owned();
    by.get(&batch).await.is(200);
    batch
}

/// The newest proposal of a paper.
async fn proposal(world: &World, paper: &str) -> String {
    let ids = "SELECT proposal.id FROM proposal JOIN document ON document.id = proposal.document_id
               JOIN document_file ON document_file.document_id = document.id WHERE document_file.title =";
    world
        .database
        .id(&format!("{ids} '{paper}' ORDER BY proposal.id DESC LIMIT 1"))
        .await
        .expect("a proposal")
        .to_string()
}

async fn proposals(world: &World) -> i64 {
    world.database.number("SELECT COUNT(*) FROM proposal").await
}

/// A paper of somebody, with a mark in its text.
async fn paper(by: &Browser, space: &str, title: &str) -> String {
    handed_in(by, space, title, &text(b"# Nota\n\nTexto ba31k.\n")).await
}

on_both! {
    async fn a_translation_of_an_earlier_version_does_not_go_with_the_others(world: World) {
        let parties = Parties::of(&world).await;
        let fields = [
            ("title", "Acta 7180"), ("language", "es"), ("kind", "note"), ("date", "2001-06-14"),
            ("title2", "Minutes 7180"), ("language2", "en"),
        ];
        let files = [text(b"# Acta\n"), File { field: "file2", ..text(b"# Minutes\n") }];
        let page = parties.honduras.upload("/area/puebla/members/documents", &fields, &files).await.is(303);
        let paper = page.location().split('?').next().unwrap_or_default().to_owned();
        let fields = [("what", "revision"), ("language", "es"), ("title", "Acta 7180")];
        parties.honduras.upload(&format!("{paper}/versions"), &fields, &[text(b"# Acta corregida\n")]).await.is(303);
        proposed(&world, &parties.secretariat, "members", &[&paper], AT_ONCE).await;
        let text = "SELECT CAST(languages AS text) FROM proposal
                    WHERE document_id IN (SELECT document_id FROM document_file WHERE title = 'Acta 7180')";
        let languages = world.database.texts(text).await;
        assert!(languages.len() == 1 && languages[0].contains("es") && !languages[0].contains("en"), "{languages:?}");
    }

    async fn a_series_is_announced_with_one_window_and_one_mail_and_each_paper_goes_its_own_way(world: World) {
        let parties = Parties::of(&world).await;
        mexico(&world).await;
        let mut papers = Vec::new();
        for title in ["Acta 7101", "Acta 7102", "Acta 7103"] {
            papers.push(paper(&parties.honduras, "members", title).await);
        }
        let chosen: Vec<&str> = papers.iter().map(String::as_str).collect();
        let query: Vec<String> = papers.iter().map(|paper| format!("document={}", id(paper))).collect();
        let selection = format!("/area/puebla/members/selection?{}", query.join("&"));
        let way = format!("/area/puebla/members/batches/new?{}", query.join("&"));
        let links = parties.secretariat.get(&selection).await.is(200).links();
        let leads = |link: &String| link.starts_with("/area/puebla/members/batches/new?") && papers.iter().all(|paper| link.contains(id(paper)));
        assert!(links.iter().any(leads), "the selection does not lead there: {links:?}");
        assert!(!parties.honduras.get(&selection).await.is(200).has("/batches/new"));
        let form = parties.secretariat.get(&way).await.is(200);
        assert!(form.has("Pueden proponerse 3 documentos.") && form.has("según una regla de los participantes"), "{}", form.words());
        world.mails().await;
        let batch = proposed(&world, &parties.secretariat, "members", &chosen, WINDOW).await;
        let today = world.house.store.clock().now().with_timezone(&PUEBLA).date_naive();
        let minute = midnight(today + Days::new(15), PUEBLA);

        let mails = world.mails().await;
        for key in ["honduras", "mexico", "canada"] {
            let own: Vec<_> = mails.iter().filter(|mail| mail.to == world.persona(key).email).collect();
            assert_eq!(own.len(), 1, "{key} gets one mail");
            assert!(["7101", "7102", "7103"].iter().all(|one| own[0].text.contains(one) && own[0].html.contains(one)), "{}", own[0].text);
            assert!(own[0].text.contains(&batch), "{}", own[0].text);
        }
        for key in ["colombia", "unhcr", "rncom", "philippines", "secretariat"] {
            assert!(mails.iter().all(|mail| mail.to != world.persona(key).email), "{key} is told");
        }
        // An objection to one leaves the others.
        let mexico = world.sign_in("mexico").await;
        let form = form_to(&mexico.get(&batch).await.is(200), "/objections");
        let one = proposal(&world, "Acta 7102").await;
        mexico.post(&form, &[("objection", "No conviene.")]).await.is(422);
        let page = mexico.post(&form, &[("objection", " ")]).await.is(422);
        assert!(page.has("href=\"#proposal\"") && page.has("href=\"#objection\""), "{}", page.words());
        mexico.post(&form, &[("proposal", &one), ("objection", " ")]).await.is(422);
        mexico.post(&form, &[("proposal", &one), ("objection", "Nombra a un particular 8d1.")]).await.is(303);
        mexico.post(&form, &[("proposal", &one), ("objection", "Otra vez.")]).await.is(409);
        let mails = world.mails().await;
        for key in ["honduras", "canada", "secretariat"] {
            let own: Vec<_> = mails.iter().filter(|mail| mail.to == world.persona(key).email).collect();
            assert_eq!(own.len(), 1, "{key}");
            assert!(own[0].text.contains(":\nNombra a un particular 8d1.") && own[0].text.contains("7102") && !says(&own[0].text, "7101"), "{}", own[0].text);
        }
        until(&world, minute, 10);
        for title in ["7101", "7102", "7103"] {
            is_nowhere(&parties.nobody, title).await;
        }
        until(&world, minute, 0);
        let honduras = world.sign_in("honduras").await;
        for (paper, status) in papers.iter().zip([200, 404, 200]) {
            let symbol = symbol_of(&honduras, paper).await;
            parties.nobody.get(&format!("/es/puebla/documents/{symbol}")).await.is(status);
        }
        let page = honduras.get(&batch).await.is(200);
        assert!(page.has("México ha objetado") && page.has("8d1") && page.has("Publicado el"), "{}", page.words());
        let desk = world.sign_in("secretariat").await.get("/desk/puebla/publication").await.is(200);
        assert!(desk.links().contains(&batch), "the desk does not lead to the batch");
    }

    async fn several_objections_are_made_with_one_reason(world: World) {
        let parties = Parties::of(&world).await;
        let mexico = mexico(&world).await;
        let first = paper(&parties.honduras, "members", "Informe 7111").await;
        let second = paper(&parties.honduras, "members", "Informe 7112").await;
        let batch = proposed(&world, &parties.secretariat, "members", &[&first, &second], WINDOW).await;
        world.mails().await;
        let (one, other) = (proposal(&world, "Informe 7111").await, proposal(&world, "Informe 7112").await);
        let fields = [("proposal", one.as_str()), ("proposal", other.as_str()), ("objection", "Faltan anexos 9e2.")];
        mexico.post(&format!("{batch}/objections"), &fields).await.is(303);
        let mails = world.mails().await;
        let own: Vec<_> = mails.iter().filter(|mail| mail.to == world.persona("honduras").email).collect();
        assert_eq!(own.len(), 1);
        assert!(["7111", "7112", "9e2"].iter().all(|said| own[0].text.contains(said)), "{}", own[0].text);
        for paper in [&first, &second] {
            assert!(parties.honduras.get(paper).await.is(200).has("México ha objetado"));
        }
        let lines = "SELECT COUNT(*) FROM audit_line WHERE verb = 'release_objected'";
        // Each in the space of the paper and in the public one.
        assert_eq!(world.database.number(lines).await, 4);
    }

    async fn g2_of_an_objection_to_one_of_them_its_originator_and_the_secretariat_are_told_and_not_who_has_lost_the_right(world: World) {
        let parties = Parties::of(&world).await;
        let mexico = mexico(&world).await;
        let first = paper(&parties.honduras, "plenary", "Informe 7115").await;
        let second = paper(&parties.honduras, "plenary", "Informe 7116").await;
        let batch = proposed(&world, &parties.secretariat, "plenary", &[&first, &second], WINDOW).await;
        world.mails().await;
        let one = proposal(&world, "Informe 7116").await;
        mexico.post(&format!("{batch}/objections"), &[("proposal", &one), ("objection", "Nombra a un particular 9g4.")]).await.is(303);
        let canada = "(SELECT id FROM organisation WHERE key = 'CA')";
        world.database.run(&format!("UPDATE standing SET kind = 'observer' WHERE in_force AND organisation_id = {canada}")).await;
        // It reads the paper still, and is told nothing of what the participants tell each other.
        world.sign_in("canada").await.get(&second).await.is(200);
        let mails = world.mails().await;
        for (key, told) in [("honduras", 1), ("secretariat", 1), ("canada", 0), ("mexico", 0), ("colombia", 0), ("unhcr", 0)] {
            let own: Vec<_> = mails.iter().filter(|mail| mail.to == world.persona(key).email).collect();
            assert_eq!(own.len(), told, "{key}");
            for mail in own {
                assert!(mail.text.contains("9g4") && mail.text.contains("7116") && !says(&mail.text, "7115"), "{}", mail.text);
            }
        }
    }

    async fn a_delegate_is_told_who_objects_and_who_may_object_what_that_brings(world: World) {
        let parties = Parties::of(&world).await;
        let first = paper(&parties.honduras, "members", "Informe 7113").await;
        let second = paper(&parties.honduras, "members", "Informe 7114").await;
        let batch = proposed(&world, &parties.secretariat, "members", &[&first, &second], WINDOW).await;
        let told = async |key: &str| world.sign_in(key).await.get(&batch).await.is(200);
        let (nobody, brings) = ("Hoy nadie tiene esa calidad", "no puede proponerse de nuevo hasta el");
        let page = told("mexico").await;
        assert!(page.has(nobody) && !page.has(brings), "{}", page.words());
        let page = told("honduras").await;
        assert!(page.has(brings) && !page.has(nobody), "{}", page.words());
        // With a head it is told the name; the others are told nothing of it.
        let more = "UPDATE seat SET capacity = 'head' WHERE person_id IN (SELECT id FROM person WHERE email LIKE '%@mexico.example')";
        world.database.run(more).await;
        assert!(told("mexico").await.has(brings));
        let page = told("secretariat").await;
        assert!(!page.has(nobody) && !page.has(brings), "{}", page.words());
    }

    async fn who_is_bound_by_no_rule_is_asked_and_the_others_do_not_wait(world: World) {
        let parties = Parties::of(&world).await;
        let colombia = world.sign_in("colombia").await;
        let own = paper(&parties.honduras, "plenary", "Nota de Honduras 7121").await;
        let other = paper(&colombia, "plenary", "Nota de Colombia 7122").await;
        let way = format!("/area/puebla/plenary/batches/new?document={}&document={}", id(&own), id(&other));
        let form = parties.secretariat.get(&way).await.is(200);
        assert!(form.has("Antes se pide el consentimiento de Colombia"), "{}", form.words());
        let batch = proposed(&world, &parties.secretariat, "plenary", &[&own, &other], AT_ONCE).await;
        let public = format!("/es/puebla/documents/{}", symbol_of(&parties.secretariat, &own).await);
        parties.nobody.get(&public).await.is(200);
        is_nowhere(&parties.nobody, "7122").await;
        // The originator of what was signed is told of it, in one mail that leads to the list.
        let mails = world.mails().await;
        let told: Vec<_> = mails.iter().filter(|mail| mail.to == world.persona("honduras").email && mail.text.contains(&batch)).collect();
        assert_eq!(told.len(), 1);
        assert!(told[0].text.contains("La publicación está firmada. Desde el") && told[0].text.contains("7121"), "{}", told[0].text);
        let page = parties.secretariat.get(&batch).await.is(200);
        assert!(page.has("consentimiento de Colombia") && page.has("Publicado el"), "{}", page.words());
        // Nothing is ready before it has been consented to.
        let signs = format!("{batch}/release/new");
        assert!(!page.links().contains(&signs), "{}", page.words());
        assert_eq!(parties.secretariat.get(&signs).await.is(303).location(), batch);
        let waiting = proposal(&world, "Nota de Colombia 7122").await;
        let fields = [("proposal", waiting.as_str())];
        parties.secretariat.post(&format!("{batch}/release"), &fields).await.is(409);
        world.database.run("UPDATE proposal SET state = 'consented' WHERE state = 'asked'").await;
        // One press makes nothing public: a page says first of what, and that is what is signed.
        let page = parties.secretariat.get(&batch).await.is(200);
        assert!(page.links().contains(&signs) && !page.forms().iter().any(|form| form.ends_with("/release")), "{}", page.words());
        // What was proposed is signed, however new what came since is, and that is said.
        let fields_of_version = [("what", "revision"), ("language", "en"), ("title", "Nota de Colombia revisada")];
        let file = File { field: "file", name: "nota.md", media_type: "text/markdown", bytes: b"# Nota\n\nOtra.\n" };
        colombia.upload(&format!("{other}/versions"), &fields_of_version, &[file]).await.is(303);
        let page = parties.secretariat.get(&signs).await.is(200);
        assert!(page.has("Se firma la versión 1;") && !page.links().iter().any(|link| link.ends_with("/properties")), "{}", page.words());
        for told in ["7122", "1 documento se hará público en seguida.", "Cualquier persona en la web", "Publicar 1 ahora</button>"] {
            assert!(page.has(told), "{told}: {}", page.words());
        }
        assert!(page.has(&waiting) && !page.has("7121"), "{}", page.words());
        parties.honduras.get(&signs).await.is(403);
        parties.honduras.post(&format!("{batch}/release"), &fields).await.is(403);
        parties.secretariat.post(&format!("{batch}/release"), &[]).await.is(409);
        is_nowhere(&parties.nobody, "7122").await;
        parties.secretariat.post(&format!("{batch}/release"), &fields).await.is(303);
        let public = format!("/es/puebla/documents/{}", symbol_of(&parties.secretariat, &other).await);
        parties.nobody.get(&public).await.is(200);
    }

    async fn what_an_objection_to_a_copy_stands_in_the_way_of_is_not_ready_and_says_so_to_who_signs(world: World) {
        let parties = Parties::of(&world).await;
        let mexico = mexico(&world).await;
        let draft = paper(&parties.honduras, "members", "Nota de Honduras 7181").await;
        let plenary = space(&world, "puebla", SpaceKind::Plenary).await;
        parties.honduras.post(&format!("{draft}/circulations"), &[("to", plenary.as_str())]).await.is(303);
        let other = paper(&parties.honduras, "plenary", "Nota de Honduras 7182").await;
        let copy = "SELECT document.id FROM document JOIN document_file ON document_file.document_id = document.id
                    JOIN space ON space.id = document.space_id WHERE space.kind = 'plenary' AND document_file.title = 'Nota de Honduras 7181'";
        let copy = format!("/area/puebla/plenary/documents/{}", world.database.id(copy).await.expect("the copy"));
        let batch = proposed(&world, &parties.secretariat, "plenary", &[&copy, &other], CONSENT).await;
        world.database.run("UPDATE proposal SET state = 'consented' WHERE state = 'asked'").await;
        let signs = format!("{batch}/release/new");
        let page = parties.secretariat.get(&batch).await.is(200);
        assert!(page.has("2 documentos están listos.") && !page.has("ha objetado"), "{}", page.words());
        announced(&world, &parties, &draft).await;
        let form = form_to(&mexico.get(&draft).await.is(200), "/objection");
        mexico.post(&form, &[("objection", "No conviene 7x8.")]).await.is(303);
        let page = parties.secretariat.get(&batch).await.is(200);
        assert!(page.has("1 documento está listo.") && page.links().contains(&signs), "{}", page.words());
        assert!(page.has("Un participante ha objetado la publicación de este documento."), "{}", page.words());
        let page = parties.secretariat.get(&signs).await.is(200);
        assert!(page.has("7182") && !page.has("7181"), "{}", page.words());
        // To others, who read of the objection where it was made or not at all, the list says what it said.
        for browser in [&parties.honduras, &world.sign_in("colombia").await] {
            let page = browser.get(&batch).await.is(200);
            assert!(page.has("7181") && !page.has("ha objetado"), "{}", page.words());
        }
    }

    async fn where_nothing_can_be_proposed_there_is_nothing_to_tick_or_to_fill_in(world: World) {
        let parties = Parties::of(&world).await;
        let first = paper(&parties.honduras, "members", "Acta 7191").await;
        let second = paper(&parties.honduras, "members", "Acta 7192").await;
        proposed(&world, &parties.secretariat, "members", &[&first], CONSENT).await;
        let is_closed = |page: &Page, told: &str| {
            assert!(page.has(told), "{}", page.words());
            for open in ["name=\"document\"", "name=\"criterion\"", "name=\"embargo_date\"", "action=\"/area/puebla/members/batches/new\""] {
                assert!(!page.text.contains(open), "{open}\n{}", page.words());
            }
            assert!(page.links().iter().any(|link| link == "/area/puebla/members"), "no way back: {}", page.words());
        };
        let way = |paper: &str| format!("/area/puebla/members/batches/new?document={}", id(paper));
        is_closed(&parties.secretariat.get(&way(&first)).await.is(200), "su publicación ya está propuesta");
        assert!(parties.secretariat.get(&way(&second)).await.is(200).text.contains("name=\"document\""));
        // No criterion of the members is valid any more.
        world.database.run("UPDATE criterion SET ends_at = starts_at").await;
        let told = Words::of(Lang::Es).t("library-propose-no-criterion");
        is_closed(&parties.secretariat.get(&way(&second)).await.is(200), &told);
    }

    async fn how_many_become_public_are_announced_or_wait_is_said_before_and_sent_along(world: World) {
        let parties = Parties::of(&world).await;
        let colombia = world.sign_in("colombia").await;
        let own = paper(&parties.honduras, "plenary", "Nota de Honduras 7171").await;
        let other = paper(&colombia, "plenary", "Nota de Colombia 7172").await;
        let rule = criterion(&world, AT_ONCE).await;
        let chosen = format!("/area/puebla/plenary/batches/new?document={}&document={}", id(&own), id(&other));
        // The first page does nothing: its form is read, not done.
        let page = parties.secretariat.get(&chosen).await.is(200);
        assert!(page.has("<form method=\"get\" action=\"/area/puebla/plenary/batches/new\""), "{}", page.words());
        assert!(!page.forms().iter().any(|form| form.ends_with("/batches")), "one press makes papers public");
        let page = parties.secretariat.get(&format!("{chosen}&criterion={rule}&zone=UTC")).await.is(200);
        for told in [
            "1 documento se hará público en seguida.",
            "1 documento esperará el consentimiento de su autor.",
            "Cualquier persona en la web, sin iniciar sesión.",
            "Publicar 1 ahora, pedir el consentimiento para 1</button>",
        ] {
            assert!(page.has(told), "{told}\n{}", page.words());
        }
        assert!(page.forms().iter().any(|form| form.ends_with("/plenary/batches")));
        // With a day and an hour nothing becomes public at once, and the button says so.
        let closed = format!("{chosen}&criterion={rule}&zone=UTC&embargo_date=2101-02-03&embargo_time=09:30");
        let page = parties.secretariat.get(&closed).await.is(200);
        assert!(page.has("Firmar 1 con embargo, ") && page.has("2101") && !page.has("Publicar 1 ahora"), "{}", page.words());
        let window = criterion(&world, WINDOW).await;
        let page = parties.secretariat.get(&format!("{chosen}&criterion={window}&zone=UTC")).await.is(200);
        assert!(page.has("Anunciar 1 ahora, ") && !page.has("Cualquier persona en la web"), "{}", page.words());
        assert!(!page.has("Por el embargo"), "{}", page.words());
        // Who is told and who can object is said before anything is announced.
        let w = Words::of(Lang::Es);
        let fact = |label: &str| {
            let behind = page.text.split(&format!("<dt>{}</dt>", w.t(label))).nth(1).unwrap_or_default();
            behind.split("</dd>").next().unwrap_or_default().to_owned()
        };
        assert!(fact("library-announced-to").contains("Honduras"), "{}", page.words());
        let voices = fact("library-announced-voices");
        assert!(voices.contains("Honduras") && voices.contains("Hoy nadie puede objetar en nombre de"), "{voices}");
        // Under an embargo that ends later silence alone makes nothing public, and both sentences say so.
        let later = format!("{chosen}&criterion={window}&zone=UTC&embargo_date=2101-02-03&embargo_time=09:30");
        let page = parties.secretariat.get(&later).await.is(200);
        let told = page.text.matches("Por el embargo, no antes del").count();
        assert_eq!(told, 2, "{}", page.words());
        // What silence does is said beside the button, where nobody is asked besides.
        let alone = format!("/area/puebla/plenary/batches/new?document={}&criterion={window}&zone=UTC", id(&own));
        for (way, said, not) in [
            (alone.clone(), "library-announce-silence", "library-announce-silence-later"),
            (format!("{alone}&embargo_date=2101-02-03&embargo_time=09:30"), "library-announce-silence-later", "library-announce-silence"),
        ] {
            let page = parties.secretariat.get(&way).await.is(200);
            assert!(page.has(&w.t(said)) && !page.has(&w.t(not)), "{}", page.words());
        }
        // Something else becomes of them than the page has said, or nothing was said at all: nothing is done.
        let before = proposals(&world).await;
        let documents = [("criterion", rule.as_str()), ("document", id(&own)), ("document", id(&other))];
        let told = |fate: &str| [format!("{}:at_once", id(&own)), format!("{}:{fate}", id(&other))];
        let form = "/area/puebla/plenary/batches";
        parties.secretariat.post(form, &documents).await.is(409);
        let [first, second] = told("at_once");
        let fields = [&documents[..], &[("fate", first.as_str()), ("fate", second.as_str())]].concat();
        parties.secretariat.post(form, &fields).await.is(409);
        assert_eq!(proposals(&world).await, before);
        is_nowhere(&parties.nobody, "7171").await;
        let [first, second] = told("asked");
        let fields = [&documents[..], &[("fate", first.as_str()), ("fate", second.as_str())]].concat();
        parties.secretariat.post(form, &fields).await.is(303);
        // A criterion that was not chosen is asked for, and nothing chosen is lost.
        let page = parties.secretariat.get(&format!("{chosen}&zone=UTC")).await.is(422);
        assert!(page.has("href=\"#criterion\"") && page.has("7171"), "{}", page.words());
    }

    async fn each_originator_is_asked_in_one_mail_for_its_own_papers(world: World) {
        let parties = Parties::of(&world).await;
        mexico(&world).await;
        let mexico = world.sign_in("mexico").await;
        let first = paper(&parties.honduras, "members", "Nota 7131").await;
        let second = paper(&parties.honduras, "members", "Nota 7132").await;
        let third = paper(&mexico, "members", "Nota 7133").await;
        world.mails().await;
        proposed(&world, &parties.secretariat, "members", &[&first, &second, &third], CONSENT).await;
        let mails = world.mails().await;
        let asked = |key: &str| -> Vec<String> {
            mails.iter().filter(|mail| mail.to == world.persona(key).email).map(|mail| mail.text.clone()).collect()
        };
        let (honduras, mexico) = (asked("honduras"), asked("mexico"));
        assert_eq!((honduras.len(), mexico.len(), mails.len()), (1, 1, 2));
        assert!(honduras[0].contains("7131") && honduras[0].contains("7132") && !says(&honduras[0], "7133"), "{}", honduras[0]);
        assert!(mexico[0].contains("7133") && !says(&mexico[0], "7131"), "{}", mexico[0]);
        let answer = form_to(&parties.honduras.get(&first).await.is(200), "/answer");
        parties.honduras.post(&answer, &[("answer", "decline"), ("reason", "Todavía no 4f3.")]).await.is(303);
        let page = parties.honduras.get(&first).await.is(200);
        let batch = page.links().into_iter().find(|link| link.contains("/batches/")).expect("the way to the batch");
        let page = parties.honduras.get(&batch).await.is(200);
        assert!(page.has("4f3") && page.has("consentimiento de México"), "{}", page.words());
    }

    async fn a_list_in_which_one_cannot_go_is_refused_whole_and_says_why(world: World) {
        let parties = Parties::of(&world).await;
        let own = paper(&parties.honduras, "members", "Nota 7141").await;
        let taken = paper(&parties.honduras, "members", "Nota 7142").await;
        parties.propose(&taken, &[("language", "en")]).await;
        let elsewhere = paper(&parties.honduras, "plenary", "Nota 7143").await;
        let before = proposals(&world).await;
        let never = "/area/puebla/members/documents/01890000-0000-7000-8000-000000000000";
        let page = tried(&world, &parties.secretariat, "members", &[&own, &taken], AT_ONCE).await.is(422);
        assert!(page.has("su publicación ya está propuesta") && page.has("7141"), "{}", page.words());
        for foreign in [elsewhere.as_str(), never] {
            let page = tried(&world, &parties.secretariat, "members", &[&own, foreign], AT_ONCE).await.is(422);
            assert!(!page.has("7143"), "{}", page.words());
        }
        tried(&world, &parties.secretariat, "members", &[], AT_ONCE).await.is(422);
        assert_eq!(proposals(&world).await, before, "something was proposed");
        // A newer version has come since the form was opened.
        let criterion = criterion(&world, AT_ONCE).await;
        let shown = format!("{}:7", id(&own));
        let fields = [("criterion", criterion.as_str()), ("document", id(&own)), ("shown", shown.as_str())];
        parties.secretariat.post("/area/puebla/members/batches", &fields).await.is(422);
        assert_eq!(proposals(&world).await, before);
    }

    async fn where_not_all_participants_read_nothing_is_announced_as_a_list(world: World) {
        let parties = Parties::of(&world).await;
        // It is a draft besides, and has no symbol.
        let draft = paper(&parties.secretariat, "desk", "Nota 7151").await;
        let page = tried(&world, &parties.secretariat, "desk", &[&draft], WINDOW).await.is(422);
        assert!(page.has("no todos pueden leer aquí el documento"), "{}", page.words());
        assert!(page.has("no tiene signatura"), "{}", page.words());
    }

    async fn an_observer_sees_the_outcomes_of_the_plenary_and_of_no_other_space(world: World) {
        let parties = Parties::of(&world).await;
        let inside = paper(&parties.honduras, "members", "Nota 7161").await;
        let open = paper(&parties.honduras, "plenary", "Nota 7162").await;
        let closed = proposed(&world, &parties.secretariat, "members", &[&inside], WINDOW).await;
        let plenary = proposed(&world, &parties.secretariat, "plenary", &[&open], WINDOW).await;
        let colombia = world.sign_in("colombia").await;
        let page = colombia.get(&plenary).await.is(200);
        assert!(page.has("7162") && page.has("1 documento.") && !page.has("7161"), "{}", page.words());
        assert!(!page.forms().iter().any(|form| form.ends_with("/objections")));
        for key in ["colombia", "unhcr", "rncom", "philippines", "former", "operator"] {
            let browser = world.sign_in(key).await;
            browser.get(&closed).await.is(404);
            browser.post(&format!("{closed}/objections"), &[("objection", "No.")]).await.is(404);
            browser.get("/area/puebla/members/batches/new").await.is(404);
        }
        // Under the address of another space it is not there, for nobody.
        parties.secretariat.get(&closed.replacen("/members/", "/plenary/", 1)).await.is(404);
        let foreign = proposal(&world, "Nota 7161").await;
        for (key, status) in [("mexico", 403), ("colombia", 403), ("secretariat", 403), ("honduras", 404)] {
            let fields = [("proposal", foreign.as_str()), ("objection", "No.")];
            world.sign_in(key).await.post(&format!("{plenary}/objections"), &fields).await.is(status);
        }
        for key in ["honduras", "mexico"] {
            let browser = world.sign_in(key).await;
            browser.get("/area/puebla/members/batches/new").await.is(403);
            tried(&world, &browser, "members", &[&inside], AT_ONCE).await.is(403);
            browser.post(&format!("{closed}/release"), &[]).await.is(403);
        }
    }
}
