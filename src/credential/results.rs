//! The rules of results (REQUIREMENTS OB3-24, OB3-25) and reading them.

use super::Reached;
use super::open_badges::Place;
use super::read::{join, list, member, owned, read_text, stated, text as texts};
use super::rules::{Rule, Test, each, text};
use crate::json::Value;
use crate::report::{Check, Code, Outcome};

/// OB3-24.
const RESULT: &[Test] = &[Test::of_type("Result")];

/// OB3-24: a result refers to one of the achievement's descriptions, and a level to one of its
/// levels. OB3-25: a result that says the achievement was missed qualifies the badge.
pub(super) fn check(subject: &Place<'_>, achievement: &Place<'_>, checks: &mut Vec<Check>) {
    let mut rule = Rule::new(Code::BadgeResults, checks);
    let descriptions = achievement.value.and_then(|achievement| achievement.get("resultDescription"));
    let results = each(subject.object(), "result", &subject.at);
    for (result, at) in &results {
        rule.test(result, at, RESULT);
        let described = text(result, "resultDescription");
        let description = described.and_then(|id| with_id(descriptions, id));
        let member = "resultDescription";
        rule.require_member(described.is_none() || description.is_some(), at, member, member);
        if let (Some(level), Some(description)) = (text(result, "achievedLevel"), description) {
            let known = with_id(description.get("rubricCriterionLevel"), level).is_some();
            rule.require_member(known, at, "achievedLevel", "achievedLevel");
        }
        let wants_status = description.and_then(|entry| text(entry, "resultType")) == Some("Status");
        rule.require_member(text(result, "status").is_some() || !wants_status, at, "status", "status");
    }
    rule.finish();
    for (result, at) in &results {
        if let Some(status) = text(result, "status")
            && status != "Completed"
        {
            Check::note_member(checks, Code::BadgeResultStatus, Outcome::Fail, at, "status", &[("status", status)]);
        }
    }
}

/// The entry with this `id`, of one or many.
pub(super) fn with_id<'a>(entries: Option<&'a Value>, id: &str) -> Option<&'a Value> {
    entries.map(Value::as_list).unwrap_or_default().iter().find(|entry| text(entry, "id") == Some(id))
}

/// Reads the results, with what the achievement's descriptions say of them.
pub(super) fn read(subject: &Value, achievement: &Value) -> Vec<Reached> {
    let mut results = Vec::new();
    for value in list(subject.get("result")) {
        results.push(reached(value, achievement));
    }
    results
}

/// OB3-24: a result, with what the achievement's description of it says.
fn reached(value: &Value, achievement: &Value) -> Reached {
    let described = with_id(achievement.get("resultDescription"), &stated(value, "resultDescription"));
    let description = described.unwrap_or(&Value::Null);
    let level = |holder: &Value, name: &str| {
        let id = member(holder, name);
        let found = id.as_deref().and_then(|id| with_id(description.get("rubricCriterionLevel"), id));
        found.map_or_else(|| read_text(holder.get(name)), |level| texts(level, "name"))
    };
    let mut range = String::new();
    for bound in [member(description, "valueMin"), member(description, "valueMax")].into_iter().flatten() {
        join(&mut range, " – ", &bound);
    }
    for allowed in list(description.get("allowedValue")).iter().filter_map(owned) {
        join(&mut range, ", ", &allowed);
    }
    Reached {
        name: texts(description, "name"),
        kind: member(description, "resultType"),
        value: member(value, "value"),
        level: level(value, "achievedLevel"),
        status: member(value, "status"),
        required: if description.get("requiredValue").is_some() {
            texts(description, "requiredValue")
        } else {
            level(description, "requiredLevel")
        },
        range: range.into(),
    }
}
