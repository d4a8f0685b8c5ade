//! What the rooms of the house may know (docs/architecture.md), read from their source.
#![cfg(not(target_family = "wasm"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

use std::fs;
use std::path::{Path, PathBuf};

/// Every Rust file under `src`, by its path from there.
fn sources() -> Vec<(String, String)> {
    let mut sources = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    read(&root, &root, &mut sources);
    assert!(sources.len() > 40, "the sources were found");
    sources
}

fn read(root: &Path, folder: &Path, sources: &mut Vec<(String, String)>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            read(root, &path, sources);
        } else if path.extension().is_some_and(|extension| extension == "rs") && !path.ends_with("contexts/tests.rs") {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            sources.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
}

/// Asserts that `words` stand in no file outside `rooms`.
fn only_in(rooms: &[&str], words: &[&str]) {
    for (name, text) in sources().iter().filter(|(name, _)| !rooms.iter().any(|room| name.starts_with(room))) {
        for word in words {
            assert!(!text.contains(word), "src/{name}: {word} belongs in {rooms:?} only");
        }
    }
}

#[test]
fn the_core_does_no_input_or_output_and_reads_no_clock() {
    let doors = [
        "std::fs",
        "std::net",
        "std::io",
        "std::env",
        "std::process",
        "std::thread",
        "std::time",
        "SystemTime",
        "Instant::now",
        "println!",
        "eprintln!",
        "Date::now",
        "ureq",
    ];
    only_in(&["bin/", "web/"], &doors);
}

#[test]
fn only_the_web_room_knows_javascript() {
    only_in(&["web/"], &["js_sys", "web_sys", "wasm_bindgen::", "#[wasm_bindgen"]);
}

#[test]
fn private_keys_stay_in_the_issuing_room() {
    only_in(&["issue/"], &["ed25519_dalek::SigningKey", "KeypairBytes", "PrivateKeyInfo", "SecretKey", "::Signer"]);
    let lib = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    assert!(lib.contains("#[cfg(feature = \"issue\")]\npub mod issue;"), "the room is there with its feature only");
}

#[test]
fn no_bundle_that_verifies_can_issue() {
    let bundles = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("wasm-pack.toml")).unwrap();
    // The page that gives badges alone loads what it needs for that.
    let (giving, verifying): (Vec<&str>, Vec<&str>) =
        bundles.split("\n[").filter(|table| table.contains("\nfeatures =")).partition(|table| {
            ["give", "together"].iter().any(|page| table.contains(&format!("\npage = \"www/{page}.js\"")))
        });
    assert_eq!((giving.len(), verifying.len()), (2, 7));
    for table in verifying {
        assert!(["issue", "give", "frost"].iter().all(|feature| !table.contains(&format!("\"{feature}\""))), "{table}");
    }
    assert!(giving[0].contains("features = [\"give\"]"), "what the test looks for is there where it should be");
}

#[test]
fn the_verdict_is_made_in_one_place() {
    // Ordering verdicts, or choosing one by an outcome, is judging.
    for (name, text) in sources().iter().filter(|(name, _)| name != "report/verdict.rs") {
        let code: String = text.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
        for word in ["-> Verdict {", "Verdict =", "min(Verdict", "max(Verdict"] {
            // A proof's own result is the same judge's, asked about the proof alone.
            let asks = name == "report/mod.rs" && word == "-> Verdict {";
            assert!(!code.contains(word) || asks, "src/{name} judges: {word}");
        }
    }
}
