//! A question in the languages of the two engines.

use super::question::{Question, Term};

impl Question {
    /// The expression for `MATCH` on an FTS5 table; on some of its columns, where these are named, with spaces between: `title body`. It is
    /// closed in itself: more may be put behind it with `AND`.
    pub fn fts5(&self, columns: Option<&str>) -> String {
        let mut asked = joined(&self.wanted, " AND ", fts5);
        if !self.unwanted.is_empty() {
            asked = format!("({asked}) NOT ({})", joined(&self.unwanted, " OR ", fts5));
        }
        match columns {
            Some(columns) => format!("{{{columns}}} : ({asked})"),
            None => format!("({asked})"),
        }
    }

    /// Whether a word is one of those that are asked or left out, or goes on from one that may go on.
    pub fn touches(&self, word: &str) -> bool {
        self.wanted.iter().chain(&self.unwanted).any(|term| {
            let begins = term.open && term.words.last().is_some_and(|begun| word.starts_with(begun));
            begins || term.words.iter().any(|asked| asked == word)
        })
    }

    /// The text that PostgreSQL casts by `$1::tsquery`, for a vector made by [`super::vector()`]; only in its title, where that is wanted.
    pub fn tsquery(&self, title: bool) -> String {
        let told = |term: &Term| tsquery(term, title);
        let wanted = joined(&self.wanted, " & ", told);
        if self.unwanted.is_empty() { wanted } else { format!("{wanted} & !({})", joined(&self.unwanted, " | ", told)) }
    }
}

fn joined(terms: &[Term], between: &str, told: impl Fn(&Term) -> String) -> String {
    terms.iter().map(told).collect::<Vec<_>>().join(between)
}

fn fts5(term: &Term) -> String {
    let words: Vec<_> = term.words.iter().map(|word| quoted(word, '"')).collect();
    format!("{}{}", words.join(" + "), if term.open { " *" } else { "" })
}

fn tsquery(term: &Term, title: bool) -> String {
    let weight = if title { "A" } else { "" };
    let mark = |open: bool| match (open, title) {
        (false, false) => String::new(),
        (open, _) => format!(":{}{weight}", if open { "*" } else { "" }),
    };
    let words = term.words.iter().map(|word| quoted(word, '\''));
    let last = term.words.len().saturating_sub(1);
    let words: Vec<_> =
        words.enumerate().map(|(at, word)| format!("{word}{}", mark(term.open && at == last))).collect();
    if let [word] = words.as_slice() { word.clone() } else { format!("({})", words.join(" <-> ")) }
}

/// A word as a string of the engine. Words are letters and digits; should they ever be more, the string still ends where
/// it must.
pub(super) fn quoted(word: &str, quote: char) -> String {
    let mut quoted = String::with_capacity(word.len() + 2);
    quoted.push(quote);
    for c in word.chars() {
        if c == quote || c == '\\' {
            quoted.push(c);
        }
        quoted.push(c);
    }
    quoted.push(quote);
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn both(typed: &str) -> Option<(String, String)> {
        let question = Question::parse(typed)?;
        let fts5 = question.fts5(Some("title body"));
        let inner = fts5.strip_prefix("{title body} : (")?.strip_suffix(')')?;
        Some((inner.to_owned(), question.tsquery(false)))
    }

    fn same(typed: &str, fts5: &str, tsquery: &str) {
        assert_eq!(both(typed), Some((fts5.to_owned(), tsquery.to_owned())), "{typed}");
    }

    #[test]
    fn all_words_must_occur_and_the_last_may_go_on() {
        same("Migración labo", r#""migracion" AND "labo" *"#, "'migracion' & 'labo':*");
        same("migración la", r#""migracion" AND "la""#, "'migracion' & 'la'");
        same("informe 2024", r#""informe" AND "2024""#, "'informe' & '2024'");
    }

    #[test]
    fn a_phrase_stands_together() {
        same("\"trata de personas\"", r#""trata" + "de" + "personas""#, "('trata' <-> 'de' <-> 'personas')");
        same("«трудовая миграция» ", r#""трудовая" + "миграция""#, "('трудовая' <-> 'миграция')");
        same("\"regional conf", r#""regional" + "conf" *"#, "('regional' <-> 'conf':*)");
    }

    #[test]
    fn a_title_can_be_asked_alone() {
        let question = Question::parse("\"plan de\" acc").unwrap();
        assert_eq!(question.fts5(Some("title")), r#"{title} : ("plan" + "de" AND "acc" *)"#);
        assert_eq!(question.tsquery(true), "('plan':A <-> 'de':A) & 'acc':*A");
    }

    #[test]
    fn all_columns_can_be_asked_at_once() {
        let question = Question::parse("visa -turismo").unwrap();
        assert_eq!(question.fts5(None), r#"(("visa") NOT ("turismo"))"#);
        assert!(question.touches("visa") && question.touches("turismo"));
        assert!(!question.touches("visado") && !question.touches("vis"));
        let open = Question::parse("\"trata de\" pers").unwrap();
        assert!(open.touches("personas") && open.touches("de") && !open.touches("dea"));
    }

    #[test]
    fn a_symbol_is_a_phrase() {
        same("RCM/VM/2000/3", r#""rcm" + "vm" + "2000" + "3""#, "('rcm' <-> 'vm' <-> '2000' <-> '3')");
        same("l’accord, 5", r#""l" + "accord" AND "5""#, "('l' <-> 'accord') & '5'");
    }

    #[test]
    fn a_word_is_left_out() {
        same("visa -turismo", r#"("visa") NOT ("turismo")"#, "'visa' & !('turismo')");
        same(
            "visa -\"corta estancia\" -x",
            r#"("visa") NOT ("corta" + "estancia" OR "x")"#,
            "'visa' & !(('corta' <-> 'estancia') | 'x')",
        );
        same("co-operation", r#""co" + "operation" *"#, "('co' <-> 'operation':*)");
        same("2000 - 2005", r#""2000" AND "2005""#, "'2000' & '2005'");
    }

    #[test]
    fn a_chinese_run_is_its_pairs_in_order() {
        same("移民会议", r#""移民" + "民会" + "会议""#, "('移民' <-> '民会' <-> '会议')");
        same("2024年", r#""2024" + "年" *"#, "('2024' <-> '年':*)");
        same("第3条", r#""3" + "条" *"#, "('3' <-> '条':*)");
        same("法", r#""法" *"#, "'法':*");
        same("移民 法", r#""移民""#, "'移民'");
    }

    #[test]
    fn nothing_to_look_for_is_no_question() {
        for typed in ["", "  ", "\"\"", "-", "--", "-turismo", "* ( ) :", "\u{301}", "ـ", "\0"] {
            assert_eq!(Question::parse(typed), None, "{typed:?}");
        }
    }

    #[test]
    fn a_question_has_an_end() {
        let words = |question: &Question| question.wanted.iter().map(|term| term.words.len()).sum::<usize>();
        let many = (0..50).map(|i| format!("w{i}")).collect::<Vec<_>>().join(" ");
        assert_eq!(Question::parse(&many).map(|q| words(&q)), Some(12));
        assert_eq!(Question::parse(&"移民".repeat(100)).map(|q| words(&q)), Some(12));
        assert_eq!(Question::parse(&format!("{}word", " ".repeat(200))), None);
    }

    #[test]
    fn a_quote_inside_a_word_would_not_end_its_string() {
        assert_eq!(quoted("a\"b'c\\", '"'), r#""a""b'c\\""#);
        assert_eq!(quoted("a\"b'c\\", '\''), r#"'a"b''c\\'"#);
    }
}
