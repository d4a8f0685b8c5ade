//! Adding a proof to a credential.
//!
//! <https://www.w3.org/TR/vc-data-integrity/#add-proof>

use super::Sign;
use crate::encoding::base58;
use crate::json::{Numbers, Object, Value};
use crate::jsonld::Processor;
pub use crate::proof::Suite;
use crate::proof::hash_to_sign;
use crate::report::Check;

/// Why a credential was not signed.
#[derive(Clone, Debug)]
pub enum SignError {
    /// The suite has no such algorithm as that of the key.
    Algorithm,
    /// Nothing is signed with the suite here: it is obsolete, or derives proofs from others.
    Suite,
    /// It has no canonical form: the check says which member has no meaning, or what else is wrong.
    NotCanonical(Box<Check>),
}

/// Adds a proof by `key` to `document`, beside those it has.
///
/// `options` are the proof's members besides `type`, `cryptosuite` and `proofValue`; the caller
/// gives at least `verificationMethod` and `proofPurpose`. Members named in `previousProof` are
/// signed with the document, as in a proof chain.
///
/// # Errors
/// [`SignError`]; nothing is signed that a verifier in safe mode would refuse (ISS-03).
pub fn sign(
    document: &Object,
    key: &dyn Sign,
    suite: Suite,
    options: &[(&str, Value)],
    processor: &mut Processor,
    numbers: Numbers,
) -> Result<Object, SignError> {
    let (algorithm, hash) = suite.algorithm(key.algorithm().key_kind()).ok_or(SignError::Algorithm)?;
    if algorithm != key.algorithm() {
        return Err(SignError::Algorithm);
    }
    if !suite.is_issued() {
        return Err(SignError::Suite);
    }
    let mut proof = Object::new();
    if suite.is_data_integrity() {
        proof.insert("type", Value::string("DataIntegrityProof"));
        proof.insert("cryptosuite", Value::string(suite.name()));
    } else {
        proof.insert("type", Value::string(suite.name()));
    }
    for (name, value) in options {
        proof.set(name, value.clone());
    }
    let message = hash_to_sign(document, &proof, suite, hash, processor, numbers);
    let message = message.map_err(|check| SignError::NotCanonical(Box::new(check)))?;
    let mut text = String::from("z");
    text.push_str(&base58::encode(&key.sign(&message)));
    proof.insert("proofValue", Value::string(&text));
    let mut signed = document.clone();
    let proofs = match document.get("proof") {
        None => Value::Object(proof),
        Some(earlier) => {
            let mut all = earlier.as_list().to_vec();
            all.push(Value::Object(proof));
            Value::Array(all)
        }
    };
    signed.set("proof", proofs);
    Ok(signed)
}
