//! 1EdTech's own verdicts on Open Badges 3.0 in JSON (`expected.json`), read off the tests of its
//! public validator.
//!
//! Most of these badges name https keys at hosts that have no such documents; its validator takes
//! the key from the fragment. Here documents are made up that list the key under that name, so that
//! everything else is judged (DID-02, Appendix B 1).

use crate::{Known, Web, document, support, troubles, verify};
use open_badge::report::{Check, Outcome, Verdict, verdict};

const NOW: &str = "2026-11-23T00:00:00Z";

#[test]
fn badges_in_json_come_out_as_1edtech_says() {
    let Some(folder) = support::conformance("04-openbadges/1edtech-public-validator") else { return };
    let lists = Web::read(folder.ancestors().nth(2).unwrap());
    let mut known = Known::read("1edtech.txt");
    let mut count = 0;
    for case in support::read_json(folder.join("expected.json"))["cases"].as_array().unwrap() {
        let name = case["file"].as_str().unwrap();
        // Other standards and containers are not read here, and one case has no expectation.
        let Some(expected) = case["expect"].as_str() else { continue };
        if case["inspector"] != "OB30Inspector" || !name.ends_with(".json") {
            continue;
        }
        let file = folder.join(name);
        let mut web = lists.clone();
        web.documents.append(&mut Web::made_up(&document(&file)).documents);
        let verification = verify(&std::fs::read(file).unwrap(), &web, NOW);
        let checks = &verification.report.checks;
        let found = verdict(&verification.report);
        let agrees = if expected.starts_with("valid") {
            found == Verdict::Valid
        } else {
            let refuted = !matches!(found, Verdict::Valid | Verdict::CouldNotCheck);
            refuted && case["probes"].as_array().unwrap().iter().all(|probe| failed(probe.as_str().unwrap(), checks))
        };
        let how = || format!("{expected} there, {found:?} here: {:?}", troubles(checks));
        known.note(name, if agrees { Ok(()) } else { Err(how()) });
        count += 1;
    }
    known.finish();
    assert!(count > 10, "only {count} cases");
}

/// Whether a check failed here that asks what their probe asks.
fn failed(probe: &str, checks: &[Check]) -> bool {
    let codes: &[&str] = match probe {
        "JsonLDValidationProbe" => &["context.complete", "context.rules", "context.known"],
        "TypePropertyProbe" => &["intake.badge", "credential.type"],
        "ContextPropertyProbe" => &["context.base", "context.open-badges"],
        "EmbeddedProofProbe" => &["proof.", "key."],
        "EvidenceProbe" => &["badge.evidence", "credential.typed"],
        "IssuerProbe" => &["badge.profiles"],
        "InlineJsonSchemaProbe" => &["schema.conforms"],
        "BitstringStatusListProbe" => &["status.revocation"],
        other => panic!("{other}"),
    };
    let failures = checks.iter().filter(|check| check.outcome == Outcome::Fail);
    failures.map(|check| check.code.name()).any(|name| codes.iter().any(|code| name.starts_with(code)))
}
