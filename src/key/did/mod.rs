//! Decentralised identifiers: from a DID to its document, or to where its document stands.

pub mod jwk;
pub mod key;
pub mod web;
#[cfg(feature = "webvh")]
pub mod webvh;

use crate::text::Cut;

/// The method of a DID: `key` of `did:key:z6Mk…`; `None` for anything that is not a DID
/// (<https://www.w3.org/TR/did-1.0/#did-syntax>).
#[must_use]
pub fn method(id: &str) -> Option<&str> {
    let (method, specific) = id.strip_prefix("did:")?.cut(b':')?;
    let named = !method.is_empty() && method.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    (named && !specific.is_empty()).then_some(method)
}

/// The host (with its port, if any) and the path segments at which the document of a DID stands; `None` when
/// its method has none.
#[must_use]
pub fn place(did: &str) -> Option<(Box<str>, Vec<Box<str>>)> {
    #[cfg(feature = "webvh")]
    if let Some(place) = webvh::place(did) {
        return Some(place);
    }
    web::place(did)
}

/// Why a DID leads nowhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DidError {
    /// It breaks the syntax of its method (DID-07, DID-09, DID-10).
    Invalid,
    /// Its key is not for making statements (DID-09).
    Purpose,
}
