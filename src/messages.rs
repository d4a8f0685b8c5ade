//! Message texts, one file per language, compiled at build.

use crate::report::Check;

/// The texts of one language.
#[derive(Clone, Copy, Debug)]
pub struct Messages {}

impl Messages {
    /// English, the source language.
    #[must_use]
    pub const fn english() -> Self {
        Self {}
    }

    /// The sentence that says what came of a check.
    #[must_use]
    pub fn detail(&self, check: &Check) -> String {
        check.code.name().into()
    }

    /// What a reader can do about a check that did not pass.
    #[must_use]
    pub fn hint(&self, check: &Check) -> String {
        check.code.name().into()
    }
}
