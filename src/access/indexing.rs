//! The words of papers on their way into the index: which are due, what is read of them, how they are put in. Of many papers together, because
//! each question to the database has its price, however little it asks for.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use sea_orm::{ConnectionTrait, DbBackend, QueryResult, Statement};

use super::{Clockwork, RowId, SpaceId, naming::ids_as_text, store::Transaction, words::word_of};
use crate::{
    error::{Error, Outcome},
    wording,
};

/// The longest text that is kept of one paper's files together, in bytes.
const LONGEST: usize = 8_000_000;

/// How many bytes of words go into the index together, but for those of one paper.
const LARGE: usize = 2_000_000;

/// How many pages of the index are merged in one change: it holds the one writer for some hundredths of a second.
const PAGES: i64 = 500;

/// A paper whose words are not in the index as they are now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueWords {
    /// The paper.
    pub document: RowId,
    turn: i64,
    tries: i32,
}

impl DueWords {
    /// Whether it was tried so often that what was not read by now is taken to have no text: a minute after it came, and two after that.
    pub fn is_last_try(&self) -> bool {
        self.tries >= 2
    }
}

/// A file whose text nobody has read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnreadFile {
    /// The paper whose it is.
    pub document: RowId,
    /// Its row.
    pub id: RowId,
    /// The SHA-256 of what is in it, in hexadecimal digits.
    pub sha256: String,
    /// Its media type.
    pub media_type: String,
}

/// What has come of papers whose words were to go into the index.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Indexed {
    /// How many of the list, from its beginning, were tried.
    pub tried: usize,
    /// How many of them are on the list no more, or wait to be read. One that has changed since, or that somebody is changing now, stays on it.
    pub done: usize,
}

/// What is to stand in the index of a paper.
struct Said {
    space: String,
    title: String,
    body: String,
}

/// The same as it goes into the index.
struct Words {
    space: String,
    title: String,
    body: String,
    /// For the one database that keeps both as one.
    vector: String,
}

impl Clockwork {
    /// Papers whose words are due, what came last first, but for those that wait to be read.
    ///
    /// # Errors
    /// The database's.
    pub async fn due_words(&self, most: u64) -> Outcome<Vec<DueWords>> {
        self.due(false, most).await
    }

    /// The same of those that wait to be read: apart, because it may take long, so that they keep no paper out that can go into the index at once.
    ///
    /// # Errors
    /// The database's.
    pub async fn due_readings(&self, most: u64) -> Outcome<Vec<DueWords>> {
        self.due(true, most).await
    }

    async fn due(&self, reads: bool, most: u64) -> Outcome<Vec<DueWords>> {
        let text =
            "SELECT document_id, turn, tries FROM words_due WHERE reads = $1 AND (due_at IS NULL OR due_at <= $2)
                    ORDER BY document_id DESC LIMIT $3";
        let on = self.store.connection();
        let values = [reads.into(), self.store.clock().now().into(), most.into()];
        let rows = on.query_all_raw(Statement::from_sql_and_values(on.get_database_backend(), text, values)).await?;
        let due = |row: &QueryResult| {
            Ok(DueWords {
                document: RowId(row.try_get_by_index(0)?),
                turn: row.try_get_by_index(1)?,
                tries: row.try_get_by_index(2)?,
            })
        };
        rows.iter().map(due).collect()
    }

    /// Takes over the texts of files from others of the same paper with the same content, as a version has them that was brought back.
    ///
    /// # Errors
    /// The database's.
    pub async fn keep_known_texts(&self, due: &[DueWords]) -> Outcome<()> {
        let on = self.store.begin().await?;
        // In one order on every server, as in [`Clockwork::keep_texts`]: of two that keep the same in orders of their own, one would have to give up.
        let text = "INSERT INTO file_text (file_id, text, read_at) SELECT file.id, file_text.text, file_text.read_at FROM document_file file
                    JOIN document_file known ON known.document_id = file.document_id AND known.space_id = file.space_id
                        AND known.sha256 = file.sha256 AND known.media_type = file.media_type AND known.number > 0
                    JOIN file_text ON file_text.file_id = known.id
                    WHERE file.document_id IN {} AND file.number > 0 ORDER BY file.id ON CONFLICT (file_id) DO NOTHING";
        on.live.execute_raw(among(on.live.get_database_backend(), text, papers(due))).await?;
        on.commit().await
    }

