//! Whole badges: which may be asked at all, and that an answer changes nothing else.

use crate::badges::{
    self, documents, guild_badge, key_badge, set, sign_as_issuer, unsigned_key_badge, verify, verify_at,
};
use crate::{ADA, text, text_of, told};
use open_badge::Verification;
use open_badge::json::Value;
use open_badge::messages::Messages;
use open_badge::recipient::{self, Answer};
use open_badge::report::{Report, publish, verdict};

#[test]
fn a_badge_that_is_not_confirmed_tells_nothing_of_its_recipient() {
    let changed = set(&key_badge(), "/name", r#""Another name""#);
    let malformed = sign_as_issuer(&badges::remove(&unsigned_key_badge(), "/credentialSubject/achievement/criteria"));
    for (what, verification) in [
        ("tampered", verify(&changed, &documents())),
        ("unsigned", verify(&unsigned_key_badge(), &documents())),
        ("malformed", verify(&malformed, &documents())),
        ("the key cannot be had", verify(&guild_badge(), &badges::offline())),
    ] {
        let answer = compare(&verification, ADA);
        assert_eq!(told(&answer), "cannot-tell: unconfirmed", "{what}");
        assert!(text_of(verification).contains("the badge itself was not found to be valid"), "{what}");
    }
}

#[test]
fn what_is_no_badge_is_about_nobody() {
    let verification = verify(&badges::parse(r#"{"name": "Ada"}"#), &documents());
    assert_eq!(recipient::compare(&verification.report, &verification.contents, ADA), None);
}

#[test]
fn an_expired_badge_is_about_the_same_person_and_still_expired() {
    let verification = verify_at(&key_badge(), &documents(), "2030-01-01T00:00:00Z");
    assert_eq!(told(&compare(&verification, ADA)), "match: emailAddress sha256 as-typed");
    let said = text_of(verification);
    assert!(said.contains("Match: the badge names its recipient by this identifier."), "{said}");
    assert!(said.contains("The badge itself is not valid: see what else was found."), "{said}");
    assert!(!text_of(verify(&key_badge(), &documents())).contains("The badge itself is not valid"));
}

#[test]
fn an_answer_changes_nothing_else() {
    for (badge, typed) in [(key_badge(), ADA), (key_badge(), "bea@example.org"), (unsigned_key_badge(), ADA)] {
        let mut verification = verify(&badge, &documents());
        let before = published(&verification.report);
        let (was, caveats) = (verdict(&verification.report), verification.report.caveats());
        recipient::note(&mut verification.report, &verification.contents, typed);
        assert_eq!((verdict(&verification.report), verification.report.caveats()), (was, caveats));
        let mut after = published(&verification.report);
        assert!(after.as_object_mut().unwrap().remove("recipient").is_some());
        assert_eq!(after, before);
    }
}

#[test]
fn what_was_typed_stands_in_no_report_and_on_no_card() {
    for typed in [ADA, "bea.who.asks@example.org", "+49 170 7654321", "did:example:bea"] {
        for badge in [key_badge(), unsigned_key_badge()] {
            let mut verification = verify(&badge, &documents());
            recipient::note(&mut verification.report, &verification.contents, typed);
            let report = publish(&verification.report, &Messages::english());
            for written in [report, format!("{:?}", verification.report), text(&verification)] {
                assert!(!written.to_lowercase().contains(&typed.to_lowercase()), "{typed} stands in {written}");
            }
        }
    }
}

#[test]
fn each_badge_of_an_array_has_its_own_answer() {
    let bea = r#"[{"type": "IdentityObject", "hashed": false, "identityHash": "bea@example.org", "identityType": "emailAddress"}]"#;
    let of_bea = sign_as_issuer(&set(&unsigned_key_badge(), "/credentialSubject/identifier", bea));
    let array = Value::Array(vec![key_badge(), of_bea, unsigned_key_badge()]);
    let mut verification = verify(&array, &documents());
    recipient::note(&mut verification.report, &verification.contents, ADA);
    let report = published(&verification.report);
    assert!(report["recipient"].is_null(), "a list is about nobody");
    let answers: Vec<&str> =
        (0..3).map(|number| report["badges"][number]["recipient"]["answer"].as_str().unwrap()).collect();
    assert_eq!(answers, ["match", "no-match", "cannot-tell"]);
    assert_eq!(report["badges"][2]["recipient"]["why"], "unconfirmed");
    let found = &report["badges"][0]["recipient"];
    assert_eq!(
        (&found["identifier"], &found["form"], &found["spelling"]),
        (&"emailAddress".into(), &"sha256".into(), &"as-typed".into())
    );
}

fn compare(verification: &Verification, typed: &str) -> Answer {
    recipient::compare(&verification.report, &verification.contents, typed).unwrap()
}

fn published(report: &Report) -> serde_json::Value {
    serde_json::from_str(&publish(report, &Messages::english())).unwrap()
}
