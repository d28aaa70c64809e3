//! Which rows a table has, and who may see them. Three kinds, and no fourth:
//!
//! * **guarded** rows stand in one space and are seen by those who may read it, or there by the seat alone that made them;
//! * **mine** are one person's own: sessions, marks on papers;
//! * **open** rows are the installation's public register: names of processes and of organisations, texts for all.
//!
//! A feature only names columns. The conditions are built in [`super::rows`], nowhere else.

use sea_orm::EntityTrait;

/// A table whose rows stand in a space. Implemented by [`guarded!`](crate::guarded) alone.
pub trait Guarded: EntityTrait {
    /// The column that names the space.
    const SPACE: Self::Column;
    /// A second space whose readers see the row too (a seat is seen by its delegation and by the desk).
    const ALSO: Option<Self::Column>;
    /// The number that a row has from when it is let in: below 1 the scanner holds it, and nobody sees it but by
    /// [`Scope::held_rows`](super::Scope::held_rows).
    const COME: Option<Self::Column>;
    /// The instant before which nobody sees the row (an embargo).
    const FROM: Option<Self::Column>;
    /// Whether that instant never comes: what was stopped under its embargo. Who signs what stands under one sees it.
    const UNLESS: Option<Self::Column>;
    /// The instant from which nobody sees it (removed, withdrawn).
    const UNTIL: Option<Self::Column>;
    /// The process, stamped on writing.
    const PROCESS: Option<Self::Column>;
    /// The seat that acted, stamped on writing.
    const SEAT: Option<Self::Column>;
    /// The seat that alone sees the row, while it is the one acted in, where the row is nobody else's business.
    const OWN: Option<Self::Column>;
    /// The column by which an index has the rows of all spaces together: lists over very many spaces look there first.
    const ACROSS: Option<Self::Column>;
    /// The table's id.
    const ID: Self::Column;
}

/// A guarded table whose rows nobody sees but the seat that made them. Implemented by [`guarded!`](crate::guarded) alone, for a table that
/// names that seat.
pub trait OfSeat: Guarded {}

/// A guarded table whose rows can be moved to another space ([`Write::relocate`](crate::access::Write::relocate)): what hangs on such a row
/// follows it by its foreign keys. Implemented by [`guarded!`](crate::guarded) alone, with `moves;` before the columns.
pub trait Moves: Guarded {}

/// A table of one person's own rows. Implemented by [`mine!`](crate::mine) alone.
pub trait Mine: EntityTrait {
    /// The column that names the person.
    const PERSON: Self::Column;
    /// The table's id.
    const ID: Self::Column;
}

/// A table of one's own whose rows the person adds and removes: marks on papers. A session is none: it is made and ended at the door
/// alone. Implemented by [`mine!`](crate::mine) with the word `kept`.
pub trait Kept: Mine {}

/// A table that anyone may read. Implemented by [`open!`](crate::open) alone.
pub trait Open: EntityTrait {
    /// The table's id.
    const ID: Self::Column;
}

/// Declares the entity of the surrounding module guarded, by naming its space column. It writes the empty `ActiveModelBehavior` too,
/// because a hook of one's own would be handed the live transaction.
#[macro_export]
macro_rules! guarded {
    (moves; $($rest:tt)*) => {
        $crate::guarded!($($rest)*);
        impl $crate::access::Moves for Entity {}
    };
    ($space:ident $(, also $also:ident)? $(, come $come:ident)? $(, from $from:ident)? $(, unless $unless:ident)? $(, until $until:ident)? $(, process $process:ident)? $(, seat $seat:ident)? $(, own $own:ident)? $(, across $across:ident)?) => {
        impl sea_orm::ActiveModelBehavior for ActiveModel {}
        impl $crate::access::Guarded for Entity {
            const SPACE: Column = Column::$space;
            const ALSO: Option<Column> = $crate::guarded!(@ $($also)?);
            const COME: Option<Column> = $crate::guarded!(@ $($come)?);
            const FROM: Option<Column> = $crate::guarded!(@ $($from)?);
            const UNLESS: Option<Column> = $crate::guarded!(@ $($unless)?);
            const UNTIL: Option<Column> = $crate::guarded!(@ $($until)?);
            const PROCESS: Option<Column> = $crate::guarded!(@ $($process)?);
            const SEAT: Option<Column> = $crate::guarded!(@ $($seat)?);
            const OWN: Option<Column> = $crate::guarded!(@ $($own)?);
            const ACROSS: Option<Column> = $crate::guarded!(@ $($across)?);
            const ID: Column = Column::Id;
        }
        $($crate::guarded!(own $own);)?
    };
    (@) => { None };
    (@ $column:ident) => { Some(Column::$column) };
    (own $column:ident) => { impl $crate::access::OfSeat for Entity {} };
}

/// Declares the entity of the surrounding module one person's own; with `kept`, rows that the person adds and removes.
#[macro_export]
macro_rules! mine {
    ($person:ident, kept) => {
        $crate::mine!($person);
        impl $crate::access::Kept for Entity {}
    };
    ($person:ident) => {
        impl sea_orm::ActiveModelBehavior for ActiveModel {}
        impl $crate::access::Mine for Entity {
            const PERSON: Column = Column::$person;
            const ID: Column = Column::Id;
        }
    };
}

/// Declares the entity of the surrounding module open to anyone.
#[macro_export]
macro_rules! open {
    () => {
        impl sea_orm::ActiveModelBehavior for ActiveModel {}
        impl $crate::access::Open for Entity {
            const ID: Column = Column::Id;
        }
    };
}
