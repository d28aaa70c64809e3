//! The folders of a space: arranged by who manages it, filled by who may, and no way to anybody's sight.

use virtual_secretariat::i18n::{Lang, Words};

use super::{NOTE, hand_in, handed_in};
use crate::harness::{Browser, Page, World, on_both};

/// Makes a folder in the members' space of Puebla, and returns its id.
pub async fn folder(world: &World, secretariat: &Browser, name: &str, place: &str) -> String {
    secretariat.post("/area/puebla/members/folders", &[("name", name), ("place", place)]).await.is(303);
    let id = world.database.id(&format!("SELECT id FROM folder WHERE name = '{name}' AND removed_at IS NULL")).await;
    id.expect("the folder").to_string()
}

fn id(paper: &str) -> &str {
    paper.rsplit('/').next().unwrap_or_default()
}

/// The names of folders in the order of a page.
fn order(page: &Page, names: &[&str]) -> Vec<String> {
    let mut found: Vec<(usize, &str)> =
        names.iter().filter_map(|name| Some((page.text.find(&format!(">{name}</bdi>"))?, *name))).collect();
    found.sort_unstable();
    found.into_iter().map(|(_, name)| name.to_owned()).collect()
}

on_both! {
    async fn folders_stand_in_the_order_that_the_secretariat_sets(world: World) {
        let secretariat = world.sign_in("secretariat").await;
        let first = folder(&world, &secretariat, "Agenda", "top").await;
        let second = folder(&world, &secretariat, "Informes", &format!("after-{first}")).await;
        let inside = folder(&world, &secretariat, "Antecedentes", &format!("in-{second}")).await;
        let names = ["Agenda", "Informes", "Antecedentes"];
        let page = secretariat.get("/area/puebla/members/folders").await.is(200);
        assert_eq!(order(&page, &names), names);
        assert!(page.has(">— Después de «Antecedentes»<") && !page.has("«— "), "its depth is no part of its name: {}", page.words());
        // The members see the folders at the top, in that order, and those inside where they stand.
        let mexico = world.sign_in("mexico").await;
        let page = mexico.get("/area/puebla/members").await.is(200);
        assert_eq!(order(&page, &names), ["Agenda", "Informes"]);
        let page = mexico.get(&format!("/area/puebla/members/folders/{second}")).await.is(200);
        assert!(page.has("Antecedentes") && !page.has("Agenda"), "{}", page.words());
        // Renamed, and put first; what stands in it goes with it.
        let stood = format!("after-{first}");
        let form = [("shown", "Informes"), ("shown_place", stood.as_str()), ("name", "Informes de las redes"), ("place", "top")];
        secretariat.post(&format!("/area/puebla/members/folders/{second}"), &form).await.is(303);
        let page = secretariat.get("/area/puebla/members/folders").await.is(200);
        assert_eq!(order(&page, &["Agenda", "Informes de las redes", "Antecedentes"]), ["Informes de las redes", "Antecedentes", "Agenda"]);
        // Somebody who still saw it as it was does not overwrite it, neither its name nor its place.
        let page = secretariat.post(&format!("/area/puebla/members/folders/{second}"), &form).await.is(422);
        assert!(page.has("value=\"Informes de las redes\""), "{}", page.words());
        let form = [("shown", "Informes de las redes"), ("shown_place", stood.as_str()), ("name", "x"), ("place", "top")];
        secretariat.post(&format!("/area/puebla/members/folders/{second}"), &form).await.is(422);
        // Not into itself, and not beside one of the same name, however it is spelt.
        for (name, place, field) in [("x", format!("in-{inside}"), "place"), ("agenda", "top".to_owned(), "name"), ("a/b", "top".to_owned(), "name"), ("", "top".to_owned(), "name")] {
            let form = [("shown", "Informes de las redes"), ("shown_place", "top"), ("name", name), ("place", &place)];
            let page = secretariat.post(&format!("/area/puebla/members/folders/{second}"), &form).await.is(422);
            assert!(page.has(&format!("href=\"#{field}\"")), "{name} {place}: {}", page.words());
        }
    }

    async fn papers_are_put_into_folders_by_their_originator_and_by_who_manages_the_space(world: World) {
        let (secretariat, honduras, mexico) =
            (world.sign_in("secretariat").await, world.sign_in("honduras").await, world.sign_in("mexico").await);
        let agenda = folder(&world, &secretariat, "Agenda", "top").await;
        let own = handed_in(&honduras, "members", "Una nota de Honduras 7731", &NOTE).await;
        let other = handed_in(&mexico, "members", "Una nota de México 7731", &NOTE).await;
        let put = async |browser: &Browser, papers: &[&str], folder: &str| {
            let mut fields: Vec<(&str, &str)> = papers.iter().map(|paper| ("document", id(paper))).collect();
            fields.push(("folder", folder));
            browser.post("/area/puebla/members/filings", &fields).await.status
        };
        let into = format!("in-{agenda}");
        assert_eq!(put(&honduras, &[&own], &into).await, 303);
        assert_eq!(put(&honduras, &[&own, &other], &into).await, 403, "a paper of another delegation");
        assert_eq!(put(&secretariat, &[&own, &other], &into).await, 303);
        assert_eq!(put(&honduras, &[], &into).await, 422, "none was chosen");
        assert_eq!(put(&honduras, &[&own], "in-nowhere").await, 422);
        let list = mexico.get(&format!("/area/puebla/members/folders/{agenda}")).await.is(200);
        assert!(list.has("Honduras 7731") && list.has("México 7731"), "{}", list.words());
        assert!(mexico.get("/area/puebla/members").await.has("Honduras 7731"), "the list of the space has all papers");
        let table = mexico.get(&format!("/area/puebla/members/papers.csv?folder={agenda}")).await.is(200);
        assert_eq!(table.text.lines().count(), 3);
        // A folder with papers is not removed; an empty one is.
        let removal = format!("/area/puebla/members/folders/{agenda}/removal");
        secretariat.post(&removal, &[]).await.is(422);
        mexico.post(&removal, &[]).await.is(403);
        assert_eq!(put(&secretariat, &[&own, &other], "top").await, 303);
        secretariat.post(&removal, &[]).await.is(303);
        mexico.get(&format!("/area/puebla/members/folders/{agenda}")).await.is(404);
        assert_eq!(put(&honduras, &[&own], &into).await, 422, "it is there no more");
    }

    async fn a_paper_is_handed_in_straight_into_a_folder(world: World) {
        let (secretariat, honduras) = (world.sign_in("secretariat").await, world.sign_in("honduras").await);
        let agenda = folder(&world, &secretariat, "Agenda", "top").await;
        let list = honduras.get(&format!("/area/puebla/members/folders/{agenda}")).await.is(200);
        let form = list.links().into_iter().find(|link| link.contains("/documents/new")).expect("the way to hand a paper in");
        let page = honduras.get(&form.replace("&amp;", "&")).await.is(200);
        assert!(page.has(&format!("value=\"in-{agenda}\" selected")), "{}", page.words());
        let fields = [("title", "Una nota 4410"), ("language", "es"), ("kind", "note"), ("date", "2001"), ("folder", &format!("in-{agenda}"))];
        let paper = honduras.upload("/area/puebla/members/documents", &fields, &[NOTE]).await.is(303).location().to_owned();
        assert!(honduras.get(&format!("/area/puebla/members/folders/{agenda}")).await.has("4410"));
        assert!(honduras.get(&paper).await.has("Agenda"), "its page says where it lies");
    }

    async fn b3_a_folder_of_another_space_takes_no_paper(world: World) {
        let (secretariat, honduras) = (world.sign_in("secretariat").await, world.sign_in("honduras").await);
        secretariat.post("/area/puebla/plenary/folders", &[("name", "Sesión"), ("place", "top")]).await.is(303);
        let foreign = world.database.id("SELECT id FROM folder WHERE name = 'Sesión'").await.expect("the folder").to_string();
        let paper = handed_in(&honduras, "members", "Una nota 9120", &NOTE).await;
        let fields = [("document", id(&paper)), ("folder", &format!("in-{foreign}"))];
        for browser in [&honduras, &secretariat] {
            browser.post("/area/puebla/members/filings", &fields).await.is(422);
        }
        honduras.get(&format!("/area/puebla/members/folders/{foreign}")).await.is(404);
        secretariat.post("/area/puebla/members/folders", &[("name", "x"), ("place", &format!("in-{foreign}"))]).await.is(422);
        // A paper of another space is none that was chosen.
        let fields = [("document", id(&paper)), ("folder", &format!("in-{foreign}"))];
        secretariat.post("/area/puebla/plenary/filings", &fields).await.is(422);
        assert_eq!(world.database.number("SELECT COUNT(*) FROM document WHERE folder_id IS NOT NULL").await, 0);
    }

    async fn what_can_be_done_with_chosen_papers_is_what_the_seat_may(world: World) {
        let w = Words::of(Lang::Es);
        let (secretariat, honduras, mexico) =
            (world.sign_in("secretariat").await, world.sign_in("honduras").await, world.sign_in("mexico").await);
        folder(&world, &secretariat, "Agenda", "top").await;
        let paper = handed_in(&honduras, "members", "Una nota 6602", &NOTE).await;
        let chosen = format!("/area/puebla/members/selection?document={}", id(&paper));
        let offers = async |browser: &Browser| {
            let page = browser.get(&chosen).await.is(200);
            assert!(page.has("6602"));
            assert!(!page.has("class=\"button\""), "no act is the first: {}", page.words());
            (page.forms().iter().any(|form| form.ends_with("/filings")), page.forms().iter().any(|form| form.ends_with("/removals")))
        };
        assert_eq!(offers(&secretariat).await, (true, true));
        assert_eq!(offers(&honduras).await, (true, false), "what was circulated is the space's");
        assert_eq!(offers(&mexico).await, (false, false));
        world.sign_in("colombia").await.get(&chosen).await.is(404);
        let page = mexico.get("/area/puebla/members/selection").await.is(200);
        assert!(page.has(&w.t("library-chosen-none")));
        hand_in(&mexico, "members", "Otra nota", &NOTE).await.is(303);
    }
}
