//! What several test files need.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(all(feature = "full", not(target_arch = "wasm32")))]
pub mod keys;
pub mod known;
pub mod nquads;

use std::path::PathBuf;

/// The folder of a third-party suite, for example `02-rdf-canon`: in `$OPEN_BADGE_CONFORMANCE`, or
/// beside the project in `../shared/conformance`. Where there is none, says on standard error
/// that the suite did not run, past the capture of test output.
pub fn conformance(suite: &str) -> Option<PathBuf> {
    let root = std::env::var_os("OPEN_BADGE_CONFORMANCE")
        .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../shared/conformance"), PathBuf::from);
    let folder = root.join(suite);
    if folder.is_dir() {
        return Some(folder);
    }
    let line = format!("DID NOT RUN: conformance suite {suite} (not found; set OPEN_BADGE_CONFORMANCE)\n");
    std::io::Write::write_all(&mut std::io::stderr(), line.as_bytes()).expect("standard error takes a line");
    None
}

/// A file as text.
pub fn read(path: impl AsRef<std::path::Path>) -> String {
    let path = path.as_ref();
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// A file as JSON, by a reader that is not ours.
pub fn read_json(path: impl AsRef<std::path::Path>) -> serde_json::Value {
    let path = path.as_ref();
    serde_json::from_str(&read(path)).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The bytes of hexadecimal.
pub fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).unwrap()).collect()
}
