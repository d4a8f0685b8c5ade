//! The rules of Open Badges 3.0 (<https://www.imsglobal.org/spec/ob/v3p0>, REQUIREMENTS OB3-*).

use super::rules::{Rule, Test, each, is_there, is_url, text, text_member, url_member};
use crate::json::{Object, Pointer, Value};
#[cfg(not(feature = "full"))]
use crate::report::Why;
use crate::report::{Check, Code, Outcome};

/// The address of the present Open Badges context.
const CONTEXT: &str = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

/// Addresses of earlier ones, which badges in the wild still name (CTX-02).
const EARLIER_CONTEXTS: [&str; 5] = [
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/context.json",
    "https://purl.imsglobal.org/spec/ob/v3p0/context/ob_v3p0.jsonld",
    "https://imsglobal.github.io/openbadges-specification/context.json",
];

/// Whether `url` is an address of an Open Badges 3.0 context.
pub(crate) fn is_context(url: &str) -> bool {
    url == CONTEXT || EARLIER_CONTEXTS.contains(&url)
}

/// Checks a credential against the rules of Open Badges 3.0, adding to `checks`.
pub fn check_open_badge(document: &Object, checks: &mut Vec<Check>) {
    check_context(document, checks);
    let subject = Place { value: document.get("credentialSubject"), at: Pointer::ROOT.member("credentialSubject") };
    let achievement = Place {
        value: subject.value.and_then(|subject| subject.get("achievement")),
        at: subject.at.member("achievement"),
    };
    recipient(&subject, checks);
    check_one(Code::BadgeSubject, &subject, SUBJECT, checks);
    check_one(Code::BadgeAchievement, &achievement, ACHIEVEMENT, checks);
    profiles(document, &subject, &achievement, checks);
    let mut rule = Rule::new(Code::BadgeAlignments, checks);
    rule.test_each(achievement.object(), "alignment", &achievement.at, ALIGNMENT);
    rule.test_each(achievement.object(), "resultDescription", &achievement.at, RESULT_DESCRIPTION);
    rule.finish();
    Rule::check_each(checks, Code::BadgeEvidence, Some(document), "evidence", Pointer::ROOT, EVIDENCE);
    Rule::check_each(checks, Code::BadgeIdentities, subject.object(), "identifier", &subject.at, IDENTITY);
    check_results(&subject, &achievement, checks);
    creator(document, &achievement, checks);
}

/// A member of the document, if it is there, and where it stands.
pub(super) struct Place<'a> {
    pub(super) value: Option<&'a Value>,
    pub(super) at: Pointer,
}

impl<'a> Place<'a> {
    pub(super) fn object(&self) -> Option<&'a Object> {
        self.value.and_then(Value::as_object)
    }
}

/// OB3-04: the subject's type, and one achievement.
const SUBJECT: &[Test] = &[
    Test::of_type("AchievementSubject"),
    Test::of("achievement", |subject, _| matches!(subject.get("achievement"), Some(Value::Object(_)))),
];

/// OB3-05.
const ACHIEVEMENT: &[Test] = &[
    Test::of("id", url_member),
    Test::of_type("Achievement"),
    Test::of("name", is_there),
    Test::of("description", is_there),
    Test::of("criteria", has_criteria),
];

/// OB3-06.
const PROFILE: &[Test] = &[Test::of_type("Profile")];

/// OB3-06.
const IDENTIFIER: &[Test] = &[Test::of_type("IdentifierEntry")];

/// OB3-07: alignments name and locate their target.
const ALIGNMENT: &[Test] =
    &[Test::of_type("Alignment"), Test::of("targetName", text_member), Test::of("targetUrl", url_member)];

/// OB3-07: result descriptions say what they describe.
const RESULT_DESCRIPTION: &[Test] = &[
    Test::of_type("ResultDescription"),
    Test::of("id", is_there),
    Test::of("name", is_there),
    Test::of("resultType", is_there),
];

/// VCD-11: each evidence is an `Evidence`.
const EVIDENCE: &[Test] = &[Test::of_type("Evidence")];

/// OB3-08.
const IDENTITY: &[Test] = &[
    Test::of_type("IdentityObject"),
    Test::of("identityHash", text_member),
    Test::of("identityType", text_member),
    Test::of("hashed", |identity, _| matches!(identity.get("hashed"), Some(Value::Bool(_)))),
];

