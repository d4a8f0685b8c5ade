//! Is it in date? And what of the issuer's status lists, which are named here but not read yet.

use crate::credential::Period;
use crate::json::{Object, Pointer, Value};
use crate::report::{Check, Code, Outcome, Why};
use crate::time::Timestamp;

/// Compares the validity period with `now` (OB3-15, VCD-06).
pub(crate) fn check_dates(period: Period, now: Timestamp, checks: &mut Vec<Check>) {
    let mut note = |code, date: Option<Timestamp>, holds: fn(Timestamp, Timestamp) -> bool| {
        let outcome = match date {
            None => Outcome::NotApplicable,
            Some(date) if holds(date, now) => Outcome::Pass,
            Some(_) => Outcome::Fail,
        };
        let check = Check::new(code, outcome, Pointer::root());
        checks.push(match date {
            Some(date) => check.with("date", &date.to_rfc3339()),
            None => check,
        });
    };
    note(Code::DateFrom, period.from, |from, now| from <= now);
    note(Code::DateUntil, period.until, |until, now| now <= until);
}

/// Says of everything that would tell whether the badge still stands that it was not read: every
/// status entry, schema, refresh service and endorsement (STA-12, invariant 1).
pub(crate) fn note_unread(document: &Object, checks: &mut Vec<Check>) {
    let root = Pointer::root();
    let unread = |code, at: Pointer| Check::new(code, Outcome::Unknown(Why::Unsupported), at);
    let statuses = entries(document.get("credentialStatus"), &root.member("credentialStatus"));
    if statuses.is_empty() {
        checks.push(Check::new(Code::StatusRevocation, Outcome::NotApplicable, root.clone()));
    }
    for (status, at) in statuses {
        let kind = status.get("type").map(Value::as_list).unwrap_or_default().first().and_then(Value::as_str);
        let suspension = status.get("statusPurpose").and_then(Value::as_str) == Some("suspension");
        checks.push(unread(Code::StatusRevocation, at.clone()).with("found", kind.unwrap_or_default()));
        if suspension {
            checks.push(unread(Code::StatusSuspension, at).with("found", kind.unwrap_or_default()));
        }
    }
    for (name, code) in [("credentialSchema", Code::SchemaConforms), ("refreshService", Code::RefreshCurrent)] {
        for (_, at) in entries(document.get(name), &root.member(name)) {
            checks.push(unread(code, at));
        }
    }
    let achievement = document.get("credentialSubject").and_then(|subject| subject.get("achievement"));
    let at = root.member("credentialSubject").member("achievement");
    let issuer = root.member("issuer");
    let holders = [
        (Some(document), root.clone()),
        (achievement.and_then(Value::as_object), at),
        (document.get("issuer").and_then(Value::as_object), issuer),
    ];
    for (holder, at) in holders {
        for name in ["endorsement", "endorsementJwt"] {
            for (_, at) in entries(holder.and_then(|object| object.get(name)), &at.member(name)) {
                checks.push(unread(Code::EndorsementsHold, at));
            }
        }
    }
}

fn entries<'a>(value: Option<&'a Value>, at: &Pointer) -> Vec<(&'a Value, Pointer)> {
    match value {
        None => Vec::new(),
        Some(Value::Array(items)) => items.iter().enumerate().map(|(index, item)| (item, at.item(index))).collect(),
        Some(value) => vec![(value, at.clone())],
    }
}
