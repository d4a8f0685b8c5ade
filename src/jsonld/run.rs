//! The state of one document's way to RDF.

use super::context::{Context, Iri, Mapping};
use super::error::{ErrorCode, JsonLdError};
use super::iri;
use super::{Mode, Options, Processor, WHOLE};
use crate::json::Pointer;
use crate::limits;
use crate::rdf::{Dataset, Quad, Term};
use std::rc::Rc;

/// One document being turned into RDF.
pub(super) struct Run<'r, 'd> {
    pub(super) processor: &'r mut Processor,
    pub(super) options: &'r Options<'r>,
    pub(super) quads: Vec<Quad>,
    pub(super) blanks: u32,
    /// The document's own blank node labels, ordered.
    labels: Vec<(Box<str>, u32)>,
    /// Where quads go now.
    pub(super) graph: Graph,
    /// Values that are expanded and not yet attached to anything; a stack.
    pub(super) items: Vec<Item>,
    /// Where in the document we are. Left as it is when an error is on its way out.
    pub(super) path: Vec<Step<'d>>,
    /// What the error on its way out is about: a term, an IRI or a context URL.
    pub(super) name: Option<Box<str>>,
    /// Context URLs that are being read inside each other.
    pub(super) remotes: Vec<Rc<str>>,
    /// Context documents that the current `@context` has named.
    pub(super) documents: usize,
    /// How deep context processing is in itself.
    pub(super) depth: usize,
    /// Term definitions copied into new contexts.
    pub(super) terms: usize,
    /// Bytes of RDF terms made.
    bytes: usize,
}

/// One step of a JSON pointer.
pub(super) enum Step<'d> {
    Member(&'d str),
    Item(usize),
}

/// The graph that quads belong to.
#[derive(Clone)]
pub(super) enum Graph {
    Default,
    Named(Term),
    /// The graph's name cannot be written in RDF, so neither can its content.
    Lost,
}

/// An expanded value. `term` is `None` when RDF cannot write it.
pub(super) struct Item {
    pub(super) term: Option<Term>,
    pub(super) kind: Kind,
}

/// What an expanded value is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Node,
    Literal,
    List,
}

impl<'r, 'd> Run<'r, 'd> {
    pub(super) fn new(processor: &'r mut Processor, options: &'r Options<'r>) -> Self {
        processor.prepare(options);
        Self {
            processor,
            options,
            quads: Vec::new(),
            blanks: 0,
            labels: Vec::new(),
            graph: Graph::Default,
            items: Vec::new(),
            path: Vec::new(),
            name: None,
            remotes: Vec::new(),
            documents: 0,
            depth: 0,
            terms: 0,
            bytes: 0,
        }
    }

    /// The context before any `@context`.
    pub(super) fn initial(&self) -> Rc<Context> {
        self.processor.initial.clone()
    }

    /// The finished dataset.
    pub(super) fn dataset(self) -> Dataset {
        Dataset { quads: self.quads, blanks: self.blanks }
    }

    /// The public error for `code`, which happened where we are.
    pub(super) fn error(self, code: ErrorCode) -> JsonLdError {
        let mut at = Pointer::root();
        for step in &self.path {
            at = match step {
                Step::Member(name) => at.member(name),
                Step::Item(index) => at.item(*index),
            };
        }
        JsonLdError { code, at, name: self.name }
    }

    /// The error `code`, which is about `name`.
    pub(super) fn about(&mut self, code: ErrorCode, name: &str) -> ErrorCode {
        self.name = Some(name.into());
        code
    }

    /// Steps into the member `name`.
    pub(super) fn place(&mut self, name: &'d str) {
        self.path.push(Step::Member(name));
    }

    /// Steps into the item `index`.
    pub(super) fn place_item(&mut self, index: usize) {
        self.path.push(Step::Item(index));
    }

    /// Steps out again.
    pub(super) fn leave(&mut self) {
        self.path.pop();
    }

    /// Something would be left out of the RDF: an error in safe mode.
    pub(super) fn lose(&mut self, code: ErrorCode, name: &str) -> Result<(), ErrorCode> {
        // Without the feature `full` nothing asks for another mode.
        if WHOLE && self.options.mode != Mode::Safe { Ok(()) } else { Err(self.about(code, name)) }
    }

