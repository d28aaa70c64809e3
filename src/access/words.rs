//! The index over titles, texts and what is said of papers, which [`super::indexing`] fills: a reader's rows are narrowed by a question.
//!
//! The space stands in each row of the index as a word of its own, and the question names the reader's spaces: what a reader does not see
//! costs nothing and weighs nothing. What is found is joined with the rows as they are now, under the same condition as every list, so a
//! right that was withdrawn is a result that is gone at once, however far the index lags. Nothing is ranked by how often a word stands
//! anywhere: that would tell of texts which the reader may not see.

use std::collections::{HashMap, HashSet};

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbBackend, Order,
    sea_query::{Alias, Expr, ExprTrait, JoinType, Query, SimpleExpr},
};
use serde::de::DeserializeOwned;

use super::{
    Guarded, RowId, Rows, SpaceId,
    rows::{as_text, plain, unlooked},
};
use crate::{error::Outcome, wording::Question};

/// How many spaces a question names. For who sees more, rows of other spaces are met in the index, and left out by the condition on the rows.
const NAMED: usize = 400;

/// What the number of a row in the index is called in a statement.
const NUMBER: &str = "found_at";

/// Where a question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Where {
    /// In symbols and titles.
    InTitles,
    /// In symbols, titles and texts, and in what is said of papers.
    Anywhere,
}

/// The word by which a space stands in the index.
pub(super) fn word_of(space: SpaceId) -> String {
    space.0.simple().to_string()
}

impl<E: Guarded> Rows<'_, E> {
    /// The rows in whose words a question finds an answer: what came last stands first. At most so many. Each is read from its
    /// columns in their order. They come as one text: a row for each of a thousand would cost more than to find them.
    ///
    /// # Errors
    /// The database's.
    pub async fn matching<M: DeserializeOwned>(
        self,
        question: &Question,
        place: Where,
        columns: &[E::Column],
        most: u64,
    ) -> Outcome<Vec<M>> {
        let backend = self.scope.store.connection().get_database_backend();
        self.told(question, place, columns, as_text::columns_told(backend, columns.len()), most).await
    }

    /// The same rows, wherever the answer stands, each with whether it stands in symbol and title alone, too.
    ///
    /// # Errors
    /// The database's.
    pub async fn matching_anywhere<M: DeserializeOwned>(
        self,
        question: &Question,
        columns: &[E::Column],
        most: u64,
    ) -> Outcome<Vec<(M, bool)>> {
        let backend = self.scope.store.connection().get_database_backend();
        let ids = self.spaces.as_ref().map_or(&[][..], |(_, _, ids)| ids);
        let titled = titled(backend, question, ids);
        let each = as_text::list(backend, [as_text::columns_told(backend, columns.len()), titled]);
        let told: Vec<(M, u8)> = self.told(question, Where::Anywhere, columns, each, most).await?;
        Ok(told.into_iter().map(|(row, titled)| (row, titled > 0)).collect())
    }

    async fn told<M: DeserializeOwned>(
        self,
        question: &Question,
        place: Where,
        columns: &[E::Column],
        each: SimpleExpr,
        most: u64,
    ) -> Outcome<Vec<M>> {
        let Some((space, _, ids)) = self.spaces.as_ref().filter(|(_, _, ids)| !ids.is_empty()) else {
            return Ok(Vec::new());
        };
        let on = self.scope.store.connection();
        let backend = on.get_database_backend();
        let mut found = Query::select();
        as_text::tell(&mut found, backend, columns);
        if backend == DbBackend::Postgres {
            let (row, number) = (Alias::new("word_row"), Expr::col((Alias::new("word_row"), Alias::new("number"))));
            let of_row = Expr::col((row.clone(), Alias::new("document_id")));
            found
                .expr_as(number.clone(), Alias::new(NUMBER))
                .from(row)
                .join(JoinType::InnerJoin, E::default().table_ref(), Expr::col(E::ID.as_column_ref()).eq(of_row))
                .and_where(Expr::cust_with_values("word_row.words @@ $1::tsquery", [in_vectors(question, place, ids)]))
                .order_by_expr(number, Order::Desc)
                .and_where(space.is_in(plain(ids)));
        } else {
            // From left to right, and no other way: the index first, from the newest row down, until there are enough. A cross join has no
            // condition of its own. A paper has the number of its row there.
            let words = Alias::new("words");
            let rowid = Expr::col((words.clone(), Alias::new("rowid")));
            found
                .expr_as(rowid.clone(), Alias::new(NUMBER))
                .from(words)
                .join(JoinType::CrossJoin, E::default().table_ref(), Condition::all())
                .and_where(Expr::col((E::default(), Alias::new("word_row"))).eq(rowid.clone()))
                .and_where(Expr::cust_with_values("words MATCH ?", [in_columns(question, place, ids)]))
                .order_by_expr(rowid, Order::Desc)
                .and_where(unlooked(*space).is_in(plain(ids)));
        }
        found.cond_where(self.condition.clone()).limit(most);
        let told = as_text::in_one_text_of_named(found, backend, each);
        let row = on.query_one(&told).await?;
        let told = row.map_or(Ok(None), |row| row.try_get::<Option<String>>("", as_text::TOLD))?;
        as_text::read(told.as_deref())
    }

    /// The rows that are files, and whose text has not been read yet; whether they have one is not known before.
    ///
    /// # Errors
    /// The database's.
    pub async fn unread(self) -> Outcome<HashSet<RowId>> {
        let on = self.scope.store.connection();
        let kept = Alias::new("file_text");
        let of_file = Expr::col((kept.clone(), Alias::new("file_id")));
        let own = Expr::col(E::ID.as_column_ref());
        let mut unread = Query::select();
        unread
            .expr_as(own.clone(), Alias::new("id"))
            .from(E::default().table_ref())
            .join(JoinType::LeftJoin, kept, of_file.clone().eq(own))
            .and_where(of_file.is_null())
            .cond_where(self.space_condition())
            .cond_where(self.condition.clone());
        let rows = on.query_all(&unread).await?;
        rows.iter().map(|row| Ok(RowId(row.try_get("", "id")?))).collect()
    }

    /// The texts of rows that are files, each cut to so many characters, by row. What has no text is left out.
    ///
    /// # Errors
    /// The database's.
    pub async fn texts(self, most: i32) -> Outcome<HashMap<RowId, String>> {
        let on = self.scope.store.connection();
        let kept = Alias::new("file_text");
        let (file, text) = (Alias::new("file_id"), Expr::col((kept.clone(), Alias::new("text"))));
        let file = Expr::col((kept.clone(), file));
        let cut: SimpleExpr =
            sea_orm::sea_query::Func::cust("substr").args([text.clone(), Expr::val(1), Expr::val(most)]).into();
        let mut texts = Query::select();
        texts
            .expr_as(file.clone(), Alias::new("file_id"))
            .expr_as(cut, Alias::new("text"))
            .from(E::default().table_ref())
            .join(JoinType::InnerJoin, kept, file.eq(Expr::col(E::ID.as_column_ref())))
            .and_where(text.is_not_null())
            .cond_where(self.space_condition())
            .cond_where(self.condition.clone());
        let rows = on.query_all(&texts).await?;
        rows.iter().map(|row| Ok((RowId(row.try_get("", "file_id")?), row.try_get("", "text")?))).collect()
    }
}

