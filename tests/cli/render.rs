//! `open-badge render`: the static twin of a card, for pages that are built.

use std::io::Read;

use super::{failure, file, text};
use crate::badges::{key_badge, set, write};
use flate2::read::DeflateDecoder;
use open_badge::encoding::base64;

const CHECKER: [&str; 2] = ["--checker", "https://check.example.org/"];

/// The fragment of the link to the check page.
fn fragment(html: &str) -> &str {
    let (_, rest) = html.split_once("https://check.example.org/#").expect("a link to the check page");
    rest.split('"').next().unwrap()
}

#[test]
fn the_twin_is_html_unless_told_otherwise() {
    let badge = file("badge.json", write(&key_badge()));
    for words in [&["render", &badge][..], &["render", "--html", &badge]] {
        let html = text(words, 0);
        assert!(html.starts_with("<open-badge src=\"badge.json\" view=\"card\">"), "{html}");
        assert!(html.contains("<template shadowrootmode=\"open\"><style>"), "{html}");
        assert!(html.contains(", when this page was built."), "{html}");
    }
    assert!(text(&["render", "--markdown", &badge], 0).starts_with("> **Signature valid — "));
    assert!(text(&["render", "--svg", &badge], 0).starts_with("<svg "));
}

#[test]
fn a_bad_badge_has_a_twin_that_says_so_and_the_exit_code_of_its_verdict() {
    let badge = file("changed.json", write(&set(&key_badge(), "/name", r#""Another name""#)));
    for target in ["--html", "--markdown", "--svg"] {
        let twin = text(&["render", target, &badge], 1);
        assert!(twin.contains("Does not match its signature") && !twin.contains("Another name"), "{target}: {twin}");
    }
}

#[test]
fn the_link_to_the_check_page_carries_the_badge() {
    let badge = write(&key_badge());
    let html = text(&[&["render", &file("badge.json", &badge)][..], &CHECKER].concat(), 0);
    let packed = base64::decode_url(fragment(&html).strip_prefix("z=").unwrap()).unwrap();
    let mut carried = String::new();
    DeflateDecoder::new(packed.as_slice()).read_to_string(&mut carried).unwrap();
    assert_eq!(carried, badge);

    let short = text(&[&["render", &file("short.json", "{}")][..], &CHECKER].concat(), 3);
    assert_eq!(fragment(&short), "badge=e30");
}

#[test]
fn a_badge_too_large_for_a_link_goes_by_its_address() {
    // Digits that no compression makes small.
    let mut number: u32 = 1;
    let noise = (0..120_000).map(|_| {
        number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        char::from(b'!' + (number >> 24) as u8 % 90)
    });
    let badge = file("large.json", noise.collect::<String>());
    let words = [&["render", &badge][..], &CHECKER].concat();
    let public = text(&[&words[..], &["--src", "https://example.org/a?b=c"]].concat(), 3);
    assert_eq!(fragment(&public), "url=https%3A%2F%2Fexample.org%2Fa%3Fb%3Dc");
    let relative = text(&words, 3);
    assert!(relative.contains("\"https://check.example.org/\""), "{relative}");
}

#[test]
fn the_page_chooses_view_address_and_styles() {
    let badge = file("badge.json", write(&key_badge()));
    let words = ["render", "--view", "chip", "--src", "/badges/a.json", "--stylesheet", "/open-badge.css", &badge];
    let html = text(&words, 0);
    assert!(html.starts_with("<open-badge src=\"/badges/a.json\" view=\"chip\">"), "{html}");
    assert!(html.contains("<link rel=\"stylesheet\" href=\"/open-badge.css\">") && !html.contains("<style"), "{html}");
}

#[test]
fn wrong_options_are_refused() {
    let badge = file("badge.json", write(&key_badge()));
    for (words, says) in [
        (&["render", "--view", "large", &badge][..], "none of chip, card, full"),
        (&["render", "--html", "--svg", &badge], "at a time"),
        (&["render", "--src", "javascript:alert(1)", &badge], "not an address"),
        (&["render", "--src", "", &badge], "not an address"),
        (&["render", "--checker", "http://check.example.org/", &badge], "https URL without a fragment"),
        (&["render", "--checker", "https://check.example.org/#a", &badge], "https URL without a fragment"),
        (&["render", "--json", &badge], "another command"),
        (&["verify", "--svg", &badge], "another command"),
        (&["verify", "--src", "a.json", &badge], "another command"),
    ] {
        let said = failure(words, 64);
        assert!(said.contains(says), "{words:?}: {said}");
    }
}
