//! The static twin of a card: says what the card says, and that it is as old as its page.
#![cfg(feature = "render")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

mod card_states;

use card_states::{all, strained};
use open_badge::card::twin::{self, Place};
use open_badge::card::{Options, card, text};
use open_badge::messages::Messages;
use roxmltree::Document;

const PLACE: Place<'_> = Place { source: "badges/a.json", fragment: "#badge=e30", stylesheet: None };

fn options() -> Options<'static> {
    Options { checker: Some("https://check.example.org/"), ..Options::default() }
}

/// Every case with its twins as HTML, Markdown and SVG.
fn twins() -> Vec<(&'static str, [String; 3])> {
    let messages = Messages::english().of_built_pages();
    let cases = all().into_iter().chain(strained());
    let twins = cases.map(|case| {
        let card = card(&case.report, &case.contents, &messages, &options());
        let html = twin::html(&card, &PLACE, &messages, &options());
        (case.name, [html, twin::markdown(&card, &PLACE, &messages), twin::svg(&card, &PLACE, &messages)])
    });
    twins.collect()
}

/// The words of an SVG picture, line after line.
fn words(svg: &str) -> String {
    let document = Document::parse(svg).unwrap();
    let lines = document.descendants().filter(|node| node.has_tag_name("text")).filter_map(|node| node.text());
    lines.collect::<Vec<_>>().join(" ")
}

/// Without what is escaped, and what a word with an escape in it says.
fn bare(markdown: &str) -> String {
    let words = markdown.split(' ').filter(|word| !word.contains('\\') || word.contains("]("));
    words.collect::<Vec<_>>().join(" ")
}

/// Without what escapes punctuation in Markdown.
fn unescaped(markdown: &str) -> String {
    markdown.replace('\\', "")
}

#[test]
fn every_twin_says_when_it_was_checked_and_that_its_page_was_built_then() {
    let said = "Checked on 2026-08-20 14:05 UTC, when this page was built.";
    for (name, [html, markdown, svg]) in twins().into_iter().filter(|(name, _)| *name != "expired") {
        let plain = html.replace("<time datetime=\"2026-08-20T14:05:00Z\">", "").replace("</time>", "");
        assert!(plain.contains(said), "{name}");
        assert!(unescaped(&markdown).contains(said), "{name}: {markdown}");
        assert!(words(&svg).contains(said), "{name}: {}", words(&svg));
    }
}

#[test]
fn a_live_card_does_not_speak_of_a_page_that_was_built() {
    for case in all() {
        let text = text(&card(&case.report, &case.contents, &Messages::english(), &options()));
        assert!(!text.contains("when this page was built"), "{}", case.name);
    }
}

#[test]
fn every_twin_has_the_whole_headline_of_its_state() {
    for case in all() {
        let messages = Messages::english().of_built_pages();
        let card = card(&case.report, &case.contents, &messages, &options());
        let text = text(&card);
        let headline = text.lines().next().unwrap();
        let markdown = unescaped(&twin::markdown(&card, &PLACE, &messages));
        assert!(markdown.starts_with(&format!("> **{headline}**")), "{}: {markdown}", case.name);
        let svg = twin::svg(&card, &PLACE, &messages);
        assert!(words(&svg).starts_with(headline), "{}: {}", case.name, words(&svg));
    }
}

#[test]
fn what_nobody_vouches_for_stands_in_no_gist() {
    for (name, [_, markdown, svg]) in twins() {
        let hidden =
            ["wrong-signer", "malformed", "unsigned", "tampered", "could-not-check", "unsupported", "not-a-badge"];
        if hidden.contains(&name) {
            assert!(!markdown.contains("Advanced welding"), "{name}: {markdown}");
            assert!(!svg.contains("Advanced welding"), "{name}");
            assert!(!svg.contains("Polytechnic"), "{name}");
        } else if all().iter().any(|case| case.name == name) {
            assert!(markdown.contains("Advanced welding") && svg.contains("Advanced welding"), "{name}");
        }
    }
}

