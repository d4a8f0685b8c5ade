//! Whatever stands where a log should, with whatever witnesses say, it is read to an end.
#![no_main]

use libfuzzer_sys::fuzz_target;
use open_badge::key::did::webvh::Log;
use open_badge::time::Timestamp;

fuzz_target!(|input: (&[u8], &[u8])| {
    let (log, witnesses) = input;
    let did = "did:webvh:QmXxi5SJLod9kfjyLztg632vmSYK6Wi951PWQRCe7k32Fo:example.com";
    if let Ok(log) = Log::read(did, log, Timestamp::from_millis(1_800_000_000_000)) {
        let _ = log.check_witnesses(witnesses);
    }
});
