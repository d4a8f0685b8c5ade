//! Sample badges for the page, the page tests and the bench, signed by the crate itself.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::run::{root, run, tool};

/// Writes the page's samples to `dist/samples/`, once the crate can make them.
///
/// # Errors
/// The example does not build, or fails.
pub fn write(dist: &Path) -> Result<()> {
    if !root().join("examples/samples.rs").is_file() {
        println!("No sample badges: there is no examples/samples.rs");
        return Ok(());
    }
    make(&dist.join("samples"), &[])
}

/// Runs `examples/samples.rs` with the folder to write to and further arguments.
///
/// # Errors
/// The example is missing, does not build, or fails.
pub fn make(folder: &Path, arguments: &[&str]) -> Result<()> {
    fs::create_dir_all(folder)?;
    let mut command = tool("cargo");
    command.args(["run", "--quiet", "--features", "issue", "--example", "samples", "--"]);
    command.arg(folder).args(arguments);
    run(&mut command).context("making the sample badges")
}
