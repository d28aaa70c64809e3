//! Every route of the table and every persona: what each is answered, and that what is hidden answers as what never was.

use std::fmt::Write;

use virtual_secretariat::{
    access::{Scope, SpaceId},
    app,
    http::{Needs, Route},
};

use crate::{
    harness::{Browser, Canaries, NOBODY, PERSONAS, Page, SpaceRow, Things, World, filled, on_both},
    leak::Watch,
};

/// The spaces of Puebla that addresses with a space are tried in: one for each way of being admitted. Forms are sent to the first of them.
const SPACES: [&str; 7] = ["public", "plenary", "members", "delegation-hn", "desk", "bureau", "civil"];
const SPACES_OF_FORMS: usize = 5;

/// The methods of a network drive (RFC 4918).
const DRIVE: [&str; 11] =
    ["OPTIONS", "PROPFIND", "PROPPATCH", "GET", "PUT", "MKCOL", "DELETE", "MOVE", "COPY", "LOCK", "UNLOCK"];

/// The head of a column for each persona.
const COLUMNS: [(&str, &str); 12] = [
    (NOBODY, "none"),
    ("honduras", "HN"),
    ("mexico", "MX"),
    ("colombia", "CO"),
    ("unhcr", "UNHCR"),
    ("rncom", "RNCOM"),
    ("philippines", "PH"),
    ("canada", "CA"),
    ("secretariat", "SEC"),
    ("iom_observer", "IOMob"),
    ("former", "EX"),
    ("operator", "OP"),
];

on_both! {
    async fn b15_every_route_answers_every_persona_as_was_reviewed(world: World) {
        let canaries = world.canaries().await;
        let mut visitors = Visitors::of(&world).await;
        let mut table = String::from("An answer for a real thing, and after the stroke for one that never was, where that is another. in: to the sign-in page.\n\n");
        let _ = writeln!(table, "{}", COLUMNS.map(|(_, head)| format!("{head:<8}")).concat().trim_end());
        let (mut faults, mut watch) = (Vec::new(), Watch::default());
        let (reading, acting): (Vec<Route>, Vec<Route>) = app::routes().into_iter().partition(|route| route.method == "GET");
        // What is read comes first: acts change what there is to read.
        for route in reading.iter().chain(&acting) {
            let _ = writeln!(table, "\n{} {}", route.method, route.path);
            for space in spaces_for(route, &canaries) {
                let mut cells = Vec::new();
                if route.method != "GET" && !route.path.contains("{space}") {
                    visitors.are_signed_in().await;
                }
                for (key, _) in COLUMNS {
                    let real = visitors.ask(route, &canaries, space, Things::Real, key).await;
                    let unknown = visitors.ask(route, &canaries, space, Things::Unknown, key).await;
                    faults.extend(real.faults_of_markup().into_iter().map(|fault| format!("{key}: {}: {fault}", real.asked)));
                    let scope = visitors.scope(key);
                    if route.method != "GET" {
                        // What forms are answered is looked through here, as pages are in the leak test.
                        let asked = real.asked.split_once(' ').map_or("", |(_, path)| path);
                        watch.page(&canaries, (key, scope), asked, &real);
                    }
                    faults.extend(against_needs(route, space, &canaries, scope, &real).map(|fault| format!("{key}: {} {fault}", real.asked)));
                    if is_hidden(route, space, &canaries, visitors.scope(key)) {
                        let nowhere = visitors.ask(route, &canaries, space, Things::UnknownSpace, key).await;
                        let differences = [&unknown, &nowhere].into_iter().filter_map(|other| tells(&real, other));
                        faults.extend(differences.map(|fault| format!("{key}: {fault}")));
                    }
                    let (real, unknown) = (short(&real), short(&unknown));
                    cells.push(if real == unknown { real } else { format!("{real}/{unknown}") });
                }
                let place = if route.path.contains("{space}") { space.slug.as_str() } else { "" };
                let cells = cells.iter().map(|cell| format!("{cell:<8}")).collect::<Vec<_>>().concat();
                let _ = writeln!(table, "{:<96}{place}", cells.trim_end());
            }
        }
        faults.extend(watch.leaks());
        assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
        let table = table.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
        insta::assert_snapshot!("routes", table.trim_end());
    }

    async fn a13_a_form_without_its_token_is_refused_on_every_route_and_changes_nothing(world: World) {
        let canaries = world.canaries().await;
        let mut visitors = Visitors::of(&world).await;
        let mut faults = Vec::new();
        let foreign = world.browser().csrf().await;
        // Where no cookie counts, a page of another site can do nothing: tests/it/dav.rs.
        let by_forms = |route: &Route| changes(route) && route.needs != Needs::AppPassword;
        for route in app::routes().into_iter().filter(by_forms) {
            for key in [NOBODY, "honduras", "secretariat", "operator"] {
                visitors.is_signed_in(key).await;
                let space = spaces_for(&route, &canaries)[0];
                let path = filled(route.path, &canaries, space, Things::Real).unwrap_or_else(|fault| panic!("{fault}"));
                let before = world.database.lines_of_the_record().await;
                let browser = visitors.browser(key);
                let requests = |token: &str| {
                    if is_by_script(&route) {
                        vec![browser.by_script(method(&route), &path, token)]
                    } else {
                        vec![browser.form(&path, token, &[]), browser.files(&path, token, &[], &[])]
                    }
                };
                for token in ["", foreign.as_str()] {
                    for request in requests(token) {
                        let page = browser.send(request.header("origin", world.base())).await;
                        if page.status != 403 {
                            faults.push(format!("{key}: {} without a token answers {}", page.asked, page.status));
                        }
                    }
                }
                let own = browser.csrf().await;
                for request in requests(&own) {
                    let page = browser.send(request.header("origin", "null")).await;
                    if page.status != 403 {
                        faults.push(format!("{key}: {} from another site answers {}", page.asked, page.status));
                    }
                }
                let lines = world.database.lines_of_the_record().await - before;
                if lines != 0 {
                    faults.push(format!("{key}: {path}: {lines} lines in the record"));
                }
            }
        }
        assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
    }
}

