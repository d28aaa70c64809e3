//! Where Rust files and templates ask for phrases: `w.t("key")`, `w.n("key", 3)`, `w.a1("key", "name", value)`.

use std::collections::BTreeSet;

/// A key in a call.
#[derive(Debug, PartialEq)]
pub struct Call {
    pub at: usize,
    pub key: String,
    /// What the phrase is given; `None` where a name is not written out.
    pub variables: Option<BTreeSet<String>>,
}

/// All calls whose key is written out, choices by `if` and `match` among them.
pub fn calls(text: &str) -> Vec<Call> {
    let mut found = Vec::new();
    for (method, names) in [(".t(", 0), (".n(", 0), (".a1(", 1), (".a2(", 2), (".a3(", 3)] {
        for (at, _) in text.match_indices(method) {
            let arguments = arguments(&text[at + method.len()..]);
            let given = |i: usize| arguments.get(2 * i + 1).and_then(|name| literal(name));
            let mut variables: Option<BTreeSet<String>> = (0..names).map(given).collect();
            if method == ".n(" {
                variables = Some(BTreeSet::from(["n".to_owned()]));
            }
            for key in arguments.first().map(|first| keys(first)).unwrap_or_default() {
                found.push(Call { at, key, variables: variables.clone() });
            }
        }
    }
    found.sort_by_key(|call| call.at);
    found
}

/// The arguments of a call, from behind its bracket.
fn arguments(text: &str) -> Vec<&str> {
    let (mut found, mut start, mut depth, mut in_string) = (Vec::new(), 0, 0, false);
    let mut before = ' ';
    for (at, letter) in text.char_indices() {
        match letter {
            '"' if before != '\\' => in_string = !in_string,
            _ if in_string => {}
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth == 0 => {
                found.push(text[start..at].trim());
                break;
            }
            ')' | ']' | '}' => depth -= 1,
            ',' if depth == 0 => {
                found.push(text[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
        before = letter;
    }
    found
}

fn literal(argument: &str) -> Option<String> {
    let inner = argument.trim_start_matches('&').strip_prefix('"')?.strip_suffix('"')?;
    (!inner.contains('"')).then(|| inner.to_owned())
}

/// The key of a plain argument; of a choice the keys that stand behind `{` or `=>`.
fn keys(argument: &str) -> Vec<String> {
    if let Some(key) = literal(argument) {
        return vec![key];
    }
    if !argument.starts_with("if ") && !argument.starts_with("match ") {
        return Vec::new();
    }
    let parts: Vec<&str> = argument.split('"').collect();
    (1..parts.len().saturating_sub(1))
        .step_by(2)
        .filter(|i| parts[i - 1].trim_end().ends_with(['{', '>']) && !parts[i + 1].trim_start().starts_with("=>"))
        .map(|i| parts[i].to_owned())
        .collect()
}

#[test]
fn calls_are_found_with_what_they_are_given() {
    let found = |text: &str| {
        let shown = |call: &Call| {
            format!("{} {:?}", call.key, call.variables.clone().map(|v| v.into_iter().collect::<Vec<_>>()))
        };
        calls(text).iter().map(shown).collect::<Vec<_>>()
    };
    assert_eq!(found("{{ w.t(\"a-b\") }}"), ["a-b Some([])"]);
    assert_eq!(found("w.n(\"a\", items.len())"), ["a Some([\"n\"])"]);
    assert_eq!(found("w.a1(\n    \"a\",\n    \"who\",\n    f(x, \")\"),\n)"), ["a Some([\"who\"])"]);
    assert_eq!(found("w.a2(\"a\", \"x\", 1, \"y\", [2, 3])"), ["a Some([\"x\", \"y\"])"]);
    assert_eq!(found("w.a1(\"a\", name, 1)"), ["a None"]);
    assert_eq!(found("w.t(if kind == \"x\" { \"a\" } else { \"b\" })"), ["a Some([])", "b Some([])"]);
    assert_eq!(found("w.t(match x { \"en\" => \"a\", _ => \"b\" })"), ["a Some([])", "b Some([])"]);
    assert_eq!(found("w.t(&key)"), Vec::<String>::new());
}
