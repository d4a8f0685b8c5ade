//! `open-badge frost join`: making a key, refreshing its shares, and making a lost one again.

use std::path::Path;

use open_badge::issue::frost::{Exchange, Generation, Invitation, Outcome, Purpose, Repair, Share};

use super::arguments::Shared;
use super::talk::{Talk, awaited, taken};
use super::{Ungiven, description, keep, open};
use crate::failure::{Failure, Usage};
use crate::give::passphrase;
use crate::{exit, output};

/// Takes part in an exchange about shares.
///
/// # Errors
/// [`Failure`]; no share is written then, and an earlier one stays as it is.
pub fn join(
    invitation: &Invitation,
    name: &str,
    shared: Option<&Shared>,
    fresh: Option<&Path>,
    out: Option<&Path>,
    yes: bool,
) -> Result<u8, Failure> {
    let helps = matches!(invitation.purpose(), Purpose::Repair { lost, .. } if lost != name);
    let out = match out {
        None if helps => None,
        None => return Err(Usage::Missing("--out").into()),
        Some(out) if out.exists() => return Err(Ungiven::Exists(out.into()).into()),
        Some(out) => Some((out, passphrase::choose(fresh, out)?)),
    };
    let share = shared.map(open).transpose()?;
    eprint!("{}", output::harmless(&told(invitation)));
    let mut talk = Talk::default();
    let made = match invitation.purpose() {
        Purpose::Repair { .. } => repair(invitation, name, share, yes, &mut talk)?,
        _ => Some(generate(invitation, name, share, yes, &mut talk)?),
    };
    if let (Some(share), Some((path, passphrase))) = (made, out) {
        keep(&share, path, &passphrase)?;
        eprint!("{}", output::harmless(&description(&share)));
        eprintln!("Keep a copy of {} elsewhere, and the passphrase apart from it.", path.display());
        output::write(&(share.group().did() + "\n"))?;
    }
    Ok(exit::DONE)
}

fn generate(
    invitation: &Invitation,
    name: &str,
    share: Option<Share>,
    yes: bool,
    talk: &mut Talk,
) -> Result<Share, Failure> {
    let (mut side, text) = Generation::begin(invitation, name, share).map_err(Ungiven::Frost)?;
    talk.send(&text)?;
    while side.exchange().code().is_none() {
        let text = talk.next(&awaited(side.exchange()))?;
        taken(side.take(&text))?;
    }
    compare(side.exchange(), yes, talk)?;
    talk.send(&side.agree().map_err(Ungiven::Frost)?)?;
    let mut outcome = taken(side.go_on())?;
    loop {
        if let Some(Outcome::Done(_, share)) = outcome {
            return Ok(share);
        }
        let text = talk.next(&awaited(side.exchange()))?;
        outcome = taken(side.take(&text))?;
    }
}

fn repair(
    invitation: &Invitation,
    name: &str,
    share: Option<Share>,
    yes: bool,
    talk: &mut Talk,
) -> Result<Option<Share>, Failure> {
    let (mut side, text) = Repair::begin(invitation, name, share).map_err(Ungiven::Frost)?;
    talk.send(&text)?;
    while side.exchange().code().is_none() {
        let text = talk.next(&awaited(side.exchange()))?;
        taken(side.take(&text))?;
    }
    compare(side.exchange(), yes, talk)?;
    if let Some(text) = side.agree().map_err(Ungiven::Frost)? {
        talk.send(&text)?;
    }
    let mut outcome = taken(side.go_on())?;
    loop {
        if let Some(Outcome::Done(text, share)) = outcome {
            if let Some(text) = text {
                talk.send(&text)?;
            }
            return Ok(share);
        }
        let text = talk.next(&awaited(side.exchange()))?;
        outcome = taken(side.take(&text))?;
    }
}

/// Has the member compare the code with the others: whoever changes texts on their way changes it.
fn compare(exchange: &Exchange, yes: bool, talk: &mut Talk) -> Result<(), Failure> {
    let code = exchange.code().unwrap_or_default();
    eprintln!("The code of this exchange: {code}");
    if yes {
        return Ok(());
    }
    talk.agree("Compare it with the others by voice or face to face. Is it the same with all? [y/N] ")
}

fn told(invitation: &Invitation) -> String {
    let names: Vec<&str> = invitation.members().iter().map(|member| &*member.name).collect();
    let names = names.join(", ");
    let (group, quorum) = (invitation.group(), invitation.quorum());
    match invitation.purpose() {
        Purpose::Generation => {
            format!("{group}: a key of which any {quorum} sign together. It is made by {names}.\n")
        }
        Purpose::Refresh(_) => format!("{group}: new shares of the same key, for {names} and nobody else.\n"),
        Purpose::Repair { lost, .. } => {
            format!("{group}: {lost}'s lost share is made again by {names}. Be sure that it is {lost} who asks.\n")
        }
    }
}
