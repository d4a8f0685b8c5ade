//! `open-badge canonical`: what is hashed and signed.

use open_badge::json::{Numbers, Value};
use open_badge::jsonld::Processor;
use open_badge::{encoding::hex, proof};
use sha2::{Digest, Sha256};

use super::badges::{self, get, key_badge, set, write};
use super::{file, run, text};

#[test]
fn the_canonical_form_is_what_was_hashed() {
    let badge = key_badge();
    let output = text(&["canonical", &file("badge.json", write(&badge))], 0);
    let quads: String = output.lines().filter(|line| !line.starts_with('#')).map(|line| format!("{line}\n")).collect();
    let Value::Object(document) = &badge else { panic!("{badge:?}") };
    let hashes = proof::hashes(document, &mut Processor::new(), Numbers::std()).unwrap();

    assert_eq!(quads, hashes.document.nquads);
    assert_eq!(comment(&output, "transformedDocumentHash"), hex::encode(&Sha256::digest(&quads)));
    let configuration: String =
        output.lines().filter_map(|line| line.strip_prefix("#   ")).map(|line| format!("{line}\n")).collect();
    assert_eq!(configuration, hashes.proofs[0].configuration.as_ref().unwrap().nquads);
    assert_eq!(comment(&output, "proofConfigHash"), hex::encode(&Sha256::digest(&configuration)));
    assert!(output.contains("\n# /proof\n"));

    // And it is these hashes that the issuer signed.
    let signature = get(&badge, "/proof/proofValue").as_str().unwrap();
    let signature = open_badge::encoding::base58::decode(&signature[1..]).unwrap();
    let key = open_badge::key::decode_multikey(&badges::issuer_key().multikey()).unwrap();
    let open_badge::key::PublicKey::Ed25519(key) = key else { panic!("{key:?}") };
    let signed = [Sha256::digest(&configuration), Sha256::digest(&quads)].concat();
    open_badge::key::verify_ed25519(&key, &signed, &signature.try_into().unwrap()).unwrap();
}

fn comment(output: &str, name: &str) -> String {
    let prefix = format!("# {name} ");
    output.lines().find_map(|line| line.strip_prefix(&prefix)).unwrap_or_else(|| panic!("no {name}: {output}")).into()
}

#[test]
fn a_proof_that_builds_on_another_has_the_hash_of_both() {
    let key = badges::issuer_key();
    let sign =
        |badge: &Value, more: &[(&str, &str)]| badges::sign_with(badge, &key, &key.method(), badges::SUITES[0], more);
    let first = sign(&badges::unsigned_key_badge(), &[("id", r#""urn:uuid:1""#)]);
    let chain = sign(&first, &[("previousProof", r#""urn:uuid:1""#)]);
    let output = text(&["canonical", &file("badge.json", write(&chain))], 0);
    let second = output.split("\n# /proof/1\n").nth(1).unwrap();

    // The hashes that the issuer signed.
    let signature = get(&chain, "/proof/1/proofValue").as_str().unwrap();
    let signature = open_badge::encoding::base58::decode(&signature[1..]).unwrap();
    let open_badge::key::PublicKey::Ed25519(public) = open_badge::key::decode_multikey(&key.multikey()).unwrap() else {
        panic!("another kind of key")
    };
    let bytes = |name| {
        let hex = comment(second, name);
        (0..32).map(|at| u8::from_str_radix(&hex[at * 2..at * 2 + 2], 16).unwrap()).collect::<Vec<u8>>()
    };
    let signed = [bytes("proofConfigHash"), bytes("transformedDocumentHash")].concat();
    open_badge::key::verify_ed25519(&public, &signed, &signature.try_into().unwrap()).unwrap();
}

#[test]
fn a_proof_without_a_canonical_form_takes_nothing_from_the_others() {
    let badge = key_badge();
    let good = write(get(&badge, "/proof"));
    let whole = text(&["canonical", &file("badge.json", write(&badge))], 0);
    let config = comment(&whole, "proofConfigHash");
    let unknown = r#"{"type": "SelfieProof", "proofValue": "z1"}"#;
    let gone = set(get(&badge, "/proof"), "/previousProof", r#""urn:uuid:9""#);
    for (proofs, missing) in [
        (format!("[{unknown}, {good}]"), "# no proofConfigHash: context.complete\n"),
        (format!("[{good}, 7]"), "# no proofConfigHash: proof.shape\n"),
        (format!("[{good}, {}]", write(&gone)), "# no transformedDocumentHash: proof.chain\n"),
    ] {
        let output = run(&["canonical", &file("badge.json", write(&set(&badge, "/proof", &proofs)))], b"");
        let (said, why) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
        assert_eq!(output.status.code(), Some(1), "{proofs}: {why}");
        assert!(said.contains(&format!("# proofConfigHash {config}\n")), "{said}");
        assert!(said.contains(missing), "{said}");
        assert!(why.contains("(/proof/"), "{why}");
    }
}

#[test]
fn what_has_no_canonical_form_says_why() {
    for (document, code, says) in [
        (r#"{"@context": "https://nobody.example/context", "a": 1}"#, 3, "does not support"),
        (r#"{"@context": {"a": 1}, "a": 1}"#, 1, "contexts"),
        (r#"{"a": 1, "a": 2}"#, 1, "twice"),
        ("[]", 3, "not a badge"),
        ("hello", 3, "JSON"),
    ] {
        let output = run(&["canonical", &file("document.json", document)], b"");
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(code), "{document}: {said}");
        assert!(said.contains(says), "{document}: {said}");
        assert!(output.stdout.is_empty(), "{document}");
    }
}
