//! Making badges: keys and signatures. Never part of the bundle that verifies (invariant 13).

pub mod bake;
pub mod community;
mod design;
pub mod did;
mod endorsement;
#[cfg(feature = "frost")]
pub mod frost;
mod half_signed;
mod issuer;
mod key;
pub mod key_file;
mod sign;
mod status_list;
mod token;
mod words;

use crate::json::{Object, Value};

pub use design::Design;
pub use endorsement::{Endorsing, Target, digest, endorsement};
pub use half_signed::{Asked, HalfSigned, HalfSignedError};
pub use issuer::{Issued, Issuer, Refusal};
pub use key::{KeyError, Sign, SigningKey, random};
pub use key_file::KeyFileError;
pub use sign::{SignError, Suite, sign};
pub use status_list::{Bits, Purpose, StatusList, status_entries};
pub use words::{Answers, Particulars, Recipient, WordsError, words};

/// An object of these members, in this order.
fn object<const N: usize>(members: [(&str, Value); N]) -> Object {
    let mut object = Object::new();
    for (name, value) in members {
        object.insert(name, value);
    }
    object
}
