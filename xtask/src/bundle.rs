//! The bundles, as `wasm-pack.toml` describes them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

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
    /// Whether few pages load it: then its hash stands in the file of hashes.
    #[serde(default)]
    pub rare: bool,
    /// The script that loads it, of a page or a part of one, as a path from the workspace's folder: that
    /// carries its glue, and counts as part of it. Without it the one script loads the bundle.
    #[serde(default)]
    pub page: Option<String>,
    /// Whether it takes and gives numbers alone: then it needs no glue, and verifies no badges.
    #[serde(default)]
    pub bare: bool,
    /// Bytes that it may weigh at brotli level 11.
    pub brotli_budget: usize,
    /// The same once more in JavaScript, if a page can load it so.
    #[serde(default)]
    pub javascript: Option<Javascript>,
}

/// A bundle in JavaScript, for pages that may not compile WebAssembly.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Javascript {
    /// For the compiler, after those of the bundle.
    pub rustflags: Vec<String>,
    /// The script that it becomes a part of, as a path from the workspace's folder.
    pub page: String,
    /// Bytes that this may weigh at brotli level 11.
    pub brotli_budget: usize,
}

impl Javascript {
    /// The name of the script in `dist/`.
    pub fn script(&self) -> Option<&str> {
        Path::new(&self.page).file_name()?.to_str()
    }
}

impl Bundle {
    /// Whether it verifies badges and the one script loads it, with the glue that all of these share.
    pub const fn is_shared(&self) -> bool {
        self.page.is_none() && !self.bare
    }

    /// The name of its page's script in `dist/`.
    pub fn script(&self) -> Option<&str> {
        Path::new(self.page.as_ref()?).file_name()?.to_str()
    }
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
    /// The name of the file in `dist/` that has the hashes of what few pages load.
    pub hashes: String,
    /// Bytes that the texts of a language may weigh at brotli level 11.
    pub language_brotli_budget: usize,
    /// Scripts of our own pages, which import the script, as paths from the workspace's folder.
    pub pages: Vec<String>,
    /// The worker of walls, as a path from the workspace's folder.
    pub worker: String,
    /// What finds the badges that a page has already, as a path from the workspace's folder.
    pub scan: String,
    /// The check page's service worker, as a path from the workspace's folder.
    pub offline: String,
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

/// Those that verify: the one script loads them.
///
/// # Errors
/// As [`read`].
pub fn verifying() -> Result<Vec<Bundle>> {
    Ok(all()?.into_iter().filter(Bundle::is_shared).collect())
}
