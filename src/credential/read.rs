//! From an Open Badges 3.0 document to the typed badge.

use super::{
    Achievement, Alignment, Badge, Criteria, Evidence, Identity, Image, Localized, PARTICULARS, Particular, Period,
    Plain, Profile, Related, Source, Text, issuer_id,
};
#[cfg(feature = "full")]
use super::{Association, Claim, Endorsement, Record, clr};
use crate::json::{Object, Value};
use crate::time::{self, Timestamp};

/// Reads the badge in `document`. Members that are absent or of another shape are left empty: what
/// breaks a rule is said by the rules.
#[must_use]
pub(crate) fn read(document: &Object, period: Period) -> Badge {
    let subject = document.get("credentialSubject").map_or(&Value::Null, single);
    let achievement = child(subject, "achievement");
    let mut badge = Badge {
        read_from: Source::Document,
        id: document.get("id").and_then(owned),
        name: read_text(document.get("name")),
        description: read_text(document.get("description")),
        issuer: profile(document.get("issuer").map_or(&Value::Null, single)),
        recipient: member(subject, "id"),
        recipient_name: text(subject, "name"),
        identifiers: Vec::new(),
        achievement: read_achievement(achievement),
        period,
        awarded: document.get("awardedDate").and_then(date),
        evidence: Vec::new(),
        narrative: member(subject, "narrative"),
        #[cfg(feature = "full")]
        results: super::results::read(subject, achievement),
        source: subject.get("source").map(single).map(profile),
        particulars: Vec::new(),
        image: None,
        endorsement: None,
        #[cfg(feature = "full")]
        endorsements: Vec::new(),
        record: None,
    };
    badge.issuer.id = issuer_id(document).unwrap_or_default().into();
    for value in list(subject.get("identifier")) {
        badge.identifiers.push(Identity {
            kind: stated(value, "identityType"),
            value: stated(value, "identityHash"),
            hashed: matches!(child(value, "hashed"), Value::Bool(true)),
            salt: member(value, "salt"),
        });
    }
    for (index, &name) in PARTICULARS.iter().enumerate() {
        let holder = if index < OF_SUBJECT { subject } else { achievement };
        if let Some(value) = holder.get(name).map(single).and_then(plain) {
            badge.particulars.push(Particular { name, value });
        }
    }
    for value in list(document.get("evidence")) {
        badge.evidence.push(Evidence {
            id: member(value, "id"),
            name: text(value, "name"),
            description: text(value, "description"),
            narrative: member(value, "narrative"),
            genre: member(value, "genre"),
        });
    }
    for images in [document.get("image"), subject.get("image"), achievement.get("image")] {
        for value in list(images) {
            if badge.image.is_none() {
                badge.image = image(value);
            }
        }
    }
    badge
}

/// Reads what an endorsement endorses, and what a record holds.
#[cfg(feature = "full")]
pub(crate) fn read_claim(document: &Object, claim: Claim, badge: &mut Badge) {
    let subject = document.get("credentialSubject").map_or(&Value::Null, single);
    match claim {
        Claim::Achievement => {}
        #[cfg(not(feature = "trust"))]
        Claim::Endorsement => badge.endorsement = Some(read_endorsement(subject)),
        #[cfg(feature = "trust")]
        Claim::Endorsement => {
            badge.endorsement =
                Some(Endorsement { digests: super::digest::related(document), ..read_endorsement(subject) });
        }
        Claim::Record => badge.record = Some(read_record(subject)),
    }
}

#[cfg(feature = "full")]
fn read_endorsement(subject: &Value) -> Endorsement {
    Endorsement {
        subject: stated(subject, "id"),
        comment: member(subject, "endorsementComment"),
        #[cfg(feature = "trust")]
        digests: Vec::new(),
    }
}

#[cfg(feature = "full")]
fn read_record(subject: &Value) -> Record {
    let mut record = Record::default();
    for value in list(subject.get("achievement")) {
        record.achievements.push(read_achievement(value));
    }
    let named = |id: &str| match clr::achievement(subject, id) {
        Some(achievement) => text(achievement, "name"),
        None => Text(vec![Localized { value: id.into(), language: None, right_to_left: None }]),
    };
    for value in list(subject.get("association")) {
        record.associations.push(Association {
            kind: stated(value, "associationType"),
            source: named(&stated(value, "sourceId")),
            target: named(&stated(value, "targetId")),
        });
    }
    record
}

