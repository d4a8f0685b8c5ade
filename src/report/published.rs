//! The report as programs get it: JSON text, versioned, the same natively and in JavaScript.
//!
//! Its shape is a promise, kept apart from the inner [`Report`]; `docs/report.md` documents it.
//! A page gets it as one text: some sixty checks that cross into JavaScript member by member take
//! as long as half of the verification.

use super::{Basis, Check, Outcome, Proof, Report, Role, Verdict, verdict};
use crate::json::{escape, push_decimal, write_string};
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
    // Some sixty checks of two hundred bytes each.
    let mut json = Json(String::with_capacity(0x4000));
    json.0.push('{');
    json.name("version");
    push_decimal(&mut json.0, u64::from(REPORT_VERSION));
    members(report, messages, &mut json);
    json.0
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
    json.0.push(']');
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
        json.0.push('}');
    }
    json.text("checkedAt", &report.checked_at.to_rfc3339());
    json.texts("contacted", &report.contacted);
    checks(&report.checks, messages, json);
    json.open("proofs", '[');
    for proof in &report.proofs {
        publish_proof(proof, messages, json);
    }
    json.0.push(']');
    #[cfg(feature = "full")]
    if !report.changes.is_empty() {
        json.open("upgrades", '[');
        for change in &report.changes {
            json.begin();
            json.text("about", change.about.as_str());
            json.text("from", &change.from);
            json.text("to", &change.to);
            json.0.push('}');
        }
        json.0.push(']');
    }
    #[cfg(feature = "recipient")]
    if let Some(answer) = &report.recipient {
        publish_answer(answer, messages, json);
    }
    #[cfg(feature = "trust")]
    if report.presented_by_recipient {
        json.name("presentedByRecipient");
        json.0.push_str("true");
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
            json.0.push('}');
        }
        json.0.push(']');
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
            json.0.push('}');
        }
        json.0.push(']');
    }
    #[cfg(feature = "trust")]
    if !report.listings.is_empty() {
        json.open("lists", '[');
        for listing in &report.listings {
            publish_listing(listing, report.checked_at, messages, json);
        }
        json.0.push(']');
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
        json.0.push(']');
    }
    if !report.inner.is_empty() {
        json.open("badges", '[');
        for inner in &report.inner {
            json.begin();
            json.text("about", inner.about.as_str());
            members(&inner.report, messages, json);
        }
        json.0.push(']');
    }
    json.0.push('}');
}

/// Who signed besides the issuer.
#[cfg(feature = "trust")]
fn publish_co_signers(co_signers: &CoSigners, json: &mut Json) {
    json.open("coSigners", '{');
    json.text("community", &co_signers.community);
    json.name("atLeast");
    push_decimal(&mut json.0, co_signers.at_least as u64);
    json.name("enough");
    json.0.push_str(if co_signers.enough() { "true" } else { "false" });
    json.open("members", '[');
    for member in &co_signers.members {
        json.begin();
        json.text("id", &member.id);
        json.text("source", &member.source);
        json.0.push('}');
    }
    json.0.push(']');
    json.texts("others", &co_signers.others);
    json.0.push('}');
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
    json.0.push('}');
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
    json.0.push('}');
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
    checks(&proof.checks, messages, json);
    json.0.push('}');
}

/// Most of a report: so what is ours goes in as it is, in few pieces.
fn checks(checks: &[Check], messages: &Messages, json: &mut Json) {
    json.open("checks", '[');
    for check in checks {
        json.separate();
        let (outcome, why) = match check.outcome {
            Outcome::Pass => ("\",\"outcome\":\"pass\",\"about\":", None),
            Outcome::Fail => ("\",\"outcome\":\"fail\",\"about\":", None),
            Outcome::NotApplicable => ("\",\"outcome\":\"not-applicable\",\"about\":", None),
            Outcome::Unknown(why) => ("\",\"outcome\":\"unknown\",\"about\":", Some(why.name())),
        };
        for part in ["{\"code\":\"", check.code.name(), outcome] {
            json.0.push_str(part);
        }
        write_string(check.about.as_str(), &mut json.0);
        json.optional("why", why);
        json.0.push_str(",\"detail\":\"");
        messages.push_detail(check, &mut json.0, &mut |json, value| escape(value, json));
        if matches!(check.outcome, Outcome::Fail | Outcome::Unknown(_)) {
            json.0.push_str("\",\"hint\":\"");
            json.0.push_str(messages.hint_text(check));
        }
        for part in ["\",\"rule\":\"", check.code.rule(), "\"}"] {
            json.0.push_str(part);
        }
    }
    json.0.push(']');
}

/// JSON text being written.
struct Json(String);

impl Json {
    /// A comma, unless what is written here is the first in its array or object.
    fn separate(&mut self) {
        if !matches!(self.0.as_bytes().last(), Some(b'{' | b'[')) {
            self.0.push(',');
        }
    }

    /// The name of a member: ours, with nothing in it to escape.
    fn name(&mut self, name: &'static str) {
        self.separate();
        for part in ["\"", name, "\":"] {
            self.0.push_str(part);
        }
    }

    fn text(&mut self, name: &'static str, text: &str) {
        self.name(name);
        write_string(text, &mut self.0);
    }

    /// Nothing where there is no text.
    fn optional(&mut self, name: &'static str, text: Option<&str>) {
        if let Some(text) = text {
            self.text(name, text);
        }
    }

    fn texts(&mut self, name: &'static str, texts: &[Box<str>]) {
        self.open(name, '[');
        for text in texts {
            self.item(text);
        }
        self.0.push(']');
    }

    fn item(&mut self, text: &str) {
        self.separate();
        write_string(text, &mut self.0);
    }

    fn open(&mut self, name: &'static str, bracket: char) {
        self.name(name);
        self.0.push(bracket);
    }

    /// Begins an object in an array.
    fn begin(&mut self) {
        self.separate();
        self.0.push('{');
    }
}
