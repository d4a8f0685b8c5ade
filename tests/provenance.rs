//! Invariant 4: a card shows what was signed, marks what nobody vouches for, and repeats nothing of a
//! badge that is refuted. Every field of a badge carries a mark of its own; the marks are then looked
//! for in the card of every state and view.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod card_states;

use card_states::{all_with, at, text};
use open_badge::card::tree::{Element, Node, Tag};
use open_badge::card::{Options, View, card, html, text as plain_text};
use open_badge::credential::{
    Achievement, Alignment, Association, Badge, Contents, Criteria, Endorsement, Evidence, Identity, Image,
    PARTICULARS, Particular, Period, Plain, Profile, Reached, Record, Related, Source,
};
use open_badge::messages::{Key, Messages, Piece, pieces};
use open_badge::report::Code;

const VIEWS: [View; 3] = [View::Chip, View::Card, View::Full];
const SHOWN: [&str; 11] = [
    "valid",
    "valid-hosted",
    "valid-copies",
    "no-status",
    "status-unknown",
    "unlinked",
    "not-completed",
    "not-yet-valid",
    "expired",
    "suspended",
    "revoked",
];
const UNCHECKED: [&str; 4] = ["malformed", "unsigned", "could-not-check", "unsupported"];
const HIDDEN: [&str; 3] = ["wrong-signer", "tampered", "not-a-badge"];

/// Fields that no card shows: a sealed identifier is no identity, and its salt is of no use to a
/// reader (PRV-03).
const NEVER: [&str; 2] = ["identity-hash", "identity-salt"];

/// Every field with its own mark; without `..` so that a new field is not forgotten here.
fn marked() -> Badge {
    let mark = |name: &str| -> Box<str> { format!("MARK-{name}.").into() };
    let link = |name: &str| -> Box<str> { format!("https://example.org/MARK-{name}.").into() };
    let profile = |name: &str| Profile {
        read_from: Source::Document,
        id: link(&format!("{name}-id")),
        name: text(&mark(&format!("{name}-name"))),
        url: Some(link(&format!("{name}-url"))),
        email: Some(mark(&format!("{name}-email"))),
        description: text(&mark(&format!("{name}-description"))),
    };
    Badge {
        read_from: Source::Document,
        id: Some(mark("id")),
        name: text(&mark("name")),
        description: text(&mark("description")),
        issuer: profile("issuer"),
        recipient: Some(mark("recipient")),
        recipient_name: text(&mark("recipient-name")),
        identifiers: vec![
            Identity { kind: "emailAddress".into(), value: mark("identity-plain"), hashed: false, salt: None },
            Identity {
                kind: "emailAddress".into(),
                value: mark("identity-hash"),
                hashed: true,
                salt: Some(mark("identity-salt")),
            },
        ],
        achievement: Achievement {
            read_from: Source::Document,
            id: mark("achievement-id"),
            name: text(&mark("achievement-name")),
            description: text(&mark("achievement-description")),
            criteria: Criteria { id: Some(link("criteria-id")), narrative: Some(mark("criteria-narrative")) },
            kind: Some(mark("kind")),
            creator: Some(profile("creator")),
            alignments: vec![Alignment {
                name: mark("alignment-name"),
                url: link("alignment-url"),
                framework: Some(mark("alignment-framework")),
                code: Some(mark("alignment-code")),
            }],
            tags: vec![mark("tag")],
            related: vec![Related { id: mark("related-id"), edition: mark("related-edition") }],
        },
        period: Period { from: Some(at("2026-05-03T00:00:00Z")), until: Some(at("2029-05-03T00:00:00Z")) },
        awarded: None,
        evidence: vec![Evidence {
            id: Some(link("evidence-id")),
            name: text(&mark("evidence-name")),
            description: text(&mark("evidence-description")),
            narrative: Some(mark("evidence-narrative")),
            genre: Some(mark("evidence-genre")),
        }],
        narrative: Some(mark("narrative")),
        results: vec![Reached {
            name: text(&mark("result-name")),
            kind: None,
            value: Some(mark("result-value")),
            level: text(&mark("result-level")),
            status: Some(mark("result-status")),
            required: text(&mark("result-required")),
            range: mark("result-range"),
        }],
        source: Some(profile("source")),
        particulars: PARTICULARS
            .map(|name| Particular { name, value: Plain::Text(mark(&name.to_lowercase())) })
            .to_vec(),
        image: Some(Image { url: link("image-url"), caption: Some(mark("image-caption")), covered: false }),
        endorsement: Some(Endorsement {
            subject: mark("endorsed"),
            comment: Some(mark("comment")),
            #[cfg(feature = "trust")]
            digests: Vec::new(),
        }),
        endorsements: vec![Contents::Signed(Box::new(Badge {
            name: text(&mark("endorsement-name")),
            issuer: Profile { name: text(&mark("endorser-name")), ..Profile::default() },
            endorsement: Some(Endorsement { comment: Some(mark("endorser-comment")), ..Endorsement::default() }),
            ..Badge::default()
        }))],
        record: Some(Record {
            achievements: vec![Achievement { name: text(&mark("listed-achievement")), ..Achievement::default() }],
            associations: vec![Association {
                kind: "isPartOf".into(),
                source: text(&mark("association-source")),
                target: text(&mark("association-target")),
            }],
        }),
    }
}

