//! Node objects: their names, keywords and properties
//! (<https://www.w3.org/TR/json-ld11-api/#expansion-algorithm>, steps 13 and 14).

use super::WHOLE;
use super::context::{Coercion, Context, Direction, Iri, Local, Mapping};
use super::error::ErrorCode;
use super::expand::{How, Place, Property, Shape, TOP, Wrap};
use super::iri;
use super::keyword::{Keyword, Keywords};
use super::object::{Entry, Inside};
use super::process::Apply;
use super::run::{Graph, Item, Kind, RDF_TYPE, Run};
use crate::json::Value;
use crate::rdf::Term;
use std::rc::Rc;

/// The node that members are about.
struct Node {
    /// `None` when RDF has no such name.
    subject: Option<Term>,
    /// Keywords it has so far.
    seen: Keywords,
}

/// Keywords that badges have no need of.
const RARE: Keywords = Keywords::of(&[Keyword::Graph, Keyword::Included, Keyword::Nest, Keyword::Reverse]);

const GRAPH_ENTRIES: Keywords = Keywords::of(&[Keyword::Graph, Keyword::Id, Keyword::Index]);

impl<'d> Run<'_, 'd> {
    /// A node object, or the graph that it becomes.
    pub(super) fn node(
        &mut self,
        inside: &Inside,
        entries: &[Entry<'d, '_>],
        (found, properties): (Keywords, bool),
        how: &How<'_>,
    ) -> Result<Shape, ErrorCode> {
        let own = self.own_id(inside, entries)?;
        let given = match &how.id {
            Some((mapping, written)) if WHOLE => self.resource(mapping, written, ErrorCode::RelativeId)?,
            _ => None,
        };
        let is_graph = found.has(Keyword::Graph) && found.within(GRAPH_ENTRIES) && !properties;
        let wrapped = how.graph == Wrap::Always || (WHOLE && how.graph == Wrap::Others && !is_graph);
        let named = WHOLE && how.id.is_some();
        let outer = self.graph.clone();
        let mut name = None;
        if wrapped {
            name = if named { given.clone() } else { Some(self.fresh()) };
            self.graph = name.clone().map_or(Graph::Lost, Graph::Named);
        }
        let subject = match own {
            Some(own) => own,
            None if named && !wrapped => given,
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
    fn own_id(&mut self, inside: &Inside, entries: &[Entry<'d, '_>]) -> Result<Option<Option<Term>>, ErrorCode> {
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
                Mapping::Keyword(Keyword::Nest) if WHOLE => {
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
    fn nest_context(&mut self, inside: &Inside, entry: &Entry<'d, '_>) -> Result<Inside, ErrorCode> {
        let context = match entry.definition.and_then(Local::of) {
            Some(local) => self.process(&inside.context, local, Apply::PROPERTY)?,
            None => inside.context.clone(),
        };
        Ok(Inside { context, types: inside.types.clone(), is_json: None })
    }

    /// Steps 13 and 14 for the members of a node, of a `@nest` in it, or (`reverse`) of its `@reverse`.
    fn members(
        &mut self,
        inside: &Inside,
        entries: &[Entry<'d, '_>],
        node: &mut Node,
        reverse: bool,
    ) -> Result<(), ErrorCode> {
        for entry in entries {
            self.place(entry.key);
            match &entry.means {
                // 13.4.1
                Mapping::Keyword(_) if reverse => return Err(ErrorCode::InvalidReversePropertyMap),
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
    ) -> Result<(), ErrorCode> {
        if !WHOLE && RARE.has(keyword) {
            return Err(self.about(ErrorCode::Unsupported, entry.key));
        }
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
            Keyword::Graph if WHOLE => {
                let name = node.subject.clone().map_or(Graph::Lost, Graph::Named);
                let outer = core::mem::replace(&mut self.graph, name);
                self.expand(&inside.context, &TOP, entry.value, &How::default())?;
                self.graph = outer;
            }
            // 13.4.6
            Keyword::Included if WHOLE => {
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
            Keyword::Reverse if WHOLE => {
                let map = entry.value.as_object().ok_or(ErrorCode::InvalidReverseValue)?;
                let inner = self.inside(&inside.context, None, map, false)?;
                let (entries, ..) = self.entries(&inner.context, map, &[], Keywords::default())?;
                self.members(&inner, &entries, node, true)?;
            }
            // 13.4.14, 14
            Keyword::Nest if WHOLE => {
                for nested in entry.value.as_list() {
                    let object = nested.as_object().ok_or(ErrorCode::InvalidNestValue)?;
                    let nest = self.nest_context(inside, entry)?;
                    let (entries, seen, _) = self.entries(&nest.context, object, &[], node.seen)?;
                    if seen.has(Keyword::Value) {
                        return Err(ErrorCode::InvalidNestValue);
                    }
                    node.seen = seen;
                    self.members(&nest, &entries, node, false)?;
                }
            }
            Keyword::List | Keyword::Set => return Err(ErrorCode::InvalidSetOrListObject),
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
    ) -> Result<(), ErrorCode> {
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
        let backwards = WHOLE && reverse != entry.definition.is_some_and(|definition| definition.reverse);
        for item in start..self.items.len() {
            let Some(Item { term, kind }) = self.items.get(item) else { break };
            let (term, kind) = (term.clone(), *kind);
            if !backwards {
                self.emit(node.subject.as_ref(), predicate.as_ref(), term.as_ref())?;
            } else if kind == Kind::Node {
                self.emit(term.as_ref(), predicate.as_ref(), node.subject.as_ref())?;
            } else {
                return Err(ErrorCode::InvalidReversePropertyValue);
            }
        }
        self.items.truncate(start);
        Ok(())
    }

    /// Steps 13.5–13.9.
    fn property_value(&mut self, context: &Rc<Context>, entry: &Entry<'d, '_>) -> Result<Shape, ErrorCode> {
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
            #[cfg(feature = "full")]
            if let Value::Object(map) = entry.value {
                // 13.7
                if container.has(Keyword::Language) {
                    return self.language_map(context, definition, map);
                }
                // 13.8
                if container.any(Keywords::of(&[Keyword::Id, Keyword::Index, Keyword::Type])) {
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
