//! Contexts that stand in documents
//! (<https://www.w3.org/TR/json-ld11-api/#context-processing-algorithm>, steps 5.5–5.13).

use super::context::{Context, Direction, Mapping, Written};
use super::error::ErrorCode;
use super::iri;
use super::keyword::{Keyword, Keywords};
use super::process::{Apply, boolean};
use super::run::Run;
use super::term::Builder;
use crate::json::{Object, Value};
use std::rc::Rc;

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

impl Run<'_, '_> {
    /// Steps 5.5–5.13.
    pub(super) fn define_written(
        &mut self,
        active: &Rc<Context>,
        written: Written<'_>,
        apply: Apply,
    ) -> Result<Context, ErrorCode> {
        let object = written.value.as_object().ok_or(ErrorCode::InvalidLocalContext)?;
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
            let merged = self.import(url, object, written)?;
            return self.define_all(active, &merged, written, apply);
        }
        self.define_all(active, object, written, apply)
    }

    /// 5.6.3–5.6.8: the members of the imported context that `object` does not override, and `object`.
    fn import(&mut self, reference: &str, object: &Object, written: Written<'_>) -> Result<Object, ErrorCode> {
        let url = self.absolute(reference, written)?;
        self.enter(&url)?;
        let mut merged = object.without("@import");
        // Bundled ones are not kept in the form that this needs.
        let loaded = self.load(&url)?;
        self.remotes.pop();
        let imported = loaded.as_object().ok_or(ErrorCode::InvalidRemoteContext)?;
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
        written: Written<'_>,
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
            context.defaults.base = match (value, &context.defaults.base) {
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
            context.defaults.language = match value {
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
            context.defaults.direction = direction(value)?;
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
        let mut builder = Builder::new(context, object, written.base, protected, apply);
        for (term, value) in object.sorted() {
            if !Keyword::from_text(term).is_some_and(|keyword| SETTINGS.has(keyword)) {
                self.define(&mut builder, term, value)?;
            }
        }
        Ok(builder.context)
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
