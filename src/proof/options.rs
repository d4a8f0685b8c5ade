//! One proof's members: present, well formed, of a known suite and for the right purpose.

use super::data_integrity::Suite;
use crate::encoding::base58;
use crate::json::{Object, Pointer, Value};
use crate::report::{Check, Code, Outcome, Why};
use crate::time::{self, Timestamp};

/// A proof whose members are in order.
pub(super) struct ProofOptions<'a> {
    pub(super) at: Pointer,
    pub(super) object: &'a Object,
    pub(super) suite: Suite,
    pub(super) method: &'a str,
    value: &'a str,
}

impl<'a> ProofOptions<'a> {
    /// Reads a proof, adding a check for each step. `None` when a step makes the rest pointless.
    pub(super) fn read(entry: &'a Value, at: &Pointer, now: Timestamp, checks: &mut Vec<Check>) -> Option<Self> {
        let mut note =
            |code, outcome, name: &str| checks.push(Check::new(code, outcome, at.clone()).with("name", name));
        // Verify Proof, step 3: the members that every proof has (DIP-01).
        let object = entry.as_object();
        let text = |name: &str| object.and_then(|object| object.get(name)).and_then(Value::as_str);
        let data_integrity = text("type") == Some("DataIntegrityProof");
        let missing = ["type", "verificationMethod", "proofPurpose"].into_iter().find(|name| text(name).is_none());
        let missing = missing.or_else(|| (data_integrity && text("cryptosuite").is_none()).then_some("cryptosuite"));
        if let Some(name) = missing {
            note(Code::ProofShape, Outcome::Fail, name);
            return None;
        }
        let object = object?;
        let kind = text("type").unwrap_or_default();
        let name = text("cryptosuite").filter(|_| data_integrity);
        let Some(suite) = super::suite(kind, name) else {
            note(Code::ProofShape, Outcome::Pass, "");
            let check = Check::new(Code::ProofSuite, Outcome::Unknown(Why::Unsupported), at.clone());
            checks.push(check.with("suite", name.unwrap_or(kind)));
            return None;
        };
        let Some(value) = text("proofValue") else {
            note(Code::ProofShape, Outcome::Fail, "proofValue");
            return None;
        };
        let previous = object.get("previousProof").map(Value::as_list).unwrap_or_default();
        let named = previous.iter().all(|name| name.as_str().is_some());
        note(Code::ProofShape, if named { Outcome::Pass } else { Outcome::Fail }, "previousProof");
        note(Code::ProofSuite, Outcome::Pass, suite.name());
        if name == Some("eddsa-2022") {
            note(Code::ProofSuiteName, Outcome::Fail, "eddsa-2022");
        }
        // Step 4: the purpose (DIP-05, OB3-31).
        let purpose = text("proofPurpose").unwrap_or_default();
        let outcome = if purpose == "assertionMethod" { Outcome::Pass } else { Outcome::Fail };
        checks.push(Check::new(Code::ProofPurpose, outcome, at.member("proofPurpose")).with("found", purpose));
        dates(object, at, now, checks);
        session(object, at, checks);
        let method = text("verificationMethod").unwrap_or_default();
        Some(Self { at: at.clone(), object, suite, method, value })
    }

    /// The signature, 64 bytes in base58btc (DIP-17).
    pub(super) fn signature(&self) -> Option<[u8; 64]> {
        let text = self.value.strip_prefix('z')?;
        // 64 bytes take at most 88 base58 letters.
        let bytes = (text.len() <= 88).then(|| base58::decode(text))??;
        <[u8; 64]>::try_from(bytes.as_slice()).ok()
    }
}

/// DIP-02 and DIP-03: `created` and `expires` are dates, and `expires` is yet to come.
fn dates(object: &Object, at: &Pointer, now: Timestamp, checks: &mut Vec<Check>) {
    let mut formed = true;
    let mut expires = None;
    for name in ["created", "expires"] {
        let Some(value) = object.get(name) else { continue };
        match value.as_str().and_then(|text| time::parse(text).ok()) {
            Some(date) if name == "expires" => expires = Some(date.timestamp),
            Some(_) => {}
            None => {
                formed = false;
                checks.push(Check::new(Code::ProofDates, Outcome::Fail, at.member(name)).with("name", name));
            }
        }
    }
    if formed {
        checks.push(Check::new(Code::ProofDates, Outcome::Pass, at.clone()));
    }
    let (outcome, date) = match expires {
        None => (Outcome::NotApplicable, String::new()),
        Some(date) if now > date => (Outcome::Fail, date.to_rfc3339()),
        Some(date) => (Outcome::Pass, date.to_rfc3339()),
    };
    checks.push(Check::new(Code::ProofExpires, outcome, at.member("expires")).with("date", &date));
}

/// DIP-06: a proof made for one domain or challenge was made for a session, not to be shown around.
fn session(object: &Object, at: &Pointer, checks: &mut Vec<Check>) {
    for name in ["domain", "challenge"].into_iter().filter(|name| object.contains(name)) {
        checks.push(Check::new(Code::ProofSession, Outcome::Fail, at.member(name)).with("name", name));
    }
}
