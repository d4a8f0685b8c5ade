//! The way of an assertion of Open Badges 0.5 to 2.1.
//!
//! A hosted one in hand is only a pointer: what it says counts for nothing before its issuer's site has
//! given the same record, and only that is shown (OB2-01, ENV-12). What it refers to, its class and its
//! issuer, is asked for in the same way, here and for assertions that are signed.

mod copy;
#[cfg(feature = "trust")]
mod endorsed;
mod linked;
mod origin;
mod revocation;
mod signed;

use super::{Verification, recognised};
use crate::address::{Address, without_person};
use crate::credential::ob1::{self, What};
use crate::credential::ob2;
use crate::credential::{Badge, Changed, Contents, Kind, Period, Source};
use crate::intake::jws::Jws;
use crate::json::{Object, Pointer, Value};
use crate::proof::Setting;
use crate::report::{Check, Code, Issuer, Outcome, Report, Scope, Verdict, Why, verdict};
use crate::status;
use crate::text::Cut;
use linked::{Answer, Document, Linked};

/// Verifies an assertion that somebody has in hand as plain JSON.
pub(super) fn in_hand(object: &Object, mut report: Report, setting: &mut Setting<'_>) -> Verification {
    recognised(&mut report);
    report.scope = Scope::HOSTED;
    // What is upgraded in a copy is nobody's concern: it only serves to be compared.
    let copy = Document::in_hand(object, &mut Vec::new());
    report.credential = copy.text("id").map(Into::into);
    match ob2::Verification::of(&copy.value) {
        ob2::Verification::Signed => {
            Check::note_member(
                &mut report.checks,
                Code::ProofPresent,
                Outcome::Fail,
                Pointer::ROOT,
                "verification",
                &[],
            );
            unchecked(Some(&copy), report)
        }
        ob2::Verification::Other(Some(kind)) => {
            let outcome = Outcome::Unknown(Why::Unsupported);
            Check::note_member(
                &mut report.checks,
                Code::HostedAddress,
                outcome,
                Pointer::ROOT,
                "verification",
                &[("name", kind)],
            );
            unchecked(Some(&copy), report)
        }
        ob2::Verification::Hosted | ob2::Verification::Other(None) => {
            let address = copy.text("id").map(without_person);
            hosted(address.as_deref(), Some(&copy), report, setting)
        }
    }
}

/// Verifies an assertion with a signature around. Of one that says that it is hosted the signature counts
/// for nothing.
pub(super) fn in_token(jws: &Jws, object: &Object, report: Report, setting: &mut Setting<'_>) -> Verification {
    let copy = Document::in_hand(object, &mut Vec::new());
    match ob2::Verification::of(&copy.value) {
        ob2::Verification::Signed | ob2::Verification::Other(None) => signed::signed(jws, object, report, setting),
        ob2::Verification::Hosted | ob2::Verification::Other(Some(_)) => in_hand(object, report, setting),
    }
}

/// Verifies the assertion that its issuer publishes at an address.
pub(super) fn at_address(url: &str, mut report: Report, setting: &mut Setting<'_>) -> Verification {
    recognised(&mut report);
    report.scope = Scope::HOSTED;
    hosted(Some(url), None, report, setting)
}

/// The way of a hosted assertion, from its address.
fn hosted(
    address: Option<&str>,
    copy: Option<&Document>,
    mut report: Report,
    setting: &mut Setting<'_>,
) -> Verification {
    let found = address.unwrap_or_default();
    let on_the_web = Address::read(found).is_some();
    let values = [("found", found)];
    let values = if on_the_web || found.is_empty() { &[][..] } else { &values };
    Check::note_member(&mut report.checks, Code::HostedAddress, Outcome::of(on_the_web), Pointer::ROOT, "id", values);
    if !on_the_web {
        return unchecked(copy, report);
    }
    report.credential = Some(found.into());
    match linked::ask(found, What::Assertion, Pointer::ROOT, setting, &mut report) {
        Answer::Document(assertion) => published(&assertion, copy, report, setting),
        Answer::Gone => {
            Check::note(&mut report.checks, Code::HostedAssertion, Outcome::NotApplicable, Pointer::ROOT, &[]);
            let values = [("status", "410")];
            Check::note(&mut report.checks, Code::StatusRevocation, Outcome::Fail, Pointer::ROOT, &values);
            withdrawn(copy, report)
        }
        Answer::Missing => unchecked(copy, report),
    }
}

