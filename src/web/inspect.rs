//! What a report was made from, for experts who look at it on a page.

use super::{Check, Checker};
use crate::messages::Messages;
use crate::report::{Keep, publish};
use crate::verify::Verifier;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
impl Checker {
    /// A checker whose reports keep what they were made from, with the canonical forms.
    #[must_use]
    pub fn inspecting() -> Self {
        Self { verifier: Verifier::keeping(Keep::Forms) }
    }
}

#[wasm_bindgen]
impl Check {
    /// The whole published report as JSON, with what it was made from if its checker kept that (`docs/inspect.md`); nothing
    /// as long as the check is not done.
    #[must_use]
    pub fn inspected(&self) -> Option<String> {
        self.done.as_ref().map(|done| publish(&done.report, &Messages::english()))
    }
}
