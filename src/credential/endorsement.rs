//! The rules of endorsement credentials of Open Badges 3.0
//! (<https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredential>, REQUIREMENTS OB3-23).

use super::rules::{Rule, Test, is_there, is_url, text};
use crate::json::{Object, Pointer, Value};
use crate::report::{Check, Code};

/// What an endorsement says of what it endorses. Its comment, if there is one, is Markdown.
const SUBJECT: &[Test] = &[
    Test::of("id", |subject, _| text(subject, "id").is_some_and(is_url)),
    Test::of_type("EndorsementSubject"),
    Test::of("endorsementComment", |subject, _| {
        subject.get("endorsementComment").is_none_or(|comment| comment.as_str().is_some())
    }),
];

/// Members that every endorsement has besides those of any credential.
const OWN: &[Test] = &[Test::of("name", is_there)];

/// Checks a credential against the rules of endorsements, adding to `checks`.
pub(crate) fn check_endorsement(document: &Object, checks: &mut Vec<Check>) {
    super::open_badges::check_context(document, checks);
    let subject = document.get("credentialSubject").unwrap_or(&Value::Null);
    let mut rule = Rule::new(Code::EndorsementSubject, checks);
    rule.test(subject, &Pointer::ROOT.member("credentialSubject"), SUBJECT);
    for test in OWN {
        rule.require_member(document.contains(test.member), Pointer::ROOT, test.member, test.name);
    }
    rule.finish();
}
