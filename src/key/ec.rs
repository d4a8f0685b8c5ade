//! Public keys on the NIST curves (SEC1 §2.3.3), and ECDSA with them.

use super::KeyError;
#[cfg(feature = "ecdsa")]
use super::signature::SignatureOutcome;
#[cfg(feature = "ecdsa")]
use p256::ecdsa::{Error, signature::Verifier};

/// Bytes of a coordinate on P-256.
pub(super) const P256: usize = 32;
/// Bytes of a coordinate on P-384.
pub(super) const P384: usize = 48;

/// A point of a curve, in the bytes that the key gave: its form and length are right, and that it is
/// on the curve is known once something was verified with it.
///
/// A point in either form is equal to itself in the other.
#[derive(Clone, Debug)]
pub struct EcPoint(Box<[u8]>);

impl EcPoint {
    /// A point from its encoding, compressed or not, with coordinates of `length` bytes.
    ///
    /// # Errors
    /// [`KeyError::Length`]; [`KeyError::Point`] for the point at infinity; [`KeyError::Encoding`] for
    /// hybrid and other forms.
    pub(super) fn new(bytes: &[u8], length: usize) -> Result<Self, KeyError> {
        let expected = match bytes {
            [2 | 3, ..] => length,
            [4, ..] => length * 2,
            [] => return Err(KeyError::Length),
            [0] => return Err(KeyError::Point),
            _ => return Err(KeyError::Encoding),
        };
        if bytes.len() - 1 == expected { Ok(Self(bytes.into())) } else { Err(KeyError::Length) }
    }

    /// The encoding: 2 or 3 and the first coordinate, or 4 and both.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The first coordinate, and whether the second is odd: what the compressed form says.
    fn compressed(&self) -> (&[u8], bool) {
        let (form, rest) = self.0.split_first().unwrap_or((&0, &[]));
        let (x, y) = if *form == 4 { rest.split_at(rest.len() / 2) } else { (rest, core::slice::from_ref(form)) };
        (x, y.last().is_some_and(|byte| byte & 1 == 1))
    }
}

impl PartialEq for EcPoint {
    fn eq(&self, other: &Self) -> bool {
        self.compressed() == other.compressed()
    }
}

impl Eq for EcPoint {}

#[cfg(feature = "ecdsa")]
impl EcPoint {
    /// ES256: ECDSA on P-256 over SHA-256.
    pub(super) fn verify_es256(&self, message: &[u8], signature: &[u8]) -> SignatureOutcome {
        use p256::ecdsa::{Signature, VerifyingKey};
        judge(VerifyingKey::from_sec1_bytes(&self.0), Signature::from_slice(signature), message)
    }

    /// ES384: ECDSA on P-384 over SHA-384.
    pub(super) fn verify_es384(&self, message: &[u8], signature: &[u8]) -> SignatureOutcome {
        use p384::ecdsa::{Signature, VerifyingKey};
        judge(VerifyingKey::from_sec1_bytes(&self.0), Signature::from_slice(signature), message)
    }
}

/// What follows from a key, if it is a point of the curve, and a signature, if it is r and s, each as
/// long as the order and between 0 and it (JOS-14).
#[cfg(feature = "ecdsa")]
fn judge<K: Verifier<S>, S>(key: Result<K, Error>, signature: Result<S, Error>, message: &[u8]) -> SignatureOutcome {
    match (key, signature) {
        (Err(_), _) => SignatureOutcome::BadKey(KeyError::Point),
        (Ok(_), Err(_)) => SignatureOutcome::Fails,
        (Ok(key), Ok(signature)) => SignatureOutcome::of(key.verify(message, &signature).is_ok()),
    }
}
