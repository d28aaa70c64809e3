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

/// Compares two texts, paragraph by paragraph and then word by word. The second says whether anything was left out at the end.
pub fn compare(before: &str, after: &str) -> (Vec<Line>, bool) {
    let diff = TextDiff::configure().timeout(PATIENCE).diff_lines(before, after);
    let mut lines = Vec::new();
    for (group, ops) in diff.grouped_ops(AROUND).iter().enumerate() {
        let begins = lines.len();
        for op in ops {
            row(&diff, op, &mut lines);
        }
        if let Some(first) = lines.get_mut(begins) {
            first.gap = group > 0 || ops.first().is_some_and(|op| op.old_range().start > 0 || op.new_range().start > 0);
        }
    }
    let cut = lines.len() > ROWS;
    lines.truncate(ROWS);
    (lines, cut)
}

fn row<'t>(diff: &TextDiff<'t, 't, str>, op: &DiffOp, lines: &mut Vec<Line>) {
    let (mut before, mut after) = (Vec::new(), Vec::new());
    for change in diff.iter_inline_changes(op) {
        let told: Vec<Stretch> = change
            .iter_strings_lossy()
            .map(|(differs, text)| (differs, text.trim_end_matches(['\n', '\r']).to_owned()))
            .filter(|(_, text)| !text.is_empty())
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
    let differs = op.tag() != DiffTag::Equal;
    let (mut before, mut after) = (before.into_iter(), after.into_iter());
    loop {
        let line = Line { before: before.next(), after: after.next(), differs, gap: false };
        if line.before.is_none() && line.after.is_none() {
            return;
        }
        lines.push(line);
    }
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
        let (lines, cut) = compare("Uno\nLa cuota es de diez.\nFin\n", "Uno\nLa cuota es de doce.\nFin\nMás\n");
        let told: Vec<_> =
            lines.iter().map(|line| (text(line.before.as_ref()), text(line.after.as_ref()), line.differs)).collect();
        assert_eq!(
            told,
            [
                ("Uno".into(), "Uno".into(), false),
                ("La cuota es de [diez.]".into(), "La cuota es de [doce.]".into(), true),
                ("Fin".into(), "Fin".into(), false),
                ("-".to_owned(), "Más".to_owned(), true),
            ]
        );
        assert!(!cut);
    }

    #[test]
    fn what_is_the_same_is_left_out_but_for_some_lines() {
        let before: String = (0..100).map(|n| format!("line {n}\n")).collect::<Vec<_>>().concat();
        let after = before.replace("line 50\n", "line fifty\n");
        let (lines, _) = compare(&before, &after);
        assert_eq!(lines.len(), 2 * AROUND + 1);
        assert!(lines[0].gap && lines.iter().filter(|line| line.differs).count() == 1);
        assert!(compare(&before, &before).0.is_empty());
    }

    #[test]
    fn a_comparison_ends_whatever_it_is_given() {
        let noise = |seed: u32| {
            (0..20_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) ^ seed).to_string()).collect::<Vec<_>>().join("\n")
        };
        let (lines, cut) = compare(&noise(1), &noise(7));
        assert!(cut && lines.len() == ROWS);
    }
}
