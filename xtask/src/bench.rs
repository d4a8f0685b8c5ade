//! `cargo xtask bench`: Criterion's benches natively, then our script and `@digitalbazaar/vc`
//! side by side in one headless Chromium.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde_json::Value;

use crate::build::{self, Mode};
use crate::http::{Headers, Site};
use crate::run::{capture, root, run, tool};
use crate::setup::browsers::program;
use crate::setup::npm;
use crate::test::engine::Engine;
use crate::{samples, setup};

/// Ours must be this many times as fast as theirs.
const LEAST_RATIO: f64 = 6.0;

/// A task of more milliseconds is felt as a stutter, see <https://w3c.github.io/longtasks/>.
const LONGEST_TASK: f64 = 50.0;

/// 200 to measure and 40 to warm up with.
const CREDENTIALS: &str = "240";

/// What `benches/browser/run.mjs` prints; times in milliseconds.
#[derive(Deserialize)]
struct Measured {
    warm: Warm,
    cold: Cold,
}

#[derive(Deserialize)]
struct Warm {
    isolated: bool,
    ours: Vec<f64>,
    theirs: Vec<f64>,
}

#[derive(Deserialize)]
struct Cold {
    ours: Vec<First>,
    theirs: Vec<First>,
    /// Our element, until its card is on the screen.
    card: Vec<First>,
    /// Their result in the least card that a page can draw.
    #[serde(rename = "their-card")]
    their_card: Vec<First>,
}

#[derive(Deserialize)]
struct First {
    time: f64,
    longest: f64,
}

/// Runs everything and says whether we are as fast as we promise.
///
/// # Errors
/// A tool fails, or either verifier does not find the bench's credentials valid.
pub fn bench() -> Result<bool> {
    setup::everything()?;
    println!("\n=== native (Criterion)");
    let native = run(tool("cargo").args(["bench", "--all-features", "--bench", "*", "--"]).args(SHORT));

    println!("\n=== Chromium: ours and @digitalbazaar/vc with eddsa-rdfc-2022");
    let dist = build::build(Mode::Release)?;
    let pages = site()?;
    let site = Site::start(0, vec![("", dist), ("bench/", pages)], Headers::Isolated)?;
    let mut command = tool("node");
    command.arg(npm::BENCH.path().join("run.mjs")).arg(program("chromedriver")?).arg(site.url());
    command.arg(Engine::Chromium.capabilities()?.to_string());
    let measured: Measured = serde_json::from_str(&capture(&mut command)?)?;
    let good = judge(&measured)?;
    native.map(|()| good)
}

const SHORT: [&str; 4] = ["--warm-up-time", "1", "--measurement-time", "3"];

fn judge(measured: &Measured) -> Result<bool> {
    let Measured { warm, cold } = measured;
    ensure!(warm.isolated, "the clock of a page that is not isolated is too coarse");
    let (ours, theirs) = (median(&warm.ours)?, median(&warm.theirs)?);
    let ratio = theirs / ours;
    println!("\nwarm, median of {} distinct credentials", warm.ours.len());
    println!("  ours {ours:.3} ms, theirs {theirs:.3} ms: {ratio:.1} times as fast");

    let times = |runs: &[First]| runs.iter().map(|run| run.time).collect::<Vec<_>>();
    let (first, their_first) = (median(&times(&cold.ours))?, median(&times(&cold.theirs))?);
    println!("first verification on a fresh profile, from navigation, median of {}", cold.ours.len());
    println!("  ours {first:.0} ms, theirs {their_first:.0} ms");
    let (card, their_card) = (median(&times(&cold.card))?, median(&times(&cold.their_card))?);
    println!("first card on the screen: ours {card:.0} ms, the least one with theirs {their_card:.0} ms");

    let tasks: Vec<f64> = cold.ours.iter().chain(&cold.card).map(|run| run.longest).collect();
    let (longest, worst) = (median(&tasks)?, tasks.iter().copied().fold(0.0, f64::max));
    println!("our longest task on the main thread (0: none over {LONGEST_TASK:.0} ms)");
    println!("  median {longest:.0} ms, worst {worst:.0} ms");

    let mut good = true;
    for (holds, promise) in [
        (ratio >= LEAST_RATIO, "at least 6 times as fast"),
        (first < their_first, "first result sooner than theirs"),
        (card < their_card, "first card sooner than the least one with theirs"),
        (longest <= LONGEST_TASK, "no task over 50 ms"),
    ] {
        println!("{} {promise}", if holds { "ok    " } else { "FAILED" });
        good &= holds;
    }
    Ok(good)
}

