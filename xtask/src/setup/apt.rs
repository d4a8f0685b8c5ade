//! Debian's packages.

use std::cell::Cell;
use std::process::Command;

use anyhow::{Result, bail};

use crate::run::{capture, find, run, tool};

thread_local! {
    /// Whether this run has refreshed the list of packages.
    static UPDATED: Cell<bool> = const { Cell::new(false) };
}

/// Whether this machine has apt.
pub fn exists() -> bool {
    find("apt-get").is_some()
}

/// Those of the packages that are not installed. Empty on a machine without dpkg.
///
/// # Errors
/// dpkg cannot be started.
pub fn not_installed<'a>(packages: &[&'a str]) -> Result<Vec<&'a str>> {
    if find("dpkg-query").is_none() {
        return Ok(Vec::new());
    }
    // It fails if it has never heard of one of them; what it prints is right all the same.
    let output =
        tool("dpkg-query").args(["--show", "--showformat=${Package} ${db:Status-Status}\n"]).args(packages).output()?;
    let known = String::from_utf8_lossy(&output.stdout).into_owned();
    let installed = |package: &str| known.lines().any(|line| line.split_once(' ') == Some((package, "installed")));
    Ok(packages.iter().copied().filter(|package| !installed(package)).collect())
}

/// Installs packages, without those that are only recommended.
///
/// # Errors
/// There is no apt here, or it fails.
pub fn install(packages: &[&str]) -> Result<()> {
    if !exists() {
        bail!("this machine has no apt-get: please install by hand what Debian calls {}", packages.join(", "));
    }
    if !UPDATED.replace(true) {
        run(as_root("apt-get").args(["update", "--quiet"]))?;
    }
    let mut command = as_root("apt-get");
    command.args(["install", "--yes", "--quiet", "--no-install-recommends"]).args(packages);
    run(&mut command)
}

/// A command with the rights to change the system: by sudo, unless we have them.
pub fn as_root(program: &str) -> Command {
    let root = capture(tool("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    let mut command = if root { tool("env") } else { tool("sudo") };
    command.args(["DEBIAN_FRONTEND=noninteractive", program]);
    command
}
