//! Multikey (<https://www.w3.org/TR/cid-1.0/#Multikey>) and older base58 keys.

use super::{KeyError, KeyKind, PublicKey, ed25519};
use crate::encoding::{base58, base64};

/// The longest Multikey that is decoded, in characters: RSA keys of 4096 bits take about 740.
const CHARS: usize = 1024;

/// How each kind of public key begins, and its length without that beginning (DID-05; secp256k1, X25519,
/// P-521 and RSA from the multicodec table).
const PUBLIC: [([u8; 2], usize, KeyKind); 8] = [
    ([0xed, 0x01], 32, KeyKind::Ed25519),
    ([0x80, 0x24], 33, KeyKind::P256),
    ([0x81, 0x24], 49, KeyKind::P384),
    ([0x82, 0x24], 67, KeyKind::P521),
    ([0xe7, 0x01], 33, KeyKind::Secp256k1),
    ([0xeb, 0x01], 96, KeyKind::Bls12381G2),
    ([0xec, 0x01], 32, KeyKind::X25519),
    // PKCS#1, which says itself how long it is.
    ([0x85, 0x24], 0, KeyKind::Rsa),
];

/// The second byte of every private key's beginning: the multicodec table keeps 0x1300 to 0x137f for
/// them (Ed25519 0x1300, secp256k1 0x1301, X25519 0x1302, RSA 0x1305, P-256 0x1306 …).
const PRIVATE: u8 = 0x26;

/// Decodes a Multikey: `z` and base58btc, or `u` and base64url.
///
/// # Errors
/// [`KeyError`]: broken encoding, unknown kind, wrong length, private key, bad point.
pub fn decode_multikey(text: &str) -> Result<PublicKey, KeyError> {
    if text.len() > CHARS {
        return Err(KeyError::Length);
    }
    let bytes = match text.split_at_checked(1) {
        Some(("z", rest)) => base58::decode(rest),
        Some(("u", rest)) => base64::decode_url(rest),
        _ => None,
    };
    let bytes = bytes.ok_or(KeyError::Encoding)?;
    let (start, rest) = bytes.split_first_chunk::<2>().ok_or(KeyError::Length)?;
    if start[0] >= 0x80 && start[1] == PRIVATE {
        return Err(KeyError::Private);
    }
    let &(_, length, kind) = PUBLIC.iter().find(|known| known.0 == *start).ok_or(KeyError::UnknownKind)?;
    if rest.len() != length && kind != KeyKind::Rsa {
        return Err(KeyError::Length);
    }
    PublicKey::from_bytes(kind, rest)
}

/// Decodes `publicKeyBase58` of an `Ed25519VerificationKey2018`: the 32 bytes alone, in base58btc.
///
/// # Errors
/// [`KeyError`]: broken encoding, wrong length, bad point.
pub fn decode_base58(text: &str) -> Result<PublicKey, KeyError> {
    if text.len() > CHARS {
        return Err(KeyError::Length);
    }
    ed25519(&base58::decode(text).ok_or(KeyError::Encoding)?)
}
