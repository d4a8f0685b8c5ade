//! Expansion of objects: nodes, value objects, lists and sets
//! (<https://www.w3.org/TR/json-ld11-api/#expansion-algorithm>, steps 7–19).

use super::context::{Coercion, Context, Definition, Direction, Iri, Local, Mapping};
use super::error::{ErrorCode, Fail};
use super::expand::{How, Place, Property, Shape, TOP, Wrap};
use super::iri;
use super::keyword::{Keyword, Keywords};
use super::literal::Tags;
use super::process::Apply;
use super::run::{Graph, Item, Kind, RDF_TYPE, Run};
use crate::json::{Object, Value};
use crate::rdf::Term;
use crate::sort::sorted_indices;
use std::rc::Rc;

/// The contexts that hold inside an object.
struct Inside {
    context: Rc<Context>,
    /// The one in which its types are read.
    types: Rc<Context>,
    /// What the last of its types means.
    input_type: Option<Mapping>,
}

/// A member that means something.
struct Entry<'d, 'c> {
    key: &'d str,
    value: &'d Value,
    definition: Option<&'c Definition>,
    means: Mapping,
}

/// The node that members are about.
struct Node {
    /// `None` when RDF has no such name.
    subject: Option<Term>,
    /// Keywords it has so far.
    seen: Keywords,
}

const VALUE_ENTRIES: Keywords =
    Keywords::of(&[Keyword::Direction, Keyword::Index, Keyword::Language, Keyword::Type, Keyword::Value]);
const LIST_ENTRIES: Keywords = Keywords::of(&[Keyword::Index, Keyword::List]);
const SET_ENTRIES: Keywords = Keywords::of(&[Keyword::Index, Keyword::Set]);
const GRAPH_ENTRIES: Keywords = Keywords::of(&[Keyword::Graph, Keyword::Id, Keyword::Index]);

