//! The checksum of a portion, told by who sends it and worked out while it comes in.

use actix_web::HttpRequest;
use base64::{Engine, engine::general_purpose::STANDARD};
use sha1_smol::Sha1;
use sha2::{Digest, Sha256};

use super::{Fault, text};

/// The names of the algorithms, as the offer has them. The protocol asks for SHA-1; our own script takes the other.
pub(super) const ALGORITHMS: &str = "sha1,sha256";

/// What was worked out so far.
enum Sum {
    Sha1(Sha1),
    Sha256(Sha256),
}

/// The checksum of a portion (`Upload-Checksum`; tus 1.0.0, “Checksum”).
pub struct Checksum {
    told: Vec<u8>,
    sum: Sum,
}

impl Checksum {
    /// The checksum that a request tells, if it tells one.
    ///
    /// # Errors
    /// [`Fault::Algorithm`]; [`Fault::Malformed`].
    pub(super) fn of(request: &HttpRequest) -> Result<Option<Self>, Fault> {
        let Some(header) = text(request, "upload-checksum") else { return Ok(None) };
        let (algorithm, told) = header.split_once(' ').ok_or(Fault::Malformed("Upload-Checksum"))?;
        let sum = match algorithm {
            "sha1" => Sum::Sha1(Sha1::new()),
            "sha256" => Sum::Sha256(Sha256::new()),
            _ => return Err(Fault::Algorithm),
        };
        let told = STANDARD.decode(told.trim()).map_err(|_| Fault::Malformed("Upload-Checksum"))?;
        Ok(Some(Self { told, sum }))
    }

    /// Takes the next bytes of the portion.
    pub fn take(&mut self, bytes: &[u8]) {
        match &mut self.sum {
            Sum::Sha1(sum) => sum.update(bytes),
            Sum::Sha256(sum) => sum.update(bytes),
        }
    }

    /// Whether the bytes that came are those that were sent.
    pub fn fits(self) -> bool {
        match self.sum {
            Sum::Sha1(sum) => self.told == sum.digest().bytes(),
            Sum::Sha256(sum) => self.told == sum.finalize().as_slice(),
        }
    }
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    fn of(header: &str) -> Result<Option<Checksum>, Fault> {
        Checksum::of(&TestRequest::patch().insert_header(("upload-checksum", header)).to_http_request())
    }

    #[test]
    fn a_checksum_fits_what_was_sent_and_nothing_else() {
        // FIPS 180-4: the sums of “abc”.
        for header in ["sha1 qZk+NkcGgWq6PiVxeFDCbJzQ2J0=", "sha256 ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="] {
            for (portion, fits) in [(["a", "bc"], true), (["ab", "d"], false), (["", ""], false)] {
                let mut checksum = of(header).ok().flatten().expect("a checksum");
                for piece in portion {
                    checksum.take(piece.as_bytes());
                }
                assert_eq!(checksum.fits(), fits, "{header}: {portion:?}");
            }
        }
    }

    #[test]
    fn what_is_no_checksum_is_refused() {
        assert!(matches!(of("md5 kAFQmDzST7DWlj99KOF/cg=="), Err(Fault::Algorithm)));
        for odd in ["sha1", "sha1 ???", "", "SHA1"] {
            assert!(matches!(of(odd), Err(Fault::Malformed(_))), "{odd}");
        }
        let none = Checksum::of(&TestRequest::patch().to_http_request());
        assert!(none.is_ok_and(|checksum| checksum.is_none()));
    }
}
