//! Public keys in PEM (RFC 7468), as Open Badges 2.0 gives them in `publicKeyPem` (OB2-15).

use super::{KeyError, KeyKind, PublicKey, der};
use crate::encoding::base64;
use crate::text::Cut;

/// Decodes one `PUBLIC KEY` (SubjectPublicKeyInfo) or `RSA PUBLIC KEY` (PKCS#1).
///
/// White space may stand around it and anywhere in its base64, or be missing: lines get lost in JSON.
/// Everything else is strict.
///
/// # Errors
/// [`KeyError`]: broken encoding, a private key, another label or kind, wrong length, bad point.
pub fn decode_pem(text: &str) -> Result<PublicKey, KeyError> {
    const PRIVATE: &[u8] = b"PRIVATE KEY-----";
    if text.as_bytes().windows(PRIVATE.len()).any(|window| window == PRIVATE) {
        return Err(KeyError::Private);
    }
    let (label, body) = block(text).ok_or(KeyError::Encoding)?;
    let letters: String = body.split_ascii_whitespace().collect();
    let bytes = base64::decode(&letters).ok_or(KeyError::Encoding)?;
    match label {
        "PUBLIC KEY" => der::decode_spki(&bytes),
        "RSA PUBLIC KEY" => PublicKey::from_bytes(KeyKind::Rsa, &bytes),
        _ => Err(KeyError::UnknownKind),
    }
}

/// The label of the one block, and what stands between its two boundaries.
fn block(text: &str) -> Option<(&str, &str)> {
    let (label, rest) = text.trim_ascii().strip_prefix("-----BEGIN ")?.cut(b'-')?;
    let body = rest.strip_prefix("----")?.strip_suffix("-----")?.strip_suffix(label)?.strip_suffix("-----END ")?;
    Some((label, body))
}
