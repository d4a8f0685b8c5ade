//! One named change of a good badge a row, and the exact verdict on it.

use crate::badges::signers::Signer;
use crate::badges::{self, Bench, GUILD_METHOD, IssuerKind, Model, SUITES, quoted};
use open_badge::issue::Suite;
use open_badge::json::{Object, Value};
use open_badge::report::{Code, Verdict};

/// One change, and what it comes to for suites that sign RDF and for the one that signs JSON.
struct Row {
    what: &'static str,
    change: fn(&Value) -> Value,
    rdf: Verdict,
    json: Verdict,
}

const fn row(what: &'static str, change: fn(&Value) -> Value, rdf: Verdict, json: Verdict) -> Row {
    Row { what, change, rdf, json }
}

/// The same for every suite.
const fn both(what: &'static str, change: fn(&Value) -> Value, verdict: Verdict) -> Row {
    row(what, change, verdict, verdict)
}

const ROWS: [Row; 38] = [
    // Says the same.
    both("members in another order", reversed, Verdict::Valid),
    both("one proof in a list", |badge| badges::set(badge, "/proof", &list_of(badge, "/proof")), Verdict::Valid),
    both("a number spelled 1.50", |badge| badges::set(badge, CREDITS, "1.50"), Verdict::Valid),
    both("a number spelled 15e-1", |badge| badges::set(badge, CREDITS, "15e-1"), Verdict::Valid),
    row(
        "items of a set in another order",
        |badge| badges::set(badge, TAGS, r#"["hosting", "repair"]"#),
        Verdict::Valid,
        Verdict::Tampered,
    ),
    row(
        "an item of a set twice",
        |badge| badges::set(badge, TAGS, r#"["repair", "hosting", "repair"]"#),
        Verdict::Valid,
        Verdict::Tampered,
    ),
    row(
        "a context that nothing uses",
        |badge| badges::set(badge, "/@context/-", r#"{"grade": "https://example.org/grade"}"#),
        Verdict::Valid,
        Verdict::Tampered,
    ),
    // Contexts.
    row(
        "contexts in another order",
        |badge| {
            badges::set(
                badge,
                "/@context",
                r#"["https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json", "https://www.w3.org/ns/credentials/v2"]"#,
            )
        },
        Verdict::Malformed,
        Verdict::Tampered,
    ),
    both("no Open Badges context", |badge| badges::remove(badge, "/@context/1"), Verdict::Malformed),
    both(
        "an older Open Badges context",
        |badge| badges::set(badge, "/@context/1", r#""https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json""#),
        Verdict::Malformed,
    ),
    both(
        "an unknown context",
        |badge| badges::set(badge, "/@context/-", r#""https://other.example/context""#),
        Verdict::Unsupported,
    ),
    both(
        "a protected term redefined",
        |badge| badges::set(badge, "/@context/-", r#"{"name": "https://example.org/n"}"#),
        Verdict::Malformed,
    ),
    both(
        "a vocabulary for unknown members",
        |badge| {
            badges::set(&badges::set(badge, "/@context/-", r#"{"@vocab": "https://example.org/"}"#), "/grade", r#""A""#)
        },
        Verdict::Tampered,
    ),
    both("an unknown member", |badge| badges::set(badge, "/grade", r#""A""#), Verdict::Malformed),
    // What is said.
    both(
        "another name",
        |badge| badges::set(badge, "/credentialSubject/achievement/name", r#""Mayor""#),
        Verdict::Tampered,
    ),
    both(
        "a letter in another Unicode form",
        |badge| badges::set(badge, "/name", "\"Repair cafe\u{301} host\""),
        Verdict::Tampered,
    ),
    both(
        "another recipient",
        |badge| badges::set(badge, "/credentialSubject/id", r#""did:example:eve""#),
        Verdict::Tampered,
    ),
    both(
        "another mail hash",
        |badge| badges::set(badge, "/credentialSubject/identifier/0/identityHash", r#""sha256$00""#),
        Verdict::Tampered,
    ),
    both(
        "a hash called a plain value",
        |badge| badges::set(badge, "/credentialSubject/identifier/0/hashed", "false"),
        Verdict::Tampered,
    ),
    both("a longer life", |badge| badges::set(badge, "/validUntil", r#""2099-05-03T10:00:00Z""#), Verdict::Tampered),
    both("no end", |badge| badges::remove(badge, "/validUntil"), Verdict::Tampered),
    both(
        "an earlier beginning",
        |badge| badges::set(badge, "/validFrom", r#""2020-05-03T10:00:00Z""#),
        Verdict::Tampered,
    ),
    both(
        "the same instant written otherwise",
        |badge| badges::set(badge, "/validFrom", r#""2026-05-03T12:00:00+02:00""#),
        Verdict::Tampered,
    ),
    both("a number as text", |badge| badges::set(badge, CREDITS, r#""1.50""#), Verdict::Tampered),
    both("more credits", |badge| badges::set(badge, CREDITS, "15"), Verdict::Tampered),
    both(
        "another picture",
        |badge| {
            badges::set(
                badge,
                "/credentialSubject/achievement/image/id",
                r#""data:image/gif;base64,R0lGODlhAgABAAAAACwAAAAAAgABAAA=""#,
            )
        },
        Verdict::Tampered,
    ),
    both(
        "another issuer",
        |badge| badges::set(badge, "/issuer/id", r#""did:web:university.example""#),
        Verdict::Tampered,
    ),
    both(
        "the issuer by its address alone",
        |badge| badges::set(badge, "/issuer", r#""did:web:guild.example:members""#),
        Verdict::Tampered,
    ),
    // The proof.
    both("no proof", |badge| badges::remove(badge, "/proof"), Verdict::Unsigned),
    both("no proofs in a list", |badge| badges::set(badge, "/proof", "[]"), Verdict::Unsigned),
    both(
        "another creation date",
        |badge| badges::set(badge, "/proof/created", r#""2026-05-04T10:00:00Z""#),
        Verdict::Tampered,
    ),
    both(
        "another purpose",
        |badge| badges::set(badge, "/proof/proofPurpose", r#""authentication""#),
        Verdict::Tampered,
    ),
    both(
        "an added expiry",
        |badge| badges::set(badge, "/proof/expires", r#""2099-01-01T00:00:00Z""#),
        Verdict::Tampered,
    ),
    both(
        "an unknown suite",
        |badge| badges::set(badge, "/proof/cryptosuite", r#""eddsa-rdfc-2099""#),
        Verdict::Unsupported,
    ),
    both(
        "another proof type",
        |badge| badges::set(badge, "/proof/type", r#""SomeSignature2030""#),
        Verdict::Unsupported,
    ),
    both(
        "the signature of another badge",
        |badge| {
            badges::set(badge, "/proof/proofValue", &badges::write(badges::get(&another_badge(), "/proof/proofValue")))
        },
        Verdict::Tampered,
    ),
    both(
        "a stranger's key",
        |badge| {
            let ecdsa = badges::get(badge, "/proof/cryptosuite").as_str().unwrap().starts_with("ecdsa");
            let stranger = if ecdsa { Signer::p256(2) } else { Signer::ed25519(2) };
            badges::set(badge, "/proof/verificationMethod", &quoted(&stranger.method()))
        },
        Verdict::Tampered,
    ),
    both(
        "the other suite's name",
        |badge| {
            let name = badges::get(badge, "/proof/cryptosuite").as_str().unwrap();
            let other = if name.contains("jcs") { name.replace("jcs", "rdfc") } else { name.replace("rdfc", "jcs") };
            badges::set(badge, "/proof/cryptosuite", &quoted(&other))
        },
        Verdict::Tampered,
    ),
];

const CREDITS: &str = "/credentialSubject/achievement/creditsAvailable";
const TAGS: &str = "/credentialSubject/achievement/tag";

fn list_of(badge: &Value, place: &str) -> String {
    badges::write(&Value::Array(vec![badges::get(badge, place).clone()]))
}

/// A badge of the same issuer that says something else.
fn another_badge() -> Value {
    let unsigned = badges::unsigned(Model::V2, Suite::EddsaRdfc2022, IssuerKind::DidWeb.id().as_str());
    let other = badges::set(&unsigned, "/name", r#""Another""#);
    badges::sign(&other, &badges::issuer_key(), GUILD_METHOD, Suite::EddsaRdfc2022)
}

/// Every object's members in the opposite order.
fn reversed(value: &Value) -> Value {
    match value {
        Value::Array(items) => Value::Array(items.iter().map(reversed).collect()),
        Value::Object(object) => {
            let members: Vec<_> = object.iter().collect();
            let mut turned = Object::new();
            for (name, value) in members.into_iter().rev() {
                turned.insert(name, reversed(value));
            }
            Value::Object(turned)
        }
        scalar => scalar.clone(),
    }
}

#[test]
fn each_named_change_has_its_verdict() {
    let mut bench = Bench::new();
    let mut wrong = Vec::new();
    for suite in [Suite::EddsaRdfc2022, Suite::EddsaJcs2022, Suite::EcdsaRdfc2019, Suite::EcdsaJcs2019] {
        let badge = badges::good(Model::V2, suite, IssuerKind::DidWeb);
        for row in &ROWS {
            let json = matches!(suite, Suite::EddsaJcs2022 | Suite::EcdsaJcs2019);
            let expected = if json { row.json } else { row.rdf };
            let verification = bench.verify(&(row.change)(&badge));
            let verdict = badges::verdict_of(&verification);
            if verdict != expected {
                wrong.push(format!("{} ({suite:?}): {verdict:?} {:?}", row.what, badges::troubles(&verification)));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn white_space_and_escapes_do_not_matter_and_anything_after_does() {
    let mut bench = Bench::new();
    for suite in SUITES {
        let text = badges::write(&badges::good(Model::V2, suite, IssuerKind::DidWeb));
        let dense: String = text.lines().map(str::trim_start).collect();
        assert!(dense.len() < text.len());
        let escaped = text.replace("Guest book", r"Gu\u0065st b\u006f\u006Fk");
        assert_ne!(escaped, text);
        for same in [dense, escaped, format!("\r\n\t {text} \n")] {
            badges::valid("the same text", &bench.verify_text(&same), &[]);
        }
        for more in ["x", "{}", ",", "\0"] {
            let verification = bench.verify_text(&format!("{text}{more}"));
            badges::refused(more, &verification, Verdict::NotABadge, Code::IntakeJson);
        }
    }
}
