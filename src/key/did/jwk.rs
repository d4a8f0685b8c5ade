//! did:jwk (<https://github.com/quartzjer/did-jwk/blob/main/spec.md>): the identifier is a JWK.

use super::DidError;
use crate::encoding::base64;
use crate::json;
use crate::key::{KeyError, PublicKey, decode_jwk};

/// The fragment of the one verification method that a did:jwk's document lists.
pub const FRAGMENT: &str = "0";

/// The longest did:jwk that is decoded, in characters: an RSA key of 4096 bits takes about 1,000.
const CHARS: usize = 4096;

/// The key of `did:jwk:X`, where X is a JWK in base64url (DID-09).
///
/// # Errors
/// [`DidError::Invalid`] unless X is a public key of known kind; [`DidError::Purpose`] when its
/// members say that it is for something else than verifying signatures.
pub fn decode(did: &str) -> Result<PublicKey, DidError> {
    let text = did.strip_prefix("did:jwk:").filter(|text| text.len() <= CHARS).ok_or(DidError::Invalid)?;
    let bytes = base64::decode_url(text).ok_or(DidError::Invalid)?;
    let value = json::parse(&bytes).map_err(|_| DidError::Invalid)?;
    decode_jwk(value.as_object().ok_or(DidError::Invalid)?).map_err(|error| match error {
        KeyError::Use => DidError::Purpose,
        _ => DidError::Invalid,
    })
}
