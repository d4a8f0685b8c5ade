//! Derived proofs of `bbs-2023`, as an issuer and a holder together would make them.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Each test file uses its part.

use super::badges::{quoted, set};
use super::derived::{head, labelled, string};
use super::tokens::url_safe;
use affinidi_bbs::{PublicKey, SecretKey};
use open_badge::encoding::base58;
use open_badge::json::{Numbers, Value};
use open_badge::jsonld::Processor;
use open_badge::proof;
use sha2::{Digest, Sha256};

/// A private key on BLS12-381 with its public one.
pub struct BbsSigner {
    pub secret: SecretKey,
    pub public: PublicKey,
}

impl BbsSigner {
    pub fn new(seed: u8) -> Self {
        let secret = affinidi_bbs::keygen(&[seed; 32], b"").unwrap();
        Self { public: affinidi_bbs::sk_to_pk(&secret), secret }
    }

    /// The public key's bytes.
    pub fn bytes(&self) -> Vec<u8> {
        self.public.to_bytes().to_vec()
    }

    /// The key's own identifier.
    pub fn did(&self) -> String {
        did_of(&self.bytes())
    }

    /// The verification method of that.
    pub fn method(&self) -> String {
        method_of(&self.bytes())
    }
}

/// The identifier of a key on BLS12-381, whatever its bytes.
pub fn did_of(key: &[u8]) -> String {
    format!("did:key:z{}", base58::encode(&[&[0xeb, 0x01], key].concat()))
}

/// The verification method of that.
pub fn method_of(key: &[u8]) -> String {
    let did = did_of(key);
    format!("{did}#{}", &did["did:key:".len()..])
}

/// The parts of a derived proof's value.
#[derive(Clone)]
pub struct Parts {
    pub header: [u8; 3],
    pub proof: Vec<u8>,
    pub labels: Vec<(u32, u32)>,
    pub mandatory: Vec<u32>,
    pub shown: Vec<u32>,
    pub presentation_header: Vec<u8>,
    /// Bytes after the end.
    pub after: Vec<u8>,
}

/// What a derived proof is put together from.
pub struct Shown {
    /// The document with the proof, but for its value.
    document: Value,
    /// What every proof shows: the hashes of the configuration and of the mandatory statements.
    pub header: Vec<u8>,
    /// The statements shown that are not mandatory.
    pub messages: Vec<String>,
    pub parts: Parts,
}

const PRESENTATION: &[u8] = b"for whoever looks";

impl Shown {
    /// A proof of all that `document` says, of which statements with one of the `mandatory` texts are mandatory;
    /// beside the others as many were signed that it does not show.
    pub fn new(document: &Value, signer: &BbsSigner, mandatory: &[&str]) -> Self {
        Self::by(document, signer, &signer.method(), mandatory)
    }

    /// The same with another name of the signer's key.
    pub fn by(document: &Value, signer: &BbsSigner, method: &str, mandatory: &[&str]) -> Self {
        let proof = format!(
            r#"{{"type": "DataIntegrityProof", "cryptosuite": "bbs-2023", "created": "2026-05-03T10:00:00Z",
                "verificationMethod": "{method}", "proofPurpose": "assertionMethod"}}"#
        );
        let document = set(document, "/proof", &proof);
        let (labels, statements) = labelled(&document, |number| 7 * number + 3, |label| format!("b{label}"));
        let (mut places, mut together, mut messages) = (Vec::new(), String::new(), Vec::new());
        for (statement, place) in statements.into_iter().zip(0..) {
            if mandatory.iter().any(|text| statement.contains(text)) {
                places.push(place);
                together.push_str(&statement);
            } else {
                messages.push(statement);
            }
        }
        let hashes = proof::hashes(document.as_object().unwrap(), &mut Processor::new(), Numbers::std()).unwrap();
        let configuration = hashes.proofs[0].configuration.as_ref().unwrap().hash;
        let header = [&configuration[..], &Sha256::digest(together)].concat();
        let shown: Vec<u32> = (0..messages.len() as u32).map(|place| 2 * place + 1).collect();
        let hidden = |place: usize| format!("_:b0 <urn:example:hidden> \"{place}\" .\n");
        let all: Vec<String> =
            messages.iter().enumerate().flat_map(|(place, message)| [hidden(place), message.clone()]).collect();
        let bytes: Vec<&[u8]> = all.iter().map(|message| message.as_bytes()).collect();
        let signature = affinidi_bbs::sign(&signer.secret, &signer.public, &header, &bytes).unwrap();
        let indexes: Vec<usize> = shown.iter().map(|place| *place as usize).collect();
        let proof =
            affinidi_bbs::proof_gen(&signer.public, &signature, &header, PRESENTATION, &bytes, &indexes).unwrap();
        let parts = Parts {
            header: [0xd9, 0x5d, 0x03],
            proof: proof.to_bytes().to_vec(),
            labels,
            mandatory: places,
            shown,
            presentation_header: PRESENTATION.to_vec(),
            after: Vec::new(),
        };
        Self { document, header, messages, parts }
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
        string(&self.proof, &mut bytes);
        head(5, self.labels.len(), &mut bytes);
        for (number, label) in &self.labels {
            head(0, *number as usize, &mut bytes);
            head(0, *label as usize, &mut bytes);
        }
        for places in [&self.mandatory, &self.shown] {
            head(4, places.len(), &mut bytes);
            places.iter().for_each(|place| head(0, *place as usize, &mut bytes));
        }
        string(&self.presentation_header, &mut bytes);
        [bytes, self.after.clone()].concat()
    }
}
