//! What the witnesses of a log approved of (§ DID Witnesses).

use super::LogError;
use super::proof::{digest, holds, signer};
use crate::json::{self, Object, Value};
use crate::limits;
use crate::time::Timestamp;
use std::rc::Rc;

/// An entry that witnesses must approve of.
#[derive(Clone, Debug)]
pub(super) struct Witnessed {
    /// Its place in the log, from 0.
    pub(super) place: usize,
    /// Who must.
    pub(super) by: Rc<Witnesses>,
}

/// Witnesses, as a parameter names them.
#[derive(Debug)]
pub(super) struct Witnesses {
    /// How many must approve.
    pub(super) threshold: usize,
    /// The keys of those who may.
    pub(super) keys: Vec<Box<str>>,
}

/// The last entry that each witness approved of: whoever approves of an entry approves of all before it.
pub(super) struct Approvals<'a> {
    last: Vec<(&'a str, usize)>,
}

impl<'a> Approvals<'a> {
    /// Reads the witnesses' file of a log with these `versions`. What is about no version of the log, and
    /// what does not hold, counts for nothing.
    pub(super) fn read(
        file: &[u8],
        versions: &[Box<str>],
        witnessed: &'a [Witnessed],
        now: Timestamp,
    ) -> Result<Self, LogError> {
        let Ok(Value::Array(items)) = json::parse(json::strip_bom(file).0) else { return Err(LogError::Witnesses) };
        let mut last: Vec<(&'a str, usize)> = Vec::new();
        let mut tried = 0;
        for item in &items {
            let version = item.get("versionId").and_then(Value::as_str).unwrap_or_default();
            let Some(place) = versions.iter().position(|known| **known == *version) else { continue };
            let mut signed = Object::new();
            signed.set("versionId", Value::string(version));
            let document = digest(Value::Object(signed))?;
            for proof in item.get("proof").map(Value::as_list).unwrap_or_default() {
                let named = signer(proof);
                let all = || witnessed.iter().flat_map(|witnessed| &witnessed.by.keys);
                let Some(key) = named.and_then(|key| all().find(|known| ***known == *key)) else { continue };
                tried += 1;
                if tried > limits::WITNESS_PROOFS {
                    return Err(LogError::Limit);
                }
                if holds(proof, key, &document, now)? {
                    match last.iter_mut().find(|(known, _)| **known == **key) {
                        Some((_, known)) => *known = place.max(*known),
                        None => last.push((key, place)),
                    }
                }
            }
        }
        Ok(Self { last })
    }

    /// Whether enough approved of an entry, or of a later one.
    pub(super) fn are_enough(&self, entry: &Witnessed) -> bool {
        let approves = |key: &str| self.last.iter().any(|(known, last)| *known == key && *last >= entry.place);
        entry.by.keys.iter().filter(|key| approves(key)).count() >= entry.by.threshold
    }
}
