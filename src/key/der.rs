//! Public keys in DER (X.690 §10): RFC 8017 RSAPublicKey, strictly.
//! Own code: the kept crates weigh over three times as much in a page.

use super::{KeyError, RsaKey};

const INTEGER: u8 = 0x02;
const SEQUENCE: u8 = 0x30;

/// Decodes an RSAPublicKey (RFC 8017 §A.1.1).
///
/// # Errors
/// [`KeyError::Encoding`].
pub(super) fn decode_rsa(der: &[u8]) -> Result<RsaKey, KeyError> {
    let (modulus, exponent) = rsa(der).ok_or(KeyError::Encoding)?;
    RsaKey::new(modulus.into(), exponent.into())
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
