//! What signs, and Ed25519 signing keys. They are wiped from memory when dropped.

use crate::encoding::base58;
use crate::key::signature::Algorithm;
use ed25519_dalek::Signer;

/// What signs with a private key, wherever that is kept.
pub trait Sign {
    /// By which algorithm.
    fn algorithm(&self) -> Algorithm;

    /// The signature of bytes, in the form that JOSE and Data Integrity give it.
    fn sign(&self, message: &[u8]) -> Vec<u8>;
}

/// A private key that signs badges.
pub struct SigningKey(ed25519_dalek::SigningKey);

/// Why there is no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyError {
    /// The system gives no random numbers.
    NoRandomness,
}

impl SigningKey {
    /// A new key from the system's random numbers.
    ///
    /// # Errors
    /// [`KeyError::NoRandomness`] where the system has none to give.
    pub fn generate() -> Result<Self, KeyError> {
        let mut seed = [0; 32];
        getrandom::fill(&mut seed).map_err(|_| KeyError::NoRandomness)?;
        Ok(Self::from_seed(&seed))
    }

    /// The key of a seed (RFC 8032 §5.1.5): the same seed gives the same key.
    #[must_use]
    pub fn from_seed(seed: &[u8; 32]) -> Self {
        Self(ed25519_dalek::SigningKey::from_bytes(seed))
    }

    /// The key that a key file holds.
    pub(super) fn from_key(key: ed25519_dalek::SigningKey) -> Self {
        Self(key)
    }

    /// The seed, for a key file. Whoever takes it wipes it.
    pub(super) fn seed(&self) -> [u8; 32] {
        self.0.to_bytes()
    }

    /// The public key as a Multikey, `z6Mk…` (<https://www.w3.org/TR/cid-1.0/#Multikey>).
    #[must_use]
    pub fn multikey(&self) -> String {
        let mut bytes = vec![0xed, 0x01];
        bytes.extend_from_slice(self.0.verifying_key().as_bytes());
        let mut text = String::from("z");
        text.push_str(&base58::encode(&bytes));
        text
    }

    /// The key's own identifier, `did:key:z6Mk…`.
    #[must_use]
    pub fn did(&self) -> String {
        let mut did = String::from("did:key:");
        did.push_str(&self.multikey());
        did
    }

    /// The verification method of [`SigningKey::did`], `did:key:z6Mk…#z6Mk…`.
    #[must_use]
    pub fn method(&self) -> String {
        let mut method = self.did();
        method.push('#');
        method.push_str(&self.multikey());
        method
    }
}

/// Random bytes of the system, for identifiers and salts.
///
/// # Errors
/// [`KeyError::NoRandomness`] where it has none to give.
pub fn random() -> Result<[u8; 32], KeyError> {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).map_err(|_| KeyError::NoRandomness)?;
    Ok(bytes)
}

impl Sign for SigningKey {
    fn algorithm(&self) -> Algorithm {
        Algorithm::EdDsa
    }

    fn sign(&self, message: &[u8]) -> Vec<u8> {
        self.0.sign(message).to_bytes().to_vec()
    }
}

impl core::fmt::Debug for SigningKey {
    /// Names the public key alone.
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str(&self.did())
    }
}
