//! The rules of the Verifiable Credentials data model, 1.1 and 2.0 (REQUIREMENTS VCD-*, CTX-01).

use super::recognise::DataModel;
use super::rules::{Rule, each, is_typed, is_url, url_member};
use crate::json::{Object, Pointer, Value};
use crate::report::{Check, Code, Outcome};
use crate::time::{self, Timestamp, Zone};

use super::Period;

/// Checks a credential against its data model, adding to `checks`, and returns its validity period.
pub fn check_data_model(document: &Object, model: DataModel, checks: &mut Vec<Check>) -> Period {
    base_context(document, model, checks);
    types(document, checks);
    id(document, checks);
    issuer(document, checks);
    subject(document, checks);
    let period = dates(document, model, checks);
    status(document, model, checks);
    schemas(document, checks);
    typed(document, checks);
    texts(document, checks);
    related(document, checks);
    period
}

/// VCDM 2.0 §4.3, VCDM 1.1 §4.1: an ordered array that begins with the base context.
fn base_context(document: &Object, model: DataModel, checks: &mut Vec<Check>) {
    let mut rule = Rule::new(Code::ContextBase);
    let at = Pointer::root().member("@context");
    let contexts = document.get("@context").and_then(Value::as_array).unwrap_or_default();
    let base = contexts.first().and_then(Value::as_str);
    rule.require(base == Some(model.base_context()), at.clone(), model.base_context());
    let known = contexts.iter().all(|item| matches!(item, Value::Object(_)) || item.as_str().is_some_and(is_url));
    rule.require(known, at, "@context");
    rule.finish(checks);
}

/// VCDM 2.0 §4.5. That each type is defined is found by safe mode.
fn types(document: &Object, checks: &mut Vec<Check>) {
    let mut rule = Rule::new(Code::CredentialType);
    let types = document.get("type").map(Value::as_list).unwrap_or_default();
    let named = types.iter().any(|item| item.as_str() == Some("VerifiableCredential"));
    rule.require(named, Pointer::root().member("type"), "VerifiableCredential");
    rule.finish(checks);
}

/// VCDM 2.0 §4.4: at most one, a URL. Open Badges asks for one (VCD-02).
fn id(document: &Object, checks: &mut Vec<Check>) {
    let mut rule = Rule::new(Code::CredentialId);
    let holds = document.get("id").and_then(Value::as_str).is_some_and(is_url);
    rule.require(holds, Pointer::root().member("id"), "id");
    rule.finish(checks);
}

/// VCDM 2.0 §4.7: a URL, or an object whose `id` is one.
fn issuer(document: &Object, checks: &mut Vec<Check>) {
    let mut rule = Rule::new(Code::CredentialIssuer);
    rule.require(issuer_id(document).is_some_and(is_url), Pointer::root().member("issuer"), "issuer");
    rule.finish(checks);
}

/// The identifier of the issuer that a credential names, if it names one.
#[must_use]
pub fn issuer_id(document: &Object) -> Option<&str> {
    match document.get("issuer")? {
        Value::String(id) => Some(id),
        issuer => issuer.get("id").and_then(Value::as_str),
    }
}

/// VCDM 2.0 §4.8: a non-empty object, or a non-empty array of them.
fn subject(document: &Object, checks: &mut Vec<Check>) {
    let mut rule = Rule::new(Code::CredentialSubject);
    let at = Pointer::root().member("credentialSubject");
    let subjects = document.get("credentialSubject").map(Value::as_list).unwrap_or_default();
    rule.require(!subjects.is_empty(), at.clone(), "credentialSubject");
    for subject in subjects {
        rule.require(subject.as_object().is_some_and(|object| !object.is_empty()), at.clone(), "credentialSubject");
        rule.require(subject.get("id").is_none_or(|id| id.as_str().is_some_and(is_url)), at.member("id"), "id");
    }
    rule.finish(checks);
}

