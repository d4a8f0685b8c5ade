//! One entry of a log: its members, number, hash, time and name.

use super::{LogError, canonical, hash};
use crate::credential::rules::list;
use crate::json::{self, Object, Value};
use crate::text::Cut;
use crate::time::{self, Timestamp};

/// An entry, read and not verified.
pub(super) struct Entry {
    /// All of it but its proofs.
    pub(super) unsecured: Object,
    /// Its `versionId`.
    pub(super) version: Box<str>,
    pub(super) time: Timestamp,
    pub(super) parameters: Object,
    pub(super) state: Object,
    pub(super) proofs: Vec<Value>,
}

impl Entry {
    /// Reads a line of a log.
    pub(super) fn read(line: &[u8]) -> Result<Self, LogError> {
        let Ok(Value::Object(entry)) = json::parse(line) else { return Err(LogError::Form) };
        let object = |name: &str| entry.get(name).and_then(Value::as_object).cloned().ok_or(LogError::Form);
        let text = |name: &str| entry.get(name).and_then(Value::as_str).ok_or(LogError::Form);
        let written = text("versionTime")?;
        let time = time::parse(written).map_err(|_| LogError::Form)?.timestamp;
        // UTC, in either way of writing it.
        if !["Z", "+00:00"].iter().any(|utc| written.ends_with(utc)) {
            return Err(LogError::Form);
        }
        let state = object("state")?;
        if state.get("id").and_then(Value::as_str).is_none() {
            return Err(LogError::Form);
        }
        Ok(Self {
            version: text("versionId")?.into(),
            time,
            parameters: object("parameters")?,
            state,
            proofs: list(&entry, "proof").to_vec(),
            unsecured: entry.without("proof"),
        })
    }

    /// The identifier that its document is about.
    pub(super) fn id(&self) -> &str {
        self.state.get("id").and_then(Value::as_str).unwrap_or_default()
    }

    /// Its number is the next one.
    pub(super) fn check_number(&self, expected: usize) -> Result<(), LogError> {
        let mut number = String::new();
        json::push_decimal(&mut number, expected as u64);
        match self.version.cut(b'-') {
            Some((found, _)) if found == number => Ok(()),
            _ => Err(LogError::Numbers),
        }
    }

    /// Its hash is over itself and the version `before` it, which for the first is the SCID.
    pub(super) fn check_hash(&self, before: &str) -> Result<(), LogError> {
        let (_, found) = self.version.cut(b'-').ok_or(LogError::Numbers)?;
        let mut preliminary = self.unsecured.clone();
        preliminary.set("versionId", Value::string(before));
        if hash(&canonical(Value::Object(preliminary))?) == found { Ok(()) } else { Err(LogError::Hashes) }
    }

    /// Of the first entry: the SCID is the hash of it as it was before there was a SCID.
    pub(super) fn check_scid(&self, scid: &str) -> Result<(), LogError> {
        const PLACEHOLDER: &str = "{SCID}";
        let mut preliminary = self.unsecured.clone();
        preliminary.set("versionId", Value::string(PLACEHOLDER));
        // In the text, so that it counts wherever it stands; names of members may then come in another order.
        let text = canonical(Value::Object(preliminary))?.replace(scid, PLACEHOLDER);
        let preliminary = json::parse(text.as_bytes()).map_err(|_| LogError::Form)?;
        if hash(&canonical(preliminary)?) == scid { Ok(()) } else { Err(LogError::Scid) }
    }

    /// It is later than the one `before`, and not in the future.
    pub(super) fn check_time(&self, before: Option<Timestamp>, now: Timestamp) -> Result<(), LogError> {
        let rises = before.is_none_or(|before| before < self.time);
        if rises && self.time <= now { Ok(()) } else { Err(LogError::Times) }
    }

    /// Its document is about an identifier with this SCID: that of the entry `before`, or, where the
    /// identifier is portable, another that names the one before (§ DID Portability).
    pub(super) fn check_name(&self, before: Option<&Self>, scid: &str, portable: bool) -> Result<(), LogError> {
        let own = super::place(self.id()).is_some()
            && self.id().strip_prefix("did:webvh:").and_then(|rest| rest.cut(b':')).is_some_and(|rest| rest.0 == scid);
        let moved = before.filter(|before| before.id() != self.id());
        let known = |before: &Self| {
            portable && list(&self.state, "alsoKnownAs").iter().any(|name| name.as_str() == Some(before.id()))
        };
        if own && moved.is_none_or(known) { Ok(()) } else { Err(LogError::Name) }
    }
}
