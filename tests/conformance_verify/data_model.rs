//! Inputs of the W3C test suite for data model 2.0: what ends in `-ok` breaks no rule, what ends in
//! `-fail` breaks one (VCD-*, CTX-*).

use crate::{Known, document, support};
use open_badge::credential::{DataModel, check_data_model};
use open_badge::json::{Numbers, Object, Value};
use open_badge::jsonld::{Options, Processor};
use open_badge::report::{Code, Outcome};
use std::path::{Path, PathBuf};

#[test]
fn credentials_of_the_w3c_suite_break_rules_where_they_should() {
    let Some(folder) = support::conformance("05-vcdm/vcdm2-test-suite/input") else { return };
    let mut files = Vec::new();
    collect(&folder, &mut files);
    files.sort();
    let mut known = Known::read("vcdm2.txt");
    let (mut well, mut badly) = (0, 0);
    for file in files {
        let name = file.strip_prefix(&folder).unwrap().to_str().unwrap().to_owned();
        let stem = name.trim_end_matches(".json");
        // Presentations are not read here.
        let expected = if name.contains("presentation") {
            continue;
        } else if stem.ends_with("-ok") {
            well += 1;
            true
        } else if stem.ends_with("-fail") || stem.ends_with("-fail-or-inject") {
            badly += 1;
            false
        } else {
            continue;
        };
        let broken = broken_rules(&filled(document(&file), &name));
        let agrees = broken.is_empty() == expected;
        known.note(&name, if agrees { Ok(()) } else { Err(format!("{broken:?}")) });
    }
    known.finish();
    assert!(well > 10 && badly > 10, "{well} and {badly}");
}

/// The suite's inputs are templates: its issuer fills in itself and dates.
fn filled(mut template: Object, name: &str) -> Object {
    let id = Value::string("did:example:issuer");
    match template.get("issuer") {
        None if !name.contains("no-issuer") => template.set("issuer", id),
        Some(Value::Object(issuer)) if !issuer.contains("id") => {
            let mut issuer = issuer.clone();
            issuer.set("id", id);
            template.set("issuer", Value::Object(issuer));
        }
        _ => {}
    }
    for (word, date) in [("PAST DATE", "2020-01-01T00:00:00Z"), ("FUTURE DATE", "2099-01-01T00:00:00Z")] {
        for name in ["validFrom", "validUntil"] {
            if template.get(name).and_then(Value::as_str) == Some(word) {
                template.set(name, Value::string(date));
            }
        }
    }
    template
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "json") {
            files.push(path);
        }
    }
}

/// The rules of the data model and of JSON-LD that a credential breaks. Open Badges asks for `id` and
/// `validFrom`, which the data model alone does not.
fn broken_rules(document: &Object) -> Vec<String> {
    let mut checks = Vec::new();
    check_data_model(document, DataModel::V2, &mut checks);
    let asked_for = |code: Code, name: &str| {
        !(code == Code::CredentialId || code == Code::CredentialDates) || document.contains(name)
    };
    let failed = checks.iter().filter(|check| check.outcome == Outcome::Fail);
    let failed = failed.filter(|check| asked_for(check.code, check.value("name").unwrap_or_default()));
    let mut broken: Vec<String> =
        failed.map(|check| format!("{} {}", check.code.name(), check.about.as_str())).collect();
    let options = Options::safe(Numbers::std());
    if let Err(error) = Processor::new().to_dataset(document.get("@context"), document, &["proof"], &options) {
        broken.push(format!("{:?} {:?} {}", error.code, error.name, error.at.as_str()));
    }
    broken
}
