//! Public keys: how they are written, whose they are, and what they verify.

#[cfg(feature = "bbs")]
pub mod bbs;
#[cfg(feature = "bls")]
mod bls;
mod controller;
#[cfg(feature = "full")]
mod der;
pub mod did;
#[cfg(feature = "full")]
mod ec;
#[cfg(feature = "full")]
mod jose;
mod jwk;
mod multikey;
#[cfg(feature = "full")]
mod pem;
#[cfg(feature = "full")]
mod rsa;
pub mod signature;

pub use controller::{NoKey, Retrieved, retrieve};
#[cfg(feature = "inspect")]
pub(crate) use controller::{document_url, method_in};
#[cfg(feature = "full")]
pub use ec::EcPoint;
#[cfg(feature = "full")]
pub use jose::{Named, retrieve_named};
pub use jwk::decode_jwk;
#[cfg(feature = "full")]
pub use jwk::jwk_permits;
pub use multikey::{decode_base58, decode_multikey};
#[cfg(feature = "full")]
pub use pem::decode_pem;
#[cfg(feature = "full")]
pub use rsa::RsaKey;

use crate::json::{Object, Value};
use core::cell::Cell;
use ed25519_dalek::{Signature, VerifyingKey};

/// A public key. What a build cannot verify with, a page can hand to its browser: the bytes are there.
/// Without the feature `full`, keys of all but one kind are recognised and not read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PublicKey {
    /// Ed25519, a point on the curve that is not of small order.
    Ed25519(VerifyingKey),
    /// NIST P-256
    #[cfg(feature = "full")]
    P256(EcPoint),
    /// NIST P-384
    #[cfg(feature = "full")]
    P384(EcPoint),
    /// RSA, of any size
    #[cfg(feature = "full")]
    Rsa(RsaKey),
    /// BLS12-381, a point of the second group
    #[cfg(feature = "bbs")]
    Bls12381G2(bbs::BlsPoint),
    /// Of a kind that is recognised and not used here.
    Other(KeyKind),
}

impl PublicKey {
    /// A key from its bytes alone: what Ed25519 has for a key, a point in SEC1's form, and for RSA the
    /// DER of PKCS#1. Those of kinds that are not used here are not read.
    ///
    /// # Errors
    /// [`KeyError`]: broken encoding, wrong length, bad point.
    fn from_bytes(kind: KeyKind, bytes: &[u8]) -> Result<Self, KeyError> {
        match kind {
            KeyKind::Ed25519 => ed25519(bytes),
            #[cfg(feature = "full")]
            KeyKind::P256 => EcPoint::new(bytes, ec::P256).map(Self::P256),
            #[cfg(feature = "full")]
            KeyKind::P384 => EcPoint::new(bytes, ec::P384).map(Self::P384),
            #[cfg(feature = "full")]
            KeyKind::Rsa => der::decode_rsa(bytes).map(Self::Rsa),
            #[cfg(feature = "bbs")]
            KeyKind::Bls12381G2 => bbs::BlsPoint::new(bytes).map(Self::Bls12381G2),
            other => Ok(Self::Other(other)),
        }
    }

    /// What kind of key it is.
    #[must_use]
    pub const fn kind(&self) -> KeyKind {
        match self {
            Self::Ed25519(_) => KeyKind::Ed25519,
            #[cfg(feature = "full")]
            Self::P256(_) => KeyKind::P256,
            #[cfg(feature = "full")]
            Self::P384(_) => KeyKind::P384,
            #[cfg(feature = "full")]
            Self::Rsa(_) => KeyKind::Rsa,
            #[cfg(feature = "bbs")]
            Self::Bls12381G2(_) => KeyKind::Bls12381G2,
            Self::Other(kind) => *kind,
        }
    }
}

/// Kinds of keys that are recognised.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyKind {
    /// Ed25519
    Ed25519,
    /// NIST P-256
    P256,
    /// NIST P-384
    P384,
    /// NIST P-521
    P521,
    /// secp256k1
    Secp256k1,
    /// BLS12-381, second group
    Bls12381G2,
    /// X25519, which agrees on keys and signs nothing (DID-08)
    X25519,
    /// RSA
    Rsa,
}

