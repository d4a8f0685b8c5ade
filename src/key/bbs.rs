//! Proofs that a holder derives from a BBS signature, with the ciphersuite BLS12-381-SHA-256
//! (<https://datatracker.ietf.org/doc/html/draft-irtf-cfrg-bbs-signatures>, DIP-25).
//!
//! The issuer signed a header and messages. A proof shows some of the messages, and that the others were signed
//! as well without telling what they are.

use super::KeyError;
#[cfg(feature = "bls")]
use super::PublicKey;
#[cfg(feature = "bls")]
use super::signature::{self, Algorithm, SignatureOutcome};

/// Bytes of a public key: a point of the second group, compressed.
const KEY: usize = 96;
/// Bytes of a point of the first group, compressed.
pub(super) const POINT: usize = 48;
/// Bytes of a number below the order of the groups.
pub(super) const SCALAR: usize = 32;
/// How many points a proof begins with.
pub(super) const POINTS: usize = 3;
/// How many numbers each proof has, besides one for every message that it does not show.
const SCALARS: usize = 4;

/// A point of the second group, in the bytes that the key gave: that it is compressed and not at infinity is known,
/// and that it is a point of the group once something was verified with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlsPoint(Box<[u8; KEY]>);

impl BlsPoint {
    /// A point from its encoding.
    ///
    /// # Errors
    /// [`KeyError::Length`]; [`KeyError::Encoding`] where it is not compressed; [`KeyError::Point`] at infinity,
    /// with which everything would hold.
    pub(super) fn new(bytes: &[u8]) -> Result<Self, KeyError> {
        let bytes: [u8; KEY] = bytes.try_into().map_err(|_| KeyError::Length)?;
        match form(&bytes) {
            Form::Point => Ok(Self(Box::new(bytes))),
            Form::Infinity => Err(KeyError::Point),
            Form::Other => Err(KeyError::Encoding),
        }
    }

    /// The encoding.
    #[must_use]
    pub const fn as_bytes(&self) -> &[u8; KEY] {
        &self.0
    }
}

/// What the first bits of a point say.
enum Form {
    Point,
    Infinity,
    Other,
}

const fn form(point: &[u8]) -> Form {
    match point {
        [0x80..0xc0, ..] => Form::Point,
        [0xc0..=0xff, ..] => Form::Infinity,
        _ => Form::Other,
    }
}

/// How many messages a proof of this length hides; `None` where no proof has it.
pub(crate) const fn hidden(proof: usize) -> Option<usize> {
    match proof.checked_sub(POINTS * POINT + SCALARS * SCALAR) {
        Some(more) if more % SCALAR == 0 => Some(more / SCALAR),
        _ => None,
    }
}

/// Whether a proof has the right length, and begins with points that are not at infinity: with these anybody could
/// make one that holds, and not every implementation looks (`octets_to_proof` in §4.2.4.7).
pub(super) fn has_form(proof: &[u8]) -> bool {
    hidden(proof.len()).is_some() && proof.chunks(POINT).take(POINTS).all(|point| matches!(form(point), Form::Point))
}

/// What a proof shows: what is verified together with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown<'a> {
    /// What every proof shows.
    pub header: &'a [u8],
    /// What the holder made the proof for.
    pub presentation_header: &'a [u8],
    /// Messages, each with its place among all that were signed, in the order of the places.
    pub messages: Vec<(u32, &'a [u8])>,
}

impl<'a> Shown<'a> {
    /// As bytes, that stand for nothing else: each part after its length, and each message after its place.
    /// Lengths, places and the number of messages have four bytes, the highest first.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        push(self.header, &mut bytes);
        push(self.presentation_header, &mut bytes);
        push_number(self.messages.len(), &mut bytes);
        for (place, message) in &self.messages {
            bytes.extend_from_slice(&place.to_be_bytes());
            push(message, &mut bytes);
        }
        bytes
    }

    /// Reads it from the beginning of `bytes`, and leaves what follows.
    #[cfg(feature = "bls")]
    pub(super) fn read(bytes: &mut &'a [u8]) -> Option<Self> {
        let header = take(bytes)?;
        let presentation_header = take(bytes)?;
        let mut messages = Vec::new();
        for _ in 0..take_number(bytes)? {
            messages.push((take_number(bytes)?, take(bytes)?));
        }
        Some(Self { header, presentation_header, messages })
    }
}

fn push(part: &[u8], bytes: &mut Vec<u8>) {
    push_number(part.len(), bytes);
    bytes.extend_from_slice(part);
}

/// Nothing that is read here is as long as 4 GB.
fn push_number(number: usize, bytes: &mut Vec<u8>) {
    bytes.extend_from_slice(&u32::try_from(number).unwrap_or(u32::MAX).to_be_bytes());
}

#[cfg(feature = "bls")]
fn take<'a>(bytes: &mut &'a [u8]) -> Option<&'a [u8]> {
    let length = take_number(bytes)?;
    let (taken, rest) = bytes.split_at_checked(length as usize)?;
    *bytes = rest;
    Some(taken)
}

#[cfg(feature = "bls")]
fn take_number(bytes: &mut &[u8]) -> Option<u32> {
    let (number, rest) = bytes.split_first_chunk()?;
    *bytes = rest;
    Some(u32::from_be_bytes(*number))
}

/// What a page asks of another module: key, [`Shown`] and proof, one after the other.
#[cfg(all(feature = "web", target_family = "wasm"))]
pub(crate) fn question(key: &BlsPoint, shown: &[u8], proof: &[u8]) -> Vec<u8> {
    [&key.as_bytes()[..], shown, proof].concat()
}

/// Answers such a question.
#[cfg(feature = "bls")]
#[must_use]
pub fn answer(question: &[u8]) -> SignatureOutcome {
    let Some((key, rest)) = question.split_at_checked(KEY) else { return SignatureOutcome::Fails };
    let key = match BlsPoint::new(key) {
        Ok(key) => PublicKey::Bls12381G2(key),
        Err(error) => return SignatureOutcome::BadKey(error),
    };
    let mut proof = rest;
    let _ = Shown::read(&mut proof);
    let shown = rest.strip_suffix(proof).unwrap_or_default();
    signature::verify(Algorithm::Bbs, &key, shown, proof)
}
