//! Which rows are the newest of some spaces, as a statement that another one stands on.
//!
//! Its text is put together here: the builder of statements would write what is asked of each space anew, and read every sign of it.

use std::fmt::Write;

use sea_orm::{
    ColumnTrait, DbBackend, Statement,
    sea_query::{
        Alias, Expr, ExprTrait, JoinType, PostgresQueryBuilder, SelectStatement, SqliteQueryBuilder, Value, Values,
    },
};

use super::{Guarded, SpaceId, rows::plain};

/// The name of the statement where another one stands on it.
const NEWEST: &str = "newest";

/// What each space is asked for: the id of a row, and the value by which it is new.
pub(super) const FOUND: [&str; 2] = ["found_id", "found_at"];

/// As many parts are merged in one go: SQLite takes at most 500.
pub(super) const PORTION: usize = 400;

/// The newest rows of some spaces.
pub(super) struct Merged {
    /// What is asked of one space, without the values between its pieces. The first of them is the space, in which alone the parts differ.
    pieces: Vec<String>,
    /// The other values.
    given: Vec<Value>,
    spaces: Vec<Value>,
    page: u64,
}

impl Merged {
    /// The newest rows of some spaces, so many: of a statement that asks one space for [`FOUND`], and for nothing else before it says which.
    pub(super) fn of(part: &SelectStatement, spaces: &[SpaceId], page: u64) -> Self {
        let (text, Values(given)) = part.build(SqliteQueryBuilder);
        let pieces: Vec<String> = text.split('?').map(str::to_owned).collect();
        debug_assert_eq!(pieces.len(), given.len() + 1, "a sign that is no value's: {text}");
        Self {
            pieces,
            given: given.into_iter().skip(1).collect(),
            spaces: plain(spaces).map(Value::from).collect(),
            page,
        }
    }

    /// Has a statement give those of its rows alone that are found.
    pub(super) fn narrow<E: Guarded>(rows: &mut SelectStatement) {
        let found = Expr::col((Alias::new(NEWEST), Alias::new(FOUND[0])));
        rows.join(JoinType::InnerJoin, Alias::new(NEWEST), found.eq(Expr::col(E::ID.as_column_ref())));
    }

    /// A statement that was so narrowed, with this one before it.
    pub(super) fn before(self, rows: &SelectStatement, backend: DbBackend) -> Statement {
        let (rows, Values(mut values)) = match backend {
            DbBackend::Postgres => rows.build(PostgresQueryBuilder),
            _ => rows.build(SqliteQueryBuilder),
        };
        // Behind the values of those rows come ours. Each has a number, which both databases read, so that it is given once for all spaces.
        let (first, behind) = (values.len() + 1, values.len() + 1 + self.given.len());
        let parts: Vec<String> = (behind..).take(self.spaces.len()).map(|space| self.part(space, first)).collect();
        let newest = if parts.len() <= PORTION {
            self.merge(&parts)
        } else {
            let portions = parts.chunks(PORTION).map(|portion| self.merge(portion));
            let [id, at] = FOUND;
            let portions = portions.map(|portion| format!("SELECT {id}, {at} FROM ({portion}) AS portion"));
            self.merge(&portions.collect::<Vec<_>>())
        };
        values.extend(self.given);
        values.extend(self.spaces);
        Statement::from_sql_and_values(backend, format!("WITH {NEWEST} AS ({newest}) {rows}"), values)
    }

    /// What is asked of a space whose value has a number; the first of the others has another.
    fn part(&self, space: usize, first: usize) -> String {
        let (begins, rest) = self.pieces.split_first().map_or(("", &[][..]), |(begins, rest)| (begins.as_str(), rest));
        let numbers = std::iter::once(space).chain(first..);
        rest.iter().zip(numbers).fold(begins.to_owned(), |mut part, (piece, number)| {
            // A text takes whatever is written to it.
            let _ = write!(part, "${number}{piece}");
            part
        })
    }

    /// Ordered parts as one, cut to a page: each comes in order from the index, and both databases merge them as they are asked for rows.
    fn merge(&self, parts: &[String]) -> String {
        let ([id, at], parts) = (FOUND, parts.join(" UNION ALL "));
        format!("{parts} ORDER BY {at} DESC, {id} DESC LIMIT {}", self.page)
    }
}
