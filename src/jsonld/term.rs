//! Create Term Definition (<https://www.w3.org/TR/json-ld11-api/#create-term-definition>).

use super::context::{Base, Coercion, Context, Definition, Iri, Local, Mapping, Scoped, Written, compact};
use super::error::ErrorCode;
use super::iri;
use super::keyword::{Keyword, Keywords, is_keyword_like};
use super::process::{Apply, boolean};
use super::run::Run;
use super::written::direction;
use crate::json::{Object, Value};
use crate::limits;
use crate::text::Cut;
use std::rc::Rc;

/// A context being made from a local one.
pub(super) struct Builder<'l> {
    pub(super) context: Context,
    object: &'l Object,
    base: &'l Base,
    protected: bool,
    apply: Apply,
    /// Terms of `object` that are defined (true) or being defined (false), ordered.
    defined: Vec<(&'l str, bool)>,
    /// How many definitions are under way inside each other.
    depth: usize,
}

impl<'l> Builder<'l> {
    pub(super) const fn new(
        context: Context,
        object: &'l Object,
        base: &'l Base,
        protected: bool,
        apply: Apply,
    ) -> Self {
        Self { context, object, base, protected, apply, defined: Vec::new(), depth: 0 }
    }

    fn state(&self, term: &str) -> Result<usize, usize> {
        self.defined.binary_search_by(|entry| entry.0.cmp(term))
    }

    fn set(&mut self, term: &'l str, done: bool) {
        match self.state(term) {
            Ok(place) => {
                if let Some(entry) = self.defined.get_mut(place) {
                    entry.1 = done;
                }
            }
            Err(place) => self.defined.insert(place, (term, done)),
        }
    }
}

const CONTAINERS: Keywords = Keywords::of(&[
    Keyword::Graph,
    Keyword::Id,
    Keyword::Index,
    Keyword::Language,
    Keyword::List,
    Keyword::Set,
    Keyword::Type,
]);
const ENTRIES: Keywords = Keywords::of(&[
    Keyword::Container,
    Keyword::Context,
    Keyword::Direction,
    Keyword::Id,
    Keyword::Index,
    Keyword::Language,
    Keyword::Nest,
    Keyword::Prefix,
    Keyword::Protected,
    Keyword::Reverse,
    Keyword::Type,
]);

