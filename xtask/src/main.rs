//! Set-up, build, tests, sizes and benches of open-badge: `cargo xtask help`.

mod bench;
mod build;
mod bundle;
mod contexts;
mod gallery;
mod glue;
mod http;
mod javascript;
mod languages;
mod offline;
mod order;
mod run;
mod samples;
mod serve;
mod setup;
mod size;
mod test;
mod words;

use std::process::ExitCode;

use anyhow::{Result, bail};
use test::engine::Engine;

const HELP: &str = "\
cargo xtask COMMAND

  serve [--port N]   install what the build needs, build, and serve dist/ on this machine only
  test [PART [BROWSER]]
                     install everything, then run every test there is;
                     PART: native, wasm or pages; BROWSER: chromium, firefox or webkit;
                     `test pages` runs each page test in every engine, not only where engines differ
  setup              install everything that serve and test need, and nothing else
  build [--dev]      make dist/; --dev: quickly, neither optimised nor minified
  gallery [BROWSER]  cards in every state, view, theme and direction, judged and photographed
                     in the engines that are installed, into target/gallery/
  size               each bundle's bytes (raw, gzip, brotli) against its budget
  bench              Criterion benches, then the verifier against @digitalbazaar/vc in Chromium
  help               this text

Environment
  OPEN_BADGE_WASM_TOOLCHAIN=debian
                     build for WebAssembly with Debian's rustc instead of rustup's;
                     otherwise that is only done where rustup cannot download the target
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match dispatch(&words) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\nError: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Runs one command. The exit code is not zero if the command judged and refused
/// (a failed test, a budget passed); an error means that it could not do its work.
fn dispatch(words: &[&str]) -> Result<ExitCode> {
    match words {
        ["setup"] => setup::everything()?,
        ["build"] => drop(build::build(build::Mode::Release)?),
        ["build", "--dev"] => drop(build::build(build::Mode::Dev)?),
        ["size"] => return Ok(exit(size::report()?)),
        ["gallery"] => return Ok(exit(gallery::gallery(&Engine::ALL)?)),
        ["gallery", name] => return Ok(exit(gallery::gallery(&[Engine::named(name)?])?)),
        ["serve"] => serve::serve(serve::DEFAULT_PORT)?,
        ["serve", "--port", port] => serve::serve(port.parse()?)?,
        ["bench"] => return Ok(exit(bench::bench()?)),
        ["test", rest @ ..] => return Ok(exit(test::test(test::Selection::parse(rest)?)?)),
        [] | ["help" | "--help" | "-h"] => print!("{HELP}"),
        _ => bail!("`{}` is no command\n\n{HELP}", words.join(" ")),
    }
    Ok(ExitCode::SUCCESS)
}

fn exit(good: bool) -> ExitCode {
    if good { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
