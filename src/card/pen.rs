//! Writes a card's tree from the outside in, text by text.
//!
//! Every value that somebody else wrote stands in a `<bdi>` of its own, so that its direction cannot
//! reach our words (UX.md §9).

use super::clean;
use super::tree::{Attribute, Element, Link, Node, Tag, TimeStyle};
use crate::credential::Localized;
use crate::json::push_decimal;
use crate::messages::{Key, Messages, Piece, pieces, value};
use crate::report::{Check, Why};
use crate::time::{self, Timestamp};

/// What a placeholder stands for.
#[derive(Clone, Copy)]
pub(super) enum Value<'a> {
    /// A host name or identifier: one line, left to right.
    Id(&'a str),
    /// A name in its language.
    Name(&'a Localized),
    /// A short text without a language.
    #[cfg(feature = "full")]
    Label(&'a str),
    /// A day.
    Day(Timestamp),
    /// A day and the time.
    Instant(Timestamp),
    /// A number of ours.
    Count(usize),
}

/// What a check's sentences may repeat of the input.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Quote {
    /// All values, as the badge or a host gave them.
    All,
    /// Hosts and identifiers only: in the status strip, and where nothing of the badge is shown.
    Identifiers,
}

/// The elements that are open, the outermost first.
pub(super) struct Pen<'a> {
    pub(super) messages: &'a Messages,
    open: Vec<Element>,
    root: Element,
    /// What identifiers of elements end in, so that those of one card among several are its own.
    scope: String,
}

impl<'a> Pen<'a> {
    /// Starts a tree with this element.
    pub(super) const fn new(messages: &'a Messages, root: Tag) -> Self {
        Self { messages, open: Vec::new(), root: Element::new(root), scope: String::new() }
    }

    /// The tree.
    pub(super) fn finish(mut self) -> Element {
        while !self.open.is_empty() {
            self.close();
        }
        self.root
    }

    fn element(&mut self) -> &mut Element {
        match self.open.last_mut() {
            Some(element) => element,
            None => &mut self.root,
        }
    }

    /// Opens an element in the one that is open.
    pub(super) fn open(&mut self, tag: Tag) -> &mut Self {
        self.open.push(Element::new(tag));
        self
    }

    /// Opens an element of a class.
    pub(super) fn open_class(&mut self, tag: Tag, class: &'static str) -> &mut Self {
        self.open(tag).set(Attribute::Class, class)
    }

    /// Opens an element of a class that the page may style as a part.
    pub(super) fn open_part(&mut self, tag: Tag, part: &'static str) -> &mut Self {
        self.open_class(tag, part).set(Attribute::Part, part)
    }

    /// Opens a link.
    pub(super) fn open_link(&mut self, link: Link<'_>) -> &mut Self {
        self.open_part(Tag::A, "link");
        self.element().link(link);
        self
    }

    /// Sets an attribute of the element that is open.
    pub(super) fn set(&mut self, name: Attribute, value: &str) -> &mut Self {
        self.element().set(name, value);
        self
    }

    /// Gives the element that is open an identifier.
    pub(super) fn name(&mut self, id: &str) -> &mut Self {
        let id = self.scoped(id);
        self.set(Attribute::Id, &id)
    }

    /// Says that elements with these identifiers label the one that is open.
    pub(super) fn labelled_by(&mut self, ids: &[&str]) -> &mut Self {
        let mut all = String::new();
        for id in ids {
            if !all.is_empty() {
                all.push(' ');
            }
            all.push_str(&self.scoped(id));
        }
        self.set(Attribute::AriaLabelledBy, &all)
    }

    fn scoped(&self, id: &str) -> String {
        let mut scoped = String::from(id);
        scoped.push_str(&self.scope);
        scoped
    }

    /// Begins one card among several; hands back what [`Pen::leave`] ends it with.
    #[cfg(feature = "full")]
    pub(super) fn enter(&mut self, index: usize) -> usize {
        let outer = self.scope.len();
        self.scope.push('-');
        push_decimal(&mut self.scope, index as u64);
        outer
    }

    /// Ends one card among several.
    #[cfg(feature = "full")]
    pub(super) fn leave(&mut self, outer: usize) {
        self.scope.truncate(outer);
    }

    /// The element that is open, for the attributes that take checked values.
    pub(super) fn checked(&mut self) -> &mut Element {
        self.element()
    }

    /// Closes the element that is open.
    pub(super) fn close(&mut self) -> &mut Self {
        if let Some(element) = self.open.pop() {
            self.element().push(Node::Element(element));
        }
        self
    }

    /// Closes the element that is open; without content it is left out.
    pub(super) fn close_unless_empty(&mut self) -> &mut Self {
        if self.is_empty() { self.discard() } else { self.close() }
    }

    /// Leaves out the element that is open.
    pub(super) fn discard(&mut self) -> &mut Self {
        self.open.pop();
        self
    }

    /// Whether nothing stands yet in the element that is open.
    pub(super) fn is_empty(&mut self) -> bool {
        self.element().children().is_empty()
    }

    /// Adds a text.
    pub(super) fn text(&mut self, text: &str) -> &mut Self {
        if !text.is_empty() {
            self.element().push(Node::Text(text.into()));
        }
        self
    }

    /// Adds the space between two sentences, if one stands already.
    pub(super) fn space(&mut self) -> &mut Self {
        if !self.is_empty() {
            self.text(" ");
        }
        self
    }

