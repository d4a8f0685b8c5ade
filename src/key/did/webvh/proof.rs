//! The proofs of a log's entries and of its witnesses: `eddsa-jcs-2022` by a key that is named by itself.

use super::entry::Entry;
use super::{LogError, canonical};
use crate::encoding::base58;
use crate::json::{Object, Value};
use crate::key::{PublicKey, decode_multikey, did, verify_ed25519};
use crate::limits;
use crate::text::Cut;
use crate::time::{self, Timestamp};
use sha2::{Digest, Sha256};

/// Every proof of an entry holds, and each is by one of these keys (§ Authorized Keys).
pub(super) fn check(entry: &Entry, keys: &[Box<str>], now: Timestamp) -> Result<(), LogError> {
    if entry.proofs.len() > limits::PROOFS {
        return Err(LogError::Limit);
    }
    let document = digest(Value::Object(entry.unsecured.clone()))?;
    for proof in &entry.proofs {
        let key = signer(proof).filter(|key| keys.iter().any(|known| **known == **key)).ok_or(LogError::Proofs)?;
        if !holds(proof, key, &document, now)? {
            return Err(LogError::Proofs);
        }
    }
    if entry.proofs.is_empty() { Err(LogError::Proofs) } else { Ok(()) }
}

/// The SHA-256 of something's canonical JSON.
pub(super) fn digest(value: Value) -> Result<[u8; 32], LogError> {
    Ok(Sha256::digest(canonical(value)?).into())
}

/// The Multikey that a proof says it is by, named as a did:key, with or without its fragment.
pub(super) fn signer(proof: &Value) -> Option<&str> {
    let method = proof.get("verificationMethod").and_then(Value::as_str)?;
    let (key, _) = did::key::decode(method.before(b"#")).ok()?;
    match method.cut(b'#') {
        Some((_, fragment)) if fragment != key => None,
        _ => Some(key),
    }
}

/// Whether a proof holds, by a Multikey over the document with this digest
/// (<https://www.w3.org/TR/vc-di-eddsa/#eddsa-jcs-2022>).
pub(super) fn holds(proof: &Value, key: &str, document: &[u8; 32], now: Timestamp) -> Result<bool, LogError> {
    let is = |name: &str, value: &str| proof.get(name).and_then(Value::as_str) == Some(value);
    let named = is("type", "DataIntegrityProof") && is("cryptosuite", "eddsa-jcs-2022");
    // Neither an entry nor a version has a context that one of its own could agree with (DIP-18).
    let (Some(options), true) = (proof.as_object().filter(|proof| !proof.contains("@context")), named) else {
        return Ok(false);
    };
    if !is("proofPurpose", "assertionMethod") || !in_date(options, now) {
        return Ok(false);
    }
    let value = proof.get("proofValue").and_then(Value::as_str).and_then(|text| text.strip_prefix('z'));
    let signature = value.and_then(base58::decode).and_then(|bytes| <[u8; 64]>::try_from(bytes).ok());
    let (Some(signature), Ok(PublicKey::Ed25519(key))) = (signature, decode_multikey(key)) else { return Ok(false) };
    let configuration = digest(Value::Object(options.without("proofValue")))?;
    let signed = [configuration, *document];
    Ok(verify_ed25519(&key, signed.as_flattened(), &signature).is_ok())
}

/// Whether a proof that ends has not ended.
fn in_date(proof: &Object, now: Timestamp) -> bool {
    proof.get("expires").is_none_or(|expires| {
        expires.as_str().and_then(|text| time::parse(text).ok()).is_some_and(|expires| now <= expires.timestamp)
    })
}
