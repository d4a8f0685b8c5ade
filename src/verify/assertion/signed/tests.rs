//! Signed assertions, whatever the signature: which keys it may be made with, and what was revoked.
#![allow(clippy::unwrap_used, clippy::panic)]

use super::{IssuerKey, signed};
use crate::credential::{Contents, Source};
use crate::documents::Documents;
use crate::json::{Numbers, Object, Pointer, Value, parse};
use crate::jsonld::Processor;
use crate::proof::Setting;
use crate::report::{Check, Code, Outcome, Report, Scope, Verdict, verdict};
use crate::time::Timestamp;
use crate::verify::Verification;

const CLASS: &str = "https://guild.example/class";
const ISSUER: &str = "https://guild.example/issuer";
const KEY: &str = "https://guild.example/key";
const LIST: &str = "https://guild.example/revoked";

const THE_AWARD: &str = r#"{"@context": "https://w3id.org/openbadges/v2", "type": "Assertion", "id": "urn:uuid:1", "recipient": {"type": "email", "hashed": false, "identity": "ada@guild.example"}, "badge": "https://guild.example/class", "verification": {"type": "signed", "creator": "https://guild.example/key"}, "issuedOn": "2026-05-03T10:00:00Z"}"#;
const THE_CLASS: &str = r#"{"@context": "https://w3id.org/openbadges/v2", "type": "BadgeClass", "id": "https://guild.example/class", "name": "Host", "description": "Hosts.", "image": "https://guild.example/i.png", "criteria": {"narrative": "Host."}, "issuer": "https://guild.example/issuer"}"#;
const THE_ISSUER: &str = r#"{"@context": "https://w3id.org/openbadges/v2", "type": "Profile", "id": "https://guild.example/issuer", "name": "The Guild", "url": "https://guild.example", "email": "m@guild.example", "publicKey": "https://guild.example/key", "revocationList": "https://guild.example/revoked"}"#;
const THE_KEY: &str = r#"{"@context": "https://w3id.org/openbadges/v2", "type": "CryptographicKey", "id": "https://guild.example/key", "owner": "https://guild.example/issuer", "publicKeyPem": "PEM"}"#;
const THE_LIST: &str = r#"{"@context": "https://w3id.org/openbadges/v2", "type": "RevocationList", "id": "https://guild.example/revoked", "revokedAssertions": ["urn:uuid:2"]}"#;

/// The guild's documents, each replaced by another where `with` has one at its address.
fn web(with: &[(&str, &str)]) -> Documents {
    let mut documents = Documents::new();
    documents.offline = true;
    let own = [(CLASS, THE_CLASS), (ISSUER, THE_ISSUER), (KEY, THE_KEY), (LIST, THE_LIST)];
    for (url, text) in with.iter().chain(&own) {
        documents.give(url, text.as_bytes().to_vec());
    }
    documents
}

fn object(text: &str) -> Object {
    match parse(text.as_bytes()) {
        Ok(Value::Object(object)) => object,
        other => panic!("{other:?}"),
    }
}

/// What comes of an assertion whose signature is good, and the keys that it could be made with. Nothing
/// but its standing is judged: the rest is for whoever brings a signature.
fn verify(payload: &str, documents: &Documents) -> (Verification, Vec<IssuerKey>) {
    let now = Timestamp { seconds: 1_780_000_000, nanos: 0 };
    let mut report = Report::new(now);
    for code in [Code::IntakeReadable, Code::IntakeJson, Code::IntakeUniqueNames, Code::IntakeUnicode] {
        Check::note(&mut report.checks, code, Outcome::Pass, Pointer::ROOT, &[]);
    }
    let processor = &mut Processor::default();
    let mut setting =
        Setting { processor, documents, now, numbers: Numbers::std(), wanted: Vec::new(), lists: Default::default() };
    let mut keys = Vec::new();
    let mut signature = |found: &[IssuerKey], _: &mut Report| keys = found.to_vec();
    let verification = signed(&object(payload), Scope::WITHDRAWN, &mut signature, report, &mut setting);
    assert!(setting.wanted.is_empty());
    (verification, keys)
}

fn outcome(verification: &Verification, code: Code) -> Option<Outcome> {
    verification.report.find(code).map(|check| check.outcome)
}

