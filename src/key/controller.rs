//! From a verification method's identifier to the key, by way of its controller's document.
//!
//! <https://www.w3.org/TR/cid-1.0/#retrieve-verification-method>. The fragment of an identifier is
//! a name, never a key (REQUIREMENTS DID-02, Appendix B 1).

use super::{PublicKey, did};
use crate::documents::{Documents, Lookup, https_host};
use crate::json::{self, Object, Pointer, Value};
use crate::report::{Check, Code, Outcome, Why};
use crate::time::{self, Timestamp};

/// A key, and whose it is.
#[derive(Clone, Debug)]
pub struct Retrieved {
    /// The identifier whose document lists the key.
    pub controller: Box<str>,
    /// The key, where it is one that this checker can use.
    pub key: PublicKey,
}

/// Why there is no key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoKey {
    /// This document must be fetched first.
    Wanted(Box<str>),
    /// The checks say why.
    Refused {
        /// The identifier whose document was read, if one was.
        controller: Option<Box<str>>,
    },
}

/// Retrieves the key that `method` names, for making statements (`assertionMethod`).
///
/// Every step adds its check to `checks`, about `at`.
///
/// # Errors
/// [`NoKey`]: a document is wanted, or a step failed and the checks say which.
pub fn retrieve(
    method: &str,
    documents: &Documents,
    now: Timestamp,
    at: &Pointer,
    checks: &mut Vec<Check>,
) -> Result<Retrieved, NoKey> {
    let mut steps = Steps { at, checks };
    let base = method.split('#').next().unwrap_or(method);
    let document = controller_document(base, documents, &mut steps)?;
    let refused = || NoKey::Refused { controller: Some(base.into()) };

    let id = document.get("id").and_then(Value::as_str).unwrap_or_default();
    steps.require(Code::KeyDocumentId, id == base, &[("found", id), ("expected", base)]).ok_or_else(refused)?;
    let active = document.get("deactivated") != Some(&Value::Bool(true));
    steps.require(Code::KeyDeactivated, active, &[("controller", base)]).ok_or_else(refused)?;

    let found = find_method(&document, base, method);
    steps.require(Code::KeyMethod, found.is_some(), &[("name", method), ("controller", base)]).ok_or_else(refused)?;
    let entry = found.ok_or_else(refused)?;
    let controller = entry.get("controller").and_then(Value::as_str).unwrap_or_default();
    let own = controller == base;
    steps.require(Code::KeyController, own, &[("found", controller), ("expected", base)]).ok_or_else(refused)?;
    let allowed = names_method(&document, "assertionMethod", base, method);
    steps.require(Code::KeyPurpose, allowed, &[("name", method), ("controller", base)]).ok_or_else(refused)?;
    let current = ["revoked", "expires"].iter().all(|name| still_before(entry.get(name), now));
    steps.require(Code::KeyCurrent, current, &[("name", method)]).ok_or_else(refused)?;

    match super::decode_method(entry) {
        Ok(key) => {
            steps.note(Code::KeyFormat, Outcome::Pass, &[]);
            Ok(Retrieved { controller: base.into(), key })
        }
        Err(_) => {
            steps.note(Code::KeyFormat, Outcome::Fail, &[("name", method)]);
            Err(refused())
        }
    }
}

