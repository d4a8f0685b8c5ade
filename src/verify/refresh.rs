//! Has the issuer a newer version? A refresh service is asked once, after the proof, and what it gives is
//! verified like a badge (OB3-10). The badge in hand stays the one that is judged and shown: that there is a
//! newer one is said beside it.
//!
//! <https://www.imsglobal.org/spec/vccr/v1p0/>

use super::document;
use crate::credential::rules::{each, names, text};
use crate::credential::{Contents, Period};
use crate::documents::{Lookup, Wanted};
use crate::intake;
use crate::json::{Object, Pointer, Value};
use crate::limits;
use crate::proof::Setting;
use crate::report::{Check, Code, Outcome, Report, Verdict, Why, verdict};
use crate::status::is_issuers;
use crate::text::Cut;

const TYPE: &str = "1EdTechCredentialRefresh";

/// Asks each refresh service of a credential whose report says what else was found, and notes what it gives.
pub(super) fn check(signed: &Object, period: Period, setting: &mut Setting<'_>, report: &mut Report) {
    let asked = is_issuers(report);
    for (number, (entry, at)) in each(Some(signed), "refreshService", Pointer::ROOT).iter().enumerate() {
        let url = text(entry, "id").unwrap_or_default().before(b"#");
        let kind = entry.get("type").map(Value::as_list).unwrap_or_default();
        let mut newer = String::new();
        let outcome = if !names(kind, TYPE) {
            Outcome::Unknown(Why::Unsupported)
        } else if !asked {
            Outcome::Unknown(Why::NotAsked)
        // What a refreshed badge names would be asked in its turn, without end.
        } else if number >= limits::REFRESHES || setting.led_here {
            Outcome::Unknown(Why::Limit)
        } else {
            match refreshed(url, setting) {
                Err(why) => Outcome::Unknown(why),
                Ok((found, from)) => compare(report, period, &found, from, &mut newer),
            }
        };
        let values = [("url", url), ("found", &*newer)];
        let values = if newer.is_empty() { &values[..1] } else { &values[..] };
        Check::note(&mut report.checks, Code::RefreshCurrent, outcome, at, values);
    }
}

/// What stands at a refresh service: its report, and since when it is valid.
fn refreshed(url: &str, setting: &mut Setting<'_>) -> Result<(Report, Period), Why> {
    let bytes = match setting.documents.get(url) {
        Lookup::Found(bytes) => bytes,
        Lookup::Failed(why, _) => return Err(why),
        Lookup::Wanted => {
            setting.want(Wanted::Document(url.into()));
            return Err(Why::Unreachable);
        }
    };
    let mut report = Report::new(setting.now);
    let value = intake::read(bytes, &mut report).ok_or(Why::Unreliable)?;
    setting.leave(true, None);
    let verification = document(&value, report, setting);
    setting.leave(false, None);
    let period = match &verification.contents {
        Contents::Signed(badge) => badge.period,
        _ => return Err(Why::Unreliable),
    };
    Ok((verification.report, period))
}

/// OB3-11: another badge, or an older version, is no refreshed one, whoever signed it. `newer` gets since when
/// the newer version is valid, and what is to be said against it.
fn compare(report: &Report, period: Period, found: &Report, from: Period, newer: &mut String) -> Outcome {
    let id = |report: &Report| report.issuer.as_ref().map(|issuer| issuer.id.clone());
    let same = id(report) == id(found) && report.credential.is_some() && report.credential == found.credential;
    match (period.from, from.from) {
        _ if !same => Outcome::Unknown(Why::Unreliable),
        (Some(ours), Some(theirs)) if theirs > ours => {
            newer.push_str(&theirs.to_rfc3339());
            let verdict = verdict(found);
            if verdict != Verdict::Valid {
                newer.push_str(" · ");
                newer.push_str(verdict.name());
            }
            Outcome::Fail
        }
        (Some(ours), Some(theirs)) if theirs == ours => Outcome::Pass,
        _ => Outcome::Unknown(Why::Unreliable),
    }
}
