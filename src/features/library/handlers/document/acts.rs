//! What can be done with a paper: each act is offered to those only who may, and where it can be.

use super::super::paper::Paper;
use crate::{
    access::{Grant, Power, Read, SpaceKind, policy},
    clock::Instant,
    error::Outcome,
    features::library::{
        ProposalState, Wish, circulations, documents, objections,
        pages::{self, PaperActs},
        proposals,
        removals::may_remove,
        requests as circles,
        tables::proposal,
    },
};

/// The acts of the page, each with where it is done.
pub(super) fn acts(grant: &Grant<Read>, paper: &Paper, may_propose: bool, has_folders: bool) -> Outcome<PaperActs> {
    let here = grant.here()?;
    let may = |power| grant.may(power, here.id);
    let there = |page: &str| Some(format!("{}/{page}/new", paper.href));
    let contributes = may(Power::Contribute);
    let publishes = may(Power::Publish) && !matches!(here.kind, SpaceKind::Delegation | SpaceKind::Civil);
    Ok(PaperActs {
        version: if contributes && documents::may_add(grant, &paper.row) { there("versions") } else { None },
        follow: (contributes
            && paper.row.symbol.is_some()
            && documents::may_add(grant, &paper.row)
            && policy::circulates_at_once(here.kind))
        .then(|| format!("{}/documents/new?of={}", paper.space_href, paper.row.id)),
        circulate: if contributes
            && circulations::hindrance(grant, grant.seat(), &paper.row) != Some("library-circulate-not-yours")
        {
            there("circulations")
        } else {
            None
        },
        deposit: if may(Power::Deposit) { there("deposits") } else { None },
        propose: if publishes && may_propose { there("proposals") } else { None },
        removes: may_remove(grant, &paper.row),
        select: (may_remove(grant, &paper.row)
            || (has_folders && contributes && documents::may_add(grant, &paper.row)))
        .then(|| format!("{}/selection?document={}", paper.space_href, paper.row.id)),
        checkout: if contributes && documents::may_add(grant, &paper.row) { there("checkout") } else { None },
        hold: if may(Power::Manage) { there("hold") } else { None },
        publication: (circles::may_ask(grant, &paper.row) && may_propose)
            .then(|| format!("{}/requests/new?wish={}", paper.href, Wish::Release.word())),
        request: if circles::may_ask(grant, &paper.row) { there("requests") } else { None },
        readings: documents::may_add(grant, &paper.row).then(|| format!("{}/readings", paper.href)),
        properties: (publishes || documents::may_add(grant, &paper.row)).then(|| format!("{}/properties", paper.href)),
    })
}

/// Whether a release can be proposed: none waits, and the present version is not public, or about to be, in all its languages.
pub(super) fn may_propose(
    now: Instant,
    paper: &Paper,
    present: usize,
    asked_for: &[proposal::Model],
    shown: &[pages::Proposal],
) -> Outcome<bool> {
    for (row, shown) in asked_for.iter().zip(shown) {
        let waits =
            matches!(row.state, ProposalState::Asked | ProposalState::Consented) || objections::blocks(row, now);
        // Who signs no release sees none that is still ahead: of that the proposal tells.
        let ahead = row.state == ProposalState::Released && row.embargo_until.max(row.window_until) > Some(now);
        let stands = row.number == paper.row.version && (shown.stands || ahead);
        if waits || (stands && proposals::languages_of(row)?.len() >= present) {
            return Ok(false);
        }
    }
    Ok(true)
}
