//! RDF datasets and their canonical form.

mod canonical;
mod issuer;
mod nquads;
mod quad;
#[cfg(feature = "sd")]
mod relabel;
#[cfg(feature = "full")]
mod related;

pub(crate) use canonical::Digest;
pub use canonical::{Canonical, Hash, NoCanonicalForm, canonicalize};
pub use quad::{Dataset, Quad, Term};
#[cfg(feature = "sd")]
pub use relabel::relabelled;
