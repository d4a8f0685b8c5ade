//! The rules of the Verifiable Credentials data model, 1.1 and 2.0 (REQUIREMENTS VCD-*, CTX-01).

use super::Period;
use super::recognise::DataModel;
use super::rules::{Rule, Test, each, is_typed, is_url, list, names, text, url_member};
use crate::json::{Object, Pointer, Value};
use crate::report::{Check, Code, Outcome};
use crate::time::{self, Timestamp, Zone};

/// Checks a credential against its data model, adding to `checks`, and returns its validity period.
pub fn check_data_model(document: &Object, model: DataModel, checks: &mut Vec<Check>) -> Period {
    check_base_context(document, model, checks);
    identifiers(document, checks);
    subject(document, checks);
    let period = dates(document, model, checks);
    entries(document, model, checks);
    texts(document, checks);
    related(document, checks);
    period
}

/// VCDM 2.0 §4.3, VCDM 1.1 §4.1: an ordered array that begins with the base context.
pub(crate) fn check_base_context(document: &Object, model: DataModel, checks: &mut Vec<Check>) {
    let mut rule = Rule::new(Code::ContextBase, checks);
    let contexts = document.get("@context").and_then(Value::as_array).unwrap_or_default();
    let base = contexts.first().and_then(Value::as_str);
    let (at, context) = (Pointer::ROOT, "@context");
    rule.require_member(base == Some(model.base_context()), at, context, model.base_context());
    let known = contexts.iter().all(|item| matches!(item, Value::Object(_)) || item.as_str().is_some_and(is_url));
    rule.require_member(known, at, context, context);
    rule.finish();
}

/// VCDM 2.0 §4.5, §4.4, §4.7: a type, of which safe mode finds whether it is defined; an `id`, for
/// which Open Badges asks (VCD-02); and an issuer, a URL or an object whose `id` is one.
fn identifiers(document: &Object, checks: &mut Vec<Check>) {
    let id = document.get("id").and_then(Value::as_str);
    let typed = names(list(document, "type"), CREDENTIAL);
    Rule::check(checks, Code::CredentialType, typed, "type", CREDENTIAL);
    Rule::check(checks, Code::CredentialId, id.is_some_and(is_url), "id", "id");
    Rule::check(checks, Code::CredentialIssuer, issuer_id(document).is_some_and(is_url), "issuer", "issuer");
}

const CREDENTIAL: &str = "VerifiableCredential";

/// The identifier of the issuer that a credential names, if it names one.
#[must_use]
pub fn issuer_id(document: &Object) -> Option<&str> {
    match document.get("issuer")? {
        Value::String(id) => Some(id),
        issuer => text(issuer, "id"),
    }
}

/// VCDM 2.0 §4.8: a non-empty object, or a non-empty array of them.
fn subject(document: &Object, checks: &mut Vec<Check>) {
    const MEMBER: &str = "credentialSubject";
    let mut rule = Rule::new(Code::CredentialSubject, checks);
    let subjects = list(document, MEMBER);
    rule.require_member(!subjects.is_empty(), Pointer::ROOT, MEMBER, MEMBER);
    for subject in subjects {
        let filled = subject.as_object().is_some_and(|object| !object.is_empty());
        rule.require_member(filled, Pointer::ROOT, MEMBER, MEMBER);
        let identified = subject.get("id").is_none_or(|id| id.as_str().is_some_and(is_url));
        if !identified {
            rule.require_member(false, &Pointer::ROOT.member(MEMBER), "id", "id");
        }
    }
    rule.finish();
}

