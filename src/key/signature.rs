//! Signature algorithms, by their names in the JOSE registry
//! (<https://www.iana.org/assignments/jose/jose.xhtml>), and one way to verify with any of them.

#[cfg(feature = "bbs")]
use super::bbs;
#[cfg(feature = "bls")]
use super::bls;
#[cfg(feature = "full")]
use super::ec;
use super::{KeyError, KeyKind, PublicKey, verify_ed25519};

/// An algorithm that verifies with a public key. There is none for `none`, and none that takes a
/// secret (`HS256`), so that neither can ever be asked for (JOS-01).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Algorithm {
    /// EdDSA with Ed25519, strictly (RFC 8037; DIP-19)
    EdDsa,
    /// ECDSA on P-256 over SHA-256 (RFC 7518 §3.4; feature `ecdsa`)
    Es256,
    /// ECDSA on P-384 over SHA-384 (RFC 7518 §3.4; feature `ecdsa`)
    Es384,
    /// RSASSA-PKCS1-v1_5 over SHA-256 (RFC 7518 §3.3; feature `rsa`)
    Rs256,
    /// RSASSA-PSS over SHA-256 (RFC 7518 §3.5; feature `rsa`)
    Ps256,
    /// ECDSA on P-521 over SHA-512; known by name only
    Es512,
    /// ECDSA on secp256k1 over SHA-256 (RFC 8812 §3.2); known by name only
    Es256K,
    /// RSASSA-PKCS1-v1_5 over SHA-384; known by name only
    Rs384,
    /// RSASSA-PKCS1-v1_5 over SHA-512; known by name only
    Rs512,
    /// RSASSA-PSS over SHA-384; known by name only
    Ps384,
    /// RSASSA-PSS over SHA-512; known by name only
    Ps512,
    /// Proofs derived from BBS signatures (feature `bls`): the message is what such a proof
    /// [shows](bbs::Shown::to_bytes). No token is signed so.
    #[cfg(feature = "bbs")]
    Bbs,
}

impl Algorithm {
    /// Every algorithm with its name in the registry, in the order of the variants; at the end, the newer
    /// name of `EdDSA` with the curve of its keys (RFC 9864).
    const TABLE: &[(Self, &'static str)] = &[
        (Self::EdDsa, "EdDSA"),
        (Self::Es256, "ES256"),
        (Self::Es384, "ES384"),
        (Self::Rs256, "RS256"),
        (Self::Ps256, "PS256"),
        (Self::Es512, "ES512"),
        (Self::Es256K, "ES256K"),
        (Self::Rs384, "RS384"),
        (Self::Rs512, "RS512"),
        (Self::Ps384, "PS384"),
        (Self::Ps512, "PS512"),
        #[cfg(feature = "bbs")]
        (Self::Bbs, "BBS"),
        (Self::EdDsa, "Ed25519"),
    ];

    /// The name in the registry.
    #[must_use]
    pub const fn name(self) -> &'static str {
        Self::TABLE[self as usize].1
    }

    /// The algorithm of a name, written exactly so.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::TABLE.iter().find(|row| row.1 == name).map(|row| row.0)
    }

    /// The only kind of key that it takes (JOS-01).
    #[must_use]
    pub const fn key_kind(self) -> KeyKind {
        match self {
            Self::EdDsa => KeyKind::Ed25519,
            Self::Es256 => KeyKind::P256,
            Self::Es384 => KeyKind::P384,
            Self::Es512 => KeyKind::P521,
            Self::Es256K => KeyKind::Secp256k1,
            Self::Rs256 | Self::Ps256 | Self::Rs384 | Self::Rs512 | Self::Ps384 | Self::Ps512 => KeyKind::Rsa,
            #[cfg(feature = "bbs")]
            Self::Bbs => KeyKind::Bls12381G2,
        }
    }

    /// How many bytes a signature has, where its algorithm alone decides.
    pub(crate) const fn signature_length(self) -> Option<usize> {
        match self {
            Self::EdDsa | Self::Es256 => Some(64),
            Self::Es384 => Some(96),
            _ => None,
        }
    }

    /// Whether signatures by it are verified, here or by a browser that is asked.
    #[must_use]
    pub const fn is_verified(self) -> bool {
        matches!(self, Self::EdDsa | Self::Es256 | Self::Es384 | Self::Rs256 | Self::Ps256)
    }
}

