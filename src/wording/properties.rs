//! What holds whatever is typed and whatever a text contains, held against a real SQLite.

use proptest::prelude::*;
use rusqlite::Connection;

use super::{Question, folded, hits::hits, marked, snippet, vector};

/// Words of seven languages, and everything that means something to a query language.
const BITS: &str = "migración¦Migracion¦migra¦trata¦de¦personas¦labour¦l’accord¦main-d’œuvre¦não¦перемещённых¦лиц¦الهِجْرَةُ¦الهجرة¦٢٠١٨\
    ¦移民¦移¦法¦区域移民会议¦民¦2024年¦ワーカー¦RCM/VM/2000/3¦½¦㈱¦𠮷¦𞤀¦한국¦नमस्ते¦ ¦ ¦ ¦\n¦\t¦\0¦\"¦\"¦-¦ -¦--¦'¦''¦\\¦*¦(¦)¦:¦:*¦^¦+¦{¦}¦&¦|¦!\
    ¦<->¦<2>¦,¦.¦/¦;¦«¦»¦“¦”¦%¦?¦$1¦NOT ¦ AND ¦ OR ¦NEAR(¦title:¦body :¦acl:¦\u{301}¦\u{ad}¦\u{202e}¦ـ¦\u{fdfa}¦\u{10ffff}";

fn mixed(most: usize) -> impl Strategy<Value = String> {
    let bits = prop::collection::vec(prop::sample::select(BITS.split('¦').collect::<Vec<_>>()), 0..most)
        .prop_map(|bits| bits.concat());
    prop_oneof![3 => bits, 1 => any::<String>()]
}

fn index() -> Connection {
    let index = Connection::open_in_memory().expect("a database in memory");
    index
        .execute_batch(
            "CREATE VIRTUAL TABLE texts USING fts5(title, body, acl, content = '', tokenize = 'ascii');
             CREATE VIRTUAL TABLE modern USING fts5(title, body, acl, content = '', tokenize = 'unicode61');",
        )
        .expect("FTS5 is in the bundled SQLite");
    index
}

fn put(index: &Connection, row: i64, title: &str, body: &str) {
    for table in ["texts", "modern"] {
        index
            .execute(
                &format!("INSERT INTO {table}(rowid, title, body, acl) VALUES (?1, ?2, ?3, 'secret')"),
                (row, folded(title), folded(body)),
            )
            .expect("a row of the index");
    }
}

fn found(index: &Connection, table: &str, question: &str) -> Result<Vec<i64>, rusqlite::Error> {
    index
        .prepare(&format!("SELECT rowid FROM {table} WHERE {table} MATCH ?1 ORDER BY rowid"))?
        .query_map([question], |row| row.get(0))?
        .collect()
}

fn asked(index: &Connection, typed: &str) -> Vec<i64> {
    let question = Question::parse(typed).expect("something to look for");
    found(index, "texts", &question.fts5(Some("title body"))).expect("a query that SQLite understands")
}

/// Whether a text answers, told without any engine.
fn answers(text: &str, question: &Question) -> bool {
    let wanted = hits(text, &question.wanted);
    (0..question.wanted.len()).all(|term| wanted.iter().any(|hit| hit.term == term))
        && hits(text, &question.unwanted).is_empty()
}

#[test]
fn every_language_is_found_as_people_type_it() {
    let index = index();
    put(
        &index,
        1,
        "Acta de la reunión",
        "Los Países Miembros acordaron la protección de niñas, niños y adolescentes migrantes.",
    );
    put(&index, 2, "Compte rendu", "L’accès des travailleurs à la main-d’œuvre qualifiée a été facilité.");
    put(&index, 3, "Ata", "A declaração sobre o tráfico de pessoas foi adotada por consenso.");
    put(&index, 4, "Note verbale", "The Secretariat circulated document RCM/VM/2000/3 on labour mobility.");
    put(&index, 5, "محضر", "اعتمدت الدول الأعضاء قرارًا بشأن الهِجْرَةِ الآمنة والمنظمة.");
    put(&index, 6, "Протокол", "Обсуждался учёт внутренне перемещённых лиц.");
    put(&index, 7, "会议记录", "第三届区域移民会议通过了关于移民工人权利的宣言。");
    for (typed, rows) in [
        ("proteccion NINAS", vec![1]),
        ("\"paises miembros\" adolesc", vec![1]),
        ("\"miembros paises\"", vec![]),
        ("oeuvre", vec![2]),
        ("l'accès facilité", vec![2]),
        ("declaracao trafico", vec![3]),
        ("rcm/vm/2000/3", vec![4]),
        ("vm/2000", vec![4]),
        ("labour -mobility", vec![]),
        ("الهجرة", vec![5]),
        ("الهِجْرَة الامنه", vec![5]),
        ("учет перемещенных", vec![6]),
        ("учёт -лиц", vec![]),
        ("区域移民会议", vec![7]),
        ("移民工人 宣言", vec![7]),
        ("移民 -记录", vec![]),
        ("第三", vec![7]),
        ("\"secret\"", vec![]),
        ("acta protección", vec![1]),
        ("\"reunion los\"", vec![]),
    ] {
        assert_eq!(asked(&index, typed), rows, "{typed}");
    }
}