    /// The files of papers, in all their versions, whose text nobody has read, but for those that are held; the last version first.
    ///
    /// # Errors
    /// The database's.
    pub async fn unread_files(&self, due: &[DueWords]) -> Outcome<Vec<UnreadFile>> {
        let text = "SELECT document_file.document_id, document_file.id, document_file.sha256, document_file.media_type FROM document_file
                    LEFT JOIN file_text ON file_text.file_id = document_file.id
                    WHERE document_file.document_id IN {} AND document_file.number > 0 AND file_text.file_id IS NULL
                    ORDER BY document_file.number DESC";
        let rows = self.asked_of(text, due).await?;
        let file = |row: &QueryResult| {
            Ok(UnreadFile {
                document: RowId(row.try_get_by_index(0)?),
                id: RowId(row.try_get_by_index(1)?),
                sha256: row.try_get_by_index(2)?,
                media_type: row.try_get_by_index(3)?,
            })
        };
        rows.iter().map(file).collect()
    }

    /// Keeps the texts of files that are still there, in one change; `None` says that no text could be read.
    ///
    /// # Errors
    /// The database's.
    pub async fn keep_texts(&self, texts: impl IntoIterator<Item = (RowId, Option<String>)>) -> Outcome<()> {
        let on = self.store.begin().await?;
        let (backend, now) = (on.live.get_database_backend(), self.store.clock().now());
        let insert = "INSERT INTO file_text (file_id, text, read_at) SELECT id, $2, $3 FROM document_file WHERE id = $1
                      ON CONFLICT (file_id) DO NOTHING";
        for (file, text) in BTreeMap::from_iter(texts) {
            let values = [file.0.into(), text.into(), now.into()];
            on.live.execute_raw(Statement::from_sql_and_values(backend, insert, values)).await?;
        }
        on.commit().await
    }

    /// Puts the words of papers, as these are now, into the index in one change, and takes the papers off the list: as many from its beginning as
    /// go together. Those that are unread are found by what is known of them, and wait to be read.
    ///
    /// # Errors
    /// The database's.
    pub async fn index(&self, due: &[DueWords], unread: &HashSet<RowId>) -> Outcome<Indexed> {
        let words = self.words_of(due).await?;
        let due = &due[..words.len()];
        let on = self.store.begin().await?;
        let backend = on.live.get_database_backend();
        let taken = taken(&on, due, &words).await?;
        let (wait, done): (Vec<RowId>, Vec<RowId>) = taken.iter().partition(|paper| unread.contains(paper));
        for (papers, text) in [
            (wait, "UPDATE words_due SET reads = TRUE, tries = 0 WHERE document_id IN {}"),
            (done, "DELETE FROM words_due WHERE document_id IN {}"),
        ] {
            if !papers.is_empty() {
                on.live.execute_raw(among(backend, text, papers.into_iter())).await?;
            }
        }
        let papers = due.iter().map(|due| due.document).zip(words).filter(|(paper, _)| taken.contains(paper));
        if backend == DbBackend::Postgres {
            let text = "UPDATE word_row SET words = $2::tsvector WHERE document_id = $1";
            for (paper, words) in papers {
                let values = [paper.0.into(), words.map(|words| words.vector).into()];
                on.live.execute_raw(Statement::from_sql_and_values(backend, text, values)).await?;
            }
        } else {
            replaced(&on, &taken, papers).await?;
        }
        on.commit().await?;
        Ok(Indexed { tried: due.len(), done: taken.len() })
    }

    /// A paper has more files than are read in one go: others go first for a minute.
    ///
    /// # Errors
    /// The database's.
    pub async fn reading_goes_on(&self, due: &DueWords) -> Outcome<()> {
        self.put_off(due, chrono::Duration::minutes(1), 0).await
    }

