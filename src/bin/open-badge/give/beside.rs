//! `open-badge endorse` and `open-badge cosign`: standing beside a badge that somebody else gave.

use open_badge::documents::Documents;
use open_badge::issue::{Issuer, Particulars, endorsement};
use open_badge::json::{self, Numbers, Object, Value};
use open_badge::report::{Report, Verdict, verdict};
use open_badge::{Settings, Verifier};

use super::Ungiven;
use super::arguments::{Beside, Way};
use super::files::{self, Readers};
use super::issue::{agree, fresh, settle};
use super::signatory::Signatory;
use crate::failure::Failure;
use crate::input::Shelf;
use crate::{exit, output, verify};

/// Endorses or co-signs a badge, once that was found to be its issuer's and unchanged.
///
/// # Errors
/// [`Failure`]; nothing is written then.
pub fn run(options: &Beside) -> Result<u8, Failure> {
    let mut shelf = Shelf::new(&options.sources)?;
    let bytes = shelf.bytes(&options.sources.input)?;
    let now = options.signing.at.unwrap_or_else(verify::clock);
    let settings = Settings { now, numbers: Numbers::std() };
    let report = verify::verify(&bytes, &mut Verifier::new(), &mut shelf, &settings).report;
    let parsed = json::parse(json::strip_bom(&bytes).0).ok();
    // A badge in a picture or token is none that a proof or digest could be added to.
    let Some(Value::Object(badge)) = parsed else { return Err(Ungiven::NotABadge.into()) };
    check(&report)?;
    let signer = Signatory::open(&options.signing)?;
    let words = match &options.way {
        Way::Endorse(endorsing) => {
            let particulars = Particulars { issuer: &signer.id, now, random: fresh()? };
            endorsement(&bytes, &badge, endorsing, &particulars).map_err(Ungiven::Words)?
        }
        Way::Cosign => unsigned_by(&signer, badge, &report)?,
    };
    if !options.signing.yes {
        agree(&words, None, &signer.id)?;
    }
    let mut documents = both(shelf.documents, &signer);
    let mut issuer = Issuer::new(&signer.key, &signer.method);
    let text = settle(&mut documents, |documents| issuer.issue(&words, documents, &signer.settings))?.text;
    match options.out.to_str() {
        Some("-") => output::write(&text)?,
        _ => files::create(&options.out, text.as_bytes(), Readers::Usual)?,
    }
    Ok(exit::DONE)
}

/// The issuer's own proof comes first, and every proof that is there must hold: a badge that was changed since
/// is signed by nobody else.
fn check(report: &Report) -> Result<(), Failure> {
    let found = verdict(report);
    let holds = found == Verdict::Valid && report.proofs.iter().all(|proof| proof.verdict() == Verdict::Valid);
    if holds { Ok(()) } else { Err(Ungiven::Unsound(found).into()) }
}

/// The badge, if this key has not signed it before.
fn unsigned_by(signer: &Signatory, badge: Object, report: &Report) -> Result<Object, Failure> {
    if report.proofs.iter().any(|proof| *proof.method == *signer.method) {
        return Err(Ungiven::SignedBefore.into());
    }
    if report.proofs.is_empty() {
        return Err(Ungiven::NotABadge.into());
    }
    Ok(badge)
}

/// What was needed to verify the badge, and what says whose key it is.
fn both(mut documents: Documents, signer: &Signatory) -> Documents {
    documents.offline = true;
    if let Some((url, document)) = &signer.document {
        documents.give(url, document.clone());
    }
    documents
}
