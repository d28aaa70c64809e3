//! Who may do what, as a table for people to read: every persona, every seat, every space of three processes, every power.

use std::{collections::BTreeMap, fmt::Write, sync::Arc};

use virtual_secretariat::{
    access::{Capacity, Level, LiveSeat, Manage, OfficeKind, Power, Scope, SpaceKind, Standing, desk, door},
    http::visit::SESSION_COOKIE,
};

use crate::harness::{NOBODY, PERSONAS, SpaceRow, World, on_both};

/// Two in which the personas sit, and one with two seats of one person in it.
const PROCESSES: [&str; 3] = ["puebla", "manila", "igc"];

on_both! {
    async fn every_persona_has_just_the_powers_that_were_reviewed(world: World) {
        let spaces = world.database.spaces(&PROCESSES).await;
        let mut table = String::new();
        for key in PERSONAS.into_iter().chain([NOBODY]) {
            let browser = world.sign_in(key).await;
            let scope = world.scope_of(&browser).await;
            if scope.seats().is_empty() {
                section(&mut table, &format!("{key} (no seat)"), &scope, &spaces);
                continue;
            }
            let mut seats: Vec<&LiveSeat> = scope.seats().iter().collect();
            seats.sort_by_key(|seat| scope.process(seat.process).map(|process| process.slug.clone()));
            for seat in seats {
                world.house.store.choose_seat(&scope, seat.id, &door::From::default()).await.expect("a seat of their own");
                let acting = world.scope_of(&browser).await;
                let process = acting.process(seat.process).map(|process| process.slug.clone()).unwrap_or_default();
                let title = format!("{key} ({process}: {}, {})", seat.standing.word(), seat.capacity.word());
                section(&mut table, &title, &acting, &spaces);
            }
        }
        insta::assert_snapshot!("powers", table.trim_end());
    }

    async fn iom_as_an_observer_does_not_enter_the_desk_that_iom_keeps(world: World) {
        let scope = world.scope_of(&world.sign_in("iom_observer").await).await;
        for kind in [SpaceKind::Desk, SpaceKind::Bureau, SpaceKind::Members] {
            assert!(!sees(&scope, kind), "{kind:?}");
        }
        assert!(sees(&scope, SpaceKind::Plenary));
    }

    async fn a_seat_that_ended_opens_nothing_and_may_be_signed_in_with(world: World) {
        let scope = world.scope_of(&world.sign_in("former").await).await;
        assert!(scope.viewer().is_some() && scope.seats().is_empty());
        assert!(scope.spaces().all(|space| space.kind == SpaceKind::Public));
    }

    async fn the_operator_reads_no_space_at_all(world: World) {
        let scope = world.scope_of(&world.sign_in("operator").await).await;
        assert!(scope.viewer().is_some_and(|viewer| viewer.operator));
        assert!(scope.spaces().next().is_none(), "what anyone reads stands on the public site");
    }

    async fn reading_is_the_union_of_the_seats_and_acting_is_of_one(world: World) {
        let scope = world.scope_of(&world.sign_in("canada").await).await;
        let of = |process: &str| {
            let id = scope.process_at(process).expect("a process").id;
            scope.space_of_kind(id, SpaceKind::Members).expect("Canada is a participant of both").id
        };
        let (puebla, igc) = (of("puebla"), of("igc"));
        assert!(scope.may(Power::Read, puebla) && scope.may(Power::Read, igc));
        assert_ne!(scope.may(Power::Contribute, puebla), scope.may(Power::Contribute, igc));
    }

    async fn belarus_took_part_once_and_opens_nothing(world: World) {
        let text = "SELECT COUNT(*) FROM standing JOIN organisation ON organisation.id = standing.organisation_id
                    JOIN process ON process.id = standing.process_id WHERE organisation.key = 'BY' AND process.slug = 'baltic'";
        assert!(world.database.number(text).await > 0, "the history is there");
        let open = format!("{text} AND (standing.in_force OR standing.starts_at IS NOT NULL)");
        assert_eq!(world.database.number(&open).await, 0, "“left-follow-up” opens nothing, though no end is recorded");
    }

    async fn the_presidency_passes_at_midnight_of_the_host_without_a_row_being_written(world: World) {
        let zone = chrono_tz::America::Tegucigalpa;
        let honduras = world.scope_of(&world.sign_in("honduras").await).await;
        let seat = honduras.seats()[0].clone();
        let now = world.house.store.clock().now();
        let tomorrow = now.with_timezone(&zone).date_naive() + chrono::Days::new(1);
        let secretariat = Arc::new(world.scope_of(&world.sign_in("secretariat").await).await);
        let office = desk::NewOffice {
            kind: OfficeKind::Presidency,
            title: "Presidencia".into(),
            organisation: Some(seat.organisation),
            seat: None,
            exercised_by: vec![seat.id],
            from: tomorrow,
            until: Some(tomorrow + chrono::Days::new(1)),
            zone,
        };
        let grant = secretariat.grant_at("puebla", "desk", "test").expect("the secretariat keeps its desk");
        desk::make_office(&grant, &office).await.expect("the office is entered");
        let midnight = desk::midnight(tomorrow, zone);
        world.later(midnight - world.house.store.clock().now() - chrono::Duration::minutes(1));
        let browser = world.sign_in("honduras").await;
        let lines = world.database.lines_of_the_record().await;
        assert!(!sees(&world.scope_of(&browser).await, SpaceKind::Bureau), "a minute before midnight in Tegucigalpa");
        world.later(chrono::Duration::minutes(1));
        let presiding = world.scope_of(&browser).await;
        assert!(sees(&presiding, SpaceKind::Bureau) && presiding.seats()[0].presides, "at midnight");
        assert_eq!(world.database.lines_of_the_record().await, lines, "nothing was written for it");
        let mexico = world.scope_of(&world.sign_in("mexico").await).await;
        assert!(!sees(&mexico, SpaceKind::Bureau), "the presidency is of one organisation");
        world.later(chrono::Duration::days(1));
        let after = world.scope_of(&world.sign_in("honduras").await).await;
        assert!(!sees(&after, SpaceKind::Bureau), "and passes again a day later");
    }

    async fn a_head_of_an_observer_delegation_does_not_enter_a_room_for_heads_of_participants(world: World) {
        let grant = {
            let scope = Arc::new(world.scope_of(&world.sign_in("secretariat").await).await);
            let puebla = scope.process_at("puebla").expect("a process").id;
            let group = scope.space_of_kind(puebla, SpaceKind::Group).expect("the working group").id;
            scope.grant::<Manage>(group, "test").expect("the secretariat arranges it")
        };
        let heads = desk::NewAdmission {
            standing: Some(Standing::Participant),
            capacity: Some(Capacity::Head),
            level: Some(Level::Contribute),
            ..desk::NewAdmission::default()
        };
        desk::admit(&grant, &heads).await.expect("heads of participants' delegations are admitted");
        let seats = "UPDATE seat SET capacity = 'head' WHERE person_id IN (SELECT id FROM person WHERE email LIKE";
        world.database.run(&format!("{seats} '%@colombia.example' OR email LIKE '%@mexico.example')")).await;
        assert!(sees(&world.scope_of(&world.sign_in("mexico").await).await, SpaceKind::Group));
        assert!(!sees(&world.scope_of(&world.sign_in("colombia").await).await, SpaceKind::Group));
    }

    async fn a_token_that_was_made_up_is_nobody(world: World) {
        let browser = world.browser();
        browser.set_cookie(SESSION_COOKIE, &"B".repeat(43));
        let scope = world.scope_of(&browser).await;
        assert!(scope.viewer().is_none() && scope.spaces().all(|space| space.kind == SpaceKind::Public));
    }
}

