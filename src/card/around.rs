//! What stands around a badge, drawn by itself for a page that has the card already: nothing here can reach the
//! card's own state.

use super::claims::Draw;
use super::model::{Claims, Model, Options};
use super::pen::Pen;
use super::tree::{Attribute, Element, Tag};
use super::{company, listings, several};
use crate::credential::Contents;
use crate::messages::{Key, Messages};
use crate::report::Report;

/// Draws what came of what a reader asked besides: sites, co-signers, what came beside the badge, lists, and what
/// follows from all that for the questions that a reader may have. For the badge, and for each one inside.
#[must_use]
pub fn around(report: &Report, contents: &Contents, messages: &Messages, options: &Options<'_>) -> Element {
    draw(report, contents, messages, options, &mut |pen, report, contents| {
        company::noted(pen, report);
        let model = Model::new(report, contents);
        if let Claims::Shown(badge) = model.claims {
            Draw { pen, model: &model, options, badge }.endorsements_beside();
        }
        listings::noted(pen, report);
        if let Claims::Shown(badge) = model.claims {
            Draw { pen, model: &model, options, badge }.facets(true);
        }
    })
}

/// Draws what lists say that the page's owner named and the reader did not choose.
#[must_use]
pub fn named(report: &Report, contents: &Contents, messages: &Messages, options: &Options<'_>) -> Element {
    draw(report, contents, messages, options, &mut |pen, report, _| {
        listings::under(pen, Key::ListingsPageLabel, report);
    })
}

/// Writes what is known of one badge.
type Write<'a> = dyn FnMut(&mut Pen<'_>, &Report, &Contents) + 'a;

fn draw(
    report: &Report,
    contents: &Contents,
    messages: &Messages,
    options: &Options<'_>,
    write: &mut Write<'_>,
) -> Element {
    let mut pen = Pen::new(messages, Tag::Article);
    pen.set(Attribute::Class, "card");
    pen.set(Attribute::Lang, messages.text(Key::Language)).set(Attribute::Dir, messages.text(Key::Direction));
    each(&mut pen, report, contents, options, write);
    pen.finish()
}

fn each(pen: &mut Pen<'_>, report: &Report, contents: &Contents, options: &Options<'_>, write: &mut Write<'_>) {
    write(pen, report, contents);
    let Contents::Several(_, contents) = contents else { return };
    pen.open_class(Tag::Ul, "several");
    for (inner, contents) in report.inner.iter().zip(contents) {
        pen.open(Tag::Li).open(Tag::P);
        several::summary(pen, &Model::new(&inner.report, contents), options);
        pen.close();
        each(pen, &inner.report, contents, options, write);
        pen.close();
    }
    pen.close();
}
