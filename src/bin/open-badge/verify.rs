//! `open-badge verify`

use std::time::{SystemTime, UNIX_EPOCH};

use open_badge::card::{self, Options, View};
use open_badge::json::{self, Numbers};
use open_badge::messages::Messages;
use open_badge::recipient;
use open_badge::report::publish;
use open_badge::time::Timestamp;
use open_badge::{Progress, Settings, Verification, Verifier};

use crate::arguments::Verify;
use crate::failure::Failure;
use crate::input::Shelf;
use crate::{exit, output};

/// Verifies a badge and writes what was found.
///
/// # Errors
/// Something cannot be read or written; never a bad badge.
pub fn run(options: &Verify) -> Result<u8, Failure> {
    let now = options.at.unwrap_or_else(clock);
    let mut shelf = Shelf::new(&options.sources)?;
    let badge = shelf.bytes(&options.sources.input)?;
    let mut verification = verify(&badge, &mut shelf, now);
    verification.report.contacted = shelf.contacted();
    if let Some(typed) = &options.recipient {
        recipient::note(&mut verification.report, &verification.contents, typed);
    }
    let messages = Messages::english();
    output::write(&if options.json {
        for_programs(&publish(&verification.report, &messages))
    } else {
        for_people(&verification, &messages)
    })?;
    Ok(exit::of_report(&verification.report))
}

/// Asks, fetches, asks again.
pub fn verify(badge: &[u8], shelf: &mut Shelf, now: Timestamp) -> Verification {
    let settings = Settings { now, numbers: Numbers::std() };
    let mut verifier = Verifier::new();
    loop {
        match verifier.verify(badge, &shelf.documents, &settings) {
            Progress::Done(verification) => return *verification,
            Progress::Wanted(wanted) => shelf.supply(wanted),
        }
    }
}

/// The card as text, every check open.
fn for_people(verification: &Verification, messages: &Messages) -> String {
    let options = Options { view: View::Full, ..Options::default() };
    card::text(&card::card(&verification.report, &verification.contents, messages, &options))
}

/// The report as JSON. Control characters that JSON allows in strings are escaped too: some
/// terminals obey them.
fn for_programs(report: &str) -> String {
    let json = json::parse(report.as_bytes()).map_or_else(|_| report.into(), |value| json::write_pretty(&value));
    let mut text = String::with_capacity(json.len() + 1);
    for letter in json.chars() {
        if letter.is_control() && letter != '\n' {
            text.push_str(&format!("\\u{:04x}", u32::from(letter)));
        } else {
            text.push(letter);
        }
    }
    text
}

/// This machine's clock.
pub fn clock() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}
