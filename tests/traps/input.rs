//! What is this? Whatever is put in gets an answer of its own (ENV-01 to ENV-16).

use crate::badges::{self, documents, key_badge, quoted, refused, set, valid, verify_bytes};
use open_badge::Verification;
use open_badge::credential::Contents;
use open_badge::limits;
use open_badge::report::{Code, Verdict};

fn verify(input: impl AsRef<[u8]>) -> Verification {
    verify_bytes(input.as_ref(), &documents(), badges::now()).0
}

#[test]
fn what_is_no_badge_is_called_by_its_name() {
    let rows: [(&str, &[u8], &str, Code); 15] = [
        ("nothing", b"", "empty", Code::IntakeBadge),
        ("white space", b" \n\t ", "empty", Code::IntakeBadge),
        ("HTML", b"<!doctype html><title>Badge</title>", "HTML", Code::IntakeBadge),
        ("a JPEG", b"\xff\xd8\xff\xe0\0\x10JFIF", "JPEG", Code::IntakeBadge),
        ("a GIF", b"GIF89a\x01\0\x01\0", "GIF", Code::IntakeBadge),
        ("a WebP", b"RIFF\x24\0\0\0WEBPVP8 ", "WebP", Code::IntakeBadge),
        ("a PDF", b"%PDF-1.7\n", "PDF", Code::IntakeBadge),
        ("a ZIP", b"PK\x03\x04\x14\0", "ZIP", Code::IntakeBadge),
        ("text", b"my badge", "text", Code::IntakeJson),
        ("a JSON text", b"\"badge\"", "text", Code::IntakeJson),
        ("bytes", b"\x80\x81\x82", "text", Code::IntakeJson),
        ("JSON that ends early", b"{\"type\": [", "JSON", Code::IntakeJson),
        ("JSON with a comma too many", b"{\"type\": [],}", "JSON", Code::IntakeJson),
        ("an empty object", b"{}", "JSON", Code::IntakeBadge),
        ("an empty array", b"[]", "JSON array", Code::IntakeBadge),
    ];
    for (what, input, found, code) in rows {
        let verification = verify(input);
        refused(what, &verification, Verdict::NotABadge, code);
        assert_eq!(verification.report.find(code).unwrap().value("found"), Some(found), "{what}");
        assert!(matches!(verification.contents, Contents::Hidden), "{what}");
    }
    refused("UTF-16", &verify(b"{\0\"\0i\0d\0\"\0:\x001\0}\0"), Verdict::NotABadge, Code::IntakeJson);
    refused("Latin-1", &verify(b"{\"name\": \"caf\xe9\"}"), Verdict::NotABadge, Code::IntakeJson);
}

#[test]
fn badges_that_are_not_read_here_are_not_supported() {
    let rows = [(
        "an enveloped credential",
        r#"{"type": "EnvelopedVerifiableCredential", "id": "data:application/vc+cose;base64,0oQ"}"#.to_owned(),
        "Enveloped Verifiable Credential",
    )];
    for (what, text, found) in rows {
        let verification = verify(&text);
        refused(what, &verification, Verdict::Unsupported, Code::IntakeKind);
        assert_eq!(verification.report.find(Code::IntakeKind).unwrap().value("found"), Some(found), "{what}");
    }
}

#[test]
fn what_badges_only_refer_to_is_called_by_its_name() {
    for (kind, found) in [
        ("BadgeClass", "Open Badges 2.0 badge class"),
        ("Issuer", "Open Badges 2.0 issuer"),
        ("Profile", "Open Badges 2.0 issuer"),
        ("CryptographicKey", "Open Badges 2.0 key"),
        ("RevocationList", "Open Badges 2.0 revocation list"),
    ] {
        let text = format!(r#"{{"@context": "https://w3id.org/openbadges/v2", "type": "{kind}", "id": "urn:x"}}"#);
        let verification = verify(&text);
        refused(kind, &verification, Verdict::NotABadge, Code::IntakePart);
        assert_eq!(verification.report.find(Code::IntakeBadge).unwrap().value("found"), Some(found));
    }
}

#[test]
fn other_credentials_are_no_badges() {
    let other = set(&key_badge(), "/type", r#"["VerifiableCredential", "DriversLicence"]"#);
    let verification = verify(badges::write(&other));
    refused("another credential", &verification, Verdict::NotABadge, Code::IntakeBadge);
    let found = verification.report.find(Code::IntakeBadge).unwrap().value("found");
    assert_eq!(found, Some("VerifiableCredential, DriversLicence"));
}

#[test]
fn a_member_that_stands_twice_is_refused_before_anything_else() {
    let badge = badges::write(&key_badge());
    for (what, with) in [
        ("the same", badge.replacen("\"id\":", "\"id\": \"urn:x\", \"id\":", 1)),
        ("another", badge.replacen("\"genre\":", "\"genre\": \"Video\", \"genre\":", 1)),
        ("by an escape", badge.replacen("\"genre\":", "\"g\\u0065nre\": \"Video\", \"genre\":", 1)),
    ] {
        assert_ne!(with, badge);
        let verification = verify(&with);
        refused(what, &verification, Verdict::Malformed, Code::IntakeUniqueNames);
        let name = verification.report.find(Code::IntakeUniqueNames).unwrap().value("name");
        assert!(matches!(name, Some("id" | "genre")), "{name:?}");
    }
}

#[test]
fn a_text_that_is_no_unicode_is_refused() {
    let badge = badges::write(&key_badge());
    for escape in [r"\ud800", r"\udc00", r"\ud800\u0041", r"\udc00\ud800"] {
        let broken = badge.replacen("Guest book", escape, 1);
        refused(escape, &verify(&broken), Verdict::Malformed, Code::IntakeUnicode);
    }
    let pair = badge.replacen("Guest book", r"\ud83d\ude00", 1);
    refused("a whole pair is text", &verify(&pair), Verdict::Tampered, Code::ProofSignature);
}

#[test]
fn a_byte_order_mark_is_noted_and_read_over() {
    let badge = badges::write(&key_badge());
    let verification = verify(format!("\u{feff}{badge}"));
    valid("one mark", &verification, &[Code::IntakeByteOrderMark, Code::IssuerDomain]);
    refused("two marks", &verify(format!("\u{feff}\u{feff}{badge}")), Verdict::NotABadge, Code::IntakeJson);
}

#[test]
fn what_is_too_much_is_not_checked() {
    let badge = badges::write(&key_badge());
    let deep = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    let wide = format!("[{}0]", "0,".repeat(limits::JSON_VALUES));
    let rows = [
        ("3 MB", format!("{badge}{}", " ".repeat(3 * 1024 * 1024))),
        ("nested arrays", deep(limits::JSON_DEPTH + 2)),
        ("100,000 nested arrays", "[".repeat(100_000)),
        ("nested objects", r#"{"a":"#.repeat(100_000)),
        ("many values", wide),
        ("a long number", format!(r#"{{"n": 1{}}}"#, "0".repeat(limits::NUMBER_CHARS))),
    ];
    for (what, text) in rows {
        refused(what, &verify(&text), Verdict::CouldNotCheck, Code::IntakeReadable);
    }
    // A large picture is no reason.
    let picture = format!("data:image/png;base64,{}", "A".repeat(limits::DOCUMENT_BYTES / 2));
    let unsigned = set(&badges::unsigned_key_badge(), "/credentialSubject/achievement/image/id", &quoted(&picture));
    let signed = badges::sign_as_issuer(&unsigned);
    valid("a large picture", &verify(badges::write(&signed)), &[Code::IssuerDomain]);
}
