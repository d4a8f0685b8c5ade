//! Does it stand? Dates, and everything that would tell but is not read yet (STA-12, invariant 1).

use crate::badges::{
    self, Model, documents, insert, issuer_key, quoted, refused, remove, set, sign_as_issuer, unsigned,
    unsigned_key_badge, valid, verify, verify_at,
};
use open_badge::credential::Contents;
use open_badge::issue::Suite;
use open_badge::json::Value;
use open_badge::report::{Code, Outcome, Verdict, Why};

fn signed_with(place: &str, text: &str) -> Value {
    sign_as_issuer(&set(&unsigned_key_badge(), place, text))
}

#[test]
fn a_badge_holds_from_its_beginning_to_its_end() {
    let badge = badges::key_badge();
    let rows = [
        ("2026-05-03T09:59:59Z", Verdict::NotYetValid),
        ("2026-05-03T10:00:00Z", Verdict::Valid),
        ("2028-05-03T10:00:00Z", Verdict::Valid),
        ("2028-05-03T10:00:00.001Z", Verdict::Expired),
        ("2026-05-03T11:59:59+02:00", Verdict::NotYetValid),
        ("2026-05-03T12:00:00+02:00", Verdict::Valid),
    ];
    for (now, verdict) in rows {
        let verification = verify_at(&badge, &documents(), now);
        assert_eq!(badges::verdict_of(&verification), verdict, "{now}");
        assert!(matches!(verification.contents, Contents::Signed(_)), "{now}");
    }
    refused("before", &verify_at(&badge, &documents(), "2026-01-01T00:00:00Z"), Verdict::NotYetValid, Code::DateFrom);
    refused("after", &verify_at(&badge, &documents(), "2030-01-01T00:00:00Z"), Verdict::Expired, Code::DateUntil);
    let open = sign_as_issuer(&remove(&unsigned_key_badge(), "/validUntil"));
    let verification = verify_at(&open, &documents(), "2126-01-01T00:00:00Z");
    valid("without an end", &verification, &[Code::IssuerDomain]);
    assert_eq!(verification.report.find(Code::DateUntil).unwrap().outcome, Outcome::NotApplicable);
}

#[test]
fn the_dates_of_data_model_1_1_have_its_names() {
    let badge = sign_as_issuer(&unsigned(Model::V1, Suite::EddsaRdfc2022, &issuer_key().did()));
    valid("now", &verify(&badge, &documents()), &[Code::IssuerDomain]);
    refused("after", &verify_at(&badge, &documents(), "2030-01-01T00:00:00Z"), Verdict::Expired, Code::DateUntil);
    refused("before", &verify_at(&badge, &documents(), "2026-01-01T00:00:00Z"), Verdict::NotYetValid, Code::DateFrom);
}

