//! Open Badges 0.5, 1.0 and 1.1 by upgrade: JSON of the earlier shape becomes JSON of that of Open
//! Badges 2.0, so that one set of rules and one reader serve all, and each change is recorded
//! (REQUIREMENTS OB1-01 to OB1-05).

use super::iso;
use super::recognise::Version;
use super::rules::text;
use crate::json::{Object, Pointer, Value};
use crate::text::Cut;

/// A change that made a document of an earlier standard one of Open Badges 2.0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The place in the badge as it was read, as if what it refers to stood inside.
    pub about: Pointer,
    /// What was changed.
    pub changed: Changed,
    /// What stood there.
    pub from: Box<str>,
    /// As what it was read.
    pub to: Box<str>,
}

/// What a [`Change`] changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changed {
    /// A member's name.
    Name,
    /// The form of a value.
    Form,
    /// A date, which is in another form or lacks its time or zone.
    Date,
    /// A member is there that the earlier standard did not have.
    Added,
}

impl Changed {
    /// Every kind of change.
    pub const ALL: [Self; 4] = [Self::Name, Self::Form, Self::Date, Self::Added];
}

/// What a document describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// That somebody was given a badge.
    Assertion,
    /// What the badge is for.
    Class,
    /// Who gives it.
    Issuer,
    /// A key of the issuer.
    Key,
    /// What the issuer revoked.
    RevocationList,
}

/// The context that upgraded documents name.
const CONTEXT: &str = "https://w3id.org/openbadges/v2";

/// The address that a document says is its own: `id`, or in assertions before 2.0 that of `verify`.
pub(crate) fn own_address(object: &Object, version: Version) -> Option<&str> {
    let id = object.get("id").and_then(Value::as_str);
    let verify = object.get("verify").filter(|_| version != Version::V2_0);
    id.or_else(|| verify.filter(|verify| is(verify, "hosted")).and_then(|verify| text(verify, "url")))
}

/// Whether the `type` of a way of verifying is this one, in whatever case (1.0 did not say).
fn is(verify: &Value, name: &str) -> bool {
    text(verify, "type").is_some_and(|kind| kind.eq_ignore_ascii_case(name))
}

/// Reads a document that describes `what`, of this version, as one of Open Badges 2.0. `address` is where
/// it was read, `at` its place in the badge.
pub(crate) fn upgrade(
    object: &Object,
    what: What,
    version: Version,
    address: Option<&str>,
    at: &Pointer,
    changes: &mut Vec<Change>,
) -> Object {
    let mut upgrade = Upgrade { object: object.clone(), at: at.clone(), changes };
    if version == Version::V2_0 {
        upgrade.alias("verify", "verification");
        return upgrade.object;
    }
    match what {
        What::Assertion => upgrade.assertion(version, address),
        What::Class => upgrade.class(version, address),
        What::Issuer => upgrade.issuer(version, address),
        What::Key | What::RevocationList => {}
    }
    upgrade.object
}

/// A document being upgraded.
struct Upgrade<'a> {
    object: Object,
    at: Pointer,
    changes: &'a mut Vec<Change>,
}

