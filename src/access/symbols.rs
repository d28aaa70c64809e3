//! Symbols as they are written: `RCM/VM/2000/3` is the prefix `RCM/VM`, the year 2000 and the number 3. A prefix belongs to one space for
//! ever (rule 13), and a symbol is read back in one way only, so that no two spaces give the same one. What follows a paper adds a part
//! with a full stop in it (`/Rev.1`), which no prefix and no number has.

use std::{fmt, str::FromStr};

/// The most characters of a prefix: symbols stand in lists, in addresses and in the names of files.
pub const LONGEST: usize = 40;

/// What the symbols of a space begin with: capital letters, digits and hyphens, with `/` between parts.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Prefix(String);

impl Prefix {
    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Prefix {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str(&self.0)
    }
}

impl FromStr for Prefix {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let plain = |part: &str| {
            !part.is_empty()
                && part.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-')
        };
        let fits = text.len() <= LONGEST && text.split('/').all(plain);
        fits.then(|| Self(text.to_owned())).ok_or(())
    }
}

/// A symbol of a series.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Symbol {
    /// What the symbols of its space begin with.
    pub prefix: Prefix,
    /// The year of the paper.
    pub year: i32,
    /// The number in that year, from 1.
    pub number: i32,
}

impl fmt::Display for Symbol {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(to, "{}/{}/{}", self.prefix, self.year, self.number)
    }
}

/// Reads what [`Symbol`] writes, and nothing else: no sign, no zero in front.
impl FromStr for Symbol {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let mut parts = text.rsplitn(3, '/');
        let mut counted = || -> Option<i32> {
            let part = parts.next()?;
            part.parse().ok().filter(|number: &i32| *number > 0 && number.to_string() == part)
        };
        let number = counted().ok_or(())?;
        let year = counted().ok_or(())?;
        Ok(Self { prefix: parts.next().ok_or(())?.parse()?, year, number })
    }
}

#[cfg(test)]
mod tests;
