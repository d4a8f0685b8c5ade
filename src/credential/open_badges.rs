//! The rules of Open Badges 3.0 (<https://www.imsglobal.org/spec/ob/v3p0>, REQUIREMENTS OB3-*).

use super::rules::{Rule, each, has_type, is_url, text_member, url_member};
use crate::json::{Object, Pointer, Value};
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

/// Checks a credential against the rules of Open Badges 3.0, adding to `checks`.
pub fn check_open_badge(document: &Object, checks: &mut Vec<Check>) {
    context(document, checks);
    let at = Pointer::root().member("credentialSubject");
    let subject = document.get("credentialSubject").unwrap_or(&Value::Null);
    recipient(subject, &at, checks);
    subject_type(subject, &at, checks);
    let achievement = subject.get("achievement").unwrap_or(&Value::Null);
    let achievement_at = at.member("achievement");
    check_achievement(achievement, &achievement_at, checks);
    profiles(document, subject, checks);
    alignments(achievement, &achievement_at, checks);
    evidence(document, checks);
    identities(subject, checks);
    results(subject, achievement, &at, checks);
    creator(document, achievement, &achievement_at, checks);
}

/// CTX-02: the Open Badges context stands second.
fn context(document: &Object, checks: &mut Vec<Check>) {
    let mut rule = Rule::new(Code::ContextOpenBadges);
    let at = Pointer::root().member("@context");
    let second = document.get("@context").and_then(Value::as_array).and_then(|contexts| contexts.get(1));
    let second = second.and_then(Value::as_str).unwrap_or_default();
    let earlier = EARLIER_CONTEXTS.contains(&second);
    rule.require(second == CONTEXT || earlier, at.item(1), CONTEXT);
    rule.finish(checks);
    if earlier {
        checks.push(Check::new(Code::ContextAlias, Outcome::Fail, at.item(1)).with("found", second));
    }
}

/// OB3-03: `id`, `identifier`, or both.
fn recipient(subject: &Value, at: &Pointer, checks: &mut Vec<Check>) {
    let mut rule = Rule::new(Code::BadgeRecipient);
    let identified = subject.get("identifier").is_some_and(|list| !list.as_list().is_empty());
    rule.require(text_member(subject, "id") || identified, at.clone(), "id");
    rule.finish(checks);
}

/// OB3-04: the subject's type, and one achievement.
fn subject_type(subject: &Value, at: &Pointer, checks: &mut Vec<Check>) {
    let mut rule = Rule::new(Code::BadgeSubject);
    rule.require(has_type(subject, "AchievementSubject"), at.member("type"), "AchievementSubject");
    let one = matches!(subject.get("achievement"), Some(Value::Object(_)));
    rule.require(one, at.member("achievement"), "achievement");
    rule.finish(checks);
}

/// OB3-05.
fn check_achievement(achievement: &Value, at: &Pointer, checks: &mut Vec<Check>) {
    let mut rule = Rule::new(Code::BadgeAchievement);
    rule.require(url_member(achievement, "id"), at.member("id"), "id");
    rule.require(has_type(achievement, "Achievement"), at.member("type"), "Achievement");
    for name in ["name", "description"] {
        rule.require(achievement.get(name).is_some(), at.member(name), name);
    }
    let criteria = achievement.get("criteria").unwrap_or(&Value::Null);
    let stated = text_member(criteria, "id") || criteria.get("narrative").is_some();
    rule.require(stated, at.member("criteria"), "criteria");
    rule.finish(checks);
}

/// OB3-06: the issuer, its parent organisations, the achievement's creator and a result's source are
/// profiles; their other identifiers are identifier entries. A profile may be given by its URL alone.
fn profiles(document: &Object, subject: &Value, checks: &mut Vec<Check>) {
    let mut rule = Rule::new(Code::BadgeProfiles);
    let root = Pointer::root();
    let at = root.member("credentialSubject");
    let mut waiting: Vec<(&Value, Pointer)> = each(document, "issuer", &root);
    if let Some(object) = subject.as_object() {
        waiting.extend(each(object, "source", &at));
    }
    if let Some(achievement) = subject.get("achievement").and_then(Value::as_object) {
        waiting.extend(each(achievement, "creator", &at.member("achievement")));
    }
    while let Some((profile, at)) = waiting.pop() {
        let Some(object) = profile.as_object() else { continue };
        rule.require(has_type(profile, "Profile"), at.member("type"), "Profile");
        for (entry, at) in each(object, "otherIdentifier", &at) {
            rule.require(has_type(entry, "IdentifierEntry"), at.member("type"), "IdentifierEntry");
        }
        waiting.extend(each(object, "parentOrg", &at));
    }
    rule.finish(checks);
}

