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
    rows::{as_text, plain},
};
use crate::{error::Outcome, wording::Question};

/// How many spaces a question names. For who sees more, rows of other spaces are met in the index, and left out by the condition on the rows.
const NAMED: usize = 400;

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
        let Some((space, _, ids)) = self.spaces.as_ref().filter(|(_, _, ids)| !ids.is_empty()) else {
            return Ok(Vec::new());
        };
        let on = self.scope.store.connection();
        let (words, row) = (Alias::new("words"), Alias::new("word_row"));
        let number = Expr::col((row.clone(), Alias::new("number")));
        let of_row = Expr::col((row.clone(), Alias::new("document_id")));
        let backend = on.get_database_backend();
        let mut found = Query::select();
        as_text::tell(&mut found, backend, columns);
        if backend == DbBackend::Postgres {
            let asked = in_vectors(question, place, ids);
            found
                .from(row)
                .join(JoinType::InnerJoin, E::default().table_ref(), Expr::col(E::ID.as_column_ref()).eq(of_row))
                .and_where(Expr::cust_with_values("word_row.words @@ $1::tsquery", [asked]))
                .order_by_expr(number, Order::Desc);
        } else {
            // From left to right, and no other way: the index first, from the newest row down, until there are enough. A cross join has no
            // condition of its own.
            let rowid = Expr::col((words.clone(), Alias::new("rowid")));
            found
                .from(words.clone())
                .join(JoinType::CrossJoin, row, Condition::all())
                .join(JoinType::CrossJoin, E::default().table_ref(), Condition::all())
                .and_where(number.eq(rowid.clone()))
                .and_where(Expr::col(E::ID.as_column_ref()).eq(of_row))
                .and_where(Expr::cust_with_values("words MATCH ?", [in_columns(question, place, ids)]))
                .order_by_expr(rowid, Order::Desc);
        }
        let in_spaces = if backend == DbBackend::Postgres {
            space.is_in(plain(ids))
        } else {
            // Behind the sign no index is taken: SQLite would look for each find in each of the spaces.
            Expr::cust_with_exprs("+?", [Expr::col(space.as_column_ref())]).is_in(plain(ids))
        };
        found.and_where(in_spaces).cond_where(self.condition.clone()).limit(most);
        let told = as_text::in_one_text(found, backend, as_text::columns_told(backend, columns.len()));
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

/// The question to SQLite's index (FTS5), of the reader's spaces.
fn in_columns(question: &Question, place: Where, spaces: &[SpaceId]) -> String {
    let asked = match place {
        Where::InTitles => question.fts5("title"),
        Where::Anywhere => question.fts5("title body"),
    };
    if spaces.len() > NAMED {
        return asked;
    }
    let named: Vec<String> = spaces.iter().map(|space| format!("\"{}\"", word_of(*space))).collect();
    format!("{{space}} : ({}) AND {asked}", named.join(" OR "))
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
