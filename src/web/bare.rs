//! How a page asks a module that is for one thing alone. It takes and gives numbers, so that a page needs no glue for it.

#[cfg(all(feature = "bls-module", not(feature = "schema-module")))]
use super::bbs::answer;
#[cfg(feature = "schema-module")]
use super::schemas::answer;
use core::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    /// What was fed.
    static QUESTION: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    /// What is left to say of an answer, from its end.
    static ANSWER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Takes the next byte of a question, as [`Check::asked`](crate::web::Check::asked) writes it.
#[wasm_bindgen]
pub fn feed(byte: u8) {
    QUESTION.with_borrow_mut(|question| question.push(byte));
}

/// How many bytes the answer to what was fed has, and then each of them, as [`Check::answer`](crate::web::Check::answer)
/// reads them. The next question begins anew.
#[wasm_bindgen]
#[must_use]
pub fn next() -> u32 {
    ANSWER.with_borrow_mut(|rest| match rest.pop() {
        Some(byte) => byte.into(),
        None => {
            *rest = answer(&QUESTION.take());
            rest.reverse();
            rest.len() as u32
        }
    })
}
