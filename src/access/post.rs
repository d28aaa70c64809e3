//! Outgoing mail as rows: queued in the transaction of the change; what it says is rendered later, through the recipient's own scope.

use sea_orm::{ActiveValue::Set, EntityTrait};
use uuid::Uuid;

use super::{PersonId, RowId, SpaceId, ids::fresh, kinds::words, store::Transaction, tables::mail};
use crate::{clock::Instant, error::Outcome};

words! {
    /// What a mail is about. A new kind is a line here, and one in the table of `src/app.rs` that says who writes it.
    MailKind {
        /// An invitation to a seat; goes to the address in the invitation.
        Invitation = "invitation",
        /// A way back for a forgotten password.
        PasswordReset = "password_reset",
        /// A paper was circulated.
        Circulated = "circulated",
        /// The originator is asked for consent to a release.
        ConsentAsked = "consent_asked",
        /// A release is announced to the participants, who may object to it for some days.
        ReleaseAnnounced = "release_announced",
        /// A participant objected to a release that was announced.
        ReleaseObjected = "release_objected",
        /// The originator is asked for consent to the release of several papers that were proposed together.
        BatchConsentAsked = "batch_consent_asked",
        /// Releases that were proposed together are announced to the participants.
        BatchAnnounced = "batch_announced",
        /// A participant objected to some of them.
        BatchObjected = "batch_objected",
        /// A participant took its objection back.
        ObjectionLifted = "objection_lifted",
        /// What became of a proposal, or of several that were made together: goes to the originator when a release is signed, stopped or
        /// withdrawn, and to those who proposed it when the originator has answered.
        ReleaseTold = "release_told",
        /// An originator asks for a narrower or a wider circle for a paper of its own; goes to those who manage its space.
        CircleAsked = "circle_asked",
        /// Its request was answered.
        CircleAnswered = "circle_answered",
        /// A delegation has a new seat that its own focal point did not invite to; often a new focal point's.
        FocalPoint = "focal_point",
        /// The second signature under an emergency access is asked for.
        EmergencyAsked = "emergency_asked",
        /// A space was opened in an emergency; goes to those who manage it.
        EmergencyOpened = "emergency_opened",
        /// A file stays held: it is malware, or too large to be read; goes to those who manage the space and to who handed it in.
        FileStopped = "file_stopped",
        /// Who manages the space ended that somebody has a paper in hand; goes to who had it.
        CheckoutRecalled = "checkout_recalled",
    }
}

impl MailKind {
    /// The table of the row that a token is made for when such a mail is sent: whoever has the mail has what the token opens. All other
    /// kinds lead only to where their reader is let in already.
    pub(super) fn token_table(self) -> Option<&'static str> {
        match self {
            Self::Invitation => Some("invitation"),
            Self::PasswordReset => Some("password_reset"),
            _ => None,
        }
    }
}

words! {
    /// Where a mail stands.
    MailState {
        /// Waits for its time.
        Waiting = "waiting",
        /// Was handed to the relay.
        Sent = "sent",
        /// Was not sent, because its reader has no right to it any more.
        Dropped = "dropped",
        /// Could not be delivered after the last try.
        Dead = "dead",
    }
}

pub(super) async fn queue(
    on: &Transaction,
    now: Instant,
    space: Option<SpaceId>,
    kind: MailKind,
    to: Option<PersonId>,
    subject: Uuid,
) -> Outcome<()> {
    let row = mail::ActiveModel {
        id: Set(RowId(fresh())),
        space_id: Set(space),
        kind: Set(kind),
        person_id: Set(to),
        subject_id: Set(subject),
        state: Set(MailState::Waiting),
        tries: Set(0),
        due_at: Set(now),
        made_at: Set(now),
        done_at: Set(None),
        fault: Set(None),
    };
    mail::Entity::insert(row).exec_without_returning(&on.live).await?;
    Ok(())
}
