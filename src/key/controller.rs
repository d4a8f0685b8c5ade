//! From a verification method's identifier to the key, by way of its controller's document.
//!
//! <https://www.w3.org/TR/cid-1.0/#retrieve-verification-method>. The fragment of an identifier is
//! a name, never a key (REQUIREMENTS DID-02, Appendix B 1).

use super::PublicKey;
#[cfg(feature = "webvh")]
use super::did::webvh::{Log, LogError};
use super::did::{self, DidError};
use crate::credential::rules::{list, text};
use crate::documents::{Documents, Lookup, https_host};
use crate::json::{self, Object, Pointer, Value};
use crate::report::{Check, Code, Outcome, Why};
use crate::text::Cut;
use crate::time::{self, Timestamp};

/// A key, and whose it is.
#[derive(Clone, Debug)]
pub struct Retrieved {
    /// The identifier whose document lists the key.
    pub controller: Box<str>,
    /// The key, where it is one that this checker can use.
    pub key: PublicKey,
    /// The identifier of its verification method, or the address of the set of keys that it is in.
    #[cfg(feature = "inspect")]
    pub place: Box<str>,
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

/// Retrieves the key that `method` names, for what its controller lists it under: `assertionMethod` for
/// making statements, `authentication` for presenting them.
///
/// Every step adds its check to `checks`, about `at`.
///
/// # Errors
/// [`NoKey`]: a document is wanted, or a step failed and the checks say which.
pub fn retrieve(
    method: &str,
    relationship: &str,
    documents: &Documents,
    now: Timestamp,
    at: &Pointer,
    checks: &mut Vec<Check>,
) -> Result<Retrieved, NoKey> {
    let base = method.before(b"#");
    let mut steps = Steps { method, base, at, checks, read: false, wanted: None };
    let key = match did::method(base) {
        Some("key") => match did::key::decode(base) {
            Ok((fragment, key)) => steps.key_of_did(fragment, Ok(key)),
            Err(error) => steps.key_of_did("", Err(error)),
        },
        #[cfg(feature = "full")]
        Some("jwk") => steps.key_of_did(did::jwk::FRAGMENT, did::jwk::decode(base)),
        _ => steps.key_of_document(relationship, documents, now),
    };
    match (key, steps.wanted) {
        (Some(key), _) => Ok(Retrieved {
            controller: base.into(),
            key,
            #[cfg(feature = "inspect")]
            place: method.into(),
        }),
        (None, Some(url)) => Err(NoKey::Wanted(url)),
        (None, None) => Err(NoKey::Refused { controller: steps.read.then(|| base.into()) }),
    }
}

/// The steps of a retrieval, each of which adds a check about one place.
struct Steps<'a> {
    /// The verification method's identifier.
    method: &'a str,
    /// The identifier without its fragment: that of the controller document.
    base: &'a str,
    at: &'a Pointer,
    checks: &'a mut Vec<Check>,
    /// Whether there was a controller document to read.
    read: bool,
    /// The document that must be fetched first.
    wanted: Option<Box<str>>,
}