/// OB3-07: alignments name and locate their target; result descriptions say what they describe.
fn alignments(achievement: &Value, at: &Pointer, checks: &mut Vec<Check>) {
    let mut rule = Rule::new(Code::BadgeAlignments);
    if let Some(object) = achievement.as_object() {
        for (alignment, at) in each(object, "alignment", at) {
            rule.require(has_type(alignment, "Alignment"), at.member("type"), "Alignment");
            rule.require(text_member(alignment, "targetName"), at.member("targetName"), "targetName");
            rule.require(url_member(alignment, "targetUrl"), at.member("targetUrl"), "targetUrl");
        }
        for (description, at) in each(object, "resultDescription", at) {
            rule.require(has_type(description, "ResultDescription"), at.member("type"), "ResultDescription");
            for name in ["id", "name", "resultType"] {
                rule.require(description.get(name).is_some(), at.member(name), name);
            }
        }
    }
    rule.finish(checks);
}

/// Each evidence is an `Evidence`.
fn evidence(document: &Object, checks: &mut Vec<Check>) {
    let mut rule = Rule::new(Code::BadgeEvidence);
    for (evidence, at) in each(document, "evidence", &Pointer::root()) {
        rule.require(has_type(evidence, "Evidence"), at.member("type"), "Evidence");
    }
    rule.finish(checks);
}

/// OB3-08.
fn identities(subject: &Value, checks: &mut Vec<Check>) {
    let mut rule = Rule::new(Code::BadgeIdentities);
    let at = Pointer::root().member("credentialSubject");
    for (identity, at) in subject.as_object().map(|object| each(object, "identifier", &at)).unwrap_or_default() {
        rule.require(has_type(identity, "IdentityObject"), at.member("type"), "IdentityObject");
        rule.require(text_member(identity, "identityHash"), at.member("identityHash"), "identityHash");
        rule.require(text_member(identity, "identityType"), at.member("identityType"), "identityType");
        rule.require(matches!(identity.get("hashed"), Some(Value::Bool(_))), at.member("hashed"), "hashed");
    }
    rule.finish(checks);
}

/// OB3-24: a result refers to one of the achievement's descriptions, and a level to one of its
/// levels. OB3-25: a result that says the achievement was missed qualifies the badge.
fn results(subject: &Value, achievement: &Value, at: &Pointer, checks: &mut Vec<Check>) {
    let mut rule = Rule::new(Code::BadgeResults);
    let descriptions = achievement.get("resultDescription").map(Value::as_list).unwrap_or_default();
    let mut missed = Vec::new();
    for (result, at) in subject.as_object().map(|object| each(object, "result", at)).unwrap_or_default() {
        rule.require(has_type(result, "Result"), at.member("type"), "Result");
        let described = result.get("resultDescription").and_then(Value::as_str);
        let description = described.and_then(|id| with_id(descriptions, id));
        rule.require(described.is_none() || description.is_some(), at.member("resultDescription"), "resultDescription");
        if let (Some(level), Some(description)) = (result.get("achievedLevel").and_then(Value::as_str), description) {
            let levels = description.get("rubricCriterionLevel").map(Value::as_list).unwrap_or_default();
            rule.require(with_id(levels, level).is_some(), at.member("achievedLevel"), "achievedLevel");
        }
        let status = result.get("status").and_then(Value::as_str);
        let wants_status =
            description.and_then(|entry| entry.get("resultType")).and_then(Value::as_str) == Some("Status");
        rule.require(status.is_some() || !wants_status, at.member("status"), "status");
        if let Some(status) = status.filter(|status| *status != "Completed") {
            let check = Check::new(Code::BadgeResultStatus, Outcome::Fail, at.member("status"));
            missed.push(check.with("status", status));
        }
    }
    rule.finish(checks);
    checks.append(&mut missed);
}

fn with_id<'a>(entries: &'a [Value], id: &str) -> Option<&'a Value> {
    entries.iter().find(|entry| entry.get("id").and_then(Value::as_str) == Some(id))
}

/// OB3-26: a badge for somebody else's achievement says so.
fn creator(document: &Object, achievement: &Value, at: &Pointer, checks: &mut Vec<Check>) {
    for (creator, at) in achievement.as_object().map(|object| each(object, "creator", at)).unwrap_or_default() {
        let id = creator.as_str().or_else(|| creator.get("id").and_then(Value::as_str));
        if let Some(creator) = id.filter(|id| is_url(id)) {
            let own = super::issuer_id(document) == Some(creator);
            let outcome = if own { Outcome::Pass } else { Outcome::Fail };
            checks.push(Check::new(Code::BadgeCreator, outcome, at).with("creator", creator));
        }
    }
}
