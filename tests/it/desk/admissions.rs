//! Admissions: what one group's chair may not do in another, and what an admission that has ended no longer opens.

use std::sync::Arc;

use virtual_secretariat::{
    access::{
        Level, Manage, NewSpace, RowId, SpaceId, SpaceKind, Test,
        desk::{self, NewAdmission},
        tables::process,
    },
    error::{Denied, Error},
    i18n::{Lang, Words},
};

use super::changes::sent;
use crate::harness::{File, SpaceRow, World, on_both};

const NOTE: File<'_> =
    File { field: "file", name: "nota.txt", media_type: "text/plain", bytes: b"A note about nothing in particular.\n" };
const FIELDS: [(&str, &str); 4] =
    [("title", "Una nota de prueba"), ("language", "es"), ("kind", "note"), ("date", "2001-06-14")];

async fn space(world: &World, process: &str, slug: &str) -> SpaceRow {
    let spaces = world.database.spaces(&[process]).await;
    spaces.into_iter().find(|space| space.slug == slug).unwrap_or_else(|| panic!("no space {process}/{slug}"))
}

async fn group(world: &World) -> SpaceRow {
    let spaces = world.database.spaces(&["puebla"]).await;
    spaces.into_iter().find(|space| space.kind == SpaceKind::Group).expect("the working group of Puebla")
}

/// A second working group, and Mexico in the chair of the first.
async fn two_groups(world: &World) -> (SpaceRow, SpaceRow) {
    let first = group(world).await;
    let seat = world.scope_of(&world.sign_in("mexico").await).await.seats()[0].id;
    let public = world.house.store.public().await.expect("the public scope");
    let puebla = public.open::<process::Entity>().only(process::Column::Slug, Test::is("puebla")).one().await;
    let puebla = puebla.expect("a row").expect("Puebla");
    let mut console = world.house.store.console().await.expect("a change at the console");
    let room = NewSpace {
        slug: "second-group",
        names: serde_json::json!({}),
        organisation: None,
        prefix: Some("TEST/PUEBLA/SECOND".into()),
        position: 30,
    };
    console.space(&puebla, SpaceKind::Group, room).await.expect("a second group");
    console.admit_seat(first.id, puebla.id, seat, Level::Manage).await.expect("Mexico takes the chair");
    console.commit(Vec::new()).await.expect("both are made");
    (first, space(world, "puebla", "second-group").await)
}

/// An observer admitted by name to the working group, at most until a time.
async fn admitted(world: &World, into: SpaceId, minutes: i64) -> RowId {
    let seat = world.scope_of(&world.sign_in("colombia").await).await.seats()[0].id;
    let secretariat = Arc::new(world.scope_of(&world.sign_in("secretariat").await).await);
    let grant = secretariat.grant::<Manage>(into, "test").expect("the secretariat arranges the group");
    let new = NewAdmission {
        seat: Some(seat),
        level: Some(Level::Read),
        until: Some(secretariat.now() + chrono::Duration::minutes(minutes)),
        ..NewAdmission::default()
    };
    desk::admit(&grant, &new).await.expect("an observer may read in a working group")
}

