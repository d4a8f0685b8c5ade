//! `ecdsa-sd-2023`: beside the mandatory statements, the issuer signs a key, and each of the others is signed with
//! that (<https://www.w3.org/TR/vc-di-ecdsa/#ecdsa-sd-2023>, DIP-24).

use super::super::Setting;
use super::super::data_integrity::Transformed;
use super::super::options::ProofOptions;
use super::super::signature::{note, note_kind};
use super::value::{self, DisclosureError, Places};
use super::{noted, signed};
use crate::encoding::cbor::Reader;
use crate::json::Value;
use crate::key::signature::{Algorithm, SignatureOutcome};
use crate::key::{KeyKind, PublicKey, decode_multikey};
use crate::rdf::Hash;
use crate::report::{Check, Outcome, Why};

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
    let Some(disclosure) = noted(Disclosure::read(options.value), options, checks) else { return };
    let signed = match signed(options.suite, options.object, &disclosure.places, previous, transformed, setting) {
        Ok(signed) => signed.filter(|signed| signed.others.len() == disclosure.signatures.len()),
        Err(error) => {
            checks.push(error.check(options.at));
            return;
        }
    };
    let found = match &signed {
        Some(signed) => {
            let [configuration, mandatory] =
                [&signed.configuration, &signed.mandatory].map(|digest| Hash::Sha256.used(digest));
            let message = [configuration, &disclosure.public_key, mandatory].concat();
            setting.holds(Algorithm::Es256, key, &message, &disclosure.base_signature)
        }
        None => SignatureOutcome::Fails,
    };
    let Some(base) = note_kind(found, options, checks) else { return };
    let outcome = match &signed {
        Some(signed) if base == Outcome::Pass => each(&disclosure, &signed.others, setting),
        _ => base,
    };
    note(outcome, options, checks);
}

/// Whether each statement has its signature.
fn each(disclosure: &Disclosure, statements: &[Box<str>], setting: &mut Setting<'_>) -> Outcome {
    let mut outcome = Outcome::Pass;
    for (statement, signature) in statements.iter().zip(&disclosure.signatures) {
        match setting.holds(Algorithm::Es256, &disclosure.statement_key, statement.as_bytes(), signature) {
            SignatureOutcome::Holds => {}
            SignatureOutcome::Fails | SignatureOutcome::BadKey(_) => return Outcome::Fail,
            // All are asked for at once.
            _ => outcome = Outcome::Unknown(Why::Unsupported),
        }
    }
    outcome
}

/// What a derived proof discloses, read and not verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Disclosure {
    /// The issuer's signature over the proof's configuration, `public_key` and the mandatory statements.
    pub base_signature: Vec<u8>,
    /// The key that each of the other statements is signed with, made for this one credential: as the
    /// bytes of a Multikey, which the issuer signed.
    pub public_key: Vec<u8>,
    /// The same, decoded.
    pub statement_key: PublicKey,
    /// The signatures of the other statements, in their order.
    pub signatures: Vec<Vec<u8>>,
    /// Which statements are mandatory.
    pub places: Places,
}

impl Disclosure {
    /// Reads a derived proof, in base64url after a `u`
    /// (<https://www.w3.org/TR/vc-di-ecdsa/#parsederivedproofvalue>).
    ///
    /// # Errors
    /// [`DisclosureError`]
    pub fn read(text: &str) -> Result<Self, DisclosureError> {
        match value::decode(text)?.split_first_chunk() {
            Some(([0xd9, 0x5d, 0x00], _)) => Err(DisclosureError::Base),
            Some(([0xd9, 0x5d, 0x01], rest)) => parts(&mut Reader::new(rest)),
            _ => Err(DisclosureError::Form),
        }
    }
}

/// The five parts.
fn parts(reader: &mut Reader<'_>) -> Result<Disclosure, DisclosureError> {
    value::begin(reader)?;
    let base_signature = value::exactly(64, reader)?;
    let public_key = value::exactly(35, reader)?;
    let statement_key = decode_multikey(&value::in_base64(&public_key)).map_err(|_| DisclosureError::Form)?;
    if statement_key.kind() != KeyKind::P256 {
        return Err(DisclosureError::Form);
    }
    let mut signatures = Vec::new();
    for _ in 0..value::bounded(reader.array())? {
        signatures.push(value::exactly(64, reader)?);
    }
    let labels = value::labels(reader, |reader| value::exactly(32, reader).map(|bytes| value::in_base64(&bytes)))?;
    let mandatory = value::places(reader)?;
    value::end(reader)?;
    Ok(Disclosure { base_signature, public_key, statement_key, signatures, places: Places { labels, mandatory } })
}
