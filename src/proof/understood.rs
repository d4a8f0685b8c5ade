//! After the signature, the vocabulary: a signature over RDF says nothing of the names in the JSON,
//! so that an added context could rename or redefine what is read by name (CTX-07, CTX-09).
//!
//! Whoever takes a signed badge can add a context that maps a new name to the property
//! `validUntil`, and write the end date under that name: the signature still holds, and a reader of
//! `validUntil` finds no end. So where a document uses any context besides those whose names are
//! read here, what it says in the standard's own properties must be the same with these alone. Only
//! the feature `full` compares; without it such a document is not supported.

use super::Setting;
use super::data_integrity::NoForm;
use crate::credential::is_context;
use crate::credential::rules::list;
use crate::json::{Object, Pointer, Value};
use crate::report::{Check, Code, Outcome};
use crate::text::Cut;

#[cfg(feature = "full")]
use super::data_integrity::{canonical_of, dataset};
#[cfg(feature = "full")]
use crate::jsonld::Mode;
#[cfg(not(feature = "full"))]
use crate::jsonld::{ErrorCode, JsonLdError};
#[cfg(feature = "full")]
use crate::rdf::{Dataset, Hash, Quad, Term};

/// Contexts besides that of Open Badges whose names do not get in the way of those that are read.
const UNDERSTOOD: &[&str] = &[
    "https://www.w3.org/2018/credentials/v1",
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json",
    "https://w3id.org/security/data-integrity/v1",
    "https://w3id.org/security/data-integrity/v2",
    "https://w3id.org/security/suites/ed25519-2018/v1",
    "https://w3id.org/security/suites/ed25519-2020/v1",
    "https://w3id.org/security/multikey/v1",
    "https://w3id.org/security/jwk/v1",
    "https://www.w3.org/ns/credentials/status/v1",
    "https://w3id.org/vc/status-list/2021/v1",
    "https://w3id.org/vc-revocation-list-2020/v1",
    #[cfg(feature = "full")]
    "https://purl.imsglobal.org/spec/clr/v2p0/context.json",
    #[cfg(feature = "full")]
    "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
];

/// Vocabularies whose properties are read, and the single properties of others.
#[cfg(feature = "full")]
const READ: [&str; 17] = [
    "<https://www.w3.org/2018/credentials#",
    "<https://purl.imsglobal.org/spec/vc/ob/vocab.html#",
    "<https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#",
    "<https://purl.imsglobal.org/spec/vc/clr/vocab.html#",
    "<https://www.w3.org/ns/credentials/status#",
    "<https://w3id.org/vc/status-list#",
    "<https://w3id.org/vc-revocation-list-2020#",
    "<https://schema.org/name>",
    "<https://schema.org/description>",
    "<https://schema.org/url>",
    "<https://schema.org/email>",
    "<https://schema.org/caption>",
    "<https://schema.org/genre>",
    "<https://schema.org/keywords>",
    "<https://schema.org/targetName>",
    "<https://schema.org/targetUrl>",
    "<https://schema.org/targetFramework>",
];

#[cfg(feature = "full")]
const TYPE: &str = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";

/// Adds the check that the document's names mean what they are read as.
pub(crate) fn check(document: &Object, setting: &mut Setting<'_>, checks: &mut Vec<Check>) {
    let at = Pointer::ROOT.member("@context");
    let outcome = match if is_plain(document) { Ok(true) } else { same_meaning(document, setting) } {
        Ok(same) => Outcome::of(same),
        Err(error) => {
            checks.push(error.check(&at));
            return;
        }
    };
    Check::note(checks, Code::ContextUnderstood, outcome, &at, &[]);
}

/// Whether nothing would be left out of the document: it has the understood contexts alone, at the top
/// alone, and [plain](is_plain_value) members.
fn is_plain(document: &Object) -> bool {
    let mut vocabulary = false;
    list(document, "@context").iter().all(|context| is_understood(context, &mut vocabulary))
        && document.iter().all(|(name, value)| name == "@context" || (is_read("", name) && is_plain_value(name, value)))
}

