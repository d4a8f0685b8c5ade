//! Texts with their values put in, as nodes: every value that somebody else wrote stands in a `<bdi>`
//! of its own, so that its direction cannot reach our words (UX.md §9).

use super::clean;
use super::tree::{Attribute, Element, Node, Tag, TimeStyle};
use crate::credential::Localized;
use crate::json::push_decimal;
use crate::messages::{Key, Messages, Piece, pieces, value};
use crate::report::{Check, Why};
use crate::time::{self, Timestamp};

/// What a placeholder stands for.
#[derive(Clone, Copy, Debug)]
pub enum Value<'a> {
    /// A host name or identifier: one line, left to right.
    Id(&'a str),
    /// A text of somebody else's.
    Text(&'a str),
    /// A name in its language.
    Name(&'a Localized),
    /// An instant.
    Time(Timestamp, TimeStyle),
    /// A number of ours.
    Count(usize),
}

/// A pattern and what its placeholders stand for.
#[derive(Clone, Debug)]
pub struct Sentence<'a> {
    /// The pattern.
    pub pattern: &'a str,
    /// The values of its placeholders.
    pub values: Vec<(&'static str, Value<'a>)>,
}

impl<'a> Sentence<'a> {
    /// A text without placeholders.
    #[must_use]
    pub fn plain(messages: &'a Messages, key: Key) -> Self {
        Self { pattern: messages.text(key), values: Vec::new() }
    }

    /// A text with one placeholder.
    #[must_use]
    pub fn with(messages: &'a Messages, key: Key, name: &'static str, value: Value<'a>) -> Self {
        Self { pattern: messages.text(key), values: vec![(name, value)] }
    }

    /// The nodes of the text. A placeholder without a value leaves nothing.
    #[must_use]
    pub fn nodes(&self) -> Vec<Node> {
        fill(self.pattern, &mut |name| {
            self.values.iter().find(|(known, _)| *known == name).map(|(_, value)| value.node())
        })
    }
}

impl Value<'_> {
    /// The value as a node.
    #[must_use]
    pub fn node(self) -> Node {
        match self {
            Self::Id(id) => identifier(id).into(),
            Self::Text(text) => Element::new(Tag::Bdi).text(&clean::line(text)).into(),
            Self::Name(name) => localized(name, clean::label).into(),
            Self::Time(time, style) => Node::Time(time, style),
            Self::Count(count) => {
                let mut digits = String::new();
                push_decimal(&mut digits, count as u64);
                Node::Text(digits.into())
            }
        }
    }
}

/// A host or identifier, isolated and left to right.
#[must_use]
pub fn identifier(id: &str) -> Element {
    Element::new(Tag::Bdi).set(Attribute::Dir, "ltr").text(&clean::line(id))
}

/// A text in its language and direction, made fit to be shown by `clean`.
#[must_use]
pub fn localized(text: &Localized, clean: fn(&str) -> String) -> Element {
    let mut bdi = Element::new(Tag::Bdi);
    if let Some(language) = text.language.as_deref().filter(|tag| is_language(tag)) {
        bdi = bdi.set(Attribute::Lang, language);
    }
    if let Some(right_to_left) = text.right_to_left {
        bdi = bdi.set(Attribute::Dir, if right_to_left { "rtl" } else { "ltr" });
    }
    bdi.text(&clean(&text.value))
}

/// What a check's sentences may repeat of the input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quote {
    /// All values, as the badge or a host gave them.
    All,
    /// Hosts and identifiers only: in the status strip, and where nothing of the badge is shown.
    Identifiers,
}

/// Whether a check's value `name` may be shown.
fn quotable(check: &Check, name: &str, quote: Quote) -> bool {
    value(check, name).is_some_and(|text| match quote {
        Quote::All => true,
        Quote::Identifiers => !matches!(name, "name" | "found" | "expected" | "status") && clean::is_identifier(text),
    })
}

/// The sentences on a check with their values.
#[must_use]
pub fn of_check(check: &Check, messages: &Messages, quote: Quote) -> Vec<Node> {
    let mut nodes = Vec::new();
    for pattern in messages.patterns_with(check, &|name| quotable(check, name, quote)) {
        if !nodes.is_empty() {
            nodes.push(Node::text(" "));
        }
        nodes.extend(fill(pattern, &mut |name| check_value(check, name)));
    }
    nodes
}

/// The first sentence on a check: what was found, without further facts or causes.
#[must_use]
pub fn finding(check: &Check, messages: &Messages, quote: Quote) -> Vec<Node> {
    let patterns = messages.patterns_with(check, &|name| quotable(check, name, quote));
    fill(patterns.first().copied().unwrap_or_default(), &mut |name| check_value(check, name))
}

/// The sentence on why a check could not be made.
#[must_use]
pub fn cause(check: &Check, why: Why, messages: &Messages, quote: Quote) -> Vec<Node> {
    fill(messages.why(why, &|name| quotable(check, name, quote)), &mut |name| check_value(check, name))
}

/// A check's value as a node: dates as times, the rest isolated.
fn check_value(check: &Check, name: &str) -> Option<Node> {
    let text = value(check, name)?;
    Some(match name {
        "date" => match time::parse(text) {
            Ok(parsed) => Node::Time(parsed.timestamp, TimeStyle::Date),
            Err(_) => Value::Id(text).node(),
        },
        "host" => identifier(&clean::ascii_host(text)).into(),
        "name" | "found" | "expected" | "status" => Element::new(Tag::Bdi).text(&clean::label(text)).into(),
        _ => identifier(&clean::label(text)).into(),
    })
}

fn fill(pattern: &str, value: &mut dyn FnMut(&str) -> Option<Node>) -> Vec<Node> {
    let mut nodes = Vec::new();
    for piece in pieces(pattern) {
        match piece {
            Piece::Text(text) => nodes.push(Node::text(text)),
            Piece::Value(name) => nodes.extend(value(name)),
        }
    }
    nodes
}

/// Whether a language tag has the form of one (RFC 5646): letters and digits between hyphens.
fn is_language(tag: &str) -> bool {
    tag.len() <= 35 && !tag.is_empty() && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