/// The names of all marks of [`marked`].
fn marks() -> Vec<String> {
    marks_in(&format!("{:?}", marked()))
}

fn marks_in(text: &str) -> Vec<String> {
    let mut found: Vec<String> =
        text.split("MARK-").skip(1).map(|rest| rest.split('.').next().unwrap().to_owned()).collect();
    found.sort();
    found.dedup();
    found
}

fn draw(state: &str, view: View, contents: Option<Contents>) -> Element {
    let case = all_with(&marked()).into_iter().find(|case| case.name == state).expect("the state exists");
    let options = Options { view, checker: Some("https://check.example.org/"), ..Options::default() };
    card(&case.report, contents.as_ref().unwrap_or(&case.contents), &Messages::english(), &options)
}

/// All texts and attribute values below an element.
fn everything(element: &Element) -> Vec<String> {
    let mut found: Vec<String> = element.attributes().iter().map(|(_, value)| value.to_string()).collect();
    for child in element.children() {
        match child {
            Node::Element(child) => found.extend(everything(child)),
            Node::Text(text) => found.push(text.to_string()),
            Node::Time(..) => {}
        }
    }
    found
}

fn find<'a>(element: &'a Element, wanted: &dyn Fn(&Element) -> bool, found: &mut Vec<&'a Element>) {
    if wanted(element) {
        found.push(element);
    }
    for child in element.children() {
        if let Node::Element(child) = child {
            find(child, wanted, found);
        }
    }
}

fn class<'a>(card: &'a Element, name: &str) -> Vec<&'a Element> {
    let mut found = Vec::new();
    find(
        card,
        &|element| element.attributes().iter().any(|(key, value)| key.name() == "class" && &**value == name),
        &mut found,
    );
    found
}

#[test]
fn the_states_of_this_file_are_all_there_are() {
    let mut named: Vec<&str> = [&SHOWN[..], &UNCHECKED, &HIDDEN].concat();
    let mut there: Vec<&str> = all_with(&marked()).iter().map(|case| case.name).collect();
    named.sort_unstable();
    there.sort_unstable();
    assert_eq!(named, there);
}

#[test]
fn what_was_signed_is_shown_in_full() {
    for state in SHOWN {
        let card = draw(state, View::Full, None);
        let shown = marks_in(&everything(&card).join(" "));
        let missing: Vec<String> = marks().into_iter().filter(|mark| !shown.contains(mark)).collect();
        assert_eq!(missing, NEVER, "{state}");
        assert!(class(&card, "unchecked").is_empty(), "{state}");
    }
}

#[test]
fn what_nobody_vouches_for_stays_behind_a_closed_disclosure_that_says_so() {
    for state in UNCHECKED {
        for view in VIEWS {
            let card = draw(state, view, None);
            let [unchecked] = class(&card, "unchecked")[..] else { panic!("{state}: one disclosure") };
            assert_eq!(unchecked.tag(), Tag::Details);
            assert!(unchecked.attributes().iter().all(|(name, _)| name.name() != "open"), "{state}");
            let inside = everything(unchecked).join(" ");
            assert!(inside.contains("Nobody vouches for what stands here."));
            let all = everything(&card).join(" ");
            assert_eq!(all.matches("MARK-").count(), inside.matches("MARK-").count(), "{state} {view:?}");
            assert!(marks_in(&inside).contains(&"name".to_owned()));
            assert!(!inside.contains("states:"), "{state}: no statement of an issuer");
            assert!(!inside.contains("MARK-image"), "{state}: no picture");
        }
    }
}

/// Even if a caller hands out contents that it must not.
#[test]
fn nothing_of_a_refuted_badge_is_shown() {
    for state in HIDDEN {
        for view in VIEWS {
            let badge = || Box::new(marked());
            for contents in [Contents::Hidden, Contents::Unchecked(badge()), Contents::Signed(badge())] {
                let card = draw(state, view, Some(contents));
                let all = everything(&card).join(" ") + &html(&card) + &plain_text(&card);
                assert_eq!(marks_in(&all), Vec::<String>::new(), "{state} {view:?}");
                let actions = ["data-src", "<img", "Example Polytechnic"];
                assert!(actions.iter().all(|word| !all.contains(word)), "{state} {view:?}");
            }
        }
    }
}

