//! `cargo xtask test`: every test there is, natively and in three browser engines.
//!
//! Nothing stops it early. The summary names every test that failed, the last line counts them. A
//! stage that fails without a failed test (formatting, a missing runner, no tests where there should
//! be some) counts as one failed.

pub mod counts;
pub mod engine;
mod native;
pub mod pages;
mod wasm;

use std::time::Instant;

use anyhow::{Result, bail};

use crate::build::{Mode, build};
use crate::setup;
use crate::size;
use counts::Counts;
use engine::Engine;

/// Which tests to run.
pub struct Selection {
    native: bool,
    wasm: bool,
    pages: bool,
    engines: Vec<Engine>,
}

impl Selection {
    /// Reads `[native|wasm|pages [chromium|firefox|webkit]]`; without words it is everything.
    ///
    /// # Errors
    /// A word is none of these.
    pub fn parse(words: &[&str]) -> Result<Self> {
        let everything = Self { native: true, wasm: true, pages: true, engines: Engine::ALL.to_vec() };
        let (part, engine) = match words {
            [] => return Ok(everything),
            [part] => (*part, None),
            [part @ ("wasm" | "pages"), engine] => (*part, Some(*engine)),
            _ => bail!("`test {}`: see cargo xtask help", words.join(" ")),
        };
        let engines = match engine {
            None => everything.engines,
            Some(name) => vec![Engine::named(name)?],
        };
        let (native, wasm, pages) = (part == "native", part == "wasm", part == "pages");
        if !(native || wasm || pages) {
            bail!("`test {part}`: see cargo xtask help");
        }
        Ok(Self { native, wasm, pages, engines })
    }

    fn everything(&self) -> bool {
        self.native && self.wasm && self.pages
    }
}

/// Runs the selected tests and says whether all was well.
///
/// # Errors
/// None so far: what goes wrong is a failed stage.
pub fn test(selection: Selection) -> Result<bool> {
    let mut run = Run::default();
    run.stage("set-up", || setup::everything().map(|()| Counts::default()));
    if selection.native {
        native::stages(&mut run);
    }
    if selection.everything() {
        run.stage("bundles within their budgets", || {
            let within = size::print(&build(Mode::Release)?)?;
            if !within {
                bail!("a bundle weighs more than its budget");
            }
            Ok(Counts::default())
        });
    }
    if selection.wasm {
        wasm::stages(&mut run, &selection.engines);
    }
    if selection.pages {
        pages::stages(&mut run, &selection.engines, selection.everything());
    }
    Ok(run.sum_up())
}

/// What has happened so far.
#[derive(Default)]
pub struct Run {
    counts: Counts,
    lines: Vec<String>,
}

impl Run {
    /// Runs one stage under its heading.
    fn stage(&mut self, title: &str, work: impl FnOnce() -> Result<Counts>) {
        println!("\n=== {title}");
        let start = Instant::now();
        let outcome = work();
        let time = start.elapsed().as_secs_f64();
        let line = match outcome {
            Ok(counts) => {
                let mut line = format!("{} {title}: {time:.1} s{}", mark(counts.failed == 0), counts.shown());
                for failure in &counts.failures {
                    line.push_str("\n         ");
                    line.push_str(failure);
                }
                self.counts.add(counts);
                line
            }
            Err(error) => {
                self.counts.failed += 1;
                format!("{} {title}: {time:.1} s: {error:#}", mark(false))
            }
        };
        println!("--- {line}");
        self.lines.push(line);
    }

    fn sum_up(self) -> bool {
        println!("\n=== summary");
        for line in &self.lines {
            println!("{line}");
        }
        println!("\n{} passed, {} failed", self.counts.passed, self.counts.failed);
        self.counts.failed == 0
    }
}

fn mark(good: bool) -> &'static str {
    if good { "ok    " } else { "FAILED" }
}
