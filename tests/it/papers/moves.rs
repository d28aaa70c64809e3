//! Moving between spaces: nobody gains sight, each paper is judged by itself, and who does not read the new place finds nothing any more.

use virtual_secretariat::{
    access::SpaceKind,
    i18n::{Lang, Words},
};

use super::{
    NOTE, file_of, handed_in,
    objections::{AT_ONCE, announced, proposed},
    releases::Parties,
    space, symbol_of,
};
use crate::harness::{Browser, Page, World, on_both};

fn id(paper: &str) -> &str {
    paper.rsplit('/').next().unwrap_or_default()
}

/// The page that says what becomes of papers, were they moved.
async fn preview(browser: &Browser, space: &str, papers: &[&str], to: &str) -> Page {
    let named = papers.iter().map(|paper| format!("document={}&", id(paper))).collect::<Vec<_>>().concat();
    browser.get(&format!("/area/puebla/{space}/moves/new?{named}to={to}")).await
}

/// Moves papers, and returns the answer.
async fn moved(browser: &Browser, space: &str, papers: &[&str], to: &str) -> Page {
    let mut fields: Vec<(&str, &str)> = papers.iter().map(|paper| ("document", id(paper))).collect();
    fields.push(("to", to));
    browser.post(&format!("/area/puebla/{space}/moves"), &fields).await
}

/// Whether a page offers to do it.
fn offers(page: &Page) -> bool {
    page.forms().iter().any(|form| form.ends_with("/moves"))
}

async fn lines(world: &World) -> i64 {
    world.database.number("SELECT COUNT(*) FROM audit_line WHERE verb = 'document_moved'").await
}

