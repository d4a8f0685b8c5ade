//! RDF datasets and their canonical form.

mod canonical;
mod issuer;
mod nquads;
mod quad;

pub use canonical::{Canonical, Hash, TooComplex, canonicalize};
pub use quad::{Dataset, Quad, Term};
