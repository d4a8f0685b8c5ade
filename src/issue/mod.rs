//! Making badges: keys and signatures. Never part of the bundle that verifies (invariant 13).

pub mod bake;
pub mod did;
mod endorsement;
mod issuer;
mod key;
pub mod key_file;
mod sign;
mod words;

pub use endorsement::{Endorsing, Target, digest, endorsement};
pub use issuer::{Issued, Issuer, Refusal};
pub use key::{KeyError, Sign, SigningKey, random};
pub use key_file::KeyFileError;
pub use sign::{SignError, Suite, sign};
pub use words::{Answers, Particulars, Recipient, WordsError, words};
