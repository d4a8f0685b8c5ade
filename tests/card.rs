//! The card in every state and view: what it must say, what it must never say, and what hostile
//! texts come to (UX.md §4, §5, §8).
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod card_states;

use card_states::{Case, all, all_with, badge, set, text, valid};
use open_badge::card::tree::{Attribute, Element, Link, Node, Tag};
use open_badge::card::{Options, STYLE, State, Tone, View, card, checking, html, markdown, text as plain_text};
use open_badge::credential::{Badge, Contents, Identity, Image, Text};
use open_badge::messages::Messages;
use open_badge::report::{Code, Issuer, Outcome, Why};

const VIEWS: [View; 3] = [View::Chip, View::Card, View::Full];
const CHECKER: &str = "https://check.example.org/";

fn draw(case: &Case, view: View) -> Element {
    let options = Options { view, checker: Some(CHECKER), ..Options::default() };
    card(&case.report, &case.contents, &Messages::english(), &options)
}

fn state(name: &str) -> Case {
    all().into_iter().find(|case| case.name == name).expect("the state exists")
}

fn valid_with(badge: Badge) -> Case {
    Case { name: "valid", report: valid(), contents: Contents::Signed(Box::new(badge)) }
}

/// The words of an element in reading order.
fn words(element: &Element) -> String {
    plain_text(element).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn find<'a>(element: &'a Element, wanted: &dyn Fn(&Element) -> bool) -> Vec<&'a Element> {
    let mut found = Vec::new();
    if wanted(element) {
        found.push(element);
    }
    for child in element.children() {
        if let Node::Element(child) = child {
            found.extend(find(child, wanted));
        }
    }
    found
}

fn of_class<'a>(element: &'a Element, class: &str) -> Vec<&'a Element> {
    find(element, &|element| element.attribute(Attribute::Class) == Some(class))
}

/// UX.md §4, row by row.
#[test]
fn each_state_has_its_headline_tone_and_second_line() {
    let rows = [
        (
            "valid",
            Tone::Neutral,
            "Signature valid — issued by example.edu",
            "In date. Not revoked as of 2026-08-19. Checked 2026-08-20 14:05 UTC.",
        ),
        (
            "valid-hosted",
            Tone::Neutral,
            "Confirmed with example.edu",
            "Their site publishes this same record now. It is not signed. In date. Checked 2026-08-20 14:05 UTC.",
        ),
        (
            "valid-copies",
            Tone::Caution,
            "Matches copies of what example.edu published",
            "You supplied copies; what their site publishes now is not known in full. The badge is not signed. In date. Checked 2026-08-20 14:05 UTC.",
        ),
        (
            "no-status",
            Tone::Neutral,
            "Signature valid — no revocation information",
            "The issuer publishes no revocation information. In date. Issued by example.edu. Checked 2026-08-20 14:05 UTC.",
        ),
        (
            "status-unknown",
            Tone::Caution,
            "Signature valid — revocation not checked",
            "status.example.edu could not be reached. Try again later. In date. Issued by example.edu. Checked 2026-08-20 14:05 UTC.",
        ),
        (
            "unlinked",
            Tone::Caution,
            "Signature valid — issuer not identified",
            "Signed with a key that no domain vouches for. In date. Not revoked as of 2026-08-19. Checked 2026-08-20 14:05 UTC.",
        ),
        (
            "not-completed",
            Tone::Caution,
            "Signature valid — achievement not completed",
            "A result in it says that the achievement was not completed. In date. Not revoked as of 2026-08-19. Issued by example.edu. Checked 2026-08-20 14:05 UTC.",
        ),
        (
            "not-yet-valid",
            Tone::Caution,
            "Not valid until 2026-12-01",
            "Signature valid. Dates are compared with this device’s clock. Issued by example.edu. Checked 2026-08-20 14:05 UTC.",
        ),
        (
            "expired",
            Tone::Caution,
            "Expired on 2029-05-03",
            "Signature valid; it was in force from 2026-05-03 until 2029-05-03. Issued by example.edu. Checked 2029-08-20 14:05 UTC.",
        ),
        (
            "suspended",
            Tone::Stop,
            "Suspended by the issuer",
            "Signature valid, but the badge is suspended for now. Issued by example.edu. Checked 2026-08-20 14:05 UTC.",
        ),
        (
            "revoked",
            Tone::Stop,
            "Revoked by the issuer",
            "Signature valid, but the badge no longer stands. Issued by example.edu. Checked 2026-08-20 14:05 UTC.",
        ),
        (
            "wrong-signer",
            Tone::Stop,
            "Not signed by the named issuer",
            "The key belongs to did:key:z6MkAttacker, not to did:web:example.edu. Checked 2026-08-20 14:05 UTC.",
        ),
        (
            "malformed",
            Tone::Caution,
            "Breaks the rules of its own format",
            "The achievement lacks its identifier, type, name, description or criteria. It may be an honest mistake: ask the issuer for a corrected badge. Checked 2026-08-20 14:05 UTC.",
        ),
        (
            "unsigned",
            Tone::Caution,
            "Nobody has signed this",
            "Anyone could have written it. Checked 2026-08-20 14:05 UTC.",
        ),
        (
            "tampered",
            Tone::Stop,
            "Does not match its signature",
            "It was changed, or damaged, after signing. Ask for the original file. Checked 2026-08-20 14:05 UTC.",
        ),
        (
            "could-not-check",
            Tone::Unknown,
            "Could not be checked",
            "example.edu did not answer, or does not allow checks from web pages. This says nothing about the badge. Checked 2026-08-20 14:05 UTC.",
        ),
        (
            "unsupported",
            Tone::Other,
            "This checker cannot read this kind of badge",
            "This checker does not support what it needs for that. Another verifier may. Checked 2026-08-20 14:05 UTC.",
        ),
        (
            "not-a-badge",
            Tone::Other,
            "No badge found here",
            "Look for the badge’s own file, often offered as a download by the issuer. Checked 2026-08-20 14:05 UTC.",
        ),
    ];
    let cases = all();
    assert_eq!(rows.len(), cases.len());
    assert_eq!(rows.len() + 2, State::ALL.len(), "every state but `checking` and `several` is here");
    for (name, tone, headline, second) in rows {
        let case = state(name);
        for view in VIEWS {
            let card = draw(&case, view);
            assert_eq!(card.attribute(Attribute::State), Some(name));
            let strip = of_class(&card, "strip")[0];
            assert_eq!(strip.attribute(Attribute::Tone), Some(tone.name()), "{name}");
            assert_eq!(words(of_class(strip, "headline")[0]), headline, "{name}");
            // A chip has room for the minimum: state, issuer, and when it was checked.
            let second = if view == View::Chip { &second[second.find("Checked").unwrap()..] } else { second };
            assert_eq!(words(of_class(strip, "second")[0]), second, "{name}");
        }
    }
}

