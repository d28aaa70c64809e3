//! Rooms in which two processes sit: a release follows the rule of the one whose room it is.

use virtual_secretariat::access::{Level, ProcessId, RowId, SpaceId, Standing, door, tables::admission};

use super::{
    form_to, handed_in,
    objections::{AT_ONCE, WINDOW, announced, criterion, lead, objected, proposed},
    releases::{Parties, text},
    signature,
};
use crate::harness::{Page, World, on_both};

/// Lets those of a standing in one process hand in papers in the plenary of another.
async fn admitted_from(world: &World, (from, standing): (&str, Standing), to: &str) {
    let ids = "SELECT space.id FROM space JOIN process ON process.id = space.process_id WHERE space.kind = 'plenary' AND process.slug =";
    let mut console = world.house.store.console().await.expect("a change at the console");
    let process = world.database.id(&format!("SELECT id FROM process WHERE slug = '{from}'")).await.expect("a process");
    let row = admission::Model {
        id: RowId::fresh(),
        space_id: SpaceId(world.database.id(&format!("{ids} '{to}'")).await.expect("a plenary")),
        level: Level::Contribute,
        anyone: false,
        process_id: Some(ProcessId(process)),
        standing: Some(standing),
        organisation_id: None,
        capacity: None,
        office: None,
        seat_id: None,
        starts_at: console.now(),
        ends_at: None,
    };
    console.add_many::<admission::Entity>(vec![row]).await.expect("the admission");
    console.commit(Vec::new()).await.expect("it is lasting");
}