/// Verifies what the issuer's site gave, and whatever it refers to.
fn published(
    assertion: &Document,
    copy: Option<&Document>,
    mut report: Report,
    setting: &mut Setting<'_>,
) -> Verification {
    report.format.standard = Kind::Assertion(&Object::new(), assertion.version).standard();
    report.credential = assertion.text("id").map(Into::into);
    let revoked = is_revoked(assertion);
    note_revocation(assertion, revoked, &mut report.checks);
    if revoked && assertion.value.get("badge").is_none() {
        return withdrawn(copy, report);
    }
    let checked = report.checks.len();
    let period = ob2::check_assertion(&assertion.value, assertion.version, &mut report.checks);
    if ob2::Verification::of(&assertion.value) == ob2::Verification::Signed {
        Check::note_member(&mut report.checks, Code::ProofPresent, Outcome::Fail, Pointer::ROOT, "verification", &[]);
    }
    let linked = linked::linked(assertion, setting, &mut report);
    origin::check(assertion, &linked, &mut report.checks);
    copy::check(copy, assertion, &linked, &mut report.checks);
    finish(assertion, &linked, period, setting, &mut report);
    // Whatever else is the matter with it, what its issuer revoked is revoked.
    if revoked && verdict(&report) != Verdict::Revoked {
        report.checks.truncate(checked);
        return withdrawn(copy, report);
    }
    #[cfg(feature = "trust")]
    return endorsed_and_shown(assertion, &linked, period, Contents::Published, report, setting);
    #[cfg(not(feature = "trust"))]
    show(assertion, &linked, period, Contents::Published, report)
}

/// OB2-12: of a badge that was withdrawn its issuer need publish nothing else.
fn withdrawn(copy: Option<&Document>, mut report: Report) -> Verification {
    report.scope = Scope::WITHDRAWN;
    for code in [Code::DateFrom, Code::DateUntil] {
        Check::note(&mut report.checks, code, Outcome::NotApplicable, Pointer::ROOT, &[]);
    }
    let outcome = Outcome::Unknown(Why::Unreachable);
    Check::note(&mut report.checks, Code::IssuerDomain, outcome, &linked::issuer_place(), &[]);
    unchecked(copy, report)
}

/// Whether an assertion says of itself that it is revoked, in whatever form: whoever writes it and does
/// not deny it will have revoked it.
fn is_revoked(assertion: &Document) -> bool {
    match assertion.value.get("revoked") {
        None | Some(Value::Null | Value::Bool(false)) => false,
        Some(Value::String(word)) => !word.eq_ignore_ascii_case("false"),
        Some(_) => true,
    }
}

/// Whether its issuer's site says that an assertion is revoked.
fn note_revocation(assertion: &Document, revoked: bool, checks: &mut Vec<Check>) {
    let reason = assertion.text("revocationReason");
    let values = [("reason", reason.unwrap_or_default())];
    let values = if revoked && reason.is_some() { &values[..] } else { &[] };
    Check::note_member(checks, Code::StatusRevocation, Outcome::of(!revoked), Pointer::ROOT, "revoked", values);
}

/// What is the same for every assertion: who issued it, dates, what was not read and what was upgraded.
fn finish(assertion: &Document, linked: &Linked, period: Period, setting: &Setting<'_>, report: &mut Report) {
    report.issuer = linked.issuer_id(assertion).map(issuer);
    note_domain(report);
    status::check_dates(period, setting.now, &mut report.checks);
    for (document, at) in [
        (Some(assertion), Pointer::ROOT),
        (linked.class.as_ref(), &linked::class_place()),
        (linked.issuer.as_ref(), &linked::issuer_place()),
    ] {
        if let Some(document) = document {
            ob2::note_unread(&document.value, at, &mut report.checks);
        }
    }
    note_changes(report);
}

/// The issuer's identifier, and the place on the web that it names.
fn issuer(id: &str) -> Issuer {
    let mut issuer = Issuer { id: id.into(), host: None, path: Vec::new() };
    if let Some(address) = Address::read(id) {
        for segment in address.path.before(b"?").parts(b'/') {
            if !segment.is_empty() {
                issuer.path.push(segment.into());
            }
        }
        issuer.host = Some(address.host.into());
    }
    issuer
}

/// A domain vouches for the issuer where its profile was read and names it.
fn note_domain(report: &mut Report) {
    let host = report.issuer.as_ref().and_then(|issuer| issuer.host.as_deref());
    let mut outcome = Outcome::Pass;
    for check in &report.checks {
        match (check.code, check.outcome) {
            (Code::HostedIssuer | Code::HostedOrigin, Outcome::Fail) => outcome = Outcome::Fail,
            (Code::HostedIssuer | Code::HostedClass, Outcome::Unknown(_)) if outcome == Outcome::Pass => {
                outcome = check.outcome;
            }
            _ => {}
        }
    }
    if host.is_none() && outcome == Outcome::Pass {
        outcome = Outcome::Fail;
    }
    let values = [("host", host.unwrap_or_default())];
    let values = if host.is_some() { &values[..] } else { &[] };
    Check::note(&mut report.checks, Code::IssuerDomain, outcome, &linked::issuer_place(), values);
}

