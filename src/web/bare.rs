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
    /// What is left to say of an answer.
    static ANSWER: RefCell<Option<std::vec::IntoIter<u8>>> = const { RefCell::new(None) };
}

/// What stands after the last byte of an answer.
const END: u32 = 256;

/// Takes the next byte of a question, as [`Check::asked`](crate::web::Check::asked) writes it.
#[wasm_bindgen]
pub fn feed(byte: u8) {
    QUESTION.with_borrow_mut(|question| question.push(byte));
}

/// The next byte of the answer to what was fed, as [`Check::answer`](crate::web::Check::answer) reads it; 256 after
/// the last. The next question begins anew.
#[wasm_bindgen]
#[must_use]
pub fn next() -> u32 {
    ANSWER.with_borrow_mut(|rest| {
        let byte = rest.get_or_insert_with(|| answer(&QUESTION.take()).into_iter()).next();
        if byte.is_none() {
            *rest = None;
        }
        byte.map_or(END, u32::from)
    })
}
