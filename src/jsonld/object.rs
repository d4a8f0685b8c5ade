//! Expansion of objects: nodes, value objects, lists and sets
//! (<https://www.w3.org/TR/json-ld11-api/#expansion-algorithm>, steps 7–19).

use super::WHOLE;
use super::context::{Context, Definition, Direction, Local, Mapping};
use super::error::ErrorCode;
use super::expand::{How, Place, Property, Shape, TOP, Wrap};
use super::iri;
use super::keyword::{Keyword, Keywords};
use super::literal::Tags;
use super::process::Apply;
use super::run::{Item, Kind, Run};
use crate::json::{Object, Value};
use crate::sort::sorted_indices;
use crate::text::Cut;
use std::rc::Rc;

/// The contexts that hold inside an object.
pub(super) struct Inside {
    pub(super) context: Rc<Context>,
    /// The one in which its types are read.
    pub(super) types: Rc<Context>,
    /// Whether the last of its types is `@json`; `None` without types.
    pub(super) is_json: Option<bool>,
}

/// A member that means something.
pub(super) struct Entry<'d, 'c> {
    pub(super) key: &'d str,
    pub(super) value: &'d Value,
    pub(super) definition: Option<&'c Definition>,
    pub(super) means: Mapping,
}

const VALUE_ENTRIES: Keywords =
    Keywords::of(&[Keyword::Direction, Keyword::Index, Keyword::Language, Keyword::Type, Keyword::Value]);
const LIST_ENTRIES: Keywords = Keywords::of(&[Keyword::Index, Keyword::List]);
const SET_ENTRIES: Keywords = Keywords::of(&[Keyword::Index, Keyword::Set]);