#[test]
fn hidden_contents_show_nothing_in_any_state() {
    for state in [&SHOWN[..], &UNCHECKED, &HIDDEN].concat() {
        for view in VIEWS {
            let all = everything(&draw(state, view, Some(Contents::Hidden))).join(" ");
            assert_eq!(marks_in(&all), Vec::<String>::new(), "{state} {view:?}");
        }
    }
}

/// A signed verdict over contents that are not the signed ones must not dress them as signed.
#[test]
fn unchecked_contents_are_never_shown_as_signed() {
    for state in SHOWN {
        for view in VIEWS {
            let card = draw(state, view, Some(Contents::Unchecked(Box::new(marked()))));
            let [unchecked] = class(&card, "unchecked")[..] else { panic!("{state}: one disclosure") };
            let outside = everything(&card).join(" ").matches("MARK-").count();
            assert_eq!(outside, everything(unchecked).join(" ").matches("MARK-").count(), "{state} {view:?}");
        }
    }
}

/// Free text in a check's values is part of the badge too.
#[test]
fn checks_of_a_refuted_badge_repeat_identifiers_only() {
    let mut case = all_with(&marked()).into_iter().find(|case| case.name == "tampered").unwrap();
    let hostile = "MARK-value.";
    card_states::set(
        &mut case.report,
        Code::BadgeCreator,
        open_badge::report::Outcome::Fail,
        &[("name", hostile), ("found", hostile), ("expected", hostile), ("status", hostile), ("reason", hostile)],
    );
    for view in VIEWS {
        let options = Options { view, ..Options::default() };
        let card = card(&case.report, &Contents::Hidden, &Messages::english(), &options);
        let all = everything(&card).join(" ");
        assert!(!all.contains("MARK-"), "{view:?}");
        assert!(!all.contains("/credentialSubject"), "{view:?}: names of members are part of the badge");
    }
}

/// The line of death: of what others wrote only hosts and identifiers enter the strip.
#[test]
fn no_text_of_the_badge_enters_the_strip() {
    for state in [&SHOWN[..], &UNCHECKED, &HIDDEN].concat() {
        for view in VIEWS {
            let card = draw(state, view, None);
            let [strip] = class(&card, "strip")[..] else { panic!("one strip") };
            assert_eq!(marks_in(&everything(strip).join(" ")), Vec::<String>::new(), "{state}");
            let first = match card.children() {
                [Node::Element(first), ..] => first,
                _ => panic!("the card begins with an element"),
            };
            assert_eq!(first, strip, "{state}: the strip stands first");
            let mut parts = Vec::new();
            find(strip, &|element| element.attributes().iter().any(|(name, _)| name.name() == "part"), &mut parts);
            assert!(parts.is_empty(), "{state}: pages cannot style the strip");
        }
    }
}

/// Each text is the badge's (marked), ours (a message), or a fact of the report.
#[test]
fn every_text_has_a_known_source() {
    let messages = Messages::english();
    let mut ours: Vec<String> = vec![" ".into(), ")".into(), "(".into()];
    for key in Key::ALL {
        ours.extend(literal(messages.text(key)));
    }
    for case in all_with(&marked()) {
        for check in &case.report.checks {
            for pattern in
                messages.patterns_with(check, &|_| true).into_iter().chain(messages.patterns_with(check, &|_| false))
            {
                ours.extend(literal(pattern));
            }
            ours.extend(literal(messages.hint_text(check)));
        }
    }
    let facts = [
        "example.edu",
        "example.edu › issuer",
        "check.example.org",
        "https://check.example.org/",
        "status.example.edu",
        "eddsa-rdfc-2022",
        "did:web:example.edu",
        "did:key:z6MkAttacker",
        "criteria",
        "Failed",
        "mldsa44-rdfc-2024",
        "a JSON object of type Recipe",
        "(example.org)",
        "example.org",
    ];
    for case in all_with(&marked()) {
        for view in VIEWS {
            let card = draw(case.name, view, None);
            let mut texts = Vec::new();
            texts_of(&card, &mut texts);
            for text in texts {
                let known = text.contains("MARK-")
                    || ours.contains(&text)
                    || facts.contains(&text.as_str())
                    || text.parse::<usize>().is_ok()
                    || text.starts_with("open-badge ")
                    || Code::ALL.iter().any(|code| text.starts_with(&format!("{} · {}", code.name(), code.rule())));
                assert!(known, "{} {view:?}: {text:?}", case.name);
            }
        }
    }
}

fn literal(pattern: &str) -> Vec<String> {
    let texts = pieces(pattern).filter_map(|piece| match piece {
        Piece::Text(text) => Some(text.to_owned()),
        Piece::Value(_) => None,
    });
    texts.collect()
}

fn texts_of(element: &Element, texts: &mut Vec<String>) {
    for child in element.children() {
        match child {
            Node::Element(child) => texts_of(child, texts),
            Node::Text(text) => texts.push(text.to_string()),
            Node::Time(..) => {}
        }
    }
}