/// VCDM 2.0 §4.9 and VCDM 1.1 §4.5, §4.6: dateTimeStamps. Open Badges asks for the first (VCD-05).
fn dates(document: &Object, model: DataModel, checks: &mut Vec<Check>) -> Period {
    let (from, until) = match model {
        DataModel::V1 => ("issuanceDate", "expirationDate"),
        DataModel::V2 => ("validFrom", "validUntil"),
    };
    let mut rule = Rule::new(Code::CredentialDates);
    let mut zones = Vec::new();
    rule.require(document.contains(from), Pointer::root().member(from), from);
    let mut read = |name: &str| -> Option<Timestamp> {
        let value = document.get(name)?;
        let parsed = value.as_str().and_then(|text| time::parse(text).ok());
        rule.require(parsed.is_some(), Pointer::root().member(name), name);
        if parsed.is_some_and(|date| date.zone == Zone::Missing) {
            zones.push(
                Check::new(Code::CredentialTimeZone, Outcome::Fail, Pointer::root().member(name)).with("name", name),
            );
        }
        parsed.map(|date| date.timestamp)
    };
    let period = Period { from: read(from), until: read(until) };
    read("awardedDate");
    rule.finish(checks);
    checks.append(&mut zones);
    let mut rule = Rule::new(Code::CredentialPeriod);
    let ordered = match (period.from, period.until) {
        (Some(from), Some(until)) => from <= until,
        _ => true,
    };
    rule.require(ordered, Pointer::root().member(until), until);
    rule.finish(checks);
    period
}

/// VCDM 2.0 §4.10: each has a type; `id`, where there is one, is one URL. VCDM 1.1 §4.9 asks for it.
fn status(document: &Object, model: DataModel, checks: &mut Vec<Check>) {
    let mut rule = Rule::new(Code::CredentialStatus);
    for (status, at) in each(document, "credentialStatus", &Pointer::root()) {
        rule.require(is_typed(status), at.member("type"), "type");
        let id = match status.get("id") {
            None => model == DataModel::V2,
            Some(id) => id.as_str().is_some_and(is_url),
        };
        rule.require(id, at.member("id"), "id");
    }
    rule.finish(checks);
}

/// VCDM 2.0 §4.11.
fn schemas(document: &Object, checks: &mut Vec<Check>) {
    let mut rule = Rule::new(Code::CredentialSchema);
    for (schema, at) in each(document, "credentialSchema", &Pointer::root()) {
        rule.require(is_typed(schema), at.member("type"), "type");
        rule.require(url_member(schema, "id"), at.member("id"), "id");
    }
    rule.finish(checks);
}

/// VCDM 2.0 §5.2, §5.4, §5.6: objects with a type.
fn typed(document: &Object, checks: &mut Vec<Check>) {
    let mut rule = Rule::new(Code::CredentialTyped);
    for name in ["evidence", "termsOfUse", "refreshService"] {
        for (entry, at) in each(document, name, &Pointer::root()) {
            rule.require(is_typed(entry), at.member("type"), name);
        }
    }
    rule.finish(checks);
}

/// VCDM 2.0 §4.6 and §11.1: texts, or objects of `@value`, `@language`, `@direction` alone.
fn texts(document: &Object, checks: &mut Vec<Check>) {
    let mut rule = Rule::new(Code::CredentialTexts);
    let root = Pointer::root();
    let mut check = |object: &Object, at: &Pointer| {
        for name in ["name", "description"] {
            for (text, at) in each(object, name, at) {
                rule.require(is_text(text), at, name);
            }
        }
    };
    check(document, &root);
    if let Some(Value::Object(issuer)) = document.get("issuer") {
        check(issuer, &root.member("issuer"));
    }
    if let Some(achievement) = document.get("credentialSubject").and_then(|subject| subject.get("achievement"))
        && let Some(object) = achievement.as_object()
    {
        check(object, &root.member("credentialSubject").member("achievement"));
    }
    rule.finish(checks);
}

fn is_text(value: &Value) -> bool {
    match value {
        Value::String(_) => true,
        Value::Object(object) => {
            object.get("@value").is_some_and(|value| value.as_str().is_some())
                && object.iter().all(|(name, value)| match name {
                    "@value" | "@language" => value.as_str().is_some(),
                    "@direction" => matches!(value.as_str(), Some("ltr" | "rtl")),
                    _ => false,
                })
        }
        _ => false,
    }
}

/// VCDM 2.0 §5.3: each has a URL `id` of its own and a digest.
fn related(document: &Object, checks: &mut Vec<Check>) {
    let mut rule = Rule::new(Code::CredentialRelated);
    let mut seen: Vec<&str> = Vec::new();
    for (resource, at) in each(document, "relatedResource", &Pointer::root()) {
        let id = resource.get("id").and_then(Value::as_str).unwrap_or_default();
        rule.require(is_url(id) && !seen.contains(&id), at.member("id"), "id");
        seen.push(id);
        let digest = resource.get("digestSRI").is_some() || resource.get("digestMultibase").is_some();
        rule.require(digest, at.clone(), "digestMultibase");
    }
    rule.finish(checks);
}
