//! What runs without a browser.

use std::time::Duration;

use anyhow::Result;

use super::Run;
use super::counts::Counts;
use crate::bundle;
use crate::run::{run, run_within, tee, tool};
use crate::setup::wasm;

/// The advisory database is a download of a few MB.
const ADVISORIES_LIMIT: Duration = Duration::from_secs(60);

/// Formatting, lints, native tests, documentation, dependencies.
pub fn stages(all: &mut Run) {
    all.stage("formatting", || cargo(&["fmt", "--all", "--check"]));
    all.stage("clippy, native", || {
        cargo(&["clippy", "--workspace", "--all-targets", "--all-features", "--", "-D", "warnings"])
    });
    all.stage("clippy, WebAssembly", clippy_wasm);
    all.stage("native tests", || {
        let (good, output) = tee(tool("cargo").args(TEST), "")?;
        Counts::of_cargo_test(good, &output)
    });
    all.stage("build without features", || cargo(&["build", "--no-default-features"]));
    all.stage("documentation", || {
        let mut command = tool("cargo");
        command.args(["doc", "--workspace", "--all-features", "--no-deps"]);
        ended(run(command.env("RUSTDOCFLAGS", "-D warnings")))
    });
    all.stage("licences, bans and sources of dependencies", || {
        cargo(&["deny", "--workspace", "check", "--hide-inclusion-graph", "licenses", "bans", "sources"])
    });
    all.stage("advisories about dependencies", advisories);
}

const TEST: [&str; 5] = ["test", "--workspace", "--all-features", "--no-fail-fast", "--quiet"];

fn cargo(arguments: &[&str]) -> Result<Counts> {
    ended(run(tool("cargo").args(arguments)))
}

fn clippy_wasm() -> Result<Counts> {
    for bundle in bundle::all()? {
        let mut command = tool("cargo");
        command.args(["clippy", "--target", wasm::TARGET, "--no-default-features", "--features"]);
        command.arg(bundle.features.join(",")).arg("--lib");
        // The tests are of what verifies.
        if bundle.is_shared() && super::wasm::has_tests()? {
            command.args(super::wasm::TESTS);
        }
        command.args(["--", "-D", "warnings"]);
        run(wasm::with_toolchain(&mut command)?)?;
    }
    Ok(Counts::default())
}

/// The database of advisories is on the network. Where that is blocked nothing is known, and the
/// output says so; it is not taken for a failure of the program.
fn advisories() -> Result<Counts> {
    if let Err(error) = run_within(ADVISORIES_LIMIT, tool("cargo").args(["deny", "fetch", "db"])) {
        println!("NOT CHECKED: the advisory database cannot be reached from here ({error:#})");
        return Ok(Counts::default());
    }
    cargo(&["deny", "--workspace", "--offline", "check", "advisories"])
}

fn ended(outcome: Result<()>) -> Result<Counts> {
    outcome.map(|()| Counts::default())
}
