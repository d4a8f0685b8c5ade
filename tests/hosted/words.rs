//! What cards and reports say of badges that sites publish: never of a signature, and always of the host.

use crate::web::{AWARD, CLASS, ISSUER, NOW, Web, award, by_copies, card_text, class, issuer, set};
use open_badge::Verification;
use open_badge::card::{self, Options, View, html};
use open_badge::json::write_pretty;
use open_badge::messages::Messages;
use open_badge::report::{Verdict, publish, verdict};

fn states() -> Vec<(&'static str, Verification)> {
    let at = |now: &str| Web::new().ask(write_pretty(&award()).as_bytes(), now).0;
    let elsewhere = set(&award(), "/id", r#""https://evil.example/1""#);
    vec![
        ("valid", Web::new().verify_award()),
        ("changed copy", Web::new().verify(&set(&award(), "/narrative", r#""Other""#))),
        ("copies", by_copies(&award(), &[(AWARD, &award()), (CLASS, &class()), (ISSUER, &issuer())])),
        ("expired", at("2030-01-01T00:00:00Z")),
        ("not yet", at("2026-01-01T00:00:00Z")),
        ("revoked", Web::new().set(AWARD, "/revoked", "true").verify_award()),
        ("gone", Web::new().status(AWARD, 410).verify_award()),
        ("missing", Web::new().status(AWARD, 404).verify_award()),
        ("silent", Web::new().silent(AWARD).verify_award()),
        ("silent issuer", Web::new().silent(ISSUER).verify_award()),
        ("elsewhere", Web::new().with("https://evil.example/1", &elsewhere).verify(&elsewhere)),
        ("malformed", Web::new().remove(CLASS, "/name").verify_award()),
    ]
}

#[test]
fn no_card_of_a_hosted_badge_speaks_of_a_signature() {
    for (what, verification) in states() {
        for view in [View::Chip, View::Card, View::Full] {
            let text = card_text(&verification, view);
            // That there is none may be said.
            let rest = text.replace("It is not signed.", "").replace("The badge is not signed.", "").to_lowercase();
            for word in ["signature", "signed", "signer", "key"] {
                let found = rest.split(|letter: char| !letter.is_alphabetic()).find(|part| *part == word);
                assert_eq!(found, None, "{what} {view:?}: {rest}");
            }
        }
        let report = publish(&verification.report, &Messages::english()).to_lowercase();
        assert!(!report.contains("signature"), "{what}: {report}");
    }
}

#[test]
fn each_state_says_what_was_found() {
    let expected = [
        (
            "valid",
            "Confirmed with guild.example\nTheir site publishes this same record now. It is not signed. In date.",
        ),
        ("changed copy", "Confirmed with guild.example\n"),
        (
            "copies",
            "Matches copies of what guild.example published\nYou supplied copies; what their site publishes now is not known in full.",
        ),
        (
            "expired",
            "Expired on 2028-05-03\nTheir site publishes it; it was in force from 2026-05-03 until 2028-05-03.",
        ),
        (
            "not yet",
            "Not valid until 2026-05-03\nTheir site publishes it. Dates are compared with this device’s clock.",
        ),
        ("revoked", "Revoked by the issuer\nTheir site says so. The badge no longer stands."),
        ("gone", "Revoked by the issuer\nTheir site says so. The badge no longer stands."),
        (
            "missing",
            "Could not be checked\nguild.example answered with the HTTP status 404 instead of the document. This says nothing about the badge.",
        ),
        (
            "silent",
            "Could not be checked\nguild.example did not answer, or does not allow checks from web pages. This says nothing about the badge.",
        ),
        ("silent issuer", "Could not be checked\nguild.example did not answer"),
        (
            "elsewhere",
            "Not published by the named issuer\nevil.example is no place where the named issuer says that it publishes badges.",
        ),
        ("malformed", "Breaks the rules of its own format\n"),
    ];
    for ((what, verification), (name, begins)) in states().iter().zip(expected) {
        assert_eq!(*what, name);
        let text = card_text(verification, View::Card);
        assert!(text.starts_with(begins), "{what}: {text}");
    }
}

#[test]
fn the_host_of_each_part_is_named() {
    let verification = Web::new().verify_award();
    let text = card_text(&verification, View::Full);
    for words in ["guild.example publishes:", "The award: guild.example", "The issuer: guild.example"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    let copies = by_copies(&award(), &[(AWARD, &award()), (CLASS, &class()), (ISSUER, &issuer())]);
    let text = card_text(&copies, View::Full);
    assert!(text.contains("Your copy of what guild.example published says:"), "{text}");
    assert!(text.contains("The award: A copy that you supplied, of guild.example"), "{text}");
}

#[test]
fn where_a_site_cannot_be_read_the_reader_can_go_there() {
    for (what, verification) in states() {
        let options = Options { view: View::Card, ..Options::default() };
        let card = html(&card::card(&verification.report, &verification.contents, &Messages::english(), &options));
        let offered = card.contains(&format!("href=\"{AWARD}\"")) && card.contains("can be dropped on the page");
        assert_eq!(offered, verdict(&verification.report) == Verdict::CouldNotCheck, "{what}: {card}");
    }
}

#[test]
fn what_is_no_longer_there_is_not_called_false() {
    let text = card_text(&Web::new().status(AWARD, 404).verify_award(), View::Card);
    assert!(text.contains("It is no longer published there, or not for everybody."), "{text}");
    assert!(text.contains("Nobody vouches for what stands here."), "{text}");
}

#[test]
fn a_reason_is_the_issuers_own_words() {
    let web = Web::new().set(AWARD, "/revoked", "true").set(AWARD, "/revocationReason", r#""Issued in error ✅""#);
    let text = card_text(&web.verify_award(), View::Card);
    assert!(text.contains("Reason given there: “Issued in error”."), "{text}");
    assert!(!text.lines().take(2).any(|line| line.contains("error")), "not in the strip: {text}");
}

#[test]
fn what_is_published_is_the_basis_of_a_valid_report() {
    let report: serde_json::Value =
        serde_json::from_str(&publish(&Web::new().verify_award().report, &Messages::english())).unwrap();
    assert_eq!((&report["verdict"], &report["basis"]), (&"valid".into(), &"hosted".into()));
    assert_eq!(report["issuer"]["host"], "guild.example");
    assert_eq!(report["contacted"], serde_json::json!(["guild.example"]));
    assert_eq!(report["checkedAt"], NOW);
}
