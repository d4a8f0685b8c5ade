//! RDF datasets and their canonical form.

mod canonical;
mod issuer;
mod nquads;
mod quad;
#[cfg(feature = "full")]
mod relabel;
#[cfg(feature = "full")]
mod related;

pub(crate) use canonical::Digest;
pub use canonical::{Canonical, Hash, NoCanonicalForm, canonicalize};
pub use quad::{Dataset, Quad, Term};
#[cfg(feature = "full")]
pub use relabel::relabelled;
