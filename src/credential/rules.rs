//! What rule checks share: collecting failures of one rule, and small tests of values.

use crate::json::{Object, Pointer, Value};
use crate::report::{Check, Code, Outcome};
use crate::text::Cut;

/// One rule being checked; without a failure it has passed.
pub(super) struct Rule<'a> {
    code: Code,
    checks: &'a mut Vec<Check>,
    failed: bool,
}

/// What an entry must have: the member that is tested, the test, given the entry, and the name that
/// a reader is told.
pub(super) struct Test {
    pub(super) member: &'static str,
    pub(super) holds: fn(&Value, &Test) -> bool,
    pub(super) name: &'static str,
}

impl Test {
    /// A test of the member whose name is also what a reader is told.
    pub(super) const fn of(member: &'static str, holds: fn(&Value, &Self) -> bool) -> Self {
        Self { member, holds, name: member }
    }

    /// The entry's `type` is or includes `name`.
    pub(super) const fn of_type(name: &'static str) -> Self {
        Self { member: "type", holds: |entry, test| has_type(entry, test.name), name }
    }
}

impl<'a> Rule<'a> {
    pub(super) const fn new(code: Code, checks: &'a mut Vec<Check>) -> Self {
        Self { code, checks, failed: false }
    }

    /// Notes a failure about `at` unless `holds`.
    pub(super) fn require(&mut self, holds: bool, at: &Pointer, name: &str) {
        if !holds {
            self.failed = true;
            Check::note(self.checks, self.code, Outcome::Fail, at, &[("name", name)]);
        }
    }

    /// Notes a failure about a member of `at` unless `holds`.
    pub(super) fn require_member(&mut self, holds: bool, at: &Pointer, member: &str, name: &str) {
        if !holds {
            self.require(false, &at.member(member), name);
        }
    }

    /// Checks a rule of one requirement, about a member of the document.
    #[inline(never)]
    pub(super) fn check(checks: &'a mut Vec<Check>, code: Code, holds: bool, member: &str, name: &str) {
        let mut rule = Self::new(code, checks);
        rule.require_member(holds, Pointer::ROOT, member, name);
        rule.finish();
    }

    /// Checks a rule about each entry of a member that may hold one or many.
    #[inline(never)]
    pub(super) fn check_each(
        checks: &'a mut Vec<Check>,
        code: Code,
        holder: Option<&Object>,
        member: &str,
        at: &Pointer,
        tests: &[Test],
    ) {
        let mut rule = Self::new(code, checks);
        rule.test_each(holder, member, at, tests);
        rule.finish();
    }

    /// Makes the tests of one entry.
    pub(super) fn test(&mut self, entry: &Value, at: &Pointer, tests: &[Test]) {
        for test in tests {
            self.require_member((test.holds)(entry, test), at, test.member, test.name);
        }
    }

    /// Makes the tests of each entry of a member that may hold one or many.
    pub(super) fn test_each(&mut self, holder: Option<&Object>, member: &str, at: &Pointer, tests: &[Test]) {
        for (entry, at) in &each(holder, member, at) {
            self.test(entry, at, tests);
        }
    }

    /// Adds one pass about the whole document where nothing failed.
    pub(super) fn finish(self) {
        if !self.failed {
            Check::note(self.checks, self.code, Outcome::Pass, Pointer::ROOT, &[]);
        }
    }
}

/// Each item of a member that may hold one or many, with its place; nothing when it is absent.
pub(crate) fn each<'a>(holder: Option<&'a Object>, name: &str, at: &Pointer) -> Vec<(&'a Value, Pointer)> {
    let mut entries = Vec::new();
    match holder.and_then(|object| object.get(name)) {
        None => {}
        Some(Value::Array(items)) => {
            let at = at.member(name);
            for (index, item) in items.iter().enumerate() {
                entries.push((item, at.item(index)));
            }
        }
        Some(value) => entries.push((value, at.member(name))),
    }
    entries
}

/// The items of a member that may hold one or many.
pub(crate) fn list<'a>(holder: &'a Object, name: &str) -> &'a [Value] {
    holder.get(name).map(Value::as_list).unwrap_or_default()
}

/// The text of a member, if it is a string.
pub(crate) fn text<'a>(holder: &'a Value, name: &str) -> Option<&'a str> {
    holder.get(name).and_then(Value::as_str)
}

/// Whether one of the items is the string `text`.
pub(crate) fn names(items: &[Value], text: &str) -> bool {
    items.iter().any(|item| item.as_str() == Some(text))
}

/// Whether the value's `type` is or includes `name`.
pub(super) fn has_type(value: &Value, name: &str) -> bool {
    value.get("type").is_some_and(|types| names(types.as_list(), name))
}

/// Whether the value is an object with at least one type.
pub(super) fn is_typed(value: &Value, _: &Test) -> bool {
    value.get("type").is_some_and(|types| {
        let types = types.as_list();
        !types.is_empty() && types.iter().all(|item| item.as_str().is_some_and(|name| !name.is_empty()))
    })
}

/// Whether the text is an absolute URL: a scheme, and something after it without spaces or the
/// characters that no IRI has (RFC 3987).
pub(super) fn is_url(text: &str) -> bool {
    let Some((scheme, rest)) = text.cut(b':') else { return false };
    scheme.as_bytes().first().is_some_and(u8::is_ascii_alphabetic)
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
        && !rest.is_empty()
        && rest
            .bytes()
            .all(|byte| byte > b' ' && !matches!(byte, b'<' | b'>' | b'\"' | b'{' | b'}' | b'|' | b'\\' | b'^' | b'`'))
}

/// Whether the tested member is there.
pub(super) fn is_there(value: &Value, test: &Test) -> bool {
    value.get(test.member).is_some()
}

/// Whether the tested member is a string that is an absolute URL.
pub(super) fn url_member(value: &Value, test: &Test) -> bool {
    text(value, test.member).is_some_and(is_url)
}

/// Whether the tested member is a string with something in it.
pub(super) fn text_member(value: &Value, test: &Test) -> bool {
    text(value, test.member).is_some_and(|text| !text.is_empty())
}
