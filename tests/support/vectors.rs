//! Reading `tests/fixtures/vectors.json` and holding the core to it, natively and in browsers alike.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

// A test may use this file and another that needs the same.
#[allow(clippy::duplicate_mod)]
#[path = "supply.rs"]
mod supply;

use open_badge::documents::{Documents, Fetched, Wanted};
use open_badge::encoding::hex;
use open_badge::json::{self, Numbers, Value};
use open_badge::jsonld::Processor;
use open_badge::proof::{self, Hashes};
use open_badge::report::{Code, Outcome, Report, Why, verdict};
use open_badge::{Progress, Settings, Verification, Verifier, time};
use supply::supply;

/// The committed vectors.
pub const VECTORS: &str = include_str!("../fixtures/vectors.json");

/// How many vectors there are.
pub fn all() -> usize {
    json::parse(VECTORS.as_bytes()).unwrap().as_array().unwrap().len()
}

/// What went otherwise than the vectors say, a line for each, and how many vectors were compared: of a
/// badge that this build says only another reads, nothing is, and of one whose signature it leaves to the
/// browser neither (`tests/browser/signatures.test.mjs` has those).
pub fn run(numbers: Numbers) -> (usize, Vec<String>) {
    let vectors = json::parse(VECTORS.as_bytes()).unwrap();
    let vectors = vectors.as_array().unwrap();
    let mut verifier = Verifier::new();
    let mut wrong = Vec::new();
    let mut count = 0;
    for vector in vectors {
        let name = text(vector, "name");
        let expected = expected(vector, numbers);
        let (verification, asked) = verify(vector, &mut verifier, numbers);
        if asked && !cfg!(all(feature = "bls", feature = "ecdsa")) {
            continue;
        }
        if asked {
            wrong.push(format!("{name}: a signature was left to the browser"));
        }
        let report = verification.report;
        let limited = report.is_limited();
        let found = outcome(vector, &report, numbers);
        if found != expected && limited {
            continue;
        }
        count += 1;
        if found != expected {
            wrong.push(format!("{name}: {found}"));
        }
        let form = hashes(text(vector, "input"), numbers).map(|hashes| hashes.document.nquads).unwrap_or_default();
        for quad in vector.get("quads").map(Value::as_list).unwrap_or_default() {
            let quad = quad.as_str().unwrap();
            if !form.contains(quad) {
                wrong.push(format!("{name}: no {quad} in {form}"));
            }
        }
    }
    (count, wrong)
}

/// What a vector says that should come of it. Canonical forms by rare contexts are asked only of builds that
/// contain these.
fn expected(vector: &Value, numbers: Numbers) -> String {
    let expected = vector.get("expected").unwrap();
    let rare = !cfg!(feature = "all-contexts") && hashes(text(vector, "input"), numbers).is_none();
    let Some(expected) = expected.as_object().filter(|_| rare) else {
        return json::canonicalize(expected, numbers).unwrap();
    };
    let mut rest = json::Object::new();
    for (name, value) in expected.iter().filter(|(name, _)| !matches!(*name, "document" | "proofs")) {
        rest.insert(name, value.clone());
    }
    json::canonicalize(&Value::Object(rest), numbers).unwrap()
}

/// What comes of a vector's input: an object as that under `expected`.
fn outcome(vector: &Value, report: &Report, numbers: Numbers) -> String {
    let strings = |texts: Vec<String>| Value::Array(texts.iter().map(|text| Value::string(text)).collect());
    let mut outcome = json::Object::new();
    let verdict = verdict(report);
    outcome.insert("verdict", Value::string(verdict.name()));
    outcome.insert("caveats", strings(report.caveats().iter().map(|code| code.name().into()).collect()));
    let decides = |code: Code, outcome: Outcome| match outcome {
        Outcome::Fail => code.on_fail() == open_badge::report::OnFail::Is(verdict),
        Outcome::Unknown(_) => code.on_unknown() == open_badge::report::OnUnknown::Decides,
        Outcome::Pass | Outcome::NotApplicable => false,
    };
    let because = report.checks.iter().find(|check| decides(check.code, check.outcome));
    if let Some(check) = because {
        outcome.insert("because", Value::string(check.code.name()));
    }
    #[cfg(feature = "full")]
    if !report.endorsements.is_empty() {
        let of =
            |endorsing: &open_badge::report::Endorsing| open_badge::report::verdict(&endorsing.report).name().into();
        outcome.insert("endorsements", strings(report.endorsements.iter().map(of).collect()));
    }
    if let Some(hashes) = hashes(text(vector, "input"), numbers).filter(|hashes| !hashes.proofs.is_empty()) {
        let of_proof = |forms: &proof::ProofForms| match &forms.configuration {
            Ok(form) => hex::encode(&form.hash),
            Err(check) => check.code.name().into(),
        };
        outcome.insert("document", Value::string(&hex::encode(&hashes.document.hash)));
        outcome.insert("proofs", strings(hashes.proofs.iter().map(of_proof).collect()));
    }
    json::canonicalize(&Value::Object(outcome), numbers).unwrap()
}

/// Verifies a vector's input at its time, and says whether that asked whether a signature holds. Documents
/// that the vector does not list cannot be reached.
pub fn verify(vector: &Value, verifier: &mut Verifier, numbers: Numbers) -> (Verification, bool) {
    let mut documents = Documents::new();
    let mut asked = false;
    let settings = Settings { now: time::parse(text(vector, "at")).unwrap().timestamp, numbers };
    loop {
        match verifier.verify(text(vector, "input").as_bytes(), &documents, &settings) {
            Progress::Done(verification) => return (*verification, asked),
            Progress::Wanted(wanted) => {
                asked |= wanted.iter().any(is_signature);
                supply(wanted, &mut documents, &mut |url| match vector
                    .get("documents")
                    .and_then(|listed| listed.get(url)?.as_str())
                {
                    Some(document) => Fetched::Found(document.into()),
                    None => Fetched::Failed { why: Why::Unreachable, status: None },
                });
            }
        }
    }
}

#[cfg(feature = "full")]
fn is_signature(wanted: &Wanted) -> bool {
    matches!(wanted, Wanted::Signature(_))
}

#[cfg(not(feature = "full"))]
fn is_signature(_: &Wanted) -> bool {
    false
}

/// The canonical forms of an input, if it is an object that has them.
fn hashes(input: &str, numbers: Numbers) -> Option<Hashes> {
    let document = json::parse(input.as_bytes()).ok()?;
    proof::hashes(document.as_object()?, &mut Processor::new(), numbers).ok()
}

fn text<'a>(vector: &'a Value, name: &str) -> &'a str {
    vector.get(name).and_then(Value::as_str).unwrap_or_else(|| panic!("no {name}: {vector:?}"))
}
