//! Making badges: keys and signatures. Never part of the bundle that verifies (invariant 13).

mod key;
mod sign;

pub use key::{KeyError, Sign, SigningKey};
pub use sign::{SignError, Suite, sign};
