//! The pipeline against what others signed and found (REQUIREMENTS DIP, DID, VCD, OB3).
//!
//! Where ours differs, the case stands in `tests/expected/*.txt` with its reason. The tests fail both
//! when a case differs that is not listed, and when a listed one no longer does.
#![cfg(all(feature = "assertions", feature = "bls", feature = "ecdsa", feature = "rsa"))] // All that there is.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "../support/supply.rs"]
mod supply;
#[path = "../support/mod.rs"]
mod support;

mod bbs;
mod data_model;
mod dcc;
mod earlier;
mod ecdsa;
mod eddsa;
mod hashes;
mod jose;
mod jws;
mod one_ed_tech;
mod one_ed_tech_ob20;
mod sd;

use open_badge::documents::{Documents, Fetched};
use open_badge::json::{Numbers, Object, Value, parse};
use open_badge::key::did;
use open_badge::report::{Check, Outcome, Report, Why};
use open_badge::time::{self, Timestamp};
use open_badge::{Progress, Settings, Verification, Verifier};
use std::collections::BTreeMap;
use std::path::Path;
use supply::supply;
use support::known::Known;

/// A JSON document of a suite.
fn document(path: &Path) -> Object {
    let value = parse(&std::fs::read(path).unwrap()).unwrap_or_else(|error| panic!("{}: {error:?}", path.display()));
    value.as_object().unwrap_or_else(|| panic!("{} is no object", path.display())).clone()
}

/// What stands at which URL.
#[derive(Clone)]
struct Web {
    documents: BTreeMap<String, Vec<u8>>,
}

impl Web {
    /// The files of `local-web.json`.
    fn read(folder: &Path) -> Self {
        let map = support::read_json(folder.join("local-web.json"));
        let files = map.as_object().unwrap().iter();
        let entry = |(url, file): (&String, &serde_json::Value)| {
            Some((url.clone(), std::fs::read(folder.join(file.as_str()?)).unwrap()))
        };
        Self { documents: files.filter_map(entry).collect() }
    }

    /// Controller documents that do not exist anywhere, made up from the names of the keys: each lists
    /// the Multikey that is its method's fragment, under that name.
    fn made_up(signed: &Object) -> Self {
        let methods = proofs(signed).iter().filter_map(|proof| proof.get("verificationMethod").and_then(Value::as_str));
        let entry = |method: &str| {
            let (base, key) = method.split_once('#').filter(|(_, key)| key.starts_with('z'))?;
            let url = did::web::url(base).unwrap_or_else(|_| base.to_owned());
            let method = format!(
                r##"{{"id": "#{key}", "type": "Multikey", "controller": "{base}", "publicKeyMultibase": "{key}"}}"##
            );
            Some((url, format!(r#"{{"id": "{base}", "assertionMethod": [{method}]}}"#).into_bytes()))
        };
        Self { documents: methods.filter_map(entry).collect() }
    }

    fn get(&self, url: &str) -> Fetched {
        match self.documents.get(url) {
            Some(bytes) => Fetched::Found(bytes.clone()),
            None => Fetched::Failed { why: Why::Unreachable, status: Some(404) },
        }
    }
}

fn at(now: &str) -> Settings {
    Settings { now: instant(now), numbers: Numbers::std() }
}

fn instant(text: &str) -> Timestamp {
    time::parse(text).unwrap().timestamp
}

/// Verifies a badge.
fn verify(input: &[u8], web: &Web, now: &str) -> Verification {
    let mut documents = Documents::new();
    loop {
        match Verifier::new().verify(input, &documents, &at(now)) {
            Progress::Done(verification) => return *verification,
            Progress::Wanted(wanted) => supply(wanted, &mut documents, &mut |url| web.get(url)),
        }
    }
}

/// Verifies the proofs of any credential.
fn verify_proofs(document: &Object, web: &Web, now: &str) -> Report {
    verify_proofs_of(&Value::Object(document.clone()), web, now)
}

/// The same for a document or a token.
fn verify_proofs_of(document: &Value, web: &Web, now: &str) -> Report {
    let mut documents = Documents::new();
    loop {
        match Verifier::new().verify_proofs(document, &documents, &at(now)) {
            Ok(report) => return report,
            Err(wanted) => supply(wanted, &mut documents, &mut |url| web.get(url)),
        }
    }
}

/// The checks that did not pass, for messages.
fn troubles(checks: &[Check]) -> Vec<String> {
    let failed = checks.iter().filter(|check| matches!(check.outcome, Outcome::Fail | Outcome::Unknown(_)));
    failed.map(|check| format!("{} {:?} {}", check.code.name(), check.outcome, check.about.as_str())).collect()
}

/// The proofs of a document.
fn proofs(document: &Object) -> &[Value] {
    document.get("proof").map(Value::as_list).unwrap_or_default()
}
