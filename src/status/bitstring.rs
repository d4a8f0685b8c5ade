//! Bitstring Status List, and the two that it grew from: Status List 2021 and Revocation List 2020.
//!
//! <https://www.w3.org/TR/vc-bitstring-status-list/>

use super::entry::{Status, Unread, note_malformed};
use super::list::{self, Fault, List, NoList, note_in_order, note_keeper};
use crate::credential::rules::{list as items, names, text};
use crate::documents::{Packed, Packing, Unpacked, Wanted};
use crate::encoding::base64;
use crate::json::{self, Object, Pointer, Value};
use crate::limits;
use crate::proof::Setting;
use crate::report::{Check, Why};

/// A kind of status list, by the names that its standard gives.
pub(super) struct Kind {
    /// The type of entries.
    entry: &'static str,
    /// The type of lists.
    list: &'static str,
    /// The type of their subjects.
    subject: &'static str,
    /// The entry's member that has the place in the list.
    index: &'static str,
    /// The entry's member that has the address of the list.
    address: &'static str,
    /// The purpose of every entry and list, where they do not name it.
    purpose: Option<&'static str>,
    /// Whether the encoded list says how it is encoded.
    multibase: bool,
}

/// The type of entries of a Bitstring status list.
pub(crate) const ENTRY: &str = "BitstringStatusListEntry";

const KINDS: [Kind; 3] = [
    Kind {
        entry: ENTRY,
        list: "BitstringStatusListCredential",
        subject: "BitstringStatusList",
        index: "statusListIndex",
        address: "statusListCredential",
        purpose: None,
        multibase: true,
    },
    // https://www.w3.org/TR/2023/WD-vc-status-list-20230427/ (STA-16)
    Kind {
        entry: "StatusList2021Entry",
        list: "StatusList2021Credential",
        subject: "StatusList2021",
        index: "statusListIndex",
        address: "statusListCredential",
        purpose: None,
        multibase: false,
    },
    // https://w3c-ccg.github.io/vc-status-rl-2020/ (STA-17)
    Kind {
        entry: "RevocationList2020Status",
        list: "RevocationList2020Credential",
        subject: "RevocationList2020",
        index: "revocationListIndex",
        address: "revocationListCredential",
        purpose: Some("revocation"),
        multibase: false,
    },
];

impl Kind {
    /// The kind of entries of this type.
    pub(super) fn of(entry: &str) -> Option<&'static Self> {
        KINDS.iter().find(|kind| kind.entry == entry)
    }

    /// What an entry is for.
    pub(super) fn purpose<'a>(&self, entry: &'a Value) -> Option<&'a str> {
        self.purpose.or_else(|| text(entry, "statusPurpose"))
    }
}

/// Badges that a list has room for at least, so that asking for it does not tell which of them is meant.
pub(crate) const ENTRIES: u64 = 131_072;

/// What its list says of the badge that has this entry.
///
/// <https://www.w3.org/TR/vc-bitstring-status-list/#validate-algorithm>. Where a list is signed and in date
/// but leaves a doubt (another `id`, too short), what is set in it counts, and what is not set tells nothing.
pub(super) fn read(
    entry: &Value,
    kind: &Kind,
    purpose: &str,
    at: &Pointer,
    badge: &Object,
    setting: &mut Setting<'_>,
    checks: &mut Vec<Check>,
) -> Result<Status, Unread> {
    let place = place(entry, kind, at, checks)?;
    let url = place.url;
    let list = list::credential(url, setting).map_err(|none| none.note(url, at, checks))?;
    let found = value(&list, kind, purpose, &place, setting);
    let (value, short) = found.map_err(|none| none.note(url, at, checks))?;
    note_keeper(&list.issuer, badge, at, checks);
    let mut doubted = None;
    for doubt in list.doubts.iter().chain(&short) {
        doubted = Some(doubt.note(url, at, checks));
    }
    match doubted {
        Some(unread) if value == 0 => return Err(unread),
        Some(_) => {}
        None => note_in_order(url, list.date, at, checks),
    }
    Ok(Status { value, date: list.date, reason: None })
}

/// Where an entry says that its status stands.
struct Place<'a> {
    url: &'a str,
    /// As it is written.
    written: &'a str,
    index: u64,
    /// In bits.
    size: u64,
}

/// Steps 1 to 3: the members of an entry, each as its standard asks (STA-01).
///
/// <https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistentry>
fn place<'a>(entry: &'a Value, kind: &Kind, at: &Pointer, checks: &mut Vec<Check>) -> Result<Place<'a>, Unread> {
    let mut malformed = |member: &'static str| {
        note_malformed(at, member, checks);
        Unread { why: Why::Unreliable, values: Vec::new() }
    };
    let url = list::address(text(entry, kind.address).ok_or_else(|| malformed(kind.address))?);
    let written = digits(entry.get(kind.index));
    let index = written.and_then(decimal).ok_or_else(|| malformed(kind.index))?;
    let size = match entry.get("statusSize") {
        None => 1,
        size => digits(size).and_then(decimal).filter(|size| *size > 0).ok_or_else(|| malformed("statusSize"))?,
    };
    if size > limits::STATUS_BITS {
        return Err(Unread::at(Why::Limit, url));
    }
    if !says_what_it_means(entry, size) {
        return Err(malformed("statusMessage"));
    }
    // Two offences that leave no doubt about what is meant.
    if matches!(entry.get(kind.index), Some(Value::Number(_))) {
        malformed(kind.index);
    }
    if text(entry, "id") == Some(url) {
        malformed("id");
    }
    Ok(Place { url, written: written.unwrap_or_default(), index, size })
}

