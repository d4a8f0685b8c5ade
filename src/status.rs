//! Is it in date? And what of the issuer's status lists, which are named here but not read yet.

use crate::credential::Period;
use crate::credential::rules::{each, text};
use crate::json::{Object, Pointer, Value};
use crate::report::{Check, Code, Outcome, Why};
use crate::time::Timestamp;

/// Compares the validity period with `now` (OB3-15, VCD-06).
pub(crate) fn check_dates(period: Period, now: Timestamp, checks: &mut Vec<Check>) {
    let begun = period.from.is_none_or(|from| from <= now);
    let lasts = period.until.is_none_or(|until| now <= until);
    for (code, date, holds) in [(Code::DateFrom, period.from, begun), (Code::DateUntil, period.until, lasts)] {
        match date {
            None => Check::note(checks, code, Outcome::NotApplicable, Pointer::ROOT, &[]),
            Some(date) => {
                Check::note(checks, code, Outcome::of(holds), Pointer::ROOT, &[("date", &date.to_rfc3339())]);
            }
        }
    }
}

/// Says of everything that would tell whether the badge still stands that it was not read: every
/// status entry, schema, refresh service and endorsement (STA-12, invariant 1).
pub(crate) fn note_unread(document: &Object, checks: &mut Vec<Check>) {
    const UNREAD: Outcome = Outcome::Unknown(Why::Unsupported);
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
    let achievement_at = Pointer::ROOT.member("credentialSubject").member("achievement");
    let achievement = document.get("credentialSubject").and_then(|subject| subject.get("achievement"));
    let achievement = achievement.and_then(Value::as_object);
    let issuer_at = Pointer::ROOT.member("issuer");
    let issuer = document.get("issuer").and_then(Value::as_object);
    let places = [
        (Code::SchemaConforms, Some(document), Pointer::ROOT, &["credentialSchema"][..]),
        (Code::RefreshCurrent, Some(document), Pointer::ROOT, &["refreshService"]),
        (Code::EndorsementsHold, Some(document), Pointer::ROOT, ENDORSEMENTS),
        (Code::EndorsementsHold, achievement, &achievement_at, ENDORSEMENTS),
        (Code::EndorsementsHold, issuer, &issuer_at, ENDORSEMENTS),
    ];
    for (code, holder, at, members) in places {
        for member in members {
            for (_, at) in &each(holder, member, at) {
                Check::note(checks, code, UNREAD, at, &[]);
            }
        }
    }
}

const ENDORSEMENTS: &[&str] = &["endorsement", "endorsementJwt"];
