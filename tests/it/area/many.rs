//! Somebody who enters three hundred spaces: pages stay small, lists are whole, numbers are right.

use std::collections::BTreeMap;

use serde_json::json;
use virtual_secretariat::{
    access::{
        After, Level, NewSpace, ProcessId, RowId, SpaceId, SpaceKind, Standing, Test,
        tables::{admission, process},
    },
    clock::Instant,
    error::{Denied, Error},
    features::library::{Agreed, tables::document},
};

use super::{hands_in, rows, words};
use crate::harness::{Browser, Page, World, on_both};

const ROOMS: usize = 300;
/// As many spaces are shown on one page.
const PAGE: usize = 60;

/// Three hundred working groups of Puebla, open to all participants; three papers in the third, 120 in the one of that number.
async fn many_rooms(world: &World) {
    let public = world.house.store.public().await.expect("the public scope");
    let puebla = public.open::<process::Entity>().only(process::Column::Slug, Test::is("puebla")).one().await;
    let puebla = puebla.expect("a row").expect("Puebla");
    let mut console = world.house.store.console().await.expect("a change at the console");
    let now = console.now();
    let (mut admissions, mut papers) = (Vec::new(), Vec::new());
    for number in 1..=ROOMS {
        let slug = format!("many-{number}");
        let names = json!({ "es": format!("Grupo {number}") });
        let room = NewSpace { slug: &slug, names, organisation: None, prefix: None, position: 40 };
        let space = console.space(&puebla, SpaceKind::Group, room).await.expect("a space");
        admissions.push(open_to_participants(space, puebla.id, now));
        if number == 3 || number == 120 {
            papers.extend((0..number).map(|_| paper(space, puebla.id, now)));
        }
    }
    console.add_many::<admission::Entity>(admissions).await.expect("the admissions");
    console.add_many::<document::Entity>(papers).await.expect("the papers");
    console.commit(Vec::new()).await.expect("all is there");
}

fn open_to_participants(space: SpaceId, process: ProcessId, now: Instant) -> admission::Model {
    admission::Model {
        id: RowId::fresh(),
        space_id: space,
        level: Level::Contribute,
        anyone: false,
        process_id: Some(process),
        standing: Some(Standing::Participant),
        organisation_id: None,
        capacity: None,
        office: None,
        seat_id: None,
        starts_at: now,
        ends_at: None,
    }
}

/// A paper without a file.
pub(super) fn paper(space: SpaceId, process: ProcessId, now: Instant) -> document::Model {
    document::Model {
        id: RowId::fresh(),
        space_id: space,
        process_id: process,
        from_id: None,
        symbol: None,
        kind: "note".into(),
        originator_id: None,
        original_language: "es".into(),
        dated: "2001-06-14".into(),
        consent: Agreed::Nothing,
        note: None,
        version: 1,
        seat_id: None,
        placed_at: now,
        removed_at: None,
        folder_id: None,
        held_at: None,
        hold_reason: None,
    }
}

/// All rows of a list that goes on over pages, by where they lead; each must stand in it once.
async fn all_rows(browser: &Browser, list: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let mut path = Some(list.to_owned());
    while let Some(at) = path {
        let page = browser.get(&at).await.is(200);
        let rows = rows(&page);
        assert!((1..=PAGE).contains(&rows.len()), "{at} shows {} spaces", rows.len());
        for (href, row) in rows {
            assert!(found.insert(href.clone(), row).is_none(), "{href} stands twice in {list}");
        }
        path = next(&page);
    }
    found
}

/// Where a list goes on.
pub(super) fn next(page: &Page) -> Option<String> {
    let link = page.text.split("<a ").find(|link| link.contains("rel=\"next\""))?;
    Some(link.split_once("href=\"")?.1.split('"').next()?.replace("&#38;", "&"))
}

