//! did:webvh 1.0 (<https://identity.foundation/didwebvh/v1.0/>, REQUIREMENTS DID-13): the document stands at
//! the end of a log, each entry of which follows from the one before and is signed by a key that was allowed
//! to add it. The identifier is the hash of the first entry.
//!
//! A log is whole or none: an entry that breaks a rule takes the document with it, also where the entries
//! before it are in order, since whoever wrote it had the last word.

mod entry;
mod parameters;
mod proof;
mod witness;

use super::{DidError, web};
use crate::encoding::base58;
use crate::json::{Numbers, Object, Value, canonicalize};
use crate::limits;
use crate::text::Cut;
use crate::time::Timestamp;
use entry::Entry;
use parameters::Parameters;
use sha2::{Digest, Sha256};
use witness::{Approvals, Witnessed};

/// Why a log leads to no document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogError {
    /// An entry is no JSON object with the members of one, or a parameter is not as this version has it (§ The
    /// DID Log File, § did:webvh DID Method Parameters).
    Form,
    /// The log goes by another version of the method.
    Version,
    /// There are more entries, keys, witnesses or proofs than [`limits`] allow, or numbers that are not whole.
    Limit,
    /// The identifier is not the hash of the first entry (§ Verify SCID).
    Scid,
    /// The log is about another identifier, or changes its own without being allowed to (§ DID Portability).
    Name,
    /// The identifier has moved: it is in the log, and the last entry has another.
    Moved,
    /// Entries are not numbered from 1 without gaps.
    Numbers,
    /// An entry does not match its hash, or does not follow from the one before (§ Verify The Entry Hash).
    Hashes,
    /// Times do not rise, or lie in the future.
    Times,
    /// An entry is not signed by a key that was allowed to add it (§ Authorized Keys).
    Proofs,
    /// A key was not announced, where keys are announced (§ Pre-Rotation).
    Rotation,
    /// Too few witnesses approved of an entry (§ DID Witnesses).
    Witnesses,
}

/// A log whose entries are in order; its witnesses may still have to be heard.
#[derive(Clone, Debug)]
pub struct Log {
    document: Object,
    versions: Vec<Box<str>>,
    witnessed: Vec<Witnessed>,
    now: Timestamp,
}

/// Where the log of a did:webvh stands, and beside it what its witnesses say (§ The DID to HTTPS
/// Transformation).
///
/// # Errors
/// [`DidError::Invalid`]: no SCID, or no place as [`web`] has it.
pub fn urls(did: &str) -> Result<[String; 2], DidError> {
    let place = place(did).ok_or(DidError::Invalid)?;
    Ok(["/did.jsonl", "/did-witness.json"].map(|file| web::address(&place, file)))
}

/// The host and the path segments that a did:webvh names; `None` when it is not a well-formed one.
#[must_use]
pub fn place(did: &str) -> Option<(Box<str>, Vec<Box<str>>)> {
    let (scid, rest) = did.strip_prefix("did:webvh:")?.cut(b':')?;
    is_hash(scid).then(|| web::located(rest)).flatten()
}

impl Log {
    /// Verifies the log of `did`, but for its witnesses.
    ///
    /// # Errors
    /// [`LogError`]: the first rule that is broken.
    pub fn read(did: &str, log: &[u8], now: Timestamp) -> Result<Self, LogError> {
        let scid = did.strip_prefix("did:webvh:").and_then(|rest| rest.cut(b':')).ok_or(LogError::Name)?.0;
        let mut active = Parameters::default();
        let mut before: Option<Entry> = None;
        let mut found = false;
        let (mut versions, mut witnessed) = (Vec::new(), Vec::new());
        for line in log.split(|&byte| byte == b'\n').filter(|line| !line.trim_ascii().is_empty()) {
            if versions.len() == limits::LOG_ENTRIES {
                return Err(LogError::Limit);
            }
            let entry = Entry::read(line)?;
            let next = active.with(&entry.parameters, before.is_none(), scid)?;
            entry.check_number(versions.len() + 1)?;
            entry.check_hash(before.as_ref().map_or(scid, |before| &before.version))?;
            if before.is_none() {
                entry.check_scid(scid)?;
            }
            entry.check_time(before.as_ref().map(|before| before.time), now)?;
            entry.check_name(before.as_ref(), scid, next.portable)?;
            proof::check(&entry, active.keys_for(&next, before.is_none())?, now)?;
            witnessed.extend(active.witnesses_for(&next, versions.len()));
            found |= entry.id() == did;
            versions.push(entry.version.clone());
            active = next;
            before = Some(entry);
        }
        let last = before.ok_or(LogError::Form)?;
        if last.id() != did {
            return Err(if found { LogError::Moved } else { LogError::Name });
        }
        let mut document = last.state;
        // Resolvers say so beside the document.
        if active.deactivated {
            document.set("deactivated", Value::Bool(true));
        }
        Ok(Self { document, versions, witnessed, now })
    }

    /// Whether there are witnesses to be heard.
    #[must_use]
    pub fn has_witnesses(&self) -> bool {
        !self.witnessed.is_empty()
    }

    /// Verifies that enough witnesses approved of each entry, by what stands in their file.
    ///
    /// # Errors
    /// [`LogError::Witnesses`], [`LogError::Limit`]
    pub fn check_witnesses(&self, file: &[u8]) -> Result<(), LogError> {
        let approvals = Approvals::read(file, &self.versions, &self.witnessed, self.now)?;
        self.witnessed.iter().all(|witnessed| approvals.are_enough(witnessed)).then_some(()).ok_or(LogError::Witnesses)
    }

    /// The document at the end of the log; of an identifier that was given up with `deactivated`.
    #[must_use]
    pub fn into_document(self) -> Object {
        self.document
    }
}

/// Numbers as they stand in logs: whole ones, which need no arithmetic to be written in one way.
const WHOLE: Numbers = Numbers { ecmascript: whole, exponential: whole };

fn whole(lexical: &str) -> Option<String> {
    let digits = lexical.strip_prefix('-').unwrap_or(lexical);
    let formed = digits.len() <= 15 && digits.bytes().all(|byte| byte.is_ascii_digit()) && lexical != "-0";
    formed.then(|| lexical.into())
}

/// The canonical JSON of something in a log.
fn canonical(value: Value) -> Result<String, LogError> {
    canonicalize(&value, WHOLE).map_err(|_| LogError::Limit)
}

/// A SHA-256 as a multihash in base58btc, without the letter of its base.
fn hash(text: &str) -> String {
    let mut bytes = vec![0x12, 0x20];
    bytes.extend_from_slice(&Sha256::digest(text));
    base58::encode(&bytes)
}

/// Whether a text is such a hash.
fn is_hash(text: &str) -> bool {
    base58::decode(text).is_some_and(|bytes| bytes.len() == 34 && bytes.starts_with(&[0x12, 0x20]))
}
