//! The message texts: complete, honest, and readable whatever values a check carries.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::fs;
use std::path::Path;

use open_badge::json::Pointer;
use open_badge::messages::{Key, Messages, Piece, pieces};
use open_badge::report::{Check, Code, Outcome, Why};

const SOURCE: &str = include_str!("../src/card/locales/en.ftl");
/// `Elsewhere` reads like `Unsupported`.
const WHYS: [Why; 7] =
    [Why::Unreachable, Why::NotPermitted, Why::Offline, Why::Limit, Why::Unreliable, Why::NotAsked, Why::Unsupported];
const VALUES: [&str; 14] = [
    "controller",
    "date",
    "expected",
    "found",
    "host",
    "index",
    "issuer",
    "keeper",
    "name",
    "reason",
    "status",
    "subject",
    "suite",
    "url",
];

fn outcomes() -> Vec<Outcome> {
    let mut outcomes = vec![Outcome::Pass, Outcome::Fail, Outcome::NotApplicable];
    outcomes.extend(WHYS.map(Outcome::Unknown));
    outcomes
}

fn bare(code: Code, outcome: Outcome) -> Check {
    Check::new(code, outcome, Pointer::root())
}

fn full(code: Code, outcome: Outcome) -> Check {
    VALUES.iter().fold(bare(code, outcome), |check, name| check.with(name, &format!("<{name}>")))
}

#[test]
fn every_code_has_a_sentence_for_each_outcome_and_a_hint() {
    let messages = Messages::english();
    for code in Code::ALL {
        for outcome in outcomes() {
            for check in [bare(code, outcome), full(code, outcome)] {
                let detail = messages.detail(&check);
                assert!(is_sentence(&detail), "{} {outcome:?}: {detail:?}", code.name());
            }
        }
        for outcome in outcomes().into_iter().filter(|outcome| matches!(outcome, Outcome::Fail | Outcome::Unknown(_))) {
            let hint = messages.hint(&bare(code, outcome));
            assert!(is_sentence(&hint), "{} {outcome:?}: {hint:?}", code.name());
        }
    }
}

#[test]
fn the_outcomes_of_a_check_read_differently() {
    let messages = Messages::english();
    for code in Code::ALL {
        let mut said: Vec<String> = outcomes().iter().map(|outcome| messages.detail(&bare(code, *outcome))).collect();
        said.sort();
        said.dedup();
        assert_eq!(said.len(), outcomes().len(), "{}: {said:#?}", code.name());
    }
}

#[test]
fn a_missing_value_leaves_no_gap() {
    let messages = Messages::english();
    let check = bare(Code::KeyIssuer, Outcome::Fail).with("controller", "did:key:z6M");
    assert_eq!(messages.detail(&check), "The key does not belong to the named issuer.");
    let check = check.with("issuer", "did:web:example.edu");
    assert_eq!(messages.detail(&check), "The key belongs to did:key:z6M, not to did:web:example.edu.");
}

#[test]
fn values_that_a_sentence_does_not_use_follow_it() {
    let messages = Messages::english();
    let check = bare(Code::IntakeBadge, Outcome::Fail).with("found", "a picture");
    assert_eq!(messages.detail(&check), "The document is not a badge. Found: a picture.");
}

#[test]
fn what_could_not_be_checked_says_what_and_why() {
    let messages = Messages::english();
    let check = bare(Code::StatusRevocation, Outcome::Unknown(Why::Unreachable));
    assert_eq!(
        messages.detail(&check.with("url", "https://example.edu/list")),
        "It is not known whether the issuer has revoked the badge. \
         example.edu did not answer, or does not allow checks from web pages."
    );
}

#[test]
fn a_host_that_answered_is_not_said_to_be_silent() {
    let messages = Messages::english();
    let check = bare(Code::IntakeReadable, Outcome::Unknown(Why::Unreachable));
    assert_eq!(
        messages.detail(&check.with("host", "example.edu").with("status", "404")),
        "It is not known what the file contains. \
         example.edu answered with the HTTP status 404 instead of the document."
    );
}

