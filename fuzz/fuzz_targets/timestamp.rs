//! An instant that was read is printed as the text of the same instant.
#![no_main]

use libfuzzer_sys::fuzz_target;
use open_badge::time::parse;

fuzz_target!(|text: &str| {
    let Ok(parsed) = parse(text) else { return };
    assert!(parsed.timestamp.nanos < 1_000_000_000);
    // Offsets lead out of the years of four digits at both ends.
    if let Ok(again) = parse(&parsed.timestamp.to_rfc3339()) {
        assert_eq!(again.timestamp.seconds, parsed.timestamp.seconds);
    } else {
        assert!(text.starts_with("0000-01-01") || text.starts_with("9999-12-31"), "{text}");
    }
});
