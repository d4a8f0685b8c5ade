//! The bundled contexts: published documents, byte for byte those whose digest is recorded, compiled
//! in by `build/contexts.rs` (CTX-03). Nothing here ever comes from the network.

use crate::json::{Value, parse};
use std::sync::OnceLock;

/// One content of one context document.
struct Bundled {
    /// The document without white space.
    text: &'static str,
}

include!(concat!(env!("OUT_DIR"), "/contexts.rs"));

static PARSED: [OnceLock<Value>; CONTEXTS.len()] = [const { OnceLock::new() }; CONTEXTS.len()];

/// Where the contents of `url` stand in `CONTEXTS`: the newest, and how many there are.
fn place(url: &str) -> Option<(usize, usize)> {
    let found = URLS.binary_search_by(|entry| entry.0.cmp(url)).ok()?;
    URLS.get(found).map(|entry| (entry.1.into(), entry.2.into()))
}

fn index(url: &str, snapshot: usize) -> Option<usize> {
    let (first, count) = place(url)?;
    Some(first + snapshot.min(count - 1))
}

/// The context document published under `url`. Some URLs have had several contents (CTX-04):
/// `snapshot` 0 is the newest, 1 the next older; a number past the oldest means the oldest.
#[must_use]
pub fn find(url: &str, snapshot: usize) -> Option<&'static Value> {
    let index = index(url, snapshot)?;
    let value = PARSED.get(index)?.get_or_init(|| {
        let text = CONTEXTS.get(index).map_or("", |context| context.text);
        // The build parses each context before it compiles it in.
        parse(text.as_bytes()).unwrap_or(Value::Null)
    });
    Some(value)
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

/// The SHA-256 of the published document, 64 lower-case hexadecimal digits.
#[must_use]
pub fn digest(url: &str, snapshot: usize) -> Option<&'static str> {
    DIGESTS.get(index(url, snapshot)?).copied()
}
