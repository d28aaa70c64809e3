//! SPDX licence expressions, as far as manifests use them: identifiers, `WITH`, `AND`, `OR`, brackets, and the old `MIT/Apache-2.0`.

use std::{iter::Peekable, vec::IntoIter};

/// Licences joined by “and” and “or”.
#[derive(Debug, PartialEq)]
pub enum Expression {
    /// One licence, with its exception if it has one: `Apache-2.0 WITH LLVM-exception`.
    Licence(String),
    /// All of them bind.
    All(Vec<Expression>),
    /// We may choose.
    Any(Vec<Expression>),
}

impl Expression {
    /// Reads an expression; the fault is half a sentence.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut words = words(text).into_iter().peekable();
        let whole = any(&mut words)?;
        match words.next() {
            None => Ok(whole),
            Some(word) => Err(format!("“{word}” is not expected there")),
        }
    }

    /// Whether the licences suffice that are allowed one by one.
    pub fn holds(&self, allowed: &impl Fn(&str) -> bool) -> bool {
        match self {
            Self::Licence(name) => allowed(name),
            Self::All(parts) => parts.iter().all(|part| part.holds(allowed)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(allowed)),
        }
    }
}

type Words = Peekable<IntoIter<String>>;

fn words(text: &str) -> Vec<String> {
    let spaced = text.replace('(', " ( ").replace(')', " ) ").replace('/', " OR ");
    spaced.split_whitespace().map(ToOwned::to_owned).collect()
}

// From the weakest tie to the strongest: OR, AND, WITH.

fn any(words: &mut Words) -> Result<Expression, String> {
    let mut parts = vec![all(words)?];
    while words.next_if(|word| word == "OR").is_some() {
        parts.push(all(words)?);
    }
    Ok(if parts.len() == 1 { parts.remove(0) } else { Expression::Any(parts) })
}

fn all(words: &mut Words) -> Result<Expression, String> {
    let mut parts = vec![one(words)?];
    while words.next_if(|word| word == "AND").is_some() {
        parts.push(one(words)?);
    }
    Ok(if parts.len() == 1 { parts.remove(0) } else { Expression::All(parts) })
}

fn one(words: &mut Words) -> Result<Expression, String> {
    if words.next_if(|word| word == "(").is_some() {
        let inner = any(words)?;
        return words.next_if(|word| word == ")").map(|_| inner).ok_or_else(|| "a bracket is not closed".to_owned());
    }
    let licence = name(words)?;
    if words.next_if(|word| word == "WITH").is_some() {
        return Ok(Expression::Licence(format!("{licence} WITH {}", name(words)?)));
    }
    Ok(Expression::Licence(licence))
}

fn name(words: &mut Words) -> Result<String, String> {
    let word = words.next().ok_or("it ends too early")?;
    let plain = word.chars().all(|letter| letter.is_ascii_alphanumeric() || "-.+:".contains(letter));
    let joint = ["AND", "OR", "WITH"].contains(&word.as_str());
    if plain && !joint { Ok(word) } else { Err(format!("“{word}” is no licence")) }
}

#[test]
fn an_expression_holds_when_its_licences_suffice() {
    let ours = ["MIT", "ISC", "Apache-2.0 WITH LLVM-exception"];
    let allowed = |name: &str| ours.contains(&name);
    for (text, holds) in [
        ("MIT", true),
        ("GPL-3.0-or-later", false),
        ("MIT OR GPL-2.0-only", true),
        ("MIT AND GPL-2.0-only", false),
        ("MIT/GPL-2.0", true),
        ("GPL-2.0 / MIT", true),
        ("Apache-2.0 WITH LLVM-exception", true),
        ("Apache-2.0", false),
        // AND ties closer than OR.
        ("MIT OR ISC AND GPL-2.0-only", true),
        ("(MIT OR ISC) AND GPL-2.0-only", false),
        ("GPL-2.0-only AND (MIT) OR ((ISC))", true),
        ("Apache-2.0 AND ISC OR MIT AND GPL-2.0+", false),
    ] {
        assert_eq!(Expression::parse(text).map(|licence| licence.holds(&allowed)), Ok(holds), "{text}");
    }
}

#[test]
fn what_is_no_expression_is_refused() {
    for text in ["", "MIT OR", "(MIT", "MIT)", "MIT ISC", "WITH x", "AND", "MIT WITH", "see LICENSE, please"] {
        assert!(Expression::parse(text).is_err(), "{text}");
    }
}
