//! The words of a status list, and of a badge's places in such lists.
//!
//! <https://www.w3.org/TR/vc-bitstring-status-list/>

use super::object;
use super::words::{CONTEXTS, types};
use crate::encoding::base64;
use crate::json::{self, Object, Value};
use crate::status;
use crate::time::Timestamp;

/// What a list tells of a badge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// That it was withdrawn for good.
    Revocation,
    /// That it does not hold for now.
    Suspension,
}

/// The bits of a list, one for each badge that may have a place in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bits(Vec<u8>);

/// A list that is to be signed.
#[derive(Clone, Copy, Debug)]
pub struct StatusList<'a> {
    /// The address at which readers find it.
    pub url: &'a str,
    /// The identifier of who signs it: the issuer of the badges in it.
    pub issuer: &'a str,
    /// What it tells.
    pub purpose: Purpose,
    /// Its bits, packed with gzip.
    pub packed: &'a [u8],
    /// From when on it speaks.
    pub from: Timestamp,
    /// Until when.
    pub until: Timestamp,
}

impl Purpose {
    /// Every purpose.
    pub const ALL: [Self; 2] = [Self::Revocation, Self::Suspension];

    /// Its name in lists and badges.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Revocation => "revocation",
            Self::Suspension => "suspension",
        }
    }
}

impl Bits {
    /// Places in a list: the fewest that a list may have, so that asking for it does not tell which is meant.
    pub const COUNT: u64 = status::ENTRIES;

    /// Bits of which none is set.
    #[must_use]
    pub fn none() -> Self {
        Self(vec![0; (Self::COUNT / 8) as usize])
    }

    /// The same bits, packed with gzip (RFC 1952).
    pub const NONE_PACKED: &'static [u8] = &[
        0x1f, 0x8b, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0xff, 0xed, 0xc1, 0x31, 0x01, 0x00, 0x00, 0x00, 0xc2,
        0xa0, 0xf5, 0x4f, 0x6d, 0x0c, 0x1f, 0xa0, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
        0x00, 0x00, 0x00, 0x00, 0x80, 0xb7, 0x01, 0x86, 0xd2, 0x54, 0xab, 0x00, 0x40, 0x00, 0x00,
    ];

    /// The bits of a list that was read.
    #[must_use]
    pub const fn read(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The bytes to pack.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }

    /// Whether the bit at a place is set; `None` where the list has no such place.
    #[must_use]
    pub fn get(&self, place: u64) -> Option<bool> {
        let byte = self.0.get(usize::try_from(place / 8).ok()?)?;
        Some(byte & mask(place) != 0)
    }

    /// Sets or clears the bit at a place; false where the list has no such place.
    pub fn set(&mut self, place: u64, value: bool) -> bool {
        let byte = usize::try_from(place / 8).ok().and_then(|byte| self.0.get_mut(byte));
        match byte {
            Some(byte) if value => *byte |= mask(place),
            Some(byte) => *byte &= !mask(place),
            None => return false,
        }
        true
    }
}

/// The first bit is the left-most one of its byte.
const fn mask(place: u64) -> u8 {
    0x80 >> (place % 8)
}

impl StatusList<'_> {
    /// The list without a proof
    /// (<https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistcredential>).
    #[must_use]
    pub fn words(&self) -> Object {
        let mut encoded = String::from("u");
        base64::push_url(self.packed, &mut encoded);
        let subject = object([
            ("id", Value::string(&[self.url, "#list"].concat())),
            ("type", Value::string("BitstringStatusList")),
            ("statusPurpose", Value::string(self.purpose.name())),
            ("encodedList", Value::string(&encoded)),
        ]);
        let [context, _] = CONTEXTS;
        object([
            ("@context", Value::Array(vec![Value::string(context)])),
            ("id", Value::string(self.url)),
            ("type", types(&["VerifiableCredential", "BitstringStatusListCredential"])),
            ("issuer", Value::string(self.issuer)),
            ("validFrom", Value::string(&self.from.to_rfc3339())),
            ("validUntil", Value::string(&self.until.to_rfc3339())),
            ("credentialSubject", Value::Object(subject)),
        ])
    }
}

/// The `credentialStatus` of a badge that has the same place in each of these lists, given by purpose and
/// address (<https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistentry>). It is an object where
/// there is one, since the schema of Open Badges 3.0 knows no other.
#[must_use]
pub fn status_entries(place: u64, lists: &[(Purpose, &str)]) -> Value {
    let mut index = String::new();
    json::push_decimal(&mut index, place);
    let entry = |(purpose, url): &(Purpose, &str)| {
        Value::Object(object([
            ("id", Value::string(&[*url, "#", &index].concat())),
            ("type", Value::string(status::ENTRY)),
            ("statusPurpose", Value::string(purpose.name())),
            ("statusListIndex", Value::string(&index)),
            ("statusListCredential", Value::string(url)),
        ]))
    };
    match lists {
        [one] => entry(one),
        lists => Value::Array(lists.iter().map(entry).collect()),
    }
}