#[test]
fn a_question_cannot_be_an_operator() {
    let index = index();
    put(&index, 1, "Not and or near", "acl secret title");
    put(&index, 2, "Otra cosa", "cosa");
    for typed in
        ["acl:secret", "acl : \"secret\"", "not", "NOT near", "NEAR(or and)", "and\" OR \"or", "{acl} : secret"]
    {
        assert_eq!(asked(&index, typed), [1], "{typed}");
    }
    assert_eq!(asked(&index, "cosa OR near"), [0_i64; 0]);
}

#[test]
fn more_may_be_asked_behind_a_question() {
    let index = index();
    put(&index, 1, "Trata", "de personas");
    let question = Question::parse("trata -labour").expect("something to look for");
    assert_eq!(
        found(&index, "texts", &format!("{} AND acl : (secret OR open)", question.fts5(Some("title body")))),
        Ok(vec![1])
    );
    assert_eq!(found(&index, "texts", &format!("{} AND acl : (open)", question.fts5(Some("title body")))), Ok(vec![]));
}

#[test]
fn a_body_of_two_million_characters_takes_its_time_once() {
    let line = "The Países Membros acordaram a proteção de 移民工人 и перемещённых лиц في الهِجْرَة. ";
    let body = line.repeat(2_000_000 / line.chars().count());
    let question = Question::parse("\"membros acordaram\" 移民 lix").expect("something to look for");
    let begun = std::time::Instant::now();
    let length: usize = snippet(&body, &question, 300).iter().map(|piece| piece.text.chars().count()).sum();
    let shown = begun.elapsed();
    assert!(length > 250 && vector("", &body).len() > 1000);
    println!("snippet {shown:?}, vector {:?}", begun.elapsed().saturating_sub(shown));
    assert!(shown.as_secs() < 10, "{shown:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_folded_stays_and_is_letters_and_spaces(text in mixed(40)) {
        let once = folded(&text);
        prop_assert_eq!(folded(&once), once.clone());
        prop_assert!(once.chars().all(|c| c == ' ' || c.is_alphanumeric()), "{:?}", once);
        prop_assert!(!once.starts_with(' ') && !once.ends_with(' ') && !once.contains("  "));
    }

    #[test]
    fn no_question_is_malformed_or_reaches_another_column(typed in mixed(30)) {
        if let Some(question) = Question::parse(&typed) {
            let index = index();
            put(&index, 1, "", "");
            for table in ["texts", "modern"] {
                prop_assert_eq!(found(&index, table, &question.fts5(Some("title body"))), Ok(vec![]));
            }
        }
    }

    #[test]
    fn sqlite_finds_what_is_marked(text in mixed(40), typed in mixed(6)) {
        if let Some(question) = Question::parse(&typed) {
            let index = index();
            put(&index, 1, "", &text);
            let rows = found(&index, "texts", &question.fts5(Some("title body"))).expect("a query that SQLite understands");
            prop_assert_eq!(!rows.is_empty(), answers(&text, &question));
        }
    }

    #[test]
    fn a_snippet_is_never_longer_than_asked(text in mixed(80), typed in mixed(6), most in 0_usize..60) {
        if let Some(question) = Question::parse(&typed) {
            let pieces = snippet(&text, &question, most);
            let cut = usize::from(pieces.first().is_some_and(|piece| piece.text.starts_with('…')))
                + usize::from(pieces.len() > 1 && pieces.last().is_some_and(|piece| piece.text.ends_with('…')));
            let length: usize = pieces.iter().map(|piece| piece.text.chars().count()).sum();
            prop_assert!(length <= most + cut, "{:?}", pieces);
            prop_assert!(pieces.iter().all(|piece| !piece.text.is_empty()));
            let all = marked(&text, &question);
            prop_assert!(all.windows(2).all(|two| two[0].hit != two[1].hit));
            prop_assert_eq!(snippet(&text, &question, usize::MAX), all);
        }
    }

    #[test]
    fn a_vector_has_every_word_once(title in mixed(10), body in mixed(40)) {
        let vector = vector(&title, &body);
        let words: Vec<_> = vector.split(' ').filter(|entry| !entry.is_empty()).collect();
        let folded = format!("{} {}", folded(&title), folded(&body));
        let known: std::collections::BTreeSet<_> = folded.split(' ').filter(|word| !word.is_empty()).collect();
        prop_assert_eq!(words.len(), known.len());
        let all = known.iter().all(|word| vector.contains(&format!("'{word}':")));
        prop_assert!(all, "{}", vector);
    }
}