/// Why a text or object is no usable public key (DID-05).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyError {
    /// The encoding is broken.
    Encoding,
    /// The kind is not known.
    UnknownKind,
    /// The length is not that of its kind.
    Length,
    /// It is a private key, which nobody may publish.
    Private,
    /// It is not a point of the curve, or one of small order (DIP-19).
    Point,
    /// Two forms at once, or none (DID-04).
    Forms,
    /// It is for something else than verifying signatures (JOS-18).
    Use,
    /// It is of another kind than the algorithm takes (JOS-01).
    Kind,
    /// Its RSA modulus is even, or shorter than 2048 bits (JOS-15).
    Modulus,
    /// Its RSA exponent is even, or 1 (JOS-15).
    Exponent,
    /// It is larger than this checker computes with.
    Limit,
}

/// An Ed25519 key from its 32 bytes.
///
/// # Errors
/// [`KeyError::Length`], [`KeyError::Point`].
pub(crate) fn ed25519(bytes: &[u8]) -> Result<PublicKey, KeyError> {
    thread_local! {
        /// The last good key: of many badges in a row most are one issuer's, and finding the point that the
        /// bytes stand for takes as long as reading the badge.
        static LAST: Cell<Option<VerifyingKey>> = const { Cell::new(None) };
    }
    let bytes: &[u8; 32] = bytes.try_into().map_err(|_| KeyError::Length)?;
    if let Some(last) = LAST.get().filter(|key| key.as_bytes() == bytes) {
        return Ok(PublicKey::Ed25519(last));
    }
    let key = VerifyingKey::from_bytes(bytes).map_err(|_| KeyError::Point)?;
    if key.is_weak() {
        return Err(KeyError::Point);
    }
    LAST.set(Some(key));
    Ok(PublicKey::Ed25519(key))
}

/// A signature does not belong to the message and key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SignatureError;

/// Verifies an Ed25519 signature strictly: canonical scalars and points only, none of small order
/// (DIP-19).
///
/// # Errors
/// [`SignatureError`], which does not say why: nobody should act on the difference.
pub fn verify_ed25519(key: &VerifyingKey, message: &[u8], signature: &[u8; 64]) -> Result<(), SignatureError> {
    key.verify_strict(message, &Signature::from_bytes(signature)).map_err(|_| SignatureError)
}

/// The key of a verification method, in the one form it gives.
///
/// # Errors
/// [`KeyError`].
pub fn decode_method(method: &Object) -> Result<PublicKey, KeyError> {
    const PRIVATE: [&str; 6] = [
        "privateKeyMultibase",
        "privateKeyBase58",
        "privateKeyJwk",
        "privateKeyPem",
        "secretKeyMultibase",
        "secretKeyJwk",
    ];
    if has_any(method, &PRIVATE) {
        return Err(KeyError::Private);
    }
    const FORMS: [&str; 3] = ["publicKeyMultibase", "publicKeyBase58", "publicKeyJwk"];
    let mut given = None;
    for form in FORMS {
        if let Some(value) = method.get(form) {
            if given.is_some() {
                return Err(KeyError::Forms);
            }
            given = Some((form, value));
        }
    }
    match given.ok_or(KeyError::Forms)? {
        ("publicKeyJwk", Value::Object(jwk)) => decode_jwk(jwk),
        ("publicKeyMultibase", Value::String(text)) => decode_multikey(text),
        ("publicKeyBase58", Value::String(text)) => decode_base58(text),
        _ => Err(KeyError::Encoding),
    }
}

/// Whether the object has a member of one of these names.
pub(super) fn has_any(object: &Object, names: &[&str]) -> bool {
    names.iter().any(|name| object.contains(name))
}

/// A member that must be a string.
pub(super) fn string<'a>(object: &'a Object, name: &str) -> Option<&'a str> {
    object.get(name).and_then(Value::as_str)
}
