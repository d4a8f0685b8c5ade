//! Digests that a credential gives for other documents, as multihash or as of Subresource Integrity
//! (<https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources>).

use super::badge::Digest;
#[cfg(feature = "trust")]
use super::rules::list;
use super::rules::text;
use crate::encoding::{base58, base64};
#[cfg(feature = "trust")]
use crate::json::Object;
use crate::json::Value;
use sha2::{Digest as _, Sha256, Sha384, Sha512};

/// Names of hash algorithms, with their code in multihashes (<https://www.w3.org/TR/cid-1.0/#multihash>), their
/// name in Subresource Integrity, and their length.
const ALGORITHMS: [(&str, u8, &str, usize); 3] =
    [("sha-256", 0x12, "sha256-", 32), ("sha-512", 0x13, "sha512-", 64), ("sha-384", 0x20, "sha384-", 48)];

/// The digests of every `relatedResource`; one that cannot be read has no algorithm.
#[cfg(feature = "trust")]
pub(super) fn related(document: &Object) -> Vec<Digest> {
    list(document, "relatedResource").iter().flat_map(of).collect()
}

/// The digests that stand beside the identifier of a resource.
pub(crate) fn of(resource: &Value) -> Vec<Digest> {
    let mut digests = Vec::new();
    let id = text(resource, "id").unwrap_or_default();
    for (member, decode) in [("digestMultibase", multibase as fn(&str) -> _), ("digestSRI", integrity as fn(&str) -> _)]
    {
        for digest in resource.get(member).map(Value::as_list).unwrap_or_default() {
            let (algorithm, value) = digest.as_str().and_then(decode).unwrap_or_default();
            digests.push(Digest { of: id.into(), algorithm, value });
        }
    }
    digests
}

/// Whether a digest is that of these bytes; `None` where it is of an algorithm that is not known.
pub(crate) fn is_of(digest: &Digest, bytes: &[u8]) -> Option<bool> {
    let ours = match digest.algorithm {
        "sha-256" => Sha256::digest(bytes).to_vec(),
        "sha-384" => Sha384::digest(bytes).to_vec(),
        "sha-512" => Sha512::digest(bytes).to_vec(),
        _ => return None,
    };
    Some(ours == digest.value)
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
