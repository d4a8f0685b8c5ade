//! The active context: what terms mean at one place of a document
//! (<https://www.w3.org/TR/json-ld11-api/#context-processing-algorithm>).

use super::iri;
use super::keyword::{Keyword, Keywords, is_keyword_like};
use crate::json::{Object, Value};
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

/// A term's own context. Bundled contexts live as long as the program, so theirs are not copied.
#[derive(Clone, Debug)]
pub(super) enum Scoped {
    Bundled(&'static Value),
    Own(Rc<Value>),
}

impl Scoped {
    /// The context.
    pub(super) fn value(&self) -> &Value {
        match self {
            Self::Bundled(value) => value,
            Self::Own(value) => value,
        }
    }
}

impl PartialEq for Scoped {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self.value(), other.value()) || self.value() == other.value()
    }
}

/// How a term's values are read (its type mapping).
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Coercion {
    /// By their own form.
    Free,
    /// `@none`: as they are.
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
    /// `Some(None)` where the term says "no language".
    pub(super) language: Option<Option<Rc<str>>>,
    pub(super) direction: Option<Option<Direction>>,
    /// The property that holds the keys of an index map, when it is not `@index`.
    pub(super) index: Option<Rc<str>>,
    pub(super) nest: Option<Rc<str>>,
    pub(super) scoped: Option<Scoped>,
    /// What relative context URLs in `scoped` are relative to.
    pub(super) base: Base,
}

/// The active context at one place.
#[derive(Clone, Debug)]
pub(super) struct Context {
    /// Unique within one processor.
    pub(super) id: u32,
    pub(super) base: Option<Rc<str>>,
    pub(super) vocab: Option<Rc<str>>,
    pub(super) language: Option<Rc<str>>,
    pub(super) direction: Option<Direction>,
    /// Ordered by term.
    terms: Vec<(Rc<str>, Rc<Definition>)>,
    /// What holds again in nodes below, when this one does not propagate.
    pub(super) previous: Option<Rc<Context>>,
}

impl Context {
    /// The initial context.
    pub(super) const fn initial(base: Option<Rc<str>>) -> Self {
        Self { id: 0, base, vocab: None, language: None, direction: None, terms: Vec::new(), previous: None }
    }

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

    /// How many terms are defined.
    pub(super) fn size(&self) -> usize {
        self.terms.len()
    }

    fn find(&self, term: &str) -> Result<usize, usize> {
        self.terms.binary_search_by(|entry| (*entry.0).cmp(term))
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
        Mapping::Iri(match (&self.vocab, &self.base) {
            (Some(start), _) if vocab => Iri::new(start, value),
            (_, Some(base)) if relative => Iri::new(&iri::resolve(base, value), ""),
            _ => Iri::new(value, ""),
        })
    }
}

/// The prefix and suffix of `value`, if it has a colon after its first character.
pub(super) fn compact(value: &str) -> Option<(&str, &str)> {
    value.split_once(':').filter(|(prefix, _)| !prefix.is_empty())
}

/// A context as it stands somewhere: in the document, in a term, or bundled.
#[derive(Clone, Copy)]
pub(super) struct Local<'l> {
    pub(super) value: &'l Value,
    /// The same value, when it belongs to a bundled context.
    pub(super) bundled: Option<&'static Value>,
    /// What relative context URLs in it are relative to.
    pub(super) base: &'l Base,
}

impl<'l> Local<'l> {
    /// A context that stands in a document.
    pub(super) const fn inline(value: &'l Value) -> Self {
        Self { value, bundled: None, base: Base::NONE }
    }

    /// A bundled context.
    pub(super) const fn bundled(value: &'static Value) -> Self {
        Self { value, bundled: Some(value), base: Base::NONE }
    }

    /// The own context of the term that `definition` defines.
    pub(super) fn of(definition: &'l Definition) -> Option<Self> {
        let scoped = definition.scoped.as_ref()?;
        let bundled = match scoped {
            Scoped::Bundled(value) => Some(*value),
            Scoped::Own(_) => None,
        };
        Some(Self { value: scoped.value(), bundled, base: &definition.base })
    }

    /// The item `index` of a context that is an array, or the context itself.
    pub(super) fn item(self, index: usize) -> Option<Self> {
        let value = self.value.as_list().get(index)?;
        let bundled = self.bundled.and_then(|whole| whole.as_list().get(index));
        Some(Self { value, bundled, base: self.base })
    }

    /// The own context of `term`, whose definition stands in this context as `value`.
    pub(super) fn scoped(self, term: &str, value: &Value) -> Scoped {
        let bundled = self.bundled.and_then(Value::as_object).and_then(|object: &'static Object| object.get(term));
        match bundled.and_then(|definition| definition.get("@context")) {
            Some(value) => Scoped::Bundled(value),
            None => Scoped::Own(Rc::new(value.clone())),
        }
    }
}
