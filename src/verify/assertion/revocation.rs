//! The list of what an issuer revoked of what it signed (OB2-16,
//! <https://www.imsglobal.org/spec/ob/v2p0#RevocationList>), and that of Open Badges 1.x (OB1-06).

use crate::json::{Object, Value};

/// Whether a list says that an assertion is revoked, and why if it does say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Listed<'a> {
    /// It does.
    Revoked(Option<&'a str>),
    /// It does not.
    Absent,
    /// It is no such list.
    Unreadable,
}

/// Looks an assertion up in a list, by its `id`, or by the `uid` of badges before 1.1.
pub(super) fn look_up<'a>(list: &'a Object, id: Option<&str>, uid: Option<&str>) -> Listed<'a> {
    let is = |value: Option<&Value>, name: Option<&str>| name.is_some() && value.and_then(Value::as_str) == name;
    let Some(entries) = list.get("revokedAssertions") else {
        return look_up_in_map(list, id, uid);
    };
    let mut listed = Listed::Absent;
    for entry in entries.as_list() {
        let named = match entry {
            Value::String(_) => is(Some(entry), id) || is(Some(entry), uid),
            Value::Object(entry) => is(entry.get("id"), id) || is(entry.get("uid"), uid),
            _ => return Listed::Unreadable,
        };
        if named && entry.get("revoked") != Some(&Value::Bool(false)) {
            listed = Listed::Revoked(entry.get("revocationReason").and_then(Value::as_str));
        }
    }
    listed
}

/// The list of Open Badges 1.x: an object whose members are the revoked, with the reasons as values.
fn look_up_in_map<'a>(list: &'a Object, id: Option<&str>, uid: Option<&str>) -> Listed<'a> {
    if list.contains("@context") || list.iter().any(|(_, reason)| reason.as_str().is_none()) {
        return Listed::Unreadable;
    }
    for name in [id, uid].into_iter().flatten() {
        if let Some(reason) = list.get(name) {
            return Listed::Revoked(reason.as_str());
        }
    }
    Listed::Absent
}

#[cfg(test)]
mod tests;
