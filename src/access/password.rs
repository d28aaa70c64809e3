//! Passwords: Argon2id (RFC 9106) with the parameters that OWASP asks for at least, on a pool of its own, so that a storm of
//! sign-ins does not slow the reading of pages.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        LazyLock, OnceLock,
        mpsc::{SyncSender, sync_channel},
    },
    thread,
};

use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use tokio::sync::oneshot;

use crate::error::{Error, Outcome, Wrong};

/// The fewest characters of a password. There are no rules of composition (NIST SP 800-63B, section 5.1.1.2).
pub const FEWEST: usize = 15;
const MOST: usize = 256;

/// How many passwords may wait for their turn: at some thirty milliseconds each, the last one waits two seconds.
const WAITING: usize = 64;

static POOL: Pool = Pool::of(WAITING);

/// One thread, hence one hash at a time: on a machine with two cores the other one keeps serving pages. The thread is of the
/// lowest priority that still gets its share, because a page that shares its core must not wait for a hash.
struct Pool {
    waiting: usize,
    queue: OnceLock<SyncSender<Work>>,
}

type Work = Box<dyn FnOnce() + Send>;

static ARGON: LazyLock<Argon2<'static>> = LazyLock::new(|| {
    // 19 MiB, two passes, one lane: OWASP Password Storage Cheat Sheet.
    let params = Params::new(19 * 1024, 2, 1, None).unwrap_or_default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
});

/// Whether a password may be chosen.
///
/// # Errors
/// [`Wrong`] at `password`: too short, too long, or on the list of common ones.
pub fn judge(password: &str) -> Result<(), Wrong> {
    let length = password.chars().count();
    if length < FEWEST {
        return Err(Wrong::at("password", "accounts-error-password-short"));
    }
    if length > MOST {
        return Err(Wrong::at("password", "accounts-error-password-long"));
    }
    if common(password) {
        return Err(Wrong::at("password", "accounts-error-password-common"));
    }
    Ok(())
}

/// Common passwords of fifteen characters and more are made of common parts: the list is of the parts.
fn common(password: &str) -> bool {
    let plain: String = password.to_lowercase().chars().filter(|letter| letter.is_alphanumeric()).collect();
    let mut distinct: Vec<char> = plain.chars().collect();
    distinct.sort_unstable();
    distinct.dedup();
    if distinct.len() < 5 {
        return true;
    }
    let mut rest = plain.as_str();
    while !rest.is_empty() {
        let part =
            COMMON.lines().filter(|part| !part.is_empty() && rest.starts_with(part)).max_by_key(|part| part.len());
        match part {
            Some(part) => rest = &rest[part.len()..],
            None => return false,
        }
    }
    true
}

const COMMON: &str = include_str!("common_passwords.txt");

impl Pool {
    const fn of(waiting: usize) -> Self {
        Self { waiting, queue: OnceLock::new() }
    }

    async fn in_turn<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Outcome<T> {
        let (tell, told) = oneshot::channel();
        let work: Work = Box::new(move || {
            // Nobody waits any more for the answer of a person who went away.
            if !tell.is_closed() {
                let _gone = tell.send(work());
            }
        });
        let full = |_| Error::Unavailable("too many passwords wait to be checked".into());
        self.queue.get_or_init(|| worker(self.waiting)).try_send(work).map_err(full)?;
        told.await.map_err(|_| Error::Internal("the check of a password broke".into()))
    }
}

fn worker(waiting: usize) -> SyncSender<Work> {
    let (queue, waiting) = sync_channel::<Work>(waiting);
    let work = move || {
        yield_to_pages();
        for work in waiting {
            // What panics has dropped its answer, which its asker is told; the others still get theirs.
            let _ = catch_unwind(AssertUnwindSafe(work));
        }
    };
    if let Err(fault) = thread::Builder::new().name("passwords".into()).spawn(work) {
        // The queue is closed with the thread that never was: each check is answered as unavailable.
        tracing::error!(%fault, "no thread for the checks of passwords");
    }
    queue
}

