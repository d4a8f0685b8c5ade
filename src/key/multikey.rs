//! Multikey (<https://www.w3.org/TR/cid-1.0/#Multikey>) and older base58 keys.

use super::{KeyError, KeyKind, PublicKey, ed25519};
use crate::encoding::{base58, base64};

/// The longest Multikey that is decoded, in characters: RSA keys of 4096 bits take about 740.
const CHARS: usize = 1024;

/// How a kind of key begins, and its whole length with that beginning.
struct Prefix {
    bytes: [u8; 2],
    length: usize,
    kind: KeyKind,
}

/// Public keys but Ed25519 (DID-05; secp256k1, X25519, P-521 and RSA from the multicodec table).
const PUBLIC: [Prefix; 6] = [
    Prefix { bytes: [0x80, 0x24], length: 35, kind: KeyKind::P256 },
    Prefix { bytes: [0x81, 0x24], length: 51, kind: KeyKind::P384 },
    Prefix { bytes: [0x82, 0x24], length: 69, kind: KeyKind::P521 },
    Prefix { bytes: [0xe7, 0x01], length: 35, kind: KeyKind::Secp256k1 },
    Prefix { bytes: [0xeb, 0x01], length: 98, kind: KeyKind::Bls12381G2 },
    Prefix { bytes: [0xec, 0x01], length: 34, kind: KeyKind::X25519 },
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
    if *start == [0xed, 0x01] {
        return ed25519(rest);
    }
    if start[0] >= 0x80 && start[1] == PRIVATE {
        return Err(KeyError::Private);
    }
    if *start == [0x85, 0x24] {
        return Ok(PublicKey::Other(KeyKind::Rsa));
    }
    let prefix = PUBLIC.iter().find(|prefix| prefix.bytes == *start).ok_or(KeyError::UnknownKind)?;
    if bytes.len() == prefix.length { Ok(PublicKey::Other(prefix.kind)) } else { Err(KeyError::Length) }
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
