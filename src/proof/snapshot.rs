//! Signatures that were made with an earlier text of a context: some URLs have had several (CTX-04).

use super::Setting;
use super::data_integrity::{NoForm, Transformed, hash_of};
use super::options::ProofOptions;
use crate::json::{Object, Pointer, Value};
use crate::jsonld::contexts;
use crate::rdf::{Digest, Hash};
use crate::report::{Check, Code, Outcome};

/// Tries the earlier published texts of the document's contexts. Where one verifies, members that
/// have no meaning there are taken out of the document: they were not signed.
pub(super) fn verify(
    transformed: &mut Transformed,
    options: &ProofOptions<'_>,
    hash: Hash,
    setting: &mut Setting<'_>,
    holds: &mut dyn FnMut([Digest; 2], &mut Setting<'_>) -> bool,
) -> bool {
    let texts = transformed.unsecured.get("@context").map_or(1, contexts::max_snapshots);
    for snapshot in 1..texts {
        let Some(earlier) = under(&transformed.unsecured, snapshot, setting) else { continue };
        let Ok(hashes) = earlier.rdfc_hashes(options.suite, hash, options.object, &[], setting) else { continue };
        if holds(hashes, setting) {
            *transformed = earlier;
            return true;
        }
    }
    false
}

/// The document without the members that have no meaning in an earlier text of its contexts; `None`
/// when it has no canonical form there even so.
fn under(document: &Object, snapshot: usize, setting: &mut Setting<'_>) -> Option<Transformed> {
    const MEMBERS: usize = 16;
    let mut rest = Value::Object(document.clone());
    let mut unsigned = Vec::new();
    for _ in 0..=MEMBERS {
        let object = rest.as_object()?;
        match hash_of(object, object.get("@context"), &[], snapshot, Hash::Sha256, setting) {
            Ok(sha256) => {
                return Some(Transformed {
                    unsecured: object.clone(),
                    sha256,
                    #[cfg(feature = "inspect")]
                    form: setting.kept.take_one(),
                    snapshot,
                    unsigned,
                });
            }
            Err(NoForm::JsonLd(error)) if error.code.is_data_loss() => {
                rest = rest.without_place(&error.at)?;
                unsigned.push(error.name?);
            }
            Err(_) => return None,
        }
    }
    None
}

/// Says where a signature belongs to an earlier text of a context.
pub(super) fn note(transformed: &Transformed, checks: &mut Vec<Check>) {
    if transformed.snapshot > 0 {
        let mut names = String::new();
        for name in &transformed.unsigned {
            if !names.is_empty() {
                names.push_str(", ");
            }
            names.push_str(name);
        }
        let values = [("name", &*names)];
        Check::note_member(checks, Code::ContextSnapshot, Outcome::Fail, Pointer::ROOT, "@context", &values);
    }
}
