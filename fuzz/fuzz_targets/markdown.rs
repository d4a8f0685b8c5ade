//! What an issuer writes is drawn with the elements of a card and no others, and its text stays text.
#![no_main]

use libfuzzer_sys::fuzz_target;
use open_badge::card::tree::{Attribute, Element, Node};
use open_badge::card::{html, markdown, text};
use open_badge::messages::Messages;

const TAGS: [&str; 13] = ["bdi", "div", "p", "ul", "ol", "li", "code", "pre", "em", "strong", "a", "span", "br"];

fuzz_target!(|source: &str| {
    let tree = markdown(source, &Messages::english());
    assert!(!text(&tree).chars().any(|letter| letter.is_control() && letter != '\n'));
    let html = html(&tree);
    for tag in html.split('<').skip(1) {
        let name = tag.trim_start_matches('/');
        let end = name.find(|letter: char| !letter.is_ascii_lowercase()).expect("a tag ends");
        assert!(TAGS.contains(&&name[..end]), "{html}");
    }
    addresses(&tree);
});

/// Links lead where a reader may be led.
fn addresses(element: &Element) {
    if let Some(address) = element.attribute(Attribute::Href) {
        let scheme = address.split(':').next().unwrap_or_default().to_ascii_lowercase();
        assert!(["https", "http", "mailto"].contains(&&*scheme), "{address}");
    }
    for child in element.children() {
        if let Node::Element(child) = child {
            addresses(child);
        }
    }
}
