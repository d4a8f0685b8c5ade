//! A group's key in shares: nobody has it whole, and so many of the members sign with it together.
//!
//! FROST (<https://www.rfc-editor.org/rfc/rfc9591>) over Ed25519, with the crate of the Zcash Foundation. What comes
//! out is an ordinary Ed25519 signature.
//!
//! Members exchange short texts, in rounds, by whatever way they have. Everybody may read these texts: what is for
//! one member alone is encrypted for that member within them. Nobody may change them on their way, which members
//! find out by comparing a code ([`Exchange::code`]).
//! What is secret between two rounds, the nonces of a signature above all, is in the values here alone and cannot be
//! written anywhere: whoever ends the program begins the exchange anew.

mod error;
mod exchange;
mod generation;
mod group;
mod invitation;
mod proposal;
mod repair;
mod sealed;
mod signing;
mod text;

pub use error::FrostError;
pub use exchange::{Exchange, Outcome};
pub use generation::Generation;
pub use group::{Group, Member, Share};
pub use invitation::{Invitation, Purpose};
pub use proposal::Proposal;
pub use repair::Repair;
pub use signing::{Combining, Signing};

use super::random;
use rand_chacha::ChaCha20Rng;
use rand_chacha::rand_core::SeedableRng;
use zeroize::Zeroize;

/// The system's random numbers, in the form that the crate asks for them.
fn generator() -> Result<ChaCha20Rng, FrostError> {
    let mut seed = random().map_err(|_| FrostError::NoRandomness)?;
    let generator = ChaCha20Rng::from_seed(seed);
    seed.zeroize();
    Ok(generator)
}
