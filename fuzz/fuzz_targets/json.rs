//! Whatever we take for JSON, serde_json does too; its canonical text reads back as its own.
#![no_main]

use libfuzzer_sys::fuzz_target;
use open_badge::json::{Numbers, canonicalize, parse};

fuzz_target!(|bytes: &[u8]| {
    let Ok(value) = parse(bytes) else { return };
    let Ok(canonical) = canonicalize(&value, Numbers::std()) else { return };
    assert!(serde_json::from_slice::<serde_json::Value>(bytes).is_ok());
    let again = parse(canonical.as_bytes()).expect("canonical text is JSON");
    assert_eq!(canonicalize(&again, Numbers::std()), Ok(canonical));
});
