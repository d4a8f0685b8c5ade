//! Context processing (<https://www.w3.org/TR/json-ld11-api/#context-processing-algorithm>): where
//! contexts come from, and how bundled ones apply. `written.rs` reads those in documents.

use super::WHOLE;
use super::context::{Base, Coercion, Context, Definition, Iri, Local, Mapping, Scoped, Written};
use super::contexts::{self, Block};
use super::error::ErrorCode;
use super::iri;
use super::keyword::Keyword;
use super::run::Run;
use crate::json::Value;
use crate::limits;
use crate::text::Cut;
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
    #[cfg(feature = "full")]
    pub(super) const TRIAL: Self = Self { over_protected: true, propagate: true, trial: true };
}

/// A processed context and what it was made from.
pub(super) struct Cached {
    parent: u32,
    apply: Apply,
    snapshot: usize,
    key: Key,
    context: Rc<Context>,
}

enum Key {
    Block(u16),
    #[cfg(feature = "full")]
    Written(Value),
}

/// What a context is cached under.
#[derive(Clone, Copy)]
enum Source<'l> {
    Block(u16),
    #[cfg_attr(not(feature = "full"), expect(dead_code))]
    Written(&'l Value),
}

impl Key {
    fn is(&self, source: Source<'_>) -> bool {
        match (self, source) {
            (Self::Block(block), Source::Block(other)) => *block == other,
            #[cfg(feature = "full")]
            (Self::Written(value), Source::Written(other)) => value == other,
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
        apply: Apply,
    ) -> Result<Rc<Context>, ErrorCode> {
        if self.depth >= limits::CONTEXT_DEPTH {
            return Err(ErrorCode::Limit);
        }
        if self.depth == 0 {
            self.documents = 0;
        }
        self.depth += 1;
        let result = match local {
            Local::Bundled(block) => self.process_bundled(active, block, apply)?,
            Local::Written(written) => self.process_written(active, written, apply)?,
        };
        self.depth -= 1;
        Ok(result)
    }

    /// A bundled context, from its first block on.
    fn process_bundled(&mut self, active: &Rc<Context>, first: u16, apply: Apply) -> Result<Rc<Context>, ErrorCode> {
        let mut result = active.clone();
        let mut next = Some(first);
        while let Some(number) = next {
            let block = contexts::block(number);
            next = block.next;
            result = match self.cached(result.id, Source::Block(number), apply) {
                Some(known) => known,
                None => {
                    let context = self.apply(&result, &block, apply)?;
                    self.keep(context, result.id, Key::Block(number), apply)?
                }
            };
        }
        Ok(result)
    }

    fn process_written(
        &mut self,
        active: &Rc<Context>,
        written: Written<'_>,
        mut apply: Apply,
    ) -> Result<Rc<Context>, ErrorCode> {
        // 2
        if WHOLE && let Some(value) = written.value.get("@propagate") {
            apply.propagate = boolean(value, ErrorCode::InvalidPropagateValue)?;
        }
        // 4–6
        let mut result = active.clone();
        // Only the document's own contexts have a place in it.
        let placed = written.value.as_array().is_some() && self.depth == 1 && apply == Apply::EMBEDDED;
        for (index, value) in written.value.as_list().iter().enumerate() {
            if placed {
                self.place_item(index);
            }
            let item = Written { value, ..written };
            result = match value {
                // 5.1
                Value::Null => {
                    let context = self.nullify(&result, apply)?;
                    self.count(context)?
                }
                // 5.2
                Value::String(reference) => self.process_url(&result, reference, item, apply)?,
                Value::Object(_) => self.process_object(&result, item, apply)?,
                _ => return Err(ErrorCode::InvalidLocalContext),
            };
            if placed {
                self.leave();
            }
        }
        Ok(result)
    }

    /// Step 5.1: the context after `null`.
    fn nullify(&mut self, active: &Rc<Context>, apply: Apply) -> Result<Context, ErrorCode> {
        if !apply.over_protected && active.has_protected() {
            return Err(ErrorCode::InvalidContextNullification);
        }
        let mut context = (*self.initial()).clone();
        if !apply.propagate {
            context.previous = Some(active.clone());
        }
        Ok(context)
    }

    /// Step 5.2: the context published under a URL.
    fn process_url(
        &mut self,
        active: &Rc<Context>,
        reference: &str,
        written: Written<'_>,
        apply: Apply,
    ) -> Result<Rc<Context>, ErrorCode> {
        let url = self.absolute(reference, written)?;
        // 5.2.2
        if apply.trial && self.remotes.contains(&url) {
            return Ok(active.clone());
        }
        self.enter(&url)?;
        let result = match contexts::find(&url, self.options.snapshot) {
            Some(block) => self.process(active, Local::Bundled(block), apply),
            None => {
                let value = self.load(&url)?;
                let base = Base::of(&url);
                self.process(active, Local::Written(Written { value: &value, base: &base }), apply)
            }
        };
        self.remotes.pop();
        result
    }

    /// The reference of a context as URL.
    pub(super) fn absolute(&mut self, reference: &str, written: Written<'_>) -> Result<Rc<str>, ErrorCode> {
        match written.base.get().or(self.options.base()) {
            _ if iri::scheme(reference).is_some() => Ok(reference.into()),
            #[cfg(feature = "full")]
            Some(base) => Ok(iri::resolve(base, reference).into()),
            _ => Err(self.about(ErrorCode::ContextUnknown, reference)),
        }
    }

    /// Counts a context document. 5.2.3: one that is being read already would not end.
    pub(super) fn enter(&mut self, url: &Rc<str>) -> Result<(), ErrorCode> {
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
    #[cfg(feature = "full")]
    pub(super) fn load(&mut self, url: &str) -> Result<Rc<Value>, ErrorCode> {
        let Some(document) = self.options.loader.and_then(|loader| loader(url)) else {
            return Err(self.about(ErrorCode::ContextUnknown, url));
        };
        match document.get("@context") {
            Some(context) => Ok(Rc::new(context.clone())),
            None => Err(self.about(ErrorCode::InvalidRemoteContext, url)),
        }
    }

    /// Without the feature `full` there is no loader.
    #[cfg(not(feature = "full"))]
    pub(super) fn load(&mut self, url: &str) -> Result<Rc<Value>, ErrorCode> {
        Err(self.about(ErrorCode::ContextUnknown, url))
    }

    /// A context that stands in the document.
    #[cfg(feature = "full")]
    fn process_object(
        &mut self,
        active: &Rc<Context>,
        written: Written<'_>,
        apply: Apply,
    ) -> Result<Rc<Context>, ErrorCode> {
        // A context that names its neighbours by relative URL means something else elsewhere.
        let alone = !cfg!(feature = "suites") || self.options.loader.is_none();
        let cacheable = written.base.get().is_none() && !apply.trial && alone;
        if cacheable && let Some(known) = self.cached(active.id, Source::Written(written.value), apply) {
            return Ok(known);
        }
        let context = self.define_written(active, written, apply)?;
        if cacheable {
            self.keep(context, active.id, Key::Written(written.value.clone()), apply)
        } else {
            self.count(context)
        }
    }

    #[cfg(not(feature = "full"))]
    fn process_object(&mut self, _: &Rc<Context>, _: Written<'_>, _: Apply) -> Result<Rc<Context>, ErrorCode> {
        Err(self.about(ErrorCode::Unsupported, "@context"))
    }

    /// What `block` makes of `active`: steps 5.5–5.13, with what the build has done already.
    fn apply(&mut self, active: &Rc<Context>, block: &Block, apply: Apply) -> Result<Context, ErrorCode> {
        if block.is_null {
            return self.nullify(active, apply);
        }
        let mut context = (**active).clone();
        // 4
        if !apply.propagate && context.previous.is_none() {
            context.previous = Some(active.clone());
        }
        if let Some(vocab) = block.vocab {
            context.vocab = Some(vocab.into());
        }
        // 5.13
        for line in block.terms.parts(b'\n').filter(|line| !line.is_empty()) {
            let (term, definition) = line.cut(b' ').unwrap_or_default();
            let definition = context.read_definition(definition, block.protected);
            let previous = context.remove(term);
            match definition.redefine(previous, apply) {
                Ok(definition) => context.define(term, definition),
                Err(code) => return Err(self.about(code, term)),
            }
        }
        Ok(context)
    }

    fn cached(&self, parent: u32, source: Source<'_>, apply: Apply) -> Option<Rc<Context>> {
        let snapshot = self.options.snapshot;
        let fits = |known: &&Cached| {
            known.parent == parent && known.apply == apply && known.snapshot == snapshot && known.key.is(source)
        };
        self.processor.cache.iter().find(fits).map(|known| known.context.clone())
    }

    /// Counts a new context, and remembers it for the next time.
    fn keep(&mut self, context: Context, parent: u32, key: Key, apply: Apply) -> Result<Rc<Context>, ErrorCode> {
        let context = self.count(context)?;
        if self.processor.cache.len() < limits::CONTEXT_CACHE {
            let snapshot = self.options.snapshot;
            self.processor.cache.push(Cached { parent, apply, snapshot, key, context: context.clone() });
        }
        Ok(context)
    }

    /// Counts a new context.
    fn count(&mut self, mut context: Context) -> Result<Rc<Context>, ErrorCode> {
        // Even an empty context costs something.
        self.terms += context.size() + 16;
        if self.terms > limits::CONTEXT_TERMS {
            return Err(ErrorCode::Limit);
        }
        self.processor.last_id += 1;
        context.id = self.processor.last_id;
        Ok(Rc::new(context))
    }
}

impl Context {
    /// The definition that a line of a block writes after the term.
    fn read_definition(&self, line: &str, protected: bool) -> Definition {
        let mut definition = Definition::new(protected);
        let mut parts = line.parts(b' ');
        definition.mapping = self.read_iri(parts.next().unwrap_or_default());
        for part in parts {
            let (kind, rest) = part.split_at_checked(1).unwrap_or_default();
            match kind {
                "!" => definition.prefix = true,
                "<" => definition.reverse = true,
                ">" => definition.scoped = rest.parse().ok().map(Scoped::Bundled),
                "=" => drop(Keyword::from_text(rest).map(|keyword| definition.container.add(keyword))),
                _ => {
                    definition.coercion = match self.read_iri(rest) {
                        Mapping::Iri(iri) => Coercion::Datatype(iri),
                        Mapping::Keyword(Keyword::Vocab) => Coercion::Vocab,
                        Mapping::Keyword(Keyword::Json) => Coercion::Json,
                        _ => Coercion::Id,
                    }
                }
            }
        }
        definition
    }

    fn read_iri(&self, text: &str) -> Mapping {
        match text.strip_prefix('?') {
            Some(compact) => self.expand(compact, false, true),
            None if text == "-" => Mapping::Null,
            None => Keyword::from_text(text).map_or_else(|| Mapping::Iri(Iri::new(text, "")), Mapping::Keyword),
        }
    }
}

/// `value`, if a boolean.
pub(super) fn boolean(value: &Value, otherwise: ErrorCode) -> Result<bool, ErrorCode> {
    match value {
        Value::Bool(flag) => Ok(*flag),
        _ => Err(otherwise),
    }
}
