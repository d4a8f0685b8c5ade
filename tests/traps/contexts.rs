//! What do the names mean? Contexts, undefined terms and canonical forms (CTX-01 to CTX-16, SEC-06).

use crate::badges::{
    self, GUILD, GUILD_METHOD, Model, documents, get, guild_badge, insert, issuer_key, key_badge, quoted, refused,
    remove, rename, set, sign, sign_as_issuer, unsigned, unsigned_key_badge, valid, verify, verify_bytes,
};
use open_badge::Verification;
use open_badge::credential::Contents;
use open_badge::documents::Documents;
use open_badge::issue::Suite;
use open_badge::json::Value;
use open_badge::report::{Code, Outcome, Verdict, Why};

const RDFC: Suite = Suite::EddsaRdfc2022;

fn outcome(verification: &Verification, code: Code) -> Option<Outcome> {
    verification.report.find(code).map(|check| check.outcome)
}

/// Asserts that a badge is refused for its names although the signature holds.
fn refused_for_its_names(what: &str, badge: &Value) {
    let verification = verify(badge, &documents());
    assert_eq!(outcome(&verification, Code::ProofSignature), Some(Outcome::Pass), "{what} does not set the trap");
    refused(what, &verification, Verdict::Malformed, Code::ContextUnderstood);
    assert!(!matches!(verification.contents, Contents::Signed(_)));
}

