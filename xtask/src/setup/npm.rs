//! What comes from npm: the build's tools, the libraries of the page tests and of the bench, and other verifiers.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::{Part, apt};
use crate::run::{find, root, run, tool};

/// A folder with a `package.json` and its lock file.
pub struct Folder {
    path: &'static str,
    what: &'static str,
    why: &'static str,
}

/// wasm-opt, esbuild, terser, and what pages take from npm.
pub const TOOLS: Folder = Folder {
    path: "xtask/tools",
    what: "binaryen, esbuild, terser, qr and fflate",
    why: "making the WebAssembly module small and the scripts one file each, drawing QR codes, and packing folders",
};

/// What drives the browsers in the page tests.
pub const PAGE_TESTS: Folder = Folder {
    path: "tests/browser",
    what: "the page tests' libraries",
    why: "driving the browsers, judging the pages' accessibility, and building the examples for frameworks",
};

/// Verifiers that are not ours, over what is issued here.
pub const INTEROP: Folder = Folder {
    path: "tests/interop",
    what: "other verifiers",
    why: "checking that what is issued here holds in @digitalbazaar/vc, verifier-core and jose",
};

/// The libraries that the bench compares with.
pub const BENCH: Folder = Folder {
    path: "benches/browser",
    what: "the bench's libraries",
    why: "comparing our speed with @digitalbazaar/vc, jose and <blockcerts-verifier>",
};

/// Node and npm, if one of them is missing.
pub fn node_missing() -> Option<Part> {
    if find("node").is_some() && find("npm").is_some() {
        return None;
    }
    Some(Part::new(
        "nodejs and npm (apt-get install)",
        "running the build's JavaScript tools and the page tests",
        || apt::install(&["nodejs", "npm"]),
    ))
}

impl Folder {
    /// The folder with its `package.json`.
    pub fn path(&self) -> PathBuf {
        root().join(self.path)
    }

    /// Where npm puts the packages.
    pub fn modules(&self) -> PathBuf {
        self.path().join("node_modules")
    }

    /// The packages, unless they are those of the lock file already.
    ///
    /// # Errors
    /// The lock file cannot be read, though there is one.
    pub fn missing(&'static self) -> Result<Option<Part>> {
        let lock = self.path().join("package-lock.json");
        if !lock.is_file() {
            return Ok(None);
        }
        let lock = fs::read(&lock).with_context(|| lock.display().to_string())?;
        let hash = STANDARD.encode(Sha256::digest(&lock));
        let stamp = self.modules().join(".installed-lock");
        if fs::read_to_string(&stamp).is_ok_and(|installed| installed == hash) {
            return Ok(None);
        }
        let what = format!("{} (npm ci, in {})", self.what, self.path);
        Ok(Some(Part::new(what, self.why, move || {
            let mut command = tool("npm");
            command.args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]);
            run(command.current_dir(self.path()))?;
            Ok(fs::write(stamp, hash)?)
        })))
    }
}