    /// Counts the bytes of a new term.
    pub(super) fn spend(&mut self, bytes: usize) -> Result<(), ErrorCode> {
        self.bytes += bytes;
        if self.bytes > limits::RDF_BYTES { Err(ErrorCode::Limit) } else { Ok(()) }
    }

    /// A blank node that the document has no name for.
    pub(super) fn fresh(&mut self) -> Term {
        self.blanks += 1;
        Term::Blank(self.blanks - 1)
    }

    /// The blank node that the document calls `label`.
    fn labelled(&mut self, label: &str) -> Term {
        match self.labels.binary_search_by(|entry| (*entry.0).cmp(label)) {
            Ok(place) => Term::Blank(self.labels.get(place).map_or(0, |entry| entry.1)),
            Err(place) => {
                self.labels.insert(place, (label.into(), self.blanks));
                self.fresh()
            }
        }
    }

    /// The node that `mapping` names; `None`, and `code` in safe mode, when RDF has no such name.
    pub(super) fn resource(
        &mut self,
        mapping: &Mapping,
        written: &str,
        code: ErrorCode,
    ) -> Result<Option<Term>, ErrorCode> {
        match mapping {
            Mapping::Iri(name) if iri::is_blank(name.as_str()) => Ok(Some(self.labelled(name.as_str()))),
            Mapping::Iri(name) if iri::is_well_formed(name.as_str()) => self.ground(name).map(Some),
            _ => self.lose(code, written).map(|()| None),
        }
    }

    /// The RDF term for a well-formed IRI.
    pub(super) fn ground(&mut self, name: &Iri) -> Result<Term, ErrorCode> {
        self.spend(name.quoted().len())?;
        Ok(Term::Ground(name.quoted().clone()))
    }

    /// Adds a statement to the current graph, if RDF can write all of it.
    pub(super) fn emit(
        &mut self,
        subject: Option<&Term>,
        predicate: Option<&Term>,
        object: Option<&Term>,
    ) -> Result<(), ErrorCode> {
        let graph = match &self.graph {
            Graph::Default => None,
            Graph::Named(name) => Some(name.clone()),
            Graph::Lost => return Ok(()),
        };
        if let (Some(subject), Some(predicate), Some(object)) = (subject, predicate, object) {
            if self.quads.len() >= limits::QUADS {
                return Err(ErrorCode::Limit);
            }
            let (subject, predicate, object) = (subject.clone(), predicate.clone(), object.clone());
            self.quads.push(Quad { subject, predicate, object, graph });
        }
        Ok(())
    }

    /// Makes the items from `start` on one RDF list
    /// (<https://www.w3.org/TR/json-ld11-api/#list-to-rdf-conversion>).
    pub(super) fn list(&mut self, start: usize) -> Result<(), ErrorCode> {
        let nil = self.known(RDF_NIL);
        let first = self.known(RDF_FIRST);
        let rest = self.known(RDF_REST);
        let mut tail = nil;
        while self.items.len() > start {
            let item = self.items.pop().and_then(|item| item.term);
            let node = self.fresh();
            self.emit(Some(&node), Some(&first), item.as_ref())?;
            self.emit(Some(&node), Some(&rest), Some(&tail))?;
            tail = node;
        }
        self.items.push(Item { term: Some(tail), kind: Kind::List });
        Ok(())
    }

    /// One of RDF's own terms.
    pub(super) fn known(&mut self, quoted: &'static str) -> Term {
        let known = &mut self.processor.known;
        match known.iter().find(|entry| core::ptr::eq(entry.0, quoted)) {
            Some(entry) => Term::Ground(entry.1.clone()),
            None => {
                let text: Rc<str> = quoted.into();
                known.push((quoted, text.clone()));
                Term::Ground(text)
            }
        }
    }
}

pub(super) const RDF_FIRST: &str = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#first>";
pub(super) const RDF_REST: &str = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#rest>";
pub(super) const RDF_NIL: &str = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#nil>";
pub(super) const RDF_TYPE: &str = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";
#[cfg(feature = "suites")]
pub(super) const RDF_VALUE: &str = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#value>";
#[cfg(feature = "suites")]
pub(super) const RDF_LANGUAGE: &str = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#language>";
#[cfg(feature = "suites")]
pub(super) const RDF_DIRECTION: &str = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#direction>";
