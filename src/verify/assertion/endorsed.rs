//! Endorsements of Open Badges 2.0 (OB2-23): each is published by whoever endorses, at its own address, or signed by
//! them, and verified like an assertion, with a report of its own. None changes the verdict on the badge.

use super::linked::{self, Answer, Document, Linked, class_place, issuer_place, reference};
use super::signed::check_signed;
use super::{finish_endorsement, is_revoked, issuer, note_revocation, withdrawn};
use crate::address::Address;
use crate::credential::ob1::What;
use crate::credential::ob2::{self, Verification};
use crate::credential::rules::each;
use crate::credential::{Badge, Contents, Endorsement};
use crate::intake;
use crate::intake::jws::Jws;
use crate::json::{Object, Pointer, Value};
use crate::limits;
use crate::proof::Setting;
use crate::report::{Check, Code, Endorsed, Endorsing, Outcome, Report, Scope, Verdict, Why, verdict};
use crate::verify::endorsement::{outcome, rank};
use crate::verify::recognised;

/// Verifies the endorsements of assertion, class and issuer, adding their reports to the badge's. What may be
/// shown of them is returned in the same order.
pub(super) fn verify_each(
    assertion: &Document,
    linked: &Linked,
    setting: &mut Setting<'_>,
    report: &mut Report,
) -> Vec<Contents> {
    let mut shown = Vec::new();
    let confirmed = verdict(report).confirms();
    // What the badge itself needs comes first.
    if !setting.wanted.is_empty() {
        return shown;
    }
    let mut outcomes = Vec::new();
    for (of, holder, at) in [
        (Endorsed::Badge, Some(assertion), Pointer::ROOT),
        (Endorsed::Achievement, linked.class.as_ref(), &class_place()),
        (Endorsed::Issuer, linked.issuer.as_ref(), &issuer_place()),
    ] {
        let Some(holder) = holder else { continue };
        for (entry, about) in each(holder.value.as_object(), "endorsement", at) {
            let outcome = if !confirmed {
                Outcome::Unknown(Why::NotAsked)
            } else if setting.led_here || shown.len() == limits::ENDORSEMENTS {
                Outcome::Unknown(Why::Limit)
            } else {
                setting.leave(true, Some(limits::ENDORSEMENT_SHARE));
                let (inner, contents) = verify(entry, holder.id().unwrap_or_default(), setting);
                setting.leave(false, None);
                let outcome = outcome(&inner);
                shown.push(contents);
                report.endorsements.push(Endorsing { about: about.clone(), of, report: inner, beside: None });
                outcome
            };
            outcomes.push((outcome, about));
        }
    }
    // The worst leads.
    if let Some((outcome, about)) = outcomes.iter().min_by_key(|(outcome, _)| rank(*outcome)) {
        Check::note(&mut report.checks, Code::EndorsementsHold, *outcome, about, &[]);
    }
    shown
}

/// Verifies one that should be about what has this identifier.
fn verify(entry: &Value, endorsed: &str, setting: &mut Setting<'_>) -> (Report, Contents) {
    let mut report = Report::new(setting.now);
    intake::note_readable(&mut report);
    recognised(&mut report);
    report.format.standard = Some("Open Badges 2.0 endorsement");
    if let Some((jws, payload)) = token(entry) {
        report.scope = Scope::SIGNED_ENDORSEMENT;
        report.format.envelope = Some("JWT");
        let endorsement = Document::in_hand(&payload, &mut report.changes);
        report.credential = endorsement.text("id").map(Into::into);
        return judged(&endorsement, Some(&jws), endorsed, report, setting);
    }
    report.scope = Scope::HOSTED_ENDORSEMENT;
    let address = reference(entry).unwrap_or_default();
    let on_the_web = Address::read(address).is_some();
    Check::note_member(&mut report.checks, Code::HostedAddress, Outcome::of(on_the_web), Pointer::ROOT, "id", &[]);
    if !on_the_web {
        return (report, Contents::Hidden);
    }
    report.credential = Some(address.into());
    match linked::ask(address, What::Assertion, Pointer::ROOT, setting, &mut report) {
        Answer::Document(endorsement) => judged(&endorsement, None, endorsed, report, setting),
        Answer::Gone => {
            Check::note(&mut report.checks, Code::StatusRevocation, Outcome::Fail, Pointer::ROOT, &[("status", "410")]);
            let gone = withdrawn(None, report);
            (gone.report, gone.contents)
        }
        Answer::Missing => (report, Contents::Hidden),
    }
}

