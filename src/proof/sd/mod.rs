//! `ecdsa-sd-2023`: the issuer signs every statement by itself, and the holder shows some of them
//! (<https://www.w3.org/TR/vc-di-ecdsa/#ecdsa-sd-2023>, DIP-24).
//!
//! The document in hand is then what the holder disclosed, and nothing in it may be without a signature:
//! the mandatory statements have the issuer's, together, and each of the others has one with a key that
//! the issuer signed too.

mod value;

pub use value::{Disclosure, DisclosureError};

use super::Setting;
use super::data_integrity::{NoForm, Transformed, dataset, hash_of, with_proofs};
use super::options::ProofOptions;
use super::signature::{note, note_kind};
use crate::json::Value;
use crate::jsonld::Mode;
use crate::key::PublicKey;
use crate::key::signature::{Algorithm, SignatureOutcome};
use crate::rdf::{Hash, relabelled};
use crate::report::{Check, Code, Outcome, Why};

/// Checks the signatures of a derived proof. `previous` are the proofs that it builds on.
///
/// <https://www.w3.org/TR/vc-di-ecdsa/#verify-derived-proof-ecdsa-sd-2023>
pub(super) fn check(
    options: &ProofOptions<'_>,
    key: &PublicKey,
    previous: &[&Value],
    transformed: &Transformed,
    setting: &mut Setting<'_>,
    checks: &mut Vec<Check>,
) {
    let read = Disclosure::read(options.value);
    let (code, outcome) = match &read {
        Ok(_) => (Code::ProofValue, Outcome::Pass),
        Err(DisclosureError::Form) => (Code::ProofValue, Outcome::Fail),
        Err(DisclosureError::Limit) => (Code::ProofValue, Outcome::Unknown(Why::Limit)),
        Err(DisclosureError::Base) => (Code::ProofDerived, Outcome::Fail),
    };
    Check::note_member(checks, code, outcome, options.at, "proofValue", &[]);
    let Ok(disclosure) = read else { return };
    Check::note(checks, Code::ProofContext, Outcome::NotApplicable, options.at, &[]);
    Check::note(checks, Code::ProofWhole, Outcome::Fail, options.at, &[]);
    let signed = match signed(options, &disclosure, previous, transformed, setting) {
        Ok(signed) => signed,
        Err(error) => {
            checks.push(error.check(options.at));
            return;
        }
    };
    let found = match &signed {
        Some(signed) => setting.holds(Algorithm::Es256, key, &signed.message, &disclosure.base_signature),
        None => SignatureOutcome::Fails,
    };
    let Some(base) = note_kind(found, options, checks) else { return };
    let outcome = match &signed {
        Some(signed) if base == Outcome::Pass => each(&disclosure, &signed.statements, setting),
        _ => base,
    };
    note(outcome, options, checks);
}

/// What the issuer signed, and the statements that are signed one by one; `None` where the proof is not
/// about the document: it has a node without a label, or other statements than there are signatures.
///
/// <https://www.w3.org/TR/vc-di-ecdsa/#createverifydata>
fn signed(
    options: &ProofOptions<'_>,
    disclosure: &Disclosure,
    previous: &[&Value],
    transformed: &Transformed,
    setting: &mut Setting<'_>,
) -> Result<Option<Signed>, NoForm> {
    const HASH: Hash = Hash::Sha256;
    let document = with_proofs(&transformed.unsecured, previous);
    let context = document.get("@context");
    let configuration = hash_of(options.object, context, &[options.suite.member()], 0, HASH, setting)?;
    let quads = dataset(&document, context, Mode::Safe, setting).map_err(NoForm::JsonLd)?;
    let mut mandatory = String::new();
    let mut statements = Vec::new();
    let mut places = &*disclosure.mandatory;
    let mut place = 0;
    let whole = relabelled(&quads, HASH, &|number| disclosure.label(number), &mut |line| {
        match places.split_first() {
            Some((first, rest)) if *first == place => {
                mandatory.push_str(line);
                places = rest;
            }
            _ => statements.push(line.into()),
        }
        place += 1;
    });
    let whole = whole.map_err(NoForm::Rdf)?;
    if !whole || !places.is_empty() || statements.len() != disclosure.signatures.len() {
        return Ok(None);
    }
    let mut message = HASH.used(&configuration).to_vec();
    message.extend_from_slice(&disclosure.public_key);
    message.extend_from_slice(HASH.used(&HASH.digest(&mandatory)));
    Ok(Some(Signed { message, statements }))
}

/// What was signed.
struct Signed {
    /// By the issuer.
    message: Vec<u8>,
    /// One by one, in their order.
    statements: Vec<Box<str>>,
}

/// Whether each statement has its signature.
fn each(disclosure: &Disclosure, statements: &[Box<str>], setting: &mut Setting<'_>) -> Outcome {
    let mut outcome = Outcome::Pass;
    for (statement, signature) in statements.iter().zip(&disclosure.signatures) {
        match setting.holds(Algorithm::Es256, &disclosure.statement_key, statement.as_bytes(), signature) {
            SignatureOutcome::Holds => {}
            // All are asked for at once.
            SignatureOutcome::NotHere => outcome = Outcome::Unknown(Why::Unsupported),
            SignatureOutcome::Fails | SignatureOutcome::BadKey(_) => return Outcome::Fail,
        }
    }
    outcome
}