#[test]
fn a_changed_badge_that_is_over_was_changed_first_of_all() {
    let badge = set(&signed_with("/validUntil", r#""2026-05-20T00:00:00Z""#), "/name", r#""Another""#);
    let verification = verify(&badge, &documents());
    refused("changed and expired", &verification, Verdict::Tampered, Code::ProofSignature);
    assert!(matches!(verification.contents, Contents::Hidden));
}

#[test]
fn dates_are_dates_in_order() {
    for text in
        ["2026-05-03", "2026-02-30T00:00:00Z", "May 2026", "2026-05-03T10:00:00+15:00", "2026-05-03 10:00:00Z", ""]
    {
        for place in ["/validFrom", "/validUntil", "/awardedDate"] {
            refused(
                text,
                &verify(&signed_with(place, &quoted(text)), &documents()),
                Verdict::Malformed,
                Code::CredentialDates,
            );
        }
    }
    let without = sign_as_issuer(&remove(&unsigned_key_badge(), "/validFrom"));
    refused("no beginning", &verify(&without, &documents()), Verdict::Malformed, Code::CredentialDates);
    let backwards = signed_with("/validUntil", r#""2026-05-03T11:59:59+02:00""#);
    refused("backwards", &verify(&backwards, &documents()), Verdict::Malformed, Code::CredentialPeriod);
    let zoneless = signed_with("/validFrom", r#""2026-05-03T10:00:00""#);
    valid("no zone", &verify(&zoneless, &documents()), &[Code::CredentialTimeZone, Code::IssuerDomain]);
}

const LIST: &str = "https://guild.example/status/1";

/// The badge with this status, signed.
fn with_status(context: Option<&str>, status: &str) -> Value {
    let badge = set(&unsigned_key_badge(), "/credentialStatus", status);
    sign_as_issuer(&match context {
        Some(context) => insert(&badge, "/@context/2", &quoted(context)),
        None => badge,
    })
}

fn bitstring(purpose: &str) -> String {
    format!(
        r#"{{"id": "{LIST}#94567", "type": "BitstringStatusListEntry", "statusPurpose": "{purpose}",
        "statusListIndex": "94567", "statusListCredential": "{LIST}"}}"#
    )
}

#[test]
fn a_status_that_is_not_read_is_unknown_and_never_passed() {
    const REVOCATION: &[Code] = &[Code::StatusRevocation];
    let rows = [
        ("a bit string", None, bitstring("revocation"), REVOCATION),
        ("suspension", None, bitstring("suspension"), &[Code::StatusSuspension]),
        ("a newer version", None, bitstring("refresh"), &[Code::RefreshCurrent]),
        ("a message", None, bitstring("message"), &[Code::StatusMessage]),
        (
            "two entries",
            None,
            format!("[{}, {}]", bitstring("revocation"), bitstring("suspension")),
            &[Code::StatusRevocation, Code::StatusSuspension],
        ),
        (
            "a status list of 2021",
            Some("https://w3id.org/vc/status-list/2021/v1"),
            format!(
                r#"{{"id": "{LIST}#1", "type": "StatusList2021Entry", "statusPurpose": "revocation",
                "statusListIndex": "1", "statusListCredential": "{LIST}"}}"#
            ),
            REVOCATION,
        ),
        (
            "a list of 2020",
            Some("https://w3id.org/vc-revocation-list-2020/v1"),
            format!(
                r#"{{"id": "{LIST}#1", "type": "RevocationList2020Status", "revocationListIndex": "1",
                "revocationListCredential": "{LIST}"}}"#
            ),
            REVOCATION,
        ),
        (
            "a list of 1EdTech's",
            Some("https://purl.imsglobal.org/spec/ob/v3p0/extensions.json"),
            format!(r#"{{"id": "{LIST}", "type": "1EdTechRevocationList"}}"#),
            REVOCATION,
        ),
    ];
    for (what, context, status, caveats) in rows {
        let badge = with_status(context, &status);
        let input = badges::write(&badge);
        for (documents, why, expected) in
            [(documents(), Why::Unreachable, &[LIST][..]), (badges::offline(), Why::Offline, &[])]
        {
            let (verification, asked) = badges::verify_bytes(input.as_bytes(), &documents, badges::now());
            valid(what, &verification, &[&[Code::IssuerDomain], caveats].concat());
            assert_eq!(asked, expected, "{what}");
            for code in caveats {
                let check = verification.report.find(*code).unwrap();
                assert_eq!((check.outcome, check.value("url")), (Outcome::Unknown(why), Some(LIST)), "{what}");
            }
        }
    }
    let verification = verify(&badges::key_badge(), &documents());
    assert_eq!(verification.report.find(Code::StatusRevocation).unwrap().outcome, Outcome::NotApplicable);
}

