//! After the signature, the vocabulary: a signature over RDF says nothing of the names in the JSON,
//! so that an added context could rename or redefine what is read by name (CTX-07, CTX-09).
//!
//! Whoever takes a signed badge can add a context that maps a new name to the property
//! `validUntil`, and write the end date under that name: the signature still holds, and a reader of
//! `validUntil` finds no end. So where a document uses any context besides those whose names are
//! read here, what it says in the standard's own properties must be the same with these alone.

use super::Setting;
use super::data_integrity::{NoForm, canonical_of, dataset};
use crate::json::{Object, Pointer, Value};
use crate::jsonld::Mode;
use crate::rdf::{Dataset, Quad, Term};
use crate::report::{Check, Code, Outcome};

/// Contexts whose names do not get in the way of those that are read.
const UNDERSTOOD: [&str; 18] = [
    "https://www.w3.org/2018/credentials/v1",
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/context/ob_v3p0.jsonld",
    "https://imsglobal.github.io/openbadges-specification/context.json",
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
];

/// Vocabularies whose properties are read, and the single properties of others.
const READ: [&str; 13] = [
    "<https://www.w3.org/2018/credentials#",
    "<https://purl.imsglobal.org/spec/vc/ob/vocab.html#",
    "<https://imsglobal.github.io/openbadges-specification/ob_v3p0.html#",
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

const TYPE: &str = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";

/// Adds the check that the document's names mean what they are read as.
pub(super) fn check(document: &Object, setting: &mut Setting<'_>, checks: &mut Vec<Check>) {
    let at = Pointer::root().member("@context");
    let (plain, changed) = without_other_contexts(document);
    let outcome = match if changed { same_meaning(document, &plain, setting) } else { Ok(true) } {
        Ok(true) => Outcome::Pass,
        Ok(false) => Outcome::Fail,
        Err(error) => {
            checks.push(error.check(&at));
            return;
        }
    };
    checks.push(Check::new(Code::ContextUnderstood, outcome, at));
}

/// The document with the understood contexts alone, at the top alone, and whether that changed it.
/// Two Open Badges contexts together count as a change: of two texts the later may redefine the
/// earlier.
fn without_other_contexts(document: &Object) -> (Object, bool) {
    let mut changed = false;
    let mut kept = Vec::new();
    let mut vocabularies = 0;
    for context in document.get("@context").map(Value::as_list).unwrap_or_default() {
        let url = context.as_str().unwrap_or_default();
        let badges = url.contains("/ob/v3p0/context") || url.contains("openbadges-specification");
        vocabularies += usize::from(badges);
        if UNDERSTOOD.contains(&url) && !(badges && vocabularies > 1) {
            kept.push(context.clone());
        } else {
            changed = true;
        }
    }
    let mut plain = Object::new();
    for (name, value) in document.iter() {
        if name == "@context" {
            plain.insert(name, Value::Array(core::mem::take(&mut kept)));
        } else if is_read("", name) {
            plain.insert(name, strip(name, value, &mut changed));
        } else {
            changed = true;
        }
    }
    (plain, changed)
}

/// The value with its plain members alone. What is left out may say in RDF what a signed member
/// said, and a reader by name does not find it there: other contexts, JSON-LD's own members
/// (`@included`, `@nest` …), IRIs and class names in place of names (`Profile` is `creator` in Open
/// Badges 3.0.0), arrays in arrays, and value objects where no language is read.
fn strip(name: &str, value: &Value, changed: &mut bool) -> Value {
    match value {
        Value::Array(items) => {
            let flat = items.iter().filter(|item| item.as_array().is_none());
            let flat: Vec<Value> = flat.map(|item| strip(name, item, changed)).collect();
            *changed |= flat.len() < items.len();
            Value::Array(flat)
        }
        Value::Object(object) => {
            let mut rest = Object::new();
            for (member, value) in object.iter() {
                if is_read(name, member) {
                    rest.insert(member, strip(member, value, changed));
                } else {
                    *changed = true;
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
        _ => !member.contains(':') && member.starts_with(|letter: char| letter.is_ascii_lowercase()),
    }
}

/// Whether both say the same in the properties that are read.
fn same_meaning(document: &Object, plain: &Object, setting: &mut Setting<'_>) -> Result<bool, NoForm> {
    let mut whole = dataset(document, document.get("@context"), Mode::Safe, setting).map_err(NoForm::JsonLd)?;
    let mut read = dataset(plain, plain.get("@context"), Mode::Standard, setting).map_err(NoForm::JsonLd)?;
    let predicates: Vec<Term> = read.quads.iter().map(|quad| quad.predicate.clone()).collect();
    keep_read(&mut whole, &predicates);
    keep_read(&mut read, &predicates);
    Ok(canonical_of(&whole)? == canonical_of(&read)?)
}

/// Keeps the statements in properties that are read: those of the vocabularies, and those that the
/// plain document uses.
fn keep_read(dataset: &mut Dataset, predicates: &[Term]) {
    let of_vocabulary = |term: &Term| match term {
        Term::Ground(text) => READ.iter().any(|vocabulary| text.starts_with(vocabulary)),
        Term::Blank(_) => false,
    };
    dataset.quads.retain(|Quad { predicate, object, .. }| {
        if matches!(predicate, Term::Ground(text) if **text == *TYPE) {
            of_vocabulary(object)
        } else {
            of_vocabulary(predicate) || predicates.contains(predicate)
        }
    });
}