impl Run<'_, '_> {
    /// Defines `term`, which stands in the builder's local context as `value`.
    pub(super) fn define<'l>(
        &mut self,
        builder: &mut Builder<'l>,
        term: &'l str,
        value: &'l Value,
    ) -> Result<(), ErrorCode> {
        // 1, 2
        if let Ok(place) = builder.state(term) {
            return match builder.defined.get(place) {
                Some((_, true)) => Ok(()),
                _ => Err(self.about(ErrorCode::CyclicIriMapping, term)),
            };
        }
        if term.is_empty() {
            return Err(ErrorCode::InvalidTermDefinition);
        }
        builder.depth += 1;
        if builder.depth > limits::TERM_DEPTH {
            return Err(self.about(ErrorCode::Limit, term));
        }
        builder.set(term, false);
        let result = self.define_new(builder, term, value);
        builder.depth -= 1;
        builder.set(term, true);
        // The innermost term is the one to name.
        if result.is_err() && self.name.is_none() {
            self.name = Some(term.into());
        }
        result
    }

    /// Steps 4–28.
    fn define_new<'l>(&mut self, builder: &mut Builder<'l>, term: &'l str, value: &'l Value) -> Result<(), ErrorCode> {
        let old = self.options.is_1_0();
        // 4, 5
        if term == "@type" && !old {
            let allowed = value.as_object().is_some_and(|object| {
                !object.is_empty()
                    && object.iter().all(|(name, value)| match name {
                        "@container" => value.as_str() == Some("@set"),
                        "@protected" => true,
                        _ => false,
                    })
            });
            if !allowed {
                return Err(ErrorCode::KeywordRedefinition);
            }
        } else if Keyword::from_text(term).is_some() {
            return Err(ErrorCode::KeywordRedefinition);
        } else if is_keyword_like(term) {
            return self.lose(ErrorCode::ReservedName, term);
        }
        // 6
        let previous = builder.context.remove(term);
        // 7–9
        let (id, details) = match value {
            Value::Null | Value::String(_) => (Some(value), None),
            Value::Object(object) => (object.get("@id"), Some(object)),
            _ => return Err(ErrorCode::InvalidTermDefinition),
        };
        let detail = |name: &str| details.and_then(|object| object.get(name));
        // 10
        let mut definition = Definition::new(builder.protected);
        definition.rare.base = builder.base.clone();
        // 11
        if let Some(value) = detail("@protected") {
            if old {
                return Err(ErrorCode::InvalidTermDefinition);
            }
            definition.protected = boolean(value, ErrorCode::InvalidProtectedValue)?;
        }
        // 12
        if let Some(value) = detail("@type") {
            let name = value.as_str().ok_or(ErrorCode::InvalidTypeMapping)?;
            definition.coercion = match self.expand_within(builder, name)? {
                Mapping::Keyword(Keyword::Id) => Coercion::Id,
                Mapping::Keyword(Keyword::Vocab) => Coercion::Vocab,
                Mapping::Keyword(Keyword::Json) if !old => Coercion::Json,
                Mapping::Keyword(Keyword::None) if !old => Coercion::AsIs,
                Mapping::Iri(iri) if iri::scheme(iri.as_str()).is_some() => Coercion::Datatype(iri),
                _ => return Err(ErrorCode::InvalidTypeMapping),
            };
        }
        if let Some(value) = detail("@reverse") {
            // 13
            if id.is_some() || detail("@nest").is_some() {
                return Err(ErrorCode::InvalidReverseProperty);
            }
            let name = value.as_str().ok_or(ErrorCode::InvalidIriMapping)?;
            if is_keyword_like(name) {
                return self.lose(ErrorCode::ReservedName, name);
            }
            definition.mapping = iri_or_blank(self.expand_within(builder, name)?)?;
            match detail("@container").map(Value::as_str) {
                None | Some(Some("@set" | "@index")) => {}
                Some(None) if detail("@container") == Some(&Value::Null) => {}
                _ => return Err(ErrorCode::InvalidReverseProperty),
            }
            definition.reverse = true;
        } else if !self.map(builder, term, id, details.is_none(), &mut definition)? {
            return Ok(());
        }
        if let Some(object) = details {
            // 19
            if let Some(value) =
                object.get("@container").filter(|value| !(definition.reverse && **value == Value::Null))
            {
                definition.container = container(value, old)?;
                if definition.container.has(Keyword::Type) {
                    match definition.coercion {
                        Coercion::Free => definition.coercion = Coercion::Id,
                        Coercion::Id | Coercion::Vocab => {}
                        _ => return Err(ErrorCode::InvalidTypeMapping),
                    }
                }
            }
            self.describe(builder, term, object, &mut definition)?;
        }
        // 27, 28
        builder.context.define(term, definition.redefine(previous, builder.apply)?);
        Ok(())
    }

    /// Steps 14–18: what the term stands for. False when the definition is to be ignored.
    fn map<'l>(
        &mut self,
        builder: &mut Builder<'l>,
        term: &'l str,
        id: Option<&Value>,
        simple: bool,
        definition: &mut Definition,
    ) -> Result<bool, ErrorCode> {
        let is_compact = compact(term).is_some();
        if let Some(id) = id.filter(|id| id.as_str() != Some(term)) {
            // 14
            if *id == Value::Null {
                return Ok(true);
            }
            let name = id.as_str().ok_or(ErrorCode::InvalidIriMapping)?;
            if is_keyword_like(name) && Keyword::from_text(name).is_none() {
                self.lose(ErrorCode::ReservedName, name)?;
                return Ok(false);
            }
            definition.mapping = match self.expand_within(builder, name)? {
                Mapping::Keyword(Keyword::Context) => return Err(ErrorCode::InvalidKeywordAlias),
                Mapping::Keyword(keyword) => Mapping::Keyword(keyword),
                other => iri_or_blank(other)?,
            };
            // 14.2.5: a term that looks like an IRI means that IRI.
            let inside = term.get(1..term.len() - 1).is_some_and(|inside| inside.has(b':'));
            if inside || term.has(b'/') {
                builder.set(term, true);
                if self.expand_within(builder, term)? != definition.mapping {
                    return Err(ErrorCode::InvalidIriMapping);
                }
            } else if let Mapping::Iri(iri) = &definition.mapping {
                // 14.2.6
                let delimited = iri.as_str().ends_with([':', '/', '?', '#', '[', ']', '@']);
                definition.prefix = !term.has(b':') && simple && (delimited || iri::is_blank(iri.as_str()));
            }
        } else if is_compact {
            // 15: here any term may be the prefix, whether or not it is one elsewhere.
            builder.set(term, true);
            let expanded = self.expand_within(builder, term)?;
            let start = compact(term).and_then(|(prefix, suffix)| Some((builder.context.get(prefix)?, suffix)));
            definition.mapping = match start.map(|(definition, suffix)| (&definition.mapping, suffix)) {
                Some((Mapping::Iri(start), suffix)) => Mapping::Iri(Iri::new(start.as_str(), suffix)),
                _ => iri_or_blank(expanded)?,
            };
        } else if term.has(b'/') {
            // 16
            builder.set(term, true);
            match self.expand_within(builder, term)? {
                Mapping::Iri(iri) if iri::scheme(iri.as_str()).is_some() => definition.mapping = Mapping::Iri(iri),
                _ => return Err(ErrorCode::InvalidIriMapping),
            }
        } else if term == "@type" {
            // 17
            definition.mapping = Mapping::Keyword(Keyword::Type);
        } else if let Some(vocab) = &builder.context.vocab {
            // 18
            definition.mapping = Mapping::Iri(Iri::new(vocab, term));
        } else {
            return Err(ErrorCode::InvalidIriMapping);
        }
        Ok(true)
    }

    /// Steps 20–26: the other entries of a definition.
    fn describe<'l>(
        &mut self,
        builder: &mut Builder<'l>,
        term: &'l str,
        object: &'l Object,
        definition: &mut Definition,
    ) -> Result<(), ErrorCode> {
        let old = self.options.is_1_0();
        let invalid = ErrorCode::InvalidTermDefinition;
        // 26
        for (name, _) in object.iter() {
            if !Keyword::from_text(name).is_some_and(|keyword| ENTRIES.has(keyword)) {
                return Err(invalid);
            }
        }
        if old && ["@index", "@context", "@nest", "@prefix"].into_iter().any(|name| object.contains(name)) {
            return Err(invalid);
        }
        // 20
        if let Some(value) = object.get("@index") {
            let name = value.as_str().ok_or(invalid)?;
            if !definition.container.has(Keyword::Index) {
                return Err(invalid);
            }
            match self.expand_within(builder, name)? {
                Mapping::Iri(iri) if iri::scheme(iri.as_str()).is_some() => definition.rare.index = Some(name.into()),
                _ => return Err(invalid),
            }
        }
        // 21
        if let Some(value) = object.get("@context") {
            definition.scoped = Some(Scoped::Own(Rc::new(value.clone())));
            let tried = Rc::new(builder.context.clone());
            self.terms += tried.size();
            let path = self.path.len();
            let local = Local::Written(Written { value, base: builder.base });
            if let Err(code) = self.process(&tried, local, Apply::TRIAL) {
                return Err(match code {
                    ErrorCode::Limit | ErrorCode::ContextUnknown | ErrorCode::Unsupported => code,
                    _ => self.about(ErrorCode::InvalidScopedContext, term),
                });
            }
            self.path.truncate(path);
        }
        if !object.contains("@type") {
            // 22
            if let Some(value) = object.get("@language") {
                definition.rare.language = Some(match value {
                    Value::Null => None,
                    Value::String(tag) => Some(self.language_tag(tag)?),
                    _ => return Err(ErrorCode::InvalidLanguageMapping),
                });
            }
            // 23
            if let Some(value) = object.get("@direction") {
                definition.rare.direction = Some(direction(value)?);
            }
        }
        // 24
        if let Some(value) = object.get("@nest") {
            match value.as_str() {
                Some(name) if name == "@nest" || Keyword::from_text(name).is_none() => {
                    definition.rare.nest = Some(name.into());
                }
                _ => return Err(ErrorCode::InvalidNestValue),
            }
        }
        // 25
        if let Some(value) = object.get("@prefix") {
            if term.bytes().any(|byte| matches!(byte, b':' | b'/')) {
                return Err(invalid);
            }
            definition.prefix = boolean(value, ErrorCode::InvalidPrefixValue)?;
            if definition.prefix && matches!(definition.mapping, Mapping::Keyword(_)) {
                return Err(invalid);
            }
        }
        Ok(())
    }

    /// IRI expansion with a local context, vocabulary-relative (steps 3 and 6.3 define what it needs first).
    fn expand_within(&mut self, builder: &mut Builder<'_>, value: &str) -> Result<Mapping, ErrorCode> {
        let prefix = compact(value).filter(|(prefix, suffix)| *prefix != "_" && !suffix.starts_with("//"));
        for name in [Some(value), prefix.map(|parts| parts.0)].into_iter().flatten() {
            let done = builder.state(name).is_ok_and(|place| builder.defined.get(place).is_some_and(|found| found.1));
            if !done
                && Keyword::from_text(name).is_none()
                && let Some((term, definition)) = entry(builder.object, name)
            {
                self.define(builder, term, definition)?;
            }
        }
        let mapping = builder.context.expand(value, false, true);
        if let Mapping::Iri(iri) = &mapping {
            self.spend(iri.quoted().len())?;
        }
        Ok(mapping)
    }
}

