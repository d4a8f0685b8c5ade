//! The way of what holds badges: each is verified by itself, and none is left out in silence (ENV-02).

use super::{CREDENTIALS, Verification, credential, document, recognised, refused};
use crate::credential::{Claim, Contents, DataModel, Kind, check_base_context, clr, kind, rules};
use crate::intake;
use crate::json::{Object, Pointer, Value};
use crate::limits;
use crate::proof::{self, Setting, Signer};
use crate::report::{Check, Code, Inner, Outcome, Part, Report, Scope, Why};

/// Verifies each document of an array.
pub(super) fn array(items: &[Value], mut report: Report, setting: &mut Setting<'_>) -> Verification {
    report.scope = Scope::CONTAINER;
    recognised(&mut report);
    let mut places = Vec::new();
    for (index, item) in items.iter().enumerate() {
        places.push((item, Pointer::ROOT.item(index)));
    }
    with_each(&places, Verification { report, contents: Contents::Hidden }, setting)
}

/// Verifies a presentation, if it is signed, and each credential that it presents: a valid
/// presentation makes no badge valid (ENV-15).
pub(super) fn presentation(object: &Object, mut report: Report, setting: &mut Setting<'_>) -> Verification {
    let credentials = rules::each(Some(object), "verifiableCredential", Pointer::ROOT);
    if credentials.is_empty() {
        return refused("Verifiable Presentation", report);
    }
    recognised(&mut report);
    let model = DataModel::of(object);
    report.format.data_model = Some(model.name());
    report.scope = Scope::CONTAINER;
    if object.contains("proof") {
        report.scope = Scope::PRESENTATION;
        check_base_context(object, model, &mut report.checks);
        proof::verify(object, Signer::holder(object), setting, &mut report);
        // Each badge is read under its own contexts.
        Check::note(&mut report.checks, Code::ContextUnderstood, Outcome::NotApplicable, Pointer::ROOT, &[]);
    }
    with_each(&credentials, Verification { report, contents: Contents::Hidden }, setting)
}

/// Verifies a Comprehensive Learner Record, and each credential in it (CLR-02).
pub(super) fn record(object: &Object, mut report: Report, setting: &mut Setting<'_>) -> Verification {
    recognised(&mut report);
    let record = credential::verify(object, Claim::Record, report, setting);
    held(object, record, setting)
}

/// Adds to a verified record each credential that it holds.
pub(super) fn held(object: &Object, record: Verification, setting: &mut Setting<'_>) -> Verification {
    with_each(&clr::held(object), record, setting)
}

/// Adds to a presentation, whose signature stands in `report`, each credential that it presents.
pub(super) fn presented(object: &Object, mut report: Report, setting: &mut Setting<'_>) -> Verification {
    recognised(&mut report);
    report.format.standard = Kind::Presentation(object).standard();
    report.format.data_model = Some(DataModel::of(object).name());
    let credentials = rules::each(Some(object), "verifiableCredential", Pointer::ROOT);
    with_each(&credentials, Verification { report, contents: Contents::Hidden }, setting)
}

/// Verifies the documents at these places, and adds their reports to that of what holds them.
fn with_each(places: &[(&Value, Pointer)], outer: Verification, setting: &mut Setting<'_>) -> Verification {
    let Verification { mut report, contents } = outer;
    let within = places.len() <= limits::BADGES;
    let outcome = if within { Outcome::Pass } else { Outcome::Unknown(Why::Limit) };
    Check::note(&mut report.checks, Code::ContainerComplete, outcome, Pointer::ROOT, &[]);
    let mut each = Vec::new();
    for (value, about) in places.iter().take(limits::BADGES) {
        each.push((about.clone(), inside(value, &report, setting)));
    }
    around(each, Verification { report, contents })
}

/// What holds these badges and says nothing itself.
pub(super) fn of(each: Vec<(Pointer, Verification)>, mut report: Report) -> Verification {
    recognised(&mut report);
    Check::note(&mut report.checks, Code::ContainerComplete, Outcome::Pass, Pointer::ROOT, &[]);
    around(each, Verification { report, contents: Contents::Hidden })
}

/// Puts the reports on badges, each with its place, into that on what holds them.
fn around(each: Vec<(Pointer, Verification)>, outer: Verification) -> Verification {
    let Verification { mut report, contents } = outer;
    let mut several = Vec::new();
    for (about, Verification { report: inside, contents }) in each {
        report.inner.push(Inner { about, report: inside });
        several.push(contents);
    }
    Verification { report, contents: Contents::Several(Box::new(contents), several) }
}

/// Verifies a document in another, whose intake it shares.
pub(super) fn inside(value: &Value, outer: &Report, setting: &mut Setting<'_>) -> Verification {
    let mut report = Report::new(outer.checked_at);
    report.format.container = outer.format.container;
    intake::note_readable(&mut report);
    let kind = kind(value);
    match kind {
        Kind::Credential(object, Claim::Achievement)
            if CREDENTIALS && outer.scope.has(Part::Record) && !object.contains("proof") =>
        {
            report.format.standard = kind.standard();
            recognised(&mut report);
            #[cfg(feature = "inspect")]
            setting.saw(value, false, &mut report);
            credential::recorded(object, outer, report, setting)
        }
        _ => document(value, report, setting),
    }
}
