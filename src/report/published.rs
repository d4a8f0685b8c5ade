//! The report as programs get it: JSON text, versioned, the same natively and in JavaScript.
//!
//! Its shape is a promise, kept apart from the inner [`Report`]; `docs/report.md` documents it.
//! A page gets it as one text: some sixty checks that cross into JavaScript member by member take
//! as long as half of the verification. Even so, reading and writing the same sentences about what holds
//! takes a fifth of it: so a page has these [once](plain), and a report [abbreviated](abbreviate) to what
//! is its own.

use super::{Basis, Check, Code, Outcome, Proof, Report, Role, Verdict, verdict};
use crate::json::{Pointer, escape, push_decimal, write_string};
use crate::messages::Messages;
#[cfg(feature = "recipient")]
use crate::recipient::Answer;
#[cfg(feature = "trust")]
use crate::{
    messages::{Piece, pieces},
    report::Bound,
    time::Timestamp,
    trust::{self, CoSigners, Listing},
};

/// Grows when a member changes its meaning or goes; new members do not change it.
pub const REPORT_VERSION: u32 = 1;

/// Writes a report for programs as JSON, its sentences in the language of `messages`.
#[must_use]
pub fn publish(report: &Report, messages: &Messages) -> String {
    written(report, messages, false)
}

/// The same, abbreviated for who has read what is [plain](plain) once: a check without facts of its own
/// that passed, or has nothing to check, is its number there, followed by its place where that is not the
/// whole document.
#[must_use]
pub fn abbreviate(report: &Report, messages: &Messages) -> String {
    written(report, messages, true)
}

/// What [`publish`] says of every check without facts of its own, as a JSON array: all that passed in the
/// order of [`Code::ALL`], then all that have nothing to check.
#[must_use]
pub fn plain(messages: &Messages) -> String {
    let mut plain = Vec::new();
    for outcome in [Outcome::Pass, Outcome::NotApplicable] {
        for code in Code::ALL {
            Check::note(&mut plain, code, outcome, &Pointer::root(), &[]);
        }
    }
    let mut json = Json { text: String::new(), abbreviated: false };
    checks(&plain, messages, &mut json);
    json.text
}

fn written(report: &Report, messages: &Messages, abbreviated: bool) -> String {
    // Some sixty checks of two hundred bytes each, or of twenty.
    let mut json = Json { text: String::with_capacity(0x4000), abbreviated };
    json.text.push('{');
    json.name("version");
    push_decimal(&mut json.text, u64::from(REPORT_VERSION));
    members(report, messages, &mut json);
    json.text
}

