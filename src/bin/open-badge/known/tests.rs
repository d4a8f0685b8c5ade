//! How long a document serves other badges (STA-13).

use std::time::Duration;

use open_badge::encoding::base64;
use open_badge::time::Timestamp;

use super::{FRESH, serves};

/// 2026-06-01T12:00:00Z
fn now() -> Timestamp {
    Timestamp::from_millis(1_780_315_200_000)
}

fn list(members: &str, subject: &str) -> String {
    format!(
        r#"{{"type": ["VerifiableCredential", "BitstringStatusListCredential"]{members}, "credentialSubject": {{"type": "BitstringStatusList"{subject}}}}}"#
    )
}

fn token(claims: &str) -> String {
    let mut text = String::new();
    base64::push_url(br#"{"alg": "EdDSA"}"#, &mut text);
    text.push('.');
    base64::push_url(claims.as_bytes(), &mut text);
    text + ".AAAA"
}

#[test]
fn a_list_serves_no_longer_than_it_says_and_nothing_beyond_its_own_end() {
    let day = r#", "validUntil": "2026-06-02T12:00:00Z""#;
    let minute = r#", "validUntil": "2026-06-01T12:01:00Z""#;
    let over = r#", "validUntil": "2026-06-01T11:59:00Z""#;
    let of_model_1 = r#", "expirationDate": "2026-06-01T12:01:00Z""#;
    let cases = [
        ("nothing said", list("", ""), FRESH),
        ("a short time", list("", r#", "ttl": 60000"#), Duration::from_secs(60)),
        ("none", list("", r#", "ttl": 0"#), Duration::ZERO),
        ("longer than anything serves", list("", r#", "ttl": 86400000"#), FRESH),
        ("a text", list("", r#", "ttl": "60000""#), Duration::ZERO),
        ("a negative number", list("", r#", "ttl": -1"#), Duration::ZERO),
        ("a fraction", list("", r#", "ttl": 0.5"#), Duration::ZERO),
        ("too large a number", list("", r#", "ttl": 99999999999999999999"#), Duration::ZERO),
        ("an end far away", list(day, ""), FRESH),
        ("an end soon", list(minute, ""), Duration::from_secs(60)),
        ("an end soon, and sooner", list(minute, r#", "ttl": 1000"#), Duration::from_secs(1)),
        ("an end by data model 1.1", list(of_model_1, ""), Duration::from_secs(60)),
        ("an end that is over", list(over, ""), Duration::ZERO),
        ("in a token", token(&list("", r#", "ttl": 60000"#)), Duration::from_secs(60)),
        ("in a token of data model 1.1", token(&format!(r#"{{"vc": {}}}"#, list(minute, ""))), Duration::from_secs(60)),
        ("no list at all", "hello".into(), FRESH),
        ("another document", r#"{"id": "did:web:guild.example"}"#.into(), FRESH),
    ];
    assert_eq!(now().to_rfc3339(), "2026-06-01T12:00:00Z");
    for (what, document, time) in cases {
        assert_eq!(serves(document.as_bytes(), now()), time, "{what}");
    }
}
