//! The one table of routes, from which the application is built, and the one place that knows all features.

use std::sync::Arc;

use actix_web::{
    App, HttpResponse,
    body::MessageBody,
    dev::{ServiceFactory, ServiceRequest, ServiceResponse},
    middleware::{Compress, from_fn},
    web,
};
use futures_util::FutureExt;

use crate::{
    access::{Letter, MailKind},
    error::Outcome,
    features::{accounts, area, dav, desk, library, metadata, search, site},
    http::{Answer, House, Route, dress, registered},
    jobs::Work,
    mail::{Mailer, Outgoing},
    route,
    scanner::Scanner,
};

/// Every address of the installation, what it needs, and who answers. The order matters only where patterns overlap: the narrower stands first.
pub fn routes() -> Vec<Route> {
    let mut routes = vec![route!(GET "/health/live" Nothing live), route!(GET "/health/ready" Nothing ready)];
    routes.extend(accounts::routes());
    routes.extend(desk::routes());
    routes.extend(search::routes());
    routes.extend(area::routes());
    routes.extend(library::routes());
    routes.extend(metadata::routes());
    routes.extend(dav::routes());
    routes.extend(site::routes());
    routes
}

/// Builds the application from a table of routes, which is [`routes`] everywhere but in a test of what goes round them.
#[expect(clippy::disallowed_methods, reason = "the one place where routes are registered")]
pub fn build(
    house: Arc<House>,
    routes: Vec<Route>,
) -> App<
    impl ServiceFactory<
        ServiceRequest,
        Config = (),
        Response = ServiceResponse<impl MessageBody>,
        Error = actix_web::Error,
        InitError = (),
    >,
> {
    let limit = usize::try_from(house.upload_limit()).unwrap_or(usize::MAX);
    let mut app = App::new().app_data(web::Data::from(house)).app_data(web::PayloadConfig::new(limit.min(1_000_000)));
    for (beginning, lines) in by_beginning(&routes) {
        let (whole, longer): (Vec<_>, Vec<_>) = lines.into_iter().partition(|(rest, _)| rest.is_empty());
        let held = |route: &Route| (route.handler)().wrap(from_fn(dress::hold));
        let beginning = &registered(beginning);
        app = whole.into_iter().fold(app, |app, (_, route)| app.route(beginning, held(route)));
        if !longer.is_empty() {
            let scope = web::scope(beginning);
            app = app.service(
                longer.into_iter().fold(scope, |scope, (rest, route)| scope.route(&registered(rest), held(route))),
            );
        }
    }
    app.default_service(web::to(nothing_here)).wrap(from_fn(dress::dress)).wrap(Compress::default())
}

/// A part of the table: what its addresses begin with, and each line with the rest of its address.
type Part<'t> = (&'static str, Vec<(&'static str, &'t Route)>);

/// The table by the first segment of its addresses, in its order: an address is compared with those only that begin as it does. No two
/// beginnings may hold for the same segment.
fn by_beginning(routes: &[Route]) -> Vec<Part<'_>> {
    let mut parts: Vec<Part> = Vec::new();
    for route in routes {
        let end = route.path[1..].find('/').map_or(route.path.len(), |at| at + 1);
        let (beginning, rest) = route.path.split_at(end);
        match parts.iter_mut().find(|(known, _)| *known == beginning) {
            Some((_, lines)) => lines.push((rest, route)),
            None => parts.push((beginning, vec![(rest, route)])),
        }
    }
    parts
}

/// The recurring work of an installation, which renders each feature's mails.
pub fn work(house: &Arc<House>, mailer: Mailer) -> Work {
    let shared = house.clone();
    Work {
        store: house.store.clone(),
        blobs: house.blobs.clone(),
        program: house.program.clone(),
        wastebasket: house.wastebasket(),
        scanner: Scanner::of(&house.config.scanner),
        mailer,
        render: Box::new(move |letter| render(letter, shared.clone()).boxed_local()),
    }
}

/// Who writes the mails of each kind: a new kind does not compile before it has its line here. A mail that its reader has no right to any more
/// is `None`, and is not sent.
async fn render(letter: Letter, house: Arc<House>) -> Outcome<Option<Outgoing>> {
    use library::{letters, notices, post, recalls, tidings};
    let (letter, house) = (&letter, &*house);
    match letter.kind {
        MailKind::Invitation => accounts::post::invitation(letter, house).await,
        MailKind::PasswordReset => accounts::post::password_reset(letter, house),
        MailKind::Circulated => post::circulated(letter, house).await,
        MailKind::ConsentAsked => post::consent_asked(letter, house).await,
        MailKind::ReleaseAnnounced => post::announced(letter, house).await,
        MailKind::ReleaseObjected => post::announced(letter, house).await,
        MailKind::ObjectionLifted => post::announced(letter, house).await,
        MailKind::BatchConsentAsked => letters::render(letter, house).await,
        MailKind::BatchAnnounced => letters::render(letter, house).await,
        MailKind::BatchObjected => letters::render(letter, house).await,
        MailKind::ReleaseTold => tidings::render(letter, house).await,
        MailKind::CircleAsked => notices::render(letter, house).await,
        MailKind::CircleAnswered => notices::render(letter, house).await,
        MailKind::FileStopped => post::stopped(letter, house).await,
        MailKind::CheckoutRecalled => recalls::render(letter, house).await,
        MailKind::FocalPoint => desk::post::focal_point(letter, house).await,
        MailKind::EmergencyAsked => desk::post::emergency_asked(letter, house).await,
        MailKind::EmergencyOpened => desk::post::emergency_opened(letter, house).await,
    }
}

/// The program runs.
async fn live() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("live\n")
}

/// The program can serve: the database answers.
async fn ready(house: web::Data<House>) -> Answer {
    house.store.answers().await?;
    Ok(HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ready\n"))
}

async fn nothing_here() -> HttpResponse {
    HttpResponse::NotFound().finish()
}
