//! What is wrong with a community's folder, and what to do.

use std::path::PathBuf;

use open_badge::messages::Messages;
use open_badge::report::{Check, Verdict};

use crate::exit;
use crate::failure::Failure;
use crate::give::Ungiven;

/// Why a folder is not changed.
#[derive(Debug)]
pub enum Trouble {
    /// The folder is not one that `community init` began.
    NotACommunity(PathBuf),
    /// Another command is changing the folder: it has this file.
    Busy(PathBuf),
    /// A line of the file of taken places is no place.
    Line(PathBuf, usize),
    /// No place is left.
    Full,
    /// Two badges have one place.
    Twice {
        /// The place.
        place: u64,
        /// Their files.
        files: [PathBuf; 2],
    },
    /// A list is not in order: the check says why, where one does.
    List(PathBuf, Option<Box<Check>>),
    /// A list does not say of a place that was revoked that it was.
    Lost {
        /// The list.
        path: PathBuf,
        /// The place.
        place: u64,
    },
    /// A file holds no badge of this community that has a place in its lists.
    NotOurs(PathBuf),
    /// The folder has no list of what is suspended.
    NoSuspension,
    /// A file begins or holds no membership.
    NotAMembership(PathBuf),
    /// What should be awarded is a membership.
    Membership,
    /// A badge does not hold.
    Unsound(PathBuf, Verdict),
    /// Who should become a member is one, by this file.
    IsMember(PathBuf),
    /// The list says this already of the badge, or does not.
    Marked {
        /// The badge.
        path: PathBuf,
        /// What the list is for.
        purpose: &'static str,
        /// Whether it says so.
        marked: bool,
    },
}

impl From<Trouble> for Failure {
    fn from(trouble: Trouble) -> Self {
        Ungiven::Community(trouble).into()
    }
}

impl Trouble {
    /// The command's exit code.
    pub const fn exit_code(&self) -> u8 {
        match self {
            Self::Busy(_) => exit::CANNOT_CREATE,
            _ => exit::DATA,
        }
    }

    /// What is wrong.
    pub fn sentence(&self) -> String {
        match self {
            Self::NotACommunity(path) => format!("{} is no folder of a community.", path.display()),
            Self::Busy(path) => format!("another command has {}.", path.display()),
            Self::Line(path, line) => format!("line {line} of {} is no place in a list.", path.display()),
            Self::Full => "no place is left in the lists. Nothing was signed.".into(),
            Self::Twice { place, files: [one, other] } => {
                format!("{} and {} both have the place {place} in a list.", one.display(), other.display())
            }
            Self::List(path, check) => match check {
                Some(check) => format!("{}: {}", path.display(), Messages::english().detail(check)),
                None => format!("{} is not in order.", path.display()),
            },
            Self::Lost { path, place } => {
                format!("{} does not say that the place {place} was revoked, which it was.", path.display())
            }
            Self::NotOurs(path) => format!("{} is no badge that this community can withdraw.", path.display()),
            Self::NoSuspension => "this community suspends nothing. Nothing was signed.".into(),
            Self::Membership => "this badge is a membership. It is not written.".into(),
            Self::NotAMembership(path) => {
                format!("{} is no membership.", path.display())
            }
            Self::Unsound(path, verdict) => {
                format!("{} is found to be {}. Nothing was signed.", path.display(), verdict.name())
            }
            Self::IsMember(path) => format!("this person is a member, by {}. Nothing was signed.", path.display()),
            Self::Marked { path, purpose, marked } => {
                let stands = if *marked { "is set already" } else { "is not set" };
                format!("{purpose} of {} {stands}. Nothing was signed.", path.display())
            }
        }
    }

    /// What to do.
    pub const fn hint(&self) -> &'static str {
        match self {
            Self::NotACommunity(_) => "Name one that `open-badge community init` began, with its did.json as that was.",
            Self::Busy(_) => "Wait until it is done, and run the command again.",
            Self::Line(..) => "Take back the file as it was: lost places would be given again.",
            Self::Full => "Begin another folder for further members.",
            Self::Twice { .. } => "Move away the file that is not yours, or the older of the two.",
            Self::List(..) => "Renew the lists if they ended; else take back the file as it was.",
            Self::Lost { .. } => "Run `open-badge community renew`: what was revoked is so again.",
            Self::NoSuspension => "Revoke it; only a folder begun with --suspension has a list for what rests.",
            Self::NotOurs(_) => "Name a file of the folder's `members` or `badges`.",
            Self::NotAMembership(_) => "Leave `\"achievementType\": \"Membership\"` in membership.json as it was.",
            Self::Membership => "Use `open-badge community add-member`, or another `achievementType`.",
            Self::Unsound(..) => "See what `open-badge community check` says, and take back the file as it was.",
            Self::IsMember(_) => "To sign it anew, revoke that one first.",
            Self::Marked { .. } => "See what `open-badge community check` says.",
        }
    }
}