fn read_achievement(value: &Value) -> Achievement {
    let criteria = child(value, "criteria");
    let mut achievement = Achievement {
        read_from: Source::Document,
        id: stated(value, "id"),
        name: text(value, "name"),
        description: text(value, "description"),
        criteria: Criteria { id: member(criteria, "id"), narrative: member(criteria, "narrative") },
        kind: member(value, "achievementType"),
        creator: value.get("creator").map(single).map(profile),
        alignments: Vec::new(),
        tags: Vec::new(),
        related: Vec::new(),
    };
    for value in list(value.get("alignment")) {
        achievement.alignments.push(Alignment {
            name: stated(value, "targetName"),
            url: stated(value, "targetUrl"),
            framework: member(value, "targetFramework"),
            code: member(value, "targetCode"),
        });
    }
    for value in list(value.get("related")) {
        let mut edition = String::new();
        for part in [member(value, "version"), member(value, "inLanguage")].into_iter().flatten() {
            join(&mut edition, ", ", &part);
        }
        achievement.related.push(Related { id: stated(value, "id"), edition: edition.into() });
    }
    for value in list(value.get("tag")) {
        if let Some(tag) = owned(value) {
            achievement.tags.push(tag);
        }
    }
    achievement
}

/// How many of the [`PARTICULARS`] are the subject's.
const OF_SUBJECT: usize = 6;

/// A text, a number or a day.
pub(super) fn plain(value: &Value) -> Option<Plain> {
    match value {
        Value::String(text) => Some(date(value).map_or_else(|| Plain::Text(text.clone()), Plain::Day)),
        Value::Number(lexical) => Some(Plain::Text(lexical.clone())),
        _ => None,
    }
}

pub(super) fn join(text: &mut String, between: &str, part: &str) {
    if !text.is_empty() {
        text.push_str(between);
    }
    text.push_str(part);
}

/// A profile, which may be given by its identifier alone.
pub(super) fn profile(value: &Value) -> Profile {
    Profile {
        read_from: Source::Document,
        id: owned(value).or_else(|| member(value, "id")).unwrap_or_default(),
        name: text(value, "name"),
        url: member(value, "url"),
        email: member(value, "email"),
        description: text(value, "description"),
    }
}

/// OB3-33: an object, or in older badges the URL alone. Only an inline picture is signed with the rest.
pub(super) fn image(value: &Value) -> Option<Image> {
    let url = owned(value).or_else(|| member(value, "id"))?;
    let covered = url.starts_with("data:");
    Some(Image { covered, caption: member(value, "caption"), url })
}

pub(super) fn text(value: &Value, name: &str) -> Text {
    read_text(value.get(name))
}

/// VCD-12: a string, a language value object, or several of them.
pub(super) fn read_text(value: Option<&Value>) -> Text {
    let mut texts = Vec::new();
    for value in list(value) {
        if let Some(text) = owned(value).or_else(|| member(value, "@value")) {
            let direction = value.get("@direction").and_then(Value::as_str);
            texts.push(Localized {
                value: text,
                language: member(value, "@language"),
                right_to_left: direction.map(|direction| direction == "rtl"),
            });
        }
    }
    Text(texts)
}

pub(super) fn list(value: Option<&Value>) -> &[Value] {
    value.map(Value::as_list).unwrap_or_default()
}

#[inline(never)]
pub(super) fn member(value: &Value, name: &str) -> Option<Box<str>> {
    value.get(name).and_then(owned)
}

/// The same, empty where it is absent.
#[inline(never)]
pub(super) fn stated(value: &Value, name: &str) -> Box<str> {
    member(value, name).unwrap_or_default()
}

pub(super) fn owned(value: &Value) -> Option<Box<str>> {
    single(value).as_str().map(Into::into)
}

pub(super) fn child<'a>(value: &'a Value, name: &str) -> &'a Value {
    value.get(name).map_or(&Value::Null, single)
}

/// The one item of an array of one, which JSON-LD, and so a signature over RDF, does not tell from
/// the item alone: whoever adds the brackets must not make a member disappear.
pub(super) fn single(value: &Value) -> &Value {
    match value {
        Value::Array(items) => match items.as_slice() {
            [item] => single(item),
            _ => value,
        },
        _ => value,
    }
}

fn date(value: &Value) -> Option<Timestamp> {
    value.as_str().and_then(|text| time::parse(text).ok()).map(|parsed| parsed.timestamp)
}
