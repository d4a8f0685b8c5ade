//! The test vectors of `bbs-2023`: what a verifier comes to, byte for byte (DIP-25).

use crate::eddsa::verifies;
use crate::{Web, document, proofs, support, verify_proofs};
use open_badge::encoding::hex;
use open_badge::json::{Object, Value};
use open_badge::key::{PublicKey, decode_multikey};
use open_badge::proof::BbsDisclosure;
use open_badge::rdf::Hash;
use open_badge::report::{Code, Outcome, Verdict, Why};
use sha2::{Digest, Sha256};
use std::path::PathBuf;

const NOW: &str = "2026-11-23T00:00:00Z";
/// The folders of vectors with optional features, by what those are called.
const FEATURES: [(&str, &str); 3] = [
    ("HolderBinding", "bbs-2023 (anonymous_holder_binding)"),
    ("Pseudonym", "bbs-2023 (pseudonym)"),
    ("PseudonymHB", "bbs-2023 (pseudonym)"),
];

fn root() -> Option<PathBuf> {
    support::conformance("01-data-integrity/vc-di-bbs/TestVectors")
}

/// The folders of vectors without optional features.
fn folders() -> Vec<PathBuf> {
    root().map(|folder| vec![folder.clone(), folder.join("prc")]).unwrap_or_default()
}

fn web() -> Web {
    Web::read(root().unwrap().ancestors().nth(3).unwrap())
}

fn value(derived: &Object) -> &str {
    proofs(derived)[0].get("proofValue").and_then(Value::as_str).unwrap()
}

#[test]
fn derived_proofs_come_to_the_published_values() {
    for folder in folders() {
        let read = |name: &str| support::read_json(folder.join(name));
        let derived = document(&folder.join("derivedRevealDocument.json"));
        let found = BbsDisclosure::read(value(&derived)).unwrap();

        let expected = read("derivedDisclosureData.json");
        assert_eq!(hex::encode(&found.proof), expected["bbsProof"]);
        let labels: Vec<_> =
            found.places.labels.iter().map(|(number, label)| (format!("c14n{number}"), label)).collect();
        assert_eq!(serde_json::json!(labels), expected["labelMap"]["value"]);
        assert_eq!(serde_json::json!(found.places.mandatory), expected["mandatoryIndexes"]);
        assert_eq!(serde_json::json!(found.shown), read("derivedAdjIndexes.json")["adjSelectiveIndexes"]);
        let seed = support::read_json(root().unwrap().join("BBSDeriveMaterial.json"));
        assert_eq!(hex::encode(&found.presentation_header), seed["presentationHeaderHex"]);

        let statements = crate::sd::statements(&derived, &found.places);
        let is_mandatory = |place: usize| found.places.mandatory.contains(&(place as u32));
        let (mandatory, others): (Vec<_>, Vec<_>) =
            statements.iter().enumerate().partition(|(place, _)| is_mandatory(*place));
        let mandatory: String = mandatory.into_iter().map(|(_, line)| line.as_str()).collect();
        let hashes = read("addHashData.json");
        assert_eq!(hex::encode(&Sha256::digest(mandatory)), hashes["mandatoryHash"]);
        let configuration = proofs(&derived)[0].as_object().unwrap().without("proofValue");
        let configuration = crate::ecdsa::canonical(&configuration, &derived, Hash::Sha256);
        assert_eq!(configuration.trim_end(), support::read(folder.join("addProofConfigCanon.txt")).trim_end());
        assert_eq!(hex::encode(&Sha256::digest(configuration)), hashes["proofHash"]);
        // What is shown is what the issuer signed in those places.
        let signed = read("addBaseTransform.json");
        let signed = signed["nonMandatory"]["value"].as_array().unwrap();
        assert_eq!(others.len(), found.shown.len());
        for ((_, statement), place) in others.into_iter().zip(&found.shown) {
            assert_eq!(*statement, signed[*place as usize][1]);
        }
        verifies(&derived, &web(), &[Outcome::NotApplicable]);
    }
}

