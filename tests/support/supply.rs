//! Supplies what a verification wants: documents from a web of the test's own, and what its platform
//! would do for a page.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(feature = "conformity")]
use open_badge::documents::SchemaOutcome;
use open_badge::documents::{Documents, Fetched, Wanted};
#[cfg(feature = "full")]
use open_badge::documents::{Packed, Packing, Unpacked};
#[cfg(feature = "full")]
use open_badge::key::signature::SignatureOutcome;
#[cfg(feature = "full")]
use std::io::{self, Read};

/// The rare contexts that tests need where they are not compiled in, as pages have them.
#[cfg(feature = "full")]
const RARE: &str = concat!(
    r#"{"https://purl.imsglobal.org/spec/ob/v3p0/extensions.json": "#,
    include_str!("../../contexts/purl.imsglobal.org_spec_ob_v3p0_extensions.json"),
    r#", "https://w3id.org/security/suites/jws-2020/v1": "#,
    include_str!("../../contexts/w3id.org_security_suites_jws_2020_v1.jsonld"),
    "}"
);

/// Supplies everything that is wanted; `fetch` has the answer to a request for a URL.
pub fn supply(wanted: Vec<Wanted>, documents: &mut Documents, fetch: &mut dyn FnMut(&str) -> Fetched) {
    assert!(!wanted.is_empty(), "nothing is wanted");
    for wanted in wanted {
        match wanted {
            Wanted::Document(url) => documents.insert(&url, fetch(&url)),
            #[cfg(feature = "full")]
            Wanted::Unpacked(packed) => {
                let unpacked = unpack(&packed);
                documents.unpack(packed, unpacked);
            }
            #[cfg(feature = "full")]
            Wanted::Contexts => documents.insert_contexts(RARE.as_bytes()),
            // Those that test it have a validator of their own.
            #[cfg(feature = "conformity")]
            Wanted::Conformity(question) => documents.conform(*question, SchemaOutcome::NotHere),
            #[cfg(feature = "full")]
            Wanted::Signature(question) => documents.answer(*question, SignatureOutcome::NotHere),
        }
    }
}

/// The contents of compressed bytes. Nothing may follow them, as in browsers.
#[cfg(feature = "full")]
pub fn unpack(packed: &Packed) -> Unpacked {
    let mut bytes = &*packed.bytes;
    let contents = match packed.format {
        Packing::Gzip => bounded(&mut flate2::bufread::GzDecoder::new(&mut bytes), packed.most),
        Packing::Zlib => bounded(&mut flate2::bufread::ZlibDecoder::new(&mut bytes), packed.most),
    };
    match contents {
        Ok(contents) if contents.len() > packed.most => Unpacked::TooLong,
        Ok(contents) if bytes.is_empty() => Unpacked::Whole(contents),
        _ => Unpacked::Broken,
    }
}

/// At most one byte more than `most`.
#[cfg(feature = "full")]
fn bounded(source: &mut dyn Read, most: usize) -> io::Result<Vec<u8>> {
    let mut contents = Vec::new();
    source.take(most as u64 + 1).read_to_end(&mut contents)?;
    Ok(contents)
}
