//! Derived proofs of `ecdsa-sd-2023`, as an issuer and a holder together would make them.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Each test file uses its part.

use super::badges::{quoted, set, signers::Signer};
use super::tokens::url_safe;
use open_badge::encoding::base58;
use open_badge::json::{Numbers, Value};
use open_badge::jsonld::{Options, Processor};
use open_badge::proof;
use open_badge::rdf::{Hash, relabelled};
use sha2::{Digest, Sha256};

/// The parts of a derived proof's value.
#[derive(Clone)]
pub struct Parts {
    pub header: [u8; 3],
    pub base_signature: Vec<u8>,
    pub public_key: Vec<u8>,
    pub signatures: Vec<Vec<u8>>,
    pub labels: Vec<(u32, Vec<u8>)>,
    pub mandatory: Vec<u32>,
    /// Bytes after the end.
    pub after: Vec<u8>,
}

/// A label for each blank node of a document, by its number, and the document's statements under these labels.
pub fn labelled<L>(
    document: &Value,
    label: impl Fn(u32) -> L,
    name: impl Fn(&L) -> String,
) -> (Vec<(u32, L)>, Vec<String>) {
    let object = document.as_object().unwrap();
    let options = Options::safe(Numbers::std());
    let unsecured = object.without("proof");
    let quads = Processor::new().to_dataset(object.get("@context"), &unsecured, &[], &options).unwrap();
    let labels: Vec<(u32, L)> = (0..quads.blanks).map(|number| (number, label(number))).collect();
    let texts: Vec<String> = labels.iter().map(|(_, label)| name(label)).collect();
    let text = |number: u32| texts.get(number as usize).map(String::as_str);
    let mut statements: Vec<String> = Vec::new();
    assert!(relabelled(&quads, Hash::Sha256, &text, &mut |line| statements.push(line.into())).unwrap());
    (labels, statements)
}

/// What a derived proof is put together from.
pub struct Derived {
    /// The document with the proof, but for its value.
    document: Value,
    pub parts: Parts,
}

/// The key that statements are signed with.
pub fn statement_signer() -> Signer {
    Signer::p256(9)
}

/// The bytes of a signer's Multikey.
pub fn key_bytes(signer: &Signer) -> Vec<u8> {
    base58::decode(&signer.multikey[1..]).unwrap()
}

impl Derived {
    /// A proof of all that `document` says; statements with one of the `mandatory` texts are mandatory.
    pub fn new(document: &Value, signer: &Signer, mandatory: &[&str]) -> Self {
        let method = signer.method();
        let proof = format!(
            r#"{{"type": "DataIntegrityProof", "cryptosuite": "ecdsa-sd-2023", "created": "2026-05-03T10:00:00Z",
                "verificationMethod": "{method}", "proofPurpose": "assertionMethod"}}"#
        );
        let document = set(document, "/proof", &proof);
        let name = |bytes: &Vec<u8>| format!("u{}", url_safe(bytes));
        let (labels, statements) = labelled(&document, |number| Sha256::digest(number.to_be_bytes()).to_vec(), name);
        let (mut places, mut together, mut signatures) = (Vec::new(), String::new(), Vec::new());
        for (statement, place) in statements.iter().zip(0..) {
            if mandatory.iter().any(|text| statement.contains(text)) {
                places.push(place);
                together.push_str(statement);
            } else {
                signatures.push(statement_signer().key.sign(statement.as_bytes()));
            }
        }
        let hashes = proof::hashes(document.as_object().unwrap(), &mut Processor::new(), Numbers::std()).unwrap();
        let configuration = hashes.proofs[0].configuration.as_ref().unwrap().hash;
        let public_key = key_bytes(&statement_signer());
        let base = [&configuration[..], &public_key, &Sha256::digest(together)].concat();
        let parts = Parts {
            header: [0xd9, 0x5d, 0x01],
            base_signature: signer.key.sign(&base),
            public_key,
            signatures,
            labels,
            mandatory: places,
            after: Vec::new(),
        };
        Self { document, parts }
    }

    /// The document with its proof.
    pub fn document(&self) -> Value {
        self.with(&self.parts)
    }

    /// The document with other parts in its proof.
    pub fn with(&self, parts: &Parts) -> Value {
        self.with_value(&format!("u{}", url_safe(&parts.bytes())))
    }

    /// The document with another value of its proof.
    pub fn with_value(&self, value: &str) -> Value {
        set(&self.document, "/proof/proofValue", &quoted(value))
    }
}

impl Parts {
    /// In CBOR.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = self.header.to_vec();
        head(4, 5, &mut bytes);
        string(&self.base_signature, &mut bytes);
        string(&self.public_key, &mut bytes);
        head(4, self.signatures.len(), &mut bytes);
        self.signatures.iter().for_each(|signature| string(signature, &mut bytes));
        head(5, self.labels.len(), &mut bytes);
        for (number, label) in &self.labels {
            head(0, *number as usize, &mut bytes);
            string(label, &mut bytes);
        }
        head(4, self.mandatory.len(), &mut bytes);
        self.mandatory.iter().for_each(|place| head(0, *place as usize, &mut bytes));
        [bytes, self.after.clone()].concat()
    }
}

pub fn string(contents: &[u8], bytes: &mut Vec<u8>) {
    head(2, contents.len(), bytes);
    bytes.extend_from_slice(contents);
}

/// The head of an item: its major type and argument, in the shortest form.
pub fn head(major: u8, argument: usize, bytes: &mut Vec<u8>) {
    let start = major << 5;
    match argument {
        0..24 => bytes.push(start | argument as u8),
        24..0x100 => bytes.extend_from_slice(&[start | 24, argument as u8]),
        _ => {
            bytes.push(start | 25);
            bytes.extend_from_slice(&u16::try_from(argument).unwrap().to_be_bytes());
        }
    }
}