/// What a report says, whether it stands alone or in that on another document.
fn members(report: &Report, messages: &Messages, json: &mut Json) {
    let verdict = verdict(report);
    json.text("verdict", verdict.name());
    json.optional("basis", report.scope.basis().filter(|_| verdict == Verdict::Valid).map(Basis::name));
    json.open("caveats", '[');
    for code in report.caveats() {
        json.item(code.name());
    }
    json.text.push(']');
    json.optional("standard", report.format.standard);
    json.optional("dataModel", report.format.data_model);
    json.optional("container", report.format.container);
    json.optional("envelope", report.format.envelope);
    json.optional("credential", report.credential.as_deref());
    if let Some(issuer) = &report.issuer {
        json.open("issuer", '{');
        json.text("id", &issuer.id);
        json.optional("host", issuer.host.as_deref());
        if !issuer.path.is_empty() {
            json.texts("path", &issuer.path);
        }
        json.text.push('}');
    }
    #[cfg(feature = "inspect")]
    if let Some(trace) = &report.trace {
        super::traced::members(trace, report, json);
    }
    json.text("checkedAt", &report.checked_at.to_rfc3339());
    json.texts("contacted", &report.contacted);
    json.name("checks");
    checks(&report.checks, messages, json);
    json.open("proofs", '[');
    for proof in &report.proofs {
        publish_proof(proof, messages, json);
    }
    json.text.push(']');
    #[cfg(feature = "full")]
    if !report.changes.is_empty() {
        json.open("upgrades", '[');
        for change in &report.changes {
            json.begin();
            json.text("about", change.about.as_str());
            json.text("from", &change.from);
            json.text("to", &change.to);
            json.text.push('}');
        }
        json.text.push(']');
    }
    #[cfg(feature = "recipient")]
    if let Some(answer) = &report.recipient {
        publish_answer(answer, messages, json);
    }
    #[cfg(feature = "trust")]
    if report.presented_by_recipient {
        json.name("presentedByRecipient");
        json.text.push_str("true");
    }
    #[cfg(feature = "trust")]
    if !report.sites.is_empty() {
        json.open("sites", '[');
        for site in &report.sites {
            json.begin();
            json.text("origin", &site.origin);
            json.text("answer", site.answer.name());
            if let trust::SiteAnswer::NotChecked(doubt) = site.answer {
                json.text("why", doubt.name());
            }
            json.text.push('}');
        }
        json.text.push(']');
    }
    #[cfg(feature = "trust")]
    if let Some(co_signers) = &report.co_signers {
        publish_co_signers(co_signers, json);
    }
    #[cfg(feature = "trust")]
    if !report.aside.is_empty() {
        json.open("aside", '[');
        for aside in &report.aside {
            json.begin();
            json.text("source", &aside.source);
            json.text("verdict", aside.verdict.name());
            json.text.push('}');
        }
        json.text.push(']');
    }
    #[cfg(feature = "trust")]
    if !report.listings.is_empty() {
        json.open("lists", '[');
        for listing in &report.listings {
            publish_listing(listing, report.checked_at, messages, json);
        }
        json.text.push(']');
    }
    #[cfg(feature = "full")]
    if !report.endorsements.is_empty() {
        json.open("endorsements", '[');
        for endorsing in &report.endorsements {
            json.begin();
            json.text("about", endorsing.about.as_str());
            json.text("of", endorsing.of.name());
            #[cfg(feature = "trust")]
            if let Some(beside) = &endorsing.beside {
                json.text("source", &beside.source);
                json.optional("bound", beside.bound.map(Bound::name));
            }
            members(&endorsing.report, messages, json);
        }
        json.text.push(']');
    }
    if !report.inner.is_empty() {
        json.open("badges", '[');
        for inner in &report.inner {
            json.begin();
            json.text("about", inner.about.as_str());
            members(&inner.report, messages, json);
        }
        json.text.push(']');
    }
    json.text.push('}');
}

/// Who signed besides the issuer.
#[cfg(feature = "trust")]
fn publish_co_signers(co_signers: &CoSigners, json: &mut Json) {
    json.open("coSigners", '{');
    json.text("community", &co_signers.community);
    json.name("atLeast");
    push_decimal(&mut json.text, co_signers.at_least as u64);
    json.name("enough");
    json.text.push_str(if co_signers.enough() { "true" } else { "false" });
    json.open("members", '[');
    for member in &co_signers.members {
        json.begin();
        json.text("id", &member.id);
        json.text("source", &member.source);
        json.text.push('}');
    }
    json.text.push(']');
    json.texts("others", &co_signers.others);
    json.text.push('}');
}

/// What a list that the reader chose says of the issuer.
#[cfg(feature = "trust")]
fn publish_listing(listing: &Listing, now: Timestamp, messages: &Messages, json: &mut Json) {
    json.begin();
    json.text("list", &listing.list);
    json.optional("keeper", listing.keeper.as_deref());
    json.optional("signer", listing.signer.as_deref());
    json.optional("date", listing.date.map(Timestamp::to_rfc3339).as_deref());
    json.text("answer", listing.answer.name());
    if let Some(entry) = listing.answer.entry() {
        json.optional("name", entry.name.as_deref());
        json.optional("since", entry.since.map(Timestamp::to_rfc3339).as_deref());
        json.optional("until", entry.until.map(Timestamp::to_rfc3339).as_deref());
    }
    if let trust::Answer::NotChecked(doubt) = listing.answer {
        json.text("why", doubt.name());
    }
    let mut detail = String::new();
    for pattern in messages.listing(listing, now) {
        if !detail.is_empty() {
            detail.push(' ');
        }
        for piece in pieces(pattern) {
            match piece {
                Piece::Text(text) => detail.push_str(text),
                Piece::Value("keeper") => detail.push_str(listing.keeper()),
                Piece::Value("date") => detail.push_str(&listing.day(now).map(Timestamp::date).unwrap_or_default()),
                Piece::Value(_) => {
                    detail.push_str(listing.answer.entry().and_then(|entry| entry.name.as_deref()).unwrap_or_default())
                }
            }
        }
    }
    json.text("detail", &detail);
    json.text.push('}');
}

