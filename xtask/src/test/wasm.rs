//! The tests that are compiled to WebAssembly (`tests/web*.rs` and those in the library), run in
//! each browser engine by wasm-bindgen's test runner. (`wasm-pack test` would first build the tests
//! with the default features, which no WebAssembly target has.)

use std::fs;

use anyhow::Result;

use super::Run;
use super::counts::Counts;
use super::engine::{self, Engine, Screen, WebKitDriver};
use crate::bundle::{self, Bundle};
use crate::run::{root, tee, tool};
use crate::setup::browsers::program;
use crate::setup::wasm;

/// Seconds that one test program may take in the browser.
const TIMEOUT: &str = "300";

/// How cargo is told which files in `tests/` are for browsers.
pub const TESTS: [&str; 2] = ["--test", "web*"];

/// Whether there are any such files yet.
///
/// # Errors
/// `tests/` cannot be read, though it is there.
pub fn has_tests() -> Result<bool> {
    let folder = root().join("tests");
    if !folder.is_dir() {
        return Ok(false);
    }
    for entry in fs::read_dir(folder)? {
        let name = entry?.file_name();
        if name.to_string_lossy().starts_with("web") {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The engines two by two: what one compiles is there for the others.
pub fn stages(all: &mut Run, engines: &[Engine]) {
    for side_by_side in engine::groups(engines) {
        all.stage(&format!("WebAssembly tests in {}", engine::names(&side_by_side)), || {
            engine::in_each(&side_by_side, test)
        });
    }
}

fn test(engine: Engine) -> Result<Counts> {
    let mut counts = Counts::default();
    for bundle in bundle::verifying()? {
        counts.add(test_bundle(&bundle, engine)?);
    }
    Ok(counts)
}

fn test_bundle(bundle: &Bundle, engine: Engine) -> Result<Counts> {
    let generated = root().join("target/webdriver");
    fs::create_dir_all(&generated)?;
    let capabilities = generated.join(format!("{}.json", engine.name()));
    fs::write(&capabilities, engine.capabilities()?.to_string())?;

    let mut command = tool("cargo");
    command.args(["test", "--target", wasm::TARGET, "--no-default-features", "--features"]);
    command.arg(bundle.features.join(","));
    command.args(["--lib", "--no-fail-fast"]).args(TESTS);
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", program("wasm-bindgen-test-runner")?);
    command.env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", &capabilities);
    command.env("WASM_BINDGEN_TEST_TIMEOUT", TIMEOUT);
    command.env("WASM_BINDGEN_USE_BROWSER", "1");
    // Kept until the tests have ended.
    let mut webkit = None;
    match engine {
        Engine::Chromium => {
            command.env("CHROMEDRIVER", program("chromedriver")?);
        }
        Engine::Firefox => {
            command.env("GECKODRIVER", program("geckodriver")?);
        }
        Engine::WebKit => {
            // The runner knows the engine only as Safari; the driver speaks the same protocol.
            let screen = Screen::start()?;
            let driver = WebKitDriver::start(&screen)?;
            command.env("SAFARIDRIVER_REMOTE", &driver.url);
            webkit = Some((driver, screen));
        }
    }
    let (good, output) = tee(wasm::with_toolchain(&mut command)?, "")?;
    drop(webkit);
    Counts::of_cargo_test(good, &output)
}
