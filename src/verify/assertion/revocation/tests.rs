//! OB2-16, and the lists of Open Badges 1.x.
#![allow(clippy::panic)]

use super::{Listed, look_up};
use crate::json::{Object, Value, parse};

fn list(text: &str) -> Object {
    match parse(text.as_bytes()) {
        Ok(Value::Object(object)) => object,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_list_names_what_is_revoked_by_itself_or_with_a_reason() {
    let list = list(
        r#"{
          "@context": "https://w3id.org/openbadges/v2",
          "type": "RevocationList",
          "revokedAssertions": [
            "urn:uuid:1",
            {"id": "urn:uuid:2", "revocationReason": "Issued in error."},
            {"id": "urn:uuid:3"},
            {"uid": "abc123", "revocationReason": "Honor code violation"},
            {"id": "urn:uuid:5", "revoked": false}
          ]
        }"#,
    );
    for (id, uid, listed) in [
        (Some("urn:uuid:1"), None, Listed::Revoked(None)),
        (Some("urn:uuid:2"), None, Listed::Revoked(Some("Issued in error."))),
        (Some("urn:uuid:3"), None, Listed::Revoked(None)),
        (Some("urn:uuid:4"), Some("abc123"), Listed::Revoked(Some("Honor code violation"))),
        (Some("urn:uuid:4"), None, Listed::Absent),
        (Some("urn:uuid:5"), None, Listed::Absent),
        (Some("abc123"), None, Listed::Absent),
        (None, None, Listed::Absent),
    ] {
        assert_eq!(look_up(&list, id, uid), listed, "{id:?} {uid:?}");
    }
}

#[test]
fn one_entry_needs_no_array_and_none_is_none() {
    let one = list(r#"{"revokedAssertions": {"id": "urn:uuid:1"}}"#);
    assert_eq!(look_up(&one, Some("urn:uuid:1"), None), Listed::Revoked(None));
    let none = list(r#"{"revokedAssertions": []}"#);
    assert_eq!(look_up(&none, Some("urn:uuid:1"), None), Listed::Absent);
}

#[test]
fn a_list_of_1_0_has_reasons_by_uid() {
    let list = list(r#"{"qp8g1s": "Issued in error", "urn:uuid:1": "Lost"}"#);
    assert_eq!(look_up(&list, Some("urn:uuid:9"), Some("qp8g1s")), Listed::Revoked(Some("Issued in error")));
    assert_eq!(look_up(&list, Some("urn:uuid:1"), None), Listed::Revoked(Some("Lost")));
    assert_eq!(look_up(&list, Some("urn:uuid:9"), Some("2i9016k")), Listed::Absent);
}

#[test]
fn what_is_no_list_says_nothing() {
    for text in [
        r#"{"revokedAssertions": [7]}"#,
        r#"{"@context": "https://w3id.org/openbadges/v2", "type": "Profile"}"#,
        r#"{"error": {"code": 500}}"#,
    ] {
        assert_eq!(look_up(&list(text), Some("urn:uuid:1"), None), Listed::Unreadable, "{text}");
    }
}
