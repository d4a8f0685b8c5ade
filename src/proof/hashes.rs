//! The canonical forms and hashes of a document and its proofs, for people who compare
//! implementations.

use super::data_integrity::{canonical, with_proofs};
use super::{Setting, chain, proofs};
use crate::documents::Documents;
use crate::json::{Numbers, Object, Pointer, Value};
use crate::jsonld::Processor;
use crate::rdf::Hash;
use crate::report::{Check, Code, Outcome};
use crate::time::Timestamp;
use sha2::{Digest, Sha256};

/// What suites over RDF hash.
#[derive(Clone, Debug)]
pub struct Hashes {
    /// The document without its proofs.
    pub document: Form,
    /// Each proof, in the document's order.
    pub proofs: Vec<ProofForms>,
}

/// A canonical form.
#[derive(Clone, Debug)]
pub struct Form {
    /// It, as N-Quads.
    pub nquads: String,
    /// Its SHA-256.
    pub hash: [u8; 32],
}

/// What is hashed for one proof. One that has no form takes nothing from the others.
#[derive(Clone, Debug)]
pub struct ProofForms {
    /// The proof's place in the document.
    pub at: Pointer,
    /// Its configuration, or the check that says why that has no canonical form.
    pub configuration: Result<Form, Check>,
    /// Where it names previous proofs: the document with these, which is what it signs in place of
    /// the document alone; or the check that says why there is no such form.
    pub chained: Option<Result<Form, Check>>,
}

/// Computes the canonical forms and hashes of any JSON-LD document as suites over RDF do.
///
/// # Errors
/// The check that says why the document itself has no canonical form.
pub fn hashes(document: &Object, processor: &mut Processor, numbers: Numbers) -> Result<Hashes, Check> {
    let documents = Documents::new();
    let now = Timestamp { seconds: 0, nanos: 0 };
    let mut setting = Setting::new(processor, &documents, now, numbers);
    let context = document.get("@context");
    let mut form = |node: &Object, skip: &[&str], at: &Pointer| {
        let nquads = canonical(node, context, skip, 0, Hash::Sha256, &mut setting).map_err(|error| error.check(at))?;
        Ok(Form { hash: Sha256::digest(&nquads).into(), nquads })
    };
    let alone = form(document, &["proof"], &Pointer::root())?;
    let entries = proofs(document);
    let mut all = Vec::new();
    for (entry, at) in &entries {
        let configuration = match entry.as_object() {
            Some(object) => form(object, &["proofValue", "jws"], at),
            None => Err(Check::new(Code::ProofShape, Outcome::Fail, at.clone())),
        };
        let named = entry.get("previousProof").map(Value::as_list).unwrap_or_default();
        let chained = (!named.is_empty()).then(|| {
            let previous = chain::matching(entry, &entries);
            if previous.len() != named.len() {
                return Err(Check::new(Code::ProofChain, Outcome::Fail, at.member("previousProof")));
            }
            form(&with_proofs(&document.without("proof"), &previous), &[], &Pointer::root())
        });
        all.push(ProofForms { at: at.clone(), configuration, chained });
    }
    Ok(Hashes { document: alone, proofs: all })
}
