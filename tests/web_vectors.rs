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
    // Each module but the whole one leaves something to others.
    let least = match (cfg!(feature = "credentials"), cfg!(feature = "assertions"), cfg!(feature = "full")) {
        // Without ECDSA and RSA, which it leaves to the browser.
        (true, true, _) if !cfg!(feature = "ecdsa") => 60,
        // Without BBS, which a module of its own verifies.
        (true, true, _) => vectors::all() - 2,
        (true, false, true) => 60,
        (true, false, false) => 30,
        (false, ..) => 6,
    };
    assert!(count >= least, "{count}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