/// Whether a context of the document is understood, given whether one of Open Badges came before: of two
/// texts the later may redefine the earlier.
fn is_understood(context: &Value, vocabulary: &mut bool) -> bool {
    let url = context.as_str().unwrap_or_default();
    let badges = is_context(url);
    let before = core::mem::replace(vocabulary, *vocabulary || badges);
    if badges { !before } else { UNDERSTOOD.contains(&url) }
}

/// Whether a value has plain members alone. Others may say in RDF what a signed member said, and a reader
/// by name does not find it there: other contexts, JSON-LD's own members (`@included`, `@nest` …), IRIs
/// and class names in place of names (`Profile` is `creator` in Open Badges 3.0.0), arrays in arrays, and
/// value objects where no language is read.
fn is_plain_value(name: &str, value: &Value) -> bool {
    match value {
        Value::Array(items) => items.iter().all(|item| item.as_array().is_none() && is_plain_value(name, item)),
        Value::Object(object) => {
            object.iter().all(|(member, value)| is_read(name, member) && is_plain_value(member, value))
        }
        _ => true,
    }
}

/// The document without what is not plain.
#[cfg(feature = "full")]
fn plain(document: &Object) -> Object {
    let mut vocabulary = false;
    let mut rest = Object::new();
    for (name, value) in document.iter() {
        if name == "@context" {
            let understood = value.as_list().iter().filter(|context| is_understood(context, &mut vocabulary));
            rest.insert(name, Value::Array(understood.cloned().collect()));
        } else if is_read("", name) {
            rest.insert(name, plain_value(name, value));
        }
    }
    rest
}

/// The value without what is not plain.
#[cfg(feature = "full")]
fn plain_value(name: &str, value: &Value) -> Value {
    match value {
        Value::Array(items) => {
            let flat = items.iter().filter(|item| item.as_array().is_none());
            Value::Array(flat.map(|item| plain_value(name, item)).collect())
        }
        Value::Object(object) => {
            let mut rest = Object::new();
            for (member, value) in object.iter() {
                if is_read(name, member) {
                    rest.insert(member, plain_value(member, value));
                }
            }
            Value::Object(rest)
        }
        scalar => scalar.clone(),
    }
}

/// Whether a member of the object that is called `name` is read by its name.
fn is_read(name: &str, member: &str) -> bool {
    match member {
        "@value" | "@language" | "@direction" => matches!(name, "name" | "description"),
        _ => !member.has(b':') && member.as_bytes().first().is_some_and(u8::is_ascii_lowercase),
    }
}

/// Whether the document says the same without what is not plain, in the properties that are read.
#[cfg(not(feature = "full"))]
fn same_meaning(_: &Object, _: &mut Setting<'_>) -> Result<bool, NoForm> {
    let at = Pointer::root();
    Err(NoForm::JsonLd(JsonLdError { code: ErrorCode::Unsupported, at, name: None }))
}

/// Whether the document says the same without what is not plain, in the properties that are read.
#[cfg(feature = "full")]
fn same_meaning(document: &Object, setting: &mut Setting<'_>) -> Result<bool, NoForm> {
    let plain = plain(document);
    let mut whole = dataset(document, document.get("@context"), Mode::Safe, setting).map_err(NoForm::JsonLd)?;
    let mut read = dataset(&plain, plain.get("@context"), Mode::Standard, setting).map_err(NoForm::JsonLd)?;
    keep_read(&mut whole, &|predicate| read.quads.iter().any(|quad| quad.predicate == *predicate));
    keep_read(&mut read, &|_| true);
    Ok(canonical_of(&whole, Hash::Sha256)? == canonical_of(&read, Hash::Sha256)?)
}

/// Keeps the statements in properties that are read: those of the vocabularies, and those that are
/// `used` in the plain document.
#[cfg(feature = "full")]
fn keep_read(dataset: &mut Dataset, used: &dyn Fn(&Term) -> bool) {
    let of_vocabulary = |term: &Term| match term {
        Term::Ground(text) => READ.iter().any(|vocabulary| text.starts_with(vocabulary)),
        Term::Blank(_) => false,
    };
    dataset.quads.retain(|Quad { predicate, object, .. }| {
        if matches!(predicate, Term::Ground(text) if **text == *TYPE) {
            of_vocabulary(object)
        } else {
            of_vocabulary(predicate) || used(predicate)
        }
    });
}