/// Whether the titles of a row that was found answer, too: one where they do, else nought. The index is asked once, as far back as the oldest of
/// them, and nothing that it says goes out but of rows that the reader was let see.
fn titled(backend: DbBackend, question: &Question, ids: &[SpaceId]) -> SimpleExpr {
    let number = Expr::col(Alias::new(NUMBER));
    let oldest = format!("(SELECT MIN({NUMBER}) FROM {})", as_text::FOUND);
    if backend == DbBackend::Postgres {
        let asked = in_vectors(question, Where::InTitles, ids);
        let answer = format!(
            "CASE WHEN $1 IN (SELECT number FROM word_row WHERE words @@ $2::tsquery AND number >= {oldest}) THEN 1 ELSE 0 END"
        );
        Expr::cust_with_exprs(answer, [number, Expr::val(asked)])
    } else {
        let asked = in_columns(question, Where::InTitles, ids);
        let answer = format!("? IN (SELECT rowid FROM words WHERE words MATCH ? AND rowid >= {oldest})");
        Expr::cust_with_exprs(answer, [number, Expr::val(asked)])
    }
}

/// The question to SQLite's index (FTS5), of the reader's spaces. They stand last: there are more rows of them than of what is asked.
fn in_columns(question: &Question, place: Where, spaces: &[SpaceId]) -> String {
    if spaces.len() > NAMED {
        return question.fts5(Some(columns(place)));
    }
    let named: Vec<String> = spaces.iter().map(|space| word_of(*space)).collect();
    // To keep to columns costs a look at each row; anywhere is every column but that of the space, which no other word is met in.
    let everywhere = place == Where::Anywhere && !named.iter().any(|named| question.touches(named));
    let asked = question.fts5((!everywhere).then_some(columns(place)));
    format!("{asked} AND {{space}} : (\"{}\")", named.join("\" OR \""))
}

fn columns(place: Where) -> &'static str {
    match place {
        Where::InTitles => "title",
        Where::Anywhere => "title body",
    }
}

/// The question to PostgreSQL's, of the reader's spaces.
fn in_vectors(question: &Question, place: Where, spaces: &[SpaceId]) -> String {
    let asked = question.tsquery(place == Where::InTitles);
    if spaces.len() > NAMED {
        return asked;
    }
    let named: Vec<String> = spaces.iter().map(|space| format!("'#{}'", word_of(*space))).collect();
    format!("({}) & ({asked})", named.join(" | "))
}
