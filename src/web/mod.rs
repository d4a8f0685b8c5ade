//! What a web page calls: the only folder that knows JavaScript.
//!
//! The boundary is thin on purpose, since every crossing weighs something in the page: bytes go in,
//! a report and a card come out as JSON texts. Drawing, fetching, timing and events are left to the page's script
//! (`www/element`), which has them for nothing.

#[cfg(feature = "web")]
mod asked;
#[cfg(any(feature = "bls-module", feature = "schema-module"))]
mod bare;
#[cfg(feature = "bls-module")]
mod bbs;
#[cfg(feature = "web")]
mod check;
#[cfg(feature = "give")]
mod community;
#[cfg(all(feature = "give", feature = "frost"))]
mod frost;
#[cfg(feature = "give")]
mod give;
#[cfg(feature = "give")]
mod half_signed;
#[cfg(all(feature = "web", feature = "inspect"))]
mod inspect;
#[cfg(any(feature = "give", feature = "web"))]
mod numbers;
#[cfg(feature = "web")]
mod person;
#[cfg(feature = "schema-module")]
mod schemas;
#[cfg(feature = "trust")]
mod trust;

#[cfg(any(feature = "bls-module", feature = "schema-module"))]
pub use bare::{feed, next};
#[cfg(feature = "web")]
pub use check::{Check, Checker, style};
#[cfg(feature = "give")]
pub use community::Community;
#[cfg(all(feature = "give", feature = "frost"))]
pub use frost::{Begun, Share, Side, invite, invited, proposed};
#[cfg(feature = "give")]
pub use give::{Draft, Key, bake};
#[cfg(feature = "give")]
pub use half_signed::Half;
#[cfg(any(feature = "give", feature = "web"))]
pub use numbers::NUMBERS;

use talc::wasm::{WasmDynamicTalc, new_wasm_dynamic_allocator};
#[cfg(feature = "web")]
use wasm_bindgen::prelude::wasm_bindgen;

/// Weighs 1.5 KB less than the allocator that the standard library brings, and is as fast.
#[global_allocator]
static ALLOCATOR: WasmDynamicTalc = new_wasm_dynamic_allocator();

/// Whether a badge, or a link to one, may make the reader's machine request `url` (SEC-05).
#[cfg(feature = "web")]
#[wasm_bindgen]
#[must_use]
pub fn permitted(url: &str) -> bool {
    crate::documents::permitted(url)
}