#[test]
fn a_chip_leads_to_the_checks_and_to_an_independent_one_and_has_no_buttons() {
    for case in all() {
        let chip = draw(&case, View::Chip);
        assert!(find(&chip, &|element| element.tag() == Tag::Button).is_empty(), "{}", case.name);
        assert_eq!(of_class(&chip, "checks").len(), 2, "{}: the disclosure and its list", case.name);
    }
}

#[test]
fn while_checking_only_the_name_is_said_and_that_it_is_not_checked() {
    let options = Options::default();
    let card = checking(Some(&text("Welding")), &["example.edu", "a b"], &Messages::english(), &options);
    assert_eq!(words(&card), "Checking this badge… Contacting example.edu Welding Not checked yet.");
    assert_eq!(card.attribute(Attribute::AriaBusy), Some("true"));
}

/// UX.md §8: the spoken order, which is the visual order.
#[test]
fn the_card_reads_state_name_issuer_recipient_dates_then_picture() {
    let card = draw(&state("valid"), View::Card);
    let spoken = words(&card);
    let order = [
        "Signature valid — issued by example.edu",
        "Not revoked as of 2026-08-19.",
        "Advanced welding",
        "Issued by: example.edu",
        "Calls itself “Example Polytechnic”",
        "Issued to: A. Lee",
        "Issued on: 2026-04-30",
        "Expires: 2029-05-03",
        "A white A on blue",
        "example.edu states:",
        "Welds steel",
        "Criteria:",
        "What was checked",
        "Passed:",
        "What was not checked",
        "Hosts contacted: example.edu",
        "Check it yourself at check.example.org",
    ];
    let mut from = 0;
    for wanted in order {
        let place = spoken[from..].find(wanted);
        from += place.unwrap_or_else(|| panic!("{wanted:?} in its place in:\n{spoken}"));
    }
}

