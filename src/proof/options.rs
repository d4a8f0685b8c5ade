//! One proof's members: present, well formed, of a known suite and for the right purpose.

#[cfg(feature = "full")]
use super::detached::DetachedError;
use super::suite::{Encoding, OLD_NAME, Suite};
use crate::credential::rules::{list, text};
use crate::encoding::base58;
use crate::json::{Object, Pointer, Value};
use crate::key::signature::Algorithm;
use crate::report::{Check, Code, Outcome, Why};
use crate::time::{self, Timestamp};

/// A proof's signature: read, not verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// What is signed before the hashes.
    #[cfg(feature = "full")]
    pub start: Vec<u8>,
    /// The signature itself.
    pub bytes: Vec<u8>,
}

/// A proof whose members are in order.
pub(super) struct ProofOptions<'a> {
    pub(super) at: &'a Pointer,
    pub(super) object: &'a Object,
    pub(super) suite: Suite,
    pub(super) method: &'a str,
    /// The verification relationship that the proof's purpose names; `assertionMethod` where the
    /// purpose is none that the proof may have.
    pub(super) relationship: &'static str,
    pub(super) value: &'a str,
}

impl<'a> ProofOptions<'a> {
    /// Reads a proof, adding a check for each step. `None` when a step makes the rest pointless.
    pub(super) fn read(
        entry: &'a Value,
        at: &'a Pointer,
        purposes: &[&'static str],
        now: Timestamp,
        checks: &mut Vec<Check>,
    ) -> Option<Self> {
        let text = |name: &str| text(entry, name);
        let mut note = |code, outcome, name: &str| {
            let named = [("name", name)];
            Check::note(checks, code, outcome, at, if name.is_empty() { &[] } else { &named });
        };
        // Verify Proof, step 3: the members that every proof has (DIP-01).
        let data_integrity = text("type") == Some("DataIntegrityProof");
        let needed: &[&str] = &["type", "verificationMethod", "proofPurpose", "cryptosuite"];
        for name in if data_integrity { needed } else { &needed[..3] } {
            if text(name).is_none() {
                note(Code::ProofShape, Outcome::Fail, name);
                return None;
            }
        }
        let object = entry.as_object()?;
        let kind = text("type").unwrap_or_default();
        let name = text("cryptosuite").filter(|_| data_integrity);
        let Some(suite) = Suite::of(kind, name) else {
            note(Code::ProofShape, Outcome::Pass, "");
            let suite = [("suite", name.unwrap_or(kind))];
            Check::note(checks, Code::ProofSuite, Outcome::Unknown(Why::OF_SUITE), at, &suite);
            return None;
        };
        let Some(value) = text(suite.member()) else {
            note(Code::ProofShape, Outcome::Fail, suite.member());
            return None;
        };
        let named = list(object, "previousProof").iter().all(|name| name.as_str().is_some());
        note(Code::ProofShape, Outcome::of(named), if named { "" } else { "previousProof" });
        note(Code::ProofSuite, Outcome::Pass, "");
        if name == Some(OLD_NAME) {
            note(Code::ProofSuiteName, Outcome::Fail, OLD_NAME);
        }
        #[cfg(feature = "full")]
        if suite.is_obsolete() {
            note(Code::ProofObsolete, Outcome::Fail, suite.name());
        }
        // Step 4: the purpose (DIP-05, OB3-31).
        let purpose = text("proofPurpose").unwrap_or_default();
        let relationship = purposes.iter().copied().find(|allowed| *allowed == purpose);
        let (member, outcome) = ("proofPurpose", Outcome::of(relationship.is_some()));
        Check::note_member(checks, Code::ProofPurpose, outcome, at, member, &[("found", purpose)]);
        dates(object, at, now, checks);
        session(object, at, checks);
        let method = text("verificationMethod").unwrap_or_default();
        let relationship = relationship.unwrap_or("assertionMethod");
        Some(Self { at, object, suite, method, relationship, value })
    }

    /// The signature, by an algorithm; adds the checks of its form. `None` where it has not the right one.
    pub(super) fn signature(&self, algorithm: Algorithm, checks: &mut Vec<Check>) -> Option<Signature> {
        let found = match self.suite.encoding() {
            Encoding::Base58 => self.base58(algorithm),
            // See `sd`.
            #[cfg(feature = "sd")]
            Encoding::Cbor => None,
            #[cfg(feature = "full")]
            Encoding::Jws => match Signature::detached(self.value, algorithm) {
                Err(DetachedError::Header(name)) => {
                    Check::note_member(checks, Code::ProofHeader, Outcome::Fail, self.at, "jws", &[("name", name)]);
                    return None;
                }
                found => found.ok(),
            },
        };
        Check::note_member(checks, Code::ProofValue, Outcome::of(found.is_some()), self.at, self.suite.member(), &[]);
        found
    }

    /// The signature in base58btc, as long as its algorithm has it (DIP-17, DIP-23).
    fn base58(&self, algorithm: Algorithm) -> Option<Signature> {
        let bytes = base58::decode(self.value.strip_prefix('z')?)?;
        let formed = algorithm.signature_length() == Some(bytes.len());
        formed.then_some(Signature {
            #[cfg(feature = "full")]
            start: Vec::new(),
            bytes,
        })
    }
}

/// DIP-02 and DIP-03: `created` and `expires` are dates, and `expires` is yet to come.
fn dates(object: &Object, at: &Pointer, now: Timestamp, checks: &mut Vec<Check>) {
    let mut formed = true;
    let mut last = None;
    for name in ["created", "expires"] {
        let Some(value) = object.get(name) else { continue };
        last = value.as_str().and_then(|text| time::parse(text).ok());
        if last.is_none() {
            formed = false;
            Check::note_member(checks, Code::ProofDates, Outcome::Fail, at, name, &[("name", name)]);
        }
    }
    if formed {
        Check::note(checks, Code::ProofDates, Outcome::Pass, at, &[]);
    }
    let expires = last.filter(|_| object.contains("expires")).map(|date| date.timestamp);
    let outcome = expires.map_or(Outcome::NotApplicable, |date| Outcome::of(now <= date));
    let date = expires.map(Timestamp::to_rfc3339).unwrap_or_default();
    Check::note_member(checks, Code::ProofExpires, outcome, at, "expires", &[("date", &date)]);
}

/// DIP-06: a proof made for one domain or challenge was made for a session, not to be shown around.
fn session(object: &Object, at: &Pointer, checks: &mut Vec<Check>) {
    for name in ["domain", "challenge"] {
        if object.contains(name) {
            Check::note_member(checks, Code::ProofSession, Outcome::Fail, at, name, &[("name", name)]);
        }
    }
}
