//! Is it unchanged, and by whose key? Proof sets, proof chains, and the binding to the issuer.
//!
//! <https://www.w3.org/TR/vc-data-integrity/#verify-proof-sets-and-chains>

mod chain;
mod data_integrity;
#[cfg(feature = "full")]
mod detached;
mod hashes;
#[cfg(feature = "full")]
mod jcs;
#[cfg(feature = "full")]
pub(crate) mod jose;
mod options;
#[cfg(feature = "sd")]
mod sd;
mod signature;
#[cfg(feature = "full")]
mod snapshot;
mod suite;
#[cfg(feature = "inspect")]
mod trace;
mod understood;

#[cfg(feature = "issue")]
pub(crate) use data_integrity::hash_to_sign;
#[cfg(feature = "full")]
pub use detached::DetachedError;
pub use hashes::{Form, Hashes, ProofForms, hashes};
pub use options::Signature;
#[cfg(feature = "bbs")]
pub use sd::BbsDisclosure;
#[cfg(feature = "sd")]
pub use sd::{Disclosure, DisclosureError, Places};
pub use suite::Suite;
#[cfg(feature = "inspect")]
pub(crate) use trace::Kept;
pub(crate) use understood::check as check_understood;

use crate::credential::rules::{each, text};
use crate::documents::{Documents, Wanted};
use crate::json::{Numbers, Object, Pointer, Value};
use crate::jsonld::Processor;
use crate::key::{self, NoKey};
use crate::limits;
use crate::report::{Check, Code, Outcome, Proof, Report, Role, Scope, Verdict, Why};
use crate::status::Lists;
use crate::time::Timestamp;
use data_integrity::Transformed;
use options::ProofOptions;

/// What verifying proofs needs besides the document.
pub(crate) struct Setting<'a> {
    pub(crate) processor: &'a mut Processor,
    pub(crate) documents: &'a Documents,
    pub(crate) now: Timestamp,
    pub(crate) numbers: Numbers,
    /// The status lists that were read so far.
    #[cfg_attr(not(feature = "full"), expect(dead_code, reason = "only the feature `full` reads lists"))]
    pub(crate) lists: Lists,
    /// What must be supplied first. What was found out without it counts for nothing.
    pub(crate) wanted: Vec<Wanted>,
    /// Whether this is about something that a badge led to, from which nothing leads any further.
    #[cfg(feature = "trust")]
    pub(crate) led_here: bool,
    /// How many more documents may be asked for at once, where others need some, too.
    #[cfg(feature = "trust")]
    pub(crate) share: Option<usize>,
    /// What is kept of what is hashed.
    #[cfg(feature = "inspect")]
    pub(crate) kept: Kept,
}

impl<'a> Setting<'a> {
    /// A setting in which nothing was read or asked for yet.
    pub(crate) fn new(
        processor: &'a mut Processor,
        documents: &'a Documents,
        now: Timestamp,
        numbers: Numbers,
    ) -> Self {
        Self {
            processor,
            documents,
            now,
            numbers,
            lists: Default::default(),
            wanted: Vec::new(),
            #[cfg(feature = "trust")]
            led_here: false,
            #[cfg(feature = "trust")]
            share: None,
            #[cfg(feature = "inspect")]
            kept: Kept::default(),
        }
    }

    /// Asks for something. No more documents are asked for at once than may be in all; those left out are
    /// looked up again once these are there.
    pub(crate) fn want(&mut self, wanted: Wanted) {
        let mut left = self.documents.requests_left();
        for known in &self.wanted {
            if *known == wanted {
                return;
            }
            left -= usize::from(left > 0 && matches!(known, Wanted::Document(_)));
        }
        #[cfg(feature = "trust")]
        if let (Some(share), Wanted::Document(_)) = (&mut self.share, &wanted) {
            if *share == 0 {
                return;
            }
            *share -= 1;
        }
        if left > 0 || !matches!(wanted, Wanted::Document(_)) {
            self.wanted.push(wanted);
        }
    }
}

#[cfg(feature = "trust")]
impl Setting<'_> {
    /// Goes to something that a badge led to, or back, and says how many documents it may ask for at once.
    pub(crate) const fn leave(&mut self, led_here: bool, share: Option<usize>) {
        self.led_here = led_here;
        self.share = share;
    }
}

/// Whose proof makes a document what it says that it is, and for which purpose.
#[derive(Clone, Copy)]
pub(crate) struct Signer<'a> {
    /// The identifier that the key's controller must have; with none, anybody's key will do.
    id: Option<&'a str>,
    /// The purposes that a proof may be made for.
    purposes: &'static [&'static str],
    /// The check that the key is the signer's.
    code: Code,
    /// What the proof is judged as.
    scope: Scope,
}

impl<'a> Signer<'a> {
    /// The issuer of a credential (OB3-31, OB3-36).
    pub(crate) fn issuer(document: &'a Object) -> Self {
        let id = Some(crate::credential::issuer_id(document).unwrap_or_default());
        Self { id, purposes: &["assertionMethod"], code: Code::KeyIssuer, scope: Scope::PROOF }
    }

