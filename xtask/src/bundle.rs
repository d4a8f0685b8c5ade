//! The bundles, as `wasm-pack.toml` describes them.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::run::root;

/// One table of `wasm-pack.toml`; that file says what each member means.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Bundle {
    /// The table's own name.
    #[serde(skip)]
    pub name: String,
    /// Crate features, without the default ones.
    pub features: Vec<String>,
    /// For the compiler, after those of all bundles.
    #[serde(default)]
    pub rustflags: Vec<String>,
    /// The name of the WebAssembly module in `dist/`.
    pub wasm: String,
    /// Whether a page loads it first: then the script counts as well.
    #[serde(default)]
    pub first: bool,
    /// Bytes that it may weigh at brotli level 11.
    pub brotli_budget: usize,
}

/// What every bundle has in common: the table `all`.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Common {
    /// For the compiler.
    pub rustflags: Vec<String>,
    /// Whether the standard library is built with the bundle.
    pub build_std: bool,
    /// The script that a page loads, as a path from the workspace's folder.
    pub entry: String,
    /// The name of the finished script in `dist/`.
    pub script: String,
    /// The name of the file of rare contexts in `dist/`.
    pub contexts: String,
    /// Bytes that it may weigh at brotli level 11.
    pub contexts_brotli_budget: usize,
    /// The name of the file in `dist/` that has the hashes of the texts in other languages.
    pub languages: String,
    /// Bytes that each of these may weigh at brotli level 11.
    pub language_brotli_budget: usize,
    /// Scripts of our own pages, which import the script, as paths from the workspace's folder.
    pub pages: Vec<String>,
    /// Arguments of wasm-opt.
    pub wasm_opt: Vec<String>,
}

#[derive(Deserialize)]
struct File {
    all: Common,
    #[serde(flatten)]
    bundles: BTreeMap<String, Bundle>,
}

/// What bundles have in common, and all of them in the order of their names.
///
/// # Errors
/// `wasm-pack.toml` is missing, not as described, or empty.
pub fn read() -> Result<(Common, Vec<Bundle>)> {
    let text = fs::read_to_string(root().join("wasm-pack.toml")).context("wasm-pack.toml")?;
    let File { all, bundles } = toml::from_str(&text).context("wasm-pack.toml")?;
    ensure!(!bundles.is_empty(), "wasm-pack.toml describes no bundle");
    Ok((all, bundles.into_iter().map(|(name, bundle)| Bundle { name, ..bundle }).collect()))
}

/// All bundles.
///
/// # Errors
/// As [`read`].
pub fn all() -> Result<Vec<Bundle>> {
    Ok(read()?.1)
}
