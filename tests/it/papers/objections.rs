//! Criteria that run as a rule: a release that is announced becomes public by silence, and is stopped by an objection.

use chrono::{Days, Duration};
use chrono_tz::Tz;
use virtual_secretariat::{
    access::{Capacity, SpaceKind, desk::midnight, door},
    clock::Instant,
    i18n::{Lang, Words},
};

use super::{
    embargo::{in_an_hour, is_nowhere, newest, until},
    form_to, handed_in,
    releases::{Parties, text},
    signature, space,
    stopped::published,
    symbol_of,
};
use crate::harness::{Browser, Page, World, on_both, says};

/// The rule of Puebla with 14 days for objections, after which an objection stands in the way for 90.
pub const WINDOW: i32 = 2;
/// Its rule for what is public when it is signed.
pub const AT_ONCE: i32 = 3;

/// The zone of Puebla.
pub const PUEBLA: Tz = chrono_tz::America::Tegucigalpa;

/// The id of a criterion of Puebla.
pub async fn criterion(world: &World, number: i32) -> String {
    let of_puebla = "SELECT criterion.id FROM criterion JOIN space ON space.id = criterion.space_id
                     JOIN process ON process.id = space.process_id WHERE process.slug = 'puebla' AND criterion.number =";
    world.database.id(&format!("{of_puebla} {number}")).await.expect("a criterion").to_string()
}

/// The secretariat proposes a paper under a criterion.
pub async fn proposed(world: &World, parties: &Parties, paper: &str, number: i32) {
    let criterion = criterion(world, number).await;
    let fields = [("criterion", criterion.as_str()), ("language", "en")];
    parties.secretariat.post(&format!("{paper}/proposals"), &fields).await.is(303);
}

/// A paper of Honduras is proposed under the rule with a window, and announced. Returns when the window ends.
pub async fn announced(world: &World, parties: &Parties, paper: &str) -> Instant {
    proposed(world, parties, paper, WINDOW).await;
    let page = parties.secretariat.post(&signature(&parties.secretariat, paper).await, &[]).await.is(303);
    assert!(page.location().ends_with("?done=announced"), "{}", page.location());
    let today = world.house.store.clock().now().with_timezone(&PUEBLA).date_naive();
    midnight(today + Days::new(15), PUEBLA)
}

/// Mexico, whose delegate is made its head, so that there is somebody who speaks for it.
pub async fn mexico(world: &World) -> Browser {
    lead(world, "mexico").await;
    world.sign_in("mexico").await
}

/// The persons of a State are made heads of their delegations.
pub async fn lead(world: &World, state: &str) {
    let seats = "UPDATE seat SET capacity = 'head' WHERE person_id IN (SELECT id FROM person WHERE email LIKE";
    world.database.run(&format!("{seats} '%@{state}.example')")).await;
}

/// Somebody objects to an announced release of a paper.
pub async fn objected(browser: &Browser, paper: &str, reason: &str) -> Page {
    let form = form_to(&browser.get(paper).await.is(200), "/objection");
    browser.post(&form, &[("objection", reason)]).await
}

