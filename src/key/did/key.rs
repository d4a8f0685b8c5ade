//! did:key (<https://w3c-ccg.github.io/did-key-spec/>): the identifier is the key.

use super::DidError;
use crate::json::{Object, Value};
use crate::key::decode_multikey;

/// The document of a did:key: one verification method `did:key:X#X`, for making statements (DID-07).
///
/// # Errors
/// [`DidError::Invalid`] unless X is a Multikey in base58btc; a version between `did:key:` and X is
/// refused, as is a key of unknown kind.
pub fn document(did: &str) -> Result<Object, DidError> {
    let multikey = did.strip_prefix("did:key:").ok_or(DidError::Invalid)?;
    if !multikey.starts_with('z') || decode_multikey(multikey).is_err() {
        return Err(DidError::Invalid);
    }
    let mut id = String::from(did);
    id.push('#');
    id.push_str(multikey);
    let mut method = Object::new();
    method.insert("id", Value::string(&id));
    method.insert("type", Value::string("Multikey"));
    method.insert("controller", Value::string(did));
    method.insert("publicKeyMultibase", Value::string(multikey));
    let mut document = Object::new();
    document.insert("id", Value::string(did));
    document.insert("assertionMethod", Value::Array(vec![Value::Object(method)]));
    Ok(document)
}