on_both! {
    async fn somebody_with_three_hundred_spaces_gets_short_pages_with_right_numbers(world: World) {
        many_rooms(&world).await;
        let mexico = world.sign_in("mexico").await;
        let scope = world.scope_of(&mexico).await;
        let w = words(&scope);
        let all = scope.spaces().filter(|space| !space.by_seat.is_empty() && space.kind != SpaceKind::Public).count();
        assert!(all > ROOMS, "only {all} spaces");

        let home = mexico.get("/area").await.is(200);
        let shown: Vec<String> = rows(&home).into_iter().map(|(href, _)| href).collect();
        assert_eq!(shown.len(), 12, "{shown:?}");
        for slug in ["plenary", "members", "delegation-mx"] {
            assert!(shown.contains(&format!("/area/puebla/{slug}")), "{slug} stands before the many groups: {shown:?}");
        }
        assert!(home.has(&w.n("area-all-spaces", all)), "{}", home.words());
        assert!(home.links().contains(&"/area/spaces?process=puebla".to_owned()));

        for list in ["/area/spaces", "/area/spaces?process=puebla"] {
            let rows = all_rows(&mexico, list).await;
            assert_eq!(rows.len(), all, "{list} has all spaces");
            let says = |slug: &str, text: String| assert!(rows[&format!("/area/puebla/{slug}")].contains(&text), "{slug} does not say “{text}”");
            says("many-3", w.n("area-new-papers", 3_usize));
            says("many-120", w.n("area-new-papers-more", 99_usize));
            says("many-4", w.n("area-new-papers", 0_usize));
            let readers = w.n("area-band-participant", participants(&world).await);
            says("many-4", readers.clone());
            says("members", readers);
        }
        let (last, to) = (all.div_ceil(PAGE), all.to_string());
        let page = mexico.get(&format!("/area/spaces?page={last}")).await.is(200);
        assert!(page.has(&w.a3("area-spaces-range", "from", (last - 1) * PAGE + 1, "to", &to, "all", &to)), "{}", page.words());
    }

    async fn lists_of_very_many_spaces_are_narrowed_by_kind_and_not_chosen_from(world: World) {
        many_rooms(&world).await;
        let mexico = world.sign_in("mexico").await;
        for space in ["members", "plenary"] {
            hands_in(&mexico, space, "Una nota de prueba").await;
        }
        let page = mexico.get("/area/papers").await.is(200);
        assert!(page.has("name=\"room\"") && !page.has("name=\"space\""), "a list of three hundred is offered");
        assert!(page.text.matches("<option").count() < 150, "{} options", page.text.matches("<option").count());
        let of = |page: &Page, space: &str| page.links().iter().filter(|link| link.starts_with(&format!("/area/puebla/{space}/documents/"))).count();
        for address in ["/area/papers?room=members", "/area/papers?space=puebla/members"] {
            let page = mexico.get(address).await.is(200);
            assert!(of(&page, "members") > 0 && of(&page, "plenary") == 0, "{address}");
            assert_eq!(page.has("name=\"space\""), address.contains("space="), "what is set can be taken away: {address}");
        }
        let rows = all_rows(&mexico, "/area/spaces?room=members").await;
        assert_eq!(rows.keys().collect::<Vec<_>>(), ["/area/puebla/members"]);
        assert!(all_rows(&mexico, "/area/spaces?room=group&page=2").await.len() >= ROOMS - PAGE);
        for odd in ["/area/spaces?page=-1", "/area/spaces?page=1e9", "/area/spaces?room=x&process=nowhere", "/area/spaces?process=manila", "/area/hand-in?page=99999999999999999999"] {
            mexico.get(odd).await.is(200);
        }
        let forms = all_rows(&mexico, "/area/hand-in").await;
        assert!(forms.len() > ROOMS && forms.keys().all(|href| href.ends_with("/documents/new")));
        let first = super::rows(&mexico.get("/area/hand-in").await);
        assert_eq!(first.first().map(|(href, _)| href.as_str()), Some("/area/puebla/delegation-mx/documents/new"));
    }

    async fn the_newest_of_very_many_spaces_are_the_same_however_much_came_elsewhere(world: World) {
        many_rooms(&world).await;
        let mexico = world.sign_in("mexico").await;
        let spaces = world.database.spaces(&["puebla"]).await;
        let space = |slug: &str| spaces.iter().find(|space| space.slug == slug).expect("a space");
        // Few papers of others stand among one's own; then so many that one's own are not among the newest.
        for (own, others) in [(30, 20), (10, 400), (0, 400)] {
            world.later(chrono::Duration::minutes(10));
            let mut console = world.house.store.console().await.expect("a change at the console");
            let now = console.now();
            let rows = |slug: &str, count: i64| {
                let space = space(slug);
                let placed = |second| document::Model { placed_at: now + chrono::Duration::seconds(second / 2), ..paper(space.id, space.process_id, now) };
                (0..count).map(placed).collect::<Vec<_>>()
            };
            console.add_many::<document::Entity>(rows("many-7", own)).await.expect("one's own papers");
            console.add_many::<document::Entity>(rows("delegation-hn", others)).await.expect("others' papers");
            console.commit(Vec::new()).await.expect("all is there");
            let scope = world.scope_of(&mexico).await;
            let mut all = scope.rows::<document::Entity>().all().await.expect("rows");
            all.sort_by_key(|row| std::cmp::Reverse((row.placed_at, row.id)));
            assert!(all.len() > 123, "{}", all.len());
            assert!(all.iter().all(|row| row.space_id != space("delegation-hn").id), "others' papers are read");
            let (mut found, mut after) = (Vec::new(), None);
            loop {
                let rows = scope.rows::<document::Entity>();
                let page = rows.newest_of_all(document::Column::PlacedAt, after, 20).await.expect("a page");
                let Some(last) = page.last() else { break };
                after = Some(After { value: last.placed_at.into(), id: last.id.0 });
                found.extend(page.into_iter().map(|row| row.id));
            }
            assert_eq!(found, all.iter().map(|row| row.id).collect::<Vec<_>>(), "{own} and {others}");
        }
    }

    async fn somebody_with_few_spaces_chooses_among_them(world: World) {
        let mexico = world.sign_in("mexico").await;
        let page = mexico.get("/area/papers").await.is(200);
        assert!(page.has("name=\"space\"") && !page.has("name=\"room\""), "{}", page.words());
        let page = mexico.get("/area/spaces").await.is(200);
        assert!(!page.has("class=\"fold\"") && !page.has("class=\"pager\""), "{}", page.words());
    }

    async fn rule_11_readers_of_many_spaces_are_told_of_none_that_one_may_not_read(world: World) {
        let colombia = world.scope_of(&world.sign_in("colombia").await).await;
        let spaces = world.database.spaces(&["puebla"]).await;
        let id = |kind: SpaceKind| spaces.iter().find(|space| space.kind == kind).expect("a space").id;
        let told = colombia.admitted_to(&[id(SpaceKind::Plenary)]).await.expect("the readers of the plenary");
        assert!(told.keys().eq([&id(SpaceKind::Plenary)]));
        let told = colombia.admitted_to(&[id(SpaceKind::Plenary), id(SpaceKind::Members)]).await;
        assert!(matches!(told, Err(Error::Denied(Denied::NotFound))), "{told:?}");
        assert!(colombia.admitted_to(&[]).await.expect("nothing").is_empty(), "empty never means everyone");
        let ids: Vec<SpaceId> = spaces.iter().map(|space| space.id).collect();
        let counted = colombia.rows::<document::Entity>().in_spaces(&ids).totals(1000).await.expect("numbers");
        assert!(!counted.is_empty() && counted.keys().all(|space| colombia.space(*space).is_some()), "{counted:?}");
        assert!(colombia.rows::<document::Entity>().in_spaces(&[]).totals(1000).await.expect("nothing").is_empty());
    }
}

async fn participants(world: &World) -> usize {
    let text = "SELECT COUNT(DISTINCT standing.organisation_id) FROM standing JOIN process ON process.id = standing.process_id
                WHERE process.slug = 'puebla' AND standing.kind = 'participant' AND standing.in_force AND standing.ends_at IS NULL";
    usize::try_from(world.database.number(text).await).expect("a number")
}