/// The lowest niceness of setpriority(2), which on Linux is of one thread.
fn yield_to_pages() {
    #[cfg(target_os = "linux")]
    if let Err(fault) = rustix::process::setpriority_process(None, 19) {
        tracing::warn!(%fault, "the checks of passwords have the priority of pages");
    }
}

/// The hash of a password, as a PHC string.
pub(super) async fn hash(password: String) -> Outcome<String> {
    POOL.in_turn(move || hash_now(&password)).await?
}

fn hash_now(password: &str) -> Outcome<String> {
    let hash: PasswordHash =
        ARGON.hash_password(password.as_bytes()).map_err(|fault| Error::Internal(fault.to_string()))?;
    Ok(hash.to_string())
}

/// Whether a password has this hash. Without a hash the same work is done, and the answer is no: nobody learns who has an account.
pub(super) async fn fits(password: String, hash: Option<String>) -> Outcome<bool> {
    static NOBODY: OnceLock<String> = OnceLock::new();
    POOL.in_turn(move || {
        let known = hash.is_some();
        let hash = match hash {
            Some(hash) => hash,
            None => match NOBODY.get() {
                Some(hash) => hash.clone(),
                None => NOBODY.get_or_init(|| hash_now("nobody has this password").unwrap_or_default()).clone(),
            },
        };
        let right =
            PasswordHash::new(&hash).is_ok_and(|hash| ARGON.verify_password(password.as_bytes(), &hash).is_ok());
        right && known
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_needs_fifteen_characters_and_nothing_else() {
        assert!(judge("vier kleine Boote").is_ok());
        assert_eq!(judge("Tr0ub4dor&3").map_err(|wrong| wrong.key), Err("accounts-error-password-short"));
        assert_eq!(judge(&"long ".repeat(60)).map_err(|wrong| wrong.key), Err("accounts-error-password-long"));
    }

    #[test]
    fn a_hash_costs_what_owasp_asks_for_at_least() {
        assert!(hash_now("vier kleine Boote").unwrap().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"));
    }

    #[tokio::test]
    async fn a8_a_password_that_would_wait_too_long_is_refused_at_once() {
        static SMALL: Pool = Pool::of(2);
        let (begin, begun) = oneshot::channel();
        let (go, wait) = std::sync::mpsc::channel::<()>();
        let first = tokio::spawn(SMALL.in_turn(move || begin.send(()).is_ok() && wait.recv().is_ok()));
        begun.await.unwrap();
        let others = [tokio::spawn(SMALL.in_turn(|| true)), tokio::spawn(SMALL.in_turn(|| true))];
        tokio::task::yield_now().await;
        assert!(matches!(SMALL.in_turn(|| true).await, Err(Error::Unavailable(_))));
        go.send(()).unwrap();
        assert!(first.await.unwrap().unwrap());
        for other in others {
            assert!(other.await.unwrap().unwrap());
        }
        assert!(SMALL.in_turn(|| true).await.unwrap(), "there is room again");
    }

    #[tokio::test]
    async fn a_check_that_breaks_takes_no_other_with_it() {
        static SMALL: Pool = Pool::of(2);
        assert!(matches!(SMALL.in_turn(|| panic!("on purpose")).await, Err(Error::Internal(_))));
        assert!(SMALL.in_turn(|| true).await.unwrap());
    }

    #[cfg(target_os = "linux")]
    #[tokio::test]
    async fn pages_go_before_passwords() {
        static SMALL: Pool = Pool::of(2);
        let niceness = || rustix::process::getpriority_process(None).unwrap();
        assert_eq!(SMALL.in_turn(niceness).await.unwrap(), 19);
        assert!(niceness() < 19, "the others keep theirs");
    }

    #[test]
    fn common_passwords_are_refused_however_they_are_put_together() {
        for password in [
            "passwordpassword",
            "Password 123456789",
            "qwertyuiop123456",
            "aaaaaaaaaaaaaaaa",
            "welcome-admin-2024",
            "contraseña123456",
        ] {
            assert_eq!(judge(password).map_err(|wrong| wrong.key), Err("accounts-error-password-common"), "{password}");
        }
    }
}
