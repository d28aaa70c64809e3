//! The index over titles, texts and what is said of papers. Clockwork puts into it what has changed; a reader's rows are narrowed by a
//! question.
//!
//! The space stands in each row of the index as a word of its own, and the question names the reader's spaces: what a reader does not see
//! costs nothing and weighs nothing. What is found is joined with the rows as they are now, under the same condition as every list, so a
//! right that was withdrawn is a result that is gone at once, however far the index lags. Nothing is ranked by how often a word stands
//! anywhere: that would tell of texts which the reader may not see.

use std::collections::{HashMap, HashSet};

use sea_orm::{
    ColumnTrait, ColumnType, Condition, ConnectionTrait, DbBackend, Order, Statement,
    sea_query::{Alias, Expr, ExprTrait, Func, JoinType, Query, SimpleExpr},
};
use serde::de::DeserializeOwned;

use super::{Clockwork, Guarded, RowId, Rows, SpaceId, rows::plain};
use crate::{
    error::{Error, Outcome},
    wording::{self, Question},
};

/// How many spaces a question names. For who sees more, rows of other spaces are met in the index, and left out by the condition on the rows.
const NAMED: usize = 400;

/// The longest text that is kept of one paper's files together, in bytes.
const LONGEST: usize = 8_000_000;

/// A paper whose words are not in the index as they are now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueWords {
    /// The paper.
    pub document: RowId,
    turn: i64,
    tries: i32,
}

/// The words of a paper as they go into the index.
pub struct Folded {
    due: DueWords,
    /// `None` of a paper that is gone.
    words: Option<Words>,
}

struct Words {
    space: String,
    title: String,
    body: String,
    /// For the one database that keeps both as one.
    vector: String,
}

impl Folded {
    /// How many bytes they are.
    pub fn size(&self) -> usize {
        self.words.as_ref().map_or(0, |words| words.title.len() + words.body.len() + words.vector.len())
    }
}

/// Where a question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Where {
    /// In symbols and titles.
    InTitles,
    /// In symbols, titles and texts, and in what is said of papers.
    Anywhere,
}

/// The word by which a space stands in the index.
fn word_of(space: SpaceId) -> String {
    space.0.simple().to_string()
}

impl Clockwork {
    /// Papers whose words are due, what came last first.
    ///
    /// # Errors
    /// The database's.
    pub async fn due_words(&self, most: u64) -> Outcome<Vec<DueWords>> {
        let on = self.store.connection();
        let text = "SELECT document_id, turn, tries FROM words_due WHERE due_at IS NULL OR due_at <= $1
                    ORDER BY document_id DESC LIMIT $2";
        let values = [self.store.clock().now().into(), most.into()];
        let rows = on.query_all_raw(Statement::from_sql_and_values(on.get_database_backend(), text, values)).await?;
        let due = |row: &sea_orm::QueryResult| {
            Ok(DueWords {
                document: RowId(row.try_get_by_index(0)?),
                turn: row.try_get_by_index(1)?,
                tries: row.try_get_by_index(2)?,
            })
        };
        rows.iter().map(due).collect()
    }

    /// The files of a paper, in all its versions, whose text nobody has read, but for those that are held: the row, the checksum and the media type.
    ///
    /// # Errors
    /// The database's.
    pub async fn unread_files(&self, due: &DueWords) -> Outcome<Vec<(RowId, String, String)>> {
        let on = self.store.connection();
        let text = "SELECT document_file.id, document_file.sha256, document_file.media_type FROM document_file
                    LEFT JOIN file_text ON file_text.file_id = document_file.id
                    WHERE document_file.document_id = $1 AND document_file.number > 0 AND file_text.file_id IS NULL
                    ORDER BY document_file.number DESC";
        let values = [due.document.0.into()];
        let rows = on.query_all_raw(Statement::from_sql_and_values(on.get_database_backend(), text, values)).await?;
        let file = |row: &sea_orm::QueryResult| {
            Ok((RowId(row.try_get_by_index(0)?), row.try_get_by_index(1)?, row.try_get_by_index(2)?))
        };
        rows.iter().map(file).collect()
    }

    /// Keeps the text of a file that is still there; `None` says that no text could be read.
    ///
    /// # Errors
    /// The database's.
    pub async fn keep_text(&self, file: RowId, text: Option<String>) -> Outcome<()> {
        let on = self.store.begin().await?;
        let insert = "INSERT INTO file_text (file_id, text, read_at) SELECT id, $2, $3 FROM document_file WHERE id = $1
                      ON CONFLICT (file_id) DO NOTHING";
        let values = [file.0.into(), text.into(), self.store.clock().now().into()];
        on.live.execute_raw(Statement::from_sql_and_values(on.live.get_database_backend(), insert, values)).await?;
        on.commit().await
    }

