//! The index over titles and texts. Clockwork puts into it what has changed; a reader's rows are narrowed by a question.
//!
//! The space stands in each row of the index as a word of its own, and the question names the reader's spaces: what a reader does not see
//! costs nothing and weighs nothing. What is found is joined with the rows as they are now, under the same condition as every list, so a
//! right that was withdrawn is a result that is gone at once, however far the index lags. Nothing is ranked by how often a word stands
//! anywhere: that would tell of texts which the reader may not see.

use std::collections::HashMap;

use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbBackend, FromQueryResult, Order, Statement,
    sea_query::{Alias, Expr, ExprTrait, JoinType, Query, SimpleExpr},
};

use super::{Clockwork, Guarded, RowId, Rows, SpaceId, rows::plain};
use crate::{
    error::{Error, Outcome},
    wording::{self, Question},
};

/// How many spaces a question names. Who sees more sees most of what there is, and the condition on the rows alone does the rest.
const NAMED: usize = 400;

/// After how many tries a paper whose words cannot be indexed is left alone.
const TRIES: i32 = 5;

/// The longest text that is kept of one paper's files together, in bytes.
const LONGEST: usize = 8_000_000;

/// A paper whose words are not in the index as they are now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueWords {
    /// The paper.
    pub document: RowId,
    turn: i32,
}

/// Where a question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Where {
    /// In symbols and titles.
    InTitles,
    /// In symbols, titles and texts.
    Anywhere,
}

/// The word by which a space stands in the index.
fn word_of(space: SpaceId) -> String {
    space.0.simple().to_string()
}

impl Clockwork {
    /// Papers whose words are due.
    ///
    /// # Errors
    /// The database's.
    pub async fn due_words(&self, most: u64) -> Outcome<Vec<DueWords>> {
        let on = self.store.connection();
        let text = "SELECT document_id, turn FROM words_due WHERE tries < $1 ORDER BY tries, document_id LIMIT $2";
        let values = [TRIES.into(), most.into()];
        let rows = on.query_all_raw(Statement::from_sql_and_values(on.get_database_backend(), text, values)).await?;
        let due = |row: &sea_orm::QueryResult| {
            Ok(DueWords { document: RowId(row.try_get_by_index(0)?), turn: row.try_get_by_index(1)? })
        };
        rows.iter().map(due).collect()
    }

    /// The files of a paper as it is now whose text nobody has read: checksum and media type.
    ///
    /// # Errors
    /// The database's.
    pub async fn unread_files(&self, due: &DueWords) -> Outcome<Vec<(String, String)>> {
        let on = self.store.connection();
        let text = "SELECT DISTINCT document_file.sha256, document_file.media_type FROM document
                    JOIN document_file ON document_file.document_id = document.id AND document_file.number = document.version
                    LEFT JOIN file_text ON file_text.sha256 = document_file.sha256
                    WHERE document.id = $1 AND file_text.sha256 IS NULL";
        let values = [due.document.0.into()];
        let rows = on.query_all_raw(Statement::from_sql_and_values(on.get_database_backend(), text, values)).await?;
        rows.iter().map(|row| Ok((row.try_get_by_index(0)?, row.try_get_by_index(1)?))).collect()
    }

    /// Keeps the text of a file; `None` says that no text could be read.
    ///
    /// # Errors
    /// The database's.
    pub async fn keep_text(&self, sha256: &str, text: Option<String>) -> Outcome<()> {
        let on = self.store.begin().await?;
        let insert =
            "INSERT INTO file_text (sha256, text, read_at) VALUES ($1, $2, $3) ON CONFLICT (sha256) DO NOTHING";
        let values = [sha256.into(), text.into(), self.store.clock().now().into()];
        on.live.execute_raw(Statement::from_sql_and_values(on.live.get_database_backend(), insert, values)).await?;
        on.commit().await
    }

    /// Puts papers into the index as they are now, and takes them off the list; one that changed meanwhile stays on it.
    ///
    /// # Errors
    /// The database's.
    pub async fn index(&self, due: &[DueWords]) -> Outcome<()> {
        let backend = self.store.connection().get_database_backend();
        let mut read = Vec::new();
        for one in due {
            read.push((one, self.indexed(backend, one).await?));
        }
        let on = self.store.begin().await?;
        let run = async |text: &str, values: Vec<sea_orm::Value>| {
            on.live.execute_raw(Statement::from_sql_and_values(backend, text, values)).await
        };
        for (one, row) in read {
            let id: sea_orm::Value = one.document.0.into();
            let taken = "DELETE FROM words_due WHERE document_id = $1 AND turn = $2";
            if run(taken, vec![id.clone(), one.turn.into()]).await?.rows_affected() == 0 {
                continue;
            }
            run("DELETE FROM word_row WHERE document_id = $1", vec![id.clone()]).await?;
            let Some(Indexed { space, title, body }) = row else { continue };
            if backend == DbBackend::Postgres {
                let insert = "INSERT INTO word_row (document_id, words) SELECT $1, $2::tsvector
                              WHERE EXISTS (SELECT 1 FROM document WHERE id = $1)";
                let words = format!("'#{space}' {}", wording::vector(&title, &body));
                run(insert, vec![id, words.into()]).await?;
            } else {
                let insert =
                    "INSERT INTO word_row (document_id) SELECT $1 WHERE EXISTS (SELECT 1 FROM document WHERE id = $1)";
                if run(insert, vec![id.clone()]).await?.rows_affected() == 0 {
                    continue;
                }
                let insert = "INSERT INTO words (rowid, space, title, body) SELECT number, $2, $3, $4 FROM word_row WHERE document_id = $1";
                let words = vec![id, space.into(), wording::folded(&title).into(), wording::folded(&body).into()];
                run(insert, words).await?;
            }
        }
        on.commit().await
    }

