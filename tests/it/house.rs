//! Rules of the house that the compiler does not know, read off the source tree. Each fault names its line and what to do.

use std::path::{Path, PathBuf};

mod changes;
mod direction;
mod doors;
mod handlers;
mod phrases;
mod sizes;
mod templates;

/// A text file of the project.
pub struct Source {
    /// From the root, with `/`: `src/access/viewer.rs`.
    pub path: String,
    pub text: String,
}

impl Source {
    /// `src/access/viewer.rs:12`, for a place in the text.
    fn at(&self, offset: usize) -> String {
        format!("{}:{}", self.path, self.text[..offset].matches('\n').count() + 1)
    }

    /// A Rust file as the product has it: comments are blank, and the tests at its end are cut off. Lines keep their numbers.
    pub fn product(self) -> Self {
        let mut text = String::with_capacity(self.text.len());
        let mut lines = self.text.lines().peekable();
        while let Some(line) = lines.next() {
            if line.trim() == "#[cfg(test)]" && lines.peek().is_some_and(|next| next.trim_start().starts_with("mod ")) {
                break;
            }
            text.push_str(without_comment(line));
            text.push('\n');
        }
        Self { path: self.path, text }
    }
}

/// A line up to its `//`, unless that stands inside a string, as in an address.
fn without_comment(line: &str) -> &str {
    let in_string = |before: &str| before.replace("\\\"", "").replace("'\"'", "").matches('"').count() % 2 == 1;
    line.match_indices("//").find(|(at, _)| !in_string(&line[..*at])).map_or(line, |(at, _)| &line[..at])
}

/// All files under a folder of the project whose names end so, in the order of their paths.
pub fn sources(folder: &str, endings: &[&str]) -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut paths = Vec::new();
    walk(&root.join(folder), &mut paths);
    paths.retain(|path| endings.iter().any(|ending| path.to_string_lossy().ends_with(ending)));
    paths.sort();
    let read = |path: PathBuf| Source {
        text: std::fs::read_to_string(&path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display())),
        path: path.strip_prefix(root).unwrap_or(&path).to_string_lossy().replace('\\', "/"),
    };
    paths.into_iter().map(read).collect()
}

fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { walk(&path, found) } else { found.push(path) }
    }
}

/// Fails with all faults at once.
fn none(faults: &[String], what_to_do: &str) {
    assert!(faults.is_empty(), "{} found.\n{what_to_do}\n\n{}\n", faults.len(), faults.join("\n"));
}

#[test]
fn comments_and_tests_are_not_the_product() {
    let text = "let a = \"http://x\"; // one\n/// two\nlet b = '\"'; // three\n#[cfg(test)]\nmod tests {}\n".to_owned();
    let product = Source { path: "x.rs".to_owned(), text }.product();
    assert_eq!(product.text, "let a = \"http://x\"; \n\nlet b = '\"'; \n");
    assert_eq!(product.at(product.text.find("let b").unwrap_or(0)), "x.rs:3");
}