#[test]
fn the_structure_is_an_article_labelled_by_name_and_state() {
    for case in all() {
        for view in VIEWS {
            let card = draw(&case, view);
            assert_eq!(card.tag(), Tag::Article);
            let label = card.attribute(Attribute::AriaLabelledBy).unwrap();
            for id in label.split(' ') {
                let there = find(&card, &|element| element.attribute(Attribute::Id) == Some(id));
                assert_eq!(there.len(), 1, "{}: #{id}", case.name);
            }
            let known = |id: &str| ["name", "state", "person"].contains(&id);
            let others = find(&card, &|element| element.attribute(Attribute::Id).is_some_and(|id| !known(id)));
            assert_eq!(others.len(), 0, "{}", case.name);
        }
    }
}

#[test]
fn headings_start_at_the_asked_level_and_skip_none() {
    for (level, tags) in [
        (2, [Tag::H2, Tag::H3]),
        (3, [Tag::H3, Tag::H4]),
        (5, [Tag::H5, Tag::H6]),
        (6, [Tag::H6, Tag::H6]),
        (1, [Tag::H3, Tag::H3]),
        (0, [Tag::H3, Tag::H3]),
    ] {
        let case = state("valid");
        let options = Options { heading: level, ..Options::default() };
        let card = card(&case.report, &case.contents, &Messages::english(), &options);
        let headings = find(&card, &|element| matches!(element.tag(), Tag::H2 | Tag::H3 | Tag::H4 | Tag::H5 | Tag::H6));
        let found: Vec<Tag> = headings.iter().map(|heading| heading.tag()).collect();
        assert_eq!(found.len(), 2);
        if level >= 2 {
            assert_eq!(found, tags, "level {level}");
        } else {
            assert_eq!(found[0], Tag::H3, "level {level} counts as 3");
            assert_eq!(found[1], Tag::H4, "level {level} counts as 3");
        }
    }
}

/// UX.md §5 "Must": issuer domain, recipient, time, open questions, hosts, independent check.
#[test]
fn every_card_says_what_it_must() {
    for case in all() {
        for view in VIEWS {
            let card = draw(&case, view);
            let said = words(&card);
            for wanted in ["Checked 20", "Hosts contacted:", "What was not checked", "about the person who shows it"] {
                assert!(said.contains(wanted), "{} {view:?}: {wanted}", case.name);
            }
            let check = find(&card, &|element| element.attribute(Attribute::Action) == Some("verify-elsewhere"));
            assert_eq!(check.len(), 1, "{} {view:?}", case.name);
            assert_eq!(words(check[0]), format!("Check it yourself at check.example.org <{CHECKER}>"));
        }
    }
    for view in VIEWS {
        let said = words(&draw(&state("valid"), view));
        assert!(said.contains("example.edu Calls itself “Example Polytechnic”"), "{view:?}: {said}");
    }
}

#[test]
fn the_checks_begin_with_a_word_and_are_counted() {
    for case in all() {
        for view in [View::Card, View::Full] {
            let card = draw(&case, view);
            let list = find(&card, &|element| {
                element.tag() == Tag::Ul && element.attribute(Attribute::Class) == Some("checks")
            })[0];
            let passed = case.report.checks.iter().filter(|check| check.outcome == Outcome::Pass).count();
            let mut passes = 0;
            for item in list.children() {
                let Node::Element(item) = item else { panic!("only items") };
                let said = words(item);
                let word = ["Passed: ", "Failed: ", "Not checked: ", "Not applicable: "]
                    .into_iter()
                    .find(|word| said.strip_prefix("- ").unwrap_or(&said).starts_with(word));
                assert!(word.is_some(), "{said}");
                passes += usize::from(word == Some("Passed: "));
            }
            assert_eq!(passes, passed, "{}: a tick for each check that passed, and no other", case.name);
            let summary = format!("Show checks ({})", list.children().len());
            assert!(html(&card).contains(&summary), "{} {view:?}", case.name);
        }
    }
}

/// UX.md §5 "Never" (1), over whole cards.
#[test]
fn what_decided_is_said_once() {
    for name in ["wrong-signer", "tampered", "unsigned"] {
        let card = draw(&state(name), View::Card);
        let reasons = of_class(&card, "reasons");
        let said: String = reasons.iter().map(|list| words(list)).collect();
        assert!(!said.contains("z6MkAttacker") && !said.contains("signature"), "{name}: {said}");
    }
}

