//! Two versions of a paper side by side: what is the same, what went, what came, word by word.

use std::time::Duration;

use similar::{ChangeTag, DiffOp, DiffTag, TextDiff};

/// How long a comparison may take; then the rest is told as gone and come as a whole.
const PATIENCE: Duration = Duration::from_millis(500);
/// How many rows are told; of what is the same only some lines stand around what differs.
const ROWS: usize = 2_000;
/// How many lines that are the same stand before and behind one that differs.
const AROUND: usize = 3;

/// A piece of a line, and whether it is what differs.
pub type Stretch = (bool, String);

/// A row of the table: the line before and the line after; one of them where it went or came, both where it was changed or is the same.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// The earlier line.
    pub before: Option<Vec<Stretch>>,
    /// The later line.
    pub after: Option<Vec<Stretch>>,
    /// Whether they differ.
    pub differs: bool,
    /// Whether lines that are the same were left out before this one.
    pub gap: bool,
}

/// What a comparison found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Compared {
    /// What differs, with some lines around it.
    pub lines: Vec<Line>,
    /// Whether anything was left out at the end.
    pub cut: bool,
    /// How many paragraphs were changed; those left out at the end count too.
    pub changed: usize,
    /// How many came.
    pub came: usize,
    /// How many went.
    pub went: usize,
}

/// Compares two texts, paragraph by paragraph and then word by word. White space alone makes no difference.
pub fn compare(before: &str, after: &str) -> Compared {
    let (before, after) = (paragraphs(before), paragraphs(after));
    let diff = TextDiff::configure().timeout(PATIENCE).diff_lines(before.as_str(), after.as_str());
    let mut told = Compared::default();
    for (group, ops) in diff.grouped_ops(AROUND).iter().enumerate() {
        let begins = told.lines.len();
        for op in ops {
            row(&diff, op, &mut told.lines);
        }
        let fresh = told.lines.get(begins..).unwrap_or_default();
        for line in fresh.iter().filter(|line| line.differs) {
            match (&line.before, &line.after) {
                (Some(_), Some(_)) => told.changed += 1,
                (None, _) => told.came += 1,
                (_, None) => told.went += 1,
            }
        }
        if let Some(first) = told.lines.get_mut(begins) {
            first.gap = group > 0 || ops.first().is_some_and(|op| op.old_range().start > 0 || op.new_range().start > 0);
        }
    }
    told.cut = told.lines.len() > ROWS;
    told.lines.truncate(ROWS);
    told
}

/// The lines of a text that have words, with one space between two.
fn paragraphs(text: &str) -> String {
    let mut told = String::with_capacity(text.len());
    for line in text.lines() {
        let begins = told.len();
        for word in line.split_whitespace() {
            if told.len() > begins {
                told.push(' ');
            }
            told.push_str(word);
        }
        if told.len() > begins {
            told.push('\n');
        }
    }
    told
}

fn row<'t>(diff: &TextDiff<'t, 't, str>, op: &DiffOp, lines: &mut Vec<Line>) {
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for change in diff.iter_inline_changes(op) {
        let told: Vec<Stretch> = change
            .iter_strings_lossy()
            .map(|(differs, text)| (differs, text.trim_end_matches(['\n', '\r']).to_owned()))
            .filter(|(_, text)| !text.is_empty())
            .map(|(differs, text)| (differs && !text.trim().is_empty(), text))
            .collect();
        match change.tag() {
            ChangeTag::Equal => {
                before.push(told.clone());
                after.push(told);
            }
            ChangeTag::Delete => before.push(told),
            ChangeTag::Insert => after.push(told),
        }
    }
    let (mut before, mut after) = (before.into_iter(), after.into_iter());
    loop {
        let line = match (before.next(), after.next()) {
            (None, None) => return,
            (Some(before), Some(after)) if op.tag() != DiffTag::Equal => changed(before, after),
            (Some(before), Some(after)) => Line { before: Some(before), after: Some(after), ..Line::default() },
            // What has no partner went or came as a whole.
            (before, after) => {
                Line { before: before.map(marked), after: after.map(marked), differs: true, ..Line::default() }
            }
        };
        lines.push(line);
    }
}

