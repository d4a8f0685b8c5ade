//! What lists say of the issuer: each by its keeper, none counted or ranked.

use super::clean;
use super::pen::{Pen, Value};
use super::tree::Tag;
use crate::messages::Key;
use crate::report::Report;
use crate::trust::{Answer, Listing};

/// The answers of all lists that the reader chose, where any was asked.
pub(super) fn noted(pen: &mut Pen<'_>, report: &Report) {
    under(pen, Key::ListingsLabel, report);
}

/// The answers of all lists, where any was asked, with a label that says whose choice they are.
pub(super) fn under(pen: &mut Pen<'_>, label: Key, report: &Report) {
    if report.listings.is_empty() {
        return;
    }
    pen.open(Tag::Section).open_class(Tag::P, "label").say(label).close().open(Tag::Ul);
    for listing in &report.listings {
        pen.open(Tag::Li);
        sentences(pen, listing, report);
        pen.close();
    }
    pen.close().close();
}

fn sentences(pen: &mut Pen<'_>, listing: &Listing, report: &Report) {
    let messages = pen.messages;
    let name = listing.answer.entry().and_then(|entry| entry.name.as_deref()).unwrap_or_default();
    for pattern in messages.listing(listing, report.checked_at) {
        pen.space().fill(pattern, &mut |pen, value| match value {
            "keeper" => pen.label(listing.keeper()),
            "name" => pen.label(name),
            _ => {
                if let Some(day) = listing.day(report.checked_at) {
                    pen.value(Value::Day(day));
                }
            }
        });
    }
    if !matches!(listing.answer, Answer::NotChecked(_)) {
        pen.space();
        match &listing.signer {
            Some(signer) => pen.say_with(Key::ListingSigner, Value::Id(&clean::label(signer))),
            None => pen.say(Key::ListingUnsigned),
        };
        if let Some(date) = listing.date {
            pen.space().say_with(Key::ListingDate, Value::Day(date));
        }
    }
    if listing.keeper() != &*listing.list {
        pen.space().code(&clean::label(&listing.list));
    }
}