    /// The words of a paper as it is now, made on a thread that may take its time.
    ///
    /// # Errors
    /// The database's.
    pub async fn folded(&self, due: &DueWords) -> Outcome<Folded> {
        let backend = self.store.connection().get_database_backend();
        let read = self.indexed(backend, due).await?;
        let words = tokio::task::spawn_blocking(move || {
            read.map(|Indexed { space, title, body }| match backend {
                DbBackend::Postgres => {
                    let vector = format!("'#{space}' {}", wording::vector(&title, &body));
                    Words { space, title: String::new(), body: String::new(), vector }
                }
                _ => {
                    Words { space, title: wording::folded(&title), body: wording::folded(&body), vector: String::new() }
                }
            })
        });
        let words = words.await.map_err(|fault| Error::Internal(format!("words could not be made: {fault}")))?;
        Ok(Folded { due: due.clone(), words })
    }

    /// Puts the words of papers into the index in one change, and takes the papers off the list; one that has changed since, or that somebody
    /// is changing now, stays on it. Returns how many were taken off.
    ///
    /// # Errors
    /// The database's.
    pub async fn index(&self, folded: &[Folded]) -> Outcome<usize> {
        let on = self.store.begin().await?;
        let mut done = 0;
        let backend = on.live.get_database_backend();
        let run = async |text: &str, values: Vec<sea_orm::Value>| {
            on.live.execute_raw(Statement::from_sql_and_values(backend, text, values)).await
        };
        for Folded { due, words } in folded {
            let id: sea_orm::Value = due.document.0.into();
            if backend == DbBackend::Postgres && words.is_some() {
                // Whoever changes the paper holds it and then makes it due: taken in that order, neither waits for the other.
                let free = "SELECT 1 FROM document WHERE id = $1 FOR KEY SHARE SKIP LOCKED";
                let free = Statement::from_sql_and_values(backend, free, [id.clone()]);
                if on.live.query_one_raw(free).await?.is_none() {
                    continue;
                }
            }
            if backend == DbBackend::Postgres {
                // Who renames several organisations makes their papers due in no order of these: the index waits for none that is held.
                let free = "SELECT 1 FROM words_due WHERE document_id = $1 AND turn = $2 FOR UPDATE SKIP LOCKED";
                let free = Statement::from_sql_and_values(backend, free, [id.clone(), due.turn.into()]);
                if on.live.query_one_raw(free).await?.is_none() {
                    continue;
                }
            }
            let taken = "DELETE FROM words_due WHERE document_id = $1 AND turn = $2";
            if run(taken, vec![id.clone(), due.turn.into()]).await?.rows_affected() == 0 {
                continue;
            }
            done += 1;
            run("DELETE FROM word_row WHERE document_id = $1", vec![id.clone()]).await?;
            let Some(Words { space, title, body, vector }) = words else { continue };
            if backend == DbBackend::Postgres {
                let insert =
                    "INSERT INTO word_row (document_id, words) SELECT id, $2::tsvector FROM document WHERE id = $1";
                run(insert, vec![id, vector.as_str().into()]).await?;
                continue;
            }
            let insert = "INSERT INTO word_row (document_id) SELECT id FROM document WHERE id = $1";
            if run(insert, vec![id.clone()]).await?.rows_affected() > 0 {
                let insert = "INSERT INTO words (rowid, space, title, body)
                              SELECT number, $2, $3, $4 FROM word_row WHERE document_id = $1";
                run(insert, vec![id, space.as_str().into(), title.as_str().into(), body.as_str().into()]).await?;
            }
        }
        on.commit().await?;
        Ok(done)
    }

    /// The words of a paper could not be read or put into the index: it is tried again later, later each time, and never given up.
    ///
    /// # Errors
    /// The database's.
    pub async fn words_failed(&self, due: &DueWords) -> Outcome<()> {
        let on = self.store.begin().await?;
        let text = "UPDATE words_due SET tries = tries + 1, due_at = $3 WHERE document_id = $1 AND turn = $2";
        let wait = chrono::Duration::minutes(1_i64 << due.tries.clamp(0, 10));
        let values = [due.document.0.into(), due.turn.into(), (self.store.clock().now() + wait).into()];
        on.live.execute_raw(Statement::from_sql_and_values(on.live.get_database_backend(), text, values)).await?;
        on.commit().await
    }