impl<'d> Run<'_, 'd> {
    /// The document's outermost object, without the members named in `skip`.
    pub(super) fn root(&mut self, context: &Rc<Context>, object: &'d Object, skip: &[&str]) -> Result<(), ErrorCode> {
        let inside = self.typed(context, object, skip)?;
        let (entries, found, properties) = self.entries(&inside.context, object, skip, Keywords::default())?;
        // A document that is nothing but a graph is the default graph.
        if !properties && found == Keywords::of(&[Keyword::Graph]) {
            for entry in &entries {
                self.place(entry.key);
                self.expand(&inside.context, &TOP, entry.value, &How::default())?;
                self.leave();
            }
            return Ok(());
        }
        self.meaning(&inside, &TOP, &entries, (found, properties), &How::default()).map(|_| ())
    }

    /// Steps 7–19.
    pub(super) fn object(
        &mut self,
        context: &Rc<Context>,
        property: &Property<'_>,
        object: &'d Object,
        how: &How<'_>,
    ) -> Result<Shape, ErrorCode> {
        let inside = self.inside(context, property.definition, object, how.from_map)?;
        let (entries, found, properties) = self.entries(&inside.context, object, &[], Keywords::default())?;
        self.meaning(&inside, property, &entries, (found, properties), how)
    }

    /// Steps 7–11: the contexts that hold inside `object`.
    pub(super) fn inside(
        &mut self,
        context: &Rc<Context>,
        definition: Option<&Definition>,
        object: &'d Object,
        from_map: bool,
    ) -> Result<Inside, ErrorCode> {
        let mut active = context.clone();
        // 7
        if let (Some(previous), false) = (&context.previous, WHOLE && from_map) {
            let mut keep = false;
            for (key, _) in object.iter() {
                match context.keyword(key) {
                    Some(Keyword::Value) => keep = true,
                    Some(Keyword::Id) if object.len() == 1 => keep = true,
                    _ => {}
                }
            }
            if !keep {
                active = previous.clone();
            }
        }
        // 8
        if let Some(local) = definition.and_then(Local::of) {
            active = self.process(&active, local, Apply::PROPERTY)?;
        }
        // 9
        if let Some(own) = object.get("@context") {
            active = self.own_context(&active, own)?;
        }
        self.typed(&active, object, &[])
    }

    /// Steps 10–12: the contexts of the object's types.
    fn typed(&mut self, context: &Rc<Context>, object: &'d Object, skip: &[&str]) -> Result<Inside, ErrorCode> {
        let types = context.clone();
        let mut inside = Inside { context: types.clone(), types, is_json: None };
        for (key, value) in object.sorted() {
            if skip.contains(&key) || inside.context.keyword(key) != Some(Keyword::Type) {
                continue;
            }
            let names = value.as_list();
            let name = |index: u32| names.get(index as usize).and_then(Value::as_str);
            let order = sorted_indices(names.len(), &mut |a, b| name(a).cmp(&name(b)));
            for name in order.into_iter().filter_map(name) {
                let definition = inside.types.get(name).cloned();
                if let Some(local) = definition.as_deref().and_then(Local::of) {
                    inside.context = self.process(&inside.context, local, Apply::TYPE)?;
                }
            }
            if inside.is_json.is_none() {
                let last = names.last().and_then(Value::as_str);
                inside.is_json = last.map(|name| inside.context.keyword(name) == Some(Keyword::Json));
            }
        }
        Ok(inside)
    }

    /// Steps 13.1–13.4.2: the members that mean something, the keywords among them together with
    /// those in `seen`, and whether there are properties.
    pub(super) fn entries<'c>(
        &mut self,
        context: &'c Context,
        object: &'d Object,
        skip: &[&str],
        mut seen: Keywords,
    ) -> Result<(Vec<Entry<'d, 'c>>, Keywords, bool), ErrorCode> {
        let mut entries = Vec::with_capacity(object.len());
        let mut properties = false;
        for (key, value) in object.iter() {
            // 13.1
            if key == "@context" || skip.contains(&key) {
                continue;
            }
            // 13.2
            let definition = context.get(key).map(Rc::as_ref);
            let means = match definition {
                Some(definition) => definition.mapping.clone(),
                None => context.expand(key, false, true),
            };
            match &means {
                Mapping::Keyword(keyword) => {
                    let repeatable = matches!(keyword, Keyword::Included | Keyword::Type | Keyword::Nest);
                    if !seen.add(*keyword) && !repeatable {
                        return Err(self.about(ErrorCode::CollidingKeywords, key));
                    }
                }
                Mapping::Iri(name) if name.as_str().has(b':') => {
                    properties |= *value != Value::Null;
                    self.spend(name.quoted().len())?;
                }
                // 13.3
                _ => {
                    self.place(key);
                    self.lose(ErrorCode::UndefinedTerm, key)?;
                    self.leave();
                    continue;
                }
            }
            entries.push(Entry { key, value, definition, means });
        }
        Ok((entries, seen, properties))
    }

    /// Steps 13–19: what kind of object it is.
    fn meaning(
        &mut self,
        inside: &Inside,
        property: &Property<'_>,
        entries: &[Entry<'d, '_>],
        (found, properties): (Keywords, bool),
        how: &How<'_>,
    ) -> Result<Shape, ErrorCode> {
        let only = |allowed: Keywords| !properties && found.within(allowed);
        let main = |keyword: Keyword| {
            entries.iter().find(|entry| matches!(entry.means, Mapping::Keyword(means) if means == keyword))
        };
        if let Some(value) = main(Keyword::Value) {
            // 15
            if !only(VALUE_ENTRIES) {
                return Err(ErrorCode::InvalidValueObject);
            }
            let start = self.quads.len();
            let Some(item) = self.value_object(inside, value, &main)? else { return Ok(Shape::Null) };
            return self.attach(property, item, how, start);
        }
        if let Some(list) = main(Keyword::List) {
            // 13.4.11, 17
            if !only(LIST_ENTRIES) {
                return Err(ErrorCode::InvalidSetOrListObject);
            }
            let start = self.quads.len();
            if property.place == Place::Free {
                self.lose(ErrorCode::FreeFloating, list.key)?;
                return Ok(Shape::Null);
            }
            let first = self.items.len();
            self.place(list.key);
            let inner = Property { place: property.place, definition: property.definition, lists: true };
            self.expand(&inside.context, &inner, list.value, &How::default())?;
            self.leave();
            self.list(first)?;
            let Some(item) = self.items.pop() else { return Ok(Shape::Null) };
            return self.attach(property, item, how, start);
        }
        if let Some(set) = main(Keyword::Set) {
            if !only(SET_ENTRIES) {
                return Err(ErrorCode::InvalidSetOrListObject);
            }
            self.place(set.key);
            let shape = self.expand(&inside.context, property, set.value, how)?;
            self.leave();
            return Ok(if shape == Shape::Null { Shape::Null } else { Shape::Many });
        }
        // 18
        if only(Keywords::of(&[Keyword::Language])) && !found.is_empty() {
            self.lose(ErrorCode::KeywordLost, "@language")?;
            return Ok(Shape::Null);
        }
        // 19
        if property.place == Place::Free && only(Keywords::of(&[Keyword::Id])) {
            self.lose(ErrorCode::FreeFloating, "@id")?;
        }
        self.node(inside, entries, (found, properties), how)
    }

    /// Puts a literal or list where it belongs. `start`: the quads before it.
    fn attach(&mut self, property: &Property<'_>, item: Item, how: &How<'_>, start: usize) -> Result<Shape, ErrorCode> {
        match property.place {
            // 19
            Place::Free => {
                self.lose(ErrorCode::FreeFloating, "")?;
                self.quads.truncate(start);
                return Ok(Shape::Null);
            }
            Place::Included => return Err(ErrorCode::InvalidIncludedValue),
            Place::Property => {}
        }
        if how.graph != Wrap::Never || how.id.is_some() {
            self.lose(ErrorCode::InvalidValueObject, "")?;
        }
        if how.graph == Wrap::Never {
            self.items.push(item);
        } else {
            self.quads.truncate(start);
            let node = self.fresh();
            self.items.push(Item { term: Some(node), kind: Kind::Node });
        }
        Ok(Shape::One)
    }

    /// Step 15.
    fn value_object<'e>(
        &mut self,
        inside: &Inside,
        value: &Entry<'d, '_>,
        main: &dyn Fn(Keyword) -> Option<&'e Entry<'d, 'e>>,
    ) -> Result<Option<Item>, ErrorCode>
    where
        'd: 'e,
    {
        let language = match main(Keyword::Language).map(|entry| entry.value) {
            Some(Value::String(tag)) => Some(self.language_tag(tag)?),
            Some(_) => return Err(ErrorCode::InvalidLanguageTaggedString),
            None => None,
        };
        let direction = match main(Keyword::Direction) {
            Some(entry) => Some(Direction::of(entry.value).ok_or(ErrorCode::InvalidBaseDirection)?),
            None => None,
        };
        if main(Keyword::Index).is_some_and(|entry| entry.value.as_str().is_none()) {
            return Err(ErrorCode::InvalidIndexValue);
        }
        let datatype = match main(Keyword::Type).map(|entry| entry.value) {
            None | Some(Value::Null) => None,
            Some(written) => match written.as_list() {
                [Value::String(name)] => Some(inside.types.expand(name, true, true)),
                names if names.iter().all(|name| name.as_str().is_some()) => {
                    return Err(ErrorCode::InvalidTypedValue);
                }
                _ => return Err(ErrorCode::InvalidTypeValue),
            },
        };
        if datatype.is_some() && (language.is_some() || direction.is_some()) {
            return Err(ErrorCode::InvalidValueObject);
        }
        if inside.is_json == Some(true) {
            return self.json_literal(value.value).map(Some);
        }
        match value.value {
            Value::Null => {
                self.lose(ErrorCode::NullValue, value.key)?;
                return Ok(None);
            }
            Value::Array(_) | Value::Object(_) => return Err(ErrorCode::InvalidValueObjectValue),
            Value::String(_) => {}
            _ if language.is_some() => return Err(ErrorCode::InvalidLanguageTaggedValue),
            _ => {}
        }
        let datatype = match &datatype {
            None => None,
            Some(Mapping::Iri(name)) if iri::is_well_formed(name.as_str()) => Some(name.as_str()),
            Some(_) => return Err(ErrorCode::InvalidTypedValue),
        };
        self.literal(value.value, Tags { datatype, language: language.as_deref(), direction }).map(Some)
    }
}
