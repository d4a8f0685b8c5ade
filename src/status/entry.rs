//! One entry of `credentialStatus`: what it is for, and what its list says.

use super::bitstring::{self, Kind};
use super::{note_unread, revocation_list};
use crate::credential::rules::{list, text};
use crate::json::{self, Object, Pointer, Value};
use crate::proof::Setting;
use crate::report::{Check, Code, Outcome, Why};
use crate::time::Timestamp;

/// What a status list says of one badge.
#[derive(Debug)]
pub(super) struct Status {
    /// What stands there: zero where nothing is set.
    pub(super) value: u32,
    /// As of when.
    pub(super) date: Option<Timestamp>,
    /// Why, in the words of whoever keeps the list.
    pub(super) reason: Option<Box<str>>,
}

/// Why a status is not known, with facts for the sentence that says so.
#[derive(Clone, Debug)]
pub(super) struct Unread {
    pub(super) why: Why,
    pub(super) values: Vec<(&'static str, Box<str>)>,
}

impl Unread {
    /// With the address that was asked, or would have been.
    pub(super) fn at(why: Why, url: &str) -> Self {
        Self { why, values: vec![("url", url.into())] }
    }
}

/// Reads the entry at `at` of a badge, and notes what it comes to.
pub(super) fn check(entry: &Value, at: &Pointer, badge: &Object, setting: &mut Setting<'_>, checks: &mut Vec<Check>) {
    if ambiguous(entry, badge) {
        note_malformed(at, "id", checks);
        return note_unread(entry, at, Why::Unreliable, checks);
    }
    let kind = entry.as_object().map(|entry| list(entry, "type")).unwrap_or_default();
    // One of several types could mean anything.
    let kind = if let [kind] = kind { kind.as_str() } else { None };
    if kind == Some(revocation_list::TYPE) {
        let status = revocation_list::read(entry, at, badge, setting, checks);
        return note(Code::StatusRevocation, at, status, checks);
    }
    let Some(kind) = Kind::of(kind.unwrap_or_default()) else {
        return note_unread(entry, at, Why::Unsupported, checks);
    };
    let Some(purpose) = kind.purpose(entry) else {
        note_malformed(at, "statusPurpose", checks);
        return note_unread(entry, at, Why::Unreliable, checks);
    };
    let Some(code) = code_for(purpose) else {
        // A neutral note: what it is about may not matter to a reader (STA-11), so nobody is asked.
        let name = [("name", purpose)];
        return Check::note(checks, Code::StatusMessage, Outcome::Unknown(Why::Unsupported), at, &name);
    };
    let status = bitstring::read(entry, kind, purpose, at, badge, setting, checks);
    if code == Code::StatusMessage {
        return note_message(entry, at, status, checks);
    }
    note(code, at, status, checks);
}

/// Whether another entry has the same `id` and says something else: in RDF they are one, so that it is not
/// signed which place is in which list. Two purposes of one place leave no doubt.
fn ambiguous(entry: &Value, badge: &Object) -> bool {
    let place = |entry: &Value| entry.as_object().map(|entry| entry.without("statusPurpose"));
    let id = text(entry, "id");
    let same = |other: &&Value| id.is_some() && text(other, "id") == id;
    list(badge, "credentialStatus").iter().filter(same).any(|other| place(other) != place(entry))
}

/// The check that a purpose is for (STA-11).
///
/// <https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistentry>
fn code_for(purpose: &str) -> Option<Code> {
    match purpose {
        "revocation" => Some(Code::StatusRevocation),
        "suspension" => Some(Code::StatusSuspension),
        "refresh" => Some(Code::RefreshCurrent),
        "message" => Some(Code::StatusMessage),
        _ => None,
    }
}

/// Says that a member of an entry is not what its standard asks for.
pub(super) fn note_malformed(at: &Pointer, member: &str, checks: &mut Vec<Check>) {
    Check::note_member(checks, Code::StatusEntry, Outcome::Fail, at, member, &[("name", member)]);
}

/// Notes what a list says: passed where nothing is set.
fn note(code: Code, at: &Pointer, status: Result<Status, Unread>, checks: &mut Vec<Check>) {
    match status {
        Ok(Status { value, date, reason }) => {
            let date = date.map(Timestamp::to_rfc3339).unwrap_or_default();
            let values = [("date", &*date), ("reason", reason.as_deref().unwrap_or_default())];
            note_filled(code, Outcome::of(value == 0), at, &values, checks);
        }
        Err(unread) => note_unknown(code, at, &unread, checks),
    }
}

/// A message is meant for programs: a reader is told that there is one, and which, but not in the words
/// that stand there for developers (DSP-11).
fn note_message(entry: &Value, at: &Pointer, status: Result<Status, Unread>, checks: &mut Vec<Check>) {
    match status {
        Ok(status) => {
            let silent = status.value == 0 && entry.get("statusMessage").is_none();
            let mut found = String::new();
            if !silent {
                json::push_decimal(&mut found, u64::from(status.value));
            }
            note_filled(Code::StatusMessage, Outcome::of(silent), at, &[("found", &found)], checks);
        }
        Err(unread) => note_unknown(Code::StatusMessage, at, &unread, checks),
    }
}

fn note_unknown(code: Code, at: &Pointer, unread: &Unread, checks: &mut Vec<Check>) {
    let mut values: Vec<(&'static str, &str)> = Vec::new();
    for (name, value) in &unread.values {
        values.push((name, value));
    }
    note_filled(code, Outcome::Unknown(unread.why), at, &values, checks);
}

/// Notes a check with those facts that are known.
pub(super) fn note_filled(
    code: Code,
    outcome: Outcome,
    at: &Pointer,
    values: &[(&'static str, &str)],
    checks: &mut Vec<Check>,
) {
    let mut filled = Vec::new();
    for value in values {
        if !value.1.is_empty() {
            filled.push(*value);
        }
    }
    Check::note(checks, code, outcome, at, &filled);
}
