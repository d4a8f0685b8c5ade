//! `eddsa-jcs-2022` and `ecdsa-jcs-2019`: what is signed is the JSON in canonical form
//! (<https://www.w3.org/TR/vc-di-eddsa/#eddsa-jcs-2022>,
//! <https://www.w3.org/TR/vc-di-ecdsa/#ecdsa-jcs-2019>).

use super::Setting;
use super::data_integrity::{NoForm, with_proofs};
use crate::json::{self, Object, Value};
use crate::rdf::{Digest, Hash};

/// What is signed: the hashes of the configuration and of the document, under the proof's `context`
/// where it names one (<https://www.w3.org/TR/vc-di-eddsa/#hashing-eddsa-jcs-2022>,
/// <https://www.w3.org/TR/vc-di-ecdsa/#hashing-ecdsa-jcs-2019>).
pub(super) fn hashes(
    unsecured: &Object,
    hash: Hash,
    proof: &Object,
    previous: &[&Value],
    context: Option<&Value>,
    setting: &mut Setting<'_>,
) -> Result<[Digest; 2], NoForm> {
    let mut document = with_proofs(unsecured, previous);
    if let Some(context) = context {
        document.set("@context", context.clone());
    }
    #[cfg(feature = "inspect")]
    setting.kept.begin();
    Ok([digest(proof.without("proofValue"), hash, setting)?, digest(document, hash, setting)?])
}

/// The hash of something's canonical JSON.
fn digest(object: Object, hash: Hash, setting: &mut Setting<'_>) -> Result<Digest, NoForm> {
    let text = json::canonicalize(&Value::Object(object), setting.numbers).map_err(|_| NoForm::Number)?;
    let digest = hash.digest(&text);
    #[cfg(feature = "inspect")]
    setting.kept.add("JCS", hash, &digest, text);
    Ok(digest)
}
