//! What few badges say, and what credentials say that are none: results, endorsements, records.

use super::claims::Draw;
use super::clean;
use super::markdown::write;
use super::pen::Value;
use super::tree::Tag;
use crate::credential::{Association, Badge, Text};
use crate::messages::Key;

impl Draw<'_, '_> {
    /// The rows of an endorsement and of a record.
    pub(super) fn beyond(&mut self) {
        self.row(Key::LabelEndorsed, &mut |draw| {
            if let Some(endorsement) = &draw.badge.endorsement {
                draw.pen.code(&endorsement.subject);
            }
        });
        self.row(Key::LabelComment, &mut |draw| {
            let endorsement = draw.badge.endorsement.as_ref();
            write(draw.pen, endorsement.and_then(|endorsement| endorsement.comment.as_deref()).unwrap_or_default());
        });
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
