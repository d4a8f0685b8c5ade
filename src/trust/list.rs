//! Lists of issuers, in the three forms that are read: the registries of the Digital Credentials
//! Consortium, a plain list that anybody can write by hand (`docs/lists.md`), and, signed, a credential
//! of recognized entities (<https://www.w3.org/TR/vc-recognized-entities/>, experimental).

use super::{Answer, Doubt, Entry, Overview};
use crate::credential::rules::{list, names, text};
use crate::json::{Object, Value};
use crate::limits;
use crate::report::Why;
use crate::sort::sorted_indices;
use crate::time::{self, Timestamp};

/// The type of a signed list.
const SIGNED: &str = "RecognizedEntityCredential";

/// A list of issuers.
#[derive(Debug)]
pub(crate) struct List {
    /// What its keeper calls itself, or the list.
    pub(super) keeper: Option<Box<str>>,
    /// Who signed it.
    pub(super) signer: Option<Box<str>>,
    /// As of when it speaks.
    pub(super) date: Option<Timestamp>,
    entries: Vec<(Box<str>, Entry)>,
}

/// As of when a list speaks that has no date: when it was asked for, if it was.
type Undated = Option<Timestamp>;

/// Whether a document is a signed list, by its type; its signature is verified elsewhere.
pub(crate) fn is_signed_list(document: &Object) -> bool {
    names(list(document, "type"), SIGNED)
}

impl List {
    /// Reads a list that nobody signed.
    ///
    /// # Errors
    /// Why it tells nothing.
    pub(crate) fn plain(document: &Object, undated: Undated, now: Timestamp) -> Result<Self, Doubt> {
        match (document.get("registry"), document.get("issuers")) {
            (Some(Value::Object(registry)), None) => consortium(document, registry, undated),
            (None, Some(Value::Array(issuers))) => by_hand(document, issuers, undated, now),
            _ => Err(Doubt::Form),
        }
    }

    /// Reads a list whose signature, dates and status were found to be in order; `signer` made it.
    ///
    /// # Errors
    /// Why it tells nothing.
    pub(crate) fn signed(document: &Object, signer: &str, date: Option<Timestamp>) -> Result<Self, Doubt> {
        let subjects = list(document, "credentialSubject");
        bounded(subjects.len())?;
        let mut entries = Vec::new();
        for subject in subjects {
            let id = text(subject, "id").ok_or(Doubt::Form)?;
            let name = text(subject, "name").or_else(|| text(subject, "legalName"));
            match subject.get("recognizedTo") {
                None => entries.push((id.into(), entry(name, None, None)?)),
                // Somebody may be recognised for something else than issuing credentials. What these must
                // look like (`outputValidation`) is not read.
                Some(actions) => {
                    for action in actions.as_list().iter().filter(|action| text(action, "action") == Some("issue")) {
                        entries.push((id.into(), entry(name, action.get("validFrom"), action.get("validUntil"))?));
                    }
                }
            }
        }
        let issuer = document.get("issuer").unwrap_or(&Value::Null);
        let keeper = text(issuer, "name").or_else(|| document.get("name").and_then(Value::as_str));
        Ok(Self { keeper: keeper.map(Into::into), signer: Some(signer.into()), date, entries })
    }

    /// What it is, whoever is on it.
    pub(crate) fn overview(&self) -> Overview {
        let id = |place: u32| self.entries.get(place as usize).map(|(id, _)| id);
        let places = sorted_indices(self.entries.len(), &mut |a, b| id(a).cmp(&id(b)));
        // Those of one issuer stand beside each other.
        let repeated = places.windows(2).filter(|pair| id(pair[0]) == id(pair[1])).count();
        let issuers = self.entries.len() - repeated;
        Overview { keeper: self.keeper.clone(), signer: self.signer.clone(), date: self.date, issuers }
    }