/// Whether a signature belongs to a message and key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureOutcome {
    /// It does.
    Holds,
    /// It does not; nothing says why, since nobody should act on the difference.
    Fails,
    /// The key is none to verify this algorithm with. [`KeyError::Limit`] says nothing against it: it
    /// is more than this checker computes with.
    BadKey(KeyError),
    /// This build does not contain the algorithm.
    NotHere,
    /// What would tell could not be had.
    #[cfg(feature = "bbs")]
    NoAnswer,
}

/// A signature to verify.
#[cfg(feature = "full")]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// The algorithm.
    pub algorithm: Algorithm,
    /// The key, of the algorithm's kind.
    pub key: PublicKey,
    /// What was signed.
    pub message: Vec<u8>,
    /// The signature.
    pub signature: Vec<u8>,
}

impl SignatureOutcome {
    /// Of a verification that could be made.
    pub(super) const fn of(holds: bool) -> Self {
        if holds { Self::Holds } else { Self::Fails }
    }
}

/// Verifies a signature in the form that JOSE and Data Integrity give it: for Ed25519 and RSA as their
/// standards have it, for ECDSA r and s alone, each as long as the order (a signature in DER fails).
///
/// The key decides the algorithm: one of another kind is bad, whatever the signature (JOS-01).
/// ECDSA has for each signature another with the negated s. Neither JOSE nor Data Integrity forbids
/// either, and both hold: nothing here is known by its signature.
#[must_use]
// The small module has one caller.
#[cfg_attr(not(feature = "full"), inline)]
pub fn verify(algorithm: Algorithm, key: &PublicKey, message: &[u8], signature: &[u8]) -> SignatureOutcome {
    #[cfg(feature = "full")]
    if let Some(outcome) = without_computing(algorithm, key, signature) {
        return outcome;
    }
    match (algorithm, key) {
        (Algorithm::EdDsa, PublicKey::Ed25519(key)) => {
            let signature = signature.try_into();
            SignatureOutcome::of(signature.is_ok_and(|signature| verify_ed25519(key, message, signature).is_ok()))
        }
        #[cfg(feature = "ecdsa")]
        (Algorithm::Es256, PublicKey::P256(point)) => point.verify_es256(message, signature),
        #[cfg(feature = "ecdsa")]
        (Algorithm::Es384, PublicKey::P384(point)) => point.verify_es384(message, signature),
        #[cfg(feature = "rsa")]
        (Algorithm::Rs256, PublicKey::Rsa(key)) => key.verify_rs256(message, signature),
        #[cfg(feature = "bls")]
        (Algorithm::Bbs, PublicKey::Bls12381G2(key)) => bls::verify(key.as_bytes(), message, signature),
        #[cfg(feature = "rsa")]
        (Algorithm::Ps256, PublicKey::Rsa(key)) => key.verify_ps256(message, signature),
        _ => SignatureOutcome::NotHere,
    }
}

/// What key and signature come to by their form alone, if anything: a key of another kind, one that is too weak, or a
/// signature that cannot hold.
#[cfg(feature = "full")]
#[inline]
pub(crate) fn without_computing(algorithm: Algorithm, key: &PublicKey, signature: &[u8]) -> Option<SignatureOutcome> {
    if key.kind() != algorithm.key_kind() {
        return Some(SignatureOutcome::BadKey(KeyError::Kind));
    }
    if let PublicKey::Rsa(key) = key
        && let Err(error) = key.check()
    {
        return Some(SignatureOutcome::BadKey(error));
    }
    (!has_form(key, signature)).then_some(SignatureOutcome::Fails)
}

/// Whether a signature has the one form of its algorithm: not every implementation looks, and nothing must
/// hold in one browser and fail in the next. For ECDSA both numbers in full length (RFC 7518 §3.4), for RSA a
/// number as long as the modulus and below it (RFC 8017 §5.2.2, §8.2.2).
#[cfg(feature = "full")]
fn has_form(key: &PublicKey, signature: &[u8]) -> bool {
    match key {
        PublicKey::P256(_) => signature.len() == 2 * ec::P256,
        PublicKey::P384(_) => signature.len() == 2 * ec::P384,
        PublicKey::Rsa(key) => signature.len() == key.modulus().len() && signature < key.modulus(),
        #[cfg(feature = "bbs")]
        PublicKey::Bls12381G2(_) => bbs::has_form(signature),
        PublicKey::Ed25519(_) | PublicKey::Other(_) => true,
    }
}
