//! The cards of the badges in one document, each behind a summary of its own, so that the reader picks.

use super::model::{Claims, Model, Options, View};
use super::pen::Pen;
use super::tree::{Attribute, Tag};
use super::{clean, strip, view};
use crate::credential::Contents;
use crate::report::Report;

/// Draws the cards of the documents inside. In a chip there is no place for them.
pub(super) fn cards(pen: &mut Pen<'_>, report: &Report, contents: &Contents, options: &Options<'_>) {
    let Contents::Several(_, contents) = contents else { return };
    if options.view == View::Chip {
        return;
    }
    pen.open_class(Tag::Ul, "several");
    for (index, (inner, contents)) in report.inner.iter().zip(contents).enumerate() {
        let outer = pen.enter(index);
        pen.open(Tag::Li).open_part(Tag::Details, "inner").open_part(Tag::Summary, "summary");
        summary(pen, &Model::new(&inner.report, contents), options);
        pen.close().open(Tag::Article);
        view::fill(pen, &inner.report, contents, options, false);
        pen.close().close().close();
        pen.leave(outer);
    }
    pen.close();
}

/// What came out, then the badge's name, where it may be shown.
pub(super) fn summary(pen: &mut Pen<'_>, model: &Model<'_>, options: &Options<'_>) {
    outcome(pen, model);
    if let Claims::Shown(badge) = model.claims {
        let name = view::best(&badge.name, options).or_else(|| view::best(&badge.achievement.name, options));
        if let Some(name) = name {
            pen.text(" ").localized(name, clean::label);
        }
    }
}

/// What came out.
pub(super) fn outcome(pen: &mut Pen<'_>, model: &Model<'_>) {
    pen.open_class(Tag::Strong, "outcome");
    strip::headline(pen, model);
    pen.close();
    pen.set(Attribute::Tone, model.tone.name());
}
