//! Expansion (<https://www.w3.org/TR/json-ld11-api/#expansion-algorithm>), which writes the RDF of
//! each node as soon as it knows the node's name, so that no expanded document is ever built.

use super::WHOLE;
use super::context::{Coercion, Context, Definition, Local, Mapping};
use super::error::ErrorCode;
use super::keyword::Keyword;
use super::literal::Tags;
use super::process::Apply;
use super::run::{Item, Kind, Run, Step};
use crate::json::Value;
use std::rc::Rc;

/// The active property.
pub(super) struct Property<'c> {
    pub(super) place: Place,
    pub(super) definition: Option<&'c Definition>,
    /// Whether arrays in arrays are lists in lists.
    pub(super) lists: bool,
}

/// Where a value stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Outside of all properties, or in `@graph`: only nodes mean something here.
    Free,
    /// In `@included`: only nodes are allowed.
    Included,
    /// In a property.
    Property,
}

/// Outside of all properties.
pub(super) const TOP: Property<'static> = Property { place: Place::Free, definition: None, lists: false };

impl<'c> Property<'c> {
    /// The property with this definition, if it has one.
    pub(super) fn new(definition: Option<&'c Definition>) -> Self {
        let lists = definition.is_some_and(|definition| definition.container.has(Keyword::List));
        Self { place: Place::Property, definition, lists }
    }
}

/// How the containers of a property change the values in it.
#[derive(Default)]
pub(super) struct How<'d> {
    /// The value stands in a map, whose context holds.
    pub(super) from_map: bool,
    /// The name of nodes that do not say their own (`@id` maps).
    pub(super) id: Option<(Mapping, &'d str)>,
    pub(super) graph: Wrap,
}

/// Whether values become graphs.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Wrap {
    #[default]
    Never,
    /// All.
    Always,
    /// All that are not graphs already.
    Others,
}

/// What expansion made of a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// Nothing.
    Null,
    /// One item.
    One,
    /// An array of any number of items.
    Many,
}

impl<'d> Run<'_, 'd> {
    /// Expands `value` and puts what it means on `items`.
    pub(super) fn expand(
        &mut self,
        context: &Rc<Context>,
        property: &Property<'_>,
        value: &'d Value,
        how: &How<'_>,
    ) -> Result<Shape, ErrorCode> {
        match value {
            // 1
            Value::Null => Ok(Shape::Null),
            // 5
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.path.push(Step::Item(index));
                    let start = self.items.len();
                    let shape = self.expand(context, property, item, how)?;
                    // 5.2.2
                    if property.lists && shape == Shape::Many {
                        self.list(start)?;
                    }
                    self.path.pop();
                }
                Ok(Shape::Many)
            }
            // 6–20
            Value::Object(object) => self.object(context, property, object, how),
            // 4
            scalar => self.scalar(context, property, scalar, how),
        }
    }

    fn scalar(
        &mut self,
        context: &Rc<Context>,
        property: &Property<'_>,
        value: &Value,
        how: &How<'_>,
    ) -> Result<Shape, ErrorCode> {
        let written = value.as_str().unwrap_or_default();
        match property.place {
            Place::Free => {
                self.lose(ErrorCode::FreeFloating, written)?;
                return Ok(Shape::Null);
            }
            Place::Included => return Err(ErrorCode::InvalidIncludedValue),
            Place::Property => {}
        }
        let scoped;
        let mut context = context;
        if let Some(local) = property.definition.and_then(Local::of) {
            scoped = self.process(context, local, Apply::PROPERTY)?;
            context = &scoped;
        }
        let item = self.value(context, property.definition, value)?;
        if how.graph != Wrap::Never {
            // A graph of one value: nodes only mean something in a graph.
            if item.kind == Kind::Literal {
                self.lose(ErrorCode::FreeFloating, written)?;
            }
            let node = self.fresh();
            self.items.push(Item { term: Some(node), kind: Kind::Node });
        } else {
            if WHOLE && how.id.is_some() && item.kind == Kind::Literal {
                self.lose(ErrorCode::InvalidValueObject, written)?;
            }
            self.items.push(item);
        }
        Ok(Shape::One)
    }

    /// <https://www.w3.org/TR/json-ld11-api/#value-expansion>
    pub(super) fn value(
        &mut self,
        context: &Context,
        definition: Option<&Definition>,
        value: &Value,
    ) -> Result<Item, ErrorCode> {
        let coercion = definition.map_or(&Coercion::Free, |definition| &definition.coercion);
        match (coercion, value) {
            // 1
            (Coercion::Id, Value::String(text)) => {
                let mapping = context.expand(text, true, false);
                let term = self.resource(&mapping, text, ErrorCode::RelativeId)?;
                Ok(Item { term, kind: Kind::Node })
            }
            // 2
            (Coercion::Vocab, Value::String(text)) => {
                let mapping = context.expand(text, true, true);
                let term = self.resource(&mapping, text, ErrorCode::RelativeVocab)?;
                Ok(Item { term, kind: Kind::Node })
            }
            // 4
            (Coercion::Json, _) => self.json_literal(value),
            (Coercion::Datatype(datatype), _) => {
                self.literal(value, Tags { datatype: Some(datatype.as_str()), ..Tags::default() })
            }
            // 5
            (_, Value::String(_)) => {
                let (language, direction) = (context.language(definition), context.direction(definition));
                self.literal(value, Tags { datatype: None, language, direction })
            }
            _ => self.literal(value, Tags::default()),
        }
    }
}
