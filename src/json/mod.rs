//! JSON as badges need it: strict parsing, members in sorted order, numbers kept as written.

use crate::sort::sorted_indices;

mod jcs;
mod number;
mod parse;
mod pointer;
#[cfg(any(feature = "issue", feature = "command", feature = "inspect", feature = "schema"))]
mod write;

pub use jcs::{JcsError, canonicalize};
pub(crate) use jcs::{escape, write_string};
pub use number::Numbers;
#[cfg(feature = "trust")]
pub(crate) use parse::parse_gathering;
pub use parse::{ParseError, ParseErrorKind, parse, strip_bom};
pub use pointer::Pointer;
pub(crate) use pointer::push_decimal;
#[cfg(any(feature = "issue", feature = "command", feature = "inspect", feature = "schema"))]
pub use write::{write, write_pretty};

/// One JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number exactly as written; see [`Numbers`] for its value.
    Number(Box<str>),
    /// A string, unescaped.
    String(Box<str>),
    /// An array.
    Array(Vec<Value>),
    /// An object with unique member names.
    Object(Object),
}

impl Value {
    /// The text of a string value.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The members of an object value.
    #[must_use]
    pub fn as_object(&self) -> Option<&Object> {
        match self {
            Self::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The items of an array value.
    #[must_use]
    pub fn as_array(&self) -> Option<&[Value]> {
        match self {
            Self::Array(items) => Some(items),
            _ => None,
        }
    }

    /// The member `name` of an object value.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.as_object().and_then(|object| object.get(name))
    }

    /// The value as a list: an array's items, or the value alone (JSON-LD's "one or many").
    #[must_use]
    pub fn as_list(&self) -> &[Value] {
        match self {
            Self::Array(items) => items,
            other => core::slice::from_ref(other),
        }
    }

    /// A copy without the member or item at `place`; `None` when there is no such place.
    #[must_use]
    pub fn without_place(&self, place: &Pointer) -> Option<Self> {
        let steps: Vec<String> = place.steps().collect();
        without_steps(self, &steps)
    }

    /// A string value.
    #[must_use]
    pub fn string(text: &str) -> Self {
        Self::String(text.into())
    }
}

fn without_steps(value: &Value, steps: &[String]) -> Option<Value> {
    let (step, rest) = steps.split_first()?;
    match value {
        Value::Object(object) if rest.is_empty() => object.contains(step).then(|| Value::Object(object.without(step))),
        Value::Object(object) => {
            let mut copy = object.clone();
            copy.set(step, without_steps(object.get(step)?, rest)?);
            Some(Value::Object(copy))
        }
        Value::Array(items) => {
            let index: usize = step.parse().ok()?;
            let mut copy = items.clone();
            if rest.is_empty() {
                (index < copy.len()).then(|| copy.remove(index))?;
            } else {
                let slot = copy.get_mut(index)?;
                *slot = without_steps(slot, rest)?;
            }
            Some(Value::Array(copy))
        }
        _ => None,
    }
}

/// A JSON object: members in the order written, found by name in logarithmic time.
#[derive(Clone, Debug, Default)]
pub struct Object {
    members: Vec<(Box<str>, Value)>,
    /// Indices into `members`, ordered by name (code points, which for UTF-8 is byte order).
    order: Vec<u32>,
}

impl PartialEq for Object {
    fn eq(&self, other: &Self) -> bool {
        self.members.len() == other.members.len() && self.sorted().eq(other.sorted())
    }
}

impl Eq for Object {}

impl Object {
    /// An object without members.
    #[must_use]
    pub const fn new() -> Self {
        Self { members: Vec::new(), order: Vec::new() }
    }

    /// An object of these members, in this order.
    ///
    /// # Errors
    /// The member name that stands twice.
    pub fn from_members(members: Vec<(Box<str>, Value)>) -> Result<Self, Box<str>> {
        let name = |index: u32| members.get(index as usize).map(|member| &*member.0);
        let order = sorted_indices(members.len(), &mut |a, b| name(a).cmp(&name(b)));
        let twice = order.windows(2).find_map(|pair| match *pair {
            [a, b] if name(a) == name(b) => name(a).map(Box::from),
            _ => None,
        });
        match twice {
            Some(name) => Err(name),
            None => Ok(Self { members, order }),
        }
    }

    /// How many members there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.members.len()
    }

    /// Whether there are no members.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.members.is_empty()
    }

    /// The member `name`.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        let place = self.find(name).ok()?;
        self.order.get(place).and_then(|&index| self.members.get(index as usize)).map(|member| &member.1)
    }

    /// Whether a member `name` exists.
    #[must_use]
    pub fn contains(&self, name: &str) -> bool {
        self.find(name).is_ok()
    }

    /// The members in the order written.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.members.iter().map(|(name, value)| (&**name, value))
    }

    /// The members ordered by name (by code point).
    pub fn sorted(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.order.iter().filter_map(|&index| self.members.get(index as usize)).map(|(name, value)| (&**name, value))
    }

    /// Adds a member at the end. Returns false, changing nothing, when the name exists.
    pub fn insert(&mut self, name: &str, value: Value) -> bool {
        match self.find(name) {
            Ok(_) => false,
            Err(place) => {
                self.order.insert(place, self.members.len() as u32);
                self.members.push((name.into(), value));
                true
            }
        }
    }

    /// Sets a member: replaces its value where it stands, or adds it at the end.
    pub fn set(&mut self, name: &str, value: Value) {
        match self.find(name) {
            Ok(place) => {
                let index = self.order.get(place).copied().unwrap_or_default() as usize;
                if let Some(member) = self.members.get_mut(index) {
                    member.1 = value;
                }
            }
            Err(_) => {
                self.insert(name, value);
            }
        }
    }

    /// A copy without the member `name`.
    #[must_use]
    pub fn without(&self, name: &str) -> Self {
        let mut rest = Self::new();
        for (member, value) in self.iter().filter(|(member, _)| *member != name) {
            rest.insert(member, value.clone());
        }
        rest
    }

    /// The place of `name` in `order`, or where it would be inserted.
    fn find(&self, name: &str) -> Result<usize, usize> {
        self.order.binary_search_by(|&index| match self.members.get(index as usize) {
            Some((member, _)) => (**member).cmp(name),
            None => core::cmp::Ordering::Less,
        })
    }
}
