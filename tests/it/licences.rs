//! Whose code is in the program: each package's licence is on the list of `deny.toml`, and each direct dependency has its reason.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    process::Command,
};

use serde_json::Value;

use self::spdx::Expression;
use crate::house::{Source, sources};

mod spdx;

/// What `deny.toml` says.
#[derive(serde::Deserialize)]
struct Deny {
    licenses: Licences,
    why: BTreeMap<String, String>,
}

#[derive(serde::Deserialize)]
struct Licences {
    allow: BTreeSet<String>,
}

fn deny() -> Deny {
    let text = std::fs::read_to_string(root().join("deny.toml")).expect("deny.toml is readable");
    toml::from_str(&text).expect("deny.toml has `[licenses] allow = [..]` and a table `[why]`")
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// All packages of the lock file, for every system that the program can be built on.
fn packages() -> Vec<Value> {
    let ask = |offline: &[&str]| {
        Command::new(env!("CARGO"))
            .args(["metadata", "--format-version", "1", "--locked"])
            .args(offline)
            .current_dir(root())
            .output()
            .expect("cargo runs")
    };
    let mut answer = ask(&["--offline"]);
    if !answer.status.success() {
        // Packages for other systems are in the lock file but are not fetched by a build: let cargo fetch them now.
        answer = ask(&[]);
    }
    assert!(answer.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&answer.stderr));
    let all: Value = serde_json::from_slice(&answer.stdout).expect("cargo metadata answers in JSON");
    all["packages"].as_array().expect("a list of packages").clone()
}

#[test]
fn every_package_has_a_licence_that_we_allow() {
    let allow = deny().licenses.allow;
    let allowed = |licence: &str| allow.contains(licence);
    let faults: Vec<String> = packages()
        .iter()
        .filter_map(|package| {
            let fault = match package["license"].as_str() {
                None => "names no licence; read its files and look for another crate".to_owned(),
                Some(text) => match Expression::parse(text) {
                    Err(fault) => format!("“{text}” cannot be read: {fault}"),
                    Ok(licence) if licence.holds(&allowed) => return None,
                    Ok(_) => format!("“{text}” is not covered by the list of deny.toml; look for another crate"),
                },
            };
            Some(format!("{} {}: {fault}", text(package, "name"), text(package, "version")))
        })
        .collect();
    assert!(faults.is_empty(), "licences:\n{}", faults.join("\n"));
}

/// Dependencies that no source names: they switch a feature of another one on.
const FOR_A_FEATURE: [&str; 1] = ["icu_provider"];

#[test]
fn every_direct_dependency_has_its_reason() {
    let why = deny().why;
    let direct: BTreeSet<String> = packages()
        .iter()
        // Ours come from no registry, and need no reason.
        .filter(|package| package["source"].is_null())
        .flat_map(|package| package["dependencies"].as_array().cloned().unwrap_or_default())
        .filter(|dependency| dependency["path"].is_null())
        .map(|dependency| text(&dependency, "name").to_owned())
        .collect();
    let whole: String = ["src", "migrations/src", "tests", "benches"]
        .iter()
        .flat_map(|folder| sources(folder, &[".rs"]))
        // This file speaks of crates without using them.
        .filter(|file| !file.path.starts_with("tests/it/licences"))
        .map(|file| Source::product(file).text)
        .collect();
    let named: BTreeSet<&str> = whole.split(|c: char| !(c.is_alphanumeric() || c == '_')).collect();
    let unnamed = direct
        .iter()
        .filter(|name| !FOR_A_FEATURE.contains(&name.as_str()) && !named.contains(name.replace('-', "_").as_str()));
    let unexplained = direct.iter().filter(|name| why.get(*name).is_none_or(|reason| reason.trim().is_empty()));
    let unused = why.keys().filter(|name| !direct.contains(*name));
    let faults: Vec<String> = unexplained
        .map(|name| format!("{name}: write in [why] of deny.toml, in one line, what it is for"))
        .chain(unused.map(|name| format!("{name}: is no dependency any more; take its line out of [why]")))
        .chain(unnamed.map(|name| format!("{name}: no source names it; take it out of Cargo.toml and of [why]")))
        .collect();
    assert!(faults.is_empty(), "dependencies:\n{}", faults.join("\n"));
}

fn text<'a>(of: &'a Value, field: &str) -> &'a str {
    of[field].as_str().unwrap_or("?")
}
