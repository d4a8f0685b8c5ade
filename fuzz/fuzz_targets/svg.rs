//! Whatever we take for an SVG, another's XML parser does too, and finds the same badges in it.
#![no_main]

#[allow(dead_code)]
#[path = "../../tests/pictures/second_opinion.rs"]
mod second_opinion;

use libfuzzer_sys::fuzz_target;
use open_badge::intake::svg::read;

fuzz_target!(|bytes: &[u8]| {
    second_opinion::agrees_on_svg(bytes, &read(bytes));
});
