//! `open-badge canonical`: what is hashed and signed, for people who compare implementations.

use open_badge::encoding::hex;
use open_badge::intake;
use open_badge::json::{Numbers, Pointer, Value};
use open_badge::jsonld::Processor;
use open_badge::messages::Messages;
use open_badge::proof::{Hashes, hashes};
use open_badge::report::{Check, Code, Outcome, Report, verdict};
use open_badge::time::Timestamp;

use crate::arguments::Sources;
use crate::failure::Failure;
use crate::input::{Badge, Shelf};
use crate::{exit, output};

/// Writes the document without its proofs as canonical N-Quads, then, as N-Quads comments, its hash
/// and that of each proof's configuration.
///
/// The output as a whole is N-Quads too, and without its comments the canonical form byte for byte.
///
/// # Errors
/// Something cannot be read or written; never a bad badge.
pub fn run(sources: &Sources) -> Result<u8, Failure> {
    let mut shelf = Shelf::new(sources)?;
    // No clock has a part in this.
    let mut report = Report::new(Timestamp::from_millis(0));
    let document = match shelf.badge(&sources.input)? {
        Badge::Bytes(bytes) => intake::read(&bytes, &mut report),
        Badge::Missing { url, why, .. } => {
            let check = Check::new(Code::IntakeReadable, Outcome::Unknown(why), Pointer::root());
            report.checks.push(check.with("url", &url));
            None
        }
    };
    match document {
        Some(Value::Object(document)) => match hashes(&document, &mut Processor::new(), Numbers::std()) {
            Ok(hashes) => return output::write(&text(&hashes)).map(|()| exit::DONE),
            Err(check) => report.checks.push(check),
        },
        Some(_) => report.checks.push(Check::new(Code::IntakeBadge, Outcome::Fail, Pointer::root())),
        None => {}
    }
    say_why_not(&report);
    Ok(exit::of(verdict(&report)))
}

fn text(hashes: &Hashes) -> String {
    let mut text = hashes.document.clone();
    text.push_str(&format!("# transformedDocumentHash {}\n", hex::encode(&hashes.document_hash)));
    for (at, configuration, hash) in &hashes.proofs {
        text.push_str(&format!("# {}\n", at.as_str()));
        for quad in configuration.lines() {
            text.push_str(&format!("#   {quad}\n"));
        }
        text.push_str(&format!("# proofConfigHash {}\n", hex::encode(hash)));
    }
    text
}

/// The checks that did not pass, on standard error.
fn say_why_not(report: &Report) {
    let messages = Messages::english();
    for check in report.checks.iter().filter(|check| matches!(check.outcome, Outcome::Fail | Outcome::Unknown(_))) {
        eprintln!("open-badge: {} ({})", messages.detail(check), check.about.as_str());
        eprintln!("{}", messages.hint(check));
    }
}
