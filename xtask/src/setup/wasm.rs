//! A Rust toolchain that compiles for `wasm32-unknown-unknown`: rustup's, or Debian's where rustup
//! cannot download.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, ensure};

use super::{Part, apt};
use crate::run::{capture, find, root, run, run_within, tool};

/// What is compiled for.
pub const TARGET: &str = "wasm32-unknown-unknown";

/// What rustup calls Debian's compiler once it is linked.
const DEBIAN: &str = "debian";

/// Debian's newest compiler: with clippy, and with what building the standard library takes.
const DEBIAN_PACKAGES: [&str; 5] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm", "rust-web-clippy"];

/// A blocked download waits for ever; the target's 20 MB take seconds otherwise.
const RUSTUP_LIMIT: Duration = Duration::from_secs(180);

/// The target, if no toolchain here has it (or not the one asked for).
///
/// # Errors
/// rustc cannot be started.
pub fn missing() -> Result<Option<Part>> {
    if debian_wanted() {
        return Ok((!has_target(Some(DEBIAN))?).then(|| {
            let what = "Debian's Rust compiler with the WebAssembly target (apt-get install, cargo build)";
            Part::new(what, "building for WebAssembly, as OPEN_BADGE_WASM_TOOLCHAIN asks", by_debian)
        }));
    }
    if (has_target(None)? && has_source()?) || has_target(Some(DEBIAN))? {
        return Ok(None);
    }
    let what = format!("Rust's {TARGET} target and the library's source (rustup; else Debian's compiler)");
    Ok(Some(Part::new(what, "building for WebAssembly", || {
        by_rustup().or_else(|error| {
            println!("rustup cannot install it ({error:#}): taking Debian's compiler");
            by_debian()
        })
    })))
}

/// Makes a command (cargo, wasm-pack) use the toolchain that has the target.
///
/// # Errors
/// rustc cannot be started, or no toolchain has the target.
pub fn with_toolchain(command: &mut Command) -> Result<&mut Command> {
    if !debian_wanted() && has_target(None)? && has_source()? {
        return Ok(command);
    }
    ensure!(has_target(Some(DEBIAN))?, "no Rust compiler here has {TARGET}: cargo xtask setup");
    Ok(command.env("RUSTUP_TOOLCHAIN", DEBIAN).env_remove("CARGO").env_remove("LD_LIBRARY_PATH"))
}

fn debian_wanted() -> bool {
    env::var_os("OPEN_BADGE_WASM_TOOLCHAIN").is_some_and(|value| value == DEBIAN)
}

/// Whether a toolchain (without a name: the active one) has the target's standard library.
fn has_target(toolchain: Option<&str>) -> Result<bool> {
    let mut command = tool("rustc");
    command.args(["--print", "target-libdir", "--target", TARGET]);
    if let Some(name) = toolchain {
        if find("rustup").is_none() {
            return Ok(false);
        }
        command.env("RUSTUP_TOOLCHAIN", name);
    }
    let output = command.output().context("cannot start rustc")?;
    let folder = PathBuf::from(String::from_utf8_lossy(&output.stdout).trim());
    Ok(output.status.success()
        && rlibs(&folder).is_ok_and(|files| {
            files.iter().any(|file| file.file_name().is_some_and(|n| n.to_string_lossy().starts_with("libstd-")))
        }))
}

/// Whether the active toolchain has the standard library's source, which `build-std` compiles.
fn has_source() -> Result<bool> {
    let sysroot = capture(tool("rustc").args(["--print", "sysroot"]))?;
    Ok(Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/Cargo.lock").is_file())
}

fn by_rustup() -> Result<()> {
    ensure!(find("rustup").is_some(), "there is no rustup here");
    run_within(RUSTUP_LIMIT, tool("rustup").args(["target", "add", TARGET]))?;
    run_within(RUSTUP_LIMIT, tool("rustup").args(["component", "add", "rust-src"]))
}

/// Debian packages no standard library for WebAssembly, but its source: builds it from that,
/// puts it where the compiler looks, and makes the compiler known to rustup.
fn by_debian() -> Result<()> {
    apt::install(&DEBIAN_PACKAGES)?;
    let cargo = Path::new("/usr/bin/cargo");
    let rustc = Path::new("/usr/bin/rustc");
    let about = capture(tool(rustc).arg("-vV").env_remove("LD_LIBRARY_PATH"))?;
    let llvm = about.lines().find_map(|line| line.strip_prefix("LLVM version: "));
    let major = llvm.and_then(|v| v.split('.').next()).context("rustc names no LLVM version")?;
    apt::install(&[&format!("lld-{major}")])?;

    let folder = root().join("target/debian-std");
    fs::create_dir_all(folder.join("src"))?;
    fs::write(folder.join("src/lib.rs"), "")?;
    fs::write(folder.join("Cargo.toml"), "[package]\nname = \"empty\"\nedition = \"2024\"\n\n[workspace]\n")?;
    let mut command = tool(cargo);
    command.current_dir(&folder).args(["build", "--release", "--target", TARGET, "--target-dir"]);
    command.arg(folder.join("target"));
    command.arg("-Zbuild-std=std,panic_abort,panic_unwind,proc_macro,test");
    command.env("RUSTC_BOOTSTRAP", "1").env("RUSTC", rustc);
    run(command.env_remove("CARGO").env_remove("RUSTUP_TOOLCHAIN").env_remove("LD_LIBRARY_PATH"))?;

    let built = rlibs(&folder.join("target").join(TARGET).join("release/deps"))?;
    let built = built.iter().filter(|f| !f.to_string_lossy().contains("/libempty-"));
    let destination = format!("/usr/lib/rustlib/{TARGET}/lib");
    run(apt::as_root("install").args(["-d", &destination]))?;
    run(apt::as_root("install").args(["-m", "644", "-t", &destination]).args(built))?;
    fs::remove_dir_all(&folder)?;
    if find("rustup").is_some() {
        run(tool("rustup").args(["toolchain", "link", DEBIAN, "/usr"]))?;
    }
    Ok(())
}

fn rlibs(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let file = entry?.path();
        if file.extension().is_some_and(|extension| extension == "rlib") {
            files.push(file);
        }
    }
    Ok(files)
}
