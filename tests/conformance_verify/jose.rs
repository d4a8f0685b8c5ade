//! JSON Web Signatures of others: the W3C suite for VC-JOSE-COSE, 1EdTech's tokens, and the hostile
//! ones of Wycheproof (REQUIREMENTS JOS-*).

use crate::{Known, Web, support, troubles, verify, verify_proofs_of};
use open_badge::intake::jws::Jws;
use open_badge::json::{self, Value};
use open_badge::key::decode_jwk;
use open_badge::key::signature::{Algorithm, SignatureOutcome, verify as verify_signature};
use open_badge::report::{Code, Outcome, Proof, Verdict, verdict};
use std::path::Path;

const NOW: &str = "2026-11-23T00:00:00Z";

/// The controller of the suite's keys, at the two identifiers that its credentials name.
fn web_of_suite(folder: &Path) -> Web {
    let id = "https://example.issuer/vc-jose-cose";
    let methods = ["vm-ed25519", "vm-p256", "vm-p384", "vm-p521"]
        .map(|name| support::read(folder.join(format!("{name}.json"))))
        .map(|text| text.replace("did:example:vc-jose-cose", id));
    let document = format!(
        r#"{{"id": "{id}", "assertionMethod": [{methods}], "authentication": [{methods}]}}"#,
        methods = methods.join(", ")
    );
    Web { documents: [(id.to_owned(), document.into_bytes())].into() }
}

#[test]
fn tokens_of_the_w3c_suite_hold_or_fail_as_their_names_say() {
    let Some(folder) = support::conformance("05-vcdm/vc-jose-cose-test-suite/input") else { return };
    let web = web_of_suite(&folder);
    let row = |name: &str| {
        let text = support::read(folder.join(format!("{name}.txt")));
        let report = verify_proofs_of(&Value::string(text.trim()), &web, NOW);
        let [proof] = &report.proofs[..] else { panic!("{name}") };
        proof.clone()
    };
    let outcome = |proof: &Proof, code| proof.checks.iter().find(|check| check.code == code).map(|check| check.outcome);
    for name in ["credential-jose-minimal", "credential-issuer-match-signed", "presentation-jose-multiple"] {
        let proof = row(name);
        assert_eq!(proof.verdict(), Verdict::Valid, "{name}: {:?}", troubles(&proof.checks));
    }
    let proof = row("credential-jose-bad-signature");
    assert_eq!(outcome(&proof, Code::JwsSignature), Some(Outcome::Fail));
    assert_eq!(proof.verdict(), Verdict::Tampered);
    for name in ["credential-jose-bad-media-type", "presentation-jose-bad-media-type"] {
        let proof = row(name);
        assert_eq!(outcome(&proof, Code::JwsHeader), Some(Outcome::Fail), "{name}");
        assert_ne!(proof.verdict(), Verdict::Valid, "{name}");
    }
    // P-521 is not read here, and not called wrong.
    assert_eq!(row("credential-jose-unknown-extensions").verdict(), Verdict::Unsupported);
    // What their names find fault with is not the signature: the claims, and what is presented.
    for name in ["credential-jose-vc-vp-claims", "presentation-jose-bad-credential"] {
        assert_eq!(row(name).verdict(), Verdict::Valid, "{name}");
    }
    for name in ["credential-cose-minimal", "credential-sdjwt-nested"] {
        let text = support::read(folder.join(format!("{name}.txt")));
        let verification = verify(text.as_bytes(), &web, NOW);
        assert_ne!(verdict(&verification.report), Verdict::Valid, "{name}");
    }
}

#[test]
fn tokens_of_1edtech_are_signed_by_a_key_that_no_issuer_lists() {
    let Some(folder) = support::conformance("04-openbadges/1edtech-public-validator") else { return };
    let web = Web { documents: [].into() };
    let outcome = |report: &open_badge::report::Report, code| report.find(code).map(|check| check.outcome);
    // Its key stands in the header, and its issuer at an address that lists none.
    let verification = verify(support::read(folder.join("clr/clr20/simple.jwt")).as_bytes(), &web, NOW);
    let report = &verification.report;
    assert_eq!(report.format.standard, Some("Comprehensive Learner Record 2.0"));
    assert_eq!(outcome(report, Code::JwsSignature), Some(Outcome::Pass), "{:?}", troubles(&report.checks));
    assert_eq!(verdict(report), Verdict::CouldNotCheck, "{:?}", troubles(&report.checks));
    assert!(!report.inner.is_empty());
    for inner in &report.inner {
        assert_eq!(outcome(&inner.report, Code::JwsSignature), Some(Outcome::Pass), "{:?}", inner.about);
    }
    // Its key is in a ledger.
    let verification = verify(support::read(folder.join("vc/ob30/velocity.jwt")).as_bytes(), &web, NOW);
    let report = &verification.report;
    assert_eq!(outcome(report, Code::KeyResolver), Some(Outcome::Unknown(open_badge::report::Why::Unsupported)));
    assert_ne!(verdict(report), Verdict::Valid);
}

#[test]
fn tokens_of_wycheproof_hold_or_fail_as_it_says() {
    let Some(folder) = support::conformance("07-wycheproof/testvectors_v1") else { return };
    let mut known = Known::read("wycheproof_jws.txt");
    let mut count = 0;
    for group in support::read_json(folder.join("json_web_signature_test.json"))["testGroups"].as_array().unwrap() {
        let key = group.get("public").filter(|key| key["keys"].is_null());
        let Some(key) = key else { continue };
        let jwk = json::parse(key.to_string().as_bytes()).unwrap();
        for test in group["tests"].as_array().unwrap() {
            let name = format!("{} {}", test["tcId"], test["comment"].as_str().unwrap());
            let Some(text) = test["jws"].as_str() else { continue };
            let expected = test["result"] == "valid";
            let found = holds(text, jwk.as_object().unwrap());
            known.note(&name, if (found == Ok(true)) == expected { Ok(()) } else { Err(format!("{found:?}")) });
            count += 1;
        }
    }
    known.finish();
    assert!(count > 20, "only {count} cases");
}

/// Whether a JWS holds by a JWK, whatever its payload.
fn holds(text: &str, jwk: &open_badge::json::Object) -> Result<bool, String> {
    let parts: Vec<&str> = text.split('.').collect();
    let [header, payload, signature] = parts[..] else { return Err("form".into()) };
    // Wycheproof signs texts that are no JSON: the rest of the reading is that of any token.
    let jws = Jws::read(&format!("{header}.e30.{signature}")).map_err(|error| format!("{error:?}"))?;
    let name = jws.header.get("alg").and_then(Value::as_str).unwrap_or_default();
    let algorithm = Algorithm::from_name(name).ok_or_else(|| name.to_owned())?;
    let key = decode_jwk(jwk).map_err(|error| format!("{error:?}"))?;
    if !open_badge::key::jwk_permits(jwk, algorithm) {
        return Err("alg".into());
    }
    let signed = format!("{header}.{payload}");
    Ok(verify_signature(algorithm, &key, signed.as_bytes(), &jws.signature) == SignatureOutcome::Holds)
}
