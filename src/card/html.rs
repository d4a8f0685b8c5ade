//! The card as HTML text, for static pages; browsers draw the tree with DOM calls instead.

use super::tree::{Action, Attribute, Element, Node, Tag, TimeStyle};
use crate::text::Cut;
use crate::time::Timestamp;

/// The HTML of a card. What needs a script is left out: buttons and forms; a picture on another host becomes
/// a link to it.
#[must_use]
pub fn html(card: &Element) -> String {
    with_fragment(card, "")
}

/// The same, the fragment being that of the link to the independent check page.
pub(super) fn with_fragment(card: &Element, fragment: &str) -> String {
    let mut html = String::new();
    element(card, fragment, &mut html);
    html
}

fn element(element: &Element, fragment: &str, html: &mut String) {
    let tag = match (element.tag(), element.attribute(Attribute::PictureUrl)) {
        (Tag::Button, None) => return,
        #[cfg(feature = "full")]
        (Tag::Form, _) => return,
        (Tag::Img, _) if element.attribute(Attribute::Baked).is_some() => return,
        (Tag::Button, Some(_)) => Tag::A,
        (tag, _) => tag,
    };
    html.push('<');
    html.push_str(tag.name());
    for (name, value) in element.attributes() {
        match name {
            Attribute::PictureUrl => {
                attribute("href", value, html);
                attribute("rel", "noopener noreferrer nofollow ugc", html);
                attribute("referrerpolicy", "no-referrer", html);
            }
            // They serve the script and the elements that it replaces.
            Attribute::Action | Attribute::Done => {}
            Attribute::Type | Attribute::Alt if tag == Tag::A => {}
            Attribute::Href if element.attribute(Attribute::Action) == Some(Action::VerifyElsewhere.name()) => {
                attribute("href", &[&**value, fragment].concat(), html);
            }
            _ => attribute(name.name(), value, html),
        }
    }
    html.push('>');
    if tag == Tag::Img {
        return;
    }
    for child in element.children() {
        match child {
            Node::Element(child) => self::element(child, fragment, html),
            Node::Text(text) => escape(text, html),
            Node::Time(time, style) => instant(*time, *style, html),
        }
    }
    html.push_str("</");
    html.push_str(tag.name());
    html.push('>');
}

pub(super) fn attribute(name: &str, value: &str, html: &mut String) {
    html.push(' ');
    html.push_str(name);
    html.push_str("=\"");
    escape(value, html);
    html.push('"');
}

fn instant(time: Timestamp, style: TimeStyle, html: &mut String) {
    html.push_str("<time");
    attribute("datetime", &time.to_rfc3339(), html);
    html.push('>');
    escape(&written(time, style), html);
    html.push_str("</time>");
}

/// An instant without a language: `2026-05-03` or `2026-05-03 14:05 UTC`.
#[must_use]
pub(super) fn written(time: Timestamp, style: TimeStyle) -> String {
    let mut text = time.date();
    if style == TimeStyle::Instant {
        let whole = time.to_rfc3339();
        text.push(' ');
        text.push_str(whole.parts(b'T').nth(1).and_then(|clock| clock.get(..5)).unwrap_or_default());
        text.push_str(" UTC");
    }
    text
}

/// Appends a text to HTML, so that none of it is markup, in attributes neither.
pub fn escape(text: &str, html: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\'' => html.push_str("&#39;"),
            other => html.push(other),
        }
    }
}
