//! What the one who runs the installation sees of its work: three numbers, and nothing that a row says.

use crate::access::{Scope, audit, clockwork::in_state, post::MailState};
use crate::{
    clock::Instant,
    error::{Denied, Outcome},
};

/// How the installation works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gauges {
    /// How many mails wait.
    pub mails_waiting: u64,
    /// How many could not be delivered and were not given up yet.
    pub mails_dead: u64,
    /// When the record was last written.
    pub last_line_at: Option<Instant>,
}

/// Reads the gauges, for an operator (rule 9).
///
/// # Errors
/// [`Denied::Forbidden`] for anyone else; the database's.
pub async fn gauges(scope: &Scope) -> Outcome<Gauges> {
    scope.viewer().filter(|viewer| viewer.operator).ok_or(Denied::Forbidden)?;
    Ok(Gauges {
        mails_waiting: in_state(&scope.store, MailState::Waiting).await?,
        mails_dead: in_state(&scope.store, MailState::Dead).await?,
        last_line_at: audit::newest(&scope.store).await?,
    })
}