/// The controller document of `base`: computed for did:key, else from its address.
fn controller_document(base: &str, documents: &Documents, steps: &mut Steps<'_>) -> Result<Object, NoKey> {
    let refused = || NoKey::Refused { controller: None };
    let url: Box<str> = match did::method(base) {
        Some("key") => {
            let document = did::key::document(base);
            steps.require(Code::KeyIdentifier, document.is_ok(), &[("found", base)]).ok_or_else(refused)?;
            for code in [Code::KeyResolver, Code::KeyDocument] {
                steps.note(code, Outcome::Pass, &[]);
            }
            return document.map_err(|_| refused());
        }
        Some("web") => {
            let url = did::web::url(base);
            steps.require(Code::KeyIdentifier, url.is_ok(), &[("found", base)]).ok_or_else(refused)?;
            url.map_err(|_| refused())?.into()
        }
        Some(other) => {
            steps.note(Code::KeyIdentifier, Outcome::Pass, &[]);
            let found = [("found", "did:"), ("method", other)];
            steps.note(Code::KeyResolver, Outcome::Unknown(Why::Unsupported), &found);
            return Err(refused());
        }
        None => {
            let web = base.starts_with("https://") || base.starts_with("http://");
            steps.require(Code::KeyIdentifier, web, &[("found", base)]).ok_or_else(refused)?;
            base.into()
        }
    };
    steps.note(Code::KeyResolver, Outcome::Pass, &[]);
    let host = https_host(&url).unwrap_or(&url);
    match documents.get(&url) {
        Lookup::Wanted => Err(NoKey::Wanted(url.clone())),
        Lookup::Failed(why, status) => {
            let check = steps.check(Code::KeyDocument, Outcome::Unknown(why)).with("host", host).with("url", &url);
            steps.checks.push(match status {
                Some(status) => {
                    let mut text = String::new();
                    json::push_decimal(&mut text, u64::from(status));
                    check.with("status", &text)
                }
                None => check,
            });
            Err(refused())
        }
        Lookup::Found(bytes) => {
            // Anything but a JSON object is no answer: an error page, a portal, a moved site.
            if let Ok(Value::Object(document)) = json::parse(json::strip_bom(bytes).0) {
                steps.note(Code::KeyDocument, Outcome::Pass, &[]);
                return Ok(document);
            }
            steps.note(Code::KeyDocument, Outcome::Unknown(Why::Unreachable), &[("host", host), ("url", &url)]);
            Err(refused())
        }
    }
}

/// The verification method with this identifier, wherever the document embeds it; none when two
/// different ones bear it.
fn find_method<'a>(document: &'a Object, base: &str, method: &str) -> Option<&'a Object> {
    const PLACES: [&str; 6] = [
        "verificationMethod",
        "assertionMethod",
        "authentication",
        "keyAgreement",
        "capabilityInvocation",
        "capabilityDelegation",
    ];
    let mut found: Option<&Object> = None;
    if method.len() <= base.len() + 1 {
        return None;
    }
    for entry in PLACES.iter().filter_map(|place| document.get(place)).flat_map(Value::as_list) {
        let Some(object) = entry.as_object() else { continue };
        if object.get("id").and_then(Value::as_str).is_some_and(|id| same_id(id, base, method)) {
            if found.is_some_and(|other| other != object) {
                return None;
            }
            found = Some(object);
        }
    }
    found
}

/// Whether the relationship lists the method, by reference or embedded (Appendix B 3).
fn names_method(document: &Object, relationship: &str, base: &str, method: &str) -> bool {
    let listed = document.get(relationship).map(Value::as_list).unwrap_or_default();
    listed.iter().any(|entry| {
        let id = entry.as_str().or_else(|| entry.get("id").and_then(Value::as_str));
        id.is_some_and(|id| same_id(id, base, method))
    })
}

/// Whether `id`, absolute or a fragment relative to its document, is `method`.
fn same_id(id: &str, base: &str, method: &str) -> bool {
    id == method || (id.starts_with('#') && method.strip_prefix(base) == Some(id))
}

/// Whether a date that ends a key's use is absent or yet to come (DID-04); one that cannot be read
/// has passed.
fn still_before(date: Option<&Value>, now: Timestamp) -> bool {
    date.is_none_or(|date| {
        date.as_str().and_then(|text| time::parse(text).ok()).is_some_and(|date| now < date.timestamp)
    })
}

/// Adds checks about one place.
struct Steps<'a> {
    at: &'a Pointer,
    checks: &'a mut Vec<Check>,
}

impl Steps<'_> {
    fn check(&self, code: Code, outcome: Outcome) -> Check {
        Check::new(code, outcome, self.at.clone())
    }

    fn note(&mut self, code: Code, outcome: Outcome, values: &[(&'static str, &str)]) {
        let check = values.iter().fold(self.check(code, outcome), |check, (name, value)| check.with(name, value));
        self.checks.push(check);
    }

    /// Notes whether it holds; `None` where it does not.
    fn require(&mut self, code: Code, holds: bool, values: &[(&'static str, &str)]) -> Option<()> {
        self.note(code, if holds { Outcome::Pass } else { Outcome::Fail }, if holds { &[] } else { values });
        holds.then_some(())
    }
}
