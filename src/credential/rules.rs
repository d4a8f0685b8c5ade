//! What rule checks share: collecting failures of one rule, and small tests of values.

use crate::json::{Object, Pointer, Value};
use crate::report::{Check, Code, Outcome};

/// The failures of one rule; without any it has passed.
pub(super) struct Rule {
    code: Code,
    failures: Vec<Check>,
}

impl Rule {
    pub(super) const fn new(code: Code) -> Self {
        Self { code, failures: Vec::new() }
    }

    /// Notes a failure unless `holds`.
    pub(super) fn require(&mut self, holds: bool, about: Pointer, name: &str) {
        if !holds {
            self.failures.push(Check::new(self.code, Outcome::Fail, about).with("name", name));
        }
    }

    /// Adds the failures, or one pass about the whole document.
    pub(super) fn finish(self, checks: &mut Vec<Check>) {
        if self.failures.is_empty() {
            checks.push(Check::new(self.code, Outcome::Pass, Pointer::root()));
        } else {
            checks.extend(self.failures);
        }
    }
}

/// Each item of a member that may hold one or many, with its place; nothing when it is absent.
pub(super) fn each<'a>(object: &'a Object, name: &str, at: &Pointer) -> Vec<(&'a Value, Pointer)> {
    let at = at.member(name);
    match object.get(name) {
        None => Vec::new(),
        Some(Value::Array(items)) => items.iter().enumerate().map(|(index, item)| (item, at.item(index))).collect(),
        Some(value) => vec![(value, at)],
    }
}

/// Whether the value's `type` is or includes `name`.
pub(super) fn has_type(value: &Value, name: &str) -> bool {
    value.get("type").is_some_and(|types| types.as_list().iter().any(|item| item.as_str() == Some(name)))
}

/// Whether the value is an object with at least one type.
pub(super) fn is_typed(value: &Value) -> bool {
    value.get("type").is_some_and(|types| {
        let types = types.as_list();
        !types.is_empty() && types.iter().all(|item| item.as_str().is_some_and(|name| !name.is_empty()))
    })
}

/// Whether the text is an absolute URL: a scheme, and something after it without spaces or the
/// characters that no IRI has (RFC 3987).
pub(super) fn is_url(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    scheme.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
        && !rest.is_empty()
        && !rest.contains(|letter: char| letter <= ' ' || "<>\"{}|\\^`".contains(letter))
}

/// Whether the member is a string that is an absolute URL.
pub(super) fn url_member(value: &Value, name: &str) -> bool {
    value.get(name).and_then(Value::as_str).is_some_and(is_url)
}

/// Whether the member is a string with something in it.
pub(super) fn text_member(value: &Value, name: &str) -> bool {
    value.get(name).and_then(Value::as_str).is_some_and(|text| !text.is_empty())
}