#[test]
fn no_card_claims_more_than_was_checked() {
    let never = [
        "verified",
        "authentic",
        "genuine",
        "trusted",
        "official",
        "certified",
        "secure",
        "guaranteed",
        "has the skill",
    ];
    for case in all() {
        for view in VIEWS {
            let said = words(&draw(&case, view)).to_lowercase();
            for word in never {
                assert!(!said.split(|letter: char| !letter.is_alphabetic()).any(|one| one == word), "{}", case.name);
            }
            assert!(!said.contains(['!', '✓', '✔', '%']), "{}", case.name);
        }
    }
}

#[test]
fn the_issuer_is_named_by_its_place_and_no_more() {
    let mut case = state("valid");
    case.report.issuer = Some(Issuer {
        id: "did:web:www.credly.com:issuers:abc".into(),
        host: Some("www.credly.com".into()),
        path: vec!["issuers".into(), "abc".into()],
    });
    let card = draw(&case, View::Card);
    assert_eq!(words(of_class(&card, "headline")[0]), "Signature valid — issued from a part of www.credly.com");
    assert!(words(&card).contains("Issued by: www.credly.com › issuers › abc Calls itself"));
}

#[test]
fn letters_that_look_alike_show() {
    let mut case = state("valid");
    case.report.issuer = Some(Issuer { id: "did:web:x".into(), host: Some("xn--hrvard-3nf.edu".into()), path: vec![] });
    let said = words(&draw(&case, View::Card));
    assert!(said.contains("issued by xn--hrvard-3nf.edu"), "{said}");
    assert!(said.contains("such letters can look alike"), "{said}");

    let mut badge = badge();
    badge.achievement.criteria.id = Some("https://hаrvard.edu/criteria".into());
    let said = words(&draw(&valid_with(badge), View::Full));
    assert!(said.contains("(xn--hrvard-3nf.edu)"), "the Cyrillic letter shows: {said}");
}

#[test]
fn a_domain_is_named_only_where_it_vouches_for_the_key() {
    let mut case = state("valid");
    set(&mut case.report, Code::IssuerDomain, Outcome::Unknown(Why::Unreachable), &[("host", "example.edu")]);
    let card = draw(&case, View::Card);
    assert_eq!(words(of_class(&card, "headline")[0]), "Signature valid — issuer not identified");
    assert!(words(&card).contains("Issued by: A key that no domain vouches for"));
}

#[test]
fn the_worst_caveat_leads_and_the_others_are_listed() {
    let mut case = state("unlinked");
    set(&mut case.report, Code::StatusRevocation, Outcome::Unknown(Why::Offline), &[]);
    set(&mut case.report, Code::ContextAlias, Outcome::Fail, &[]);
    let card = draw(&case, View::Card);
    assert_eq!(words(of_class(&card, "headline")[0]), "Signature valid — issuer not identified");
    assert!(words(of_class(&card, "second")[0]).contains("Nobody was contacted, as you asked."));
    let reasons = words(of_class(&card, "reasons")[0]);
    for wanted in ["No domain vouches", "whether the issuer has revoked the badge", "named by an old address"] {
        assert!(reasons.contains(wanted), "{reasons}");
    }
}

#[test]
fn a_signature_that_expired_is_not_a_badge_that_expired() {
    let mut case = state("valid");
    set(&mut case.report, Code::ProofExpires, Outcome::Fail, &[("date", "2026-06-01T00:00:00Z")]);
    assert_eq!(words(of_class(&draw(&case, View::Chip), "headline")[0]), "The signature expired on 2026-06-01");
}

#[test]
fn a_check_that_never_ran_leaves_the_badge_unchecked() {
    let mut case = state("valid");
    case.report.checks.retain(|check| check.code != Code::ProofSignature);
    let card = draw(&case, View::Card);
    assert_eq!(words(of_class(&card, "headline")[0]), "Could not be checked");
    assert!(words(of_class(&card, "second")[0]).contains("A check that is needed did not run."));
    assert_eq!(of_class(&card, "unchecked").len(), 1);
}

