//! Context processing (<https://www.w3.org/TR/json-ld11-api/#context-processing-algorithm>).

use super::context::{Base, Context, Direction, Local, Mapping};
use super::contexts;
use super::error::ErrorCode;
use super::iri;
use super::keyword::{Keyword, Keywords};
use super::run::Run;
use super::term::Builder;
use crate::json::{Object, Value};
use crate::limits;
use std::rc::Rc;

/// How a context is applied.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Apply {
    /// Whether protected terms may be redefined: in property-scoped contexts.
    pub(super) over_protected: bool,
    /// Whether it also holds in nodes below: all but type-scoped contexts.
    pub(super) propagate: bool,
    /// Whether it is only tried, to find errors in a term's own context.
    pub(super) trial: bool,
}

impl Apply {
    /// A context of the document.
    pub(super) const EMBEDDED: Self = Self { over_protected: false, propagate: true, trial: false };
    /// A property's own context.
    pub(super) const PROPERTY: Self = Self { over_protected: true, propagate: true, trial: false };
    /// A type's own context.
    pub(super) const TYPE: Self = Self { over_protected: false, propagate: false, trial: false };
    /// A term's own context, when the term is defined.
    pub(super) const TRIAL: Self = Self { over_protected: true, propagate: true, trial: true };
}

/// The members of a context that are not terms.
const SETTINGS: Keywords = Keywords::of(&[
    Keyword::Base,
    Keyword::Direction,
    Keyword::Import,
    Keyword::Language,
    Keyword::Propagate,
    Keyword::Protected,
    Keyword::Version,
    Keyword::Vocab,
]);

/// A processed context and what it was made from.
pub(super) struct Cached {
    parent: u32,
    apply: Apply,
    snapshot: usize,
    key: Key,
    context: Rc<Context>,
}

enum Key {
    Bundled(&'static Value),
    Own(Value),
}

impl Key {
    fn is(&self, local: Local<'_>) -> bool {
        match (self, local.bundled) {
            (Self::Bundled(value), Some(other)) => core::ptr::eq(*value, other),
            (Self::Own(value), None) => value == local.value,
            _ => false,
        }
    }
}

impl Run<'_, '_> {
    /// The context that `local` makes of `active`.
    pub(super) fn process(
        &mut self,
        active: &Rc<Context>,
        local: Local<'_>,
        mut apply: Apply,
    ) -> Result<Rc<Context>, ErrorCode> {
        if self.depth >= limits::CONTEXT_DEPTH {
            return Err(ErrorCode::Limit);
        }
        if self.depth == 0 {
            self.documents = 0;
        }
        self.depth += 1;
        // 2
        if let Some(value) = local.value.get("@propagate") {
            apply.propagate = boolean(value, ErrorCode::InvalidPropagateValue)?;
        }
        // 4–6
        let mut result = active.clone();
        let mut index = 0;
        // Only the document's own contexts have a place in it.
        let placed = local.value.as_array().is_some() && self.depth == 1 && apply == Apply::EMBEDDED;
        while let Some(item) = local.item(index) {
            if placed {
                self.place_item(index);
            }
            result = self.process_one(&result, item, apply)?;
            if placed {
                self.leave();
            }
            index += 1;
        }
        self.depth -= 1;
        Ok(result)
    }

    /// Steps 5.1–5.13 for one context, which is no array.
    fn process_one(&mut self, active: &Rc<Context>, local: Local<'_>, apply: Apply) -> Result<Rc<Context>, ErrorCode> {
        // 5.2
        if let Value::String(reference) = local.value {
            return self.process_url(active, reference, local, apply);
        }
        // A context that names its neighbours by relative URL means something else elsewhere.
        let cacheable = local.base.get().is_none() && !apply.trial && self.options.loader().is_none();
        if cacheable && let Some(known) = self.cached(active.id, local, apply) {
            return Ok(known);
        }
        let mut context = match local.value {
            // 5.1
            Value::Null => {
                if !apply.over_protected && active.has_protected() {
                    return Err(ErrorCode::InvalidContextNullification);
                }
                let mut context = (*self.initial()).clone();
                if !apply.propagate {
                    context.previous = Some(active.clone());
                }
                context
            }
            Value::Object(object) => self.process_object(active, object, local, apply)?,
            _ => return Err(ErrorCode::InvalidLocalContext),
        };
        // Even an empty context costs something.
        self.terms += context.size() + 16;
        if self.terms > limits::CONTEXT_TERMS {
            return Err(ErrorCode::Limit);
        }
        self.processor.last_id += 1;
        context.id = self.processor.last_id;
        let context = Rc::new(context);
        if cacheable && self.processor.cache.len() < limits::CONTEXT_CACHE {
            let key = match local.bundled {
                Some(value) => Key::Bundled(value),
                None => Key::Own(local.value.clone()),
            };
            let snapshot = self.options.snapshot;
            self.processor.cache.push(Cached { parent: active.id, apply, snapshot, key, context: context.clone() });
        }
        Ok(context)
    }

