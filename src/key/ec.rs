//! Public keys on the NIST curves (SEC1 §2.3.3).

use super::KeyError;

/// Bytes of a coordinate on P-256.
pub(super) const P256: usize = 32;
/// Bytes of a coordinate on P-384.
pub(super) const P384: usize = 48;

/// A point of a curve, in the bytes that the key gave: its form and length are right, and that it is
/// on the curve is known once something was verified with it.
///
/// A point in either form is equal to itself in the other.
#[derive(Clone, Debug)]
pub struct EcPoint(Box<[u8]>);

impl EcPoint {
    /// A point from its encoding, compressed or not, with coordinates of `length` bytes.
    ///
    /// # Errors
    /// [`KeyError::Length`]; [`KeyError::Point`] for the point at infinity; [`KeyError::Encoding`] for
    /// hybrid and other forms.
    pub(super) fn new(bytes: &[u8], length: usize) -> Result<Self, KeyError> {
        let expected = match bytes {
            [2 | 3, ..] => length,
            [4, ..] => length * 2,
            [] => return Err(KeyError::Length),
            [0] => return Err(KeyError::Point),
            _ => return Err(KeyError::Encoding),
        };
        if bytes.len() - 1 == expected { Ok(Self(bytes.into())) } else { Err(KeyError::Length) }
    }

    /// The encoding: 2 or 3 and the first coordinate, or 4 and both.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.0
    }

    /// The first coordinate, and whether the second is odd: what the compressed form says.
    fn compressed(&self) -> (&[u8], bool) {
        let (form, rest) = self.0.split_first().unwrap_or((&0, &[]));
        let (x, y) = if *form == 4 { rest.split_at(rest.len() / 2) } else { (rest, core::slice::from_ref(form)) };
        (x, y.last().is_some_and(|byte| byte & 1 == 1))
    }
}

impl PartialEq for EcPoint {
    fn eq(&self, other: &Self) -> bool {
        self.compressed() == other.compressed()
    }
}

impl Eq for EcPoint {}
