//! JSON Web Keys (RFC 7517, RFC 8037).

use super::{KeyError, KeyKind, PublicKey, ed25519, has_any, string};
use crate::encoding::base64;
use crate::json::Object;

/// Members that only private keys have (JOS-04, RFC 7518 §6).
const PRIVATE: [&str; 8] = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

/// `kty` and `crv` of keys that are recognised and not used here.
const OTHERS: [(&str, &str, KeyKind); 5] = [
    ("OKP", "X25519", KeyKind::X25519),
    ("EC", "P-256", KeyKind::P256),
    ("EC", "P-384", KeyKind::P384),
    ("EC", "P-521", KeyKind::P521),
    ("EC", "secp256k1", KeyKind::Secp256k1),
];

/// Decodes a public JWK.
///
/// # Errors
/// [`KeyError`]: broken encoding, unknown kind, wrong length, private key, bad point.
pub fn decode_jwk(jwk: &Object) -> Result<PublicKey, KeyError> {
    if has_any(jwk, &PRIVATE) {
        return Err(KeyError::Private);
    }
    if string(jwk, "use").is_some_and(|purpose| purpose != "sig") {
        return Err(KeyError::UnknownKind);
    }
    let (kind, curve) = (string(jwk, "kty").unwrap_or_default(), string(jwk, "crv").unwrap_or_default());
    if kind == "OKP" && curve == "Ed25519" {
        return ed25519(&string(jwk, "x").and_then(base64::decode_url).ok_or(KeyError::Encoding)?);
    }
    if kind == "RSA" {
        return Ok(PublicKey::Other(KeyKind::Rsa));
    }
    let known = OTHERS.iter().find(|other| other.0 == kind && other.1 == curve);
    known.map(|other| PublicKey::Other(other.2)).ok_or(KeyError::UnknownKind)
}