    /// The words of a paper could not be read or put into the index: it is tried again later, later each time, and never taken
    /// off the list. Files that could not be read are, in the end ([`DueWords::is_last_try`]).
    ///
    /// # Errors
    /// The database's.
    pub async fn words_failed(&self, due: &DueWords) -> Outcome<()> {
        self.put_off(due, chrono::Duration::minutes(1_i64 << due.tries.clamp(0, 10)), 1).await
    }

    async fn put_off(&self, due: &DueWords, wait: chrono::Duration, failed: i32) -> Outcome<()> {
        let on = self.store.begin().await?;
        // Of two servers that tried at the same time one counts.
        let text = "UPDATE words_due SET tries = $4, due_at = $3 WHERE document_id = $1 AND turn = $2 AND tries = $5";
        let until = self.store.clock().now() + wait;
        let tries = due.tries.saturating_add(failed);
        let values = [due.document.0.into(), due.turn.into(), until.into(), tries.into(), due.tries.into()];
        on.live.execute_raw(Statement::from_sql_and_values(on.live.get_database_backend(), text, values)).await?;
        on.commit().await
    }

    /// Makes one part of the parts of SQLite's index, a few pages in each change, once the small ones are a quarter of it: each question looks into each
    /// of the parts, and what has been merged is not written again for the sake of little. The other database keeps its index so by itself.
    ///
    /// # Errors
    /// The database's.
    pub async fn merge_words(&self) -> Outcome<()> {
        let on = self.store.connection();
        if on.get_database_backend() == DbBackend::Postgres {
            return Ok(());
        }
        let parts = "SELECT COUNT(*) FROM words_idx GROUP BY segid";
        let parts = on.query_all_raw(Statement::from_string(DbBackend::Sqlite, parts)).await?;
        let pages = parts.iter().map(|part| part.try_get_by_index(0)).collect::<Result<Vec<i64>, _>>()?;
        let (all, largest) = (pages.iter().sum::<i64>(), pages.iter().max().copied().unwrap_or(0));
        if (all - largest) * 4 < all || all == largest {
            return Ok(());
        }
        // A number below zero says that all parts become one, and so many pages of it are done (https://www.sqlite.org/fts5.html#the_merge_command).
        let mut goes_on = self.merge(-PAGES).await?;
        while goes_on {
            goes_on = self.merge(PAGES).await?;
        }
        Ok(())
    }

    /// Merges some pages of the index. Gives whether there was anything to merge.
    async fn merge(&self, pages: i64) -> Outcome<bool> {
        let on = self.store.begin().await?;
        let changes = async || -> Outcome<i64> {
            let asked = Statement::from_string(DbBackend::Sqlite, "SELECT total_changes()");
            Ok(on.live.query_one_raw(asked).await?.map_or(Ok(0), |row| row.try_get_by_index(0))?)
        };
        let before = changes().await?;
        let text = "INSERT INTO words (words, rank) VALUES ('merge', $1)";
        on.live.execute_raw(Statement::from_sql_and_values(DbBackend::Sqlite, text, [pages.into()])).await?;
        let after = changes().await?;
        on.commit().await?;
        // The command itself counts as one.
        Ok(after - before > 1)
    }

    /// The words of papers as they are now, of as many as go together, made on a thread that may take its time; `None` of one that is gone.
    async fn words_of(&self, due: &[DueWords]) -> Outcome<Vec<Option<Words>>> {
        let backend = self.store.connection().get_database_backend();
        let mut beside = self.said_beside(due).await?;
        let (mut papers, mut size) = (Vec::new(), 0);
        for due in due {
            let said = self.said_of(due, beside.remove(&due.document).unwrap_or_default()).await?;
            size += said.as_ref().map_or(0, |said| said.title.len() + said.body.len());
            papers.push(said);
            if size > LARGE {
                break;
            }
        }
        let words = move || papers.into_iter().map(|said| Some(in_words(backend, said?))).collect();
        let words = tokio::task::spawn_blocking(words).await;
        words.map_err(|fault| Error::Internal(format!("words could not be made: {fault}")))
    }

