//! In this browser, the same core gives the same answers as natively (invariant 12).
#![cfg(all(feature = "web", target_family = "wasm"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[path = "support/vectors.rs"]
mod vectors;

use open_badge::web;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn every_vector_comes_out_as_it_says() {
    let (count, wrong) = vectors::run(web::NUMBERS);
    // The small module leaves to the other what everyday badges do not need.
    let least = if cfg!(feature = "full") { 40 } else { 30 };
    assert!(count >= least, "{count}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
