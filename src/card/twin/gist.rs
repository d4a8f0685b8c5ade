//! The gist of a card: what stands outside its disclosures, as plain texts.

use super::super::html::written;
use super::super::tree::{Action, Attribute, Element, Node, Tag};
use super::Place;

/// What a card says before anything is opened.
#[derive(Debug, Default)]
pub(super) struct Gist<'a> {
    pub(super) tone: &'a str,
    pub(super) headline: String,
    pub(super) second: String,
    /// Only where the badge's claims are shown.
    pub(super) name: Option<String>,
    /// Terms with what stands beside them.
    pub(super) facts: Vec<(String, String)>,
    /// What speaks against the badge or qualifies it, or what came out of each badge inside.
    pub(super) points: Vec<String>,
    /// The independent check page's link.
    pub(super) check: Option<(String, String)>,
}

impl<'a> Gist<'a> {
    pub(super) fn new(card: &'a Element, place: &Place<'_>) -> Self {
        let mut gist = Self::default();
        gist.read(card, place);
        gist
    }

    fn read(&mut self, element: &'a Element, place: &Place<'_>) {
        let class = element.attribute(Attribute::Class).unwrap_or_default();
        match (element.tag(), class) {
            (_, "print") => return,
            (_, "strip") => self.tone = element.attribute(Attribute::Tone).unwrap_or_default(),
            (_, "headline") => return self.headline = words(element),
            (_, "second") => return self.second = words(element),
            (_, "name") => return self.name = Some(words(element)),
            (Tag::Dt, _) => return self.facts.push((words(element), String::new())),
            (Tag::Dd, _) => {
                if let Some((_, value)) = self.facts.last_mut() {
                    *value = words(element);
                }
                return;
            }
            (Tag::Li, _) if !has_details(element) => return self.points.push(words(element)),
            (Tag::Details, "inner") => {
                // The badges inside, each by its summary.
                self.points.extend(elements(element).find(|child| child.tag() == Tag::Summary).map(words));
                return;
            }
            (Tag::Details, _) => return,
            (Tag::A, _) if element.attribute(Attribute::Action) == Some(Action::VerifyElsewhere.name()) => {
                let mut link = String::from(element.attribute(Attribute::Href).unwrap_or_default());
                link.push_str(place.fragment);
                self.check = Some((words(element), link));
                return;
            }
            _ => {}
        }
        for child in elements(element) {
            self.read(child, place);
        }
    }
}

fn elements(element: &Element) -> impl Iterator<Item = &Element> {
    element.children().iter().filter_map(|child| match child {
        Node::Element(child) => Some(child),
        Node::Text(_) | Node::Time(..) => None,
    })
}

fn has_details(element: &Element) -> bool {
    elements(element).any(|child| child.tag() == Tag::Details)
}

/// The words of an element on one line, each part that somebody else wrote isolated in its direction
/// (UX.md §9), unless it is ASCII and needs no isolation.
fn words(element: &Element) -> String {
    let mut text = String::new();
    push(element, &mut text);
    let mut line = String::new();
    for word in text.split_whitespace() {
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(word.chars().filter(|letter| !letter.is_control()));
    }
    line
}

fn push(element: &Element, text: &mut String) {
    const FIRST_STRONG_ISOLATE: char = '\u{2068}';
    const POP_ISOLATE: char = '\u{2069}';
    // Blocks stand on lines of their own on a card.
    if matches!(element.tag(), Tag::Div | Tag::P) && !text.is_empty() {
        text.push_str(" · ");
    }
    let start = text.len();
    for child in element.children() {
        match child {
            Node::Element(child) => push(child, text),
            Node::Text(words) => text.push_str(words),
            Node::Time(time, style) => text.push_str(&written(*time, *style)),
        }
    }
    if element.tag() == Tag::Bdi && !text.get(start..).unwrap_or_default().is_ascii() {
        text.insert(start, FIRST_STRONG_ISOLATE);
        text.push(POP_ISOLATE);
    }
}
