//! How a paper reaches further readers: with the originator's consent, seen beforehand, by those only who have the right on both sides.

use std::sync::Arc;

use virtual_secretariat::{
    access::{Administer, SpaceKind, desk},
    i18n::{Lang, Words},
};

use super::{NOTE, file_of, handed_in, papers, space, symbol_of};
use crate::harness::{Browser, File, World, on_both};

/// Hands a paper in with the consent to what follows.
async fn agreed(browser: &Browser, space: &str, title: &str) -> String {
    let fields = [("title", title), ("language", "en"), ("kind", "note"), ("date", "2001-06-14"), ("consent", "yes")];
    let page = browser.upload(&format!("/area/puebla/{space}/documents"), &fields, &[NOTE]).await.is(303);
    page.location().split('?').next().unwrap_or_default().to_owned()
}

/// Where the copy of a paper stands in a space of Puebla.
pub(super) async fn copy_of(browser: &Browser, space: &str, title: &str) -> String {
    let list = browser.get(&format!("/area/puebla/{space}")).await.is(200);
    let row = list.text.split("<tr>").find(|row| row.contains(title)).expect("the paper");
    row.split("href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("its address").to_owned()
}

/// To whom mails went that speak of a paper.
async fn told_of(world: &World, title: &str) -> Vec<String> {
    let mails =
        world.mails().await.into_iter().filter(|mail| mail.subject.contains(title) || mail.text.contains(title));
    let mut told: Vec<String> = mails.map(|mail| mail.to).collect();
    told.sort();
    told
}

fn addresses(world: &World, keys: &[&str]) -> Vec<String> {
    let mut addresses: Vec<String> = keys.iter().map(|key| world.persona(key).email.clone()).collect();
    addresses.sort();
    addresses
}

on_both! {
    async fn who_will_read_a_paper_is_said_before_it_is_circulated_and_told_after(world: World) {
        let (honduras, secretariat) = (world.sign_in("honduras").await, world.sign_in("secretariat").await);
        let (colombia, rncom) = (world.sign_in("colombia").await, world.sign_in("rncom").await);
        let paper = agreed(&honduras, "members", "Una nota para todos 9963").await;
        let symbol = symbol_of(&honduras, &paper).await;
        assert_eq!(told_of(&world, "9963").await, addresses(&world, &["canada", "mexico", "secretariat"]));
        let plenary = space(&world, "puebla", SpaceKind::Plenary).await;

        // Before: three observers would newly read it, by name; and the symbol goes with it.
        let page = secretariat.get(&format!("{paper}/circulations/new?to={plenary}")).await.is(200);
        assert!(page.has("<span class=\"n\">+ 3</span>"), "{}", page.words());
        assert!(page.has("Colombia") && page.has("La sociedad civil, salvo que el espacio la admita"));
        assert!(page.has(&format!("La signatura {symbol} va con el documento.")), "{}", page.words());
        colombia.get(&paper).await.is(404);

        // What is wrong comes back with what was typed.
        let long = "Larga. ".repeat(400);
        let form = secretariat.post(&format!("{paper}/circulations"), &[("to", &plenary), ("note", &long)]).await.is(422);
        assert!(form.has("Larga. Larga.") && form.has("class=\"err\""));
        secretariat.post(&format!("{paper}/circulations"), &[("to", &plenary)]).await.is(303);

        // After: they read it under its symbol, they are told, and nobody is told twice.
        let list = colombia.get("/area/puebla/plenary").await.is(200);
        assert!(list.has("9963") && list.has(&symbol));
        assert_eq!(told_of(&world, "9963").await, addresses(&world, &["colombia", "iom_observer", "unhcr"]));
        rncom.get("/area/puebla/plenary").await.is(404);
        assert!(!rncom.get("/area/papers").await.has("9963"));
        colombia.get(&paper).await.is(404);
    }

    async fn b4_circulating_needs_rights_on_both_sides_and_brings_one_version_only(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let (colombia, rncom) = (world.sign_in("colombia").await, world.sign_in("rncom").await);
        let [plenary, members, joint] = [
            space(&world, "puebla", SpaceKind::Plenary).await,
            space(&world, "puebla", SpaceKind::Members).await,
            space(&world, "puebla", SpaceKind::Joint).await,
        ];
        let draft = agreed(&honduras, "delegation-hn", "Un borrador 1174").await;
        let observers = agreed(&colombia, "plenary", "Una nota de Colombia 1174").await;
        let civil = agreed(&rncom, "civil", "Una nota de la red 1174").await;
        let before = papers(&world).await;
        // Rights in the target and none where it stands; rights where it stands and none in the target.
        for (browser, paper, to, status) in [
            (&mexico, &draft, &members, 404),
            (&mexico, &civil, &joint, 404),
            (&colombia, &observers, &members, 403),
            (&rncom, &civil, &members, 403),
            (&rncom, &civil, &plenary, 403),
        ] {
            let page = browser.post(&format!("{paper}/circulations"), &[("to", to)]).await;
            assert_eq!(page.status, status, "{}\n{}", page.asked, page.words());
        }
        assert_eq!(papers(&world).await, before, "something was circulated");
        rncom.post(&format!("{civil}/circulations"), &[("to", &joint)]).await.is(303);
        assert!(mexico.get("/area/puebla/joint").await.has("Una nota de la red 1174"));

        // The versions before the one that goes stay with their stricter rule.
        let paper = agreed(&honduras, "members", "Una nota primera 1174").await;
        let earlier = file_of(&honduras, &paper).await;
        let fields = [("what", "revision"), ("language", "en"), ("title", "Una nota segunda 1174")];
        let file = File { bytes: b"The second text.\n", ..NOTE };
        honduras.upload(&format!("{paper}/versions"), &fields, &[file]).await.is(303);
        honduras.post(&format!("{paper}/circulations"), &[("to", &plenary)]).await.is(303);
        let list = colombia.get("/area/puebla/plenary").await;
        assert!(list.has("Una nota segunda 1174") && !list.has("Una nota primera 1174"));
        let copies: Vec<String> = list.links().into_iter().filter(|link| link.contains("/plenary/documents/")).collect();
        for copy in &copies {
            assert!(!colombia.get(&format!("{copy}?version=2")).await.has("Una nota primera 1174"));
            let (_, file) = earlier.split_once("/files/").expect("a file");
            colombia.get(&format!("{copy}/files/{file}")).await.is(404);
        }
        colombia.get(&earlier).await.is(404);
    }

    async fn b5_who_manages_one_space_has_no_power_over_the_papers_of_another(world: World) {
        // The coordinator of the network manages its space and the joint one.
        let (rncom, honduras) = (world.sign_in("rncom").await, world.sign_in("honduras").await);
        let joint = space(&world, "puebla", SpaceKind::Joint).await;
        let hidden = agreed(&honduras, "members", "Una nota de los miembros").await;
        let lines = world.database.lines_of_the_record().await;
        let before = papers(&world).await;
        for form in ["circulations", "deposits", "proposals"] {
            rncom.post(&format!("{hidden}/{form}"), &[("to", &joint)]).await.is(404);
        }
        rncom.upload(&format!("{hidden}/versions"), &[("what", "revision")], &[NOTE]).await.is(404);
        // Nor is the paper found under an address of the space that is managed.
        let id = hidden.rsplit('/').next().expect("an id");
        for form in ["circulations", "versions/new", "circulations/new"] {
            rncom.get(&format!("/area/puebla/joint/documents/{id}/{form}")).await.is(404);
        }
        rncom.post(&format!("/area/puebla/joint/documents/{id}/circulations"), &[("to", &joint)]).await.is(404);
        // A manager of a space still circulates nobody's paper without consent, and releases nothing.
        let fields = [("title", "Una nota en el espacio conjunto"), ("language", "en"), ("kind", "note"), ("date", "2001")];
        let page = honduras.upload("/area/puebla/joint/documents", &fields, &[NOTE]).await.is(303);
        let shared = page.location().split('?').next().unwrap_or_default().to_owned();
        let civil = space(&world, "puebla", SpaceKind::Civil).await;
        rncom.get(&shared).await.is(200);
        rncom.post(&format!("{shared}/circulations"), &[("to", &civil)]).await.is(403);
        rncom.post(&format!("{shared}/proposals"), &[("language", "en")]).await.is(403);
        assert_eq!(papers(&world).await, before + 1);
        assert_eq!(world.database.lines_of_the_record().await, lines + 1, "only the hand-in is on record");
    }

    async fn a_newer_version_follows_the_earlier_one_where_that_was_circulated_under_the_same_symbol(world: World) {
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let w = Words::of(Lang::Es);
        let members = space(&world, "puebla", SpaceKind::Members).await;
        let plenary = space(&world, "puebla", SpaceKind::Plenary).await;
        let draft = handed_in(&honduras, "delegation-hn", "Una nota primera 5518", &NOTE).await;
        let offered = async |to: &str| {
            honduras.get(&format!("{draft}/circulations/new")).await.is(200).has(&format!("value=\"{to}\""))
        };
        honduras.post(&format!("{draft}/circulations"), &[("to", &members), ("note", "Para empezar 5518.")]).await.is(303);
        let copy = copy_of(&mexico, "members", "5518").await;
        let symbol = symbol_of(&mexico, &copy).await;
        assert!(!offered(members.as_str()).await, "nothing is newer yet");
        honduras.post(&format!("{draft}/circulations"), &[("to", &members)]).await.is(403);
        world.mails().await;

        let second: &[u8] = b"The second text.\n";
        let fields = [("what", "revision"), ("language", "en"), ("title", "Una nota segunda 5518")];
        honduras.upload(&format!("{draft}/versions"), &fields, &[File { bytes: second, ..NOTE }]).await.is(303);
        world.mails().await;
        assert!(!mexico.get(&copy).await.is(200).has("segunda 5518"), "later changes do not show there by themselves");
        let form = honduras.get(&format!("{draft}/circulations/new?to={members}")).await.is(200);
        assert!(form.has(&w.t("library-goes-follows")), "{}", form.words());
        assert!(form.has("<span class=\"n\">+ "), "who has read the first only is counted as a new reader\n{}", form.words());
        let before = papers(&world).await;
        honduras.post(&format!("{draft}/circulations"), &[("to", &members), ("note", "Corregida 5518.")]).await.is(303);

        assert_eq!(papers(&world).await, before, "it is the same paper there");
        let page = mexico.get(&copy).await.is(200);
        assert!(page.has("Una nota segunda 5518") && page.has("Corregida 5518."), "{}", page.words());
        assert_eq!(symbol_of(&mexico, &copy).await, symbol);
        assert_eq!(mexico.get(&file_of(&mexico, &copy).await).await.is(200).bytes, second);
        let first = mexico.get(&format!("{copy}?version=1")).await.is(200);
        assert!(first.has("Una nota primera 5518"), "a version is never changed\n{}", first.words());
        let mails = world.mails().await;
        let mail = mails.iter().find(|mail| mail.to == world.persona("mexico").email).expect("a mail to Mexico");
        assert!(mail.text.contains("Corregida 5518.") && !mail.text.contains("Para empezar"), "{}", mail.text);
        assert!(!offered(members.as_str()).await, "it stands there as it is");
        honduras.post(&format!("{draft}/circulations"), &[("to", &members)]).await.is(403);
        assert!(offered(plenary.as_str()).await);
    }

    async fn what_was_revised_where_it_was_circulated_is_not_followed_from_elsewhere(world: World) {
        let honduras = world.sign_in("honduras").await;
        let members = space(&world, "puebla", SpaceKind::Members).await;
        let draft = handed_in(&honduras, "delegation-hn", "Una nota 5519", &NOTE).await;
        honduras.post(&format!("{draft}/circulations"), &[("to", &members)]).await.is(303);
        let copy = copy_of(&honduras, "members", "5519").await;
        for (paper, title) in [(&copy, "Una nota revisada allí 5519"), (&draft, "Una nota revisada aquí 5519")] {
            let fields = [("what", "revision"), ("language", "en"), ("title", title)];
            honduras.upload(&format!("{paper}/versions"), &fields, &[NOTE]).await.is(303);
        }
        let form = honduras.get(&format!("{draft}/circulations/new")).await.is(200);
        assert!(!form.has(&format!("value=\"{members}\"")), "{}", form.words());
        honduras.post(&format!("{draft}/circulations"), &[("to", &members)]).await.is(403);
        assert!(honduras.get(&copy).await.is(200).has("Una nota revisada allí 5519"));
    }

    async fn b13_a_mail_that_waits_when_the_seat_ends_is_dropped(world: World) {
        let (honduras, secretariat) = (world.sign_in("honduras").await, world.sign_in("secretariat").await);
        agreed(&honduras, "members", "Una nota en camino 2285").await;
        let waiting = "SELECT COUNT(*) FROM mail WHERE kind = 'circulated' AND state = ";
        assert_eq!(world.database.number(&format!("{waiting}'waiting'")).await, 3);
        let mexico = world.sign_in("mexico").await;
        let seat = world.scope_of(&mexico).await.seats()[0].id;
        let at_the_desk = Arc::new(world.scope_of(&secretariat).await);
        let grant = at_the_desk.grant_at::<Administer>("puebla", "desk", "test").expect("the secretariat keeps its desk");
        desk::end_seat(&grant, seat, None, None).await.expect("the seat ends");
        assert_eq!(told_of(&world, "2285").await, addresses(&world, &["canada", "secretariat"]));
        assert_eq!(world.database.number(&format!("{waiting}'dropped'")).await, 1);
        assert_eq!(world.database.number(&format!("{waiting}'waiting'")).await, 0);
    }

    async fn b13_a_consent_is_not_asked_of_a_seat_that_has_ended(world: World) {
        let (honduras, secretariat) = (world.sign_in("honduras").await, world.sign_in("secretariat").await);
        let paper = handed_in(&honduras, "members", "Una nota en camino 3396", &NOTE).await;
        world.mails().await;
        let criterion = secretariat.get(&format!("{paper}/proposals/new")).await.is(200);
        let value = criterion.text.split("name=\"criterion\"").nth(1).and_then(|rest| rest.split("value=\"").nth(1)?.split('"').next());
        let fields = [("criterion", value.expect("a criterion")), ("language", "en")];
        secretariat.post(&format!("{paper}/proposals"), &fields).await.is(303);
        let seat = world.scope_of(&honduras).await.seats()[0].id;
        let at_the_desk = Arc::new(world.scope_of(&secretariat).await);
        let grant = at_the_desk.grant_at::<Administer>("puebla", "desk", "test").expect("the secretariat keeps its desk");
        desk::end_seat(&grant, seat, None, None).await.expect("the seat ends");
        assert_eq!(told_of(&world, "3396").await, Vec::<String>::new());
        let dropped = "SELECT COUNT(*) FROM mail WHERE kind = 'consent_asked' AND state = 'dropped'";
        assert_eq!(world.database.number(dropped).await, 1);
    }

    async fn a_copy_is_left_with_bureau_and_desk_by_a_seat_that_reads_neither(world: World) {
        let (mexico, secretariat) = (world.sign_in("mexico").await, world.sign_in("secretariat").await);
        let paper = handed_in(&mexico, "delegation-mx", "Una nota reservada 4407", &NOTE).await;
        let page = mexico.get(&format!("{paper}/deposits/new")).await.is(200);
        assert!(page.has("value=\"bureau\"") && page.has("value=\"desk\""));
        let long = "Larga. ".repeat(400);
        for faulty in [[("to", "members"), ("note", "")], [("to", "desk"), ("note", long.as_str())]] {
            let page = mexico.post(&format!("{paper}/deposits"), &faulty).await.is(422);
            assert!(page.has("class=\"err\""), "{}", page.words());
        }
        for to in ["bureau", "desk"] {
            mexico.post(&format!("{paper}/deposits"), &[("to", to), ("note", "Para la secretaría.")]).await.is(303);
            mexico.get(&format!("/area/puebla/{to}")).await.is(404);
            let list = secretariat.get(&format!("/area/puebla/{to}")).await.is(200);
            assert!(list.has("Una nota reservada 4407"), "{to}");
            let of_there = |link: &String| link.contains(&format!("/{to}/documents/")) && !link.ends_with("/new");
            for copy in list.links().into_iter().filter(of_there) {
                mexico.get(&copy).await.is(404);
                secretariat.get(&copy).await.is(200);
            }
        }
        // The deposit gives no symbol and no sight of the delegation's room; each side has its line in the record.
        secretariat.get(&paper).await.is(404);
        assert!(!mexico.get(&paper).await.is(200).has("DEMO/PUEBLA/"));
        let lines = "SELECT space.slug FROM audit_line JOIN space ON space.id = audit_line.space_id
                     WHERE audit_line.verb = 'document_deposited' ORDER BY space.slug";
        assert_eq!(world.database.texts(lines).await, ["bureau", "delegation-mx", "delegation-mx", "desk"]);
        // Only from a delegation's room is anything left unseen.
        let shared = handed_in(&mexico, "members", "Una nota compartida 4407", &NOTE).await;
        mexico.post(&format!("{shared}/deposits"), &[("to", "desk")]).await.is(403);
    }

    async fn c7_nothing_follows_a_copy_of_which_something_is_held(world: World) {
        let honduras = world.sign_in("honduras").await;
        let plenary = space(&world, "puebla", SpaceKind::Plenary).await;
        let paper = agreed(&honduras, "members", "Una nota 7821").await;
        honduras.post(&format!("{paper}/circulations"), &[("to", &plenary)]).await.is(303);
        let copy = copy_of(&world.sign_in("colombia").await, "plenary", "Una nota 7821").await;
        let fields = [("what", "revision"), ("language", "en"), ("title", "Una nota 7822")];
        honduras.upload(&format!("{paper}/versions"), &fields, &[File { bytes: b"The second text.\n", ..NOTE }]).await.is(303);
        // Nobody listens there (port 1): what is added to the copy stays held.
        let world = world.restarted(|settings| "127.0.0.1:1".clone_into(&mut settings.scanner.socket)).await;
        let (honduras, secretariat) = (world.sign_in("honduras").await, world.sign_in("secretariat").await);
        let fields = [("what", "language"), ("language", "es"), ("title", "Una nota traducida 7823")];
        secretariat.upload(&format!("{copy}/versions"), &fields, &[NOTE]).await.is(303);
        let state = "SELECT CAST(COUNT(*) AS bigint) FROM document_file WHERE title = 'Una nota 7822'";
        let before = (world.database.number(state).await, world.database.lines_of_the_record().await);
        for browser in [&honduras, &secretariat] {
            browser.post(&format!("{paper}/circulations"), &[("to", &plenary)]).await.is(409);
        }
        assert_eq!((world.database.number(state).await, world.database.lines_of_the_record().await), before);
        assert!(world.sign_in("colombia").await.get(&copy).await.is(200).has("Una nota 7821"));
        // As soon as that is taken back, it follows.
        let file = world.database.id("SELECT id FROM document_file WHERE title = 'Una nota traducida 7823'").await.expect("the file");
        secretariat.post(&format!("/area/puebla/plenary/checks/{file}/removal"), &[]).await.is(303);
        world.mails().await;
        honduras.post(&format!("{paper}/circulations"), &[("to", &plenary)]).await.is(303);
        assert!(world.sign_in("colombia").await.get(&copy).await.is(200).has("Una nota 7822"));
    }

    async fn several_papers_are_circulated_at_once_each_with_its_outcome_beforehand(world: World) {
        let w = Words::of(Lang::Es);
        let (honduras, mexico) = (world.sign_in("honduras").await, world.sign_in("mexico").await);
        let (secretariat, colombia) = (world.sign_in("secretariat").await, world.sign_in("colombia").await);
        let first = agreed(&honduras, "members", "Una nota 7811").await;
        let second = agreed(&mexico, "members", "Una nota 7812").await;
        let silent = handed_in(&honduras, "members", "Una nota 7813", &NOTE).await;
        world.mails().await;
        let plenary = space(&world, "puebla", SpaceKind::Plenary).await;
        let id = |paper: &str| paper.rsplit('/').next().unwrap_or_default().to_owned();
        let [a, b, c] = [id(&first), id(&second), id(&silent)];
        let page = secretariat.get(&format!("/area/puebla/members/circulations/new?document={a}&document={b}&document={c}&to={plenary}")).await.is(200);
        assert!(page.has("Colombia") && page.has(&w.n("library-dispatch-count", 2_usize)), "{}", page.words());
        assert!(page.has(&w.a1("library-consent-missing", "organisation", "Honduras")), "{}", page.words());
        // Where papers are chosen, two buttons that lead to a choice of spaces say what that is for.
        let page = secretariat.get(&format!("/area/puebla/members/selection?document={a}")).await.is(200);
        for act in ["Elegir dónde distribuir…", "Elegir adónde trasladar…"] {
            assert_eq!(page.text.matches(act).count(), 1, "{act}: {}", page.words());
        }
        let before = papers(&world).await;
        // One that cannot go keeps the others back: what the page showed was another act.
        let send = async |browser: &Browser, named: &[&str], to: &str| {
            let mut fields: Vec<(&str, &str)> = named.iter().map(|id| ("document", *id)).collect();
            fields.push(("to", to));
            browser.post("/area/puebla/members/circulations", &fields).await
        };
        send(&secretariat, &[&a, &c], &plenary).await.is(422);
        send(&secretariat, &[], &plenary).await.is(422);
        send(&secretariat, &[&a], "nowhere").await.is(422);
        send(&secretariat, &[&a], &space(&world, "manila", SpaceKind::Members).await).await.is(422);
        send(&colombia, &[&a], &plenary).await.is(404);
        assert_eq!(papers(&world).await, before);
        // One that is named twice goes once, and keeps none of the others back.
        let page = send(&secretariat, &[&format!("{a}:1"), &format!("{a}:1"), &format!("{b}:1")], &plenary).await.is(303);
        let page = secretariat.get(page.location()).await.is(200);
        assert!(page.has("2 documentos distribuidos en <a href=\"/area/puebla/plenary\">"), "{}", page.words());
        assert_eq!(papers(&world).await, before + 2);
        let list = colombia.get("/area/puebla/plenary").await.is(200);
        assert!(list.has("7811") && list.has("7812") && !list.has("7813"));
        let told = addresses(&world, &["colombia", "iom_observer", "unhcr"]);
        let mails = world.mails().await;
        for title in ["7811", "7812"] {
            let mut to: Vec<String> = mails.iter().filter(|mail| mail.text.contains(title)).map(|mail| mail.to.clone()).collect();
            to.sort();
            assert_eq!(to, told, "{title}");
        }
        // They stand there now, and go no second time.
        let page = secretariat.get(&format!("/area/puebla/members/circulations/new?document={a}&to={plenary}")).await.is(200);
        assert!(page.has(&w.t("library-dispatch-there")), "{}", page.words());
        send(&secretariat, &[&a], &plenary).await.is(422);
    }
}
