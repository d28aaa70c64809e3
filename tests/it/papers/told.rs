//! What the pages and mails of a paper tell: who reads it, what was agreed, what a release does, what was said to its readers.

use virtual_secretariat::access::SpaceKind;

use super::{NOTE, form_to, handed_in, releases::Parties, signature, space};
use crate::harness::{Browser, File, World, on_both};

/// Hands a paper in with the consent to what follows, and a note to its readers.
async fn agreed(browser: &Browser, space: &str, title: &str, note: &str) -> String {
    let fields = [
        ("title", title),
        ("language", "en"),
        ("kind", "note"),
        ("date", "2001-06-14"),
        ("consent", "yes"),
        ("note", note),
    ];
    let page = browser.upload(&format!("/area/puebla/{space}/documents"), &fields, &[NOTE]).await.is(303);
    page.location().split('?').next().unwrap_or_default().to_owned()
}

on_both! {
    async fn who_reads_a_paper_elsewhere_already_is_counted_before_it_goes_further(world: World) {
        let parties = Parties::of(&world).await;
        let paper = agreed(&parties.honduras, "members", "Una nota 9201", "").await;
        let [plenary, joint] = [space(&world, "puebla", SpaceKind::Plenary).await, space(&world, "puebla", SpaceKind::Joint).await];
        let page = parties.secretariat.get(&format!("{paper}/circulations/new?to={plenary}")).await.is(200);
        assert!(page.has("<span class=\"n\">+ 3</span>") && page.has("3 observadores: "), "{}", page.words());
        assert!(page.has("<li>El público</li>"), "{}", page.words());
        parties.secretariat.post(&format!("{paper}/circulations"), &[("to", &plenary)]).await.is(303);

        let page = parties.secretariat.get(&format!("{paper}/circulations/new?to={joint}")).await.is(200);
        let already = page.text.split("class=\"new\"").next().expect("those who read it already");
        assert!(already.contains("3 observadores: ") && already.contains("Colombia"), "{}", page.words());
        assert!(!page.has("Los observadores, salvo") && page.has("<li>El público</li>"), "{}", page.words());

        // Once it is public, nobody is said not to read it who does.
        parties.propose(&paper, &[("language", "en")]).await;
        parties.secretariat.post(&signature(&parties.secretariat, &paper).await, &[]).await.is(303);
        let page = parties.secretariat.get(&format!("{paper}/circulations/new?to={joint}")).await.is(200);
        assert!(page.has("Ya hay una publicación") && !page.has("<li>El público</li>"), "{}", page.words());
    }

    async fn nothing_becomes_public_before_a_page_has_said_what_and_for_whom(world: World) {
        let parties = Parties::of(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Una nota 9202", &NOTE).await;
        assert!(parties.secretariat.get(&format!("{paper}/proposals/new")).await.is(200).has("Sin hora, termina a las 00:00."));
        parties.propose(&paper, &[("language", "en"), ("embargo_date", "2101-02-03"), ("embargo_time", "09:30"), ("zone", "UTC")]).await;
        let asked = parties.honduras.get(&paper).await.is(200);
        assert!(asked.has("cualquier persona en la web podrá leerlo"), "the form of the consent does not say it");
        let answer = form_to(&asked, "/answer");
        let page = format!("{}/release/new", answer.strip_suffix("/answer").expect("a proposal"));
        assert_eq!(parties.secretariat.get(&page).await.is(303).location(), paper, "nothing is to be signed yet");
        parties.honduras.post(&answer, &[("answer", "consent")]).await.is(303);

        let shown = parties.secretariat.get(&paper).await.is(200);
        assert!(!shown.forms().iter().any(|action| action.ends_with("/release")), "one tap makes it public");
        assert!(shown.links().contains(&page));
        let shown = parties.secretariat.get(&page).await.is(200);
        for told in ["Una nota 9202", "inglés", "Cualquier persona en la web, sin iniciar sesión, a partir del ", "3 de febrero de 2101, 09:30"] {
            assert!(shown.has(told), "{told}\n{}", shown.words());
        }
        for key in ["honduras", "mexico"] {
            world.sign_in(key).await.get(&page).await.is(403);
        }
        world.sign_in("colombia").await.get(&page).await.is(404);
        // Of another paper it is not.
        let other = handed_in(&parties.honduras, "members", "Otra nota 9202", &NOTE).await;
        let foreign = format!("{other}/{}", page.strip_prefix(&format!("{paper}/")).expect("an address"));
        parties.secretariat.get(&foreign).await.is(404);
        assert_eq!(world.database.number("SELECT COUNT(*) FROM audit_line WHERE verb = 'released'").await, 0);
        let signed = parties.secretariat.post(&form_to(&shown, "/release"), &[]).await.is(303);
        assert_eq!(parties.secretariat.get(&page).await.is(303).location(), paper);
        // What is signed is not public yet, and is nowhere said to be.
        let shown = parties.secretariat.get(signed.location()).await.is(200);
        let notice = shown.text.split("class=\"notice\"").nth(1).and_then(|rest| rest.split("</p>").next()).expect("a notice");
        assert!(notice.contains("Firmado; será público el ") && notice.contains("2101"), "{notice}");
        assert!(!shown.has("se ha publicado") && !shown.has("Publicado con"), "{}", shown.words());
        let list = parties.secretariat.get("/area/puebla/public").await.is(200);
        let row = list.text.split("<tr").find(|row| row.contains("Una nota 9202")).expect("the release");
        assert!(row.contains("firmado; será público el ") && row.contains("2101"), "{row}");
        assert!(row.contains("inglés</a>") && !row.contains("aún no"), "{row}");
    }

    async fn the_details_say_that_consent_was_given_for_a_release_and_when(world: World) {
        let parties = Parties::of(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Una nota 9203", &NOTE).await;
        assert!(parties.secretariat.get(&paper).await.is(200).has("Aún no se ha dado"));
        parties.propose(&paper, &[("language", "en")]).await;
        assert!(parties.secretariat.get(&paper).await.is(200).has("Aún no se ha dado"));
        let answer = form_to(&parties.honduras.get(&paper).await.is(200), "/answer");
        parties.honduras.post(&answer, &[("answer", "consent")]).await.is(303);
        for signed in [false, true] {
            let home = parties.secretariat.get("/area").await.is(200);
            assert_eq!(home.has("La publicación espera una firma."), !signed, "{}", home.words());
            assert!(!parties.honduras.get("/area").await.is(200).has("espera una firma"), "who may not sign is asked to");
            let page = parties.secretariat.get(&paper).await.is(200);
            assert!(page.has("Otorgado para la publicación de la versión 1 el "), "{}", page.words());
            assert!(!page.has("Aún no se ha dado"));
            if !signed {
                parties.secretariat.post(&signature(&parties.secretariat, &paper).await, &[]).await.is(303);
            }
        }
    }

    async fn what_was_said_to_the_readers_of_a_paper_stands_on_its_page_in_each_space(world: World) {
        let parties = Parties::of(&world).await;
        let paper = agreed(&parties.honduras, "members", "Una nota 9204", "Para la reunión de marzo 9204").await;
        assert!(parties.secretariat.get(&paper).await.is(200).has("Para la reunión de marzo 9204"));
        let plenary = space(&world, "puebla", SpaceKind::Plenary).await;
        let fields = [("to", plenary.as_str()), ("note", "Para quienes observan 9204")];
        parties.secretariat.post(&format!("{paper}/circulations"), &fields).await.is(303);
        let colombia = world.sign_in("colombia").await;
        let list = colombia.get("/area/puebla/plenary").await.is(200);
        let row = list.text.split("<tr>").find(|row| row.contains("Una nota 9204")).expect("the paper");
        let copy = row.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("its address");
        let page = colombia.get(copy).await.is(200);
        assert!(page.has("Para quienes observan 9204") && !page.has("reunión de marzo"), "{}", page.words());
    }

    async fn the_mail_of_a_paper_says_who_reads_it_and_names_no_symbol_that_is_not_there(world: World) {
        let parties = Parties::of(&world).await;
        handed_in(&parties.honduras, "members", "Una nota 9205", &NOTE).await;
        let mails = world.mails().await;
        let told: Vec<_> = mails.iter().filter(|mail| mail.subject.contains("9205")).collect();
        let mexico = told.iter().find(|mail| mail.to == world.persona("mexico").email).expect("a mail to Mexico");
        assert!(mexico.text.contains(": Leen aquí: ") && mexico.html.contains(": Leen aquí: "), "{}", mexico.text);
        let draft = handed_in(&parties.honduras, "delegation-hn", "Un borrador 9206", &NOTE).await;
        parties.honduras.post(&format!("{draft}/deposits"), &[("to", "desk")]).await.is(303);
        let mails = world.mails().await;
        let left = mails.iter().find(|mail| mail.subject.contains("9206")).expect("a mail to the desk");
        assert_eq!(left.subject.trim(), "Un borrador 9206");
    }

    async fn a_release_is_offered_where_there_is_something_left_to_release(world: World) {
        let parties = Parties::of(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Una nota 9207", &NOTE).await;
        let offered = async || {
            let page = parties.secretariat.get(&paper).await.is(200);
            page.links().contains(&format!("{paper}/proposals/new"))
        };
        let ready = async || {
            let page = parties.secretariat.get("/desk/puebla/publication").await.is(200);
            let (waiting, ready) = page.text.split_once("Por firmar").expect("two lists");
            let ready = ready.split("id=\"h-rel\"").next().unwrap_or_default();
            (waiting.contains("9207"), ready.contains("9207"))
        };
        assert!(offered().await);
        parties.propose(&paper, &[("language", "en")]).await;
        assert!(!offered().await, "one waits");
        assert_eq!(ready().await, (true, false));
        let answer = form_to(&parties.honduras.get(&paper).await.is(200), "/answer");
        parties.honduras.post(&answer, &[("answer", "consent")]).await.is(303);
        assert!(!offered().await, "one is to be signed");
        assert_eq!(ready().await, (false, true));
        parties.secretariat.post(&signature(&parties.secretariat, &paper).await, &[]).await.is(303);
        assert!(!offered().await, "all of it is public");
        assert_eq!(ready().await, (false, false));
        let fields = [("what", "language"), ("language", "es"), ("title", "Una nota en español 9207")];
        parties.honduras.upload(&format!("{paper}/versions"), &fields, &[NOTE]).await.is(303);
        assert!(offered().await, "a language is left");
    }

    async fn the_record_names_organisations_in_the_reader_s_language(world: World) {
        let secretariat = world.sign_in("secretariat").await;
        handed_in(&secretariat, "members", "Una nota 9208", &NOTE).await;
        for path in ["/desk/puebla/record", "/desk/puebla/record.csv"] {
            let page = secretariat.get(path).await.is(200);
            assert!(page.has("Organización Internacional para las Migraciones"), "{path}");
            assert!(!page.has("International Organization for Migration"), "{path}");
        }
    }

    async fn a_release_without_files_has_no_empty_list_of_languages(world: World) {
        let parties = Parties::of(&world).await;
        let paper = handed_in(&parties.honduras, "members", "Una nota 9209", &NOTE).await;
        parties.release(&paper, &[("language", "en")]).await;
        let page = parties.secretariat.get(&paper).await.is(200);
        let link = page.links().into_iter().find(|link| link.ends_with("/withdrawal/new")).expect("a withdrawal");
        let action = form_to(&parties.secretariat.get(&link).await.is(200), "/withdrawal");
        parties.secretariat.post(&action, &[("reason", "Publicada por error.")]).await.is(303);
        // Who reads the paper is told what was withdrawn and why; who does not finds the symbol alone.
        let page = parties.secretariat.get(&paper).await.is(200);
        assert!(page.has("Motivo de la retirada") && page.has("Publicada por error."), "{}", page.words());
        let colombia = world.sign_in("colombia").await.get("/area/puebla/public").await.is(200);
        assert!(colombia.has("Página de retirada") && !colombia.has("9209"), "{}", colombia.words());
        assert!(!colombia.links().contains(&paper), "{:?}", colombia.links());
        let desk = parties.secretariat.get("/desk/puebla/publication").await.is(200);
        let page = parties.secretariat.get("/area/puebla/public").await.is(200);
        for list in [&desk, &page] {
            assert!(list.has("Página de retirada") && list.has("Una nota 9209"), "{}: {}", list.asked, list.words());
            assert!(list.links().contains(&paper), "{}: {:?}", list.asked, list.links());
        }
        assert!(page.has("retirad"), "{}", page.words());
        // Where it was released anew since, the address of the withdrawal is the new release's.
        parties.release(&paper, &[("language", "en")]).await;
        for list in ["/desk/puebla/publication", "/area/puebla/public"] {
            let list = parties.secretariat.get(list).await.is(200);
            assert!(list.has("Una nota 9209") && !list.has("Página de retirada"), "{}: {}", list.asked, list.words());
        }
        assert!(page.text.split("<ul class=\"lv\">").skip(1).all(|list| list.trim_start().starts_with("<li")));
    }

    async fn the_form_of_a_paper_asks_in_the_order_of_its_fields(world: World) {
        let honduras = world.sign_in("honduras").await;
        let address = "/area/puebla/members/documents";
        let form = honduras.get(&format!("{address}/new")).await.is(200);
        for (field, needed) in [("language", true), ("kind", true), ("language2", false)] {
            let tag = form.text.split("<select").find(|tag| tag.contains(&format!("name=\"{field}\""))).expect("a choice");
            let tag = tag.split('>').next().unwrap_or_default();
            assert_eq!(tag.contains(" required"), needed, "{field}");
        }
        let page = honduras.upload(address, &[("title2", "A note"), ("language2", "en"), ("date", "2001-13")], &[]).await.is(422);
        let sums = page.text.split("class=\"errors\"").nth(1).and_then(|rest| rest.split("</section>").next()).expect("a summary");
        let order: Vec<&str> = sums.split("href=\"#").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(order, ["title", "language", "kind", "date", "file", "file2"]);
        assert!(page.has("Escriba una fecha que exista, por ejemplo 09/03/2001 (día, mes, año)"), "{}", page.words());
        assert!(page.has("Elija el archivo en inglés.") && page.has("Elija un archivo."), "{}", page.words());

        let fields = [("title", "Una nota 9210"), ("language", "en"), ("kind", "note"), ("date", "14/06/2001")];
        let file = File { name: "nota.txt", ..NOTE };
        let page = honduras.upload(address, &fields, &[file]).await.is(303);
        assert!(honduras.get(page.location()).await.is(200).has("datetime=\"2001-06-14\""));
    }
}
