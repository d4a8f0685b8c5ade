//! What signs the tests' badges: keys of fixed seeds, of each kind.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Each test file uses its part.

use open_badge::encoding::base58;
use open_badge::issue::{Sign, SigningKey};
use open_badge::key::signature::Algorithm;

/// A private key with its public one.
pub struct Signer {
    pub key: Box<dyn Sign>,
    /// The public key as a Multikey.
    pub multikey: String,
}

impl Signer {
    /// An Ed25519 key.
    pub fn ed25519(seed: u8) -> Self {
        let key = SigningKey::from_seed(&[seed; 32]);
        Self { multikey: key.multikey(), key: Box::new(key) }
    }

    /// A key on P-256.
    pub fn p256(seed: u8) -> Self {
        let key = p256::ecdsa::SigningKey::from_slice(&[seed; 32]).unwrap();
        let point = key.verifying_key().to_sec1_point(true);
        Self { multikey: multikey([0x80, 0x24], point.as_bytes()), key: Box::new(P256(key)) }
    }

    /// A key on P-384.
    pub fn p384(seed: u8) -> Self {
        let key = p384::ecdsa::SigningKey::from_slice(&[seed; 48]).unwrap();
        let point = key.verifying_key().to_sec1_point(true);
        Self { multikey: multikey([0x81, 0x24], point.as_bytes()), key: Box::new(P384(key)) }
    }

    /// The key's own identifier.
    pub fn did(&self) -> String {
        format!("did:key:{}", self.multikey)
    }

    /// The verification method of that.
    pub fn method(&self) -> String {
        format!("{}#{}", self.did(), self.multikey)
    }
}

fn multikey(start: [u8; 2], key: &[u8]) -> String {
    format!("z{}", base58::encode(&[&start[..], key].concat()))
}

struct P256(p256::ecdsa::SigningKey);

impl Sign for P256 {
    fn algorithm(&self) -> Algorithm {
        Algorithm::Es256
    }

    fn sign(&self, message: &[u8]) -> Vec<u8> {
        let signature: p256::ecdsa::Signature = p256::ecdsa::signature::Signer::sign(&self.0, message);
        signature.to_bytes().to_vec()
    }
}

struct P384(p384::ecdsa::SigningKey);

impl Sign for P384 {
    fn algorithm(&self) -> Algorithm {
        Algorithm::Es384
    }

    fn sign(&self, message: &[u8]) -> Vec<u8> {
        let signature: p384::ecdsa::Signature = p384::ecdsa::signature::Signer::sign(&self.0, message);
        signature.to_bytes().to_vec()
    }
}
