//! Proofs of selective disclosure: the issuer signs every statement, and the holder shows some of them.
//!
//! The document in hand is then what the holder disclosed, and nothing in it may be without a signature. The
//! mandatory statements have the issuer's, together; how the others have theirs is each suite's own.

#[cfg(feature = "bbs")]
mod bbs;
mod ecdsa;
mod value;

#[cfg(feature = "bbs")]
pub use bbs::BbsDisclosure;
pub use ecdsa::Disclosure;
pub use value::{DisclosureError, Places};

use super::Setting;
use super::data_integrity::{NoForm, Transformed, dataset, hash_of, with_proofs};
use super::options::ProofOptions;
use super::suite::Suite;
use crate::json::{Object, Value};
use crate::jsonld::Mode;
use crate::key::PublicKey;
use crate::key::signature::Algorithm;
use crate::rdf::{Digest, Hash, relabelled};
use crate::report::{Check, Code, Outcome, Why};

/// Checks the signatures of a derived proof. `previous` are the proofs that it builds on.
pub(super) fn check(
    algorithm: Algorithm,
    options: &ProofOptions<'_>,
    key: &PublicKey,
    previous: &[&Value],
    transformed: &Transformed,
    setting: &mut Setting<'_>,
    checks: &mut Vec<Check>,
) {
    match algorithm {
        #[cfg(feature = "bbs")]
        Algorithm::Bbs => bbs::check(options, key, previous, transformed, setting, checks),
        _ => ecdsa::check(options, key, previous, transformed, setting, checks),
    }
}

/// Notes whether a proof could be read; returns what it discloses.
fn noted<T>(read: Result<T, DisclosureError>, options: &ProofOptions<'_>, checks: &mut Vec<Check>) -> Option<T> {
    let mut name = "";
    let (code, outcome) = match &read {
        Ok(_) => (Code::ProofValue, Outcome::Pass),
        Err(DisclosureError::Form) => (Code::ProofValue, Outcome::Fail),
        Err(DisclosureError::Limit) => (Code::ProofValue, Outcome::Unknown(Why::Limit)),
        Err(DisclosureError::Base) => (Code::ProofDerived, Outcome::Fail),
        #[cfg(feature = "bbs")]
        Err(DisclosureError::Feature(feature)) => {
            name = feature;
            (Code::ProofValue, Outcome::Unknown(Why::Unsupported))
        }
    };
    let named = [("name", name)];
    let values: &[(&str, &str)] = if name.is_empty() { &[] } else { &named };
    Check::note_member(checks, code, outcome, options.at, "proofValue", values);
    let disclosed = read.ok()?;
    Check::note(checks, Code::ProofContext, Outcome::NotApplicable, options.at, &[]);
    Check::note(checks, Code::ProofWhole, Outcome::Fail, options.at, &[]);
    Some(disclosed)
}

/// What was signed, with SHA-256.
struct Signed {
    /// The hash of the proof's configuration.
    configuration: Digest,
    /// The hash of the mandatory statements.
    mandatory: Digest,
    /// The other statements, in their order.
    others: Vec<Box<str>>,
}

/// What was signed, if a proof with these places is about the document; `None` where it is not: it has a node
/// without a label, or not the mandatory statements.
///
/// <https://www.w3.org/TR/vc-di-ecdsa/#createverifydata>, <https://www.w3.org/TR/vc-di-bbs/#createverifydata>
fn signed(
    suite: Suite,
    proof: &Object,
    disclosed: &Places,
    previous: &[&Value],
    transformed: &Transformed,
    setting: &mut Setting<'_>,
) -> Result<Option<Signed>, NoForm> {
    const HASH: Hash = Hash::Sha256;
    let document = with_proofs(&transformed.unsecured, previous);
    let context = document.get("@context");
    #[cfg(feature = "inspect")]
    setting.kept.begin();
    let configuration = hash_of(proof, context, &[suite.member()], 0, HASH, setting)?;
    let quads = dataset(&document, context, Mode::Safe, setting).map_err(NoForm::JsonLd)?;
    let mut mandatory = String::new();
    let mut others = Vec::new();
    let mut places = &*disclosed.mandatory;
    let mut place = 0;
    let whole = relabelled(&quads, HASH, &|number| disclosed.label(number), &mut |line| {
        match places.split_first() {
            Some((first, rest)) if *first == place => {
                mandatory.push_str(line);
                places = rest;
            }
            _ => others.push(line.into()),
        }
        place += 1;
    });
    if !whole.map_err(NoForm::Rdf)? || !places.is_empty() {
        return Ok(None);
    }
    let digest = HASH.digest(&mandatory);
    #[cfg(feature = "inspect")]
    setting.kept.add("mandatory", HASH, &digest, mandatory);
    Ok(Some(Signed { configuration, mandatory: digest, others }))
}

/// Puts the forms of a derived proof among those that are kept, whatever becomes of its signatures.
#[cfg(feature = "inspect")]
pub(super) fn keep_forms(
    suite: Suite,
    proof: &Object,
    previous: &[&Value],
    transformed: &Transformed,
    setting: &mut Setting<'_>,
) -> Result<(), NoForm> {
    let value = proof.get(suite.member()).and_then(Value::as_str).unwrap_or_default();
    // Each says which suite it belongs to.
    let disclosed = Disclosure::read(value).map(|disclosure| disclosure.places);
    #[cfg(feature = "bbs")]
    let disclosed = disclosed.or_else(|_| BbsDisclosure::read(value).map(|disclosure| disclosure.places));
    match disclosed {
        Ok(disclosed) => signed(suite, proof, &disclosed, previous, transformed, setting).map(|_| ()),
        Err(_) => Ok(()),
    }
}