    /// What it says of the issuer with this identifier.
    pub(super) fn find(&self, id: &str, now: Timestamp) -> Answer {
        let mut found: Option<&Entry> = None;
        for (_, entry) in self.entries.iter().filter(|(listed, _)| **listed == *id) {
            if found.is_some_and(|found| found != entry) {
                return Answer::NotChecked(Doubt::Ambiguous);
            }
            found = Some(entry);
        }
        match found {
            None => Answer::NotListed,
            Some(entry) if holds(entry.since, entry.until, now) => Answer::Listed(entry.clone()),
            Some(entry) => Answer::NotNow(entry.clone()),
        }
    }
}

/// A registry of the Digital Credentials Consortium: names by identifier.
fn consortium(document: &Object, registry: &Object, undated: Undated) -> Result<List, Doubt> {
    bounded(registry.len())?;
    let mut entries = Vec::new();
    for (id, listed) in registry.iter() {
        // More than one where its name stands there more than once, as has happened.
        for listed in listed.as_list() {
            if listed.as_object().is_none() {
                return Err(Doubt::Form);
            }
            entries.push((id.into(), entry(text(listed, "name"), None, None)?));
        }
    }
    let updated = document.get("meta").and_then(|meta| meta.get("updated"));
    // It has no name of its own.
    Ok(List { keeper: None, signer: None, date: begin(updated)?.or(undated), entries })
}

/// A list as somebody writes it by hand.
fn by_hand(document: &Object, issuers: &[Value], undated: Undated, now: Timestamp) -> Result<List, Doubt> {
    bounded(issuers.len())?;
    let (from, until) = (begin(document.get("updated"))?, end(document.get("validUntil"))?);
    if !holds(from, until, now) {
        return Err(Doubt::OutOfDate);
    }
    let mut entries = Vec::new();
    for issuer in issuers {
        let id = text(issuer, "id").ok_or(Doubt::Form)?;
        entries.push((id.into(), entry(text(issuer, "name"), issuer.get("since"), issuer.get("until"))?));
    }
    let keeper = document.get("name").and_then(Value::as_str).map(Into::into);
    Ok(List { keeper, signer: None, date: from.or(undated), entries })
}

fn bounded(entries: usize) -> Result<(), Doubt> {
    if entries > limits::LIST_ENTRIES { Err(Doubt::Unread(Why::Limit)) } else { Ok(()) }
}

fn entry(name: Option<&str>, since: Option<&Value>, until: Option<&Value>) -> Result<Entry, Doubt> {
    let name = name.filter(|name| !name.trim().is_empty());
    Ok(Entry { name: name.map(Into::into), since: begin(since)?, until: end(until)? })
}

fn holds(from: Option<Timestamp>, until: Option<Timestamp>, now: Timestamp) -> bool {
    from.is_none_or(|from| from <= now) && until.is_none_or(|until| now <= until)
}

/// When something begins: an instant, or a day from its first second.
fn begin(value: Option<&Value>) -> Result<Option<Timestamp>, Doubt> {
    date(value, "T00:00:00Z")
}

/// When something ends: an instant, or a day with its last second.
fn end(value: Option<&Value>) -> Result<Option<Timestamp>, Doubt> {
    date(value, "T23:59:59Z")
}

/// A day, at a time of it, or an instant. A list with a date that cannot be read may be out of date.
fn date(value: Option<&Value>, time_of_day: &str) -> Result<Option<Timestamp>, Doubt> {
    let Some(value) = value else { return Ok(None) };
    let text = value.as_str().ok_or(Doubt::Form)?;
    let mut whole = String::from(text);
    if !text.contains('T') {
        whole.push_str(time_of_day);
    } else if let Some(place) = text.len().checked_sub(5)
        && matches!(text.as_bytes().get(place), Some(b'+' | b'-'))
    {
        // ISO 8601's basic offset, as the consortium writes it.
        whole.insert(text.len() - 2, ':');
    }
    time::parse(&whole).map(|parsed| Some(parsed.timestamp)).map_err(|_| Doubt::Form)
}