/// VCDM 2.0 §4.9 and VCDM 1.1 §4.5, §4.6: dateTimeStamps. Open Badges asks for the first (VCD-05).
fn dates(document: &Object, model: DataModel, checks: &mut Vec<Check>) -> Period {
    let (from, until) = match model {
        DataModel::V1 => ("issuanceDate", "expirationDate"),
        DataModel::V2 => ("validFrom", "validUntil"),
    };
    let mut rule = Rule::new(Code::CredentialDates, checks);
    let mut zoneless = Vec::new();
    rule.require_member(document.contains(from), Pointer::ROOT, from, from);
    let period = Period {
        from: read_date(document, from, &mut rule, &mut zoneless),
        until: read_date(document, until, &mut rule, &mut zoneless),
    };
    read_date(document, "awardedDate", &mut rule, &mut zoneless);
    rule.finish();
    for name in &zoneless {
        let code = Code::CredentialTimeZone;
        Check::note_member(checks, code, Outcome::Fail, Pointer::ROOT, name, &[("name", name)]);
    }
    let ordered = match (period.from, period.until) {
        (Some(from), Some(until)) => from <= until,
        _ => true,
    };
    Rule::check(checks, Code::CredentialPeriod, ordered, until, until);
    period
}

/// The date in a member, if there is one; `zoneless` gets the names of those without a time zone.
fn read_date<'a>(
    document: &Object,
    name: &'a str,
    rule: &mut Rule<'_>,
    zoneless: &mut Vec<&'a str>,
) -> Option<Timestamp> {
    let value = document.get(name)?;
    let parsed = value.as_str().and_then(|text| time::parse(text).ok());
    rule.require_member(parsed.is_some(), Pointer::ROOT, name, name);
    let parsed = parsed?;
    if parsed.zone == Zone::Missing {
        zoneless.push(name);
    }
    Some(parsed.timestamp)
}

/// The members that hold entries of some type.
///
/// VCDM 2.0 §4.10: of a status `id`, where there is one, is one URL; VCDM 1.1 §4.9 asks for it.
/// §4.11: a schema has a URL. §5.2, §5.4, §5.6: evidence, terms and refresh services have a type.
fn entries(document: &Object, model: DataModel, checks: &mut Vec<Check>) {
    const TYPE: Test = Test::of("type", is_typed);
    const WITH_ID: &[Test] = &[TYPE, Test::of("id", url_member)];
    const PERHAPS_WITH_ID: &[Test] =
        &[TYPE, Test::of("id", |status, _| status.get("id").is_none_or(|id| id.as_str().is_some_and(is_url)))];
    let of_status = match model {
        DataModel::V1 => WITH_ID,
        DataModel::V2 => PERHAPS_WITH_ID,
    };
    let (holder, at) = (Some(document), Pointer::ROOT);
    Rule::check_each(checks, Code::CredentialStatus, holder, "credentialStatus", at, of_status);
    Rule::check_each(checks, Code::CredentialSchema, holder, "credentialSchema", at, WITH_ID);
    let mut rule = Rule::new(Code::CredentialTyped, checks);
    for name in ["evidence", "termsOfUse", "refreshService"] {
        rule.test_each(holder, name, at, &[Test { member: "type", holds: is_typed, name }]);
    }
    rule.finish();
}

/// VCDM 2.0 §4.6 and §11.1: texts, or objects of `@value`, `@language`, `@direction` alone.
fn texts(document: &Object, checks: &mut Vec<Check>) {
    let mut rule = Rule::new(Code::CredentialTexts, checks);
    let achievement = document.get("credentialSubject").and_then(|subject| subject.get("achievement"));
    let achievement_at = Pointer::ROOT.member("credentialSubject").member("achievement");
    let issuer = document.get("issuer").and_then(Value::as_object);
    let issuer_at = Pointer::ROOT.member("issuer");
    let holders = [
        (Some(document), Pointer::ROOT),
        (issuer, &issuer_at),
        (achievement.and_then(Value::as_object), &achievement_at),
    ];
    for (holder, at) in holders {
        for name in ["name", "description"] {
            for (text, at) in &each(holder, name, at) {
                rule.require(is_text(text), at, name);
            }
        }
    }
    rule.finish();
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
    let mut rule = Rule::new(Code::CredentialRelated, checks);
    let mut seen: Vec<&str> = Vec::new();
    for (resource, at) in &each(Some(document), "relatedResource", Pointer::ROOT) {
        let id = text(resource, "id").unwrap_or_default();
        rule.require_member(is_url(id) && !seen.contains(&id), at, "id", "id");
        seen.push(id);
        let digest = resource.get("digestSRI").is_some() || resource.get("digestMultibase").is_some();
        rule.require(digest, at, "digestMultibase");
    }
    rule.finish();
}
