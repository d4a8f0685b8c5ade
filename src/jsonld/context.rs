//! The active context: what terms mean at one place of a document
//! (<https://www.w3.org/TR/json-ld11-api/#context-processing-algorithm>).

use super::error::ErrorCode;
use super::iri;
use super::keyword::{Keyword, Keywords, is_keyword_like};
use super::process::Apply;
use crate::json::Value;
use crate::text::Cut;
use std::rc::Rc;

/// An IRI, a relative reference or a blank node identifier, kept as `<…>` so that the RDF term is
/// the same text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Iri(Rc<str>);

impl Iri {
    /// The IRI made of `start` and `end`.
    pub(super) fn new(start: &str, end: &str) -> Self {
        let mut text = String::with_capacity(start.len() + end.len() + 2);
        text.push('<');
        text.push_str(start);
        text.push_str(end);
        text.push('>');
        Self(text.into())
    }

    /// The text between the angle brackets.
    pub(super) fn as_str(&self) -> &str {
        self.0.get(1..self.0.len() - 1).unwrap_or_default()
    }

    /// With the angle brackets: an N-Quads IRI, if well-formed.
    pub(super) fn quoted(&self) -> &Rc<str> {
        &self.0
    }
}

/// What a term or an IRI reference expands to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Mapping {
    /// Nothing: defined as null, or reserved.
    Null,
    Keyword(Keyword),
    Iri(Iri),
}

/// The base direction of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    Ltr,
    Rtl,
}

impl Direction {
    /// The direction that `value` names.
    pub(super) fn of(value: &Value) -> Option<Self> {
        match value.as_str() {
            Some("ltr") => Some(Self::Ltr),
            Some("rtl") => Some(Self::Rtl),
            _ => None,
        }
    }

    /// `ltr` or `rtl`.
    #[cfg(feature = "suites")]
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// A term's own context.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Scoped {
    /// That of a bundled context, by block.
    Bundled(u16),
    /// That of a context in a document.
    #[cfg(feature = "full")]
    Own(Rc<Value>),
}

/// How a term's values are read (its type mapping).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Coercion {
    /// By their own form.
    Free,
    /// `@none`: as they are.
    #[cfg(feature = "full")]
    AsIs,
    /// `@id`
    Id,
    /// `@vocab`
    Vocab,
    /// `@json`
    Json,
    /// A datatype.
    Datatype(Iri),
}

/// What relative context URLs are relative to. Bundled contexts and those in documents have no such
/// base; only a loader's have.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Base(#[cfg(feature = "suites")] Option<Rc<str>>);

#[cfg(feature = "suites")]
impl Base {
    /// There is none.
    pub(super) const NONE: &'static Self = &Self(None);

    /// The base of a context document.
    pub(super) fn of(url: &Rc<str>) -> Self {
        Self(Some(url.clone()))
    }

    /// The base, if there is one.
    pub(super) fn get(&self) -> Option<&str> {
        self.0.as_deref()
    }
}

#[cfg(not(feature = "suites"))]
impl Base {
    pub(super) const NONE: &'static Self = &Self();

    pub(super) const fn of(_: &Rc<str>) -> Self {
        Self()
    }

    pub(super) const fn get(&self) -> Option<&str> {
        None
    }
}

/// A term definition.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Definition {
    pub(super) mapping: Mapping,
    pub(super) prefix: bool,
    pub(super) protected: bool,
    pub(super) reverse: bool,
    pub(super) coercion: Coercion,
    pub(super) container: Keywords,
    pub(super) scoped: Option<Scoped>,
    #[cfg(feature = "full")]
    pub(super) rare: Rare,
}

/// What no bundled context says of a term.
#[cfg(feature = "full")]
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Rare {
    /// `Some(None)` where the term says "no language".
    pub(super) language: Option<Option<Rc<str>>>,
    pub(super) direction: Option<Option<Direction>>,
    /// The property that holds the keys of an index map, when it is not `@index`.
    pub(super) index: Option<Rc<str>>,
    pub(super) nest: Option<Rc<str>>,
    /// What relative context URLs in `scoped` are relative to.
    pub(super) base: Base,
}

impl Definition {
    /// A definition that says nothing yet.
    pub(super) fn new(protected: bool) -> Self {
        Self {
            mapping: Mapping::Null,
            prefix: false,
            protected,
            reverse: false,
            coercion: Coercion::Free,
            container: Keywords::default(),
            scoped: None,
            #[cfg(feature = "full")]
            rare: Rare::default(),
        }
    }

