//! What a web page calls: the only folder that knows JavaScript.
//!
//! The boundary is thin on purpose, since every crossing weighs something in the page: bytes go in,
//! a report and a card come out as JSON texts. Drawing, fetching, timing and events are left to the page's script
//! (`www/element`), which has them for nothing.

mod asked;
mod check;
mod numbers;
mod person;

pub use check::{Check, Checker, style};
pub use numbers::NUMBERS;

use talc::wasm::{WasmDynamicTalc, new_wasm_dynamic_allocator};
use wasm_bindgen::prelude::wasm_bindgen;

/// Weighs 1.5 KB less than the allocator that the standard library brings, and is as fast.
#[global_allocator]
static ALLOCATOR: WasmDynamicTalc = new_wasm_dynamic_allocator();

/// Whether a badge, or a link to one, may make the reader's machine request `url` (SEC-05).
#[wasm_bindgen]
#[must_use]
pub fn permitted(url: &str) -> bool {
    crate::documents::permitted(url)
}
