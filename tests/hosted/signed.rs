//! Assertions with a signature around: by a key that the issuer's profile lists, and not revoked
//! (OB2-14 to OB2-16, OB1-06).

use crate::tokens;
use crate::web::{
    AWARD, CLASS, ISSUER, NOW, Web, award, issuer, parse, refused, remove, set, troubles, unchecked, valid,
};
use base64ct::{Base64, Encoding};
use open_badge::Verification;
use open_badge::credential::{Badge, Contents, Source};
use open_badge::json::{Value, write_pretty};
use open_badge::report::{Code, Outcome, Role, Verdict, verdict};

const KEY: &str = "https://guild.example/key.json";
const LIST: &str = "https://guild.example/revoked.json";
const HEADER: &str = r#"{"alg": "EdDSA"}"#;
const ID: &str = "urn:uuid:5b0b2f0a-6d0c-4d4c-9a43-6d2c0a4f1e11";

/// The guild's seed; a stranger has another.
const GUILD: u8 = 1;
const STRANGER: u8 = 2;

/// The public key of a seed, in PEM.
pub fn pem(seed: u8) -> String {
    let key = ed25519_dalek::SigningKey::from_bytes(&[seed; 32]).verifying_key();
    let mut der = b"\x30\x2a\x30\x05\x06\x03\x2b\x65\x70\x03\x21\x00".to_vec();
    der.extend_from_slice(key.as_bytes());
    format!("-----BEGIN PUBLIC KEY-----\n{}\n-----END PUBLIC KEY-----", Base64::encode_string(&der))
}

fn key(id: &str, seed: u8) -> Value {
    parse(&format!(
        r#"{{"@context": "https://w3id.org/openbadges/v2", "type": "CryptographicKey", "id": "{id}", "owner": "{ISSUER}", "publicKeyPem": "{}"}}"#,
        pem(seed).replace('\n', "\\n")
    ))
}

