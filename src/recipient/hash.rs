//! Hashed identifiers: OB3 §IdentityHash (OB3-18), which is that of Open Badges 2.0 (OB2-18).

use crate::encoding::hex;
use crate::text::Cut;
use md5::Md5;
use sha2::{Digest, Sha256};

/// A hash of an identifier, in a way that is known here.
pub(super) struct IdentityHash<'a> {
    algorithm: Algorithm,
    digits: &'a str,
}

#[derive(Clone, Copy)]
enum Algorithm {
    Sha256,
    Md5,
}

impl<'a> IdentityHash<'a> {
    /// Reads `sha256$` or `md5$` and as many hexadecimal digits, in either case, as the algorithm gives.
    pub(super) fn read(text: &'a str) -> Option<Self> {
        let (name, digits) = text.cut(b'$')?;
        let algorithm = if name.eq_ignore_ascii_case("sha256") {
            Algorithm::Sha256
        } else if name.eq_ignore_ascii_case("md5") {
            Algorithm::Md5
        } else {
            return None;
        };
        let length = match algorithm {
            Algorithm::Sha256 => 64,
            Algorithm::Md5 => 32,
        };
        let whole = digits.len() == length && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        whole.then_some(Self { algorithm, digits })
    }

    /// The stable name of its algorithm.
    pub(super) const fn algorithm(&self) -> &'static str {
        match self.algorithm {
            Algorithm::Sha256 => "sha256",
            Algorithm::Md5 => "md5",
        }
    }

    /// Whether it is the hash of a text, which the salt follows immediately.
    pub(super) fn is_of(&self, text: &str, salt: &str) -> bool {
        let mut salted = String::from(text);
        salted.push_str(salt);
        let digits = match self.algorithm {
            Algorithm::Sha256 => hex::encode(&Sha256::digest(salted.as_bytes())),
            Algorithm::Md5 => hex::encode(&Md5::digest(salted.as_bytes())),
        };
        self.digits.eq_ignore_ascii_case(&digits)
    }
}
