//! Secrets: tokens in cookies and mails, of which the database keeps only the hash.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use rand::Rng;
use sha2::{Digest, Sha256};

/// Of what tokens to type are made: small letters and digits without those that look like others.
const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// How many of them.
const TYPED: usize = 25;

/// A random token of 256 bits, or of 125 where people type it. It is shown to its owner once; [`Secret::hash`] is what is kept.
#[derive(Clone)]
pub struct Secret(String);

impl Secret {
    /// A new token.
    #[expect(clippy::disallowed_methods, reason = "the one place where randomness is drawn")]
    pub fn fresh() -> Self {
        let mut bytes = [0_u8; 32];
        rand::rng().fill_bytes(&mut bytes);
        Self(URL_SAFE_NO_PAD.encode(bytes))
    }

    /// The token that somebody sent, if it has the shape of one.
    pub fn sent(text: &str) -> Option<Self> {
        let right =
            text.len() == 43 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_');
        right.then(|| Self(text.to_owned()))
    }

    /// A new token that people type: 25 small letters and digits, none of which looks like another; 125 random bits.
    #[expect(clippy::disallowed_methods, reason = "the one place where randomness is drawn")]
    pub fn fresh_to_type() -> Self {
        let mut bytes = [0_u8; TYPED];
        rand::rng().fill_bytes(&mut bytes);
        // There are 32 letters: five bits of each byte choose one, each as often as any other.
        Self(bytes.iter().map(|byte| char::from(LETTERS[usize::from(byte & 31)])).collect())
    }

    /// The token that somebody typed or a program sent: of one that is made to be typed, hyphens, blanks and capital letters are no matter.
    pub fn typed(text: &str) -> Option<Self> {
        let plain: String = text.chars().filter(|letter| !letter.is_whitespace() && *letter != '-').collect();
        let plain = plain.to_ascii_lowercase();
        let right = plain.len() == TYPED && plain.bytes().all(|byte| LETTERS.contains(&byte));
        if right { Some(Self(plain)) } else { Self::sent(text) }
    }

    /// The token as it is shown to who is to type it: in groups of five.
    pub fn spelled(&self) -> String {
        let letters: Vec<char> = self.0.chars().collect();
        letters.chunks(5).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join("-")
    }

    /// The token itself, for its owner.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// What is kept of it. A plain hash will do: the token cannot be guessed.
    pub fn hash(&self) -> String {
        hex(&Sha256::digest(self.0.as_bytes()))
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Secret")
    }
}

/// Bytes in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_to_type_is_the_same_however_it_is_typed() {
        let made = Secret::fresh_to_type();
        let spelled = made.spelled();
        assert_eq!((spelled.len(), spelled.split('-').count()), (29, 5), "{spelled}");
        for typed in [spelled.clone(), spelled.replace('-', ""), spelled.replace('-', " "), spelled.to_uppercase()] {
            assert_eq!(Secret::typed(&typed).map(|one| one.hash()), Some(made.hash()), "{typed}");
        }
        assert!(Secret::typed(&spelled[1..]).is_none() && Secret::typed(&spelled.replace('-', "0")).is_none());
        let long = Secret::fresh();
        assert_eq!(Secret::typed(long.text()).map(|one| one.hash()), Some(long.hash()));
    }
}
