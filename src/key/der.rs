//! Public keys in DER (X.690 §10): RFC 8017 RSAPublicKey and RFC 5280 SubjectPublicKeyInfo, strictly.
//! Own code: the kept crates weigh over three times as much in a page.

use super::{KeyError, KeyKind, PublicKey, RsaKey};

/// The contents of AlgorithmIdentifiers, whole: these are the only DER of what they say.
const ALGORITHMS: [(&[u8], KeyKind); 7] = [
    // rsaEncryption and NULL (RFC 3279 §2.3.1)
    (b"\x06\x09\x2a\x86\x48\x86\xf7\x0d\x01\x01\x01\x05\x00", KeyKind::Rsa),
    // id-ecPublicKey and a named curve (RFC 5480 §2.1.1)
    (b"\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07", KeyKind::P256),
    (b"\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x05\x2b\x81\x04\x00\x22", KeyKind::P384),
    (b"\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x05\x2b\x81\x04\x00\x23", KeyKind::P521),
    (b"\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x05\x2b\x81\x04\x00\x0a", KeyKind::Secp256k1),
    // RFC 8410 §3
    (b"\x06\x03\x2b\x65\x70", KeyKind::Ed25519),
    (b"\x06\x03\x2b\x65\x6e", KeyKind::X25519),
];

const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const SEQUENCE: u8 = 0x30;

/// Decodes a SubjectPublicKeyInfo (RFC 5280 §4.1.2.7).
///
/// # Errors
/// [`KeyError`]: not DER, an algorithm that is not known, or what the key's kind asks for.
pub(super) fn decode_spki(der: &[u8]) -> Result<PublicKey, KeyError> {
    let (algorithm, key) = spki(der).ok_or(KeyError::Encoding)?;
    let known = ALGORITHMS.iter().find(|known| known.0 == algorithm);
    PublicKey::from_bytes(known.ok_or(KeyError::UnknownKind)?.1, key)
}

/// Decodes an RSAPublicKey (RFC 8017 §A.1.1).
///
/// # Errors
/// [`KeyError::Encoding`].
pub(super) fn decode_rsa(der: &[u8]) -> Result<RsaKey, KeyError> {
    let (modulus, exponent) = rsa(der).ok_or(KeyError::Encoding)?;
    RsaKey::new(modulus.into(), exponent.into())
}

/// The contents of the AlgorithmIdentifier, and the key.
fn spki(der: &[u8]) -> Option<(&[u8], &[u8])> {
    let mut info = Reader::whole(der)?;
    let algorithm = info.value(SEQUENCE)?;
    let (unused_bits, key) = info.value(BIT_STRING)?.split_first()?;
    (*unused_bits == 0 && info.0.is_empty()).then_some((algorithm, key))
}

/// The modulus and the exponent.
fn rsa(der: &[u8]) -> Option<(&[u8], &[u8])> {
    let mut key = Reader::whole(der)?;
    let numbers = (key.positive()?, key.positive()?);
    key.0.is_empty().then_some(numbers)
}

/// What is still to be read.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    /// The contents of a SEQUENCE that is all there is.
    fn whole(der: &'a [u8]) -> Option<Self> {
        let mut outer = Self(der);
        let contents = outer.value(SEQUENCE)?;
        outer.0.is_empty().then_some(Self(contents))
    }

    /// The contents of the next value, which must have this tag, and a definite length in the fewest
    /// bytes; below 64 KB, since no key is longer.
    fn value(&mut self, tag: u8) -> Option<&'a [u8]> {
        let (length, rest) = match self.0 {
            [found, ..] if *found != tag => return None,
            [_, length @ ..=0x7f, rest @ ..] => (usize::from(*length), rest),
            [_, 0x81, length @ 0x80..=0xff, rest @ ..] => (usize::from(*length), rest),
            [_, 0x82, high @ 1..=0xff, low, rest @ ..] => (usize::from(*high) << 8 | usize::from(*low), rest),
            _ => return None,
        };
        let (contents, rest) = rest.split_at_checked(length)?;
        self.0 = rest;
        Some(contents)
    }

    /// The next value, a positive INTEGER in the fewest bytes, without the zero that keeps its sign.
    fn positive(&mut self) -> Option<&'a [u8]> {
        match self.value(INTEGER)? {
            [0, number @ ..] if matches!(number, [0x80..=0xff, ..]) => Some(number),
            number @ [1..=0x7f, ..] => Some(number),
            _ => None,
        }
    }
}
