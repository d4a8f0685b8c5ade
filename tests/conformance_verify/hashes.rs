//! `verdicts.json`: hashes computed by jsonld.js and rdf-canonize of every collected credential with a
//! proof over RDF, and the results of its signatures.

use crate::ecdsa::canonical;
use crate::{Known, Web, document, proofs, support, troubles, verify_proofs};
use open_badge::encoding::hex;
use open_badge::json::{Numbers, Object};
use open_badge::jsonld::Processor;
use open_badge::proof;
use open_badge::rdf::Hash;
use open_badge::report::{Code, Outcome};
use sha2::{Digest, Sha384};

/// Suites whose signatures are verified here.
const SUITES: [&str; 9] = [
    "eddsa-rdfc-2022",
    "eddsa-2022",
    "eddsa-jcs-2022",
    "Ed25519Signature2020",
    "ecdsa-rdfc-2019",
    "ecdsa-jcs-2019",
    "ecdsa-sd-2023",
    "Ed25519Signature2018",
    "JsonWebSignature2020",
];

#[test]
fn every_credential_over_rdf_has_the_hashes_that_javascript_finds() {
    let Some(folder) = support::conformance(".") else { return };
    let web = Web::read(&folder);
    let (mut hashed, mut verified) = (0, 0);
    let (mut of_hashes, mut of_results) = (Known::read("verdict_hashes.txt"), Known::read("verdict_results.txt"));
    for entry in support::read_json(folder.join("verdicts.json")).as_array().unwrap() {
        let file = entry["file"].as_str().unwrap();
        let expected: &[serde_json::Value] = entry["proofs"].as_array().map_or(&[], Vec::as_slice);
        let over_rdf = expected.iter().any(|proof| proof["docHash"].is_string());
        let by_us = expected.iter().any(is_ours);
        if !entry["baked"].is_null() || entry["format"] != "json" {
            if over_rdf {
                of_hashes.note(file, Err("is not a JSON file".into()));
            }
            continue;
        }
        if over_rdf {
            let document = document(&folder.join(file));
            of_hashes.note(file, compare_hashes(&document, expected));
            hashed += 1;
        }
        if by_us {
            let document = document(&folder.join(file));
            of_results.note(file, compare_results(&document, expected, &web));
            verified += 1;
        }
    }
    println!("{hashed} credentials hashed, {verified} with proofs of our suites");
    of_hashes.finish();
    of_results.finish();
    assert!(hashed > 90 && verified > 90, "{hashed} and {verified}");
}

fn is_ours(proof: &serde_json::Value) -> bool {
    [&proof["cryptosuite"], &proof["type"]].iter().any(|name| SUITES.contains(&name.as_str().unwrap_or_default()))
}

fn compare_hashes(document: &Object, expected: &[serde_json::Value]) -> Result<(), String> {
    let refused = expected.iter().any(|proof| proof["safeModeError"].is_string());
    let hashes = match (proof::hashes(document, &mut Processor::new(), Numbers::std()), refused) {
        (Err(check), true) if check.code == Code::ContextComplete => return Ok(()),
        (Err(check), _) => return Err(format!("refused: {check:?}")),
        (Ok(_), true) => return Err("safe mode refuses it there".into()),
        (Ok(hashes), false) => hashes,
    };
    assert_eq!(hashes.proofs.len(), expected.len());
    for (place, (expected, ours)) in expected.iter().zip(&hashes.proofs).enumerate() {
        let Some(hash) = expected["docHash"].as_str() else { continue };
        // P-384 goes with SHA-384.
        let (of_document, of_proof) = if hash.len() == 64 {
            let form = match &ours.chained {
                Some(chained) => chained.as_ref().map_err(|check| format!("chain: {check:?}"))?,
                None => &hashes.document,
            };
            let configuration = ours.configuration.as_ref().map_err(|check| format!("proof: {check:?}"))?;
            (hex::encode(&form.hash), hex::encode(&configuration.hash))
        } else {
            let config = proofs(document)[place].as_object().unwrap().without("proofValue");
            (sha384_of(&document.without("proof"), document), sha384_of(&config, document))
        };
        if of_document != hash {
            return Err(format!("another document hash, {} quads", hashes.document.nquads.lines().count()));
        }
        if of_proof != expected["proofHash"].as_str().unwrap() {
            return Err("another proof hash".into());
        }
    }
    Ok(())
}

/// The SHA-384 of a node's canonical form under the document's context.
fn sha384_of(node: &Object, document: &Object) -> String {
    hex::encode(&Sha384::digest(canonical(node, document, Hash::Sha384)))
}

fn compare_results(document: &Object, expected: &[serde_json::Value], web: &Web) -> Result<(), String> {
    // There the key was taken from the fragment where there is no controller document.
    let mut web = web.clone();
    if expected.iter().any(|proof| proof["keySource"].as_str().is_some_and(|source| source.contains("fragment"))) {
        web.documents.append(&mut Web::made_up(document).documents);
    }
    let report = verify_proofs(document, &web, "2026-11-23T00:00:00Z");
    if report.proofs.is_empty() {
        let refused = expected.iter().any(|proof| proof["safeModeError"].is_string());
        let lossy = report.find(Code::ContextComplete).is_some_and(|check| check.outcome == Outcome::Fail);
        return if refused && lossy { Ok(()) } else { Err(format!("{:?}", troubles(&report.checks))) };
    }
    assert_eq!((report.proofs.len(), proofs(document).len()), (expected.len(), expected.len()));
    for (proof, expected) in report.proofs.iter().zip(expected).filter(|(_, expected)| is_ours(expected)) {
        let signature = proof.checks.iter().find(|check| check.code == Code::ProofSignature).map(|check| check.outcome);
        // A base proof is called so there.
        let base = proof.checks.iter().any(|check| check.code == Code::ProofDerived && check.outcome == Outcome::Fail);
        let agrees = match expected["result"].as_str().unwrap() {
            "valid" => signature == Some(Outcome::Pass),
            "INVALID" => signature == Some(Outcome::Fail) || base && signature.is_none(),
            "error" => signature.is_none(),
            other => panic!("{other}"),
        };
        if !agrees {
            return Err(format!("{}, and here {signature:?} {:?}", expected["result"], troubles(&proof.checks)));
        }
    }
    Ok(())
}
