//! The rules of Comprehensive Learner Records 2.0
//! (<https://www.imsglobal.org/spec/clr/v2p0>, REQUIREMENTS CLR-*).

use super::rules::{Rule, Test, each, list, text};
use crate::intake::contains;
use crate::json::{Object, Pointer, Value};
use crate::report::{Check, Code, Outcome};

/// What a record is about: somebody, and the credentials that they hold.
const SUBJECT: &[Test] = &[
    Test::of_type("ClrSubject"),
    Test::of("id", |subject, _| text(subject, "id").is_some() || subject.get("identifier").is_some()),
    Test::of("verifiableCredential", |subject, _| {
        subject.get("verifiableCredential").is_some_and(|held| !held.as_list().is_empty())
    }),
];

const SUBJECT_MEMBER: &str = "credentialSubject";

/// Checks a credential against the rules of records, adding to `checks`.
pub(crate) fn check_record(document: &Object, checks: &mut Vec<Check>) {
    let mut rule = Rule::new(Code::RecordSubject, checks);
    let named = |context: &Value| contains(context.as_str().unwrap_or_default(), "/clr/v2p0/context");
    rule.require_member(list(document, "@context").iter().any(named), Pointer::ROOT, "@context", "@context");
    let subject = document.get(SUBJECT_MEMBER).unwrap_or(&Value::Null);
    rule.test(subject, &Pointer::ROOT.member(SUBJECT_MEMBER), SUBJECT);
    rule.finish();
    associations(subject, checks);
}

/// The credentials that a record holds, each with its place (CLR-02).
pub(crate) fn held(document: &Object) -> Vec<(&Value, Pointer)> {
    let subject = document.get(SUBJECT_MEMBER).and_then(Value::as_object);
    each(subject, "verifiableCredential", &Pointer::ROOT.member(SUBJECT_MEMBER))
}

/// The record without the credentials that it holds.
pub(crate) fn without_held(document: &Object) -> Object {
    let mut rest = document.clone();
    if let Some(Value::Object(subject)) = document.get(SUBJECT_MEMBER) {
        rest.set(SUBJECT_MEMBER, Value::Object(subject.without("verifiableCredential")));
    }
    rest
}

/// CLR-05: what an association links stands in the record.
fn associations(subject: &Value, checks: &mut Vec<Check>) {
    let at = Pointer::ROOT.member(SUBJECT_MEMBER);
    let entries = each(subject.as_object(), "association", &at);
    let mut holds = true;
    for (entry, at) in &entries {
        for member in ["sourceId", "targetId"] {
            let id = text(entry, member).unwrap_or_default();
            if achievement(subject, id).is_none() {
                holds = false;
                Check::note_member(checks, Code::RecordAssociations, Outcome::Fail, at, member, &[("name", id)]);
            }
        }
    }
    let outcome = if entries.is_empty() { Outcome::NotApplicable } else { Outcome::Pass };
    if holds {
        Check::note(checks, Code::RecordAssociations, outcome, &at, &[]);
    }
}

/// The achievement with this identifier, which a record lists itself or a credential in it is for.
pub(super) fn achievement<'a>(subject: &'a Value, id: &str) -> Option<&'a Value> {
    let own = subject.get("achievement").map(Value::as_list).unwrap_or_default();
    let held = subject.get("verifiableCredential").map(Value::as_list).unwrap_or_default();
    let of_held =
        held.iter().filter_map(|held| held.get(SUBJECT_MEMBER).and_then(|subject| subject.get("achievement")));
    own.iter().chain(of_held).find(|achievement| text(achievement, "id") == Some(id))
}