on_both! {
    async fn rule_1_nothing_is_moved_to_where_somebody_would_gain_sight(world: World) {
        let w = Words::of(Lang::Es);
        let (secretariat, honduras) = (world.sign_in("secretariat").await, world.sign_in("honduras").await);
        let (mexico, colombia) = (world.sign_in("mexico").await, world.sign_in("colombia").await);
        let paper = handed_in(&honduras, "members", "Una nota de los miembros 7407", &NOTE).await;
        let [plenary, desk] =
            [space(&world, "puebla", SpaceKind::Plenary).await, space(&world, "puebla", SpaceKind::Desk).await];
        let page = preview(&secretariat, "members", &[&paper], &plenary).await.is(200);
        assert!(page.has("Colombia") && !offers(&page), "{}", page.words());
        let page = moved(&secretariat, "members", &[&paper], &plenary).await.is(422);
        assert!(page.has(&w.t("library-fault-move-gains")), "{}", page.words());
        // Where its originator would not read it any more it does not go either, though nobody gains sight.
        let page = preview(&secretariat, "members", &[&paper], &desk).await.is(200);
        assert!(page.has(&w.t("library-move-originator")) && !offers(&page), "{}", page.words());
        moved(&secretariat, "members", &[&paper], &desk).await.is(422);
        mexico.get(&paper).await.is(200);
        colombia.get(&paper).await.is(404);
        colombia.get(&format!("/area/puebla/plenary/documents/{}", id(&paper))).await.is(404);
        assert_eq!(lines(&world).await, 0);
    }

    async fn what_is_moved_to_fewer_readers_is_found_by_nobody_else_and_keeps_its_symbol(world: World) {
        let (secretariat, honduras) = (world.sign_in("secretariat").await, world.sign_in("honduras").await);
        let (mexico, colombia) = (world.sign_in("mexico").await, world.sign_in("colombia").await);
        let paper = handed_in(&honduras, "plenary", "Tornaviaje 5521", &NOTE).await;
        let (symbol, file) = (symbol_of(&honduras, &paper).await, file_of(&colombia, &paper).await);
        for browser in [&mexico, &colombia] {
            browser.post(&format!("{paper}/bookmark"), &[]).await.is(303);
        }
        world.mails().await;
        world.indexed().await;
        let lists = ["/area/puebla/plenary", "/area/papers", "/area/bookmarks", "/area/search?q=tornaviaje", "/area/puebla/plenary/papers.csv", "/area/read"];
        for list in &lists[..4] {
            assert!(colombia.get(list).await.is(200).has("5521"), "{list}, before");
        }
        let members = space(&world, "puebla", SpaceKind::Members).await;
        let page = preview(&secretariat, "plenary", &[&paper], &members).await.is(200);
        assert!(page.has("Colombia") && offers(&page), "who loses sight is named: {}", page.words());
        let page = moved(&secretariat, "plenary", &[&paper], &members).await.is(303);
        assert_eq!(page.location(), "/area/puebla/members?done=moved");

        let there = format!("/area/puebla/members/documents/{}", id(&paper));
        for lag in [true, false] {
            for path in [&paper, &file, &there] {
                colombia.get(path).await.is(404);
            }
            for list in lists {
                assert!(!colombia.get(list).await.is(200).has("5521"), "{list}, lag {lag}");
            }
            world.indexed().await;
        }
        mexico.get(&paper).await.is(404);
        assert_eq!(symbol_of(&mexico, &there).await, symbol);
        mexico.get(&file_of(&mexico, &there).await).await.is(200);
        for list in ["/area/puebla/members", "/area/papers", "/area/bookmarks", "/area/search?q=tornaviaje"] {
            assert!(mexico.get(list).await.is(200).has("5521"), "{list}, after");
        }
        assert!(world.mails().await.is_empty(), "nobody is told: nobody reads it newly");
        assert_eq!(lines(&world).await, 2, "one in the record of each space");
        // The next paper of the plenary does not get the number of the one that went.
        let next = handed_in(&honduras, "plenary", "Otra nota 5522", &NOTE).await;
        assert_ne!(symbol_of(&honduras, &next).await, symbol);
    }

    async fn b4_the_papers_of_a_folder_are_judged_one_by_one(world: World) {
        let w = Words::of(Lang::Es);
        let (secretariat, honduras) = (world.sign_in("secretariat").await, world.sign_in("honduras").await);
        let colombia = world.sign_in("colombia").await;
        let folder = async |name: &str, place: &str| {
            secretariat.post("/area/puebla/plenary/folders", &[("name", name), ("place", place)]).await.is(303);
            world.database.id(&format!("SELECT id FROM folder WHERE name = '{name}'")).await.expect("the folder").to_string()
        };
        let outer = folder("Sesión", "top").await;
        let inner = folder("Antecedentes", &format!("in-{outer}")).await;
        let goes = handed_in(&honduras, "plenary", "Una nota 6610", &NOTE).await;
        let kept = handed_in(&honduras, "plenary", "Una nota retenida 6611", &NOTE).await;
        let own = handed_in(&colombia, "plenary", "Una nota de Colombia 6612", &NOTE).await;
        for (paper, into) in [(&goes, &inner), (&kept, &outer), (&own, &inner)] {
            secretariat.post("/area/puebla/plenary/filings", &[("document", id(paper)), ("folder", &format!("in-{into}"))]).await.is(303);
        }
        secretariat.post(&format!("{kept}/hold"), &[("reason", "Un procedimiento abierto")]).await.is(303);
        let members = space(&world, "puebla", SpaceKind::Members).await;
        let page = secretariat.get(&format!("/area/puebla/plenary/moves/new?folder={outer}&to={members}")).await.is(200);
        assert!(["6610", "6611", "6612"].iter().all(|paper| page.has(paper)), "{}", page.words());
        for key in ["library-move-held", "library-move-originator", "library-move-moves"] {
            assert!(page.has(&w.t(key)), "{key}: {}", page.words());
        }
        let form = |papers: &[&str]| {
            let mut fields = vec![("folder", outer.clone()), ("to", members.clone())];
            fields.extend(papers.iter().map(|paper| ("document", id(paper).to_owned())));
            fields
        };
        let send = async |fields: Vec<(&str, String)>| {
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            secretariat.post("/area/puebla/plenary/moves", &fields).await
        };
        // What stays is not moved by naming it, and neither is what was named with it.
        let page = send(form(&[&goes, &kept])).await.is(422);
        assert!(page.has(&w.t("library-fault-move-stays")), "{}", page.words());
        honduras.get(&goes).await.is(200);
        send(form(&[&goes])).await.is(303);
        honduras.get(&format!("/area/puebla/members/documents/{}", id(&goes))).await.is(200);
        for paper in [&kept, &own] {
            colombia.get(paper).await.is(200);
        }
        // Its folders are there, and are made no second time.
        let page = secretariat.get("/area/puebla/members/folders").await.is(200);
        assert!(page.has("Sesión") && page.has("Antecedentes"), "{}", page.words());
        let lies_in = "SELECT folder.name FROM document JOIN folder ON folder.id = document.folder_id AND folder.space_id = document.space_id WHERE document.id IN (SELECT document_id FROM document_file WHERE title LIKE '%6610')";
        assert_eq!(world.database.texts(lies_in).await, ["Antecedentes"]);
        secretariat.post(&format!("{kept}/hold/lifting"), &[("shown", &shown(&secretariat, &kept).await)]).await.is(303);
        send(form(&[&kept])).await.is(303);
        assert_eq!(world.database.number("SELECT COUNT(*) FROM folder WHERE name = 'Sesión' AND removed_at IS NULL").await, 2);
    }

    async fn a_folder_that_is_empty_after_a_move_is_gone(world: World) {
        let (secretariat, honduras) = (world.sign_in("secretariat").await, world.sign_in("honduras").await);
        secretariat.post("/area/puebla/plenary/folders", &[("name", "Sesión"), ("place", "top")]).await.is(303);
        let folder = world.database.id("SELECT id FROM folder WHERE name = 'Sesión'").await.expect("the folder").to_string();
        let paper = handed_in(&honduras, "plenary", "Una nota 6620", &NOTE).await;
        secretariat.post("/area/puebla/plenary/filings", &[("document", id(&paper)), ("folder", &format!("in-{folder}"))]).await.is(303);
        let members = space(&world, "puebla", SpaceKind::Members).await;
        let fields = [("document", id(&paper)), ("folder", folder.as_str()), ("to", members.as_str())];
        secretariat.post("/area/puebla/plenary/moves", &fields).await.is(303);
        secretariat.get(&format!("/area/puebla/plenary/folders/{folder}")).await.is(404);
        assert!(honduras.get("/area/puebla/members").await.is(200).has("Sesión"));
    }

    async fn b3_ids_of_elsewhere_and_seats_that_do_not_manage_move_nothing(world: World) {
        let (secretariat, honduras) = (world.sign_in("secretariat").await, world.sign_in("honduras").await);
        let paper = handed_in(&honduras, "plenary", "Una nota 6630", &NOTE).await;
        let members = space(&world, "puebla", SpaceKind::Members).await;
        for (process, kind) in [
            ("manila", SpaceKind::Members),
            ("manila", SpaceKind::Public),
            ("puebla", SpaceKind::Public),
            ("puebla", SpaceKind::Delegation),
            ("puebla", SpaceKind::Plenary),
        ] {
            let to = space(&world, process, kind).await;
            preview(&secretariat, "plenary", &[&paper], &to).await.is(200);
            moved(&secretariat, "plenary", &[&paper], &to).await.is(422);
        }
        moved(&secretariat, "plenary", &[&paper], "nowhere").await.is(422);
        moved(&secretariat, "plenary", &[], &members).await.is(422);
        moved(&secretariat, "members", &[&paper], &members).await.is(422);
        moved(&secretariat, "desk", &[&paper], &members).await.is(422);
        moved(&honduras, "plenary", &[&paper], &members).await.is(403);
        moved(&world.sign_in("colombia").await, "members", &[&paper], &members).await.is(404);
        moved(&world.sign_in("philippines").await, "plenary", &[&paper], &members).await.is(404);
        honduras.get(&paper).await.is(200);
        assert_eq!(lines(&world).await, 0);
    }

    async fn what_is_proposed_announced_or_there_already_stays(world: World) {
        let w = Words::of(Lang::Es);
        let parties = Parties::of(&world).await;
        let (members, desk) =
            (space(&world, "puebla", SpaceKind::Members).await, space(&world, "puebla", SpaceKind::Desk).await);
        let told = async |space: &str, paper: &str, to: &str, key: &str| {
            let page = preview(&parties.secretariat, space, &[paper], to).await.is(200);
            assert!(page.has(&w.t(key)) && !offers(&page), "{key}: {}", page.words());
            moved(&parties.secretariat, space, &[paper], to).await.is(422);
        };
        let paper = handed_in(&parties.honduras, "members", "Una nota propuesta 6641", &NOTE).await;
        proposed(&world, &parties, &paper, AT_ONCE).await;
        told("members", &paper, &desk, "library-move-proposed").await;
        let paper = handed_in(&parties.honduras, "members", "Una nota anunciada 6642", &NOTE).await;
        announced(&world, &parties, &paper).await;
        told("members", &paper, &desk, "library-move-announced").await;
        // A copy bears the same symbol, also in the wastebasket.
        let paper = handed_in(&parties.honduras, "members", "Una nota distribuida 6643", &NOTE).await;
        let plenary = space(&world, "puebla", SpaceKind::Plenary).await;
        parties.honduras.post(&format!("{paper}/circulations"), &[("to", &plenary)]).await.is(303);
        let copy = world.database.id(&format!("SELECT id FROM document WHERE symbol = '{}' AND from_id IS NOT NULL", symbol_of(&parties.honduras, &paper).await)).await;
        let copy = format!("/area/puebla/plenary/documents/{}", copy.expect("the copy"));
        told("plenary", &copy, &members, "library-move-there").await;
        parties.secretariat.post("/area/puebla/members/removals", &[("document", id(&paper))]).await.is(303);
        told("plenary", &copy, &members, "library-move-there").await;
        // What lies in the wastebasket is none that can be chosen.
        moved(&parties.secretariat, "members", &[&paper], &desk).await.is(422);
        assert_eq!(lines(&world).await, 0);
    }

    async fn to_circulate_instead_is_said_only_where_it_is_offered(world: World) {
        let w = Words::of(Lang::Es);
        let (secretariat, honduras) = (world.sign_in("secretariat").await, world.sign_in("honduras").await);
        let plenary = space(&world, "puebla", SpaceKind::Plenary).await;
        let theirs = handed_in(&honduras, "members", "Una nota 6651", &NOTE).await;
        let own = handed_in(&secretariat, "members", "Una nota de la casa 6652", &NOTE).await;
        for (paper, offered) in [(&theirs, false), (&own, true)] {
            let chosen = secretariat.get(&format!("/area/puebla/members/selection?document={}", id(paper))).await.is(200);
            assert!(chosen.has(&w.t("library-move-hint")), "{}", chosen.words());
            assert_eq!(chosen.forms().iter().any(|form| form.ends_with("/circulations/new")), offered, "{}", chosen.words());
            let blocked = preview(&secretariat, "members", &[paper], &plenary).await.is(200);
            for page in [&chosen, &blocked] {
                assert_eq!(page.has(&w.t("library-move-further")), offered, "{}: {}", page.asked, page.words());
            }
        }
    }

    async fn what_becomes_of_a_paper_is_said_once_a_space_is_chosen_and_of_each(world: World) {
        let (secretariat, honduras) = (world.sign_in("secretariat").await, world.sign_in("honduras").await);
        let plenary = space(&world, "puebla", SpaceKind::Plenary).await;
        let paper = handed_in(&honduras, "members", "Una nota 6653", &NOTE).await;
        let unchosen = preview(&secretariat, "members", &[&paper], "").await.is(200);
        assert!(unchosen.has("6653") && !unchosen.has(">Resultado</th>"), "{}", unchosen.words());
        let blocked = preview(&secretariat, "members", &[&paper], &plenary).await.is(200);
        assert!(blocked.has(">Resultado</th>") && blocked.has("<td>Se queda</td>"), "{}", blocked.words());
        assert!(!blocked.has("<td></td>") && !offers(&blocked), "{}", blocked.words());
    }
}

/// The hold that the page of its lifting shows.
async fn shown(browser: &Browser, paper: &str) -> String {
    let page = browser.get(&format!("{paper}/hold/new")).await.is(200);
    let rest = page.text.split("name=\"shown\" value=\"").nth(1).expect("what is shown");
    rest.split('"').next().unwrap_or_default().replace("&#43;", "+")
}
