//! `open-badge community`: a folder that makes a community known on any host of static files.

pub mod arguments;
mod check;
mod folder;
mod init;
mod lists;
mod members;
mod published;
mod taken;
mod trouble;
mod wall;

pub use trouble::Trouble;

use arguments::{Act, Community};
use folder::Folder;

use crate::failure::Failure;

/// Does what was asked for. One command at a time changes a folder.
///
/// # Errors
/// What is missing or wrong; nothing was signed then, or what was is said.
pub fn run(options: &Community) -> Result<u8, Failure> {
    let folder = &options.folder;
    match &options.act {
        Act::Init { signing, did, name, purposes } => init::run(folder, signing, did, name, purposes),
        Act::Add { signing, answers } => members::add(&mut Folder::to_change(folder)?, signing, answers),
        Act::Award { signing, template, answers } => {
            members::award(&mut Folder::to_change(folder)?, signing, template.as_deref(), answers)
        }
        Act::Mark { signing, badge, mark } => lists::mark(&mut Folder::to_change(folder)?, signing, badge, *mark),
        Act::Prolong { signing, badge, until } => {
            members::prolong(&mut Folder::to_change(folder)?, signing, badge, *until)
        }
        Act::Renew(signing) => lists::renew(&mut Folder::to_change(folder)?, signing),
        Act::Wall { element, at } => wall::run(&Folder::to_read(folder)?, element.as_deref(), *at),
        Act::Check(at) => match folder.to_str().filter(|word| word.starts_with("https://")) {
            Some(url) => published::run(url, *at),
            None => check::run(&Folder::to_read(folder)?, *at),
        },
    }
}
