//! The parameters of a log: what each entry sets, and what of it is in force when.

use super::witness::{Witnessed, Witnesses};
use super::{LogError, hash};
use crate::json::{Object, Value};
use crate::key::did;
use crate::limits;
use std::rc::Rc;

/// The one version of the method that is read here.
const METHOD: &str = "did:webvh:1.0";

const NAMES: [&str; 9] =
    ["method", "scid", "updateKeys", "nextKeyHashes", "witness", "watchers", "portable", "deactivated", "ttl"];

/// What is in force.
#[derive(Clone, Debug, Default)]
pub(super) struct Parameters {
    update_keys: Vec<Box<str>>,
    /// Hashes of keys that may be next; with any, pre-rotation is in force.
    next_key_hashes: Vec<Box<str>>,
    witness: Option<Rc<Witnesses>>,
    pub(super) portable: bool,
    pub(super) deactivated: bool,
}

impl Parameters {
    /// What is in force with what an entry sets, which may be the first of the log of `scid`
    /// (§ did:webvh DID Method Parameters).
    pub(super) fn with(&self, set: &Object, first: bool, scid: &str) -> Result<Self, LogError> {
        let text = |name: &str| set.get(name).and_then(Value::as_str);
        // An identifier that was given up is given up for good.
        if self.deactivated || set.iter().any(|(name, _)| !NAMES.contains(&name)) {
            return Err(LogError::Form);
        }
        if set.get("method").map_or(first, |_| text("method") != Some(METHOD)) {
            return Err(if text("method").is_some() { LogError::Version } else { LogError::Form });
        }
        match (first, set.get("scid").map(Value::as_str)) {
            (true, Some(Some(found))) if found != scid => return Err(LogError::Scid),
            (true, Some(Some(_))) | (false, None) => {}
            _ => return Err(LogError::Form),
        }
        let mut next = self.clone();
        if let Some(keys) = set.get("updateKeys") {
            next.update_keys = texts(keys)?;
        }
        if first && next.update_keys.is_empty() {
            return Err(LogError::Form);
        }
        if let Some(hashes) = set.get("nextKeyHashes") {
            next.next_key_hashes = texts(hashes)?;
        }
        if let Some(watchers) = set.get("watchers") {
            texts(watchers)?;
        }
        if let Some(witness) = set.get("witness") {
            next.witness = witnesses(witness)?;
        }
        for (name, flag) in [("portable", &mut next.portable), ("deactivated", &mut next.deactivated)] {
            match set.get(name) {
                Some(Value::Bool(value)) => *flag = *value,
                Some(Value::Null) => *flag = false,
                Some(_) => return Err(LogError::Form),
                None => {}
            }
        }
        // Only the first entry can allow to move.
        if next.portable && !self.portable && !first {
            return Err(LogError::Form);
        }
        match set.get("ttl") {
            None | Some(Value::Null) => {}
            Some(Value::Number(ttl)) if ttl.bytes().all(|byte| byte.is_ascii_digit()) => {}
            Some(_) => return Err(LogError::Form),
        }
        if self.is_rotating() && (!set.contains("updateKeys") || !set.contains("nextKeyHashes")) {
            return Err(LogError::Rotation);
        }
        Ok(next)
    }

    /// The keys that may sign the entry after which `next` is in force: those before it, or, where keys are
    /// announced, its own, all of which were (§ Authorized Keys).
    pub(super) fn keys_for<'a>(&'a self, next: &'a Self, first: bool) -> Result<&'a [Box<str>], LogError> {
        if first {
            return Ok(&next.update_keys);
        }
        if !self.is_rotating() {
            return Ok(&self.update_keys);
        }
        let announced = |key: &str| {
            let hash = hash(key);
            self.next_key_hashes.iter().any(|known| **known == *hash)
        };
        let all = !next.update_keys.is_empty() && next.update_keys.iter().all(|key| announced(key));
        if all { Ok(&next.update_keys) } else { Err(LogError::Rotation) }
    }

    /// Who must approve of the entry with this place: the witnesses before it, or, where there were none, its
    /// own (§ The `witness` Parameter).
    pub(super) fn witnesses_for(&self, next: &Self, place: usize) -> Option<Witnessed> {
        let by = self.witness.as_ref().or(next.witness.as_ref())?;
        Some(Witnessed { place, by: Rc::clone(by) })
    }

    fn is_rotating(&self) -> bool {
        !self.next_key_hashes.is_empty()
    }
}

/// A list of texts; `null` was once written for none.
fn texts(value: &Value) -> Result<Vec<Box<str>>, LogError> {
    let items = match value {
        Value::Array(items) if items.len() <= limits::LOG_LIST => items,
        Value::Array(_) => return Err(LogError::Limit),
        Value::Null => return Ok(Vec::new()),
        _ => return Err(LogError::Form),
    };
    items.iter().map(|item| item.as_str().map(Into::into).ok_or(LogError::Form)).collect()
}

/// Witnesses; `None` of an empty object.
fn witnesses(value: &Value) -> Result<Option<Rc<Witnesses>>, LogError> {
    let object = match value {
        Value::Object(object) if !object.is_empty() => object,
        Value::Object(_) | Value::Null => return Ok(None),
        _ => return Err(LogError::Form),
    };
    let entries = object.get("witnesses").and_then(Value::as_array).ok_or(LogError::Form)?;
    if entries.len() > limits::LOG_LIST {
        return Err(LogError::Limit);
    }
    let mut keys: Vec<Box<str>> = Vec::new();
    for entry in entries {
        let id = entry.get("id").and_then(Value::as_str).unwrap_or_default();
        let (key, _) = did::key::decode(id).map_err(|_| LogError::Form)?;
        // Nobody counts twice.
        if keys.iter().any(|known| **known == *key) {
            return Err(LogError::Form);
        }
        keys.push(key.into());
    }
    let threshold = match object.get("threshold") {
        Some(Value::Number(number)) => number.parse().map_err(|_| LogError::Form)?,
        _ => return Err(LogError::Form),
    };
    let within = (1..=keys.len()).contains(&threshold);
    if within { Ok(Some(Rc::new(Witnesses { threshold, keys }))) } else { Err(LogError::Form) }
}
