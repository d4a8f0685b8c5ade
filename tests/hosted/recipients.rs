//! Is a hosted badge about this person? Every standard before 3.0 names its recipient in a way of its own
//! (OB2-18, OB1-01, OB1-02, OB1-07).

use crate::web::{AWARD, NOW, Web, award, parse, set};
use open_badge::credential::Contents;
use open_badge::json::Value;
use open_badge::recipient::{Answer, Doubt, compare};
use open_badge::report::{Verdict, verdict};

const ADA: &str = "ada@guild.example";

/// The answer for what the guild publishes under a context, with this recipient.
fn answer(context: &str, recipient: &str, typed: &str) -> Answer {
    let published = set(&set(&award(), "/@context", context), "/recipient", recipient);
    let verification = Web::new().with(AWARD, &published).verify_at(AWARD);
    assert_eq!(verdict(&verification.report), Verdict::Valid, "{recipient}");
    compare(&verification.report, &verification.contents, typed).unwrap()
}

#[test]
fn each_standard_names_its_recipient_in_its_own_way() {
    let v2 = r#""https://w3id.org/openbadges/v2""#;
    let v1 = r#""https://w3id.org/openbadges/v1""#;
    let sealed = r#""sha256$eb81788c5e2fe3b880d53f580187aad1976e51ecc06fbad67f6842aa615950bd""#;
    let md5 = r#""md5$EB72983F64F0ACE002a15a2821e25deb""#;
    for (context, recipient, form) in [
        (v2, format!(r#"{{"type": "email", "hashed": true, "salt": "7d1f", "identity": {sealed}}}"#), "sha256"),
        (v2, r#"{"type": "email", "hashed": false, "identity": "Ada@guild.example"}"#.into(), "plain"),
        (v2, format!(r#"{{"type": "email", "hashed": true, "identity": {md5}}}"#), "md5"),
        (v1, format!(r#"{{"type": "eMaIl", "hashed": true, "salt": "7d1f", "identity": {sealed}}}"#), "sha256"),
    ] {
        let Answer::Match(found) = answer(context, &recipient, ADA) else { panic!("{recipient}") };
        assert_eq!((&*found.kind, found.form), ("email", form), "{recipient}");
        assert_eq!(answer(context, &recipient, "bea@guild.example"), Answer::NoMatch, "{recipient}");
    }
    for (kind, identity, typed) in [
        ("url", "https://ada.example/", "ada.example"),
        ("telephone", "+49 170 1234567", "+491701234567"),
        ("id", "did:example:ada", "did:example:ada#1"),
    ] {
        let recipient = format!(r#"{{"type": {kind:?}, "hashed": false, "identity": {identity:?}}}"#);
        assert!(matches!(answer(v2, &recipient, typed), Answer::Match(_)), "{recipient}");
        assert_eq!(answer(v2, &recipient, ADA), Answer::CannotTell(Doubt::OtherKind), "{recipient}");
    }
}

#[test]
fn a_recipient_of_0_5_is_an_email_address() {
    const OLD: &str = "https://old.example/assertions/1";
    let plain = r#""ada@guild.example""#;
    let sealed = r#""sha256$eb81788c5e2fe3b880d53f580187aad1976e51ecc06fbad67f6842aa615950bd""#;
    let unknown = r#""sha1$c0b19425e0f2c8021ab06c79b19144e127b0f2cb""#;
    for (recipient, expected, other) in [
        (plain, Some("plain"), Answer::NoMatch),
        (sealed, Some("sha256"), Answer::NoMatch),
        (unknown, None, Answer::CannotTell(Doubt::UnknownHash)),
    ] {
        let assertion = parse(&format!(
            r#"{{
              "recipient": {recipient}, "salt": "7d1f", "issued_on": "2011-06-01",
              "badge": {{
                "version": "0.5.0", "name": "Basic badge", "image": "/images/1.png", "description": "A basic badge.",
                "criteria": "https://old.example/criteria",
                "issuer": {{"origin": "https://old.example", "name": "Basic Issuer", "contact": "issuer@old.example"}}
              }}
            }}"#
        ));
        let verification = Web::default().with(OLD, &assertion).verify_at(OLD);
        assert_eq!(verdict(&verification.report), Verdict::Valid, "{recipient}");
        let ask = |typed| compare(&verification.report, &verification.contents, typed).unwrap();
        match (ask(ADA), expected) {
            (Answer::Match(found), Some(form)) => assert_eq!(found.form, form, "{recipient}"),
            (Answer::CannotTell(Doubt::UnknownHash), None) => {}
            (answer, _) => panic!("{recipient}: {answer:?}"),
        }
        assert_eq!(ask("bea@guild.example"), other, "{recipient}");
    }
}

#[test]
fn what_counts_is_whom_the_site_names_and_not_the_copy() {
    let plain = r#"{"type": "email", "hashed": false, "identity": "bea@guild.example"}"#;
    let copy = set(&award(), "/recipient", plain);
    let (verification, _) = Web::new().ask(open_badge::json::write_pretty(&copy).as_bytes(), NOW);
    let ask = |typed| compare(&verification.report, &verification.contents, typed).unwrap();
    assert_eq!(ask("bea@guild.example"), Answer::NoMatch);
    assert!(matches!(ask(ADA), Answer::Match(_)));
}

#[test]
fn a_badge_that_no_site_confirms_tells_nothing() {
    let embedded = |document: &Value| Web::default().verify(document);
    let verification = embedded(&award());
    assert!(!matches!(verification.contents, Contents::Published(_)));
    let found = compare(&verification.report, &verification.contents, ADA);
    assert_eq!(found, Some(Answer::CannotTell(Doubt::Unconfirmed)));
}

#[test]
fn a_revoked_badge_was_about_the_same_person() {
    let revoked = set(&set(&award(), "/revoked", "true"), "/revocationReason", r#""Mistake""#);
    let verification = Web::new().with(AWARD, &revoked).verify_at(AWARD);
    assert_eq!(verdict(&verification.report), Verdict::Revoked);
    assert!(matches!(compare(&verification.report, &verification.contents, ADA), Some(Answer::Match(_))));
}
