//! The report as programs get it: versioned, the same natively and in JavaScript.
//!
//! Its shape is a promise, kept apart from the inner [`Report`]; `docs/report.md` documents it.

use super::{Basis, Check, Outcome, Proof, Report, Role, Verdict, verdict};
use crate::messages::Messages;
use serde::ser::{Serialize, SerializeSeq, SerializeStruct, Serializer};

/// Grows when a member changes its meaning or goes; new members do not change it.
pub const REPORT_VERSION: u32 = 1;

/// A report for programs: what serde makes of it is the object that `docs/report.md` describes.
#[derive(Clone, Debug)]
pub struct Published<'a>(Part<'a>);

/// Writes a report for programs, its sentences in the language of `messages`.
#[must_use]
pub fn publish<'a>(report: &'a Report, messages: &'a Messages) -> Published<'a> {
    let verdict = verdict(report);
    let mut members = Members(Vec::new());
    members.put("version", Part::Number(REPORT_VERSION));
    members.text("verdict", verdict.name());
    members.optional("basis", (verdict == Verdict::Valid).then_some(Basis::Signature.name()));
    let mut caveats = Vec::new();
    for code in report.caveats() {
        caveats.push(Part::Text(code.name()));
    }
    members.put("caveats", Part::Items(caveats));
    members.optional("standard", report.format.standard);
    members.optional("dataModel", report.format.data_model);
    members.optional("container", report.format.container);
    members.optional("credential", report.credential.as_deref());
    if let Some(issuer) = &report.issuer {
        let mut named = Members(Vec::new());
        named.text("id", &issuer.id);
        named.optional("host", issuer.host.as_deref());
        if !issuer.path.is_empty() {
            named.put("path", texts(&issuer.path));
        }
        members.put("issuer", Part::Members(named));
    }
    members.put("checkedAt", Part::Written(report.checked_at.to_rfc3339()));
    members.put("contacted", texts(&report.contacted));
    members.put("checks", checks(&report.checks, messages));
    let mut proofs = Vec::new();
    for proof in &report.proofs {
        proofs.push(publish_proof(proof, messages));
    }
    members.put("proofs", Part::Items(proofs));
    Published(Part::Members(members))
}

fn publish_proof<'a>(proof: &'a Proof, messages: &'a Messages) -> Part<'a> {
    let mut members = Members(Vec::new());
    members.text("about", proof.about.as_str());
    members.text("suite", &proof.suite);
    members.text("verificationMethod", &proof.method);
    members.optional("controller", proof.controller.as_deref());
    let role = match proof.role {
        Role::Issuer => "issuer",
        Role::CoSignature => "co-signature",
        Role::Unknown => "unknown",
    };
    members.text("role", role);
    members.text("result", proof.verdict().name());
    members.put("checks", checks(&proof.checks, messages));
    Part::Members(members)
}

fn checks<'a>(checks: &'a [Check], messages: &'a Messages) -> Part<'a> {
    let mut items = Vec::new();
    for check in checks {
        let (outcome, why) = match check.outcome {
            Outcome::Pass => ("pass", None),
            Outcome::Fail => ("fail", None),
            Outcome::Unknown(why) => ("unknown", Some(why.name())),
            Outcome::NotApplicable => ("not-applicable", None),
        };
        let mut members = Members(Vec::new());
        members.text("code", check.code.name());
        members.text("outcome", outcome);
        members.optional("why", why);
        members.text("about", check.about.as_str());
        members.put("detail", Part::Written(messages.detail(check)));
        if matches!(check.outcome, Outcome::Fail | Outcome::Unknown(_)) {
            members.text("hint", messages.hint_text(check));
        }
        members.text("rule", check.code.rule());
        items.push(Part::Members(members));
    }
    Part::Items(items)
}

fn texts(list: &[Box<str>]) -> Part<'_> {
    let mut items = Vec::new();
    for text in list {
        items.push(Part::Text(text));
    }
    Part::Items(items)
}

/// A value in the published report. One type for all, since every further one that serde writes
/// weighs something in a page.
#[derive(Clone, Debug)]
enum Part<'a> {
    Number(u32),
    Text(&'a str),
    Written(String),
    Items(Vec<Part<'a>>),
    Members(Members<'a>),
}

/// The members of an object, in the order written.
#[derive(Clone, Debug)]
struct Members<'a>(Vec<(&'static str, Part<'a>)>);

impl<'a> Members<'a> {
    fn put(&mut self, name: &'static str, part: Part<'a>) {
        self.0.push((name, part));
    }

    fn text(&mut self, name: &'static str, text: &'a str) {
        self.put(name, Part::Text(text));
    }

    /// Nothing where there is no text.
    fn optional(&mut self, name: &'static str, text: Option<&'a str>) {
        if let Some(text) = text {
            self.text(name, text);
        }
    }
}

impl Serialize for Published<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl Serialize for Part<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Number(number) => serializer.serialize_u32(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Written(text) => serializer.serialize_str(text),
            Self::Items(items) => {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                for item in items {
                    list.serialize_element(item)?;
                }
                list.end()
            }
            Self::Members(Members(members)) => {
                let mut object = serializer.serialize_struct("Report", members.len())?;
                for (name, part) in members {
                    object.serialize_field(name, part)?;
                }
                object.end()
            }
        }
    }
}
