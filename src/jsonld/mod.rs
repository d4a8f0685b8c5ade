//! JSON-LD 1.1 to RDF: [expansion](https://www.w3.org/TR/json-ld11-api/#expansion-algorithm) and
//! [deserialisation](https://www.w3.org/TR/json-ld11-api/#deserialize-json-ld-to-rdf-algorithm) in
//! one pass, over bundled contexts.
//!
//! The product always works in [`Mode::Safe`]: what RDF would leave out, no signature over the RDF
//! covers, so it is an error that names its place (CTX-05).

use crate::json::{Object, Value};
use crate::rdf::Dataset;
use context::{Context, Mapping};
use expand::How;
use process::{Apply, Cached};
use run::Run;
use std::rc::Rc;

mod context;
pub mod contexts;
mod direction;
mod error;
mod expand;
mod iri;
mod keyword;
mod literal;
#[cfg(feature = "full")]
mod maps;
mod node;
mod object;
mod options;
mod process;
mod run;
#[cfg(feature = "full")]
mod term;
#[cfg(feature = "full")]
mod written;

pub use error::{ErrorCode, JsonLdError};
#[cfg(feature = "full")]
pub use options::Loader;
#[cfg(feature = "suites")]
pub use options::RdfDirection;
pub use options::{Mode, Options, Suite};

/// Whether all of JSON-LD is read. Without the feature `full` that is what badges say under bundled
/// contexts alone; the rest is [`ErrorCode::Unsupported`].
const WHOLE: bool = cfg!(feature = "full");

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
            Err(code) => Err(run.error(code)),
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
            Err(code) => Err(run.error(code)),
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
                .filter(|(name, _)| context.keyword(name) == Some(keyword::Keyword::Type))
                .flat_map(|(_, value)| value.as_list())
                .filter_map(|name| match context.expand(name.as_str()?, true, true) {
                    Mapping::Iri(name) if iri::is_well_formed(name.as_str()) => Some(name.as_str().into()),
                    _ => None,
                })
                .collect()),
            Err(code) => Err(run.error(code)),
        }
    }

    /// Forgets contexts made for another base or mode, and all of them when there are too many.
    fn prepare(&mut self, options: &Options<'_>) {
        let same = self.initial.base() == options.base() && self.mode == options.mode;
        if !same || self.cache.len() >= crate::limits::CONTEXT_CACHE {
            self.cache.clear();
            self.mode = options.mode;
            self.initial = Rc::new(Context::initial(options.base().map(Rc::from)));
        }
    }
}

impl<'d> Run<'_, 'd> {
    /// The context that holds at the document's root.
    fn start(&mut self, context: Option<&'d Value>) -> Result<Rc<Context>, ErrorCode> {
        let mut active = self.initial();
        if let Some(before) = self.options.expand_context() {
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
    ) -> Result<Rc<Context>, ErrorCode> {
        self.place("@context");
        let result = self.process(active, context::Local::inline(context), Apply::EMBEDDED)?;
        self.leave();
        Ok(result)
    }
}
