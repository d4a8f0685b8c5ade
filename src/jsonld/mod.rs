//! JSON-LD 1.1 to RDF: [expansion](https://www.w3.org/TR/json-ld11-api/#expansion-algorithm) and
//! [deserialisation](https://www.w3.org/TR/json-ld11-api/#deserialize-json-ld-to-rdf-algorithm) in
//! one pass, over bundled contexts.
//!
//! The product always works in [`Mode::Safe`]: what RDF would leave out, no signature over the RDF
//! covers, so it is an error that names its place (CTX-05).

use crate::json::{Numbers, Object, Value};
use crate::rdf::Dataset;
use context::{Context, Mapping};
use expand::How;
use process::{Apply, Cached};
use run::Run;
use std::rc::Rc;

mod context;
pub mod contexts;
mod error;
mod expand;
mod iri;
mod keyword;
mod literal;
mod maps;
mod node;
mod object;
mod process;
mod run;
mod term;

pub use error::{ErrorCode, JsonLdError};

/// What happens to what RDF cannot hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// It is an error (CTX-05).
    Safe,
    /// It is left out, as the specification says. For the W3C suite.
    Standard,
    /// As `Standard`, with the processing mode `json-ld-1.0`. For the W3C suite.
    Standard10,
}

/// How a text's base direction becomes RDF
/// (<https://www.w3.org/TR/json-ld11-api/#dom-jsonldoptions-rdfdirection>).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RdfDirection {
    /// As a datatype that names language and direction.
    I18nDatatype,
    /// As a blank node with value, language and direction.
    CompoundLiteral,
}

/// A source of context documents that are not bundled.
pub type Loader<'a> = dyn Fn(&str) -> Option<Value> + 'a;

/// How to read a document.
#[derive(Clone, Copy)]
pub struct Options<'a> {
    /// What happens to what RDF cannot hold.
    pub mode: Mode,
    /// What relative IRIs are relative to; nothing in the product (CTX-16).
    pub base: Option<&'a str>,
    /// How to read numbers.
    pub numbers: Numbers,
    /// Which content of a context URL to use: 0 the newest, 1 the next older, as in
    /// [`contexts::find`] (CTX-04).
    pub snapshot: usize,
    /// A context that applies before the document's own.
    pub expand_context: Option<&'a Value>,
    /// How a text's base direction becomes RDF; with `None` it cannot.
    pub rdf_direction: Option<RdfDirection>,
    /// Context documents that are not bundled. For test suites only: the product knows no others
    /// (CTX-03, CTX-07).
    pub loader: Option<&'a Loader<'a>>,
}

impl Options<'_> {
    /// As the product reads a badge: safe mode, no base, the newest bundled contexts.
    #[must_use]
    pub const fn safe(numbers: Numbers) -> Self {
        Self {
            mode: Mode::Safe,
            base: None,
            numbers,
            snapshot: 0,
            expand_context: None,
            rdf_direction: None,
            loader: None,
        }
    }
}

/// Turns documents into RDF and remembers the contexts it has processed, so that the second badge
/// of a page costs a fraction of the first.
pub struct Processor {
    initial: Rc<Context>,
    cache: Vec<Cached>,
    /// The last number given to a context.
    last_id: u32,
    /// The base and mode that the cached contexts were made for.
    mode: Mode,
    /// RDF's own terms.
    known: Vec<(&'static str, Rc<str>)>,
}

impl Default for Processor {
    fn default() -> Self {
        Self::new()
    }
}

impl core::fmt::Debug for Processor {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        formatter.write_str("Processor")
    }
}

impl Processor {
    /// A processor that remembers nothing yet.
    #[must_use]
    pub fn new() -> Self {
        let initial = Rc::new(Context::initial(None));
        Self { initial, cache: Vec::new(), last_id: 0, mode: Mode::Safe, known: Vec::new() }
    }

