//! `open-badge inspect`: the report of `verify`, with what stands behind it.

use open_badge::json::{self, Numbers};
use open_badge::messages::Messages;
use open_badge::report::{Keep, publish};
use open_badge::{Settings, Verifier};

use crate::arguments::Inspect;
use crate::failure::Failure;
use crate::input::Shelf;
use crate::outline::outline;
use crate::verify::{clock, for_programs, verify};
use crate::{exit, output};

/// Verifies a badge as `verify` does, and writes the report with the documents, headers, hashes and key
/// documents that it came from.
///
/// # Errors
/// Something cannot be read or written; never a bad badge.
pub fn run(options: &Inspect) -> Result<u8, Failure> {
    let mut shelf = Shelf::new(&options.sources)?;
    let badge = shelf.bytes(&options.sources.input)?;
    let settings = Settings { now: options.at.unwrap_or_else(clock), numbers: Numbers::std() };
    let keep = if options.canonical { Keep::Forms } else { Keep::Hashes };
    let mut verification = verify(&badge, &mut Verifier::keeping(keep), &mut shelf, &settings);
    verification.report.contacted = shelf.contacted();
    let report = publish(&verification.report, &Messages::english());
    output::write(&match json::parse(report.as_bytes()) {
        Ok(value) if !options.json => outline(&value),
        _ => for_programs(&report),
    })?;
    Ok(exit::of_report(&verification.report, false))
}
