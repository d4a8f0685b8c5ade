//! RSA public keys (RFC 8017 §3.1), and signatures with them.

use super::KeyError;
#[cfg(feature = "rsa")]
use super::signature::SignatureOutcome;
use crate::limits;

/// The shortest modulus to be trusted (RFC 7518 §3.3, JOS-15).
const LEAST_BITS: usize = 2048;

/// An RSA public key as it was given; [`RsaKey::check`] says whether it is one to verify with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RsaKey {
    modulus: Box<[u8]>,
    exponent: Box<[u8]>,
}

impl RsaKey {
    /// A key from its two numbers, big-endian in as few bytes as they take (RFC 7518 §6.3.1).
    ///
    /// # Errors
    /// [`KeyError::Encoding`] for no bytes, or a leading zero.
    #[cfg(feature = "full")]
    pub(super) fn new(modulus: Vec<u8>, exponent: Vec<u8>) -> Result<Self, KeyError> {
        if [&modulus, &exponent].iter().any(|number| matches!(***number, [] | [0, ..])) {
            return Err(KeyError::Encoding);
        }
        Ok(Self { modulus: modulus.into(), exponent: exponent.into() })
    }

    /// The modulus, big-endian without leading zeros.
    #[must_use]
    pub fn modulus(&self) -> &[u8] {
        &self.modulus
    }

    /// The public exponent, big-endian without leading zeros.
    #[must_use]
    pub fn exponent(&self) -> &[u8] {
        &self.exponent
    }

    /// Whether signatures of this key mean anything (JOS-15): an odd modulus of 2048 bits or more, and
    /// an odd exponent of 3 or more.
    ///
    /// # Errors
    /// [`KeyError::Modulus`]; [`KeyError::Exponent`]; [`KeyError::Limit`] where one of them is longer
    /// than [`limits::RSA_BITS`] or [`limits::RSA_EXPONENT_BITS`], which says nothing against the key.
    pub fn check(&self) -> Result<(), KeyError> {
        let bits = bits(&self.modulus);
        if bits < LEAST_BITS || is_even(&self.modulus) {
            Err(KeyError::Modulus)
        } else if is_even(&self.exponent) || *self.exponent == [1] {
            Err(KeyError::Exponent)
        } else if bits > limits::RSA_BITS || self::bits(&self.exponent) > limits::RSA_EXPONENT_BITS {
            Err(KeyError::Limit)
        } else {
            Ok(())
        }
    }
}

/// Bits of a number without leading zeros.
fn bits(number: &[u8]) -> usize {
    number.first().map_or(0, |first| number.len() * 8 - first.leading_zeros() as usize)
}

fn is_even(number: &[u8]) -> bool {
    number.last().is_none_or(|last| last & 1 == 0)
}

#[cfg(feature = "rsa")]
impl RsaKey {
    /// RS256: RSASSA-PKCS1-v1_5 over SHA-256. The padding is compared whole, so that nothing else
    /// than the one DER of the hash is taken for it.
    pub(super) fn verify_rs256(&self, message: &[u8], signature: &[u8]) -> SignatureOutcome {
        self.judge(|key| key.pkcs1v15_verify::<sha2::Sha256>(message, signature))
    }

    /// PS256: RSASSA-PSS over SHA-256, with MGF1 of the same and a salt as long as the hash
    /// (RFC 7518 §3.5).
    pub(super) fn verify_ps256(&self, message: &[u8], signature: &[u8]) -> SignatureOutcome {
        self.judge(|key| key.pss_verify::<sha2::Sha256>(message, signature))
    }

    fn judge(&self, verify: impl FnOnce(&rsa::PublicKey) -> rsa::Result<()>) -> SignatureOutcome {
        let number = |bytes: &[u8]| rsa::BoxedUint::from_be_slice_vartime(bytes);
        let sizes = LEAST_BITS..=limits::RSA_BITS;
        match rsa::PublicKey::new_with_size_limits(number(&self.modulus), number(&self.exponent), sizes) {
            Ok(key) => SignatureOutcome::of(verify(&key).is_ok()),
            Err(_) => SignatureOutcome::BadKey(KeyError::Modulus),
        }
    }
}
