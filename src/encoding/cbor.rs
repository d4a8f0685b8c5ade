//! CBOR ([RFC 8949](https://www.rfc-editor.org/rfc/rfc8949)) as proof values have it: whole numbers, byte
//! strings, arrays and maps, each in its shortest form (§4.2.1), so that no two texts say the same.

/// Reads one item after the other.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    /// A reader at the beginning of `bytes`.
    #[must_use]
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    /// Whether nothing is left.
    #[must_use]
    pub const fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }

    /// A whole number from 0 on; `None` for anything else.
    pub fn number(&mut self) -> Option<u32> {
        self.head(0)
    }

    /// A byte string; `None` for anything else, or one that is longer than what is left.
    pub fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = self.head(2)?;
        self.take(length as usize)
    }

    /// How many items the array has that begins here; `None` for anything else, or more than what is left
    /// can hold.
    pub fn array(&mut self) -> Option<usize> {
        let count = self.head(4)? as usize;
        (count <= self.rest.len()).then_some(count)
    }

    /// How many pairs the map has that begins here; `None` as for arrays.
    pub fn map(&mut self) -> Option<usize> {
        let count = self.head(5)? as usize;
        (count <= self.rest.len() / 2).then_some(count)
    }

    /// The argument of an item of a major type (RFC 8949 §3), in its shortest form and below 2³².
    fn head(&mut self, major: u8) -> Option<u32> {
        let &[first] = self.take(1)? else { return None };
        let more = match first ^ (major << 5) {
            small @ 0..24 => return Some(u32::from(small)),
            24 => 1,
            25 => 2,
            26 => 4,
            _ => return None,
        };
        let mut value = 0;
        for &byte in self.take(more)? {
            value = value << 8 | u32::from(byte);
        }
        let least = match more {
            1 => 24,
            2 => 1 << 8,
            _ => 1 << 16,
        };
        (value >= least).then_some(value)
    }

    fn take(&mut self, length: usize) -> Option<&'a [u8]> {
        let (taken, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(taken)
    }
}