/// Only one of the two prints what its verifier read and the statements.
#[test]
fn a_verifier_reads_the_published_values_and_statements() {
    let Some(folder) = root().map(|folder| folder.join("prc")) else { return };
    let derived = document(&folder.join("derivedRevealDocument.json"));
    let found = BbsDisclosure::read(value(&derived)).unwrap();
    let expected = support::read_json(folder.join("verifyDerivedProofValue.json"));
    assert_eq!(hex::encode(&found.proof), expected["bbsProof"]);
    let labels: Vec<_> = found.places.labels.iter().map(|(number, label)| (format!("c14n{number}"), label)).collect();
    assert_eq!(serde_json::json!(labels), expected["labelMap"]);
    assert_eq!(serde_json::json!(found.places.mandatory), expected["mandatoryIndexes"]);
    assert_eq!(serde_json::json!(found.shown), expected["adjSelectedIndexes"]);
    let statements = crate::sd::statements(&derived, &found.places);
    assert_eq!(serde_json::json!(statements), support::read_json(folder.join("verifyNQuads.json")));
}

#[test]
fn the_vectors_key_is_the_published_one() {
    for folder in folders() {
        let derived = document(&folder.join("derivedRevealDocument.json"));
        let method = proofs(&derived)[0].get("verificationMethod").and_then(Value::as_str).unwrap();
        let Ok(PublicKey::Bls12381G2(key)) = decode_multikey(method.split_once('#').unwrap().1) else {
            panic!("{method}")
        };
        let expected = support::read_json(root().unwrap().join("BBSKeyMaterial.json"));
        assert_eq!(hex::encode(key.as_bytes()), expected["publicKeyHex"]);
    }
}

#[test]
fn a_base_proof_is_not_taken_for_a_derived_one() {
    let features = root().into_iter().flat_map(|root| FEATURES.map(|(folder, _)| root.join(folder)));
    for folder in folders().into_iter().chain(features) {
        let report = verify_proofs(&document(&folder.join("addSignedSDBase.json")), &web(), NOW);
        let [proof] = &report.proofs[..] else { panic!("no proof") };
        assert_eq!(proof.verdict(), Verdict::Malformed, "{}", folder.display());
        assert!(proof.checks.iter().any(|check| check.code == Code::ProofDerived && check.outcome == Outcome::Fail));
        assert!(proof.checks.iter().all(|check| check.code != Code::ProofSignature));
    }
}

#[test]
fn optional_features_are_named_and_not_called_wrong() {
    let Some(root) = root() else { return };
    for (folder, name) in FEATURES {
        let report = verify_proofs(&document(&root.join(folder).join("derivedRevealDocument.json")), &web(), NOW);
        let [proof] = &report.proofs[..] else { panic!("no proof") };
        assert_eq!(proof.verdict(), Verdict::Unsupported, "{folder}");
        let found = proof.checks.iter().find(|check| check.code == Code::ProofValue).unwrap();
        assert_eq!((found.outcome, found.value("name")), (Outcome::Unknown(Why::Unsupported), Some(name)));
    }
}

/// Each member of the document is covered: whatever is changed, added or taken away, the proof is not its
/// own any more.
#[test]
fn what_a_derived_proof_is_about_cannot_be_changed() {
    for folder in folders() {
        let derived = document(&folder.join("derivedRevealDocument.json"));
        let mut changes = 0;
        for (name, _) in derived.iter().filter(|(name, _)| !matches!(*name, "proof" | "@context")) {
            let mut changed = derived.clone();
            changed.set(name, Value::string("urn:uuid:1"));
            for changed in [changed, derived.without(name)] {
                let report = verify_proofs(&changed, &web(), NOW);
                let results: Vec<_> = report.proofs.iter().map(|proof| proof.verdict()).collect();
                assert_ne!(results, [Verdict::Valid], "{name}");
                changes += 1;
            }
        }
        assert!(changes >= 6, "{changes}");
    }
}
