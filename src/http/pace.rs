//! How often somebody asks what is dear to answer: a bound for each person, whatever they are signed in with. It stands in the memory of this
//! server, and begins anew with it: it guards the server's own time, and no secret. Behind several servers a person has as many times of it.

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use chrono::Duration;

use crate::{access::PersonId, clock::Instant};

/// As many counts are kept before those are looked for that are over.
const KEPT: usize = 1_000;

/// How often something may be asked.
#[derive(Clone, Copy, Debug)]
pub struct Bound {
    /// What is asked; it is counted by this name.
    pub what: &'static str,
    /// How often within a minute.
    pub a_minute: i64,
    /// How many times at once.
    pub at_once: u32,
}

/// It was asked too often: after so many seconds it may be asked again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// From 1 to 60.
    pub seconds: u32,
}

/// What persons have asked lately.
#[derive(Debug, Default)]
pub struct Pace {
    counts: Mutex<HashMap<Key, Count>>,
}

type Key = (PersonId, &'static str);

#[derive(Debug)]
struct Count {
    since: Instant,
    asked: i64,
    under_way: u32,
}

impl Count {
    fn minute_is_over(&self, now: Instant) -> bool {
        now < self.since || now - self.since >= Duration::minutes(1)
    }
}

/// A question that is being answered; it is so until this is dropped.
#[derive(Debug)]
#[must_use = "a question is answered as long as this lives"]
pub struct UnderWay<'p> {
    pace: &'p Pace,
    key: Key,
}

impl Drop for UnderWay<'_> {
    fn drop(&mut self) {
        if let Some(count) = self.pace.held().get_mut(&self.key) {
            count.under_way = count.under_way.saturating_sub(1);
        }
    }
}

impl Pace {
    /// Counts a question that a person asks. One that is refused is not counted.
    ///
    /// # Errors
    /// How long to wait.
    pub fn begin(&self, person: PersonId, bound: Bound, now: Instant) -> Result<UnderWay<'_>, Wait> {
        let key = (person, bound.what);
        let mut counts = self.held();
        if counts.len() >= KEPT {
            counts.retain(|_, count| count.under_way > 0 || !count.minute_is_over(now));
        }
        let count = counts.entry(key).or_insert(Count { since: now, asked: 0, under_way: 0 });
        if count.minute_is_over(now) {
            (count.since, count.asked) = (now, 0);
        }
        if count.asked >= bound.a_minute {
            let left = 60 - (now - count.since).num_seconds();
            return Err(Wait { seconds: u32::try_from(left).unwrap_or(1).clamp(1, 60) });
        }
        if count.under_way >= bound.at_once {
            return Err(Wait { seconds: 1 });
        }
        count.asked += 1;
        count.under_way += 1;
        Ok(UnderWay { pace: self, key })
    }

    fn held(&self) -> MutexGuard<'_, HashMap<Key, Count>> {
        self.counts.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOUND: Bound = Bound { what: "search", a_minute: 3, at_once: 2 };

    #[test]
    fn so_many_are_answered_at_once_and_another_when_one_of_them_is_done() {
        let (pace, person, now) = (Pace::default(), PersonId::fresh(), chrono::DateTime::UNIX_EPOCH);
        let first = pace.begin(person, BOUND, now).expect("the first");
        let _second = pace.begin(person, BOUND, now).expect("the second");
        assert_eq!(pace.begin(person, BOUND, now).err(), Some(Wait { seconds: 1 }));
        assert!(pace.begin(PersonId::fresh(), BOUND, now).is_ok(), "of somebody else");
        assert!(pace.begin(person, Bound { what: "suggestions", ..BOUND }, now).is_ok(), "something else");
        drop(first);
        assert!(pace.begin(person, BOUND, now).is_ok());
    }

    #[test]
    fn so_many_are_answered_within_a_minute_and_what_is_refused_does_not_count() {
        let (pace, person, now) = (Pace::default(), PersonId::fresh(), chrono::DateTime::UNIX_EPOCH);
        let at =
            |seconds: i64| pace.begin(person, BOUND, now + Duration::seconds(seconds)).err().map(|wait| wait.seconds);
        assert_eq!([0, 1, 2, 3, 3, 59].map(at), [None, None, None, Some(57), Some(57), Some(1)]);
        assert_eq!([60, 60, 60, 60].map(at), [None, None, None, Some(60)]);
        // A clock that is put back shuts nobody out.
        assert_eq!(at(-3600), None);
    }

    #[test]
    fn what_is_over_is_not_kept() {
        let (pace, now) = (Pace::default(), chrono::DateTime::UNIX_EPOCH);
        let lasting = pace.begin(PersonId::fresh(), BOUND, now).expect("a question that lasts");
        for _ in 1..KEPT {
            drop(pace.begin(PersonId::fresh(), BOUND, now));
        }
        assert_eq!(pace.held().len(), KEPT);
        drop(pace.begin(PersonId::fresh(), BOUND, now + Duration::minutes(1)));
        assert_eq!(pace.held().len(), 2, "the one that lasts and the last");
        drop(lasting);
    }
}
