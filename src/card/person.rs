//! Is it about this person? The form in which a reader asks, in place of the button on the card, and the
//! answer.

use super::pen::Pen;
use super::tree::{Attribute, Element, Tag};
use crate::messages::{Key, Messages};
use crate::recipient::{Answer, Doubt};
use crate::report::{Report, Verdict, verdict_alone};

/// Draws the form for the place on the card with this `id`. Its field has no name and the form leads
/// nowhere: even where the page's script has failed, nothing that is typed is sent (OB3-20).
#[must_use]
pub fn form(place: &str, messages: &Messages) -> Element {
    let mut hint = String::from(place);
    hint.push_str("-hint");
    let mut pen = Pen::new(messages, Tag::Form);
    pen.set(Attribute::Method, "dialog");
    pen.open(Tag::Label).say(Key::PersonQuestion).open(Tag::Input);
    // What a browser helps with, it keeps, or sends to have it spelled.
    for (name, value) in [
        (Attribute::AutoComplete, "off"),
        (Attribute::AutoCapitalize, "off"),
        (Attribute::SpellCheck, "false"),
        (Attribute::Dir, "ltr"),
        (Attribute::Required, ""),
        (Attribute::AriaDescribedBy, &hint),
    ] {
        pen.set(name, value);
    }
    pen.close().close().open_class(Tag::P, "note").set(Attribute::Id, &hint).say(Key::PersonHint).close();
    pen.open_part(Tag::Button, "button").say(Key::PersonCompare).close();
    pen.open_class(Tag::Div, "answer");
    pen.finish()
}

/// Draws an answer: how it was found, for experts, and that the badge itself is not valid, if it is not.
#[must_use]
pub fn answer(report: &Report, answer: &Answer, messages: &Messages) -> Element {
    let mut pen = Pen::new(messages, Tag::P);
    say(&mut pen, report, answer);
    pen.finish()
}

/// The question and its answer, where the report has one.
pub(super) fn noted(pen: &mut Pen<'_>, report: &Report) {
    if let Some(answer) = &report.recipient {
        pen.open_class(Tag::P, "person").open(Tag::Strong).say(Key::PersonQuestion).close().text(" ");
        say(pen, report, answer);
        pen.close();
    }
}

fn say(pen: &mut Pen<'_>, report: &Report, answer: &Answer) {
    let messages = pen.messages;
    pen.text(messages.answer(answer));
    if *answer != Answer::CannotTell(Doubt::Unconfirmed) && verdict_alone(report) != Verdict::Valid {
        pen.text(" ").say(Key::PersonNotValid);
    }
    if let Answer::Match(found) = answer {
        let mut how = String::new();
        for part in [&*found.kind, found.form, found.spelling] {
            if !how.is_empty() {
                how.push_str(" · ");
            }
            how.push_str(part);
        }
        pen.text(" ").code(&how);
    }
}
