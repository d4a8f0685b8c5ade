//! Which kind of document this is (ENV-06 to ENV-08), and in which data model.

use super::rules::{list, names};
use crate::intake::contains;
#[cfg(feature = "full")]
use crate::intake::is_compact_jws;
use crate::json::{Object, Value};

/// The Verifiable Credentials data model of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataModel {
    /// 1.1, <https://www.w3.org/TR/vc-data-model-1.1/>
    V1,
    /// 2.0, <https://www.w3.org/TR/vc-data-model-2.0/>
    V2,
}

impl DataModel {
    /// The context that a document of this model begins with (CTX-01).
    #[must_use]
    pub const fn base_context(self) -> &'static str {
        match self {
            Self::V1 => "https://www.w3.org/2018/credentials/v1",
            Self::V2 => "https://www.w3.org/ns/credentials/v2",
        }
    }

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::V1 => "1.1",
            Self::V2 => "2.0",
        }
    }

    /// The model that the document's contexts name; 2.0 where they name none.
    #[must_use]
    pub fn of(document: &Object) -> Self {
        let contexts = list(document, "@context");
        let named = |model: Self| names(contexts, model.base_context());
        if named(Self::V1) && !named(Self::V2) { Self::V1 } else { Self::V2 }
    }
}

/// What a JSON document is.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(not(feature = "full"), expect(dead_code, reason = "only the feature `full` reads them all"))]
pub(crate) enum Kind<'a> {
    /// A credential, secured by what it holds or by what holds it.
    Credential(&'a Object, Claim),
    /// Credentials that somebody presents.
    Presentation(&'a Object),
    /// A compact JSON Web Signature.
    Token(&'a str),
    /// A credential in another encoding, as the text of a `data:` URL (ENV-09), in this object.
    Enveloped(&'a Object),
    /// An assertion of Open Badges before 3.0 (ENV-07).
    Assertion(&'a Object, Version),
    /// What an assertion refers to: a class of badges or an issuer, by itself no badge.
    Part(&'static str),
    /// One document in an object that is there for its sake only (ENV-16).
    Wrapper(&'a Value),
    /// Documents, badges among them.
    Array(&'a [Value]),
    /// Anything else.
    Other,
}

/// What a credential claims.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Claim {
    /// That somebody achieved something.
    Achievement,
    /// That somebody vouches for something.
    Endorsement,
    /// That somebody holds credentials: a Comprehensive Learner Record.
    Record,
}

/// A version of Open Badges before 3.0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Version {
    V0_5,
    V1_0,
    V1_1,
    V2_0,
}

impl Kind<'_> {
    /// The standard that it is of, for people; `None` where it is of none.
    pub(crate) const fn standard(self) -> Option<&'static str> {
        Some(match self {
            Self::Credential(_, Claim::Achievement) => "Open Badges 3.0",
            Self::Credential(_, Claim::Endorsement) => "Open Badges 3.0 endorsement",
            Self::Credential(_, Claim::Record) => "Comprehensive Learner Record 2.0",
            Self::Presentation(_) | Self::Wrapper(_) => "Verifiable Presentation",
            Self::Token(_) => "JWT",
            Self::Enveloped(_) => "Enveloped Verifiable Credential",
            Self::Assertion(_, Version::V0_5) => "Open Badges 0.5",
            Self::Assertion(_, Version::V1_0) => "Open Badges 1.0",
            Self::Assertion(_, Version::V1_1) => "Open Badges 1.1",
            Self::Assertion(_, Version::V2_0) => "Open Badges 2.0",
            Self::Array(_) => "JSON array of badges",
            Self::Part(_) | Self::Other => return None,
        })
    }
}

/// Tells what `document` is, by its types.
pub(crate) fn kind(document: &Value) -> Kind<'_> {
    let object = match document {
        Value::Object(object) => object,
        Value::Array(items) => {
            let holds = items.iter().any(|item| !matches!(kind(item), Kind::Other | Kind::Part(_)));
            return if holds { Kind::Array(items) } else { Kind::Other };
        }
        #[cfg(feature = "full")]
        Value::String(text) if is_compact_jws(text.as_bytes()) => return Kind::Token(text),
        _ => return Kind::Other,
    };
    let types = list(object, if object.contains("type") { "type" } else { "@type" });
    let has = |name: &str| names(types, name);
    if has("OpenBadgeCredential") || has("AchievementCredential") {
        Kind::Credential(object, Claim::Achievement)
    } else if has("EndorsementCredential") {
        Kind::Credential(object, Claim::Endorsement)
    } else if has("ClrCredential") {
        Kind::Credential(object, Claim::Record)
    } else if has("VerifiablePresentation") {
        Kind::Presentation(object)
    } else if has("EnvelopedVerifiableCredential") {
        Kind::Enveloped(object)
    } else if let Some(version) = earlier_open_badge(object, has("Assertion")) {
        Kind::Assertion(object, version)
    } else if let Some(part) = part(object, types) {
        Kind::Part(part)
    } else {
        wrapped(object).map_or(Kind::Other, Kind::Wrapper)
    }
}

/// Open Badges before 3.0, by the evidence of ENV-07.
fn earlier_open_badge(object: &Object, assertion: bool) -> Option<Version> {
    let version = version(object);
    let has = |name: &str| object.contains(name);
    let named = if has("@context") {
        // Of a badge that was withdrawn its issuer may publish no more than that.
        assertion || names_context(object, CONTEXTS) && (has("badge") || has("revoked"))
    } else {
        let badge = object.get("badge");
        match object.get("recipient") {
            Some(Value::String(_)) => matches!(badge, Some(Value::Object(_))),
            Some(Value::Object(_)) => badge.is_some(),
            _ => false,
        }
    };
    named.then_some(version)
}

/// Which version of Open Badges before 3.0 a document follows; one that is not known by its context is
/// read as the last (ENV-07).
pub(crate) fn version(object: &Object) -> Version {
    match object.get("@context") {
        None if matches!(object.get("recipient"), Some(Value::String(_))) => Version::V0_5,
        None => Version::V1_0,
        Some(_) if !names_context(object, "openbadges/v2") && names_context(object, "openbadges/v1") => Version::V1_1,
        Some(_) => Version::V2_0,
    }
}

/// What the addresses of contexts of Open Badges before 3.0 have in them.
const CONTEXTS: &str = "openbadges/v";

/// Whether one of the document's contexts has `part` in its URL.
fn names_context(object: &Object, part: &str) -> bool {
    list(object, "@context").iter().any(|context| contains(context.as_str().unwrap_or_default(), part))
}

/// What an assertion of Open Badges 2.0 refers to.
fn part(object: &Object, types: &[Value]) -> Option<&'static str> {
    const PARTS: [(&str, &str); 7] = [
        ("BadgeClass", "Open Badges 2.0 badge class"),
        ("Issuer", "Open Badges 2.0 issuer"),
        ("Profile", "Open Badges 2.0 issuer"),
        ("CryptographicKey", "Open Badges 2.0 key"),
        ("RevocationList", "Open Badges 2.0 revocation list"),
        ("Endorsement", "Open Badges 2.0 endorsement"),
        ("Criteria", "Open Badges 2.0 criteria"),
    ];
    let found = PARTS.iter().find(|(name, _)| names(types, name))?;
    names_vocabulary(object).then_some(found.1)
}

/// Whether the contexts of a document before 3.0 name its vocabulary: by an address, or in a context that is
/// written out and defines names in it (OB2-19).
#[cfg(feature = "full")]
pub(super) fn names_vocabulary(object: &Object) -> bool {
    const VOCABULARY: &str = "https://w3id.org/openbadges#";
    names_context(object, CONTEXTS)
        || list(object, "@context").iter().any(|context| match context {
            Value::Object(terms) => terms.iter().any(|(_, value)| value.as_str() == Some(VOCABULARY)),
            other => contains(other.as_str().unwrap_or_default(), "/spec/ob/v2p1/"),
        })
}

/// The everyday module leaves rare ways of naming it to the other one.
#[cfg(not(feature = "full"))]
fn names_vocabulary(object: &Object) -> bool {
    names_context(object, CONTEXTS)
}

/// The one document that an object wraps: what wallets and interfaces put around a credential.
fn wrapped(object: &Object) -> Option<&Value> {
    const MEMBERS: [&str; 4] = ["verifiableCredential", "credential", "verifiablePresentation", "vc"];
    let inner = MEMBERS.iter().find_map(|name| object.get(name))?;
    let text = inner.as_str().is_some();
    (text || !matches!(kind(inner), Kind::Other)).then_some(inner)
}

/// The document's own types, for a reader who wonders what was found.
pub(crate) fn describe(document: &Value) -> String {
    let object = match document {
        Value::Object(object) => object,
        Value::Array(_) => return "JSON array".into(),
        _ => return "JSON value".into(),
    };
    let mut text = String::new();
    let types = list(object, if object.contains("type") { "type" } else { "@type" });
    for name in types.iter().filter_map(Value::as_str) {
        if !text.is_empty() {
            text.push_str(", ");
        }
        text.push_str(name);
    }
    if text.is_empty() { "JSON".into() } else { text }
}
