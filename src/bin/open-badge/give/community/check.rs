//! `open-badge community check`: what a visitor's browser will find, once the folder is published.

use std::path::Path;

use open_badge::Settings;
use open_badge::issue::{Bits, Purpose, community};
use open_badge::json::Numbers;
use open_badge::messages::Messages;
use open_badge::report::{Code, Outcome, Report, verdict};
use open_badge::time::Timestamp;

use super::folder::{BadgeFile, Folder, read};
use super::taken::Noted;
use super::{Trouble, lists, members};
use crate::failure::Failure;
use crate::{exit, output, verify};

/// What is found: a line for each file, and whether all is in order.
pub struct Found {
    /// The files' names, from the folder on, and what is said of them.
    pub lines: Vec<(String, String)>,
    /// Whether visitors can rely on all of it.
    pub in_order: bool,
}

/// Checks the lists and every badge, and writes a line for each.
///
/// # Errors
/// A file cannot be read; what is not in order gets its line and the exit code for that.
pub fn run(folder: &Folder, at: Option<Timestamp>) -> Result<u8, Failure> {
    of_folder(folder, at)?.say()
}

impl Found {
    /// Writes the lines. Returns the exit code.
    ///
    /// # Errors
    /// Standard output cannot be written.
    pub fn say(&self) -> Result<u8, Failure> {
        let text: String = self.lines.iter().map(|(name, said)| format!("{name}: {said}\n")).collect();
        output::write(&output::harmless(&text))?;
        Ok(if self.in_order { exit::DONE } else { exit::DATA })
    }
}

/// Checks the document, the lists and every badge.
///
/// # Errors
/// A file cannot be read.
pub fn of_folder(folder: &Folder, at: Option<Timestamp>) -> Result<Found, Failure> {
    let settings = Settings { now: at.unwrap_or_else(verify::clock), numbers: Numbers::std() };
    let messages = Messages::english();
    let (mut lines, mut in_order) = (vec![(name(folder, &folder.document()), folder.did.clone())], true);
    let noted = Noted::read(&folder.path.join(community::taken()))?;
    for purpose in folder.purposes.iter().copied() {
        let said = match of_list(folder, purpose, &noted, &settings, &messages)? {
            Ok(until) => format!("in order until {until}"),
            Err(why) => {
                in_order = false;
                format!("not in order. {why}")
            }
        };
        lines.push((community::list(purpose), said));
    }
    let (found, mut documents) = (folder.badges()?, folder.documents()?);
    let of_members = folder.path.join(community::MEMBERS);
    for badge in &found {
        let verification = members::verify(&badge.bytes, &mut documents, &settings);
        let trouble = members::checked(folder, badge, &verification).and_then(|()| {
            let is_member = !badge.path.starts_with(&of_members) || members::is_membership(folder, &verification);
            if is_member { Ok(()) } else { Err(Trouble::NotAMembership(badge.path.clone())) }
        });
        let said = match trouble.map_or_else(|trouble| why(&trouble), |()| unknown(&verification.report, &messages)) {
            None => format!("{}, {}", verdict(&verification.report).name(), badge.person().unwrap_or_default()),
            Some(why) => {
                in_order = false;
                format!("not in order. {why}")
            }
        };
        lines.push((name(folder, &badge.path), said));
    }
    lines.extend(twice(folder, &found).map(|said| {
        in_order = false;
        (community::STATUS.into(), said)
    }));
    Ok(Found { lines, in_order })
}

/// Until when a list speaks, or why visitors cannot rely on it.
fn of_list(
    folder: &Folder,
    purpose: Purpose,
    noted: &Noted,
    settings: &Settings,
    messages: &Messages,
) -> Result<Result<String, String>, Failure> {
    let found = lists::inspect(folder, purpose, settings)?;
    let trouble = found.trouble().map(|check| messages.detail(check));
    let Some((_, bits)) = found.list else { return Ok(Err(trouble.unwrap_or_default())) };
    Ok(match lists::lost(purpose, &Bits::read(bits), noted).first() {
        Some(place) => Err(Trouble::Lost { path: community::list(purpose).into(), place: *place }.sentence()),
        None => Ok(lists::until(&read(&folder.list(purpose))?).map(Timestamp::to_rfc3339).unwrap_or_default()),
    })
}

/// Why a badge is not one that visitors can rely on.
fn why(trouble: &Trouble) -> Option<String> {
    Some(match trouble {
        Trouble::Unsound(_, verdict) => verdict.name().into(),
        other => other.sentence(),
    })
}

/// What visitors cannot tell of a badge: whether it was withdrawn.
fn unknown(report: &Report, messages: &Messages) -> Option<String> {
    let of_status = |code| matches!(code, Code::StatusRevocation | Code::StatusSuspension);
    let unknown = |outcome| matches!(outcome, Outcome::Unknown(_));
    let check = report.checks.iter().find(|check| of_status(check.code) && unknown(check.outcome))?;
    Some(messages.detail(check))
}

/// That two badges have one place.
fn twice(folder: &Folder, badges: &[BadgeFile]) -> Option<String> {
    match folder.places(badges) {
        Err(Failure::Ungiven(ungiven)) => Some(ungiven.sentence()),
        _ => None,
    }
}

/// A file's name from the folder on.
fn name(folder: &Folder, path: &Path) -> String {
    path.strip_prefix(&folder.path).unwrap_or(path).display().to_string()
}