    fn cached(&self, parent: u32, local: Local<'_>, apply: Apply) -> Option<Rc<Context>> {
        let snapshot = self.options.snapshot;
        let fits = |known: &&Cached| {
            known.parent == parent && known.apply == apply && known.snapshot == snapshot && known.key.is(local)
        };
        self.processor.cache.iter().find(fits).map(|known| known.context.clone())
    }

    /// Step 5.2: the context published under a URL.
    fn process_url(
        &mut self,
        active: &Rc<Context>,
        reference: &str,
        local: Local<'_>,
        apply: Apply,
    ) -> Result<Rc<Context>, ErrorCode> {
        let url = self.absolute(reference, local)?;
        // 5.2.2
        if apply.trial && self.remotes.contains(&url) {
            return Ok(active.clone());
        }
        self.enter(&url)?;
        let result = match contexts::find(&url, self.options.snapshot) {
            Some(value) => self.process(active, Local::bundled(value), apply),
            None => {
                let value = self.load(&url)?;
                let base = Base::of(&url);
                self.process(active, Local { value: &value, bundled: None, base: &base }, apply)
            }
        };
        self.remotes.pop();
        result
    }

    fn absolute(&mut self, reference: &str, local: Local<'_>) -> Result<Rc<str>, ErrorCode> {
        match local.base.get().or(self.options.base()) {
            _ if iri::scheme(reference).is_some() => Ok(reference.into()),
            Some(base) => Ok(iri::resolve(base, reference).into()),
            None => Err(self.about(ErrorCode::ContextUnknown, reference)),
        }
    }

    /// Counts a context document. 5.2.3: one that is being read already would not end.
    fn enter(&mut self, url: &Rc<str>) -> Result<(), ErrorCode> {
        self.documents += 1;
        if self.documents > limits::CONTEXTS {
            return Err(ErrorCode::Limit);
        }
        if self.remotes.len() >= limits::CONTEXT_DEPTH || self.remotes.contains(url) {
            return Err(self.about(ErrorCode::ContextOverflow, url));
        }
        self.remotes.push(url.clone());
        Ok(())
    }

    /// The `@context` of the document that the loader has under `url`.
    fn load(&mut self, url: &str) -> Result<Rc<Value>, ErrorCode> {
        let Some(document) = self.options.loader().and_then(|loader| loader(url)) else {
            return Err(self.about(ErrorCode::ContextUnknown, url));
        };
        match document.get("@context") {
            Some(context) => Ok(Rc::new(context.clone())),
            None => Err(self.about(ErrorCode::InvalidRemoteContext, url)),
        }
    }

    /// Steps 5.5–5.13.
    fn process_object(
        &mut self,
        active: &Rc<Context>,
        object: &Object,
        local: Local<'_>,
        apply: Apply,
    ) -> Result<Context, ErrorCode> {
        let old = self.options.is_1_0();
        // 5.5
        if let Some(version) = object.get("@version") {
            match version {
                Value::Number(lexical) if &**lexical == "1.1" => {}
                _ => return Err(ErrorCode::InvalidVersionValue),
            }
            if old {
                return Err(ErrorCode::ProcessingModeConflict);
            }
        }
        // 5.6
        if let Some(import) = object.get("@import") {
            let url = import.as_str().ok_or(ErrorCode::InvalidImportValue)?;
            if old {
                return Err(ErrorCode::InvalidContextEntry);
            }
            let merged = Value::Object(self.import(url, object, local)?);
            let Value::Object(object) = &merged else { return Err(ErrorCode::InvalidRemoteContext) };
            return self.define_all(active, object, Local { value: &merged, bundled: None, base: local.base }, apply);
        }
        self.define_all(active, object, local, apply)
    }