    /// Redefines `previous`, if that is the same but perhaps for protection, or not protected
    /// (<https://www.w3.org/TR/json-ld11-api/#create-term-definition>, step 27).
    pub(super) fn redefine(mut self, previous: Option<Rc<Self>>, apply: Apply) -> Result<Rc<Self>, ErrorCode> {
        match previous {
            Some(previous) if previous.protected && !apply.over_protected => {
                self.protected = true;
                match (&self.scoped, &previous.scoped) {
                    _ if self == *previous => Ok(previous),
                    // Perhaps the same context, written in the document.
                    #[cfg(feature = "full")]
                    (Some(Scoped::Own(_)), Some(Scoped::Bundled(_)))
                    | (Some(Scoped::Bundled(_)), Some(Scoped::Own(_))) => Err(ErrorCode::Unsupported),
                    _ => Err(ErrorCode::ProtectedTermRedefinition),
                }
            }
            _ => Ok(Rc::new(self)),
        }
    }
}

/// The active context at one place.
#[derive(Clone, Debug)]
pub(super) struct Context {
    /// Unique within one processor.
    pub(super) id: u32,
    pub(super) vocab: Option<Rc<str>>,
    /// Ordered by the terms' lengths, and those of one length by term: most comparisons end at the length.
    terms: Vec<(Rc<str>, Rc<Definition>)>,
    /// What holds again in nodes below, when this one does not propagate.
    pub(super) previous: Option<Rc<Context>>,
    #[cfg(feature = "full")]
    pub(super) defaults: Defaults,
}

/// What no bundled context says of the values in its reach.
#[cfg(feature = "full")]
#[derive(Clone, Debug)]
pub(super) struct Defaults {
    pub(super) base: Option<Rc<str>>,
    pub(super) language: Option<Rc<str>>,
    pub(super) direction: Option<Direction>,
}

#[cfg(feature = "full")]
impl Context {
    /// The initial context.
    pub(super) const fn initial(base: Option<Rc<str>>) -> Self {
        let defaults = Defaults { base, language: None, direction: None };
        Self { id: 0, vocab: None, terms: Vec::new(), previous: None, defaults }
    }

    /// The base, if there is one.
    pub(super) fn base(&self) -> Option<&str> {
        self.defaults.base.as_deref()
    }

    /// The language of texts under `definition`.
    pub(super) fn language<'c>(&'c self, definition: Option<&'c Definition>) -> Option<&'c str> {
        match definition.and_then(|definition| definition.rare.language.as_ref()) {
            Some(own) => own.as_deref(),
            None => self.defaults.language.as_deref(),
        }
    }

    /// The direction of texts under `definition`.
    pub(super) fn direction(&self, definition: Option<&Definition>) -> Option<Direction> {
        let own = definition.and_then(|definition| definition.rare.direction);
        own.unwrap_or(self.defaults.direction)
    }

    /// `value` resolved against the base, if there is one.
    fn resolve(&self, value: &str) -> Option<String> {
        self.base().map(|base| iri::resolve(base, value))
    }
}

#[cfg(not(feature = "full"))]
impl Context {
    pub(super) fn initial(_: Option<Rc<str>>) -> Self {
        Self { id: 0, vocab: None, terms: Vec::new(), previous: None }
    }

    pub(super) const fn base(&self) -> Option<&str> {
        None
    }

    pub(super) const fn language(&self, _: Option<&Definition>) -> Option<&str> {
        None
    }

    pub(super) const fn direction(&self, _: Option<&Definition>) -> Option<Direction> {
        None
    }

    const fn resolve(&self, _: &str) -> Option<String> {
        None
    }
}

impl Context {
    /// The definition of `term`.
    pub(super) fn get(&self, term: &str) -> Option<&Rc<Definition>> {
        self.terms.get(self.find(term).ok()?).map(|entry| &entry.1)
    }

    /// Defines `term`, which has no definition.
    pub(super) fn define(&mut self, term: &str, definition: Rc<Definition>) {
        if let Err(place) = self.find(term) {
            self.terms.insert(place, (term.into(), definition));
        }
    }

