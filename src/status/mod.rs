//! Does it still stand? Whether it is in date, what the status lists say that it names, and what is
//! not read yet.
//!
//! Lists are asked for only once the badge was found to be its issuer's: nobody else's document makes a
//! reader's machine contact a host (SEC-05, PRV-01).

#[cfg(feature = "full")]
mod bitstring;
mod dates;
#[cfg(feature = "full")]
mod entry;
#[cfg(feature = "issue")]
mod inspect;
#[cfg(feature = "full")]
mod list;
#[cfg(feature = "full")]
mod revocation_list;

use crate::credential::Period;
use crate::credential::rules::{each, text};
#[cfg(not(feature = "full"))]
use crate::credential::{ENDORSEMENTS, endorsed};
use crate::json::{Object, Pointer, Value};
use crate::limits;
use crate::proof::Setting;
use crate::report::{Check, Code, Outcome, Report, Verdict, Why, verdict_on_signature};

#[cfg(feature = "issue")]
pub(crate) use bitstring::{ENTRIES, ENTRY};
#[cfg(feature = "full")]
pub(crate) use dates::check as check_dates;
#[cfg(feature = "full")]
use entry::check as check_entry;
#[cfg(feature = "issue")]
pub use inspect::StatusListFound;
#[cfg(feature = "issue")]
pub(crate) use inspect::inspect;
#[cfg(feature = "full")]
pub(crate) use list::Lists;

/// Without the feature `full` no list is read: a page asks its larger module.
#[cfg(not(feature = "full"))]
fn check_entry(entry: &Value, at: &Pointer, _: &Object, _: &mut Setting<'_>, checks: &mut Vec<Check>) {
    note_unread(entry, at, Why::WITHOUT_FULL, checks);
}

#[cfg(not(feature = "full"))]
pub(crate) type Lists = ();

/// Checks whether `document`, of which the report says what else was found, stands at this time.
pub(crate) fn check(document: &Object, period: Period, setting: &mut Setting<'_>, report: &mut Report) {
    let signed = is_issuers(report);
    dates::check(period, setting.now, &mut report.checks);
    check_entries(document, signed, setting, &mut report.checks);
    #[cfg(not(all(feature = "trust", feature = "conformity")))]
    note_others(document, &mut report.checks);
}

/// Whether what a report is about was found to be its issuer's, whatever became of it since.
pub(crate) fn is_issuers(report: &Report) -> bool {
    matches!(verdict_on_signature(report), Verdict::Valid | Verdict::Expired)
}

/// Reads every status entry (STA-12): each has its checks, and the worst of them leads. They are
/// the issuer's own where the badge is `signed`.
fn check_entries(document: &Object, signed: bool, setting: &mut Setting<'_>, checks: &mut Vec<Check>) {
    for (index, (entry, at)) in each(Some(document), "credentialStatus", Pointer::ROOT).iter().enumerate() {
        if !signed {
            note_unread(entry, at, Why::NotAsked, checks);
        } else if index >= limits::STATUS_ENTRIES {
            note_unread(entry, at, Why::Limit, checks);
        } else {
            check_entry(entry, at, document, setting, checks);
        }
    }
    if checks.iter().any(|check| check.code == Code::StatusRevocation) {
        return;
    }
    // What a list for an unknown purpose is about may be a withdrawal, too.
    #[cfg(feature = "full")]
    let unknown = checks.iter().any(|check| check.code == Code::StatusMessage && check.outcome == UNSUPPORTED);
    #[cfg(not(feature = "full"))]
    let unknown = false;
    let outcome = if unknown { UNSUPPORTED } else { Outcome::NotApplicable };
    Check::note(checks, Code::StatusRevocation, outcome, Pointer::ROOT, &[]);
}

const UNSUPPORTED: Outcome = Outcome::Unknown(Why::Unsupported);

/// Says of an entry that it was not read, and of what then is not known.
fn note_unread(entry: &Value, at: &Pointer, why: Why, checks: &mut Vec<Check>) {
    let kind = entry.get("type").map(Value::as_list).unwrap_or_default().first().and_then(Value::as_str);
    let name = [("name", kind.unwrap_or_default())];
    Check::note(checks, Code::StatusRevocation, Outcome::Unknown(why), at, &name);
    if text(entry, "statusPurpose") == Some("suspension") {
        Check::note(checks, Code::StatusSuspension, Outcome::Unknown(why), at, &name);
    }
}

/// Says of what else would tell whether the badge still stands that it was not read: without the features `trust` and
/// `conformity` every refresh service and schema (invariant 1), and without the feature `full` every endorsement.
#[cfg(not(all(feature = "trust", feature = "conformity")))]
fn note_others(document: &Object, checks: &mut Vec<Check>) {
    let (holder, at) = (Some(document), Pointer::ROOT);
    #[cfg(not(feature = "conformity"))]
    note_each(Code::SchemaConforms, UNSUPPORTED, holder, at, &["credentialSchema"], checks);
    #[cfg(not(feature = "trust"))]
    note_each(Code::RefreshCurrent, UNSUPPORTED, holder, at, &["refreshService"], checks);
    #[cfg(not(feature = "full"))]
    for (_, holder, at) in &endorsed(document) {
        note_each(Code::EndorsementsHold, Outcome::Unknown(Why::WITHOUT_FULL), *holder, at, ENDORSEMENTS, checks);
    }
}

/// Says of each entry in these members that it was not read.
#[cfg(not(all(feature = "trust", feature = "conformity")))]
#[inline(never)]
fn note_each(
    code: Code,
    outcome: Outcome,
    holder: Option<&Object>,
    at: &Pointer,
    members: &[&str],
    checks: &mut Vec<Check>,
) {
    for member in members {
        for (_, at) in &each(holder, member, at) {
            Check::note(checks, code, outcome, at, &[]);
        }
    }
}
