//! Is it in date?

use crate::credential::Period;
use crate::json::Pointer;
use crate::report::{Check, Code, Outcome};
use crate::time::Timestamp;

/// Compares the validity period with `now` (OB3-15, VCD-06).
pub(crate) fn check(period: Period, now: Timestamp, checks: &mut Vec<Check>) {
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
