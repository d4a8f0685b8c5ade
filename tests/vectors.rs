//! The vectors that run natively and in every browser (invariant 12) are what the code makes, and
//! come out as they say.
#![cfg(feature = "issue")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, dead_code)] // The example's own `main` is not called.

#[path = "../examples/vectors.rs"]
mod made;
#[path = "support/vectors.rs"]
mod vectors;

use open_badge::Verifier;
use open_badge::json::{self, Numbers, Value};
use open_badge::messages::Messages;
use open_badge::report::{Code, Verdict, abbreviate, plain, publish};
use std::collections::BTreeSet;

#[test]
fn the_committed_vectors_are_what_the_code_makes() {
    let made = made::vectors();
    let differs = made.lines().zip(vectors::VECTORS.lines()).find(|(made, committed)| made != committed);
    assert_eq!(differs, None, "`cargo run --features issue --example vectors > tests/fixtures/vectors.json`");
    assert_eq!(made.len(), vectors::VECTORS.len());
}

#[test]
fn every_vector_comes_out_as_it_says() {
    let (count, wrong) = vectors::run(Numbers::std());
    assert_eq!(count, vectors::all());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_vectors_come_to_every_verdict_that_there_can_be() {
    let vectors = json::parse(vectors::VECTORS.as_bytes()).unwrap();
    let verdict = |vector: &Value| vector.get("expected").unwrap().get("verdict").unwrap().as_str().unwrap().to_owned();
    let found: BTreeSet<String> = vectors.as_array().unwrap().iter().map(verdict).collect();
    assert_eq!(found, Verdict::ALL.iter().map(|verdict| verdict.name().to_owned()).collect());
    let names: BTreeSet<_> =
        vectors.as_array().unwrap().iter().map(|vector| vector.get("name").unwrap().as_str()).collect();
    assert_eq!(names.len(), vectors.as_array().unwrap().len(), "two vectors of one name");
}

/// What a page gets, with what it read once put back, is what a program gets.
#[test]
fn an_abbreviated_report_says_all_that_a_published_one_does() {
    let messages = Messages::english();
    let plain: serde_json::Value = serde_json::from_str(&plain(&messages)).unwrap();
    assert_eq!(plain.as_array().unwrap().len(), 2 * Code::ALL.len());
    let mut verifier = Verifier::new();
    let mut shorter = 0;
    for vector in json::parse(vectors::VECTORS.as_bytes()).unwrap().as_array().unwrap() {
        let (verification, _) = vectors::verify(vector, &mut verifier, Numbers::std());
        let published = publish(&verification.report, &messages);
        let abbreviated = abbreviate(&verification.report, &messages);
        shorter += usize::from(abbreviated.len() < published.len() / 2);
        let mut report = serde_json::from_str(&abbreviated).unwrap();
        put_back(&mut report, &plain);
        assert_eq!(report, serde_json::from_str::<serde_json::Value>(&published).unwrap());
    }
    assert!(shorter > vectors::all() / 2, "{shorter}");
}

fn put_back(part: &mut serde_json::Value, plain: &serde_json::Value) {
    let mut checks: Vec<serde_json::Value> = Vec::new();
    for piece in part["checks"].as_array().unwrap() {
        match piece {
            serde_json::Value::Number(number) => checks.push(plain[number.as_u64().unwrap() as usize].clone()),
            serde_json::Value::String(about) => checks.last_mut().unwrap()["about"] = about.as_str().into(),
            other => checks.push(other.clone()),
        }
    }
    part["checks"] = checks.into();
    for inside in ["proofs", "endorsements", "badges"] {
        for inner in part.get_mut(inside).and_then(serde_json::Value::as_array_mut).into_iter().flatten() {
            put_back(inner, plain);
        }
    }
}
