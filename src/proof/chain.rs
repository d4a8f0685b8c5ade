//! Proof chains: the proofs that a proof builds on must be there, and verify.

#[cfg(feature = "full")]
use crate::credential::rules::text;
use crate::json::{Pointer, Value};
use crate::report::{Check, Code, Outcome, Proof};

/// Only the feature `full` follows chains.
#[cfg(not(feature = "full"))]
pub(super) fn check(entries: &[(&Value, Pointer)], proofs: &mut [Proof]) {
    for (proof, (entry, _)) in proofs.iter_mut().zip(entries) {
        let outcome =
            if is_chained(entry) { Outcome::Unknown(crate::report::Why::Elsewhere) } else { Outcome::NotApplicable };
        Check::note_member(&mut proof.checks, Code::ProofChain, outcome, &proof.about, "previousProof", &[]);
    }
}

/// Only the feature `full` follows chains.
#[cfg(not(feature = "full"))]
pub(super) const fn matching<'a>(_: &Value, _: &[(&'a Value, Pointer)]) -> Vec<&'a Value> {
    Vec::new()
}

/// Checks `previousProof` of every proof (DIP-09): each one named exists and verifies in turn, and
/// no proof builds on itself. A cycle therefore never verifies.
#[cfg(feature = "full")]
pub(super) fn check(entries: &[(&Value, Pointer)], proofs: &mut [Proof]) {
    let mut settled = Vec::new();
    for (entry, _) in entries {
        settled.push(!is_chained(entry));
    }
    // Each round settles the proofs all of whose previous ones are settled; a round that settles
    // none leaves cycles and gaps.
    for _ in entries {
        for (index, (entry, _)) in entries.iter().enumerate() {
            let holds = named(entry).iter().filter_map(Value::as_str).all(|name| {
                let place = entries.iter().position(|(other, _)| text(other, "id") == Some(name));
                place.is_some_and(|place| {
                    settled.get(place) == Some(&true) && proofs.get(place).is_some_and(Proof::holds_alone)
                })
            });
            if let Some(settled) = settled.get_mut(index) {
                *settled |= holds;
            }
        }
    }
    for ((proof, settled), (entry, _)) in proofs.iter_mut().zip(settled).zip(entries) {
        let outcome = if is_chained(entry) { Outcome::of(settled) } else { Outcome::NotApplicable };
        Check::note_member(&mut proof.checks, Code::ProofChain, outcome, &proof.about, "previousProof", &[]);
    }
}

/// The proofs that `entry` builds on, in the order it names them.
#[cfg(feature = "full")]
pub(super) fn matching<'a>(entry: &Value, entries: &[(&'a Value, Pointer)]) -> Vec<&'a Value> {
    let mut previous = Vec::new();
    for name in named(entry).iter().filter_map(Value::as_str) {
        if let Some((other, _)) = entries.iter().find(|(other, _)| text(other, "id") == Some(name)) {
            previous.push(*other);
        }
    }
    previous
}

/// Whether a proof names others that it builds on.
fn is_chained(entry: &Value) -> bool {
    named(entry).iter().any(|name| name.as_str().is_some())
}

/// A proof's `previousProof`: strings, if the proof is well formed.
fn named(entry: &Value) -> &[Value] {
    entry.get("previousProof").map(Value::as_list).unwrap_or_default()
}
