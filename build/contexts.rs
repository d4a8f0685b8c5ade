//! Compiles `contexts/` into the crate: checks each document's digest against `contexts/manifest.json`,
//! removes white space, and writes tables for `src/jsonld/contexts.rs`.

use serde_json::Value;
use sha2::{Digest, Sha256};
use std::env::var_os;
use std::error::Error;
use std::fmt::Write as _;
use std::path::PathBuf;

/// Writes `contexts.rs`. With the feature `all-contexts`, also the contexts outside the `core` bundle.
pub fn compile() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(var_os("CARGO_MANIFEST_DIR").ok_or("cargo sets CARGO_MANIFEST_DIR")?);
    let out = PathBuf::from(var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
    let all = var_os("CARGO_FEATURE_ALL_CONTEXTS").is_some();
    let folder = root.join("contexts");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed={}", folder.display());
    let manifest: Value = serde_json::from_slice(&std::fs::read(folder.join("manifest.json"))?)?;
    let entries = manifest.as_array().ok_or("contexts/manifest.json is not an array")?;
    let mut texts = String::new();
    let mut digests = String::new();
    let mut urls: Vec<(String, usize, usize)> = Vec::new();
    let mut count = 0;
    for entry in entries {
        let text = |name: &str| entry[name].as_str().ok_or(format!("an entry of contexts/manifest.json lacks {name}"));
        let (url, file, expected, bundle) = (text("url")?, text("file")?, text("sha256")?, text("bundle")?);
        let bytes = std::fs::read(folder.join(file)).map_err(|error| format!("contexts/{file}: {error}"))?;
        let mut actual = String::new();
        for byte in Sha256::digest(&bytes) {
            write!(actual, "{byte:02x}")?;
        }
        if actual != expected {
            return Err(format!("contexts/{file} has SHA-256 {actual}, its manifest says {expected}").into());
        }
        let document: Value = serde_json::from_slice(&bytes).map_err(|error| format!("contexts/{file}: {error}"))?;
        let used = match bundle {
            "core" => true,
            "full" => all,
            other => return Err(format!("contexts/manifest.json: {file} is for the unknown bundle {other}").into()),
        };
        if !used {
            continue;
        }
        match urls.last_mut().filter(|last| last.0 == url) {
            Some(last) => last.2 += 1,
            None => urls.push((url.into(), count, 1)),
        }
        writeln!(texts, "    Bundled {{ text: {:?} }},", minified(&document))?;
        writeln!(digests, "    {actual:?},")?;
        count += 1;
    }
    let mut names = urls.clone();
    for entry in entries {
        if let Some(found) = urls.iter().find(|known| Some(&*known.0) == entry["url"].as_str()) {
            for alias in entry["aliases"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                names.push((alias.into(), found.1, found.2));
            }
        }
    }
    names.sort();
    if let Some(twice) = names.windows(2).find(|pair| pair[0].0 == pair[1].0) {
        return Err(format!("contexts/manifest.json names {} twice", twice[0].0).into());
    }
    let mut code = format!(
        "static CONTEXTS: [Bundled; {count}] = [\n{texts}];\n\
         /// Ordered like `CONTEXTS`.\nstatic DIGESTS: [&str; {count}] = [\n{digests}];\n\
         /// URL, place of its newest content, number of contents; ordered by URL.\n\
         static URLS: [(&str, u8, u8); {}] = [\n",
        names.len()
    );
    for (name, first, many) in names {
        writeln!(code, "    ({name:?}, {first}, {many}),")?;
    }
    code.push_str("];\n");
    std::fs::write(out.join("contexts.rs"), code)?;
    Ok(())
}

/// The document without white space, and without members beside `@context`, which nothing reads.
fn minified(document: &Value) -> String {
    match document.get("@context") {
        Some(context) => context.to_string(),
        None => document.to_string(),
    }
}