#[test]
fn recipients_are_named_as_far_as_the_badge_shows_them() {
    let with = |change: &dyn Fn(&mut Badge)| {
        let mut badge = badge();
        badge.recipient = None;
        badge.recipient_name = Text::default();
        badge.identifiers.clear();
        change(&mut badge);
        words(&draw(&valid_with(badge), View::Card))
    };
    let email = |value: &str, hashed| Identity { kind: "emailAddress".into(), value: value.into(), hashed, salt: None };
    assert!(with(&|_| {}).contains("Issued to: Recipient not shown"));
    assert!(
        with(&|badge| badge.recipient = Some("did:key:z6".into()))
            .contains("Issued to: Somebody named by an identifier only")
    );
    assert!(
        with(&|badge| badge.identifiers = vec![email("a@example.org", false)]).contains("Issued to: a@example.org")
    );
    let sealed = with(&|badge| badge.identifiers = vec![email("sha256$00ff", true)]);
    assert!(sealed.contains("Issued to: A sealed email address"));
    assert!(!sealed.contains("00ff"));
    assert!(
        with(&|badge| badge.recipient = Some("did:web:example.edu".into()))
            .contains("Issuer and recipient are the same")
    );
}

/// PRV-01, PRV-02: nothing on another host is loaded before the reader asks.
#[test]
fn pictures_on_other_hosts_wait_for_the_reader() {
    let mut badge = badge();
    badge.image = Some(Image { url: "https://img.example.net/a.png".into(), caption: None, covered: false });
    let card = draw(&valid_with(badge), View::Full);
    assert!(find(&card, &|element| element.tag() == Tag::Img).is_empty());
    let buttons = find(&card, &|element| element.attribute(Attribute::Action) == Some("show-picture"));
    assert_eq!(buttons.len(), 1);
    assert_eq!(buttons[0].attribute(Attribute::PictureUrl), Some("https://img.example.net/a.png"));
    let markup = html(&card);
    assert!(!markup.contains(" src=") && !markup.contains("<img"));
    assert!(markup.contains("Show picture from <bdi dir=\"ltr\">img.example.net</bdi>"));
    assert!(words(&card).contains("The picture is not covered by the signature."));
}

#[test]
fn only_pictures_inside_the_badge_are_shown_at_once() {
    for url in [
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "data:image/svg+xmlx,",
        "data:application/xhtml+xml,<p/>",
        "http://example.org/a.png",
        "blob:https://example.org/1",
        "//example.org/a.png",
        "",
    ] {
        let mut badge = badge();
        badge.image = Some(Image { url: url.into(), caption: None, covered: true });
        let card = draw(&valid_with(badge), View::Full);
        let loads = |element: &Element| {
            element.attribute(Attribute::Src).is_some() || element.attribute(Attribute::PictureUrl).is_some()
        };
        assert!(find(&card, &loads).is_empty(), "{url}");
    }
    let card = draw(&state("valid"), View::Card);
    let pictures = find(&card, &|element| element.tag() == Tag::Img);
    assert_eq!(pictures.len(), 1);
    assert_eq!(pictures[0].attribute(Attribute::Alt), Some("A white A on blue"));
    assert!(pictures[0].attribute(Attribute::Src).unwrap().starts_with("data:image/"));
}

/// SEC-01.
#[test]
fn links_lead_to_web_pages_and_mail_only() {
    for url in [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "blob:x",
        "https:",
        "https://",
        "https:///x",
        "//example.org",
        "/path",
        "https://exa mple.org",
        "https://example.org/\u{1}",
        "mailto:",
        "mailto:a",
        "https:example.org",
    ] {
        assert!(Link::new(url).is_none(), "{url:?}");
    }
    for (url, host) in [
        ("https://example.org/a", "example.org"),
        ("HTTPS://Example.org:8443?x", "Example.org:8443"),
        ("http://example.org#a", "example.org"),
        ("mailto:a@example.org?subject=x", "example.org"),
        ("https://bank.example@evil.example/", "evil.example"),
        ("https://evil.example\\@bank.example/", "evil.example"),
    ] {
        assert_eq!(Link::new(url).map(Link::host), Some(host), "{url}");
    }
}

#[test]
fn every_link_tells_its_target_nothing_and_shows_its_host() {
    for case in all() {
        for link in find(&draw(&case, View::Full), &|element| element.tag() == Tag::A) {
            let href = link.attribute(Attribute::Href).unwrap();
            assert!(Link::new(href).is_some(), "{href}");
            assert_eq!(link.attribute(Attribute::Rel), Some("noopener noreferrer nofollow ugc"));
            assert_eq!(link.attribute(Attribute::ReferrerPolicy), Some("no-referrer"));
        }
    }
    let said = words(&draw(&state("valid"), View::Full));
    assert!(said.contains("Page of evidence <https://portfolio.example.net/joint> (portfolio.example.net)"), "{said}");
}

