//! RDF datasets and their canonical form.

mod quad;

pub use quad::{Dataset, Quad, Term};