fn sees(scope: &Scope, kind: SpaceKind) -> bool {
    let puebla = scope.process_at("puebla").expect("a process").id;
    scope.space_of_kind(puebla, kind).is_some()
}

/// The powers of one seat: a line per space in which it has any. Spaces that do not exist for it are summed up by kind.
fn section(table: &mut String, title: &str, scope: &Scope, spaces: &[SpaceRow]) {
    let _ = writeln!(table, "== {title}");
    let mut hidden: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for space in spaces {
        let held: Vec<&str> =
            Power::ALL.iter().filter(|power| scope.may(**power, space.id)).map(|power| power.word()).collect();
        if scope.space(space.id).is_none() {
            assert!(
                held.is_empty(),
                "{title} holds {held:?} in {}/{}, which it does not see",
                space.process,
                space.slug
            );
            *hidden.entry((&space.process, space.kind.word())).or_default() += 1;
            continue;
        }
        let place = format!("{}/{}", space.process, space.slug);
        let _ = writeln!(table, "{place:<30} {:<11} {}", space.kind.word(), held.join(" "));
    }
    for process in PROCESSES {
        let of = hidden.iter().filter(|((of, _), _)| *of == process);
        let words: Vec<String> =
            of.map(|((_, kind), n)| if *n == 1 { (*kind).to_owned() } else { format!("{n} {kind}") }).collect();
        if !words.is_empty() {
            let _ = writeln!(table, "{:<30} {}", format!("{process}: not there"), words.join(", "));
        }
    }
    table.push('\n');
}
