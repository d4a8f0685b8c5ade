//! The card as a whole: strip, claims, reasons, checks, actions; reading order is visual order.
//!
//! The headline is the card's heading and stands first, in the strip that nobody else can write in;
//! the name is a heading one level below. So who jumps from heading to heading meets the state
//! before the name.

use super::checks;
use super::claims::Draw;
use super::clean;
use super::model::{Claims, Model, Options, State, View};
use super::sentence::{Sentence, Value, localized};
use super::strip;
use super::tree::{Action, Attribute, Element, Link, Node, Tag};
use crate::credential::{Contents, Text};
use crate::messages::{Key, Messages};
use crate::report::Report;

/// Draws the card of a checked badge.
#[must_use]
pub fn card(report: &Report, contents: &Contents, messages: &Messages, options: &Options<'_>) -> Element {
    let model = Model::new(report, contents);
    let level = if (2..=6).contains(&options.heading) { options.heading } else { 3 };
    let (heading, below) = (heading(level), self::heading(level + 1));
    let mut card = frame(model.state, messages, options).child(strip::strip(&model, messages, heading));
    let draw = match model.claims {
        Claims::Hidden => None,
        Claims::Shown(badge) | Claims::Unchecked(badge) => Some(Draw { model: &model, messages, options, badge }),
    };
    card = match (model.claims, draw) {
        (Claims::Shown(_), Some(draw)) => {
            card.set(Attribute::AriaLabelledBy, "name state").with(shown(&draw, below, options.view))
        }
        _ => card,
    };
    if options.view != View::Chip {
        card = card.with(checks::reasons(&model, messages).map(Node::from).into_iter().collect());
    }
    if let (Claims::Unchecked(_), Some(draw)) = (model.claims, draw) {
        card = card.child(unchecked(&draw, below, messages));
    }
    card.child(checks::disclosure(&model, messages, options.view))
        .child(actions(model.state, messages, options))
        .child(print_note(messages, options))
}

/// Draws the card of a badge that is being checked. `name` is what the badge calls itself; nothing
/// else of it is shown before it is checked. `hosts` are those that are asked.
#[must_use]
pub fn checking(name: Option<&Text>, hosts: &[&str], messages: &Messages, options: &Options<'_>) -> Element {
    let mut card = frame(State::Checking, messages, options).set(Attribute::AriaBusy, "true").child(strip::checking(
        hosts,
        messages,
        heading(options.heading),
    ));
    if let Some(name) = name.and_then(|name| name.best(options.language)) {
        let name = Element::new(Tag::P).class("unchecked-name").child(localized(name, clean::label));
        card = card
            .child(name.text(" ").child(Element::new(Tag::Span).class("note").text(messages.text(Key::NotCheckedYet))));
    }
    card
}

fn frame(state: State, messages: &Messages, options: &Options<'_>) -> Element {
    Element::new(Tag::Article)
        .part("card")
        .set(Attribute::AriaLabelledBy, "state")
        .set(Attribute::State, state.name())
        .set(Attribute::View, options.view.name())
        .set(Attribute::Lang, messages.text(Key::Language))
        .set(Attribute::Dir, messages.text(Key::Direction))
}

fn heading(level: u8) -> Tag {
    match level {
        2 => Tag::H2,
        4 => Tag::H4,
        5 => Tag::H5,
        6.. => Tag::H6,
        _ => Tag::H3,
    }
}

/// What the issuer states.
fn shown(draw: &Draw<'_>, heading: Tag, view: View) -> Vec<Node> {
    let name = draw.name(heading);
    if view == View::Chip {
        let issuer = Element::new(Tag::Div).class("issuer").with(draw.issuer());
        return vec![Element::new(Tag::Div).part("body").child(name).child(issuer).into()];
    }
    let mut body = Element::new(Tag::Div).part("body").child(name).child(draw.facts());
    if let Some(picture) = draw.picture() {
        body = body.child(picture);
    }
    body = body.with(draw.description());
    let mut more = Element::new(Tag::Details).part("details");
    if view == View::Full {
        more = more.set(Attribute::Open, "");
    }
    let summary = Element::new(Tag::Summary).part("summary").text(draw.messages.text(Key::SummaryDetails));
    vec![body.into(), more.child(summary).child(draw.details()).into()]
}

/// What stands in a badge that nobody vouches for; closed in every view.
fn unchecked(draw: &Draw<'_>, heading: Tag, messages: &Messages) -> Element {
    Element::new(Tag::Details)
        .part("unchecked")
        .child(Element::new(Tag::Summary).part("summary").text(messages.text(Key::SummaryUnchecked)))
        .child(Element::new(Tag::P).class("note").text(messages.text(Key::Unchecked)))
        .child(draw.name(heading))
        .child(draw.facts())
        .with(draw.description())
        .child(draw.details())
}

/// What a reader can do, the independent check first.
fn actions(state: State, messages: &Messages, options: &Options<'_>) -> Element {
    let mut row = Element::new(Tag::Div).part("actions");
    if let Some(link) = options.checker.and_then(Link::new) {
        let host = clean::ascii_host(link.host());
        row = row.child(
            Element::new(Tag::A)
                .part("link")
                .link(link)
                .action(Action::VerifyElsewhere)
                .with(Sentence::with(messages, Key::ActionVerify, "host", Value::Id(&host)).nodes()),
        );
    }
    if state != State::NotABadge {
        row = row
            .child(
                button(Action::Copy, messages.text(Key::ActionCopy))
                    .set(Attribute::Done, messages.text(Key::ActionCopied)),
            )
            .child(button(Action::Download, messages.text(Key::ActionDownload)));
    }
    row.child(button(Action::Again, messages.text(Key::ActionAgain)))
}

fn button(action: Action, label: &str) -> Element {
    Element::new(Tag::Button).part("button").set(Attribute::Type, "button").action(action).text(label)
}

/// For paper only.
fn print_note(messages: &Messages, options: &Options<'_>) -> Element {
    let nodes = match options.checker.and_then(Link::new) {
        Some(link) => Sentence::with(messages, Key::PrintNote, "url", Value::Id(link.url())).nodes(),
        None => Sentence::plain(messages, Key::PrintNotePlain).nodes(),
    };
    Element::new(Tag::P).class("print").with(nodes)
}
