//! `cargo xtask serve`: the site on this machine, for trying out.

use std::io::{Write, stdout};
use std::thread;
use std::time::Duration;

use anyhow::Result;

use crate::build::{Mode, build};
use crate::http::{Headers, Site};

/// The port that is tried first.
pub const DEFAULT_PORT: u16 = 8080;

/// Builds once, then serves `dist/` until the program is ended. Nothing is rebuilt meanwhile.
///
/// # Errors
/// The build fails, or no port is free.
pub fn serve(port: u16) -> Result<()> {
    let dist = build(Mode::Release)?;
    let site = Site::start(port, vec![("", dist)], Headers::Strict)?;
    println!("\nServing dist/ at\n\n  {}\n\nCtrl-C ends it.", site.url());
    stdout().flush()?;
    loop {
        thread::sleep(Duration::from_secs(3600));
    }
}
