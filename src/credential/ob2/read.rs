//! From the documents of a badge of Open Badges 2.0 to the typed badge.

use super::super::read::{child, image, join, list, member, owned, plain, profile, read_text, single, stated};
use super::super::{
    Achievement, Alignment, Badge, Criteria, Evidence, Identity, PARTICULARS, Particular, Period, Profile, Related,
    Source, Text,
};
use crate::json::Value;

/// The documents that make a badge, as far as they could be had, each with where it was read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parts<'a> {
    pub(crate) assertion: (&'a Value, &'a Source),
    pub(crate) class: Option<(&'a Value, &'a Source)>,
    pub(crate) issuer: Option<(&'a Value, &'a Source)>,
}

/// Reads a badge. What is absent or of another shape is left empty: what breaks a rule is said by the
/// rules.
pub(crate) fn read(parts: Parts<'_>, period: Period) -> Badge {
    let (assertion, read_from) = parts.assertion;
    let get = |name: &str| assertion.get(name).map_or(&Value::Null, single);
    let recipient = get("recipient");
    let mut badge = Badge {
        read_from: read_from.clone(),
        id: owned(get("id")),
        issuer: parts.issuer.map(issuer).unwrap_or_default(),
        achievement: parts.class.map(achievement).unwrap_or_default(),
        period,
        awarded: period.from,
        narrative: owned(get("narrative")),
        ..Badge::default()
    };
    if matches!(recipient, Value::Object(_)) {
        badge.identifiers.push(Identity {
            kind: stated(recipient, "type"),
            value: stated(recipient, "identity"),
            hashed: matches!(child(recipient, "hashed"), Value::Bool(true)),
            salt: member(recipient, "salt"),
        });
    }
    for value in list(assertion.get("evidence")) {
        badge.evidence.push(evidence(value, assertion));
    }
    let class = parts.class.map(|(class, _)| class);
    for images in [assertion.get("image"), class.and_then(|class| class.get("image"))] {
        for value in list(images) {
            if badge.image.is_none() {
                badge.image = image(value);
            }
        }
    }
    // Under the names that Open Badges 3.0 gives them.
    for (name, own) in [("inLanguage", "@language"), ("version", "version")] {
        let value = class.and_then(|class| class.get(own)).map(single).and_then(plain);
        let name = PARTICULARS.iter().find(|known| **known == name);
        if let (Some(value), Some(name)) = (value, name) {
            badge.particulars.push(Particular { name, value });
        }
    }
    badge
}

/// OB2-21: an address, or a description that may have one.
fn evidence(value: &Value, assertion: &Value) -> Evidence {
    Evidence {
        id: owned(value).or_else(|| member(value, "id")),
        name: text(value, "name", assertion),
        description: text(value, "description", assertion),
        narrative: member(value, "narrative"),
        genre: member(value, "genre"),
    }
}

fn issuer((issuer, read_from): (&Value, &Source)) -> Profile {
    Profile {
        read_from: read_from.clone(),
        name: text(issuer, "name", issuer),
        description: text(issuer, "description", issuer),
        ..profile(issuer)
    }
}

fn achievement((class, read_from): (&Value, &Source)) -> Achievement {
    let criteria = child(class, "criteria");
    let mut achievement = Achievement {
        read_from: read_from.clone(),
        id: stated(class, "id"),
        name: text(class, "name", class),
        description: text(class, "description", class),
        criteria: Criteria {
            id: owned(criteria).or_else(|| member(criteria, "id")),
            narrative: member(criteria, "narrative"),
        },
        ..Achievement::default()
    };
    for value in list(class.get("alignment")) {
        achievement.alignments.push(Alignment {
            name: stated(value, "targetName"),
            url: stated(value, "targetUrl"),
            framework: member(value, "targetFramework"),
            code: member(value, "targetCode"),
        });
    }
    for tag in list(class.get("tags")) {
        achievement.tags.extend(owned(tag));
    }
    // OB2-22: other versions of it, and editions in other languages.
    for value in list(class.get("related")) {
        let mut edition = String::new();
        for name in ["version", "@language"] {
            match child(value, name) {
                Value::String(part) | Value::Number(part) => join(&mut edition, ", ", part),
                _ => {}
            }
        }
        let id = owned(value).or_else(|| member(value, "id")).unwrap_or_default();
        achievement.related.push(Related { id, edition: edition.into() });
    }
    achievement
}

/// A text, in the language of the document where it names none itself.
fn text(value: &Value, name: &str, document: &Value) -> Text {
    let mut text = read_text(value.get(name));
    for localized in &mut text.0 {
        if localized.language.is_none() {
            localized.language = document.get("@language").and_then(owned);
        }
    }
    text
}
