//! What few badges say, and what credentials say that are none: results, endorsements, records; and where
//! the parts of badges were read that sites publish.

use super::claims::Draw;
use super::clean;
use super::markdown::write;
use super::model::{Model, State};
use super::pen::{Pen, Value};
use super::tree::{Attribute, Link, Tag};
use crate::credential::{Association, Badge, Source, Text};
use crate::messages::Key;
use crate::report::Code;

/// What a reader can do where this checker may not read a site that publishes a badge, without any
/// server of anybody's (OB2-26).
pub(super) fn ways_out(pen: &mut Pen<'_>, model: &Model<'_>) {
    let asked = model.report.checks.iter().any(|check| check.code == Code::HostedAddress);
    let page = model.report.credential.as_deref().filter(|_| asked && model.state == State::CouldNotCheck);
    if let Some(link) = page.and_then(Link::new) {
        pen.open_class(Tag::Div, "ways").open(Tag::P).open_link(link);
        pen.say_with(Key::WayPage, Value::Id(&clean::ascii_host(link.host()))).close().close();
        pen.note(Key::WayCopies).close();
    }
}

impl Draw<'_, '_> {
    /// The rows of an endorsement and of a record.
    pub(super) fn beyond(&mut self) {
        self.row(Key::LabelEndorsed, &mut |draw| {
            if let Some(endorsement) = &draw.badge.endorsement {
                draw.pen.code(&endorsement.subject);
            }
        });
        self.comment();
        self.row(Key::LabelAchievements, &mut |draw| {
            let listed = |badge: &Badge| badge.record.as_ref().map_or(0, |record| record.achievements.len());
            draw.items(listed(draw.badge), &mut |draw, index| {
                let record = draw.badge.record.as_ref();
                if let Some(achievement) = record.and_then(|record| record.achievements.get(index)) {
                    draw.text(&achievement.name);
                }
            });
        });
        self.row(Key::LabelAssociations, &mut |draw| {
            let linked = |badge: &Badge| badge.record.as_ref().map_or(0, |record| record.associations.len());
            draw.items(linked(draw.badge), &mut |draw, index| {
                let record = draw.badge.record.as_ref();
                if let Some(association) = record.and_then(|record| record.associations.get(index)) {
                    draw.association(association);
                }
            });
        });
    }

    /// The row of what an endorsement says of what it endorses.
    pub(super) fn comment(&mut self) {
        self.row(Key::LabelComment, &mut |draw| {
            let endorsement = draw.badge.endorsement.as_ref();
            write(draw.pen, endorsement.and_then(|endorsement| endorsement.comment.as_deref()).unwrap_or_default());
        });
    }

    /// The picture that the badge came in: any badge can be put into any picture (BAK-10).
    pub(super) fn baked_picture(&mut self) {
        self.pen.open_class(Tag::Div, "figure").open_part(Tag::Img, "picture");
        self.pen.set(Attribute::Baked, "").set(Attribute::Alt, "").close();
        self.outside();
        self.pen.close();
    }

    /// Who published what the achievement is.
    pub(super) fn publishes(&mut self) {
        let (key, host) = match &self.badge.achievement.read_from {
            Source::Document => return,
            Source::Hosted(host) => (Key::Publishes, host),
            Source::Supplied(host) => (Key::Supplied, host),
        };
        self.pen.say_with(key, Value::Id(&clean::ascii_host(host)));
    }

    /// Where each part of the badge was read, unless all stands in the document itself.
    pub(super) fn sources(&mut self) {
        let parts = [
            (Key::PublishedAward, &self.badge.read_from),
            (Key::PublishedAchievement, &self.badge.achievement.read_from),
            (Key::PublishedIssuer, &self.badge.issuer.read_from),
        ];
        if parts.iter().all(|(_, source)| **source == Source::Document) {
            return;
        }
        self.row(Key::LabelPublished, &mut |draw| {
            draw.items(parts.len(), &mut |draw, index| {
                if let Some((key, source)) = parts.get(index) {
                    let messages = draw.pen.messages;
                    draw.pen.fill(messages.text(*key), &mut |pen, _| place(pen, source));
                }
            });
        });
    }

    /// The row of results.
    pub(super) fn results(&mut self) {
        self.row(Key::LabelResults, &mut |draw| {
            draw.items(draw.badge.results.len(), &mut |draw, index| draw.result(index));
        });
    }

    fn result(&mut self, index: usize) {
        let Some(result) = self.badge.results.get(index) else { return };
        self.pen.open(Tag::Strong);
        match self.best(&result.name) {
            Some(name) => self.pen.localized(name, clean::label),
            None => self.label(result.kind.as_deref()),
        }
        self.pen.close_unless_empty().text(" ");
        self.label(result.value.as_deref());
        if let Some(level) = self.best(&result.level) {
            self.pen.text(" ").localized(level, clean::label);
        }
        self.pen.text(" ");
        self.label(result.status.as_deref());
        if let Some(required) = self.best(&result.required) {
            self.pen.open(Tag::Div).say_with(Key::ResultRequired, Value::Name(required)).close();
        }
        if !result.range.is_empty() {
            self.pen.open(Tag::Div).say_with(Key::ResultRange, Value::Label(&result.range)).close();
        }
    }

    fn association(&mut self, association: &Association) {
        const KINDS: [(&str, Key); 8] = [
            ("exactMatchOf", Key::AssociationExactMatchOf),
            ("isChildOf", Key::AssociationIsChildOf),
            ("isParentOf", Key::AssociationIsParentOf),
            ("isPartOf", Key::AssociationIsPartOf),
            ("isPeerOf", Key::AssociationIsPeerOf),
            ("isRelatedTo", Key::AssociationIsRelatedTo),
            ("precedes", Key::AssociationPrecedes),
            ("replacedBy", Key::AssociationReplacedBy),
        ];
        let known = KINDS.iter().find(|(kind, _)| *kind == &*association.kind);
        let key = known.map_or(Key::AssociationIsRelatedTo, |(_, key)| *key);
        let messages = self.pen.messages;
        let language = self.options.language;
        self.pen.fill(messages.text(key), &mut |pen, name| {
            let text = if name == "source" { &association.source } else { &association.target };
            if let Some(text) = text.best(language) {
                pen.localized(text, clean::label);
            }
        });
    }

    fn text(&mut self, text: &Text) {
        if let Some(text) = text.best(self.options.language) {
            self.pen.open(Tag::Strong).localized(text, clean::label);
            self.pen.close();
        }
    }
}

/// Where a part was read.
fn place(pen: &mut Pen<'_>, source: &Source) {
    match source {
        Source::Document => {
            pen.say(Key::PlaceDocument);
        }
        Source::Hosted(host) => pen.host(host),
        Source::Supplied(host) => {
            pen.say_with(Key::PlaceSupplied, Value::Id(&clean::ascii_host(host)));
        }
    }
}
