//! Programs that `cargo install` builds, into cargo's own folder of programs.

use std::fs;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::Part;
use crate::run::{capture, find, root, run, tool};

/// wasm-pack, and wasm-bindgen's command of exactly the library's version.
///
/// # Errors
/// `Cargo.lock` cannot be read, or knows no wasm-bindgen.
pub fn missing_for_build() -> Result<Vec<Part>> {
    let mut parts = Vec::new();
    if find("wasm-pack").is_none() {
        parts.push(locked("wasm-pack", "building and testing WebAssembly"));
    }
    let version = wasm_bindgen_version()?;
    if installed_version("wasm-bindgen").as_deref() != Some(version.as_str()) {
        let what = format!("wasm-bindgen-cli {version} (cargo install)");
        let why = "writing the glue between WebAssembly and JavaScript; as in Cargo.lock";
        // Without --locked: the lock file in the package names withdrawn versions at times.
        parts.push(Part::new(what, why, move || {
            run(tool("cargo").args(["install", "wasm-bindgen-cli", "--force", "--version", &version]))
        }));
    }
    Ok(parts)
}

/// What only the tests need.
///
/// # Errors
/// None so far; the signature is that of its sisters.
pub fn missing_for_tests() -> Result<Vec<Part>> {
    let mut parts = Vec::new();
    if find("geckodriver").is_none() {
        parts.push(locked("geckodriver", "driving Firefox in tests"));
    }
    if find("cargo-deny").is_none() {
        parts.push(locked("cargo-deny", "judging licences and sources of what we depend on"));
    }
    Ok(parts)
}

fn locked(name: &'static str, why: &'static str) -> Part {
    Part::new(format!("{name} (cargo install)"), why, move || run(tool("cargo").args(["install", "--locked", name])))
}

fn installed_version(program: &str) -> Option<String> {
    find(program)?;
    let text = capture(tool(program).arg("--version")).ok()?;
    text.split_whitespace().nth(1).map(str::to_owned)
}

#[derive(Deserialize)]
struct Lock {
    package: Vec<Locked>,
}

#[derive(Deserialize)]
struct Locked {
    name: String,
    version: String,
}

fn wasm_bindgen_version() -> Result<String> {
    let text = fs::read_to_string(root().join("Cargo.lock")).context("Cargo.lock")?;
    let lock: Lock = toml::from_str(&text).context("Cargo.lock")?;
    let found = lock.package.into_iter().find(|package| package.name == "wasm-bindgen");
    Ok(found.context("Cargo.lock has no wasm-bindgen")?.version)
}