    /// The RDF of `node` under `context`. The node's own `@context` and its members named in `skip`
    /// are left out, as if they were not there: a document is signed without its `proof`, a proof
    /// configuration with the document's `@context`.
    ///
    /// # Errors
    /// [`JsonLdError`] with a place in `node`, or in its `@context` for an error of `context`.
    pub fn to_dataset(
        &mut self,
        context: Option<&Value>,
        node: &Object,
        skip: &[&str],
        options: &Options<'_>,
    ) -> Result<Dataset, JsonLdError> {
        let mut run = Run::new(self, options);
        let done = run.start(context).and_then(|context| run.root(&context, node, skip));
        match done {
            Ok(()) => Ok(run.dataset()),
            Err(fail) => Err(run.error(fail)),
        }
    }

    /// The RDF of a whole document, which may also be an array of nodes.
    ///
    /// # Errors
    /// [`JsonLdError`] with a place in `document`.
    pub fn document_to_dataset(&mut self, document: &Value, options: &Options<'_>) -> Result<Dataset, JsonLdError> {
        let mut run = Run::new(self, options);
        let done = run.start(None).and_then(|context| match document {
            Value::Object(object) => {
                let context = match object.get("@context") {
                    Some(own) => run.own_context(&context, own)?,
                    None => context,
                };
                run.root(&context, object, &[])
            }
            other => run.expand(&context, &expand::TOP, other, &How::default()).map(|_| ()),
        });
        match done {
            Ok(()) => Ok(run.dataset()),
            Err(fail) => Err(run.error(fail)),
        }
    }

    /// The IRIs that the types of `node` stand for under `context`, in the order written; types
    /// that stand for nothing are left out.
    ///
    /// # Errors
    /// [`JsonLdError`] when `context` is in error.
    pub fn types(
        &mut self,
        context: Option<&Value>,
        node: &Object,
        options: &Options<'_>,
    ) -> Result<Vec<Box<str>>, JsonLdError> {
        let mut run = Run::new(self, options);
        match run.start(context) {
            Ok(context) => Ok(node
                .iter()
                .filter(|(name, _)| context.expand_key(name) == Mapping::Keyword(keyword::Keyword::Type))
                .flat_map(|(_, value)| value.as_list())
                .filter_map(|name| match context.expand(name.as_str()?, true, true) {
                    Mapping::Iri(name) if iri::is_well_formed(name.as_str()) => Some(name.as_str().into()),
                    _ => None,
                })
                .collect()),
            Err(fail) => Err(run.error(fail)),
        }
    }

    /// Forgets contexts made for another base or mode, and all of them when there are too many.
    fn prepare(&mut self, options: &Options<'_>) {
        let same = self.initial.base.as_deref() == options.base && self.mode == options.mode;
        if !same || self.cache.len() >= crate::limits::CONTEXT_CACHE {
            self.cache.clear();
            self.mode = options.mode;
            self.initial = Rc::new(Context::initial(options.base.map(Rc::from)));
        }
    }
}

impl<'d> Run<'_, 'd> {
    /// The context that holds at the document's root.
    fn start(&mut self, context: Option<&'d Value>) -> Result<Rc<Context>, error::Fail> {
        let mut active = self.initial();
        if let Some(before) = self.options.expand_context {
            let before = before.get("@context").unwrap_or(before);
            active = self.process(&active, context::Local::inline(before), Apply::EMBEDDED)?;
        }
        match context {
            Some(context) => self.own_context(&active, context),
            None => Ok(active),
        }
    }

    /// The context that an `@context` member makes of `active`.
    pub(in crate::jsonld) fn own_context(
        &mut self,
        active: &Rc<Context>,
        context: &'d Value,
    ) -> Result<Rc<Context>, error::Fail> {
        self.place("@context");
        let result = self.process(active, context::Local::inline(context), Apply::EMBEDDED)?;
        self.leave();
        Ok(result)
    }
}