impl<'d> Run<'_, 'd> {
    /// The document's outermost object, without the members named in `skip`.
    pub(super) fn root(&mut self, context: &Rc<Context>, object: &'d Object, skip: &[&str]) -> Result<(), Fail> {
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
        how: &How,
    ) -> Result<Shape, Fail> {
        let inside = self.inside(context, property.definition, object, how.from_map)?;
        let (entries, found, properties) = self.entries(&inside.context, object, &[], Keywords::default())?;
        self.meaning(&inside, property, &entries, (found, properties), how)
    }

    /// Steps 7–11: the contexts that hold inside `object`.
    fn inside(
        &mut self,
        context: &Rc<Context>,
        definition: Option<&Definition>,
        object: &'d Object,
        from_map: bool,
    ) -> Result<Inside, Fail> {
        let mut active = context.clone();
        // 7
        if let (Some(previous), false) = (&context.previous, from_map) {
            let mut keep = false;
            for (key, _) in object.iter() {
                match context.expand_key(key) {
                    Mapping::Keyword(Keyword::Value) => keep = true,
                    Mapping::Keyword(Keyword::Id) if object.len() == 1 => keep = true,
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
    fn typed(&mut self, context: &Rc<Context>, object: &'d Object, skip: &[&str]) -> Result<Inside, Fail> {
        let types = context.clone();
        let mut inside = Inside { context: types.clone(), types, input_type: None };
        for (key, value) in object.sorted() {
            if skip.contains(&key) || inside.context.expand_key(key) != Mapping::Keyword(Keyword::Type) {
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
            if inside.input_type.is_none() {
                let last = names.last().and_then(Value::as_str);
                inside.input_type = last.map(|name| inside.context.expand(name, true, true));
            }
        }
        Ok(inside)
    }

    /// Steps 13.1–13.4.2: the members that mean something, the keywords among them together with
    /// those in `seen`, and whether there are properties.
    fn entries<'c>(
        &mut self,
        context: &'c Context,
        object: &'d Object,
        skip: &[&str],
        mut seen: Keywords,
    ) -> Result<(Vec<Entry<'d, 'c>>, Keywords, bool), Fail> {
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
                        return Err(Fail::about(ErrorCode::CollidingKeywords, key));
                    }
                }
                Mapping::Iri(name) if name.as_str().contains(':') => {
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
        how: &How,
    ) -> Result<Shape, Fail> {
        let only = |allowed: Keywords| !properties && found.within(allowed);
        let main = |keyword: Keyword| entries.iter().find(|entry| entry.means == Mapping::Keyword(keyword));
        if let Some(value) = main(Keyword::Value) {
            // 15
            if !only(VALUE_ENTRIES) {
                return Err(ErrorCode::InvalidValueObject.into());
            }
            let start = self.quads.len();
            let Some(item) = self.value_object(inside, value, &main)? else { return Ok(Shape::Null) };
            return self.attach(property, item, how, start);
        }
        if let Some(list) = main(Keyword::List) {
            // 13.4.11, 17
            if !only(LIST_ENTRIES) {
                return Err(ErrorCode::InvalidSetOrListObject.into());
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
                return Err(ErrorCode::InvalidSetOrListObject.into());
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
    fn attach(&mut self, property: &Property<'_>, item: Item, how: &How, start: usize) -> Result<Shape, Fail> {
        match property.place {
            // 19
            Place::Free => {
                self.lose(ErrorCode::FreeFloating, "")?;
                self.quads.truncate(start);
                return Ok(Shape::Null);
            }
            Place::Included => return Err(ErrorCode::InvalidIncludedValue.into()),
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
    ) -> Result<Option<Item>, Fail>
    where
        'd: 'e,
    {
        let language = match main(Keyword::Language).map(|entry| entry.value) {
            Some(Value::String(tag)) => Some(self.language_tag(tag)?),
            Some(_) => return Err(ErrorCode::InvalidLanguageTaggedString.into()),
            None => None,
        };
        let direction = match main(Keyword::Direction) {
            Some(entry) => Some(Direction::of(entry.value).ok_or(ErrorCode::InvalidBaseDirection)?),
            None => None,
        };
        if main(Keyword::Index).is_some_and(|entry| entry.value.as_str().is_none()) {
            return Err(ErrorCode::InvalidIndexValue.into());
        }
        let datatype = match main(Keyword::Type).map(|entry| entry.value) {
            None | Some(Value::Null) => None,
            Some(written) => match written.as_list() {
                [Value::String(name)] => Some(inside.types.expand(name, true, true)),
                names if names.iter().all(|name| name.as_str().is_some()) => {
                    return Err(ErrorCode::InvalidTypedValue.into());
                }
                _ => return Err(ErrorCode::InvalidTypeValue.into()),
            },
        };
        if datatype.is_some() && (language.is_some() || direction.is_some()) {
            return Err(ErrorCode::InvalidValueObject.into());
        }
        if inside.input_type == Some(Mapping::Keyword(Keyword::Json)) {
            return self.json_literal(value.value).map(Some);
        }
        match value.value {
            Value::Null => {
                self.lose(ErrorCode::NullValue, value.key)?;
                return Ok(None);
            }
            Value::Array(_) | Value::Object(_) => return Err(ErrorCode::InvalidValueObjectValue.into()),
            Value::String(_) => {}
            _ if language.is_some() => return Err(ErrorCode::InvalidLanguageTaggedValue.into()),
            _ => {}
        }
        let datatype = match &datatype {
            None => None,
            Some(Mapping::Iri(name)) if iri::is_well_formed(name.as_str()) => Some(name.as_str()),
            Some(_) => return Err(ErrorCode::InvalidTypedValue.into()),
        };
        self.literal(value.value, Tags { datatype, language: language.as_deref(), direction }).map(Some)
    }

    /// A node object, or the graph that it becomes.
    fn node(
        &mut self,
        inside: &Inside,
        entries: &[Entry<'d, '_>],
        (found, properties): (Keywords, bool),
        how: &How,
    ) -> Result<Shape, Fail> {
        let own = self.own_id(inside, entries)?;
        let given = match &how.id {
            Some((mapping, written)) => self.resource(mapping, written, ErrorCode::RelativeId)?,
            None => None,
        };
        let is_graph = found.has(Keyword::Graph) && found.within(GRAPH_ENTRIES) && !properties;
        let wrapped = how.graph == Wrap::Always || (how.graph == Wrap::Others && !is_graph);
        let outer = self.graph.clone();
        let mut name = None;
        if wrapped {
            name = if how.id.is_some() { given.clone() } else { Some(self.fresh()) };
            self.graph = name.clone().map_or(Graph::Lost, Graph::Named);
        }
        let subject = match own {
            Some(own) => own,
            None if how.id.is_some() && !wrapped => given,
            None => Some(self.fresh()),
        };
        let mut node = Node { subject, seen: found };
        self.members(inside, entries, &mut node, false)?;
        self.graph = outer;
        let term = if wrapped { name } else { node.subject };
        self.items.push(Item { term, kind: Kind::Node });
        Ok(Shape::One)
    }

    /// The `@id` among `entries`, also within `@nest`. The inner `None` is an id that RDF cannot write.
    fn own_id(&mut self, inside: &Inside, entries: &[Entry<'d, '_>]) -> Result<Option<Option<Term>>, Fail> {
        for entry in entries {
            match entry.means {
                Mapping::Keyword(Keyword::Id) => {
                    self.place(entry.key);
                    let written = entry.value.as_str().ok_or(ErrorCode::InvalidIdValue)?;
                    let mapping = inside.context.expand(written, true, false);
                    let term = self.resource(&mapping, written, ErrorCode::RelativeId)?;
                    self.leave();
                    return Ok(Some(term));
                }
                Mapping::Keyword(Keyword::Nest) => {
                    for nested in entry.value.as_list().iter().filter_map(Value::as_object) {
                        let nest = self.nest_context(inside, entry)?;
                        let (entries, ..) = self.entries(&nest.context, nested, &[], Keywords::default())?;
                        if let Some(found) = self.own_id(&nest, &entries)? {
                            return Ok(Some(found));
                        }
                    }
                }
                _ => {}
            }
        }
        Ok(None)
    }

    /// The contexts within a nesting member, which may have one of its own.
    fn nest_context(&mut self, inside: &Inside, entry: &Entry<'d, '_>) -> Result<Inside, Fail> {
        let context = match entry.definition.and_then(Local::of) {
            Some(local) => self.process(&inside.context, local, Apply::PROPERTY)?,
            None => inside.context.clone(),
        };
        Ok(Inside { context, types: inside.types.clone(), input_type: None })
    }

    /// Steps 13 and 14 for the members of a node, of a `@nest` in it, or (`reverse`) of its `@reverse`.
    fn members(
        &mut self,
        inside: &Inside,
        entries: &[Entry<'d, '_>],
        node: &mut Node,
        reverse: bool,
    ) -> Result<(), Fail> {
        for entry in entries {
            self.place(entry.key);
            match &entry.means {
                // 13.4.1
                Mapping::Keyword(_) if reverse => return Err(ErrorCode::InvalidReversePropertyMap.into()),
                Mapping::Keyword(keyword) => self.keyword(inside, entry, *keyword, node)?,
                Mapping::Iri(name) => self.property(&inside.context, entry, name, node, reverse)?,
                Mapping::Null => {}
            }
            self.leave();
        }
        Ok(())
    }

    /// Step 13.4 for a node.
    fn keyword(
        &mut self,
        inside: &Inside,
        entry: &Entry<'d, '_>,
        keyword: Keyword,
        node: &mut Node,
    ) -> Result<(), Fail> {
        let start = self.items.len();
        match keyword {
            // 13.4.3: read by `own_id`.
            Keyword::Id => {}
            // 13.4.4
            Keyword::Type => {
                for name in entry.value.as_list() {
                    let written = name.as_str().ok_or(ErrorCode::InvalidTypeValue)?;
                    let mapping = inside.types.expand(written, true, true);
                    let object = self.resource(&mapping, written, ErrorCode::RelativeType)?;
                    let predicate = self.known(RDF_TYPE);
                    self.emit(node.subject.as_ref(), Some(&predicate), object.as_ref())?;
                }
            }
            // 13.4.5
            Keyword::Graph => {
                let name = node.subject.clone().map_or(Graph::Lost, Graph::Named);
                let outer = core::mem::replace(&mut self.graph, name);
                self.expand(&inside.context, &TOP, entry.value, &How::default())?;
                self.graph = outer;
            }
            // 13.4.6
            Keyword::Included => {
                let included = Property { place: Place::Included, definition: None, lists: false };
                self.expand(&inside.context, &included, entry.value, &How::default())?;
            }
            // 13.4.9
            Keyword::Direction => {
                Direction::of(entry.value).ok_or(ErrorCode::InvalidBaseDirection)?;
                self.lose(ErrorCode::KeywordLost, entry.key)?;
            }
            // 13.4.8
            Keyword::Language => {
                entry.value.as_str().ok_or(ErrorCode::InvalidLanguageTaggedString)?;
                self.lose(ErrorCode::KeywordLost, entry.key)?;
            }
            // 13.4.10: RDF has no place for it, and nothing is lost: it is for sorting.
            Keyword::Index => {
                entry.value.as_str().ok_or(ErrorCode::InvalidIndexValue)?;
            }
            // 13.4.13
            Keyword::Reverse => {
                let map = entry.value.as_object().ok_or(ErrorCode::InvalidReverseValue)?;
                let inner = self.inside(&inside.context, None, map, false)?;
                let (entries, ..) = self.entries(&inner.context, map, &[], Keywords::default())?;
                self.members(&inner, &entries, node, true)?;
            }
            // 13.4.14, 14
            Keyword::Nest => {
                for nested in entry.value.as_list() {
                    let object = nested.as_object().ok_or(ErrorCode::InvalidNestValue)?;
                    let nest = self.nest_context(inside, entry)?;
                    let (entries, seen, _) = self.entries(&nest.context, object, &[], node.seen)?;
                    if seen.has(Keyword::Value) {
                        return Err(ErrorCode::InvalidNestValue.into());
                    }
                    node.seen = seen;
                    self.members(&nest, &entries, node, false)?;
                }
            }
            Keyword::List | Keyword::Set => return Err(ErrorCode::InvalidSetOrListObject.into()),
            _ => self.lose(ErrorCode::UndefinedTerm, entry.key)?,
        }
        self.items.truncate(start);
        Ok(())
    }

    /// Steps 13.5–13.14 for a property of a node.
    fn property(
        &mut self,
        context: &Rc<Context>,
        entry: &Entry<'d, '_>,
        name: &Iri,
        node: &Node,
        reverse: bool,
    ) -> Result<(), Fail> {
        let start = self.items.len();
        let shape = self.property_value(context, entry)?;
        // 13.10
        if shape == Shape::Null {
            return Ok(());
        }
        // 13.11
        let container = entry.definition.map_or(Keywords::default(), |definition| definition.container);
        let is_list = shape == Shape::One && self.items.last().is_some_and(|item| item.kind == Kind::List);
        if container.has(Keyword::List) && !is_list {
            self.list(start)?;
        }
        let predicate = if iri::is_well_formed(name.as_str()) {
            Some(Term::Ground(name.quoted().clone()))
        } else {
            self.lose(ErrorCode::InvalidPredicate, entry.key)?;
            None
        };
        // 13.13, 13.14
        let backwards = reverse != entry.definition.is_some_and(|definition| definition.reverse);
        for item in start..self.items.len() {
            let Some(Item { term, kind }) = self.items.get(item) else { break };
            let (term, kind) = (term.clone(), *kind);
            if !backwards {
                self.emit(node.subject.as_ref(), predicate.as_ref(), term.as_ref())?;
            } else if kind == Kind::Node {
                self.emit(term.as_ref(), predicate.as_ref(), node.subject.as_ref())?;
            } else {
                return Err(ErrorCode::InvalidReversePropertyValue.into());
            }
        }
        self.items.truncate(start);
        Ok(())
    }

    /// Steps 13.5–13.9.
    fn property_value(&mut self, context: &Rc<Context>, entry: &Entry<'d, '_>) -> Result<Shape, Fail> {
        let property = Property::new(entry.definition);
        let mut how = How::default();
        if let Some(definition) = entry.definition {
            let container = definition.container;
            // 13.6
            if definition.coercion == Coercion::Json {
                let item = self.json_literal(entry.value)?;
                self.items.push(item);
                return Ok(Shape::One);
            }
            let keyed = Keywords::of(&[Keyword::Id, Keyword::Index, Keyword::Type]);
            if let Value::Object(map) = entry.value {
                // 13.7
                if container.has(Keyword::Language) {
                    return self.language_map(context, definition, map);
                }
                // 13.8
                if container.any(keyed) {
                    return self.index_map(context, entry.key, definition, map);
                }
            }
            // 13.12
            if container.has(Keyword::Graph) && !container.any(Keywords::of(&[Keyword::Id, Keyword::Index])) {
                how.graph = Wrap::Always;
            }
        }
        // 13.9
        self.expand(context, &property, entry.value, &how)
    }
}
