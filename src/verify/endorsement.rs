//! The way of endorsements inside a badge: each is verified like one that stands alone, with a report of
//! its own, and none changes the verdict on the badge (OB3-21).
//!
//! They are looked at once the badge was found to be its issuer's: what nobody signed makes no reader's
//! machine contact the hosts that it names (SEC-05, PRV-01).

use super::{Verification, container, unread};
use crate::credential::rules::{each, text};
use crate::credential::{Claim, Claims, Contents, ENDORSEMENTS, Kind, endorsed, kind};
use crate::intake::jws::Jws;
use crate::json::{Object, Pointer, Value};
use crate::limits;
use crate::proof::Setting;
use crate::report::{Check, Code, Endorsing, OnUnknown, Outcome, Report, Verdict, Why, verdict};
use crate::status;

/// Verifies the endorsements in a credential, adding their reports to its own, and says whether all hold:
/// the worst of them leads. What may be shown of them is returned in the same order.
pub(super) fn verify_each(
    document: &Object,
    claim: Claim,
    setting: &mut Setting<'_>,
    report: &mut Report,
) -> Vec<Contents> {
    let signed = status::is_issuers(report);
    #[cfg(feature = "trust")]
    let led_here = setting.led_here;
    #[cfg(not(feature = "trust"))]
    let led_here = false;
    let mut shown = Vec::new();
    let mut worst: Option<(Outcome, Pointer)> = None;
    for (of, holder, at) in endorsed(document) {
        let id = holder.and_then(|holder| holder.get("id")).and_then(Value::as_str);
        for (entry, about) in ENDORSEMENTS.iter().flat_map(|member| each(holder, member, &at)) {
            // Whoever adds it to a badge signed over RDF says nothing.
            if *entry == Value::Null {
                continue;
            }
            let outcome = if !signed {
                Outcome::Unknown(Why::NotAsked)
            } else if claim == Claim::Endorsement || led_here || shown.len() == limits::ENDORSEMENTS {
                Outcome::Unknown(Why::Limit)
            } else {
                // One leads no further, and leaves the others what they need.
                #[cfg(feature = "trust")]
                setting.leave(true, Some(limits::ENDORSEMENT_SHARE));
                let verification = verify(entry, id, report, setting);
                #[cfg(feature = "trust")]
                setting.leave(false, None);
                let outcome = outcome(&verification.report);
                shown.push(verification.contents);
                report.endorsements.push(Endorsing {
                    about: about.clone(),
                    of,
                    report: verification.report,
                    #[cfg(feature = "trust")]
                    beside: None,
                });
                outcome
            };
            if worst.as_ref().is_none_or(|(worst, _)| rank(outcome) < rank(*worst)) {
                worst = Some((outcome, about));
            }
        }
    }
    if let Some((outcome, about)) = worst {
        Check::note(&mut report.checks, Code::EndorsementsHold, outcome, &about, &[]);
    }
    shown
}

/// Verifies what is attached to something with the identifier `id`: an endorsement, or a token that is one.
///
/// Whatever else it is or is about (OB3-22) is not verified: nothing is asked of anybody for it, and nothing
/// in it leads further. `relatedResource` is not read: no endorsement has the digest of a badge that was made
/// after it, to hold it.
fn verify(entry: &Value, id: Option<&str>, badge: &Report, setting: &mut Setting<'_>) -> Verification {
    let token = entry.as_str().and_then(|text| Jws::read(text.trim_ascii()).ok());
    let payload = token.map(|token| Value::Object(Claims::of(&token, setting.numbers).document()));
    let document = payload.as_ref().unwrap_or(entry);
    let kind = kind(document);
    let subject = match kind {
        Kind::Credential(object, Claim::Endorsement) => {
            object.get("credentialSubject").and_then(|subject| text(subject, "id"))
        }
        Kind::Enveloped(_) => return unread(kind, Report::new(setting.now)),
        // One that cannot be read, and says why.
        Kind::Token(_) => return container::inside(entry, badge, setting),
        _ => None,
    };
    let at = Pointer::ROOT.member("credentialSubject").member("id");
    if subject.is_some() && subject == id {
        let mut verification = container::inside(entry, badge, setting);
        Check::note(&mut verification.report.checks, Code::EndorsementTarget, Outcome::Pass, &at, &[]);
        return verification;
    }
    let mut report = Report::new(setting.now);
    report.format.standard = kind.standard();
    let values = [("subject", subject.unwrap_or_default())];
    let values = if subject.is_some() { &values[..] } else { &[] };
    Check::note(&mut report.checks, Code::EndorsementTarget, Outcome::Fail, &at, values);
    Verification { report, contents: Contents::Hidden }
}

/// Whether an endorsement holds. It does not as long as it is not known whether it was withdrawn.
pub(super) fn outcome(report: &Report) -> Outcome {
    let counts = |code: Code| {
        code.on_unknown() == OnUnknown::Decides || matches!(code, Code::StatusRevocation | Code::StatusSuspension)
    };
    let open = |check: &&Check| matches!(check.outcome, Outcome::Unknown(_)) && counts(check.code);
    let open = report.checks.iter().find(open).map(|check| check.outcome);
    match verdict(report) {
        Verdict::Valid => open.unwrap_or(Outcome::Pass),
        Verdict::Unsupported | Verdict::CouldNotCheck => open.unwrap_or(Outcome::Unknown(Why::Unreliable)),
        _ => Outcome::Fail,
    }
}

/// The worst first.
pub(super) const fn rank(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::Fail => 0,
        Outcome::Unknown(_) => 1,
        Outcome::Pass | Outcome::NotApplicable => 2,
    }
}
