//! The page tests of `tests/browser/`: our pages and the element in each browser engine, driven
//! by Node's test runner.
//!
//! They serve `dist/` themselves, with what each needs beside it, and find the engine's name in
//! `OPEN_BADGE_BROWSER` and the programs in `OPEN_BADGE_CHROMIUM` and so on;
//! `OPEN_BADGE_CAPABILITIES` is the JSON object to start the browser with.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::Run;
use super::counts::Counts;
use super::engine::{self, Engine, Screen};
use crate::build::{Mode, build};
use crate::gallery;
use crate::run::{root, run, tee, tool};
use crate::setup::browsers::{mini_browser, program};

/// What the tests open, then the engines on it. `among_others`: the site is built, and what asks nothing of an engine
/// runs in one.
pub fn stages(all: &mut Run, engines: &[Engine], among_others: bool) {
    all.stage("the site", || {
        let dist = if among_others { root().join("dist") } else { build(Mode::Release)? };
        ensure!(dist.join("index.html").is_file(), "dist/ is not built");
        Ok(Counts::default())
    });
    all.stage("the gallery", || gallery::write().map(|_| Counts::default()));
    all.stage("the command, for what it makes of pages", || {
        run(tool("cargo").args(["build", "--quiet", "--bin", "open-badge"])).map(|()| Counts::default())
    });
    for side_by_side in engine::groups(engines) {
        all.stage(&format!("page tests in {}", engine::names(&side_by_side)), || {
            engine::in_each(&side_by_side, |engine| test(engine, among_others))
        });
    }
}

fn test(engine: Engine, among_others: bool) -> Result<Counts> {
    let files = test_files(engine, among_others).context("tests/browser")?;
    let (alone, together): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| file.ends_with(ALONE));
    ensure!(!together.is_empty(), "tests/browser has no *.test.mjs");
    // Other engines have each other beside them.
    let at_once = if engine.runs_all() { 2 } else { 1 };
    let mut counts = run_files(engine, &together, at_once, &mut |_| ())?;
    if !alone.is_empty() {
        counts.add(run_files(engine, &alone, 1, &mut |_| ())?);
    }
    Ok(counts)
}

/// Runs test files in an engine, so many of them side by side; `set` adds what else they find in their environment.
///
/// # Errors
/// The engine is not installed, or the runner fails to start.
pub fn run_files(
    engine: Engine,
    files: &[PathBuf],
    at_once: usize,
    set: &mut dyn FnMut(&mut Command),
) -> Result<Counts> {
    let report = root().join("target").join(format!("pages-{}.tap", engine.name()));
    // What an earlier run left must not be taken for this one's.
    if report.exists() {
        fs::remove_file(&report)?;
    }
    let mut command = tool("node");
    command.current_dir(root().join("tests/browser"));
    command.arg("--test").arg(format!("--test-concurrency={at_once}"));
    command.args(["--test-reporter=spec", "--test-reporter-destination=stdout"]);
    command.arg("--test-reporter=tap");
    command.arg(format!("--test-reporter-destination={}", report.display()));
    command.args(files);
    set(&mut command);
    command.env("OPEN_BADGE_BROWSER", engine.name());
    command.env("OPEN_BADGE_CAPABILITIES", engine.capabilities()?.to_string());
    // Kept until the tests have ended.
    let mut screen = None;
    match engine {
        Engine::Chromium => {
            command.env("OPEN_BADGE_CHROMIUM", program("chromium")?);
            command.env("OPEN_BADGE_CHROMEDRIVER", program("chromedriver")?);
        }
        Engine::Firefox => {
            command.env("OPEN_BADGE_FIREFOX", program("firefox-esr")?);
            command.env("OPEN_BADGE_GECKODRIVER", program("geckodriver")?);
        }
        Engine::WebKit => {
            command.env("OPEN_BADGE_MINIBROWSER", mini_browser()?);
            command.env("OPEN_BADGE_WEBKITDRIVER", program("WebKitWebDriver")?);
            let started = Screen::start()?;
            command.env("DISPLAY", &started.display);
            screen = Some(started);
        }
    }
    let (good, _) = tee(&mut command, &format!("{}: ", engine.name()))?;
    drop(screen);
    let report = fs::read_to_string(&report).context("the runner wrote no report")?;
    Counts::of_tap(good, &report)
}

/// What only one engine runs among all other tests, so that these take no longer than they may. Asked for by itself, an
/// engine runs it, too.
const IN_ONE_ENGINE: [&str; 12] = [
    "around.test.mjs",
    "beside.test.mjs",
    "folder.test.mjs",
    "frameworks.test.mjs",
    "gallery.test.mjs",
    "scan.test.mjs",
    "share.test.mjs",
    "spoken.test.mjs",
    "themes.test.mjs",
    "trust.test.mjs",
    "twin.test.mjs",
    "wall.test.mjs",
];

/// What measures how smoothly a page runs.
const ALONE: &str = "wall.test.mjs";

fn test_files(engine: Engine, among_others: bool) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(root().join("tests/browser"))? {
        let file = entry?.path();
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let here = !among_others || engine.runs_all() || !IN_ONE_ENGINE.contains(&&*name);
        if here && name.ends_with(".test.mjs") {
            files.push(file);
        }
    }
    files.sort();
    Ok(files)
}
