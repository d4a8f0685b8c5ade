//! The fixtures of the Digital Credentials Consortium (`06-dcc/expected.json`): badges of two data
//! models, three suites, did:key and did:web, in every state.

use crate::{Known, Web, support, troubles, verify};
use open_badge::report::{Code, Outcome, Proof, Verdict, verdict};
use serde_json::Value;

/// When the expectations were computed.
const NOW: &str = "2026-11-23T00:00:00Z";

#[test]
fn every_badge_of_the_consortium_comes_out_as_expected() {
    let Some(folder) = support::conformance(".") else { return };
    let web = Web::read(&folder);
    let mut known = Known::read("dcc.txt");
    let mut count = 0;
    for case in support::read_json(folder.join("06-dcc/expected.json"))["cases"].as_array().unwrap() {
        let name = case["file"].as_str().unwrap();
        let verification = verify(&std::fs::read(folder.join(name)).unwrap(), &web, NOW);
        let (found, expected) = (verdict(&verification.report), expected_verdict(case));
        // Whatever else is said of the recipient, all the rest must come out as there.
        let mut without_recipient = verification.report.clone();
        for check in without_recipient.checks.iter_mut().filter(|check| check.code == Code::BadgeRecipient) {
            check.outcome = Outcome::Pass;
        }
        assert_eq!(verdict(&without_recipient), expected, "{name}: {:?}", troubles(&verification.report.checks));
        known.note(
            name,
            compare(&verification.report.proofs, case).and_then(|()| {
                let code = |code| verification.report.find(code).map(|check| check.outcome);
                let dates = [
                    (code(Code::DateUntil) == Some(Outcome::Fail), &case["expiredAt_2026-11-23"]),
                    (code(Code::DateFrom) == Some(Outcome::Fail), &case["notYetValidAt_2026-11-23"]),
                ];
                if dates.iter().any(|(ours, theirs)| Value::Bool(*ours) != **theirs) {
                    return Err("the dates differ".into());
                }
                // A status that is not read yet must be said to be unknown.
                let listed = case["openBadge"] == true && !case["status"].as_array().unwrap().is_empty();
                if listed != matches!(code(Code::StatusRevocation), Some(Outcome::Unknown(_))) {
                    return Err("the status is not unknown".into());
                }
                if found == expected {
                    Ok(())
                } else {
                    Err(format!("{found:?}, not {expected:?}: {:?}", troubles(&verification.report.checks)))
                }
            }),
        );
        count += 1;
    }
    known.finish();
    assert!(count > 40, "only {count} cases");
}

/// What follows from the signatures and dates, for a checker that does not read status lists.
fn expected_verdict(case: &Value) -> Verdict {
    let proofs = case["proofs"].as_array().unwrap();
    let endorsement = case["file"].as_str().unwrap().contains("endorsement");
    if !endorsement && !case["openBadge"].as_bool().unwrap() {
        Verdict::NotABadge
    } else if case["verifierCoreExpects"].as_str().is_some_and(|text| text.contains("did:web unreachable")) {
        Verdict::CouldNotCheck
    } else if case["verifierCoreExpects"].as_str().is_some_and(|text| text.contains("jsonld.ValidationError")) {
        Verdict::Malformed
    } else if !proofs.iter().any(|proof| proof["signature"] == "valid") {
        Verdict::Tampered
    } else if case["expiredAt_2026-11-23"] == true {
        Verdict::Expired
    } else if case["notYetValidAt_2026-11-23"] == true {
        Verdict::NotYetValid
    } else {
        Verdict::Valid
    }
}

/// Each signature by itself.
fn compare(ours: &[Proof], case: &Value) -> Result<(), String> {
    for (proof, expected) in ours.iter().zip(case["proofs"].as_array().unwrap()) {
        // Their key was taken from the fragment where there is no controller document (DID-02).
        if expected["key"].as_str().unwrap().contains("fragment") {
            continue;
        }
        let signature = proof.checks.iter().find(|check| check.code == Code::ProofSignature).map(|check| check.outcome);
        let theirs = if expected["signature"] == "valid" { Outcome::Pass } else { Outcome::Fail };
        if *proof.suite != *expected["suite"].as_str().unwrap() || signature != Some(theirs) {
            return Err(format!("{} is {} there, {signature:?} here", expected["suite"], expected["signature"]));
        }
    }
    Ok(())
}