#[test]
fn markdown_is_a_safe_subset() {
    let drawn = |source: &str| html(&markdown(source, &Messages::english()));
    let rows = [
        ("a\nb\n\nc", "<p>a b</p><p>c</p>"),
        ("# Title #\ntext", "<p><strong>Title</strong></p><p>text</p>"),
        (
            "**a** *b* __c__ _d_ `e*`",
            "<p><strong>a</strong> <em>b</em> <strong>c</strong> <em>d</em> <code>e*</code></p>",
        ),
        ("snake_case_name 2 * 3 * 4 **open", "<p>snake_case_name 2 * 3 * 4 **open</p>"),
        ("- a\n- b\n1. c", "<ul><li>a</li><li>b</li></ul><ol><li>c</li></ol>"),
        ("* one\n  more\n\n* two", "<ul><li>one more</li></ul><ul><li>two</li></ul>"),
        ("```\n<b>\n```", "<pre><code>&lt;b&gt;\n</code></pre>"),
        ("\\*a\\*", "<p>*a*</p>"),
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"),
        ("[x](javascript:alert)", "<p>x</p>"),
        ("[**x**](data:text/html,y)", "<p><strong>x</strong></p>"),
        ("[a](b", "<p>[a](b</p>"),
        ("", ""),
    ];
    for (source, wanted) in rows {
        assert_eq!(drawn(source), format!("<div>{wanted}</div>"), "{source:?}");
    }
    for source in ["[shown](https://example.org/a \"title\")", "![shown](https://example.org/a)"] {
        let link = drawn(source);
        assert!(link.contains("href=\"https://example.org/a\""), "{link}");
        assert!(link.contains(">shown</a> <span class=\"host\"><bdi dir=\"ltr\">(example.org)</bdi></span>"), "{link}");
        assert!(!link.contains("<img"));
    }
    assert!(drawn("<https://example.org/>").contains("href=\"https://example.org/\""));
}

/// Work is bounded by counting it, not by a clock: the text comes out whole, unmarked past the bound.
#[test]
fn markdown_that_is_all_marks_stays_text() {
    for mark in ["[", "*", "_ ", "`", "<", "![", "[a](", "**a "] {
        let source = mark.repeat(6_000);
        assert!(html(&markdown(&source, &Messages::english())).len() < 20 * source.len(), "{mark}");
    }
}

/// DSP-08, UX.md §11.
#[test]
fn hostile_names_are_tamed_in_every_sink() {
    let long = "A".repeat(10_000);
    let rows: [(&str, &str); 6] = [
        ("Welder\u{202e}dilav\u{2066}\u{200b}", "Welderdilav"),
        ("✅ Welder 🔒", "Welder"),
        ("<script>alert(1)</script>", "<script>alert(1)</script>"),
        ("Welder\n\nSignature valid\u{2028}x", "Welder Signature valid x"),
        ("\u{1b}[2JWelder\u{7}\u{9b}31m", "[2JWelder31m"),
        (&long, &long[..200]),
    ];
    for (hostile, shown) in rows {
        let mut badge = badge();
        badge.name = text(hostile);
        badge.achievement.name = text(hostile);
        badge.issuer.name = text(hostile);
        badge.recipient_name = text(hostile);
        let case = valid_with(badge);
        for view in VIEWS {
            let card = draw(&case, view);
            let name = find(&card, &|element| element.attribute(Attribute::Id) == Some("name"))[0];
            let said = words(name);
            assert_eq!(said.strip_suffix('…').unwrap_or(&said), shown, "{view:?}");
            let (markup, terminal) = (html(&card), plain_text(&card));
            assert!(!markup.contains("<script"));
            for text in [&markup, &terminal] {
                let bad = |letter: char| {
                    (letter.is_control() && letter != '\n')
                        || ('\u{202a}'..='\u{202e}').contains(&letter)
                        || ('\u{2066}'..='\u{2069}').contains(&letter)
                        || letter == '\u{200b}'
                };
                assert!(!text.contains(bad), "{view:?}");
            }
        }
    }
}

/// A name that was cut or cleaned stands as written in the details, as text.
#[test]
fn names_that_were_altered_stand_as_written_in_the_details() {
    let mut badge = badge();
    badge.name = text("✅ Welder");
    assert!(words(&draw(&valid_with(badge), View::Full)).contains("Name as written: ✅ Welder"));
    assert!(!words(&draw(&state("valid"), View::Full)).contains("Name as written"));
}

