//! Handing in a paper, from anywhere: first the space is chosen, with who will see the paper there.

use actix_web::web;
use askama::Template;

use super::{
    pages::HandInPage,
    shelf::several,
    space_filter::Asked,
    spaces::{entered, entry, in_order},
};
use crate::{
    access::{Power, SpaceId, SpaceKind, SpaceSeen, policy},
    http::{
        Answer, SignedIn, Visit,
        links::space_href,
        names::{Organisations, capacity_name},
        on_to, private_page,
    },
};

/// Where the space is chosen.
const CHOICE: &str = "/area/hand-in";

/// The spaces to choose from. Who has only one is led to its form at once.
pub async fn new(visit: SignedIn, asked: web::Query<Asked>) -> Answer {
    if visit.scope.viewer().is_some_and(|viewer| viewer.operator) {
        return Ok(on_to("/operator"));
    }
    let open = open(&visit);
    if let [only] = open.as_slice() {
        return Ok(on_to(&form(&visit, only)));
    }
    let w = visit.w;
    let several = several(&open);
    let nowhere = open.is_empty();
    let (spaces, list) = asked.page(CHOICE, open, &visit);
    let mut who = visit.who_reads_each(&spaces.iter().map(|space| space.id).collect::<Vec<SpaceId>>()).await?;
    let organisations = Organisations::of(&visit.scope);
    let spaces = spaces.into_iter().map(|space| {
        let circulates = policy::circulates_at_once(space.kind);
        let becomes = w.t(if circulates { "area-hand-in-circulates" } else { "area-hand-in-draft" });
        let who = who.remove(&space.id).unwrap_or_default();
        let mut row = entry(space, form(&visit, space), who, becomes, &organisations, w);
        if let Some(process) = visit.scope.process(space.process).filter(|_| several) {
            row.name = w.labelled(process.name(w), &row.name);
        }
        row
    });
    let seat = visit.scope.acting().filter(|_| visit.scope.seats().len() > 1).map(|seat| {
        let capacity = capacity_name(seat.standing, seat.capacity, w);
        w.a2("area-hand-in-seat", "organisation", organisations.short(seat.organisation, w), "capacity", capacity)
    });
    let shown = HandInPage { spaces: spaces.collect(), chrome: visit.own_frame("papers")?, w, seat, nowhere, list };
    Ok(private_page(shown.render()?))
}

/// Where the way to hand in a paper begins: at the form of the one space that takes the person's papers, or at the choice of a space.
/// `None` for somebody who may add papers nowhere in the seat that they act in.
pub(super) fn way(visit: &Visit) -> Option<String> {
    match open(visit).as_slice() {
        [] => None,
        [only] => Some(form(visit, only)),
        _ => Some(CHOICE.to_owned()),
    }
}

/// The spaces that take papers from the seat that is acted in; the own delegation's first, where a paper is a draft.
fn open(visit: &Visit) -> Vec<&SpaceSeen> {
    let mut spaces = in_order(entered(visit), visit);
    spaces.retain(|space| visit.scope.may(Power::Contribute, space.id));
    spaces.sort_by_key(|space| space.kind != SpaceKind::Delegation);
    spaces
}

fn form(visit: &Visit, space: &SpaceSeen) -> String {
    format!("{}/documents/new", space_href(&visit.scope, space))
}