/// A line that was changed. Where no word of it is marked, all of it is.
fn changed(before: Vec<Stretch>, after: Vec<Stretch>) -> Line {
    let differs = whole(&before) != whole(&after);
    let some = before.iter().chain(&after).any(|(differs, _)| *differs);
    let (before, after) = if differs && !some { (marked(before), marked(after)) } else { (before, after) };
    Line { before: Some(before), after: Some(after), differs, gap: false }
}

fn marked(side: Vec<Stretch>) -> Vec<Stretch> {
    vec![(true, whole(&side))]
}

fn whole(side: &[Stretch]) -> String {
    side.iter().map(|(_, text)| text.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(line: Option<&Vec<Stretch>>) -> String {
        let marked = |(differs, text): &Stretch| if *differs { format!("[{text}]") } else { text.clone() };
        line.map_or("-".to_owned(), |line| line.iter().map(marked).collect::<Vec<_>>().concat())
    }

    #[test]
    fn a_word_that_was_changed_is_marked_on_both_sides() {
        let found = compare("Uno\nLa cuota es de diez.\nFin\n", "Uno\nLa cuota es de doce.\nFin\nMás\n");
        let told: Vec<_> = found
            .lines
            .iter()
            .map(|line| (text(line.before.as_ref()), text(line.after.as_ref()), line.differs))
            .collect();
        assert_eq!(
            told,
            [
                ("Uno".into(), "Uno".into(), false),
                ("La cuota es de [diez.]".into(), "La cuota es de [doce.]".into(), true),
                ("Fin".into(), "Fin".into(), false),
                ("-".to_owned(), "[Más]".to_owned(), true),
            ]
        );
        assert!(!found.cut);
        assert_eq!((found.changed, found.came, found.went), (1, 1, 0));
    }

    #[test]
    fn white_space_alone_is_no_difference_and_empty_lines_are_no_paragraphs() {
        assert!(compare("Uno\n\nDos  tres\n", "Uno\nDos tres\n\n\n").lines.is_empty());
        let found = compare("Uno dos tres cuatro\n\nFin\n", "Uno  dos tres cinco\nFin\n");
        let told: Vec<_> =
            found.lines.iter().map(|line| (text(line.before.as_ref()), text(line.after.as_ref()))).collect();
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(told[0].0.contains("[cuatro]") && told[0].1.contains("[cinco]"), "{told:?}");
        assert!(!found.lines[1].differs);
    }

    #[test]
    fn a_paragraph_that_became_another_is_marked_as_a_whole() {
        let found = compare("Uno\nabc\n", "Uno\nwxyz\nMás\n");
        let told: Vec<_> =
            found.lines.iter().map(|line| (text(line.before.as_ref()), text(line.after.as_ref()))).collect();
        assert_eq!(told[1], ("[abc]".to_owned(), "[wxyz]".to_owned()));
        assert_eq!(told[2], ("-".to_owned(), "[Más]".to_owned()));
        assert_eq!((found.changed, found.came, found.went), (1, 1, 0));
    }

    #[test]
    fn what_is_the_same_is_left_out_but_for_some_lines() {
        let before: String = (0..100).map(|n| format!("line {n}\n")).collect::<Vec<_>>().concat();
        let after = before.replace("line 50\n", "line fifty\n");
        let lines = compare(&before, &after).lines;
        assert_eq!(lines.len(), 2 * AROUND + 1);
        assert!(lines[0].gap && lines.iter().filter(|line| line.differs).count() == 1);
        assert!(compare(&before, &before).lines.is_empty());
    }

    #[test]
    fn a_comparison_ends_whatever_it_is_given() {
        let noise = |seed: u32| {
            (0..20_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) ^ seed).to_string()).collect::<Vec<_>>().join("\n")
        };
        let found = compare(&noise(1), &noise(7));
        assert!(found.cut && found.lines.len() == ROWS);
    }
}
