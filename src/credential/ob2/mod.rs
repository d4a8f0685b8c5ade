//! The rules of Open Badges 2.0 and 2.1 (<https://www.imsglobal.org/spec/ob/v2p0>, REQUIREMENTS OB2-06
//! to OB2-11, OB2-18 to OB2-24). Earlier badges come here upgraded ([`super::ob1`]).

mod read;

pub(crate) use read::{Parts, read};

use super::Period;
use super::iso;
use super::recognise::{Version, names_vocabulary};
use super::rules::{Rule, Test, is_there, is_url, text, text_member, url_member};
use crate::json::{Object, Pointer, Value};
use crate::report::{Check, Code, Outcome, Why};
use crate::text::Cut;
use crate::time::Timestamp;

/// OB2-06.
const ASSERTION: &[Test] = &[
    Test::of("id", url_member),
    Test::of("type", |assertion, _| is_a(assertion, "Assertion")),
    Test::of("badge", refers),
    Test::of("issuedOn", is_there),
    // The picture that the badge was baked into stands at an address (OB2-09).
    Test::of("image", |assertion, test| optional(assertion, test, &|image| is_picture(image, false))),
    Test::of("evidence", |assertion, test| each_is(assertion, test, &|evidence| is_reference(evidence))),
    Test::of("narrative", |assertion, test| optional(assertion, test, &|text| text.as_str().is_some())),
];

/// OB2-06, OB2-18.
const RECIPIENT: &[Test] = &[
    Test::of("type", text_member),
    Test::of("identity", text_member),
    Test::of("hashed", |recipient, test| matches!(recipient.get(test.member), Some(Value::Bool(_)))),
    Test::of("salt", |recipient, test| optional(recipient, test, &|salt| salt.as_str().is_some())),
];

/// OB2-07.
const CLASS: &[Test] = &[
    Test::of("type", |class, _| is_a(class, "BadgeClass")),
    Test::of("name", is_text),
    Test::of("description", is_text),
    Test::of("image", |class, test| class.get(test.member).is_some_and(|image| is_picture(image, true))),
    Test::of("criteria", |class, test| class.get(test.member).is_some_and(is_criteria)),
    Test::of("issuer", refers),
    Test::of("tags", |class, test| each_is(class, test, &|tag| tag.as_str().is_some())),
    Test::of("related", |class, test| each_is(class, test, &|related| is_reference(related))),
];

/// OB2-22.
const ALIGNMENT: &[Test] = &[Test::of("targetName", text_member), Test::of("targetUrl", url_member)];

/// OB2-08.
const ISSUER: &[Test] = &[
    Test::of("type", |issuer, _| is_a(issuer, "Issuer") || is_a(issuer, "Profile")),
    Test::of("name", is_text),
    Test::of("url", url_member),
    Test::of("image", |issuer, test| optional(issuer, test, &|image| is_picture(image, true))),
];

/// OB2-08: what Open Badges 2.0 asks for besides.
const ISSUER_2_0: &[Test] =
    &[Test::of("email", |issuer, test| text(issuer, test.member).is_some_and(|email| email.has(b'@')))];

/// Documents that stand by themselves have an identifier.
const IDENTIFIED: &[Test] = &[Test::of("id", url_member)];

/// JSON-LD's own names are another spelling of the standard's, so that one may not stand beside the other.
const SPELLED_ONCE: &[Test] = &[Test::of("@id", is_absent), Test::of("@type", is_absent)];

/// OB2-24.
const EXTENSION: &[Test] = &[
    Test { member: "@context", holds: is_there, name: "@context" },
    Test::of("type", |extension, _| is_a(extension, "Extension")),
];

/// How an assertion says that it can be verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verification<'a> {
    /// Its issuer publishes it.
    Hosted,
    /// It is signed.
    Signed,
    /// In another way, or it does not say.
    Other(Option<&'a str>),
}

impl<'a> Verification<'a> {
    /// The way that the assertion names.
    pub(crate) fn of(assertion: &'a Value) -> Self {
        let Some(verification) = assertion.get("verification") else { return Self::Other(None) };
        let named = |names: [&str; 2]| names.iter().any(|name| is_a(verification, name));
        if named(["hosted", "HostedBadge"]) {
            Self::Hosted
        } else if named(["signed", "SignedBadge"]) {
            Self::Signed
        } else {
            Self::Other(text(verification, "type"))
        }
    }
}