impl Upgrade<'_> {
    fn assertion(&mut self, version: Version, address: Option<&str>) {
        self.rename("issued_on", "issuedOn");
        let own = own_address(&self.object, version).or(address).map(String::from).or_else(|| self.uid());
        self.identify("Assertion", own.as_deref());
        self.recipient();
        for name in ["issuedOn", "expires"] {
            self.date(name);
        }
        if version == Version::V0_5 {
            self.add("verification", Value::Object(object_of(&[("type", "hosted")])), "hosted");
            let origin = origin(self.object.get("badge"));
            self.absolute("evidence", origin.as_deref());
        }
        self.rename("verify", "verification");
        self.within("verification", &mut |verification| verification.lower("type"));
    }

    fn class(&mut self, version: Version, address: Option<&str>) {
        self.identify("BadgeClass", address);
        if version == Version::V0_5 {
            let origin = origin(Some(&Value::Object(self.object.clone())));
            for name in ["image", "criteria"] {
                self.absolute(name, origin.as_deref());
            }
        }
        let alignments = self.object.get("alignment").map(Value::as_list).unwrap_or_default().to_vec();
        let mut upgraded = Vec::new();
        for (index, alignment) in alignments.iter().enumerate() {
            let Value::Object(object) = alignment else {
                upgraded.push(alignment.clone());
                continue;
            };
            let at = self.at.member("alignment").item(index);
            let mut alignment = Upgrade { object: object.clone(), at, changes: self.changes };
            for (from, to) in [("name", "targetName"), ("url", "targetUrl"), ("description", "targetDescription")] {
                alignment.rename(from, to);
            }
            upgraded.push(Value::Object(alignment.object));
        }
        if !upgraded.is_empty() {
            self.object.set("alignment", Value::Array(upgraded));
        }
    }

    fn issuer(&mut self, version: Version, address: Option<&str>) {
        self.identify("Profile", address);
        if version == Version::V0_5 {
            self.rename("origin", "url");
            self.rename("contact", "email");
            let part = |name: &str| self.object.get(name).and_then(Value::as_str).map(Box::<str>::from);
            if let (Some(name), Some(part)) = (part("name"), part("org")) {
                let whole = joined(&[&name, ", ", &part]);
                self.replace(Changed::Form, "name", &name, &whole);
                self.object = self.object.without("org");
            }
        }
    }

    /// What every document of Open Badges 2.0 begins with, and documents of 1.0 do not have.
    fn identify(&mut self, class: &str, address: Option<&str>) {
        self.add("@context", Value::string(CONTEXT), CONTEXT);
        self.add("type", Value::string(class), class);
        if let Some(address) = address {
            self.add("id", Value::string(address), address);
        }
    }

    /// What a signed assertion without an address is told by.
    fn uid(&self) -> Option<String> {
        let signed = self.object.get("verify").is_some_and(|verify| is(verify, "signed"));
        let uid = self.object.get("uid").and_then(Value::as_str).filter(|_| signed)?;
        Some(joined(&["uid:", uid]))
    }

    /// OB1-01: a recipient that is a text is an email address, or the hash of one.
    fn recipient(&mut self) {
        if let Some(Value::String(identity)) = self.object.get("recipient") {
            let hashed = !identity.has(b'@');
            let mut recipient = object_of(&[("type", "email"), ("identity", identity)]);
            recipient.insert("hashed", Value::Bool(hashed));
            if let Some(salt) = self.object.get("salt") {
                recipient.insert("salt", salt.clone());
            }
            self.object = self.object.without("salt");
            self.object.set("recipient", Value::Object(recipient));
            self.note(Changed::Form, "recipient", "text", "object");
        }
        self.within("recipient", &mut |recipient| {
            recipient.lower("type");
            for (word, value) in [("true", true), ("false", false)] {
                let hashed = recipient.object.get("hashed").and_then(Value::as_str);
                if hashed.is_some_and(|hashed| hashed.eq_ignore_ascii_case(word)) {
                    recipient.object.set("hashed", Value::Bool(value));
                    recipient.note(Changed::Form, "hashed", "text", word);
                }
            }
        });
    }

    /// Upgrades the object in a member.
    fn within(&mut self, member: &str, change: &mut dyn FnMut(&mut Upgrade<'_>)) {
        if let Some(Value::Object(object)) = self.object.get(member) {
            let mut inner = Upgrade { object: object.clone(), at: self.at.member(member), changes: self.changes };
            change(&mut inner);
            let inner = Value::Object(inner.object);
            self.object.set(member, inner);
        }
    }

    /// Gives a member another name, unless that one stands there already. Whether it did.
    fn alias(&mut self, from: &str, to: &str) -> bool {
        let value = self.object.get(from).filter(|_| !self.object.contains(to)).cloned();
        let Some(value) = value else { return false };
        self.object = self.object.without(from);
        self.object.insert(to, value)
    }

    /// The same, recorded.
    fn rename(&mut self, from: &str, to: &str) {
        if self.alias(from, to) {
            self.note(Changed::Name, to, from, to);
        }
    }

    /// Adds a member that is not there.
    fn add(&mut self, member: &str, value: Value, to: &str) {
        if self.object.insert(member, value) {
            self.note(Changed::Added, member, "", to);
        }
    }

    /// OB1-04: a date without time or zone, or in seconds, is one in universal time.
    fn date(&mut self, member: &str) {
        let Some(value) = self.object.get(member) else { return };
        let Some(date) = iso::date(value).filter(|date| !date.whole) else { return };
        let from: Box<str> = match value {
            Value::String(text) | Value::Number(text) => text.clone(),
            _ => return,
        };
        self.replace(Changed::Date, member, &from, &date.at.to_rfc3339());
    }

    /// Writes a word of the standard in lower case.
    fn lower(&mut self, member: &str) {
        let Some(word) = self.object.get(member).and_then(Value::as_str) else { return };
        let (from, to) = (Box::<str>::from(word), word.to_ascii_lowercase());
        if *from != *to {
            self.replace(Changed::Form, member, &from, &to);
        }
    }

    /// In 0.5 an address may be a path on the issuer's site.
    fn absolute(&mut self, member: &str, origin: Option<&str>) {
        let (Some(path), Some(origin)) = (self.object.get(member).and_then(Value::as_str), origin) else { return };
        if path.starts_with('/') && !path.starts_with("//") {
            let (from, to) = (Box::<str>::from(path), joined(&[origin.strip_suffix('/').unwrap_or(origin), path]));
            self.replace(Changed::Form, member, &from, &to);
        }
    }

    fn replace(&mut self, changed: Changed, member: &str, from: &str, to: &str) {
        self.object.set(member, Value::string(to));
        self.note(changed, member, from, to);
    }

    fn note(&mut self, changed: Changed, member: &str, from: &str, to: &str) {
        let about = self.at.member(member);
        self.changes.push(Change { about, changed, from: from.into(), to: to.into() });
    }
}

/// The origin of the issuer of a badge of 0.5.
fn origin(badge: Option<&Value>) -> Option<Box<str>> {
    let issuer = badge?.get("issuer")?;
    text(issuer, "origin").or_else(|| text(issuer, "url")).map(Into::into)
}

/// The parts as one text. The standard's way weighs more in a page.
fn joined(parts: &[&str]) -> String {
    let mut text = String::new();
    for part in parts {
        text.push_str(part);
    }
    text
}

fn object_of(members: &[(&str, &str)]) -> Object {
    let mut object = Object::new();
    for (name, value) in members {
        object.insert(name, Value::string(value));
    }
    object
}
