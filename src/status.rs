//! Is it in date? And what of the issuer's status lists, which are named here but not read yet.

use crate::credential::Period;
use crate::credential::rules::{each, text};
use crate::json::{Object, Pointer, Value};
use crate::report::{Check, Code, Outcome, Why};
use crate::time::Timestamp;

/// Compares the validity period with `now` (OB3-15, VCD-06).
pub(crate) fn check_dates(period: Period, now: Timestamp, checks: &mut Vec<Check>) {
    note_date(Code::DateFrom, period.from, period.from.is_none_or(|from| from <= now), checks);
    note_date(Code::DateUntil, period.until, period.until.is_none_or(|until| now <= until), checks);
}

#[inline(never)]
fn note_date(code: Code, date: Option<Timestamp>, holds: bool, checks: &mut Vec<Check>) {
    match date {
        None => Check::note(checks, code, Outcome::NotApplicable, Pointer::ROOT, &[]),
        Some(date) => {
            Check::note(checks, code, Outcome::of(holds), Pointer::ROOT, &[("date", &date.to_rfc3339())]);
        }
    }
}

/// Says of everything that would tell whether the badge still stands that it was not read: every
/// status entry, schema, refresh service and endorsement (STA-12, invariant 1).
pub(crate) fn note_unread(document: &Object, checks: &mut Vec<Check>) {
    let statuses = each(Some(document), "credentialStatus", Pointer::ROOT);
    if statuses.is_empty() {
        Check::note(checks, Code::StatusRevocation, Outcome::NotApplicable, Pointer::ROOT, &[]);
    }
    for (status, at) in &statuses {
        let kind = status.get("type").map(Value::as_list).unwrap_or_default().first().and_then(Value::as_str);
        let found = [("found", kind.unwrap_or_default())];
        Check::note(checks, Code::StatusRevocation, UNREAD, at, &found);
        if text(status, "statusPurpose") == Some("suspension") {
            Check::note(checks, Code::StatusSuspension, UNREAD, at, &found);
        }
    }
    let (holder, at) = (Some(document), Pointer::ROOT);
    note_each(Code::SchemaConforms, holder, at, &["credentialSchema"], checks);
    note_each(Code::RefreshCurrent, holder, at, &["refreshService"], checks);
    note_each(Code::EndorsementsHold, holder, at, ENDORSEMENTS, checks);
    let subject = document.get("credentialSubject");
    let achievement = subject.and_then(|subject| subject.get("achievement")).and_then(Value::as_object);
    let at = Pointer::ROOT.member("credentialSubject").member("achievement");
    note_each(Code::EndorsementsHold, achievement, &at, ENDORSEMENTS, checks);
    let issuer = document.get("issuer").and_then(Value::as_object);
    note_each(Code::EndorsementsHold, issuer, &Pointer::ROOT.member("issuer"), ENDORSEMENTS, checks);
}

const ENDORSEMENTS: &[&str] = &["endorsement", "endorsementJwt"];

const UNREAD: Outcome = Outcome::Unknown(Why::Unsupported);

/// Says of each entry in these members that it was not read.
#[inline(never)]
fn note_each(code: Code, holder: Option<&Object>, at: &Pointer, members: &[&str], checks: &mut Vec<Check>) {
    for member in members {
        for (_, at) in &each(holder, member, at) {
            Check::note(checks, code, UNREAD, at, &[]);
        }
    }
}