    /// What stands in the index of a paper of which this is said beside its text; `None` of one that is gone.
    async fn said_of(&self, due: &DueWords, beside: String) -> Outcome<Option<Said>> {
        let text = "SELECT document.space_id, document.symbol, document_file.title, file_text.text FROM document
                    JOIN document_file ON document_file.document_id = document.id AND document_file.number = document.version
                    LEFT JOIN file_text ON file_text.file_id = document_file.id
                    WHERE document.id = $1 AND document.version > 0 ORDER BY document_file.original DESC, document_file.language";
        let on = self.store.connection();
        let values = [due.document.0.into()];
        let rows = on.query_all_raw(Statement::from_sql_and_values(on.get_database_backend(), text, values)).await?;
        let Some(first) = rows.first() else { return Ok(None) };
        let space = word_of(SpaceId(first.try_get_by_index(0)?));
        let mut title = first.try_get_by_index::<Option<String>>(1)?.unwrap_or_default();
        // What is said of it stands first: a long text leaves it its room.
        let mut body = beside;
        for row in &rows {
            let text = row.try_get_by_index::<Option<String>>(3)?.unwrap_or_default();
            let room = LONGEST.saturating_sub(body.len());
            part(&mut title, &row.try_get_by_index::<String>(2)?);
            part(&mut body, &text[..text.floor_char_boundary(room)]);
        }
        Ok(Some(Said { space, title, body }))
    }

    /// What is said of papers beside their texts, to everybody who reads them there: whose they are, their themes, countries and keywords, the
    /// note. Names of the register stand in all their languages. Symbols that a paper refers to are no words of it.
    async fn said_beside(&self, due: &[DueWords]) -> Outcome<HashMap<RowId, String>> {
        let mut said: HashMap<RowId, String> = HashMap::new();
        let text = "SELECT document.id, CAST(organisation.names AS text), CAST(organisation.acronyms AS text) FROM document
                    JOIN organisation ON organisation.id = document.originator_id WHERE document.id IN {}
                    UNION ALL
                    SELECT subject.document_id, CAST(organisation.names AS text), CAST(organisation.acronyms AS text) FROM subject
                    JOIN organisation ON organisation.id = subject.organisation_id
                    WHERE subject.document_id IN {} AND subject.removed_at IS NULL";
        for row in self.asked_of(text, due).await? {
            let said = said.entry(RowId(row.try_get_by_index(0)?)).or_default();
            for column in 1..3 {
                let names: BTreeMap<String, String> =
                    serde_json::from_str(&row.try_get_by_index::<String>(column)?).unwrap_or_default();
                for name in names.values() {
                    part(said, name);
                }
            }
        }
        // The text of a country is its key, which is nobody's word.
        let text = "SELECT document_id, text FROM subject WHERE document_id IN {} AND removed_at IS NULL AND organisation_id IS NULL
                    UNION ALL
                    SELECT document_id, note FROM description WHERE document_id IN {} AND note IS NOT NULL";
        for row in self.asked_of(text, due).await? {
            let said = said.entry(RowId(row.try_get_by_index(0)?)).or_default();
            part(said, &row.try_get_by_index::<String>(1)?);
        }
        Ok(said)
    }

    async fn asked_of(&self, text: &str, due: &[DueWords]) -> Outcome<Vec<QueryResult>> {
        let on = self.store.connection();
        Ok(on.query_all_raw(among(on.get_database_backend(), text, papers(due))).await?)
    }
}

fn papers(due: &[DueWords]) -> impl Iterator<Item = RowId> {
    due.iter().map(|due| due.document)
}

