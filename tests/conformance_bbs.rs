//! Proofs derived from BBS signatures against the vectors of the IETF draft that come with the crate in use
//! (DIP-25). Wycheproof has none for BBS.
#![cfg(all(feature = "bls", not(target_family = "wasm")))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use open_badge::encoding::{base58, hex};
use open_badge::key::bbs::Shown;
use open_badge::key::signature::{Algorithm, SignatureOutcome, verify};
use open_badge::key::{PublicKey, decode_multikey};
use serde_json::Value as Json;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Where cargo has the crate's vectors.
fn folder() -> Option<PathBuf> {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["metadata", "--format-version", "1", "--offline", "--manifest-path"]);
    let output = cargo.arg(concat!(env!("CARGO_MANIFEST_DIR"), "/Cargo.toml")).output().unwrap();
    let metadata: Json = serde_json::from_slice(&output.stdout).unwrap_or_default();
    let packages = metadata["packages"].as_array()?;
    let package = packages.iter().find(|package| package["name"] == "affinidi-bbs")?;
    let manifest = Path::new(package["manifest_path"].as_str()?);
    let folder = manifest.parent()?.join("tests/vectors/bls12-381-sha-256");
    folder.is_dir().then_some(folder)
}

fn bytes(value: &Json) -> Vec<u8> {
    let text = value.as_str().unwrap();
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
}

/// What the crate itself says, whose parts are in use here.
fn second(key: &[u8], shown: &Shown<'_>, proof: &[u8]) -> bool {
    let key = affinidi_bbs::PublicKey::from_bytes(key.try_into().unwrap()).unwrap();
    let (places, messages): (Vec<usize>, Vec<&[u8]>) =
        shown.messages.iter().map(|(place, message)| (*place as usize, *message)).unzip();
    let proof = affinidi_bbs::Proof::from_bytes(proof);
    affinidi_bbs::proof_verify(&key, &proof, shown.header, shown.presentation_header, &messages, &places)
        .unwrap_or(false)
}

#[test]
fn every_proof_of_the_draft_comes_out_as_it_says() {
    let Some(folder) = folder() else {
        eprintln!("DID NOT RUN: the draft's vectors for BBS (the crate came without them)");
        return;
    };
    let mut proofs = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let vector: Json = serde_json::from_slice(&std::fs::read(entry.unwrap().path()).unwrap()).unwrap();
        let Some(places) = vector["disclosedIndexes"].as_array() else { continue };
        proofs += 1;
        let all: Vec<Vec<u8>> = vector["messages"].as_array().unwrap().iter().map(bytes).collect();
        let messages = places.iter().map(|place| place.as_u64().unwrap() as u32);
        let messages: Vec<(u32, &[u8])> = messages.map(|place| (place, &*all[place as usize])).collect();
        let (header, presentation_header) = (bytes(&vector["header"]), bytes(&vector["presentationHeader"]));
        let shown = Shown { header: &header, presentation_header: &presentation_header, messages };
        let proof = bytes(&vector["proof"]);
        let key_bytes = bytes(&vector["signerPublicKey"]);
        let key = decode_multikey(&format!("z{}", base58::encode(&[&[0xeb, 0x01], &*key_bytes].concat()))).unwrap();
        let expected = vector["result"]["valid"].as_bool().unwrap();
        let ask = |key: &PublicKey, shown: &Shown<'_>, proof: &[u8]| {
            verify(Algorithm::Bbs, key, &shown.to_bytes(), proof) == SignatureOutcome::Holds
        };
        assert_eq!(ask(&key, &shown, &proof), expected, "{}", hex::encode(&proof));
        assert_eq!(second(&key_bytes, &shown, &proof), expected, "{}", hex::encode(&proof));
        for at in [0, 60, 100, 150, 180, 210, proof.len() - 1] {
            let mut changed = proof.clone();
            changed[at] ^= 1;
            assert!(!ask(&key, &shown, &changed), "changed at {at}");
            assert!(!second(&key_bytes, &shown, &changed), "changed at {at}");
        }
        assert!(!ask(&key, &Shown { header: b"", ..shown.clone() }, &proof));
        assert!(!ask(&key, &Shown { presentation_header: b"", ..shown.clone() }, &proof));
    }
    assert!(proofs >= 3, "{proofs}");
}