    /// 5.6.3–5.6.8: the members of the imported context that `object` does not override, and `object`.
    fn import(&mut self, reference: &str, object: &Object, local: Local<'_>) -> Result<Object, ErrorCode> {
        let url = self.absolute(reference, local)?;
        self.enter(&url)?;
        let mut merged = object.without("@import");
        let loaded;
        let imported = match contexts::find(&url, self.options.snapshot) {
            Some(value) => value,
            None => {
                loaded = self.load(&url)?;
                &*loaded
            }
        };
        self.remotes.pop();
        let imported = imported.as_object().ok_or(ErrorCode::InvalidRemoteContext)?;
        if imported.contains("@import") {
            return Err(ErrorCode::InvalidContextEntry);
        }
        for (name, value) in imported.iter() {
            merged.insert(name, value.clone());
        }
        Ok(merged)
    }

    /// Steps 5.7–5.13.
    fn define_all(
        &mut self,
        active: &Rc<Context>,
        object: &Object,
        local: Local<'_>,
        apply: Apply,
    ) -> Result<Context, ErrorCode> {
        let old = self.options.is_1_0();
        let mut context = (**active).clone();
        // 4
        if !apply.propagate && context.previous.is_none() {
            context.previous = Some(active.clone());
        }
        // 5.7
        if let Some(value) = object.get("@base").filter(|_| self.remotes.is_empty()) {
            context.base = match (value, &context.base) {
                (Value::Null, _) => None,
                (Value::String(text), _) if iri::scheme(text).is_some() => Some((**text).into()),
                (Value::String(text), Some(base)) => Some(iri::resolve(base, text).into()),
                _ => return Err(ErrorCode::InvalidBaseIri),
            };
        }
        // 5.8
        if let Some(value) = object.get("@vocab") {
            context.vocab = match value {
                Value::Null => None,
                Value::String(text) => match context.expand(text, true, true) {
                    Mapping::Iri(iri) if old && !iri::is_iri_or_blank(iri.as_str()) => {
                        return Err(ErrorCode::InvalidVocabMapping);
                    }
                    Mapping::Iri(iri) => {
                        if !iri::is_iri_or_blank(iri.as_str()) {
                            self.lose(ErrorCode::RelativeVocab, text)?;
                        }
                        Some(iri.as_str().into())
                    }
                    _ => return Err(ErrorCode::InvalidVocabMapping),
                },
                _ => return Err(ErrorCode::InvalidVocabMapping),
            };
        }
        // 5.9
        if let Some(value) = object.get("@language") {
            context.language = match value {
                Value::Null => None,
                Value::String(tag) => Some(self.language_tag(tag)?),
                _ => return Err(ErrorCode::InvalidDefaultLanguage),
            };
        }
        // 5.10
        if let Some(value) = object.get("@direction") {
            if old {
                return Err(ErrorCode::InvalidContextEntry);
            }
            context.direction = direction(value)?;
        }
        // 5.11
        if old && object.contains("@propagate") {
            return Err(ErrorCode::InvalidContextEntry);
        }
        if let Some(value) = object.get("@propagate") {
            boolean(value, ErrorCode::InvalidPropagateValue)?;
        }
        let protected = match object.get("@protected") {
            Some(value) => boolean(value, ErrorCode::InvalidProtectedValue)?,
            None => false,
        };
        // 5.12, 5.13
        let mut builder = Builder::new(context, object, local, protected, apply);
        for (term, value) in object.sorted() {
            if !Keyword::from_text(term).is_some_and(|keyword| SETTINGS.has(keyword)) {
                self.define(&mut builder, term, value)?;
            }
        }
        Ok(builder.context)
    }
}

/// `value`, if a boolean.
pub(super) fn boolean(value: &Value, otherwise: ErrorCode) -> Result<bool, ErrorCode> {
    match value {
        Value::Bool(flag) => Ok(*flag),
        _ => Err(otherwise),
    }
}

/// `ltr`, `rtl` or null.
pub(super) fn direction(value: &Value) -> Result<Option<Direction>, ErrorCode> {
    match (value, Direction::of(value)) {
        (Value::Null, _) => Ok(None),
        (_, Some(direction)) => Ok(Some(direction)),
        _ => Err(ErrorCode::InvalidBaseDirection),
    }
}
