//! What holds badges: each is verified by itself, and nothing is left out in silence (ENV-02, ENV-15,
//! ENV-16, CLR-01 to CLR-05), and credentials that are no badges (OB3-23).
#![cfg(feature = "issue")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "support/badges.rs"]
mod badges;
#[path = "support/endorsements.rs"]
mod endorsements;

use badges::{
    GUILD_METHOD, SUITES, documents, guild_badge, issuer_key, key_badge, parse, quoted, refused, remove, set, sign,
    sign_as_issuer, sign_with, stranger_key, troubles, valid, verdict_of, verify, write,
};
use endorsements::{ACHIEVEMENT, unsigned_endorsement};
use open_badge::card::{self, Options, View};
use open_badge::credential::Contents;
use open_badge::issue::SigningKey;
use open_badge::json::Value;
use open_badge::messages::Messages;
use open_badge::report::{Code, Outcome, Role, Verdict, publish, verdict};
use open_badge::{Verification, limits};

fn inner(verification: &Verification) -> Vec<Verdict> {
    verification.report.inner.iter().map(|inner| verdict(&inner.report)).collect()
}

fn array(items: &[&Value]) -> Value {
    Value::Array(items.iter().map(|item| (*item).clone()).collect())
}

fn text_of(verification: &Verification) -> String {
    let options = Options { view: View::Full, ..Options::default() };
    card::text(&card::card(&verification.report, &verification.contents, &Messages::english(), &options))
}

// Arrays ----------------------------------------------------------------------------------------

