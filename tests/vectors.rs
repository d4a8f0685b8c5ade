//! The vectors that run natively and in every browser (invariant 12) are what the code makes, and
//! come out as they say.
#![cfg(feature = "issue")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, dead_code)] // The example's own `main` is not called.

#[path = "../examples/vectors.rs"]
mod made;
#[path = "support/vectors.rs"]
mod vectors;

use open_badge::json::{self, Numbers, Value};
use open_badge::report::Verdict;
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
