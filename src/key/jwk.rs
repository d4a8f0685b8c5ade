//! JSON Web Keys (RFC 7517, RFC 8037).

use super::{KeyError, KeyKind, PublicKey, ed25519, string};
use crate::encoding::base64;
use crate::json::Object;

/// Members that only private keys have (JOS-04, RFC 7518 §6).
const PRIVATE: [&str; 8] = ["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

/// Decodes a public JWK.
///
/// # Errors
/// [`KeyError`]: broken encoding, unknown kind, wrong length, private key, bad point.
pub fn decode_jwk(jwk: &Object) -> Result<PublicKey, KeyError> {
    if PRIVATE.iter().any(|name| jwk.contains(name)) {
        return Err(KeyError::Private);
    }
    if string(jwk, "use").is_some_and(|purpose| purpose != "sig") {
        return Err(KeyError::UnknownKind);
    }
    let other = |kind| Ok(PublicKey::Other(kind));
    match (string(jwk, "kty"), string(jwk, "crv")) {
        (Some("OKP"), Some("Ed25519")) => {
            ed25519(&string(jwk, "x").and_then(base64::decode_url).ok_or(KeyError::Encoding)?)
        }
        (Some("OKP"), Some("X25519")) => other(KeyKind::X25519),
        (Some("EC"), Some("P-256")) => other(KeyKind::P256),
        (Some("EC"), Some("P-384")) => other(KeyKind::P384),
        (Some("EC"), Some("P-521")) => other(KeyKind::P521),
        (Some("EC"), Some("secp256k1")) => other(KeyKind::Secp256k1),
        (Some("RSA"), _) => other(KeyKind::Rsa),
        _ => Err(KeyError::UnknownKind),
    }
}
