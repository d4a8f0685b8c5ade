//! A module that judges by the official schema of Open Badges 3.0, and does nothing else.

use crate::documents::SchemaOutcome;
use crate::schema::official;

/// Whether the document conforms that was fed: 1, or 0 and then the keyword that it is against and, after a line's end,
/// the place; 2 where that took too much.
pub(super) fn answer(document: &[u8]) -> Vec<u8> {
    match official::judge(document) {
        SchemaOutcome::Conforms => vec![1],
        SchemaOutcome::Differs { about, keyword } => [&[0], keyword.as_bytes(), b"\n", about.as_bytes()].concat(),
        _ => vec![2],
    }
}