on_both! {
    async fn silence_releases_at_the_midnight_after_the_last_whole_day_in_the_zone_of_the_process(world: World) {
        let parties = Parties::of(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Nota anunciada 6101", &text(b"# Nota\n\nTexto sa11k.\n")).await;
        world.mails().await;
        proposed(&world, &parties, &paper, WINDOW).await;
        assert!(world.mails().await.is_empty(), "nobody is asked under a rule");
        let asks = format!("{}/new", signature(&parties.secretariat, &paper).await);
        let page = parties.secretariat.get(&asks).await.is(200);
        for name in ["Honduras", "México", "Canadá"] {
            assert!(page.has(name), "{name} is not named among those who are told: {}", page.words());
        }
        // Who is told and who can object are two things: Mexico, with a delegate alone, is among the first and not among the second.
        let fact = |label: &str| {
            let label = Words::of(Lang::Es).t(label);
            let behind = page.text.split(&format!("<dt>{label}</dt>")).nth(1).unwrap_or_default();
            behind.split("</bdi>").next().unwrap_or_default().to_owned()
        };
        let (told, voices) = (fact("library-announced-to"), fact("library-announced-voices"));
        assert!(told.contains("México") && told.contains("Honduras"), "{told}");
        assert!(voices.contains("Honduras") && !voices.contains("México"), "{voices}");
        // In whose name nobody could object today is said beforehand: Mexico has a delegate alone.
        let mute = page.text.split("Hoy nadie puede objetar en nombre de ").nth(1).and_then(|rest| rest.split(':').next());
        assert!(mute.is_some_and(|names| names.contains("México") && !names.contains("Honduras")), "{}", page.words());
        let today = world.house.store.clock().now().with_timezone(&PUEBLA).date_naive();
        let minute = midnight(today + Days::new(15), PUEBLA);
        parties.secretariat.post(&signature(&parties.secretariat, &paper).await, &[]).await.is(303);
        let (symbol, release) = (symbol_of(&parties.secretariat, &paper).await, newest(&world).await);

        let told: Vec<String> = world.mails().await.into_iter().filter(|mail| mail.text.contains(&symbol)).map(|mail| mail.to).collect();
        for key in ["honduras", "mexico", "canada"] {
            assert!(told.contains(&world.persona(key).email), "{key} is not told: {told:?}");
        }
        for key in ["colombia", "unhcr", "rncom", "iom_observer", "philippines", "secretariat"] {
            assert!(!told.contains(&world.persona(key).email), "{key} is told");
        }
        until(&world, minute, 10);
        is_nowhere(&parties.nobody, "6101").await;
        parties.nobody.get(&format!("/files/{release}/en/nota.md")).await.is(404);
        let home = world.sign_in("honduras").await.get("/area").await.is(200);
        assert!(home.has("Nota anunciada 6101") && home.has("Anunciado, admite objeciones"), "{}", home.words());
        // A delegate who may not object reads it too, and until the end of which day.
        let home = world.sign_in("mexico").await.get("/area").await.is(200);
        assert!(home.has("Anunciado, admite objeciones") && home.has(" inclusive ("), "{}", home.words());
        assert!(!world.sign_in("colombia").await.get("/area").await.is(200).has("Anunciado, admite objeciones"));
        let lines = world.database.number("SELECT COUNT(*) FROM release").await;
        until(&world, minute, 0);
        let page = parties.nobody.get(&format!("/es/puebla/documents/{symbol}")).await.is(200);
        assert!(page.has("sa11k") && page.has("según una regla acordada por los participantes"), "{}", page.words());
        assert_eq!(world.database.number("SELECT COUNT(*) FROM release").await, lines, "nothing was written for it");
        let page = world.sign_in("honduras").await.get(&paper).await.is(200);
        assert!(page.has("Publicado el") && !page.forms().iter().any(|form| form.ends_with("/objection")));
    }

    async fn an_objection_within_the_window_stops_the_release_and_blocks_it_for_the_set_time(world: World) {
        let parties = Parties::of(&world).await;
        mexico(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Nota objetada 6102", &text(b"# Nota\n\nTexto sb12k.\n")).await;
        let minute = announced(&world, &parties, &paper).await;
        world.mails().await;
        // What is announced does not vanish from under the eyes of those who may object.
        let id = paper.rsplit('/').next().unwrap_or_default();
        let page = parties.secretariat.post("/area/puebla/members/removals", &[("document", id)]).await.is(422);
        assert!(page.has("class=\"err\"") || page.has("error"), "{}", page.words());
        world.later(Duration::days(3));
        let (parties, mexico) = (Parties::of(&world).await, world.sign_in("mexico").await);
        let form = form_to(&mexico.get(&paper).await.is(200), "/objection");
        let page = objected(&mexico, &paper, "  ").await.is(422);
        assert!(page.has("class=\"err\""), "{}", page.words());
        objected(&mexico, &paper, "Nombra a un particular 7c4.").await.is(303);

        let mails = world.mails().await;
        for key in ["honduras", "canada", "secretariat"] {
            let to = &world.persona(key).email;
            assert!(mails.iter().any(|mail| mail.to == *to && mail.text.contains("7c4")), "{key} is not told why");
        }
        // The word for the reason stands right before it, and not before the title.
        let mail = mails.iter().find(|mail| mail.to == world.persona("honduras").email).expect("a mail to Honduras");
        assert!(mail.text.contains("Motivo indicado:\nNombra a un particular 7c4."), "{}", mail.text);
        let page = mail.html.split("Motivo indicado:</p>").nth(1).map(str::trim_start);
        assert!(page.is_some_and(|page| page.starts_with("<blockquote dir=\"auto\">Nombra")), "{}", mail.html);
        assert!(mails.iter().all(|mail| mail.to != world.persona("colombia").email));
        // All of it stands on the record page of the paper.
        let page = parties.honduras.get(&paper).await.is(200);
        assert!(page.has("México ha objetado") && page.has("7c4") && page.has("No puede proponerse de nuevo"), "{}", page.words());
        // A reason may be in any language: its full stop stands at its own end, whatever the direction of the page.
        assert!(page.has("<bdi dir=\"auto\">Nombra a un particular 7c4.</bdi>"), "{}", page.text);
        let isolated = |rest: &str| rest.split_once('>').is_some_and(|(_, text)| text.starts_with("2. "));
        assert!(page.text.split("<bdi lang=").any(isolated), "the number of the criterion stands beside its text: {}", page.text);
        // Nobody objects twice, and nobody proposes it again.
        mexico.post(&form, &[("objection", "Otra vez.")]).await.is(409);
        let rule = criterion(&world, AT_ONCE).await;
        let again = [("criterion", rule.as_str()), ("language", "en")];
        let page = parties.secretariat.post(&format!("{paper}/proposals"), &again).await.is(422);
        assert!(page.has("Un participante ha objetado"), "{}", page.words());
        until(&world, minute, 0);
        is_nowhere(&parties.nobody, "6102").await;
        world.later(Duration::days(100));
        let secretariat = world.sign_in("secretariat").await;
        secretariat.post(&format!("{paper}/proposals"), &again).await.is(303);
    }

    async fn an_objection_to_one_copy_stands_in_the_way_of_all_others(world: World) {
        let parties = Parties::of(&world).await;
        let mexico = mexico(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Nota copiada 6103", &text(b"# Nota\n")).await;
        let plenary = space(&world, "puebla", SpaceKind::Plenary).await;
        parties.honduras.post(&format!("{paper}/circulations"), &[("to", plenary.as_str())]).await.is(303);
        let symbol = symbol_of(&parties.honduras, &paper).await;
        let text = format!("SELECT id FROM document WHERE symbol = '{symbol}' AND space_id = (SELECT id FROM space WHERE id IN
            (SELECT space_id FROM document WHERE symbol = '{symbol}') AND kind = 'plenary')");
        let copy = world.database.id(&text).await.expect("the copy");
        let copy = format!("/area/puebla/plenary/documents/{copy}");
        // The copy is consented to before the objection comes, and signed after it.
        parties.propose(&copy, &[("language", "en")]).await;
        let answer = form_to(&parties.honduras.get(&copy).await.is(200), "/answer");
        parties.honduras.post(&answer, &[("answer", "consent")]).await.is(303);
        announced(&world, &parties, &paper).await;
        objected(&mexico, &paper, "No conviene.").await.is(303);
        let sign = signature(&parties.secretariat, &copy).await;
        parties.secretariat.post(&sign, &[]).await.is(409);
        let fields = [("criterion", criterion(&world, WINDOW).await), ("language", "en".to_owned())];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        parties.secretariat.post(&format!("{paper}/proposals"), &fields).await.is(422);
    }

    async fn only_who_gives_a_participants_voice_can_object_and_only_while_the_window_is_open(world: World) {
        let parties = Parties::of(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Nota de todos 6104", &text(b"# Nota\n")).await;
        let plenary = space(&world, "puebla", SpaceKind::Plenary).await;
        parties.honduras.post(&format!("{paper}/circulations"), &[("to", plenary.as_str())]).await.is(303);
        let text = "SELECT document.id FROM document JOIN space ON space.id = document.space_id
                    WHERE space.kind = 'plenary' ORDER BY document.placed_at DESC, document.id DESC LIMIT 1";
        let paper = format!("/area/puebla/plenary/documents/{}", world.database.id(text).await.expect("the copy"));
        let minute = announced(&world, &parties, &paper).await;
        let form = form_to(&parties.honduras.get(&paper).await.is(200), "/objection");
        for (key, status) in [("mexico", 403), ("colombia", 403), ("unhcr", 403), ("secretariat", 403), ("iom_observer", 403), ("philippines", 404)] {
            let browser = world.sign_in(key).await;
            browser.post(&form, &[("objection", "No.")]).await.is(status);
            if status == 403 {
                let page = browser.get(&paper).await.is(200);
                assert!(!page.forms().iter().any(|to| to.ends_with("/objection")), "{key} is shown the form");
            }
        }
        assert!(world.browser().post(&form, &[("objection", "No.")]).await.status != 200);
        until(&world, minute, 0);
        let honduras = world.sign_in("honduras").await;
        honduras.post(&form, &[("objection", "Demasiado tarde.")]).await.is(409);
        parties.nobody.get(&format!("/es/puebla/documents/{}", symbol_of(&honduras, &paper).await)).await.is(200);
    }

    async fn who_may_object_in_another_seat_of_ones_own_is_told_to_act_in_it(world: World) {
        let parties = Parties::of(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Nota de dos 6119", &text(b"# Nota\n")).await;
        announced(&world, &parties, &paper).await;
        let mexico = world.sign_in("mexico").await;
        let scope = world.scope_of(&mexico).await;
        let (person, first) = (scope.viewer().expect("signed in").person, scope.acting().expect("a seat").id);
        assert!(mexico.get(&paper).await.is(200).has("Hoy nadie tiene esa calidad"));
        // The delegate of Mexico leads another delegation besides.
        let scope = world.scope_of(&world.sign_in("canada").await).await;
        let puebla = scope.process_at("puebla").expect("a process").id;
        let standing = scope.seats().iter().find(|seat| seat.process == puebla).expect("a seat there").standing_id;
        let mut console = world.house.store.console().await.expect("a change at the console");
        let now = console.now();
        let second = console.seat(person, standing, Capacity::Head, now, None).await.expect("a second seat");
        console.commit(Vec::new()).await.expect("it is made");
        let scope = world.scope_of(&mexico).await;
        world.house.store.choose_seat(&scope, first, &door::From::default()).await.expect("a seat of their own");
        let page = mexico.get(&paper).await.is(200);
        assert!(page.has("Usted tiene la acreditación que puede objetar: Canadá") && !page.has("Hoy nadie tiene"), "{}", page.words());
        assert!(page.has(&format!("name=\"seat\" value=\"{second}\">Actuar con esta acreditación")), "{}", page.words());
        assert!(!page.forms().iter().any(|form| form.ends_with("/objection")));
        let fields = [("seat", second.to_string()), ("back", paper.clone())];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        assert_eq!(mexico.post("/account/seat", &fields).await.is(303).location(), paper);
        objected(&mexico, &paper, "No conviene.").await.is(303);
    }

    async fn an_objection_that_is_taken_back_lets_the_release_be_announced_anew(world: World) {
        let parties = Parties::of(&world).await;
        let mexico = mexico(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Nota repetida 6105", &text(b"# Nota\n\nTexto se15k.\n")).await;
        announced(&world, &parties, &paper).await;
        objected(&mexico, &paper, "Falta un anexo.").await.is(303);
        // No single press takes it back: the paper leads to a page that says what was objected and asks.
        let page = mexico.get(&paper).await.is(200);
        assert!(!page.forms().iter().any(|form| form.ends_with("/lifting")), "one press takes the objection back");
        let way = page.links().into_iter().find(|link| link.ends_with("/objection/lifting")).expect("the way to the page");
        let page = mexico.get(&way).await.is(200);
        assert!(page.has("Falta un anexo.") && page.has("Se avisa en seguida"), "{}", page.words());
        let lifting = form_to(&page, "/objection/lifting");
        assert_eq!(parties.honduras.get(&lifting).await.is(303).location(), paper);
        parties.secretariat.get(&lifting).await.is(403);
        parties.honduras.post(&lifting, &[]).await.is(403);
        let w = Words::of(Lang::Es);
        let desk = async || {
            let page = world.sign_in("secretariat").await.get("/desk/puebla/publication").await.is(200);
            let row = page.text.split("<tr>").find(|row| row.contains("Nota repetida 6105")).map(str::to_owned);
            row.unwrap_or_else(|| panic!("it is not listed:\n{}", page.words()))
        };
        assert!(desk().await.contains(&w.t("desk-proposal-objected")));
        world.later(Duration::days(2));
        world.mails().await;
        world.sign_in("mexico").await.post(&lifting, &[]).await.is(303);
        // Who was told of the objection is told of this, and the paper says who took it back.
        let mails = world.mails().await;
        for key in ["honduras", "canada", "secretariat"] {
            let to = &world.persona(key).email;
            let mail = mails.iter().find(|mail| mail.to == *to).unwrap_or_else(|| panic!("{key} is not told"));
            assert!(mail.text.contains("6105") && !mail.text.contains("Falta un anexo"), "{}", mail.text);
        }
        assert!(mails.iter().all(|mail| mail.to != world.persona("colombia").email));
        let page = world.sign_in("honduras").await.get(&paper).await.is(200);
        assert!(page.has("México ha retirado su objeción") && !page.has("México ha objetado"), "{}", page.words());
        // The desk's list says the same, and that the paper can be proposed anew, until it is.
        let told = desk().await;
        assert!(told.contains(&w.t("desk-proposal-lifted")) && !told.contains(&w.t("desk-proposal-objected")), "{told}");
        let parties = Parties::of(&world).await;
        let minute = announced(&world, &parties, &paper).await;
        let told = desk().await;
        assert!(told.contains(&w.t("desk-proposal-announced")) && !told.contains(&w.t("desk-proposal-lifted")), "{told}");
        let page = world.sign_in("secretariat").await.get("/desk/puebla/publication").await.is(200);
        assert!(!page.has(&w.t("desk-proposal-lifted")), "{}", page.words());
        until(&world, minute, 0);
        let secretariat = world.sign_in("secretariat").await;
        let page = parties.nobody.get(&format!("/es/puebla/documents/{}", symbol_of(&secretariat, &paper).await)).await.is(200);
        assert!(page.has("se15k"));
    }

    async fn a_rule_binds_those_who_made_it_and_others_are_asked(world: World) {
        let parties = Parties::of(&world).await;
        let own = handed_in(&parties.honduras, "members", "Comunicado 6106", &text(b"# Comunicado\n\nTexto sf16k.\n")).await;
        proposed(&world, &parties, &own, AT_ONCE).await;
        parties.secretariat.post(&signature(&parties.secretariat, &own).await, &[]).await.is(303);
        assert!(parties.nobody.get(&format!("/es/puebla/documents/{}", symbol_of(&parties.secretariat, &own).await)).await.is(200).has("sf16k"));
        // An observer has made no rule.
        let colombia = world.sign_in("colombia").await;
        let other = handed_in(&colombia, "plenary", "Nota ajena 6107", &text(b"# Nota\n")).await;
        proposed(&world, &parties, &other, AT_ONCE).await;
        let page = parties.secretariat.get(&other).await.is(200);
        assert!(page.has("consentimiento de Colombia") && !page.links().iter().any(|link| link.ends_with("/release/new")), "{}", page.words());
    }

    async fn what_not_all_participants_read_is_not_announced(world: World) {
        let parties = Parties::of(&world).await;
        let paper = handed_in(&parties.secretariat, "desk", "Nota interna 6108", &text(b"# Nota\n")).await;
        let criterion = criterion(&world, WINDOW).await;
        let fields = [("criterion", criterion.as_str()), ("language", "en")];
        let page = parties.secretariat.post(&format!("{paper}/proposals"), &fields).await.is(422);
        assert!(page.has("no todos pueden leer aquí el documento"), "{}", page.words());
    }

    async fn while_a_release_is_announced_no_other_of_the_same_paper_is_signed(world: World) {
        let parties = Parties::of(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Nota única 6110", &text(b"# Nota\n\nTexto sj20k.\n")).await;
        let plenary = space(&world, "puebla", SpaceKind::Plenary).await;
        parties.honduras.post(&format!("{paper}/circulations"), &[("to", plenary.as_str())]).await.is(303);
        let copy = "SELECT document.id FROM document JOIN space ON space.id = document.space_id
                    WHERE space.kind = 'plenary' ORDER BY document.placed_at DESC, document.id DESC LIMIT 1";
        let copy = format!("/area/puebla/plenary/documents/{}", world.database.id(copy).await.expect("the copy"));
        announced(&world, &parties, &paper).await;
        let fields = [("what", "revision"), ("language", "en"), ("title", "Nota única 6110")];
        parties.honduras.upload(&format!("{paper}/versions"), &fields, &[text(b"# Nota\n\nTexto sk21k.\n")]).await.is(303);
        for (number, of) in [(AT_ONCE, &paper), (AT_ONCE, &copy), (WINDOW, &copy)] {
            let criterion = criterion(&world, number).await;
            let fields = [("criterion", criterion.as_str()), ("language", "en")];
            let page = parties.secretariat.post(&format!("{of}/proposals"), &fields).await.is(422);
            assert!(page.has("Se ha anunciado a los participantes la publicación de este documento"), "{}", page.words());
        }
        is_nowhere(&parties.nobody, "6110").await;
        // Stopped openly, it can be announced anew, and its page says that the first did not come about.
        let withdrawal = format!("/area/puebla/public/releases/{}/withdrawal", newest(&world).await);
        // What was only announced is stopped, and nowhere said to be published or under an embargo.
        let [page, list] = [paper.as_str(), "/area/puebla/public"].map(|address| parties.secretariat.get(address));
        for page in [page.await.is(200), list.await.is(200)] {
            let link = page.text.split("<a ").find(|link| link.contains(&format!("{withdrawal}/new"))).expect("the way to stop it");
            assert!(link.contains(">Detener<") && !link.contains("Retirar"), "{link}");
            assert!(page.has("si ningún participante objeta hasta el "), "{}", page.words());
        }
        let page = parties.secretariat.get(&format!("{withdrawal}/new")).await.is(200);
        assert!(page.has("<dt>Anunciado</dt>") && page.has("La publicación anunciada, que sería pública"), "{}", page.words());
        assert!(!page.has("<dt>Publicado</dt>") && !page.has("embargo"), "{}", page.words());
        parties.secretariat.post(&withdrawal, &[("reason", "Hay un texto más reciente.")]).await.is(303);
        let page = parties.honduras.get(&paper).await.is(200);
        assert!(!page.forms().iter().any(|form| form.ends_with("/objection")), "{}", page.words());
        assert!(page.has("Detenido antes de su hora, el ") && page.has("Hay un texto más reciente."), "{}", page.words());
        announced(&world, &parties, &paper).await;
    }

    async fn what_is_to_be_public_by_another_way_is_not_announced(world: World) {
        let parties = Parties::of(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Nota doble 6111", &text(b"# Nota\n")).await;
        let (_, date, time) = in_an_hour(&world);
        let rule = criterion(&world, AT_ONCE).await;
        let fields = [("criterion", rule.as_str()), ("language", "en"), ("embargo_date", &date), ("embargo_time", &time), ("zone", "UTC")];
        parties.secretariat.post(&format!("{paper}/proposals"), &fields).await.is(303);
        parties.secretariat.post(&signature(&parties.secretariat, &paper).await, &[]).await.is(303);
        let fields = [("what", "revision"), ("language", "en"), ("title", "Nota doble 6111")];
        parties.honduras.upload(&format!("{paper}/versions"), &fields, &[text(b"# Nota\n\nOtra.\n")]).await.is(303);
        let window = criterion(&world, WINDOW).await;
        let fields = [("criterion", window.as_str()), ("language", "en")];
        let page = parties.secretariat.post(&format!("{paper}/proposals"), &fields).await.is(422);
        assert!(page.has("Ya está firmada una publicación"), "{}", page.words());
    }

    async fn an_objection_stands_in_the_way_of_revisions_and_of_copies_without_a_symbol(world: World) {
        let parties = Parties::of(&world).await;
        let mexico = mexico(&world).await;
        let draft = handed_in(&parties.honduras, "delegation-hn", "Nota de origen 6112", &text(b"# Nota\n")).await;
        let bureau = parties.honduras.post(&format!("{draft}/deposits"), &[("to", "bureau")]).await;
        assert_eq!(bureau.status, 303, "{}", bureau.words());
        let members = space(&world, "puebla", SpaceKind::Members).await;
        parties.honduras.post(&format!("{draft}/circulations"), &[("to", members.as_str())]).await.is(303);
        let in_kind = |kind: &str| format!("SELECT document.id FROM document JOIN space ON space.id = document.space_id
            JOIN document_file ON document_file.document_id = document.id WHERE document_file.title = 'Nota de origen 6112' AND space.kind = '{kind}'");
        let paper = world.database.id(&in_kind("members")).await.expect("the copy of the members");
        let deposited = world.database.id(&in_kind("bureau")).await.expect("the copy of the bureau");
        let paper = format!("/area/puebla/members/documents/{paper}");
        announced(&world, &parties, &paper).await;
        objected(&mexico, &paper, "No conviene.").await.is(303);
        let rule = criterion(&world, AT_ONCE).await;
        let fields = [("criterion", rule.as_str()), ("language", "en")];
        let copy = format!("/area/puebla/bureau/documents/{deposited}");
        parties.secretariat.post(&format!("{copy}/proposals"), &fields).await.is(422);
        let id = paper.rsplit('/').next().unwrap_or_default();
        let typed = [("title", "Nota revisada 6112"), ("language", "en"), ("kind", "note"), ("date", "2001-06-15"), ("of", id), ("relation", "Rev")];
        let revised = parties.honduras.upload("/area/puebla/members/documents", &typed, &[text(b"# Nota\n")]).await.is(303);
        let revised = revised.location().split('?').next().unwrap_or_default().to_owned();
        parties.secretariat.post(&format!("{revised}/proposals"), &fields).await.is(422);
        // And it does not go into the wastebasket, from where nobody would find it.
        parties.secretariat.post("/area/puebla/members/removals", &[("document", id)]).await.is(422);
    }

    async fn who_objected_and_why_is_told_to_participants_and_the_secretariat_alone(world: World) {
        let parties = Parties::of(&world).await;
        let mexico = mexico(&world).await;
        let paper = handed_in(&parties.honduras, "plenary", "Nota del pleno 6113", &text(b"# Nota\n")).await;
        announced(&world, &parties, &paper).await;
        objected(&mexico, &paper, "Motivo de Estado 9d2.").await.is(303);
        for key in ["colombia", "unhcr", "iom_observer"] {
            let page = world.sign_in(key).await.get(&paper).await.is(200);
            for told in ["9d2", "Clara Modelo", "ha objetado", "No puede proponerse"] {
                assert!(!page.has(told), "{key} is told {told}");
            }
        }
        for key in ["canada", "secretariat", "honduras"] {
            assert!(world.sign_in(key).await.get(&paper).await.is(200).has("9d2"), "{key} is not told");
        }
        // An observer who was a participant once keeps that seat, for the room of its delegation alone.
        let (colombia, canada) = (world.persona("colombia").email.clone(), world.persona("canada").email.clone());
        let seat = format!("person_id IN (SELECT id FROM person WHERE email = '{canada}') AND process_id IN (SELECT id FROM process WHERE slug = 'puebla')");
        let ended = "UPDATE standing SET ends_at = '2001-01-01T00:00:00.000000+00:00' WHERE id IN";
        world.database.run(&format!("{ended} (SELECT standing_id FROM seat WHERE {seat})")).await;
        let taken = format!("UPDATE seat SET person_id = (SELECT id FROM person WHERE email = '{colombia}') WHERE {seat}");
        world.database.run(&taken).await;
        let page = world.sign_in("colombia").await.get(&paper).await.is(200);
        assert!(!page.has("9d2") && !page.has("ha objetado"), "who was a participant is told: {}", page.words());
    }

    async fn an_observer_whose_release_is_stopped_by_an_objection_is_told_so_and_neither_by_whom_nor_why(world: World) {
        let parties = Parties::of(&world).await;
        let (mexico, unhcr) = (mexico(&world).await, world.sign_in("unhcr").await);
        world.database.run("UPDATE seat SET capacity = 'head' WHERE person_id IN (SELECT id FROM person WHERE email LIKE '%@unhcr.example')").await;
        let paper = handed_in(&unhcr, "plenary", "Nota de observador 6119", &text(b"# Nota\n")).await;
        // The rule of the participants does not bind it: it is asked.
        for answers in [&[("answer", "decline"), ("reason", "Todavía no.")][..], &[("answer", "consent")]] {
            proposed(&world, &parties, &paper, WINDOW).await;
            let answer = form_to(&unhcr.get(&paper).await.is(200), "/answer");
            unhcr.post(&answer, answers).await.is(303);
            world.later(chrono::Duration::minutes(1));
        }
        parties.secretariat.post(&signature(&parties.secretariat, &paper).await, &[]).await.is(303);
        world.mails().await;
        objected(&mexico, &paper, "Motivo de Estado wq4.").await.is(303);
        let mails = world.mails().await;
        let own: Vec<_> = mails.iter().filter(|mail| mail.to.ends_with("@unhcr.example")).collect();
        assert_eq!(own.len(), 1, "{:?}", mails.iter().map(|mail| &mail.to).collect::<Vec<_>>());
        assert!(own[0].text.contains("6119") && own[0].text.contains("It will not become public"), "{}", own[0].text);
        for told in ["wq4", "Mexico", "México", "Clara Modelo"] {
            assert!(!own[0].text.contains(told) && !own[0].html.contains(told), "is told {told}: {}", own[0].text);
        }
        // What it refused before it consented is no refusal for who looks at proposing it again.
        let page = parties.secretariat.get(&format!("{paper}/proposals/new")).await.is(200);
        assert!(page.has("6119") && !page.has("no dio su consentimiento"), "{}", page.words());
        // A participant's mail says both, and nobody is told twice.
        let honduras: Vec<_> = mails.iter().filter(|mail| mail.to.ends_with("@honduras.example")).collect();
        assert!(honduras.len() == 1 && honduras[0].text.contains("wq4"), "{honduras:?}");
    }

    async fn who_is_no_participant_any_more_when_the_mail_goes_is_not_told_of_an_objection(world: World) {
        let parties = Parties::of(&world).await;
        let mexico = mexico(&world).await;
        let paper = handed_in(&parties.honduras, "plenary", "Nota del pleno 6118", &text(b"# Nota\n")).await;
        announced(&world, &parties, &paper).await;
        // Until when it would be in the way is told by the day that ends, not by its midnight.
        let page = mexico.get(&paper).await.is(200);
        assert!(page.has("no puede proponerse de nuevo hasta el") && !page.has(", 00:00 ("), "{}", page.words());
        world.mails().await;
        objected(&mexico, &paper, "Nombra a un particular 9f3.").await.is(303);
        let canada = "(SELECT id FROM organisation WHERE key = 'CA')";
        world.database.run(&format!("UPDATE standing SET kind = 'observer' WHERE in_force AND organisation_id = {canada}")).await;
        world.sign_in("canada").await.get(&paper).await.is(200);
        let mails: Vec<_> = world.mails().await.into_iter().filter(|mail| mail.text.contains("9f3")).collect();
        assert!(mails.iter().any(|mail| mail.to == world.persona("honduras").email));
        assert!(mails.iter().all(|mail| mail.to != world.persona("canada").email));
    }

    async fn the_desk_lists_an_announced_release_as_open_to_objections_and_until_when(world: World) {
        let parties = Parties::of(&world).await;
        let w = Words::of(Lang::Es);
        let paper = handed_in(&parties.honduras, "members", "Una nota 6111", &text(b"# Nota\n")).await;
        announced(&world, &parties, &paper).await;
        let row = async || {
            let page = world.sign_in("secretariat").await.get("/desk/puebla/publication").await.is(200);
            let rows = page.text.split("<tr").filter(|row| row.contains("Una nota 6111")).map(str::to_owned);
            rows.last().unwrap_or_else(|| panic!("it is not listed:\n{}", page.words()))
        };
        let begins = |key: &str| w.a1(key, "when", "@").split('@').next().unwrap_or_default().trim_end_matches('\u{2068}').trim().to_owned();
        let (open, closed) = (w.t("desk-proposal-announced"), begins("library-state-embargoed"));
        let told = row().await;
        assert!(told.contains(&open) && told.contains(", hasta el ") && !told.contains(&closed), "{told}");
        let page = parties.secretariat.get("/desk/puebla/publication").await.is(200);
        assert!(!says(published(&page), "6111") && !page.text.contains("id=\"h-emb\""), "{}", page.words());
        world.later(Duration::days(16));
        let told = row().await;
        assert!(!told.contains(&open) && !told.contains(&closed), "{told}");
        let page = world.sign_in("secretariat").await.get("/desk/puebla/publication").await.is(200);
        assert!(published(&page).contains("6111"), "{}", page.words());
    }

    async fn only_a_zone_that_the_form_offers_is_taken_for_a_criterion_and_for_a_proposal(world: World) {
        let parties = Parties::of(&world).await;
        let desk = &parties.secretariat;
        let form = desk.get("/desk/puebla/criteria/new").await.is(200);
        let base = [("number", "7"), ("wording_en", "Lists."), ("wording_es", "Listas."), ("from", "2001-01-01"), ("conduct", "consent")];
        let with = |zone: &'static str| [&base[..], &[("zone", zone)]].concat();
        let ending = format!("/desk/puebla/criteria/{}/ending", criterion(&world, WINDOW).await);
        // Each is a zone, or looks like one; none of them stands in the list.
        for zone in ["", "Atlantis/Sunk", "Pacific/Kiritimati", "Etc/GMT+12"] {
            assert!(zone.is_empty() || !form.has(&format!("value=\"{zone}\"")), "{zone} is offered");
            let page = desk.post("/desk/puebla/criteria", &with(zone)).await.is(422);
            assert!(page.has("href=\"#zone\""), "{zone}: {}", page.words());
            let end = [("when", "later"), ("date", "2101-02-03"), ("time", "10:00"), ("zone", zone), ("shown", "")];
            let page = desk.post(&ending, &end).await.is(422);
            assert!(page.has("href=\"#zone\""), "{zone}: {}", page.words());
        }
        desk.post("/desk/puebla/criteria", &with(PUEBLA.name())).await.is(303);

        let paper = handed_in(&parties.honduras, "members", "Una nota 6110", &text(b"# Nota\n")).await;
        let rule = criterion(&world, 1).await;
        let (_, date, time) = in_an_hour(&world);
        let with = |zone: &'static str| {
            [("criterion", rule.as_str()), ("language", "en"), ("embargo_date", date.as_str()), ("embargo_time", time.as_str()), ("zone", zone)]
        };
        for zone in ["Atlantis/Sunk", "Pacific/Kiritimati", "Europe/Budapest"] {
            let page = desk.post(&format!("{paper}/proposals"), &with(zone)).await.is(422);
            assert!(page.has("href=\"#zone\""), "{zone}: {}", page.words());
            let id = paper.rsplit('/').next().unwrap_or_default();
            let fields: Vec<_> = with(zone).into_iter().chain([("document", id)]).collect();
            let page = desk.post("/area/puebla/members/batches", &fields).await.is(422);
            assert!(page.has("href=\"#zone\""), "{zone}: {}", page.words());
        }
        assert_eq!(world.database.number("SELECT COUNT(*) FROM proposal WHERE document_id IN (SELECT document_id FROM document_file WHERE title = 'Una nota 6110')").await, 0);
        desk.post(&format!("{paper}/proposals"), &with("UTC")).await.is(303);
    }

    async fn a_criterion_is_entered_as_a_rule_and_ends_for_what_is_new(world: World) {
        let parties = Parties::of(&world).await;
        let desk = &parties.secretariat;
        let form = "/desk/puebla/criteria";
        let base = [("number", "7"), ("wording_en", "Lists."), ("wording_es", "Listas."), ("from", "2001-01-01"), ("zone", "UTC")];
        let with = |more: &[(&'static str, &'static str)]| [&base[..], more].concat();
        desk.post(form, &with(&[])).await.is(422);
        for days in ["", "0", "367", "diez"] {
            let fields = [("conduct", "window"), ("window_days", days), ("blocked_days", "30")];
            let page = desk.post(form, &with(&fields)).await.is(422);
            assert!(page.has("366"), "{days}: {}", page.words());
        }
        desk.post(form, &with(&[("conduct", "window"), ("window_days", "7"), ("blocked_days", "0")])).await.is(303);
        let list = desk.get("/desk/puebla/publication").await.is(200);
        assert!(list.has("Listas.") && list.has("durante 7 días"), "{}", list.words());
        let id = criterion(&world, 7).await;
        let paper = handed_in(&parties.honduras, "members", "Lista 6109", &text(b"# Lista\n")).await;
        assert!(desk.get(&format!("{paper}/proposals/new")).await.is(200).has(&id));
        let ending = format!("/desk/puebla/criteria/{id}/ending");
        assert!(desk.get(&ending).await.is(200).has("Listas."), "which one is to end?");
        desk.post(&ending, &[("when", "now"), ("shown", "")]).await.is(303);
        desk.post(&ending, &[("when", "now"), ("shown", "")]).await.is(404);
        assert!(!desk.get(&format!("{paper}/proposals/new")).await.is(200).has(&id));
    }
}
