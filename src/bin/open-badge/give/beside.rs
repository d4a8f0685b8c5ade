//! `open-badge endorse`, `open-badge cosign` and `open-badge accept`: standing beside a badge that somebody else gave.

use std::path::Path;

use open_badge::documents::Documents;
use open_badge::issue::{Asked, HalfSigned, HalfSignedError, Issuer, Particulars, endorsement};
use open_badge::json::{self, Numbers, Object, Value};
use open_badge::report::{Report, Verdict, verdict};
use open_badge::time::Timestamp;
use open_badge::{Settings, Verifier};

use super::Ungiven;
use super::arguments::{Beside, Standing, Way};
use super::files::{self, Readers};
use super::issue::{agree, fresh, settle};
use super::signatory::Signatory;
use crate::arguments::Sources;
use crate::failure::Failure;
use crate::input::Shelf;
use crate::{exit, output, verify};

/// Endorses or co-signs a badge, once that was found to be its issuer's and unchanged.
///
/// # Errors
/// [`Failure`]; nothing is written then.
pub fn run(options: &Beside) -> Result<u8, Failure> {
    let mut shelf = Shelf::new(&options.sources)?;
    let now = options.signing.at.unwrap_or_else(verify::clock);
    let (bytes, badge, half) = open(&options.sources, &mut shelf, matches!(options.way, Way::Cosign { .. }))?;
    let settings = Settings { now, numbers: Numbers::std() };
    let report = verify::verify(&bytes, &mut Verifier::new(), &mut shelf, &settings).report;
    check(&report)?;
    let signer = Signatory::open(&options.signing)?;
    let (words, half) = match &options.way {
        Way::Endorse(endorsing) => {
            let particulars = Particulars { issuer: &signer.id, now, random: fresh()? };
            (endorsement(&bytes, &badge, endorsing, &particulars).map_err(Ungiven::Words)?, None)
        }
        Way::Cosign { ask, name } => {
            let half = asking(half, &badge, ask, name.as_deref(), &signer.id).map_err(Ungiven::Asked)?;
            (unsigned_by(&signer, badge, &report)?, half)
        }
    };
    if !options.signing.yes {
        agree(&words, None, &signer.id)?;
    }
    let mut documents = both(shelf.documents, &signer);
    let mut issuer = Issuer::new(&signer.key, &signer.method);
    let issued = settle(&mut documents, |documents| issuer.issue(&words, documents, &signer.settings))
        .map_err(Ungiven::Refused)?;
    let half = half.map(|half| half.with(issued.credential));
    if let Some(half) = &half {
        eprint!("{}", output::harmless(&standing(half)));
    }
    // What all have signed needs nobody's names around it.
    let text = half.filter(|half| !half.is_complete()).map_or(issued.text, |half| half.to_text());
    write(&options.out, &text)?;
    Ok(exit::DONE)
}

/// Says who signed a badge, and who is asked, once it was found to be its issuer's and unchanged.
///
/// # Errors
/// [`Failure`]
pub fn show(options: &Standing) -> Result<u8, Failure> {
    let mut shelf = Shelf::new(&options.sources)?;
    let (bytes, badge, half) = open(&options.sources, &mut shelf, true)?;
    let settings = Settings { now: options.at.unwrap_or_else(verify::clock), numbers: Numbers::std() };
    check(&verify::verify(&bytes, &mut Verifier::new(), &mut shelf, &settings).report)?;
    let said = match &half {
        Some(half) => standing(half),
        None => "Nobody is asked in this file.\n".into(),
    };
    match options.out.as_deref().and_then(Path::to_str) {
        // Standard output is the badge's then.
        Some("-") => eprint!("{}", output::harmless(&said)),
        _ => output::write(&output::harmless(&said))?,
    }
    if let Some(out) = &options.out {
        write(out, &json::write_pretty(&Value::Object(badge)))?;
    }
    Ok(exit::DONE)
}

/// A badge that was found to be its issuer's and unchanged: its bytes, what they say, and what it took.
///
/// # Errors
/// [`Failure`]
pub fn sound(sources: &Sources, now: Timestamp) -> Result<(Vec<u8>, Object, Shelf), Failure> {
    let mut shelf = Shelf::new(sources)?;
    let (bytes, badge, _) = open(sources, &mut shelf, false)?;
    let settings = Settings { now, numbers: Numbers::std() };
    let report = verify::verify(&bytes, &mut Verifier::new(), &mut shelf, &settings).report;
    check(&report)?;
    if report.proofs.is_empty() { Err(Ungiven::NotABadge.into()) } else { Ok((bytes, badge, shelf)) }
}

/// The badge, its bytes, and whom the file around it asks, where there is one.
fn open(
    sources: &Sources,
    shelf: &mut Shelf,
    may_be_half: bool,
) -> Result<(Vec<u8>, Object, Option<HalfSigned>), Failure> {
    let bytes = shelf.bytes(&sources.input)?;
    // A badge in a picture or token is none that a proof or digest could be added to.
    let Ok(Value::Object(object)) = json::parse(json::strip_bom(&bytes).0) else {
        return Err(Ungiven::NotABadge.into());
    };
    let half = if may_be_half { HalfSigned::read(&object).map_err(Ungiven::Asked)? } else { None };
    Ok(match half {
        Some(half) => {
            let badge = half.badge().clone();
            (json::write_pretty(&Value::Object(badge.clone())).into_bytes(), badge, Some(half))
        }
        None => (bytes, object, None),
    })
}

/// Whom to ask besides, and who of them signs.
fn asking(
    half: Option<HalfSigned>,
    badge: &Object,
    ask: &[String],
    name: Option<&str>,
    id: &str,
) -> Result<Option<HalfSigned>, HalfSignedError> {
    let mut half = match half {
        None if ask.is_empty() => None,
        None => Some(HalfSigned::new(badge.clone(), ask)?),
        Some(mut half) => {
            if !ask.is_empty() {
                half.ask(ask)?;
            }
            Some(half)
        }
    };
    match &mut half {
        Some(half) => half.signs(id, name)?,
        None => {
            if let Some(name) = name {
                return Err(HalfSignedError::NotAsked(name.into()));
            }
        }
    }
    Ok(half)
}

/// Who signed, and who is asked; that nobody signed the latter is said, too.
fn standing(half: &HalfSigned) -> String {
    let named = |asked: &Asked| match &asked.id {
        Some(id) => format!("{} ({id})", asked.name),
        None => asked.name.clone(),
    };
    let of = |signed: bool| half.asked().iter().filter(move |asked| asked.signed == signed).map(named);
    let signed: Vec<String> = half.others().into_iter().map(String::from).chain(of(true)).collect();
    let asked: Vec<String> = of(false).collect();
    let asked = if asked.is_empty() { "nobody".into() } else { asked.join(", ") };
    format!(
        "Signed: {}\nStill asked: {asked}\nNames are as the file has them; nobody signed these.\n",
        signed.join(", ")
    )
}

fn write(out: &Path, text: &str) -> Result<(), Failure> {
    match out.to_str() {
        Some("-") => output::write(text),
        _ => files::create(out, text.as_bytes(), Readers::Usual),
    }
}

/// The issuer's own proof comes first, and every proof that is there must hold: a badge that was changed since
/// is signed by nobody else.
///
/// # Errors
/// [`Ungiven::Unsound`]
pub fn check(report: &Report) -> Result<(), Failure> {
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