/// Checks an assertion, adding to `checks`, and returns its validity period.
pub(crate) fn check_assertion(assertion: &Value, version: Version, checks: &mut Vec<Check>) -> Period {
    let mut rule = Rule::new(Code::AssertionContext, checks);
    rule.require_member(is_of_vocabulary(assertion), Pointer::ROOT, "@context", "@context");
    rule.finish();
    let mut rule = Rule::new(Code::AssertionShape, checks);
    rule.test(assertion, Pointer::ROOT, ASSERTION);
    rule.test(assertion, Pointer::ROOT, SPELLED_ONCE);
    let recipient = assertion.get("recipient").unwrap_or(&Value::Null);
    let at = Pointer::ROOT.member("recipient");
    rule.test(recipient, &at, RECIPIENT);
    rule.require_member(is_identity(recipient, version), &at, "identity", "identity");
    let known = !matches!(Verification::of(assertion), Verification::Other(_));
    rule.require_member(known, Pointer::ROOT, "verification", "verification");
    rule.finish();
    dates(assertion, checks)
}

/// Checks what a badge is for; `whole` where it is a document of its own.
pub(crate) fn check_class(class: &Value, version: Version, whole: bool, at: &Pointer, checks: &mut Vec<Check>) {
    let mut rule = Rule::new(Code::AssertionClass, checks);
    rule.require_member(!whole || is_of_vocabulary(class), at, "@context", "@context");
    rule.test(class, at, CLASS);
    rule.test(class, at, SPELLED_ONCE);
    rule.test_each(class.as_object(), "alignment", at, ALIGNMENT);
    if version != Version::V0_5 {
        rule.test(class, at, IDENTIFIED);
    }
    rule.finish();
}

/// Checks an issuer; `whole` where it is a document of its own.
pub(crate) fn check_issuer(issuer: &Value, version: Version, whole: bool, at: &Pointer, checks: &mut Vec<Check>) {
    let mut rule = Rule::new(Code::AssertionIssuer, checks);
    rule.require_member(!whole || is_of_vocabulary(issuer), at, "@context", "@context");
    rule.test(issuer, at, ISSUER);
    rule.test(issuer, at, SPELLED_ONCE);
    if version != Version::V0_5 {
        rule.test(issuer, at, IDENTIFIED);
    }
    if version == Version::V2_0 {
        rule.test(issuer, at, ISSUER_2_0);
    }
    rule.finish();
}

/// OB2-23: checks an endorsement that is verified in this way, adding to `checks`, and returns its validity period.
#[cfg(feature = "trust")]
pub(crate) fn check_endorsement(endorsement: &Value, way: Verification<'_>, checks: &mut Vec<Check>) -> Period {
    const ENDORSEMENT: &[Test] = &[
        Test::of("@context", |endorsement, _| is_of_vocabulary(endorsement)),
        Test::of("id", url_member),
        Test::of("type", |endorsement, _| is_a(endorsement, "Endorsement")),
        Test::of("claim", refers),
        Test::of("issuer", refers),
    ];
    let mut rule = Rule::new(Code::EndorsementSubject, checks);
    rule.test(endorsement, Pointer::ROOT, ENDORSEMENT);
    rule.require_member(Verification::of(endorsement) == way, Pointer::ROOT, "verification", "verification");
    rule.test(endorsement, Pointer::ROOT, SPELLED_ONCE);
    rule.finish();
    dates(endorsement, checks)
}

/// Says of extensions, and without the feature `trust` of endorsements, that they were not read (OB2-23, OB2-24,
/// invariant 1).
pub(crate) fn note_unread(document: &Value, at: &Pointer, checks: &mut Vec<Check>) {
    const UNREAD: Outcome = Outcome::Unknown(Why::Unsupported);
    let Some(object) = document.as_object() else { return };
    #[cfg(not(feature = "trust"))]
    for (_, at) in &super::rules::each(Some(object), "endorsement", at) {
        Check::note(checks, Code::EndorsementsHold, UNREAD, at, &[]);
    }
    for (name, value) in object.iter() {
        let named = name.starts_with("extensions:");
        for value in value.as_list().iter().filter(|value| named || is_a(value, "Extension")) {
            let at = at.member(name);
            let complete = EXTENSION.iter().all(|test| (test.holds)(value, test));
            let outcome = if complete { UNREAD } else { Outcome::Fail };
            Check::note(checks, Code::AssertionExtensions, outcome, &at, &[("name", name)]);
        }
    }
}

/// OB2-10, OB2-11: ISO 8601 with time and zone; earlier forms were upgraded before.
fn dates(assertion: &Value, checks: &mut Vec<Check>) -> Period {
    let mut rule = Rule::new(Code::AssertionDates, checks);
    let mut read = |name: &str| -> Option<Timestamp> {
        let value = assertion.get(name)?;
        let date = iso::date(value).filter(|date| date.whole).map(|date| date.at);
        rule.require_member(date.is_some(), Pointer::ROOT, name, name);
        date
    };
    let period = Period { from: read("issuedOn"), until: read("expires") };
    let ordered = period.until.is_none_or(|until| period.from.is_none_or(|from| from <= until));
    rule.require_member(ordered, Pointer::ROOT, "expires", "expires");
    rule.require_member(assertion.get("issuedOn").is_some(), Pointer::ROOT, "issuedOn", "issuedOn");
    rule.finish();
    period
}

