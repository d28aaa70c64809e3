//! How guessing is slowed down, by account and by network: a guess is counted before it is judged, so that many at once are no more
//! than one after another, and taken back when it was right.

use std::net::IpAddr;

use chrono::Duration;
use sea_orm::ConnectionTrait;
use sha2::{Digest, Sha256};

use crate::access::{Store, password, secret::hex, store::Transaction};
use crate::{
    clock::Instant,
    error::{Error, Outcome},
};

use super::statement;

/// How many failures within a quarter of an hour close the door for the rest of it.
const FAILURES_OF_ACCOUNT: i32 = 10;
const FAILURES_OF_NETWORK: i32 = 60;
const WINDOW_MINUTES: i64 = 15;

/// A guess that is counted.
pub(super) struct Guess {
    account: String,
    network: String,
}

impl Store {
    /// Counts a guess. One that is refused is not counted.
    ///
    /// # Errors
    /// [`Error::TooMany`]; the database's.
    pub(super) async fn guess(&self, account: &str, address: &str) -> Outcome<Guess> {
        let guess = Guess { account: of_account(account), network: key("address", &network(address)) };
        let on = self.begin().await?;
        let now = self.clock().now();
        // Always in this order: two guesses never wait for each other's rows.
        count(&on, now, &guess.account, FAILURES_OF_ACCOUNT).await?;
        count(&on, now, &guess.network, FAILURES_OF_NETWORK).await?;
        on.commit().await?;
        Ok(guess)
    }

    /// Whether the guess is right. One that could not be judged does not count.
    ///
    /// # Errors
    /// [`Error::Unavailable`] when too many passwords wait already; the database's.
    pub(super) async fn judged(&self, guess: &Guess, password: String, hash: Option<String>) -> Outcome<bool> {
        let judged = password::fits(password, hash).await;
        if judged.is_err() {
            let on = self.begin().await?;
            guess.take_back(&on).await?;
            on.commit().await?;
        }
        judged
    }
}

impl Guess {
    /// It does not count: it was right.
    pub(super) async fn take_back(&self, on: &Transaction) -> Outcome<()> {
        one_less(on, &self.account).await?;
        one_less(on, &self.network).await
    }

    /// It was right, and nobody but the owner could know: what was guessed before does not count either.
    pub(super) async fn forgive(&self, on: &Transaction) -> Outcome<()> {
        clear(on, &self.account).await?;
        one_less(on, &self.network).await
    }
}

/// The name under which failures at an account are counted.
pub(super) fn of_account(account: &str) -> String {
    key("account", account)
}

fn key(kind: &str, what: &str) -> String {
    format!("{kind}:{}", hex(&Sha256::digest(what.as_bytes())))
}

/// What counts as one visitor: whoever has an address of IPv6 has all of its network (/64, RFC 6177).
fn network(address: &str) -> String {
    let Ok(IpAddr::V6(six)) = address.parse() else { return address.to_owned() };
    match six.to_ipv4_mapped() {
        Some(four) => four.to_string(),
        None => format!("{:x}/64", six.to_bits() >> 64),
    }
}

async fn count(on: &Transaction, now: Instant, key: &str, most: i32) -> Outcome<()> {
    let text = "INSERT INTO throttle (key, failures, since) VALUES ($1, 1, $2)
                ON CONFLICT (key) DO UPDATE SET
                  failures = CASE WHEN throttle.since <= $3 THEN 1 ELSE throttle.failures + 1 END,
                  since = CASE WHEN throttle.since <= $3 THEN $2 ELSE throttle.since END
                RETURNING failures, since";
    let stale = now - Duration::minutes(WINDOW_MINUTES);
    let row = on.live.query_one_raw(statement(on, text, [key.into(), now.into(), stale.into()])).await?;
    let row = row.ok_or_else(|| Error::Internal("a guess is not counted".into()))?;
    let (failures, since): (i32, Instant) = (row.try_get_by_index(0)?, row.try_get_by_index(1)?);
    if failures > most {
        return Err(Error::TooMany { minutes: (WINDOW_MINUTES - (now - since).num_minutes()).max(1) });
    }
    Ok(())
}

async fn one_less(on: &Transaction, key: &str) -> Outcome<()> {
    let text = "UPDATE throttle SET failures = failures - 1 WHERE key = $1 AND failures > 0";
    on.live.execute_raw(statement(on, text, [key.into()])).await?;
    Ok(())
}

pub(super) async fn clear(on: &Transaction, key: &str) -> Outcome<()> {
    on.live.execute_raw(statement(on, "DELETE FROM throttle WHERE key = $1", [key.into()])).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_ipv6_counts_by_its_network() {
        assert_eq!(network("2001:db8:7:1::1"), network("2001:db8:7:1:ffff::2"));
        assert_ne!(network("2001:db8:7:1::1"), network("2001:db8:7:2::1"));
        assert_eq!(network("::ffff:192.0.2.1"), "192.0.2.1");
        assert_eq!(network("192.0.2.1"), "192.0.2.1");
    }
}