on_both! {
    async fn b5_the_chair_of_one_group_does_nothing_in_another_whose_ids_are_known(world: World) {
        let (first, second) = two_groups(&world).await;
        let (own, other) = (format!("/area/puebla/{}", first.slug), format!("/area/puebla/{}", second.slug));
        let secretariat = world.sign_in("secretariat").await;
        let page = secretariat.upload(&format!("{other}/documents"), &FIELDS, &[NOTE]).await.is(303);
        let theirs = page.location().split('?').next().unwrap_or_default().to_owned();
        let id = theirs.rsplit('/').next().unwrap_or_default().to_owned();
        let mexico = world.sign_in("mexico").await;
        let page = mexico.upload(&format!("{own}/documents"), &FIELDS, &[NOTE]).await.is(303);
        let ours = page.location().split('?').next().unwrap_or_default().to_owned();
        let scope = Arc::new(world.scope_of(&mexico).await);
        let chair = scope.grant::<Manage>(first.id, "test").expect("Mexico is in the chair of the first group");
        let before = (world.database.number("SELECT COUNT(*) FROM document").await, world.database.lines_of_the_record().await);

        for path in [other.clone(), format!("{other}/people"), format!("{other}/papers.csv"), theirs.clone(), format!("{own}/documents/{id}")] {
            mexico.get(&path).await.is(404);
        }
        mexico.upload(&format!("{other}/documents"), &FIELDS, &[NOTE]).await.is(404);
        let members = space(&world, "puebla", "members").await.id.to_string();
        for paper in [theirs, format!("{own}/documents/{id}")] {
            let pages = [
                mexico.post(&format!("{paper}/circulations"), &[("to", &members)]).await,
                mexico.upload(&format!("{paper}/versions"), &[], &[NOTE]).await,
            ];
            for page in pages {
                assert!(matches!(page.status, 403 | 404 | 422), "{}: {}", page.asked, page.status);
            }
        }
        let into = mexico.post(&format!("{ours}/circulations"), &[("to", &second.id.to_string())]).await;
        assert!(matches!(into.status, 403 | 404 | 422), "{}", into.status);
        assert!(scope.grant::<Manage>(second.id, "test").is_err());
        let row = "SELECT admission.id FROM admission JOIN space ON space.id = admission.space_id WHERE space.slug = 'second-group'";
        let row = RowId(world.database.id(row).await.expect("an admission of the second group"));
        let ended = desk::end_admission(&chair, row, None, None).await;
        assert!(matches!(ended, Err(Error::Denied(Denied::NotFound))), "{ended:?}");
        mexico.post(&format!("/desk/puebla/admissions/{row}/ending"), &[("when", "now")]).await.is(404);
        let after = (world.database.number("SELECT COUNT(*) FROM document").await, world.database.lines_of_the_record().await);
        assert_eq!(after, before);
        // Nor does a desk reach into another process.
        let foreign = space(&world, "manila", "members").await.id.to_string();
        secretariat.post("/desk/puebla/admissions", &[("space", &foreign), ("do", "look")]).await.is(404);
    }

    async fn b9_an_admission_is_listed_and_opens_nothing_from_the_minute_it_ends(world: World) {
        let room = group(&world).await;
        let place = format!("/area/puebla/{}", room.slug);
        let list = format!("/desk/puebla/admissions?space={}", room.id);
        let name = world.persona("colombia").name.clone();
        let (colombia, mexico) = (world.sign_in("colombia").await, world.sign_in("mexico").await);
        let secretariat = world.sign_in("secretariat").await;
        colombia.get(&place).await.is(404);
        assert!(!mexico.get(&format!("{place}/people")).await.is(200).has(&name));
        let w = Words::of(Lang::Es);
        let named = world.scope_of(&mexico).await.admitted(room.id).await.expect("the band").iter().filter(|row| row.seat.is_some()).count();
        let band = w.n("area-band-named", named);
        assert!(mexico.get(&place).await.is(200).has(&band), "{band}");

        admitted(&world, room.id, 30).await;
        assert!(mexico.get(&place).await.is(200).has(&w.n("area-band-named", named + 1)), "the band counts it");
        colombia.get(&place).await.is(200);
        assert!(mexico.get(&format!("{place}/people")).await.is(200).has(&name), "everyone who reads here sees who is here");
        assert!(secretariat.get(&list).await.is(200).has(&name));
        world.later(chrono::Duration::minutes(29));
        colombia.get(&place).await.is(200);
        let lines = world.database.lines_of_the_record().await;
        world.later(chrono::Duration::minutes(1));
        colombia.get(&place).await.is(404);
        colombia.get(&format!("{place}/people")).await.is(404);
        assert_eq!(world.database.lines_of_the_record().await, lines, "no row was written for it");
        assert!(!mexico.get(&format!("{place}/people")).await.is(200).has(&name));
        assert!(!secretariat.get(&list).await.is(200).has(&name));
        assert!(mexico.get(&place).await.is(200).has(&band));
    }

    async fn the_band_tells_everyone_whom_an_admission_with_several_conditions_lets_in(world: World) {
        let (room, w) = (group(&world).await, Words::of(Lang::Es));
        let place = format!("/area/puebla/{}", room.slug);
        let (colombia, mexico) = (world.sign_in("colombia").await, world.sign_in("mexico").await);
        let secretariat = world.sign_in("secretariat").await;
        let own = world.scope_of(&colombia).await.seats()[0].clone();
        let organisation = own.organisation.to_string();
        colombia.get(&place).await.is(404);
        let capacity = |who: String, word: &str| w.a2("area-band-as", "who", who, "capacity", w.t(&format!("capacity-{word}")));
        let holding = |who: String, word: &str| w.a2("area-band-holding", "who", who, "office", w.t(&format!("office-{word}")));
        for (conditions, said) in [
            // Standing, organisation, capacity, office.
            (["observer", "", own.capacity.word(), ""], capacity(w.t("area-band-all-observer"), own.capacity.word())),
            (["", "", "adviser", ""], capacity(w.t("area-band-all"), "adviser")),
            (["", organisation.as_str(), "", "co_chair"], holding(w.a1("area-band-seats-of", "name", "Colombia"), "co_chair")),
            (["civil_society", "", "", "chair"], holding(w.t("area-band-all-civil_society"), "chair")),
        ] {
            assert!(!mexico.get(&place).await.is(200).has(&said), "{said} stands there before");
            let [standing, organisation, capacity, office] = conditions;
            let id = room.id.to_string();
            let seen = [id.as_str(), standing, organisation, capacity, office, "", "read", "", "UTC"].join("|");
            let fields = [
                ("space", id.as_str()), ("standing", standing), ("organisation", organisation), ("capacity", capacity), ("office", office),
                ("level", "read"), ("zone", "UTC"), ("seen", seen.as_str()), ("do", "admit"),
            ];
            secretariat.post("/desk/puebla/admissions", &fields).await.is(303);
            assert!(mexico.get(&place).await.is(200).has(&said), "the band does not say: {said}");
        }
        colombia.get(&place).await.is(200);
    }

    async fn b9_an_admission_is_withdrawn_by_the_one_who_arranges_the_space(world: World) {
        let room = group(&world).await;
        let place = format!("/area/puebla/{}", room.slug);
        let admission = admitted(&world, room.id, 60 * 24).await;
        let colombia = world.sign_in("colombia").await;
        colombia.get(&place).await.is(200);
        let ending = format!("/desk/puebla/admissions/{admission}/ending");
        world.sign_in("mexico").await.post(&ending, &[("when", "now")]).await.is(404);
        let secretariat = world.sign_in("secretariat").await;
        let form = secretariat.get(&ending).await.is(200);
        assert!(form.has(&world.persona("colombia").name));
        sent(&secretariat, &ending, &form, &[("when", "now")]).await.is(303);
        colombia.get(&place).await.is(404);
    }
}