    /// The words of a paper could not be put into the index: others go before it.
    ///
    /// # Errors
    /// The database's.
    pub async fn words_failed(&self, due: &DueWords) -> Outcome<()> {
        let on = self.store.begin().await?;
        let text = "UPDATE words_due SET tries = tries + 1 WHERE document_id = $1 AND turn = $2";
        let values = [due.document.0.into(), due.turn.into()];
        on.live.execute_raw(Statement::from_sql_and_values(on.live.get_database_backend(), text, values)).await?;
        on.commit().await
    }

    /// What stands in the index of a paper; `None` of one that is gone.
    async fn indexed(&self, backend: DbBackend, due: &DueWords) -> Outcome<Option<Indexed>> {
        let on = self.store.connection();
        let text = "SELECT document.space_id, document.symbol, document_file.title, file_text.text FROM document
                    JOIN document_file ON document_file.document_id = document.id AND document_file.number = document.version
                    LEFT JOIN file_text ON file_text.sha256 = document_file.sha256
                    WHERE document.id = $1 ORDER BY document_file.original DESC, document_file.language";
        let rows = on.query_all_raw(Statement::from_sql_and_values(backend, text, [due.document.0.into()])).await?;
        let Some(first) = rows.first() else { return Ok(None) };
        let space = word_of(SpaceId(first.try_get_by_index(0)?));
        let mut title = first.try_get_by_index::<Option<String>>(1)?.unwrap_or_default();
        let mut body = String::new();
        for row in &rows {
            // A line of its own each, so that no phrase goes from one language to the next.
            title.push_str("\n.\n");
            title.push_str(&row.try_get_by_index::<String>(2)?);
            let text = row.try_get_by_index::<Option<String>>(3)?.unwrap_or_default();
            if body.len() + text.len() <= LONGEST {
                body.push_str("\n.\n");
                body.push_str(&text);
            }
        }
        Ok(Some(Indexed { space, title, body }))
    }
}

struct Indexed {
    space: String,
    title: String,
    body: String,
}

impl<E: Guarded> Rows<'_, E> {
    /// The rows in whose words a question finds an answer: what came or was changed last stands first. At most so many.
    ///
    /// # Errors
    /// The database's.
    pub async fn matching<M: FromQueryResult>(
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
        let mut found = Query::select();
        found.columns(columns.iter().map(ColumnTrait::as_column_ref));
        if on.get_database_backend() == DbBackend::Postgres {
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
        found.and_where(space.is_in(plain(ids))).cond_where(self.condition.clone()).limit(most);
        let rows = on.query_all(&found).await?;
        rows.iter().map(|row| M::from_query_result(row, "").map_err(Error::from)).collect()
    }

    /// The texts of the files that rows name by their checksum, each cut to so many characters, by checksum. What has no text is left out.
    ///
    /// # Errors
    /// The database's.
    pub async fn texts(self, checksum: E::Column, most: i32) -> Outcome<HashMap<String, String>> {
        let on = self.scope.store.connection();
        let kept = Alias::new("file_text");
        let sum = Expr::col((kept.clone(), Alias::new("sha256")));
        let cut: SimpleExpr = sea_orm::sea_query::Func::cust("substr")
            .args([Expr::col((kept.clone(), Alias::new("text"))), Expr::val(1), Expr::val(most)])
            .into();
        let mut texts = Query::select();
        texts
            .expr_as(sum.clone(), Alias::new("sha256"))
            .expr_as(cut.clone(), Alias::new("text"))
            .from(E::default().table_ref())
            .join(JoinType::InnerJoin, kept, sum.eq(Expr::col(checksum.as_column_ref())))
            .and_where(cut.is_not_null())
            .cond_where(self.space_condition())
            .cond_where(self.condition.clone());
        let rows = on.query_all(&texts).await?;
        rows.iter().map(|row| Ok((row.try_get("", "sha256")?, row.try_get("", "text")?))).collect()
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
