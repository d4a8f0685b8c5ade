//! The value of an `ecdsa-sd-2023` proof
//! (<https://www.w3.org/TR/vc-di-ecdsa/#parsederivedproofvalue>).

use crate::encoding::base64;
use crate::encoding::cbor::Reader;
use crate::key::{KeyKind, PublicKey, decode_multikey};
use crate::limits;

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
    /// The labels that blank nodes had when the statements were signed, by their canonical numbers.
    pub labels: Vec<(u32, String)>,
    /// Which statements are mandatory, by their places.
    pub mandatory: Vec<u32>,
}

/// Why a text is no derived proof.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DisclosureError {
    /// It is not base64url, not the CBOR that it should be, has other lengths, or says something twice.
    Form,
    /// It is a base proof, made for the holder to derive others from.
    Base,
    /// It has more signatures or labels than are read here.
    Limit,
}

impl Disclosure {
    /// Reads a derived proof, in base64url after a `u`.
    ///
    /// # Errors
    /// [`DisclosureError`]
    pub fn read(text: &str) -> Result<Self, DisclosureError> {
        let bytes = text.strip_prefix('u').and_then(base64::decode_url).ok_or(DisclosureError::Form)?;
        match bytes.split_first_chunk() {
            Some(([0xd9, 0x5d, 0x00], _)) => Err(DisclosureError::Base),
            Some(([0xd9, 0x5d, 0x01], rest)) => parts(&mut Reader::new(rest)),
            _ => Err(DisclosureError::Form),
        }
    }

    /// The label that a blank node had.
    pub(super) fn label(&self, number: u32) -> Option<&str> {
        self.labels.iter().find(|(known, _)| *known == number).map(|(_, label)| &**label)
    }
}

/// The five parts.
fn parts(reader: &mut Reader<'_>) -> Result<Disclosure, DisclosureError> {
    const FORM: DisclosureError = DisclosureError::Form;
    if reader.array() != Some(5) {
        return Err(FORM);
    }
    let base_signature = exactly(64, reader)?;
    let public_key = exactly(35, reader)?;
    let statement_key = decode_multikey(&in_base64(&public_key)).map_err(|_| FORM)?;
    if statement_key.kind() != KeyKind::P256 {
        return Err(FORM);
    }
    let mut signatures = Vec::new();
    for _ in 0..bounded(reader.array())? {
        signatures.push(exactly(64, reader)?);
    }
    let mut labels: Vec<(u32, String)> = Vec::new();
    for _ in 0..bounded(reader.map())? {
        let number = reader.number().ok_or(FORM)?;
        let label = in_base64(&exactly(32, reader)?);
        // Two nodes under one label would be one to the issuer's signatures.
        if labels.iter().any(|known| known.0 == number || known.1 == label) {
            return Err(FORM);
        }
        labels.push((number, label));
    }
    let mut mandatory = Vec::new();
    for _ in 0..reader.array().ok_or(FORM)? {
        let place = reader.number().ok_or(FORM)?;
        if mandatory.last().is_some_and(|last| *last >= place) {
            return Err(FORM);
        }
        mandatory.push(place);
    }
    if !reader.is_at_end() {
        return Err(FORM);
    }
    Ok(Disclosure { base_signature, public_key, statement_key, signatures, labels, mandatory })
}

fn exactly(length: usize, reader: &mut Reader<'_>) -> Result<Vec<u8>, DisclosureError> {
    reader.bytes().filter(|bytes| bytes.len() == length).map(<[u8]>::to_vec).ok_or(DisclosureError::Form)
}

/// In base64url, after the `u` that says so.
fn in_base64(bytes: &[u8]) -> String {
    let mut text = String::from("u");
    base64::push_url(bytes, &mut text);
    text
}

fn bounded(count: Option<usize>) -> Result<usize, DisclosureError> {
    match count {
        Some(count) if count > limits::STATEMENTS => Err(DisclosureError::Limit),
        count => count.ok_or(DisclosureError::Form),
    }
}
