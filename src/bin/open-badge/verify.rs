//! `open-badge verify`

use std::time::{SystemTime, UNIX_EPOCH};

use open_badge::card::{self, Options, View};
use open_badge::json::{self, Numbers};
use open_badge::messages::Messages;
use open_badge::recipient;
use open_badge::report::publish;
use open_badge::time::Timestamp;
use open_badge::trust::{CameBeside, Choice};
use open_badge::{Progress, Settings, Verification, Verifier};

use crate::arguments::{Input, Verify};
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
    let settings = Settings { now, numbers: Numbers::std() };
    let mut verifier = Verifier::new();
    let mut verification = verify(&badge, &mut verifier, &mut shelf, &settings);
    verification.report.contacted = shelf.contacted();
    // Of a URL that is what stood there.
    let text = match &options.sources.input {
        Input::Url(url) => shelf.at(url).unwrap_or_default(),
        Input::File(_) | Input::Standard => badge,
    };
    consult(options, text, &shelf, &mut verification, &mut verifier, &settings)?;
    if let Some(typed) = &options.recipient {
        recipient::note(&mut verification.report, &verification.contents, typed);
    }
    let messages = Messages::english();
    output::write(&if options.json {
        for_programs(&publish(&verification.report, &messages))
    } else {
        for_people(&verification, &messages)
    })?;
    Ok(exit::of_report(&verification.report, options.community.is_some()))
}

/// Asks, fetches, asks again.
pub fn verify(badge: &[u8], verifier: &mut Verifier, shelf: &mut Shelf, settings: &Settings) -> Verification {
    loop {
        match verifier.verify(badge, &shelf.documents, settings) {
            Progress::Done(verification) => return *verification,
            Progress::Wanted(wanted) => shelf.supply(wanted),
        }
    }
}

/// Asks what the reader named besides the badge, each from a shelf of its own: none can use up the requests of
/// another.
fn consult(
    options: &Verify,
    badge: Vec<u8>,
    files: &Shelf,
    verification: &mut Verification,
    verifier: &mut Verifier,
    settings: &Settings,
) -> Result<(), Failure> {
    let mut contacted = Vec::new();
    let mut choice = Choice { badge, community: options.community.clone(), sites: options.sites, ..Choice::default() };
    for input in &options.beside {
        let mut shelf = files.afresh();
        let bytes = shelf.further(input)?;
        let source = input.to_string().into();
        choice.beside.push(CameBeside { source, verifications: vec![verify(&bytes, verifier, &mut shelf, settings)] });
        contacted.extend(shelf.contacted());
    }
    let mut shelf = files.afresh();
    for list in &options.lists {
        choice.lists.push(shelf.list(list)?);
    }
    while let Err(wanted) = verifier.consult(verification, &choice, &shelf.documents, settings) {
        shelf.supply(wanted);
    }
    contacted.extend(shelf.contacted());
    for host in contacted {
        if !verification.report.contacted.contains(&host) {
            verification.report.contacted.push(host);
        }
    }
    Ok(())
}

/// The card as text, every check open.
fn for_people(verification: &Verification, messages: &Messages) -> String {
    let options = Options { view: View::Full, ..Options::default() };
    card::text(&card::card(&verification.report, &verification.contents, messages, &options))
}

/// The report as JSON.
pub fn for_programs(report: &str) -> String {
    let json = json::parse(report.as_bytes()).map_or_else(|_| report.into(), |value| json::write_pretty(&value));
    output::harmless(&json)
}

/// This machine's clock.
pub fn clock() -> Timestamp {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Timestamp::from_millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
}