#[test]
fn texts_keep_their_language_and_direction() {
    let mut badge = badge();
    badge.name = Text(vec![
        open_badge::credential::Localized { value: "Lassen".into(), language: Some("nl".into()), right_to_left: None },
        open_badge::credential::Localized {
            value: "لحام".into(),
            language: Some("ar".into()),
            right_to_left: Some(true),
        },
    ]);
    let case = valid_with(badge);
    let draw = |language| {
        let options = Options { language, ..Options::default() };
        html(&card(&case.report, &case.contents, &Messages::english(), &options))
    };
    assert!(draw("ar-EG").contains("<bdi lang=\"ar\" dir=\"rtl\">لحام</bdi>"));
    assert!(draw("en").contains("<bdi lang=\"nl\">Lassen</bdi>"));
}

#[test]
fn long_lists_are_cut_and_counted() {
    let mut badge = badge();
    badge.achievement.tags = (0..150).map(|_| "tag".into()).collect();
    let said = words(&draw(&valid_with(badge), View::Full));
    assert!(said.contains("50 more are not shown here."));
}

/// Reads the HTML back with a strict tokenizer: its tags, attributes and texts are the tree's, so no
/// character of a text became markup. Texts are drawn from the characters that could.
#[test]
fn html_holds_exactly_the_tree_whatever_the_texts_are() {
    let mut random = 0x2545_f491_4f6c_dd1d_u64;
    let mut hostile = |length: usize| {
        let alphabet: Vec<char> = "<>\"'&/=!-`;:[](){}*_#x \n\u{0}\u{202e}✅é".chars().collect();
        let mut text = String::new();
        for _ in 0..length {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            text.push(alphabet[(random % alphabet.len() as u64) as usize]);
        }
        text
    };
    for _ in 0..10 {
        let mut badge = badge();
        badge.name = text(&hostile(30));
        badge.issuer.name = text(&hostile(30));
        badge.issuer.id = hostile(30).into();
        badge.issuer.url = Some(format!("https://example.org/{}", hostile(20)).into());
        badge.recipient = Some(hostile(30).into());
        badge.achievement.description = text(&hostile(80));
        badge.achievement.criteria.narrative = Some(hostile(200).into());
        badge.achievement.criteria.id = Some(format!("https://{}/", hostile(9)).into());
        badge.achievement.tags = vec![hostile(20).into()];
        badge.image = Some(Image {
            url: format!("data:image/png,{}", hostile(30)).into(),
            caption: Some(hostile(30).into()),
            covered: true,
        });
        for case in all_with(&badge) {
            let card = draw(&case, View::Full);
            let mut wanted = Vec::new();
            tokens_of(&card, &mut wanted);
            assert_eq!(tokens(&html(&card)), merged(wanted), "{}", case.name);
        }
    }
}

#[derive(Debug, PartialEq)]
enum Token {
    Open(String, Vec<(String, String)>),
    Close(String),
    Text(String),
}

/// What the html sink should write of a tree.
fn tokens_of(element: &Element, tokens: &mut Vec<Token>) {
    if element.tag() == Tag::Button {
        return;
    }
    let own = [Attribute::Action, Attribute::Done];
    let attributes = element.attributes().iter().filter(|(name, _)| !own.contains(name));
    let attributes = attributes.map(|(name, value)| (name.name().to_owned(), value.to_string())).collect();
    tokens.push(Token::Open(element.tag().name().to_owned(), attributes));
    if element.tag() == Tag::Img {
        return;
    }
    for child in element.children() {
        match child {
            Node::Element(child) => tokens_of(child, tokens),
            Node::Text(text) => tokens.push(Token::Text(text.to_string())),
            Node::Time(time, style) => {
                let shown = match style {
                    open_badge::card::tree::TimeStyle::Date => time.date(),
                    open_badge::card::tree::TimeStyle::Instant => {
                        time.to_rfc3339().replace('T', " ").replace(":00Z", " UTC")
                    }
                };
                tokens.push(Token::Open("time".into(), vec![("datetime".into(), time.to_rfc3339())]));
                tokens.push(Token::Text(shown));
                tokens.push(Token::Close("time".into()));
            }
        }
    }
    tokens.push(Token::Close(element.tag().name().to_owned()));
}

/// Joins texts that stand next to each other, as HTML does.
fn merged(tokens: Vec<Token>) -> Vec<Token> {
    let mut merged: Vec<Token> = Vec::new();
    for token in tokens {
        match (merged.last_mut(), token) {
            (_, Token::Text(more)) if more.is_empty() => {}
            (Some(Token::Text(text)), Token::Text(more)) => text.push_str(&more),
            (_, token) => merged.push(token),
        }
    }
    merged
}

