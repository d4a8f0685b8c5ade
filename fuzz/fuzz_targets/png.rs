//! Whatever the bytes are, every badge of a PNG is found that a plain walk finds.
#![no_main]

#[allow(dead_code)]
#[path = "../../tests/pictures/second_opinion.rs"]
mod second_opinion;

use libfuzzer_sys::fuzz_target;
use open_badge::intake::png::read;

fuzz_target!(|bytes: &[u8]| {
    let png = [b"\x89PNG\r\n\x1a\n", bytes].concat();
    for bytes in [bytes, &png] {
        second_opinion::agrees_on_png(bytes, &read(bytes));
    }
});
