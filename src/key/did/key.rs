//! did:key (<https://w3c-ccg.github.io/did-key-spec/>): the identifier is the key.

use super::DidError;
use crate::key::{PublicKey, decode_multikey};

/// The fragment X and the key of `did:key:X`. Its document lists one verification method,
/// `did:key:X#X`, for making statements (DID-07).
///
/// # Errors
/// [`DidError::Invalid`] unless X is a Multikey in base58btc; a version between `did:key:` and X is
/// refused, as is a key of unknown kind.
pub fn decode(did: &str) -> Result<(&str, PublicKey), DidError> {
    let multikey = did.strip_prefix("did:key:").filter(|text| text.starts_with('z')).ok_or(DidError::Invalid)?;
    let key = decode_multikey(multikey).map_err(|_| DidError::Invalid)?;
    Ok((multikey, key))
}