/// A tokenizer for HTML as we write it; it panics on anything else.
fn tokens(html: &str) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut rest = html;
    while !rest.is_empty() {
        if let Some(close) = rest.strip_prefix("</") {
            let (name, after) = close.split_once('>').unwrap();
            tokens.push(Token::Close(name.to_owned()));
            rest = after;
        } else if let Some(open) = rest.strip_prefix('<') {
            let end = open.find([' ', '>']).unwrap();
            let (name, mut after) = open.split_at(end);
            assert!(name.bytes().all(|byte| byte.is_ascii_alphanumeric()), "{name:?}");
            let mut attributes = Vec::new();
            while let Some(more) = after.strip_prefix(' ') {
                let (name, value) = more.split_once("=\"").unwrap();
                let (value, left) = value.split_once('"').unwrap();
                attributes.push((name.to_owned(), unescape(value)));
                after = left;
            }
            rest = after.strip_prefix('>').unwrap();
            tokens.push(Token::Open(name.to_owned(), attributes));
        } else {
            let (text, after) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
            tokens.push(Token::Text(unescape(text)));
            rest = after;
        }
    }
    tokens
}

fn unescape(text: &str) -> String {
    assert!(!text.contains(['<', '>', '"', '\'']), "unescaped: {text:?}");
    let names = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")];
    for (at, _) in text.match_indices('&') {
        assert!(names.iter().any(|(name, _)| text[at..].starts_with(name)), "a bare ampersand: {text:?}");
    }
    names.iter().fold(text.to_owned(), |text, (name, letter)| text.replace(name, letter))
}

#[test]
fn views_have_the_names_that_pages_write() {
    for view in VIEWS {
        assert_eq!(View::from_name(view.name()), Some(view));
    }
    assert_eq!(View::from_name("CARD"), None);
}

/// UX.md §7, measured: text on tint reaches 4.5:1, borders and icons 3:1, in both schemes.
#[test]
fn the_tones_keep_their_contrast() {
    let compact: String = STYLE.split_whitespace().collect();
    let mut tones = 0;
    for block in compact.split("--tone:light-dark(").skip(1) {
        let colours: Vec<&str> = block.split(')').next().unwrap().split(',').collect();
        let tints: Vec<&str> =
            block.split("--tint:light-dark(").nth(1).unwrap().split(')').next().unwrap().split(',').collect();
        for (colour, tint) in colours.iter().zip(&tints) {
            assert!(contrast(colour, tint) >= 4.5, "{colour} on {tint}");
        }
        tones += 1;
    }
    assert_eq!(tones, 4);
    for (name, paper, least) in [
        ("ink", ["#fff", "#14171a"], 4.5),
        ("quiet", ["#fff", "#14171a"], 4.5),
        ("line", ["#fff", "#14171a"], 3.0),
        ("accent", ["#fff", "#14171a"], 4.5),
    ] {
        let block = compact.split(&format!("--{name}:")).nth(1).unwrap();
        let colours: Vec<&str> =
            block.split("light-dark(").nth(1).unwrap().split(')').next().unwrap().split(',').collect();
        for (colour, paper) in colours.iter().zip(paper) {
            assert!(contrast(colour, paper) >= least, "{name}: {colour} on {paper}");
        }
    }
}

/// The contrast ratio of WCAG 2.2.
fn contrast(a: &str, b: &str) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}

fn luminance(colour: &str) -> f64 {
    let digits = colour.strip_prefix('#').unwrap();
    let digits =
        if digits.len() == 3 { digits.chars().flat_map(|digit| [digit, digit]).collect() } else { digits.to_owned() };
    let part = |at: usize| {
        let value = f64::from(u8::from_str_radix(&digits[at..at + 2], 16).unwrap()) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(0) + 0.7152 * part(2) + 0.0722 * part(4)
}

/// UX.md §9: the sides of a card follow the direction of its language.
#[test]
fn the_styles_use_logical_properties_and_no_request() {
    for physical in [
        "-left",
        "-right",
        "-top",
        "-bottom",
        "left:",
        "right:",
        "top:",
        "bottom:",
        "url(",
        "@import",
        "http",
        "animation",
    ] {
        assert!(!STYLE.contains(physical), "{physical}");
    }
    assert!(!STYLE.contains("::part"));
}
