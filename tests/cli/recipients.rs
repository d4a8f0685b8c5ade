//! `--recipient`: whom a badge is about.

use crate::badges::{self, NOW, key_badge, set, unsigned_key_badge, write};
use crate::{failure, file, json, text};

#[test]
fn a_recipient_is_a_fact_beside_the_verdict() {
    let file = file("badge.json", write(&key_badge()));
    for (typed, code, answer, said) in [
        ("Ada@guild.example", 0, "match", "Is it about this person? Match: "),
        ("bea@guild.example", 4, "no-match", "Is it about this person? No match: "),
        ("+49 170 1234567", 4, "cannot-tell", "Is it about this person? Cannot tell: "),
    ] {
        let words = ["verify", "--at", NOW, "--recipient", typed, &file];
        let card = text(&words, code);
        assert!(card.starts_with("Signature valid") && card.contains(said), "{typed}: {card}");
        let report = json(&[&words[..], &["--json"]].concat(), code);
        assert_eq!((&report["verdict"], &report["recipient"]["answer"]), (&"valid".into(), &answer.into()), "{typed}");
        assert!(report["recipient"]["detail"].as_str().is_some_and(|detail| !detail.is_empty()), "{typed}");
        assert!(!report.to_string().contains(typed) && !card.contains(typed), "{typed} is repeated");
    }
    assert!(json(&["verify", "--json", "--at", NOW, &file], 0)["recipient"].is_null(), "nobody asked");
}

#[test]
fn a_bad_badge_keeps_its_exit_code_whomever_it_is_about() {
    let expired = file("badge.json", write(&key_badge()));
    let unsigned = file("badge.json", write(&unsigned_key_badge()));
    for typed in ["ada@guild.example", "bea@guild.example"] {
        let words = ["verify", "--json", "--recipient", typed, "--at"];
        let report = json(&[&words[..], &["2030-01-01T00:00:00Z", &expired]].concat(), 1);
        assert_eq!(report["recipient"]["answer"], if typed.starts_with("ada") { "match" } else { "no-match" });
        let report = json(&[&words[..], &[NOW, &unsigned]].concat(), 1);
        assert_eq!(report["recipient"]["why"], "unconfirmed");
    }
}

#[test]
fn every_badge_of_a_file_must_be_about_whom_the_caller_names() {
    let plain = r#"[{"type": "IdentityObject", "hashed": false, "identityHash": "bea@guild.example", "identityType": "emailAddress"}]"#;
    let of_bea = badges::sign_as_issuer(&set(&unsigned_key_badge(), "/credentialSubject/identifier", plain));
    let ask = |items: &str, code| {
        let file = file("badges.json", items);
        json(&["verify", "--json", "--at", NOW, "--recipient", "ada@guild.example", &file], code)
    };
    let (ada, bea) = (write(&key_badge()), write(&of_bea));
    ask(&format!("[{ada}, {ada}]"), 0);
    ask(&format!("[{ada}, {{}}]"), 0);
    let report = ask(&format!("[{ada}, {bea}]"), 4);
    assert_eq!(report["badges"][1]["recipient"]["answer"], "no-match");
}

#[test]
fn a_recipient_without_a_name_is_wrong_usage() {
    for typed in ["", "  "] {
        assert!(failure(&["verify", "--recipient", typed, "-"], 64).contains("`--recipient` is empty"));
    }
    assert!(failure(&["render", "--recipient", "ada", "-"], 64).contains("option of another command"));
}
