//! `open-badge frost propose`, `sign` and `combine`: a badge by the group's key.

use std::path::Path;

use open_badge::issue::frost::{Combining, FrostError, Group, Outcome, Proposal, Signing};
use open_badge::issue::{Issued, Particulars, endorsement, words};
use open_badge::json::{Numbers, Value, write_pretty};
use open_badge::report::Report;
use open_badge::time::Timestamp;
use open_badge::{Settings, Verifier};

use super::arguments::{Proposing, Shared, What};
use super::talk::{Talk, awaited, taken};
use super::{Ungiven, open, read_group, write_line};
use crate::arguments::Sources;
use crate::failure::Failure;
use crate::give::beside;
use crate::give::files::{self, Readers};
use crate::give::issue::{agree, fresh, template};
use crate::give::signatory::read_object;
use crate::input::Shelf;
use crate::{exit, output, verify};

/// Writes the words of a badge as a proposal.
///
/// # Errors
/// [`Failure`]; nothing is written then.
pub fn propose(options: &Proposing) -> Result<u8, Failure> {
    let group = read_group(&options.group)?;
    let document = match &options.did {
        Some(path) => Some(read_object(path)?.1),
        None => None,
    };
    let id = document.as_ref().and_then(|document| document.get("id")?.as_str()).map(String::from);
    let issuer = id.unwrap_or_else(|| group.did());
    let now = options.at.unwrap_or_else(verify::clock);
    let particulars = Particulars { issuer: &issuer, now, random: fresh()? };
    let words = match &options.what {
        What::Badge { template: path, answers } => words(&template(path.as_deref())?, answers, &particulars),
        What::Endorsement(sources, endorsing) => {
            let (bytes, badge, _) = beside::sound(sources, now)?;
            endorsement(&bytes, &badge, endorsing, &particulars)
        }
        What::Cosigned(sources) => Ok(beside::sound(sources, now)?.1),
    };
    let words = words.map_err(Ungiven::Words)?;
    let proposal = Proposal::new(&group, &words, document.as_ref(), &options.signers, now).map_err(Ungiven::Frost)?;
    // What would be refused later is refused now.
    Combining::begin(&proposal, &group, Numbers::std()).map_err(Ungiven::Frost)?;
    write_line(&options.out, &proposal.to_text())?;
    eprintln!("Send this proposal to all who are to sign. It holds no secret.");
    Ok(exit::DONE)
}

/// Shows the words, and takes part in signing them if that is agreed to.
///
/// # Errors
/// [`Failure`]; nothing is written then.
pub fn sign(proposal: &Sources, shared: &Shared, yes: bool, out: &Path) -> Result<u8, Failure> {
    free(out)?;
    let proposal = read(proposal)?;
    let share = open(shared)?;
    if !yes {
        let with = proposal.signers().join(", ");
        eprint!("{}", output::harmless(&format!("Signed by {with}, as of {}.\n", proposal.at().to_rfc3339())));
        agree(proposal.words(), None, &share.group().did())?;
    }
    let (mut side, text) = Signing::begin(&proposal, share, Numbers::std()).map_err(Ungiven::Frost)?;
    let mut talk = Talk::default();
    talk.send(&text)?;
    loop {
        let text = talk.next(&awaited(side.exchange()))?;
        match taken(side.take(&text))? {
            Some(Outcome::Send(text)) => talk.send(&text)?,
            Some(Outcome::Done(text, issued)) => {
                if let Some(text) = text {
                    talk.send(&text)?;
                }
                return finished(&issued, out);
            }
            Some(Outcome::Waiting) | None => {}
        }
    }
}

/// Puts together what those who sign sent.
///
/// # Errors
/// [`Failure`]; nothing is written then.
pub fn combine(proposal: &Sources, group: &str, out: &Path) -> Result<u8, Failure> {
    free(out)?;
    let proposal = read(proposal)?;
    let group = Group::read(group).map_err(Ungiven::Frost)?;
    let mut side = Combining::begin(&proposal, &group, Numbers::std()).map_err(Ungiven::Frost)?;
    let mut talk = Talk::default();
    loop {
        let text = talk.next(&awaited(side.exchange()))?;
        if let Some(Outcome::Done(_, issued)) = taken(side.take(&text))? {
            return finished(&issued, out);
        }
    }
}

/// The proposal; of a badge that others signed, once that was found to be its issuer's and unchanged, on one's own.
fn read(sources: &Sources) -> Result<Proposal, Failure> {
    let mut shelf = Shelf::new(sources)?;
    let text = String::from_utf8(shelf.bytes(&sources.input)?).map_err(|_| Ungiven::Frost(FrostError::NotAText))?;
    let mut proposal = Proposal::read(&text).map_err(Ungiven::Frost)?;
    if proposal.is_beside() {
        let badge = write_pretty(&Value::Object(proposal.words().clone()));
        beside::check(&verified(badge.as_bytes(), &mut shelf, proposal.at()))?;
        proposal.know(shelf.documents);
    }
    Ok(proposal)
}

fn verified(badge: &[u8], shelf: &mut Shelf, now: Timestamp) -> Report {
    let settings = Settings { now, numbers: Numbers::std() };
    verify::verify(badge, &mut Verifier::new(), shelf, &settings).report
}

fn finished(issued: &Issued, out: &Path) -> Result<u8, Failure> {
    files::create(out, issued.text.as_bytes(), Readers::Usual)?;
    eprintln!("Signed: {}", out.display());
    Ok(exit::DONE)
}

/// A file that is in the way is found before anybody signs.
fn free(out: &Path) -> Result<(), Failure> {
    if out.exists() { Err(Ungiven::Exists(out.into()).into()) } else { Ok(()) }
}