impl Steps<'_> {
    /// A did:key or did:jwk is its own document: it lists one method, of which all holds that another
    /// controller's document would have to say.
    fn key_of_did(&mut self, fragment: &str, decoded: Result<PublicKey, DidError>) -> Option<PublicKey> {
        let names = [("name", self.method), ("controller", self.base)];
        self.require(Code::KeyIdentifier, decoded != Err(DidError::Invalid), &[("found", self.base)])?;
        self.pass(&[Code::KeyResolver, Code::KeyDocument, Code::KeyDocumentId, Code::KeyDeactivated]);
        self.read = true;
        let named = self.method.strip_prefix(self.base).and_then(|rest| rest.strip_prefix('#'));
        self.require(Code::KeyMethod, named == Some(fragment), &names)?;
        self.pass(&[Code::KeyController]);
        self.require(Code::KeyPurpose, decoded.is_ok(), &names)?;
        self.pass(&[Code::KeyCurrent, Code::KeyFormat]);
        decoded.ok()
    }

    fn key_of_document(&mut self, relationship: &str, documents: &Documents, now: Timestamp) -> Option<PublicKey> {
        #[cfg(feature = "webvh")]
        let document = match did::method(self.base) {
            Some("webvh") => self.document_of_log(documents, now)?,
            _ => self.document(documents)?,
        };
        #[cfg(not(feature = "webvh"))]
        let document = self.document(documents)?;
        self.read = true;
        let (method, base) = (self.method, self.base);
        let names = [("name", method), ("controller", base)];
        let id = document.get("id").and_then(Value::as_str).unwrap_or_default();
        self.require(Code::KeyDocumentId, id == base, &[("found", id), ("expected", base)])?;
        let active = !matches!(document.get("deactivated"), Some(Value::Bool(true)));
        self.require(Code::KeyDeactivated, active, &names[1..])?;

        let found = find_method(&document, base, method);
        self.require(Code::KeyMethod, found.is_some(), &names)?;
        let entry = found?;
        let controller = entry.get("controller").and_then(Value::as_str).unwrap_or_default();
        self.require(Code::KeyController, controller == base, &[("found", controller), ("expected", base)])?;
        let allowed = names_method(&document, relationship, base, method);
        self.require(Code::KeyPurpose, allowed, &names)?;
        let current = still_before(entry.get("revoked"), now) && still_before(entry.get("expires"), now);
        self.require(Code::KeyCurrent, current, &names[..1])?;
        let key = super::decode_method(entry);
        self.require(Code::KeyFormat, key.is_ok(), &names[..1])?;
        key.ok()
    }

    /// The controller document, from its address.
    fn document(&mut self, documents: &Documents) -> Option<Object> {
        let base = self.base;
        let url = match did::method(base) {
            Some(other) if other != "web" => {
                self.pass(&[Code::KeyIdentifier]);
                let found = [("found", "did:"), ("method", other)];
                self.note(Code::KeyResolver, Outcome::Unknown(Why::WITHOUT_FULL), &found);
                return None;
            }
            _ => document_url(base),
        };
        self.require(Code::KeyIdentifier, url.is_some(), &[("found", base)])?;
        let url: String = url?;
        self.pass(&[Code::KeyResolver]);
        let (why, status) = match documents.get(&url) {
            Lookup::Wanted => {
                self.wanted = Some(url.into());
                return None;
            }
            Lookup::Failed(why, status) => (why, status),
            Lookup::Found(bytes) => {
                if let Ok(Value::Object(document)) = json::parse(json::strip_bom(bytes).0) {
                    self.pass(&[Code::KeyDocument]);
                    return Some(document);
                }
                // Anything but a JSON object is no answer: an error page, a portal, a moved site.
                (Why::Unreachable, None)
            }
        };
        self.note_missing(Code::KeyDocument, &url, why, status);
        None
    }

    /// Says why nothing could be had from an address.
    fn note_missing(&mut self, code: Code, url: &str, why: Why, status: Option<u16>) {
        let mut answer = String::new();
        if let Some(status) = status {
            json::push_decimal(&mut answer, u64::from(status));
        }
        let values = [("host", https_host(url).unwrap_or(url)), ("url", url), ("status", &answer)];
        let values = if answer.is_empty() { &values[..2] } else { &values[..] };
        self.note(code, Outcome::Unknown(why), values);
    }

    /// The document at the end of a log, with what its witnesses say if it names any (DID-13).
    #[cfg(feature = "webvh")]
    fn document_of_log(&mut self, documents: &Documents, now: Timestamp) -> Option<Object> {
        let base = self.base;
        let urls = did::webvh::urls(base);
        self.require(Code::KeyIdentifier, urls.is_ok(), &[("found", base)])?;
        let [log_url, witness_url] = urls.ok()?;
        let bytes = self.bytes(&log_url, Code::KeyDocument, documents)?;
        let log = match Log::read(base, bytes, now) {
            Ok(log) => log,
            Err(error) => return self.refuse_log(error),
        };
        if log.has_witnesses() {
            let file = self.bytes(&witness_url, Code::KeyLogWitnesses, documents)?;
            if let Err(error) = log.check_witnesses(file) {
                return self.refuse_log(error);
            }
        }
        self.pass(&[Code::KeyResolver]);
        let host = [("host", https_host(&log_url).unwrap_or_default())];
        self.note(Code::KeyDocument, Outcome::Pass, &host);
        self.pass(&[
            Code::KeyLogForm,
            Code::KeyLogScid,
            Code::KeyLogName,
            Code::KeyLogNumbers,
            Code::KeyLogHashes,
            Code::KeyLogTimes,
            Code::KeyLogProofs,
            Code::KeyLogRotation,
        ]);
        let witnesses = if log.has_witnesses() { Outcome::Pass } else { Outcome::NotApplicable };
        self.note(Code::KeyLogWitnesses, witnesses, &[]);
        Some(log.into_document())
    }

    /// Says which rule a log breaks.
    #[cfg(feature = "webvh")]
    fn refuse_log(&mut self, error: LogError) -> Option<Object> {
        let (code, outcome) = match error {
            LogError::Version => {
                let found = [("found", "did:"), ("method", "webvh")];
                self.note(Code::KeyResolver, Outcome::Unknown(Why::Unsupported), &found);
                return None;
            }
            LogError::Limit => (Code::KeyLogForm, Outcome::Unknown(Why::Limit)),
            LogError::Moved => (Code::KeyLogName, Outcome::Unknown(Why::Unsupported)),
            LogError::Form => (Code::KeyLogForm, Outcome::Fail),
            LogError::Scid => (Code::KeyLogScid, Outcome::Fail),
            LogError::Name => (Code::KeyLogName, Outcome::Fail),
            LogError::Numbers => (Code::KeyLogNumbers, Outcome::Fail),
            LogError::Hashes => (Code::KeyLogHashes, Outcome::Fail),
            LogError::Times => (Code::KeyLogTimes, Outcome::Fail),
            LogError::Proofs => (Code::KeyLogProofs, Outcome::Fail),
            LogError::Rotation => (Code::KeyLogRotation, Outcome::Fail),
            LogError::Witnesses => (Code::KeyLogWitnesses, Outcome::Fail),
        };
        self.note(code, outcome, &[("name", self.base)]);
        None
    }

    /// What stands at an address; where it cannot be had, that is noted under `code`.
    #[cfg(feature = "webvh")]
    fn bytes<'d>(&mut self, url: &str, code: Code, documents: &'d Documents) -> Option<&'d [u8]> {
        match documents.get(url) {
            Lookup::Found(bytes) => return Some(bytes),
            Lookup::Wanted => self.wanted = Some(url.into()),
            Lookup::Failed(why, status) => self.note_missing(code, url, why, status),
        }
        None
    }

    fn note(&mut self, code: Code, outcome: Outcome, values: &[(&'static str, &str)]) {
        Check::note(self.checks, code, outcome, self.at, values);
    }

    fn pass(&mut self, codes: &[Code]) {
        for &code in codes {
            self.note(code, Outcome::Pass, &[]);
        }
    }

    /// Notes whether it holds; `None` where it does not.
    fn require(&mut self, code: Code, holds: bool, values: &[(&'static str, &str)]) -> Option<()> {
        self.note(code, Outcome::of(holds), if holds { &[] } else { values });
        holds.then_some(())
    }
}

/// The document at the end of the log of a did:webvh, for who looks for a key in it. Why there is none a
/// [retrieval](retrieve) says.
///
/// # Errors
/// [`NoKey::Wanted`]
#[cfg(feature = "webvh")]
pub(super) fn document_of_log(did: &str, documents: &Documents, now: Timestamp) -> Result<Option<Object>, NoKey> {
    let checks = &mut Vec::new();
    let mut steps = Steps { method: did, base: did, at: Pointer::ROOT, checks, read: false, wanted: None };
    let document = steps.document_of_log(documents, now);
    steps.wanted.map_or(Ok(document), |url| Err(NoKey::Wanted(url)))
}

/// Where the controller document of an identifier stands.
pub(crate) fn document_url(base: &str) -> Option<String> {
    match did::method(base) {
        Some("web") => did::web::url(base).ok(),
        #[cfg(feature = "webvh")]
        Some("webvh") => did::webvh::urls(base).ok().map(|[log, _]| log),
        Some(_) => None,
        None => (base.starts_with("https://") || base.starts_with("http://")).then(|| base.into()),
    }
}

/// The verification method with this identifier in the bytes of its controller's document.
#[cfg(feature = "inspect")]
pub(crate) fn method_in(document: &[u8], base: &str, method: &str) -> Option<Object> {
    #[cfg(feature = "webvh")]
    if did::method(base) == Some("webvh") {
        let last = document.trim_ascii_end().rsplit(|&byte| byte == b'\n').next().unwrap_or_default();
        let entry = json::parse(last).ok()?;
        return find_method(entry.get("state")?.as_object()?, base, method).cloned();
    }
    let Ok(Value::Object(document)) = json::parse(json::strip_bom(document).0) else { return None };
    find_method(&document, base, method).cloned()
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
    for place in PLACES {
        for entry in list(document, place) {
            let Some(object) = entry.as_object() else { continue };
            if text(entry, "id").is_some_and(|id| same_id(id, base, method)) {
                if found.is_some_and(|other| other != object) {
                    return None;
                }
                found = Some(object);
            }
        }
    }
    found
}

/// Whether the relationship lists the method, by reference or embedded (Appendix B 3).
fn names_method(document: &Object, relationship: &str, base: &str, method: &str) -> bool {
    list(document, relationship).iter().any(|entry| {
        let id = entry.as_str().or_else(|| text(entry, "id"));
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