fn median(values: &[f64]) -> Result<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().context("nothing was measured")
}

/// The bench's pages, scripts and credentials, in a generated folder.
fn site() -> Result<PathBuf> {
    let work = root().join("target/bench");
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    let site = work.join("site");
    fs::create_dir_all(&site)?;
    let sources = npm::BENCH.path();
    for page in fs::read_dir(sources.join("pages"))? {
        let page = page?;
        fs::copy(page.path(), site.join(page.file_name()))?;
    }

    let credentials = credentials(&work.join("credentials"))?;
    fs::write(site.join("credentials.json"), serde_json::to_string(&credentials)?)?;
    fs::write(site.join("credential.json"), credentials.first().context("there are no credentials")?)?;
    let contexts = work.join("contexts.json");
    fs::write(&contexts, serde_json::to_string(&contexts_of(&credentials)?)?)?;

    let mut command = build::esbuild(Mode::Release);
    for script in ["warm.js", "cold-ours.js", "cold-theirs.js", "cold-card.js", "cold-their-card.js"] {
        command.arg(sources.join(script));
    }
    command.arg(format!("--alias:bench-contexts={}", contexts.display()));
    command.arg("--external:../open-badge.js");
    // Some of their libraries look for Node's global object.
    command.arg("--define:global=globalThis");
    command.arg(format!("--outdir={}", site.display()));
    run(&mut command)?;
    Ok(site)
}

fn credentials(folder: &Path) -> Result<Vec<String>> {
    samples::make(folder, &["--many", CREDENTIALS])?;
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        files.push(entry?.path());
    }
    files.sort();
    let credentials = files.iter().map(fs::read_to_string).collect::<Result<Vec<_>, _>>()?;
    let distinct: std::collections::BTreeSet<&String> = credentials.iter().collect();
    ensure!(distinct.len().to_string() == CREDENTIALS, "there are {} distinct ones", distinct.len());
    Ok(credentials)
}

#[derive(Deserialize)]
struct Listed {
    url: String,
    file: String,
}

/// The contexts that the credentials name, and those of the documents of a did:key, by URL.
fn contexts_of(credentials: &[String]) -> Result<BTreeMap<String, Value>> {
    let folder = root().join("contexts");
    let list = fs::read_to_string(folder.join("manifest.json")).context("contexts/manifest.json")?;
    let list: Vec<Listed> = serde_json::from_str(&list).context("contexts/manifest.json")?;
    let mut urls = vec!["https://www.w3.org/ns/did/v1".into(), "https://w3id.org/security/multikey/v1".into()];
    for credential in credentials {
        let credential: Value = serde_json::from_str(credential)?;
        let named = credential.get("@context").and_then(Value::as_array).into_iter().flatten();
        urls.extend(named.filter_map(|context| context.as_str().map(str::to_owned)));
    }
    let mut contexts = BTreeMap::new();
    for url in urls {
        // Of several contents under one URL the first is the published one.
        let listed = list.iter().find(|listed| listed.url == url);
        let file = &listed.with_context(|| format!("contexts/ has no {url}"))?.file;
        let text = fs::read_to_string(folder.join(file)).with_context(|| file.clone())?;
        contexts.insert(url, serde_json::from_str(&text)?);
    }
    Ok(contexts)
}
