//! What the values of derived proofs have in common: CBOR in base64url, with labels of blank nodes and places of
//! statements.

use crate::encoding::base64;
use crate::encoding::cbor::Reader;
use crate::limits;

/// Why a text is no derived proof that can be verified.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DisclosureError {
    /// It is not base64url, not the CBOR that it should be, has other lengths, or says something twice.
    Form,
    /// It is a base proof, made for the holder to derive others from.
    Base,
    /// It has more signatures, messages or labels than are read here.
    Limit,
    /// It has an optional feature of `bbs-2023`, by the name that the specification gives that.
    #[cfg(feature = "bbs")]
    Feature(&'static str),
}

/// What of a proof says which statements the issuer made mandatory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Places {
    /// The labels that blank nodes had when the statements were signed, by their canonical numbers.
    pub labels: Vec<(u32, String)>,
    /// Which statements are mandatory, by their places.
    pub mandatory: Vec<u32>,
}

impl Places {
    /// The label that a blank node had.
    pub(super) fn label(&self, number: u32) -> Option<&str> {
        self.labels.iter().find(|(known, _)| *known == number).map(|(_, label)| &**label)
    }
}

/// The bytes of a proof: three that say which kind it is, then CBOR.
pub(super) fn decode(text: &str) -> Result<Vec<u8>, DisclosureError> {
    text.strip_prefix('u').and_then(base64::decode_url).ok_or(DisclosureError::Form)
}

/// Begins the array of the proof's five parts.
pub(super) fn begin(reader: &mut Reader<'_>) -> Result<(), DisclosureError> {
    if reader.array() == Some(5) { Ok(()) } else { Err(DisclosureError::Form) }
}

/// The labels of blank nodes, each of which `read` makes of an item.
pub(super) fn labels<'a>(
    reader: &mut Reader<'a>,
    read: impl Fn(&mut Reader<'a>) -> Result<String, DisclosureError>,
) -> Result<Vec<(u32, String)>, DisclosureError> {
    let mut labels: Vec<(u32, String)> = Vec::new();
    for _ in 0..bounded(reader.map())? {
        let number = reader.number().ok_or(DisclosureError::Form)?;
        let label = read(reader)?;
        // Two nodes under one label would be one to the issuer's signatures.
        if labels.iter().any(|known| known.0 == number || known.1 == label) {
            return Err(DisclosureError::Form);
        }
        labels.push((number, label));
    }
    Ok(labels)
}

/// Places, each after the one before.
pub(super) fn places(reader: &mut Reader<'_>) -> Result<Vec<u32>, DisclosureError> {
    let mut places = Vec::new();
    for _ in 0..reader.array().ok_or(DisclosureError::Form)? {
        let place = reader.number().ok_or(DisclosureError::Form)?;
        if places.last().is_some_and(|last| *last >= place) {
            return Err(DisclosureError::Form);
        }
        places.push(place);
    }
    Ok(places)
}

/// Ends the proof: nothing may follow.
pub(super) fn end(reader: &Reader<'_>) -> Result<(), DisclosureError> {
    if reader.is_at_end() { Ok(()) } else { Err(DisclosureError::Form) }
}

/// A byte string of one length.
pub(super) fn exactly(length: usize, reader: &mut Reader<'_>) -> Result<Vec<u8>, DisclosureError> {
    reader.bytes().filter(|bytes| bytes.len() == length).map(<[u8]>::to_vec).ok_or(DisclosureError::Form)
}

/// In base64url, after the `u` that says so.
pub(super) fn in_base64(bytes: &[u8]) -> String {
    let mut text = String::from("u");
    base64::push_url(bytes, &mut text);
    text
}

/// A number of items, if there are no more than are read.
pub(super) fn bounded(count: Option<usize>) -> Result<usize, DisclosureError> {
    match count {
        Some(count) if count > limits::STATEMENTS => Err(DisclosureError::Limit),
        count => count.ok_or(DisclosureError::Form),
    }
}
