//! The way of an address: what stands there is asked for and told by its bytes (ENV-11).

use super::{Verification, assertion, document};
use crate::address::{Address, without_person};
use crate::credential::{Contents, Kind, kind};
use crate::documents::{Lookup, Wanted, before};
use crate::intake;
use crate::json::{Pointer, push_decimal};
use crate::proof::Setting;
use crate::report::{Check, Code, Outcome, Report, Why};

/// The address that the input is, if it is one and nothing else, without whom it may name (ENV-18).
pub(super) fn of(input: &[u8]) -> Option<String> {
    let text = core::str::from_utf8(input).ok()?.trim();
    Address::read(text)?;
    Some(without_person(text))
}

/// Verifies what stands at an address.
pub(super) fn verify(url: &str, mut report: Report, setting: &mut Setting<'_>) -> Verification {
    let asked = before(url, b"#");
    match setting.documents.get(asked) {
        Lookup::Found(bytes) => match intake::read(bytes, &mut report) {
            Some(value) => match kind(&value) {
                Kind::Assertion(..) => assertion::at_address(url, report, setting),
                _ => document(&value, report, setting),
            },
            None => Verification { report, contents: Contents::Hidden },
        },
        Lookup::Failed(why, status) => {
            note_missing(asked, why, status, &mut report.checks);
            Verification { report, contents: Contents::Hidden }
        }
        Lookup::Wanted => {
            setting.want(Wanted::Document(asked.into()));
            Verification { report, contents: Contents::Hidden }
        }
    }
}

/// Says why nothing could be had from an address.
fn note_missing(url: &str, why: Why, status: Option<u16>, checks: &mut Vec<Check>) {
    let mut answer = String::new();
    if let Some(status) = status {
        push_decimal(&mut answer, u64::from(status));
    }
    let values = [("url", url), ("status", &*answer)];
    let values = if status.is_none() { &values[..1] } else { &values[..] };
    Check::note(checks, Code::IntakeReadable, Outcome::Unknown(why), Pointer::ROOT, values);
}