#[test]
fn nothing_is_shown_that_has_no_meaning() {
    let rows = [
        ("an undefined term", set(&key_badge(), "/grade", r#""A""#)),
        ("an undefined term inside", set(&key_badge(), "/credentialSubject/achievement/grade", r#""A""#)),
        ("an undefined type", set(&key_badge(), "/evidence/0/type/-", r#""Selfie""#)),
        ("a relative id", set(&key_badge(), "/evidence/0/id", r#""evidence-1""#)),
        ("a relative subject", set(&key_badge(), "/credentialSubject/id", r#""ada""#)),
        ("a keyword that is none", set(&key_badge(), "/@unread", r#""A""#)),
        (
            "a term that was taken away",
            set(&set(&key_badge(), "/@context/-", r#"{"grade": null}"#), "/grade", r#""A""#),
        ),
    ];
    for (what, badge) in rows {
        refused(what, &verify(&badge, &documents()), Verdict::Malformed, Code::ContextComplete);
    }
}

#[test]
fn protected_terms_stay() {
    for definition in [
        r#"{"id": "https://example.org/i"}"#,
        r#"{"name": null}"#,
        "null",
        r#"{"@vocab": "https://example.org/", "type": "@id"}"#,
    ] {
        let badge = set(&key_badge(), "/@context/-", definition);
        refused(definition, &verify(&badge, &documents()), Verdict::Malformed, Code::ContextRules);
    }
    let nested = set(&key_badge(), "/credentialSubject/@context", r#"{"name": "https://example.org/n"}"#);
    refused("inside", &verify(&nested, &documents()), Verdict::Malformed, Code::ContextRules);
}

#[test]
fn contexts_stand_in_their_places() {
    let ob = r#""https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json""#;
    let base = r#""https://www.w3.org/ns/credentials/v2""#;
    let rows = [
        ("swapped", format!("[{ob}, {base}]"), Code::ContextBase),
        ("a slash too many", format!(r#"["https://www.w3.org/ns/credentials/v2/", {ob}]"#), Code::ContextBase),
        ("not a list", base.to_owned(), Code::ContextBase),
        ("none", "[]".to_owned(), Code::ContextBase),
        (
            "third, not second",
            format!(r#"[{base}, "https://w3id.org/security/data-integrity/v2", {ob}]"#),
            Code::ContextOpenBadges,
        ),
        ("Open Badges left out", format!("[{base}]"), Code::ContextOpenBadges),
    ];
    for (what, contexts, code) in rows {
        let verification = verify(&set(&key_badge(), "/@context", &contexts), &documents());
        let troubles = badges::troubles(&verification);
        assert_ne!(badges::verdict_of(&verification), Verdict::Valid, "{what}");
        assert_eq!(outcome(&verification, code), Some(Outcome::Fail), "{what}: {troubles:#?}");
        assert!(
            matches!(badges::verdict_of(&verification), Verdict::Malformed | Verdict::Unsupported),
            "{what}: {troubles:#?}"
        );
    }
    refused(
        "no context",
        &verify(&remove(&key_badge(), "/@context"), &documents()),
        Verdict::Malformed,
        Code::ContextBase,
    );
}

#[test]
fn earlier_addresses_of_the_context_are_noted() {
    for (model, name) in [
        (Model::V1, "context.json"),
        (Model::V1, "context-3.0.1.json"),
        (Model::V1, "context-3.0.2.json"),
        (Model::V2, "context-3.0.2.json"),
    ] {
        let badge = unsigned(model, RDFC, &issuer_key().did());
        let badge = ["/awardedDate", "/evidence/0/genre"].iter().fold(badge, |badge, place| remove(&badge, place));
        let url = format!("https://purl.imsglobal.org/spec/ob/v3p0/{name}");
        let badge = sign_as_issuer(&set(&badge, "/@context/1", &quoted(&url)));
        valid(name, &verify(&badge, &documents()), &[Code::ContextAlias, Code::IssuerDomain]);
    }
}

#[test]
fn contexts_never_come_from_the_network() {
    let (verification, asked) = verify_bytes(badges::write(&key_badge()).as_bytes(), &Documents::new(), badges::now());
    valid("known ones", &verification, &[Code::IssuerDomain]);
    assert!(asked.is_empty() && verification.report.contacted.is_empty());
    let url = "https://other.example/context.json";
    let badge = set(&key_badge(), "/@context/-", &quoted(url));
    let (verification, asked) = verify_bytes(badges::write(&badge).as_bytes(), &Documents::new(), badges::now());
    refused("an unknown one", &verification, Verdict::Unsupported, Code::ContextKnown);
    assert!(asked.is_empty());
    let imported = set(&key_badge(), "/@context/-", &format!(r#"{{"@version": 1.1, "@import": "{url}"}}"#));
    let (verification, asked) = verify_bytes(badges::write(&imported).as_bytes(), &Documents::new(), badges::now());
    refused("an imported one", &verification, Verdict::Unsupported, Code::ContextKnown);
    assert!(asked.is_empty());
}

#[test]
fn a_proof_needs_the_context_of_its_suite() {
    let old = sign_as_issuer(&unsigned(Model::V1, RDFC, &issuer_key().did()));
    refused(
        "data model 1.1",
        &verify(&remove(&old, "/@context/2"), &documents()),
        Verdict::Malformed,
        Code::ContextComplete,
    );
    let key = issuer_key();
    let document = unsigned(Model::V2, Suite::Ed25519Signature2020, &key.did());
    let badge = sign(&document, &key, &key.method(), Suite::Ed25519Signature2020);
    let without = remove(&badge, "/@context/2");
    refused("Ed25519Signature2020", &verify(&without, &documents()), Verdict::Malformed, Code::ContextComplete);
}

// One address, two texts (CTX-04) ---------------------------------------------------------------

/// The newer text of context 3.0.3 defines `endorsementJwt` and `jti`; the older one drops them, so
/// that a badge signed under it can be given them afterwards.
#[test]
fn a_member_that_an_older_text_does_not_know_was_not_signed() {
    let original = verify(&key_badge(), &documents());
    for (name, text) in [("endorsementJwt", r#"["a.b.c"]"#), ("jti", r#""urn:uuid:9""#)] {
        let badge = set(&key_badge(), &format!("/{name}"), text);
        let verification = verify(&badge, &documents());
        valid(name, &verification, &[Code::ContextSnapshot, Code::IssuerDomain]);
        assert_eq!(verification.report.find(Code::ContextSnapshot).unwrap().value("name"), Some(name));
        assert_eq!(badges::shown(&verification), badges::shown(&original));
        // Signed with it, it is part of the badge.
        let signed = sign_as_issuer(&set(&unsigned_key_badge(), &format!("/{name}"), text));
        let verification = verify(&signed, &documents());
        assert_eq!(outcome(&verification, Code::ContextSnapshot), None);
        assert_eq!(badges::verdict_of(&verification), Verdict::Valid, "{:#?}", badges::troubles(&verification));
    }
    // What both texts know is not excused.
    let badge = set(&set(&key_badge(), "/endorsementJwt", r#"["a.b.c"]"#), "/name", r#""Another""#);
    refused("changed too", &verify(&badge, &documents()), Verdict::Tampered, Code::ProofSignature);
}

// Names in disguise (CTX-07, CTX-09) ------------------------------------------------------------

const UNTIL: &str = r#"{"@id": "https://www.w3.org/2018/credentials#validUntil", "@type": "http://www.w3.org/2001/XMLSchema#dateTime"}"#;

/// A good badge whose time is over.
fn expired() -> Value {
    let badge = set(&unsigned(Model::V2, RDFC, GUILD), "/validUntil", r#""2026-05-20T00:00:00Z""#);
    let badge = sign(&badge, &issuer_key(), GUILD_METHOD, RDFC);
    refused("honestly", &verify(&badge, &documents()), Verdict::Expired, Code::DateUntil);
    badge
}

#[test]
fn an_end_under_another_name_is_found() {
    let added = set(&expired(), "/@context/-", &format!(r#"{{"end": {UNTIL}}}"#));
    refused_for_its_names("by an added context", &rename(&added, "/validUntil", "end"));
    let prefix = r#"{"cred": {"@id": "https://www.w3.org/2018/credentials#", "@prefix": true}, "cred:validUntil": {"@type": "http://www.w3.org/2001/XMLSchema#dateTime"}}"#;
    let added = set(&expired(), "/@context/-", prefix);
    refused_for_its_names("by a prefix", &rename(&added, "/validUntil", "cred:validUntil"));
    let typed = r#"{"@value": "2026-05-20T00:00:00Z", "@type": "http://www.w3.org/2001/XMLSchema#dateTime"}"#;
    let whole = set(&remove(&expired(), "/validUntil"), "/https:~1~1www.w3.org~12018~1credentials#validUntil", typed);
    refused_for_its_names("by its IRI", &whole);
    let nested = set(&remove(&expired(), "/validUntil"), "/@nest", r#"{"validUntil": "2026-05-20T00:00:00Z"}"#);
    refused_for_its_names("nested", &nested);
    let nested = set(&expired(), "/@context/-", r#"{"more": "@nest"}"#);
    let nested = set(&remove(&nested, "/validUntil"), "/more", r#"{"validUntil": "2026-05-20T00:00:00Z"}"#);
    refused_for_its_names("nested under another name", &nested);
    let id = badges::write(get(&expired(), "/id"));
    let node = format!(r#"[{{"id": {id}, "type": "VerifiableCredential", "validUntil": "2026-05-20T00:00:00Z"}}]"#);
    refused_for_its_names("included", &set(&remove(&expired(), "/validUntil"), "/@included", &node));
}

#[test]
fn a_name_that_means_something_else_inside_is_found() {
    let creator = r#"{"maker": {"@id": "https://purl.imsglobal.org/spec/vc/ob/vocab.html#creator", "@type": "@id"}}"#;
    let other = set(
        &unsigned(Model::V2, RDFC, GUILD),
        "/credentialSubject/achievement/creator/id",
        r#""did:web:university.example""#,
    );
    let badge = sign(&other, &issuer_key(), GUILD_METHOD, RDFC);
    valid("honestly", &verify(&badge, &documents()), &[Code::BadgeCreator]);
    let nested = set(&badge, "/credentialSubject/achievement/@context", creator);
    refused_for_its_names("another creator", &rename(&nested, "/credentialSubject/achievement/creator", "maker"));
}

/// Context 3.0.1 protects nothing: an added context can give its names each other's meanings.
#[test]
fn names_that_trade_their_meanings_are_found() {
    let badge = unsigned(Model::V1, RDFC, GUILD);
    let badge = ["/awardedDate", "/evidence/0/genre", "/name", "/description"]
        .iter()
        .fold(badge, |badge, place| remove(&badge, place));
    let badge = set(&badge, "/@context/1", r#""https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json""#);
    let badge = sign(&badge, &issuer_key(), GUILD_METHOD, RDFC);
    valid("honestly", &verify(&badge, &documents()), &[Code::ContextAlias]);
    let achievement = "/credentialSubject/achievement";
    let (name, description) = (format!("{achievement}/name"), format!("{achievement}/description"));
    let swapped = set(
        &set(&badge, &name, &badges::write(get(&badge, &description))),
        &description,
        &badges::write(get(&badge, &name)),
    );
    let swap = r#"{"name": {"@id": "https://schema.org/description", "@type": "xsd:string"},
        "description": {"@id": "https://schema.org/name", "@type": "xsd:string"}}"#;
    let scoped = set(&swapped, &format!("{achievement}/@context"), swap);
    refused_for_its_names("inside", &scoped);
}

#[test]
fn vocabularies_that_change_nothing_are_welcome() {
    let rows = [
        ("inline", r#"{"grade": "https://example.org/grade"}"#, "/grade"),
        ("for everything", r#"{"@vocab": "https://example.org/"}"#, "/grade"),
        ("inside", r#"{"grade": "https://example.org/grade"}"#, "/credentialSubject/achievement/grade"),
    ];
    for (what, context, place) in rows {
        let badge = set(&set(&unsigned_key_badge(), "/@context/-", context), place, r#""A""#);
        valid(what, &verify(&sign_as_issuer(&badge), &documents()), &[Code::IssuerDomain]);
    }
    let iri = set(&unsigned_key_badge(), "/https:~1~1example.org~1grade", r#""A""#);
    valid("an IRI for a name", &verify(&sign_as_issuer(&iri), &documents()), &[Code::IssuerDomain]);
    // The newer Open Badges context after the extensions that go with it.
    let extended =
        insert(&unsigned_key_badge(), "/@context/2", r#""https://purl.imsglobal.org/spec/ob/v3p0/extensions.json""#);
    valid("extensions", &verify(&sign_as_issuer(&extended), &documents()), &[Code::IssuerDomain]);
}

// Canonical forms -------------------------------------------------------------------------------

#[test]
fn a_number_that_no_double_holds_has_no_form() {
    for suite in badges::SUITES {
        let badge = badges::good(Model::V2, suite, badges::IssuerKind::DidKey);
        for number in ["1e400", "-1e400", "1e99999"] {
            let broken = set(&badge, "/credentialSubject/achievement/creditsAvailable", number);
            refused(number, &verify(&broken, &documents()), Verdict::Malformed, Code::CanonicalForm);
        }
    }
}

/// CTX-15: blank nodes that all know each other take factorially many steps to tell apart.
#[test]
fn a_poisoned_graph_is_left_unchecked() {
    let count = 14;
    let node = |index: usize| {
        let others: Vec<String> =
            (0..count).filter(|other| *other != index).map(|other| format!(r#""_:n{other}""#)).collect();
        format!(r#"{{"id": "_:n{index}", "type": ["Evidence"], "knows": [{}]}}"#, others.join(","))
    };
    let nodes: Vec<String> = (0..count).map(node).collect();
    let badge =
        set(&guild_badge(), "/@context/-", r#"{"knows": {"@id": "https://example.org/knows", "@type": "@id"}}"#);
    let badge = set(&badge, "/evidence", &format!("[{}]", nodes.join(",")));
    let verification = verify(&badge, &documents());
    refused("a clique", &verification, Verdict::CouldNotCheck, Code::CanonicalForm);
    assert_eq!(outcome(&verification, Code::CanonicalForm), Some(Outcome::Unknown(Why::Limit)));
}
