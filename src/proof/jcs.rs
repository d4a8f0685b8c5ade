//! `eddsa-jcs-2022`: what is signed is the JSON in canonical form
//! (<https://www.w3.org/TR/vc-di-eddsa/#eddsa-jcs-2022>).

use super::Setting;
use super::data_integrity::{NoForm, join, sha256, with_proofs};
use crate::json::{self, Object, Value};

/// The 64 bytes that are signed (<https://www.w3.org/TR/vc-di-eddsa/#hashing-eddsa-jcs-2022>): the
/// hashes of the configuration and of the document, under the proof's `context` where it names one.
pub(super) fn hashes(
    unsecured: &Object,
    proof: &Object,
    previous: &[&Value],
    context: Option<&Value>,
    setting: &Setting<'_>,
) -> Result<[u8; 64], NoForm> {
    let mut document = with_proofs(unsecured, previous);
    if let Some(context) = context {
        document.set("@context", context.clone());
    }
    let hash = |object| match json::canonicalize(&Value::Object(object), setting.numbers) {
        Ok(text) => Ok(sha256(&text)),
        Err(_) => Err(NoForm::Number),
    };
    Ok(join(hash(proof.without("proofValue"))?, hash(document)?))
}
