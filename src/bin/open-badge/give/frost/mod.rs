//! `open-badge frost`: a group's key in shares, by texts that members exchange. What is secret between two rounds is in
//! this process alone.

pub mod arguments;
mod ceremonies;
pub mod help;
mod signing;
mod talk;

use std::fs::File;
use std::path::Path;

use open_badge::issue::did;
use open_badge::issue::frost::{Group, Invitation, Share};
use open_badge::{json, key};
use zeroize::Zeroizing;

use super::files::{self, Readers};
use super::{Ungiven, passphrase};
use crate::failure::{Failure, Unread};
use crate::{exit, input, output};
use arguments::{About, Act, Frost, Shared};

/// Does what was asked for.
///
/// # Errors
/// What is missing or wrong; nothing was signed then.
pub fn run(options: &Frost) -> Result<u8, Failure> {
    match &options.act {
        Act::Invite { about, members, out } => invite(about, members, out),
        Act::Join { invitation, name, share, fresh, out, yes } => {
            let invitation = Invitation::read(&text(invitation)?).map_err(Ungiven::Frost)?;
            ceremonies::join(&invitation, name, share.as_ref(), fresh.as_deref(), out.as_deref(), *yes)
        }
        Act::Show { share, group, did_web } => show(share, group.as_deref(), did_web.as_deref()),
        Act::Propose(proposing) => signing::propose(proposing),
        Act::Sign { proposal, share, yes, out } => signing::sign(proposal, share, *yes, out),
        Act::Combine { proposal, group, out } => signing::combine(proposal, &text(group)?, out),
    }
}

fn invite(about: &About, members: &[String], out: &Path) -> Result<u8, Failure> {
    let invitation = match about {
        About::Make { group, quorum } => Invitation::to_make(group, *quorum, members),
        About::Refresh(group) => Invitation::to_refresh(&read_group(group)?, members),
        About::Repair { group, lost } => Invitation::to_repair(&read_group(group)?, lost, members),
    };
    let invitation = invitation.map_err(Ungiven::Frost)?;
    write_line(out, &invitation.to_text())?;
    eprintln!("Send this invitation, the same to all who take part. It holds no secret.");
    Ok(exit::DONE)
}

fn show(shared: &Shared, group: Option<&Path>, did_web: Option<&str>) -> Result<u8, Failure> {
    let name = match did_web {
        Some(typed) => Some(did::did_web(typed).ok_or_else(|| Ungiven::NotAHost(typed.into()))?),
        None => None,
    };
    let share = open(shared)?;
    if let Some(path) = group {
        write_line(path, &share.group().to_text())?;
    }
    let mut said = share.group().did() + "\n";
    if let Some(name) = name {
        let document = json::write_pretty(&did::web_document(&name, &share.group().multikey()));
        let file = shared.file.with_file_name("did.json");
        files::create(&file, document.as_bytes(), Readers::Usual)?;
        eprintln!("Publish {} at {}", file.display(), key::did::web::url(&name).unwrap_or_default());
        said += &name;
        said.push('\n');
    }
    eprint!("{}", output::harmless(&description(&share)));
    output::write(&said)?;
    Ok(exit::DONE)
}

/// What a share is, for who has it.
fn description(share: &Share) -> String {
    let group = share.group();
    let names: Vec<&str> = group.members().iter().map(|member| &*member.name).collect();
    format!(
        "{}'s share of the key of {}. Any {} of {} sign together: {}.\n",
        share.member().name,
        group.name(),
        group.quorum(),
        names.len(),
        names.join(", ")
    )
}

fn read_group(path: &Path) -> Result<Group, Failure> {
    Ok(Group::read(&text(path)?).map_err(Ungiven::Frost)?)
}

/// The share in a file.
fn open(shared: &Shared) -> Result<Share, Failure> {
    let file = bytes(&shared.file)?;
    let passphrase = passphrase::read(shared.passphrase.as_deref(), &shared.file)?;
    let share = Share::open(&file, passphrase.as_bytes());
    share.map_err(|error| Ungiven::Key { path: shared.file.clone(), error }.into())
}

/// Writes a share that must not be there yet.
fn keep(share: &Share, path: &Path, passphrase: &Zeroizing<String>) -> Result<(), Failure> {
    let sealed = share.seal(passphrase.as_bytes());
    let sealed = sealed.map_err(|error| Ungiven::Key { path: path.into(), error })?;
    files::create(path, sealed.as_bytes(), Readers::Owner)
}

/// One line, to a file that must not be there yet, or to standard output.
fn write_line(path: &Path, line: &str) -> Result<(), Failure> {
    let line = [line, "\n"].concat();
    match path.to_str() {
        Some("-") => output::write(&line),
        _ => files::create(path, line.as_bytes(), Readers::Usual),
    }
}

fn text(path: &Path) -> Result<String, Failure> {
    String::from_utf8(bytes(path)?).map_err(|_| Ungiven::Frost(open_badge::issue::frost::FrostError::NotAText).into())
}

fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    let failed = |cause| Failure::Read { what: Unread::Given(path.into()), cause };
    File::open(path).and_then(input::bounded).map_err(failed)
}
