//! The three browser engines, their drivers, and fonts to draw with.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use super::{Part, apt};
use crate::run::find;

/// Debian's name of a package, and how to see that it is here, by whatever way it came.
const PROGRAMS: [(&str, &str); 5] = [
    ("chromium", "chromium"),
    ("chromium-driver", "chromedriver"),
    ("firefox-esr", "firefox-esr"),
    ("webkit2gtk-driver", "WebKitWebDriver"),
    ("xvfb", "Xvfb"),
];

/// Latin, and most other scripts: what a name on a badge may be written in.
const FONTS: [&str; 2] = ["fonts-dejavu-core", "fonts-noto-core"];

/// Whatever of it is missing, as one part.
///
/// # Errors
/// dpkg cannot be started.
pub fn missing() -> Result<Option<Part>> {
    let mut packages: Vec<&str> =
        PROGRAMS.iter().filter(|(_, program)| find(program).is_none()).map(|(package, _)| *package).collect();
    packages.extend(apt::not_installed(&FONTS)?);
    if packages.is_empty() {
        return Ok(None);
    }
    let what = format!("{} (apt-get install)", packages.join(", "));
    let why = "running the tests in Chromium, Firefox and WebKit";
    Ok(Some(Part::new(what, why, move || apt::install(&packages))))
}

/// Where a browser's program is.
///
/// # Errors
/// It is not installed.
pub fn program(name: &str) -> Result<PathBuf> {
    find(name).with_context(|| format!("{name} is not installed: cargo xtask setup"))
}

/// WebKit's small browser, which lies in a folder named after machine and version.
///
/// # Errors
/// It is not installed.
pub fn mini_browser() -> Result<PathBuf> {
    let libraries = fs::read_dir("/usr/lib").into_iter().flatten().flatten();
    let folders = libraries.map(|entry| entry.path()).chain(["/usr/libexec".into()]);
    let mut found: Vec<PathBuf> = folders.flat_map(|folder| webkit_in(&folder)).collect();
    found.sort();
    found.pop().context("WebKit's MiniBrowser is not installed: cargo xtask setup")
}

fn webkit_in(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries
        .filter(|entry| entry.file_name().to_string_lossy().starts_with("webkit2gtk-"))
        .map(|entry| entry.path().join("MiniBrowser"))
        .filter(|program| program.is_file())
        .collect()
}