/// The digits of a number, which standards want as a text.
fn digits(value: Option<&Value>) -> Option<&str> {
    match value? {
        Value::String(digits) | Value::Number(digits) => Some(digits),
        _ => None,
    }
}

/// The value of decimal digits of any count; the greatest there is where it is greater.
fn decimal(digits: &str) -> Option<u64> {
    let mut number: u64 = 0;
    for digit in digits.bytes() {
        let digit = digit.is_ascii_digit().then(|| u64::from(digit - b'0'))?;
        number = number.saturating_mul(10).saturating_add(digit);
    }
    (!digits.is_empty()).then_some(number)
}

/// Whether an entry of more than one bit has a message for each value that the bits can have, as
/// one of one bit may (STA-10). Their order is not signed, so each says which value it is for.
fn says_what_it_means(entry: &Value, size: u64) -> bool {
    let Some(messages) = entry.get("statusMessage") else { return size == 1 };
    let mut known = vec![false; 1 << size];
    for message in messages.as_list() {
        let status = text(message, "status").and_then(|status| status.strip_prefix("0x")).and_then(hexadecimal);
        let Some(known) = status.and_then(|status| known.get_mut(status)) else { return false };
        if *known || text(message, "message").is_none() {
            return false;
        }
        *known = true;
    }
    !known.contains(&false)
}

fn hexadecimal(digits: &str) -> Option<usize> {
    let mut number: usize = 0;
    for digit in digits.chars() {
        number = number.saturating_mul(16).saturating_add(digit.to_digit(16)? as usize);
    }
    (!digits.is_empty()).then_some(number)
}

/// Steps 5 to 10: the value at a place of a list, and what speaks against the list as a whole.
fn value(
    list: &List,
    kind: &Kind,
    purpose: &str,
    place: &Place<'_>,
    setting: &mut Setting<'_>,
) -> Result<(u32, Option<Fault>), NoList> {
    let fault = |member, found: &str, expected: &str| NoList::Fault(Fault::new(member, found, expected));
    let subject = subject(&list.document, kind).map_err(NoList::Fault)?;
    // Step 5
    if kind.purpose.is_none() && !named(subject, "statusPurpose", purpose) {
        return Err(fault("statusPurpose", text(subject, "statusPurpose").unwrap_or_default(), purpose));
    }
    // Steps 6 to 8
    let encoded = text(subject, "encodedList").unwrap_or_default();
    let bits = expand(encoded, kind.multibase, place.url, setting)?;
    // Step 9, which leaves a doubt; STA-07
    let length = bits.len() as u64 * 8;
    let mut entries = String::new();
    json::push_decimal(&mut entries, length / place.size);
    let short = (length / place.size < ENTRIES).then(|| Fault::new("encodedList", &entries, "131072"));
    // Step 10
    let start = place.index.saturating_mul(place.size);
    if start.saturating_add(place.size) > length {
        return Err(fault(kind.index, place.written, &entries));
    }
    let mut value = 0;
    for bit in start..start + place.size {
        // Bit 0 is the left-most one of its byte (STA-06).
        let byte = bits.get((bit / 8) as usize).copied().unwrap_or_default();
        value = value << 1 | u32::from(byte >> (7 - bit % 8) & 1);
    }
    Ok((value, short))
}

/// The bits of a list of one bit for each badge.
#[cfg(feature = "issue")]
pub(super) fn bits<'a>(list: &List, kind: &Kind, url: &str, setting: &mut Setting<'a>) -> Option<&'a [u8]> {
    let encoded = text(subject(&list.document, kind).ok()?, "encodedList")?;
    expand(encoded, kind.multibase, url, setting).ok()
}

/// The one subject of a list, where list and subject are of the right types (STA-03).
fn subject<'a>(document: &'a Object, kind: &Kind) -> Result<&'a Value, Fault> {
    for name in ["VerifiableCredential", kind.list] {
        if !names(items(document, "type"), name) {
            return Err(Fault::new("type", "", name));
        }
    }
    match items(document, "credentialSubject") {
        [subject] if named(subject, "type", kind.subject) => Ok(subject),
        _ => Err(Fault::new("credentialSubject", "", kind.subject)),
    }
}

/// Whether a member is the text, or a list that has it.
fn named(value: &Value, member: &str, name: &str) -> bool {
    value.get(member).is_some_and(|value| names(value.as_list(), name))
}

/// <https://www.w3.org/TR/vc-bitstring-status-list/#bitstring-expansion-algorithm>
fn expand<'a>(encoded: &str, multibase: bool, url: &str, setting: &mut Setting<'a>) -> Result<&'a [u8], NoList> {
    let broken = || NoList::Fault(Fault::new("encodedList", "", ""));
    let bytes = if multibase { encoded.strip_prefix('u').and_then(base64::decode_url) } else { decode_either(encoded) };
    let bytes = bytes.ok_or_else(broken)?;
    let packed = Packed { format: Packing::Gzip, bytes, most: limits::STATUS_LIST_BYTES };
    let documents = setting.documents;
    match documents.unpacked(&packed) {
        Some(Unpacked::Whole(bits)) => Ok(bits),
        Some(Unpacked::TooLong) => Err(NoList::Unread(Unread::at(Why::Limit, url))),
        Some(Unpacked::Broken) => Err(broken()),
        None => {
            setting.want(Wanted::Unpacked(packed));
            Err(NoList::Unread(Unread::at(Why::Unreachable, url)))
        }
    }
}

/// The earlier standards say base64, without saying which: with either alphabet, padded or not.
fn decode_either(text: &str) -> Option<Vec<u8>> {
    let mut plain = String::with_capacity(text.len());
    for letter in text.trim_end_matches('=').chars() {
        plain.push(match letter {
            '+' => '-',
            '/' => '_',
            other => other,
        });
    }
    base64::decode_url(&plain)
}