    /// Adds a message without placeholders.
    pub(super) fn say(&mut self, key: Key) -> &mut Self {
        let messages = self.messages;
        self.text(messages.text(key))
    }

    /// Adds a message with the value of its placeholder.
    pub(super) fn say_with(&mut self, key: Key, value: Value<'_>) -> &mut Self {
        let messages = self.messages;
        self.fill(messages.text(key), &mut |pen, _| pen.value(value))
    }

    /// Adds a pattern; `value` adds what its placeholders stand for.
    pub(super) fn fill(&mut self, pattern: &str, value: &mut dyn FnMut(&mut Self, &str)) -> &mut Self {
        for piece in pieces(pattern) {
            match piece {
                Piece::Text(text) => {
                    self.text(text);
                }
                Piece::Value(name) => value(self, name),
            }
        }
        self
    }

    /// A paragraph of small print.
    pub(super) fn note(&mut self, key: Key) -> &mut Self {
        self.open_class(Tag::P, "note").say(key).close()
    }

    /// Adds a value.
    pub(super) fn value(&mut self, value: Value<'_>) {
        match value {
            Value::Id(id) => self.id(id),
            Value::Name(name) => self.localized(name, clean::label),
            #[cfg(feature = "full")]
            Value::Label(text) => self.label(text),
            Value::Day(time) => self.time(time, TimeStyle::Date),
            Value::Instant(time) => self.time(time, TimeStyle::Instant),
            Value::Count(count) => {
                let mut digits = String::new();
                push_decimal(&mut digits, count as u64);
                self.text(&digits);
            }
        }
    }

    fn time(&mut self, time: Timestamp, style: TimeStyle) {
        self.element().push(Node::Time(time, style));
    }

    /// A host or identifier, isolated and left to right.
    pub(super) fn id(&mut self, id: &str) {
        self.open(Tag::Bdi).set(Attribute::Dir, "ltr").text(&clean::line(id)).close();
    }

    /// A host, in ASCII.
    pub(super) fn host(&mut self, host: &str) {
        self.id(&clean::ascii_host(host));
    }

    /// A name or other short text of somebody else's, without a language.
    pub(super) fn label(&mut self, text: &str) {
        self.open(Tag::Bdi).text(&clean::label(text)).close_unless_empty();
    }

    /// An identifier as written.
    pub(super) fn code(&mut self, id: &str) {
        if !id.is_empty() {
            self.open(Tag::Code).id(id);
            self.close();
        }
    }

    /// A text in its language and direction, made fit to be shown by `clean`.
    pub(super) fn localized(&mut self, text: &Localized, clean: fn(&str) -> String) {
        self.open(Tag::Bdi);
        if let Some(language) = text.language.as_deref().filter(|tag| is_language(tag)) {
            self.set(Attribute::Lang, language);
        }
        if let Some(right_to_left) = text.right_to_left {
            self.set(Attribute::Dir, if right_to_left { "rtl" } else { "ltr" });
        }
        self.text(&clean(&text.value)).close();
    }

    /// The sentences on a check with their values.
    pub(super) fn check(&mut self, check: &Check, quote: Quote) {
        let messages = self.messages;
        for (index, pattern) in messages.patterns_with(check, &|name| quotable(check, name, quote)).iter().enumerate() {
            if index > 0 {
                self.text(" ");
            }
            self.fill(pattern, &mut |pen, name| pen.check_value(check, name));
        }
    }

    /// The first sentence on a check: what was found, without further facts or causes. Of others'
    /// words it has identifiers only.
    pub(super) fn finding(&mut self, check: &Check) {
        let messages = self.messages;
        let patterns = messages.patterns_with(check, &|name| quotable(check, name, Quote::Identifiers));
        if let Some(pattern) = patterns.first() {
            self.fill(pattern, &mut |pen, name| pen.check_value(check, name));
        }
    }

    /// The sentence on why a check could not be made, with identifiers only.
    pub(super) fn cause(&mut self, check: &Check, why: Why) {
        let messages = self.messages;
        let pattern = messages.why(why, &|name| quotable(check, name, Quote::Identifiers));
        self.fill(pattern, &mut |pen, name| pen.check_value(check, name));
    }

    /// A check's value: dates as times, the rest isolated.
    fn check_value(&mut self, check: &Check, name: &str) {
        let text = value(check, name).unwrap_or_default();
        match (name, time::parse(text)) {
            ("date", Ok(parsed)) => self.time(parsed.timestamp, TimeStyle::Date),
            ("host", _) => self.host(text),
            ("name" | "found" | "expected" | "status" | "reason", _) => self.label(text),
            _ => self.id(&clean::label(text)),
        }
    }
}

/// Whether a check's value `name` is there and may be shown.
fn quotable(check: &Check, name: &str, quote: Quote) -> bool {
    value(check, name).is_some_and(|text| match quote {
        Quote::All => true,
        Quote::Identifiers => match name {
            // That of HTTP, but not one that a badge words.
            "status" => text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_digit()),
            "name" | "found" | "expected" | "reason" => false,
            _ => clean::is_identifier(text),
        },
    })
}

/// Whether a language tag has the form of one (RFC 5646): letters and digits between hyphens.
fn is_language(tag: &str) -> bool {
    tag.len() <= 35 && !tag.is_empty() && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}
