//! OB2-23: endorsements of Open Badges 2.0, each published or signed by whoever endorses.

use crate::tokens;
use crate::web::{AWARD, CLASS, ISSUER, NOW, Web, award, parse, set, valid};
use open_badge::Verification;
use open_badge::card::{self, Options, View};
use open_badge::json::{Value, write_pretty};
use open_badge::limits;
use open_badge::messages::Messages;
use open_badge::report::{Code, Endorsed, Outcome, Report, Verdict, Why, verdict};

const ENDORSEMENT: &str = "https://council.example/endorsements/1.json";
const ENDORSER: &str = "https://council.example/profile.json";

fn endorsement(about: &str) -> Value {
    let text = r#"{
      "@context": "https://w3id.org/openbadges/v2",
      "type": "Endorsement",
      "id": "https://council.example/endorsements/1.json",
      "claim": { "id": "ABOUT", "endorsementComment": "We saw *many* cafés." },
      "issuer": "https://council.example/profile.json",
      "issuedOn": "2026-05-04T10:00:00Z",
      "verification": { "type": "hosted" }
    }"#;
    parse(&text.replace("ABOUT", about))
}

fn endorser() -> Value {
    parse(
        r#"{
          "@context": "https://w3id.org/openbadges/v2",
          "type": "Issuer",
          "id": "https://council.example/profile.json",
          "name": "The Regional Council",
          "url": "https://council.example/",
          "email": "council@council.example"
        }"#,
    )
}

