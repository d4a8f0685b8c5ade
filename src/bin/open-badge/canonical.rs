//! `open-badge canonical`: what is hashed and signed, for people who compare implementations.

use open_badge::encoding::hex;
use open_badge::intake;
use open_badge::json::{Numbers, Pointer, Value};
use open_badge::jsonld::Processor;
use open_badge::messages::Messages;
use open_badge::proof::{Form, Hashes, hashes};
use open_badge::report::{Check, Code, Outcome, Report, verdict};
use open_badge::time::Timestamp;

use crate::arguments::{Input, Sources};
use crate::failure::Failure;
use crate::input::Shelf;
use crate::{exit, output};

/// Writes the document without its proofs as canonical N-Quads, then, as N-Quads comments, its hash,
/// that of each proof's configuration and, for proofs that build on others, that of the document with
/// those. What has no canonical form is named there too, and standard error says why.
///
/// The output as a whole is N-Quads too, and without its comments the canonical form byte for byte.
///
/// # Errors
/// Something cannot be read or written; never a bad badge.
pub fn run(sources: &Sources) -> Result<u8, Failure> {
    let mut shelf = Shelf::new(sources)?;
    // No clock has a part in this.
    let mut report = Report::new(Timestamp::from_millis(0));
    let document = match &sources.input {
        Input::Url(url) => match shelf.at(url) {
            Ok(bytes) => intake::read(&bytes, &mut report),
            Err(why) => {
                let check = Check::new(Code::IntakeReadable, Outcome::Unknown(why), Pointer::root());
                report.checks.push(check.with("url", url));
                None
            }
        },
        input => intake::read(&shelf.bytes(input)?, &mut report),
    };
    match document {
        Some(Value::Object(document)) => match hashes(&document, &mut Processor::new(), Numbers::std()) {
            Ok(hashes) => {
                output::write(&text(&hashes))?;
                report.checks.extend(missing(&hashes).cloned());
                if missing(&hashes).next().is_none() {
                    return Ok(exit::DONE);
                }
            }
            Err(check) => report.checks.push(check),
        },
        Some(_) => report.checks.push(Check::new(Code::IntakeBadge, Outcome::Fail, Pointer::root())),
        None => {}
    }
    say_why_not(&report);
    Ok(exit::of(verdict(&report)))
}

/// Why proofs have no canonical form.
fn missing(hashes: &Hashes) -> impl Iterator<Item = &Check> {
    let forms = hashes.proofs.iter().flat_map(|proof| [Some(&proof.configuration), proof.chained.as_ref()]);
    forms.flatten().filter_map(|form| form.as_ref().err())
}

fn text(hashes: &Hashes) -> String {
    let mut text = hashes.document.nquads.clone();
    text.push_str(&format!("# transformedDocumentHash {}\n", hex::encode(&hashes.document.hash)));
    for proof in &hashes.proofs {
        text.push_str(&format!("# {}\n", proof.at.as_str()));
        push_form(&proof.configuration, "proofConfigHash", &mut text);
        if let Some(chained) = &proof.chained {
            push_form(chained, "transformedDocumentHash", &mut text);
        }
    }
    text
}

/// A form as comments, and its hash under this name.
fn push_form(form: &Result<Form, Check>, name: &str, text: &mut String) {
    match form {
        Ok(form) => {
            for quad in form.nquads.lines() {
                text.push_str(&format!("#   {quad}\n"));
            }
            text.push_str(&format!("# {name} {}\n", hex::encode(&form.hash)));
        }
        Err(check) => text.push_str(&format!("# no {name}: {}\n", check.code.name())),
    }
}

/// The checks that did not pass, on standard error.
fn say_why_not(report: &Report) {
    let messages = Messages::english();
    for check in report.checks.iter().filter(|check| matches!(check.outcome, Outcome::Fail | Outcome::Unknown(_))) {
        eprintln!("open-badge: {} ({})", messages.detail(check), check.about.as_str());
        eprintln!("{}", messages.hint(check));
    }
}
