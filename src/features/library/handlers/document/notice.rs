//! What the page of a paper says of what was just done.

use chrono_tz::Tz;

use super::super::paper::Paper;
use crate::{
    features::library::{ProposalState, tables::proposal},
    http::{Visit, times::moment},
};

/// The sentence on what was just done; only known words are taken.
pub(super) fn notice(visit: &Visit, paper: &Paper, done: &str) -> Option<String> {
    let w = visit.w;
    match done {
        "uploaded" => paper.row.symbol.as_ref().map(|symbol| w.a1("library-notice-uploaded", "symbol", symbol)),
        "draft" => Some(w.t("library-notice-draft")),
        "version" => Some(w.t("library-notice-version")),
        "checking" => Some(w.t("library-notice-checking")),
        "language" => Some(w.t("library-notice-language")),
        "circulated" => Some(w.t("library-notice-circulated-there")),
        "deposited" => Some(w.t("library-notice-deposited-there")),
        "proposed" => Some(w.t("library-notice-proposed")),
        "announced" => Some(w.t("library-notice-announced")),
        "objected" => Some(w.t("library-notice-objected")),
        "objection-lifted" => Some(w.t("library-notice-objection-lifted")),
        "requested" => Some(w.t("library-notice-requested")),
        "request-withdrawn" => Some(w.t("library-notice-request-withdrawn")),
        "request-answered" => Some(w.t("library-notice-request-answered")),
        "released" => Some(w.t("library-notice-released")),
        "back" => Some(w.t("library-notice-back")),
        "held" => Some(w.t("library-notice-held")),
        "expected" => Some(w.t("library-notice-expected")),
        "described" => Some(w.t("library-notice-described")),
        "lifted" => Some(w.t("library-notice-lifted")),
        "in-hand" => Some(w.t("library-notice-in-hand")),
        "given-back" => Some(w.t("library-notice-given-back")),
        "recalled" => Some(w.t("library-notice-recalled")),
        "kept" => Some(w.t("library-notice-kept")),
        "put-back" => Some(w.t("library-notice-put-back")),
        "full" => Some(w.t("library-notice-bookmarks-full")),
        _ => None,
    }
}

/// From when a release is public that was signed under an embargo.
pub(super) fn signed(visit: &Visit, asked_for: &[proposal::Model], done: &str) -> Option<String> {
    let ahead = |row: &proposal::Model| row.embargo_until.filter(|until| *until > visit.scope.now());
    let mut closed = asked_for.iter().filter(|row| row.state == ProposalState::Released);
    let (row, until) = closed.find_map(|row| Some((row, ahead(row)?))).filter(|_| done == "signed")?;
    let when = moment(visit.w, until, row.zone.parse().unwrap_or(Tz::UTC)).text;
    Some(visit.w.a1("library-notice-signed", "when", when))
}

/// That the originator has consented or refused, where it has.
pub(super) fn answered(visit: &Visit, originator: &str, asked_for: &[proposal::Model], done: &str) -> Option<String> {
    let state = match done {
        "consented" => ProposalState::Consented,
        "declined" => ProposalState::Declined,
        _ => return None,
    };
    // What needs no consent can be signed as well, without an answer.
    let stands = asked_for.iter().any(|row| row.state == state && row.answered_at.is_some());
    stands.then(|| visit.w.a1(&format!("library-notice-{done}"), "organisation", originator))
}