/// An award that says that it is signed, with this key.
fn signed_award() -> Value {
    let award = set(&award(), "/id", &format!("\"{ID}\""));
    set(&award, "/verification", &format!(r#"{{"type": "signed", "creator": "{KEY}"}}"#))
}

/// The guild's web with its key and its list, which has another badge on it.
fn guild() -> Web {
    Web::new()
        .silent(AWARD)
        .set(ISSUER, "/publicKey", &format!("\"{KEY}\""))
        .set(ISSUER, "/revocationList", &format!("\"{LIST}\""))
        .with(KEY, &key(KEY, GUILD))
        .with(LIST, &list(r#""urn:uuid:2""#))
}

fn list(entry: &str) -> Value {
    parse(&format!(
        r#"{{"@context": "https://w3id.org/openbadges/v2", "type": "RevocationList", "id": "{LIST}", "issuer": "{ISSUER}", "revokedAssertions": [{entry}]}}"#
    ))
}

fn verify(web: &Web, award: &Value, seed: u8) -> Verification {
    web.ask(tokens::token_by(seed, HEADER, award).as_bytes(), NOW).0
}

fn outcome(verification: &Verification, code: Code) -> Option<Outcome> {
    verification.report.find(code).map(|check| check.outcome)
}

fn signed(verification: &Verification) -> &Badge {
    match &verification.contents {
        Contents::Signed(badge) => badge,
        other => panic!("{other:?}: {:#?}", troubles(verification)),
    }
}

#[test]
fn a_badge_by_the_issuers_key_is_valid() {
    let token = tokens::token(HEADER, &signed_award());
    let (verification, asked) = guild().ask(token.as_bytes(), NOW);
    valid("signed", &verification, &[]);
    assert_eq!(asked, [CLASS, ISSUER, KEY, LIST]);
    let report = &verification.report;
    assert_eq!(report.scope.basis().map(|basis| basis.name()), Some("signature"));
    assert_eq!(report.format.standard, Some("Open Badges 2.0"));
    assert_eq!(report.format.envelope, Some("JWT"));
    assert_eq!(report.credential.as_deref(), Some(ID));
    let [proof] = &report.proofs[..] else { panic!("{:?}", report.proofs) };
    assert_eq!((&*proof.suite, &*proof.method, proof.role), ("EdDSA", KEY, Role::Issuer));
    assert_eq!((proof.controller.as_deref(), proof.verdict()), (Some(ISSUER), Verdict::Valid));
    // What is signed is the award; what it is for and who gave it stand on the issuer's site.
    let badge = signed(&verification);
    assert_eq!(badge.read_from, Source::Document);
    assert_eq!(badge.achievement.read_from, Source::Hosted("guild.example".into()));
    assert_eq!(badge.issuer.read_from, Source::Hosted("guild.example".into()));
}

#[test]
fn the_key_may_stand_in_the_profile_or_be_any_that_it_lists() {
    let embedded = guild().set(ISSUER, "/publicKey", &write_pretty(&key(KEY, GUILD)));
    valid("embedded", &verify(&embedded, &signed_award(), GUILD), &[]);

    let any = remove(&signed_award(), "/verification/creator");
    valid("no key is named", &verify(&guild(), &any, GUILD), &[]);

    let older = "https://guild.example/key-2024.json";
    let two = guild().set(ISSUER, "/publicKey", &format!(r#"["{older}", "{KEY}"]"#)).with(older, &key(older, 7));
    for (seed, by) in [(GUILD, KEY), (7, older)] {
        let verification = verify(&two, &any, seed);
        valid("one of two", &verification, &[]);
        assert_eq!(&*verification.report.proofs[0].method, by);
    }
    refused("none of two", &verify(&two, &any, STRANGER), Verdict::Tampered, Code::JwsSignature);
    refused("the other than is named", &verify(&two, &signed_award(), 7), Verdict::Tampered, Code::JwsSignature);
}

#[test]
fn a_badge_by_another_key_or_changed_since_is_refused() {
    let verification = verify(&guild(), &signed_award(), STRANGER);
    refused("another's key", &verification, Verdict::Tampered, Code::JwsSignature);
    assert!(matches!(verification.contents, Contents::Hidden));

    let token = tokens::token(HEADER, &signed_award());
    let other = tokens::token(HEADER, &set(&signed_award(), "/recipient/identity", r#""sha256$0000""#));
    let (head, signature) = (other.rsplit_once('.').unwrap().0, token.rsplit_once('.').unwrap().1);
    let (verification, _) = guild().ask(format!("{head}.{signature}").as_bytes(), NOW);
    refused("changed", &verification, Verdict::Tampered, Code::JwsSignature);
    assert!(matches!(verification.contents, Contents::Hidden));
}

#[test]
fn a_key_that_the_issuer_does_not_list_is_none() {
    const EVIL: &str = "https://evil.example/key.json";
    let award = set(&signed_award(), "/verification/creator", &format!("\"{EVIL}\""));
    let web = guild().with(EVIL, &key(EVIL, STRANGER));
    let (verification, asked) = web.ask(tokens::token_by(STRANGER, HEADER, &award).as_bytes(), NOW);
    refused("not listed", &verification, Verdict::WrongSigner, Code::KeyMethod);
    assert!(!asked.contains(&EVIL.to_owned()), "nobody else is asked");
    assert!(matches!(verification.contents, Contents::Hidden));

    let verification = verify(&guild().remove(ISSUER, "/publicKey"), &signed_award(), GUILD);
    refused("none is listed", &verification, Verdict::WrongSigner, Code::KeyMethod);
}

#[test]
fn a_key_of_another_owner_is_none() {
    let stolen = guild().set(KEY, "/owner", r#""https://university.example/issuer""#);
    refused("of another", &verify(&stolen, &signed_award(), GUILD), Verdict::WrongSigner, Code::KeyController);
    let nobody = guild().remove(KEY, "/owner");
    refused("of nobody", &verify(&nobody, &signed_award(), GUILD), Verdict::WrongSigner, Code::KeyController);
}

#[test]
fn a_profile_inside_the_badge_vouches_for_nothing() {
    let forged = set(&issuer(), "/publicKey", &write_pretty(&key(KEY, STRANGER)));
    let class = set(&Web::new().document(CLASS), "/issuer", &write_pretty(&forged));
    let award = set(&signed_award(), "/badge", &write_pretty(&class));
    let verification = verify(&guild(), &award, STRANGER);
    refused("embedded", &verification, Verdict::Tampered, Code::JwsSignature);
    let verification = verify(&guild().silent(ISSUER), &award, STRANGER);
    refused("embedded, site silent", &verification, Verdict::CouldNotCheck, Code::HostedIssuer);
    assert!(outcome(&verification, Code::JwsSignature).is_none());
}

#[test]
fn a_key_in_the_header_proves_nothing() {
    let header = format!(r#"{{"alg": "EdDSA", "jwk": {}}}"#, tokens::jwk(STRANGER));
    let token = tokens::token_by(STRANGER, &header, &signed_award());
    refused("jwk", &guild().ask(token.as_bytes(), NOW).0, Verdict::Tampered, Code::JwsSignature);
}

#[test]
fn what_the_signature_asks_for_is_as_strict_as_in_every_token() {
    for (header, verdict, code) in [
        (r#"{"alg": "none"}"#, Verdict::Malformed, Code::JwsAlgorithm),
        (r#"{"alg": "HS256"}"#, Verdict::Malformed, Code::JwsAlgorithm),
        (r#"{"alg": "ES512"}"#, Verdict::Unsupported, Code::JwsAlgorithm),
        (r#"{"alg": "EdDSA", "crit": ["b64"], "b64": false}"#, Verdict::Malformed, Code::JwsHeader),
        (r#"{"alg": "RS256"}"#, Verdict::Malformed, Code::KeyKind),
    ] {
        let token = tokens::token(header, &signed_award());
        refused(header, &guild().ask(token.as_bytes(), NOW).0, verdict, code);
    }
    for broken in [r#""-----BEGIN PUBLIC KEY-----""#, r#""-----BEGIN PRIVATE KEY-----AA-----END PRIVATE KEY-----""#] {
        let web = guild().set(KEY, "/publicKeyPem", broken);
        refused(broken, &verify(&web, &signed_award(), GUILD), Verdict::Malformed, Code::KeyFormat);
    }
}

#[test]
fn what_cannot_be_read_is_not_known() {
    for (what, web, code) in [
        ("class", guild().silent(CLASS), Code::HostedClass),
        ("issuer", guild().silent(ISSUER), Code::HostedIssuer),
        ("key", guild().silent(KEY), Code::KeyDocument),
        ("key, a page", guild().with_text(KEY, "<html>"), Code::KeyDocument),
    ] {
        let verification = verify(&web, &signed_award(), GUILD);
        refused(what, &verification, Verdict::CouldNotCheck, code);
        assert_eq!(unchecked(&verification).id.as_deref(), Some(ID));
    }
}

#[test]
fn what_the_list_names_is_revoked() {
    let lost = format!(r#"{{"id": "{ID}", "revocationReason": "Lost"}}"#);
    let verification = verify(&guild().with(LIST, &list(&lost)), &signed_award(), GUILD);
    refused("listed", &verification, Verdict::Revoked, Code::StatusRevocation);
    assert_eq!(verification.report.find(Code::StatusRevocation).unwrap().value("reason"), Some("Lost"));
    assert_eq!(signed(&verification).id.as_deref(), Some(ID));

    // A list that cannot be read is no list without the badge on it.
    for web in [guild().silent(LIST), guild().with_text(LIST, "<html>"), guild().set(LIST, "/revokedAssertions", "1")] {
        let verification = verify(&web, &signed_award(), GUILD);
        assert!(matches!(outcome(&verification, Code::StatusRevocation), Some(Outcome::Unknown(_))));
    }
    let verification = verify(&guild().remove(ISSUER, "/revocationList"), &signed_award(), GUILD);
    assert_eq!(outcome(&verification, Code::StatusRevocation), Some(Outcome::NotApplicable));
}

#[test]
fn a_signature_around_a_hosted_badge_counts_for_nothing() {
    let verification = verify(&Web::new(), &award(), STRANGER);
    assert_eq!(verdict(&verification.report), Verdict::Valid, "{:#?}", troubles(&verification));
    assert_eq!(verification.report.scope.basis().map(|basis| basis.name()), Some("hosted"));
    refused(
        "silent",
        &verify(&Web::new().silent(AWARD), &award(), STRANGER),
        Verdict::CouldNotCheck,
        Code::HostedAssertion,
    );
}

#[test]
fn a_signed_badge_without_its_signature_is_unsigned() {
    refused("bare", &guild().verify(&signed_award()), Verdict::Unsigned, Code::ProofPresent);
}

#[test]
fn before_2_0_the_key_stands_on_the_issuers_host() {
    const PEM: &str = "https://guild.example/key.pem";
    let old = parse(&format!(
        r#"{{"uid": "1", "recipient": {{"type": "email", "hashed": false, "identity": "ada@guild.example"}}, "badge": "{CLASS}", "verify": {{"type": "signed", "url": "{PEM}"}}, "issuedOn": 1359217910}}"#
    ));
    let web = guild().with_text(PEM, &pem(GUILD));
    let verification = verify(&web, &old, GUILD);
    assert_eq!(verdict(&verification.report), Verdict::Valid, "{:#?}", troubles(&verification));
    assert_eq!(verification.report.format.standard, Some("Open Badges 1.0"));
    refused("another key", &verify(&web, &old, STRANGER), Verdict::Tampered, Code::JwsSignature);

    let elsewhere = set(&old, "/verify/url", r#""https://evil.example/key.pem""#);
    let web = web.with_text("https://evil.example/key.pem", &pem(STRANGER));
    refused("elsewhere", &verify(&web, &elsewhere, STRANGER), Verdict::WrongSigner, Code::KeyController);
    let nowhere = remove(&old, "/verify/url");
    refused("nowhere", &verify(&web, &nowhere, GUILD), Verdict::Malformed, Code::JwsKey);

    let revoked = web.with_text(LIST, r#"{"1": "Issued in error"}"#);
    refused("revoked", &verify(&revoked, &old, GUILD), Verdict::Revoked, Code::StatusRevocation);
}