/// A statement about some rows, whose ids stand where it has `{}`; they go over in one text.
fn among(backend: DbBackend, text: &str, ids: impl Iterator<Item = RowId>) -> Statement {
    let listed = match backend {
        DbBackend::Postgres => {
            "(SELECT CAST(value AS uuid) FROM json_array_elements_text(CAST($1 AS json)) AS listed (value))"
        }
        _ => "(SELECT unhex(value) FROM json_each($1))",
    };
    let ids = ids_as_text(ids.map(|id| id.0));
    Statement::from_sql_and_values(backend, text.replace("{}", listed), [ids.into()])
}

/// Those of the papers that are due as they were when they were read, and that nobody is changing now: these are put in.
async fn taken(on: &Transaction, due: &[DueWords], words: &[Option<Words>]) -> Outcome<BTreeSet<RowId>> {
    let backend = on.live.get_database_backend();
    let ids = async |text: &str| -> Outcome<Vec<QueryResult>> {
        Ok(on.live.query_all_raw(among(backend, text, papers(due))).await?)
    };
    let (mut free, mut locks): (BTreeSet<RowId>, _) = (papers(due).collect(), "");
    if backend == DbBackend::Postgres {
        // Whoever changes a paper holds it and then makes it due: taken in that order, neither waits for the other.
        let there = ids("SELECT id FROM document WHERE id IN {} FOR KEY SHARE SKIP LOCKED").await?;
        free = due.iter().zip(words).filter(|(_, words)| words.is_none()).map(|(due, _)| due.document).collect();
        for row in there {
            free.insert(RowId(row.try_get_by_index(0)?));
        }
        // Who renames several organisations makes their papers due in no order of these: the index waits for none that is held.
        locks = " FOR UPDATE SKIP LOCKED";
    }
    let mut turns = HashMap::new();
    for row in ids(&format!("SELECT document_id, turn FROM words_due WHERE document_id IN {{}}{locks}")).await? {
        turns.insert(RowId(row.try_get_by_index(0)?), row.try_get_by_index::<i64>(1)?);
    }
    let same = |due: &&DueWords| free.contains(&due.document) && turns.get(&due.document) == Some(&due.turn);
    Ok(due.iter().filter(same).map(|due| due.document).collect())
}

fn in_words(backend: DbBackend, Said { space, title, body }: Said) -> Words {
    match backend {
        DbBackend::Postgres => {
            let vector = format!("'#{space}' {}", wording::vector(&title, &body));
            Words { space, title: String::new(), body: String::new(), vector }
        }
        _ => Words { space, title: wording::folded(&title), body: wording::folded(&body), vector: String::new() },
    }
}

/// Puts the words of papers into SQLite's index, in place of those that they had.
async fn replaced(
    on: &Transaction,
    taken: &BTreeSet<RowId>,
    papers: impl Iterator<Item = (RowId, Option<Words>)>,
) -> Outcome<()> {
    let backend = on.live.get_database_backend();
    let text = "SELECT id, word_row FROM document WHERE id IN {}";
    let mut numbers: HashMap<RowId, i64> = HashMap::new();
    for row in on.live.query_all_raw(among(backend, text, taken.iter().copied())).await? {
        // The database numbers each paper as it comes (`document_numbered`).
        numbers.insert(RowId(row.try_get_by_index(0)?), row.try_get_by_index(1)?);
    }
    let gone = "DELETE FROM words WHERE rowid IN (SELECT word_row FROM document WHERE id IN {})";
    on.live.execute_raw(among(backend, gone, taken.iter().copied())).await?;
    // The index grows from one number to the next.
    let words: BTreeMap<i64, Words> =
        papers.filter_map(|(paper, words)| Some((numbers.remove(&paper)?, words?))).collect();
    let text = "INSERT INTO words (rowid, space, title, body) VALUES ($1, $2, $3, $4)";
    for (number, Words { space, title, body, .. }) in words {
        let values = [number.into(), space.into(), title.into(), body.into()];
        on.live.execute_raw(Statement::from_sql_and_values(backend, text, values)).await?;
    }
    Ok(())
}

/// Adds a part, on a line of its own, so that no word goes from one to the next.
fn part(text: &mut String, part: &str) {
    text.push_str("\n.\n");
    text.push_str(part);
}
