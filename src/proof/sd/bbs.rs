//! `bbs-2023`: the issuer signs the statements with one BBS signature, from which the holder derives a proof that
//! shows some of them and cannot be linked to another (<https://www.w3.org/TR/vc-di-bbs/#bbs-2023>, DIP-25).

use super::super::Setting;
use super::super::data_integrity::Transformed;
use super::super::options::ProofOptions;
use super::super::signature::{note, note_kind};
use super::value::{self, DisclosureError, Places};
use super::{noted, signed};
use crate::encoding::cbor::Reader;
use crate::json::{Value, push_decimal};
use crate::key::PublicKey;
use crate::key::bbs::{Shown, hidden};
use crate::key::signature::{Algorithm, SignatureOutcome};
use crate::limits;
use crate::rdf::Hash;
use crate::report::Check;

/// Checks a derived proof. `previous` are the proofs that it builds on.
///
/// <https://www.w3.org/TR/vc-di-bbs/#verify-derived-proof-bbs-2023>
pub(super) fn check(
    options: &ProofOptions<'_>,
    key: &PublicKey,
    previous: &[&Value],
    transformed: &Transformed,
    setting: &mut Setting<'_>,
    checks: &mut Vec<Check>,
) {
    let Some(disclosure) = noted(BbsDisclosure::read(options.value), options, checks) else { return };
    let signed = match signed(options.suite, options.object, &disclosure.places, previous, transformed, setting) {
        Ok(signed) => signed.filter(|signed| signed.others.len() == disclosure.shown.len()),
        Err(error) => {
            checks.push(error.check(options.at));
            return;
        }
    };
    let found = match &signed {
        Some(signed) => {
            let digests = [&signed.configuration, &signed.mandatory];
            let statements = signed.others.iter().map(|statement| statement.as_bytes());
            let shown = Shown {
                header: &digests.map(|digest| Hash::Sha256.used(digest)).concat(),
                presentation_header: &disclosure.presentation_header,
                messages: disclosure.shown.iter().copied().zip(statements).collect(),
            };
            setting.holds(Algorithm::Bbs, key, &shown.to_bytes(), &disclosure.proof)
        }
        None => SignatureOutcome::Fails,
    };
    let Some(outcome) = note_kind(found, options, checks) else { return };
    note(outcome, options, checks);
}

/// What a derived proof discloses, read and not verified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BbsDisclosure {
    /// The proof that the issuer signed the proof's configuration, the mandatory statements and the others.
    pub proof: Vec<u8>,
    /// Which statements are mandatory.
    pub places: Places,
    /// Which of all statements that are not mandatory the others are.
    pub shown: Vec<u32>,
    /// What the holder made the proof for.
    pub presentation_header: Vec<u8>,
}

impl BbsDisclosure {
    /// Reads a derived proof, in base64url after a `u`
    /// (<https://www.w3.org/TR/vc-di-bbs/#parsederivedproofvalue>).
    ///
    /// # Errors
    /// [`DisclosureError`]
    pub fn read(text: &str) -> Result<Self, DisclosureError> {
        match value::decode(text)?.split_first_chunk() {
            Some(([0xd9, 0x5d, 0x02 | 0x04 | 0x06 | 0x08], _)) => Err(DisclosureError::Base),
            Some(([0xd9, 0x5d, 0x03], rest)) => parts(&mut Reader::new(rest)),
            Some(([0xd9, 0x5d, 0x05], _)) => Err(DisclosureError::Feature("bbs-2023 (anonymous_holder_binding)")),
            // With and without a binding to the holder.
            Some(([0xd9, 0x5d, 0x07 | 0x09], _)) => Err(DisclosureError::Feature("bbs-2023 (pseudonym)")),
            _ => Err(DisclosureError::Form),
        }
    }
}

/// The five parts.
fn parts(reader: &mut Reader<'_>) -> Result<BbsDisclosure, DisclosureError> {
    value::begin(reader)?;
    let proof = reader.bytes().ok_or(DisclosureError::Form)?.to_vec();
    let hidden = hidden(proof.len()).ok_or(DisclosureError::Form)?;
    let labels = value::labels(reader, |reader| {
        let mut label = String::from("b");
        push_decimal(&mut label, reader.number().ok_or(DisclosureError::Form)?.into());
        Ok(label)
    })?;
    let mandatory = value::places(reader)?;
    let shown = value::places(reader)?;
    let presentation_header = reader.bytes().ok_or(DisclosureError::Form)?.to_vec();
    value::end(reader)?;
    let messages = hidden + shown.len();
    if messages > limits::BBS_MESSAGES {
        return Err(DisclosureError::Limit);
    }
    if shown.last().is_some_and(|last| *last as usize >= messages) {
        return Err(DisclosureError::Form);
    }
    Ok(BbsDisclosure { proof, places: Places { labels, mandatory }, shown, presentation_header })
}
