//! Proof chains: the proofs that a proof builds on must be there, and verify.

use crate::json::{Pointer, Value};
use crate::report::{Check, Code, Outcome, Proof, Verdict};

/// Checks `previousProof` of every proof (DIP-09): each one named exists and verifies in turn, and
/// no proof builds on itself. A cycle therefore never verifies.
pub(super) fn check(entries: &[(&Value, Pointer)], proofs: &mut [Proof]) {
    let previous: Vec<Vec<&str>> = entries.iter().map(|(entry, _)| named(entry)).collect();
    let ids: Vec<Option<&str>> = entries.iter().map(|(entry, _)| entry.get("id").and_then(Value::as_str)).collect();
    let mut outcomes: Vec<Option<Outcome>> =
        previous.iter().map(|names| names.is_empty().then_some(Outcome::NotApplicable)).collect();
    // Each round settles the proofs all of whose previous ones are settled; a round that settles
    // none leaves cycles and gaps.
    for _ in 0..proofs.len() {
        for index in 0..proofs.len() {
            if outcomes.get(index).copied().flatten().is_some() {
                continue;
            }
            let holds = previous.get(index).into_iter().flatten().all(|name| {
                let place = ids.iter().position(|id| *id == Some(*name));
                place.is_some_and(|place| {
                    let settled = outcomes.get(place).copied().flatten();
                    matches!(settled, Some(Outcome::Pass | Outcome::NotApplicable))
                        && proofs.get(place).is_some_and(verifies)
                })
            });
            if holds && let Some(outcome) = outcomes.get_mut(index) {
                *outcome = Some(Outcome::Pass);
            }
        }
    }
    for (proof, outcome) in proofs.iter_mut().zip(outcomes) {
        let at = proof.about.member("previousProof");
        proof.checks.push(Check::new(Code::ProofChain, outcome.unwrap_or(Outcome::Fail), at));
    }
}

/// Whether a proof verifies by itself, whoever made it; its own place in the chain is settled apart.
fn verifies(proof: &Proof) -> bool {
    let mut alone = proof.clone();
    alone.checks.retain(|check| check.code != Code::ProofChain);
    alone.checks.push(Check::new(Code::ProofChain, Outcome::NotApplicable, Pointer::root()));
    alone.verdict() == Verdict::Valid
}

/// The proofs that `entry` builds on, in the order it names them.
pub(super) fn matching(entry: &Value, entries: &[(&Value, Pointer)]) -> Vec<Value> {
    let find = |name: &str| entries.iter().find(|(other, _)| other.get("id").and_then(Value::as_str) == Some(name));
    named(entry).into_iter().filter_map(find).map(|(other, _)| (*other).clone()).collect()
}

/// The identifiers in a proof's `previousProof`.
fn named(entry: &Value) -> Vec<&str> {
    let list = entry.get("previousProof").map(Value::as_list).unwrap_or_default();
    list.iter().filter_map(Value::as_str).collect()
}
