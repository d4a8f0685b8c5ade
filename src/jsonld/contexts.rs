//! The bundled contexts: published documents, byte for byte those whose digest is recorded, compiled
//! in by `build/contexts.rs` (CTX-03). Nothing here ever comes from the network.

use crate::json::Value;
use crate::text::Cut;

include!(concat!(env!("OUT_DIR"), "/contexts.rs"));

/// Every block; `build/contexts.rs` describes them.
static TEXT: &str = include_str!(concat!(env!("OUT_DIR"), "/contexts.txt"));

#[cfg(all(test, feature = "full", not(target_family = "wasm")))]
mod tests;

/// One context object, its term definitions resolved.
#[derive(Clone, Copy)]
pub(super) struct Block {
    /// Whether it is `null`.
    pub(super) is_null: bool,
    /// Whether its terms are protected.
    pub(super) protected: bool,
    /// Its vocabulary mapping.
    pub(super) vocab: Option<&'static str>,
    /// The block that applies after it.
    pub(super) next: Option<u16>,
    /// A line for each term, ordered.
    pub(super) terms: &'static str,
}

/// The block with this number.
pub(super) fn block(number: u16) -> Block {
    let bound = |number: usize| BLOCKS.get(number).map_or(TEXT.len(), |&start| start as usize);
    let number = usize::from(number);
    let text = TEXT.get(bound(number)..bound(number + 1)).unwrap_or_default();
    let (header, terms) = text.cut(b'\n').unwrap_or_default();
    let mut block = Block { is_null: false, protected: false, vocab: None, next: None, terms };
    for part in header.parts(b' ') {
        match part.split_at_checked(1) {
            Some(("0", _)) => block.is_null = true,
            Some(("p", _)) => block.protected = true,
            Some((">", number)) => block.next = number.parse().ok(),
            Some(("#", vocab)) => block.vocab = Some(vocab),
            _ => {}
        }
    }
    block
}

/// Where the contents of `url` stand in `CONTENTS`: the newest, and how many there are.
fn place(url: &str) -> Option<(usize, usize)> {
    let found = URLS.binary_search_by(|entry| entry.0.cmp(url)).ok()?;
    URLS.get(found).map(|entry| (entry.1.into(), entry.2.into()))
}

fn content(url: &str, snapshot: usize) -> Option<&'static (u16, &'static str)> {
    let (first, count) = place(url)?;
    CONTENTS.get(first + snapshot.min(count - 1))
}

/// The first block of the context published under `url`. Some URLs have had several contents
/// (CTX-04): `snapshot` 0 is the newest, 1 the next older; a number past the oldest means the oldest.
pub(super) fn find(url: &str, snapshot: usize) -> Option<u16> {
    content(url, snapshot).map(|content| content.0)
}

/// How many contents of `url` are known; 0 when the URL is not bundled.
#[must_use]
pub fn snapshots(url: &str) -> usize {
    place(url).map_or(0, |found| found.1)
}

/// The most contents that any URL named in the `@context` value `context` has, at least 1: how many
/// values of `snapshot` can differ for a document with it.
#[must_use]
pub fn max_snapshots(context: &Value) -> usize {
    context.as_list().iter().filter_map(Value::as_str).map(snapshots).max().unwrap_or(1).max(1)
}

/// The SHA-256 of the published document, 64 lower-case hexadecimal digits; `snapshot` 0 is the
/// newest content of the URL, 1 the next older.
#[must_use]
pub fn digest(url: &str, snapshot: usize) -> Option<&'static str> {
    content(url, snapshot).map(|content| content.1)
}
