//! `cargo xtask bench`.

use anyhow::{Result, bail};

/// # Errors
/// Always, until it is written.
pub fn bench() -> Result<bool> {
    bail!("not written yet")
}