/// One check for each kind of change that an earlier standard made necessary (OB1-01 to OB1-04).
fn note_changes(report: &mut Report) {
    for kind in Changed::ALL {
        let (mut members, mut from, mut to) = (Words::default(), Words::default(), Words::default());
        let mut about = None;
        for change in report.changes.iter().filter(|change| change.changed == kind) {
            about = about.or(Some(&change.about));
            members.push(change.about.as_str().rsplit('/').next().unwrap_or_default());
            from.push(&change.from);
            to.push(&change.to);
        }
        let values = [("name", &*members.text), ("found", &*from.text), ("expected", &*to.text)];
        let values = match kind {
            Changed::Name => &values[1..],
            Changed::Date => &values[..],
            Changed::Form | Changed::Added => &values[..1],
        };
        if let Some(about) = about {
            Check::note(&mut report.checks, Code::AssertionUpgraded, Outcome::Fail, about, values);
        }
    }
}

/// A list in words, each part once.
#[derive(Default)]
struct Words<'a> {
    parts: Vec<&'a str>,
    text: String,
}

impl<'a> Words<'a> {
    fn push(&mut self, part: &'a str) {
        if !self.parts.contains(&part) {
            let between = if self.parts.is_empty() { "" } else { ", " };
            self.text.push_str(between);
            self.text.push_str(part);
            self.parts.push(part);
        }
    }
}

/// Decides what may be shown of what hosts published, or somebody signed.
fn show(
    assertion: &Document,
    linked: &Linked,
    period: Period,
    shown: fn(Box<Badge>) -> Contents,
    report: Report,
) -> Verification {
    let badge = Box::new(ob2::read(linked.parts(assertion), period));
    let contents = match verdict(&report) {
        Verdict::NotABadge | Verdict::Tampered | Verdict::WrongSigner => Contents::Hidden,
        Verdict::Malformed | Verdict::Unsigned | Verdict::Unsupported | Verdict::CouldNotCheck => {
            Contents::Unchecked(badge)
        }
        Verdict::Revoked | Verdict::Suspended | Verdict::Expired | Verdict::NotYetValid | Verdict::Valid => {
            shown(badge)
        }
    };
    Verification { report, contents }
}

/// The same with its endorsements.
#[cfg(feature = "trust")]
fn endorsed_and_shown(
    assertion: &Document,
    linked: &Linked,
    period: Period,
    shown: fn(Box<Badge>) -> Contents,
    mut report: Report,
    setting: &mut Setting<'_>,
) -> Verification {
    let endorsements = endorsed::verify_each(assertion, linked, setting, &mut report);
    let mut verification = show(assertion, linked, period, shown, report);
    if let Contents::Published(badge) | Contents::Signed(badge) = &mut verification.contents {
        badge.endorsements = endorsements;
    }
    verification
}

/// What is the same for every endorsement: dates, and who vouches for its issuer.
#[cfg(feature = "trust")]
fn finish_endorsement(period: Period, setting: &Setting<'_>, report: &mut Report) {
    note_domain(report);
    status::check_dates(period, setting.now, &mut report.checks);
}

/// Nothing but the copy in hand is known: nobody vouches for it.
fn unchecked(copy: Option<&Document>, mut report: Report) -> Verification {
    let Some(copy) = copy else { return Verification { report, contents: Contents::Hidden } };
    let linked = Linked::inside(copy);
    let period = ob2::check_assertion(&copy.value, copy.version, &mut Vec::new());
    report.issuer = report.issuer.or_else(|| linked.issuer_id(copy).map(issuer));
    show(copy, &linked, period, Contents::Unchecked, report)
}

impl Document {
    /// A document that somebody has in hand.
    fn in_hand(object: &Object, changes: &mut Vec<crate::credential::Change>) -> Self {
        let mut object = ob2::plain(object);
        if let Some(id) = object.get("id").and_then(Value::as_str).map(without_person) {
            object.set("id", Value::string(&id));
        }
        let version = crate::credential::version(&object);
        let upgraded = ob1::upgrade(&object, What::Assertion, version, None, Pointer::ROOT, changes);
        Self { value: Value::Object(upgraded), version, source: Source::Document, address: None }
    }
}
