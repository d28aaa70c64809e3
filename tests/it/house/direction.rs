//! One direction: a module imports only what stands to its left, and a feature only features that stand above it.

use super::{Source, none, sources};

/// From left to right; modules of one line may know each other. ARCHITECTURE.md draws the same as a tree.
const ORDER: [&[&str]; 7] = [
    &["error", "clock", "wording", "i18n", "config"],
    &["access"],
    &["blobs", "mail", "extraction", "scanner", "jobs", "pack"],
    &["http"],
    &["features"],
    &["app"],
    &["demo", "server", "cli", "main"],
];

fn place(module: &str) -> Option<usize> {
    ORDER.iter().position(|step| step.contains(&module))
}

#[test]
fn imports_go_one_way() {
    let features = features();
    let faults: Vec<String> = sources("src", &[".rs"])
        .into_iter()
        .filter(|file| file.path != "src/lib.rs" && !file.path.ends_with("tests.rs"))
        .flat_map(|file| wrong_way(&file.product(), &features))
        .collect();
    none(&faults, "Move what both need to the left, or hand it in as a value or a closure.");
}

#[test]
fn every_module_has_its_place() {
    let faults: Vec<String> = sources("src", &[".rs"])
        .iter()
        .filter(|file| file.path != "src/lib.rs")
        .filter(|file| place(&modules(&file.path)[0]).is_none())
        .map(|file| format!("{}:1: not in ORDER", file.path))
        .collect();
    none(&faults, "Give the module its place in ORDER (tests/it/house/direction.rs) and in ARCHITECTURE.md.");
}

/// The features in the order of `src/features/mod.rs`.
fn features() -> Vec<String> {
    let map = sources("src/features", &["features/mod.rs"]).pop().map(Source::product);
    let text = map.map(|map| map.text).unwrap_or_default();
    let name =
        |line: &str| Some(line.trim().trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';')?.to_owned());
    text.lines().filter_map(name).collect()
}

fn wrong_way(file: &Source, features: &[String]) -> Vec<String> {
    let own = modules(&file.path);
    let mut faults = Vec::new();
    for (at, path) in paths(&own, &file.text) {
        let Some((here, there)) = place(&own[0]).zip(path.first().and_then(|module| place(module))) else { continue };
        if there > here {
            faults.push(format!("{}: {} uses {}, which stands to its right", file.at(at), own[0], path[0]));
        }
        let rank = |path: &[String]| features.iter().position(|feature| path.get(1) == Some(feature));
        if let (true, Some(here), Some(there)) =
            (own[0] == "features" && path[0] == "features", rank(&own), rank(&path))
            && there > here
        {
            let (own, other) = (&own[1], &path[1]);
            faults.push(format!("{}: {own} uses {other}, which stands below it in src/features/mod.rs", file.at(at)));
        }
    }
    faults
}

/// The module that a file is: `src/features/library/pages.rs` is features, library, pages.
fn modules(path: &str) -> Vec<String> {
    let inner = path.trim_start_matches("src/").trim_end_matches(".rs").trim_end_matches("/mod");
    inner.split('/').map(ToOwned::to_owned).collect()
}

/// All paths in the text that begin with `crate::` or `super::`, from the root of the crate, each with its place.
fn paths(own: &[String], text: &str) -> Vec<(usize, Vec<String>)> {
    let starts = |word: &'static str| text.match_indices(word).map(move |(at, _)| (at, word));
    let mut found = Vec::new();
    for (at, word) in starts("crate::").chain(starts("super::")) {
        if text[..at].ends_with(|before: char| before.is_alphanumeric() || "_:".contains(before)) {
            continue;
        }
        let mut rest = &text[at + word.len()..];
        let mut base = if word == "crate::" { &[] } else { &own[..own.len() - 1] };
        while let Some(further) = rest.strip_prefix("super::") {
            (rest, base) = (further, &base[..base.len().saturating_sub(1)]);
        }
        let mut tree = Vec::new();
        follow(&mut rest, base, &mut tree);
        found.extend(tree.into_iter().map(|path| (at, path)));
    }
    found
}

/// Reads one path or a `{..}` of paths and moves on behind it.
fn follow(rest: &mut &str, base: &[String], found: &mut Vec<Vec<String>>) {
    *rest = rest.trim_start();
    if let Some(inner) = rest.strip_prefix('{') {
        *rest = inner;
        while !rest.trim_start().starts_with('}') && !rest.trim_start().is_empty() {
            follow(rest, base, found);
            // Over `as name` to the next path or to the end.
            *rest = &rest[rest.find([',', '}']).unwrap_or(rest.len())..];
            *rest = rest.strip_prefix(',').unwrap_or(rest);
        }
        *rest = rest.trim_start().strip_prefix('}').unwrap_or_default();
        return;
    }
    let (name, behind) = rest.split_at(rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len()));
    *rest = behind;
    let path: Vec<String> = base.iter().cloned().chain((!name.is_empty()).then(|| name.to_owned())).collect();
    match rest.strip_prefix("::") {
        Some(further) if !name.is_empty() => {
            *rest = further;
            follow(rest, &path, found);
        }
        _ => found.push(path),
    }
}

#[test]
fn an_import_to_the_right_is_found() {
    let features = ["processes", "library"].map(ToOwned::to_owned);
    let wrong = |path: &str, text: &str| {
        let file = Source { path: path.to_owned(), text: text.to_owned() };
        wrong_way(&file.product(), &features).len()
    };
    assert_eq!(wrong("src/access/rows.rs", "use crate::{clock::Clock, error};\nuse super::scope::{A, B};"), 0);
    assert_eq!(wrong("src/access/rows.rs", "use crate::{clock::Clock, http::{self as web, form::Form}, app};"), 3);
    assert_eq!(wrong("src/clock.rs", "// crate::http\nfn f() { super::access::x() }"), 1);
    assert_eq!(wrong("src/features/library/mod.rs", "use crate::features::processes::Process;"), 0);
    assert_eq!(
        wrong("src/features/processes/pages.rs", "use super::super::library::X;\nuse crate::features::{library};"),
        2
    );
    assert_eq!(wrong("src/features/mod.rs", "use crate::features::library::routes;"), 0);
    assert_eq!(wrong("src/app.rs", "use crate::features::library;\n#[cfg(test)]\nmod tests { use crate::server; }"), 0);
}