on_both! {
    async fn in_a_room_of_two_processes_the_participants_of_the_other_are_neither_told_nor_asked(world: World) {
        // Manila's participants are let into the plenary of Puebla; the Philippines have a head there.
        admitted_from(&world, ("manila", Standing::Participant), "puebla").await;
        lead(&world, "philippines").await;
        let (parties, philippines) = (Parties::of(&world).await, world.sign_in("philippines").await);
        let paper = handed_in(&parties.honduras, "plenary", "Nota de dos 6109", &text(b"# Nota\n")).await;
        philippines.get(&paper).await.is(200);
        world.mails().await;
        proposed(&world, &parties, &paper, WINDOW).await;
        let page = parties.secretariat.get(&format!("{}/new", signature(&parties.secretariat, &paper).await)).await.is(200);
        assert!(page.has("Honduras") && !page.has("Filipinas"), "{}", page.words());
        parties.secretariat.post(&signature(&parties.secretariat, &paper).await, &[]).await.is(303);
        let form = form_to(&parties.honduras.get(&paper).await.is(200), "/objection");
        philippines.post(&form, &[("objection", "No conviene.")]).await.is(403);
        parties.honduras.post(&form, &[("objection", "Nombra a un particular 9k4.")]).await.is(303);
        let mails = world.mails().await;
        let to = |key: &str| mails.iter().filter(|mail| mail.to == world.persona(key).email).count();
        assert_eq!(to("philippines"), 0, "{mails:?}");
        assert!(to("canada") > 0 && to("secretariat") > 0, "{mails:?}");
        // They read the paper, and that it was not released; not by whose objection, nor why. Nothing is offered to them that ends in a refusal.
        let page = philippines.get(&paper).await.is(200);
        assert!(page.has("6109") && !page.has("9k4") && !page.has("Honduras ha objetado"), "{}", page.words());
        let page = parties.honduras.get(&paper).await.is(200);
        assert!(page.has("9k4"), "{}", page.words());
        let other = handed_in(&parties.honduras, "plenary", "Nota de dos 6110", &text(b"# Nota\n")).await;
        announced(&world, &parties, &other).await;
        let page = philippines.get(&other).await.is(200);
        assert!(page.has("6110") && !page.forms().iter().any(|form| form.ends_with("/objection")), "{}", page.words());
    }

    async fn an_originator_of_the_other_process_is_asked_and_told(world: World) {
        admitted_from(&world, ("manila", Standing::Participant), "puebla").await;
        lead(&world, "philippines").await;
        let (parties, philippines) = (Parties::of(&world).await, world.sign_in("philippines").await);
        let paper = handed_in(&philippines, "plenary", "Nota de Manila 6113", &text(b"# Nota\n")).await;
        let told = async || {
            let mails = world.mails().await;
            mails.iter().filter(|mail| mail.to == world.persona("philippines").email && mail.text.contains("6113")).count()
        };
        told().await;
        // No rule of Puebla binds it: it is asked, and told when the release is signed.
        proposed(&world, &parties, &paper, AT_ONCE).await;
        assert_eq!(told().await, 1, "it is asked");
        let answer = form_to(&philippines.get(&paper).await.is(200), "/answer");
        philippines.post(&answer, &[("answer", "consent")]).await.is(303);
        told().await;
        parties.secretariat.post(&signature(&parties.secretariat, &paper).await, &[]).await.is(303);
        assert_eq!(told().await, 1, "it is told");
    }

    async fn the_secretariat_of_another_process_proposes_and_signs_nothing_here(world: World) {
        admitted_from(&world, ("igc", Standing::Secretariat), "puebla").await;
        let parties = Parties::of(&world).await;
        let paper = handed_in(&parties.honduras, "plenary", "Nota de dos 6112", &text(b"# Nota\n")).await;
        // Canada's standing there is made the secretariat's, and Canada acts in that seat.
        let there = "UPDATE standing SET kind = 'secretariat' WHERE process_id = (SELECT id FROM process WHERE slug = 'igc')
                     AND organisation_id = (SELECT id FROM organisation WHERE key = 'CA')";
        world.database.run(there).await;
        let canada = world.sign_in("canada").await;
        let scope = world.scope_of(&canada).await;
        let seat = scope.seats().iter().find(|seat| seat.standing == Standing::Secretariat).expect("a seat of a secretariat").id;
        world.house.store.choose_seat(&scope, seat, &door::From::default()).await.expect("a seat of their own");
        let plenary = scope.space_at("puebla", "plenary").expect("they read it");
        assert!(plenary.by_seat.iter().any(|(own, _)| *own == seat), "that seat enters, too");
        assert!(canada.get(&paper).await.is(200).has("6112"));
        let list = format!("/area/puebla/plenary/batches/new?document={}", paper.rsplit('/').next().unwrap_or_default());
        for way in [&format!("{paper}/proposals/new"), &list] {
            canada.get(way).await.is(403);
            parties.secretariat.get(way).await.is(200);
        }
        let criterion = criterion(&world, WINDOW).await;
        let fields = [("criterion", criterion.as_str()), ("language", "es")];
        canada.post(&format!("{paper}/proposals"), &fields).await.is(403);
    }

    async fn in_a_seat_of_another_process_nobody_takes_an_objection_back_and_who_has_two_is_told_once(world: World) {
        // Canada leads a delegation in Puebla and one in another process, whose participants read in the plenary of Puebla.
        admitted_from(&world, ("igc", Standing::Participant), "puebla").await;
        lead(&world, "canada").await;
        let (parties, canada) = (Parties::of(&world).await, world.sign_in("canada").await);
        let scope = world.scope_of(&canada).await;
        let (here, there) = {
            let seat = |slug: &str| {
                let process = scope.process_at(slug).expect("a process").id;
                scope.seats().iter().find(|seat| seat.process == process).expect("a seat").id
            };
            (seat("puebla"), seat("igc"))
        };
        let act_in = async |seat| {
            let scope = world.scope_of(&canada).await;
            world.house.store.choose_seat(&scope, seat, &door::From::default()).await.expect("a seat of their own");
        };
        let scope = world.scope_of(&canada).await;
        let plenary = scope.space_at("puebla", "plenary").expect("they read it");
        assert!(plenary.by_seat.iter().any(|(seat, _)| *seat == there), "that seat enters, too");
        act_in(here).await;
        let paper = handed_in(&canada, "plenary", "Nota canadiense 6111", &text(b"# Nota\n")).await;
        world.mails().await;
        announced(&world, &parties, &paper).await;
        let mails = world.mails().await;
        let to = mails.iter().filter(|mail| mail.to == world.persona("canada").email && mail.text.contains("6111")).count();
        assert_eq!(to, 1, "the originator is told as a participant: {mails:?}");
        objected(&canada, &paper, "Falta un anexo.").await.is(303);
        let lifting = |page: &Page| page.links().into_iter().find(|link| link.ends_with("/objection/lifting"));
        let way = lifting(&canada.get(&paper).await.is(200)).expect("the way to take it back");
        act_in(there).await;
        let page = canada.get(&paper).await.is(200);
        assert!(page.has("6111") && lifting(&page).is_none(), "{}", page.words());
        canada.post(&way, &[]).await.is(403);
        act_in(here).await;
        canada.post(&way, &[]).await.is(303);
    }
}
