//! The fixtures of the Digital Credentials Consortium (`06-dcc/expected.json`): badges of two data
//! models, three suites, did:key and did:web, in every state.

use crate::{Known, Web, support, troubles, verify};
use open_badge::report::{Check, Code, Outcome, Proof, Report, Verdict, Why, verdict};
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
                compare_status(&verification.report, case)?;
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

/// What follows from the signatures, dates and status lists.
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
    } else if case["status"].as_array().unwrap().iter().any(|status| status["bitSet"] == true) {
        Verdict::Revoked
    } else if case["expiredAt_2026-11-23"] == true {
        Verdict::Expired
    } else if case["notYetValidAt_2026-11-23"] == true {
        Verdict::NotYetValid
    } else {
        Verdict::Valid
    }
}

/// What the list says of the badge. Every list there has another `id` than its address, and 100,000 entries
/// instead of 131,072: what is set in such a list counts, and what is not set tells nothing (STA-07).
fn compare_status(report: &Report, case: &Value) -> Result<(), String> {
    let status = report.find(Code::StatusRevocation).map(|check| check.outcome);
    let entries = case["status"].as_array().unwrap();
    let signed = case["proofs"].as_array().unwrap().iter().any(|proof| proof["signature"] == "valid");
    let expected = match entries.first().map(|entry| &entry["bitSet"]) {
        _ if case["openBadge"] != true => return Ok(()),
        None => Outcome::NotApplicable,
        Some(_) if !signed => Outcome::Unknown(Why::NotAsked),
        Some(Value::Bool(true)) => Outcome::Fail,
        Some(Value::Bool(false)) => Outcome::Unknown(Why::Unreliable),
        Some(_) => Outcome::Unknown(Why::Unreachable),
    };
    if status != Some(expected) {
        return Err(format!("the status is {status:?}, not {expected:?}"));
    }
    let doubts: Vec<&str> = of_list(report).iter().filter_map(|check| check.value("name")).collect();
    let read = matches!(expected, Outcome::Fail | Outcome::Unknown(Why::Unreliable));
    if doubts != if read { &["id", "encodedList"][..] } else { &[] } {
        return Err(format!("other doubts: {doubts:?}"));
    }
    Ok(())
}

fn of_list(report: &Report) -> Vec<&Check> {
    report.checks.iter().filter(|check| check.code == Code::StatusList).collect()
}

/// The consortium's lists that do not hold, in the place of one that does: none of them tells anything.
#[test]
fn lists_of_the_consortium_that_do_not_hold_say_nothing() {
    let Some(folder) = support::conformance("06-dcc") else { return };
    let lists = folder.join("vc-test-fixtures/statusLists/didkey-ed25519Signature2020");
    let badge = std::fs::read(folder.join("verifier-core/verifiableCredentials/v2/v2Revoked.json")).unwrap();
    let url = "https://raw.githubusercontent.com/digitalcredentials/verifier-core/refs/heads/main/src/test-fixtures/status/e5WK8CbZ1GjycuPombrj";
    for (name, member, found) in [
        ("expired", "validUntil", Some("2021-01-09T15:20:02.183Z")),
        ("notYetValid", "validFrom", Some("3000-01-09T15:20:02.183Z")),
        ("tampered", "proof", Some("tampered")),
        ("missingBitStringType", "type", None),
    ] {
        let web = Web { documents: [(url.to_owned(), std::fs::read(lists.join(name)).unwrap())].into() };
        let report = verify(&badge, &web, NOW).report;
        let status = report.find(Code::StatusRevocation).unwrap();
        assert_eq!(status.outcome, Outcome::Unknown(Why::Unreliable), "{name}");
        let [list] = of_list(&report)[..] else { panic!("{name}: {:?}", troubles(&report.checks)) };
        assert_eq!((list.outcome, list.value("name")), (Outcome::Fail, Some(member)), "{name}");
        assert_eq!(list.value("found"), found, "{name}");
    }
}

/// DID-19: the consortium's registries, asked for the issuer of each badge of theirs that holds.
#[cfg(feature = "trust")]
#[test]
fn registries_of_the_consortium_list_whom_they_have() {
    use open_badge::Verifier;
    use open_badge::documents::Documents;
    use open_badge::trust::{Answer, Choice, Doubt};
    const TWICE: &str = "did:key:z6MkpMKDNykeb9hSQkz8RWCRrqHoo3y56gQb3Lj78xWgkNZh";
    let Some(folder) = support::conformance(".") else { return };
    let web = Web::read(&folder);
    let (mut shelf, mut choice, mut registries) = (Documents::new(), Choice::default(), Vec::new());
    for name in ["community-registry", "dcc-registry", "issuer-registry", "sandbox-registry"] {
        let file = folder.join("06-dcc/registries").join(name).join("registry.json");
        shelf.give(name, std::fs::read(&file).unwrap());
        choice.lists.push(name.into());
        registries.push(support::read_json(file)["registry"].clone());
    }
    let (mut listed, mut others) = (0, 0);
    for case in support::read_json(folder.join("06-dcc/expected.json"))["cases"].as_array().unwrap() {
        let name = case["file"].as_str().unwrap();
        let mut verification = verify(&std::fs::read(folder.join(name)).unwrap(), &web, NOW);
        let before = verdict(&verification.report);
        Verifier::new().consult(&mut verification, &choice, &shelf, &crate::at(NOW)).unwrap();
        assert_eq!(verdict(&verification.report), before, "{name}");
        if !before.confirms() {
            let unchecked = |answer: &Answer| matches!(answer, Answer::NotChecked(_));
            assert!(verification.report.listings.iter().all(|listing| unchecked(&listing.answer)), "{name}");
            continue;
        }
        let issuer = verification.report.issuer.as_ref().unwrap().id.clone();
        for (listing, registry) in verification.report.listings.iter().zip(&registries) {
            let name_there = registry[&*issuer]["name"].as_str();
            match &listing.answer {
                // One registry has one issuer twice, under two names.
                Answer::NotChecked(doubt) => assert_eq!((*doubt, &*issuer), (Doubt::Ambiguous, TWICE), "{name}"),
                Answer::Listed(entry) => assert_eq!(entry.name.as_deref(), name_there, "{name}"),
                other => assert_eq!((other, name_there), (&Answer::NotListed, None), "{name}"),
            }
            *(if name_there.is_some() { &mut listed } else { &mut others }) += 1;
        }
    }
    assert!(listed > 10 && others > 20, "{listed} listed, {others} not");
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
