//! RDF 1.1 quads, in the shape canonicalisation needs.

use std::rc::Rc;

/// An RDF term in one position of a quad.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Term {
    /// A blank node, numbered within its dataset.
    Blank(u32),
    /// An IRI or a literal in canonical N-Quads syntax
    /// (<https://www.w3.org/TR/rdf-canon/#canonical-quads>), for example `<https://example.org/>`
    /// or `"2026-05-03T00:00:00Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>`.
    Ground(Rc<str>),
}

/// One statement. The graph is `None` in the default graph.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quad {
    /// An IRI or blank node.
    pub subject: Term,
    /// An IRI (a blank node only in generalised RDF, which is never produced).
    pub predicate: Term,
    /// An IRI, blank node or literal.
    pub object: Term,
    /// The graph's name, an IRI or blank node.
    pub graph: Option<Term>,
}

/// A set of quads; it may hold repetitions, which canonicalisation removes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Dataset {
    /// The quads, in no particular order.
    pub quads: Vec<Quad>,
    /// How many blank node numbers are in use: every `Term::Blank` is below it.
    pub blanks: u32,
}
