//! Rule 7: a focal point keeps the seats of its own delegation, and no others.

use std::sync::Arc;

use virtual_secretariat::{
    access::{Administer, OfficeKind, RowId, SeatId, SpaceKind, desk},
    i18n::{Lang, Words},
    mail::Outgoing,
};

use super::invitations::taken_up as taken_up_from;
use crate::harness::{Browser, World, on_both};

const HOME: &str = "/area/puebla/delegation-hn";
const EMAIL: &str = "elena.borrador@cancilleria.example";
const PASSWORD: &str = "cuatro palabras tomadas al azar";

/// What a focal point types to invite a colleague.
fn colleague(capacity: &str) -> Vec<(&str, &str)> {
    vec![("name", "Elena Borrador"), ("email", EMAIL), ("language", "es"), ("capacity", capacity)]
}

/// The newest mail to the colleague, which carries the link that works.
fn invitation(mails: &[Outgoing]) -> String {
    let mail = mails.iter().rfind(|mail| mail.to == EMAIL).expect("the invitation is sent");
    let from = mail.text.find("/account/invitation/").expect("a link");
    mail.text[from..].split_whitespace().next().unwrap_or_default().to_owned()
}

/// Takes an invitation up; the status of the answer.
async fn taken_up(world: &World, link: &str) -> u16 {
    let browser = world.browser();
    let page = browser.get(link).await;
    let Some(csrf) = page.csrf().filter(|_| page.status == 200) else { return page.status };
    let action = page.forms().into_iter().find(|to| to.starts_with("/account/invitation/")).expect("the form");
    let form = browser.form(&action, &csrf, &[("password", PASSWORD)]).header("origin", world.base());
    browser.send(form).await.status
}

async fn colleague_in(world: &World) -> Browser {
    let browser = world.browser();
    browser.sign_in(EMAIL, PASSWORD).await.is(303);
    browser
}

async fn seat_of(world: &World, key: &str) -> SeatId {
    world.scope_of(&world.sign_in(key).await).await.seats()[0].id
}

async fn invitations(world: &World) -> i64 {
    world.database.number("SELECT COUNT(*) FROM invitation").await
}

/// Honduras holds the presidency from today on, and nobody exercises it yet.
async fn presidency(world: &World) -> RowId {
    let zone = chrono_tz::America::Tegucigalpa;
    let organisation = world.scope_of(&world.sign_in("honduras").await).await.seats()[0].organisation;
    let office = desk::NewOffice {
        kind: OfficeKind::Presidency,
        title: "Presidencia de prueba".into(),
        organisation: Some(organisation),
        seat: None,
        exercised_by: Vec::new(),
        from: world.house.store.clock().now().with_timezone(&zone).date_naive(),
        until: None,
        zone,
    };
    let secretariat = Arc::new(world.scope_of(&world.sign_in("secretariat").await).await);
    let grant = secretariat.grant_at::<Administer>("puebla", "desk", "test").expect("the secretariat keeps its desk");
    desk::make_office(&grant, &office).await.expect("the office is entered")
}

