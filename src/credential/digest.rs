//! Digests that a credential gives for other documents, as multihash or as of Subresource Integrity
//! (<https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources>).

use super::badge::Digest;
use super::rules::{list, text};
use crate::encoding::{base58, base64};
use crate::json::{Object, Value};

/// Names of hash algorithms, with their code in multihashes (<https://www.w3.org/TR/cid-1.0/#multihash>), their
/// name in Subresource Integrity, and their length.
const ALGORITHMS: [(&str, u8, &str, usize); 3] =
    [("sha-256", 0x12, "sha256-", 32), ("sha-512", 0x13, "sha512-", 64), ("sha-384", 0x20, "sha384-", 48)];

/// The digests of every `relatedResource`; one that cannot be read has no algorithm.
pub(super) fn read(document: &Object) -> Vec<Digest> {
    let mut digests = Vec::new();
    for resource in list(document, "relatedResource") {
        let of = text(resource, "id").unwrap_or_default();
        for (member, decode) in
            [("digestMultibase", multibase as fn(&str) -> _), ("digestSRI", integrity as fn(&str) -> _)]
        {
            for digest in resource.get(member).map(Value::as_list).unwrap_or_default() {
                let (algorithm, value) = digest.as_str().and_then(decode).unwrap_or_default();
                digests.push(Digest { of: of.into(), algorithm, value });
            }
        }
    }
    digests
}

fn multibase(text: &str) -> Option<(&'static str, Vec<u8>)> {
    let bytes = match text.split_at_checked(1)? {
        ("u", rest) => base64::decode_url(rest)?,
        ("z", rest) => base58::decode(rest)?,
        _ => return None,
    };
    let (code, rest) = bytes.split_first()?;
    let (length, value) = rest.split_first()?;
    let (name, ..) = ALGORITHMS.iter().find(|(_, known, _, bytes)| known == code && *bytes == value.len())?;
    (usize::from(*length) == value.len()).then(|| (*name, value.to_vec()))
}

fn integrity(text: &str) -> Option<(&'static str, Vec<u8>)> {
    ALGORITHMS.iter().find_map(|(name, _, start, bytes)| {
        let value = base64::decode(text.strip_prefix(start)?)?;
        (value.len() == *bytes).then_some((*name, value))
    })
}
