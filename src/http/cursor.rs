//! Where a list goes on, in an address.

use std::fmt;

use uuid::Uuid;

use crate::{access::After, clock::Instant};

/// A list sorted by time goes on behind a row: its time in microseconds, and its id among those of the same time, as `TIME_ID`.
///
/// One form for all lists. What cannot be read is the beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    /// The time of the last row shown.
    pub at: Instant,
    /// Its id.
    pub id: Uuid,
}

/// The end of the year 9999: behind it times are not sorted as they are written, and before 1970 there are none.
const END: i64 = 253_402_300_800_000_000;

impl Cursor {
    /// Reads the word of an address.
    pub fn read(text: &str) -> Option<Self> {
        let (at, id) = text.split_once('_')?;
        let micros = at.parse::<i64>().ok().filter(|micros| (0..END).contains(micros))?;
        Some(Self { at: Instant::from_timestamp_micros(micros)?, id: id.parse().ok()? })
    }
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}_{}", self.at.timestamp_micros(), self.id)
    }
}

impl From<Cursor> for After {
    fn from(cursor: Cursor) -> Self {
        Self { value: cursor.at.into(), id: cursor.id }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_in_a_list_comes_back_from_its_address() {
        let at: Instant = "2001-03-14T15:09:26.535897Z".parse().unwrap();
        let cursor = Cursor { at, id: Uuid::from_u128(7) };
        assert_eq!(Cursor::read(&cursor.to_string()), Some(cursor));
    }

    #[test]
    fn g5_what_is_no_place_in_a_list_is_its_beginning() {
        let id = Uuid::from_u128(7);
        assert!(Cursor::read(&format!("1_{id}")).is_some());
        for odd in ["", "_", "1_2", "x_y", "yesterday", "-1", "9999999999999999999_x"] {
            assert_eq!(Cursor::read(odd), None, "{odd}");
        }
        for micros in ["-1", "-9000000000000000000", "253402300800000000", "9223372036854775807", "1e9", " 1", ""] {
            assert_eq!(Cursor::read(&format!("{micros}_{id}")), None, "{micros}");
        }
    }
}