#[test]
fn the_key_is_the_one_that_the_issuer_lists() {
    let (verification, keys) = verify(THE_AWARD, &web(&[]));
    assert_eq!(keys, [IssuerKey { id: KEY.into(), pem: "PEM".into() }]);
    assert_eq!(verdict(&verification.report), Verdict::Valid, "{:#?}", verification.report.checks);
    let Contents::Signed(badge) = &verification.contents else { panic!("{:?}", verification.contents) };
    assert_eq!(badge.read_from, Source::Document);
    assert_eq!(badge.achievement.read_from, Source::Supplied("guild.example".into()));
    assert_eq!(badge.issuer.read_from, Source::Supplied("guild.example".into()));

    let without = THE_AWARD.replace(r#", "creator": "https://guild.example/key""#, "");
    assert_eq!(verify(&without, &web(&[])).1.len(), 1, "by default any that is listed");
    let inside = THE_ISSUER.replace(r#""https://guild.example/key""#, THE_KEY);
    assert_eq!(verify(THE_AWARD, &web(&[(ISSUER, &inside)])).1.len(), 1, "embedded in the profile");
}

#[test]
fn a_key_that_the_issuer_does_not_list_is_none() {
    let other = THE_AWARD.replace("guild.example/key", "evil.example/key");
    let (verification, keys) = verify(&other, &web(&[("https://evil.example/key", THE_KEY)]));
    assert!(keys.is_empty());
    assert_eq!(outcome(&verification, Code::KeyMethod), Some(Outcome::Fail));

    let none = THE_ISSUER.replace(r#", "publicKey": "https://guild.example/key""#, "");
    let (verification, keys) = verify(THE_AWARD, &web(&[(ISSUER, &none)]));
    assert!(keys.is_empty());
    assert_eq!(outcome(&verification, Code::KeyMethod), Some(Outcome::Fail));
}

#[test]
fn a_key_of_another_owner_is_none() {
    let stolen = THE_KEY.replace("guild.example/issuer", "university.example/issuer");
    let (verification, keys) = verify(THE_AWARD, &web(&[(KEY, &stolen)]));
    assert!(keys.is_empty());
    assert_eq!(outcome(&verification, Code::KeyController), Some(Outcome::Fail));
    assert_eq!(verdict(&verification.report), Verdict::WrongSigner);
}

#[test]
fn what_the_list_names_is_revoked() {
    let listed = THE_LIST.replace(r#""urn:uuid:2""#, r#"{"id": "urn:uuid:1", "revocationReason": "Lost"}"#);
    let (verification, _) = verify(THE_AWARD, &web(&[(LIST, &listed)]));
    assert_eq!(verdict(&verification.report), Verdict::Revoked);
    let check = verification.report.find(Code::StatusRevocation);
    assert_eq!(check.and_then(|check| check.value("reason")), Some("Lost"));
    let (verification, _) = verify(THE_AWARD, &web(&[(LIST, "<html>")]));
    assert!(matches!(outcome(&verification, Code::StatusRevocation), Some(Outcome::Unknown(_))));
    let none = THE_ISSUER.replace(r#", "revocationList": "https://guild.example/revoked""#, "");
    let (verification, _) = verify(THE_AWARD, &web(&[(ISSUER, &none)]));
    assert_eq!(outcome(&verification, Code::StatusRevocation), Some(Outcome::NotApplicable));
}

#[test]
fn before_2_0_the_key_stands_on_the_issuers_host() {
    let old = r#"{"uid": "1", "recipient": {"type": "email", "hashed": false, "identity": "ada@guild.example"}, "badge": "https://guild.example/class", "verify": {"type": "signed", "url": "https://guild.example/key.pem"}, "issuedOn": 1359217910}"#;
    let pem = ("https://guild.example/key.pem", "-----BEGIN PUBLIC KEY-----");
    let (verification, keys) = verify(old, &web(&[pem]));
    assert_eq!(keys, [IssuerKey { id: pem.0.into(), pem: pem.1.into() }]);
    assert_eq!(outcome(&verification, Code::KeyController), Some(Outcome::Pass));

    let elsewhere = old.replace("guild.example/key.pem", "evil.example/key.pem");
    let (verification, keys) = verify(&elsewhere, &web(&[("https://evil.example/key.pem", pem.1)]));
    assert!(keys.is_empty());
    assert_eq!(outcome(&verification, Code::KeyController), Some(Outcome::Fail));

    let revoked = (LIST, r#"{"1": "Issued in error"}"#);
    assert_eq!(verdict(&verify(old, &web(&[pem, revoked])).0.report), Verdict::Revoked);
}