/// The guild's web and the council's; `holder` names the endorsement.
fn web(holder: &str, about: &str) -> Web {
    let web = Web::new().set(holder, "/endorsement", &format!(r#"["{ENDORSEMENT}"]"#));
    web.with(ENDORSEMENT, &endorsement(about)).with(ENDORSER, &endorser())
}

fn good() -> Web {
    web(AWARD, AWARD)
}

fn one(verification: &Verification) -> &Report {
    let [endorsing] = &verification.report.endorsements[..] else { panic!("{:?}", verification.report.endorsements) };
    &endorsing.report
}

fn hold(verification: &Verification) -> Outcome {
    verification.report.find(Code::EndorsementsHold).unwrap().outcome
}

/// Asserts what a web's endorsement comes to, and that the badge stays valid with a caveat.
fn refused(what: &str, web: &Web, expected: Verdict, code: Code) {
    let verification = web.verify_award();
    valid(what, &verification, &[Code::EndorsementsHold]);
    let report = one(&verification);
    let troubles: Vec<_> = report.checks.iter().filter(|check| check.outcome != Outcome::Pass).collect();
    assert_eq!(verdict(report), expected, "{what}: {troubles:?}");
    assert!(troubles.iter().any(|check| check.code == code), "{what}: {troubles:?}");
}

#[test]
fn an_endorsement_is_read_at_its_address_and_its_issuer_at_theirs() {
    for (holder, of) in [(AWARD, Endorsed::Badge), (CLASS, Endorsed::Achievement), (ISSUER, Endorsed::Issuer)] {
        let (verification, asked) = web(holder, holder).ask(write_pretty(&award()).as_bytes(), NOW);
        valid(holder, &verification, &[]);
        assert_eq!(asked[3..], [ENDORSEMENT, ENDORSER], "what the badge needs comes first");
        assert_eq!((verification.report.endorsements[0].of, verdict(one(&verification))), (of, Verdict::Valid));
        assert_eq!(hold(&verification), Outcome::Pass);
    }
    let verification = good().verify_award();
    let options = Options { view: View::Full, ..Options::default() };
    let text = card::text(&card::card(&verification.report, &verification.contents, &Messages::english(), &options));
    assert!(text.contains("This award is endorsed by") && text.contains("council.example"), "{text}");
    assert!(text.contains("We saw many cafés."), "{text}");
}

#[test]
fn an_embedded_endorsement_is_only_a_pointer() {
    let changed = set(&endorsement(AWARD), "/claim/endorsementComment", r#""The best of all.""#);
    let web = good().set(AWARD, "/endorsement", &write_pretty(&changed));
    let verification = web.verify_award();
    assert_eq!(verdict(one(&verification)), Verdict::Valid);
    assert!(!format!("{:?}", verification.contents).contains("The best of all."));
}

#[test]
fn an_endorsement_of_something_else_asks_nobody_further() {
    for about in [CLASS, "https://guild.example/awards/2.json", "https://guild.example/awards/1.json#x", ""] {
        let web = web(AWARD, about);
        refused(about, &web, Verdict::Malformed, Code::EndorsementTarget);
        let (_, asked) = web.ask(write_pretty(&award()).as_bytes(), NOW);
        assert!(!asked.contains(&ENDORSER.to_string()), "{asked:?}");
    }
    // The same address by http.
    let verification = web(AWARD, "http://guild.example/awards/1.json").verify_award();
    assert_eq!(verdict(one(&verification)), Verdict::Valid);
}

#[test]
fn nobody_endorses_in_the_name_of_another() {
    let elsewhere = good().set(ENDORSEMENT, "/issuer", r#""https://university.example/profile.json""#);
    let profile = set(&endorser(), "/id", r#""https://university.example/profile.json""#);
    let elsewhere = elsewhere.with("https://university.example/profile.json", &profile);
    refused("another's profile", &elsewhere, Verdict::WrongSigner, Code::HostedOrigin);
    let narrow = r#"{"startsWith": "https://council.example/other/"}"#;
    refused(
        "another part of the site",
        &good().set(ENDORSER, "/verification", narrow),
        Verdict::WrongSigner,
        Code::HostedOrigin,
    );
    refused(
        "no address",
        &good().set(ENDORSEMENT, "/issuer", r#""Council""#),
        Verdict::WrongSigner,
        Code::HostedIssuer,
    );
}

#[test]
fn an_endorsement_that_was_withdrawn_is_withdrawn() {
    refused("410", &good().status(ENDORSEMENT, 410), Verdict::Revoked, Code::StatusRevocation);
    refused("revoked", &good().set(ENDORSEMENT, "/revoked", "true"), Verdict::Revoked, Code::StatusRevocation);
}

#[test]
fn an_endorsement_that_cannot_be_had_or_read_is_not_known() {
    refused("silent", &good().silent(ENDORSEMENT), Verdict::CouldNotCheck, Code::HostedAssertion);
    refused("no profile", &good().silent(ENDORSER), Verdict::CouldNotCheck, Code::HostedIssuer);
    assert_eq!(hold(&good().silent(ENDORSEMENT).verify_award()), Outcome::Unknown(Why::Unreachable));
    refused("no type", &good().remove(ENDORSEMENT, "/type"), Verdict::Malformed, Code::EndorsementSubject);
    refused("an assertion", &good().with(ENDORSEMENT, &award()), Verdict::Malformed, Code::EndorsementTarget);
    let signed = good().set(ENDORSEMENT, "/verification/type", r#""SignedBadge""#);
    refused("signed elsewhere", &signed, Verdict::Malformed, Code::EndorsementSubject);
}

#[test]
fn no_more_are_verified_than_may_be_and_none_leads_on() {
    let many: Vec<String> =
        (0..1_000).map(|number| format!(r#""https://council.example/endorsements/{number}""#)).collect();
    let web = good().set(AWARD, "/endorsement", &format!("[{}]", many.join(",")));
    let (verification, asked) = web.ask(write_pretty(&award()).as_bytes(), NOW);
    valid("a thousand", &verification, &[Code::EndorsementsHold]);
    assert_eq!((verification.report.endorsements.len(), asked.len()), (limits::ENDORSEMENTS, limits::REQUESTS));
    let chain = good().set(ENDORSEMENT, "/endorsement", r#"["https://council.example/endorsements/2.json"]"#);
    let (_, asked) = chain.ask(write_pretty(&award()).as_bytes(), NOW);
    assert_eq!(asked.len(), 5, "{asked:?}");
}

/// SEC-05
#[test]
fn nobody_is_asked_about_a_badge_that_its_issuer_does_not_publish() {
    let web = good().set(ISSUER, "/verification", r#"{"startsWith": "https://other.example/"}"#);
    let (verification, asked) = web.ask(write_pretty(&award()).as_bytes(), NOW);
    assert_eq!(verdict(&verification.report), Verdict::WrongSigner);
    assert_eq!(hold(&verification), Outcome::Unknown(Why::NotAsked));
    assert!(!asked.contains(&ENDORSEMENT.to_string()), "{asked:?}");
}

// Signed ones ---------------------------------------------------------------------------------------

const KEY: &str = "https://council.example/key.json";
const REVOKED: &str = "https://council.example/revoked.json";
const ID: &str = "urn:uuid:0b8f1c55-6a0e-4c1c-8d0b-0a3d7f7c2b10";

/// The council's seed; a stranger has another.
const COUNCIL: u8 = 1;
const STRANGER: u8 = 2;

fn signed_endorsement() -> Value {
    let endorsement = set(&endorsement(AWARD), "/id", &format!("\"{ID}\""));
    set(&endorsement, "/verification", &format!(r#"{{"type": "SignedBadge", "creator": "{KEY}"}}"#))
}

fn key(owner: &str, seed: u8) -> Value {
    let pem = crate::signed::pem(seed).replace('\n', "\\n");
    parse(&format!(
        r#"{{"@context": "https://w3id.org/openbadges/v2", "type": "CryptographicKey", "id": "{KEY}", "owner": "{owner}", "publicKeyPem": "{pem}"}}"#
    ))
}

fn revoked(id: &str) -> Value {
    parse(&format!(
        r#"{{"@context": "https://w3id.org/openbadges/v2", "type": "RevocationList", "id": "{REVOKED}", "issuer": "{ENDORSER}", "revokedAssertions": ["{id}"]}}"#
    ))
}

/// The guild's web, whose award carries this token, and the council's with its key and its list.
fn carrying(token: &str) -> Web {
    let web = Web::new().set(AWARD, "/endorsement", &format!(r#"["{token}"]"#)).with(ENDORSER, &endorser());
    web.set(ENDORSER, "/publicKey", &format!("\"{KEY}\""))
        .set(ENDORSER, "/revocationList", &format!("\"{REVOKED}\""))
        .with(KEY, &key(ENDORSER, COUNCIL))
        .with(REVOKED, &revoked("urn:uuid:2"))
}

fn token(seed: u8, endorsement: &Value) -> String {
    tokens::token_by(seed, r#"{"alg": "EdDSA"}"#, endorsement)
}

fn well_signed() -> Web {
    carrying(&token(COUNCIL, &signed_endorsement()))
}

#[test]
fn a_signed_endorsement_by_a_key_that_its_issuer_lists_holds() {
    let (verification, asked) = well_signed().ask(write_pretty(&award()).as_bytes(), NOW);
    valid("signed", &verification, &[]);
    assert_eq!(asked[3..], [ENDORSER, KEY, REVOKED]);
    let report = one(&verification);
    assert_eq!((verdict(report), report.credential.as_deref()), (Verdict::Valid, Some(ID)));
    assert_eq!(report.scope.basis().map(|basis| basis.name()), Some("signature"));
    assert_eq!(hold(&verification), Outcome::Pass);
    assert!(format!("{:?}", verification.contents).contains("We saw *many* cafés."));
}

#[test]
fn no_change_of_a_signed_endorsement_holds() {
    let good = token(COUNCIL, &signed_endorsement());
    let [header, _, signature] = good.split('.').collect::<Vec<_>>()[..] else { panic!("{good}") };
    let other = token(COUNCIL, &set(&signed_endorsement(), "/claim/endorsementComment", r#""The best of all.""#));
    let changed = format!("{header}.{}.{signature}", other.split('.').nth(1).unwrap());
    refused("changed", &carrying(&changed), Verdict::Tampered, Code::JwsSignature);
    assert!(!format!("{:?}", carrying(&changed).verify_award().contents).contains("The best of all."));
    let stranger = token(STRANGER, &signed_endorsement());
    refused("a stranger's", &carrying(&stranger), Verdict::Tampered, Code::JwsSignature);
    let theirs = well_signed().with(KEY, &key("https://stranger.example/profile.json", COUNCIL));
    refused("another's key", &theirs, Verdict::WrongSigner, Code::KeyController);
    let unlisted = well_signed().remove(ENDORSER, "/publicKey");
    refused("a key that is not listed", &unlisted, Verdict::WrongSigner, Code::KeyMethod);
    for (what, pointer, text, verdict, code) in [
        (
            "of something else",
            "/claim/id",
            r#""https://guild.example/awards/2.json""#,
            Verdict::Malformed,
            Code::EndorsementTarget,
        ),
        ("hosted, it says", "/verification/type", r#""hosted""#, Verdict::Malformed, Code::EndorsementSubject),
        ("no endorsement", "/type", r#""Assertion""#, Verdict::Malformed, Code::EndorsementSubject),
        ("over", "/expires", r#""2026-05-05T00:00:00Z""#, Verdict::Expired, Code::DateUntil),
        ("not begun", "/issuedOn", r#""2036-05-05T00:00:00Z""#, Verdict::NotYetValid, Code::DateFrom),
    ] {
        refused(what, &carrying(&token(COUNCIL, &set(&signed_endorsement(), pointer, text))), verdict, code);
    }
    refused("no token", &carrying("eyJhIjoxfQ.e30"), Verdict::Unsigned, Code::HostedAddress);
}

#[test]
fn a_signed_endorsement_that_was_revoked_is_revoked_and_one_whose_list_is_silent_is_not_known() {
    refused("revoked", &well_signed().with(REVOKED, &revoked(ID)), Verdict::Revoked, Code::StatusRevocation);
    let silent = well_signed().silent(REVOKED).verify_award();
    assert_ne!(hold(&silent), Outcome::Pass);
    assert_eq!(
        one(&silent).find(Code::StatusRevocation).map(|check| check.outcome),
        Some(Outcome::Unknown(Why::Unreachable))
    );
    refused("no key", &well_signed().silent(KEY), Verdict::CouldNotCheck, Code::KeyDocument);
}
