//! Does a credential conform to the schemas that it names (OB3-01)?
//!
//! Which schemas these are, and what of them may be applied at all, is decided here; a validator is too heavy
//! for most, so whether the document conforms is asked of the caller, like the contents of compressed bytes.
//! Without the feature `schema` that is asked of the official schema alone, and others are not supported.

mod asked;
mod bundled;
#[cfg(feature = "schema-module")]
pub mod official;
#[cfg(feature = "schema")]
mod others;

pub(crate) use asked::check;