/// Whether both are the same instant.
pub(crate) fn same_date(ours: Option<&Value>, theirs: Option<&Value>) -> bool {
    let date = |value: Option<&Value>| value.and_then(iso::date).map(|date| date.at);
    date(ours).is_some_and(|ours| date(theirs) == Some(ours))
}

fn is_of_vocabulary(document: &Value) -> bool {
    document.as_object().is_some_and(names_vocabulary)
}

/// The same document as the standard writes it (OB2-19): JSON-LD's own names for identifier and type are
/// another spelling, a list of one is that one, and a member `null` says nothing.
pub(crate) fn plain(document: &Object) -> Object {
    let mut plain = Object::new();
    for (name, value) in document.iter().filter(|(_, value)| **value != Value::Null) {
        let other = match name {
            "@id" => "id",
            "@type" => "type",
            other => other,
        };
        let name = if document.contains(other) { name } else { other };
        plain.insert(name, plain_value(value));
    }
    plain
}

fn plain_value(value: &Value) -> Value {
    match value {
        Value::Object(object) => Value::Object(plain(object)),
        Value::Array(items) if items.len() == 1 => items.first().map_or(Value::Null, plain_value),
        Value::Array(items) => {
            let mut plain = Vec::new();
            for item in items {
                plain.push(plain_value(item));
            }
            Value::Array(plain)
        }
        other => other.clone(),
    }
}

/// Whether the type of a value is or includes this class of the vocabulary: by its name, as a compact IRI
/// or as an IRI (OB2-19).
fn is_a(value: &Value, class: &str) -> bool {
    let types = value.get("type").map(Value::as_list).unwrap_or_default();
    types.iter().filter_map(Value::as_str).any(|name| {
        let name = name.strip_prefix("https://w3id.org/openbadges#").unwrap_or(name);
        name.strip_prefix("obi:").unwrap_or(name) == class
    })
}

fn is_absent(value: &Value, test: &Test) -> bool {
    value.get(test.member).is_none()
}

/// Whether the tested member refers to something, by an address or as an object.
fn refers(value: &Value, test: &Test) -> bool {
    value.get(test.member).is_some_and(is_reference)
}

fn is_reference(value: &Value) -> bool {
    matches!(value, Value::Object(_)) || value.as_str().is_some_and(is_url)
}

/// Whether the tested member is absent, or holds.
fn optional(value: &Value, test: &Test, holds: &dyn Fn(&Value) -> bool) -> bool {
    value.get(test.member).is_none_or(holds)
}

/// Whether each of the tested member's values holds.
fn each_is(value: &Value, test: &Test, holds: &dyn Fn(&Value) -> bool) -> bool {
    value.get(test.member).map(Value::as_list).unwrap_or_default().iter().all(holds)
}

/// Whether the tested member is a text, perhaps with its language.
fn is_text(value: &Value, test: &Test) -> bool {
    value.get(test.member).is_some_and(|value| {
        let text = value.as_str().or_else(|| text(value, "@value"));
        text.is_some_and(|text| !text.is_empty())
    })
}

/// OB2-09: the address of a picture, itself or in an object; PNG or SVG where it can be told, inside
/// the document only if `inside`.
fn is_picture(value: &Value, inside: bool) -> bool {
    let url = value.as_str().or_else(|| text(value, "id")).unwrap_or_default();
    match url.strip_prefix("data:") {
        Some(data) => inside && ["image/png", "image/svg+xml"].iter().any(|kind| data.starts_with(kind)),
        None => is_url(url),
    }
}

/// OB2-20: an address, or an object with one or with a text.
fn is_criteria(value: &Value) -> bool {
    match value {
        Value::Object(_) => {
            text(value, "id").is_some_and(is_url) || text(value, "narrative").is_some_and(|text| !text.is_empty())
        }
        other => other.as_str().is_some_and(is_url),
    }
}

/// OB2-18: what is said to be a hash is one: its algorithm, and as many digits as it gives. SHA-1 was
/// known to 0.5 alone.
fn is_identity(recipient: &Value, version: Version) -> bool {
    const HASHES: [(&str, usize); 3] = [("sha256$", 64), ("md5$", 32), ("sha1$", 40)];
    let known = if version == Version::V0_5 { &HASHES[..] } else { &HASHES[..2] };
    let identity = text(recipient, "identity").unwrap_or_default();
    recipient.get("hashed") != Some(&Value::Bool(true))
        || known.iter().any(|(algorithm, digits)| {
            identity
                .strip_prefix(algorithm)
                .is_some_and(|hash| hash.len() == *digits && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
        })
}
