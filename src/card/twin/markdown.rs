//! The gist as Markdown, for READMEs and generators of static sites.

use super::super::tree::Element;
use super::Place;
use super::gist::Gist;
use crate::messages::{Key, Messages};

/// A card's gist as CommonMark (<https://spec.commonmark.org/>), with links to the check page and the badge.
/// Nothing that an issuer wrote is read as markup.
#[must_use]
pub fn markdown(card: &Element, place: &Place<'_>, messages: &Messages) -> String {
    let gist = Gist::new(card, place);
    let mut text = String::from("> **");
    escape(&gist.headline, &mut text);
    text.push_str("**\\\n> ");
    escape(&gist.second, &mut text);
    text.push_str("\n\n");
    if let Some(name) = &gist.name {
        text.push_str("**");
        escape(name, &mut text);
        text.push_str("**\n\n");
    }
    for (term, value) in &gist.facts {
        text.push_str("- ");
        escape(term, &mut text);
        text.push_str(": ");
        escape(value, &mut text);
        text.push('\n');
    }
    for point in &gist.points {
        text.push_str("- ");
        escape(point, &mut text);
        text.push('\n');
    }
    if !gist.facts.is_empty() || !gist.points.is_empty() {
        text.push('\n');
    }
    if let Some((label, address)) = &gist.check {
        link(label, address, &mut text);
        text.push_str(" · ");
    }
    link(messages.text(Key::TwinFile), place.source, &mut text);
    text.push('\n');
    text
}

fn link(label: &str, address: &str, text: &mut String) {
    text.push('[');
    escape(label, text);
    text.push_str("](<");
    for letter in address.chars() {
        match letter {
            // What would end the address, or begin markup.
            '<' => text.push_str("%3C"),
            '>' => text.push_str("%3E"),
            '\\' => text.push_str("%5C"),
            '&' => text.push_str("&amp;"),
            '\n' | '\r' => {}
            other => text.push(other),
        }
    }
    text.push_str(">)");
}

/// Any ASCII punctuation may be escaped (§2.4); what never begins markup or a link is left readable.
fn escape(words: &str, text: &mut String) {
    for letter in words.chars() {
        if letter.is_ascii_punctuation() && !matches!(letter, ',' | ';' | '\'' | '"' | '%' | '/' | '?') {
            text.push('\\');
        }
        text.push(letter);
    }
}
