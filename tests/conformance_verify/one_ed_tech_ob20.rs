//! 1EdTech's own verdicts on Open Badges 2.0, hosted and signed (`expected.json`), read off the tests of its public
//! validator.
//!
//! The documents of its tests stand where `local-web.json` says, and each case at the address that it
//! calls its own. Some of what a case refers to calls itself otherwise than by the address in the map; the
//! validator's tests then find it under both, and so do these.

use crate::{Known, Web, support, troubles};
use open_badge::documents::{Documents, Fetched};
use open_badge::json::{Value, parse};
use open_badge::report::{Check, Outcome, Verdict, verdict};
use open_badge::{Progress, Verification, Verifier};
use std::path::Path;

const NOW: &str = "2026-11-23T00:00:00Z";

#[test]
fn badges_come_out_as_1edtech_says() {
    let Some(root) = support::conformance(".") else { return };
    let folder = root.join("04-openbadges/1edtech-public-validator");
    let web = Web::read(&root);
    let mut known = Known::read("1edtech_ob20.txt");
    let mut count = 0;
    for case in support::read_json(folder.join("expected.json"))["cases"].as_array().unwrap() {
        let name = case["file"].as_str().unwrap();
        if case["inspector"] != "OB20Inspector" {
            continue;
        }
        let verification = verify(&folder.join(name), &web);
        let checks = &verification.report.checks;
        let found = verdict(&verification.report);
        let agrees = match case["expect"].as_str().unwrap() {
            "valid" => found == Verdict::Valid,
            "valid-with-warning" => found == Verdict::Valid && !verification.report.caveats().is_empty(),
            "invalid" => {
                let probes = case["probes"].as_array().into_iter().flatten();
                let refuted = !matches!(found, Verdict::Valid | Verdict::CouldNotCheck);
                refuted && probes.map(|probe| probe.as_str().unwrap()).all(|probe| failed(probe, checks))
            }
            other => panic!("{name}: {other}"),
        };
        let how = || format!("{} there, {found:?} here: {:?}", case["expect"], troubles(checks));
        known.note(name, if agrees { Ok(()) } else { Err(how()) });
        count += 1;
    }
    known.finish();
    assert!(count > 20, "only {count} cases");
}

/// Whether a check failed here that asks what their probe asks.
fn failed(probe: &str, checks: &[Check]) -> bool {
    let code = match probe {
        "ContextPropertyProbe" => "assertion.context",
        other => panic!("{other}"),
    };
    checks.iter().any(|check| check.code.name() == code && check.outcome == Outcome::Fail)
}

/// Verifies a case at the address that it calls its own. What was found once is also found at the address
/// that it calls its own.
fn verify(file: &Path, web: &Web) -> Verification {
    let input = std::fs::read(file).unwrap();
    // A signed badge has no address, and one in a picture is a copy of what stands elsewhere.
    let mut found: Vec<Value> = parse(&input).into_iter().collect();
    let mut documents = Documents::new();
    loop {
        match Verifier::new().verify(&input, &documents, &crate::at(NOW)) {
            Progress::Done(verification) => return *verification,
            Progress::Wanted(wanted) => crate::supply(wanted, &mut documents, &mut |url| {
                let by_itself = found.iter().find(|document| own_address(document).as_deref() == Some(url));
                let answer = match by_itself {
                    Some(document) => Fetched::Found(open_badge::json::write_pretty(document).into_bytes()),
                    None => web.get(url),
                };
                if let Fetched::Found(bytes) = &answer {
                    found.extend(parse(bytes));
                }
                answer
            }),
        }
    }
}

/// Over https, since nobody is asked for http.
fn own_address(document: &Value) -> Option<String> {
    document.get("id").and_then(Value::as_str).map(|id| id.replacen("http://", "https://", 1))
}
