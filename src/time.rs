//! Instants.

use crate::json::push_decimal;

/// An instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Timestamp {
    /// Seconds since 1970-01-01T00:00:00Z, without leap seconds.
    pub seconds: i64,
    /// Nanoseconds within the second.
    pub nanos: u32,
}

impl Timestamp {
    /// `2026-05-03T00:00:00Z`.
    #[must_use]
    pub fn to_rfc3339(self) -> String {
        let mut text = String::new();
        push_decimal(&mut text, self.seconds.unsigned_abs());
        text
    }
}
