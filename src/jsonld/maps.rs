//! Language, index, id, type and graph maps
//! (<https://www.w3.org/TR/json-ld11-api/#expansion-algorithm>, steps 13.7 and 13.8).

use super::context::{Context, Definition, Local, Mapping};
use super::error::ErrorCode;
use super::expand::{How, Property, Shape, Wrap};
use super::keyword::Keyword;
use super::literal::Tags;
use super::process::Apply;
use super::run::{Item, Kind, RDF_TYPE, Run, Step};
use crate::json::{Object, Value};
use crate::rdf::Term;
use std::rc::Rc;

impl<'d> Run<'_, 'd> {
    /// 13.7
    pub(super) fn language_map(
        &mut self,
        context: &Rc<Context>,
        definition: &Definition,
        map: &'d Object,
    ) -> Result<Shape, ErrorCode> {
        let direction = context.direction(Some(definition));
        for (tag, value) in map.iter() {
            self.place(tag);
            let none = context.keyword(tag) == Some(Keyword::None);
            let language = if none { None } else { Some(self.language_tag(tag)?) };
            for text in value.as_list() {
                match text {
                    Value::Null => {}
                    Value::String(_) => {
                        let tags = Tags { datatype: None, language: language.as_deref(), direction };
                        let item = self.literal(text, tags)?;
                        self.items.push(item);
                    }
                    _ => return Err(ErrorCode::InvalidLanguageMapValue),
                }
            }
            self.leave();
        }
        Ok(Shape::Many)
    }

    /// 13.8
    pub(super) fn index_map(
        &mut self,
        context: &Rc<Context>,
        key: &'d str,
        definition: &Definition,
        map: &'d Object,
    ) -> Result<Shape, ErrorCode> {
        let container = definition.container;
        let by_id = container.has(Keyword::Id);
        let by_type = container.has(Keyword::Type);
        for (index, value) in map.iter() {
            self.place(index);
            // 13.8.3.1–3
            let mut inside = context.clone();
            if let Some(previous) = context.previous.as_ref().filter(|_| by_id || by_type) {
                inside = previous.clone();
            }
            if by_type {
                let typed = inside.get(index).cloned();
                if let Some(local) = typed.as_deref().and_then(Local::of) {
                    inside = self.process(&inside, local, Apply::TYPE)?;
                }
            }
            // 13.8.3.4
            let none = context.keyword(index) == Some(Keyword::None);
            let mut how = How { from_map: true, id: None, graph: Wrap::Never };
            if container.has(Keyword::Graph) {
                how.graph = Wrap::Others;
            }
            if by_id && !none {
                how.id = Some((context.expand(index, true, false), index));
            }
            // 13.8.3.5, 13.8.3.6
            let start = self.items.len();
            let own = inside.clone();
            let property = Property::new(own.get(key).map(Rc::as_ref));
            for (place, item) in value.as_list().iter().enumerate() {
                if value.as_array().is_some() {
                    self.path.push(Step::Item(place));
                }
                self.expand(&inside, &property, item, &how)?;
                if value.as_array().is_some() {
                    self.path.pop();
                }
            }
            // 13.8.3.7
            if !none && by_type {
                let mapping = context.expand(index, true, true);
                let term = self.resource(&mapping, index, ErrorCode::RelativeType)?;
                let predicate = self.known(RDF_TYPE);
                self.describe_items(start, Some(predicate), term)?;
            } else if !none && let Some(name) = &definition.rare.index {
                let term = match context.expand_key(name) {
                    Mapping::Iri(iri) => self.resource(&Mapping::Iri(iri), name, ErrorCode::InvalidPredicate)?,
                    _ => None,
                };
                let written = Value::string(index);
                let value = self.value(context, context.get(name).map(Rc::as_ref), &written)?;
                self.describe_items(start, term, value.term)?;
            }
            self.leave();
        }
        Ok(Shape::Many)
    }

    /// Says `predicate` `object` of each node on `items` from `start`.
    fn describe_items(&mut self, start: usize, predicate: Option<Term>, object: Option<Term>) -> Result<(), ErrorCode> {
        for index in start..self.items.len() {
            match self.items.get(index) {
                Some(Item { kind: Kind::Node, term }) => {
                    let term = term.clone();
                    self.emit(term.as_ref(), predicate.as_ref(), object.as_ref())?;
                }
                _ => return Err(ErrorCode::InvalidValueObject),
            }
        }
        Ok(())
    }
}
