//! Text encodings of bytes that keys and signatures come in. Own code: the kept crates weigh three
//! times as much in a page and do more than is needed.

pub mod base58;
pub mod base64;
#[cfg(feature = "sd")]
pub mod cbor;
pub mod hex;
