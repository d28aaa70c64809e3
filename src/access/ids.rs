//! Names of rows as types: a space's id is never taken for a seat's.

use std::{fmt, str::FromStr};

use sea_orm::{DbErr, DeriveValueType, TryFromU64};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, DeriveValueType, Serialize, Deserialize)]
        pub struct $name(pub Uuid);

        impl $name {
            /// A new id (UUID version 7, RFC 9562: sorts by the time of making).
            pub fn fresh() -> Self {
                Self(fresh())
            }

            /// The id that a name always gets (UUID version 5), so that the same data set imported twice meets its own rows.
            pub fn named(name: &str) -> Self {
                Self(named(name))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, uuid::Error> {
                text.parse().map(Self)
            }
        }

        impl TryFromU64 for $name {
            fn try_from_u64(_: u64) -> Result<Self, DbErr> {
                Err(DbErr::ConvertFromU64(stringify!($name)))
            }
        }
    )+};
}

ids! {
    /// A process.
    ProcessId,
    /// An organisation.
    OrganisationId,
    /// A standing of an organisation in a process.
    StandingId,
    /// A person with an account, or invited to one.
    PersonId,
    /// A seat.
    SeatId,
    /// A space.
    SpaceId,
    /// A signed-in session.
    SessionId,
    /// Any row that a feature owns.
    RowId,
}

/// A new id for a row.
#[expect(clippy::disallowed_methods, reason = "the one place where ids are made")]
pub(crate) fn fresh() -> Uuid {
    Uuid::now_v7()
}

fn named(name: &str) -> Uuid {
    /// Our own name space (RFC 9562, section 6.6).
    const OURS: Uuid = Uuid::from_u128(0x5ec2_e7a2_1a70_4a00_8001_5ec2_e7a2_1a70);
    Uuid::new_v5(&OURS, name.as_bytes())
}