    /// The holder of a presentation, if it names one (ENV-15).
    #[cfg(feature = "full")]
    pub(crate) fn holder(document: &'a Object) -> Self {
        let holder = document.get("holder");
        let id = holder.map(|holder| holder.as_str().or_else(|| text(holder, "id")).unwrap_or_default());
        Self { id, purposes: &["authentication", "assertionMethod"], code: Code::KeyHolder, scope: Scope::HOLDER_PROOF }
    }
}

/// Verifies every proof of `document`, adding to the report the proofs, and the checks of the one
/// that decides.
///
/// Returns the document that was verified, without its proofs: nothing but it may be shown as
/// signed (DIP-07). `None` when it could not be put into canonical form.
///
pub(crate) fn verify(
    document: &Object,
    signer: Signer<'_>,
    setting: &mut Setting<'_>,
    report: &mut Report,
) -> Option<Object> {
    let mut transformed = Transformed::new(document, setting, &mut report.checks)?;
    #[cfg(feature = "inspect")]
    trace::note(&transformed, setting, report);
    let entries = proofs(document);
    let present = match entries.len() {
        0 => Outcome::Fail,
        1..=limits::PROOFS => Outcome::Pass,
        _ => Outcome::Unknown(Why::Limit),
    };
    Check::note_member(&mut report.checks, Code::ProofPresent, present, Pointer::ROOT, "proof", &[]);
    if present != Outcome::Pass {
        return Some(transformed.unsecured);
    }

    for (entry, at) in &entries {
        let previous = chain::matching(entry, &entries);
        #[cfg(feature = "inspect")]
        setting.kept.begin();
        report.proofs.push(verify_one(entry, at, signer, &previous, &mut transformed, setting));
        #[cfg(feature = "inspect")]
        trace::note_proof(entry, &previous, &transformed, setting, report);
    }
    chain::check(&entries, &mut report.proofs);
    let mut best = u8::MAX;
    let mut deciding: &[Check] = &[];
    for proof in &report.proofs {
        let rank = rank(proof);
        if rank < best {
            best = rank;
            deciding = &proof.checks;
        }
    }
    report.checks.extend_from_slice(deciding);
    #[cfg(feature = "full")]
    snapshot::note(&transformed, &mut report.checks);
    Some(transformed.unsecured)
}

/// Checks of a document without proofs what does not depend on who signed it: its contexts and its
/// canonical form.
#[cfg(feature = "full")]
pub(crate) fn check_contexts(document: &Object, setting: &mut Setting<'_>, checks: &mut Vec<Check>) {
    Transformed::new(document, setting, checks);
}

/// The proofs of a document, each with its place.
fn proofs(document: &Object) -> Vec<(&Value, Pointer)> {
    each(Some(document), "proof", Pointer::ROOT)
}

/// Which of several proofs decides: one that holds and is the issuer's, in any place (Appendix B 5);
/// else the issuer's that fails; else one of which it is not known whose it is; else a stranger's.
fn rank(proof: &Proof) -> u8 {
    match (proof.role, proof.verdict()) {
        (Role::Issuer, Verdict::Valid) => 0,
        (Role::Issuer, Verdict::Expired) => 1,
        (Role::Issuer, Verdict::Tampered) => 2,
        (Role::Issuer, _) => 3,
        (Role::Unknown, Verdict::Unsupported | Verdict::CouldNotCheck) => 4,
        (Role::Unknown, Verdict::Malformed) => 6,
        _ => 5,
    }
}

/// Verifies one proof of a set.
///
/// <https://www.w3.org/TR/vc-data-integrity/#verify-proof>
fn verify_one(
    entry: &Value,
    at: &Pointer,
    signer: Signer<'_>,
    previous: &[&Value],
    transformed: &mut Transformed,
    setting: &mut Setting<'_>,
) -> Proof {
    let text = |name: &str| text(entry, name).unwrap_or_default();
    let suite = if entry.get("cryptosuite").is_some() { text("cryptosuite") } else { text("type") };
    let mut proof = Proof {
        about: at.clone(),
        suite: suite.into(),
        method: text("verificationMethod").into(),
        controller: None,
        role: Role::Unknown,
        scope: signer.scope,
        checks: Vec::new(),
        #[cfg(feature = "inspect")]
        trace: None,
    };
    let read = ProofOptions::read(entry, at, signer.purposes, setting.now, &mut proof.checks);
    let Some(options) = read else { return proof };
    let relationship = options.relationship;
    let found = key::retrieve(options.method, relationship, setting.documents, setting.now, at, &mut proof.checks);
    let retrieved = match found {
        Ok(retrieved) => retrieved,
        Err(NoKey::Wanted(url)) => {
            setting.want(Wanted::Document(url));
            return proof;
        }
        Err(NoKey::Refused { controller }) => {
            proof.controller = controller;
            return proof;
        }
    };
    let own = signer.id.is_none_or(|id| *id == *retrieved.controller);
    proof.role = if own { Role::Issuer } else { Role::CoSignature };
    let outcome = if signer.id.is_none() { Outcome::NotApplicable } else { Outcome::of(own) };
    let values = [("controller", &*retrieved.controller), ("issuer", signer.id.unwrap_or_default())];
    Check::note(&mut proof.checks, signer.code, outcome, at, &values);
    proof.controller = Some(retrieved.controller);
    signature::check(&options, &retrieved.key, own, previous, transformed, setting, &mut proof.checks);
    proof
}