    /// Removes the definition of `term`.
    pub(super) fn remove(&mut self, term: &str) -> Option<Rc<Definition>> {
        self.find(term).ok().map(|place| self.terms.remove(place).1)
    }

    /// Whether any term is protected.
    pub(super) fn has_protected(&self) -> bool {
        self.terms.iter().any(|entry| entry.1.protected)
    }

    /// Every term with its definition, ordered.
    #[cfg(all(test, feature = "full", not(target_family = "wasm")))]
    pub(super) fn terms(&self) -> impl Iterator<Item = (&str, &Definition)> {
        self.terms.iter().map(|(term, definition)| (&**term, &**definition))
    }

    /// How many terms are defined.
    pub(super) fn size(&self) -> usize {
        self.terms.len()
    }

    fn find(&self, term: &str) -> Result<usize, usize> {
        self.terms.binary_search_by(|entry| entry.0.len().cmp(&term.len()).then_with(|| (*entry.0).cmp(term)))
    }

    /// The keyword that the member name `key` means.
    pub(super) fn keyword(&self, key: &str) -> Option<Keyword> {
        match self.get(key).map(|definition| &definition.mapping) {
            Some(Mapping::Keyword(keyword)) => Some(*keyword),
            Some(_) => None,
            None => Keyword::from_text(key),
        }
    }

    /// What the member name `key` means.
    #[cfg(feature = "full")]
    pub(super) fn expand_key(&self, key: &str) -> Mapping {
        match self.get(key) {
            Some(definition) => definition.mapping.clone(),
            None => self.expand(key, false, true),
        }
    }

    /// <https://www.w3.org/TR/json-ld11-api/#iri-expansion>, without a local context.
    /// `relative`: also against the base. `vocab`: also as term or by the vocabulary mapping.
    pub(super) fn expand(&self, value: &str, relative: bool, vocab: bool) -> Mapping {
        // 1, 2
        if let Some(keyword) = Keyword::from_text(value) {
            return Mapping::Keyword(keyword);
        }
        if is_keyword_like(value) {
            return Mapping::Null;
        }
        // 4, 5
        if let Some(definition) = self.get(value)
            && (vocab || matches!(definition.mapping, Mapping::Keyword(_)))
        {
            return definition.mapping.clone();
        }
        // 6
        if let Some((prefix, suffix)) = compact(value) {
            if prefix == "_" || suffix.starts_with("//") {
                return Mapping::Iri(Iri::new(value, ""));
            }
            if let Some(definition) = self.get(prefix)
                && definition.prefix
                && let Mapping::Iri(start) = &definition.mapping
            {
                return Mapping::Iri(Iri::new(start.as_str(), suffix));
            }
            if iri::scheme(value).is_some() {
                return Mapping::Iri(Iri::new(value, ""));
            }
        }
        // 7–9
        if let Some(start) = self.vocab.as_ref().filter(|_| vocab) {
            return Mapping::Iri(Iri::new(start, value));
        }
        let resolved = if relative { self.resolve(value) } else { None };
        Mapping::Iri(Iri::new(resolved.as_deref().unwrap_or(value), ""))
    }
}

/// The prefix and suffix of `value`, if it has a colon after its first character.
pub(super) fn compact(value: &str) -> Option<(&str, &str)> {
    value.cut(b':').filter(|(prefix, _)| !prefix.is_empty())
}

/// A context as it stands somewhere.
#[derive(Clone, Copy)]
pub(super) enum Local<'l> {
    /// In a bundled context, by block.
    Bundled(u16),
    /// In the document, in a term that it defines, or in what a loader has.
    Written(Written<'l>),
}

/// A context in JSON.
#[derive(Clone, Copy)]
pub(super) struct Written<'l> {
    pub(super) value: &'l Value,
    /// What relative context URLs in it are relative to.
    pub(super) base: &'l Base,
}

impl<'l> Local<'l> {
    /// A context that stands in a document.
    pub(super) const fn inline(value: &'l Value) -> Self {
        Self::Written(Written { value, base: Base::NONE })
    }

    /// The own context of the term that `definition` defines.
    pub(super) fn of(definition: &'l Definition) -> Option<Self> {
        Some(match definition.scoped.as_ref()? {
            Scoped::Bundled(block) => Self::Bundled(*block),
            #[cfg(feature = "full")]
            Scoped::Own(value) => Self::Written(Written { value, base: &definition.rare.base }),
        })
    }
}