#[test]
fn a_value_is_never_read_as_a_pattern() {
    let messages = Messages::english();
    let check = bare(Code::IntakeBadge, Outcome::Fail).with("found", "{host} {").with("host", "example.edu");
    assert_eq!(messages.detail(&check), "The document is not a badge. Found: {host} {.");
}

/// The section comment is what makers of checks follow.
#[test]
fn the_list_of_values_in_the_file_is_true() {
    let messages = Messages::english();
    let mut used = Vec::new();
    for code in Code::ALL {
        let mut names = Vec::new();
        for outcome in [Outcome::Pass, Outcome::Fail] {
            let check = full(code, outcome);
            let pattern = messages.patterns(&check)[0].to_owned();
            names.extend(pieces(&pattern).filter_map(|piece| match piece {
                Piece::Value(name) => Some(name.to_owned()),
                Piece::Text(_) => None,
            }));
        }
        names.sort();
        names.dedup();
        if !names.is_empty() {
            used.push(format!("{} {}", code.name(), names.join(" ")));
        }
    }
    let listed: Vec<&str> = SOURCE.lines().filter_map(|line| line.strip_prefix("## values: ")).collect();
    assert_eq!(listed, used);
}

#[test]
fn every_key_is_used() {
    let mut source = String::new();
    read_rust(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut source);
    let words: Vec<&str> =
        source.split(|letter: char| !(letter.is_alphanumeric() || letter == ':' || letter == '_')).collect();
    let unused: Vec<String> =
        Key::ALL.iter().map(|key| format!("Key::{key:?}")).filter(|name| !words.contains(&name.as_str())).collect();
    assert!(unused.is_empty(), "used nowhere: {unused:?}");
}

/// UX.md §5 "Never" (1): such words say nothing unless it is said what was done to what.
#[test]
fn no_word_claims_more_than_was_checked() {
    let never = [
        "verified",
        "authentic",
        "genuine",
        "trusted",
        "trustworthy",
        "official",
        "certified",
        "secure",
        "guaranteed",
        "safe",
        "proven",
    ];
    for text in texts() {
        let lower = text.to_lowercase();
        for word in lower.split(|letter: char| !letter.is_alphabetic()) {
            assert!(!never.contains(&word), "{text:?}");
        }
    }
}

#[test]
fn the_tone_is_calm() {
    let messages = Messages::english();
    let names = [messages.text(Key::Language), messages.text(Key::Direction)];
    for text in texts().into_iter().filter(|text| !names.contains(&text.as_str())) {
        assert!(!text.contains('!'), "{text:?}");
        assert!(!text.contains("  ") && text.trim() == text, "{text:?}");
        assert!(!text.contains(['\'', '"']), "typographic marks: {text:?}");
        assert!(text.starts_with('{') || !text.starts_with(char::is_lowercase), "sentence case: {text:?}");
    }
}

/// Every text of the table, plain and with all values.
fn texts() -> Vec<String> {
    let messages = Messages::english();
    let mut texts: Vec<String> = Key::ALL.iter().map(|key| messages.text(*key).to_owned()).collect();
    for code in Code::ALL {
        for outcome in outcomes() {
            texts.extend(messages.patterns(&bare(code, outcome)).into_iter().map(str::to_owned));
            texts.extend(messages.patterns(&full(code, outcome)).into_iter().map(str::to_owned));
        }
        texts.push(messages.hint(&bare(code, Outcome::Fail)));
    }
    texts
}

fn is_sentence(text: &str) -> bool {
    text.starts_with(|letter: char| letter.is_uppercase() || letter == '<')
        && text.ends_with(['.', '?'])
        && !text.contains(['{', '}'])
}

fn read_rust(folder: &Path, text: &mut String) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            read_rust(&path, text);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            text.push_str(&fs::read_to_string(&path).unwrap());
        }
    }
}
