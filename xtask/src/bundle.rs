//! The bundles, as `wasm-pack.toml` describes them.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;

use crate::run::root;

/// One table of `wasm-pack.toml`; that file says what each member means.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Bundle {
    /// The table's own name.
    #[serde(skip)]
    pub name: String,
    /// Crate features, without the default ones.
    pub features: Vec<String>,
    /// For the compiler.
    #[serde(default)]
    pub rustflags: Vec<String>,
    /// Whether the standard library is built with the bundle.
    #[serde(default)]
    pub build_std: bool,
    /// The script that a page loads, as a path from the workspace's folder.
    pub entry: String,
    /// The name of the finished script in `dist/`.
    pub script: String,
    /// The name of the WebAssembly module in `dist/`.
    pub wasm: String,
    /// Scripts of our own pages, which import the bundle, as paths from the workspace's folder.
    #[serde(default)]
    pub pages: Vec<String>,
    /// Arguments of wasm-opt.
    pub wasm_opt: Vec<String>,
    /// Bytes that script and module together may weigh at brotli level 11.
    pub brotli_budget: usize,
}

/// All bundles, in the order of their names.
///
/// # Errors
/// `wasm-pack.toml` is missing, not as described, or empty.
pub fn all() -> Result<Vec<Bundle>> {
    let text = fs::read_to_string(root().join("wasm-pack.toml")).context("wasm-pack.toml")?;
    let tables: BTreeMap<String, Bundle> = toml::from_str(&text).context("wasm-pack.toml")?;
    ensure!(!tables.is_empty(), "wasm-pack.toml describes no bundle");
    Ok(tables.into_iter().map(|(name, bundle)| Bundle { name, ..bundle }).collect())
}