fn has_criteria(achievement: &Value, _: &Test) -> bool {
    let Some(criteria) = achievement.get("criteria") else { return false };
    text(criteria, "id").is_some_and(|id| !id.is_empty()) || criteria.get("narrative").is_some()
}

/// Checks one thing, which fails each test where it is absent.
fn check_one(code: Code, place: &Place<'_>, tests: &[Test], checks: &mut Vec<Check>) {
    let mut rule = Rule::new(code, checks);
    rule.test(place.value.unwrap_or(&Value::Null), &place.at, tests);
    rule.finish();
}

/// CTX-02: the Open Badges context stands second.
pub(super) fn check_context(document: &Object, checks: &mut Vec<Check>) {
    let mut rule = Rule::new(Code::ContextOpenBadges, checks);
    let at = Pointer::ROOT.member("@context").item(1);
    let second = document.get("@context").and_then(Value::as_array).and_then(|contexts| contexts.get(1));
    let second = second.and_then(Value::as_str).unwrap_or_default();
    let earlier = EARLIER_CONTEXTS.contains(&second);
    rule.require(second == CONTEXT || earlier, &at, CONTEXT);
    rule.finish();
    if earlier {
        Check::note(checks, Code::ContextAlias, Outcome::Fail, &at, &[("found", second)]);
    }
}

/// OB3-03: `id`, `identifier`, or both.
fn recipient(subject: &Place<'_>, checks: &mut Vec<Check>) {
    let mut rule = Rule::new(Code::BadgeRecipient, checks);
    let member = |name: &str| subject.value.and_then(|subject| subject.get(name));
    let named = member("id").and_then(Value::as_str).is_some_and(|id| !id.is_empty());
    let identified = member("identifier").is_some_and(|list| !list.as_list().is_empty());
    rule.require(named || identified, &subject.at, "id");
    rule.finish();
}

/// OB3-06: the issuer, its parent organisations, the achievement's creator and a result's source are
/// profiles; their other identifiers are identifier entries. A profile may be given by its URL alone.
fn profiles(document: &Object, subject: &Place<'_>, achievement: &Place<'_>, checks: &mut Vec<Check>) {
    let mut rule = Rule::new(Code::BadgeProfiles, checks);
    let mut waiting = each(Some(document), "issuer", Pointer::ROOT);
    waiting.append(&mut each(subject.object(), "source", &subject.at));
    waiting.append(&mut each(achievement.object(), "creator", &achievement.at));
    while let Some((profile, at)) = waiting.pop() {
        let Some(object) = profile.as_object() else { continue };
        rule.test(profile, &at, PROFILE);
        rule.test_each(Some(object), "otherIdentifier", &at, IDENTIFIER);
        waiting.append(&mut each(Some(object), "parentOrg", &at));
    }
    rule.finish();
}

#[cfg(feature = "full")]
fn check_results(subject: &Place<'_>, achievement: &Place<'_>, checks: &mut Vec<Check>) {
    super::results::check(subject, achievement, checks);
}

/// Results and their descriptions are read by the feature `full` only.
#[cfg(not(feature = "full"))]
fn check_results(subject: &Place<'_>, achievement: &Place<'_>, checks: &mut Vec<Check>) {
    let has = |place: &Place<'_>, name: &str| place.object().is_some_and(|object| object.contains(name));
    let any = has(subject, "result") || has(achievement, "resultDescription");
    let outcome = if any { Outcome::Unknown(Why::Elsewhere) } else { Outcome::Pass };
    Check::note(checks, Code::BadgeResults, outcome, Pointer::ROOT, &[]);
}

/// OB3-26: a badge for somebody else's achievement says so.
fn creator(document: &Object, achievement: &Place<'_>, checks: &mut Vec<Check>) {
    for (creator, at) in &each(achievement.object(), "creator", &achievement.at) {
        let id = creator.as_str().or_else(|| text(creator, "id"));
        if let Some(creator) = id.filter(|id| is_url(id)) {
            let outcome = Outcome::of(super::issuer_id(document) == Some(creator));
            Check::note(checks, Code::BadgeCreator, outcome, at, &[("creator", creator)]);
        }
    }
}
