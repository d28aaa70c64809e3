//! What is wrong with a data set, in sentences that say where and what would be right.

use std::fmt;

/// One thing that is wrong, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The file, as its path inside the folder of the data set.
    pub file: String,
    /// The process that it concerns; `None` where it concerns none, or where that cannot be told.
    pub process: Option<String>,
    /// The field, counted from the process where one is named, as in `participants.items[3].since`; items are counted from 0 as in
    /// JSON. Empty where the file as a whole is meant.
    pub field: String,
    /// What is wrong and what would be right, as one or two full sentences.
    pub sentence: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(process) = &self.process {
            write!(f, ", {process}")?;
        }
        if !self.field.is_empty() {
            write!(f, ", {}", self.field)?;
        }
        write!(f, ": {}", self.sentence)
    }
}

/// Everything that is wrong with a data set, in the order of reading. Never empty when it is handed out.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub struct Faults(pub Vec<Fault>);

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, fault) in self.0.iter().enumerate() {
            if number > 0 {
                f.write_str("\n")?;
            }
            fault.fmt(f)?;
        }
        Ok(())
    }
}
