//! Which kind of document this is (ENV-06 to ENV-08), and in which data model.

use super::rules::{list, names};
use crate::intake::contains;
use crate::json::{Object, Pointer, Value};
use crate::report::{Check, Code, Form, Outcome, Report, Why};

/// The Verifiable Credentials data model of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataModel {
    /// 1.1, <https://www.w3.org/TR/vc-data-model-1.1/>
    V1,
    /// 2.0, <https://www.w3.org/TR/vc-data-model-2.0/>
    V2,
}

impl DataModel {
    /// The context that a document of this model begins with (CTX-01).
    #[must_use]
    pub const fn base_context(self) -> &'static str {
        match self {
            Self::V1 => "https://www.w3.org/2018/credentials/v1",
            Self::V2 => "https://www.w3.org/ns/credentials/v2",
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Self::V1 => "1.1",
            Self::V2 => "2.0",
        }
    }

    /// The model that the document's contexts name; 2.0 where they name none.
    #[must_use]
    pub fn of(document: &Object) -> Self {
        let contexts = list(document, "@context");
        let named = |model: Self| names(contexts, model.base_context());
        if named(Self::V1) && !named(Self::V2) { Self::V1 } else { Self::V2 }
    }
}

/// Tells whether `document` is an Open Badges 3.0 credential, noting on the report what it is.
///
/// `None` when it is not, or is one of a kind that is not read here.
pub(crate) fn recognise<'a>(document: &'a Value, report: &mut Report) -> Option<(&'a Object, DataModel)> {
    let kind = kind(document);
    let checks = &mut report.checks;
    let mut note = |code, outcome, values: &[_]| Check::note(checks, code, outcome, Pointer::ROOT, values);
    match kind {
        Kind::OpenBadge(object) => {
            let model = DataModel::of(object);
            report.form = Form::BADGE;
            report.format.standard = Some("Open Badges 3.0");
            report.format.data_model = Some(model.name());
            note(Code::IntakeBadge, Outcome::Pass, &[]);
            note(Code::IntakeKind, Outcome::Pass, &[]);
            Some((object, model))
        }
        Kind::Unread(name) => {
            report.format.standard = Some(name);
            note(Code::IntakeBadge, Outcome::Pass, &[("found", name)]);
            note(Code::IntakeKind, Outcome::Unknown(Why::Unsupported), &[("found", name)]);
            None
        }
        Kind::Other(found) => {
            note(Code::IntakeBadge, Outcome::Fail, &[("found", &found)]);
            None
        }
    }
}

enum Kind<'a> {
    OpenBadge(&'a Object),
    /// A badge, or something that may hold badges, that is named but not read.
    Unread(&'static str),
    /// What else it is.
    Other(String),
}

fn kind(document: &Value) -> Kind<'_> {
    let object = match document {
        Value::Object(object) => object,
        Value::Array(items) => {
            let holds = items.iter().any(|item| !matches!(kind(item), Kind::Other(_)));
            return if holds { Kind::Unread("JSON array of badges") } else { Kind::Other("JSON array".into()) };
        }
        _ => return Kind::Other("JSON value".into()),
    };
    let types = list(object, if object.contains("type") { "type" } else { "@type" });
    let has = |name: &str| names(types, name);
    if has("OpenBadgeCredential") || has("AchievementCredential") {
        Kind::OpenBadge(object)
    } else if has("EndorsementCredential") {
        Kind::Unread("Open Badges 3.0 endorsement")
    } else if has("ClrCredential") {
        Kind::Unread("Comprehensive Learner Record 2.0")
    } else if has("VerifiablePresentation") || object.contains("verifiableCredential") {
        Kind::Unread("Verifiable Presentation")
    } else if has("EnvelopedVerifiableCredential") {
        Kind::Unread("Enveloped Verifiable Credential")
    } else if let Some(version) = earlier_open_badge(object, has("Assertion")) {
        Kind::Unread(version)
    } else {
        Kind::Other(describe(types))
    }
}

/// Open Badges before 3.0, by the evidence of ENV-07.
fn earlier_open_badge(object: &Object, assertion: bool) -> Option<&'static str> {
    let named = assertion || object.contains("badge");
    for (part, version) in [("openbadges/v2", "Open Badges 2.0"), ("openbadges/v1", "Open Badges 1.1")] {
        for context in list(object, "@context") {
            if named && contains(context.as_str().unwrap_or_default(), part) {
                return Some(version);
            }
        }
    }
    match (object.get("recipient")?, object.get("badge")?) {
        (Value::String(_), Value::Object(_)) => Some("Open Badges 0.5"),
        (Value::Object(_), _) => Some("Open Badges 1.0"),
        _ => None,
    }
}

/// The document's own types, for a reader who wonders what was found.
fn describe(types: &[Value]) -> String {
    let mut text = String::new();
    for name in types.iter().filter_map(Value::as_str) {
        if !text.is_empty() {
            text.push_str(", ");
        }
        text.push_str(name);
    }
    if text.is_empty() { "JSON".into() } else { text }
}
