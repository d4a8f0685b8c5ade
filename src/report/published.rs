//! The report as programs get it: versioned, the same natively and in JavaScript.
//!
//! Its shape is a promise, kept apart from the inner [`Report`](super::Report);
//! `docs/report.md` documents it.

use super::{Basis, Check, Outcome, Proof, Report, Role, Verdict, verdict};
use crate::messages::Messages;
use serde::Serialize;

/// Grows when a member changes its meaning or goes; new members do not change it.
pub const REPORT_VERSION: u32 = 1;

/// A report for programs.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Published {
    /// [`REPORT_VERSION`].
    pub version: u32,
    /// The verdict's name: `valid`, `tampered` …
    pub verdict: &'static str,
    /// `signature` or `hosted`; only with the verdict `valid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub basis: Option<&'static str>,
    /// The codes that qualify the verdict.
    pub caveats: Vec<&'static str>,
    /// `Open Badges 3.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standard: Option<&'static str>,
    /// `1.1` or `2.0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data_model: Option<&'static str>,
    /// How the badge came: `JSON` …
    #[serde(skip_serializing_if = "Option::is_none")]
    pub container: Option<&'static str>,
    /// The credential's `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credential: Option<String>,
    /// The issuer named; confirmed only where the check `key.issuer` passed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issuer: Option<PublishedIssuer>,
    /// RFC 3339: the time that dates were compared with.
    pub checked_at: String,
    /// Hosts that were contacted.
    pub contacted: Vec<String>,
    /// Every check.
    pub checks: Vec<PublishedCheck>,
    /// One row for each proof.
    pub proofs: Vec<PublishedProof>,
}

/// The issuer in a published report.
#[derive(Clone, Debug, Serialize)]
pub struct PublishedIssuer {
    /// Its identifier.
    pub id: String,
    /// The web host that the identifier names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub host: Option<String>,
    /// The path on that host.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub path: Vec<String>,
}

/// A check in a published report.
#[derive(Clone, Debug, Serialize)]
pub struct PublishedCheck {
    /// The stable dotted code.
    pub code: &'static str,
    /// `pass`, `fail`, `unknown` or `not-applicable`.
    pub outcome: &'static str,
    /// Why it is unknown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<&'static str>,
    /// JSON pointer to what it is about.
    pub about: String,
    /// One sentence.
    pub detail: String,
    /// What to do, unless it passed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// The rule's ID.
    pub rule: &'static str,
}

/// A proof in a published report.
#[derive(Clone, Debug, Serialize)]
pub struct PublishedProof {
    /// JSON pointer to the proof.
    pub about: String,
    /// The suite's name.
    pub suite: String,
    /// The verification method's identifier.
    #[serde(rename = "verificationMethod")]
    pub method: String,
    /// The key's controller.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub controller: Option<String>,
    /// `issuer`, `co-signature` or `unknown`.
    pub role: &'static str,
    /// What the proof alone comes to: a verdict's name. A co-signature's is about the signature and
    /// its own key, never about issuance.
    pub result: &'static str,
    /// Its checks.
    pub checks: Vec<PublishedCheck>,
}

/// Writes a report for programs, its sentences in the language of `messages`.
#[must_use]
pub fn publish(report: &Report, messages: &Messages) -> Published {
    let verdict = verdict(report);
    Published {
        version: REPORT_VERSION,
        verdict: verdict.name(),
        basis: (verdict == Verdict::Valid).then_some(Basis::Signature.name()),
        caveats: report.caveats().into_iter().map(super::Code::name).collect(),
        standard: report.format.standard,
        data_model: report.format.data_model,
        container: report.format.container,
        credential: report.credential.as_deref().map(String::from),
        issuer: report.issuer.as_ref().map(|issuer| PublishedIssuer {
            id: String::from(&*issuer.id),
            host: issuer.host.as_deref().map(String::from),
            path: issuer.path.iter().map(|segment| String::from(&**segment)).collect(),
        }),
        checked_at: report.checked_at.to_rfc3339(),
        contacted: report.contacted.iter().map(|host| String::from(&**host)).collect(),
        checks: checks(&report.checks, messages),
        proofs: report.proofs.iter().map(|proof| publish_proof(proof, messages)).collect(),
    }
}

fn publish_proof(proof: &Proof, messages: &Messages) -> PublishedProof {
    PublishedProof {
        about: proof.about.as_str().into(),
        suite: String::from(&*proof.suite),
        method: String::from(&*proof.method),
        controller: proof.controller.as_deref().map(String::from),
        role: match proof.role {
            Role::Issuer => "issuer",
            Role::CoSignature => "co-signature",
            Role::Unknown => "unknown",
        },
        result: proof.verdict().name(),
        checks: checks(&proof.checks, messages),
    }
}

fn checks(checks: &[Check], messages: &Messages) -> Vec<PublishedCheck> {
    checks.iter().map(|check| publish_check(check, messages)).collect()
}

fn publish_check(check: &Check, messages: &Messages) -> PublishedCheck {
    let (outcome, why) = match check.outcome {
        Outcome::Pass => ("pass", None),
        Outcome::Fail => ("fail", None),
        Outcome::Unknown(why) => ("unknown", Some(why.name())),
        Outcome::NotApplicable => ("not-applicable", None),
    };
    PublishedCheck {
        code: check.code.name(),
        outcome,
        why,
        about: check.about.as_str().into(),
        detail: messages.detail(check),
        hint: matches!(check.outcome, Outcome::Fail | Outcome::Unknown(_)).then(|| messages.hint(check)),
        rule: check.code.rule(),
    }
}