    /// What stands in the index of a paper; `None` of one that is gone.
    async fn indexed(&self, backend: DbBackend, due: &DueWords) -> Outcome<Option<Indexed>> {
        let on = self.store.connection();
        let text = "SELECT document.space_id, document.symbol, document_file.title, file_text.text FROM document
                    JOIN document_file ON document_file.document_id = document.id AND document_file.number = document.version
                    LEFT JOIN file_text ON file_text.file_id = document_file.id
                    WHERE document.id = $1 AND document.version > 0 ORDER BY document_file.original DESC, document_file.language";
        let rows = on.query_all_raw(Statement::from_sql_and_values(backend, text, [due.document.0.into()])).await?;
        let Some(first) = rows.first() else { return Ok(None) };
        let space = word_of(SpaceId(first.try_get_by_index(0)?));
        let mut title = first.try_get_by_index::<Option<String>>(1)?.unwrap_or_default();
        // What is said of it stands first: a long text leaves it its room.
        let mut body = self.said_of(backend, due).await?;
        for row in &rows {
            let text = row.try_get_by_index::<Option<String>>(3)?.unwrap_or_default();
            let room = LONGEST.saturating_sub(body.len());
            part(&mut title, &row.try_get_by_index::<String>(2)?);
            part(&mut body, &text[..text.floor_char_boundary(room)]);
        }
        Ok(Some(Indexed { space, title, body }))
    }

    /// What is said of a paper beside its text, to everybody who reads it there: whose it is, its themes, countries and keywords, the note.
    /// Names of the register stand in all their languages. Symbols that it refers to are no words of it.
    async fn said_of(&self, backend: DbBackend, due: &DueWords) -> Outcome<String> {
        let on = self.store.connection();
        let mut said = String::new();
        let text = "SELECT CAST(organisation.names AS text), CAST(organisation.acronyms AS text) FROM document
                    JOIN organisation ON organisation.id = document.originator_id WHERE document.id = $1
                    UNION ALL
                    SELECT CAST(organisation.names AS text), CAST(organisation.acronyms AS text) FROM subject
                    JOIN organisation ON organisation.id = subject.organisation_id
                    WHERE subject.document_id = $1 AND subject.removed_at IS NULL";
        let values: [sea_orm::Value; 1] = [due.document.0.into()];
        let named = Statement::from_sql_and_values(backend, text, values.clone());
        for row in on.query_all_raw(named).await? {
            for column in 0..2 {
                let names: HashMap<String, String> =
                    serde_json::from_str(&row.try_get_by_index::<String>(column)?).unwrap_or_default();
                for name in names.values() {
                    part(&mut said, name);
                }
            }
        }
        // The text of a country is its key, which is nobody's word.
        let text = "SELECT text FROM subject WHERE document_id = $1 AND removed_at IS NULL AND organisation_id IS NULL
                    UNION ALL
                    SELECT note FROM description WHERE document_id = $1 AND note IS NOT NULL";
        for row in on.query_all_raw(Statement::from_sql_and_values(backend, text, values)).await? {
            part(&mut said, &row.try_get_by_index::<String>(0)?);
        }
        Ok(said)
    }
}

/// Adds a part, on a line of its own, so that no word goes from one to the next.
fn part(text: &mut String, part: &str) {
    text.push_str("\n.\n");
    text.push_str(part);
}

struct Indexed {
    space: String,
    title: String,
    body: String,
}

impl<E: Guarded> Rows<'_, E> {
    /// The rows in whose words a question finds an answer: what came or was changed last stands first. At most so many. Each is read from its
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
        let mut found = Query::select();
        let sqlite = on.get_database_backend() != DbBackend::Postgres;
        let name = |at: usize| Alias::new(format!("told_{at}"));
        for (at, column) in columns.iter().enumerate() {
            let value = Expr::col(column.as_column_ref());
            let is_id = matches!(column.def().get_column_type(), ColumnType::Uuid);
            // One database has ids as bytes, which no text can hold.
            let value = if sqlite && is_id {
                Func::cust("NULLIF").arg(Func::cust("hex").arg(value)).arg("").into()
            } else {
                value
            };
            found.expr_as(value, name(at));
        }
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
        let in_spaces = if sqlite {
            // Behind the sign no index is taken: SQLite would look for each find in each of the spaces.
            Expr::cust_with_exprs("+?", [Expr::col(space.as_column_ref())]).is_in(plain(ids))
        } else {
            space.is_in(plain(ids))
        };
        found.and_where(in_spaces).cond_where(self.condition.clone()).limit(most);
        let (all, each) = if sqlite { ("json_group_array", "json_array") } else { ("json_agg", "json_build_array") };
        let each = Func::cust(each).args((0..columns.len()).map(|at| Expr::col(name(at))));
        let told = Query::select()
            .expr_as(Expr::from(Func::cust(all).arg(each)).cast_as("text"), Alias::new("told"))
            .from_subquery(found, Alias::new("found"))
            .take();
        let row = on.query_one(&told).await?;
        let told = row.map_or(Ok(None), |row| row.try_get::<Option<String>>("", "told"))?;
        let rows = told.as_deref().map_or(Ok(Vec::new()), serde_json::from_str);
        rows.map_err(|fault| Error::Internal(format!("the finds cannot be read: {fault}")))
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
