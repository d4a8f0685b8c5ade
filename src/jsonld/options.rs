//! How documents are read. What only test suites ask for exists only with the feature `suites`:
//! without it a page would carry code that no badge can reach.

use crate::json::{Numbers, Value};

/// What happens to what RDF cannot hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// It is an error (CTX-05).
    Safe,
    /// It is left out, as the specification says. For the W3C suite, and to compare two readings.
    #[cfg(feature = "full")]
    Standard,
    /// As `Standard`, with the processing mode `json-ld-1.0`. For the W3C suite.
    #[cfg(feature = "suites")]
    Standard10,
}

/// How a text's base direction becomes RDF
/// (<https://www.w3.org/TR/json-ld11-api/#dom-jsonldoptions-rdfdirection>).
#[cfg(feature = "suites")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RdfDirection {
    /// As a datatype that names language and direction.
    I18nDatatype,
    /// As a blank node with value, language and direction.
    CompoundLiteral,
}

/// A source of context documents that are not compiled in.
#[cfg(feature = "full")]
pub type Loader<'a> = dyn Fn(&str) -> Option<Value> + 'a;

/// How to read a document.
#[derive(Clone, Copy)]
pub struct Options<'a> {
    /// What happens to what RDF cannot hold.
    pub mode: Mode,
    /// How to read numbers.
    pub numbers: Numbers,
    /// Which content of a context URL to use: 0 the newest, 1 the next older, past the oldest the
    /// oldest (CTX-04).
    pub snapshot: usize,
    /// Published context documents that are not compiled in (CTX-03, CTX-07).
    #[cfg(feature = "full")]
    pub loader: Option<&'a Loader<'a>>,
    /// What only test suites ask for; nothing in the product.
    pub suite: Suite<'a>,
}

/// What only test suites ask for.
#[derive(Clone, Copy, Default)]
pub struct Suite<'a> {
    /// What relative IRIs are relative to (CTX-16).
    #[cfg(feature = "suites")]
    pub base: Option<&'a str>,
    /// A context that applies before the document's own.
    #[cfg(feature = "suites")]
    pub expand_context: Option<&'a Value>,
    /// How a text's base direction becomes RDF; with `None` it cannot.
    #[cfg(feature = "suites")]
    pub rdf_direction: Option<RdfDirection>,
    #[cfg(not(feature = "suites"))]
    nothing: core::marker::PhantomData<&'a ()>,
}

impl Options<'_> {
    /// As the product reads a badge: safe mode, no base, the newest bundled contexts.
    #[must_use]
    pub fn safe(numbers: Numbers) -> Self {
        Self {
            mode: Mode::Safe,
            numbers,
            snapshot: 0,
            #[cfg(feature = "full")]
            loader: None,
            suite: Suite::default(),
        }
    }
}

#[cfg(feature = "suites")]
impl<'a> Options<'a> {
    /// Whether the processing mode is `json-ld-1.0`.
    pub(super) fn is_1_0(&self) -> bool {
        self.mode == Mode::Standard10
    }

    pub(super) const fn base(&self) -> Option<&'a str> {
        self.suite.base
    }

    pub(super) const fn expand_context(&self) -> Option<&'a Value> {
        self.suite.expand_context
    }
}

#[cfg(not(feature = "suites"))]
impl<'a> Options<'a> {
    #[cfg(feature = "full")]
    pub(super) const fn is_1_0(&self) -> bool {
        false
    }

    pub(super) const fn base(&self) -> Option<&'a str> {
        None
    }

    pub(super) const fn expand_context(&self) -> Option<&'a Value> {
        None
    }
}
