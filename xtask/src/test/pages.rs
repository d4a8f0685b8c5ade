//! The page tests of `tests/browser/`: our pages and the element in each browser engine, driven
//! by Node's test runner.
//!
//! They find the site at `OPEN_BADGE_SITE`, the engine's name in `OPEN_BADGE_BROWSER`, and the
//! programs in `OPEN_BADGE_CHROMIUM` and so on; `OPEN_BADGE_CAPABILITIES` is the JSON object to
//! start the browser with. Test pages of `tests/browser/site/` are at
//! `test/` on the same site, under the same content security policy.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, ensure};

use super::Run;
use super::counts::Counts;
use super::engine::{Engine, Screen};
use crate::build::{Mode, build};
use crate::gallery;
use crate::http::{Headers, Site};
use crate::run::{root, run, tee, tool};
use crate::setup::browsers::{mini_browser, program};

/// One stage for each engine, all on one served `dist/`.
pub fn stages(all: &mut Run, engines: &[Engine], build_first: bool) {
    let mut site = None;
    all.stage("serving the site", || {
        let dist = if build_first { build(Mode::Release)? } else { root().join("dist") };
        ensure!(dist.join("index.html").is_file(), "dist/ is not built");
        let pages = root().join("tests/browser/site");
        site = Some(Site::start(0, vec![("", dist), ("test/", pages)], Headers::Strict)?);
        Ok(Counts::default())
    });
    all.stage("the gallery", || gallery::write().map(|_| Counts::default()));
    all.stage("the command, for what it makes of pages", || {
        run(tool("cargo").args(["build", "--quiet", "--bin", "open-badge"])).map(|()| Counts::default())
    });
    for engine in engines {
        all.stage(&format!("page tests in {}", engine.name()), || {
            test(*engine, site.as_ref().context("there is no site to test")?)
        });
    }
}

fn test(engine: Engine, site: &Site) -> Result<Counts> {
    let files = test_files(engine).context("tests/browser")?;
    ensure!(!files.is_empty(), "tests/browser has no *.test.mjs");
    run_files(engine, &files, &mut |command| {
        command.env("OPEN_BADGE_SITE", site.url());
    })
}

/// Runs test files in an engine; `set` adds what else they find in their environment.
///
/// # Errors
/// The engine is not installed, or the runner fails to start.
pub fn run_files(engine: Engine, files: &[PathBuf], set: &mut dyn FnMut(&mut Command)) -> Result<Counts> {
    let report = root().join("target").join(format!("pages-{}.tap", engine.name()));
    // What an earlier run left must not be taken for this one's.
    if report.exists() {
        fs::remove_file(&report)?;
    }
    let mut command = tool("node");
    command.current_dir(root().join("tests/browser"));
    command.args(["--test", "--test-concurrency=1"]);
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
    let (good, _) = tee(&mut command)?;
    drop(screen);
    let report = fs::read_to_string(&report).context("the runner wrote no report")?;
    Counts::of_tap(good, &report)
}

/// What only the first engine runs, so that all tests take less than a quarter of an hour.
const IN_ONE_ENGINE: [&str; 4] = ["gallery.test.mjs", "share.test.mjs", "twin.test.mjs", "wall.test.mjs"];

fn test_files(engine: Engine) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(root().join("tests/browser"))? {
        let file = entry?.path();
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        let here = engine == Engine::Chromium || !IN_ONE_ENGINE.contains(&&*name);
        if here && name.ends_with(".test.mjs") {
            files.push(file);
        }
    }
    files.sort();
    Ok(files)
}
