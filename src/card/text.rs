//! The card as plain text, for terminals: readable without colour, every state in words.

use super::html::written;
use super::tree::{Attribute, Element, Node, Tag};

/// The text of a card, one line for each thing. Disclosures stand open; what needs a page is left
/// out.
#[must_use]
pub fn text(card: &Element) -> String {
    let mut writer = Writer { text: String::new(), indent: 0, fresh: true, gap: false };
    writer.element(card);
    writer.line();
    writer.text
}

struct Writer {
    text: String,
    indent: usize,
    /// Whether nothing stands on the present line.
    fresh: bool,
    /// Whether an empty line comes before what follows.
    gap: bool,
}

impl Writer {
    fn element(&mut self, element: &Element) {
        if element.attribute(Attribute::Class) == Some("print") {
            return;
        }
        match element.tag() {
            // The summary only names what the open disclosure shows.
            Tag::Button | Tag::Summary => {}
            #[cfg(feature = "full")]
            Tag::Form | Tag::Input | Tag::Label => {}
            Tag::Img => self.words(element.attribute(Attribute::Alt).unwrap_or_default()),
            Tag::A => {
                self.children(element);
                if let Some(url) = element.attribute(Attribute::Href) {
                    self.words(" <");
                    self.words(url);
                    self.words(">");
                }
            }
            Tag::Dt => {
                self.line();
                self.children(element);
                self.words(if self.text.ends_with('?') { " " } else { ": " });
            }
            Tag::Dd => {
                self.indent += 2;
                self.children(element);
                self.indent -= 2;
                self.line();
            }
            Tag::Li => {
                self.line();
                self.words("- ");
                self.indent += 2;
                self.children(element);
                self.indent -= 2;
                self.line();
            }
            Tag::Details | Tag::Section | Tag::Dl | Tag::Ul | Tag::Ol => {
                self.line();
                self.gap = self.indent == 0;
                self.children(element);
                self.line();
            }
            Tag::Article | Tag::Div | Tag::P | Tag::Pre | Tag::H2 | Tag::H3 | Tag::H4 | Tag::H5 | Tag::H6 => {
                self.line();
                self.children(element);
                self.line();
            }
            Tag::Bdi | Tag::Code | Tag::Em | Tag::Span | Tag::Strong => self.children(element),
        }
    }

    fn children(&mut self, element: &Element) {
        for child in element.children() {
            match child {
                Node::Element(child) => self.element(child),
                Node::Text(text) => self.words(text),
                Node::Time(time, style) => self.words(&written(*time, *style)),
            }
        }
    }

    /// Ends the line, if anything stands on it.
    fn line(&mut self) {
        if !self.fresh {
            self.text.truncate(self.text.trim_end_matches(' ').len());
            self.text.push('\n');
            self.fresh = true;
        }
    }

    /// Adds to the line. Nothing that moves a terminal's cursor passes, whatever the text is.
    fn words(&mut self, words: &str) {
        for letter in words.chars() {
            if letter == '\n' {
                self.line();
                continue;
            }
            if letter.is_control() || (self.fresh && letter == ' ') {
                continue;
            }
            if self.fresh {
                if self.gap && !self.text.is_empty() {
                    self.text.push('\n');
                }
                self.gap = false;
                for _ in 0..self.indent {
                    self.text.push(' ');
                }
                self.fresh = false;
            }
            self.text.push(letter);
        }
    }
}
