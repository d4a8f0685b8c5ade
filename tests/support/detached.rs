//! Proofs of the obsolete suites, which nothing new is signed with.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Each test file uses its part.

use super::badges::{self, quoted, set, signers::Signer};
use super::tokens::url_safe;
use open_badge::json::{Numbers, Value};
use open_badge::jsonld::Processor;
use open_badge::proof;

/// The header that the suites ask for.
pub fn header(algorithm: &str) -> String {
    format!(r#"{{"alg":"{algorithm}","b64":false,"crit":["b64"]}}"#)
}

/// A badge without a proof, in data model 1.1, with the context that a suite needs.
pub fn unsigned(kind: &str, issuer: &str) -> Value {
    let badge = badges::unsigned(badges::Model::V1, badges::EDDSA[0], issuer);
    match kind {
        // The base context has its terms.
        "Ed25519Signature2018" => badges::remove(&badge, "/@context/2"),
        _ => set(&badge, "/@context/2", r#""https://w3id.org/security/suites/jws-2020/v1""#),
    }
}

/// Adds a proof of the type `kind`.
pub fn sign(document: &Value, signer: &Signer, kind: &str) -> Value {
    sign_with(document, signer, &signer.method(), kind, &header(signer.key.algorithm().name()))
}

/// The same by another method's identifier, and with another header.
pub fn sign_with(document: &Value, signer: &Signer, method: &str, kind: &str, header: &str) -> Value {
    let proof = format!(
        r#"{{"type": "{kind}", "created": "2026-05-03T10:00:00Z", "verificationMethod": "{method}",
            "proofPurpose": "assertionMethod"}}"#
    );
    let document = set(document, "/proof", &proof);
    let hashes = proof::hashes(document.as_object().unwrap(), &mut Processor::new(), Numbers::std()).unwrap();
    let start = url_safe(header.as_bytes());
    let configuration = hashes.proofs[0].configuration.as_ref().unwrap().hash;
    let message = [start.as_bytes(), b".", &configuration, &hashes.document.hash].concat();
    let jws = format!("{start}..{}", url_safe(&signer.key.sign(&message)));
    set(&document, "/proof/jws", &quoted(&jws))
}
