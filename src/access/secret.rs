//! Secrets: tokens in cookies and mails, of which the database keeps only the hash.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use rand::Rng;
use sha2::{Digest, Sha256};

/// A random token of 256 bits. It is shown to its owner once; [`Secret::hash`] is what is kept.
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