#[test]
fn a_status_of_an_unknown_kind_is_unknown_and_nobody_is_asked() {
    let kind = |kind: &str| bitstring("revocation").replace(r#""BitstringStatusListEntry""#, kind);
    let named = [Code::IssuerDomain, Code::StatusRevocation];
    let noted = [Code::IssuerDomain, Code::StatusMessage, Code::StatusRevocation];
    let rows = [
        (
            "an unknown type",
            r#"{"id": "https://guild.example/s", "type": "https://example.org/Status"}"#.into(),
            &named[..],
        ),
        ("two types", kind(r#"["BitstringStatusListEntry", "https://example.org/Status"]"#), &named),
        ("an unknown purpose", bitstring("other"), &noted),
        ("a purpose in other letters", bitstring("Revocation"), &noted),
    ];
    for (what, status, caveats) in rows {
        let input = badges::write(&with_status(None, &status));
        let (verification, asked) = badges::verify_bytes(input.as_bytes(), &documents(), badges::now());
        valid(what, &verification, caveats);
        assert_eq!(asked, [""; 0], "{what}");
        for code in &caveats[1..] {
            let check = verification.report.find(*code).unwrap();
            assert_eq!(check.outcome, Outcome::Unknown(Why::Unsupported), "{what}");
        }
    }
}

/// SEC-05, PRV-01: a document that is not its issuer's makes nobody's machine ask for anything.
#[test]
fn the_status_of_a_badge_that_is_not_its_issuers_is_not_asked_for() {
    let badge = with_status(None, &bitstring("revocation"));
    let stranger = badges::stranger_key();
    let by_stranger = badges::sign(&remove(&badge, "/proof"), &stranger, &stranger.method(), Suite::EddsaRdfc2022);
    let other = r#"{"other": "https://guild.example/other"}"#;
    for (what, badge, verdict) in [
        ("changed", set(&badge, "/name", r#""Another""#), Verdict::Tampered),
        ("unsigned", remove(&badge, "/proof"), Verdict::Unsigned),
        ("a stranger's", by_stranger, Verdict::WrongSigner),
        ("of an unknown suite", set(&badge, "/proof/cryptosuite", r#""mldsa44-rdfc-2024""#), Verdict::Unsupported),
        ("with a term too many", set(&set(&badge, "/@context/-", other), "/else", "1"), Verdict::Malformed),
    ] {
        let input = badges::write(&badge);
        let (verification, asked) = badges::verify_bytes(input.as_bytes(), &documents(), badges::now());
        assert_eq!((badges::verdict_of(&verification), asked), (verdict, Vec::new()), "{what}");
        let check = verification.report.find(Code::StatusRevocation).unwrap();
        assert_eq!(check.outcome, Outcome::Unknown(Why::NotAsked), "{what}");
    }
    // One that breaks a rule of its format is still the issuer's, who may have withdrawn it for that.
    let unnamed = sign_as_issuer(&remove(
        &set(&unsigned_key_badge(), "/credentialStatus", &bitstring("revocation")),
        "/credentialSubject/achievement/name",
    ));
    let (verification, asked) = badges::verify_bytes(badges::write(&unnamed).as_bytes(), &documents(), badges::now());
    assert_eq!((badges::verdict_of(&verification), asked), (Verdict::Malformed, vec![LIST.to_owned()]));
}

#[test]
fn a_status_needs_its_type() {
    for status in ["{}", r#"{"id": "https://guild.example/s"}"#, r#"[{"type": []}]"#] {
        let badge = set(&badges::key_badge(), "/credentialStatus", status);
        let verification = verify(&badge, &documents());
        assert_ne!(badges::verdict_of(&verification), Verdict::Valid, "{status}");
    }
    let old = unsigned(Model::V1, Suite::EddsaRdfc2022, &issuer_key().did());
    let old = insert(&old, "/@context/3", r#""https://w3id.org/vc/status-list/2021/v1""#);
    let status = r#"{"type": "StatusList2021Entry", "statusPurpose": "revocation", "statusListIndex": "1",
        "statusListCredential": "https://guild.example/status/1"}"#;
    let badge = sign_as_issuer(&set(&old, "/credentialStatus", status));
    refused("data model 1.1 without an id", &verify(&badge, &documents()), Verdict::Malformed, Code::CredentialStatus);
}

#[test]
fn what_else_would_tell_is_named_too() {
    let schema = r#"[{"id": "https://guild.example/schema.json", "type": "1EdTechJsonSchemaValidator2019"}]"#;
    let refresh = r#"{"id": "https://guild.example/refresh/1", "type": "1EdTechCredentialRefresh"}"#;
    for (place, text, code) in
        [("/credentialSchema", schema, Code::SchemaConforms), ("/refreshService", refresh, Code::RefreshCurrent)]
    {
        let badge = insert(
            &unsigned_key_badge(),
            "/@context/2",
            r#""https://purl.imsglobal.org/spec/ob/v3p0/extensions.json""#,
        );
        let badge = sign_as_issuer(&set(&badge, place, text));
        valid(place, &verify(&badge, &documents()), &[Code::IssuerDomain, code]);
    }
    for place in ["", "/credentialSubject/achievement", "/issuer"] {
        let badge = signed_with(&format!("{place}/endorsementJwt"), r#"["a.b.c"]"#);
        valid(place, &verify(&badge, &documents()), &[Code::IssuerDomain, Code::EndorsementsHold]);
    }
}

#[test]
fn a_badge_for_somebody_elses_achievement_or_for_a_failure_says_so() {
    let other = signed_with("/credentialSubject/achievement/creator/id", r#""did:web:university.example""#);
    valid("another creator", &verify(&other, &documents()), &[Code::BadgeCreator, Code::IssuerDomain]);
    let described =
        r#"[{"id": "urn:uuid:1", "type": ["ResultDescription"], "name": "Outcome", "resultType": "Status"}]"#;
    let badge = set(&unsigned_key_badge(), "/credentialSubject/achievement/resultDescription", described);
    let result = |text: &str| sign_as_issuer(&set(&badge, "/credentialSubject/result", text));
    for status in ["Failed", "Enrolled", "InProgress", "Withdrew", "OnHold", "Provisional"] {
        let text = format!(r#"[{{"type": ["Result"], "resultDescription": "urn:uuid:1", "status": "{status}"}}]"#);
        valid(status, &verify(&result(&text), &documents()), &[Code::BadgeResultStatus, Code::IssuerDomain]);
    }
    let completed = r#"[{"type": ["Result"], "resultDescription": "urn:uuid:1", "status": "Completed"}]"#;
    valid("completed", &verify(&result(completed), &documents()), &[Code::IssuerDomain]);
    for text in [
        r#"[{"type": ["Result"], "resultDescription": "urn:uuid:2", "status": "Completed"}]"#,
        r#"[{"type": ["Result"], "resultDescription": "urn:uuid:1"}]"#,
    ] {
        refused(text, &verify(&result(text), &documents()), Verdict::Malformed, Code::BadgeResults);
    }
}

#[test]
fn a_badge_that_breaks_open_badges_is_malformed_even_if_signed() {
    let rows = [
        ("no recipient", "/credentialSubject", Some(r#"{"type": ["AchievementSubject"]}"#), Code::BadgeSubject),
        ("no name", "/credentialSubject/achievement/name", None, Code::BadgeAchievement),
        ("no criteria", "/credentialSubject/achievement/criteria", None, Code::BadgeAchievement),
        ("no achievement", "/credentialSubject/achievement", None, Code::BadgeSubject),
        ("no subject type", "/credentialSubject/type", None, Code::BadgeSubject),
        ("no issuer type", "/issuer/type", None, Code::BadgeProfiles),
        ("no evidence type", "/evidence/0/type", None, Code::CredentialTyped),
        (
            "an alignment without its target",
            "/credentialSubject/achievement/alignment/1/targetUrl",
            None,
            Code::BadgeAlignments,
        ),
        ("an identity without its kind", "/credentialSubject/identifier/0/identityType", None, Code::BadgeIdentities),
        ("an id that is no URL", "/id", Some(r#""badge 1""#), Code::CredentialId),
        ("no id", "/id", None, Code::CredentialId),
        ("no issuer", "/issuer", None, Code::CredentialIssuer),
    ];
    for (what, place, text, code) in rows {
        let badge = match text {
            Some(text) => set(&badges::key_badge(), place, text),
            None => remove(&badges::key_badge(), place),
        };
        let verification = verify(&badge, &documents());
        let failed =
            verification.report.checks.iter().any(|check| check.code == code && check.outcome == Outcome::Fail);
        assert!(failed, "{what}: {:#?}", badges::troubles(&verification));
        assert_ne!(badges::verdict_of(&verification), Verdict::Valid, "{what}");
    }
    let nobody = remove(&remove(&unsigned_key_badge(), "/credentialSubject/id"), "/credentialSubject/identifier");
    let verification = verify(&sign_as_issuer(&nobody), &documents());
    refused("for nobody", &verification, Verdict::Malformed, Code::BadgeRecipient);
    let by_mail = remove(&unsigned_key_badge(), "/credentialSubject/id");
    valid("by mail alone", &verify(&sign_as_issuer(&by_mail), &documents()), &[Code::IssuerDomain]);
    let by_id = remove(&unsigned_key_badge(), "/credentialSubject/identifier");
    valid("by identifier alone", &verify(&sign_as_issuer(&by_id), &documents()), &[Code::IssuerDomain]);
}
