//! Who may see and do what: the trusted core. It is the only code that holds a connection to the database.
//!
//! A request's cookie becomes a [`Scope`]: the spaces that the viewer may read, worked out in one query with the clock in its
//! condition. [`Scope::rows`] gives rows already restricted; [`Scope::grant`] gives a [`Grant`], the proof of a power in one space;
//! [`Grant::write`] gives a [`Write`], a transaction that ends in a line of the record.

mod arrival;
mod audit;
mod clockwork;
mod console;
pub mod desk;
pub mod door;
mod entry;
mod grant;
mod guarded;
mod held;
mod ids;
mod indexing;
mod kin;
mod kinds;
mod marked;
mod merged;
mod naming;
mod newest;
mod occurring;
mod numbering;
mod of_seat;
mod own;
pub mod password;
pub mod policy;
mod post;
mod quotas;
mod readers;
mod register;
mod relocation;
mod rows;
mod scope;
mod secret;
mod shell;
mod spaces;
mod store;
mod symbols;
pub mod tables;
mod words;
mod write;

pub use audit::{AuditLine, Head, Verb, Verified};
pub use clockwork::{Clockwork, DueMail, Letter};
pub use console::{Console, Delegation, NewPerson, NewSpace, Put};
pub use grant::{
    Administer, Ahead, Capability, Changes, Consent, Contribute, Decide, Deposit, Grant, KeepSeats, Manage, Object,
    Publish, Read, SeeAs,
};
pub use guarded::{Guarded, Kept, Mine, Moves, OfSeat, Open};
pub use held::{DueScan, HeldFiles, ScanState};
pub use ids::{OrganisationId, PersonId, ProcessId, RowId, SeatId, SessionId, SpaceId, StandingId};
pub use indexing::{DueWords, Indexed, UnreadFile};
pub use kin::InTheWay;
pub(crate) use kinds::words;
pub use kinds::{Capacity, Level, OfficeKind, SpaceKind, Standing};
pub use marked::{Mark, Marked};
pub use newest::Page;
pub use of_seat::SeatWrite;
pub use own::Own;
pub use policy::Power;
pub use post::{MailKind, MailState};
pub use quotas::Storage;
pub use readers::{Admitted, Reader};
pub use register::{KindSeen, ProcessNames, ProcessSeen, Register};
pub use rows::{After, Once, Part, Rows, Test, Total};
pub use scope::{LiveSeat, Scope, SessionLimits, SpaceSeen, Viewer};
pub use secret::{Secret, hex};
pub use spaces::Space;
pub use store::{NotOpened, Store};
pub use symbols::{LONGEST as LONGEST_PREFIX, Prefix, Symbol};
pub use words::Where;
pub use write::{Reached, Write};