/// The member `name` with the lifetime of its object.
fn entry<'l>(object: &'l Object, name: &str) -> Option<(&'l str, &'l Value)> {
    object.get(name)?;
    object.iter().find(|member| member.0 == name)
}

fn iri_or_blank(mapping: Mapping) -> Result<Mapping, ErrorCode> {
    match mapping {
        Mapping::Iri(iri) if iri::is_iri_or_blank(iri.as_str()) => Ok(Mapping::Iri(iri)),
        _ => Err(ErrorCode::InvalidIriMapping),
    }
}

/// Step 19: the container mapping.
fn container(value: &Value, old: bool) -> Result<Keywords, ErrorCode> {
    use Keyword::{Graph, Id, Index, Language, List, Set, Type};
    let invalid = ErrorCode::InvalidContainerMapping;
    let mut found = Keywords::default();
    for item in value.as_list() {
        let keyword = item.as_str().and_then(Keyword::from_text).ok_or(invalid)?;
        found.add(keyword);
    }
    if old && (value.as_str().is_none() || found.any(Keywords::of(&[Graph, Id, Type]))) {
        return Err(invalid);
    }
    let allowed = if found.has(List) {
        found == Keywords::of(&[List])
    } else if found.has(Graph) {
        found.within(Keywords::of(&[Graph, Id, Index, Set])) && !(found.has(Id) && found.has(Index))
    } else {
        let main = [Id, Index, Language, Type].into_iter().filter(|keyword| found.has(*keyword)).count();
        main <= 1
    };
    if allowed && found.within(CONTAINERS) && !found.is_empty() { Ok(found) } else { Err(invalid) }
}
