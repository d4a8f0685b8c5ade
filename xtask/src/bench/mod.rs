//! `cargo xtask bench`: Criterion's benches natively, then our script, `@digitalbazaar/vc` and Blockcerts'
//! element side by side in one headless Chromium.

mod judge;
mod site;
mod suites;

use anyhow::Result;

use crate::build::{self, Mode};
use crate::http::{Headers, Site};
use crate::run::{capture, run, tool};
use crate::setup::browsers::program;
use crate::setup::{self, npm};
use crate::test::engine::Engine;

/// Runs everything and says whether we are as fast as we promise.
///
/// # Errors
/// A tool fails, or either verifier does not find the bench's credentials valid.
pub fn bench() -> Result<bool> {
    setup::everything()?;
    println!("\n=== native (Criterion)");
    let native = run(tool("cargo").args(["bench", "--all-features", "--bench", "*", "--"]).args(SHORT));

    println!("\n=== Chromium: ours, @digitalbazaar/vc, jose, and <blockcerts-verifier>");
    let dist = build::build(Mode::Release)?;
    let pages = site::make()?;
    let site = Site::start(0, vec![("", dist), ("bench/", pages)], Headers::Isolated)?;
    let mut command = tool("node");
    command.arg(npm::BENCH.path().join("run.mjs")).arg(program("chromedriver")?).arg(site.url());
    command.arg(Engine::Chromium.capabilities()?.to_string());
    let measured: judge::Measured = serde_json::from_str(&capture(&mut command)?)?;
    let good = judge::judge(&measured)?;
    native.map(|()| good)
}

const SHORT: [&str; 4] = ["--warm-up-time", "1", "--measurement-time", "3"];