#[test]
fn no_route_stands_twice_and_what_changes_something_is_a_form() {
    let mut seen = std::collections::BTreeSet::new();
    for route in app::routes() {
        assert!(
            seen.insert(format!("{} {}", route.method, route.path)),
            "{} {} stands twice",
            route.method,
            route.path
        );
        let known: &[&str] = match route.needs {
            Needs::AppPassword => &DRIVE,
            _ if is_by_script(&route) => &["OPTIONS", "POST", "HEAD", "PATCH", "DELETE"],
            _ => &["GET", "POST"],
        };
        assert!(known.contains(&route.method.as_str()), "{} {}: the tests know {known:?}", route.method, route.path);
        if changes(&route) {
            assert_ne!(route.needs, Needs::Nothing, "{} {}: it is a form at least", route.method, route.path);
        }
    }
    assert_eq!(COLUMNS.len(), PERSONAS.len() + 1);
}

/// Whether a route changes something.
fn changes(route: &Route) -> bool {
    !route.method.is_safe()
}

/// Whether it is our script or another program that asks, and no form.
fn is_by_script(route: &Route) -> bool {
    route.path.contains("/uploads") || route.needs == Needs::AppPassword
}

/// The method of a route, as the browser of the tests names it.
fn method(route: &Route) -> reqwest::Method {
    route.method.as_str().parse().expect("a method")
}

/// The spaces that a route is tried in. An address without one means the desk of its process, or things that anyone reads.
fn spaces_for<'c>(route: &Route, canaries: &'c Canaries) -> Vec<&'c SpaceRow> {
    let slugs: &[&str] = match route.needs {
        _ if route.path.contains("{space}") && route.method != "GET" => &SPACES[..SPACES_OF_FORMS],
        _ if route.path.contains("{space}") => &SPACES,
        // What the desk keeps stands where it is read.
        _ if ["/offices/{", "/standings/{", "/criteria/{"].iter().any(|what| route.path.contains(what)) => &["public"],
        _ if route.path.contains("/admissions/{") => &["members"],
        Needs::Power(_) => &["desk"],
        Needs::Nothing | Needs::Form | Needs::SignIn | Needs::Operator | Needs::AppPassword => &["public"],
    };
    slugs.iter().map(|slug| canaries.space("puebla", slug)).collect()
}

/// The space in which the power of a route is asked for.
fn space_asked(route: &Route, space: &SpaceRow, canaries: &Canaries) -> SpaceId {
    if route.path.contains("{space}") { space.id } else { canaries.space(&space.process, "desk").id }
}

/// Whether what the route shows is in a space that does not exist for this visitor.
fn is_hidden(route: &Route, space: &SpaceRow, canaries: &Canaries, scope: &Scope) -> bool {
    matches!(route.needs, Needs::Power(_)) && scope.space(space_asked(route, space, canaries)).is_none()
}