on_both! {
    async fn rule_7_a_focal_point_invites_a_colleague_and_ends_the_seat(world: World) {
        let honduras = world.sign_in("honduras").await;
        let people = honduras.get(&format!("{HOME}/people")).await.is(200);
        assert!(people.links().contains(&format!("{HOME}/seats")), "the page is linked for those who have the power");
        let empty = honduras.get(&format!("{HOME}/seats")).await.is(200);
        assert!(empty.has(&world.persona("honduras").name) && !empty.has(&world.persona("honduras").email));
        assert!(empty.links().contains(&format!("{HOME}/invitations/new")));
        let form = honduras.get(&format!("{HOME}/invitations/new")).await.is(200);
        assert!(form.has("value=\"delegate\"") && !form.has("value=\"focal_point\""));

        honduras.post(&format!("{HOME}/invitations"), &colleague("delegate")).await.is(303);
        let shown = honduras.get(&format!("{HOME}/seats")).await.is(200);
        assert!(shown.has("Elena Borrador"), "{}", shown.words());
        assert!(!shown.has(EMAIL), "addresses are not shown");
        let mails = world.mails().await;
        assert_eq!(mails.len(), 1);
        assert!(mails[0].text.contains("Honduras") && mails[0].html.contains("Honduras"), "{}", mails[0].text);
        assert_eq!(taken_up(&world, &invitation(&mails)).await, 303);
        assert_eq!(taken_up(&world, &invitation(&mails)).await, 410, "an invitation works once");

        let elena = colleague_in(&world).await;
        elena.get(HOME).await.is(200);
        elena.get("/area/puebla/members").await.is(200);
        elena.get(&format!("{HOME}/seats")).await.is(403);
        assert!(!elena.get(&format!("{HOME}/people")).await.is(200).links().contains(&format!("{HOME}/seats")));
        // The secretariat knows who sits there, and does not read the delegation's space.
        let secretariat = world.sign_in("secretariat").await;
        assert!(secretariat.get("/desk/puebla").await.is(200).has("Elena Borrador"));
        secretariat.get(&format!("{HOME}/seats")).await.is(404);

        let shown = honduras.get(&format!("{HOME}/seats")).await.is(200);
        let endings: Vec<String> = shown.links().into_iter().filter(|link| link.ends_with("/ending")).collect();
        assert_eq!(endings.len(), 1, "one's own seat is ended by the secretariat: {endings:?}");
        assert!(honduras.get(&endings[0]).await.is(200).has("Elena Borrador"));
        honduras.post(&endings[0], &[("when", "now")]).await.is(303);
        assert!(elena.get(HOME).await.is_to_sign_in(), "what was open is closed at once");
        colleague_in(&world).await.get(HOME).await.is(404);
        world.later(chrono::Duration::seconds(1));
        assert!(!honduras.get(&format!("{HOME}/seats")).await.is(200).has("Elena Borrador"), "who sits there no more");
        assert!(honduras.get(&format!("{HOME}/seats?seats=past")).await.is(200).has("Elena Borrador"));
        let lines = "SELECT space.slug FROM audit_line JOIN space ON space.id = audit_line.space_id WHERE verb = 'seat_ended' ORDER BY space.slug";
        assert_eq!(world.database.texts(lines).await, ["delegation-hn", "desk"]);
    }

    async fn rule_7_a_seat_begins_and_ends_on_the_days_that_were_given(world: World) {
        let honduras = world.sign_in("honduras").await;
        let day = |days: i64| (world.house.store.clock().now() + chrono::Duration::days(days)).format("%Y-%m-%d").to_string();
        let (yesterday, tomorrow, after) = (day(-1), day(1), day(3));
        let with = |from: &str, until: &str| {
            let dates = [("from", from.to_owned()), ("until", until.to_owned()), ("zone", "UTC".to_owned())];
            let typed = colleague("adviser").into_iter().map(|(name, value)| (name, value.to_owned()));
            typed.chain(dates).collect::<Vec<(&str, String)>>()
        };
        for (from, until) in [(&after, &tomorrow), (&String::new(), &yesterday), (&"soon".to_owned(), &String::new())] {
            let fields = with(from, until);
            let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let page = honduras.post(&format!("{HOME}/invitations"), &fields).await.is(422);
            assert!(page.has("value=\"Elena Borrador\"") && page.has("class=\"err\""), "{}", page.words());
        }
        assert_eq!(invitations(&world).await, 0);
        let fields = with(&tomorrow, &after);
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        honduras.post(&format!("{HOME}/invitations"), &fields).await.is(303);
        assert_eq!(taken_up(&world, &invitation(&world.mails().await)).await, 303);
        colleague_in(&world).await.get(HOME).await.is(404);
        world.later(chrono::Duration::days(1));
        colleague_in(&world).await.get(HOME).await.is(200);
        world.later(chrono::Duration::days(2));
        colleague_in(&world).await.get(HOME).await.is(404);
    }

    async fn rule_7_an_invitation_is_sent_again_and_withdrawn_by_its_delegation_alone(world: World) {
        let honduras = world.sign_in("honduras").await;
        honduras.post(&format!("{HOME}/invitations"), &colleague("delegate")).await.is(303);
        let first = invitation(&world.mails().await);
        let forms = honduras.get(&format!("{HOME}/seats")).await.is(200).forms();
        let to = |end: &str| forms.iter().find(|to| to.ends_with(end)).expect("a button").clone();
        let (sending, withdrawal) = (to("/sending"), to("/withdrawal"));
        for key in ["mexico", "secretariat", "operator"] {
            let other = world.sign_in(key).await;
            for path in [&sending, &withdrawal] {
                other.post(path, &[]).await.is(404);
            }
        }
        honduras.post(&sending, &[]).await.is(303);
        let second = invitation(&world.mails().await);
        assert_eq!(taken_up(&world, &first).await, 410, "the earlier link is dead");
        honduras.post(&withdrawal, &[]).await.is(303);
        assert_eq!(taken_up(&world, &second).await, 410, "a withdrawn invitation opens nothing");
        honduras.post(&sending, &[]).await.is(409);
    }

    async fn rule_7_a_message_that_could_not_be_delivered_is_told_to_the_delegation(world: World) {
        let honduras = world.sign_in("honduras").await;
        honduras.post(&format!("{HOME}/invitations"), &colleague("delegate")).await.is(303);
        let told = Words::of(Lang::Es).t("desk-own-undelivered");
        assert!(!honduras.get(&format!("{HOME}/seats")).await.is(200).has(&told));
        world.database.run("UPDATE mail SET state = 'dead'").await;
        assert!(honduras.get(&format!("{HOME}/seats")).await.is(200).has(&told));
    }

    async fn a18_a_focal_point_cannot_give_more_than_a_seat_of_its_own_delegation(world: World) {
        let honduras = world.sign_in("honduras").await;
        let lines = world.database.lines_of_the_record().await;
        for capacity in ["focal_point", "operator", "admin", ""] {
            let page = honduras.post(&format!("{HOME}/invitations"), &colleague(capacity)).await.is(422);
            assert!(page.has("capacity-e"), "{capacity}: the sentence stands at its field\n{}", page.words());
        }
        honduras.post("/area/puebla/delegation-mx/invitations", &colleague("delegate")).await.is(404);
        honduras.post("/area/puebla/members/invitations", &colleague("delegate")).await.is(403);
        honduras.post("/desk/puebla/invitations", &colleague("delegate")).await.is(404);
        assert_eq!((invitations(&world).await, world.database.lines_of_the_record().await), (0, lines), "nothing changed");
        assert!(world.mails().await.is_empty());

        let mexico = world.scope_of(&world.sign_in("mexico").await).await.seats()[0].clone();
        let (standing, organisation) = (mexico.standing_id.to_string(), mexico.organisation.to_string());
        let (space, seat) = (mexico.own_space.to_string(), mexico.id.to_string());
        let assigned = [
            ("standing", standing.as_str()), ("standing_id", &standing), ("organisation_id", &organisation), ("delegation_id", &organisation),
            ("space", "delegation-mx"), ("space_id", &space), ("process_id", &space), ("seat_id", &seat), ("letter", "x"), ("letter_date", "2001-01-01"),
            ("is_admin", "true"), ("operator", "true"), ("verified", "true"), ("role", "ADM"), ("used_at", "2001-01-01"),
        ];
        let fields: Vec<(&str, &str)> = colleague("delegate").into_iter().chain(assigned).collect();
        honduras.post(&format!("{HOME}/invitations"), &fields).await.is(303);
        let made = "SELECT organisation.key || ' ' || space.slug || ' ' || invitation.capacity || ' ' || COALESCE(invitation.letter, 'none')
                    FROM invitation JOIN standing ON standing.id = invitation.standing_id JOIN space ON space.id = invitation.space_id
                    JOIN organisation ON organisation.id = standing.organisation_id";
        assert_eq!(world.database.texts(made).await, ["HN delegation-hn delegate none"]);
        assert_eq!(taken_up(&world, &invitation(&world.mails().await)).await, 303);
        let operators = format!("SELECT COUNT(*) FROM person WHERE person.operator AND person.email = '{EMAIL}'");
        assert_eq!(world.database.number(&operators).await, 0);
        let elena = world.scope_of(&colleague_in(&world).await).await;
        let seats: Vec<_> = elena.seats().iter().map(|seat| seat.organisation.to_string()).collect();
        assert!(seats.len() == 1 && seats[0] != organisation, "one seat, of Honduras");
    }

    async fn e6_a_focal_point_ends_no_seat_of_another_delegation(world: World) {
        let honduras = world.sign_in("honduras").await;
        let (theirs, own) = (seat_of(&world, "mexico").await, seat_of(&world, "honduras").await);
        let mexico = world.sign_in("mexico").await;
        let (observer, secretariat) = (seat_of(&world, "iom_observer").await, world.sign_in("secretariat").await);
        let lines = world.database.lines_of_the_record().await;
        for place in [HOME, "/area/puebla/delegation-mx", "/area/manila/delegation-ph"] {
            let path = format!("{place}/seats/{theirs}/ending");
            honduras.get(&path).await.is(404);
            honduras.post(&path, &[("when", "now")]).await.is(404);
        }
        // Who is focal point is for the secretariat; and a standing beside one's own is not one's own.
        honduras.post(&format!("{HOME}/seats/{own}/ending"), &[("when", "now")]).await.is(403);
        let beside = format!("/area/puebla/delegation-iom/seats/{observer}/ending");
        secretariat.get(&beside).await.is(403);
        secretariat.post(&beside, &[("when", "now")]).await.is(403);
        assert_eq!(world.database.lines_of_the_record().await, lines);
        mexico.get("/area/puebla/members").await.is(200);
        honduras.get(HOME).await.is(200);
    }

    async fn rule_7_an_office_is_exercised_by_those_only_whom_the_focal_point_names(world: World) {
        let office = presidency(&world).await;
        let honduras = world.sign_in("honduras").await;
        let (own, theirs) = (seat_of(&world, "honduras").await.to_string(), seat_of(&world, "mexico").await.to_string());
        let path = format!("{HOME}/offices/{office}");
        let bureau = "/area/puebla/bureau";
        honduras.get(bureau).await.is(404);
        let shown = honduras.get(&format!("{HOME}/seats")).await.is(200);
        assert!(shown.has("Presidencia de prueba") && shown.links().contains(&path), "{}", shown.words());
        assert!(honduras.get(&path).await.is(200).has(&own));

        honduras.post(&path, &[("exercised", &own)]).await.is(303);
        honduras.get(bureau).await.is(200);
        for wrong in [theirs.as_str(), "nobody"] {
            honduras.post(&path, &[("exercised", &own), ("exercised", wrong)]).await.is(422);
        }
        let mexico = world.sign_in("mexico").await;
        mexico.get(bureau).await.is(404);
        mexico.post(&path, &[("exercised", &theirs)]).await.is(404);
        mexico.post(&format!("/area/puebla/delegation-mx/offices/{office}"), &[("exercised", &theirs)]).await.is(403);
        honduras.get(bureau).await.is(200);

        honduras.post(&path, &[("shown", &own)]).await.is(303);
        honduras.get(bureau).await.is(404);
        assert!(honduras.get(&format!("{HOME}/seats")).await.is(200).links().contains(&path));
        let named = "SELECT COUNT(*) FROM audit_line WHERE verb = 'office_exercised'";
        assert_eq!(world.database.number(named).await, 4, "each naming has a line in the delegation's space and on the desk");
    }

    async fn rule_7_nobody_of_the_house_becomes_a_focal_point_by_an_invitation_that_waited(world: World) {
        let secretariat = world.sign_in("secretariat").await;
        let standing = async |key: &str| world.scope_of(&world.sign_in(key).await).await.seats()[0].standing_id.to_string();
        let (honduras, house) = (standing("honduras").await, standing("secretariat").await);
        let letter = [("letter", "DGAM-214-01"), ("letter_date", "2001-02-28")];
        for (standing, capacity) in [(&honduras, "focal_point"), (&house, "staff")] {
            let fields: Vec<(&str, &str)> = colleague(capacity).into_iter().chain(letter).chain([("standing", standing.as_str())]).collect();
            secretariat.post("/desk/puebla/invitations", &fields).await.is(303);
        }
        let mails = world.mails().await;
        let (named, staff): (Vec<Outgoing>, Vec<Outgoing>) = mails.into_iter().partition(|mail| mail.text.contains("punto focal"));
        assert_eq!((named.len(), staff.len()), (1, 1));
        assert_eq!(taken_up(&world, &invitation(&staff)).await, 303);
        assert_eq!(taken_up(&world, &invitation(&named)).await, 410);
        let seats = format!("SELECT seat.capacity FROM seat JOIN person ON person.id = seat.person_id WHERE person.email = '{EMAIL}'");
        assert_eq!(world.database.texts(&seats).await, ["staff"]);
    }

    async fn rule_7_a_delegation_is_told_at_once_of_its_new_focal_point_and_nobody_else_is(world: World) {
        let standing = world.scope_of(&world.sign_in("honduras").await).await.seats()[0].standing_id.to_string();
        let secretariat = world.sign_in("secretariat").await;
        let letter = [("letter", "DGAM-214-01"), ("letter_date", "2001-02-28"), ("standing", standing.as_str())];
        let fields: Vec<(&str, &str)> = colleague("focal_point").into_iter().chain(letter).collect();
        secretariat.post("/desk/puebla/invitations", &fields).await.is(303);
        let sent = world.mails().await;
        assert!(sent.iter().all(|mail| mail.to == EMAIL), "nobody is told before the invitation is taken up");
        assert_eq!(taken_up(&world, &invitation(&sent)).await, 303);
        let told = world.mails().await;
        let to: Vec<&str> = told.iter().map(|mail| mail.to.as_str()).collect();
        assert_eq!(to, [world.persona("honduras").email.as_str()]);
        for text in [&told[0].text, &told[0].html] {
            assert!(text.contains("Elena Borrador") && text.contains("DGAM-214-01") && text.contains("Honduras"), "{text}");
            assert!(text.contains(&format!("{HOME}/people")) && !text.contains(EMAIL), "{text}");
        }

        // A delegate's seat is no such news.
        let honduras = world.sign_in("honduras").await;
        let delegate = [("name", "Otra Borrador"), ("email", "otra.borrador@cancilleria.example"), ("language", "es"), ("capacity", "delegate")];
        honduras.post(&format!("{HOME}/invitations"), &delegate).await.is(303);
        let mails = world.mails().await;
        let from = mails[0].text.find("/account/invitation/").expect("a link");
        let link = mails[0].text[from..].split_whitespace().next().unwrap_or_default();
        assert_eq!(taken_up(&world, link).await, 303);
        assert!(world.mails().await.is_empty());
    }

    async fn rule_7_who_reads_in_the_delegation_no_more_is_not_told_of_its_focal_point(world: World) {
        let standing = world.scope_of(&world.sign_in("honduras").await).await.seats()[0].standing_id.to_string();
        let letter = [("letter", "DGAM-214-01"), ("letter_date", "2001-02-28"), ("standing", standing.as_str())];
        let fields: Vec<(&str, &str)> = colleague("focal_point").into_iter().chain(letter).collect();
        world.sign_in("secretariat").await.post("/desk/puebla/invitations", &fields).await.is(303);
        let link = invitation(&world.mails().await);
        let own = seat_of(&world, "honduras").await;
        assert_eq!(taken_up(&world, &link).await, 303);
        let secretariat = Arc::new(world.scope_of(&world.sign_in("secretariat").await).await);
        let grant = secretariat.grant_at::<Administer>("puebla", "desk", "test").expect("the secretariat keeps its desk");
        desk::end_seat(&grant, own, None, None).await.expect("the seat ends");
        assert!(world.mails().await.is_empty(), "a mail queued a moment ago is judged when it is sent");
        assert_eq!(world.database.number("SELECT COUNT(*) FROM mail WHERE kind = 'focal_point' AND state = 'dropped'").await, 1);
    }

    async fn a11_a_dismissed_focal_point_does_not_come_back_by_an_invitation_of_its_own(world: World) {
        let (honduras, own) = (world.sign_in("honduras").await, seat_of(&world, "honduras").await);
        let standing = world.scope_of(&honduras).await.seats()[0].standing_id.to_string();
        honduras.post(&format!("{HOME}/invitations"), &colleague("delegate")).await.is(303);
        let secretariat = world.sign_in("secretariat").await;
        let other = "otra.borrador@cancilleria.example";
        let fields = [("name", "Otra Borrador"), ("email", other), ("language", "es"), ("capacity", "delegate"), ("standing", standing.as_str())];
        secretariat.post("/desk/puebla/invitations", &fields).await.is(303);
        let mails = world.mails().await;
        secretariat.post(&format!("/desk/puebla/seats/{own}/ending"), &[("when", "now")]).await.is(303);
        assert_eq!(taken_up(&world, &invitation(&mails)).await, 410);
        let recorded = "SELECT space.slug FROM audit_line JOIN space ON space.id = audit_line.space_id WHERE verb = 'invitation_withdrawn'";
        assert_eq!(world.database.texts(recorded).await, ["delegation-hn"]);
        assert_eq!(world.database.number("SELECT COUNT(*) FROM invitation WHERE token_hash IS NOT NULL").await, 1);
        assert_eq!(taken_up_from(&world, &mails, other).await, 303, "what the desk has sent stays open");
    }

    async fn a11_what_a_focal_point_has_sent_is_over_when_its_own_seat_has_run_out(world: World) {
        let own = seat_of(&world, "honduras").await;
        let honduras = world.sign_in("honduras").await;
        let secretariat = Arc::new(world.scope_of(&world.sign_in("secretariat").await).await);
        let grant = secretariat.grant_at::<Administer>("puebla", "desk", "test").expect("the secretariat keeps its desk");
        let tomorrow = world.house.store.clock().now() + chrono::Duration::days(1);
        desk::end_seat(&grant, own, None, Some(tomorrow)).await.expect("an end is set");
        honduras.post(&format!("{HOME}/invitations"), &colleague("delegate")).await.is(303);
        let mails = world.mails().await;
        world.later(chrono::Duration::days(1));
        assert_eq!(taken_up(&world, &invitation(&mails)).await, 410);
        let people = format!("SELECT COUNT(*) FROM person WHERE email = '{EMAIL}'");
        assert_eq!(world.database.number(&people).await, 0);
    }

    async fn the_address_of_a_faulty_invitation_leads_to_its_form(world: World) {
        let of_desk = ["invitations", "standings", "criteria"].map(|form| ("secretariat", format!("/desk/puebla/{form}")));
        for (key, path) in of_desk.into_iter().chain([("honduras", format!("{HOME}/invitations"))]) {
            let browser = world.sign_in(key).await;
            browser.post(&path, &[]).await.is(422);
            assert_eq!(browser.get(&path).await.is(303).location(), format!("{path}/new"));
            world.sign_in("mexico").await.get(&path).await.is(404);
            assert!(world.browser().get(&path).await.is_to_sign_in());
        }
        assert_eq!(world.sign_in("operator").await.get("/operator/managers").await.is(303).location(), "/operator");
        world.sign_in("honduras").await.get("/operator/managers").await.is(403);
    }

    async fn rule_7_a_focal_point_of_a_concluded_process_keeps_no_seats(world: World) {
        let honduras = world.sign_in("honduras").await;
        honduras.get(&format!("{HOME}/seats")).await.is(200);
        world.database.run("UPDATE process SET concluded_at = (SELECT MAX(made_at) FROM person) WHERE slug = 'puebla'").await;
        honduras.get(&format!("{HOME}/seats")).await.is(403);
        let scope = world.scope_of(&honduras).await;
        assert!(scope.spaces().any(|space| space.kind == SpaceKind::Delegation), "what was written there is still read");
    }
}
