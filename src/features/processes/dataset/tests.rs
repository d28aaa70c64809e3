//! The data set of the demonstration as it is, and altered copies of it in which something is wrong.

mod broken;
mod demo;

use std::{fs, path::PathBuf};

use serde_json::Value;
use tempfile::TempDir;

use super::{DataSet, Fault, read};

fn demo_folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("config/demo")
}

fn demo() -> DataSet {
    read(&demo_folder()).expect("the data set of the demonstration is right")
}

/// A copy of the demonstration that a test may spoil.
struct Altered(TempDir);

impl Altered {
    fn new() -> Self {
        let copy = Self(TempDir::new().expect("a temporary folder"));
        fs::create_dir(copy.0.path().join("documents")).expect("a folder");
        for folder in ["", "documents"] {
            for entry in fs::read_dir(demo_folder().join(folder))
                .expect("the demonstration")
                .map(|entry| entry.expect("an entry"))
            {
                if entry.path().is_file() {
                    fs::copy(entry.path(), copy.0.path().join(folder).join(entry.file_name())).expect("copied");
                }
            }
        }
        copy
    }

    fn write(self, file: &str, text: impl AsRef<[u8]>) -> Self {
        fs::write(self.0.path().join(file), text).expect("written");
        self
    }

    fn remove(self, file: &str) -> Self {
        fs::remove_file(self.0.path().join(file)).expect("removed");
        self
    }

    /// Changes a part of a JSON file, found by its pointer.
    fn set(self, file: &str, pointer: &str, value: Value) -> Self {
        let text = fs::read(self.0.path().join(file)).expect("read");
        let mut whole: Value = serde_json::from_slice(&text).expect("JSON");
        *whole.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer} is in {file}")) = value;
        self.write(file, whole.to_string())
    }

    /// Changes a text file.
    fn replace(self, file: &str, old: &str, new: &str) -> Self {
        let text = fs::read_to_string(self.0.path().join(file)).expect("read");
        assert!(text.contains(old), "{old} is in {file}");
        self.write(file, text.replacen(old, new, 1))
    }

    fn read(&self) -> Result<DataSet, Vec<Fault>> {
        read(self.0.path()).map_err(|faults| faults.0)
    }

    /// The faults as a person reads them.
    fn faults(&self) -> Vec<String> {
        self.read().expect_err("something is wrong").iter().map(ToString::to_string).collect()
    }

    /// The only fault.
    fn fault(&self) -> String {
        let faults = self.faults();
        assert_eq!(faults.len(), 1, "{faults:#?}");
        faults.concat()
    }
}

/// Where a process stands in `processes.json`.
fn process(slug: &str) -> String {
    let index = demo().processes.iter().position(|process| process.slug == slug).expect("a process");
    format!("/processes/{index}")
}