/// What is wrong with an answer, given what the table says that the route needs: the order of rule 10.
fn against_needs(route: &Route, space: &SpaceRow, canaries: &Canaries, scope: &Scope, page: &Page) -> Option<String> {
    let should = |right: bool, what: &str| (!right).then(|| format!("answers {}, and should {what}", short(page)));
    if page.status >= 500 {
        return should(false, "not fail");
    }
    let signed_in = scope.viewer().is_some();
    match route.needs {
        Needs::Nothing | Needs::Form => {
            should(!page.is_to_sign_in() || route.path.starts_with("/account/"), "not ask for a sign-in")
        }
        // A sign-in in the browser opens no drive, whosever it is.
        Needs::AppPassword => should(page.status == 401, "ask for an app password"),
        Needs::SignIn | Needs::Power(_) | Needs::Operator if !signed_in => {
            should(page.is_to_sign_in(), "lead to the sign-in page")
        }
        Needs::SignIn => {
            should(!page.is_to_sign_in() || route.path == "/account/sign-out", "let in whoever is signed in")
        }
        Needs::Operator if scope.viewer().is_some_and(|viewer| viewer.operator) => {
            should(page.status != 404 && page.status != 403, "let the operator in")
        }
        Needs::Operator => should(page.status == 403, "be for the operator only"),
        Needs::Power(power) => {
            let asked = space_asked(route, space, canaries);
            match (scope.space(asked).is_some(), scope.may(power, asked)) {
                (false, _) => should(page.status == 404, "not be found"),
                (true, false) => should(page.status == 403, "be refused"),
                (true, true) => should(!page.is_to_sign_in(), "let in whoever has the power"),
            }
        }
    }
}

/// How two answers differ that must not be told apart.
fn tells(hidden: &Page, never: &Page) -> Option<String> {
    if hidden.status != never.status {
        return Some(format!(
            "{} answers {}, and {} answers {}",
            hidden.asked, hidden.status, never.asked, never.status
        ));
    }
    let apart = hidden.bytes.len().abs_diff(never.bytes.len());
    (apart > 40).then(|| format!("{} is {apart} bytes longer or shorter than {}", hidden.asked, never.asked))
}

fn short(page: &Page) -> String {
    if page.is_to_sign_in() { "in".to_owned() } else { page.status.to_string() }
}

/// A browser for each persona, with what it may see.
struct Visitors<'w> {
    world: &'w World,
    all: Vec<(&'static str, Browser, Scope)>,
}

impl<'w> Visitors<'w> {
    async fn of(world: &'w World) -> Self {
        let mut all = Vec::new();
        for (key, _) in COLUMNS {
            let browser = world.sign_in(key).await;
            let scope = world.scope_of(&browser).await;
            all.push((key, browser, scope));
        }
        Self { world, all }
    }

    fn at(&self, key: &str) -> &(&'static str, Browser, Scope) {
        self.all.iter().find(|(of, ..)| *of == key).expect("a visitor")
    }

    fn browser(&self, key: &str) -> Browser {
        self.at(key).1.clone()
    }

    fn scope(&self, key: &str) -> &Scope {
        &self.at(key).2
    }

    /// An act may have ended a session; the next one is done by somebody who is signed in.
    async fn are_signed_in(&mut self) {
        for (key, _) in COLUMNS {
            self.is_signed_in(key).await;
        }
    }

    async fn is_signed_in(&mut self, key: &str) {
        self.world.database.run("DELETE FROM throttle").await;
        let (_, browser, _) = self.all.iter_mut().find(|(of, ..)| *of == key).expect("a visitor");
        if key != NOBODY && browser.get("/account").await.status != 200 {
            *browser = self.world.sign_in(key).await;
        }
    }

    /// The answer to a persona: for a form, one with the right token and nothing else.
    async fn ask(&mut self, route: &Route, canaries: &Canaries, space: &SpaceRow, things: Things, key: &str) -> Page {
        let path = filled(route.path, canaries, space, things).unwrap_or_else(|fault| panic!("{fault}"));
        if route.method == "GET" {
            return self.browser(key).get(&path).await;
        }
        if route.path.starts_with("/account") {
            self.is_signed_in(key).await;
        }
        let browser = self.browser(key);
        if is_by_script(route) {
            let csrf = browser.csrf().await;
            return browser.send(browser.by_script(method(route), &path, &csrf)).await;
        }
        if route.path.ends_with("/documents") || route.path.ends_with("/archives") || route.path.ends_with("/versions")
        {
            browser.upload(&path, &[], &[]).await
        } else {
            browser.post(&path, &[]).await
        }
    }
}
