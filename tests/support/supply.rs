//! Supplies what a verification wants: documents from a web of the test's own, and what its platform
//! would do for a page.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use open_badge::documents::{Documents, Fetched, Packed, Packing, Unpacked, Wanted};
use open_badge::key::signature::SignatureOutcome;
use std::io::Read;

/// Supplies everything that is wanted; `fetch` has the answer to a request for a URL.
pub fn supply(wanted: Vec<Wanted>, documents: &mut Documents, fetch: &mut dyn FnMut(&str) -> Fetched) {
    assert!(!wanted.is_empty(), "nothing is wanted");
    for wanted in wanted {
        match wanted {
            Wanted::Document(url) => documents.insert(&url, fetch(&url)),
            Wanted::Unpacked(packed) => {
                let unpacked = unpack(&packed);
                documents.unpack(packed, unpacked);
            }
            Wanted::Contexts => documents.insert_contexts(b"{}"),
            Wanted::Signature(question) => documents.answer(*question, SignatureOutcome::NotHere),
        }
    }
}

/// The contents of compressed bytes.
pub fn unpack(packed: &Packed) -> Unpacked {
    let mut contents = Vec::new();
    let most = packed.most as u64 + 1;
    let read = match packed.format {
        Packing::Gzip => flate2::read::GzDecoder::new(&*packed.bytes).take(most).read_to_end(&mut contents),
        Packing::Zlib => flate2::read::ZlibDecoder::new(&*packed.bytes).take(most).read_to_end(&mut contents),
    };
    match read {
        Err(_) => Unpacked::Broken,
        Ok(_) if contents.len() > packed.most => Unpacked::TooLong,
        Ok(_) => Unpacked::Whole(contents),
    }
}
