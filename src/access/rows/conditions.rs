//! Which rows of a table are there for a viewer, by their state: embargoed, ended, held by the scanner, seen by one seat alone.

use sea_orm::{
    ColumnTrait, Condition,
    sea_query::{Expr, ExprTrait},
};

use crate::{
    access::{Guarded, Level, Scope},
    clock::Instant,
};

/// The state part of a guarded table's condition: held, embargoed and ended rows are not there, with the time bound now.
pub(in crate::access) fn shown<E: Guarded>(scope: &Scope) -> Condition {
    let mut condition = not_ended::<E>(scope);
    if let Some(from) = E::FROM {
        condition = condition.add(from.lte(scope.now));
    }
    if let Some(unless) = E::UNLESS {
        condition = condition.add(unless.eq(false));
    }
    condition
}

/// The same without the embargo: for who signs what stands under one ([`crate::access::Grant::rows_ahead`]), and for nobody else.
pub(in crate::access) fn not_ended<E: Guarded>(scope: &Scope) -> Condition {
    let condition = let_in::<E>(scope);
    match E::UNTIL {
        Some(until) => condition.add(Condition::any().add(until.is_null()).add(until.gt(scope.now))),
        None => condition,
    }
}

/// What was removed between an instant and now; nothing of a table whose rows do not end.
pub(in crate::access) fn wasted<E: Guarded>(scope: &Scope, since: Instant) -> Condition {
    match E::UNTIL {
        Some(until) => {
            let mut condition = let_in::<E>(scope).add(until.gt(since)).add(until.lte(scope.now));
            // What nobody saw before its minute is not seen in a wastebasket either.
            if let Some(from) = E::FROM {
                condition = condition.add(from.lte(scope.now));
            }
            if let Some(unless) = E::UNLESS {
                condition = condition.add(unless.eq(false));
            }
            condition
        }
        None => nothing(),
    }
}

/// What the scanner does not hold: under every other condition, that of the wastebasket too.
fn let_in<E: Guarded>(scope: &Scope) -> Condition {
    let condition = ones_own::<E>(scope);
    match E::COME {
        Some(come) => condition.add(come.gt(0)),
        None => condition,
    }
}

/// What it holds: for those who manage the space that it was handed in to, and for the seat that did, among the spaces that are read.
pub(in crate::access) fn held<E: Guarded>(scope: &Scope) -> Condition {
    let (Some(come), Some(seat)) = (E::COME, E::SEAT) else { return nothing() };
    let managed = scope.spaces().filter(|space| space.level >= Level::Manage).map(|space| space.id.0);
    let seats = scope.seats.iter().map(|seat| seat.id.0);
    let concerned = Condition::any().add(E::SPACE.is_in(managed)).add(seat.is_in(seats));
    ones_own::<E>(scope).add(come.lt(1)).add(concerned)
}

/// Of a table whose rows only the seat sees that made them, those of the seat acted in.
fn ones_own<E: Guarded>(scope: &Scope) -> Condition {
    match (E::OWN, scope.acting) {
        (None, _) => Condition::all(),
        (Some(own), Some(seat)) => Condition::all().add(own.eq(seat.0)),
        (Some(_), None) => nothing(),
    }
}

pub(super) fn nothing() -> Condition {
    Condition::all().add(Expr::val(1).eq(0))
}
