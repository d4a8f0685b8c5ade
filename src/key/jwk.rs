//! JSON Web Keys (RFC 7517, RFC 7518 §6, RFC 8037).

#[cfg(feature = "full")]
use super::ec;
#[cfg(feature = "full")]
use super::signature::Algorithm;
use super::{KeyError, KeyKind, PublicKey, has_any, string};
use crate::encoding::base64;
use crate::json::{Object, Value};

/// Members that only private keys have (JOS-04, RFC 7518 §6).
const PRIVATE: [&str; 8] = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

/// `kty` and `crv` of the kinds of keys that are recognised.
const KINDS: [(&str, &str, KeyKind); 7] = [
    ("OKP", "Ed25519", KeyKind::Ed25519),
    ("OKP", "X25519", KeyKind::X25519),
    ("EC", "P-256", KeyKind::P256),
    ("EC", "P-384", KeyKind::P384),
    ("EC", "P-521", KeyKind::P521),
    ("EC", "secp256k1", KeyKind::Secp256k1),
    ("RSA", "", KeyKind::Rsa),
];

/// Decodes a public JWK.
///
/// One that is for something else than verifying signatures, by `use`, `key_ops` or an `alg` that is
/// not of its kind, is refused (JOS-18). Which of its kind's algorithms `alg` allows is for the
/// caller, who knows the signature's: see [`jwk_permits`].
///
/// # Errors
/// [`KeyError`]: broken encoding, unknown kind, wrong length, private key, bad point, another use.
pub fn decode_jwk(jwk: &Object) -> Result<PublicKey, KeyError> {
    if has_any(jwk, &PRIVATE) {
        return Err(KeyError::Private);
    }
    let (kind, curve) = (string(jwk, "kty").unwrap_or_default(), string(jwk, "crv").unwrap_or_default());
    let known = KINDS.iter().find(|known| known.0 == kind && (known.1 == curve || kind == "RSA"));
    let kind = known.ok_or(KeyError::UnknownKind)?.2;
    let key = match kind {
        KeyKind::Ed25519 => PublicKey::from_bytes(kind, &bytes(jwk, "x")?)?,
        #[cfg(feature = "full")]
        KeyKind::P256 => PublicKey::from_bytes(kind, &point(jwk, ec::P256)?)?,
        #[cfg(feature = "full")]
        KeyKind::P384 => PublicKey::from_bytes(kind, &point(jwk, ec::P384)?)?,
        #[cfg(feature = "full")]
        KeyKind::Rsa => PublicKey::Rsa(super::RsaKey::new(bytes(jwk, "n")?, bytes(jwk, "e")?)?),
        other => PublicKey::Other(other),
    };
    if verifies(jwk, kind) { Ok(key) } else { Err(KeyError::Use) }
}

/// Whether a JWK allows signatures of this algorithm: its `alg`, if it has one, names it (RFC 7517
/// §4.4).
#[cfg(feature = "full")]
#[must_use]
pub fn jwk_permits(jwk: &Object, algorithm: Algorithm) -> bool {
    jwk.get("alg").is_none_or(|name| name.as_str().and_then(Algorithm::from_name) == Some(algorithm))
}

/// Whether nothing in a JWK of this kind says that it is for anything else than verifying signatures
/// (RFC 7517 §4.2 to §4.4).
fn verifies(jwk: &Object, kind: KeyKind) -> bool {
    let verifies = |operations: &Value| {
        let operations = operations.as_array().unwrap_or_default();
        operations.iter().any(|operation| operation.as_str() == Some("verify"))
    };
    let of_kind = |name: &Value| name.as_str().is_some_and(|name| takes(name, kind));
    jwk.get("use").is_none_or(|purpose| purpose.as_str() == Some("sig"))
        && jwk.get("key_ops").is_none_or(verifies)
        && jwk.get("alg").is_none_or(of_kind)
}

/// Whether the algorithm of a name takes keys of this kind.
#[cfg(feature = "full")]
fn takes(name: &str, kind: KeyKind) -> bool {
    Algorithm::from_name(name).is_some_and(|algorithm| algorithm.key_kind() == kind)
}

/// Without the feature `full` there is one kind whose keys are read.
#[cfg(not(feature = "full"))]
fn takes(name: &str, kind: KeyKind) -> bool {
    kind != KeyKind::Ed25519 || matches!(name, "EdDSA" | "Ed25519")
}

/// The point of an EC key in SEC1's form, each coordinate as long as the curve has it (RFC 7518
/// §6.2.1.2).
#[cfg(feature = "full")]
fn point(jwk: &Object, length: usize) -> Result<Vec<u8>, KeyError> {
    let mut point = vec![4];
    for name in ["x", "y"] {
        let coordinate = bytes(jwk, name)?;
        if coordinate.len() != length {
            return Err(KeyError::Length);
        }
        point.extend_from_slice(&coordinate);
    }
    Ok(point)
}

/// A member in base64url.
fn bytes(jwk: &Object, name: &str) -> Result<Vec<u8>, KeyError> {
    string(jwk, name).and_then(base64::decode_url).ok_or(KeyError::Encoding)
}
