//! A module that verifies proofs derived from BBS signatures, and nothing else. It takes and gives numbers alone, so
//! that a page needs no glue for it.

use crate::key::bbs;
use crate::key::signature::SignatureOutcome;
use core::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    /// What was fed.
    static QUESTION: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Takes the next byte of a question, as [`Check::asked`](crate::web::Check::asked) writes it.
#[wasm_bindgen]
pub fn feed(byte: u8) {
    QUESTION.with_borrow_mut(|question| question.push(byte));
}

/// Whether the proof holds that was fed, as [`Check::answer`](crate::web::Check::answer) reads it: 1, or 0 where
/// it does not, or 2 where the key is none. The next question begins anew.
#[wasm_bindgen]
#[must_use]
pub fn holds() -> u8 {
    match bbs::answer(&QUESTION.take()) {
        SignatureOutcome::Holds => 1,
        SignatureOutcome::BadKey(_) => 2,
        _ => 0,
    }
}
