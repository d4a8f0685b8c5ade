//! Logs of did:webvh 1.0 of the tests' own making, written with other libraries than the project's reader: in
//! order, or with whatever is wrong with them hashed and signed as if it were right.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Each test file uses its part.

use open_badge::issue::{Sign, SigningKey};
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};

/// The place of the tests' log, and the addresses of its two files.
pub const PLACE: &str = "guild.example:members";
pub const LOG_URL: &str = "https://guild.example/members/did.jsonl";
pub const WITNESS_URL: &str = "https://guild.example/members/did-witness.json";

/// What the next entry says. What is not set is as it should be.
#[derive(Clone, Default)]
pub struct Draft {
    pub parameters: Json,
    pub time: &'static str,
    /// The seeds of the keys that sign it.
    pub signers: Vec<u8>,
    /// Another number than the next.
    pub number: Option<usize>,
    /// Another version than the last to follow from.
    pub before: Option<String>,
    /// What is done to its document.
    pub edit: Option<fn(&mut Json)>,
}

/// A log being written.
#[derive(Clone)]
pub struct Log {
    pub did: String,
    pub scid: String,
    pub entries: Vec<Json>,
}

/// The public key of a seed as a Multikey.
pub fn multikey(seed: u8) -> String {
    SigningKey::from_seed(&[seed; 32]).multikey()
}

/// The hash under which a key is announced.
pub fn announced(seed: u8) -> String {
    multihash(&multikey(seed))
}

/// Witnesses, as a parameter names them.
pub fn witnesses(threshold: usize, seeds: &[u8]) -> Json {
    let each: Vec<Json> = seeds.iter().map(|&seed| json!({"id": format!("did:key:{}", multikey(seed))})).collect();
    json!({"threshold": threshold, "witnesses": each})
}

/// What the first entry has to set, with more.
pub fn first(update_key: u8, more: Json) -> Json {
    let mut parameters = json!({"method": "did:webvh:1.0", "scid": "{SCID}", "updateKeys": [multikey(update_key)]});
    merge(&mut parameters, more);
    parameters
}

impl Log {
    /// A log of one entry, whose document lists a key for making statements.
    pub fn begin(key: u8, draft: &Draft) -> Self {
        Self::begin_at("did:webvh:{SCID}:guild.example:members", key, draft)
    }

    /// The same of an identifier of the caller's making.
    pub fn begin_at(did: &str, key: u8, draft: &Draft) -> Self {
        let mut state = document(did, key);
        if let Some(edit) = draft.edit {
            edit(&mut state);
        }
        let preliminary =
            json!({"versionId": "{SCID}", "versionTime": draft.time, "parameters": draft.parameters, "state": state});
        let scid = multihash(&preliminary.to_string());
        let whole: Json = serde_json::from_str(&preliminary.to_string().replace("{SCID}", &scid)).unwrap();
        let mut log = Self { did: did.replace("{SCID}", &scid), scid: scid.clone(), entries: Vec::new() };
        log.finish(whole, draft, &scid);
        log
    }

    /// The log with one more entry.
    pub fn and(&self, draft: &Draft) -> Self {
        let mut log = self.clone();
        log.push(draft, draft.time);
        log
    }

    /// Adds an entry of another time than its draft's.
    pub fn push(&mut self, draft: &Draft, time: &str) {
        let mut state = self.entries.last().unwrap()["state"].clone();
        if let Some(edit) = draft.edit {
            edit(&mut state);
        }
        let entry = json!({"versionTime": time, "parameters": draft.parameters, "state": state});
        let before = self.version(self.entries.len() - 1);
        self.finish(entry, draft, &before);
    }

    /// Hashes, numbers and signs an entry.
    fn finish(&mut self, mut entry: Json, draft: &Draft, before: &str) {
        entry["versionId"] = draft.before.as_deref().unwrap_or(before).into();
        let hash = multihash(&entry.to_string());
        entry["versionId"] = format!("{}-{hash}", draft.number.unwrap_or(self.entries.len() + 1)).into();
        let proofs: Vec<Json> = draft.signers.iter().map(|&seed| prove(&entry, seed)).collect();
        entry["proof"] = proofs.into();
        self.entries.push(entry);
    }

    /// The `versionId` of an entry.
    pub fn version(&self, place: usize) -> String {
        self.entries[place]["versionId"].as_str().unwrap().into()
    }

    /// As it is published.
    pub fn text(&self) -> String {
        self.entries.iter().map(|entry| format!("{entry}\n")).collect()
    }

    /// What witnesses say: the place of the entry, and the seeds of those who approve of it.
    pub fn approvals(&self, approved: &[(usize, &[u8])]) -> Json {
        let each = approved.iter().map(|(place, seeds)| {
            let version = json!({"versionId": self.version(*place)});
            let proofs: Vec<Json> = seeds.iter().map(|&seed| prove(&version, seed)).collect();
            json!({"versionId": version["versionId"], "proof": proofs})
        });
        each.collect::<Vec<Json>>().into()
    }
}

/// A proof by `eddsa-jcs-2022`.
pub fn prove(document: &Json, seed: u8) -> Json {
    let key = multikey(seed);
    let mut proof = json!({
        "type": "DataIntegrityProof",
        "cryptosuite": "eddsa-jcs-2022",
        "created": "2026-01-01T00:00:00Z",
        "verificationMethod": format!("did:key:{key}#{key}"),
        "proofPurpose": "assertionMethod",
    });
    let signed = [&proof, document].map(|value| Sha256::digest(value.to_string())).concat();
    let signature = SigningKey::from_seed(&[seed; 32]).sign(&signed);
    proof["proofValue"] = format!("z{}", bs58::encode(signature).into_string()).into();
    proof
}

/// A document with one key.
fn document(did: &str, key: u8) -> Json {
    let method = format!("{did}#key-1");
    json!({
        "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"],
        "id": did,
        "verificationMethod": [
            {"id": method, "type": "Multikey", "controller": did, "publicKeyMultibase": multikey(key)}
        ],
        "assertionMethod": [method],
    })
}

/// Objects of this library are ordered by name, and the tests' numbers are whole: so its text is canonical.
fn multihash(text: &str) -> String {
    let mut bytes = vec![0x12, 0x20];
    bytes.extend_from_slice(&Sha256::digest(text));
    bs58::encode(bytes).into_string()
}

fn merge(into: &mut Json, more: Json) {
    if let Json::Object(more) = more {
        into.as_object_mut().unwrap().extend(more);
    }
}