/// What was found, never what was typed.
#[cfg(feature = "recipient")]
fn publish_answer(answer: &Answer, messages: &Messages, json: &mut Json) {
    json.open("recipient", '{');
    json.text("answer", answer.name());
    match answer {
        Answer::Match(found) => {
            json.text("identifier", &found.kind);
            json.text("form", found.form);
            json.text("spelling", found.spelling);
        }
        Answer::NoMatch => {}
        Answer::CannotTell(doubt) => json.text("why", doubt.name()),
    }
    json.text("detail", messages.answer(answer));
    json.text.push('}');
}

fn publish_proof(proof: &Proof, messages: &Messages, json: &mut Json) {
    json.begin();
    json.text("about", proof.about.as_str());
    json.text("suite", &proof.suite);
    json.text("verificationMethod", &proof.method);
    json.optional("controller", proof.controller.as_deref());
    let role = match proof.role {
        Role::Issuer => "issuer",
        Role::CoSignature => "co-signature",
        Role::Unknown => "unknown",
    };
    json.text("role", role);
    json.text("result", proof.verdict().name());
    #[cfg(feature = "inspect")]
    if let Some(trace) = &proof.trace {
        super::traced::of_proof(trace, json);
    }
    json.name("checks");
    checks(&proof.checks, messages, json);
    json.text.push('}');
}

/// Most of a report: so what is ours goes in as it is, in few pieces.
fn checks(checks: &[Check], messages: &Messages, json: &mut Json) {
    json.text.push('[');
    for check in checks {
        if json.abbreviated && check.values.is_empty() {
            let first = match check.outcome {
                Outcome::Pass => 0,
                Outcome::NotApplicable => Code::ALL.len(),
                Outcome::Fail | Outcome::Unknown(_) => usize::MAX,
            };
            if first != usize::MAX {
                json.separate();
                push_decimal(&mut json.text, (first + check.code as usize) as u64);
                if !check.about.as_str().is_empty() {
                    json.item(check.about.as_str());
                }
                continue;
            }
        }
        json.begin();
        json.text("code", check.code.name());
        let (outcome, why) = match check.outcome {
            Outcome::Pass => ("pass", None),
            Outcome::Fail => ("fail", None),
            Outcome::NotApplicable => ("not-applicable", None),
            Outcome::Unknown(why) => ("unknown", Some(why.name())),
        };
        json.text("outcome", outcome);
        json.text("about", check.about.as_str());
        json.optional("why", why);
        json.name("detail");
        json.text.push('"');
        messages.push_detail(check, &mut json.text, &mut |json, value| escape(value, json));
        json.text.push('"');
        if matches!(check.outcome, Outcome::Fail | Outcome::Unknown(_)) {
            json.text("hint", messages.hint_text(check));
        }
        json.text("rule", check.code.rule());
        json.text.push('}');
    }
    json.text.push(']');
}

/// JSON text being written.
pub(super) struct Json {
    pub(super) text: String,
    /// Whether what a page knows of each check is left out.
    abbreviated: bool,
}

impl Json {
    /// A comma, unless what is written here is the first in its array or object.
    pub(super) fn separate(&mut self) {
        if !matches!(self.text.as_bytes().last(), Some(b'{' | b'[')) {
            self.text.push(',');
        }
    }

    /// The name of a member: ours, with nothing in it to escape.
    pub(super) fn name(&mut self, name: &'static str) {
        self.separate();
        for part in ["\"", name, "\":"] {
            self.text.push_str(part);
        }
    }

    pub(super) fn text(&mut self, name: &'static str, text: &str) {
        self.name(name);
        write_string(text, &mut self.text);
    }

    /// Nothing where there is no text.
    pub(super) fn optional(&mut self, name: &'static str, text: Option<&str>) {
        if let Some(text) = text {
            self.text(name, text);
        }
    }

    pub(super) fn texts(&mut self, name: &'static str, texts: &[Box<str>]) {
        self.open(name, '[');
        for text in texts {
            self.item(text);
        }
        self.text.push(']');
    }

    pub(super) fn item(&mut self, text: &str) {
        self.separate();
        write_string(text, &mut self.text);
    }

    pub(super) fn open(&mut self, name: &'static str, bracket: char) {
        self.name(name);
        self.text.push(bracket);
    }

    /// Begins an object in an array.
    pub(super) fn begin(&mut self) {
        self.separate();
        self.text.push('{');
    }
}
