//! The card as a whole: strip, claims, reasons, checks, actions; reading order is visual order.
//!
//! The headline is the card's heading and stands first, in the strip that nobody else can write in;
//! the name is a heading one level below. So who jumps from heading to heading meets the state
//! before the name.

use super::checks;
use super::claims::Draw;
pub(super) use super::claims::best;
use super::clean;
use super::model::{Claims, Model, Options, State, View};
use super::pen::{Pen, Value};
use super::strip;
use super::tree::{Action, Attribute, Element, Link, Tag};
use crate::credential::{Contents, Text};
use crate::messages::{Key, Messages};
use crate::report::Report;

/// Draws the card of a checked badge.
#[must_use]
pub fn card(report: &Report, contents: &Contents, messages: &Messages, options: &Options<'_>) -> Element {
    let mut pen = Pen::new(messages, Tag::Article);
    fill(&mut pen, report, contents, options, true);
    pen.finish()
}

/// Fills the article that is open. What belongs to the file as a whole only the outermost has.
pub(super) fn fill(pen: &mut Pen<'_>, report: &Report, contents: &Contents, options: &Options<'_>, outermost: bool) {
    let model = Model::new(report, contents);
    let (heading, below) = headings(options);
    let named = matches!(model.claims, Claims::Shown(_));
    frame(pen, model.state, options, if named { &["name", "state"] } else { &["state"] });
    strip::strip(pen, &model, heading, options.view);
    #[cfg(feature = "recipient")]
    super::person::noted(pen, report);
    if let Claims::Shown(badge) = model.claims {
        shown(&mut Draw { pen, model: &model, options, badge }, below);
    }
    #[cfg(feature = "trust")]
    if !named && options.view != View::Chip {
        super::company::noted(pen, report);
        super::listings::noted(pen, report);
    }
    if options.view != View::Chip {
        checks::reasons(pen, &model);
        #[cfg(feature = "full")]
        super::beyond::ways_out(pen, &model);
    }
    if let Claims::Unchecked(badge) = model.claims {
        unchecked(&mut Draw { pen, model: &model, options, badge }, below);
    }
    #[cfg(feature = "full")]
    super::several::cards(pen, report, contents, options);
    checks::disclosure(pen, &model, options.view);
    if outermost {
        actions(pen, &model, options);
    }
}

/// Draws the card of a badge that is being checked. `name` is what the badge calls itself; nothing
/// else of it is shown before it is checked. `hosts` are those that are asked.
#[must_use]
pub fn checking(name: Option<&Text>, hosts: &[&str], messages: &Messages, options: &Options<'_>) -> Element {
    let mut pen = Pen::new(messages, Tag::Article);
    frame(&mut pen, State::Checking, options, &["state"]);
    pen.set(Attribute::AriaBusy, "true");
    strip::checking(&mut pen, hosts, headings(options).0);
    if let Some(name) = name.and_then(|name| best(name, options)) {
        pen.open_class(Tag::P, "unchecked-name").localized(name, clean::label);
        pen.text(" ").open_class(Tag::Span, "note").say(Key::NotCheckedYet);
    }
    pen.finish()
}

fn frame(pen: &mut Pen<'_>, state: State, options: &Options<'_>, labelled_by: &[&str]) {
    let messages = pen.messages;
    pen.set(Attribute::Class, "card").set(Attribute::Part, "card");
    pen.labelled_by(labelled_by);
    pen.set(Attribute::State, state.name());
    pen.set(Attribute::View, options.view.name());
    pen.set(Attribute::Lang, messages.text(Key::Language));
    pen.set(Attribute::Dir, messages.text(Key::Direction));
}

/// The headline's level and the one below.
fn headings(options: &Options<'_>) -> (Tag, Tag) {
    match options.heading {
        2 => (Tag::H2, Tag::H3),
        4 => (Tag::H4, Tag::H5),
        5 => (Tag::H5, Tag::H6),
        6 => (Tag::H6, Tag::H6),
        _ => (Tag::H3, Tag::H4),
    }
}

/// What the issuer states.
fn shown(draw: &mut Draw<'_, '_>, heading: Tag) {
    draw.pen.open_part(Tag::Div, "body");
    draw.name(heading);
    if draw.options.view == View::Chip {
        draw.pen.open_class(Tag::Div, "issuer");
        draw.issuer();
        draw.pen.close().close();
        return;
    }
    draw.facts();
    #[cfg(feature = "trust")]
    {
        super::company::noted(draw.pen, draw.model.report);
        super::listings::noted(draw.pen, draw.model.report);
    }
    draw.picture();
    draw.description();
    draw.pen.close().open_part(Tag::Details, "details");
    if draw.options.view == View::Full {
        draw.pen.set(Attribute::Open, "");
    }
    draw.pen.open_part(Tag::Summary, "summary").say(Key::SummaryDetails).close();
    draw.details();
    draw.pen.close();
    #[cfg(feature = "trust")]
    draw.facets(false);
}

/// What stands in a badge that nobody vouches for; closed in every view.
fn unchecked(draw: &mut Draw<'_, '_>, heading: Tag) {
    draw.pen.open_part(Tag::Details, "unchecked");
    draw.pen.open_part(Tag::Summary, "summary").say(Key::SummaryUnchecked).close();
    draw.pen.note(Key::Unchecked);
    draw.name(heading);
    draw.facts();
    draw.description();
    draw.details();
    draw.pen.close();
}

/// What a reader can do, the independent check first; then what paper says instead.
fn actions(pen: &mut Pen<'_>, model: &Model<'_>, options: &Options<'_>) {
    let checker = options.checker.and_then(Link::new);
    pen.open_part(Tag::Div, "actions");
    if let Some(link) = checker {
        pen.open_link(link).set(Attribute::Action, Action::VerifyElsewhere.name());
        pen.say_with(Key::ActionVerify, Value::Id(&clean::ascii_host(link.host()))).close();
    }
    if model.state != State::NotABadge && options.view != View::Chip {
        // A picture is no text.
        if !model.report.format.in_picture() {
            let copied = pen.messages.text(Key::ActionCopied);
            button(pen, Action::Copy, Key::ActionCopy).set(Attribute::Done, copied).close();
        }
        button(pen, Action::Download, Key::ActionDownload).close();
    }
    if options.view != View::Chip {
        button(pen, Action::Again, Key::ActionAgain).close();
    }
    pen.close().open_class(Tag::P, "print");
    match checker {
        Some(link) => pen.say_with(Key::PrintNote, Value::Id(link.url())),
        None => pen.say(Key::PrintNotePlain),
    };
    pen.close();
}

/// Opens a button with its label.
pub(super) fn button<'a, 'b>(pen: &'a mut Pen<'b>, action: Action, label: Key) -> &'a mut Pen<'b> {
    pen.open_part(Tag::Button, "button").set(Attribute::Type, "button").set(Attribute::Action, action.name()).say(label)
}
