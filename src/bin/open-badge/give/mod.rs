//! Giving: keys and badges of one's own. Nobody is contacted for it.

pub mod arguments;
mod beside;
mod bulk;
pub mod community;
mod failure;
mod files;
mod frost;
pub mod help;
mod issue;
mod keys;
mod passphrase;
mod question;
mod signatory;

use arguments::Give;
pub use failure::Ungiven;

use crate::failure::Failure;

/// Does what was asked for.
///
/// # Errors
/// What is missing or wrong; nothing was signed then, or what was is said.
pub fn run(give: &Give) -> Result<u8, Failure> {
    match give {
        Give::Key(options) => keys::run(options),
        Give::Standing(options) => beside::show(options),
        Give::Beside(options) => beside::run(options),
        Give::Community(options) => community::run(options),
        Give::Frost(options) => frost::run(options),
        Give::Issue(options) => match &options.from {
            Some(people) => bulk::run(options, people),
            None => issue::run(options),
        },
    }
}
