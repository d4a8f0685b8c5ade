//! The test vectors of `ecdsa-sd-2023`: what a verifier comes to, byte for byte (DIP-24).

use crate::eddsa::verifies;
use crate::{Web, document, proofs, support, verify_proofs};
use open_badge::encoding::hex;
use open_badge::json::{Numbers, Object, Value};
use open_badge::jsonld::{Options, Processor};
use open_badge::key::decode_multikey;
use open_badge::proof::{Disclosure, Places};
use open_badge::rdf::{Hash, relabelled};
use open_badge::report::{Code, Outcome, Verdict};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};

const NOW: &str = "2026-11-23T00:00:00Z";

fn folders() -> Vec<PathBuf> {
    let Some(folder) = support::conformance("01-data-integrity/vc-di-ecdsa/TestVectors/ecdsa-sd-2023") else {
        return Vec::new();
    };
    ["employ", "prc"].map(|example| folder.join(example)).into()
}

fn web(folder: &Path) -> Web {
    Web::read(folder.ancestors().nth(5).unwrap())
}

/// The statements of a document under the labels that a proof has for its blank nodes.
pub fn statements(document: &Object, places: &Places) -> Vec<String> {
    let unsecured = document.without("proof");
    let options = Options::safe(Numbers::std());
    let quads = Processor::new().to_dataset(document.get("@context"), &unsecured, &[], &options).unwrap();
    let label = |number| places.labels.iter().find(|label| label.0 == number).map(|label| &*label.1);
    let mut statements = Vec::new();
    assert!(relabelled(&quads, Hash::Sha256, &label, &mut |line| statements.push(line.to_owned())).unwrap());
    statements
}

#[test]
fn derived_proofs_come_to_the_published_values() {
    for folder in folders() {
        let read = |name: &str| support::read_json(folder.join(name));
        let derived = document(&folder.join("derivedRevealDocument.json"));
        let value = proofs(&derived)[0].get("proofValue").and_then(Value::as_str).unwrap();
        let found = Disclosure::read(value).unwrap();

        let expected = read("verifyDerivedProofValue.json");
        assert_eq!(hex::encode(&found.base_signature), expected["baseSignature"]);
        assert_eq!(Ok(&found.statement_key), decode_multikey(expected["publicKey"].as_str().unwrap()).as_ref());
        let signatures: Vec<String> = found.signatures.iter().map(|bytes| hex::encode(bytes)).collect();
        assert_eq!(serde_json::json!(signatures), expected["signatures"]);
        let labels: Vec<_> =
            found.places.labels.iter().map(|(number, label)| (format!("c14n{number}"), label)).collect();
        assert_eq!(serde_json::json!(labels), expected["labelMap"]);
        assert_eq!(serde_json::json!(found.places.mandatory), expected["mandatoryIndexes"]);

        let statements = statements(&derived, &found.places);
        assert_eq!(serde_json::json!(statements), read("verifyNQuads.json"));
        let is_mandatory = |place: usize| found.places.mandatory.contains(&(place as u32));
        let (mandatory, others): (Vec<_>, Vec<_>) =
            statements.iter().enumerate().partition(|(place, _)| is_mandatory(*place));
        let mandatory: String = mandatory.into_iter().map(|(_, line)| line.as_str()).collect();
        let others: Vec<_> = others.into_iter().map(|(_, line)| line).collect();
        let expected = read("verifyCreateVerifyData.json");
        assert_eq!(hex::encode(&Sha256::digest(mandatory)), expected["mandatoryHash"]);
        assert_eq!(serde_json::json!(others), expected["nonMandatory"]);
        let configuration = proofs(&derived)[0].as_object().unwrap().without("proofValue");
        let configuration = crate::ecdsa::canonical(&configuration, &derived, Hash::Sha256);
        assert_eq!(configuration.trim_end(), support::read(folder.join("addProofConfigCanon.txt")).trim_end());
        assert_eq!(hex::encode(&Sha256::digest(configuration)), expected["proofHash"]);
        verifies(&derived, &web(&folder), &[Outcome::NotApplicable]);
    }
}

#[test]
fn a_base_proof_is_not_taken_for_a_derived_one() {
    for folder in folders() {
        let report = verify_proofs(&document(&folder.join("addSignedSDBase.json")), &web(&folder), NOW);
        let [proof] = &report.proofs[..] else { panic!("no proof") };
        assert_eq!(proof.verdict(), Verdict::Malformed);
        assert!(proof.checks.iter().any(|check| check.code == Code::ProofDerived && check.outcome == Outcome::Fail));
        assert!(proof.checks.iter().all(|check| check.code != Code::ProofSignature));
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
                let report = verify_proofs(&changed, &web(&folder), NOW);
                let results: Vec<_> = report.proofs.iter().map(|proof| proof.verdict()).collect();
                assert_ne!(results, [Verdict::Valid], "{name}");
                changes += 1;
            }
        }
        assert!(changes > 6, "{changes}");
    }
}