#[test]
fn each_badge_of_an_array_has_its_own_report() {
    let changed = set(&key_badge(), "/name", r#""Another""#);
    let verification = verify(&array(&[&guild_badge(), &changed, &key_badge()]), &documents());
    assert_eq!(inner(&verification), [Verdict::Valid, Verdict::Tampered, Verdict::Valid]);
    assert_eq!(verdict_of(&verification), Verdict::Tampered, "the worst leads");
    let places: Vec<&str> = verification.report.inner.iter().map(|inner| inner.about.as_str()).collect();
    assert_eq!(places, ["/0", "/1", "/2"]);
    let Contents::Several(own, contents) = &verification.contents else { panic!("several") };
    assert!(matches!(**own, Contents::Hidden));
    assert!(matches!(contents[..], [Contents::Signed(_), Contents::Hidden, Contents::Signed(_)]));
}

#[test]
fn good_badges_together_are_good() {
    let verification = verify(&array(&[&guild_badge(), &key_badge()]), &documents());
    assert_eq!(verdict_of(&verification), Verdict::Valid, "{:#?}", troubles(&verification));
    let published: serde_json::Value =
        serde_json::from_str(&publish(&verification.report, &Messages::english())).unwrap();
    assert_eq!(published["badges"].as_array().unwrap().len(), 2);
    assert_eq!(published["badges"][0]["basis"], "signature");
    assert!(published["basis"].is_null(), "a list signs nothing");
}

#[test]
fn what_is_no_badge_stands_in_the_list_and_does_not_decide() {
    let verification = verify(&array(&[&key_badge(), &parse(r#"{"type": "Thing"}"#)]), &documents());
    assert_eq!(inner(&verification), [Verdict::Valid, Verdict::NotABadge]);
    assert_eq!(verdict_of(&verification), Verdict::Valid);
}

#[test]
fn an_array_without_a_badge_is_none() {
    for text in ["[]", r#"[{"type": "Thing"}]"#, "[[]]", "[1]"] {
        refused(text, &verify(&parse(text), &documents()), Verdict::NotABadge, Code::IntakeBadge);
    }
}

#[test]
fn what_stands_around_one_badge_is_taken_away_and_named() {
    let badge = write(&key_badge());
    for (what, text) in [
        ("brackets", format!("[{badge}]")),
        ("an interface's wrapper", format!(r#"{{"verifiableCredential": {badge}}}"#)),
        ("a wallet's export", format!(r#"{{"credential": {badge}, "meta": 1}}"#)),
        ("both", format!(r#"[{{"verifiableCredential": [{badge}]}}]"#)),
    ] {
        let verification = verify(&parse(&text), &documents());
        valid(what, &verification, &[Code::IntakeWrapper, Code::IssuerDomain]);
        assert_eq!(verification.report.format.standard, Some("Open Badges 3.0"), "{what}");
    }
}

#[test]
fn more_badges_than_a_file_may_hold_are_not_all_checked() {
    let many = Value::Array(vec![key_badge(); limits::BADGES + 1]);
    let verification = verify(&many, &documents());
    refused("too many", &verification, Verdict::CouldNotCheck, Code::ContainerComplete);
    assert_eq!(verification.report.inner.len(), limits::BADGES);
}

// Presentations ---------------------------------------------------------------------------------

fn presentation(holder: Option<&str>, badges: &[&Value]) -> Value {
    let mut presentation =
        parse(r#"{"@context": ["https://www.w3.org/ns/credentials/v2"], "type": ["VerifiablePresentation"]}"#);
    if let Some(holder) = holder {
        presentation = set(&presentation, "/holder", &quoted(holder));
    }
    set(&presentation, "/verifiableCredential", &write(&array(badges)))
}

fn present(presentation: &Value, key: &SigningKey) -> Value {
    let purpose = [("proofPurpose", r#""authentication""#), ("challenge", r#""7f3a""#)];
    sign_with(presentation, key, &key.method(), SUITES[0], &purpose)
}

#[test]
fn a_presentation_without_a_signature_only_holds_its_badges() {
    let verification = verify(&presentation(None, &[&key_badge(), &guild_badge()]), &documents());
    assert_eq!(verdict_of(&verification), Verdict::Valid, "{:#?}", troubles(&verification));
    assert_eq!(inner(&verification), [Verdict::Valid; 2]);
    assert!(verification.report.proofs.is_empty());
}

#[test]
fn a_presentation_is_signed_by_its_holder() {
    let holder = stranger_key();
    let signed = present(&presentation(Some(&holder.did()), &[&key_badge()]), &holder);
    let verification = verify(&signed, &documents());
    assert_eq!(verdict_of(&verification), Verdict::Valid, "{:#?}", troubles(&verification));
    assert_eq!(verification.report.find(Code::KeyHolder).unwrap().outcome, Outcome::Pass);
    assert!(verification.report.caveats().contains(&Code::ProofSession), "a challenge ties it to a session");
    assert_eq!(verification.report.proofs[0].role, Role::Issuer);

    let nobody = present(&presentation(None, &[&key_badge()]), &holder);
    let verification = verify(&nobody, &documents());
    assert_eq!(verdict_of(&verification), Verdict::Valid, "{:#?}", troubles(&verification));
    assert_eq!(verification.report.find(Code::KeyHolder).unwrap().outcome, Outcome::NotApplicable);
}

#[test]
fn a_presentation_signed_by_a_stranger_is_refused() {
    let signed = present(&presentation(Some(&issuer_key().did()), &[&key_badge()]), &stranger_key());
    refused("a stranger", &verify(&signed, &documents()), Verdict::WrongSigner, Code::KeyHolder);
}

#[test]
fn a_valid_presentation_makes_no_badge_valid() {
    let holder = stranger_key();
    for (what, badge, verdict) in [
        ("changed", set(&key_badge(), "/name", r#""Another""#), Verdict::Tampered),
        ("unsigned", remove(&key_badge(), "/proof"), Verdict::Unsigned),
    ] {
        let verification = verify(&present(&presentation(Some(&holder.did()), &[&badge]), &holder), &documents());
        assert_eq!(verdict_of(&verification), verdict, "{what}");
        assert_eq!(inner(&verification), [verdict], "{what}");
        assert_eq!(verification.report.proofs[0].verdict(), Verdict::Valid, "{what}: the presentation holds");
    }
}

#[test]
fn a_changed_presentation_does_not_make_its_badges_bad() {
    let holder = stranger_key();
    let signed = present(&presentation(Some(&holder.did()), &[&key_badge()]), &holder);
    let changed = set(&signed, "/verifiableCredential/-", &write(&guild_badge()));
    let verification = verify(&changed, &documents());
    refused("a badge added", &verification, Verdict::Tampered, Code::ProofSignature);
    assert_eq!(inner(&verification), [Verdict::Valid; 2]);
}

#[test]
fn a_presentation_of_nothing_is_no_badge() {
    refused("nothing", &verify(&presentation(None, &[]), &documents()), Verdict::NotABadge, Code::IntakeBadge);
}

// Endorsements ----------------------------------------------------------------------------------

fn endorsement() -> Value {
    unsigned_endorsement(&issuer_key().did(), ACHIEVEMENT)
}

#[test]
fn an_endorsement_alone_is_verified_and_shown() {
    let verification = verify(&sign_as_issuer(&endorsement()), &documents());
    valid("an endorsement", &verification, &[Code::IssuerDomain]);
    let text = text_of(&verification);
    assert!(text.contains("https://guild.example/achievements/repair-cafe-host"), "{text}");
    assert!(text.contains("This one is among the best."), "{text}");
}

#[test]
fn an_endorsement_that_breaks_its_rules_is_refused() {
    for (what, document) in [
        ("no name", remove(&endorsement(), "/name")),
        ("no subject", set(&endorsement(), "/credentialSubject", r#"{"type": ["EndorsementSubject"]}"#)),
        (
            "another type",
            set(
                &remove(&endorsement(), "/credentialSubject/endorsementComment"),
                "/credentialSubject/type",
                r#"["AchievementSubject"]"#,
            ),
        ),
    ] {
        let verification = verify(&sign_as_issuer(&document), &documents());
        refused(what, &verification, Verdict::Malformed, Code::EndorsementSubject);
    }
}

// Records ---------------------------------------------------------------------------------------

/// A record of one signed badge and one that only the record's issuer signs.
fn record(held: &[&Value]) -> Value {
    let text = r#"{
      "@context": [
        "https://www.w3.org/ns/credentials/v2",
        "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
      ],
      "id": "urn:uuid:1f0c2b0e-8f0e-4e0c-9a55-0a4a4a3c5b12",
      "type": ["VerifiableCredential", "ClrCredential"],
      "name": "What Ada learned",
      "issuer": {"id": "ISSUER", "type": ["Profile"], "name": "The Members’ Guild"},
      "validFrom": "2026-05-04T10:00:00Z",
      "credentialSubject": {
        "id": "did:key:z6MkiTBz1ymuepAQ4HEHYSF1H8quG5GLVVQR3djdX3mDooWp",
        "type": ["ClrSubject"],
        "achievement": [{
          "id": "https://guild.example/achievements/volunteer",
          "type": ["Achievement"],
          "name": "Volunteer",
          "description": "Gives time.",
          "criteria": {"narrative": "Be there."}
        }],
        "association": [{
          "type": "Association",
          "associationType": "isPartOf",
          "sourceId": "https://guild.example/achievements/repair-cafe-host",
          "targetId": "https://guild.example/achievements/volunteer"
        }]
      }
    }"#;
    let record = parse(&text.replace("ISSUER", &issuer_key().did()));
    set(&record, "/credentialSubject/verifiableCredential", &write(&array(held)))
}

#[test]
fn a_record_is_verified_and_so_is_each_badge_in_it() {
    let verification = verify(&sign_as_issuer(&record(&[&key_badge(), &guild_badge()])), &documents());
    assert_eq!(verdict_of(&verification), Verdict::Valid, "{:#?}", troubles(&verification));
    assert_eq!(inner(&verification), [Verdict::Valid; 2]);
    let text = text_of(&verification);
    assert!(text.contains("Repair café host is part of Volunteer."), "{text}");
}

#[test]
fn a_bad_badge_is_not_hidden_by_a_good_record() {
    let changed = set(&key_badge(), "/name", r#""Another""#);
    let verification = verify(&sign_as_issuer(&record(&[&key_badge(), &changed])), &documents());
    assert_eq!(inner(&verification), [Verdict::Valid, Verdict::Tampered]);
    assert_eq!(verdict_of(&verification), Verdict::Tampered);
    assert_eq!(verification.report.proofs[0].verdict(), Verdict::Valid, "the record itself holds");
}

#[test]
fn a_badge_without_a_signature_stands_by_that_of_its_record() {
    let unsigned = remove(&key_badge(), "/proof");
    let signed = sign_as_issuer(&record(&[&unsigned]));
    let verification = verify(&signed, &documents());
    assert_eq!(verdict_of(&verification), Verdict::Valid, "{:#?}", troubles(&verification));
    let inside = &verification.report.inner[0].report;
    assert_eq!(inside.find(Code::RecordVouches).unwrap().outcome, Outcome::Pass);

    let of_another = set(&unsigned, "/issuer/id", r#""did:web:university.example""#);
    let verification = verify(&sign_as_issuer(&record(&[&of_another])), &documents());
    let caveats = verification.report.inner[0].report.caveats();
    assert!(caveats.contains(&Code::RecordIssuer), "nobody but the record's issuer signed it: {caveats:?}");
    assert!(!text_of(&verification).contains("issued by university.example"));

    let changed = set(&signed, "/credentialSubject/verifiableCredential/0/name", r#""Another""#);
    let verification = verify(&changed, &documents());
    assert_eq!(verdict_of(&verification), Verdict::Tampered);
    assert_eq!(inner(&verification), [Verdict::Unsigned], "nobody vouches for it any more");
    let Contents::Several(_, contents) = &verification.contents else { panic!("several") };
    assert!(!matches!(contents[0], Contents::Signed(_)));
}

#[test]
fn the_names_of_a_recorded_badge_mean_what_they_are_read_as() {
    let unsigned = remove(&key_badge(), "/proof");
    let context = r#"{"lastDay": {"@id": "https://www.w3.org/2018/credentials#validUntil", "@type": "http://www.w3.org/2001/XMLSchema#dateTime"}}"#;
    let renamed = badges::rename(&set(&unsigned, "/@context/-", context), "/validUntil", "lastDay");
    let verification = verify(&sign_as_issuer(&record(&[&renamed])), &documents());
    let inside = &verification.report.inner[0].report;
    assert_eq!(verdict(inside), Verdict::Malformed);
    assert_eq!(inside.find(Code::ContextUnderstood).unwrap().outcome, Outcome::Fail);
}

#[test]
fn a_record_that_breaks_its_rules_is_refused() {
    let good = record(&[&key_badge()]);
    for (what, document) in [
        ("nobody", remove(&good, "/credentialSubject/id")),
        ("nothing held", remove(&good, "/credentialSubject/verifiableCredential")),
    ] {
        let verification = verify(&sign_as_issuer(&document), &documents());
        refused(what, &verification, Verdict::Malformed, Code::RecordSubject);
    }
    let dangling = set(&good, "/credentialSubject/association/0/targetId", r#""urn:uuid:0""#);
    let verification = verify(&sign_as_issuer(&dangling), &documents());
    assert!(verification.report.caveats().contains(&Code::RecordAssociations));
}

#[test]
fn a_badge_signed_by_the_guild_in_a_presentation_asks_for_its_key_once() {
    let two = array(&[
        &guild_badge(),
        &sign(&badges::unsigned(badges::Model::V2, SUITES[1], badges::GUILD), &issuer_key(), GUILD_METHOD, SUITES[1]),
    ]);
    let (verification, asked) =
        badges::verify_bytes(write(&two).as_bytes(), &open_badge::documents::Documents::new(), badges::now());
    assert_eq!(asked, [badges::GUILD_URL]);
    assert_eq!(inner(&verification), [Verdict::CouldNotCheck; 2]);
}
