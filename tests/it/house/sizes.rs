//! Small files: a stranger reads one at a sitting.

use super::{none, sources};

/// A file that needs more than this is two files.
const MOST: usize = 600;
/// From here on, look again.
const LOOK_AGAIN: usize = 300;

#[test]
fn files_stay_small() {
    let mut sizes: Vec<(usize, String)> = ["src", "migrations", "tests", "benches"]
        .iter()
        .flat_map(|folder| sources(folder, &[".rs"]))
        .map(|file| (file.text.lines().count(), file.path))
        .collect();
    sizes.sort();
    let middle = sizes.get(sizes.len() / 2).map_or(0, |(lines, _)| *lines);
    let look_again = sizes.iter().filter(|(lines, _)| *lines > LOOK_AGAIN).count();
    let (longest, name) = sizes.last().cloned().unwrap_or_default();
    println!(
        "median {middle} lines in {} files, {look_again} over {LOOK_AGAIN}, longest {longest} ({name})",
        sizes.len()
    );
    let faults: Vec<String> = sizes
        .iter()
        .filter(|(lines, _)| *lines > MOST)
        .map(|(lines, path)| format!("{path}:1: {lines} lines"))
        .collect();
    none(&faults, "Files over 600 lines: part them by what they are for.");
}