#[test]
fn html_and_markdown_lead_to_the_check_page_with_the_badge_and_to_its_file() {
    for (name, [html, markdown, _]) in twins() {
        assert!(html.contains("href=\"https://check.example.org/#badge=e30\""), "{name}");
        assert!(html.contains("<a href=\"badges/a.json\">The badge as a file</a>"), "{name}");
        assert!(markdown.contains("](<https://check.example.org/#badge=e30>)"), "{name}");
        assert!(markdown.contains("[The badge as a file](<badges/a.json>)"), "{name}");
        // Paper has no use for what only carries the badge.
        assert!(!html.contains("#badge=e30.</p>") && !html.contains("#badge=e30</bdi>"), "{name}");
    }
}

#[test]
fn styles_stand_in_the_page_or_in_a_file() {
    let messages = Messages::english().of_built_pages();
    let case = all().remove(0);
    let card = card(&case.report, &case.contents, &messages, &options());
    let inside = twin::html(&card, &PLACE, &messages, &options());
    assert!(inside.contains("<style>:host") && !inside.contains("<link"));
    let place = Place { stylesheet: Some("/a \"b\".css"), ..PLACE };
    let beside = twin::html(&card, &place, &messages, &options());
    assert!(beside.contains("<link rel=\"stylesheet\" href=\"/a &quot;b&quot;.css\">") && !beside.contains("<style"));
}

#[test]
fn what_an_issuer_writes_is_no_markup() {
    let hostile = "</template><script>alert(1)</script> [a](https://evil.example) <b> `c` \u{202e}x ![i](u) # h @me";
    let messages = Messages::english().of_built_pages();
    let mut badge = card_states::badge();
    badge.name = card_states::text(hostile);
    badge.issuer.name = card_states::text(hostile);
    badge.recipient_name = card_states::text(&format!("a\n\n# {hostile}"));
    for case in card_states::all_with(&badge) {
        let card = card(&case.report, &case.contents, &messages, &options());
        let html = twin::html(&card, &PLACE, &messages, &options());
        assert!(!html.contains("<script") && html.matches("</template>").count() == 1, "{}", case.name);
        let markdown = twin::markdown(&card, &PLACE, &messages);
        let bare = bare(&markdown);
        assert!(bare.matches("](").count() == 2 && !bare.contains("evil"), "{}: {markdown}", case.name);
        assert!(!bare.contains("<b>") && !bare.contains('`') && !bare.contains("<s"), "{}: {markdown}", case.name);
        assert!(markdown.lines().all(|line| !line.starts_with('#')), "{}: {markdown}", case.name);
        assert!(!markdown.contains('\u{202e}'), "{}", case.name);
        let svg = twin::svg(&card, &PLACE, &messages);
        let document = Document::parse(&svg).unwrap();
        let tags: Vec<_> = document.descendants().map(|node| node.tag_name().name()).collect();
        let known = ["", "svg", "title", "desc", "rect", "g", "circle", "path", "text"];
        assert!(tags.iter().all(|tag| known.contains(tag)), "{}: {tags:?}", case.name);
    }
}

#[test]
fn an_address_stays_one_in_markdown() {
    let messages = Messages::english().of_built_pages();
    let case = all().remove(0);
    let card = card(&case.report, &case.contents, &messages, &options());
    let place = Place { source: "a b>) <x\n\\.json?c=1&amp=2", ..PLACE };
    let markdown = twin::markdown(&card, &place, &messages);
    assert!(markdown.ends_with("](<a b%3E) %3Cx%5C.json?c=1&amp;amp=2>)\n"), "{markdown}");
}

#[test]
fn a_picture_is_as_tall_as_its_words() {
    for (name, [_, _, svg]) in twins() {
        let document = Document::parse(&svg).unwrap();
        let height: usize = document.root_element().attribute("height").unwrap().parse().unwrap();
        let lines = document.descendants().filter(|node| node.has_tag_name("text"));
        let last = lines.map(|node| node.attribute("y").unwrap().parse::<usize>().unwrap()).max().unwrap();
        assert!(last < height && height - last <= 20, "{name}: {last} of {height}");
    }
}
