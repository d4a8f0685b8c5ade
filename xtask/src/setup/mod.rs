//! `cargo xtask setup`: installs what is missing, after saying what and why.

mod apt;
pub mod browsers;
mod cargo_tools;
pub mod npm;
pub mod wasm;

use std::time::Instant;

use anyhow::{Result, bail};

/// One thing that is missing.
pub struct Part {
    /// What will be installed, and by which installer.
    pub what: String,
    /// What it is for.
    pub why: &'static str,
    /// Installs it.
    pub install: Box<dyn FnOnce() -> Result<()>>,
}

impl Part {
    fn new(what: impl Into<String>, why: &'static str, install: impl FnOnce() -> Result<()> + 'static) -> Self {
        Self { what: what.into(), why, install: Box::new(install) }
    }
}

/// What `build` and `serve` need.
///
/// # Errors
/// A part cannot be installed; all others have been tried.
pub fn for_build() -> Result<()> {
    install(build_parts()?)
}

/// What any command needs.
///
/// # Errors
/// A part cannot be installed; all others have been tried.
pub fn everything() -> Result<()> {
    let mut parts = build_parts()?;
    parts.extend(browsers::missing()?);
    parts.extend(cargo_tools::missing_for_tests()?);
    parts.extend(npm::PAGE_TESTS.missing()?);
    parts.extend(npm::INTEROP.missing()?);
    parts.extend(npm::BENCH.missing()?);
    install(parts)
}

/// In the order in which they are installed: what others build upon comes first.
fn build_parts() -> Result<Vec<Part>> {
    let mut parts = Vec::new();
    parts.extend(npm::node_missing());
    parts.extend(npm::TOOLS.missing()?);
    parts.extend(wasm::missing()?);
    parts.extend(cargo_tools::missing_for_build()?);
    Ok(parts)
}

fn install(parts: Vec<Part>) -> Result<()> {
    if parts.is_empty() {
        println!("Set-up: nothing is missing.");
        return Ok(());
    }
    println!("Set-up: this is missing and will be installed now:");
    for part in &parts {
        println!("  - {}\n      for {}", part.what, part.why);
    }
    let count = parts.len();
    let mut failures = Vec::new();
    for (number, part) in parts.into_iter().enumerate() {
        println!("\n[{}/{count}] {}", number + 1, part.what);
        let start = Instant::now();
        match (part.install)() {
            Ok(()) => println!("[{}/{count}] done in {} s", number + 1, start.elapsed().as_secs()),
            Err(error) => {
                println!("[{}/{count}] failed: {error:#}", number + 1);
                failures.push(format!("{}: {error:#}", part.what));
            }
        }
    }
    if failures.is_empty() {
        return Ok(());
    }
    bail!("the set-up is not complete:\n  {}", failures.join("\n  "))
}
