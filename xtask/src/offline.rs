//! What the check page keeps in a browser, so that it works without a network: its files with their hashes, and
//! the service worker that has them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::build::{Mode, esbuild, integrity};
use crate::bundle::{Bundle, Common};
use crate::languages;
use crate::run::{root, run};

/// The list of the page's files. Its own hash is the build's name.
const LIST: &str = "check.json";

/// Hexadecimal digits of that hash that name the build, as in `www/release.js`.
const DIGITS: usize = 16;

/// What the page loads besides the files that `wasm-pack.toml` names.
const FILES: [&str; 9] = [
    "index.html",
    "check.css",
    "check.js",
    "embed.js",
    "folder.js",
    "trust.js",
    "check.webmanifest",
    "icon.svg",
    "icon-maskable.svg",
];

/// Writes the list and the service worker; everything else is in `dist/` already.
///
/// # Errors
/// A file is missing, or cannot be written; esbuild fails.
pub fn write(dist: &Path, common: &Common, bundles: &[Bundle], mode: Mode) -> Result<()> {
    let mut files = BTreeMap::new();
    for name in names(dist, common, bundles)? {
        let hash = integrity(&dist.join(&name))?;
        files.insert(name, hash);
    }
    let mut list = serde_json::to_string_pretty(&files)?;
    list.push('\n');
    fs::write(dist.join(LIST), &list)?;

    let build = build_of(list.as_bytes());
    files.insert(LIST.to_owned(), integrity(&dist.join(LIST))?);
    let mut command = esbuild(mode);
    command.arg(root().join(&common.offline)).arg(format!("--outdir={}", dist.display()));
    command.arg(format!("--define:BUILD={}", serde_json::to_string(&build)?));
    command.arg(format!("--define:FILES={}", serde_json::to_string(&files)?));
    run(&mut command)
}

fn names(dist: &Path, common: &Common, bundles: &[Bundle]) -> Result<Vec<String>> {
    let mut names: Vec<String> = FILES.iter().map(|name| (*name).to_owned()).collect();
    names.extend([&common.script, &common.contexts, &common.hashes].map(Clone::clone));
    let loads = |bundle: &&Bundle| bundle.script().is_none_or(|script| FILES.contains(&script));
    names.extend(bundles.iter().filter(loads).map(|bundle| bundle.wasm.clone()));
    names.extend(languages::all()?.iter().flat_map(|tag| languages::files(tag)));
    for sample in fs::read_dir(dist.join("samples")).context("the samples")? {
        names.push(format!("samples/{}", sample?.file_name().to_string_lossy()));
    }
    Ok(names)
}

fn build_of(list: &[u8]) -> String {
    let mut digits: String = Sha256::digest(list).iter().map(|byte| format!("{byte:02x}")).collect();
    digits.truncate(DIGITS);
    digits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_build_is_named_by_the_hash_of_its_list() {
        // The empty list's SHA-256 is e3b0c44298fc1c149afbf4c8996fb924…
        assert_eq!(build_of(b""), "e3b0c44298fc1c14");
    }

    #[test]
    fn what_the_page_names_is_kept() -> Result<()> {
        let page = fs::read_to_string(root().join("www/index.html"))?;
        let named = page.split('"').zip(page.split('"').skip(1));
        // Other pages are not a part of it.
        let loads =
            |before: &str| before.ends_with(" src=") || before.ends_with(" href=") && !before.ends_with("<a href=");
        let files: Vec<&str> = named
            .filter(|(before, _)| loads(before))
            .map(|(_, value)| value)
            .filter(|value| !value.starts_with("data:"))
            .collect();
        assert!(files.len() >= 3, "{files:?}");
        for file in files {
            assert!(FILES.contains(&file), "{file} is not kept");
        }
        Ok(())
    }
}