/// An endorsement that is a JSON Web Signature around a JSON object, by its form.
fn token(entry: &Value) -> Option<(Jws, Object)> {
    let text = entry.as_str().filter(|text| intake::is_compact_jws(text.as_bytes()))?;
    let jws = Jws::read(text).ok()?;
    let payload = jws.payload.as_object()?.clone();
    Some((jws, payload))
}

/// Verifies what whoever endorses publishes, or what stands in the signature around it.
fn judged(
    endorsement: &Document,
    signature: Option<&Jws>,
    endorsed: &str,
    mut report: Report,
    setting: &mut Setting<'_>,
) -> (Report, Contents) {
    let claim = endorsement.value.get("claim").unwrap_or(&Value::Null);
    let subject = reference(claim).unwrap_or_default();
    let at = Pointer::ROOT.member("claim").member("id");
    let values = [("subject", subject)];
    let values = if subject.is_empty() { &[][..] } else { &values };
    let same = same_address(subject, endorsed);
    Check::note(&mut report.checks, Code::EndorsementTarget, Outcome::of(same), &at, if same { &[] } else { values });
    let way = if signature.is_some() { Verification::Signed } else { Verification::Hosted };
    let period = ob2::check_endorsement(&endorsement.value, way, &mut report.checks);
    // Whatever else it is about, nothing more is asked of anybody for it.
    if !same {
        return (report, Contents::Hidden);
    }
    let linked = Linked { class: None, issuer: endorser(endorsement, setting, &mut report) };
    match signature {
        Some(jws) => check_signed(jws, endorsement, &linked, setting, &mut report),
        None => {
            super::origin::check(endorsement, &linked, &mut report.checks);
            note_revocation(endorsement, is_revoked(endorsement), &mut report.checks);
        }
    }
    report.issuer = linked.issuer.as_ref().and_then(Document::id).map(issuer);
    finish_endorsement(period, setting, &mut report);
    let mut badge: Badge = ob2::read(linked.parts(endorsement), period);
    badge.endorsement = Some(Endorsement {
        subject: subject.into(),
        comment: claim.get("endorsementComment").and_then(Value::as_str).map(Into::into),
        digests: Vec::new(),
    });
    let contents = match verdict(&report) {
        verdict if verdict.confirms() && signature.is_some() => Contents::Signed(Box::new(badge)),
        verdict if verdict.confirms() => Contents::Published(Box::new(badge)),
        Verdict::Malformed | Verdict::Unsigned | Verdict::Unsupported | Verdict::CouldNotCheck => {
            Contents::Unchecked(Box::new(badge))
        }
        _ => Contents::Hidden,
    };
    (report, contents)
}

/// The profile of whoever endorses, read from its own address.
fn endorser(endorsement: &Document, setting: &mut Setting<'_>, report: &mut Report) -> Option<Document> {
    let at = Pointer::ROOT.member("issuer");
    let id = endorsement.value.get("issuer").and_then(reference).unwrap_or_default();
    if Address::read(id).is_none() {
        Check::note(&mut report.checks, Code::HostedIssuer, Outcome::Fail, &at, &[("found", id)]);
        return None;
    }
    match linked::ask(id, What::Issuer, &at, setting, report) {
        Answer::Document(document) => Some(document),
        Answer::Gone | Answer::Missing => None,
    }
}

/// Whether two addresses are the same, be it by http or by https.
fn same_address(one: &str, other: &str) -> bool {
    let bare = |text: &str| text.strip_prefix("https:").or_else(|| text.strip_prefix("http:")).map(str::to_owned);
    !one.is_empty() && (one == other || bare(one).is_some() && bare(one) == bare(other))
}
