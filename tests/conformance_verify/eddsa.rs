//! The test vectors of vc-di-eddsa: every intermediate value, byte for byte (DIP-08 to DIP-18).

use crate::{Web, document, proofs, support, verify_proofs};
use open_badge::encoding::{base58, hex};
use open_badge::json::{Numbers, Object, Value, canonicalize};
use open_badge::jsonld::Processor;
use open_badge::proof;
use open_badge::report::{Code, Outcome, Verdict};
use sha2::{Digest, Sha256};
use std::path::Path;

const NOW: &str = "2026-11-23T00:00:00Z";

/// Compares the intermediate values of a document's one proof with the vectors in `folder`, whose names
/// end in `suffix`. `forms` are the document and the proof's configuration as they are hashed.
pub fn compare(folder: &Path, suffix: &str, signed: &Object, forms: [&str; 2], digest: fn(&str) -> Vec<u8>) {
    let expected = |name: &str| support::read(folder.join(format!("{name}{suffix}.txt"))).trim_end().to_owned();
    let hash = |text: &str| hex::encode(&digest(text));
    let what = folder.display();
    let [document, configuration] = forms;
    assert_eq!(document.trim_end(), expected("canonDoc"), "{what}");
    assert_eq!(configuration.trim_end(), expected("proofCanon"), "{what}");
    assert_eq!(hash(document), expected("docHash"), "{what}");
    assert_eq!(hash(configuration), expected("proofHash"), "{what}");
    assert_eq!(format!("{}{}", hash(configuration), hash(document)), expected("combinedHash"), "{what}");
    let value = proofs(signed)[0].get("proofValue").and_then(Value::as_str).unwrap();
    assert_eq!(value, expected("sigBTC58"), "{what}");
    let bytes = base58::decode(&value[1..]).unwrap();
    assert_eq!(hex::encode(&bytes), expected("sigHex"), "{what}");
    assert_eq!(format!("z{}", base58::encode(&bytes)), value, "{what}");
}

/// A document and its one proof's configuration in canonical JSON.
pub fn json_forms(signed: &Object) -> [String; 2] {
    let configuration = proofs(signed)[0].as_object().unwrap().without("proofValue");
    [signed.without("proof"), configuration].map(|object| canonicalize(&Value::Object(object), Numbers::std()).unwrap())
}

fn sha256(text: &str) -> Vec<u8> {
    Sha256::digest(text).to_vec()
}

/// Asserts that each proof verifies with its own controller's key. The vectors name an issuer whose
/// key they do not use, so that none of these proofs is the issuer's.
pub fn verifies(signed: &Object, web: &Web, chain: &[Outcome]) {
    let report = verify_proofs(signed, web, NOW);
    assert_eq!(report.proofs.len(), chain.len());
    for (proof, chain) in report.proofs.iter().zip(chain) {
        assert_eq!(proof.verdict(), Verdict::Valid, "{:?}", crate::troubles(&proof.checks));
        let found = proof.checks.iter().find(|check| check.code == Code::ProofChain).unwrap();
        assert_eq!(found.outcome, *chain);
    }
}

#[test]
fn suites_over_rdf_come_to_the_published_values() {
    let Some(folder) = support::conformance("01-data-integrity/vc-di-eddsa/TestVectors") else { return };
    let web = Web::read(folder.ancestors().nth(3).unwrap());
    let vectors = [
        ("eddsa-rdfc-2022", "DataInt", "signedDataInt.json"),
        ("eddsa-rdfc-2022/employ", "DataInt", "signedDataInt.json"),
        ("Ed25519Signature2020", "EdSig", "signedEdSig.json"),
    ];
    for (name, suffix, file) in vectors {
        let folder = folder.join(name);
        let signed = document(&folder.join(file));
        let hashes = proof::hashes(&signed, &mut Processor::new(), Numbers::std()).unwrap();
        let config = hashes.proofs[0].configuration.clone().unwrap();
        compare(&folder, suffix, &signed, [&hashes.document.nquads, &config.nquads], sha256);
        verifies(&signed, &web, &[Outcome::NotApplicable]);
    }
}

#[test]
fn the_suite_over_json_comes_to_the_published_values() {
    let Some(folder) = support::conformance("01-data-integrity/vc-di-eddsa/TestVectors") else { return };
    let web = Web::read(folder.ancestors().nth(3).unwrap());
    let folder = folder.join("eddsa-jcs-2022");
    let signed = document(&folder.join("signedJCS.json"));
    let [document, configuration] = json_forms(&signed);
    compare(&folder, "JCS", &signed, [&document, &configuration], sha256);
    verifies(&signed, &web, &[Outcome::NotApplicable]);
}

#[test]
fn sets_and_chains_of_the_vectors_hold_and_break_when_a_link_changes() {
    let Some(folder) = support::conformance("01-data-integrity/vc-di-eddsa/TestVectors/proof-set-chain") else {
        return;
    };
    let web = Web::read(folder.ancestors().nth(4).unwrap());
    let signed = |file: &str| document(&folder.join(file));
    let (alone, chained) = (Outcome::NotApplicable, Outcome::Pass);
    verifies(&signed("signedProofSet1.json"), &web, &[alone]);
    verifies(&signed("signedProofSet2.json"), &web, &[alone, alone]);
    verifies(&signed("signedProofChain1.json"), &web, &[alone, alone, chained]);
    let whole = signed("signedProofChain2.json");
    verifies(&whole, &web, &[alone, alone, chained, chained]);

    // Without the first link, neither the third proof nor what builds on it holds.
    let mut broken = whole.clone();
    broken.set("proof", Value::Array(proofs(&whole)[1..].to_vec()));
    let results: Vec<Verdict> = verify_proofs(&broken, &web, NOW).proofs.iter().map(|proof| proof.verdict()).collect();
    assert_eq!(results, [Verdict::Valid, Verdict::Tampered, Verdict::Malformed]);
}
